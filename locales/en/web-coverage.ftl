### What the data rest on, on the web.

web-coverage-outdated = Texts of which a newer edition is known or likely

### What the data rest on, on the web.

web-coverage-outdated = Тексты, у которых есть или вероятна более новая редакция

### What the data rest on, on the web.

web-coverage-outdated = Жаңарақ редакциясы бар немесе болуы ықтимал мәтіндер

### Іздеу: адам терген сөздер бойынша не табылды.

search-none = «{ $words }» бойынша ештеңе табылмады. Бір сөзбен іздеп көріңіз: визаның атауы немесе мақсат.
search-found = «{ $words }» бойынша { $count } нәтиже табылды.
search-meant = «{ $words }» бойынша табылғандар көрсетілді.
search-unknown = Еш жерде кездеспейді: «{ $words }».
search-nearest = Мүмкін, мынаны іздеген боларсыз:
search-kind-route = Жолдар
search-kind-unscored = Жолы жоқ ресми санаттар
search-kind-document = Құжаттар
search-kind-question = Жиі қойылатын сұрақтар
search-kind-term = Терминдер
search-kind-source = Дереккөздер
search-all = Барлық { $count } нәтижені көрсету
search-every-kind = Барлық түрдегі нәтижелерді көрсету
search-paper-for = Мына жолға керек:
search-paper-routes = тағы { $count } жол
search-question-of = Мына жол туралы:
search-command-all = Барлығы { $count }: { $command }

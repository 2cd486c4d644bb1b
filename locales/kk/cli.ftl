### What the program prints of itself: the summary, what to type next, the check of the catalogue.
### All counts are computed from the catalogue; $command is what to type.

cli-about = Қазақстанда қоныстана аламын ба? Дереккөздері көрсетілген жауап.
cli-summary-routes = { $date } күні { $count } жол қолданыста
cli-summary-closed = тағы { $count } жол осы күні жабық
cli-summary-category = { $category }: { $count }
cli-summary-sources = { $sources } дереккөз, { $passages } үзінді, соңғы оқылған күні: { $date }
cli-summary-release = Каталог { $release }
cli-next-title = Енді не жазуға болады
cli-next-check = бірнеше сұраққа жауап беріп, қорытындыны оқу
cli-next-routes = барлық жолды көру
cli-next-route = бір жол толығымен
cli-next-verdict = жауаптар файлы бойынша қорытынды
cli-next-explain = бір қорытынды дереккөздеріне дейін
cli-next-compare = жолдарды қатар қою
cli-next-plan = құжаттар, құны және күндер
cli-next-sources = оқылғанның бәрі
cli-next-language = басқа тілде
cli-next-help = қалғанының бәрі

## The check and the figures of the catalogue
cli-catalogue-clean = { $count } файл тексерілді, қате жоқ.
cli-catalogue-errors = { $count } қате
cli-catalogue-warnings = { $count } ескерту
cli-stats-title = Каталог сандармен
cli-stats-routes = Жолдар
cli-stats-criteria = Шарттар
cli-stats-facts = Сұрақтар
cli-stats-documents = Құжаттар
cli-stats-sources = Дереккөздер
cli-stats-passages = Оқылған үзінділер
cli-stats-passages-fingerprint = оның ішінде бақылау сомасы барлары
cli-stats-constants = Көрсеткіштер
cli-stats-lists = Тізімдер
cli-stats-silences = Дереккөздерде айтылмағандар
cli-stats-conflicts = Дереккөздер әртүрлі айтатын тұстар
cli-stats-claims = Актілерде негізі жоқ тұжырымдар
cli-stats-confirmed = Растайтын орындар
cli-stats-reported = Тек хабарлайтын орындар
cli-stats-conflicting = Қайшылықты орындар
cli-stats-oldest = Оқылған ең ескі редакция
cli-stats-newest = Оқылған ең жаңа редакция
cli-error = қате
cli-warning = ескерту
cli-hint = кеңес
cli-note-past = Оқылған мәтіндер бұл күннен кейін басталады. Тек солар шешетін нәрсе бұл күнге айтылмайды.
cli-note-future = Бұл сол күнге дейін қағидалар өзгермейді деген жорамалмен айтылды.

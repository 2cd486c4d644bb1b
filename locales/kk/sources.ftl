### The list of sources, and what was read in each.

sources-title = Дереккөздер
sources-count = { $count } дереккөз
sources-passages = { $count } үзінді оқылды
sources-publisher = Кім жариялаған
sources-number = № { $number }
sources-date = Күні
sources-edition = Оқылған редакциясы
sources-read = Оқылған күні
sources-kind = Түрі
sources-tier = Мәртебесі
sources-url = Мекенжайы
sources-url-none = мекенжайы жоқ
sources-place = Орны
sources-language = Қай тілде оқылған
sources-language-en = ағылшынша
sources-language-ru = орысша
sources-language-kk = қазақша
sources-stale = Ескірген болуы мүмкін
sources-used-by = Қайда қолданылған
sources-not-used = бірде-бір жолда қолданылмаған
sources-fingerprint = Оқылған үзіндінің бақылау сомасы
sources-fingerprint-about = Оқылған { $count } таңбаның бақылау сомасы: кез келген адам оны мәтінмен салыстыра алады; мәтіннің өзі сақталмайды.
sources-not-found = «{ $id }» деген дереккөз жоқ.

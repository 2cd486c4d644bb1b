### The data behind the answers: what changed between two states, whether the passages still stand, what the data rest on.
### $before and $after are names of releases, $date a long date, $count and $total numbers, $names and $files lists.

catalogue-diff-title = Не өзгерді: бұрынғысы { $before }, қазіргісі { $after }
catalogue-diff-same = Айырмашылық жоқ.
catalogue-diff-in-force = Қолданылу мерзімі
catalogue-diff-figure = Сандар
catalogue-diff-condition = Шарттар
catalogue-diff-members = Тізімдер мен нұсқалар
catalogue-diff-text = Мәтіндер
catalogue-diff-citation = Дереккөздерге сілтемелер
catalogue-diff-known = Оқылуы мен түзетулер
catalogue-diff-added = Жаңа
catalogue-diff-removed = Жойылған
catalogue-diff-routes = Қорытындысы өзгеруі мүмкін жолдар
catalogue-diff-itself = жолдың өзі
catalogue-diff-people = Қорытынды { $total } адамның { $count } үшін өзгерді
catalogue-diff-unread = екі күй бойынша бағалау мүмкін емес: { $reason }
catalogue-diff-no-route = мұндай жол жоқ
catalogue-diff-revision = «{ $name }» — қалта да, файл да емес, сондықтан деректер қалтасының өзгерістер тарихындағы күйі деп алынды.
catalogue-git-failed = Тарихты оқу мүмкін болмады: { $reason }

## Whether the passages still stand
catalogue-verify-pages = Сақталған беттердегі үзінділер
catalogue-verify-history = Актілер тарихындағы үзінділер
catalogue-verify-count-found = Табылды
catalogue-verify-count-gone = Жойылған
catalogue-verify-count-page-missing = Сақталған беті жоқ
catalogue-verify-count-not-fingerprinted = Бақылау сомасы жоқ
catalogue-verify-count-stand = Ең жаңа редакцияда бар
catalogue-verify-count-disappeared = Жойылған
catalogue-verify-count-never-found = Бірде-бір редакциядан табылмады
catalogue-verify-count-act-missing = Мұнда жоқ актілерде
catalogue-verify-gone = Беттен жойылған
catalogue-verify-searched = қаралды: { $files }
catalogue-verify-several = Бұл сілтемеде бірнеше орын бар: олардың мәтіндері бетте бөлек тұруы мүмкін.
catalogue-verify-no-page = Сақталған беті жоқ { $count } дереккөз
catalogue-verify-unused = Ешбір дереккөзге қатысы жоқ { $count } бет
catalogue-verify-no-act = Мұнда жоқ { $count } акт
catalogue-verify-elsewhere = Нөмірлі акт емес { $count } дереккөз
catalogue-verify-cited = Деректер сілтеме жасайтын редакцияның күні: { $date }.
catalogue-verify-newer = Бұдан жаңа { $count } редакция бар:
catalogue-verify-last = ол бар соңғы редакция
catalogue-verify-first-without = ол жоқ бірінші редакция
catalogue-verify-nowhere = бірде-бір редакцияда жоқ

## What the data rest on
catalogue-coverage-title = Деректер неге сүйенеді
catalogue-coverage-about = Әр жолдың жазбаларының қайдан оқылғаны бойынша үлесі. Жасы: сілтеме жасалған ең ескі редакцияға неше күн болды. Ескірген: жаңарақ редакциясы бар немесе болуы ықтимал мәтіндер.
catalogue-coverage-act = актілер
catalogue-coverage-portal = порталдар
catalogue-coverage-reported = хабарлар
catalogue-coverage-conflicting = даулы
catalogue-coverage-silent = айтылмаған
catalogue-coverage-rows = жазба
catalogue-coverage-age = жасы
catalogue-coverage-outdated = ескірген
catalogue-coverage-route = жол
catalogue-coverage-total = барлық жол
catalogue-coverage-stale = { $count } мәтін ескірген болуы мүмкін: { $names }

## The data for other programs
catalogue-export-written = { $file } файлына { $count } байт жазылды

## Categories without a route
catalogue-unscored-title = Аталған, бірақ бағаланбайтын { $count } ресми санат
catalogue-unscored-read = Оқылды, бірақ жеткіліксіз: { $sources }

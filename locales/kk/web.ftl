### The pages on the web: what stands on every page, the first page, lists, mistakes, errors.
### $date is a long date, $count a number, $words what was typed, $kind what one finds at a source.

## On every page
web-skip = Мәтінге өту
web-nav = Негізгі беттер
web-nav-home = Басты бет
web-nav-changes = Өзгерістер
web-nav-number = Нөмір
web-nav-routes = Жолдар
web-nav-sources = Дереккөздер
web-nav-about = Деректер туралы
web-languages = Тіл
web-crumbs = Сіз осындасыз
web-contents = Осы бетте

## The first page
web-home-title = Қазақстанда қоныстана аламын ба?
web-home-lead = Қазақстанда тұрудың, жұмыс істеудің, оқудың немесе болудың біз оқыған жарияланған жолдары: оларды жауаптарыңызбен салыстырып, әр қағиданың қай баптан алынғанын көрсетеміз.
web-home-promise = Тіркелудің қажеті жоқ. Жауаптарыңыз өз құрылғыңызда қалады.
web-home-purposes = Не үшін келесіз?
web-home-all = Барлық жол
web-home-changes = Жақында не өзгерді
web-home-all-changes = Барлық өзгеріс
web-home-how = Бұл қалай жұмыс істейді
web-home-how-one-title = Бірнеше сұраққа жауап беріңіз
web-home-how-one = «Білмеймін» — қай жерде де дұрыс жауап. Берілмеген жауап ешқашан «жоққа» айналмайды.
web-home-how-two-title = Қорытындыны оқыңыз
web-home-how-two = Әр жол бойынша жарияланған қағидаларға сәйкес келетініңіз, оның себебі және нені өзгертуге болатыны айтылады.
web-home-how-three-title = Бізді тексеріңіз
web-home-how-three = Әр сан өзі оқылған актіге немесе бетке апарады. Дереккөздерде айтылмаса немесе олар әртүрлі айтса, біз соны ашық жазамыз.
web-home-about = Деректер қалай жиналды және олардың шегі қандай

## Routes
web-routes-title = Қазақстанға апаратын жолдар
web-routes-lead = Жол — елде болудың заңды тәсілі: виза, рұқсат, мәртебе немесе визасыз болу.
web-routes-all = Кез келген мақсат
web-routes-unscored = Мұнда әзірге жоқ ресми санаттар
web-routes-unscored-about = Бұлар туралы баға беруге жеткілікті дерек оқылған жоқ. Олардың жоғарыда болмауы ештеңені білдірмейді.
web-route-criteria = Кімге қолжетімді
web-when-same = тек мына жағдайда: алдыңғы қадамдағыдай
web-route-others = Басқа жолдар
web-papers-own = Басқаша айтылмаса, әрқайсысы өтініш берушіге керек.
web-papers-all = Құжаттар туралы бәрі: кім береді, нысаны, мерзімі, аудармасы, дереккөзі
web-papers-of = Құжаттар: { $route }
web-support-legend = Белгісіз тұрғанның бәрі актінің өзінен, ресми порталдан немесе актінің аудармасынан оқылған. Тек хабарланған не даулы болса, жанында сол сөз тұрады.
web-points-for = Не үшін
web-points-how-many = Балл
web-points-range = { $lower } – { $upper }
web-points-factor = сома { $lower } – { $upper } аралығындағы санға көбейтіледі

## History and days
web-history = Тарихы және басқа күндер
web-history-known = Бұл жол каталогқа енген күн: { $date }.
web-history-all = Осы жолдың күні көрсетілген барлық қағидасы
web-history-of = Тарихы: { $route }
web-turn-begins = қолданыла бастаған күні: { $date }
web-turn-ends = қолданылатын соңғы күні: { $date }
web-turn-known = қосылған күні: { $date }
web-turn-replaced = түзетілген күні: { $date }
web-days-note = Осы беттің күні
web-days-label = Басқа күннің қағидаларын көрсету
web-days-hint = Өткен немесе алдағы күн. Ол беттің мекенжайында сақталады.
web-days-show = Көрсету
web-days-today = Бүгінгі күнге оралу

## Sources
web-sources-lead = Жауаптар сүйенетіннің бәрі; алдымен заңға ең жақындары. Әр дереккөзден сонда оқылған фактілерге өтуге болады.
web-source-facts = барлық факті
web-source-open = Дереккөзді ашу ({ $kind })
web-source-number = Нөмірі
web-source-shared = бірнеше жолда қолданылады
web-source-parts = Осы дереккөздің бөліктері
web-source-part = { $number }. басы: { $place }
web-stale-short = ескірген болуы мүмкін
web-silence-read = Оқылды, бірақ айтылмаған:
web-report = қате ме?
web-report-title = Сіз мына жердегі қатені хабарлайсыз:
web-report-how = Осы сайтты жүргізушіге деректердің осы орнын және басқаша айтатын мәтіннің сілтемесін жіберіңіз.

## Search
web-search = Іздеу
web-search-label = Жолдардан, құжаттардан және сұрақтардан іздеу

## Forms
web-error-prefix = Қате:
web-error-summary = Түзету керек
web-date-day = Күні
web-date-month = Айы
web-date-year = Жылы

## Errors
web-error-not-found-title = Бұл мекенжайда ештеңе жоқ
web-error-not-found = Мекенжайда қате болуы немесе бет басқа жерге көшуі мүмкін.
web-error-day-title = Бұл күнді көрсету мүмкін емес
web-error-refused-title = Бұл сұрау қабылданбайды
web-error-refused = Мекенжай дұрыс, бірақ оған күтпеген нәрсе жіберілді. Артқа қайтып, қайталап көріңіз.
web-error-unavailable-title = Қазір үлгермей жатырмыз
web-error-unavailable = Бет уақытында дайын болмады. Бір минуттан кейін қайталап көріңіз.
web-error-internal-title = Бізде бірдеңе бұзылды
web-error-internal = Кінә сізде емес, ештеңеңіз жоғалған жоқ. Кейінірек қайталап көріңіз.
web-error-home = Басты бетке
web-error-routes = Барлық жол

## Serving
web-serve-ready = Беттер мына мекенжайда ашық: { $address }. Тоқтату: { $keys }.
web-serve-in-use = { $address } мекенжайында басқа бағдарлама жұмыс істеп тұр.
web-serve-other = Басқа мекенжай таңдаңыз: { $command }
web-serve-not-listening = { $address } мекенжайында ештеңе іске қосылмайды: { $reason }
web-serve-address = «{ $found }» — күтуге болатын мекенжай емес; компьютер нөмірі мен порт керек, мысалы { $example }.
web-serve-base = «{ $found }» — сайттың мекенжайы емес; { $example } сияқты, атынан кейін ештеңесіз жазыңыз.
web-serve-mail = «{ $found }» — пошта жәшігі емес; { $example } сияқты жазыңыз.
web-serve-known-at = Беттер бұл күнді өз мекенжайынан алады: оған { $example } қосыңыз.

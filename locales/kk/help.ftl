### The help of the commands and options.

help-about = Қазақстанға қоныстана аламын ба? Дереккөздері көрсетілген жауап: ағылшын, орыс және қазақ тілдерінде.
help-after = Екі уақыт бар: --as-of қай күнгі қағидалар қолданылатынын, --known-at қай күні белгілі болғаны ескерілетінін таңдайды; көрсетілмесе, екеуі де бүгін.
    Бұл заң кеңесі емес.
help-usage = Қолданылуы
help-commands = Пәрмендер
help-arguments = Атаулар
help-options = Параметрлер

## Commands
help-serve = Беттерді браузерде көрсету; команда берілмесе де осы орындалады
help-mcp = Model Context Protocol хаттамасымен жауап беру: тілдік модельге арналған құралдар
help-summary = Каталогқа бір қарау
help-check = Бірнеше сұраққа жауап беріп, әр жол бойынша қорытындыны оқу
help-verdict = Жауаптар файлынан әр жол бойынша қорытынды
help-explain = Бір жол бойынша қорытынды: жауап, қағида, бап және күн
help-routes = Барлық жол бөлімдер бойынша
help-route = Бір жол толығымен: кімге қолжетімді, құжаттар, құны, қадамдар, дереккөздер
help-compare = Жолдарды қатар қою
help-plan = Бір жол үшін әр адамның құжаттары, құны және күндері
help-sources = Не оқылды; бір дереккөз және соған сүйенетіннің бәрі
help-catalogue = Жауаптардың негізіндегі деректер
help-catalogue-check = Деректер файлдарындағы барлық қатені табу
help-catalogue-stats = Каталог сандармен
help-catalogue-diff = Деректердің екі күйі арасында не өзгерді және онымен бірге кімнің қорытындысы өзгерді
help-catalogue-verify = Әр оқылған үзінді әлі орнында ма
help-catalogue-coverage = Әр жолдың жазбалары неге сүйенеді және оқылғаны қаншалықты ескі
help-catalogue-export = Барлық дерек JSON түрінде немесе барлық сан кесте түрінде
help-ladder = Бұдан әрі не қайда апарады: күндері мен құны көрсетілген ең қысқа заңды тізбектер
help-completions = Қабықша үшін автотолықтыру: bash, elvish, fish, powershell немесе zsh
help-man = man(1) үшін анықтамалық беті
help-docs = Анықтамалық беттерін қалтаға жазу

## Options
help-option-lang = Тіл: en, ru немесе kk; әйтпесе орта тілі
help-option-json = Мәтіннің орнына бағдарламаларға арналған JSON
help-option-as-of = Қағидалары қолданылатын күн, мысалы 2026-11-24
help-option-known-at = Қағидалар туралы не белгілі болғаны ескерілетін күн, мысалы 2026-11-24
help-option-data = Бағдарлама ішіндегі каталогтың орнына деректер файлдарының қалтасы
help-option-help = Осы анықтама
help-option-version = Нұсқасы
help-option-save = Жауаптарды әр сұрақтан кейін осы файлда сақтап, содан жалғастыру
help-option-profile = Жауаптар файлы (TOML немесе JSON)
help-option-route = «qonys routes» тізіміндегі жолдың белгісі
help-option-routes = Екі немесе одан көп жолдың белгілері
help-option-start = Жоспардың бірінші күні; көрсетілмесе, бүгін
help-option-ics = Күндерді күнтізбе файлына жазу (iCalendar)
help-option-source = «qonys sources» тізіміндегі дереккөз кілті
help-option-before = Бұрынғы күйі: деректер қалтасы, байттар файлы немесе деректер қалтасының git ішіндегі күйі
help-option-after = Жаңа күйі, дәл солай көрсетіледі
help-option-profiles = Жауаптар файлдарының қалтасы: кімнің қорытындысы өзгергенін айту
help-option-dir = Дереккөздердің сақталған көшірмелері бар қалта
help-option-git = Актілердің тарихы бар көшірме (git) немесе сондай көшірмелердің қалтасы
help-option-thorough = Сөз ішінде басталатын үзінділерді де іздеу; баяу
help-option-csv = Барлық сан кесте түрінде (CSV)
help-option-schema = Шығарылған деректердің JSON Schema сипаттамасы
help-option-out = Осы файлға жазу
help-option-goal = Қайда жету керек: жолдың белгісі, «permanent» (тұрақты тұру) немесе «citizenship» (азаматтық); көрсетілмесе, екеуі де
help-option-shell = bash, elvish, fish, powershell немесе zsh
help-option-folder = Жазылатын қалта
help-option-listen = Қай мекенжайда күту
help-option-base-url = Сайттың сырттан ашылатын мекенжайы
help-option-corrections = Қате туралы хабарламаларға арналған пошта жәшігі
help-option-limit = Бағдарламалар бір мекенжайдан минутына жібере алатын сұрау саны; 0 — шексіз

## What stands for a value
help-value-language = ТІЛ
help-value-date = КҮН
help-value-folder = ҚАЛТА
help-value-file = ФАЙЛ
help-value-route = ЖОЛ
help-value-source = ДЕРЕККӨЗ
help-value-shell = ҚАБЫҚША
help-value-command = ПӘРМЕН
help-value-before = БҰРЫНҒЫ
help-value-after = ЖАҢА
help-value-address = МЕКЕНЖАЙ
help-value-count = САН
help-value-options = параметрлер

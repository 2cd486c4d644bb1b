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
help-option-shell = bash, elvish, fish, powershell немесе zsh
help-option-folder = Жазылатын қалта
help-option-listen = Қай мекенжайда күту
help-option-base-url = Сайттың сырттан ашылатын мекенжайы
help-option-corrections = Қате туралы хабарламаларға арналған пошта жәшігі

## What stands for a value
help-value-language = ТІЛ
help-value-date = КҮН
help-value-folder = ҚАЛТА
help-value-file = ФАЙЛ
help-value-route = ЖОЛ
help-value-source = ДЕРЕККӨЗ
help-value-shell = ҚАБЫҚША
help-value-command = ПӘРМЕН
help-value-address = МЕКЕНЖАЙ
help-value-options = параметрлер

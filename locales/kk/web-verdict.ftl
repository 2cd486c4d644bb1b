### The verdict on the web: the list, one route, the link to share, the paper.
### $count, $page and $pages are numbers.

## The list
web-verdict-nothing = Әзірге ештеңеге жауап берген жоқсыз, сондықтан қорытынды жасауға негіз жоқ.
web-verdict-unfinished = Бірдеңені шеше алатын сұрақтар әлі бар.
web-verdict-short = Қысқаша
web-verdict-short-none = Жауаптарыңыз бойынша ешбір жол ашық емес, жетіспейтін жауап та мұны өзгертпейді.
web-verdict-met = { $count ->
    [0] Біз оқыған қағидалардың ешқайсысы сізге кедергі емес.
   *[other] Жауаптарыңыз сізге қатысты жарияланған қағидалардың бәріне сәйкес келеді, олардың саны: { $count }.
}
web-verdict-decides = Мынаған берілген жауап шешеді:
web-verdict-stepping = Қазір сізге ашық болуы ықтимал және осында апарады:
web-verdict-other-purposes = Басқа мақсаттарға арналған { $count } жол

## To keep
web-verdict-keep = Нәтижені сақтау
web-verdict-pdf = PDF түрінде сақтау
web-verdict-pdf-page = { $pages } беттің { $page }-беті
web-verdict-again = Бұл неге сүйенеді
web-verdict-identifier = Нәтиженің сәйкестендіргіші
web-verdict-release = Деректер шығарылымы
web-verdict-as-of = Қағидалар қолданыста болған күн
web-verdict-known-at = Мәліметтер белгілі болған күн
web-verdict-answers = Жауаптар саны
web-verdict-again-how = Жауаптар, деректер шығарылымы және екі күн бірдей болса, нәтиже мен сәйкестендіргіш те әрқашан бірдей болады: осында да, компьютердегі бағдарламада да. Қайта алу үшін жауаптар файлын сақтаңыз.

## One route
web-verdict-worked = Бұл қалай шықты
web-verdict-route = Осы жол туралы бәрі: құжаттар, құны, қадамдар
web-verdict-all = Менің барлық жолдарым

## The link
web-verdict-share = Сілтемемен бөлісу
web-verdict-share-what = Сілтемеде жауаптарыңыздың өзі тұрады. Ол тек сіз сұрағандықтан жасалады.
web-verdict-share-reveals = Сілтемені алған адам ондағы әр жауапты оқи алады: азаматтықты, күндерді, отбасыңызды, бұрынғы құқық бұзушылықтарды. Оны осының бәрін айта алатын адамға ғана және басқалар оқымайтын арнамен жіберіңіз.
web-verdict-share-not-sent = Жауаптар мекенжайдағы «#» белгісінен кейін тұрады. Сілтеме ашылғанда браузер бұл бөлікті ешкімге жібермейді; беттің скрипті оны мекенжайдан алып тастап, бетті жасау үшін осы сайтқа бір рет береді.
web-verdict-share-script = Оны ашу үшін JavaScript керек. Жауаптар файлы дәл сондай нәтижені онсыз-ақ береді.
web-verdict-share-make = Сілтеме жасау
web-verdict-share-link = Сілтеме. Түгел белгілеп, көшіріп алыңыз.

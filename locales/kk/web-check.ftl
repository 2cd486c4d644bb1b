### The questions on the web: one a page, the list of answers, family, files, wiping.
### $count, $number, $hours, $line, $column, $own and $new are numbers; $date is a long date; $part is a word.

web-check-nav = Тексеру
web-check-start = Жолдарымды тексеру

## The start
web-check-begin = Бастау
web-check-go-on = Сұрақтарды жалғастыру
web-check-to-verdict = Жолдарымды көру
web-check-count = Осы уақытқа дейін { $count } сұраққа жауап бердіңіз.
web-check-privacy-title = Жауаптарыңыз қайда сақталады
web-check-privacy-device = Тек осы құрылғыда, мөрленген cookie файлдарында. Бет сол жауаптар бойынша жасалатындықтан, олар мұнда ашылған әр бетпен бірге жіберіледі де, бірден ұмытылады: сайт ештеңе сақтамайды және жазып алмайды.
web-check-privacy-hours = Олар соңғы жауаптан кейін { $hours } сағаттан соң немесе сайт қайта іске қосылғанда, ал өзіңіз өшірсеңіз, бірден жойылады.
web-check-privacy-shared = Бұл құрылғыны басқалар да пайдалана ма? Аяқтаған соң жауаптарды өшіріңіз.
web-check-other-title = Бұрын жауап бергенсіз бе?
web-check-link-no-script = Сізбен бөліскен сілтемеге JavaScript керек: жауаптар оның тек өз құрылғыңыз көретін бөлігінде тұр. Онсыз жауаптар файлын сұраңыз.
web-check-unreadable = Бұрынғы жауаптарыңызды оқу мүмкін болмады: олар тым ескі немесе сайт содан бері қайта іске қосылған. Қайтадан бастаңыз.
web-check-wiped = Жауаптарыңыз өшірілді. Бұл құрылғыда ештеңе қалған жоқ.

## A question
web-check-next = Әрі қарай
web-check-after = Басқа беттер
web-check-back = Алдыңғы сұраққа
web-check-back-answers = Жауаптарыма
web-check-back-start = Басына
web-check-verdict-so-far = Әзірге менің жолдарым
web-check-idle = Басқа жауаптарыңызға қарағанда бұл сұрақтың сізге қатысы жоқ: жауап ештеңеге әсер етпейді.
web-check-hint-date = Мысалы: 31 5 1990.
web-check-hint-country = Атауын немесе кодының екі әрпін жазыңыз. Азаматтығыңыз болмаса: XX.
web-check-hint-code = Атауын немесе кодын жаза бастаңыз.
web-check-hint-stays = Әр болған кезеңге бір жол: бірінші және соңғы күні.
web-check-country-another = Тағы бір ел
web-check-country-more = Тағы бір ел қосу
web-check-code-fits = Осылардың қайсысын айтып тұрсыз?
web-check-code-other = Тізімде жоқ
web-check-stay = { $number }-кезең
web-check-stay-from = Бірінші күні
web-check-stay-until = Соңғы күні
web-check-stay-more = Тағы бір кезең қосу
web-check-stay-remove = Алып тастау
web-check-stay-none = Қазақстанда болған жоқпын

## Mistakes
web-check-error-choose = Жауаптардың бірін таңдаңыз немесе білмеймін деңіз.
web-check-error-choose-several = Кемінде бір жауапты немесе «бұлардың ешқайсысы» дегенді белгілеңіз.
web-check-error-none-and-some = Сіз «ешқайсысы» дегенді де, басқаны да белгіледіңіз. Екеуінің бірін қалдырыңыз.
web-check-error-empty = Жауап жазыңыз немесе білмеймін деңіз.
web-check-error-date-part = Күннің бір бөлігі жетіспейді: { $part }.
web-check-error-country = Елдің атауын жазыңыз немесе білмеймін деңіз.
web-check-error-code = Бұған бірнеше жазба сәйкес келеді. Төменде біреуін таңдаңыз.
web-check-error-code-empty = Атауын немесе кодын жазыңыз не тізімде жоқ деп белгілеңіз.
web-check-error-stays = Болған күндерді жазыңыз немесе болмағаныңызды белгілеңіз.
web-check-error-too-much = Браузер бір сайт үшін мұнша көп сақтамайды, сондықтан жауап қабылданған жоқ. Бұрынғы жауаптарыңыздың бәрі орнында.

## The list of answers
web-check-answers = Менің жауаптарым
web-check-known = Сіздің айтқаныңыз
web-check-open = Әзірге жауапсыз
web-check-set-aside = Кейінге қалдырылған
web-check-set-aside-why = Басқа жауаптарыңызға қарағанда мұның сізге қатысы жоқ. Бірдеңе өзгеріп қалса деп сақтап қоямыз.
web-check-change = Өзгерту
web-check-skipped = өткізіп жіберілді
web-check-more-questions = Тағы сұрақтар бар. Оларға жауап беруге немесе жолдарыңызды бірден көруге болады.
web-check-done-open = Сұрақ қалған жоқ, бірақ { $count } жол туралы айту мүмкін емес: ол сіз білмейтін немесе ешбір жауап шеше алмайтын жайтқа байланысты.
web-check-keep-title = Сақтау немесе өшіру

## Family
web-check-family-add = Отбасы мүшесін қосу
web-check-family-change = Отбасы мүшесі
web-check-family-who = Сізбен бірге кім барады?
web-check-family-skip = Кім екенінен басқасының бәрін бос қалдыруға болады.
web-check-family-keep = Сақтау
web-check-family-remove = Тізімнен алып тастау
web-check-family-passport = паспорт мерзімі: { $date }

## Files
web-check-file-save = Жауаптарымды файлға сақтау
web-check-file-open = Жауаптар файлын ашу
web-check-file-about = Осы жерде сақтаған немесе бағдарлама компьютерде сақтайтын файл. Ондағы жауаптар оқылады, бірақ сайтта сақталмайды.
web-check-file-replaces = Файлдағы жауаптар осында бергендеріңіздің орнына қойылады.
web-check-file-label = Файл
web-check-file-read-it = Файлды оқу
web-check-file-read = Файл оқылды. Ондағы жауаптар мынау.
web-check-file-none = Алдымен файлды таңдаңыз.
web-check-file-empty = Бұл файлда бірде-бір жауап жоқ. Ештеңе өзгертілген жоқ.
web-check-file-family = Файлда жоспарға енгізуге болатыннан көп отбасы мүшесі бар: ең көбі 30. Ештеңе өзгертілген жоқ.
web-check-file-large = Жауаптар файлы үшін бұл тым үлкен немесе ол толық келген жоқ.
web-check-file-not-text = Бұл мәтіндік файл емес.
web-check-file-place = { $line }-жол, { $column }-баған

## A link that was shared
web-check-link-title = Жауаптары бар сілтеме
web-check-link-replaces = Бұл сілтемедегі жауаптар саны: { $new }. Олардың орнына қойылатын өз жауаптарыңыз: { $own }.
web-check-link-yes = Жауаптарымды ауыстыру
web-check-link-no = Менікін қалдыру
web-check-link-unreadable-title = Бұл сілтемені оқу мүмкін емес
web-check-link-unreadable = Оның бір бөлігі жетіспейтін шығар немесе содан бері сұрақтар өзгерген. Жаңасын сұраңыз.

## Wiping
web-check-wipe = Жауаптарымды өшіру
web-check-wipe-ask = Бұл құрылғыдан { $count } жауап пен отбасыңыз туралы мәліметтің бәрі өшіріледі. Файлға сақтамаған болсаңыз, оларды қайтару мүмкін емес.
web-check-wipe-yes = Бәрін өшіру
web-check-wipe-no = Қалдыру

### The interview: questions, hints, answers that could not be read, leaving and coming back.
### $left, $settled, $total and $count are numbers; $routes is a list of names; $date, $amount and $nearest are ready texts.

check-title = Қазақстанда қоныстана аламын ба?
check-intro = Сізге қысқа сұрақтар қойылады, әдетте жетіден он сегізге дейін: келесі сұрақ жауаптарға байланысты. «Білмеймін» — қай жерде де дұрыс жауап, ал кез келген жауапты кейін өзгертуге болады.
check-intro-privacy = Жауаптарыңыз осы компьютерде қалады. Сіз сұрамасаңыз, ештеңе сақталмайды.

## Progress
check-question-number = { $number }-сұрақ
check-left = { $left ->
    [0] соңғысы
   *[other] бұдан кейін ең көбі { $left }
}
check-settled = анықталған жолдар: { $total } ішінен { $settled }
check-why-routes = Бұл { $count } жол үшін маңызды: { $routes }.
check-why-settles = Жауап бірден { $count } жолды анықтай алады.

## What may be answered besides the answer itself
check-answer-unknown = білмеймін
check-answer-skip = әзірге өткізіп жіберу
check-answer-back = алдыңғы сұраққа оралу
check-answer-change = бұрынғы жауапты өзгерту
check-answer-why = бұл не үшін сұралады?
check-answer-save = сақтап, жалғастыру
check-answer-quit = сақтап, шығу
check-answer-none = бұлардың ешқайсысы
check-answer-done = осымен болды

## The words to type for them; the English words work in every language
check-word-yes = иә
check-word-no = жоқ
check-word-unknown = білмеймін
check-word-skip = өткізу
check-word-back = артқа
check-word-change = өзгерту
check-word-why = неге
check-word-save = сақтау
check-word-quit = шығу
check-word-none = ешқайсысы
check-word-help = көмек
check-words = Жауаптан басқа мыналарды теруге болады: { $why } — сұрақ неге қойылды, { $unknown } — білмеймін, { $skip } — өткізу, { $change } — бұрынғы жауапты өзгерту, { $quit } — сақтап шығу, { $help } — осы сөздердің бәрі.

## How to write an answer
check-hint-yes-no = «Иә» немесе «жоқ» деп жазыңыз.
check-hint-number = Бүтін сан жазыңыз.
check-hint-number-range = Мына аралықтан бүтін сан жазыңыз: { $least } – { $most }.
check-hint-number-unit = Бүтін сан жазыңыз, өлшем бірлігі: { $unit }.
check-hint-money = Соманы { $currency } валютасымен жазыңыз, мысалы: { $example }.
check-hint-date = Күнді күн.ай.жыл түрінде жазыңыз, мысалы: { $example }.
check-hint-choice = Бір жауаптың нөмірін жазыңыз.
check-hint-choices = Сәйкес келетін барлық жауаптың нөмірін үтір арқылы жазыңыз немесе «ешқайсысы» деңіз.
check-hint-country = Елдің атауын немесе екі әріпті кодын жазыңыз, мысалы: { $example }.
check-hint-countries = Азаматы болып табылатын барлық еліңізді үтір арқылы жазыңыз. Азаматтығыңыз болмаса: XX.
check-hint-code = Кодты немесе атаудың бір бөлігін жазыңыз; тізімде болмаса, «басқа» деңіз.
check-hint-stays = Әр болған кезеңді екі күнмен, үтір арқылы жазыңыз, мысалы: { $example }, немесе «ешқайсысы» деңіз.
check-now = Қазіргі жауабыңыз: { $answer }

## An answer that could not be read: what is wrong, and what would do
check-error-yes-no = «{ $answer }» — «иә» де, «жоқ» та емес. «Иә», «жоқ» немесе «білмеймін» деп жазыңыз.
check-error-number = «{ $answer }» — бүтін сан емес. Тек цифр жазыңыз, мысалы: { $example }.
check-error-number-least = { $answer } тым аз: ең аз мәні { $least }.
check-error-number-most = { $answer } тым көп: ең көп мәні { $most }.
check-error-money = «{ $answer }» — сома емес. Сан мен валютаны жазыңыз, мысалы: { $example }.
check-error-money-currency = Мұнда сома { $currency } валютасымен сұралады, өйткені дереккөз соны қолданады. Ештеңе айырбасталмайды: соманы { $currency } валютасымен жазыңыз.
check-error-money-negative = Сома нөлден кем бола алмайды.
check-error-date = «{ $answer }» — күн емес. Күн.ай.жыл түрінде жазыңыз, мысалы: { $example }.
check-error-date-impossible = Мұндай күн жоқ: { $answer }.
check-error-date-early = { $date } — тым ерте: мүмкін болатын ең ерте күн { $least }.
check-error-date-late = { $date } — тым кеш: мүмкін болатын ең кеш күн { $most }.
check-error-date-order = Болу кезеңі басталмай тұрып аяқтала алмайды: { $answer }.
check-error-country = «{ $answer }» деген ел тізімде жоқ.
check-error-country-nearest = «{ $answer }» деген ел тізімде жоқ. Мүмкін, мынаны айтқыңыз келді: { $nearest }?
check-error-choice = «{ $answer }» жауаптардың ішінде жоқ. 1 мен { $most } аралығындағы нөмірді жазыңыз.
check-error-code = Тізімде «{ $answer }» дегенге ұқсас ештеңе жоқ. Мамандығыңыз онда болмаса, «басқа» деп жазыңыз.
check-error-code-many = «{ $answer }» дегенге { $count } жазба сәйкес келеді. Атауын толығырақ немесе кодын жазыңыз.
check-error-first = Бұл — бірінші сұрақ: оралатын жер жоқ.
check-error-empty = Жауап жазыңыз немесе «білмеймін» деңіз.

## Changing, contradictions
check-change-which = Қай жауапты өзгертесіз? Нөмірін жазыңыз.
check-changed = Өзгертілді: { $label } — енді { $answer }.
check-unchanged = Ештеңе өзгертілген жоқ.
check-gone = Енді керек емес, шетке қойылды: { $labels }.
check-contradiction = Бұл екі жауап бір мезгілде дұрыс бола алмайды:
check-contradiction-fix = Біреуін өзгертіңіз. Екеуі де тұрғанда қорытынды жауаптар қалай тұрса, солай жасалады, ал соларға байланысты нәрсе бұдан әрі сұралмайды.
check-skipped = Өткізіп жіберілді, әлі де жауап беруге болады: { $labels }.

## The end, leaving, coming back
check-done = Барлық жол анықталды.
check-done-unknown = { $count } жолдан басқасының бәрі анықталды; қалғаны сіз білмейтін мәліметке байланысты: { $labels }.
check-done-questions = Сіз { $count } сұраққа жауап бердіңіз.
check-saved = Мына файлға сақталды: { $file }.
check-resume = Кейін жалғастыру үшін: { $command }
check-resumed = Жалғастырамыз: { $file } файлынан { $count } жауап оқылды.
check-ended-input = Енгізу сұрақтардан бұрын аяқталды. Төменде берілген жауаптар бойынша қорытынды.

## More words, saving
check-word-other = басқа
check-word-list = тізім
check-save-where = Жауаптар сақталатын файлдың атын жазыңыз; бос жол қалдырсаңыз, сақталмайды.
check-save-not = Жауаптар сақталмады.
check-answer-help = осы сөздер тағы бір рет
check-error-country-many = «{ $answer }» бірнеше елге сәйкес келеді: { $names }?
check-error-country-one = Тек бір елді атаңыз.

## Family, contradictions at the end, keeping the answers
check-intro-save = Жұмыс үзілсе, жауаптар жоғалады. Оларды әр сұрақтан кейін сақтау үшін { $command } деп бастаңыз немесе кез келген сәтте «{ $save }» деп жазыңыз.
check-family = Сізбен бірге отбасыңыз келе ме?
check-family-why = Осы бойынша олардың құжаттары жоспарланады; қорытынды бұған байланысты емес. Бәрін өткізіп жіберуге болады.
check-family-who = Бірге келетін адамның нөмірін жазыңыз; бос жол — ешкім.
check-family-more = Келесі адамның нөмірін жазыңыз; бос жол — болды.
check-family-skip = Бос жол — жауапсыз қалдыру.
check-done-contradiction = Екі жауабыңыз бір-біріне қайшы. Соларға байланысты нәрсе бұдан әрі сұралмады, ал қорытынды жауаптар қалай тұрса, солай жасалды.

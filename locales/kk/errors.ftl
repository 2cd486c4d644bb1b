### What is wrong with a file of answers, an option or the environment; always with a remedy.
### $nearest the closest valid name; $fact an identifier; $found what was written.

errors-title = { $count } қате

## Files of answers
errors-profile-not-read = { $file } файлын оқу мүмкін болмады: { $reason }
errors-profile-missing = { $file } файлы жоқ.
errors-profile-missing-remedy = Оны мына командамен жасаңыз: { $command }
errors-profile-syntax = файл { $format } пішіміне сай емес: { $reason }
errors-profile-not-object = жауаптар файлы бір нысаннан тұруы керек: әр жолда атау мен жауап.
errors-profile-not-written = { $file } файлын жазу мүмкін болмады: { $reason }
errors-profile-nothing-read = Файлдан ештеңе алынған жоқ: бәрін түзетіп, қайта көріңіз.
errors-fact-unknown = «{ $fact }» деген сұрақ жоқ.
errors-fact-unknown-nearest = «{ $fact }» деген сұрақ жоқ; мүмкін, «{ $nearest }» болар?
errors-fact-twice = «{ $fact }» сұрағына екі жауап берілген.
errors-fact-derived = «{ $fact }» басқа жауаптардан есептеледі, оны көрсетуге болмайды; орнына мынаны көрсетіңіз: { $needed }.
errors-fact-type = «{ $fact }» үшін керегі: { $expected }; көрсетілгені: { $found }.
errors-fact-option = «{ $found }» — «{ $fact }» сұрағының жауабы емес. Болатыны: { $options }.
errors-fact-option-nearest = «{ $found }» — «{ $fact }» сұрағының жауабы емес; мүмкін, «{ $nearest }» болар?
errors-fact-least = «{ $fact }» үшін { $found } көрсетілген, ең аз мәні: { $least }.
errors-fact-most = «{ $fact }» үшін { $found } көрсетілген, ең көп мәні: { $most }.
errors-fact-date = «{ $found }» — күн емес; жыл-ай-күн түрінде жазыңыз, мысалы: { $example }.
errors-fact-date-impossible = мұндай күн жоқ: { $found }.
errors-fact-currency = «{ $fact }» { $currency } валютасымен есептеледі, ал көрсетілгені: { $found }; ештеңе айырбасталмайды.
errors-fact-country = «{ $found }» — ел коды емес; екі әріпті жазыңыз, мысалы: { $example }.
errors-fact-stay-order = болу кезеңі басталмай тұрып аяқталады: { $found }.

## What a fact expects, for errors-fact-type
errors-type-yes-no = true (иә) немесе false (жоқ)
errors-type-number = бүтін сан
errors-type-money = валютасы көрсетілген сома, тырнақшада
errors-type-date = күн, тырнақшада
errors-type-choice = жауаптардың бірі, тырнақшада
errors-type-choices = жауаптар тізімі
errors-type-country = ел коды, тырнақшада
errors-type-countries = ел кодтарының тізімі
errors-type-code = тізімдегі код, тырнақшада
errors-type-stays = болу кезеңдерінің тізімі, әрқайсысының бірінші және соңғы күні
errors-type-name = мәтін

## Names and dates on the command line
errors-route-unknown = «{ $id }» деген жол жоқ.
errors-route-unknown-nearest = «{ $id }» деген жол жоқ; мүмкін, «{ $nearest }» болар?
errors-route-list = Барлық жол: { $command }
errors-route-not-then = «{ $id }» жолы каталогта бар, бірақ { $date } күні оның бірде-бір жазбасы қолданыста емес.
errors-date-option = «{ $found }» — күн емес; жыл-ай-күн түрінде жазыңыз, мысалы: { $example }.
errors-known-before = { $date } күні әлі ештеңе белгілі болмаған: каталогтың басталған күні — { $first }.
errors-known-after = { $date } әлі келген жоқ: ол кезде не белгілі болатынын айту мүмкін емес.
errors-language = Бағдарламада «{ $found }» тілі жоқ; en, ru немесе kk деп жазыңыз.
errors-unexpected = Бұлай болмауы керек еді: { $reason }
errors-catalogue = Каталогта { $count } қате бар; ештеңе жүктелген жоқ.

## Mistakes on the command line
errors-usage-command = «{ $found }» деген пәрмен жоқ.
errors-usage-unknown = Мұнда «{ $found }» деген параметр жоқ.
errors-usage-missing = Мынау жетіспейді: { $names }
errors-usage-twice = «{ $name }» тек бір рет көрсетіледі.
errors-usage-no-command = Пәрмен көрсетілмеген.
errors-usage-no-value = «{ $name }» үшін мән керек.
errors-usage-value = «{ $found }» мәні «{ $name }» үшін жарамайды.
errors-usage-other = Пәрмен жолын оқу мүмкін болмады.
errors-usage-nearest = Мүмкін, «{ $nearest }» болар?
errors-usage-valid = Болатыны: { $values }
errors-usage-help = Барлық пәрмен мен параметр: { $command }
errors-output = Бағдарлама нәтижесін жазу мүмкін болмады: { $reason }
errors-data-not-read = { $path } ішіндегі деректерді оқу мүмкін болмады: { $reason }
errors-routes-nearest = Ең жақын атаулар: { $names }

## Files of answers, comparing
errors-fact-member = «{ $fact }» отбасы мүшесіне қатысты: оны [[family]] бөліміне жазыңыз.
errors-family-no-member = Отбасы мүшесінің кім екені көрсетілмеген: «member» қосыңыз.

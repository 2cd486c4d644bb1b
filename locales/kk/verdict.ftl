### A verdict opened down to answer, rule, source, article and date; what would change it.
### $term is "from … until …" or "from …"; $date is a long date; $place is a spoken locator; $count is a number.

verdict-title = Сізге арналған жолдар
verdict-summary = { $total } жол қаралды: ашық болуы ықтимал — { $eligible }, әзірге белгісіз — { $open }, сәйкес емес — { $not-eligible }, жабық — { $closed }.

## One sentence for each outcome
verdict-headline-eligible = Сізге ашық болуы ықтимал: жауаптарыңыз жарияланған қағидаларға сәйкес келеді.
verdict-headline-not-eligible = Жауаптарыңыз бойынша ашық емес: жарияланған қағидалардың кемінде біреуі орындалмаған.
verdict-headline-cannot-tell = Әзірге айту мүмкін емес: мұны шешетін жауап жетіспейді.
verdict-headline-cannot-tell-conflict = Айту мүмкін емес: мұны шешетін мәселеде дереккөздер әртүрлі айтады.
verdict-headline-closed = Жабық: { $date } күні қолданыста емес.
verdict-group-eligible = Сізге ашық болуы ықтимал
verdict-group-cannot-tell = Әзірге айту мүмкін емес
verdict-group-not-eligible = Жауаптарыңыз бойынша ашық емес
verdict-group-closed = Осы күні жабық

## The parts of an explanation
verdict-answer = Сіздің жауабыңыз
verdict-answers = Сіздің жауаптарыңыз
verdict-rule = Қағида
verdict-place = { $source }, { $place }
verdict-edition = редакция күні: { $date }
verdict-read = оқылған күні: { $date }
verdict-term = қолданылу мерзімі: { $term }
verdict-support-weakest = Қорытынды сүйенген ең әлсіз негіз: { $support }
verdict-readings = Дереккөздер әртүрлі айтады; әр оқылуы тексерілді
verdict-readings-agree = Екі оқылуы да бір нәтиже береді.
verdict-readings-disagree = Оқылулары әртүрлі нәтиже береді, сондықтан бұл белгісіз күйінде қалады.
verdict-needed = Мына жауап шешеді: { $labels }
verdict-not-met-first = Орындалмаған
verdict-unknown = Әзірге белгісіз
verdict-met = Орындалған
verdict-not-applicable = Сізге қатысы жоқ
verdict-all-of = мыналардың бәрі
verdict-any-of = мыналардың кемінде біреуі
verdict-shown-only = Көрсетілген, бірақ ештеңе шешпейді

## What would change it
verdict-change = Қорытындыны не өзгертер еді
verdict-change-one = Бір өзгеріс
verdict-change-two = Екі өзгеріс бірге
verdict-change-item = { $label }: «{ $now }» орнына { $then }
verdict-change-action = Сіздің қолыңыздан келетіні
verdict-change-circumstance = Жағдайға байланысты болатыны
verdict-change-tested = Әрқайсысы тексерілді: сонда жауаптарыңыз жарияланған қағидаларға сәйкес келер еді.
verdict-change-none = Бірде-бір өзгеріс те, екі өзгеріс бірге де бұл жолды ашпайды.
verdict-change-fixed = Бәрі өзгертуге болмайтын нәрсеге тіреледі: { $labels }.
verdict-wait = Тек күтсеңіз: қағидалар өзгермесе, жауаптарыңыз жарияланған қағидаларға мына күні сәйкес келеді: { $date }.
verdict-wait-lost = Ештеңе өзгермесе, жауаптарыңыздың қағидаларға сәйкестігі { $date } күні тоқтайды: { $criterion }.

## Closed, contradictions
verdict-closed-not-yet = Жабық, өйткені қолданысқа енетін күні: { $date }.
verdict-closed-over = Жабық, өйткені қолданыста болған соңғы күні: { $date }.
verdict-contradiction = Екі жауабыңыз бір мезгілде дұрыс бола алмайды
verdict-contradiction-effect = Қорытынды жауаптар қалай тұрса, солай жасалды; екеуінің біреуін өзгертіңіз.

## Points rehearsal
verdict-points = Балл есептеп көру: { $name }
verdict-points-bounds = { $lower } – { $upper } балл аралығы; қажеті: { $minimum }
verdict-points-exact = { $lower } балл; қажеті: { $minimum }
verdict-points-enough = Жетіспейтін жауаптар қандай болса да жеткілікті.
verdict-points-short = Жетіспейтін жауаптар қандай болса да жеткіліксіз.
verdict-points-range-only = Дереккөз тек аралықты береді, сондықтан шектері ғана белгілі.

## The short form
verdict-others-met = тағы { $count } қағида орындалған
verdict-figure-missing = Каталогта { $date } мәні жоқ: { $name }.
verdict-next-explain = Олардың бірі толық: { $command }
verdict-next-plan = Құжаттар, құны және күндер: { $command }
verdict-next-ladder = Қай жол қайсысын ашады, қадам-қадаммен: { $command }
verdict-wait-ends = Жолдың өзі аяқталады: { $date } ол енді қолданыста болмайды.
verdict-wait-open = { $date } бастап айту мүмкін емес, өйткені каталогта ол күннің мәні жоқ: { $criterion }
verdict-change-or = Немесе
verdict-other-purposes = { $count } жол басқа мақсатқа арналған. Қағида мен дереккөз: { $command }
verdict-change-nearer = Сонда бас тартылмас еді: { $change }. Бірақ мынаған байланысты болады: { $labels }

## The name of a result
verdict-identifier = Осы нәтиженің сәйкестендіргіші: { $identifier }. Жауаптар, күндер және деректер шығарылымы бірдей болса, ол да бірдей болады.
verdict-unread = Оқылған мәтіндер бұл туралы тек мына күннен бастап айтады: { $date }.

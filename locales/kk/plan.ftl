### A plan: papers for each person, cost as a formula, steps on working days, what is owed afterwards.
### $term is a spoken duration, $amount money, $formula a spoken formula, $date a long date, $count a number.

plan-title = Жоспар: { $route }
plan-from = Есептің басталу күні: { $date }
plan-not-eligible = Жауаптарыңыз бойынша бұл жол қазір ашық емес. Жоспар не талап етілетінін көрсетеді.
plan-cannot-tell = Бұл жолдың ашық-жабығын әзірге айту мүмкін емес. Жауап жетпейтін жер жоспарда белгіленген.

## Papers
plan-papers = Құжаттар
plan-papers-for = Кім үшін: { $person }
plan-papers-stage-apply = Өтінішке қоса
plan-papers-stage-screening = Талаптарға сәйкестікті бағалау үшін
plan-papers-stage-petition = Қолдаухат үшін
plan-papers-stage-card = Тұруға ықтиярхат үшін
plan-papers-stage-arrival = Келгеннен кейін
plan-paper-issuer = Кім береді
plan-paper-form = Нысаны
plan-paper-validity = Қолданылу мерзімі
plan-paper-when-unknown = Керек болуы мүмкін, мына жауаптарға байланысты: { $labels }
plan-paper-not-needed = Жауаптарыңыз бойынша керек емес
plan-paper-check = Тексеріңіз
plan-paper-check-failed = Жауаптарыңыз бойынша олай емес: { $check }
plan-paper-prepare = алу мерзімі: { $term }
plan-paper-legalisation-none = заңдастыру керек емес
plan-paper-legalisation-apostille-or-legalisation = апостиль немесе консулдық заңдастыру
plan-paper-legalisation-consular = консулдық заңдастыру
plan-paper-legalisation-unknown = заңдастыру: дереккөзде көрсетілмеген
plan-paper-translation-none = аударма керек емес
plan-paper-translation-notarised = нотариат куәландырған аударма
plan-paper-translation-unknown = аударма: дереккөзде көрсетілмеген

## Cost
plan-cost = Құны
plan-cost-total = Барлығы
plan-cost-total-partial = Белгісіздерін қоспағанда, барлығы
plan-cost-total-currencies = Әртүрлі валютадағы сомалар қосылмайды.
plan-cost-formula = { $formula } = { $amount }
plan-cost-unknown-constant = Сомасы белгісіз: каталогта { $year } жылғы «{ $name }» көрсеткіші жоқ.
plan-cost-free = тегін
plan-cost-payer-applicant = өтініш беруші төлейді
plan-cost-payer-employer = жұмыс беруші төлейді
plan-cost-payer-inviter = шақырушы тарап төлейді
plan-cost-each-person = әр адам үшін
plan-cost-each-application = әр өтініш үшін

## Time
plan-time = Мерзімдер
plan-time-end = аяқталуы
plan-time-end-most = ең кеш аяқталуы
plan-time-unknown = мерзімі дереккөзде көрсетілмеген
plan-time-provisional = Алдын ала: { $year } жылғы демалыс күндерінің бәрі әлі белгілі емес.
plan-time-no-calendar = Күні жоқ: каталогта { $year } жылғы демалыс күндерінің күнтізбесі жоқ.
plan-time-saved = Күнтізбе мына файлға жазылды: { $file }.

## Steps and obligations
plan-step-where = қайда
plan-step-link = сілтеме
plan-step-term = мерзімі
plan-obligations = Бұдан кейінгі міндеттеріңіз
plan-obligation-term = Мерзімі
plan-obligation-after-grant = шешім қабылданған күннен бастап
plan-obligation-after-arrival = елге кірген күннен бастап
plan-obligation-after-move = мекенжай өзгерген күннен бастап

## What may spoil a plan, moments, order
plan-warnings = Назар аударыңыз
plan-warning-not-in-force = Бұл жол { $date } қолданыста емес. Жоспар ол қолданыста болғанда не талап ететінін көрсетеді.
plan-warning-route-ends-filing = Жол { $until } жабылады; өтініш одан кейін берілуі мүмкін.
plan-warning-route-ends-decision = Жол { $until } жабылады; шешім одан кейін қабылдануы мүмкін, онда не болатынын бірде-бір дереккөз айтпайды.
plan-warning-step-ends = Бұл қадамның соңғы күні: { $until }; оның кезегі одан кейін келуі мүмкін: { $step }
plan-warning-passport-filing = Паспорттың мерзімі өтініш берілгенге дейін бітеді: { $until } ({ $person }).
plan-warning-passport-decision = Паспорттың мерзімі { $until } бітеді, ал шешім { $date } дейін созылуы мүмкін ({ $person }).
plan-warning-paper-expires = { $paper } ({ $person }): жарамдылық мерзімі — { $term }, ал шешімнің ең кеш күні — { $date }; қайта алу керек болуы мүмкін.
plan-warning-too-late = { $paper } ({ $person }): сұрайтын соңғы күні өтіп кетті: { $date }.
plan-warning-not-named = Бұл жолдың қағидаларында осы отбасы мүшесінің құжаттары аталмаған, сондықтан оның бірге баратын-бармайтыны олардан белгісіз: { $person }.
plan-moment-between = { $first } мен { $last } аралығында
plan-moment-from = { $date } немесе одан кейін
plan-moment-never = күнін айту мүмкін емес
plan-moment-plus = { $moment }, оған қоса ешбір дереккөзде көрсетілмеген уақыт
plan-moment-perhaps = { $moment }, қосымша қадам керек болса, одан кеш
plan-filing = Өтініш беру
plan-decision = Шешім
plan-own = өз қарқыныңызбен; есепте бірден орындалды деп алынды
plan-begins = басталуы
plan-order = Құжаттарды қандай ретпен алу керек
plan-order-any = кез келген уақытта, соңғы күні: { $date }
plan-order-window = берілген күні: { $first } – { $last }
plan-order-open = берілетін күнін айту мүмкін емес
plan-order-ask = сұрайтын соңғы күн: { $date }
plan-paper-check-holds = Жауаптарыңыз бойынша солай.
plan-paper-check-open = Мына жауаптарға байланысты: { $labels }
plan-depends-day = Күніне байланысты.
plan-paper-from = талап етіле бастайтын күні: { $date }
plan-paper-until = талап етілетін соңғы күні: { $date }
plan-cost-between = { $least } – { $most }
plan-cost-least = кемінде { $amount }
plan-cost-without = есепке кірмегені: { $names }
plan-cost-before = Белгілі соңғы мәні: { $amount }, соңғы күні: { $date }.
plan-due = Соңғы күні: { $moment }
plan-event-end = Ең кеш аяқталуы: { $step }
plan-event-ask = Сұрайтын соңғы күн: { $paper } ({ $person })
plan-event-not-before = Осы күннен бастап алуға болады: { $paper } ({ $person })
plan-event-due = Соңғы күн: { $text }
plan-event-route-ends = Жолдың соңғы күні: { $route }
plan-doubt-incomplete = Алдын ала: { $year } жылғы ауыстырылған демалыс күндерінің бәрі әлі белгілі емес.
plan-doubt-estimated = Алдын ала: { $date } мерекесінің күні болжам.
plan-doubt-contested = { $date } демалыс күні ме — дереккөздер әртүрлі айтады; ол жұмыс күні деп есептелді.

## Legalisation by the state that issued the paper
plan-paper-legalised = Заңдастыру: { $needs }
plan-paper-legalised-from = Құжатты «{ $country }» берсе, заңдастыру: { $needs }
plan-legalised-list = Заңдастыру мына тізім бойынша
plan-legalised-nothing-paper = мұндай құжатқа қажет емес
plan-legalised-nothing-domestic = қажет емес, өйткені құжат Қазақстанда берілген
plan-legalised-nothing-treaty = шарт бойынша қажет емес
plan-legalised-apostille = апостиль
plan-legalised-consular = консулдық заңдастыру
plan-legalised-ask-the-authority-silent = органнан сұраңыз: мұндай құжатқа не қажет екенін оқылған актілердің бірде-бірі айтпайды
plan-legalised-ask-the-authority-no-state = органнан сұраңыз: бұл құжатты берген мемлекетке байланысты
plan-legalised-ask-the-authority-no-treaty-list = органнан сұраңыз: каталогта бұл күнге шарт мемлекеттерінің тізімі жоқ
plan-legalised-ask-the-authority-disputed = органнан сұраңыз: бұл мемлекет туралы дереккөздер әртүрлі айтады
plan-legalised-ask-the-authority-no-apostille-list = апостиль немесе консулдық заңдастыру; қайсысы екенін органнан сұраңыз: каталогта апостиль қоятын мемлекеттердің тізімі жоқ

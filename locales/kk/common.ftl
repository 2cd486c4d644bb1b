### Words used in every room: outcomes, support, sources, people, categories.
### $date is a long date, $amount is money with its currency: both come ready from the speech crate.

common-not-legal-advice = Бұл — заң кеңесі емес. Шешімді тек уәкілетті орган өзіне берілген құжаттар бойынша қабылдайды.
common-yes = иә
common-no = жоқ
common-none = жоқ
common-unknown = білмеймін
common-other = басқа
common-not-asked = сұралған жоқ
common-not-given = көрсетілмеген
common-and-more = және тағы { $count }
common-quoted = «{ $text }»
common-label = { $label }: { $value }

## Outcome of a route
common-outcome-closed = осы күні жабық
common-outcome-eligible-short = ықтимал
common-outcome-not-eligible-short = қазір жоқ
common-outcome-cannot-tell-short = белгісіз
common-outcome-closed-short = жабық

## Outcome of one criterion
common-criterion-met = орындалған
common-criterion-not-met = орындалмаған
common-criterion-unknown = белгісіз
common-criterion-not-applicable = сізге қатысы жоқ

## How well a fact is supported
common-support-confirmed = расталған
common-support-reported = хабарланған
common-support-conflicting = қайшылықты

## Sources
common-source-kind-law = заң немесе заңға тәуелді акт
common-source-kind-service = мемлекеттік көрсетілетін қызмет беті
common-source-kind-form = бланк
common-source-kind-explainer = түсіндірме
common-source-tier-official-law = актінің ресми мәтіні
common-source-tier-official-portal = ресми портал
common-source-tier-translation = актінің аудармасы
common-source-tier-secondary = ресми емес дереккөз
common-silent = дереккөзде бұл туралы айтылмаған
common-silent-long = Оқылған дереккөздерде бұл туралы ештеңе айтылмаған. Біз сұрақты ашық қалдырамыз және болжам жасамаймыз.
common-disagree = дереккөздер әртүрлі айтады
common-not-stated = дереккөзде көрсетілмеген
common-stale = жаңарақ редакциясы болуы мүмкін: уәкілетті органнан нақтылаңыз

## Who decides
common-decides-authority-long = Мұны тек уәкілетті орган бағалай алады. Қорытындыға әсер етпейді.
common-decides-guide-long = Анықтамалық осылай дейді, бірақ біз оқыған бірде-бір акт мұны растамайды. Қорытындыға әсер етпейді.

## Times
common-as-of = { $date } күнгі жағдай бойынша
common-known-at = { $date } күні белгілі болған мәліметтер бойынша
common-verified = Соңғы тексеру: { $date }

## Categories of routes
common-category-permanent = Тұрақты тұру
common-category-temporary = Уақытша тұру
common-category-visa = Визалар
common-category-work = Жұмыс
common-category-status = Мәртебе
common-category-visa-free = Визасыз болу

## Kinds of route
common-kind-permit = рұқсат
common-kind-visa = виза
common-kind-status = мәртебе
common-kind-visa-free = визасыз болу
common-kind-pilot = пилоттық жоба

## Kinds of criterion
common-criterion-kind-ground = кім өтініш бере алады
common-criterion-kind-bar = кім өтініш бере алмайды
common-criterion-kind-condition = шарт
common-criterion-kind-refusal = бас тарту негізі

## People
common-person-applicant = өтініш беруші
common-person-spouse = жұбайы (зайыбы)
common-person-child = бала
common-person-parent = ата-ана
common-person-family = отбасының әр мүшесі
common-person-representative = өкіл
common-person-inviter = шақырушы адам немесе ұйым
common-person-employer = жұмыс беруші
common-person-you = сіз

### Identification numbers: what is wrong with a text, what the digits say, what they do not.
### $position counts from 1; $found what stands there; shares and dates come ready from the speech crate.

number-kind-person = жеке тұлғаның нөмірі (ЖСН)
number-kind-organisation = ұйымның нөмірі (БСН)
number-kind-reserve = бесінші цифры резервте: мұндай нөмір адамдарда да, ұйымдарда да жоқ

## Why a text is no number
number-wrong-length = { $count } цифр бар; сәйкестендіру нөмірінде 12 цифр болады.
number-wrong-not-digit = { $position }-таңба — «{ $found }», цифр емес.
number-wrong-space = { $position }-таңба — бос орын немесе жаңа жол; он екі цифрды бірге жазыңыз.
number-wrong-other-digit = { $position }-таңба — «{ $found }», басқа жазудың цифры; 0-ден 9-ға дейінгі цифрлармен жазыңыз.
number-wrong-check-digit = Он екінші цифр, яғни бақылау цифры, қалған он бір цифрға сай келмейді. Он екі цифрдың бірі қате; қайсысы екенін білу мүмкін емес, сондықтан ештеңе түзетілмейді.
number-wrong-unusable = Осы он бір цифрдан басталатын нөмір болмайды: оларға сай бақылау цифры жоқ.
number-wrong-kind-person = Бесінші цифрына қарағанда, бұл — жеке тұлғаның нөмірі (ЖСН).
number-wrong-kind-organisation = Бесінші цифрына қарағанда, бұл — ұйымның нөмірі (БСН).
number-wrong-kind-reserve = Мұндай бесінші цифр адамдарда да, ұйымдарда да болмайды: ол резервте.
number-demonstration = Бұл нөмір ұлттық куәландырушы орталықтың сынақ сертификаттарында тұрады. Ол нағыз нөмір емес; оны бағдарламаны көрсеткенде ғана қабылдауға болады.

## What the digits say
number-digit = { $position }-цифр
number-digits = { $from }–{ $to }-цифрлар
number-birth = бұрынғы үлгі бойынша: туған күні — { $date }
number-sex-male = { $first }–{ $last } жылдары туған, ер
number-sex-female = { $first }–{ $last } жылдары туған, әйел
number-serial = реттік нөмірі { $serial }
number-month = { $year } деп аяқталатын жылдың { $month }-айында тіркелген; ғасыры нөмірде көрсетілмейді
number-organisation-resident = заңды тұлға, резидент
number-organisation-nonresident = заңды тұлға, бейрезидент
number-organisation-joint = жеке тұлғалардың бірлескен кәсіпкерлігі
number-unit-head = ұйымның өзі
number-unit-branch = филиал
number-unit-office = өкілдік
number-unit-farm = шаруа қожалығы
number-unit-farm-before = күші жойылған қағидалар бойынша шаруа қожалығы
number-control-first = бақылау цифры, сай келеді
number-control-second = бақылау цифры, сай келеді (екінші есептеуде табылған: шамамен он бір нөмірдің бірінде солай)
number-fault-reserve = 7-цифр — { $found }: бұрынғы үлгі бойынша ол ғасырды да, жынысты да білдірмейді
number-fault-no-such-day = бұрынғы үлгі бойынша күнтізбеде жоқ күн: { $found }
number-fault-ahead = бұрынғы үлгі бойынша әлі келмеген күн: { $found }
number-fault-month = 3 және 4-цифрлар айды білдірмейді: { $found }
number-fault-unit = 6-цифр — { $found }: қағидаларда оның мағынасы жоқ
number-no-fault = Бұл — ескертпе ғана. Нөмір дұрыс құралған күйінде қалады.

## What they do not say
number-limits = Бұл нені білдірмейді
number-limit-law = 2013 жылғы 26 тамыздан бері қағидалар жеке тұлға нөмірінің алғашқы он бір цифрына ешқандай мағына бермейді. Туған күн мен жыныс — бұрынғы қағидалардың үлгісі: ол дәлел емес, болжам ғана.
number-limit-register = Бұл цифрлар туған күніне немесе жынысына сай келмегені үшін тізілім ешкімге бас тартпайды және жазбаны түзетпейді.
number-limit-organisation = Бұл цифрлардың мағынасы ұйымдардың нөмірлері туралы 2023 жылғы қағидаларда бекітілген.
number-limit-misses = Бақылау цифры қатенің бәрін байқамайды: бір цифры қате жазылған нөмірлердің { $one }-ы, 11-цифрындағы қателердің { $eleventh }-ы, көрші цифрлардың орын ауысуының { $swap }-ы өтіп кетеді.
number-limit-confirm-person = Дұрыс құралған нөмір ешкімге тиесілі болмауы мүмкін. Оны былай растайды: жеке басты куәландыратын құжатпен салыстырып, аты-жөні мен туған күнін Ұлттық тізіліммен салғастырады.
number-limit-confirm-organisation = Дұрыс құралған нөмір ешкімге тиесілі болмауы мүмкін. Оны былай растайды: тіркеу құжатымен салыстырып, атауын Ұлттық тізіліммен салғастырады.

## Checking many
number-check-count = Барлығы { $all } нөмір, дұрыс құралғаны — { $right }.
number-check-row = { $row }-жол
number-check-more = Тағы { $count } қате жол көрсетілмеді.
number-check-persons = Жеке тұлғалардікі (ЖСН)
number-check-organisations = Ұйымдардікі (БСН)
number-check-reserve = Бесінші цифры резервте
number-check-length = Он екі цифр емес
number-check-not-digit = Басқа таңбалары бар
number-check-check-digit = Бақылау цифры сай келмейді
number-check-unusable = Бақылау цифры болуы мүмкін емес
number-file-not-read = { $file } файлын оқу мүмкін болмады: { $reason }

## Searching a text
number-scan-count = { $count ->
    [0] Нөмір табылмады.
   *[other] { $count } нөмір табылды.
}
number-scan-wrong = Тағы { $count } жазба нөмір деп аталған, бірақ нөмір емес.
number-scan-masked = Барлық цифрды { $option } көрсетеді.

## How many there are
number-male = ерлер
number-female = әйелдер
number-capacity-group = { $sex }, туған күні — { $date }: жарамды реттік нөмірлер саны — { $count } (барлығы { $serials }).
number-capacity-seventh = Олардың нөмірлері { $digits } деп басталады.
number-capacity-all = Бұл үлгіге барлығы { $count } нөмір сыяды: { $first } жылдан { $last } жылға дейінгі әр күнге, ерлер мен әйелдерге.
number-capacity-each = Әр күнге ерлер үшін де, әйелдер үшін де { $least }–{ $most } жарамды реттік нөмірден келеді (барлығы { $serials }).
number-capacity-rest = Қалғандарына сай бақылау цифры жоқ, олар ешқашан қолданылмайды.

## Test numbers
number-test-note = Бұл — сынақ нөмірлері. Олар қағидаларға сай құралған, бірақ ойдан шығарылған; кейбірі кездейсоқ біреудің нөмірі болып шығуы мүмкін. Бағдарламаларды сынау үшін ғана қолданыңыз.
number-test-again = Дәл осы нөмірлерді қайта алу: { $command }
number-test-only = Бұл бағдарлама ешкімге нөмір бермейді. Ойдан шығарылған сынақ нөмірлері керек болса, { $option } қосыңыз.
number-test-too-many = Мұндай нөмірлер саны небәрі { $count }.
number-born-outside = Үлгіде { $year } жылы туғандарға арналған цифр жоқ: ол { $first } жылдан { $last } жылға дейінгі уақытты қамтиды.
number-born-ahead = Бұл күн әлі келген жоқ: { $date }.

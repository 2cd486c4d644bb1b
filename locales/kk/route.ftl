### One route: everything the catalogue holds of it, without answers.
### $term is a spoken duration or "from … until …"; $date a long date; $count a number.

route-count = { $count } жол
route-id = Белгісі
route-kind = Түрі
route-category = Бөлімі
route-purposes = Не үшін
route-authority = Кім шешеді
route-pilot = Пилоттық жоба: мерзімімен бірге аяқталуы немесе өзгеруі мүмкін.
route-in-force = Қолданылу мерзімі
route-in-force-unknown = Мерзімі дереккөзде көрсетілмеген.
route-ends = Аяқталатын күні: { $date }
route-criteria-ground = Кім өтініш бере алады
route-criteria-bar = Қандай жағдайда да өтініш бере алмайтындар
route-criteria-condition = Шарттар
route-criteria-refusal = Өзіңіз біле алатын бас тарту негіздері
route-criteria-authority = Тек уәкілетті орган бағалай алатыны
route-criteria-nobody = Анықтамалық актіге сүйенбей айтатын талаптар
route-criteria-applies = Тек мына жағдайда: { $condition }
route-documents = Құжаттар
route-document-for = кім үшін: { $persons }
route-document-when = тек мына жағдайда: { $condition }
route-document-row = № { $row }
route-fees = Алымдар мен баждар
route-fee-unknown = сомасы белгісіз
route-steps = Қалай өтініш беріледі
route-obligations = Кейінгі міндеттер
route-grants = Бұл не береді
route-grant-renewal = Ұзарту
route-leads-to = Бұл неге жеткізеді
route-refusals = Бас тартудың басқа негіздері
route-silences = Дереккөздерде айтылмағаны
route-silence-read = Оқылды, бірақ айтылмаған: { $sources }
route-conflicts = Дереккөздер әртүрлі айтатын тұстар
route-claims = Анықтамалық не дейді, заң не дейді
route-claim-guide = Анықтамалық бойынша
route-claim-law = Заң бойынша
route-questions = Жиі қойылатын сұрақтар
route-sources = Дереккөздер
route-points = Балл кестесі
route-points-part = { $name }: { $lower } – { $upper }
route-points-factor = { $name }: жиналған сома { $lower } – { $upper } аралығындағы санға көбейтіледі
route-points-minimum = Қажеті: { $minimum }
route-next-full = Олардың бірі туралы бәрі: { $command }
route-next-verdict = Тек сізге арналған қорытынды: { $command }
route-next-compare = Басқа жолмен қатар қою: { $command }
route-next-plan = Құжаттар, құны және күндер: { $command }

## What a silence or a conflict is about
route-about-fee = алымдар
route-about-duration = болу мерзімі
route-about-renewal = ұзарту
route-about-documents = құжаттар
route-about-term = қарау мерзімі
route-about-family = отбасы
route-about-income = табыс
route-about-insurance = сақтандыру
route-about-age = жас
route-about-other = басқа

## What becomes of a person
route-becomes = Содан кейін кім боласыз
route-becomes-day = шешім қабылданған күн

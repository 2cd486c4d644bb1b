### A plan: papers for each person, cost as a formula, steps on working days, what is owed afterwards.
### $term is a spoken duration, $amount money, $formula a spoken formula, $date a long date, $count a number.

plan-title = План: { $route }
plan-from = Отсчёт начинается { $date }
plan-not-eligible = По вашим ответам этот путь сейчас не открыт. План показывает, что потребовалось бы.
plan-cannot-tell = Пока нельзя сказать, открыт ли этот путь. Где не хватает ответа, в плане это отмечено.

## Papers
plan-papers = Документы
plan-papers-for = Для кого: { $person }
plan-papers-stage-apply = К заявлению
plan-papers-stage-screening = Для оценки на соответствие требованиям
plan-papers-stage-petition = Для ходатайства
plan-papers-stage-card = Для вида на жительство
plan-papers-stage-arrival = После приезда
plan-paper-issuer = Кто выдаёт
plan-paper-form = Форма
plan-paper-validity = Срок действия
plan-paper-when-unknown = Возможно, понадобится: зависит от ответов ({ $labels })
plan-paper-not-needed = По вашим ответам не нужен
plan-paper-check = Проверьте
plan-paper-check-failed = По вашим ответам это не так: { $check }
plan-paper-prepare = получение занимает { $term }
plan-paper-legalisation-none = легализация не нужна
plan-paper-legalisation-apostille-or-legalisation = апостиль или консульская легализация
plan-paper-legalisation-consular = консульская легализация
plan-paper-legalisation-unknown = легализация: источник не указывает
plan-paper-translation-none = перевод не нужен
plan-paper-translation-notarised = нотариально заверенный перевод
plan-paper-translation-unknown = перевод: источник не указывает

## Cost
plan-cost = Стоимость
plan-cost-total = Итого
plan-cost-total-partial = Итого без того, что неизвестно
plan-cost-total-currencies = Суммы в разных валютах не складываются.
plan-cost-formula = { $formula } = { $amount }
plan-cost-unknown-constant = Сумма неизвестна: в каталоге нет показателя «{ $name }» за { $year } год.
plan-cost-free = бесплатно
plan-cost-payer-applicant = платит заявитель
plan-cost-payer-employer = платит работодатель
plan-cost-payer-inviter = платит приглашающая сторона
plan-cost-each-person = за каждого человека
plan-cost-each-application = за каждое заявление

## Time
plan-time = Сроки
plan-time-end = завершение
plan-time-end-most = завершение не позднее
plan-time-unknown = источник не указывает срок
plan-time-provisional = Предварительно: выходные дни { $year } года известны ещё не все.
plan-time-no-calendar = Даты нет: в каталоге нет календаря выходных дней за { $year } год.
plan-time-saved = Календарь записан в файл { $file }.

## Steps and obligations
plan-step-where = где
plan-step-link = ссылка
plan-step-term = срок
plan-obligations = После этого вы обязаны
plan-obligation-term = Срок
plan-obligation-after-grant = считая со дня решения
plan-obligation-after-arrival = считая со дня въезда
plan-obligation-after-move = считая со дня смены адреса

## What may spoil a plan, moments, order
plan-warnings = На что обратить внимание
plan-warning-not-in-force = Этот путь не действует на { $date }. План показывает, что он требует, пока действует.
plan-warning-route-ends-filing = Путь закрывается { $until }; подача может оказаться позже.
plan-warning-route-ends-decision = Путь закрывается { $until }; решение может быть принято позже, и что тогда будет, ни один источник не говорит.
plan-warning-step-ends = Этот шаг действует до { $until } включительно; очередь до него может дойти позже: { $step }
plan-warning-passport-filing = Паспорт заканчивается { $until }, до подачи ({ $person }).
plan-warning-passport-decision = Паспорт заканчивается { $until }, а решение может быть принято { $date } ({ $person }).
plan-warning-paper-expires = { $paper } ({ $person }): срок действия { $term }, а решение может быть принято { $date }; возможно, придётся получить заново.
plan-warning-too-late = { $paper } ({ $person }): запросить нужно было до { $date }.
plan-warning-not-named = Правила этого пути не называют документов для этого члена семьи, поэтому едет ли он с вами, из них не следует: { $person }.
plan-moment-between = между { $first } и { $last }
plan-moment-from = { $date } или позже
plan-moment-never = дату назвать нельзя
plan-moment-plus = { $moment }, плюс время, которого не указывает ни один источник
plan-moment-perhaps = { $moment }, позже, если понадобится необязательный шаг
plan-filing = Подача
plan-decision = Решение
plan-own = в вашем темпе; в расчёте принято, что сразу
plan-begins = с
plan-order = В каком порядке получать документы
plan-order-any = в любое время до { $date }
plan-order-window = выдан с { $first } по { $last }
plan-order-open = день подачи назвать нельзя
plan-order-ask = запросить до { $date }
plan-paper-check-holds = По вашим ответам так и есть.
plan-paper-check-open = Зависит от ответов: { $labels }
plan-depends-day = Зависит от дня.
plan-paper-from = требуется с { $date }
plan-paper-until = требуется до { $date } включительно
plan-cost-between = от { $least } до { $most }
plan-cost-least = не менее { $amount }
plan-cost-without = не учтено: { $names }
plan-cost-before = Последнее известное значение: { $amount }, до { $date }.
plan-due = Последний день: { $moment }
plan-event-end = Крайний срок: { $step }
plan-event-ask = Последний день, чтобы запросить: { $paper } ({ $person })
plan-event-not-before = С этого дня можно получать: { $paper } ({ $person })
plan-event-due = Последний день: { $text }
plan-event-route-ends = Последний день пути: { $route }
plan-doubt-incomplete = Предварительно: переносы выходных дней { $year } года известны не все.
plan-doubt-estimated = Предварительно: дата праздника { $date } указана ориентировочно.
plan-doubt-contested = Источники расходятся, выходной ли { $date }; день посчитан рабочим.

## Legalisation by the state that issued the paper
plan-paper-legalised = Легализация: { $needs }
plan-paper-legalised-from = Легализация, если документ выдало государство «{ $country }»: { $needs }
plan-legalised-list = Легализация по списку
plan-legalised-nothing-paper = для такого документа не нужна
plan-legalised-nothing-domestic = не нужна, документ выдан в Казахстане
plan-legalised-nothing-treaty = не нужна по договору
plan-legalised-apostille = апостиль
plan-legalised-consular = консульская легализация
plan-legalised-ask-the-authority-silent = спросите ведомство: ни один прочитанный акт не говорит, что нужно для такого документа
plan-legalised-ask-the-authority-no-state = спросите ведомство: это зависит от государства, выдавшего документ
plan-legalised-ask-the-authority-no-treaty-list = спросите ведомство: в каталоге нет списка договорных государств на этот день
plan-legalised-ask-the-authority-disputed = спросите ведомство: об этом государстве источники расходятся
plan-legalised-ask-the-authority-no-apostille-list = апостиль или консульская легализация; что именно, спросите ведомство: в каталоге нет списка государств, которые ставят апостиль

### Words used in every room: outcomes, support, sources, people, categories.
### $date is a long date, $amount is money with its currency: both come ready from the speech crate.

common-not-legal-advice = Это не юридическая консультация. Решает только уполномоченный орган по поданным документам.
common-yes = да
common-no = нет
common-none = нет
common-unknown = не знаю
common-other = другое
common-not-asked = не спрашивали
common-not-given = не указано
common-and-more = и ещё { $count }
common-quoted = «{ $text }»
common-label = { $label }: { $value }

## Outcome of a route
common-outcome-closed = на эту дату закрыт
common-outcome-eligible-short = скорее да
common-outcome-not-eligible-short = сейчас нет
common-outcome-cannot-tell-short = неясно
common-outcome-closed-short = закрыт

## Outcome of one criterion
common-criterion-met = выполнено
common-criterion-not-met = не выполнено
common-criterion-unknown = неизвестно
common-criterion-not-applicable = не относится к вам

## How well a fact is supported
common-support-confirmed = подтверждено
common-support-reported = по сообщениям
common-support-conflicting = противоречиво

## Sources
common-source-kind-law = закон или подзаконный акт
common-source-kind-service = страница государственной услуги
common-source-kind-form = бланк
common-source-kind-explainer = разъяснение
common-source-tier-official-law = официальный текст акта
common-source-tier-official-portal = официальный портал
common-source-tier-translation = перевод акта
common-source-tier-secondary = неофициальный источник
common-silent = источник об этом молчит
common-silent-long = Прочитанные источники об этом ничего не говорят. Мы оставляем вопрос открытым и не домысливаем.
common-disagree = источники расходятся
common-not-stated = источник этого не указывает
common-stale = возможно, есть более новая редакция: уточните в уполномоченном органе

## Who decides
common-decides-authority-long = Оценить это может только уполномоченный орган. На вывод это не влияет.
common-decides-guide-long = Так пишет справочник, но ни один прочитанный акт этого не подтверждает. На вывод это не влияет.

## Times
common-as-of = По состоянию на { $date }
common-known-at = По сведениям, известным на { $date }
common-verified = Последняя проверка: { $date }

## Categories of routes
common-category-permanent = Постоянное проживание
common-category-temporary = Временное проживание
common-category-visa = Визы
common-category-work = Работа
common-category-status = Статус
common-category-visa-free = Безвизовое пребывание

## Kinds of route
common-kind-permit = разрешение
common-kind-visa = виза
common-kind-status = статус
common-kind-visa-free = безвизовое пребывание
common-kind-pilot = пилотный проект

## Kinds of criterion
common-criterion-kind-ground = кто может подать
common-criterion-kind-bar = кто не может подать
common-criterion-kind-condition = условие
common-criterion-kind-refusal = основание для отказа

## People
common-person-applicant = заявитель
common-person-spouse = супруг или супруга
common-person-child = ребёнок
common-person-parent = родитель
common-person-family = каждый член семьи
common-person-representative = представитель
common-person-inviter = приглашающее лицо или организация
common-person-employer = работодатель
common-person-you = вы

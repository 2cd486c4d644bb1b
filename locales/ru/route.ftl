### One route: everything the catalogue holds of it, without answers.
### $term is a spoken duration or "from … until …"; $date a long date; $count a number.

route-count = { $count ->
    [one] { $count } путь
    [few] { $count } пути
   *[other] { $count } путей
}
route-id = Обозначение
route-kind = Вид
route-category = Раздел
route-purposes = Для чего
route-authority = Кто решает
route-pilot = Пилотный проект: может закончиться или измениться вместе со своим сроком.
route-in-force = Действует
route-in-force-unknown = Источник не указывает срок.
route-ends = Заканчивается { $date }
route-criteria-ground = Кто может подать
route-criteria-bar = Кто не может подать ни при каких условиях
route-criteria-condition = Условия
route-criteria-refusal = Основания для отказа, о которых вы можете знать сами
route-criteria-authority = Что может оценить только уполномоченный орган
route-criteria-nobody = Что говорит путеводитель без опоры на акт
route-criteria-applies = Только если: { $condition }
route-documents = Документы
route-document-for = для кого: { $persons }
route-document-when = только если: { $condition }
route-document-row = № { $row }
route-fees = Сборы и пошлины
route-fee-unknown = сумма неизвестна
route-steps = Как подать
route-obligations = Обязанности после
route-grants = Что это даёт
route-grant-renewal = Продление
route-leads-to = К чему это ведёт
route-refusals = Другие основания для отказа
route-silences = О чём источники молчат
route-silence-read = Прочитаны и молчат: { $sources }
route-conflicts = Где источники расходятся
route-claims = Что пишет справочник и что говорит закон
route-claim-guide = Справочник пишет
route-claim-law = Закон
route-questions = Частые вопросы
route-sources = Источники
route-points = Таблица баллов
route-points-part = { $name }: от { $lower } до { $upper }
route-points-factor = { $name }: накопленная сумма умножается на число от { $lower } до { $upper }
route-points-minimum = Нужно: { $minimum }
route-next-full = Всё об одном из них: { $command }
route-next-verdict = Вывод именно для вас: { $command }
route-next-compare = Рядом с другим путём: { $command }
route-next-plan = Документы, стоимость и даты: { $command }

## What a silence or a conflict is about
route-about-fee = сборы
route-about-duration = срок пребывания
route-about-renewal = продление
route-about-documents = документы
route-about-term = срок рассмотрения
route-about-family = семья
route-about-income = доход
route-about-insurance = страхование
route-about-age = возраст
route-about-other = другое

## What becomes of a person
route-becomes = Кем вы становитесь
route-becomes-day = день решения

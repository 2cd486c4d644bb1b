### Routes side by side.

compare-title = Сравнение
compare-row-outcome = По вашим ответам
compare-row-kind = Вид
compare-row-term = Действует
compare-row-who = Кто может подать
compare-row-conditions = Условия
compare-row-duration = Сколько длится
compare-row-renewal = Продление
compare-row-work = Право работать
compare-row-family = Семья
compare-row-papers = Документы
compare-row-cost = Стоимость
compare-row-time = Срок решения
compare-row-obligations = Обязанности
compare-row-leads-to = К чему ведёт
compare-row-authority = Кто решает
compare-row-support = Самое слабое подтверждение
compare-row-silences = О чём источники молчат
compare-row-conflicts = Источники расходятся
compare-nothing = ничего не указано
compare-no-profile = Без ответов вывод не показан. С ответами: { $command }
compare-too-few = Назовите хотя бы два пути для сравнения.
compare-twice = «{ $id }» указано дважды.

## Cells
compare-row-gives = Что ещё даёт
compare-papers = точно: { $needed }, в зависимости от ответов: { $perhaps }
compare-perhaps = { $text } (зависит от ответов)
compare-sources = Источники

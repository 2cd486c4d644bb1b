### Ways from today to a goal, as sequences of routes.
### $date and $since are long dates, $change a spoken change, $labels a list of names, $command is what to type.

ladder-title = Что куда ведёт отсюда
ladder-supposes = Каждая цепочка предполагает, что каждый шаг разрешат в первый возможный день, что вы сделаете названное в нём, что неясное сложится в вашу пользу и что не изменятся ни закон, ни всё остальное. Цепочки, которые держатся на не названной вами цели или на не названном вами обстоятельстве, которое нельзя выбрать, не показаны: о них решают вопросы. Рассмотрены цепочки не длиннее четырёх шагов.
ladder-none = Цепочки не длиннее четырёх шагов не найдены.
ladder-way = Цепочка { $number }:
ladder-begins = начать можно с { $date }
ladder-begins-waiting = начать можно с { $date }, ожидание с { $since }
ladder-ends = этот путь действует до { $date } включительно
ladder-assumes = предполагается: { $change }
ladder-open = предполагается, что сложится в вашу пользу: { $labels }
ladder-becomes = после этого
ladder-late = Если каждый шаг до этого займёт весь свой срок: начать можно с { $date }; тогда вывод: { $outcome }.
ladder-late-lost = Если каждый шаг до этого займёт весь свой срок, этот шаг пропадёт: на { $date } вывод по нему: { $outcome }.
ladder-cost-all = Все шаги вместе
ladder-not-reached = Цепочка не найдена
ladder-rests-on = Путь возможен, только если к вам относится что-то из этого: { $labels }. Это решают вопросы.
ladder-next-plan = Документы, расходы и сроки первого шага: { $command }

### The plan for a route on the web.
### $first and $last are long dates, $count and $number numbers.

web-plan-link = Составить план: документы, расходы, сроки
web-plan-lead = Документы, расходы и сроки этого пути, и для каждого — где это прочитано.
web-plan-yours = Составлен по ответам на вашем устройстве.
web-plan-nobody = Составлен без ваших ответов: что от них зависит, так и помечено.
web-plan-answer = Сначала ответить на вопросы
web-plan-start = Когда вы начнёте?
web-plan-start-hint = Все сроки считаются с этого дня.
web-plan-begins = Начало
web-plan-calendar = Файл календаря с этими датами
web-plan-calendar-about = В нём только те дни, которые наступят наверняка. Его откроет любая программа-календарь.
web-plan-above = Тот же документ, что и выше.
web-plan-picture = { $count ->
    [one] { $count } шаг: начало { $first }, конец { $last }. То же сказано в таблице ниже.
    [few] { $count } шага: начало { $first }, конец { $last }. То же сказано в таблице ниже.
   *[other] { $count } шагов: начало { $first }, конец { $last }. То же сказано в таблице ниже.
}
web-plan-sure = идёт
web-plan-perhaps = возможно, идёт
web-plan-endless = сколько длится, источники не говорят
web-plan-step = Шаг
web-plan-optional = позже, если понадобится необязательный шаг
web-plan-table = Когда начинается и заканчивается каждый шаг

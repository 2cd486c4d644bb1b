### The plan for a route on the web.
### $first and $last are long dates, $count and $number numbers.

web-plan-link = Жоспар жасау: құжаттар, шығын, мерзімдер
web-plan-lead = Осы жолдың құжаттары, шығыны және мерзімдері, әрқайсысының оқылған орнымен.
web-plan-yours = Құрылғыңыздағы жауаптар бойынша жасалды.
web-plan-nobody = Жауаптарыңызсыз жасалды: жауапқа байланысты нәрсе солай белгіленген.
web-plan-answer = Алдымен сұрақтарға жауап беру
web-plan-start = Қашан бастайсыз?
web-plan-start-hint = Барлық мерзім осы күннен есептеледі.
web-plan-begins = Басталуы
web-plan-calendar = Осы күндердің күнтізбе файлы
web-plan-calendar-about = Онда тек анық келетін күндер бар. Оны кез келген күнтізбе бағдарламасы ашады.
web-plan-above = Жоғарыдағы құжаттың өзі.
web-plan-picture = { $count } қадам: басы — { $first }, соңы — { $last }. Төмендегі кестеде де осы айтылған.
web-plan-sure = жүріп жатыр
web-plan-perhaps = жүріп жатуы мүмкін
web-plan-endless = қанша уақыт алатынын дереккөздер айтпайды
web-plan-step = Қадам
web-plan-optional = қосымша қадам керек болса, одан кеш
web-plan-table = Әр қадам қашан басталады және аяқталады

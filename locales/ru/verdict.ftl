### A verdict opened down to answer, rule, source, article and date; what would change it.
### $term is "from … until …" or "from …"; $date is a long date; $place is a spoken locator; $count is a number.

verdict-title = Ваши пути
verdict-summary = { $total ->
    [one] Рассмотрен { $total } путь
    [few] Рассмотрено { $total } пути
   *[other] Рассмотрено { $total } путей
}: скорее всего открыты — { $eligible }, пока неясны — { $open }, не подходят — { $not-eligible }, закрыты — { $closed }.

## One sentence for each outcome
verdict-headline-eligible = Скорее всего, открыт для вас: ваши ответы соответствуют опубликованным правилам.
verdict-headline-not-eligible = По вашим ответам не открыт: не выполнено хотя бы одно опубликованное правило.
verdict-headline-cannot-tell = Пока нельзя сказать: не хватает ответа, от которого это зависит.
verdict-headline-cannot-tell-conflict = Нельзя сказать: источники расходятся в том, от чего это зависит.
verdict-headline-closed = Закрыт: не действует на { $date }.
verdict-group-eligible = Скорее всего, открыты для вас
verdict-group-cannot-tell = Пока нельзя сказать
verdict-group-not-eligible = По вашим ответам не открыты
verdict-group-closed = На эту дату закрыты

## The parts of an explanation
verdict-answer = Ваш ответ
verdict-answers = Ваши ответы
verdict-rule = Правило
verdict-place = { $source }, { $place }
verdict-edition = редакция от { $date }
verdict-read = прочитано { $date }
verdict-term = действует { $term }
verdict-support-weakest = Самое слабое подтверждение среди использованного: { $support }
verdict-readings = Источники расходятся; проверено каждое прочтение
verdict-readings-agree = Оба прочтения дают один результат.
verdict-readings-disagree = Прочтения дают разный результат, поэтому ответ остаётся неизвестным.
verdict-needed = Решит ответ на вопрос: { $labels }
verdict-not-met-first = Не выполнено
verdict-unknown = Пока неизвестно
verdict-met = Выполнено
verdict-not-applicable = К вам не относится
verdict-all-of = всё перечисленное
verdict-any-of = хотя бы одно из перечисленного
verdict-shown-only = Показано, но ничего не решает

## What would change it
verdict-change = Что изменило бы вывод
verdict-change-one = Одно изменение
verdict-change-two = Два изменения вместе
verdict-change-item = { $label }: вместо «{ $now }» — { $then }
verdict-change-action = Что вы можете сделать
verdict-change-circumstance = Что может сложиться
verdict-change-tested = Каждое проверено: с ним ваши ответы соответствовали бы опубликованным правилам.
verdict-change-none = Ни одно изменение и ни одна пара изменений не открывают этот путь.
verdict-change-fixed = Всё упирается в то, чего изменить нельзя: { $labels }.
verdict-wait = Если просто ждать: { $date } ваши ответы будут соответствовать опубликованным правилам, если правила не изменятся.
verdict-wait-lost = Если ничего не менять, { $date } ваши ответы перестанут соответствовать правилам: { $criterion }.

## Closed, contradictions
verdict-closed-not-yet = Закрыт, потому что начнёт действовать только { $date }.
verdict-closed-over = Закрыт, потому что действовал по { $date }.
verdict-contradiction = Два ваших ответа не могут быть верны одновременно
verdict-contradiction-effect = Вывод сделан по ответам как они есть; измените один из двух.

## Points rehearsal
verdict-points = Пробный подсчёт баллов: { $name }
verdict-points-bounds = от { $lower } до { $upper }, нужно баллов: { $minimum }
verdict-points-exact = { $lower }, нужно баллов: { $minimum }
verdict-points-enough = Хватает, какими бы ни были недостающие ответы.
verdict-points-short = Не хватает, какими бы ни были недостающие ответы.
verdict-points-range-only = Источник даёт только пределы, поэтому известны лишь границы.

## The short form
verdict-others-met = { $count ->
    [one] выполнено и ещё { $count } правило
    [few] выполнены и ещё { $count } правила
   *[other] выполнены и ещё { $count } правил
}
verdict-figure-missing = В каталоге нет значения на { $date }: { $name }.
verdict-next-explain = Один из них подробно: { $command }
verdict-next-plan = Документы, расходы и сроки: { $command }
verdict-next-ladder = Какой путь открывает какой, шаг за шагом: { $command }
verdict-wait-ends = Сам путь закончится: { $date } он уже не действует.
verdict-wait-open = С { $date } сказать нельзя: в каталоге нет значения на этот день: { $criterion }
verdict-change-or = Или
verdict-other-purposes = { $count ->
    [one] { $count } путь служит другой цели, не вашей.
    [few] { $count } пути служат другим целям, не вашим.
   *[other] { $count } путей служат другим целям, не вашим.
} Правило и источник: { $command }
verdict-change-nearer = С этим отказа уже не было бы: { $change }. Тогда всё зависит от другого: { $labels }

## The name of a result
verdict-identifier = Идентификатор этого результата: { $identifier }. Те же ответы, даты и выпуск данных дают тот же идентификатор.
verdict-unread = Прочитанные тексты говорят об этом только начиная с этой даты: { $date }.

### Conditions in words, made from the condition itself: a label, a colon, what is asked.
### $label is the noun phrase of a fact; $value, $least and $most are ready figures; $items a list joined by "or".

condition-yes = { $label }: да
condition-no = { $label }: нет
condition-one-of = { $label }: { $items }
condition-not-one-of = { $label }: всё, кроме: { $items }
condition-listed = { $label }: в списке «{ $list }»
condition-not-listed = { $label }: не в списке «{ $list }»
condition-at-least = { $label }: не менее { $value }
condition-at-most = { $label }: не более { $value }
condition-more = { $label }: более { $value }
condition-less = { $label }: менее { $value }
condition-equal = { $label }: { $value }
condition-not-equal = { $label }: всё, кроме: { $value }
condition-between = { $label }: от { $least } до { $most }
condition-not-before = { $label }: { $value } или позже
condition-not-after = { $label }: { $value } или раньше
condition-after = { $label }: позже, чем { $value }
condition-before = { $label }: раньше, чем { $value }
condition-always = всегда
condition-never = никогда
condition-not = не так: { $part }
condition-or = { $left }; или: { $right }

## Quantities
condition-years = полных лет с даты: { $label }
condition-months = полных месяцев с даты: { $label }
condition-days = дней с даты: { $label }
condition-days-until = дней до даты: { $label }
condition-within-days = дней в Казахстане за { $term }
condition-within-fullest = больше всего дней в Казахстане за любые { $term }
condition-sum = { $left } + { $right }
condition-difference = { $left } − { $right }
condition-product = { $left } × { $right }
condition-constant = { $figure } = { $amount }
condition-constant-open = { $figure } (нет значения на { $date })
condition-constant-mci = { $count } МРП
condition-constant-times = { $count } × { $name }

### Conditions in words, made from the condition itself: a label, a colon, what is asked.
### $label is the noun phrase of a fact; $value, $least and $most are ready figures; $items a list joined by "or".

condition-yes = { $label }: иә
condition-no = { $label }: жоқ
condition-one-of = { $label }: { $items }
condition-not-one-of = { $label }: мынадан басқасы: { $items }
condition-listed = { $label }: «{ $list }» тізімінде бар
condition-not-listed = { $label }: «{ $list }» тізімінде жоқ
condition-at-least = { $label }: кемінде { $value }
condition-at-most = { $label }: ең көбі { $value }
condition-more = { $label }: { $value } мөлшерінен көп
condition-less = { $label }: { $value } мөлшерінен аз
condition-equal = { $label }: { $value }
condition-not-equal = { $label }: мынадан басқасы: { $value }
condition-between = { $label }: { $least } – { $most }
condition-not-before = { $label }: { $value } немесе одан кейін
condition-not-after = { $label }: { $value } немесе одан бұрын
condition-after = { $label }: мына күннен кейін: { $value }
condition-before = { $label }: мына күннен бұрын: { $value }
condition-always = әрқашан
condition-never = ешқашан
condition-not = олай емес: { $part }
condition-or = { $left }; немесе: { $right }

## Quantities
condition-years = мына күннен бергі толық жыл саны: { $label }
condition-months = мына күннен бергі толық ай саны: { $label }
condition-days = мына күннен бергі күн саны: { $label }
condition-days-until = мына күнге дейінгі күн саны: { $label }
condition-within-days = { $term } ішінде Қазақстанда болған күндер
condition-within-fullest = кез келген { $term } ішінде Қазақстанда болған ең көп күн
condition-sum = { $left } + { $right }
condition-difference = { $left } − { $right }
condition-product = { $left } × { $right }
condition-constant = { $figure } = { $amount }
condition-constant-open = { $figure } ({ $date } күнгі мәні жоқ)
condition-constant-mci = { $count } АЕК
condition-constant-times = { $count } × { $name }

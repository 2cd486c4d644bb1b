### Conditions in words, made from the condition itself: a label, a colon, what is asked.
### $label is the noun phrase of a fact; $value, $least and $most are ready figures; $items a list joined by "or".

condition-yes = { $label }: yes
condition-no = { $label }: no
condition-one-of = { $label }: { $items }
condition-not-one-of = { $label }: anything but { $items }
condition-listed = { $label }: on the list “{ $list }”
condition-not-listed = { $label }: not on the list “{ $list }”
condition-at-least = { $label }: at least { $value }
condition-at-most = { $label }: at most { $value }
condition-more = { $label }: more than { $value }
condition-less = { $label }: less than { $value }
condition-equal = { $label }: { $value }
condition-not-equal = { $label }: anything but { $value }
condition-between = { $label }: from { $least } to { $most }
condition-not-before = { $label }: { $value } or later
condition-not-after = { $label }: { $value } or earlier
condition-after = { $label }: later than { $value }
condition-before = { $label }: earlier than { $value }
condition-always = always
condition-never = never
condition-not = not so: { $part }
condition-or = { $left }; or: { $right }

## Quantities
condition-years = full years since: { $label }
condition-months = full months since: { $label }
condition-days = days since: { $label }
condition-days-until = days left until: { $label }
condition-within-days = days in Kazakhstan within { $term }
condition-within-fullest = most days in Kazakhstan within any { $term }
condition-sum = { $left } + { $right }
condition-difference = { $left } − { $right }
condition-product = { $left } × { $right }
condition-constant = { $figure } = { $amount }
condition-constant-open = { $figure } (no figure for { $date })
condition-constant-mci = { $count } MCI
condition-constant-times = { $count } × { $name }

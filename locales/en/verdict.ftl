### A verdict opened down to answer, rule, source, article and date; what would change it.
### $term is "from … until …" or "from …"; $date is a long date; $place is a spoken locator; $count is a number.

verdict-title = Your routes
verdict-summary = { $total ->
    [one] { $total } route looked at
   *[other] { $total } routes looked at
}: { $eligible } likely, { $open } cannot be told yet, { $not-eligible } not open, { $closed } closed.

## One sentence for each outcome
verdict-headline-eligible = Likely open to you: your answers meet the published rules.
verdict-headline-not-eligible = Not open by your answers: at least one published rule is not met.
verdict-headline-cannot-tell = Cannot be told yet: an answer is missing that decides it.
verdict-headline-cannot-tell-conflict = Cannot be told: the sources disagree on a point that decides it.
verdict-headline-closed = Closed: not in force on { $date }.
verdict-group-eligible = Likely open to you
verdict-group-cannot-tell = Cannot be told yet
verdict-group-not-eligible = Not open by your answers
verdict-group-closed = Closed on this date

## The parts of an explanation
verdict-answer = Your answer
verdict-answers = Your answers
verdict-rule = Rule
verdict-place = { $source }, { $place }
verdict-edition = edition of { $date }
verdict-read = read on { $date }
verdict-term = in force { $term }
verdict-support-weakest = Weakest support relied on: { $support }
verdict-readings = Sources disagree; each reading is tried
verdict-readings-agree = Both readings give the same result.
verdict-readings-disagree = The readings give different results, so this stays unknown.
verdict-needed = Would decide it: { $labels }
verdict-not-met-first = Not met
verdict-unknown = Not known yet
verdict-met = Met
verdict-not-applicable = Does not apply to you
verdict-all-of = all of these
verdict-any-of = at least one of these
verdict-shown-only = Shown, but decides nothing

## What would change it
verdict-change = What would change it
verdict-change-one = One change
verdict-change-two = Two changes together
verdict-change-item = { $label }: instead of “{ $now }”, { $then }
verdict-change-action = What you can do
verdict-change-circumstance = What may come about
verdict-change-tested = Each was tried: with it your answers would meet the published rules.
verdict-change-none = No single change and no pair of changes opens this route.
verdict-change-fixed = It rests on what cannot be changed: { $labels }.
verdict-wait = Waiting alone: on { $date } your answers would meet the published rules, if the rules stay as they are.
verdict-wait-lost = If nothing changes, your answers stop meeting the rules on { $date }: { $criterion }.

## Closed, contradictions
verdict-closed-not-yet = Closed because it is in force only from { $date }.
verdict-closed-over = Closed because it was in force until { $date }.
verdict-contradiction = Two of your answers cannot both be true
verdict-contradiction-effect = The outcomes are by the answers as they stand; change one of the two.

## Points rehearsal
verdict-points = Points rehearsal: { $name }
verdict-points-bounds = between { $lower } and { $upper } points; needed: { $minimum }
verdict-points-exact = { $lower } points; needed: { $minimum }
verdict-points-enough = Enough whatever the missing answers are.
verdict-points-short = Not enough whatever the missing answers are.
verdict-points-range-only = The source gives only a range, so only bounds can be told.

## The short form
verdict-others-met = { $count ->
    [one] { $count } other rule is met as well
   *[other] { $count } other rules are met as well
}
verdict-figure-missing = The catalogue has no value for { $date }: { $name }.
verdict-next-explain = One of them in full: { $command }
verdict-next-plan = Papers, cost and dates: { $command }
verdict-next-ladder = Which route opens which, step by step: { $command }
verdict-wait-ends = The route itself ends: on { $date } it is in force no more.
verdict-wait-open = From { $date } it cannot be told any more, because the catalogue has no figure for that day: { $criterion }
verdict-change-or = Or
verdict-other-purposes = { $count ->
    [one] { $count } route is for another purpose than yours.
   *[other] { $count } routes are for other purposes than yours.
} The rule and its source: { $command }
verdict-change-nearer = With this it would no longer be refused: { $change }. Then it still depends on: { $labels }

## The name of a result
verdict-identifier = Identifier of this result: { $identifier }. The same answers, days and release give the same one.
verdict-unread = The texts that were read tell of this only from { $date } on.

### A plan: papers for each person, cost as a formula, steps on working days, what is owed afterwards.
### $term is a spoken duration, $amount money, $formula a spoken formula, $date a long date, $count a number.

plan-title = Plan: { $route }
plan-from = Counted from { $date }
plan-not-eligible = By your answers this route is not open now. The plan shows what it would ask.
plan-cannot-tell = It cannot be told yet whether this route is open. Where an answer is missing, the plan says so.

## Papers
plan-papers = Papers
plan-papers-for = For { $person }
plan-papers-stage-apply = With the application
plan-papers-stage-screening = For the screening
plan-papers-stage-petition = For the petition
plan-papers-stage-card = For the residence card
plan-papers-stage-arrival = After arrival
plan-paper-issuer = Given by
plan-paper-form = Form
plan-paper-validity = Valid
plan-paper-when-unknown = Perhaps needed: it depends on { $labels }
plan-paper-not-needed = Not needed by your answers
plan-paper-check = To check
plan-paper-check-failed = By your answers this is not so: { $check }
plan-paper-prepare = takes { $term } to get
plan-paper-legalisation-none = no legalisation
plan-paper-legalisation-apostille-or-legalisation = apostille or consular legalisation
plan-paper-legalisation-consular = consular legalisation
plan-paper-legalisation-unknown = legalisation: not stated by the source
plan-paper-translation-none = no translation
plan-paper-translation-notarised = notarised translation
plan-paper-translation-unknown = translation: not stated by the source

## Cost
plan-cost = Cost
plan-cost-total = Total
plan-cost-total-partial = Total without what is not known
plan-cost-total-currencies = Amounts in different currencies are not added together.
plan-cost-formula = { $formula } = { $amount }
plan-cost-unknown-constant = The amount is not known: the catalogue has no { $name } for { $year }.
plan-cost-free = free of charge
plan-cost-payer-applicant = paid by the applicant
plan-cost-payer-employer = paid by the employer
plan-cost-payer-inviter = paid by the inviting side
plan-cost-each-person = for each person
plan-cost-each-application = for each application

## Time
plan-time = Timeline
plan-time-end = done by
plan-time-end-most = done at the latest by
plan-time-unknown = the source states no term
plan-time-provisional = Provisional: the days off of { $year } are not all known yet.
plan-time-no-calendar = No date: the catalogue has no calendar of days off for { $year }.
plan-time-saved = Calendar written to { $file }.

## Steps and obligations
plan-step-where = where
plan-step-link = link
plan-step-term = takes
plan-obligations = Afterwards you must
plan-obligation-term = Time
plan-obligation-after-grant = counted from the decision
plan-obligation-after-arrival = counted from entry
plan-obligation-after-move = counted from a change of address

## What may spoil a plan, moments, order
plan-warnings = Look out
plan-warning-not-in-force = This route is not in force on { $date }. The plan shows what it asks while in force.
plan-warning-route-ends-filing = The route ends on { $until }; the application may come later than that.
plan-warning-route-ends-decision = The route ends on { $until }; the decision may come later than that, and no source says what happens then.
plan-warning-step-ends = This step is in force until { $until }; its turn may come later: { $step }
plan-warning-passport-filing = The passport ends on { $until }, before the application is handed in ({ $person }).
plan-warning-passport-decision = The passport ends on { $until }, and the decision may come as late as { $date } ({ $person }).
plan-warning-paper-expires = { $paper } ({ $person }): good for { $term }, and the decision may come as late as { $date }; it may have to be got again.
plan-warning-too-late = { $paper } ({ $person }): it should have been asked for by { $date }.
plan-warning-not-named = The rules of this route name no paper for this member of the family, so whether he or she comes along they do not say: { $person }.
plan-moment-between = between { $first } and { $last }
plan-moment-from = { $date } or later
plan-moment-never = no date can be told
plan-moment-plus = { $moment }, plus a time that no source states
plan-moment-perhaps = { $moment }, later if an optional step is needed
plan-filing = The application is handed in
plan-decision = The decision
plan-own = you take it in your own time; counted as done at once
plan-begins = from
plan-order = In which order to get the papers
plan-order-any = at any time before { $date }
plan-order-window = issued from { $first } to { $last }
plan-order-open = the day on which it is handed in cannot be told
plan-order-ask = ask for it by { $date }
plan-paper-check-holds = By your answers this is so.
plan-paper-check-open = It depends on: { $labels }
plan-depends-day = It depends on the day.
plan-paper-from = asked for from { $date }
plan-paper-until = asked for until { $date }
plan-cost-between = from { $least } to { $most }
plan-cost-least = at least { $amount }
plan-cost-without = not counted: { $names }
plan-cost-before = The last known value is { $amount }, until { $date }.
plan-due = Last day: { $moment }
plan-event-end = Ends at the latest: { $step }
plan-event-ask = Last day to ask for: { $paper } ({ $person })
plan-event-not-before = From today it may be issued: { $paper } ({ $person })
plan-event-due = Last day: { $text }
plan-event-route-ends = Last day of the route: { $route }
plan-doubt-incomplete = Provisional: the moved days off of { $year } are not all known yet.
plan-doubt-estimated = Provisional: the date of the holiday on { $date } is an estimate.
plan-doubt-contested = Sources disagree on whether { $date } is a day off; it is counted as a working day.

## Legalisation by the state that issued the paper
plan-paper-legalised = Legalisation: { $needs }
plan-paper-legalised-from = Legalisation, if issued by { $country }: { $needs }
plan-legalised-list = Legalisation by the list
plan-legalised-nothing-paper = none for this kind of paper
plan-legalised-nothing-domestic = none, because Kazakhstan issued it
plan-legalised-nothing-treaty = none, by treaty
plan-legalised-apostille = an apostille
plan-legalised-consular = consular legalisation
plan-legalised-ask-the-authority-silent = ask the authority: no act that was read says what this kind of paper needs
plan-legalised-ask-the-authority-no-state = ask the authority: it depends on the state that issued the paper
plan-legalised-ask-the-authority-no-treaty-list = ask the authority: the catalogue has no list of treaty states for that day
plan-legalised-ask-the-authority-disputed = ask the authority: sources disagree on this state
plan-legalised-ask-the-authority-no-apostille-list = apostille or consular legalisation; ask the authority which: the catalogue has no list of states that give apostilles

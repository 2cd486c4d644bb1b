### One route: everything the catalogue holds of it, without answers.
### $term is a spoken duration or "from … until …"; $date a long date; $count a number.

route-count = { $count ->
    [one] { $count } route
   *[other] { $count } routes
}
route-id = Identifier
route-kind = Kind
route-category = Category
route-purposes = Meant for
route-authority = Who decides
route-pilot = Pilot project: it may end or change with its term.
route-in-force = In force
route-in-force-unknown = The source states no term.
route-ends = Ends on { $date }
route-criteria-ground = Who may apply
route-criteria-bar = Who may not apply, whatever else holds
route-criteria-condition = Conditions
route-criteria-refusal = Grounds for refusal you can know of yourself
route-criteria-authority = What only the authority can weigh
route-criteria-nobody = What a guide says without support in an act
route-criteria-applies = Only when: { $condition }
route-documents = Papers
route-document-for = for: { $persons }
route-document-when = only when: { $condition }
route-document-row = No. { $row }
route-fees = Fees
route-fee-unknown = amount not known
route-steps = How to apply
route-obligations = Duties afterwards
route-grants = What it gives
route-grant-renewal = Renewal
route-leads-to = What it leads to
route-refusals = Other grounds for refusal
route-silences = What the sources do not say
route-silence-read = Read and silent: { $sources }
route-conflicts = Where the sources disagree
route-claims = What a guide says, and what the law says
route-claim-guide = The guide says
route-claim-law = The law
route-questions = Questions people ask
route-sources = Sources
route-points = Points table
route-points-part = { $name }: from { $lower } to { $upper }
route-points-factor = { $name }: the sum so far times { $lower } to { $upper }
route-points-minimum = Needed: { $minimum }
route-next-full = Everything about one of them: { $command }
route-next-verdict = Your own verdict: { $command }
route-next-compare = Beside another route: { $command }
route-next-plan = Papers, cost and dates: { $command }

## What a silence or a conflict is about
route-about-fee = fee
route-about-duration = duration
route-about-renewal = renewal
route-about-documents = papers
route-about-term = time of review
route-about-family = family
route-about-income = income
route-about-insurance = insurance
route-about-age = age
route-about-other = other

## What becomes of a person
route-becomes = What you are from then on
route-becomes-day = the day of the decision

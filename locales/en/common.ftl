### Words used in every room: outcomes, support, sources, people, categories.
### $date is a long date, $amount is money with its currency: both come ready from the speech crate.

common-not-legal-advice = This is not legal advice. Only the authority decides, on the papers it is given.
common-yes = yes
common-no = no
common-none = none
common-unknown = I don't know
common-other = another one
common-not-asked = not asked
common-not-given = not given
common-and-more = and { $count } more
common-quoted = “{ $text }”
common-label = { $label }: { $value }

## Outcome of a route
common-outcome-closed = closed on this date
common-outcome-eligible-short = likely
common-outcome-not-eligible-short = not now
common-outcome-cannot-tell-short = unclear
common-outcome-closed-short = closed

## Outcome of one criterion
common-criterion-met = met
common-criterion-not-met = not met
common-criterion-unknown = unknown
common-criterion-not-applicable = does not apply

## How well a fact is supported
common-support-confirmed = confirmed
common-support-reported = reported
common-support-conflicting = conflicting

## Sources
common-source-kind-law = law
common-source-kind-service = page of a public service
common-source-kind-form = form
common-source-kind-explainer = explanation
common-source-tier-official-law = official law
common-source-tier-official-portal = official portal
common-source-tier-translation = translation of the law
common-source-tier-secondary = not an official source
common-silent = the source is silent
common-silent-long = The sources read say nothing about this. We leave it open and guess nothing.
common-disagree = sources disagree
common-not-stated = not stated by the source
common-stale = a newer edition may exist: check with the authority

## Who decides
common-decides-authority-long = Only the authority can weigh this. It changes nothing in the verdict.
common-decides-guide-long = A guide says so, but no act we read supports it. It changes nothing in the verdict.

## Times
common-as-of = As of { $date }
common-known-at = By what was known on { $date }
common-verified = Last checked on { $date }

## Categories of routes
common-category-permanent = Permanent settlement
common-category-temporary = Temporary residence
common-category-visa = Visas
common-category-work = Work
common-category-status = Status
common-category-visa-free = Visa-free stay

## Kinds of route
common-kind-permit = permit
common-kind-visa = visa
common-kind-status = status
common-kind-visa-free = visa-free stay
common-kind-pilot = pilot project

## Kinds of criterion
common-criterion-kind-ground = who may apply
common-criterion-kind-bar = who may not apply
common-criterion-kind-condition = condition
common-criterion-kind-refusal = ground for refusal

## People
common-person-applicant = the applicant
common-person-spouse = husband or wife
common-person-child = child
common-person-parent = parent
common-person-family = each family member
common-person-representative = representative
common-person-inviter = inviting person or organisation
common-person-employer = employer
common-person-you = you

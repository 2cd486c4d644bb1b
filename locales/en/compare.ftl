### Routes side by side.

compare-title = Comparison
compare-row-outcome = By your answers
compare-row-kind = Kind
compare-row-term = In force
compare-row-who = Who may apply
compare-row-conditions = Conditions
compare-row-duration = How long it lasts
compare-row-renewal = Renewal
compare-row-work = Right to work
compare-row-family = Family
compare-row-papers = Papers
compare-row-cost = Cost
compare-row-time = Time to decide
compare-row-obligations = Duties
compare-row-leads-to = Leads to
compare-row-authority = Who decides
compare-row-support = Weakest support
compare-row-silences = Not said by the sources
compare-row-conflicts = Sources disagree
compare-nothing = nothing stated
compare-no-profile = Without answers no outcome is shown. With them: { $command }
compare-too-few = Name at least two routes to compare.
compare-twice = “{ $id }” is named twice.

## Cells
compare-row-gives = What else it gives
compare-papers = { $needed } for certain, { $perhaps } depending on answers
compare-perhaps = { $text } (depends on answers)
compare-sources = Sources

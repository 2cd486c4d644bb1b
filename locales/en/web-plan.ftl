### The plan for a route on the web.
### $first and $last are long dates, $count and $number numbers.

web-plan-link = Make a plan: papers, cost, dates
web-plan-lead = Papers, cost and dates for this route, with the place each was read in.
web-plan-yours = Made for the answers on your device.
web-plan-nobody = Made without your answers: whatever depends on them is marked so.
web-plan-answer = Answer the questions first
web-plan-start = When do you begin?
web-plan-start-hint = All dates are counted from this day.
web-plan-begins = You begin
web-plan-calendar = Calendar file with these dates
web-plan-calendar-about = Only days that are sure to come stand in it. It opens in any calendar program.
web-plan-above = The same paper as above.
web-plan-picture = { $count ->
    [one] { $count } step from { $first } to { $last }. The table below says the same.
   *[other] { $count } steps from { $first } to { $last }. The table below says the same.
}
web-plan-sure = runs
web-plan-perhaps = may run
web-plan-endless = no source says how long
web-plan-step = Step
web-plan-optional = later if an optional step is needed
web-plan-table = When each step begins and ends

### Ways from today to a goal, as sequences of routes.
### $date and $since are long dates, $change a spoken change, $labels a list of names, $command is what to type.

ladder-title = What leads where from here
ladder-supposes = Each way supposes that every step is granted, on the first day on which it may be; that you do what it names; that what cannot be told turns out well; and that neither the law nor anything else changes. Ways that rest on a purpose you did not name, or on a circumstance nobody can choose and you did not name, are left out: the questions decide about them. At most four steps are looked at.
ladder-none = No way was found in at most four steps.
ladder-way = Way { $number }:
ladder-begins = to be begun from { $date }
ladder-begins-waiting = to be begun from { $date }, after waiting since { $since }
ladder-ends = this route ends on { $date }
ladder-assumes = supposed: { $change }
ladder-open = supposed to turn out well: { $labels }
ladder-becomes = then
ladder-late = If every step before takes its whole term: to be begun from { $date }; then { $outcome }.
ladder-late-lost = If every step before takes its whole term, it is lost: on { $date } it is { $outcome }.
ladder-cost-all = All steps together
ladder-not-reached = No way found
ladder-rests-on = It stands open only if something of this is true of you: { $labels }. The questions decide that.
ladder-next-plan = Papers, cost and dates of the first step: { $command }

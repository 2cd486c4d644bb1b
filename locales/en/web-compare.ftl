### Routes side by side on the web.
### $name is the name of a group of routes, such as a purpose.

web-compare-title = Compare routes
web-compare-lead = Choose two to four routes and see them side by side, every cell with its source.
web-compare-button = Compare the ticked routes
web-compare-pick = compare
web-compare-all = Compare all of these, topic by topic
web-compare-answers = For your answers: what depends on an answer is marked.
web-compare-without = take out
web-compare-other = Compare other routes
web-compare-choose = Choose two to four of them
web-compare-group = Compare: { $name }
web-compare-group-lead = One topic at a time, for every route that is in force.
web-compare-rows = Topics
web-compare-too-few = Tick at least two routes.
web-compare-too-many = Tick no more than four routes.
web-compare-unknown = One of these routes is not in the catalogue. Choose again.

### Ways from today to a goal, on the web.

web-ladder-lead = A route may open the next one. Pick where you want to arrive; every step is judged again on the day on which it can begin.
web-ladder-nothing = A way begins where you stand: answer a few questions first.
web-ladder-goal = Where do you want to arrive?
web-ladder-permanent = Permanent residence, by any route
web-ladder-citizenship = Citizenship, by any route
web-ladder-find = Find the ways

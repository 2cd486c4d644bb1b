### The verdict on the web: the list, one route, the link to share, the paper.
### $count, $page and $pages are numbers.

## The list
web-verdict-nothing = You have not answered anything yet, so there is nothing to judge.
web-verdict-unfinished = There are more questions that can still decide something.
web-verdict-short = In short
web-verdict-short-none = By your answers no route is open, and none can become so by an answer that is missing.
web-verdict-met = { $count ->
    [0] No published rule that we could read stands in your way.
    [one] Your answers meet its { $count } published rule.
   *[other] Your answers meet all { $count } published rules that apply to you.
}
web-verdict-decides = This would decide it:
web-verdict-stepping = Likely open to you now, and leads here:
web-verdict-other-purposes = { $count ->
    [one] { $count } route for another purpose than yours
   *[other] { $count } routes for other purposes than yours
}

## To keep
web-verdict-keep = Keep the result
web-verdict-pdf = Save as PDF
web-verdict-pdf-page = Page { $page } of { $pages }
web-verdict-again = What this rests on
web-verdict-identifier = Identifier of this result
web-verdict-release = Release of the data
web-verdict-as-of = Rules in force on
web-verdict-known-at = By what was known on
web-verdict-answers = Answers
web-verdict-again-how = The same answers, the same release and the same two days always give the same result and the same identifier, here and in the program on a computer. Keep the file of answers to make it again.

## One route
web-verdict-worked = How it was worked out
web-verdict-route = All about this route: papers, cost, steps
web-verdict-all = All my routes

## The link
web-verdict-share = Share by a link
web-verdict-share-what = The link holds your answers themselves. It is made only because you ask for it.
web-verdict-share-reveals = Whoever gets the link can read every answer in it: citizenship, dates, family, past offences. Send it only to somebody you would tell all of this, and not over a channel that others read.
web-verdict-share-not-sent = The answers stand behind the “#” of the address. A browser sends that part to nobody when the link is opened; the script of the page takes it out of the address and hands it to this site once, to make the page.
web-verdict-share-script = To open it one needs JavaScript. The file of answers does the same without.
web-verdict-share-make = Make the link
web-verdict-share-link = The link. Select all of it and copy it.

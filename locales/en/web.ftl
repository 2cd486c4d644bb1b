### The pages on the web: what stands on every page, the first page, lists, mistakes, errors.
### $date is a long date, $count a number, $words what was typed, $kind what one finds at a source.

## On every page
web-skip = Skip to the text
web-nav = Main pages
web-nav-home = Home
web-nav-changes = Changes
web-nav-number = Number
web-nav-routes = Routes
web-nav-sources = Sources
web-nav-about = About the data
web-languages = Language
web-crumbs = You are here
web-contents = On this page

## The first page
web-home-title = May I settle in Kazakhstan?
web-home-lead = The published ways to live, work, study or stay in Kazakhstan that we have read, checked against your answers, each rule with the article it comes from.
web-home-promise = No account. Your answers stay on your device.
web-home-purposes = What brings you here?
web-home-all = All routes
web-home-changes = What changed lately
web-home-all-changes = All changes
web-home-how = How it works
web-home-how-one-title = Answer a few questions
web-home-how-one = “I don't know” is a good answer everywhere. A missing answer never becomes a no.
web-home-how-two-title = Read your verdict
web-home-how-two = Each route says whether you meet its published rules, why, and what would change it.
web-home-how-three-title = Check us
web-home-how-three = Every figure leads to the act or page it was read in. Where the sources are silent or disagree, we say so.
web-home-about = How the data were made, and what they cannot do

## Routes
web-routes-title = Routes into Kazakhstan
web-routes-lead = A route is a lawful way to stay: a visa, a permit, a status or a stay without a visa.
web-routes-all = All purposes
web-routes-unscored = Official categories that are not here yet
web-routes-unscored-about = We have not read enough about these to judge them. That they are missing above says nothing about them.
web-route-criteria = Who may have it
web-when-same = only when: the same as in the step before
web-route-others = Other routes
web-papers-own = Each is for the applicant, unless it says for whom.
web-papers-all = All about the papers: who gives them, form, validity, translation, source
web-papers-of = Papers: { $route }
web-support-legend = Everything without a mark was read in the act itself, on an official portal or in a translation of the act. What is only reported, or disputed, is marked with that word.
web-points-for = What counts
web-points-how-many = Points
web-points-range = from { $lower } to { $upper }
web-points-factor = sum times { $lower } to { $upper }

## History and days
web-history = History and other days
web-history-known = This route has been in the catalogue since { $date }.
web-history-all = All dated rules of this route
web-history-of = History: { $route }
web-turn-begins = in force from { $date }
web-turn-ends = in force until { $date }
web-turn-known = added on { $date }
web-turn-replaced = corrected on { $date }
web-days-note = The day of this page
web-days-label = Show the rules of another day
web-days-hint = Past or to come. The day stays in the address of the page.
web-days-show = Show
web-days-today = Back to today

## Sources
web-sources-lead = Everything the answers rest on, the nearest to the law first. Each leads to the facts that were read in it.
web-source-facts = All facts from here
web-source-open = Open the source ({ $kind })
web-source-number = Number
web-source-shared = used by several routes
web-source-parts = Parts of this source
web-source-part = { $number }. from { $place }
web-stale-short = may be out of date
web-silence-read = Read, and silent:
web-report = wrong?
web-report-title = You report an error in
web-report-how = Send this place of the data with a link to a text that says otherwise to whoever runs this site.

## Search
web-search = Search
web-search-label = Search routes, papers and questions

## Forms
web-error-prefix = Error:
web-error-summary = There is a problem
web-date-day = Day
web-date-month = Month
web-date-year = Year

## Errors
web-error-not-found-title = Nothing is at this address
web-error-not-found = The address may be mistyped, or the page may have moved.
web-error-day-title = This day cannot be shown
web-error-refused-title = This request cannot be taken
web-error-refused = The address is right, but not what was sent to it. Go back and try again.
web-error-unavailable-title = We are too busy just now
web-error-unavailable = The page could not be made in time. Please try again in a minute.
web-error-internal-title = Something went wrong on our side
web-error-internal = It is not your fault, and nothing of yours was lost. Please try again later.
web-error-home = To the first page
web-error-routes = All routes

## Serving
web-serve-ready = The pages are open at { $address }. Stop with { $keys }.
web-serve-in-use = Another program already listens at { $address }.
web-serve-other = Choose another address: { $command }
web-serve-not-listening = Nothing can be served at { $address }: { $reason }
web-serve-address = “{ $found }” is not an address to listen at; write a number of a computer and a port, such as { $example }.
web-serve-base = “{ $found }” is not the address of a site; write it like { $example }, with nothing behind the name.
web-serve-mail = “{ $found }” is not a mailbox; write it like { $example }.
web-serve-known-at = The pages take this day from their address: add { $example } to it.

### The page about the data: method, figures, limits, privacy, access, licence.
### $release is the name of the catalogue, $date a long date, $licence the name of a licence.

web-about-lead = What the answers rest on, how they were made, and what they cannot do for you.

web-about-method-title = How the data were made
web-about-method-one = We read acts, official portals, translations and articles, and wrote down in our own words what they say. Every rule names the place it was read in: act, article, date of the text, day of reading.
web-about-method-two = A rule without a place in a source does not get into the catalogue: the program refuses to be built with it. Where the sources say nothing, that stands as a silence; where they disagree, all of them are shown and none is chosen.
web-about-method-three = Every rule has two times: when it is in force, and when we knew it. So any page can be shown as of another day, and an old verdict can be repeated.
web-about-method-four = A missing answer is never counted as a no, and a missing figure is never counted as zero.

web-about-counts-title = The catalogue in figures
web-about-counts = Release { $release }, last read on { $date }. These figures are counted from the data whenever the page is made.
web-about-counts-what = What
web-about-counts-many = How many

web-about-limits-title = What the data cannot do
web-about-limits-one = The catalogue holds the published rules. What an officer weighs, such as trust, security or the sense of a document, no program can tell.
web-about-limits-two = Laws change. Where we know or suspect that a newer text exists, the place is marked. Check with the authority before you pay or travel.
web-about-limits-three = Not every visa, permit and status is here. Those that are missing and known to us are listed below the routes.
web-about-limits-four = The texts in the three languages are ours. If they differ from the act, the act is right.

web-about-advice-title = Not legal advice
web-about-advice = A verdict says whether your answers meet the published rules on a day. It is no decision, no promise, and does not replace a lawyer.

web-about-privacy-title = Privacy
web-about-privacy-one = There is no account. Pages of the catalogue set no cookie, run no script, and load nothing from other sites.
web-about-privacy-two = The answers of the check stay sealed, in cookies on your device. They are in no address and are not stored here; you can wipe them at any time.
web-about-privacy-three = What you search for is in the address of the results and is not kept by the browser's store of pages. Nothing is handed on to anyone.

web-about-access-title = Accessibility
web-about-access-one = The pages are written to meet level AA of the Web Content Accessibility Guidelines, version 2.2: everything works with a keyboard, without a script (but for opening a shared link), at twice the size of text and on a screen 320 pixels wide, in light and in dark colours.
web-about-access-two = No outside body has examined them yet. Tables of points scroll sideways inside their frame on narrow screens.
web-about-access-three = If something cannot be read or used, tell whoever runs this site; that counts as an error like any other.

web-about-licence-title = Licence
web-about-licence = Program and data are free: { $licence }. You may use, study, change and pass them on under its terms, and you may ask whoever runs this site for the source of what runs here.

web-about-errors-title = Found an error?
web-about-errors = Every fact on the page of a route has a way to report it, or a short code that names its place in the data. Send it with a link to the text that says otherwise.

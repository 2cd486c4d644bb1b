### What the program prints of itself: the summary, what to type next, the check of the catalogue.
### All counts are computed from the catalogue; $command is what to type.

cli-about = May I settle in Kazakhstan? An answer with its sources.
cli-summary-routes = { $count ->
    [one] { $count } route in force on { $date }
   *[other] { $count } routes in force on { $date }
}
cli-summary-closed = { $count ->
    [one] { $count } more is closed on that date
   *[other] { $count } more are closed on that date
}
cli-summary-category = { $category }: { $count }
cli-summary-sources = { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}, { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
}, last read on { $date }
cli-summary-release = Catalogue { $release }
cli-next-title = What to type next
cli-next-check = answer a few questions and read your verdict
cli-next-routes = see all routes
cli-next-route = one route in full
cli-next-verdict = a verdict from a file of answers
cli-next-explain = one verdict opened down to its sources
cli-next-compare = routes side by side
cli-next-plan = papers, cost and dates
cli-next-sources = everything that was read
cli-next-language = in another language
cli-next-help = everything else

## The check and the figures of the catalogue
cli-catalogue-clean = { $count ->
    [one] { $count } file checked, nothing wrong.
   *[other] { $count } files checked, nothing wrong.
}
cli-catalogue-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
cli-catalogue-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
cli-stats-title = The catalogue in figures
cli-stats-routes = Routes
cli-stats-criteria = Criteria
cli-stats-facts = Questions
cli-stats-documents = Papers
cli-stats-sources = Sources
cli-stats-passages = Passages
cli-stats-passages-fingerprint = of them with a fingerprint
cli-stats-constants = Constants
cli-stats-lists = Lists
cli-stats-silences = Silences
cli-stats-conflicts = Conflicts
cli-stats-claims = Claims without support in an act
cli-stats-confirmed = Passages that confirm
cli-stats-reported = Passages that only report
cli-stats-conflicting = Passages in conflict
cli-stats-oldest = Oldest edition read
cli-stats-newest = Newest edition read
cli-error = error
cli-warning = warning
cli-hint = hint
cli-note-past = The texts that were read begin later than this day. What they alone decide is not told for it.
cli-note-future = This supposes that the rules stay as they are until that day.

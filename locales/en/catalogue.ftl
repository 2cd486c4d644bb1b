### The data behind the answers: what changed between two states, whether the passages still stand, what the data rest on.
### $before and $after are names of releases, $date a long date, $count and $total numbers, $names and $files lists.

catalogue-diff-title = What changed from { $before } to { $after }
catalogue-diff-same = Nothing is different.
catalogue-diff-in-force = In force
catalogue-diff-figure = Figures
catalogue-diff-condition = Conditions
catalogue-diff-members = Lists and choices
catalogue-diff-text = Texts
catalogue-diff-citation = Citations
catalogue-diff-known = Readings and corrections
catalogue-diff-added = New
catalogue-diff-removed = Gone
catalogue-diff-routes = Routes whose outcomes may change
catalogue-diff-itself = the route itself
catalogue-diff-people = { $total ->
    [one] Outcomes change for { $count } of { $total } person
   *[other] Outcomes change for { $count } of { $total } people
}
catalogue-diff-unread = cannot be judged by both states: { $reason }
catalogue-diff-no-route = no such route
catalogue-diff-revision = “{ $name }” is neither a folder nor a file, so it was taken for a revision of the data folder in git.
catalogue-git-failed = The history could not be read: { $reason }

## Whether the passages still stand
catalogue-verify-pages = The passages in the saved pages
catalogue-verify-history = The passages in the history of the acts
catalogue-verify-count-found = Found
catalogue-verify-count-gone = Gone
catalogue-verify-count-page-missing = Without a saved page
catalogue-verify-count-not-fingerprinted = Without a fingerprint
catalogue-verify-count-stand = Stand in the newest edition
catalogue-verify-count-disappeared = Disappeared
catalogue-verify-count-never-found = Found in no edition
catalogue-verify-count-act-missing = In acts that are not there
catalogue-verify-gone = Gone from the page
catalogue-verify-searched = searched: { $files }
catalogue-verify-several = These are several places in one citation: their texts may stand apart on the page.
catalogue-verify-no-page = { $count ->
    [one] { $count } source without a saved page
   *[other] { $count } sources without a saved page
}
catalogue-verify-unused = { $count ->
    [one] { $count } page that belongs to no source
   *[other] { $count } pages that belong to no source
}
catalogue-verify-no-act = { $count ->
    [one] { $count } act that is not there
   *[other] { $count } acts that are not there
}
catalogue-verify-elsewhere = { $count ->
    [one] { $count } source that is no act with a number
   *[other] { $count } sources that are no acts with a number
}
catalogue-verify-cited = The data cite the edition of { $date }.
catalogue-verify-newer = { $count ->
    [one] There is { $count } newer edition:
   *[other] There are { $count } newer editions:
}
catalogue-verify-last = last edition with it
catalogue-verify-first-without = first edition without it
catalogue-verify-nowhere = no edition holds it

## What the data rest on
catalogue-coverage-title = What the data rest on
catalogue-coverage-about = The share of rows of each route by where they were read. Age: days since the oldest edition cited. Outdated: texts of which a newer edition is known or likely.
catalogue-coverage-act = acts
catalogue-coverage-portal = portals
catalogue-coverage-reported = reported
catalogue-coverage-conflicting = conflict
catalogue-coverage-silent = silent
catalogue-coverage-rows = rows
catalogue-coverage-age = age
catalogue-coverage-outdated = outdated
catalogue-coverage-route = route
catalogue-coverage-total = all routes
catalogue-coverage-stale = { $count ->
    [one] { $count } text may be outdated: { $names }
   *[other] { $count } texts may be outdated: { $names }
}

## The data for other programs
catalogue-export-written = { $count ->
    [one] { $count } byte written to { $file }
   *[other] { $count } bytes written to { $file }
}

## Categories without a route
catalogue-unscored-title = { $count ->
    [one] { $count } official category that is named here and not scored
   *[other] { $count } official categories that are named here and not scored
}
catalogue-unscored-read = Read, and not enough: { $sources }

### What changes, and the feed of it.
### $date is a long date, $count a number of rules, $release the name of the catalogue.

web-changes-title = What changes
web-changes-lead = Rules that come into force or end, and what this catalogue has read or corrected.
web-changes-feed = Follow the changes (Atom feed)
web-changes-soon = What comes
web-changes-soon-none = Nothing with a known date.
web-changes-lately = What came into force or ended lately
web-changes-lately-none = Nothing in the last eighteen months.
web-changes-knowledge = What the catalogue has learned
web-changes-release = Release { $release }, by what was known on { $date }.
web-changes-shared = Figures, lists and papers that several routes share
web-changes-whole = { $count ->
    [one] The whole route, with { $count } rule.
   *[other] The whole route, with its { $count } rules.
}
web-changes-rows-known = { $count ->
    [one] { $date }: { $count } rule read
   *[other] { $date }: { $count } rules read
}
web-changes-rows-replaced = { $count ->
    [one] { $date }: { $count } rule corrected
   *[other] { $date }: { $count } rules corrected
}

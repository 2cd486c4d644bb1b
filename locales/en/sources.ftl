### The list of sources, and what was read in each.

sources-title = Sources
sources-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
sources-passages = { $count ->
    [one] { $count } passage read
   *[other] { $count } passages read
}
sources-publisher = Published by
sources-number = No. { $number }
sources-date = Dated
sources-edition = Edition read
sources-read = Read on
sources-kind = Kind
sources-tier = Standing
sources-url = Address
sources-url-none = no address
sources-place = Place
sources-language = Read in
sources-language-en = English
sources-language-ru = Russian
sources-language-kk = Kazakh
sources-stale = May be out of date
sources-used-by = Used by
sources-not-used = not used by any route
sources-fingerprint = Fingerprint of the passage
sources-fingerprint-about = SHA-256 of the { $count } characters read: anyone can compare it with the text; the text itself is not stored.
sources-not-found = No source is called “{ $id }”.

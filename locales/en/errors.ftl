### What is wrong with a file of answers, an option or the environment; always with a remedy.
### $nearest the closest valid name; $fact an identifier; $found what was written.

errors-title = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}

## Files of answers
errors-profile-not-read = The file { $file } could not be read: { $reason }
errors-profile-missing = There is no file { $file }.
errors-profile-missing-remedy = Make one with { $command }.
errors-profile-syntax = not valid { $format }: { $reason }
errors-profile-not-object = a file of answers must be one object, a name and an answer on each line.
errors-profile-not-written = The file { $file } could not be written: { $reason }
errors-profile-nothing-read = Nothing was taken from the file: correct all of this and try again.
errors-fact-unknown = there is no question “{ $fact }”.
errors-fact-unknown-nearest = there is no question “{ $fact }”; did you mean “{ $nearest }”?
errors-fact-twice = “{ $fact }” is answered twice.
errors-fact-derived = “{ $fact }” is worked out from other answers and cannot be given; give { $needed } instead.
errors-fact-type = “{ $fact }” must be { $expected }, not { $found }.
errors-fact-option = “{ $found }” is not an answer to “{ $fact }”. Valid: { $options }.
errors-fact-option-nearest = “{ $found }” is not an answer to “{ $fact }”; did you mean “{ $nearest }”?
errors-fact-least = “{ $fact }” is { $found }, but must be at least { $least }.
errors-fact-most = “{ $fact }” is { $found }, but must be at most { $most }.
errors-fact-date = “{ $found }” is not a date; write year-month-day, such as { $example }.
errors-fact-date-impossible = there is no such day: { $found }.
errors-fact-currency = “{ $fact }” is counted in { $currency }, not in { $found }; nothing is converted.
errors-fact-country = “{ $found }” is not a country code; write the two letters, such as { $example }.
errors-fact-stay-order = a stay ends before it begins: { $found }.

## What a fact expects, for errors-fact-type
errors-type-yes-no = true or false
errors-type-number = a whole number
errors-type-money = an amount with its currency, as text
errors-type-date = a date, as text
errors-type-choice = one of its answers, as text
errors-type-choices = a list of its answers
errors-type-country = a country code, as text
errors-type-countries = a list of country codes
errors-type-code = a code of the list, as text
errors-type-stays = a list of stays, each with its first and last day
errors-type-name = a text

## Names and dates on the command line
errors-route-unknown = There is no route “{ $id }”.
errors-route-unknown-nearest = There is no route “{ $id }”; did you mean “{ $nearest }”?
errors-route-list = All routes: { $command }
errors-route-not-then = The route “{ $id }” is in the catalogue, but no row of it holds on { $date }.
errors-date-option = “{ $found }” is not a date; write year-month-day, such as { $example }.
errors-known-before = On { $date } nothing was known yet: the catalogue begins on { $first }.
errors-known-after = { $date } lies ahead: what will be known then cannot be told.
errors-language = “{ $found }” is not a language of this program; write en, ru or kk.
errors-unexpected = This should not have happened: { $reason }
errors-catalogue = { $count ->
    [one] The catalogue has { $count } problem; nothing was loaded.
   *[other] The catalogue has { $count } problems; nothing was loaded.
}

## Mistakes on the command line
errors-usage-command = There is no command “{ $found }”.
errors-usage-unknown = There is no option “{ $found }” here.
errors-usage-missing = This is missing: { $names }
errors-usage-twice = “{ $name }” may be given only once.
errors-usage-no-command = A command is missing.
errors-usage-no-value = “{ $name }” needs a value.
errors-usage-value = “{ $found }” cannot be used for “{ $name }”.
errors-usage-other = The command line cannot be read.
errors-usage-nearest = Did you mean “{ $nearest }”?
errors-usage-valid = Valid: { $values }
errors-usage-help = All commands and options: { $command }
errors-output = The output could not be written: { $reason }
errors-data-not-read = The data in { $path } could not be read: { $reason }
errors-routes-nearest = Nearest names: { $names }

## Files of answers, comparing
errors-fact-member = “{ $fact }” is about a member of the family: put it under [[family]].
errors-family-no-member = A member of the family must say who it is: add “member”.

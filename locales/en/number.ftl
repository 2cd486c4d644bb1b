### Identification numbers: what is wrong with a text, what the digits say, what they do not.
### $position counts from 1; $found what stands there; shares and dates come ready from the speech crate.

number-kind-person = number of a person (IIN)
number-kind-organisation = number of an organisation (BIN)
number-kind-reserve = the fifth digit is held in reserve: neither a person nor an organisation has such a number

## Why a text is no number
number-wrong-length = { $count ->
    [one] { $count } digit; an identification number has 12.
   *[other] { $count } digits; an identification number has 12.
}
number-wrong-not-digit = Character { $position } is “{ $found }”, not a digit.
number-wrong-space = Character { $position } is a space or a line break; write the twelve digits together.
number-wrong-other-digit = Character { $position } is “{ $found }”, a digit of another script; write it with 0 to 9.
number-wrong-check-digit = The 12th digit, the check digit, does not agree with the other eleven. One of the twelve is wrong; which one cannot be known, so nothing is corrected.
number-wrong-unusable = No number begins with these eleven digits: they have no check digit.
number-wrong-kind-person = By its fifth digit this is the number of a person (IIN).
number-wrong-kind-organisation = By its fifth digit this is the number of an organisation (BIN).
number-wrong-kind-reserve = Neither persons nor organisations have this fifth digit; it is held in reserve.
number-demonstration = This number stands in test certificates of the national certificate authority. It is no real number; only a demonstration may accept it.

## What the digits say
number-digit = Digit { $position }
number-digits = Digits { $from }–{ $to }
number-birth = by the old layout: date of birth { $date }
number-sex-male = born { $first }–{ $last }, male
number-sex-female = born { $first }–{ $last }, female
number-serial = serial { $serial }
number-month = registered in month { $month } of a year that ends in { $year }; the century is not in the number
number-organisation-resident = legal entity, resident
number-organisation-nonresident = legal entity, non-resident
number-organisation-joint = joint entrepreneurship of persons
number-unit-head = the organisation itself
number-unit-branch = branch
number-unit-office = representative office
number-unit-farm = peasant farm
number-unit-farm-before = peasant farm by the repealed rules
number-control-first = check digit, agrees
number-control-second = check digit, agrees (found in the second pass, which about one number in eleven needs)
number-fault-reserve = digit 7 is { $found }: by the old layout it names no century and no sex
number-fault-no-such-day = by the old layout a day that does not exist: { $found }
number-fault-ahead = by the old layout a day that lies ahead: { $found }
number-fault-month = digits 3 and 4 are no month: { $found }
number-fault-unit = digit 6 is { $found }: the rules give it no meaning
number-no-fault = This is a note. The number stays well-formed.

## What they do not say
number-limits = What this does not say
number-limit-law = Since 26 August 2013 the rules give the first eleven digits of a person's number no meaning. Date of birth and sex are the layout of older rules: a hint, no proof.
number-limit-register = A register never refuses a person, and never corrects an entry, because these digits differ from date of birth or sex.
number-limit-organisation = The meaning of these digits stands in the rules of 2023 on the numbers of organisations.
number-limit-misses = The check digit misses mistakes: { $one } of single wrong digits pass it, { $eleventh } of those in digit 11, and { $swap } of neighbours that changed places.
number-limit-confirm-person = A well-formed number need not belong to anybody. What confirms it: compare it with the identity document, and have name and date of birth checked against the National Register.
number-limit-confirm-organisation = A well-formed number need not belong to anybody. What confirms it: compare it with the document of registration, and have the name checked against the National Register.

## Checking many
number-check-count = { $all ->
    [one] { $right } of { $all } number is well-formed.
   *[other] { $right } of { $all } numbers are well-formed.
}
number-check-row = line { $row }
number-check-more = { $count ->
    [one] { $count } more wrong line is not shown.
   *[other] { $count } more wrong lines are not shown.
}
number-check-persons = Of persons (IIN)
number-check-organisations = Of organisations (BIN)
number-check-reserve = Fifth digit in reserve
number-check-length = Not twelve digits
number-check-not-digit = With other characters
number-check-check-digit = Check digit does not agree
number-check-unusable = Without a possible check digit
number-file-not-read = { $file } could not be read: { $reason }

## Searching a text
number-scan-count = { $count ->
    [0] No number found.
    [one] { $count } number found.
   *[other] { $count } numbers found.
}
number-scan-wrong = { $count ->
    [one] { $count } more is announced as one and is none.
   *[other] { $count } more are announced as such and are none.
}
number-scan-masked = All digits are shown with { $option }.

## How many there are
number-male = men
number-female = women
number-capacity-group = { $sex }, born { $date }: { $count } of { $serials } serials can be used.
number-capacity-seventh = Their numbers begin with { $digits }.
number-capacity-all = The layout holds { $count } numbers: every day from { $first } to { $last }, men and women.
number-capacity-each = Each day has { $least } to { $most } of { $serials } serials for men and as many for women.
number-capacity-rest = The others have no check digit and are never used.

## Test numbers
number-test-note = These are test numbers. They follow the rules and are made up; one of them may by chance be somebody's. Use them in tests only.
number-test-again = The same numbers again: { $command }
number-test-only = This program gives numbers to nobody. For made-up test numbers add { $option }.
number-test-too-many = There are only { $count } numbers of this kind.
number-born-outside = The layout has no digit for births of { $year }: it covers { $first } to { $last }.
number-born-ahead = { $date } lies ahead.

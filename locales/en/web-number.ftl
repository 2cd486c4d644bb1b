### Number tools on the web.
### $number is a masked number.

web-number-title = Check an identification number
web-number-lead = Twelve digits, IIN of a person or BIN of an organisation: whether they can be a number, and what they say.
web-number-label = The number
web-number-hint = Twelve digits, written together. It is checked and forgotten; it stands in no address.
web-number-check = Check
web-number-well = { $number } is well-formed: the check digit agrees.
web-number-table = What the digits say
web-number-digits = Digits
web-number-say = What they say
web-number-another = Check another
web-number-about-title = What this can and cannot tell
web-number-about-layout = The last digit is reckoned from the other eleven, so most slips of the pen are found. The first ones follow an older layout: date of birth, century and sex of a person, or month of registration and kind of an organisation.
web-number-about-proof = A well-formed number need not belong to anybody, and no digit proves who somebody is. That is told only by the identity document and the National Register.
web-number-about-kept = Nothing you type here is stored.

### The questions on the web: one a page, the list of answers, family, files, wiping.
### $count, $number, $hours, $line, $column, $own and $new are numbers; $date is a long date; $part is a word.

web-check-nav = Check
web-check-start = Check my routes

## The start
web-check-begin = Begin
web-check-go-on = Go on with the questions
web-check-to-verdict = See my routes
web-check-count = { $count ->
    [one] You have answered { $count } question so far.
   *[other] You have answered { $count } questions so far.
}
web-check-privacy-title = Where your answers are
web-check-privacy-device = They are kept on this device only, sealed in cookies. They travel with each page you open here, because the page is made from them, and are then forgotten: this site stores nothing and writes no answer down.
web-check-privacy-hours = { $hours ->
    [one] They disappear { $hours } hour after your last answer, when this site is started anew, or at once if you wipe them.
   *[other] They disappear { $hours } hours after your last answer, when this site is started anew, or at once if you wipe them.
}
web-check-privacy-shared = Is this a device that others use too? Wipe the answers when you are done.
web-check-other-title = You have answered before?
web-check-link-no-script = A link that somebody shared with you needs JavaScript, because the answers stand in it where only your own device sees them. Without it, ask for the file of answers instead.
web-check-unreadable = Your earlier answers could not be read: they are too old, or the site was started anew since. Please begin again.
web-check-wiped = Your answers were wiped. Nothing is left on this device.

## A question
web-check-next = Continue
web-check-after = Other pages
web-check-back = Back to the question before
web-check-back-answers = Back to my answers
web-check-back-start = Back to the start
web-check-verdict-so-far = My routes so far
web-check-idle = Beside your other answers this question does not apply: the answer counts for nothing.
web-check-hint-date = For example 31 5 1990.
web-check-hint-country = Type the name or the two letters of its code. If you have no citizenship: XX.
web-check-hint-code = Begin to type the name or the code.
web-check-hint-stays = One line for each stay, with its first and last day.
web-check-country-another = Another country
web-check-country-more = Add another country
web-check-code-fits = Which of these do you mean?
web-check-code-other = It is not on the list
web-check-stay = Stay { $number }
web-check-stay-from = First day
web-check-stay-until = Last day
web-check-stay-more = Add another stay
web-check-stay-remove = Remove
web-check-stay-none = I was not in Kazakhstan

## Mistakes
web-check-error-choose = Choose one of the answers, or say that you do not know.
web-check-error-choose-several = Choose at least one answer, or “none of these”.
web-check-error-none-and-some = You chose “none” and something else as well. Keep one of the two.
web-check-error-empty = Type an answer, or say that you do not know.
web-check-error-date-part = Something is missing in the date: { $part }.
web-check-error-country = Type the name of a country, or say that you do not know.
web-check-error-code = This fits several entries. Choose one of them below.
web-check-error-code-empty = Type the name or the code, or say that it is not on the list.
web-check-error-stays = Type the days of a stay, or say that there was none.
web-check-error-too-much = This is more than a browser keeps for a site, so it was not taken. What you answered before is still there.

## The list of answers
web-check-answers = My answers
web-check-known = What you said
web-check-open = Still open
web-check-set-aside = Set aside
web-check-set-aside-why = Beside your other answers these do not apply. They are kept in case that changes.
web-check-change = Change
web-check-skipped = skipped
web-check-more-questions = There are more questions. You may answer them or look at your routes at once.
web-check-done-open = { $count ->
    [one] No question is left, but { $count } route cannot be told: it waits for what you do not know, or for what no answer can settle.
   *[other] No question is left, but { $count } routes cannot be told: they wait for what you do not know, or for what no answer can settle.
}
web-check-keep-title = Keep or wipe

## Family
web-check-family-add = Add a member of the family
web-check-family-change = A member of the family
web-check-family-who = Who comes with you?
web-check-family-skip = Everything but who it is may be left empty.
web-check-family-keep = Keep
web-check-family-remove = Remove from the list
web-check-family-passport = passport until { $date }

## Files
web-check-file-save = Save my answers as a file
web-check-file-open = Open a file of answers
web-check-file-about = The file that you saved here, or that the program keeps on a computer. Its answers are read and not stored.
web-check-file-replaces = The answers of the file replace those you have given here.
web-check-file-label = File
web-check-file-read-it = Read the file
web-check-file-read = The file was read. These are its answers.
web-check-file-none = Choose a file first.
web-check-file-empty = There is not one answer in this file. Nothing was changed.
web-check-file-family = The file names more members of the family than can be planned for: 30 at most. Nothing was changed.
web-check-file-large = This file is too large to be a file of answers, or it did not arrive whole.
web-check-file-not-text = This is not a text file.
web-check-file-place = Line { $line }, column { $column }

## A link that was shared
web-check-link-title = A link with answers
web-check-link-replaces = This link holds { $new ->
    [one] { $new } answer
   *[other] { $new } answers
}. You have given { $own ->
    [one] { $own } of your own, which it would replace
   *[other] { $own } of your own, which they would replace
}.
web-check-link-yes = Replace my answers
web-check-link-no = Keep mine
web-check-link-unreadable-title = This link cannot be read
web-check-link-unreadable = Part of it may be missing, or the questions have changed since it was made. Ask for a new one.

## Wiping
web-check-wipe = Wipe my answers
web-check-wipe-ask = { $count ->
    [one] { $count } answer and everything about your family will be taken off this device. It cannot be brought back unless you saved a file.
   *[other] { $count } answers and everything about your family will be taken off this device. They cannot be brought back unless you saved a file.
}
web-check-wipe-yes = Wipe everything
web-check-wipe-no = Keep them

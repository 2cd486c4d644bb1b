### The interview: questions, hints, answers that could not be read, leaving and coming back.
### $left, $settled, $total and $count are numbers; $routes is a list of names; $date, $amount and $nearest are ready texts.

check-title = May I settle in Kazakhstan?
check-intro = You will be asked short questions, mostly between seven and eighteen: the answers decide which come next. “I don't know” is a good answer everywhere, and every answer can be changed later.
check-intro-privacy = Your answers stay on this computer. Nothing is kept unless you ask for it.

## Progress
check-question-number = Question { $number }
check-left = { $left ->
    [0] the last one
   *[other] at most { $left } more
}
check-settled = { $settled } of { $total } routes settled
check-why-routes = { $count ->
    [one] It bears on { $count } route: { $routes }.
   *[other] It bears on { $count } routes: { $routes }.
}
check-why-settles = It may settle { $count ->
    [one] { $count } route
   *[other] { $count } routes
} at once.

## What may be answered besides the answer itself
check-answer-unknown = I don't know
check-answer-skip = skip for now
check-answer-back = back to the previous question
check-answer-change = change an earlier answer
check-answer-why = why is this asked?
check-answer-save = save and go on
check-answer-quit = save and quit
check-answer-none = none of these
check-answer-done = that is all

## The words to type for them; the English words work in every language
check-word-yes = yes
check-word-no = no
check-word-unknown = unknown
check-word-skip = skip
check-word-back = back
check-word-change = change
check-word-why = why
check-word-save = save
check-word-quit = quit
check-word-none = none
check-word-help = help
check-words = Besides an answer you may type: { $why } to read why a question is asked, { $unknown } if you do not know, { $skip } to skip it, { $change } to change an earlier answer, { $quit } to save and leave, { $help } for all of these words.

## How to write an answer
check-hint-yes-no = Type yes or no.
check-hint-number = Type a whole number.
check-hint-number-range = Type a whole number from { $least } to { $most }.
check-hint-number-unit = Type a whole number of { $unit }.
check-hint-money = Type an amount in { $currency }, such as { $example }.
check-hint-date = Type a date as day.month.year, such as { $example }.
check-hint-choice = Type the number of one answer.
check-hint-choices = Type the numbers of all that apply, with commas between, or “none”.
check-hint-country = Type a country's name or its two letters, such as { $example }.
check-hint-countries = Type every country whose citizenship you hold, with commas between. Stateless: XX.
check-hint-code = Type the code or a part of the name, or “other”.
check-hint-stays = Type each stay as two dates, such as { $example }, with commas between, or “none”.
check-now = Your answer now: { $answer }

## An answer that could not be read: what is wrong, and what would do
check-error-yes-no = “{ $answer }” is neither yes nor no. Type yes, no or unknown.
check-error-number = “{ $answer }” is not a whole number. Type digits only, such as { $example }.
check-error-number-least = { $answer } is too small: the least is { $least }.
check-error-number-most = { $answer } is too large: the most is { $most }.
check-error-money = “{ $answer }” is not an amount. Type a number and a currency, such as { $example }.
check-error-money-currency = This is asked in { $currency }, because the source counts in it. Nothing is converted here: type the amount in { $currency }.
check-error-money-negative = An amount cannot be less than zero.
check-error-date = “{ $answer }” is not a date. Type day.month.year, such as { $example }.
check-error-date-impossible = There is no such day: { $answer }.
check-error-date-early = { $date } is too early: the earliest possible is { $least }.
check-error-date-late = { $date } is too late: the latest possible is { $most }.
check-error-date-order = A stay cannot end before it begins: { $answer }.
check-error-country = No country is called “{ $answer }”.
check-error-country-nearest = No country is called “{ $answer }”. Did you mean { $nearest }?
check-error-choice = “{ $answer }” is not one of the answers. Type a number from 1 to { $most }.
check-error-code = Nothing in the list matches “{ $answer }”. Type “other” if your profession is not there.
check-error-code-many = “{ $answer }” matches { $count } entries; type more of the name or the code.
check-error-first = This is the first question: there is nothing to go back to.
check-error-empty = Type an answer, or “unknown”.

## Changing, contradictions
check-change-which = Which answer do you want to change? Type its number.
check-changed = Changed: { $label } is now { $answer }.
check-unchanged = Nothing was changed.
check-gone = No longer needed and set aside: { $labels }.
check-contradiction = These two answers cannot both be true:
check-contradiction-fix = Change one of them. While both stand, outcomes are by the answers as they are, and what rests on them is asked no further.
check-skipped = Skipped, can still be answered: { $labels }.

## The end, leaving, coming back
check-done = Every route is settled.
check-done-unknown = { $count ->
    [one] Every route is settled but { $count }, which waits on what you do not know: { $labels }.
   *[other] Every route is settled but { $count }, which wait on what you do not know: { $labels }.
}
check-done-questions = { $count ->
    [one] You answered { $count } question.
   *[other] You answered { $count } questions.
}
check-saved = Saved in { $file }.
check-resume = To go on later: { $command }
check-resumed = { $count ->
    [one] Resumed: { $count } answer read from { $file }.
   *[other] Resumed: { $count } answers read from { $file }.
}
check-ended-input = The input ended before the questions did. This is the verdict on what was answered.

## More words, saving
check-word-other = other
check-word-list = list
check-save-where = Type a file name to keep the answers in; an empty line leaves them unsaved.
check-save-not = The answers were not saved.
check-answer-help = these words again
check-error-country-many = “{ $answer }” fits several countries: { $names }?
check-error-country-one = Name one country only.

## Family, contradictions at the end, keeping the answers
check-intro-save = If this is interrupted, the answers are lost. To keep them after each question begin with { $command }, or type { $save } at any time.
check-family = Does family come with you?
check-family-why = Their papers are planned by it; no verdict rests on it. All of it may be left out.
check-family-who = Type the number of a member who comes along; an empty line if nobody does.
check-family-more = Type the number of another member; an empty line if that is all.
check-family-skip = An empty line leaves it open.
check-done-contradiction = Two of your answers contradict each other. What rests on them was asked no further, and the outcomes are by the answers as they stand.

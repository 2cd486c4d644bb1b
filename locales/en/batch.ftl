### Files of many people: what is said of them, what a change of the data is to them, what is wrong with their rows.
### $file a file as it was named; $row a row, the header being row 1; $column a column.

## The file
batch-ending = The name “{ $file }” does not tell how the file is written: it must end in .csv (a table) or .jsonl (a JSON object on each line).
batch-parquet = Parquet is not read: export the table as CSV.
batch-no-header = The file { $file } is empty: the first row must name the facts.
batch-header = { $count ->
    [one] { $count } column of { $file } cannot be used, so nothing was judged.
   *[other] { $count } columns of { $file } cannot be used, so nothing was judged.
}
batch-column = column { $column }
batch-column-family = “{ $fact }” is about a member of the family, who decides no outcome: leave the column away.

## Rows
batch-fault-row = { $file }, row { $row }
batch-fault-column = { $file }, row { $row }, column “{ $column }”
batch-fault-place = { $file }, row { $row }, column { $column }
batch-not-text = this is not text in UTF-8.
batch-cells = the row has { $found } cells, the header { $wanted }.
batch-more = { $count ->
    [one] { $count } more fault is not shown.
   *[other] { $count } more faults are not shown.
}

## What a cell must hold, for errors-fact-type
batch-cell-yes-no = yes or no
batch-cell-number = a whole number
batch-cell-money = an amount with its currency, such as 3500 USD
batch-cell-date = a date
batch-cell-choice = one of its answers
batch-cell-choices = its answers, separated by “;”
batch-cell-country = a country code
batch-cell-countries = country codes, separated by “;”
batch-cell-code = a code of the list
batch-cell-stays = first and last days of stays, such as 2026-01-10..2026-02-05, separated by “;”

## What was done
batch-progress = { $rows } people judged, { $refused } rows left out
batch-done = { $people ->
    [one] { $people } person
   *[other] { $people } people
} judged on { $routes ->
    [one] { $routes } route
   *[other] { $routes } routes
}.
batch-refused = { $count ->
    [one] { $count } row was left out: something is wrong with it.
   *[other] { $count } rows were left out: something is wrong with them.
}

## What a change is
batch-impact-title = What becomes of { $people ->
    [one] { $people } person
   *[other] { $people } people
}: before { $before }, after { $after }
batch-impact-none = Nobody is told anything else.
batch-impact-concerned = { $count ->
    [one] { $count } person is told something else about at least one route.
   *[other] { $count } people are told something else about at least one route.
}
batch-impact-gain = the route becomes open
batch-impact-lose = the route is open no longer
batch-impact-undecided = it can no longer be told
batch-impact-other = told otherwise, but open neither before nor after
batch-impact-count = { $effect }: { $count }
batch-impact-rows = { $count ->
    [one] row { $rows }
   *[other] rows { $rows }
}
batch-impact-described = For each route how many people are told that it becomes open, is open no longer, or can no longer be told. { $concerned } of { $people } people are told something else.

### Files of many people: what is said of them, what a change of the data is to them, what is wrong with their rows.
### $file a file as it was named; $row a row, the header being row 1; $column a column.

## The file
batch-ending = По имени «{ $file }» не видно, как записан файл: имя должно кончаться на .csv (таблица) или .jsonl (в каждой строке объект JSON).
batch-parquet = Формат Parquet не читается: выгрузите таблицу в CSV.
batch-no-header = Файл { $file } пуст: в первой строке должны стоять названия вопросов.
batch-header = { $count ->
    [one] { $count } столбец файла { $file } использовать нельзя, поэтому никто не оценён.
    [few] { $count } столбца файла { $file } использовать нельзя, поэтому никто не оценён.
   *[other] { $count } столбцов файла { $file } использовать нельзя, поэтому никто не оценён.
}
batch-column = столбец { $column }
batch-column-family = «{ $fact }» относится к члену семьи и на вывод не влияет: уберите этот столбец.

## Rows
batch-fault-row = { $file }, строка { $row }
batch-fault-column = { $file }, строка { $row }, столбец «{ $column }»
batch-fault-place = { $file }, строка { $row }, позиция { $column }
batch-not-text = это не текст в кодировке UTF-8.
batch-cells = ячеек в строке: { $found }, а в первой строке: { $wanted }.
batch-more = { $count ->
    [one] Ещё { $count } ошибка не показана.
    [few] Ещё { $count } ошибки не показаны.
   *[other] Ещё { $count } ошибок не показано.
}

## What a cell must hold, for errors-fact-type
batch-cell-yes-no = yes (да) или no (нет)
batch-cell-number = целое число
batch-cell-money = сумма с валютой, например 3500 USD
batch-cell-date = дата
batch-cell-choice = один из ответов
batch-cell-choices = ответы через «;»
batch-cell-country = код страны
batch-cell-countries = коды стран через «;»
batch-cell-code = код из списка
batch-cell-stays = первый и последний день каждого пребывания, например 2026-01-10..2026-02-05, через «;»

## What was done
batch-progress = Оценено людей: { $rows }, пропущено строк: { $refused }
batch-done = { $people ->
    [one] Оценён { $people } человек
    [few] Оценены { $people } человека
   *[other] Оценено { $people } человек
} по { $routes ->
    [one] { $routes } пути
   *[other] { $routes } путям
}.
batch-refused = { $count ->
    [one] { $count } строка пропущена: в ней есть ошибка.
    [few] { $count } строки пропущены: в них есть ошибки.
   *[other] { $count } строк пропущено: в них есть ошибки.
}

## What a change is
batch-impact-title = Что изменится для { $people ->
    [one] { $people } человека
   *[other] { $people } человек
}: было { $before }, стало { $after }
batch-impact-none = Ни для кого вывод не изменился.
batch-impact-concerned = { $count ->
    [one] Для { $count } человека изменился вывод хотя бы по одному пути.
   *[other] Для { $count } человек изменился вывод хотя бы по одному пути.
}
batch-impact-gain = путь открывается
batch-impact-lose = путь больше не открыт
batch-impact-undecided = теперь сказать нельзя
batch-impact-other = вывод другой, но путь не открыт ни до, ни после
batch-impact-count = { $effect }: { $count }
batch-impact-rows = { $count ->
    [one] строка { $rows }
   *[other] строки { $rows }
}
batch-impact-described = По каждому пути: для скольких людей он открывается, больше не открыт или теперь сказать нельзя. Вывод изменился для { $concerned } из { $people } человек.

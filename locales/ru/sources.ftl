### The list of sources, and what was read in each.

sources-title = Источники
sources-count = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[other] { $count } источников
}
sources-passages = { $count ->
    [one] прочитано { $count } место
    [few] прочитано { $count } места
   *[other] прочитано { $count } мест
}
sources-publisher = Кто опубликовал
sources-number = № { $number }
sources-date = Дата
sources-edition = Прочитанная редакция
sources-read = Когда прочитано
sources-kind = Вид
sources-tier = Положение
sources-url = Адрес
sources-url-none = адреса нет
sources-place = Место
sources-language = На каком языке прочитано
sources-language-en = английский
sources-language-ru = русский
sources-language-kk = казахский
sources-stale = Может быть устаревшим
sources-used-by = Где использован
sources-not-used = не использован ни в одном пути
sources-fingerprint = Отпечаток прочитанного места
sources-fingerprint-about = { $count ->
    [one] Контрольная сумма { $count } прочитанного знака: любой может сверить её с текстом; сам текст не хранится.
   *[other] Контрольная сумма { $count } прочитанных знаков: любой может сверить её с текстом; сам текст не хранится.
}
sources-not-found = Источника «{ $id }» нет.

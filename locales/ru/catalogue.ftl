### The data behind the answers: what changed between two states, whether the passages still stand, what the data rest on.
### $before and $after are names of releases, $date a long date, $count and $total numbers, $names and $files lists.

catalogue-diff-title = Что изменилось: было { $before }, стало { $after }
catalogue-diff-same = Отличий нет.
catalogue-diff-in-force = Сроки действия
catalogue-diff-figure = Цифры
catalogue-diff-condition = Условия
catalogue-diff-members = Списки и варианты
catalogue-diff-text = Тексты
catalogue-diff-citation = Ссылки на источники
catalogue-diff-known = Прочтения и исправления
catalogue-diff-added = Новое
catalogue-diff-removed = Исчезло
catalogue-diff-routes = Пути, вывод по которым может измениться
catalogue-diff-itself = сам путь
catalogue-diff-people = Вывод изменился для { $count } из { $total }
catalogue-diff-unread = нельзя оценить по обоим состояниям: { $reason }
catalogue-diff-no-route = такого пути нет
catalogue-diff-revision = «{ $name }» — не папка и не файл, поэтому это имя понято как состояние папки данных в истории изменений.
catalogue-git-failed = Не удалось прочитать историю: { $reason }

## Whether the passages still stand
catalogue-verify-pages = Прочитанные места на сохранённых страницах
catalogue-verify-history = Прочитанные места в истории актов
catalogue-verify-count-found = Найдено
catalogue-verify-count-gone = Исчезло
catalogue-verify-count-page-missing = Без сохранённой страницы
catalogue-verify-count-not-fingerprinted = Без отпечатка
catalogue-verify-count-stand = Есть в новейшей редакции
catalogue-verify-count-disappeared = Исчезло
catalogue-verify-count-never-found = Не найдено ни в одной редакции
catalogue-verify-count-act-missing = В актах, которых здесь нет
catalogue-verify-gone = Исчезло со страницы
catalogue-verify-searched = просмотрено: { $files }
catalogue-verify-several = Здесь в одной ссылке несколько мест: их тексты на странице могут стоять порознь.
catalogue-verify-no-page = { $count ->
    [one] { $count } источник без сохранённой страницы
    [few] { $count } источника без сохранённой страницы
   *[other] { $count } источников без сохранённой страницы
}
catalogue-verify-unused = { $count ->
    [one] { $count } страница, не относящаяся ни к одному источнику
    [few] { $count } страницы, не относящиеся ни к одному источнику
   *[other] { $count } страниц, не относящихся ни к одному источнику
}
catalogue-verify-no-act = { $count ->
    [one] { $count } акт, которого здесь нет
    [few] { $count } акта, которых здесь нет
   *[other] { $count } актов, которых здесь нет
}
catalogue-verify-elsewhere = { $count ->
    [one] { $count } источник, который не является актом с номером
    [few] { $count } источника, которые не являются актами с номером
   *[other] { $count } источников, которые не являются актами с номером
}
catalogue-verify-cited = Данные ссылаются на редакцию от { $date }.
catalogue-verify-newer = { $count ->
    [one] Есть ещё { $count } более новая редакция:
    [few] Есть ещё { $count } более новые редакции:
   *[other] Есть ещё { $count } более новых редакций:
}
catalogue-verify-last = последняя редакция с ним
catalogue-verify-first-without = первая редакция без него
catalogue-verify-nowhere = нет ни в одной редакции

## What the data rest on
catalogue-coverage-title = На чём основаны данные
catalogue-coverage-about = Доля записей каждого пути по тому, где они прочитаны. Возраст: сколько дней самой старой цитируемой редакции. Устарело: тексты, у которых есть или вероятна более новая редакция.
catalogue-coverage-act = акты
catalogue-coverage-portal = порталы
catalogue-coverage-reported = сообщения
catalogue-coverage-conflicting = спорно
catalogue-coverage-silent = молчание
catalogue-coverage-rows = записей
catalogue-coverage-age = возраст
catalogue-coverage-outdated = устарело
catalogue-coverage-route = путь
catalogue-coverage-total = все пути
catalogue-coverage-stale = { $count ->
    [one] Мог устареть { $count } текст: { $names }
    [few] Могли устареть { $count } текста: { $names }
   *[other] Могли устареть { $count } текстов: { $names }
}

## The data for other programs
catalogue-export-written = { $count ->
    [one] В файл { $file } записан { $count } байт
    [few] В файл { $file } записано { $count } байта
   *[other] В файл { $file } записано { $count } байт
}

## Categories without a route
catalogue-unscored-title = { $count ->
    [one] { $count } официальная категория, которая названа, но не оценивается
    [few] { $count } официальные категории, которые названы, но не оцениваются
   *[other] { $count } официальных категорий, которые названы, но не оцениваются
}
catalogue-unscored-read = Прочитано, но этого мало: { $sources }

### What the program prints of itself: the summary, what to type next, the check of the catalogue.
### All counts are computed from the catalogue; $command is what to type.

cli-about = Могу ли я поселиться в Казахстане? Ответ с источниками.
cli-summary-routes = { $count ->
    [one] { $count } путь действует на { $date }
    [few] { $count } пути действуют на { $date }
   *[other] { $count } путей действуют на { $date }
}
cli-summary-closed = { $count ->
    [one] ещё { $count } на эту дату закрыт
   *[other] ещё { $count } на эту дату закрыты
}
cli-summary-category = { $category }: { $count }
cli-summary-sources = { $sources ->
    [one] { $sources } источник
    [few] { $sources } источника
   *[other] { $sources } источников
}, { $passages ->
    [one] { $passages } место
    [few] { $passages } места
   *[other] { $passages } мест
}, последнее чтение: { $date }
cli-summary-release = Каталог { $release }
cli-next-title = Что набрать дальше
cli-next-check = ответить на несколько вопросов и прочитать вывод
cli-next-routes = посмотреть все пути
cli-next-route = один путь целиком
cli-next-verdict = вывод по файлу ответов
cli-next-explain = один вывод до самых источников
cli-next-compare = пути рядом
cli-next-plan = документы, стоимость и даты
cli-next-sources = всё, что было прочитано
cli-next-language = на другом языке
cli-next-help = всё остальное

## The check and the figures of the catalogue
cli-catalogue-clean = { $count ->
    [one] Проверен { $count } файл, ошибок нет.
    [few] Проверено { $count } файла, ошибок нет.
   *[other] Проверено { $count } файлов, ошибок нет.
}
cli-catalogue-errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[other] { $count } ошибок
}
cli-catalogue-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
   *[other] { $count } предупреждений
}
cli-stats-title = Каталог в цифрах
cli-stats-routes = Пути
cli-stats-criteria = Условия
cli-stats-facts = Вопросы
cli-stats-documents = Документы
cli-stats-sources = Источники
cli-stats-passages = Прочитанные места
cli-stats-passages-fingerprint = из них с отпечатком
cli-stats-constants = Показатели
cli-stats-lists = Списки
cli-stats-silences = О чём источники молчат
cli-stats-conflicts = Где источники расходятся
cli-stats-claims = Утверждения без опоры в актах
cli-stats-confirmed = Подтверждающих мест
cli-stats-reported = Мест, известных по сообщениям
cli-stats-conflicting = Противоречивых мест
cli-stats-oldest = Самая старая прочитанная редакция
cli-stats-newest = Самая новая прочитанная редакция
cli-error = ошибка
cli-warning = предупреждение
cli-hint = подсказка
cli-note-past = Прочитанные тексты начинаются позже этого дня. То, что решают только они, для него не сказано.
cli-note-future = Это верно, если до того дня правила не изменятся.

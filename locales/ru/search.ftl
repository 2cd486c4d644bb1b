### Поиск: что нашлось по словам, которые набрал человек.

search-none = По запросу «{ $words }» ничего не нашлось. Попробуйте одно слово: название визы или цель.
search-found = { $count ->
    [one] По запросу «{ $words }» нашёлся { $count } результат.
    [few] По запросу «{ $words }» нашлось { $count } результата.
   *[other] По запросу «{ $words }» нашлось { $count } результатов.
}
search-meant = Показано то, что нашлось по запросу «{ $words }».
search-unknown = Нигде не встречается: «{ $words }».
search-nearest = Возможно, вы искали:
search-kind-route = Пути
search-kind-unscored = Официальные категории без пути
search-kind-document = Документы
search-kind-question = Вопросы, которые задают
search-kind-term = Термины
search-kind-source = Источники
search-all = { $count ->
    [one] Показать { $count } результат
    [few] Показать все { $count } результата
   *[other] Показать все { $count } результатов
}
search-every-kind = Показать результаты всех видов
search-paper-for = Для пути:
search-paper-routes = { $count ->
    [one] и ещё { $count } путь
    [few] и ещё { $count } пути
   *[other] и ещё { $count } путей
}
search-question-of = О пути:
search-command-all = Все { $count }: { $command }

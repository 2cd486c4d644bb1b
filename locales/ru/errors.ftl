### What is wrong with a file of answers, an option or the environment; always with a remedy.
### $nearest the closest valid name; $fact an identifier; $found what was written.

errors-title = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[other] { $count } ошибок
}

## Files of answers
errors-profile-not-read = Не удалось прочитать файл { $file }: { $reason }
errors-profile-missing = Файла { $file } нет.
errors-profile-missing-remedy = Создайте его командой { $command }.
errors-profile-syntax = файл нарушает формат { $format }: { $reason }
errors-profile-not-object = файл ответов должен быть одним объектом: в каждой строке имя и ответ.
errors-profile-not-written = Не удалось записать файл { $file }: { $reason }
errors-profile-nothing-read = Из файла ничего не взято: исправьте всё и попробуйте снова.
errors-fact-unknown = вопроса «{ $fact }» нет.
errors-fact-unknown-nearest = вопроса «{ $fact }» нет; возможно, имелось в виду «{ $nearest }»?
errors-fact-twice = на «{ $fact }» дано два ответа.
errors-fact-derived = «{ $fact }» вычисляется по другим ответам, указывать его нельзя; укажите вместо него { $needed }.
errors-fact-type = для «{ $fact }» нужно: { $expected }; указано: { $found }.
errors-fact-option = «{ $found }» — не ответ на «{ $fact }». Можно: { $options }.
errors-fact-option-nearest = «{ $found }» — не ответ на «{ $fact }»; возможно, имелось в виду «{ $nearest }»?
errors-fact-least = для «{ $fact }» указано { $found }, а нужно не меньше { $least }.
errors-fact-most = для «{ $fact }» указано { $found }, а нужно не больше { $most }.
errors-fact-date = «{ $found }» — не дата; пишите год-месяц-день, например { $example }.
errors-fact-date-impossible = такого дня нет: { $found }.
errors-fact-currency = «{ $fact }» считается в { $currency }, а указано в { $found }; ничего не пересчитывается.
errors-fact-country = «{ $found }» — не код страны; пишите две буквы, например { $example }.
errors-fact-stay-order = пребывание кончается раньше, чем началось: { $found }.

## What a fact expects, for errors-fact-type
errors-type-yes-no = true (да) или false (нет)
errors-type-number = целое число
errors-type-money = сумма с валютой, в кавычках
errors-type-date = дата, в кавычках
errors-type-choice = один из ответов, в кавычках
errors-type-choices = список ответов
errors-type-country = код страны, в кавычках
errors-type-countries = список кодов стран
errors-type-code = код из списка, в кавычках
errors-type-stays = список пребываний, у каждого первый и последний день
errors-type-name = текст

## Names and dates on the command line
errors-route-unknown = Пути «{ $id }» нет.
errors-route-unknown-nearest = Пути «{ $id }» нет; возможно, имелось в виду «{ $nearest }»?
errors-route-list = Все пути: { $command }
errors-route-not-then = Путь «{ $id }» в каталоге есть, но на { $date } ни одна его запись не действует.
errors-date-option = «{ $found }» — не дата; пишите год-месяц-день, например { $example }.
errors-known-before = На { $date } ещё ничего не было известно: каталог начинается { $first }.
errors-known-after = { $date } ещё не наступило: что тогда будет известно, сказать нельзя.
errors-language = Языка «{ $found }» в программе нет; пишите en, ru или kk.
errors-unexpected = Этого не должно было случиться: { $reason }
errors-catalogue = { $count ->
    [one] В каталоге { $count } ошибка; ничего не загружено.
    [few] В каталоге { $count } ошибки; ничего не загружено.
   *[other] В каталоге { $count } ошибок; ничего не загружено.
}

## Mistakes on the command line
errors-usage-command = Команды «{ $found }» нет.
errors-usage-unknown = Параметра «{ $found }» здесь нет.
errors-usage-missing = Не хватает: { $names }
errors-usage-twice = «{ $name }» можно указать только один раз.
errors-usage-no-command = Не указана команда.
errors-usage-no-value = Для «{ $name }» нужно значение.
errors-usage-value = «{ $found }» не подходит для «{ $name }».
errors-usage-other = Командную строку не удалось прочитать.
errors-usage-nearest = Возможно, вы имели в виду «{ $nearest }»?
errors-usage-valid = Допустимо: { $values }
errors-usage-help = Все команды и параметры: { $command }
errors-output = Не удалось записать вывод программы: { $reason }
errors-data-not-read = Данные в { $path } не удалось прочитать: { $reason }
errors-routes-nearest = Ближайшие имена: { $names }

## Files of answers, comparing
errors-fact-member = «{ $fact }» относится к члену семьи: укажите его в разделе [[family]].
errors-family-no-member = Не указано, кто этот член семьи: добавьте «member».

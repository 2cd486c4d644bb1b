### Identification numbers: what is wrong with a text, what the digits say, what they do not.
### $position counts from 1; $found what stands there; shares and dates come ready from the speech crate.

number-kind-person = номер физического лица (ИИН)
number-kind-organisation = номер организации (БИН)
number-kind-reserve = пятая цифра в резерве: таких номеров нет ни у людей, ни у организаций

## Why a text is no number
number-wrong-length = { $count ->
    [one] { $count } цифра; в идентификационном номере их 12.
    [few] { $count } цифры; в идентификационном номере их 12.
   *[other] { $count } цифр; в идентификационном номере их 12.
}
number-wrong-not-digit = Знак { $position } — «{ $found }», а не цифра.
number-wrong-space = Знак { $position } — пробел или перевод строки; пишите двенадцать цифр слитно.
number-wrong-other-digit = Знак { $position } — «{ $found }», цифра другой письменности; пишите цифрами от 0 до 9.
number-wrong-check-digit = Двенадцатая цифра, контрольная, не согласуется с остальными одиннадцатью. Одна из двенадцати неверна; какая — узнать нельзя, поэтому ничего не исправляется.
number-wrong-unusable = С этих одиннадцати цифр не начинается ни один номер: для них нет контрольной цифры.
number-wrong-kind-person = Судя по пятой цифре, это номер физического лица (ИИН).
number-wrong-kind-organisation = Судя по пятой цифре, это номер организации (БИН).
number-wrong-kind-reserve = Такой пятой цифры нет ни у людей, ни у организаций: она в резерве.
number-demonstration = Этот номер стоит в тестовых сертификатах национального удостоверяющего центра. Настоящим номером он не является; принять его можно только при показе программы.

## What the digits say
number-digit = Цифра { $position }
number-digits = Цифры { $from }–{ $to }
number-birth = по прежней схеме: дата рождения { $date }
number-sex-male = рождение в { $first }–{ $last } годах, мужской пол
number-sex-female = рождение в { $first }–{ $last } годах, женский пол
number-serial = порядковый номер { $serial }
number-month = регистрация в месяце { $month } года, который оканчивается на { $year }; века в номере нет
number-organisation-resident = юридическое лицо, резидент
number-organisation-nonresident = юридическое лицо, нерезидент
number-organisation-joint = совместное предпринимательство физических лиц
number-unit-head = сама организация
number-unit-branch = филиал
number-unit-office = представительство
number-unit-farm = крестьянское хозяйство
number-unit-farm-before = крестьянское хозяйство по отменённым правилам
number-control-first = контрольная цифра, согласуется
number-control-second = контрольная цифра, согласуется (найдена со второго раза, как примерно у одного номера из одиннадцати)
number-fault-reserve = цифра 7 — { $found }: по прежней схеме она не называет ни века, ни пола
number-fault-no-such-day = по прежней схеме это день, которого нет: { $found }
number-fault-ahead = по прежней схеме это день, который ещё не наступил: { $found }
number-fault-month = цифры 3 и 4 не составляют месяца: { $found }
number-fault-unit = цифра 6 — { $found }: правила не придают ей значения
number-no-fault = Это примечание. Номер остаётся правильно составленным.

## What they do not say
number-limits = О чём это не говорит
number-limit-law = С 26 августа 2013 года правила не придают первым одиннадцати цифрам номера физического лица никакого значения. Дата рождения и пол — схема прежних правил: подсказка, а не доказательство.
number-limit-register = Реестр никому не отказывает и не исправляет запись из-за того, что эти цифры расходятся с датой рождения или полом.
number-limit-organisation = Значение этих цифр закреплено в правилах 2023 года о номерах организаций.
number-limit-misses = Контрольная цифра пропускает ошибки: её проходят { $one } одиночных неверных цифр, { $eleventh } ошибок в цифре 11 и { $swap } перестановок соседних цифр.
number-limit-confirm-person = Правильно составленный номер может никому не принадлежать. Подтверждают его так: сравнивают с документом, удостоверяющим личность, и сверяют имя и дату рождения с Национальным реестром.
number-limit-confirm-organisation = Правильно составленный номер может никому не принадлежать. Подтверждают его так: сравнивают с документом о регистрации и сверяют название с Национальным реестром.

## Checking many
number-check-count = { $all ->
    [one] Правильно составлено: { $right } из { $all } номера.
   *[other] Правильно составлено: { $right } из { $all } номеров.
}
number-check-row = строка { $row }
number-check-more = { $count ->
    [one] Ещё { $count } неверная строка не показана.
    [few] Ещё { $count } неверные строки не показаны.
   *[other] Ещё { $count } неверных строк не показано.
}
number-check-persons = Физических лиц (ИИН)
number-check-organisations = Организаций (БИН)
number-check-reserve = Пятая цифра в резерве
number-check-length = Не двенадцать цифр
number-check-not-digit = С другими знаками
number-check-check-digit = Контрольная цифра не согласуется
number-check-unusable = Без возможной контрольной цифры
number-file-not-read = Не удалось прочитать { $file }: { $reason }

## Searching a text
number-scan-count = { $count ->
    [0] Номеров не найдено.
    [one] Найден { $count } номер.
    [few] Найдено { $count } номера.
   *[other] Найдено { $count } номеров.
}
number-scan-wrong = { $count ->
    [one] Ещё { $count } назван номером, но им не является.
   *[other] Ещё { $count } названы номерами, но ими не являются.
}
number-scan-masked = Все цифры показывает { $option }.

## How many there are
number-male = мужчины
number-female = женщины
number-capacity-group = { $sex }, дата рождения { $date }: пригодны { $count } порядковых номеров из { $serials }.
number-capacity-seventh = Их номера начинаются с { $digits }.
number-capacity-all = Всего схема вмещает { $count } номеров: на каждый день с { $first } по { $last } год, для мужчин и женщин.
number-capacity-each = На каждый день приходится от { $least } до { $most } пригодных порядковых номеров из { $serials } для мужчин и столько же для женщин.
number-capacity-rest = Для остальных нет контрольной цифры, они никогда не используются.

## Test numbers
number-test-note = Это тестовые номера. Они составлены по правилам и вымышлены; какой-то из них может случайно оказаться чьим-то. Используйте их только для проверки программ.
number-test-again = Те же номера ещё раз: { $command }
number-test-only = Эта программа никому не присваивает номеров. Чтобы получить вымышленные тестовые номера, добавьте { $option }.
number-test-too-many = Таких номеров всего { $count }.
number-born-outside = Для рождений { $year } года в схеме нет цифры: она охватывает годы с { $first } по { $last }.
number-born-ahead = Этот день ещё не наступил: { $date }.

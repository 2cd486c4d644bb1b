### The interview: questions, hints, answers that could not be read, leaving and coming back.
### $left, $settled, $total and $count are numbers; $routes is a list of names; $date, $amount and $nearest are ready texts.

check-title = Могу ли я поселиться в Казахстане?
check-intro = Вам зададут короткие вопросы, обычно от семи до восемнадцати: следующий зависит от ответов. «Не знаю» — всегда хороший ответ, и любой ответ можно потом изменить.
check-intro-privacy = Ваши ответы остаются на этом компьютере. Без вашей просьбы ничего не сохраняется.

## Progress
check-question-number = Вопрос { $number }
check-left = { $left ->
    [0] последний
   *[other] после него не более { $left }
}
check-settled = определено путей: { $settled } из { $total }
check-why-routes = { $count ->
    [one] Это важно для { $count } пути: { $routes }.
   *[other] Это важно для { $count } путей: { $routes }.
}
check-why-settles = Ответ может сразу определить { $count ->
    [one] { $count } путь
    [few] { $count } пути
   *[other] { $count } путей
}.

## What may be answered besides the answer itself
check-answer-unknown = не знаю
check-answer-skip = пока пропустить
check-answer-back = к предыдущему вопросу
check-answer-change = изменить прежний ответ
check-answer-why = почему об этом спрашивают?
check-answer-save = сохранить и продолжить
check-answer-quit = сохранить и выйти
check-answer-none = ничего из этого
check-answer-done = это всё

## The words to type for them; the English words work in every language
check-word-yes = да
check-word-no = нет
check-word-unknown = не знаю
check-word-skip = пропустить
check-word-back = назад
check-word-change = изменить
check-word-why = почему
check-word-save = сохранить
check-word-quit = выход
check-word-none = ничего
check-word-help = помощь
check-words = Кроме ответа можно ввести: { $why } — почему задан вопрос, { $unknown } — не знаю, { $skip } — пропустить, { $change } — изменить прежний ответ, { $quit } — сохранить и выйти, { $help } — все эти слова.

## How to write an answer
check-hint-yes-no = Напишите «да» или «нет».
check-hint-number = Напишите целое число.
check-hint-number-range = Напишите целое число от { $least } до { $most }.
check-hint-number-unit = Напишите целое число, единица: { $unit }.
check-hint-money = Напишите сумму в { $currency }, например { $example }.
check-hint-date = Напишите дату: день.месяц.год, например { $example }.
check-hint-choice = Напишите номер одного ответа.
check-hint-choices = Напишите через запятую номера всех подходящих ответов или «ничего».
check-hint-country = Напишите название страны или две буквы её кода, например { $example }.
check-hint-countries = Напишите через запятую все страны, гражданином которых вы являетесь. Без гражданства: XX.
check-hint-code = Напишите код или часть названия; если в списке нет, напишите «другое».
check-hint-stays = Напишите каждое пребывание двумя датами, например { $example }, через запятую, или «ничего».
check-now = Ваш ответ сейчас: { $answer }

## An answer that could not be read: what is wrong, and what would do
check-error-yes-no = «{ $answer }» — это не «да» и не «нет». Напишите «да», «нет» или «не знаю».
check-error-number = «{ $answer }» — не целое число. Напишите только цифры, например { $example }.
check-error-number-least = { $answer } слишком мало: наименьшее значение { $least }.
check-error-number-most = { $answer } слишком много: наибольшее значение { $most }.
check-error-money = «{ $answer }» — не сумма. Напишите число и валюту, например { $example }.
check-error-money-currency = Здесь нужна сумма в { $currency }: в этой валюте считает источник. Ничего не пересчитывается, напишите сумму в { $currency }.
check-error-money-negative = Сумма не может быть меньше нуля.
check-error-date = «{ $answer }» — не дата. Напишите день.месяц.год, например { $example }.
check-error-date-impossible = Такого дня нет: { $answer }.
check-error-date-early = { $date } — слишком рано: самая ранняя возможная дата { $least }.
check-error-date-late = { $date } — слишком поздно: самая поздняя возможная дата { $most }.
check-error-date-order = Пребывание не может закончиться раньше, чем началось: { $answer }.
check-error-country = Страны «{ $answer }» в списке нет.
check-error-country-nearest = Страны «{ $answer }» в списке нет. Возможно, вы имели в виду: { $nearest }?
check-error-choice = «{ $answer }» — не из списка ответов. Напишите номер от 1 до { $most }.
check-error-code = В списке нет ничего похожего на «{ $answer }». Если вашей профессии там нет, напишите «другое».
check-error-code-many = Под «{ $answer }» подходит записей: { $count }. Напишите название подробнее или код.
check-error-first = Это первый вопрос: возвращаться некуда.
check-error-empty = Напишите ответ или «не знаю».

## Changing, contradictions
check-change-which = Какой ответ изменить? Напишите его номер.
check-changed = Изменено: { $label } — теперь { $answer }.
check-unchanged = Ничего не изменено.
check-gone = Больше не нужны и отложены: { $labels }.
check-contradiction = Эти два ответа не могут быть верны одновременно:
check-contradiction-fix = Измените один из них. Пока остаются оба, вывод делается по ответам как они есть, а о том, что от них зависит, больше не спрашивается.
check-skipped = Пропущено, ещё можно ответить: { $labels }.

## The end, leaving, coming back
check-done = Все пути определены.
check-done-unknown = { $count ->
    [one] Определены все пути, кроме { $count }: он зависит от того, чего вы не знаете ({ $labels }).
   *[other] Определены все пути, кроме { $count }: они зависят от того, чего вы не знаете ({ $labels }).
}
check-done-questions = { $count ->
    [one] Вы ответили на { $count } вопрос.
    [few] Вы ответили на { $count } вопроса.
   *[other] Вы ответили на { $count } вопросов.
}
check-saved = Сохранено в файле { $file }.
check-resume = Чтобы продолжить позже: { $command }
check-resumed = { $count ->
    [one] Продолжаем: из файла { $file } прочитан { $count } ответ.
    [few] Продолжаем: из файла { $file } прочитано { $count } ответа.
   *[other] Продолжаем: из файла { $file } прочитано { $count } ответов.
}
check-ended-input = Ввод закончился раньше вопросов. Ниже вывод по тому, на что есть ответы.

## More words, saving
check-word-other = другое
check-word-list = список
check-save-where = Введите имя файла, в котором сохранить ответы; пустая строка — не сохранять.
check-save-not = Ответы не сохранены.
check-answer-help = ещё раз эти слова
check-error-country-many = Под «{ $answer }» подходит несколько стран: { $names }?
check-error-country-one = Назовите только одну страну.

## Family, contradictions at the end, keeping the answers
check-intro-save = Если прервать работу, ответы пропадут. Чтобы хранить их после каждого вопроса, начните с { $command } или в любой момент наберите «{ $save }».
check-family = Едет ли с вами семья?
check-family-why = По этому планируются их документы; на вывод это не влияет. Всё можно пропустить.
check-family-who = Напишите номер того, кто едет с вами; пустая строка — никто.
check-family-more = Напишите номер следующего; пустая строка — больше никого.
check-family-skip = Пустая строка — оставить без ответа.
check-done-contradiction = Два ваших ответа противоречат друг другу. О том, что от них зависит, больше не спрашивалось, а вывод сделан по ответам как они есть.

### The questions on the web: one a page, the list of answers, family, files, wiping.
### $count, $number, $hours, $line, $column, $own and $new are numbers; $date is a long date; $part is a word.

web-check-nav = Проверка
web-check-start = Проверить мои пути

## The start
web-check-begin = Начать
web-check-go-on = Продолжить вопросы
web-check-to-verdict = Посмотреть мои пути
web-check-count = { $count ->
    [one] Вы уже ответили на { $count } вопрос.
    [few] Вы уже ответили на { $count } вопроса.
   *[other] Вы уже ответили на { $count } вопросов.
}
web-check-privacy-title = Где хранятся ваши ответы
web-check-privacy-device = Только на этом устройстве, в запечатанных файлах cookie. Они передаются с каждой страницей, которую вы здесь открываете, потому что страница составляется по ним, и сразу забываются: сайт ничего не хранит и не записывает.
web-check-privacy-hours = { $hours ->
    [one] Они исчезнут через { $hours } час после последнего ответа при перезапуске сайта или сразу, если вы их сотрёте.
    [few] Они исчезнут через { $hours } часа после последнего ответа при перезапуске сайта или сразу, если вы их сотрёте.
   *[other] Они исчезнут через { $hours } часов после последнего ответа при перезапуске сайта или сразу, если вы их сотрёте.
}
web-check-privacy-shared = Этим устройством пользуются и другие? Сотрите ответы, когда закончите.
web-check-other-title = Вы уже отвечали раньше?
web-check-link-no-script = Ссылке, которой с вами поделились, нужен JavaScript: ответы стоят в ней там, где их видит только ваше устройство. Без него попросите прислать файл с ответами.
web-check-unreadable = Прежние ответы прочитать не удалось: они слишком старые или сайт с тех пор перезапустили. Пожалуйста, начните заново.
web-check-wiped = Ваши ответы стёрты. На этом устройстве ничего не осталось.

## A question
web-check-next = Дальше
web-check-after = Другие страницы
web-check-back = К предыдущему вопросу
web-check-back-answers = К моим ответам
web-check-back-start = К началу
web-check-verdict-so-far = Мои пути на сейчас
web-check-idle = При остальных ваших ответах этот вопрос к вам не относится: ответ ни на что не влияет.
web-check-hint-date = Например: 31 5 1990.
web-check-hint-country = Напишите название или две буквы кода. Если гражданства нет: XX.
web-check-hint-code = Начните писать название или код.
web-check-hint-stays = Одна строка на каждое пребывание: первый и последний день.
web-check-country-another = Ещё одна страна
web-check-country-more = Добавить страну
web-check-code-fits = Что из этого вы имеете в виду?
web-check-code-other = В перечне этого нет
web-check-stay = Пребывание { $number }
web-check-stay-from = Первый день
web-check-stay-until = Последний день
web-check-stay-more = Добавить пребывание
web-check-stay-remove = Убрать
web-check-stay-none = Я не был в Казахстане

## Mistakes
web-check-error-choose = Выберите один из ответов или ответьте, что не знаете.
web-check-error-choose-several = Отметьте хотя бы один ответ или «ничего из этого».
web-check-error-none-and-some = Вы отметили и «ничего», и что-то ещё. Оставьте одно из двух.
web-check-error-empty = Напишите ответ или ответьте, что не знаете.
web-check-error-date-part = В дате не хватает части: { $part }.
web-check-error-country = Напишите название страны или ответьте, что не знаете.
web-check-error-code = Под это подходит несколько записей. Выберите одну из них ниже.
web-check-error-code-empty = Напишите название или код либо отметьте, что в перечне этого нет.
web-check-error-stays = Укажите дни пребывания или отметьте, что его не было.
web-check-error-too-much = Браузер не хранит столько для одного сайта, поэтому ответ не принят. Всё, что вы ответили раньше, на месте.

## The list of answers
web-check-answers = Мои ответы
web-check-known = Что вы ответили
web-check-open = Пока без ответа
web-check-set-aside = Отложено
web-check-set-aside-why = При остальных ваших ответах это к вам не относится. Мы сохраняем эти ответы на случай, если что-то изменится.
web-check-change = Изменить
web-check-skipped = пропущено
web-check-more-questions = Вопросы ещё есть. Можно ответить на них или сразу посмотреть свои пути.
web-check-done-open = { $count ->
    [one] Вопросов больше нет, но о { $count } пути сказать нельзя: он зависит от того, чего вы не знаете, или от того, что никакой ответ не решит.
   *[other] Вопросов больше нет, но о { $count } путях сказать нельзя: они зависят от того, чего вы не знаете, или от того, что никакой ответ не решит.
}
web-check-keep-title = Сохранить или стереть

## Family
web-check-family-add = Добавить члена семьи
web-check-family-change = Член семьи
web-check-family-who = Кто едет с вами?
web-check-family-skip = Всё, кроме того, кто это, можно оставить пустым.
web-check-family-keep = Сохранить
web-check-family-remove = Убрать из списка
web-check-family-passport = паспорт до { $date }

## Files
web-check-file-save = Сохранить мои ответы в файл
web-check-file-open = Открыть файл с ответами
web-check-file-about = Файл, который вы сохранили здесь или который программа хранит на компьютере. Ответы из него читаются, но не сохраняются на сайте.
web-check-file-replaces = Ответы из файла заменят те, что вы дали здесь.
web-check-file-label = Файл
web-check-file-read-it = Прочитать файл
web-check-file-read = Файл прочитан. Вот ответы из него.
web-check-file-none = Сначала выберите файл.
web-check-file-empty = В этом файле нет ни одного ответа. Ничего не изменено.
web-check-file-family = В файле больше членов семьи, чем можно учесть в плане: не более 30. Ничего не изменено.
web-check-file-large = Для файла с ответами он слишком велик, или он пришёл не целиком.
web-check-file-not-text = Это не текстовый файл.
web-check-file-place = Строка { $line }, столбец { $column }

## A link that was shared
web-check-link-title = Ссылка с ответами
web-check-link-replaces = Ответов в этой ссылке: { $new }. Ваших собственных, которые они заменят: { $own }.
web-check-link-yes = Заменить мои ответы
web-check-link-no = Оставить мои
web-check-link-unreadable-title = Эту ссылку прочитать нельзя
web-check-link-unreadable = Возможно, в ней чего-то не хватает или вопросы с тех пор изменились. Попросите новую.

## Wiping
web-check-wipe = Стереть мои ответы
web-check-wipe-ask = { $count ->
    [one] С этого устройства будет удалён { $count } ответ и всё о вашей семье. Вернуть их нельзя, если вы не сохранили файл.
    [few] С этого устройства будут удалены { $count } ответа и всё о вашей семье. Вернуть их нельзя, если вы не сохранили файл.
   *[other] С этого устройства будут удалены { $count } ответов и всё о вашей семье. Вернуть их нельзя, если вы не сохранили файл.
}
web-check-wipe-yes = Стереть всё
web-check-wipe-no = Оставить

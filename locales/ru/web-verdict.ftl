### The verdict on the web: the list, one route, the link to share, the paper.
### $count, $page and $pages are numbers.

## The list
web-verdict-nothing = Вы пока ни на что не ответили, поэтому судить не о чем.
web-verdict-unfinished = Есть ещё вопросы, которые могут что-то решить.
web-verdict-short = Коротко
web-verdict-short-none = По вашим ответам ни один путь не открыт, и недостающий ответ этого не изменит.
web-verdict-met = { $count ->
    [0] Ни одно прочитанное нами правило вам не мешает.
    [one] Ваши ответы соответствуют { $count } опубликованному правилу, которое к вам относится.
   *[other] Ваши ответы соответствуют всем опубликованным правилам, которые к вам относятся: { $count }.
}
web-verdict-decides = Решит ответ на это:
web-verdict-stepping = Сейчас, вероятно, открыт вам и ведёт сюда:
web-verdict-other-purposes = { $count ->
    [one] { $count } путь для другой цели
    [few] { $count } пути для других целей
   *[other] { $count } путей для других целей
}

## To keep
web-verdict-keep = Сохранить результат
web-verdict-pdf = Сохранить в PDF
web-verdict-pdf-page = Страница { $page } из { $pages }
web-verdict-again = На чём это основано
web-verdict-identifier = Идентификатор результата
web-verdict-release = Выпуск данных
web-verdict-as-of = Правила, действующие на дату
web-verdict-known-at = По тому, что было известно на дату
web-verdict-answers = Ответов
web-verdict-again-how = Те же ответы, тот же выпуск данных и те же две даты всегда дают тот же результат и тот же идентификатор, и здесь, и в программе на компьютере. Чтобы получить его снова, сохраните файл с ответами.

## One route
web-verdict-worked = Как это получено
web-verdict-route = Всё об этом пути: документы, стоимость, шаги
web-verdict-all = Все мои пути

## The link
web-verdict-share = Поделиться ссылкой
web-verdict-share-what = В ссылке стоят сами ваши ответы. Она создаётся только потому, что вы об этом просите.
web-verdict-share-reveals = Кто получит ссылку, прочтёт в ней каждый ответ: гражданство, даты, семью, прежние нарушения. Отправляйте её только тому, кому вы рассказали бы всё это, и не через канал, который читают другие.
web-verdict-share-not-sent = Ответы стоят в адресе после знака «#». Эту часть браузер при открытии ссылки никому не отправляет; скрипт страницы убирает её из адреса и один раз передаёт этому сайту, чтобы составить страницу.
web-verdict-share-script = Чтобы открыть её, нужен JavaScript. Файл с ответами даёт то же самое без него.
web-verdict-share-make = Создать ссылку
web-verdict-share-link = Ссылка. Выделите её целиком и скопируйте.

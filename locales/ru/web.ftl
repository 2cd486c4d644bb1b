### The pages on the web: what stands on every page, the first page, lists, mistakes, errors.
### $date is a long date, $count a number, $words what was typed, $kind what one finds at a source.

## On every page
web-skip = Перейти к тексту
web-nav = Основные страницы
web-nav-home = Главная
web-nav-changes = Изменения
web-nav-number = Номер
web-nav-routes = Пути
web-nav-sources = Источники
web-nav-about = О данных
web-languages = Язык
web-crumbs = Вы находитесь здесь
web-contents = На этой странице

## The first page
web-home-title = Могу ли я поселиться в Казахстане?
web-home-lead = Прочитанные нами опубликованные способы жить, работать, учиться или находиться в Казахстане: сверим их с вашими ответами и у каждого правила покажем статью, откуда оно взято.
web-home-promise = Без регистрации. Ответы остаются на вашем устройстве.
web-home-purposes = Зачем вы едете?
web-home-all = Все пути
web-home-changes = Что изменилось недавно
web-home-all-changes = Все изменения
web-home-how = Как это работает
web-home-how-one-title = Ответьте на несколько вопросов
web-home-how-one = «Не знаю» — всегда хороший ответ. Пропущенный ответ никогда не превращается в «нет».
web-home-how-two-title = Прочитайте вывод
web-home-how-two = По каждому пути сказано, соответствуете ли вы опубликованным правилам, почему и что это изменит.
web-home-how-three-title = Проверьте нас
web-home-how-three = Каждая цифра ведёт к акту или странице, где она прочитана. Если источники молчат или расходятся, мы так и пишем.
web-home-about = Как собраны данные и чего они не могут

## Routes
web-routes-title = Пути в Казахстан
web-routes-lead = Путь — это законный способ находиться в стране: виза, разрешение, статус или пребывание без визы.
web-routes-all = Любая цель
web-routes-unscored = Официальные категории, которых здесь пока нет
web-routes-unscored-about = Мы прочитали о них недостаточно, чтобы судить. То, что их нет выше, ничего о них не говорит.
web-route-criteria = Кому доступен
web-when-same = только если: то же, что в предыдущем шаге
web-route-others = Другие пути
web-papers-own = Каждый нужен заявителю, если не сказано иное.
web-papers-all = Всё о документах: кто выдаёт, форма, срок, перевод, источник
web-papers-of = Документы: { $route }
web-support-legend = Всё, что стоит без пометки, прочитано в самом акте, на официальном портале или в переводе акта. Если об этом только сообщают или источники спорят, рядом стоит это слово.
web-points-for = За что
web-points-how-many = Баллы
web-points-range = от { $lower } до { $upper }
web-points-factor = сумма умножается на число от { $lower } до { $upper }

## History and days
web-history = История и другие даты
web-history-known = Этот путь в каталоге с даты: { $date }.
web-history-all = Все правила этого пути, у которых есть даты
web-history-of = История: { $route }
web-turn-begins = действует с даты: { $date }
web-turn-ends = действует по дату: { $date }
web-turn-known = добавлено { $date }
web-turn-replaced = исправлено { $date }
web-days-note = Дата этой страницы
web-days-label = Показать правила на другую дату
web-days-hint = Прошедшую или будущую. Дата останется в адресе страницы.
web-days-show = Показать
web-days-today = Вернуться к сегодняшнему дню

## Sources
web-sources-lead = Всё, на чём держатся ответы; сначала то, что ближе к закону. Из каждого источника можно перейти к фактам, которые в нём прочитаны.
web-source-facts = все факты отсюда
web-source-open = Открыть источник ({ $kind })
web-source-number = Номер
web-source-shared = используется в нескольких путях
web-source-parts = Части этого источника
web-source-part = { $number }. с места: { $place }
web-stale-short = может быть устаревшим
web-silence-read = Прочитаны и молчат:
web-report = ошибка?
web-report-title = Вы сообщаете об ошибке в месте
web-report-how = Пришлите тому, кто ведёт этот сайт, это место данных и ссылку на текст, где сказано иначе.

## Search
web-search = Поиск
web-search-label = Поиск по путям, документам и вопросам

## Forms
web-error-prefix = Ошибка:
web-error-summary = Нужно исправить
web-date-day = День
web-date-month = Месяц
web-date-year = Год

## Errors
web-error-not-found-title = По этому адресу ничего нет
web-error-not-found = Возможно, в адресе опечатка или страница переехала.
web-error-day-title = Этот день показать нельзя
web-error-refused-title = Этот запрос принять нельзя
web-error-refused = Адрес верный, но отправлено не то, чего он ждёт. Вернитесь и попробуйте ещё раз.
web-error-unavailable-title = Сейчас мы не успеваем
web-error-unavailable = Страница не успела собраться. Попробуйте через минуту.
web-error-internal-title = У нас что-то сломалось
web-error-internal = Вы ни при чём, и ничего вашего не пропало. Попробуйте позже.
web-error-home = На главную
web-error-routes = Все пути

## Serving
web-serve-ready = Страницы открыты по адресу { $address }. Остановить: { $keys }.
web-serve-in-use = По адресу { $address } уже работает другая программа.
web-serve-other = Выберите другой адрес: { $command }
web-serve-not-listening = По адресу { $address } ничего не запустить: { $reason }
web-serve-address = «{ $found }» — не адрес, на котором можно ждать соединений; нужны номер компьютера и порт, например { $example }.
web-serve-base = «{ $found }» — не адрес сайта; напишите его как { $example }, без ничего после имени.
web-serve-mail = «{ $found }» — не почтовый ящик; напишите его как { $example }.
web-serve-known-at = Страницы берут эту дату из своего адреса: добавьте к нему { $example }.

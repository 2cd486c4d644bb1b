### The help of the commands and options.

help-about = Могу ли я поселиться в Казахстане? Ответ с источниками, на английском, русском и казахском языках.
help-after = Два времени: --as-of выбирает, на какой день действуют правила, --known-at — что было известно на этот день; если не указаны, берётся сегодняшний день.
    Это не юридическая консультация.
help-usage = Запуск
help-commands = Команды
help-arguments = Имена
help-options = Параметры

## Commands
help-serve = Показать страницы в браузере; это же делается, если команда не указана
help-mcp = Отвечать по протоколу Model Context Protocol: инструменты для языковой модели
help-summary = Каталог одним взглядом
help-check = Ответить на несколько вопросов и прочитать вывод по каждому пути
help-verdict = Вывод по каждому пути из файла ответов
help-explain = Вывод по одному пути: ответ, правило, статья и дата
help-routes = Все пути по разделам
help-route = Один путь целиком: кому доступен, документы, расходы, шаги, источники
help-compare = Пути рядом друг с другом
help-plan = Документы для каждого человека, расходы и сроки одного пути
help-sources = Что прочитано; один источник и всё, что на нём держится
help-catalogue = Данные, на которых основаны ответы
help-catalogue-check = Найти все ошибки в файлах данных
help-catalogue-stats = Каталог в цифрах
help-catalogue-diff = Что изменилось между двумя состояниями данных и чей вывод изменился вместе с ними
help-catalogue-verify = На месте ли ещё каждое прочитанное место
help-catalogue-coverage = На чём основаны записи каждого пути и насколько старо прочитанное
help-catalogue-export = Все данные в JSON или все цифры таблицей
help-ladder = Что куда ведёт дальше: кратчайшие законные цепочки с датами и расходами
help-completions = Автодополнение для оболочки: bash, elvish, fish, powershell или zsh
help-man = Страница справочника для man(1)
help-docs = Записать справочные страницы в папку

## Options
help-option-lang = Язык: en, ru или kk; иначе язык окружения
help-option-json = JSON для программ вместо текста
help-option-as-of = День, на который берутся правила, например 2026-11-24
help-option-known-at = День, на который берутся знания о правилах, например 2026-11-24
help-option-data = Папка с файлами данных вместо каталога внутри программы
help-option-help = Эта справка
help-option-version = Версия
help-option-save = Хранить ответы в этом файле после каждого вопроса и продолжать с него
help-option-profile = Файл ответов (TOML или JSON)
help-option-route = Обозначение пути из списка «qonys routes»
help-option-routes = Обозначения двух или более путей
help-option-start = Первый день плана; если не указан, сегодня
help-option-ics = Записать даты в файл календаря (iCalendar)
help-option-source = Ключ источника из списка «qonys sources»
help-option-before = Прежнее состояние: папка данных, файл байтов или состояние папки данных в git
help-option-after = Новое состояние, указывается так же
help-option-profiles = Папка с файлами ответов: сказать, чей вывод изменился
help-option-dir = Папка с сохранёнными копиями источников
help-option-git = Копия истории актов (git) или папка с такими копиями
help-option-thorough = Искать и места, начинающиеся внутри слова; медленно
help-option-csv = Все цифры таблицей (CSV)
help-option-schema = JSON Schema выгрузки
help-option-out = Записать в этот файл
help-option-goal = Куда прийти: обозначение пути, «permanent» (постоянное проживание) или «citizenship» (гражданство); если не указано, и то и другое
help-option-shell = bash, elvish, fish, powershell или zsh
help-option-folder = Папка для записи
help-option-listen = На каком адресе ждать соединений
help-option-base-url = Адрес, по которому сайт виден снаружи
help-option-corrections = Почтовый ящик для сообщений об ошибках
help-option-limit = Сколько запросов в минуту программы могут отправить с одного адреса; 0 — сколько угодно

## What stands for a value
help-value-language = ЯЗЫК
help-value-date = ДАТА
help-value-folder = ПАПКА
help-value-file = ФАЙЛ
help-value-route = ПУТЬ
help-value-source = ИСТОЧНИК
help-value-shell = ОБОЛОЧКА
help-value-command = КОМАНДА
help-value-before = ПРЕЖНЕЕ
help-value-after = НОВОЕ
help-value-address = АДРЕС
help-value-count = ЧИСЛО
help-value-options = параметры

### The interface for programs, described for those who write them.
### $name is the name of a form of JSON.

web-developers-title = Разработчикам
web-developers-lead = Те же ответы для вашей программы: пути, выводы, планы и изменения в формате JSON, и у каждого указан источник.
web-developers-openapi = Описание OpenAPI (JSON)
web-developers-data = Все данные (JSON)
web-developers-schema = Схема данных (JSON Schema)
web-developers-begin = С чего начать
web-developers-free = Ни ключей, ни учётных записей не нужно. В каждом ответе указаны выпуск данных, две даты и места в источниках.
web-developers-person = Ответы человека передаются в теле запроса, а не в адресе; их используют и сразу забывают.
web-developers-limits = Сколько запросов осталось, сказано в заголовках каждого ответа. Страницам других сайтов читать ответы можно.
web-developers-mcp = Для помощников с искусственным интеллектом
web-developers-mcp-about = Программа говорит и на протоколе MCP: помощник на вашем компьютере отвечает со ссылками на источники. Добавьте это в его настройки:
web-developers-addresses = Адреса
web-developers-english = Эта часть написана по-английски.
web-developers-form = Форма: { $name }

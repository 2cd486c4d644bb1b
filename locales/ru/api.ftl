### The interface for programs: why a request gets no answer.
### $name and $names are parameters of an address, $id the name of a route, $date a long date.

## Kinds of problems
api-problem-parameter = Параметр адреса использовать нельзя
api-problem-day = О таком дне спросить нельзя
api-problem-not-json = Тело запроса не является JSON
api-problem-not-found = Здесь ничего нет
api-problem-unknown-route = Такого пути нет
api-problem-unknown-source = Такого источника нет
api-problem-method = Этот метод здесь не поддерживается
api-problem-not-acceptable = Нет ответа в допустимом виде
api-problem-too-large = Тело запроса слишком длинное
api-problem-media-type = Не указано, что тело запроса — JSON
api-problem-profile = В ответах есть ошибки
api-problem-too-many-requests = Слишком много запросов
api-problem-internal = Ошибка этой программы
api-problem-unavailable = Ответ занял слишком много времени

## What is wrong this time, and what to do
api-not-found = По этому адресу ничего нет. Все адреса: /api/v1/openapi.json
api-route-not-then = Путь «{ $id }» есть в каталоге, но { $date } о нём ещё не было известно.
api-parameter-unknown = Параметра «{ $name }» здесь нет. Можно: { $names }.
api-routes-to-compare = Назовите либо от двух до { $most } разных путей, либо одну категорию.
api-method = Методы этого адреса названы в заголовке «Allow».
api-not-acceptable = Ответы даются в JSON: запрашивайте с «Accept: application/json».
api-too-large = Тело запроса может занимать не больше 64 КиБ.
api-media-type = Отправляйте ответы с «Content-Type: application/json».
api-too-many = С этого адреса пришло слишком много запросов. Подождите, секунд: { $seconds }.
api-unavailable = Ответ готовился слишком долго, и работа остановлена. Попробуйте ещё раз.
api-internal = Этого не должно было случиться. Запрос ни при чём; попробуйте позже.

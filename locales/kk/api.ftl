### The interface for programs: why a request gets no answer.
### $name and $names are parameters of an address, $id the name of a route, $date a long date.

## Kinds of problems
api-problem-parameter = Мекенжайдың параметрін қолдануға болмайды
api-problem-day = Мұндай күн туралы сұрауға болмайды
api-problem-not-json = Сұраудың денесі JSON емес
api-problem-not-found = Мұнда ештеңе жоқ
api-problem-unknown-route = Мұндай жол жоқ
api-problem-unknown-source = Мұндай дереккөз жоқ
api-problem-method = Бұл әдіс мұнда қолданылмайды
api-problem-not-acceptable = Қабылданатын түрдегі жауап жоқ
api-problem-too-large = Сұраудың денесі тым ұзын
api-problem-media-type = Сұрау денесінің JSON екені айтылмаған
api-problem-profile = Жауаптарда қате бар
api-problem-too-many-requests = Сұрау тым көп
api-problem-internal = Бұл бағдарламаның қатесі
api-problem-unavailable = Жауап тым ұзаққа созылды

## What is wrong this time, and what to do
api-not-found = Бұл мекенжайда ештеңе жоқ. Барлық мекенжайлар: /api/v1/openapi.json
api-route-not-then = «{ $id }» жолы каталогта бар, бірақ { $date } күні ол туралы әлі белгісіз болған.
api-parameter-unknown = Мұнда «{ $name }» параметрі жоқ. Болатындары: { $names }.
api-routes-to-compare = Екіден { $most }-ге дейін әртүрлі жолды немесе бір санатты атаңыз.
api-method = Бұл мекенжайдың әдістері «Allow» тақырыбында аталған.
api-not-acceptable = Жауаптар JSON түрінде беріледі: «Accept: application/json» деп сұраңыз.
api-too-large = Сұраудың денесі 64 КиБ-тан аспауы керек.
api-media-type = Жауаптарды «Content-Type: application/json» деп жіберіңіз.
api-too-many = Бұл мекенжайдан тым көп сұрау келді. Күту керек, секунд: { $seconds }.
api-unavailable = Жауап тым ұзақ дайындалып, тоқтатылды. Қайталап көріңіз.
api-internal = Бұлай болмауы керек еді. Сұрауда қате жоқ; кейінірек қайталап көріңіз.

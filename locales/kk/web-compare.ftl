### Routes side by side on the web.
### $name is the name of a group of routes, such as a purpose.

web-compare-title = Жолдарды салыстыру
web-compare-lead = Екіден төртке дейін жол таңдап, оларды қатар қараңыз: әр ұяшықтың дереккөзі бар.
web-compare-button = Белгіленгендерді салыстыру
web-compare-pick = салыстыру
web-compare-all = Бәрін тақырып бойынша салыстыру
web-compare-answers = Жауаптарыңыз бойынша: жауапқа байланысты нәрсе белгіленген.
web-compare-without = алып тастау
web-compare-other = Басқа жолдарды салыстыру
web-compare-choose = Екіден төртке дейін таңдау
web-compare-group = Салыстыру: { $name }
web-compare-group-lead = Қолданыстағы барлық жол, бір көргенде бір тақырып.
web-compare-rows = Тақырыптар
web-compare-too-few = Кемінде екі жолды белгілеңіз.
web-compare-too-many = Төрттен көп жолды белгілемеңіз.
web-compare-unknown = Осы жолдардың бірі каталогта жоқ. Қайта таңдаңыз.

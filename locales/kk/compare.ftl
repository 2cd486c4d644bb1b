### Routes side by side.

compare-title = Салыстыру
compare-row-outcome = Жауаптарыңыз бойынша
compare-row-kind = Түрі
compare-row-term = Қолданылу мерзімі
compare-row-who = Кім өтініш бере алады
compare-row-conditions = Шарттар
compare-row-duration = Қанша уақытқа
compare-row-renewal = Ұзарту
compare-row-work = Жұмыс істеу құқығы
compare-row-family = Отбасы
compare-row-papers = Құжаттар
compare-row-cost = Құны
compare-row-time = Шешім мерзімі
compare-row-obligations = Міндеттер
compare-row-leads-to = Неге жеткізеді
compare-row-authority = Кім шешеді
compare-row-support = Ең әлсіз негіз
compare-row-silences = Дереккөздерде айтылмағаны
compare-row-conflicts = Дереккөздер әртүрлі айтады
compare-nothing = ештеңе көрсетілмеген
compare-no-profile = Жауаптарсыз қорытынды көрсетілмейді. Жауаптармен: { $command }
compare-too-few = Салыстыру үшін кемінде екі жолды атаңыз.
compare-twice = «{ $id }» екі рет аталған.

## Cells
compare-row-gives = Тағы не береді
compare-papers = нақты: { $needed }, жауаптарға байланысты: { $perhaps }
compare-perhaps = { $text } (жауаптарға байланысты)
compare-sources = Дереккөздер

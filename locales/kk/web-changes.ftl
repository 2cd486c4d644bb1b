### What changes, and the feed of it.
### $date is a long date, $count a number of rules, $release the name of the catalogue.

web-changes-title = Не өзгереді
web-changes-lead = Қандай қағидалар күшіне енеді және қолданылуын тоқтатады, каталогта не оқылды және не түзетілді.
web-changes-feed = Өзгерістерді қадағалау (Atom таспасы)
web-changes-soon = Алда не күтіп тұр
web-changes-soon-none = Күні белгілі ештеңе жоқ.
web-changes-lately = Жақында не күшіне енді немесе тоқтады
web-changes-lately-none = Соңғы он сегіз айда ештеңе жоқ.
web-changes-knowledge = Каталог не білді
web-changes-release = Шығарылымы: { $release }, білім күні: { $date }.
web-changes-shared = Бірнеше жолға ортақ көрсеткіштер, тізімдер және құжаттар
web-changes-whole = Бүкіл жол, { $count } қағидасымен.
web-changes-rows-known = { $date }: { $count } қағида оқылды
web-changes-rows-replaced = { $date }: { $count } қағида түзетілді

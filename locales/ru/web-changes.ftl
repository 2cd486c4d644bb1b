### What changes, and the feed of it.
### $date is a long date, $count a number of rules, $release the name of the catalogue.

web-changes-title = Что меняется
web-changes-lead = Какие правила вступают в силу и перестают действовать, что в каталоге прочитано и исправлено.
web-changes-feed = Следить за изменениями (лента Atom)
web-changes-soon = Что впереди
web-changes-soon-none = Ничего с известной датой.
web-changes-lately = Что недавно вступило в силу или перестало действовать
web-changes-lately-none = За последние восемнадцать месяцев ничего.
web-changes-knowledge = Что узнал каталог
web-changes-release = Выпуск { $release }, по состоянию знаний на { $date }.
web-changes-shared = Показатели, списки и документы, общие для нескольких путей
web-changes-whole = { $count ->
    [one] Весь путь, { $count } правило.
    [few] Весь путь, { $count } правила.
   *[other] Весь путь, { $count } правил.
}
web-changes-rows-known = { $count ->
    [one] { $date }: прочитано { $count } правило
    [few] { $date }: прочитано { $count } правила
   *[other] { $date }: прочитано { $count } правил
}
web-changes-rows-replaced = { $count ->
    [one] { $date }: исправлено { $count } правило
    [few] { $date }: исправлено { $count } правила
   *[other] { $date }: исправлено { $count } правил
}

### Routes side by side on the web.
### $name is the name of a group of routes, such as a purpose.

web-compare-title = Сравнить пути
web-compare-lead = Выберите от двух до четырёх путей и посмотрите на них рядом: у каждой ячейки есть источник.
web-compare-button = Сравнить отмеченные
web-compare-pick = сравнить
web-compare-all = Сравнить их все, тема за темой
web-compare-answers = По вашим ответам: что зависит от ответа, отмечено.
web-compare-without = убрать
web-compare-other = Сравнить другие пути
web-compare-choose = Выбрать от двух до четырёх
web-compare-group = Сравнение: { $name }
web-compare-group-lead = По одной теме за раз, все действующие пути.
web-compare-rows = Темы
web-compare-too-few = Отметьте хотя бы два пути.
web-compare-too-many = Отметьте не больше четырёх путей.
web-compare-unknown = Одного из этих путей в каталоге нет. Выберите снова.

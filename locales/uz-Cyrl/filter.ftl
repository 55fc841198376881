### Рақамлар танлови ва сақланган танловлар.

filter-title = Нимани кўришни танланг
filter-quarter = Чорак
filter-by = Кўрсаткич
filter-category = Келган мурожаатлар мавзуси
filter-all = Барча мавзулар
filter-others = Бошқалар, нозик мавзулар ҳам
filter-overdue = Фақат муддати ўтгани бор жойлар
filter-show = Кўрсатиш
filter-saved = Сақланган танловлар
filter-none = Ҳали бирорта танлов сақланмаган.
filter-name = Ҳозирги танловга ном
    .hint = Кўпи билан 60 та ҳарф. Фақат сиз кўрасиз.
    .missing = Ном ёзинг
    .long = Ном 60 та ҳарфдан узун
    .many = 20 та танлов сақланган: аввал бирини ўчиринг
    .again = Саҳифа узоқ очиқ турган: қайта юборинг
filter-save = Танловни сақлаш
# $name (String) - its name
filter-remove = Ўчириш
    .label = “{ $name }” танловини ўчириш

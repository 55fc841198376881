### Иш столидаги рақамлар ва уларнинг файллари.

statistic-menu = Рақамлар
# $name (String) - place
statistic-title = Рақамлар: { $name }
statistic-lead = Ҳамма ўқийдиган рақамларнинг ўзи, ҳудудингиздан қуйи бўғинларгача.
statistic-up = Бир поғона юқорига
statistic-csv = CSV файлини юклаб олиш
statistic-xlsx = XLSX файлини юклаб олиш
statistic-column-code = Код
statistic-column-low = 90% оралиқ, дан
statistic-column-high = 90% оралиқ, гача
statistic-column-of = Нечтадан
# $body (String) - body
statistic-column-sent = Юборилган: { $body }

### Иш столидаги рақамлар ва уларнинг файллари.

statistic-menu = Рақамлар
# $name (String) - place
statistic-title = Рақамлар: { $name }
statistic-lead = Ҳамма ўқийдиган рақамларнинг ўзи, ҳудудингиздан қуйи бўғинларгача.
statistic-up = Бир поғона юқорига
statistic-csv = CSV файлини юклаб олиш
statistic-xlsx = XLSX файлини юклаб олиш
statistic-column-code = Код
# $sure (String) - per cent
statistic-column-low = { $sure }% оралиқ, дан
# $sure (String) - per cent
statistic-column-high = { $sure }% оралиқ, гача
statistic-column-of = Нечтадан
# $body (String) - body
statistic-column-sent = Юборилган: { $body }
# $body (String) - body
statistic-column-sent-in-time = Муддатида жавоб, %: { $body }
statistic-column-due = Топширилиши керак бўлган ҳисоботлар
# $standing (String) - in time, late, missing
statistic-column-standing = Ҳисоботлар: { $standing }

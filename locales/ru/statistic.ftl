### Показатели на рабочем столе и их файлы.

statistic-menu = Показатели
# $name (String) - place
statistic-title = Показатели: { $name }
statistic-lead = Те же показатели, которые видят все, — от вашей территории вниз.
statistic-up = На уровень выше
statistic-csv = Скачать файл CSV
statistic-xlsx = Скачать файл XLSX
statistic-column-code = Код
# $sure (String) - per cent
statistic-column-low = Интервал { $sure }%, от
# $sure (String) - per cent
statistic-column-high = Интервал { $sure }%, до
statistic-column-of = Из скольких
# $body (String) - body
statistic-column-sent = Направлено: { $body }
# $body (String) - body
statistic-column-sent-in-time = Ответ в срок, %: { $body }
statistic-column-due = Отчётов ожидается
# $standing (String) - in time, late, missing
statistic-column-standing = Отчёты: { $standing }

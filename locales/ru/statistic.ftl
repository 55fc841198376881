### Показатели на рабочем столе и их файлы.

statistic-menu = Показатели
# $name (String) - place
statistic-title = Показатели: { $name }
statistic-lead = Те же показатели, которые видят все, — от вашей территории вниз.
statistic-up = На уровень выше
statistic-csv = Скачать файл CSV
statistic-xlsx = Скачать файл XLSX
statistic-column-code = Код
statistic-column-low = Интервал 90%, от
statistic-column-high = Интервал 90%, до
statistic-column-of = Из скольких
# $body (String) - body
statistic-column-sent = Направлено: { $body }

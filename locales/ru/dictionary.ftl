### Словарь столбцов открытых данных.
### Видно на /open-data.

## Заголовки.

dictionary-title = Словарь столбцов
dictionary-text = Столбец с одним именем значит одно и то же во всех таблицах. Пустая ячейка — скрыто или неизвестно.
dictionary-head-column = Столбец
dictionary-head-kind = Вид
dictionary-head-meaning = Смысл
dictionary-kind-text = текст или код
dictionary-kind-whole = целое число
dictionary-kind-day = дата
dictionary-maybe = { $kind }; может быть пусто

## Таблицы. `.text` — что в строках.

dictionary-table-scores = Оценки
    .text = Строка — опубликованная оценка одного инспектора на должности.
dictionary-table-areas = Показатели мест
    .text = Строка — цифры одной махалли, района, области или всей республики за квартал.
dictionary-table-reports = Отчёты
    .text = Строка — один опубликованный отчёт за квартал.
dictionary-table-inspectors = Инспекторы
    .text = Строка — кто обслуживал махаллю в последний день квартала.
dictionary-table-concerns = Темы обращений
    .text = Строка — число обращений одной темы или вида в одном месте; от района и выше.
dictionary-table-cooperation = Взаимодействие
    .text = Строка — сколько обращений одно место направило одному органу; от района и выше.

## Столбцы.

dictionary-column-period = Квартал, например { $period }.
dictionary-column-assignment = Период инспектора на этой должности: сменился человек — сменился и код.
dictionary-column-mahallas = Коды обслуживаемых махаллей через пробел.
dictionary-column-mahalla = Код махалли по реестру.
dictionary-column-district = Код района или города (СОАТО, семь цифр).
dictionary-column-region = Код области (СОАТО, четыре цифры).
dictionary-column-stratum = Слой похожих махаллей: город или село, размер, категория риска.
dictionary-column-group = Группа, с которой сравнивают инспектора; пусто, если достаточно большой нет.
dictionary-column-status = Как показана оценка.
dictionary-column-ratings = Сколько оценок по кодам из писем учтено за четыре квартала; пусто, если их меньше 10.
dictionary-column-percent = Сколько из ста говорят «хорошо» или «очень хорошо», целый процент; если доля скрыта — только граница.
dictionary-column-low = Нижняя граница 90-процентного интервала, целый процент.
dictionary-column-high = Верхняя граница 90-процентного интервала, целый процент.
dictionary-column-expected-percent = Ожидаемая доля у похожих махаллей, целый процент.
dictionary-column-band = По сравнению с похожими махаллями.
dictionary-column-change = По сравнению с прошлым годом.
dictionary-column-open-ratings = Открытые отзывы с подтверждённой почтой; пусто, если их меньше 10.
dictionary-column-open-satisfied = Сколько из них сказали «хорошо» или «очень хорошо».
dictionary-column-area = Код места: махалля, район, область; для республики — { $republic }.
dictionary-column-level = Уровень места.
dictionary-column-parent = Код места уровнем выше; для республики пусто.
dictionary-column-mahalla-count = Сколько махаллей учтено.
dictionary-column-received = Сколько обращений поступило; в разбивке малые числа скрыты.
dictionary-column-answered-in-time = Отвечено в законный срок.
dictionary-column-answered-late = Отвечено с опозданием.
dictionary-column-overdue = Срок прошёл, ответа нет.
dictionary-column-in-time-percent = Сколько из ста, на которые надо было ответить, отвечено в срок, целый процент; пусто, если их меньше 10.
dictionary-column-extended = Срок продлил руководитель.
dictionary-column-forwarded = Направлено в другой орган.
dictionary-column-reopened = Взято к рассмотрению заново после ответа.
dictionary-column-not-ours = Инспектор отметил как не входящее в его обязанности; для махалли пусто.
dictionary-column-verdicts = Сколько заявителей сказали, решён ли вопрос.
dictionary-column-solved-percent = Сколько из ста сказали «решено», целый процент; пусто, если ответивших меньше 10.
dictionary-column-median-days = За сколько дней дана половина ответов; пусто, если их меньше 10.
dictionary-column-median-first-days = За сколько дней дана половина первых откликов; пусто, если их меньше 10.
dictionary-column-meetings = Проведённые встречи.
dictionary-column-receptions-due = Приёмы, положенные по недельному расписанию; для махалли пусто.
dictionary-column-receptions-held = Проведённые приёмы; для махалли пусто.
dictionary-column-reports-due = Отчёты, которые должны были выйти; для махалли пусто.
dictionary-column-reports-in-time = Отчёты, вышедшие в срок; для махалли пусто.
dictionary-column-reports-late = Отчёты, вышедшие с опозданием; для махалли пусто.
dictionary-column-outside-tasks = Поручения инспекторам, не входящие в их обязанности; для махалли пусто.
dictionary-column-outside-concerns = Обращения, которые инспектор отметил как не свои.
dictionary-column-report = Код отчёта: конец адреса его страницы.
dictionary-column-inspector = Код инспектора: конец адреса его страницы.
dictionary-column-published-on = День публикации, год-месяц-день.
dictionary-column-promises-new = Новые обещания.
dictionary-column-promises-kept = Выполненные обещания прошлого отчёта.
dictionary-column-promises-partly = Обещания прошлого отчёта, выполненные частично.
dictionary-column-promises-broken = Невыполненные обещания прошлого отчёта.
dictionary-column-since = Первый день на этой должности, год-месяц-день.
dictionary-column-breakdown = По чему разбито.
dictionary-column-code = Код темы или вида обращения.
dictionary-column-body = Код органа.
dictionary-column-body-forwarded = Обращения, направленные этому органу; малые числа скрыты.
dictionary-column-body-in-time = Из них отвечено в законный срок.

## Коды в ячейках.

dictionary-value-suppressed = меньше 10 оценок: ничего не показано
dictionary-value-under = довольных меньше трёх: доля ниже границы
dictionary-value-over = недовольных меньше трёх: доля выше границы
dictionary-value-share = доля и её интервал
dictionary-value-above = выше
dictionary-value-similar = ясной разницы нет
dictionary-value-below = ниже
dictionary-value-too-few = оценок мало
dictionary-value-up = выросла
dictionary-value-down = снизилась
dictionary-value-no-clear-change = ясного изменения нет
dictionary-value-republic = республика
dictionary-value-region = область
dictionary-value-district = район или город
dictionary-value-mahalla = махалля
dictionary-value-category = тема
dictionary-value-kind = вид обращения

### Показатели территории по кварталам.

glance-link = Показатели на одном экране
# $name (String) - place
glance-title = { $name }: показатели на одном экране
# $name (String) - place
glance-about = { $name }: ответы в срок, мнение жителей, взаимодействие органов, просроченные обращения за восемь кварталов.
glance-crumb = Показатели
glance-lead = Что посчитано за квартал здесь и в территориях ниже, по алфавиту. Жалобы на сотрудников не считаются нигде.
glance-quarters = Квартал
glance-measures = Показатель на карте
glance-nothing = Здесь ещё не посчитан ни один квартал.
glance-by-in-time = Ответ в срок
glance-by-solved = Говорят: решено
glance-by-median = Дней до ответа
glance-by-received-per-1000 = Обращений на 1000 жителей
glance-by-score = Говорят: работают хорошо
glance-by-outside = Несвойственные поручения
glance-unit-in-time = Обращения с ответом в законный срок, доля от всех подлежавших ответу, %
glance-unit-solved = Жители, сказавшие «решено», доля от всех сообщивших об исходе, %
glance-unit-median = За сколько дней пришла половина ответов
glance-unit-received-per-1000 = Поступило обращений на 1000 жителей; много обращений может означать и доверие
glance-unit-score = Жители, которые считают работу инспекторов хорошей, по оценкам, опубликованным с этим кварталом, %
glance-unit-outside = Несвойственные поручения на 100 инспекторов, по их собственным отметкам
# $unit (String) - what is measured, $quarter (String) - written quarter
glance-map-label = { $unit }, { $quarter }
glance-none = Слишком мало данных: нужно не меньше 10.
# $sure (String) - per cent
glance-interval = Рядом с каждым показателем указаны его { $sure }-процентный интервал и число случаев за ним. Если интервал переходит границу оттенка, фигура заштрихована: территория может относиться к соседнему оттенку.
# $border (String) - the end of the class
glance-class-below = меньше { $border }
# $border (String) - where the class begins
glance-class-from = { $border }+
glance-legend-nothing = мало данных
glance-legend-unsure = неточно: возможен соседний оттенок
# $number (String) - per cent
glance-percent = { $number }%
# $number (String) - days
glance-days = { $number } дн.
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-sure = { $sure }%: { $low }–{ $high }, из { $of }
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-unsure = { $sure }%: { $low }–{ $high }, из { $of }; возможен соседний оттенок
# $of (String) - how many: beside a bound
glance-bound = из { $of }
glance-no-population = численность населения неизвестна
glance-not-released = не опубликовано
# $count (Number) - quarters
glance-small = Последние { $count } кварталов
    .text = Точка показывает значение, полоса за ней — 90-процентный интервал, а для мнения об инспекторах — 95-процентный. Где случаев слишком мало, точки нет и линия прерывается.
# $name (String) - figure, $quarter (String) - last quarter, $figure (String) - its value
glance-small-label = { $name }, { $quarter }: { $figure }. Все кварталы — в таблице ниже.
# $name (String) - figure, $figure (String) - its value
glance-small-title = { $name }: { $figure }
glance-column-quarter = Квартал
glance-column-figure = Значение
glance-column-sure = Интервал и число
glance-column-place = Территория
glance-column-received = Поступило
# $category (String) - its name
glance-column-received-of = Поступило: { $category }
glance-column-answered = С ответом
glance-column-overdue = Просрочено
glance-column-meetings = Встречи
glance-column-reports = Опубликовано отчётов
glance-column-outside = Несвойственные поручения
glance-column-locked = Зафиксировано
glance-column-now = Было бы сейчас
glance-counts = Числа по территориям
glance-hidden = Числа меньше 10 скрыты, и вместе с ними ещё некоторые, чтобы сумма их не выдала: ×.
# $fewest (String) - count
glance-hidden-category = Числа по одной категории показываются от района и выше, когда показатели квартала закреплены, и начиная с { $fewest }. Вместе с малыми скрыты ещё некоторые, чтобы сумма их не выдала: ×.
glance-hidden-cell = скрыто
glance-overdue = Список просроченных сейчас
# $shown (String) - count
glance-overdue-now = Просрочено сегодня, по областям: { $shown }
# $shown (String) - count
glance-outside = Несвойственные поручения инспекторам района: { $shown }. По махаллям они не считаются.
glance-together = Взаимодействие
    .text = Каким органам направлены обращения квартала и на сколько из них отвечено в срок. Орган показан по всем соседним территориям или ни по одной; скрытое выше скрыто и ниже.
glance-bodies-body = Орган
glance-bodies-sent = Направлено
glance-bodies-in-time = Ответ в срок
glance-bodies-below = Взаимодействие по территориям
glance-bodies-open = Взаимодействие показывается, когда показатели квартала зафиксированы.
# $number (Number) - whole per cent
glance-bodies-share = { $number }% в срок
glance-lock = Когда показатели фиксируются
glance-offices = Отчёты служб
    .text = Районы, области и республика тоже отчитываются: их цифры — сумма по всем махаллям.
glance-reports = Отчёты инспекторов за квартал
    .text = Инспекторов, которые должны отчитаться: { $count }. Опоздавшие и отсутствующие отчёты тоже показаны.
glance-reports-standing = Состояние отчёта
glance-reports-all = Список по махаллям
glance-reports-mahalla = Махалля
glance-reports-read = Читать отчёт
# $day (String) - date
glance-locked = Показатели этого квартала зафиксированы { $day } и больше не меняются.
# $day (String) - date
glance-open = Показатели этого квартала пересчитываются каждую ночь до { $day }, затем фиксируются.
glance-late = Что стало известно позже
    .text = Зафиксированные показатели остаются прежними; рядом указано, какими они были бы сейчас.
# $received, $answered, $overdue (String) - counts
glance-late-line = поступило { $received }, с ответом { $answered }, просрочено { $overdue }
# $percent (Number) - whole per cent
glance-late-solved = решено { $percent }%

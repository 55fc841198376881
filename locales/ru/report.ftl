### Отчёты перед жителями: список на /reports и один отчёт на /reports/{id}.

## Список

report-list = Отчёты перед жителями
    .about = Отчёты инспекторов профилактики махаллей и служб районов, областей и республики: цифры, что сделано и что обещано.
    .lead = Каждый квартал инспектор рассказывает жителям, что сделано. Цифры считает портал, инспектор не может их изменить.
    .regions = Регионы
    .all = Все
    .none = Здесь пока нет опубликованных отчётов.
report-year = { $year } год

# $place (String) - регион
report-list-in = Отчёты: { $place }

# $quarter (String) - квартал словами, $name (String) - чей отчёт
report-line = { $quarter }: { $name }

# $day (String) - дата
report-published = Опубликован: { $day }
report-standing-in-time = Опубликован в срок
report-standing-late = Опубликован с опозданием
report-standing-ahead = Срок ещё не прошёл
report-standing-missing = Срок прошёл, отчёта нет
report-due = Срок: { $day }
report-stage-published = Опубликован
report-stage-discussed = Обсуждён на встрече
report-stage-judged = Оценён жителями
report-stages = Путь отчёта

report-pager = Страницы списка
    .newer = Новее
    .older = Раньше

# $number (String) - номер страницы
report-page = Страница { $number }

## Один отчёт

# $quarter (String) - квартал словами, $place (String) - махалля
report-title = Отчёт: { $quarter } — { $place }

# $quarter (String) - квартал словами, $place (String) - махалля, $name (String) - инспектор
report-about = { $quarter }, { $place }. Инспектор: { $name }. Цифры, что сделано и что обещано.

# $name (String) - инспектор
report-inspector = Инспектор: { $name }
report-office = Служба профилактики правонарушений
report-office-figures = Все цифры этого места

# $quarter (String) - квартал или год словами, $place (String) - место
report-about-office = { $quarter }, { $place }. Отчёт службы профилактики правонарушений: цифры по всем махаллям вместе, что сделано и что обещано.

## Цифры

# $day (String) - written date
report-figures = В цифрах
    .locked = Подсчитано и зафиксировано порталом: { $day }.
report-received = Получено обращений
report-in-time = Ответ дан в срок

# $shown (String) - ответов в срок, $due (String) - из скольких
report-key-in-time = Ответ дан в срок: { $shown } из { $due }

report-late = Ответ дан с опозданием
report-overdue = Просрочено, ответа нет
report-meetings = Проведено встреч
report-outside-tasks = Несвойственные поручения
report-outside-concerns = Обращения, отмеченные как не входящие в обязанности
report-work = Подробности работы
report-work-what = Показатель
report-work-count = Количество
report-extended = Срок продлён
report-forwarded = Передано другому органу
report-reopened = Открыто повторно
report-unjudged = После ответа заявитель не высказался
report-left = Оставлено без рассмотрения
report-withdrawn = Отозвано заявителем
report-median = Половина ответов дана за столько дней
report-receptions = Приёмы: проведено и по графику
report-receptions-of = { $held } из { $due }
report-minors = Обращения о несовершеннолетних и школе
report-few = меньше { $count }
report-by-kind = Виды обращений
report-kind-application = Заявление
report-kind-proposal = Предложение
report-kind-complaint = Жалоба
report-by-prevention = Меры по видам профилактики
report-prevention-general = Общая профилактика
report-prevention-special = Специальная профилактика
report-prevention-individual = Индивидуальная профилактика
report-prevention-victim = Виктимологическая профилактика
report-concerns = С чем обращались жители
report-by-category = Обращения по темам
report-by-month = Обращения по месяцам
report-verdicts = Что жители говорят об итоге
    .chart = Ответы на вопрос «Проблема решена?»
    .none = Пока никто из жителей не сообщил об итоге.
    .few = Об исходе пока сказали меньше десяти жителей: для долей этого мало.
report-verdict-solved = Решено
report-verdict-partly = Решено частично
report-verdict-not = Не решено
report-before = Сравнение с прошлым периодом
    .what = Показатель

report-month-1 = Январь
report-month-2 = Февраль
report-month-3 = Март
report-month-4 = Апрель
report-month-5 = Май
report-month-6 = Июнь
report-month-7 = Июль
report-month-8 = Август
report-month-9 = Сентябрь
report-month-10 = Октябрь
report-month-11 = Ноябрь
report-month-12 = Декабрь

## Слова инспектора

report-brought = Что беспокоило жителей
report-done = Что сделано
report-failed = Что не получилось и почему
report-words-minors = Работа с несовершеннолетними и молодёжью
report-next = Что дальше
report-pictures = Фотографии
report-earlier = Обещания из прошлого отчёта
report-promises = Новые обещания
report-promise-what = Обещание
report-promise-by = Срок
report-promise-kept = Итог
report-promise-evidence = Как это увидят жители
report-promise-shown = По чему видно
report-promise-residents = Жители
report-promise-judged = выполнено: { $yes }, частично: { $partly }, нет: { $no }
report-promise-few = ответили меньше десяти
report-earlier-voices = Жители об отчёте с этими обещаниями: соответствует ли он тому, что они видят, сказали { $count }. Да: { $yes }, частично: { $partly }, нет: { $no }.
report-earlier-few = Соответствует ли отчёт с этими обещаниями тому, что они видят, сказали меньше десяти жителей.
report-kept-pending = Итог ещё не сообщён
report-kept-kept = Выполнено
report-kept-partly = Выполнено частично
report-kept-broken = Не выполнено

## Как составлен отчёт

# $day (String) - дата
report-made = Как составлен этот отчёт
    .locked = Портал подсчитал и зафиксировал цифры: { $day }. После этого их никто не может изменить. Текст написал автор, публикацию разрешил вышестоящий руководитель.
    .method = Как считаются эти цифры
    .word = Открытый журнал на этот день: записей { $size }, начало корня { $root }.
report-addenda = Дополнения к отчёту
    .text = Сам отчёт не меняется; то, что выяснилось позже, стоит здесь.
report-addendum = { $day }: исправление автора
report-addendum-figures = { $day }: цифры, изменившиеся после фиксации
report-addendum-was = Зафиксировано
report-addendum-is = Теперь

report-pdf = PDF для печати
report-feed = Лента новых отчётов
report-card-title = { $quarter }: отчёт инспектора
report-card-title-office = { $quarter }: отчёт службы профилактики
report-sheet-inspector = Инспектор: { $name }
report-sheet-page = Стр.
report-sheet-key = Главные цифры
report-sheet-overdue = Просрочено
report-sheet-scores = Оценка жителей
report-sheet-quarter = Квартал
report-sheet-score = Довольны работой (вероятный диапазон)
report-sheet-peers = В сопоставимых махаллях
report-sheet-ratings = Оценок
report-sheet-few = оценок мало
report-sheet-under = меньше { $percent } %
report-sheet-over = больше { $percent } %
report-sheet-share = { $percent } % ({ $low }–{ $high })

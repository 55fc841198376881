### Открытая страница инспектора.

inspector-heading = Инспектор: { $mahalla }
inspector-heading-only = Инспектор профилактики
inspector-title = { $heading }, { $district } — { $name }
inspector-about = { $name }: часы приёма инспектора профилактики, оценка жителей, ответы на обращения и обещания.

# $day (String) - дата
inspector-gone = Больше не занимает эту должность. Последний день: { $day }
    .text = Страница сохраняется, чтобы было видно, что сделано. Оценить этого инспектора или направить ему обращение уже нельзя.
inspector-to-district = Нынешние инспекторы района

inspector-rate = Оценить работу
inspector-raise = Сообщить о проблеме

## Кто и где.

inspector-post = инспектор профилактики
inspector-post-senior = старший инспектор профилактики
inspector-rank-and-post = { $rank }, { $post }
inspector-rank-safdor = Рядовой
inspector-rank-serjant = Сержант
inspector-rank-kichik-leytenant = Младший лейтенант
inspector-rank-leytenant = Лейтенант
inspector-rank-katta-leytenant = Старший лейтенант
inspector-rank-kapitan = Капитан
inspector-rank-mayor = Майор
inspector-rank-podpolkovnik = Подполковник
inspector-rank-polkovnik = Полковник
inspector-since = В этой должности с { $day }
inspector-mahallas = Махалли
inspector-place = Где принимает
inspector-place-mhtm = Махаллинский пункт правопорядка
inspector-place-tayanch-punkti = Опорный пункт
inspector-hours = Часы приёма
inspector-today = Приём сегодня: { $hours }
inspector-today-none = Сегодня приёма нет

## Обращения.

inspector-concerns = Обращения за последние 12 месяцев
inspector-received = поступило обращений
inspector-in-time = ответ дан в срок
inspector-in-time-share = { $percent }% тех, чей срок наступил
inspector-late = ответ дан с опозданием
inspector-overdue = срок прошёл, ответа нет
inspector-acts = Ответы с конкретным действием: { $concrete } из { $answers }
inspector-acts-over = Больше { $percent } из 100 ответов называют конкретное действие
inspector-acts-under = Меньше { $percent } из 100 ответов называют конкретное действие
inspector-verdicts =
    { $count ->
        [one] Решена ли проблема? Ответил { $count } человек
        [few] Решена ли проблема? Ответили { $count } человека
        [many] Решена ли проблема? Ответили { $count } человек
       *[other] Решена ли проблема? Ответили { $count } человека
    }
inspector-verdicts-none = Пока никто не сообщил, решена ли проблема.
inspector-verdict-yes = Решена
inspector-verdict-partly = Решена частично
inspector-verdict-no = Не решена
inspector-answers = Последние открытые ответы
    .hint = Публикуются только ответы, на публикацию которых согласился заявитель.
    .none = Открытых ответов пока нет.
inspector-answer-when =
    { $count ->
        [one] { $day }, ответ за { $count } день
        [few] { $day }, ответ за { $count } дня
        [many] { $day }, ответ за { $count } дней
       *[other] { $day }, ответ за { $count } дня
    }

## Рядом.

inspector-aside = Встреча, обещания и отчёт
inspector-meeting = Ближайшая встреча
    .all = Все встречи
inspector-meeting-when = { $day }, { $time }
# $count (String) - сколько
inspector-unwritten = Собраний без протокола за последний год: { $count }
inspector-topic-report = Отчёт перед жителями
inspector-topic-reception = Приём жителей
inspector-topic-safety = Разговор о безопасности в махалле
inspector-promises = Обещания инспектора
inspector-promise-when = { $kept }. Срок: { $day }
inspector-promise-evidence = Как это будет видно: { $words }
inspector-kept-pending = Итог ещё не сообщён
inspector-kept-kept = Выполнено
inspector-kept-partly = Выполнено частично
inspector-kept-broken = Не выполнено
inspector-report = Последний отчёт
inspector-report-of = Отчёт: { $quarter }
inspector-secret = Инспектор не видит, кто поставил оценку
    .text = Он видит только общий итог за квартал.
    .more = О конфиденциальности

inspector-evaluation = Оценка работы: { $quarter }
    .text = Оценка жителей, решённые обращения, сроки и отчёты вместе. Это не рейтинг.

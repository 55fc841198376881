### Оценка инспекторов для руководителей: /desk/evaluation.

evaluation-title = Оценка инспекторов
evaluation-no-ranking = Это не рейтинг
    .text = Инспекторы идут по алфавиту названий махаллей. Линия показывает, где может лежать результат: если две линии перекрываются, нельзя сказать, что между инспекторами есть разница. Цифры по обращениям — за последние 12 месяцев. Где ответов мало, вместо процента стоит тире.
evaluation-method = Как считается оценка
evaluation-none = На вашей территории пока нет инспекторов.

evaluation-mahalla = Махалля
evaluation-inspector = Инспектор
evaluation-score = Оценка жителей
evaluation-ratings = Оценок
evaluation-in-time = Ответ в срок
evaluation-solved = Решено
evaluation-overdue = Просрочено
evaluation-report = Последний отчёт
    .none = Пока нет

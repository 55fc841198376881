### Как рассматриваются обращения: страница территории.

flow-link = Как рассматриваются обращения
# $name (String) - название территории
flow-title = { $name }: как рассматриваются обращения
flow-about = { $name }: поступившие обращения, сроки ответов, просрочки, оценка жителей.
flow-back = К странице территории
# $shown (String) - число обращений
flow-became = За 12 месяцев поступило обращений: { $shown }
    .text = Числа слева в сумме равны всем поступившим. Объединённые считаются один раз, жалобы на сотрудников не считаются нигде.
flow-in-time = Ответ в срок
flow-late = Ответ с опозданием
flow-open = На рассмотрении, срок не прошёл
flow-overdue = Без ответа, срок прошёл
flow-withdrawn = Отозвано автором
flow-left = Оставлено без рассмотрения
flow-extended = Срок продлён
flow-forwarded = Направлено в другой орган
flow-reopened = Открыто повторно
flow-unjudged = После ответа автор ничего не сказал
flow-not-ours = Отмечено «не наши полномочия»
flow-verdicts = Что говорят жители
    .chart = Проблема решена?
flow-solved = Решена
flow-partly = Частично
flow-not-solved = Не решена
flow-few = Данных пока мало: нужно не меньше 10.
flow-took = Сколько ждали ответа
    .chart = От обращения до ответа
# $count (Number) - дни
flow-median = { $count ->
    [one] Половина ответов дана за { $count } день.
    [few] Половина ответов дана за { $count } дня.
    [many] Половина ответов дана за { $count } дней.
   *[other] Половина ответов дана за { $count } дня.
}
# $first, $last (Number) - дни
flow-span = { $first }–{ $last } дн.
flow-span-longer = { $first } дн. и больше
# $quarter (String) - written quarter
flow-sent = Куда направлено
    .quarter = Куда направлено, { $quarter }
# $shown (String) - число
flow-list = Сейчас просрочено: { $shown }
    .text = Только номер, махалля и дни. Тема и текст обращения здесь не сообщаются.
flow-list-number = Номер
flow-list-mahalla = Махалля
flow-list-received = Поступило
flow-list-due = Срок ответа
flow-list-back = Предыдущие
flow-list-on = Следующие

### Состояния обращения: слова из глоссария, одни и те же от приёма до отчёта.

state-assigned = Передано исполнителю
state-needs-info = Запрошены дополнительные сведения
state-forwarded = Направлено в соответствующий орган
state-extended = Срок продлён
state-escalated = Передано в вышестоящий орган
state-answered = Дан ответ
state-left = Оставлено без рассмотрения
state-confirmed = Подтверждено заявителем
state-not-resolved = Не решено
state-reopened = Открыто повторно
state-withdrawn = Отозвано
state-merged = Объединено
state-closed = Закрыто
state-overdue = Просрочено

### Ближайшие встречи с жителями, /meetings.

meeting-title = Приём и собрания
    .about = Когда и где инспекторы профилактики встречаются с жителями и отчитываются перед ними.
    .lead = Прийти и задать вопрос может каждый. Приглашение не нужно.
meeting-none = Пока ни одной встречи не объявлено
    .text = Еженедельные часы приёма указаны на странице вашего инспектора.
    .find = Найти своего инспектора

# $time (String) - начало, $topic (String) - о чём
meeting-line = { $time } · { $topic }

# $name (String) - инспектор
meeting-inspector = Инспектор: { $name }

meeting-topic-report = Отчёт перед жителями
meeting-topic-reception = Приём жителей
meeting-topic-safety = Разговор о безопасности

### Ближайшие встречи для сотрудников, /desk/meetings.

deskmeeting-title = Приём и собрания
    .lead = Ближайшие встречи, о которых объявлено жителям; сначала самая близкая.
deskmeeting-none = Ближайших встреч нет.

# $day (String) - день и день недели, $time (String) - начало
deskmeeting-when = { $day }, { $time }

# $name (String) - инспектор
deskmeeting-inspector = Инспектор: { $name }

deskmeeting-topic-report = Отчёт перед жителями
deskmeeting-topic-reception = Приём жителей
deskmeeting-topic-safety = Разговор о безопасности

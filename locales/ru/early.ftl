### Раннее предупреждение на рабочем столе: /desk/concerns и /desk/early.

early-title = Что растёт
early-text = Сравнение с прошлым этого же места. Это не оценка кого-либо: узнайте на месте, что происходит. Жалобы на сотрудников не считаются.
early-none = Сейчас нет мест, где обращений больше обычного.
early-all = Все и обращения за ними
# $topic (String) - тема, $place (String) - махалля и район
early-sign = { $topic }: { $place }
# $count (Number) - сколько обращений
early-now = { $count }
    .rest = за 4 недели
# $shown (String) - число или промежуток
early-usual = Обычно за 4 недели: { $shown }
# $first, $last (String) - числа
early-range = { $first }–{ $last }
early-by-span = Обращения по 4 недели (по первому дню)
early-cases = Обращения за этим
early-cases-some = Вам открыто: { $shown }. Остальные у другого органа.
early-back = Назад к списку

### Ближайшие встречи с жителями, /meetings.

meeting-title = Приём и собрания
    .about = Когда и где инспекторы профилактики встречаются с жителями и отчитываются перед ними.
    .lead = Прийти и задать вопрос может каждый. Приглашение не нужно.
# $place (String) - область
meeting-title-in = Приём и собрания: { $place }
meeting-regions = Области
    .all = Все области
meeting-pager = Страницы списка
    .sooner = Раньше
    .later = Позже
# $number (String) - номер страницы
meeting-page = Страница { $number }
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
meeting-past = Прошедшие собрания
# $day (String) - дата, $time (String) - начало, $topic (String) - о чём
meeting-day-line = { $day }, { $time }: { $topic }
meeting-stage-coming = Объявлено
meeting-stage-begun = Ждём протокол
meeting-stage-unwritten = Без протокола
meeting-stage-held = Проведено
meeting-stage-cancelled = Отменено
meeting-stage-unheld = Не состоялось
# $day (String) - дата
meeting-minutes-due = Срок протокола: { $day }
meeting-calendar-all = Ближайшие собрания файлом для календаря

## Одно собрание, /meetings/…

# $topic (String) - о чём, $place (String) - махалля и район, $day (String) - дата
meeting-heading = { $topic }: { $place }, { $day }
meeting-when = Когда
    .at = { $day }, { $time }
meeting-where = Где
meeting-who = Инспектор
meeting-calendar = Сохранить в календарь
meeting-more = Подробнее и вопросы
# $was (String) - прежние дата и время
meeting-moved = Перенесено. Было назначено на { $was }
meeting-cancelled = Собрание отменено
meeting-cancelled-above = Собрание отменил районный отдел
meeting-unheld = Инспектор сообщил, что собрание не состоялось
# $day (String) - дата
meeting-said-on = Объявлено: { $day }
# $day (String) - дата
meeting-no-minutes = Время собрания прошло, ждём протокол. Срок: { $day }.
# $day (String) - дата
meeting-without-minutes = Собрание осталось без протокола: срок истёк { $day }, протокол не опубликован.
meeting-minutes = Протокол
    .at = Опубликован: { $day }. После публикации протокол не меняется.
# $count (Number) - сколько пришло
meeting-present =
    { $count ->
        [one] Пришёл { $count } житель, по подсчёту инспектора.
        [few] Пришли { $count } жителя, по подсчёту инспектора.
        [many] Пришли { $count } жителей, по подсчёту инспектора.
       *[other] Пришли { $count } жителя, по подсчёту инспектора.
    }
meeting-said = О чём говорили
meeting-agreed = О чём договорились
# $day (String) - дата
meeting-addendum = Дополнение, { $day }

## Что жители говорят о собрании.

meeting-voice = Что жители говорят об этом собрании
meeting-voice-ask = Высказаться о собрании
meeting-r1 = Вы были на собрании или прочитали протокол?
    .missing = Отметьте, были ли вы на собрании или читали протокол
    .unknown = Выберите один из ответов
meeting-r2 = Как вы оцениваете собрание?
    .missing = Отметьте, как вы оцениваете собрание
    .unknown = Выберите один из ответов
meeting-r3 = Ответили ли на вопросы жителей?
    .unknown = Выберите один из ответов
meeting-r4 = Сказанное соответствует тому, что вы видите в махалле?
    .unknown = Выберите один из ответов
meeting-code = { voice-code }
    .hint = { voice-code.hint }
    .wrong = { voice-code.wrong }
    .length = { voice-code.length }
    .symbol = { voice-code.symbol }
    .check = { voice-code.check }
    .closed = { voice-code.closed }
meeting-form = { voice-form }
    .missing = { voice-form.missing }

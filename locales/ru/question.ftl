### Вопросы жителей: до собрания и по отчёту, /meetings/…/questions и /reports/…/questions.

question-title = Вопросы жителей
question-about = Задайте вопрос инспектору, не называя себя, и прочитайте ответы.
# $topic (String) - о чём, $day (String) - дата
question-meeting = { $topic }, { $day }: задать вопрос
# $quarter (String) - квартал, $name (String) - инспектор
question-report = Вопрос по отчёту: { $name }, { $quarter }
question-back = Назад
question-ask = Задать вопрос
    .hint = Имя не спрашиваем.
question-none = Вопросов пока нет.
# $shown (String) - показанные вопросы, $answered (String) - из них с ответом
question-counts = Вопросов: { $shown }. С ответом: { $answered }.
# $count (Number) - сколько дней
question-open =
    { $count ->
        [0] Ждёт ответа с сегодняшнего дня
        [one] Ждёт ответа { $count } день
        [few] Ждёт ответа { $count } дня
        [many] Ждёт ответа { $count } дней
       *[other] Ждёт ответа { $count } дня
    }
# $day (String) - дата
question-answered = Ответ дан: { $day }
question-answered-head = Ответил начальник районного отдела: инспектор, которого спрашивали, здесь больше не служит.
# $name (String) - инспектор
question-answered-successor = Ответил нынешний инспектор махалли: { $name }
# $count (String) - сколько, $days (String) - сколько рабочих дней
question-unshown-waiting = Районный отдел ещё не прочитал вопросов: { $count }. На каждый даётся рабочих дней: { $days }.
# $count (String) - сколько
question-unshown-late = Из них с истёкшим сроком: { $count }.
# $count (String) - сколько
question-unshown-refused = Не показано вопросов: { $count }.
# $count (Number) - сколько человек
question-joined =
    { $count ->
        [one] То же спросил ещё { $count } человек.
        [few] То же спросили ещё { $count } человека.
        [many] То же спросили ещё { $count } человек.
       *[other] То же спросили ещё { $count } человека.
    }

## Задать вопрос.

question-how = Имя не спрашиваем. Сначала вопрос читает районный отдел и показывает его здесь. Инспектор получает только показанные вопросы.
question-question = Ваш вопрос
    .hint = От 20 до 500 знаков. Не пишите имён, номеров домов и телефонов: вопрос увидят все.
    .missing = Напишите вопрос
    .too-short = Напишите подробнее: не меньше 20 знаков
    .too-long = Напишите короче: не больше 500 знаков
    .personal = В вопросе могут быть личные данные. Проверьте и отправьте снова
    .closed = Собрание уже началось, вопросы не принимаются
question-form = Страница
    .missing = Страница устарела. Вопрос на месте, отправьте ещё раз
question-send = Отправить вопрос
question-sent = Вопрос отправлен
    .text = Он появится на этой странице, когда его прочитает районный отдел.
question-closed = По этому собранию вопросы больше не принимаются.
# $what (String) - что найдено
question-doubts = В тексте может быть: { $what }
    .plain = Текст увидят все. Уберите то, по чему можно узнать человека, или отметьте, что отправляете так.
    .sure = Я проверил(а), отправить так

## Для сотрудников, /desk/questions.

question-lead-desk = Вы читаете вопросы раньше жителей. Неприятный вопрос не отклоняют: причины отказа — только те, что в списке.
question-lead-author = Вопросы к вам, которые видят все. Без ответа они остаются на виду с числом дней.
question-waiting = Вопросы, которые нужно прочитать
question-unanswered = Вопросы без ответа
question-desk-none = Вопросов пока нет.
question-desk-back = Назад к списку вопросов
# $count (Number) - сколько дней
question-waits =
    { $count ->
        [0] Поступил сегодня
        [one] В очереди { $count } день
        [few] В очереди { $count } дня
        [many] В очереди { $count } дней
       *[other] В очереди { $count } дня
    }
# $name (String) - инспектор, $place (String) - махалля и район
question-on-meeting = К собранию: { $name }, { $place }
# $name (String) - инспектор, $place (String) - махалля и район
question-on-report = По отчёту: { $name }, { $place }
# $count (String) - сколько
question-for-you = Ждут вас: { $count }
question-one = Вопрос
question-subject = О чём
question-state-waiting = Ждёт прочтения
question-state-shown = Виден всем
question-state-refused = Не показан
question-words-gone = Текст удалён: срок хранения истёк.
question-not-now = Состояние изменилось: это действие уже невозможно. Ничего не изменено.
question-decision = Ваше решение
    .text = Показанный вопрос получает инспектор, и он остаётся открытым до ответа. Места с возможными личными данными отмечены.
    .missing = Выберите решение
    .unknown = Выберите одно из двух решений
question-decision-show = Показать
question-decision-refuse = Отклонить
question-choose = Выберите
question-ground = Причина отказа
    .missing = Выберите причину отказа
    .unknown = Выберите из списка
question-ground-personal = Есть личные данные
question-ground-insult = Есть оскорбление
question-ground-off-topic = Не по теме
question-ground-repeated = Повтор: присоединить к другому вопросу
question-other = Если повтор, к какому вопросу присоединить
    .missing = Выберите, к какому вопросу присоединить
    .unknown = Выберите из списка
question-answer = Ваш ответ
    .hint = Ответ сразу увидят все, потом его не изменить.
    .missing = Напишите ответ
    .too-short = Напишите подробнее: не меньше 20 знаков
    .too-long = Напишите короче: не больше 2000 знаков
    .personal = В ответе могут быть личные данные. Проверьте и отправьте снова
question-answer-send = Ответить

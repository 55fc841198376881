### The desk of staff: inbox and one concern.

desk-title = Обращения
desk-order = Сначала те, у кого срок ближе. Просроченные видит и вышестоящее управление.
desk-empty = Здесь пока ничего нет.
desk-in-time = в срок за 30 дней
desk-filters = Отбор
desk-filter-open = Все открытые
desk-filter-awaited = Ждут вашего решения
desk-filter-overdue = Просрочено
desk-filter-today = Сегодня
desk-filter-new = Новые
desk-filter-reopened = Открытые повторно
desk-filter-answered = С ответом
desk-pages = Страницы
desk-left = осталось дней: { $count }
desk-late = просрочено дней: { $count }
desk-days-left = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
    .rest = до срока
desk-days-late = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
    .rest = просрочено
desk-today = Сегодня
    .rest = последний день
desk-done = Завершено
desk-meta = { $mahalla } · { $day } · { $identity } · { $number }
desk-identity-anonymous = анонимно
desk-identity-confidential = имя закрыто
desk-identity-named = с именем
desk-other-title = Рабочий стол
desk-other = Эта учётная запись не работает с обращениями.
desk-other-admin = Здесь видны неотправленные письма. Обращения и их авторы здесь не видны.
desk-letters = Письма
desk-letters-waiting = Ждут очереди: { $shown }
desk-letters-none = Неотправленных писем нет.
desk-letters-given-up = Эти письма не ушли после многих попыток. Проверьте почтовый сервер и отправьте их снова. Текст и адрес письма здесь не видны.
desk-letters-number = Номер
desk-letters-tries = Попытки
desk-letters-since = С какого времени
desk-letters-act = Действие
desk-letters-again = Отправить снова
desk-letters-again-one = Отправить письмо { $number } снова
desk-back = Назад к списку
desk-due = Срок ответа: { $day }
desk-received = Получено: { $day }
desk-clock = День { $day } из { $of }
desk-clock-own = { $count ->
    [one] С обращения жителя прошёл { $count } день.
    [few] С обращения жителя прошло { $count } дня.
    [many] С обращения жителя прошло { $count } дней.
   *[other] С обращения жителя прошло { $count } дня.
}
desk-holder = У кого: { $holder }
desk-about = О чём: { $about }
desk-law = Закон и подведомственность
desk-words = Текст обращения
desk-place = Место: { $place }
desk-language = Язык обращения: { $language }. Отвечайте на нём.
desk-author = Кто написал
desk-author-anonymous = Автор не назвал себя. Вопросы и ответ дойдут до него через эту страницу.
desk-author-hidden = Имя закрыто: открыть его может только надзирающее управление.
desk-author-elsewhere = Имя видит только тот, кто отвечает.
desk-bodies = Органы
desk-bodies-whole = Этот орган отвечает за всё обращение.
desk-bodies-copy = Читает копию.
desk-bodies-due = Срок ответа на запрос: { $day }
desk-bodies-said = Ответил: { $day }
desk-link-make = Создать одноразовую ссылку
desk-link = Одноразовая ссылка
    .text = Эта ссылка один раз открывает обращение органу без учётной записи и перестаёт действовать через { $days } дн. Передайте её только ответственному сотруднику этого органа.
    .once = Ссылка показывается только сейчас. Если создать новую, прежняя перестанет работать.
    .back = Назад к обращению
desk-author-name = Имя
desk-author-address = Место жительства
desk-author-phone = Телефон
desk-author-email = Почта
desk-thread = Переписка
desk-from-resident = Заявитель
desk-from-office = Мы
desk-question = Уточняющий вопрос
    .hint = Законный срок не останавливается.
    .missing = Напишите вопрос.
    .too-long = Не длиннее 2000 знаков.
desk-form = Страница
    .missing = Страница устарела. Откройте её снова и отправьте ещё раз.
desk-ask = Отправить вопрос
desk-answer-title = Ответ
desk-proposed = Ответ ждёт подписи
    .text = Отказ уходит после подписи начальника.
desk-replace = Написать другой ответ вместо этого
desk-answer-final = Отправленный ответ не меняется.
desk-verdict = Оценка жителя
desk-verdict-yes = Решено
desk-verdict-partly = Решено частично
desk-verdict-no = Не решено
desk-verdict-early = Пока рано судить
desk-verdict-until = Последний день для оценки: { $day }
desk-verdict-none = Житель оценки не дал.
desk-earlier = Прежнее рассмотрение:
desk-history = История
desk-event-asked = У жителя запрошены сведения
desk-event-replied = Житель ответил
desk-event-verdict-yes = Житель: решено
desk-event-verdict-partly = Житель: решено частично
desk-event-verdict-no = Житель: не решено
desk-event-verdict-early = Гражданин: пока рано судить
desk-event-reminded = Напоминание о сроке
desk-event-withdrawn = Житель отозвал обращение
desk-event-name-asked = Запрошено раскрытие имени автора
desk-event-name-opened = Имя автора открыто двум сотрудникам
desk-event-name-refused = В раскрытии имени отказано
desk-event-data-removed = Автор удалил свои личные данные
desk-event-proposed = Ответ отправлен на подпись начальнику
desk-event-unsigned = Начальник вернул ответ без подписи
desk-event-contributed = Запрошенный орган ответил
desk-event-linked = Создана одноразовая ссылка
desk-outcome = Результат
    .missing = Выберите результат.
    .unknown = Выберите результат из списка.
desk-outcome-satisfied = Удовлетворено
desk-outcome-explained = Даны разъяснения
desk-outcome-refused = Отказано
desk-measure = Принятая мера
    .hint = Что сделано: место, действие, итог.
    .missing = Напишите, что сделано.
    .blank = Заполните пропуски в квадратных скобках и на месте точек.
    .too-short = Напишите подробнее: не меньше 20 знаков.
    .too-long = Не длиннее 2000 знаков.
desk-done_on = День выполнения
    .missing = Укажите день.
    .wrong = Выберите день.
    .future = День не может быть в будущем.
    .before = День не может быть раньше обращения.
desk-ground = Правовое основание
    .missing = Укажите основание.
    .too-short = Укажите основание полнее.
    .too-long = Не длиннее 500 знаков.
desk-prevention = Вид профилактики
    .missing = Выберите вид.
    .unknown = Выберите вид из списка.
desk-prevention-general = Общая
desk-prevention-special = Специальная
desk-prevention-individual = Индивидуальная
desk-prevention-victim = Виктимологическая
desk-text = Письмо заявителю
    .hint = Что сделано, почему и что будет дальше.
    .missing = Напишите письмо.
    .blank = Заполните пропуски в квадратных скобках и на месте точек.
    .too-short = Письмо слишком короткое: не меньше 40 знаков.
    .too-long = Не длиннее 8000 знаков.
desk-summary = Краткое изложение для всех
    .hint = Автор согласен. Без имён, номеров домов и телефонов.
    .too-long = Не длиннее 300 знаков.
desk-send = Отправить ответ
desk-template = Начать с образца
    .hint = Образец открывается на языке гражданина. Заполните места в квадратных скобках и уберите скобки: незаполненное письмо не отправится.
desk-doubt-alike = { $count ->
    [one] Письмо похоже на { $count } прежний ответ, на самый близкий на { $percent } %. Добавьте, что сделано для этого человека.
    [few] Письмо похоже на { $count } прежних ответа, на самый близкий на { $percent } %. Добавьте, что сделано для этого человека.
    [many] Письмо похоже на { $count } прежних ответов, на самый близкий на { $percent } %. Добавьте, что сделано для этого человека.
   *[other] Письмо похоже на { $count } прежнего ответа, на самый близкий на { $percent } %. Добавьте, что сделано для этого человека.
}
desk-doubt = Посмотрите ещё раз перед отправкой
desk-doubt-short = В письме почти ничего не сказано.
desk-doubt-stock-phrase = Это готовая фраза: напишите, что сделано именно для этого человека.
desk-doubt-language = Обращение написано на другом языке: { $language }. Ответьте на нём.
desk-doubt-personal = В изложении для всех, возможно, есть: { $what }. Его прочтёт каждый.
desk-doubt-sure = Всё равно отправить
desk-not-yours = На это обращение отвечает другой сотрудник.
desk-not-now = Обращение тем временем завершено. Изменить его нельзя.
desk-typed = Ваш текст

### Кто замещает инспектора: /desk/staff/substitutes, страницы инспектора и махалли.

substitute-title = Кто кого замещает
substitute-lead = Если инспектор в отпуске или должность свободна, укажите, кто его замещает. Жители увидят это на страницах инспектора и махалли.
substitute-list = Сейчас и в ближайшее время
substitute-none = Никто не указан.
# $from (String) - первый день, $to (String) - последний день
substitute-span = С { $from } по { $to }
substitute-end = Завершить сегодня
substitute-new = Указать замещающего
    .text = Обращения распределяются как прежде: это касается только приёма и страниц.
substitute-choose = Выберите
substitute-vacant = должность свободна
# $place (String) - махалля, $name (String) - инспектор на должности
substitute-post-line = { $place }: { $name }
substitute-post = Какая должность
    .missing = Выберите должность
    .unknown = Выберите из списка
substitute-officer = Кто замещает
    .missing = Выберите инспектора
    .unknown = Выберите из списка
    .own = Эту должность он занимает сам. Выберите другого инспектора
substitute-from = Первый день
    .missing = Укажите первый день
    .wrong = Проверьте дату
    .past = Укажите сегодняшний день или позже
    .overlap = В эти дни на этой должности уже есть замещающий
substitute-to = Последний день
    .missing = Укажите последний день
    .wrong = Проверьте дату
    .before = Последний день не может быть раньше первого
    .long = Укажите не больше 180 дней
substitute-reason = Причина
    .missing = Выберите причину
    .unknown = Выберите из списка
    .vacant = Эта должность свободна: выберите такую причину
    .held = На этой должности есть инспектор: выберите отпуск
substitute-reason-leave = Отпуск или болезнь
substitute-reason-vacancy = Должность свободна
substitute-form = Страница
    .missing = Страница устарела. Откройте её снова и отправьте ещё раз.
substitute-send = Сохранить
substitute-shown-leave = Инспектора сейчас нет на службе
substitute-shown-vacancy = Должность пока свободна
# $day (String) - дата
substitute-until = До { $day } его замещает:

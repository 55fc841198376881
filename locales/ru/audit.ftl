### Кто, когда и что сделал: /desk/audit.

audit-title = Журнал действий
audit-lead = Записано, кто, когда и что сделал, но не содержание. Записи не изменяются и не удаляются.
audit-none = Записей пока нет.
audit-older = Более ранние
audit-at = Когда
audit-who = Кто
audit-act = Что сделал
audit-object = С чем
# $name (String), $role (String)
audit-person = { $name } ({ $role })
audit-command = Команда оператора
audit-account = Учётная запись № { $number }
audit-act-sign-in = Вход
audit-act-add-account = Добавлена учётная запись
audit-act-reset-account = Дан новый пароль
audit-act-disable-account = Закрыта учётная запись
audit-act-enable-account = Снова открыта учётная запись
audit-act-export = Скачан файл
audit-act-ask-name = Запрошено открытие имени автора
audit-act-open-name = Открыто имя автора
audit-act-refuse-name = Отказано в открытии имени
audit-act-quarter = Шаг квартала
audit-act-evaluation = Шаг оценки
audit-act-backup = Сделана копия портала

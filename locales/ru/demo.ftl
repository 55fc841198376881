### The demonstration: accounts, letter codes, receipts.

demo-title = Демонстрация: чтобы попробовать
demo-lead = Люди, обращения и цифры здесь вымышлены. Названия мест настоящие.
demo-accounts = Учётные записи сотрудников
demo-account = Почта
demo-role = Роль
demo-password = Пароль для всех: { $password }
demo-codes = Неиспользованные коды из писем
demo-code = Код
demo-inspector = Оценить инспектора
demo-receipts = Квитанции
demo-receipt = Квитанция
demo-state = Состояние
demo-follow = Проследить по квитанции
demo-role-inspector = Инспектор профилактики
demo-role-desk = Сотрудник районного приёма
demo-role-district = Руководитель района
demo-role-region = Областное управление
demo-role-republic = Республиканское управление
demo-role-partner = Организация-партнёр
demo-role-security = Собственная безопасность
demo-role-integrity = Общественный контролёр
demo-role-admin = Оператор портала

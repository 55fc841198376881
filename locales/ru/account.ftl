### Signing in as a member of staff.

account-title = Вход для сотрудников
account-email = Электронная почта
    .missing = Укажите почту.
    .wrong = Почта или пароль неверны. Проверьте и попробуйте ещё раз.
account-password = Пароль
    .missing = Введите пароль.
account-submit = Войти
account-resident = Жителям входить не нужно: оценка и обращения работают без регистрации.
account-demo = Учётные записи для пробы и пароль

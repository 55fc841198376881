### Слова, которые есть на каждой странице: шапка, меню, подвал, формы, меню сотрудников.

common-name = Хисобдор
common-site-title = Хисобдор — инспектор махалли отчитывается перед жителями
common-tagline = Инспектор махалли — под контролем жителей
common-skip = Перейти к содержанию
common-language = Язык
common-country = Узбекистан
common-crumbs = Вы здесь
common-emergency = Экстренный случай:
common-look = Специальные возможности

## Меню.

common-menu = Меню
common-menu-find = Найти инспектора
common-menu-follow = Проверить обращение
common-menu-reports = Отчёты
common-menu-open-data = Открытые данные

## Формы.

common-errors = Проверьте, что вы ввели
# Стоит в начале заголовка страницы, на которой форма не принята.
common-error-title = Ошибка:
common-optional = (необязательно)

## Сотрудники.

common-sign-out = Выйти
common-desk-menu = Меню рабочего места
common-desk-concerns = Обращения
common-desk-reports = Отчёты
common-desk-evaluation = Оценка работы
common-desk-meetings = Приём и собрания
common-desk-duties = Чужие поручения
common-desk-integrity = Просмотр
common-desk-quarters = Кварталы оценки
common-desk-pressure = О давлении

## Подвал.

common-foot-about = О портале
common-foot-about-portal = Что это за портал
common-foot-method = Как считается оценка
common-foot-duties = Что обязан делать инспектор
common-foot-trust = Доверие
common-foot-privacy = Конфиденциальность
common-foot-check = Учтена ли моя оценка?
common-foot-accessibility = Доступность и вид страниц
common-foot-open-data = Открытые данные
common-foot-work = Ход работы
common-foot-meetings = Приём и собрания
common-foot-reports = Отчёты перед населением
common-foot-sign-in = Вход для сотрудников
common-foot-emergency = Если есть угроза жизни или здоровью, не пишите сюда: сразу звоните 112 или 102.

## Демонстрация.

common-demo-banner = Это демонстрация: люди, обращения и цифры здесь вымышлены.
common-demo-link = Данные для пробного входа
common-demo-invented = Все имена и цифры в демонстрации вымышлены. Названия областей, районов и махаллей настоящие.

common-foot-figures = Вся страна в цифрах

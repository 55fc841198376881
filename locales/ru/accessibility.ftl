### Доступность: как страницы выглядят для этого человека, что работает, а что пока нет.
### Видно на /accessibility. Поля формы — `accessibility-<поле>`, варианты — `accessibility-<поле>-<значение>`.

accessibility-title = Доступность и вид страниц
accessibility-lead = Выберите, как должны выглядеть страницы, и прочитайте, что работает с клавиатурой, программой чтения с экрана или крупным шрифтом, а что пока нет.

## Форма.

accessibility-look-title = Как должны выглядеть страницы
accessibility-look-text = Ваш выбор действует на всех страницах. Он хранится только в этом браузере, в одном файле cookie.
accessibility-theme = Светлый или тёмный вид
accessibility-theme-device = Как на устройстве
accessibility-theme-light = Светлый
accessibility-theme-dark = Тёмный
accessibility-contrast = Высокий контраст
    .hint = Выбранный контраст важнее светлого и тёмного вида.
accessibility-contrast-device = Как на устройстве
accessibility-contrast-bw = Чёрное на белом
accessibility-contrast-wb = Белое на чёрном
accessibility-contrast-blue = Тёмно-синее на голубом
accessibility-size = Размер букв
accessibility-size-device = Как на устройстве
accessibility-size-1 = Крупнее: 125 %
accessibility-size-2 = Крупный: 150 %
accessibility-size-3 = Очень крупный: 200 %
accessibility-spacing = Расстояние между строками и буквами
accessibility-spacing-device = Обычное
accessibility-spacing-wide = Широкое
accessibility-images = Картинки
accessibility-images-device = Показывать
accessibility-images-off = Не показывать
accessibility-save = Сохранить
accessibility-reset = Вернуть как на устройстве

## Заявление.

accessibility-status-title = Как обстоит дело
accessibility-status-text = Портал построен так, чтобы соответствовать руководству WCAG 2.2 на уровне AA. Где это пока не так, сказано ниже.
accessibility-works-title = Что работает
accessibility-works-keyboard = Всё можно сделать с клавиатуры; всегда видно, где вы находитесь.
accessibility-works-reader = Заголовки, подписи полей, таблицы и сообщения об ошибках размечены для программ чтения с экрана. Рядом с каждым графиком и картой есть список или таблица с тем же содержанием.
accessibility-works-script = Всё работает без скриптов, на старом телефоне и в медленной сети.
accessibility-works-zoom = Буквы можно увеличить до 200 %; на узком экране ничего не нужно сдвигать вбок.
accessibility-works-colour = Цвет никогда не стоит один: рядом есть слово или знак.
accessibility-works-time = В формах для жителей нет ограничения по времени. Если форма не принята, написанное сохраняется.
accessibility-works-language = Страницы написаны простым языком на узбекском (двумя алфавитами), русском и английском.
accessibility-gaps-title = Чего не хватает
accessibility-gaps-tests = Страницы ещё не проверяли люди, которые каждый день пользуются программами чтения с экрана и другими средствами.
accessibility-gaps-audit = Независимой проверки портала ещё не было.
accessibility-gaps-names = Названия махаллей кириллицей, по-русски и по-английски получены по правилам и могут отличаться от привычных.
accessibility-gaps-karakalpak = Страниц на каракалпакском языке пока нет.
accessibility-gaps-sign = Нет видео на жестовом языке.
accessibility-gaps-letters = Написанное жителями и инспекторами показано на том языке, на котором оно написано.
accessibility-barrier-title = Если что-то мешает
accessibility-barrier-text = Сообщите оператору портала, на какой странице и что не сработало. Можно также прийти к инспектору на приём или попросить человека, которому вы доверяете, написать за вас.
accessibility-barrier-phone = В случае опасности звоните 112 или 102.

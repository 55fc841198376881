### Места: области, районы, махалли, их карты, списки и цифры. Страницы /regions, /districts, /mahallas, главная и поиск.

## Названия. В строке; в заголовке первая буква становится прописной в коде.

# $name (String) - название без типа
place-mahalla = махалля { $name }
place-ovul = аул { $name }
place-qishloq = кишлак { $name }
place-kind-mfy = Сход граждан махалли (СГМ)
place-kind-ofy = Сход граждан аула (СГА)
place-kind-qfy = Сход граждан кишлака (СГК)

# $district (String) - район с типом
# $region (String) - область с типом
place-in = { $district }, { $region }

# $mahalla (String) - махалля с типом
# $district (String) - район с типом
place-mahalla-in = { $mahalla }, { $district }

# $mahalla (String) - махалля с типом
# $place (String) - район и область
place-mahalla-title = { $mahalla } ({ $place })

## Количество и сведения

# $count (Number) - районы и города
place-count-districts = { $count ->
        [one] { $count } район (город)
        [few] { $count } района и города
        [many] { $count } районов и городов
       *[other] { $count } района и города
    }

# $count (Number) - махалли, $shown (String) - то же с разрядами
place-count-mahallas = { $count ->
        [one] { $shown } махалля
        [few] { $shown } махалли
        [many] { $shown } махаллей
       *[other] { $shown } махалли
    }

# $area (String) - км²
place-area = Площадь: { $area } км²

# $count (String) - жители
place-population = Население: { $count }

# $number (Number) - целые проценты
place-percent = { $number }%
place-too-few = пока мало данных

## Страна

# $regions (Number), $districts (Number), $mahallas (String)
place-country = Регионы Узбекистана
    .about = Все области, районы и махалли Узбекистана, их инспекторы профилактики и цифры.
    .facts = Регионов: { $regions }, районов и городов: { $districts }, махаллей: { $mahallas }
place-regions = Регионы по алфавиту
place-choose-region = Выберите регион
place-districts = Районы и города по алфавиту

# $name (String) - область с типом
place-region-about = { $name }: районы, махалли, инспекторы профилактики и то, как решаются проблемы жителей.

## Карта

place-map-measure = Доля жителей, которые говорят «решено», среди всех, кто сообщил об итоге, за последние 12 месяцев

# $name (String) - место, $value (String) - значение
place-map-area = { $name }: { $value }
place-map-credit = Границы районов: uzgeocoder, MIT

## Цифры

place-figures = Последние 12 месяцев
place-figures-method = Как считаются эти цифры

# $count (Number) - обращения, срок которых наступил, $shown (String) - то же с разрядами
place-figure-in-time = обращений получили ответ в срок
    .note = { $count ->
        [one] из { $shown }, срок которого наступил
        [few] из { $shown }, срок которых наступил
        [many] из { $shown }, срок которых наступил
       *[other] из { $shown }, срок которых наступил
    }
    .none = срок ответа ещё не наступил

# $count (Number) - жители, которые ответили, $shown (String) - то же с разрядами
place-figure-solved = жителей, сообщивших об итоге, говорят: решено
    .note = { $count ->
        [one] ответил { $shown } житель
        [few] ответили { $shown } жителя
        [many] ответили { $shown } жителей
       *[other] ответили { $shown } жителя
    }
    .few = Пока мало данных: ответили меньше 10 жителей

# $shown (String) - то же с разрядами
place-figure-overdue = обращений просрочено, ответа нет
    .note = из { $shown } полученных

# $count (Number) - на рассмотрении в срок, $shown (String) - то же с разрядами
place-figure-received = обращений получено
    .note = { $count ->
        [0] сейчас на рассмотрении нет ни одного
        [one] { $shown } на рассмотрении, срок не истёк
        [few] { $shown } на рассмотрении, срок не истёк
        [many] { $shown } на рассмотрении, срок не истёк
       *[other] { $shown } на рассмотрении, срок не истёк
    }

## Таблица под картой

place-table = Все цифры за последние 12 месяцев
place-table-open = Показать все цифры таблицей
place-table-name = Название
place-table-received = Получено
place-table-in-time = Ответ в срок
place-table-late = Ответ с опозданием
place-table-overdue = Просрочено
place-table-verdicts = Сообщили об итоге
place-table-solved = Говорят: решено

## Район

# $name (String) - район с типом
place-district-about = { $name }: все махалли и их инспекторы профилактики, цифры, встречи и отчёты.
place-mahallas = Махалли и их инспекторы
    .hint = Выберите свою махаллю или сразу её инспектора.
    .unknown = Инспекторов этого района в портале пока нет. Сообщить о проблеме можно на странице вашей махалли.
place-vacant = Инспектор не указан

# $day (String) - дата
place-closed-on = Закрыта: { $day }
place-closed = закрыта
place-surroundings = Где это на карте региона
place-meetings = Ближайшие встречи
    .none = Здесь встречи пока не объявлены.
    .all = Все встречи
place-meeting-report = Отчёт перед жителями
place-meeting-reception = Приём жителей
place-meeting-safety = Разговор о безопасности

# $day (String) - день и день недели, $time (String) - начало
place-meeting-when = { $day }, { $time }

# $name (String) - фамилия и имя
place-inspector-line = Инспектор: { $name }
place-reports = Отчёты
    .none = Опубликованных отчётов пока нет.
    .all = Все отчёты

# $quarter (String) - квартал словами, $name (String) - чей отчёт
place-report = { $quarter }: { $name }

# $place (String) - махалля и район, $day (String) - день публикации
place-report-hint = { $place } · { $day }

## Махалля

# $name (String) - махалля с типом
place-mahalla-about = { $name }: кто инспектор профилактики, как оценить его работу, где сообщить о проблеме.

# $count (Number) - инспекторы
place-inspector = { $count ->
        [0] Ваш инспектор
        [one] Ваш инспектор
        [few] Ваши инспекторы
        [many] Ваши инспекторы
       *[other] Ваши инспекторы
    }
place-post = Инспектор профилактики
place-post-senior = Старший инспектор профилактики
place-profile = Часы приёма, оценка, отчёты
place-rate = Оценить инспектора
place-raise = Сообщить о проблеме
    .hint = Без регистрации. Срок ответа — 15 дней.
place-vacant-note = Инспектор этой махалли не указан
    .text = Возможно, должность свободна или сведения ещё не внесены. Сообщить о проблеме всё равно можно: обращение получит районный отдел.
place-to-district = Все махалли и инспекторы района

# $day (String) - дата
place-closed-note = Эта махалля закрыта или объединена: { $day }
    .text = Страница остаётся из-за того, что здесь было раньше. Найдите свою нынешнюю махаллю в списке района.
place-names = Названия на других языках
place-name-uz = Узбекский, латиница
place-name-uz-cyrl = Узбекский, кириллица
place-name-ru = Русский
place-name-en = Английский
place-code = Код в реестре

### Аҳоли олдидаги ҳисоботлар: /reports рўйхати ва /reports/{id} ҳисоботи.

## Рўйхат

report-list = Аҳоли олдидаги ҳисоботлар
    .about = Маҳалла профилактика инспекторларининг чораклик ҳисоботлари: рақамлар, бажарилган ишлар ва ваъдалар.
    .lead = Инспектор ҳар чоракда қилган иши ҳақида аҳолига ҳисоб беради. Рақамларни портал ҳисоблайди, инспектор уларни ўзгартира олмайди.
    .regions = Ҳудудлар
    .all = Ҳаммаси
    .none = Бу ерда ҳали ҳисобот эълон қилинмаган.

# $place (String) - ҳудуд
report-list-in = Ҳисоботлар: { $place }

# $quarter (String) - чорак, $name (String) - кимнинг ҳисоботи
report-line = { $quarter }: { $name }

# $day (String) - сана
report-published = Эълон қилинган: { $day }

report-pager = Рўйхат саҳифалари
    .newer = Янгироқлари
    .older = Олдингилари

# $number (String) - нечанчи саҳифа
report-page = Саҳифа: { $number }

## Битта ҳисобот

# $quarter (String) - чорак, $place (String) - маҳалла
report-title = Ҳисобот: { $quarter } — { $place }

# $quarter (String) - чорак, $place (String) - маҳалла, $name (String) - инспектор
report-about = { $quarter }, { $place }. Инспектор: { $name }. Чорак рақамлари, бажарилган ишлар ва ваъдалар.

# $name (String) - инспектор
report-inspector = Инспектор: { $name }

## Рақамлар

report-figures = Чорак рақамларда
report-received = Келган мурожаатлар
report-in-time = Муддатида жавоб берилган

# $shown (String) - муддатида жавоб берилгани, $due (String) - нечтадан
report-key-in-time = Муддатида жавоб берилган: { $shown } / { $due }

report-late = Кечикиб жавоб берилган
report-overdue = Муддати ўтган, жавоб йўқ
report-meetings = Ўтказилган учрашувлар
report-outside-tasks = Вазифасидан ташқари топшириқлар
report-outside-concerns = “Вазифамга кирмайди” деб белгиланган мурожаатлар
report-concerns = Аҳоли нима билан мурожаат қилди
report-by-category = Мурожаатлар мавзу бўйича
report-by-month = Мурожаатлар ойма-ой
report-verdicts = Аҳоли натижа ҳақида нима дейди
    .chart = “Муаммо ҳал бўлдими?” саволига жавоблар
    .none = Ҳали ҳеч ким натижа ҳақида хабар бермаган.
report-verdict-solved = Ҳал бўлди
report-verdict-partly = Қисман ҳал бўлди
report-verdict-not = Ҳал бўлмади
report-before = Олдинги чорак билан таққослаш
    .what = Кўрсаткич

report-month-1 = Январь
report-month-2 = Февраль
report-month-3 = Март
report-month-4 = Апрель
report-month-5 = Май
report-month-6 = Июнь
report-month-7 = Июль
report-month-8 = Август
report-month-9 = Сентябрь
report-month-10 = Октябрь
report-month-11 = Ноябрь
report-month-12 = Декабрь

## Инспекторнинг сўзлари

report-brought = Аҳолини нима безовта қилди
report-done = Нима қилинди
report-failed = Нима амалга ошмади ва нега
report-next = Энди нима қилинади
report-earlier = Олдинги ҳисоботдаги ваъдалар
report-promises = Янги ваъдалар
report-promise-what = Ваъда
report-promise-by = Муддат
report-promise-kept = Натижа
report-promise-evidence = Аҳоли буни қандай кўради
report-kept-pending = Натижаси ҳали айтилмаган
report-kept-kept = Бажарилди
report-kept-partly = Қисман бажарилди
report-kept-broken = Бажарилмади

## Қандай тузилган

# $day (String) - сана
report-made = Бу ҳисобот қандай тузилган
    .locked = Портал рақамларни ҳисоблаб, қулфлаган сана: { $day }. Шундан кейин уларни ҳеч ким ўзгартира олмайди. Матнни инспектор ёзган, туман раҳбари эълон қилган.
    .method = Бу рақамлар қандай ҳисобланади
    .word = Очиқ журнал шу куни: { $size } та ёзув, илдизининг боши { $root }.

### Аҳоли олдидаги ҳисоботлар: /reports рўйхати ва /reports/{id} ҳисоботи.

## Рўйхат

report-list = Аҳоли олдидаги ҳисоботлар
    .about = Маҳалла профилактика инспекторлари ҳамда туман, вилоят ва республика хизматларининг ҳисоботлари: рақамлар, бажарилган ишлар ва ваъдалар.
    .lead = Инспектор ҳар чоракда қилган иши ҳақида аҳолига ҳисоб беради. Рақамларни портал ҳисоблайди, инспектор уларни ўзгартира олмайди.
    .regions = Ҳудудлар
    .all = Ҳаммаси
    .none = Бу ерда ҳали ҳисобот эълон қилинмаган.
report-year = { $year }-йил

# $place (String) - ҳудуд
report-list-in = Ҳисоботлар: { $place }

# $quarter (String) - чорак, $name (String) - кимнинг ҳисоботи
report-line = { $quarter }: { $name }

# $day (String) - сана
report-published = Эълон қилинган: { $day }
report-standing-in-time = Муддатида эълон қилинган
report-standing-late = Кеч эълон қилинган
report-standing-ahead = Муддати ҳали ўтмаган
report-standing-missing = Муддати ўтган, ҳисобот йўқ
report-due = Муддати: { $day }
report-stage-published = Эълон қилинди
report-stage-discussed = Учрашувда муҳокама қилинди
report-stage-judged = Аҳоли баҳолади
report-stages = Ҳисоботнинг йўли

report-pager = Рўйхат саҳифалари
    .newer = Янгироқлари
    .older = Олдингилари

# $number (String) - нечанчи саҳифа
report-page = Саҳифа: { $number }

## Битта ҳисобот

# $quarter (String) - чорак, $place (String) - маҳалла
report-title = Ҳисобот: { $quarter } — { $place }

# $quarter (String) - чорак, $place (String) - маҳалла, $name (String) - инспектор
report-about = { $quarter }, { $place }. Инспектор: { $name }. Рақамлар, бажарилган ишлар ва ваъдалар.

# $name (String) - инспектор
report-inspector = Инспектор: { $name }
report-office = Ҳуқуқбузарликлар профилактикаси хизмати
report-office-figures = Ҳудуднинг барча рақамлари

# $quarter (String) - чорак ёки йил, $place (String) - ҳудуд
report-about-office = { $quarter }, { $place }. Ҳуқуқбузарликлар профилактикаси хизмати ҳисоботи: барча маҳаллалар бўйича жами рақамлар, бажарилган ишлар ва ваъдалар.

## Рақамлар

# $day (String) - written date
report-figures = Рақамларда
    .locked = Портал ҳисоблаган ва қулфлаган: { $day }.
report-received = Келган мурожаатлар
report-in-time = Муддатида жавоб берилган

# $shown (String) - муддатида жавоб берилгани, $due (String) - нечтадан
report-key-in-time = Муддатида жавоб берилган: { $shown } / { $due }

report-late = Кечикиб жавоб берилган
report-overdue = Муддати ўтган, жавоб йўқ
report-meetings = Ўтказилган учрашувлар
report-outside-tasks = Вазифасидан ташқари топшириқлар
report-outside-concerns = “Вазифамга кирмайди” деб белгиланган мурожаатлар
report-work = Иш тафсилотлари
report-work-what = Кўрсаткич
report-work-count = Сони
report-extended = Муддати узайтирилган
report-forwarded = Бошқа идорага юборилган
report-reopened = Қайта очилган
report-unjudged = Жавобдан кейин мурожаатчи фикр билдирмаган
report-left = Кўрмасдан қолдирилган
report-withdrawn = Мурожаатчи қайтариб олган
report-median = Жавобларнинг ярми шунча кунда берилган
report-receptions = Қабуллар: ўтказилган ва режадаги
report-receptions-of = { $held } / { $due }
report-minors = Вояга етмаганлар ва мактаб бўйича мурожаатлар
report-few = { $count } тадан кам
report-by-kind = Мурожаат турлари
report-kind-application = Ариза
report-kind-proposal = Таклиф
report-kind-complaint = Шикоят
report-by-prevention = Чоралар профилактика тури бўйича
report-prevention-general = Умумий профилактика
report-prevention-special = Махсус профилактика
report-prevention-individual = Якка тартибдаги профилактика
report-prevention-victim = Виктимологик профилактика
report-concerns = Аҳоли нима билан мурожаат қилди
report-by-category = Мурожаатлар мавзу бўйича
report-by-month = Мурожаатлар ойма-ой
report-verdicts = Аҳоли натижа ҳақида нима дейди
    .chart = “Муаммо ҳал бўлдими?” саволига жавоблар
    .none = Ҳали ҳеч ким натижа ҳақида хабар бермаган.
    .few = Натижани ҳали ўн кишидан кам аҳоли айтган: улушларни кўрсатишга оз.
report-verdict-solved = Ҳал бўлди
report-verdict-partly = Қисман ҳал бўлди
report-verdict-not = Ҳал бўлмади
report-before = Олдинги давр билан таққослаш
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
report-words-minors = Вояга етмаганлар ва ёшлар билан ишлаш
report-next = Энди нима қилинади
report-pictures = Суратлар
report-earlier = Олдинги ҳисоботдаги ваъдалар
report-promises = Янги ваъдалар
report-promise-what = Ваъда
report-promise-by = Муддат
report-promise-kept = Натижа
report-promise-evidence = Аҳоли буни қандай кўради
report-promise-shown = Нимадан кўринади
report-promise-residents = Аҳоли фикри
report-promise-judged = бажарилди: { $yes }, қисман: { $partly }, бажарилмади: { $no }
report-promise-few = ўн кишидан кам жавоб берган
report-earlier-voices = Шу ваъдалар берилган ҳисобот ҳақида аҳоли фикри: у кўраётганларига мос келишини { $count } киши айтди. Ҳа: { $yes }, қисман: { $partly }, йўқ: { $no }.
report-earlier-few = Шу ваъдалар берилган ҳисобот кўраётганларига мос келиш-келмаслигини ўн кишидан кам аҳоли айтган.
report-kept-pending = Натижаси ҳали айтилмаган
report-kept-kept = Бажарилди
report-kept-partly = Қисман бажарилди
report-kept-broken = Бажарилмади

## Қандай тузилган

# $day (String) - сана
report-made = Бу ҳисобот қандай тузилган
    .locked = Портал рақамларни ҳисоблаб, қулфлаган сана: { $day }. Шундан кейин уларни ҳеч ким ўзгартира олмайди. Матнни муаллиф ёзган, эълон қилишга юқори раҳбар рухсат берган.
    .method = Бу рақамлар қандай ҳисобланади
    .word = Очиқ журнал шу куни: { $size } та ёзув, илдизининг боши { $root }.
report-addenda = Ҳисоботга қўшимчалар
    .text = Ҳисоботнинг ўзи ўзгармайди; кейин аниқлангани шу ерда туради.
report-addendum = { $day }: муаллифнинг тузатиши
report-addendum-figures = { $day }: қулфланганидан кейин ўзгарган рақамлар
report-addendum-was = Қулфланган
report-addendum-is = Энди

report-pdf = Чоп этиш учун PDF
report-feed = Янги ҳисоботлар лентаси
report-card-title = { $quarter }: инспектор ҳисоботи
report-card-title-office = { $quarter }: профилактика хизмати ҳисоботи
report-sheet-inspector = Инспектор: { $name }
report-sheet-page = Бет
report-sheet-key = Асосий рақамлар
report-sheet-overdue = Муддати ўтган
report-sheet-scores = Аҳоли баҳоси
report-sheet-quarter = Чорак
report-sheet-score = Яхши ишлайди деганлар (эҳтимолий оралиқ)
report-sheet-peers = Таққосланадиган маҳаллаларда
report-sheet-ratings = Баҳолар
report-sheet-few = баҳолар кам
report-sheet-under = { $percent }% дан кам
report-sheet-over = { $percent }% дан кўп
report-sheet-share = { $percent }% ({ $low }–{ $high })

### Бир қарашда: ҳудуднинг чорак рақамлари.

glance-link = Рақамлар бир қарашда
# $name (String) - place
glance-title = { $name }: рақамлар бир қарашда
# $name (String) - place
glance-about = { $name }: муддатидаги жавоблар, аҳолининг фикри, идоралар ҳамкорлиги, муддати ўтган мурожаатлар, саккиз чорак бўйича.
glance-crumb = Рақамлар
glance-lead = Чоракда бу ҳудудда ва унга кирувчи жойларда нима саналгани, алифбо тартибида. Ходимлар устидан шикоятлар ҳеч қаерда саналмайди.
glance-quarters = Чорак
glance-measures = Харитадаги кўрсаткич
glance-nothing = Бу ерда ҳали бирорта чорак саналмаган.
glance-by-in-time = Муддатида жавоб
glance-by-solved = “Ҳал бўлди” деганлар
glance-by-median = Жавобгача кунлар
glance-by-received-per-1000 = 1000 аҳолига мурожаатлар
glance-by-score = “Яхши ишлайди” деганлар
glance-by-outside = Вазифадан ташқари топшириқлар
glance-unit-in-time = Қонуний муддатда жавоб берилган мурожаатлар, муддати келганларнинг ҳаммасидан, фоиз
glance-unit-solved = Натижани айтганлардан “ҳал бўлди” деганлар, фоиз
glance-unit-median = Жавобларнинг ярми неча кун ичида берилгани
glance-unit-received-per-1000 = Ҳар 1000 аҳолига келган мурожаатлар; кўп мурожаат ишонч белгиси ҳам бўлиши мумкин
glance-unit-score = Инспекторлар яхши ишлайди деганлар, шу чорак билан эълон қилинган баҳолар бўйича, фоиз
glance-unit-outside = Ҳар 100 инспекторга вазифадан ташқари топшириқлар, уларнинг ўзи белгилаганидек
# $unit (String) - what is measured, $quarter (String) - written quarter
glance-map-label = { $unit }, { $quarter }
glance-none = Айтишга маълумот кам: камида 10 та керак.
# $sure (String) - per cent
glance-interval = Ҳар бир рақам ёнида унинг { $sure }% оралиғи ва нечта ҳолатдан олингани ёзилган. Оралиқ ранг чегарасидан ўтса, шакл чизиқланади: жой қўшни рангга тегишли бўлиши мумкин.
# $border (String) - the end of the class
glance-class-below = { $border } дан кам
# $border (String) - where the class begins
glance-class-from = { $border }+
glance-legend-nothing = кам
glance-legend-unsure = аниқ эмас: қўшни ранг ҳам мумкин
# $number (String) - per cent
glance-percent = { $number }%
# $number (String) - days
glance-days = { $number } кун
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-sure = { $sure }%: { $low }–{ $high }, { $of } тадан
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-unsure = { $sure }%: { $low }–{ $high }, { $of } тадан; қўшни ранг ҳам мумкин
# $of (String) - how many: beside a bound
glance-bound = { $of } тадан
glance-no-population = аҳоли сони номаълум
glance-not-released = эълон қилинмаган
# $count (Number) - quarters
glance-small = Охирги { $count } чорак
    .text = Нуқта рақамни, ортидаги устун унинг 90% оралиғини билдиради (инспекторлар ҳақидаги фикр учун 95%). Ҳолат кам бўлган чоракларда нуқта йўқ, чизиқ ҳам ўша ерда узилади.
# $name (String) - figure, $quarter (String) - last quarter, $figure (String) - its value
glance-small-label = { $name }, { $quarter }: { $figure }. Барча чораклар қуйидаги жадвалда.
# $name (String) - figure, $figure (String) - its value
glance-small-title = { $name }: { $figure }
glance-column-quarter = Чорак
glance-column-figure = Рақам
glance-column-sure = Оралиқ ва сони
glance-column-place = Ҳудуд
glance-column-received = Келган
# $category (String) - its name
glance-column-received-of = Келган: { $category }
glance-column-answered = Жавоб берилган
glance-column-overdue = Муддати ўтган
glance-column-meetings = Учрашувлар
glance-column-reports = Чиқарилган ҳисоботлар
glance-column-outside = Вазифадан ташқари топшириқлар
glance-column-locked = Қайд этилгани
glance-column-now = Ҳозирги ҳолати
glance-counts = Ҳудудлар бўйича сонлар
glance-hidden = 10 тадан кам сонлар кўрсатилмайди, йиғиндидан билиниб қолмаслиги учун яна баъзилари ҳам яширилади: ×.
# $fewest (String) - count
glance-hidden-category = Битта тоифанинг сонлари туман ва ундан юқори ҳудудлар бўйича, чорак рақамлари қайд этилгандан кейин, { $fewest } тадан бошлаб кўрсатилади. Йиғиндидан билиниб қолмаслиги учун яна баъзилари ҳам яширилади: ×.
glance-hidden-cell = яширилган
glance-overdue = Ҳозир муддати ўтганлар рўйхати
# $shown (String) - count
glance-overdue-now = Бугун муддати ўтганлар, вилоятлар бўйича: { $shown } та
# $shown (String) - count
glance-outside = Туман инспекторларининг вазифадан ташқари топшириқлари: { $shown }. Маҳалла бўйича саналмайди.
glance-together = Ҳамкорлик
    .text = Чорак мурожаатлари қайси идораларга юборилгани ва қанчасига муддатида жавоб берилгани. Идора қўшни ҳудудларнинг ё ҳаммаси бўйича кўрсатилади, ё бирортаси бўйича ҳам кўрсатилмайди; юқорида яширилгани қуйида ҳам яширилади.
glance-bodies-body = Идора
glance-bodies-sent = Юборилган
glance-bodies-in-time = Муддатида жавоб
glance-bodies-below = Ҳудудлар бўйича ҳамкорлик
glance-bodies-open = Ҳамкорлик чорак рақамлари қайд этилгандан кейин кўрсатилади.
# $number (Number) - whole per cent
glance-bodies-share = { $number }% муддатида
glance-lock = Рақамлар қачон қайд этилади
glance-offices = Хизматларнинг ҳисоботлари
    .text = Туман, вилоят ва республика ҳам ҳисоб беради: рақамлари барча маҳаллаларники жамланган.
glance-reports = Инспекторларнинг чорак ҳисоботлари
    .text = Ҳисобот бериши керак бўлган инспекторлар: { $count } нафар. Кечиккан ва чиқмаган ҳисоботлар ҳам кўрсатилади.
glance-reports-standing = Ҳисобот ҳолати
glance-reports-all = Маҳаллалар бўйича рўйхат
glance-reports-mahalla = Маҳалла
glance-reports-read = Ҳисоботни ўқиш
# $day (String) - date
glance-locked = Бу чорак рақамлари { $day } куни қайд этилган ва энди ўзгармайди.
# $day (String) - date
glance-open = Бу чорак рақамлари { $day } гача ҳар кеча қайта саналади, кейин қайд этилади.
glance-late = Кейин маълум бўлгани
    .text = Қайд этилган рақамлар ўзгармайди, ҳозирги ҳолати ёнида ёзилади.
# $received, $answered, $overdue (String) - counts
glance-late-line = келган { $received }, жавоб берилган { $answered }, муддати ўтган { $overdue }
# $percent (Number) - whole per cent
glance-late-solved = ҳал бўлган { $percent }%

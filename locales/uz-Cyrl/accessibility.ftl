### Қулайлик: саҳифалар бу одамга қандай кўринади, нима ишлайди, нима ҳали ишламайди.
### /accessibility саҳифасида кўринади. Шакл майдонлари — `accessibility-<майдон>`, танловлари — `accessibility-<майдон>-<қиймат>`.

accessibility-title = Қулайлик ва кўриниш
accessibility-lead = Саҳифалар сизга қандай кўринишини танланг. Клавиатура, экран ўқигич ёки катта ҳарф билан нима ишлаши ва нима ҳали ишламаслиги ҳам шу ерда.

## Шакл.

accessibility-look-title = Саҳифалар сизга қандай кўринсин
accessibility-look-text = Танловингиз барча саҳифаларга тегишли. У фақат шу браузерда, битта cookie файлида сақланади.
accessibility-theme = Ёруғ ёки қоронғи
accessibility-theme-device = Қурилма созламасидагидек
accessibility-theme-light = Ёруғ
accessibility-theme-dark = Қоронғи
accessibility-contrast = Юқори контраст
    .hint = Танланган контраст ёруғ-қоронғи созламасидан устун туради.
accessibility-contrast-device = Қурилма созламасидагидек
accessibility-contrast-bw = Оқ устида қора
accessibility-contrast-wb = Қора устида оқ
accessibility-contrast-blue = Оч кўк устида тўқ кўк
accessibility-size = Ҳарфлар ўлчами
accessibility-size-device = Қурилма созламасидагидек
accessibility-size-1 = Каттароқ: 125%
accessibility-size-2 = Катта: 150%
accessibility-size-3 = Жуда катта: 200%
accessibility-spacing = Сатр ва ҳарфлар ораси
accessibility-spacing-device = Одатдагидек
accessibility-spacing-wide = Кенг
accessibility-images = Расмлар
accessibility-images-device = Кўрсатилсин
accessibility-images-off = Кўрсатилмасин
accessibility-save = Сақлаш
accessibility-reset = Қурилма созламасига қайтариш

## Баёнот.

accessibility-status-title = Ҳозирги ҳолат
accessibility-status-text = Портал WCAG 2.2 қўлланмасининг AA даражасига мос бўладиган қилиб қурилган. Ҳали мос бўлмаган жойлари қуйида ёзилган.
accessibility-works-title = Нима ишлайди
accessibility-works-keyboard = Ҳамма ишни клавиатура билан бажариш мумкин; қаерда турганингиз доим кўринади.
accessibility-works-reader = Сарлавҳалар, майдон номлари, жадваллар ва хато хабарлари экран ўқигичлар учун белгиланган. Ҳар бир чизма ва харита ёнида худди шуни айтадиган рўйхат ёки жадвал бор.
accessibility-works-script = Ҳаммаси скриптсиз, эски телефонда ва секин тармоқда ҳам ишлайди.
accessibility-works-zoom = Ҳарфларни 200% гача катталаштириш мумкин; тор экранда саҳифани ён томонга суриш шарт эмас.
accessibility-works-colour = Ранг ҳеч қачон ёлғиз турмайди: ёнида сўз ёки белги бор.
accessibility-works-time = Аҳоли тўлдирадиган шаклларда вақт чеклови йўқ. Қабул қилинмаган шаклда ёзганларингиз сақланиб қолади.
accessibility-works-language = Саҳифалар содда тилда ўзбекча (иккала алифбода), русча ва инглизча ёзилган.
accessibility-gaps-title = Нима етишмайди
accessibility-gaps-tests = Саҳифаларни экран ўқигич ва бошқа воситалардан ҳар куни фойдаланадиган одамлар ҳали синаб кўрмаган.
accessibility-gaps-audit = Портални ҳали ҳеч бир мустақил ташкилот текширмаган.
accessibility-gaps-names = Маҳаллаларнинг кириллча, русча ва инглизча номлари қоида бўйича ҳосил қилинган ва одатдагисидан фарқ қилиши мумкин.
accessibility-gaps-karakalpak = Қорақалпоқ тилида саҳифалар ҳали йўқ.
accessibility-gaps-sign = Имо-ишора тилида видеолар йўқ.
accessibility-gaps-letters = Аҳоли ва инспекторлар ёзган матнлар қайси тилда ёзилган бўлса, шу тилда кўрсатилади.
accessibility-barrier-title = Бирор нарса халақит берса
accessibility-barrier-text = Қайси саҳифада нима ишламаганини портал операторига айтинг. Инспектор қабулига боришингиз ёки ишонган одамингиздан сиз учун ёзиб беришини сўрашингиз ҳам мумкин.
accessibility-barrier-phone = Хавф туғилса, 112 ёки 102 рақамига қўнғироқ қилинг.

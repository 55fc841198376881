### Жойлар: вилоятлар, туманлар, маҳаллалар, уларнинг харитаси, рўйхати ва рақамлари. /regions, /districts, /mahallas, бош саҳифа ва қидирув.

## Номлар. Сатр ичида; сарлавҳада биринчи ҳарф кодда катта бўлади.

# $name (String) - тури айтилмаган ном
place-mahalla = { $name } маҳалласи
place-ovul = { $name } овули
place-qishloq = { $name } қишлоғи
place-kind-mfy = Маҳалла фуқаролар йиғини (МФЙ)
place-kind-ofy = Овул фуқаролар йиғини (ОФЙ)
place-kind-qfy = Қишлоқ фуқаролар йиғини (ҚФЙ)

# $district (String) - туман, тури билан
# $region (String) - вилоят, тури билан
place-in = { $district }, { $region }

# $mahalla (String) - маҳалла, тури билан
# $district (String) - туман, тури билан
place-mahalla-in = { $district }, { $mahalla }

# $mahalla (String) - маҳалла, тури билан
# $place (String) - туман ва вилоят
place-mahalla-title = { $mahalla } ({ $place })

## Сонлар ва маълумотлар

# $count (Number) - туман ва шаҳарлар
place-count-districts = { $count } та туман ва шаҳар

# $count (Number) - маҳаллалар, $shown (String) - гуруҳлаб ёзилгани
place-count-mahallas = { $count ->
       *[other] { $shown } та маҳалла
    }

# $area (String) - км²
place-area = Майдони: { $area } км²

# $count (String) - аҳоли
place-population = Аҳолиси: { $count } нафар

# $number (Number) - бутун фоиз
place-percent = { $number }%
place-too-few = ҳали етарли эмас

## Мамлакат

# $regions (Number), $districts (Number), $mahallas (String)
place-country = Ўзбекистон ҳудудлари
    .about = Ўзбекистоннинг барча вилоятлари, туманлари ва маҳаллалари, уларнинг профилактика инспекторлари ва рақамлари.
    .facts = { $regions } та ҳудуд, { $districts } та туман ва шаҳар, { $mahallas } та маҳалла
place-regions = Ҳудудлар, алифбо тартибида
place-choose-region = Ҳудудни танланг
place-districts = Туман ва шаҳарлар, алифбо тартибида

# $name (String) - вилоят, тури билан
place-region-about = { $name }: туманлар, маҳаллалар, профилактика инспекторлари ва аҳоли муаммолари қандай ҳал бўлаётгани.

## Харита

place-map-measure = Натижани айтган аҳоли ичида “ҳал бўлди” деганлар улуши, сўнгги 12 ой

# $name (String) - жой, $value (String) - қиймати
place-map-area = { $name }: { $value }
place-map-credit = Туман чегаралари: uzgeocoder, MIT

## Рақамлар

place-figures = Сўнгги 12 ой
place-figures-method = Бу рақамлар қандай ҳисобланади

# $count (Number) - муддати келган мурожаатлар, $shown (String) - гуруҳлаб ёзилгани
place-figure-in-time = мурожаатга муддатида жавоб берилди
    .note = { $count ->
       *[other] муддати келган { $shown } та мурожаатдан
    }
    .none = ҳали муддати келгани йўқ

# $count (Number) - жавоб берган кишилар, $shown (String) - гуруҳлаб ёзилгани
place-figure-solved = натижани айтган аҳоли “ҳал бўлди” дейди
    .note = { $count ->
       *[other] { $shown } нафар киши айтди
    }
    .few = Ҳали етарли эмас: 10 кишидан ками айтди

# $shown (String) - гуруҳлаб ёзилгани
place-figure-overdue = мурожаат муддати ўтган, жавоб йўқ
    .note = жами { $shown } тадан

# $count (Number) - муддатида кўрилаётганлар, $shown (String) - гуруҳлаб ёзилгани
place-figure-received = мурожаат келди
    .note = { $count ->
        [0] ҳозир кўриб чиқилаётгани йўқ
       *[other] { $shown } таси муддатида кўриб чиқилмоқда
    }

## Харита остидаги жадвал

place-table = Сўнгги 12 ойнинг барча рақамлари
place-table-open = Барча рақамларни жадвалда кўрсатиш
place-table-name = Номи
place-table-received = Келган
place-table-in-time = Муддатида жавоб
place-table-late = Кечиккан жавоб
place-table-overdue = Муддати ўтган
place-table-verdicts = Натижани айтганлар
place-table-solved = “Ҳал бўлди” дейди

## Туман

# $name (String) - туман, тури билан
place-district-about = { $name }: барча маҳаллалар ва уларнинг профилактика инспекторлари, рақамлар, учрашувлар ва ҳисоботлар.
place-mahallas = Маҳаллалар ва уларнинг инспекторлари
    .hint = Маҳаллангизни ёки дарҳол инспекторини танланг.
    .unknown = Бу туман инспекторлари ҳали порталга киритилмаган. Муаммони маҳаллангиз саҳифасида билдиришингиз мумкин.
place-vacant = Инспектор кўрсатилмаган

# $day (String) - сана
place-closed-on = Тугатилган: { $day }
place-closed = тугатилган
place-surroundings = Ҳудуд харитасидаги ўрни
place-meetings = Яқин учрашувлар
    .none = Бу ерда ҳозирча учрашув эълон қилинмаган.
    .all = Барча учрашувлар
place-meeting-report = Аҳоли олдидаги ҳисобот
place-meeting-reception = Аҳолини қабул қилиш
place-meeting-safety = Хавфсизлик ҳақида суҳбат

# $day (String) - кун ва ҳафта куни, $time (String) - бошланиши
place-meeting-when = { $day }, { $time }

# $name (String) - фамилия ва исм
place-inspector-line = Инспектор: { $name }
place-reports = Ҳисоботлар
    .none = Ҳозирча эълон қилинган ҳисобот йўқ.
    .all = Барча ҳисоботлар

# $quarter (String) - чорак, $name (String) - кимнинг ҳисоботи
place-report = { $quarter }: { $name }

# $place (String) - туман ва маҳалла, $day (String) - эълон қилинган кун
place-report-hint = { $place } · { $day }

## Маҳалла

# $name (String) - маҳалла, тури билан
place-mahalla-about = { $name }: профилактика инспектори ким, ишини қандай баҳолаш ва муаммони қаерда билдириш мумкин.

# $count (Number) - инспекторлар
place-inspector = { $count ->
        [0] Инспекторингиз
        [1] Инспекторингиз
       *[other] Инспекторларингиз
    }
place-post = Профилактика инспектори
place-post-senior = Профилактика катта инспектори
place-profile = Қабул вақти, баҳоси, ҳисоботлари
place-rate = Инспекторни баҳолаш
place-raise = Муаммо билдириш
    .hint = Рўйхатдан ўтиш шарт эмас. Жавоб муддати — 15 кун.
place-vacant-note = Бу маҳаллада инспектор кўрсатилмаган
    .text = Лавозим бўш ёки маълумот ҳали киритилмаган бўлиши мумкин. Муаммони барибир билдиришингиз мумкин: у туман бўлимига боради.
place-to-district = Туманнинг барча маҳаллалари ва инспекторлари

# $day (String) - сана
place-closed-note = Бу маҳалла тугатилган ёки бирлаштирилган: { $day }
    .text = Бу саҳифа аввал бўлган ишлар учун сақланади. Ҳозирги маҳаллангизни туман рўйхатидан топинг.
place-names = Бошқа тиллардаги номи
place-name-uz = Ўзбекча, лотин ёзуви
place-name-uz-cyrl = Ўзбекча, кирилл ёзуви
place-name-ru = Русча
place-name-en = Инглизча
place-code = Реестрдаги коди

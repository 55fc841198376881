### Аҳоли билан яқин учрашувлар, /meetings.

meeting-title = Қабул ва йиғилишлар
    .about = Профилактика инспекторлари аҳоли билан қачон ва қаерда учрашади ва ҳисоб беради.
    .lead = Ҳар ким келиб, савол бериши мумкин. Таклифнома керак эмас.
# $place (String) - вилоят
meeting-title-in = Қабул ва йиғилишлар: { $place }
meeting-regions = Вилоятлар
    .all = Барча вилоятлар
meeting-pager = Рўйхат саҳифалари
    .sooner = Олдингилари
    .later = Кейингилари
# $number (String) - саҳифа рақами
meeting-page = { $number }-саҳифа
meeting-none = Ҳозирча учрашув эълон қилинмаган
    .text = Ҳафталик қабул соатлари инспекторингиз саҳифасида кўрсатилган.
    .find = Инспекторингизни топинг

# $time (String) - бошланиши, $topic (String) - мавзуси
meeting-line = { $time } · { $topic }

# $name (String) - инспектор
meeting-inspector = Инспектор: { $name }

meeting-topic-report = Аҳоли олдидаги ҳисобот
meeting-topic-reception = Аҳолини қабул қилиш
meeting-topic-safety = Хавфсизлик ҳақида суҳбат
meeting-past = Ўтган йиғилишлар
# $day (String) - сана, $time (String) - бошланиши, $topic (String) - мавзуси
meeting-day-line = { $day }, { $time }: { $topic }
meeting-stage-coming = Эълон қилинган
meeting-stage-begun = Баённома кутилмоқда
meeting-stage-unwritten = Баённомаси йўқ
meeting-stage-held = Ўтказилган
meeting-stage-cancelled = Бекор қилинган
meeting-stage-unheld = Ўтказилмаган
# $day (String) - сана
meeting-minutes-due = Баённома муддати: { $day }
meeting-calendar-all = Яқин йиғилишлар тақвим файли

## Битта йиғилиш, /meetings/…

# $topic (String) - мавзуси, $place (String) - маҳалла ва туман, $day (String) - сана
meeting-heading = { $topic }: { $place }, { $day }
meeting-when = Қачон
    .at = { $day }, { $time }
meeting-where = Қаерда
meeting-who = Инспектор
meeting-calendar = Тақвимга сақлаш
meeting-more = Батафсил ва саволлар
# $was (String) - аввалги сана ва вақт
meeting-moved = Кўчирилди. Аввалги вақти: { $was }
meeting-cancelled = Йиғилиш бекор қилинди
meeting-cancelled-above = Йиғилишни туман бўлими бекор қилди
meeting-unheld = Инспектор маълумотича, йиғилиш ўтказилмади
# $day (String) - сана
meeting-said-on = Эълон қилинган кун: { $day }
# $day (String) - сана
meeting-no-minutes = Йиғилиш вақти ўтди, баённомаси кутилмоқда. Муддати: { $day }.
# $day (String) - сана
meeting-without-minutes = Йиғилиш баённомасиз қолди: муддат { $day } куни тугаган, баённома эълон қилинмаган.
meeting-minutes = Баённома
    .at = Эълон қилинган кун: { $day }. Баённома кейин ўзгартирилмайди.
# $count (Number) - келганлар сони
meeting-present = Инспектор санашича, { $count } киши келди.
meeting-said = Нималар ҳақида гаплашилди
meeting-agreed = Нимага келишилди
# $day (String) - сана
meeting-addendum = Қўшимча, { $day }

## Аҳолининг йиғилиш ҳақидаги фикри.

meeting-voice = Аҳоли бу йиғилиш ҳақида нима дейди
meeting-voice-ask = Йиғилиш ҳақида фикр билдириш
meeting-r1 = Йиғилишда қатнашдингизми ёки баённомасини ўқидингизми?
    .missing = Йиғилишда қатнашганингиз ёки баённомасини ўқиганингизни белгиланг
    .unknown = Рўйхатдаги жавоблардан бирини танланг
meeting-r2 = Йиғилишни қандай баҳолайсиз?
    .missing = Йиғилишни қандай баҳолашингизни белгиланг
    .unknown = Рўйхатдаги жавоблардан бирини танланг
meeting-r3 = Аҳоли саволларига жавоб берилдими?
    .unknown = Рўйхатдаги жавоблардан бирини танланг
meeting-r4 = Айтилганлар маҳаллада кўраётганингизга мос келадими?
    .unknown = Рўйхатдаги жавоблардан бирини танланг
meeting-code = { voice-code }
    .hint = { voice-code.hint }
    .wrong = { voice-code.wrong }
    .length = { voice-code.length }
    .symbol = { voice-code.symbol }
    .check = { voice-code.check }
    .closed = { voice-code.closed }
meeting-form = { voice-form }
    .missing = { voice-form.missing }

### Инспектор ўрнида ким ишлайди: /desk/staff/substitutes ва инспектор ҳамда маҳалла саҳифаси.

substitute-title = Ким кимнинг ўрнида
substitute-lead = Инспектор таътилда бўлса ёки лавозим бўш бўлса, ўрнига ким ишлашини кўрсатинг. Аҳоли уни инспектор ва маҳалла саҳифасида кўради.
substitute-list = Ҳозир ва яқин кунларда
substitute-none = Ҳеч ким кўрсатилмаган.
# $from (String) - биринчи кун, $to (String) - охирги кун
substitute-span = Биринчи кун: { $from }. Охирги кун: { $to }.
substitute-end = Бугун тугатиш
substitute-new = Ўринбосар кўрсатиш
    .text = Мурожаатлар аввалгидек тақсимланади: бу фақат қабул ва саҳифаларга тааллуқли.
substitute-choose = Танланг
substitute-vacant = лавозим бўш
# $place (String) - маҳалла, $name (String) - лавозимдаги инспектор
substitute-post-line = { $place }: { $name }
substitute-post = Қайси лавозим
    .missing = Лавозимни танланг
    .unknown = Рўйхатдан танланг
substitute-officer = Ўрнига ким ишлайди
    .missing = Инспекторни танланг
    .unknown = Рўйхатдан танланг
    .own = Бу лавозимни ўзи эгаллаб турибди. Бошқа инспекторни танланг
substitute-from = Биринчи кун
    .missing = Биринчи кунни киритинг
    .wrong = Санани текширинг
    .past = Бугун ёки кейинги кунни киритинг
    .overlap = Шу кунларда бу лавозимда бошқа ўринбосар бор
substitute-to = Охирги кун
    .missing = Охирги кунни киритинг
    .wrong = Санани текширинг
    .before = Охирги кун биринчи кундан олдин бўлмасин
    .long = Кўпи билан 180 кун киритинг
substitute-reason = Сабаби
    .missing = Сабабини танланг
    .unknown = Рўйхатдан танланг
    .vacant = Бу лавозим бўш: шундай сабабни танланг
    .held = Бу лавозимда инспектор бор: таътилни танланг
substitute-reason-leave = Таътил ёки касаллик
substitute-reason-vacancy = Лавозим бўш
substitute-form = Саҳифа
    .missing = Саҳифа эскирган. Уни қайта очиб, яна юборинг.
substitute-send = Сақлаш
substitute-shown-leave = Инспектор ҳозир ишда эмас
substitute-shown-vacancy = Лавозим ҳозирча бўш
# $day (String) - сана
substitute-until = Охирги кун: { $day }. Ўрнига ишлайди:

### Инспекторнинг очиқ саҳифаси.

inspector-heading = { $mahalla } инспектори
inspector-heading-only = Профилактика инспектори
inspector-title = { $heading }, { $district }: { $name }
inspector-about = { $name }: профилактика инспекторининг қабул вақти, аҳоли баҳоси, мурожаатларга жавоблари ва ваъдалари.

# $day (String) - сана
inspector-gone = Энди бу лавозимда эмас. Охирги куни: { $day }
    .text = Саҳифа қилинган ишлар тарихи учун сақланади. Бу инспекторни энди баҳолаб ёки унга мурожаат юбориб бўлмайди.
inspector-to-district = Туманнинг ҳозирги инспекторлари

inspector-rate = Баҳо бериш
inspector-raise = Муаммо билдириш

## Ким ва қаерда.

inspector-post = профилактика инспектори
inspector-post-senior = профилактика катта инспектори
inspector-rank-and-post = { $rank }, { $post }
inspector-rank-safdor = Сафдор
inspector-rank-serjant = Сержант
inspector-rank-kichik-leytenant = Кичик лейтенант
inspector-rank-leytenant = Лейтенант
inspector-rank-katta-leytenant = Катта лейтенант
inspector-rank-kapitan = Капитан
inspector-rank-mayor = Майор
inspector-rank-podpolkovnik = Подполковник
inspector-rank-polkovnik = Полковник
inspector-since = Лавозимга келган куни: { $day }
inspector-mahallas = Маҳаллалари
inspector-place = Қабул жойи
inspector-place-mhtm = Маҳалла ҳуқуқ-тартибот маскани
inspector-place-tayanch-punkti = Таянч пункти
inspector-hours = Қабул вақти
inspector-today = Бугунги қабул: { $hours }
inspector-today-none = Бугун қабул йўқ

## Мурожаатлар.

inspector-concerns = Мурожаатлар: сўнгги 12 ой
inspector-received = мурожаат келди
inspector-in-time = муддатида жавоб берилди
inspector-in-time-share = муддати келганларнинг { $percent }%
inspector-late = кечикиб жавоб берилди
inspector-overdue = муддати ўтган, жавоб йўқ
inspector-acts = Аниқ иш қилинган жавоблар: { $answers } тадан { $concrete } та
inspector-acts-over = Ҳар 100 жавобдан { $percent } тадан кўпида аниқ иш айтилган
inspector-acts-under = Ҳар 100 жавобдан { $percent } тадан камида аниқ иш айтилган
inspector-verdicts = Ҳал бўлдими? { $count } кишининг жавоби
inspector-verdicts-none = Муаммоси ҳал бўлган-бўлмаганини ҳали ҳеч ким билдирмаган.
inspector-verdict-yes = Ҳал бўлди
inspector-verdict-partly = Қисман ҳал бўлди
inspector-verdict-no = Ҳал бўлмади
inspector-answers = Охирги очиқ жавоблар
    .hint = Фақат мурожаат қилган киши рози бўлган жавоблар эълон қилинади.
    .none = Очиқ жавоблар ҳали йўқ.
inspector-answer-when = { $day }, { $count } кунда жавоб берилган

## Ёнида.

inspector-aside = Учрашув, ваъдалар ва ҳисобот
inspector-meeting = Кейинги учрашув
    .all = Барча учрашувлар
inspector-meeting-when = { $day }, { $time }
# $count (String) - сон
inspector-unwritten = Сўнгги бир йилда баённомасиз қолган йиғилишлар: { $count }
inspector-topic-report = Аҳоли олдида ҳисобот
inspector-topic-reception = Аҳолини қабул қилиш
inspector-topic-safety = Маҳалладаги хавфсизлик ҳақида суҳбат
inspector-promises = Инспектор берган ваъдалар
inspector-promise-when = { $kept }. Муддати: { $day }
inspector-promise-evidence = Қандай билинади: { $words }
inspector-kept-pending = Натижаси ҳали айтилмаган
inspector-kept-kept = Бажарилди
inspector-kept-partly = Қисман бажарилди
inspector-kept-broken = Бажарилмади
inspector-report = Охирги ҳисобот
inspector-report-of = Ҳисобот: { $quarter }
inspector-secret = Ким баҳо қўйгани инспекторга кўрсатилмайди
    .text = У фақат чорак якунидаги умумий натижани кўради.
    .more = Махфийлик ҳақида

inspector-evaluation = Баҳолаш: { $quarter }
    .text = Аҳоли баҳоси, ҳал қилинган мурожаатлар, муддатлар, ҳисоботлар бирга. Бу рейтинг эмас.

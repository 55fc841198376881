### Аҳоли саволлари: йиғилишдан олдин ва ҳисобот бўйича, /meetings/…/questions ва /reports/…/questions.

question-title = Аҳоли саволлари
question-about = Инспекторга исмингизни айтмасдан савол беринг ва жавобларни ўқинг.
# $topic (String) - мавзуси, $day (String) - сана
question-meeting = { $topic }, { $day }: савол беринг
# $quarter (String) - чорак, $name (String) - инспектор
question-report = Ҳисобот бўйича савол: { $name }, { $quarter }
question-back = Орқага қайтиш
question-ask = Савол бериш
    .hint = Исм сўралмайди.
question-none = Ҳозирча савол йўқ.
# $shown (String) - кўрсатилган саволлар, $answered (String) - жавоб берилганлари
question-counts = Саволлар: { $shown }. Жавоб берилган: { $answered }.
# $count (Number) - кунлар сони
question-open =
    { $count ->
        [0] Жавоб кутилмоқда: бугундан
       *[other] Жавоб кутилмоқда: { $count } кун
    }
# $day (String) - сана
question-answered = Жавоб берилган: { $day }
question-answered-head = Жавобни туман бўлими бошлиғи берди: савол берилган инспектор бу маҳаллада энди ишламайди.
# $name (String) - инспектор
question-answered-successor = Жавобни маҳалланинг ҳозирги инспектори берди: { $name }
# $count (String) - сон, $days (String) - иш кунлари сони
question-unshown-waiting = Туман бўлими ҳали ўқимаган саволлар: { $count }. Ҳар бирига { $days } иш куни берилади.
# $count (String) - сон
question-unshown-late = Шундан муддати ўтгани: { $count }.
# $count (String) - сон
question-unshown-refused = Кўрсатилмаган саволлар: { $count }.
# $count (Number) - одамлар сони
question-joined = Шу саволни яна { $count } киши берган.

## Савол бериш.

question-how = Исм сўралмайди. Саволни аввал туман бўлими ўқийди ва шу ерда кўрсатади. Инспекторга фақат кўрсатилган савол боради.
question-question = Саволингиз
    .hint = 20 тадан 500 тагача белги. Исм, уй рақами ва телефон ёзманг: савол ҳаммага кўринади.
    .missing = Саволни ёзинг
    .too-short = Саволни тўлиқроқ ёзинг: камида 20 та белги
    .too-long = Қисқароқ ёзинг: кўпи билан 500 та белги
    .personal = Саволда шахсий маълумот бўлиши мумкин. Текшириб, қайта юборинг
    .closed = Йиғилиш бошланган, саволлар қабул қилинмайди
question-form = Саҳифа
    .missing = Саҳифа эскирган. Саволингиз жойида, яна бир марта юборинг
question-send = Саволни юбориш
question-sent = Саволингиз юборилди
    .text = Туман бўлими ўқиб чиққач, у шу саҳифада кўринади.
question-closed = Бу йиғилиш бўйича саволлар энди қабул қилинмайди.
# $what (String) - топилган маълумотлар
question-doubts = Матнда шулар бўлиши мумкин: { $what }
    .plain = Матн ҳаммага кўринади. Кимдир таниладиган сўзларни олиб ташланг ёки шу ҳолда юборишингизни белгиланг.
    .sure = Текширдим, шу ҳолда юбораман

## Ходимлар учун, /desk/questions.

question-lead-desk = Саволларни аҳолидан олдин сиз ўқийсиз. Ёқимсиз савол рад этилмайди: рад этиш сабаблари фақат рўйхатдагилар.
question-lead-author = Сизга берилган ва ҳаммага кўриниб турган саволлар. Жавоб берилмагани куни билан кўриниб туради.
question-waiting = Ўқилиши керак бўлган саволлар
question-unanswered = Жавоб кутаётган саволлар
question-desk-none = Ҳозирча савол йўқ.
question-desk-back = Саволлар рўйхатига қайтиш
# $count (Number) - кунлар сони
question-waits =
    { $count ->
        [0] Бугун келган
       *[other] Навбатда: { $count } кун
    }
# $name (String) - инспектор, $place (String) - маҳалла ва туман
question-on-meeting = Йиғилиш бўйича: { $name }, { $place }
# $name (String) - инспектор, $place (String) - маҳалла ва туман
question-on-report = Ҳисобот бўйича: { $name }, { $place }
# $count (String) - сон
question-for-you = Сизни кутаётган саволлар: { $count }
question-one = Савол
question-subject = Нима бўйича
question-state-waiting = Ўқилишини кутмоқда
question-state-shown = Ҳаммага кўринади
question-state-refused = Кўрсатилмаган
question-words-gone = Матн сақлаш муддати ўтгани учун ўчирилган.
question-not-now = Ҳолат ўзгарган: бу амални энди бажариб бўлмайди. Ҳеч нарса ўзгармади.
question-decision = Қарорингиз
    .text = Кўрсатилган савол инспекторга боради ва жавоб берилгунча очиқ туради. Шахсий маълумот бўлиши мумкин бўлган жойлар белгиланган.
    .missing = Қарорни танланг
    .unknown = Икки қарордан бирини танланг
question-decision-show = Кўрсатиш
question-decision-refuse = Рад этиш
question-choose = Танланг
question-ground = Рад этиш сабаби
    .missing = Рад этиш сабабини танланг
    .unknown = Рўйхатдан танланг
question-ground-personal = Кимдир ҳақида шахсий маълумот бор
question-ground-insult = Ҳақорат бор
question-ground-off-topic = Бошқа нарса ҳақида
question-ground-repeated = Такрорий: бошқа саволга қўшилади
question-other = Такрорий бўлса, қайси саволга қўшилади
    .missing = Қайси саволга қўшилишини танланг
    .unknown = Рўйхатдан танланг
question-answer = Жавобингиз
    .hint = Жавоб дарҳол ҳаммага кўринади ва кейин ўзгартирилмайди.
    .missing = Жавобни ёзинг
    .too-short = Жавобни тўлиқроқ ёзинг: камида 20 та белги
    .too-long = Қисқароқ ёзинг: кўпи билан 2000 та белги
    .personal = Жавобда шахсий маълумот бўлиши мумкин. Текшириб, қайта юборинг
question-answer-send = Жавоб бериш

### Қабулга ёзилиш: /inspectors/…/reception ва /receptions.

# $name (String) - инспектор
booking-title = Қабулга ёзилиш: { $name }
booking-about = Инспектор қабулига исмингизни айтмасдан ёзилинг.
booking-back = Инспектор саҳифасига қайтиш
booking-link = Қабулга ёзилиш
booking-lead = Исм сўралмайди. Вақтни танланг, код оласиз: у билан ёзувни кўриш ёки бекор қилиш мумкин. Ҳар бир қабул 20 дақиқа.
booking-none = Яқин 14 кунда бўш вақт йўқ. Кейинроқ қаранг ёки қабул вақтида ёзилмасдан келинг.
booking-slot = Бўш вақтлар
    .missing = Вақтни танланг
    .taken = Бу вақт банд. Бошқа вақтни танланг
booking-topic = Нима ҳақида (ихтиёрий)
    .hint = Инспектор ва туман бўлими фақат вақт ва шу мавзуни кўради.
    .unknown = Рўйхатдан танланг
booking-topic-none = Айтилмаган
booking-form = Саҳифа
    .missing = Саҳифа эскирган. Вақтни танлаб, яна бир марта юборинг
booking-send = Ёзилиш
# $day (String) - кун ва ҳафта куни, $time (String) - вақти
booking-moment = { $day }, { $time }

## Ёзув, /receptions.

booking-follow = Қабулга ёзилганимни кўриш
    .text = Ёзилганда берилган 20 рақамли кодни киритинг.
booking-receipt = Код
    .hint = Тўрттадан беш гуруҳ. Бўш жойларнинг фарқи йўқ.
    .missing = 20 та рақамни ёзинг
    .wrong = Бу код билан ёзув топилмади. Рақамларни текширинг
booking-open = Очиш
booking-held = Қабулга ёзувингиз
booking-code = Кодингиз
    .keep = Уни ёзиб олинг: код ҳеч қаерда сақланмайди ва қайта берилмайди.
booking-when = Вақти
booking-where = Жойи
booking-who = Ким қабул қилади
booking-state-booked = Ёзилган
booking-state-cancelled = Бекор қилинган
booking-state-held = Қабул бўлди
booking-state-absent = Фуқаро келмади
booking-state-unkept = Инспектор жойида бўлмади
booking-cancel = Бекор қилиш
    .text = Кела олмасангиз, бекор қилинг: вақт бошқаларга бўшайди.
booking-unkept = Инспектор жойида бўлмади
    .text = Келганингизда ҳеч ким қабул қилмадими? Айтинг: сизнинг сўзингиз ҳисобга олинади.
booking-leave = Бу қурилмада ёпиш
    .text = Қурилмадан бошқалар ҳам фойдаланса, ёзувни ёпинг.
booking-not-now = Ҳолат ўзгарган: бу амални энди бажариб бўлмайди. Қуйида ҳозирги ҳолат.

## Ходимлар учун, /desk/meetings.

booking-desk = Қабулга ёзилганлар
    .text = Исм сўралмайди: фақат вақт ва айтилган бўлса мавзу. Қабулдан кейин қандай ўтганини белгиланг.
booking-desk-coming = Кутилаётган қабуллар
booking-desk-past = Охирги 30 кун
booking-desk-none = Ҳеч ким ёзилмаган.
booking-told = Фуқаро инспектор жойида бўлмаганини айтди.
booking-mark = Қабул қандай ўтди?
booking-mark-held = Қабул бўлди
booking-mark-absent = Фуқаро келмади
booking-mark-unkept = Инспектор жойида бўлмади

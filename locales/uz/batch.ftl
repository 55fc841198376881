### Chetga olingan baholar toʻplami va xabarlar: xolis tekshiruvchilar ish joyi.

batch-title = Chetga olingan baholar
batch-lead = Qoidalar eʼtibor qaratgan baholar: bitta mahalla, bitta kun. Har birini ikki tekshiruvchi alohida koʻradi. Ikkisi bir xil desa, shunday boʻladi; kelisha olmasa, baholar hisobga kirmaydi va bu ochiq aytiladi.
batch-empty = Tekshiruvingizni kutayotgan toʻplam yoʻq.
batch-back = Chetga olingan baholarga qaytish
# $place (String) - mahalla, $day (String) - kun
batch-line = { $place }: { $day }
# $count (Number) - baholar, $stream (String) - oqim
batch-ballots = { $count } ta baho, { $stream }
batch-stream = Oqim
batch-stream-letter = xatdagi kod bilan
batch-stream-open = ochiq fikr
batch-outcome-accepted = Hisobga olinadi
batch-outcome-excluded = Hisobga olinmaydi
batch-outcome-disputed = Kelishilmadi: hisobga olinmaydi
batch-judged = Xulosangiz qabul qilingan, ikkinchisi kutilmoqda
batch-waits = Xulosangizni kutmoqda
batch-waits-closing = Chorak ochiq: u yopilgach tekshiriladi
# $day (String) - sana
batch-until = Oxirgi kun: { $day }. Shu kungacha ikkita xulosa boʻlmasa, qoidaga koʻra hal boʻladi: faqat koʻp baho kelgan va oʻsha kuni yigʻilish boʻlgan toʻplam hisobga olinadi, qolganlari olinmaydi.
batch-blind = Javoblar bu yerda koʻrsatilmaydi: baho yaxshimi yoki yomonmi, tekshiruvchi bilmasligi kerak.
batch-noticed = Nima sezildi
batch-quarter = Chorak
batch-count = Baholar soni
# $count, $all (Number) - nechtasida, jami
batch-signal = { $all } ta bahodan { $count } tasida
batch-around = Oʻsha kunlarda
batch-days = Kunlar boʻyicha baholar soni
# $number (String) - oʻrtacha
batch-usual = Oldingi toʻrt haftada kuniga oʻrtacha { $number } ta baho kelgan.
batch-meetings = Oʻsha kuni yoki bir kun oldin inspektor oʻtkazgan yigʻilishlar:
    .none = Oʻsha kuni va bir kun oldin yigʻilish boʻlmagan.
# $count (Number) - xatlar
batch-letters = Oʻsha kuni yoki bir kun oldin tarqatilgan xatlar: { $count } ta.
    .none = Oʻsha kuni va bir kun oldin xat tarqatilmagan.
batch-decided = Ikki xulosa
batch-judge = Xulosangiz
batch-decision = Bu baholar hisobga olinsinmi?
    .missing = Hisobga olish yoki olmaslikni tanlang
    .unknown = Roʻyxatdan birini tanlang
batch-decision-accept = Hisobga olinsin
    .hint = Sababi bor: yigʻilish, xat tarqatish yoki tasodif.
batch-decision-exclude = Hisobga olinmasin
    .hint = Soxta toʻldirilgan yoki boshqalarning xati ishlatilganga oʻxshaydi, yoki tushuntirib boʻlmaydi.
batch-reason = Sababi
    .missing = Sababini tanlang
    .unknown = Roʻyxatdan birini tanlang
    .other = Bu sabab tanlangan xulosaga mos emas
batch-reason-event = Yigʻilish yoki xat tarqatish bilan tushuntiriladi
batch-reason-chance = Tasodif: oila, umumiy tarmoq, kichik joy
batch-reason-stuffing = Kimdir boshqalar oʻrniga toʻldirgan
batch-reason-diverted = Xatlar egasiga yetib bormagan
batch-reason-unexplained = Tushuntirib boʻlmaydi
batch-remark = Izoh
    .hint = Uni ikkinchi tekshiruvchi ikkala xulosa ham berilgach oʻqiydi. Eʼlon qilinmaydi.
    .too-long = Koʻpi bilan 500 ta belgi
batch-form = Sahifa
    .missing = Sahifa eskirgan. Yozganingiz joyida, yana bir marta yuboring
batch-send = Xulosani yuborish
batch-refused-before = Bu toʻplam boʻyicha xulosangiz bor. Ikkinchisini boshqa odam beradi.
batch-refused-ended = Bu toʻplam shu orada hal boʻldi. Hech narsa oʻzgarmadi.
batch-refused-early = Chorak hali ochiq. Hamma baholar kelgach tekshiriladi.

## Xabarlar.

batch-notices = Butun mahallaga oid xabarlar
    .text = Ular hech narsani chetga olmaydi: faqat surishtirib koʻrish kerakligini bildiradi.
    .none = Xabar yoʻq.
batch-notice-low-response = Ikki chorak ketma-ket juda kam xatdan foydalanilgan. Xatlar yetib borganini aholidan soʻrash kerak.
batch-notice-streams = Xat bilan va ochiq bildirilgan fikrlar bir-biridan keskin farq qiladi.
batch-notice-over-response = Tasodif yoʻl qoʻyganidan koʻp xatdan foydalanilgan.
batch-notice-pressure = Aholi maʼlum baho qoʻyishga bosim boʻlganini aytgan.
# $number (String) - son
batch-notice-value = Kutilganidan farqi: { $number } standart chetlanish.
# $number (String) - son
batch-notice-count = Bosim haqida aytganlar: { $number }
batch-pressure = Bosim haqida xabarlar
    .text = Aholi baho qoʻyishda bosim boʻlganini aytgan mahallalar. Kim aytgani va qanday baho qoʻygani bu yerda ham, boshqa joyda ham maʼlum emas. Uni aniqlashga urinish taqiqlangan.
    .none = Bosim haqida xabar yoʻq.

### Baholash choraklari: holati, qadamlari, keyingi qadam.

period-title = Baholash choraklari
period-lead = Har bir qadam bir marta bosiladi va orqaga qaytmaydi. Chorak ochiq turganda nechta baho kelganini hech kim, siz ham, koʻrmaysiz.
# $from, $to (String) - kunlar
period-days = Baho qabul qilinadi: { $from } – { $to }
period-state-planned = Rejalashtirilgan
period-state-open = Ochiq
period-state-closed = Yopilgan
period-state-under-review = Tekshirilmoqda
period-state-released = Eʼlon qilingan
period-letters = Xatlar
    .of = qurʼa oʻtkazilgan mahallalar: { $mahallas }, chop etilgan xatlar: { $letters }
period-batches = Chetga olingan toʻplamlar
    .of = jami { $all }, xulosa kutayotgani { $waiting }
    .open = chorak ochiq turganda sanalmaydi
period-counts = Baholar
    .of = kelgani { $received }, hisobga olingani { $counted }, chetda qolgani { $excluded }
# $moment, $by (String) - qachon va kim
period-taken = { $moment }, { $by }
period-by-republic = respublika boshqarmasi
period-by-admin = portal operatori
period-by-command = serverdagi buyruq
period-by-clock = portalning oʻzi, muddati kelganda
period-by-other = boshqa xodim
# $step (String) - qadam nomi
period-next = Keyingi qadam: { $step }
period-next-from = Eng erta kun: { $day }
period-next-none = Keyingi qadam sizga bogʻliq emas.
period-step-plan = Chorakni rejalashtirish
    .text = Baholash boshlanadigan va tugaydigan kunlar belgilanadi. Shundan keyin qurʼa tashlab, xat chop etish mumkin.
period-step-open = Baholashni ochish
    .text = Aholi baho qoʻya boshlaydi, xatlardagi kodlar ishlaydi. Qoidalar va xatlar soni ochiq jurnalga yoziladi.
period-step-close = Baholashni yopish
    .text = Boshqa baho qabul qilinmaydi. Oxirgi javoblar aralashtiriladi, ularni kimdandir ekanini aniqlashi mumkin boʻlgan kalitlar butunlay yoʻq qilinadi.
period-step-review = Tekshiruvga berish
    .text = Chetga olingan toʻplamlar xolis tekshiruvchilarga oʻtadi. Ular javoblarni koʻrmaydi.
period-step-release = Natijani eʼlon qilish
    .text = Barcha mahallalar natijasi bir vaqtda chiqadi, fayli va uning izi ochiq jurnalga kiradi. Eʼlon qilingan raqam keyin oʻzgarmaydi.
period-sure = Tushundim: bu qadam bir marta bosiladi va bekor qilinmaydi
    .missing = Qadamni bosishdan oldin shu yerni belgilang
# $day (String) - sana
period-refused-early = Hali erta. Eng erta kun: { $day }. Hech narsa oʻzgarmadi.
period-refused-not-open = Chorak ochiq emas, shuning uchun yopib boʻlmaydi. Hech narsa oʻzgarmadi.
period-refused-not-closed = Avval chorakni yopish kerak. Hech narsa oʻzgarmadi.
period-refused-released = Natija allaqachon eʼlon qilingan va oʻzgarmaydi.
period-refused-begun = Bu chorak avval rejalashtirilgan yoki ochilgan.
period-refused-over = Bu chorak tugagan: endi hech kim baho bera olmaydi.
period-refused-unknown = Bunday chorak yoʻq yoki uni hozir rejalashtirib boʻlmaydi.
period-refused-clock = Server soati oldingi qadamdan orqada. Soatni tekshiring. Hech narsa oʻzgarmadi.
period-refused-taken = Bu qadamni boshqa xodim bosib boʻlgan. Hech narsa ikki marta bajarilmadi.

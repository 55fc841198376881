### Baholash choraklari: holati, qadamlari, keyingi qadam.

quarter-title = Baholash choraklari
quarter-lead = Har bir qadam bir marta bosiladi va orqaga qaytmaydi. Chorak ochiq turganda nechta baho kelganini hech kim, siz ham, koʻrmaysiz.
# $from, $to (String) - kunlar
quarter-days = Baho qabul qilinadi: { $from } – { $to }
quarter-state-planned = Rejalashtirilgan
quarter-state-open = Ochiq
quarter-state-closed = Yopilgan
quarter-state-under-review = Tekshirilmoqda
quarter-state-released = Eʼlon qilingan
quarter-letters = Xatlar
    .of = qurʼa oʻtkazilgan mahallalar: { $mahallas }, chop etilgan xatlar: { $letters }
quarter-batches = Chetga olingan toʻplamlar
    .of = jami { $all }, xulosa kutayotgani { $waiting }
    .open = chorak ochiq turganda sanalmaydi
quarter-counts = Xat bilan kelgan baholar
    .of = kelgani { $received }, hisobga olingani { $counted }, chetda qolgani { $excluded }
# $moment, $by (String) - qachon va kim
quarter-taken = { $moment }, { $by }
quarter-by-republic = respublika boshqarmasi
quarter-by-admin = portal operatori
quarter-by-command = serverdagi buyruq
quarter-by-clock = portalning oʻzi, muddati kelganda
quarter-by-other = boshqa xodim
# $step (String) - qadam nomi
quarter-next = Keyingi qadam: { $step }
quarter-next-from = Eng erta kun: { $day }
quarter-next-none = Keyingi qadam sizga bogʻliq emas.
quarter-step-plan = Chorakni rejalashtirish
    .text = Baholash boshlanadigan va tugaydigan kunlar belgilanadi. Shundan keyin qurʼa tashlab, xat chop etish mumkin.
quarter-step-open = Baholashni ochish
    .text = Aholi baho qoʻya boshlaydi, xatlardagi kodlar ishlaydi. Qoidalar va xatlar soni ochiq jurnalga yoziladi.
quarter-step-close = Baholashni yopish
    .text = Boshqa baho qabul qilinmaydi. Oxirgi javoblar aralashtiriladi, ularni kimdandir ekanini aniqlashi mumkin boʻlgan kalitlar butunlay yoʻq qilinadi.
quarter-step-review = Tekshiruvga berish
    .text = Chetga olingan toʻplamlar xolis tekshiruvchilarga oʻtadi. Ular javoblarni koʻrmaydi.
quarter-step-release = Natijani eʼlon qilish
    .text = Barcha mahallalar natijasi bir vaqtda chiqadi, fayli va uning izi ochiq jurnalga kiradi. Eʼlon qilingan raqam keyin oʻzgarmaydi.
quarter-sure = Tushundim: bu qadam bir marta bosiladi va bekor qilinmaydi
    .missing = Qadamni bosishdan oldin shu yerni belgilang
# $day (String) - sana
quarter-refused-early = Hali erta. Eng erta kun: { $day }. Hech narsa oʻzgarmadi.
quarter-refused-not-open = Chorak ochiq emas, shuning uchun yopib boʻlmaydi. Hech narsa oʻzgarmadi.
quarter-refused-not-closed = Avval chorakni yopish kerak. Hech narsa oʻzgarmadi.
quarter-refused-released = Natija allaqachon eʼlon qilingan va oʻzgarmaydi.
quarter-refused-unknown = Bunday chorak yoʻq yoki uni hozir rejalashtirib boʻlmaydi.
quarter-refused-clock = Server soati oldingi qadamdan orqada. Soatni tekshiring. Hech narsa oʻzgarmadi.
quarter-refused-taken = Bu qadamni boshqa xodim bosib boʻlgan. Hech narsa ikki marta bajarilmadi.

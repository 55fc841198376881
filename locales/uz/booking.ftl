### Qabulga yozilish: /inspectors/…/reception va /receptions.

# $name (String) - inspektor
booking-title = Qabulga yozilish: { $name }
booking-about = Inspektor qabuliga ismingizni aytmasdan yoziling.
booking-back = Inspektor sahifasiga qaytish
booking-link = Qabulga yozilish
booking-lead = Ism soʻralmaydi. Vaqtni tanlang, kod olasiz: u bilan yozuvni koʻrish yoki bekor qilish mumkin. Har bir qabul 20 daqiqa.
booking-none = Yaqin 14 kunda boʻsh vaqt yoʻq. Keyinroq qarang yoki qabul vaqtida yozilmasdan keling.
booking-slot = Boʻsh vaqtlar
    .missing = Vaqtni tanlang
    .taken = Bu vaqt band. Boshqa vaqtni tanlang
booking-topic = Nima haqida (ixtiyoriy)
    .hint = Inspektor va tuman boʻlimi faqat vaqt va shu mavzuni koʻradi.
    .unknown = Roʻyxatdan tanlang
booking-topic-none = Aytilmagan
booking-form = Sahifa
    .missing = Sahifa eskirgan. Vaqtni tanlab, yana bir marta yuboring
booking-send = Yozilish
# $day (String) - kun va hafta kuni, $time (String) - vaqti
booking-moment = { $day }, { $time }

## Yozuv, /receptions.

booking-follow = Qabulga yozilganimni koʻrish
    .text = Yozilganda berilgan 20 raqamli kodni kiriting.
booking-receipt = Kod
    .hint = Toʻrttadan besh guruh. Boʻsh joylarning farqi yoʻq.
    .missing = 20 ta raqamni yozing
    .wrong = Bu kod bilan yozuv topilmadi. Raqamlarni tekshiring
booking-open = Ochish
booking-held = Qabulga yozuvingiz
booking-code = Kodingiz
    .keep = Uni yozib oling: kod hech qayerda saqlanmaydi va qayta berilmaydi.
booking-when = Vaqti
booking-where = Joyi
booking-who = Kim qabul qiladi
booking-state-booked = Yozilgan
booking-state-cancelled = Bekor qilingan
booking-state-held = Qabul boʻldi
booking-state-absent = Fuqaro kelmadi
booking-state-unkept = Inspektor joyida boʻlmadi
booking-state-called-off = Qabul bekor qilingan
booking-cancel = Bekor qilish
    .text = Kela olmasangiz, bekor qiling: vaqt boshqalarga boʻshaydi.
booking-unkept = Inspektor joyida boʻlmadi
    .text = Kelganingizda hech kim qabul qilmadimi? Ayting: sizning soʻzingiz hisobga olinadi.
booking-called-off = Sizni bu vaqtda qabul qila olmaydilar. Uzr soʻraymiz.
    .again = Boshqa vaqt tanlash
booking-leave = Bu qurilmada yopish
    .text = Qurilmadan boshqalar ham foydalansa, yozuvni yoping.
booking-not-now = Holat oʻzgargan: bu amalni endi bajarib boʻlmaydi. Quyida hozirgi holat.

## Xodimlar uchun, /desk/meetings.

booking-desk = Qabulga yozilganlar
    .text = Ism soʻralmaydi: faqat vaqt va aytilgan boʻlsa mavzu. Qabuldan keyin qanday oʻtganini belgilang.
booking-desk-coming = Kutilayotgan qabullar
booking-desk-past = Oxirgi 30 kun
booking-desk-none = Hech kim yozilmagan.
booking-told = Fuqaro inspektor joyida boʻlmaganini aytdi.
booking-mark = Qabul qanday oʻtdi?
booking-mark-held = Qabul boʻldi
booking-mark-absent = Fuqaro kelmadi
booking-mark-unkept = Inspektor joyida boʻlmadi
booking-call-off = Bu qabulni bekor qilish
    .text = Yozilgan fuqaro sababni kodi bilan koʻradi. Bekor qilingan qabul oʻtkazilmagan deb hisoblanadi. Oʻrningizda boshqa kishi qabul qila olsa, bekor qilmang.
    .send = Qabulni bekor qilish
booking-reason = Sababi
    .missing = Sababini yozing
    .too-short = Batafsilroq yozing: kamida 10 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 500 ta belgi
    .personal = Matnda shaxsiy maʼlumot boʻlishi mumkin. Uni olib tashlang

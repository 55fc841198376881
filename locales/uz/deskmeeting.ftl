### Xodimlar uchun yigʻilishlar, /desk/meetings.

deskmeeting-title = Qabul va yigʻilishlar
    .lead = Bu yerda nima yozilsa, aholi ham shuni koʻradi.
deskmeeting-none = Bunday yigʻilish yoʻq.
deskmeeting-coming = Yaqin yigʻilishlar
deskmeeting-awaited = Bayonnoma kutilayotgan yigʻilishlar
# $count (String) - son
deskmeeting-unwritten = Bir yil ichida muddatida bayonnomasi chiqmagan yigʻilishlar: { $count }
deskmeeting-past = Oʻtkazilgan, oʻtkazilmagan va bekor qilingan yigʻilishlar
deskmeeting-back = Qabul va yigʻilishlarga qaytish
deskmeeting-public = Aholi koʻradigan sahifa
deskmeeting-questions = Savollarga javob berish
deskmeeting-not-now = Holat oʻzgargan: bu amalni endi bajarib boʻlmaydi. Hech narsa oʻzgarmadi.

## Eʼlon qilish.

deskmeeting-plan = Yigʻilish eʼlon qilish
    .public = Eʼlon darhol hammaga koʻrinadi. Payshanba profilaktika kuni, shu kun taklif etilgan.
    .send = Eʼlon qilish
deskmeeting-mahalla = Mahalla
    .missing = Mahallani tanlang
    .unknown = Oʻz mahallangizni tanlang
deskmeeting-day = Kuni
    .missing = Kunni kiriting
    .wrong = Sanani tekshiring
    .soon = Aholi xabar topishi uchun keyinroq kunni tanlang: eʼlon qilish va ertaroq vaqtga koʻchirish uchun kamida 3 kun, keyinroq vaqtga koʻchirish uchun kamida 1 kun oldin
    .far = 60 kundan uzoq boʻlmagan kunni tanlang
    .day-off = Bu kun bayram. Boshqa kunni tanlang
    .taken = Bu mahallada shu kunga yigʻilish eʼlon qilingan. Boshqa kunni tanlang
deskmeeting-time = Boshlanish vaqti
    .missing = Vaqtni kiriting
    .wrong = Vaqtni soat va daqiqa bilan yozing, masalan 17:00
    .range = Soat 8:00 dan 21:00 gacha boʻlgan vaqtni tanlang
deskmeeting-place = Aniq joyi
    .missing = Yigʻilish joyini yozing
    .too-short = Joyni toʻliqroq yozing
    .too-long = Qisqaroq yozing: koʻpi bilan 200 ta belgi
deskmeeting-topic = Mavzusi
    .missing = Mavzuni tanlang
    .unknown = Roʻyxatdan tanlang
deskmeeting-form = Sahifa
    .missing = Sahifa eskirgan. Uni qayta ochib, yana yuboring.

## Yigʻilish bilan nima qilish mumkin.

deskmeeting-act = Amal
    .missing = Amalni tanlang
    .unknown = Sahifadagi amallardan birini tanlang
deskmeeting-act-move = Koʻchirish
    .text = Yangi vaqt va sabab hammaga koʻrinadi.
    .send = Koʻchirish
deskmeeting-act-cancel = Bekor qilish
    .text = Yigʻilish bekor qilingani va sababi hammaga koʻrinadi. Boshlangan yigʻilish bekor qilinmaydi.
    .send = Bekor qilish
deskmeeting-act-unheld = Oʻtkazilmadi
    .text = Yigʻilish oʻtkazilmagani va sababi hammaga koʻrinadi. Aholi u haqda fikr bildirishi mumkin.
    .send = Oʻtkazilmadi deb belgilash
deskmeeting-act-minutes = Bayonnomani eʼlon qilish
    .text = Bayonnoma darhol hammaga koʻrinadi va keyin oʻzgartirilmaydi. Ism, uy raqami va telefon yozmang.
    .send = Eʼlon qilish
deskmeeting-act-addendum = Bayonnomaga qoʻshimcha kiritish
    .text = Qoʻshimcha bayonnoma ostida sanasi bilan koʻrinadi.
    .send = Qoʻshish
deskmeeting-reason = Sababi
    .missing = Sababini yozing
    .too-short = Batafsilroq yozing: kamida 10 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 500 ta belgi
    .personal = Matnda shaxsiy maʼlumot boʻlishi mumkin. Tekshirib, qayta yuboring
deskmeeting-why = { deskmeeting-reason }
    .missing = { deskmeeting-reason.missing }
    .too-short = { deskmeeting-reason.too-short }
    .too-long = { deskmeeting-reason.too-long }
    .personal = { deskmeeting-reason.personal }
deskmeeting-present = Necha kishi keldi
    .hint = Oʻzingiz sanagan son
    .missing = Kelganlar sonini kiriting
    .wrong = Sonni raqam bilan kiriting
deskmeeting-said = Nimalar haqida gaplashildi
    .missing = Nimalar haqida gaplashilganini yozing
    .too-short = Batafsilroq yozing: kamida 20 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 4000 ta belgi
    .personal = Matnda shaxsiy maʼlumot boʻlishi mumkin. Tekshirib, qayta yuboring
deskmeeting-agreed = Nimaga kelishildi
    .too-long = Qisqaroq yozing: koʻpi bilan 4000 ta belgi
    .personal = Matnda shaxsiy maʼlumot boʻlishi mumkin. Tekshirib, qayta yuboring
deskmeeting-words = Qoʻshimcha
    .missing = Qoʻshimchani yozing
    .too-short = Batafsilroq yozing: kamida 20 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 4000 ta belgi
    .personal = Matnda shaxsiy maʼlumot boʻlishi mumkin. Tekshirib, qayta yuboring

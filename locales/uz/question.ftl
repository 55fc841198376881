### Aholi savollari: yigʻilishdan oldin va hisobot boʻyicha, /meetings/…/questions va /reports/…/questions.

question-title = Aholi savollari
question-about = Inspektorga ismingizni aytmasdan savol bering va javoblarni oʻqing.
# $topic (String) - mavzusi, $day (String) - sana
question-meeting = { $topic }, { $day }: savol bering
# $quarter (String) - chorak, $name (String) - inspektor
question-report = Hisobot boʻyicha savol: { $name }, { $quarter }
question-back = Orqaga qaytish
question-ask = Savol berish
    .hint = Ism soʻralmaydi.
question-none = Hozircha savol yoʻq.
# $shown (String) - koʻrsatilgan savollar, $answered (String) - javob berilganlari
question-counts = Savollar: { $shown }. Javob berilgan: { $answered }.
# $count (Number) - kunlar soni
question-open =
    { $count ->
        [0] Javob kutilmoqda: bugundan
       *[other] Javob kutilmoqda: { $count } kun
    }
# $day (String) - sana
question-answered = Javob berilgan: { $day }
question-answered-head = Javobni tuman boʻlimi boshligʻi berdi: savol berilgan inspektor bu mahallada endi ishlamaydi.
# $name (String) - inspektor
question-answered-successor = Javobni mahallaning hozirgi inspektori berdi: { $name }
# $count (String) - son, $days (String) - ish kunlari soni
question-unshown-waiting = Tuman boʻlimi hali oʻqimagan savollar: { $count }. Har biriga { $days } ish kuni beriladi.
# $count (String) - son
question-unshown-late = Shundan muddati oʻtgani: { $count }.
# $count (String) - son
question-unshown-refused = Koʻrsatilmagan savollar: { $count }.
# $count (Number) - odamlar soni
question-joined = Shu savolni yana { $count } kishi bergan.

## Savol berish.

question-how = Ism soʻralmaydi. Savolni avval tuman boʻlimi oʻqiydi va shu yerda koʻrsatadi. Inspektorga faqat koʻrsatilgan savol boradi.
question-question = Savolingiz
    .hint = 20 tadan 500 tagacha belgi. Ism, uy raqami va telefon yozmang: savol hammaga koʻrinadi.
    .missing = Savolni yozing
    .too-short = Savolni toʻliqroq yozing: kamida 20 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 500 ta belgi
    .personal = Savolda shaxsiy maʼlumot boʻlishi mumkin. Tekshirib, qayta yuboring
    .closed = Yigʻilish boshlangan, savollar qabul qilinmaydi
question-form = Sahifa
    .missing = Sahifa eskirgan. Savolingiz joyida, yana bir marta yuboring
question-send = Savolni yuborish
question-sent = Savolingiz yuborildi
    .text = Tuman boʻlimi oʻqib chiqqach, u shu sahifada koʻrinadi.
question-closed = Bu yigʻilish boʻyicha savollar endi qabul qilinmaydi.
# $what (String) - topilgan maʼlumotlar
question-doubts = Matnda shular boʻlishi mumkin: { $what }
    .plain = Matn hammaga koʻrinadi. Kimdir taniladigan soʻzlarni olib tashlang yoki shu holda yuborishingizni belgilang.
    .sure = Tekshirdim, shu holda yuboraman

## Xodimlar uchun, /desk/questions.

question-lead-desk = Savollarni aholidan oldin siz oʻqiysiz. Yoqimsiz savol rad etilmaydi: rad etish sabablari faqat roʻyxatdagilar.
question-lead-author = Sizga berilgan va hammaga koʻrinib turgan savollar. Javob berilmagani kuni bilan koʻrinib turadi.
question-waiting = Oʻqilishi kerak boʻlgan savollar
question-unanswered = Javob kutayotgan savollar
question-desk-none = Hozircha savol yoʻq.
question-desk-back = Savollar roʻyxatiga qaytish
# $count (Number) - kunlar soni
question-waits =
    { $count ->
        [0] Bugun kelgan
       *[other] Navbatda: { $count } kun
    }
# $name (String) - inspektor, $place (String) - mahalla va tuman
question-on-meeting = Yigʻilish boʻyicha: { $name }, { $place }
# $name (String) - inspektor, $place (String) - mahalla va tuman
question-on-report = Hisobot boʻyicha: { $name }, { $place }
# $count (String) - son
question-for-you = Sizni kutayotgan savollar: { $count }
question-one = Savol
question-subject = Nima boʻyicha
question-state-waiting = Oʻqilishini kutmoqda
question-state-shown = Hammaga koʻrinadi
question-state-refused = Koʻrsatilmagan
question-words-gone = Matn saqlash muddati oʻtgani uchun oʻchirilgan.
question-not-now = Holat oʻzgargan: bu amalni endi bajarib boʻlmaydi. Hech narsa oʻzgarmadi.
question-decision = Qaroringiz
    .text = Koʻrsatilgan savol inspektorga boradi va javob berilguncha ochiq turadi. Shaxsiy maʼlumot boʻlishi mumkin boʻlgan joylar belgilangan.
    .missing = Qarorni tanlang
    .unknown = Ikki qarordan birini tanlang
question-decision-show = Koʻrsatish
question-decision-refuse = Rad etish
question-choose = Tanlang
question-ground = Rad etish sababi
    .missing = Rad etish sababini tanlang
    .unknown = Roʻyxatdan tanlang
question-ground-personal = Kimdir haqida shaxsiy maʼlumot bor
question-ground-insult = Haqorat bor
question-ground-off-topic = Boshqa narsa haqida
question-ground-repeated = Takroriy: boshqa savolga qoʻshiladi
question-other = Takroriy boʻlsa, qaysi savolga qoʻshiladi
    .missing = Qaysi savolga qoʻshilishini tanlang
    .unknown = Roʻyxatdan tanlang
question-answer = Javobingiz
    .hint = Javob darhol hammaga koʻrinadi va keyin oʻzgartirilmaydi.
    .missing = Javobni yozing
    .too-short = Javobni toʻliqroq yozing: kamida 20 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 2000 ta belgi
    .personal = Javobda shaxsiy maʼlumot boʻlishi mumkin. Tekshirib, qayta yuboring
question-answer-send = Javob berish

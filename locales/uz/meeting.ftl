### Aholi bilan yaqin uchrashuvlar, /meetings.

meeting-title = Qabul va yigʻilishlar
    .about = Profilaktika inspektorlari aholi bilan qachon va qayerda uchrashadi va hisob beradi.
    .lead = Har kim kelib, savol berishi mumkin. Taklifnoma kerak emas.
# $place (String) - viloyat
meeting-title-in = Qabul va yigʻilishlar: { $place }
meeting-regions = Viloyatlar
    .all = Barcha viloyatlar
meeting-pager = Roʻyxat sahifalari
    .sooner = Oldingilari
    .later = Keyingilari
# $number (String) - sahifa raqami
meeting-page = { $number }-sahifa
meeting-none = Hozircha uchrashuv eʼlon qilinmagan
    .text = Haftalik qabul soatlari inspektoringiz sahifasida koʻrsatilgan.
    .find = Inspektoringizni toping

# $time (String) - boshlanishi, $topic (String) - mavzusi
meeting-line = { $time } · { $topic }

# $name (String) - inspektor
meeting-inspector = Inspektor: { $name }

meeting-topic-report = Aholi oldidagi hisobot
meeting-topic-reception = Aholini qabul qilish
meeting-topic-safety = Xavfsizlik haqida suhbat
meeting-past = Oʻtgan yigʻilishlar
# $day (String) - sana, $time (String) - boshlanishi, $topic (String) - mavzusi
meeting-day-line = { $day }, { $time }: { $topic }
meeting-stage-coming = Eʼlon qilingan
meeting-stage-begun = Bayonnoma kutilmoqda
meeting-stage-unwritten = Bayonnomasi yoʻq
meeting-stage-held = Oʻtkazilgan
meeting-stage-cancelled = Bekor qilingan
meeting-stage-unheld = Oʻtkazilmagan
# $day (String) - sana
meeting-minutes-due = Bayonnoma muddati: { $day }
meeting-calendar-all = Yaqin yigʻilishlar taqvim fayli

## Bitta yigʻilish, /meetings/…

# $topic (String) - mavzusi, $place (String) - mahalla va tuman, $day (String) - sana
meeting-heading = { $topic }: { $place }, { $day }
meeting-when = Qachon
    .at = { $day }, { $time }
meeting-where = Qayerda
meeting-who = Inspektor
meeting-calendar = Taqvimga saqlash
meeting-more = Batafsil va savollar
# $was (String) - avvalgi sana va vaqt
meeting-moved = Koʻchirildi. Avvalgi vaqti: { $was }
meeting-cancelled = Yigʻilish bekor qilindi
meeting-cancelled-above = Yigʻilishni tuman boʻlimi bekor qildi
meeting-unheld = Inspektor maʼlumoticha, yigʻilish oʻtkazilmadi
# $day (String) - sana
meeting-said-on = Eʼlon qilingan kun: { $day }
# $day (String) - sana
meeting-no-minutes = Yigʻilish vaqti oʻtdi, bayonnomasi kutilmoqda. Muddati: { $day }.
# $day (String) - sana
meeting-without-minutes = Yigʻilish bayonnomasiz qoldi: muddat { $day } kuni tugagan, bayonnoma eʼlon qilinmagan.
meeting-minutes = Bayonnoma
    .at = Eʼlon qilingan kun: { $day }. Bayonnoma keyin oʻzgartirilmaydi.
# $count (Number) - kelganlar soni
meeting-present = Inspektor sanashicha, { $count } kishi keldi.
meeting-said = Nimalar haqida gaplashildi
meeting-agreed = Nimaga kelishildi
# $day (String) - sana
meeting-addendum = Qoʻshimcha, { $day }

## Aholining yigʻilish haqidagi fikri.

meeting-voice = Aholi bu yigʻilish haqida nima deydi
meeting-voice-ask = Yigʻilish haqida fikr bildirish
meeting-r1 = Yigʻilishda qatnashdingizmi yoki bayonnomasini oʻqidingizmi?
    .missing = Yigʻilishda qatnashganingiz yoki bayonnomasini oʻqiganingizni belgilang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
meeting-r2 = Yigʻilishni qanday baholaysiz?
    .missing = Yigʻilishni qanday baholashingizni belgilang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
meeting-r3 = Aholi savollariga javob berildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
meeting-r4 = Aytilganlar mahallada koʻrayotganingizga mos keladimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
meeting-code = { voice-code }
    .hint = { voice-code.hint }
    .wrong = { voice-code.wrong }
    .length = { voice-code.length }
    .symbol = { voice-code.symbol }
    .check = { voice-code.check }
    .closed = { voice-code.closed }
meeting-form = { voice-form }
    .missing = { voice-form.missing }

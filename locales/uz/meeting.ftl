### Aholi bilan yaqin uchrashuvlar, /meetings.

meeting-title = Qabul va yigʻilishlar
    .about = Profilaktika inspektorlari aholi bilan qachon va qayerda uchrashadi va hisob beradi.
    .lead = Har kim kelib, savol berishi mumkin. Taklifnoma kerak emas.
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

### Inspektorning vazifasidan tashqari topshiriqlar: /desk/duties va hududlar sahifasi.

duty-title = Vazifadan tashqari topshiriqlar
duty-lead-author = Sizning vazifangiz boʻlmagan ishni topshirishsa, shu yerda belgilang. Bunday ishlar tuman boʻyicha sanaladi va ochiq koʻrsatiladi, ismingiz hech qayerda eʼlon qilinmaydi.
duty-lead-desk = Inspektorlar oʻz vazifasi emas deb belgilagan topshiriqlar. Har biri boʻyicha qaror qabul qiling: topshiriq bergan idoraga qaytaring yoki nega vazifaga kirishini yozing.
duty-lead-above = Inspektorlar oʻz vazifasi emas deb belgilagan topshiriqlar tumanlar boʻyicha. Ismlar koʻrsatilmaydi.

## Belgilash

duty-mark = Topshiriqni belgilash
    .readers = Matnni faqat tuman idorasi oʻqiydi. Topshiriqni oʻz idorangiz bergan boʻlsa, idorangiz uni koʻrmaydi: u yuqori idoraga ismingizsiz boradi.
    .send = Yuborish
duty-choose = Tanlang
duty-done_on = Qaysi kuni
    .missing = Kunni kiriting
    .wrong = Sanani tekshiring
    .future = Kun hali kelmagan
    .old = Oxirgi 90 kun ichidagi kunni kiriting
duty-giver = Kim topshirdi
    .missing = Kim topshirganini tanlang
    .unknown = Roʻyxatdan tanlang
duty-giver-superior = Rahbar yoki oʻz idorasi
duty-giver-hokimiyat = Hokimlik
duty-giver-bank-tax = Bank yoki soliq idorasi
duty-giver-utilities = Gaz, elektr, suv yoki issiqlik korxonasi
duty-giver-education = Maktab yoki boshqa taʼlim muassasasi
duty-giver-mahalla = Mahalla idorasi
duty-giver-other-body = Boshqa davlat organi
duty-giver-other = Boshqa
duty-sort = Qanday ish
    .missing = Ish turini tanlang
    .unknown = Roʻyxatdan tanlang
duty-sort-payments = Toʻlov, qarz yoki kredit undirish
duty-sort-meters = Hisoblagich koʻrsatkichini olish yoki uzib qoʻyish
duty-sort-events = Tadbirni qoʻriqlash yoki unda qatnashish
duty-sort-papers = Boshqalarning qogʻozi yoki chaqiruvini tarqatish
duty-sort-statistics = Boshqalar uchun roʻyxat, hisob va shakl toʻldirish
duty-sort-other = Boshqa ish
duty-hours = Necha soat ketdi
    .hint = Yarim soatgacha aniqlikda, masalan 1,5
    .missing = Necha soat ketganini kiriting
    .wrong = Soatni yarim soatgacha aniqlikda kiriting, masalan 1,5
    .range = 0,5 dan 24 soatgacha kiriting
duty-words = Nima qilishni soʻrashdi
    .hint = Oʻzingizning va boshqalarning ismini yozmang.
    .missing = Nima qilishni soʻrashganini yozing
    .too-short = Batafsilroq yozing: kamida 5 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 500 ta belgi
duty-form = Sahifa
    .missing = Sahifa eskirgan. Uni qayta ochib, yana yuboring.

## Roʻyxat va bitta topshiriq

duty-list = Tuman inspektorlari belgilagani
duty-list-own = Siz belgilaganlaringiz
duty-list-superior = Tuman idoralarining oʻzi bergan topshiriqlar
duty-none = Hali hech narsa belgilanmagan.
# $day (String) - sana, $giver (String) - kim topshirdi
duty-line = { $day }: { $giver }
# $hours (String) - soatlar
duty-line-hours = { $hours } soat
duty-state-sent = Qaror kutilmoqda
duty-state-taken-up = Topshiriq bergan idoraga qaytarildi
duty-state-within = Vazifaga kiradi deb topildi
duty-back = Roʻyxatga qaytish
duty-author = Inspektor
duty-sent-at = Yuborilgan
duty-words-gone = Matn saqlash muddati oʻtgani uchun oʻchirilgan.
duty-history = Qaror
duty-not-now = Bu topshiriq boʻyicha qaror shu orada qabul qilingan. Hech narsa oʻzgarmadi.

## Qaror

duty-decision = Sizning qaroringiz
    .text = Vazifaga kiradi deb topilgan topshiriq sanalmaydi. Inspektor sababni va ismingizni koʻradi.
    .missing = Qarorni tanlang
    .unknown = Ikki qarordan birini tanlang
duty-decision-taken-up = Topshiriq berganga qaytarish
duty-decision-within = Vazifaga kiradi
duty-reason = Izoh
    .hint = Vazifaga kiradi desangiz, sababini yozing: kamida 10 ta belgi. Qaytarsangiz, kimga yuborilganini yozishingiz mumkin.
    .missing = Nega vazifaga kirishini yozing
    .too-short = Batafsilroq yozing: kamida 10 ta belgi
    .too-long = Qisqaroq yozing: koʻpi bilan 500 ta belgi

## Sonlar

duty-counts = Tumanlar boʻyicha
    .text = Oxirgi 12 oy. Vazifaga kiradi deb topilganlari sanalmagan.
duty-column-district = Tuman
duty-column-count = Topshiriqlar
duty-column-hours = Soatlar
duty-column-givers = Kim topshirgan
# $giver (String) - kim topshirdi, $count (String) - soni
duty-giver-line = { $giver }: { $count }
duty-giver-rest = Boshqalar birgalikda
# $shown (String) - soni
duty-others = Har biri uchtadan kam bergan boshqalar birgalikda: { $shown } ta
# $count (String) - topshiriqlar soni, $hours (String) - soatlar
duty-sum = Topshiriqlar: { $count }. Sarflangan soatlar: { $hours }.
duty-by-quarter = Choraklar boʻyicha
duty-public = Inspektorlarga berilgan begona topshiriqlar
    .text = Inspektorlar oxirgi 12 oyda oʻz vazifasi emas deb belgilagan topshiriqlar. Idora vazifaga kiradi deb topganlari sanalmagan.
    .duties = Inspektor nima qiladi va nima qilmaydi
duty-public-none = Oxirgi 12 oyda bunday topshiriq belgilanmagan.

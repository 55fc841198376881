### Aholi oldidagi hisobotlar: /reports roʻyxati va /reports/{id} hisoboti.

## Roʻyxat

report-list = Aholi oldidagi hisobotlar
    .about = Mahalla profilaktika inspektorlari hamda tuman, viloyat va respublika xizmatlarining hisobotlari: raqamlar, bajarilgan ishlar va vaʼdalar.
    .lead = Inspektor har chorakda qilgan ishi haqida aholiga hisob beradi. Raqamlarni portal hisoblaydi, inspektor ularni oʻzgartira olmaydi.
    .regions = Hududlar
    .all = Hammasi
    .none = Bu yerda hali hisobot eʼlon qilinmagan.
report-year = { $year }-yil

# $place (String) - hudud
report-list-in = Hisobotlar: { $place }

# $quarter (String) - chorak, $name (String) - kimning hisoboti
report-line = { $quarter }: { $name }

# $day (String) - sana
report-published = Eʼlon qilingan: { $day }
report-standing-in-time = Muddatida eʼlon qilingan
report-standing-late = Kech eʼlon qilingan
report-standing-ahead = Muddati hali oʻtmagan
report-standing-missing = Muddati oʻtgan, hisobot yoʻq
report-due = Muddati: { $day }
report-stage-published = Eʼlon qilindi
report-stage-discussed = Uchrashuvda muhokama qilindi
report-stage-judged = Aholi baholadi
report-stages = Hisobotning yoʻli

report-pager = Roʻyxat sahifalari
    .newer = Yangiroqlari
    .older = Oldingilari

# $number (String) - nechanchi sahifa
report-page = Sahifa: { $number }

## Bitta hisobot

# $quarter (String) - chorak, $place (String) - mahalla
report-title = Hisobot: { $quarter } — { $place }

# $quarter (String) - chorak, $place (String) - mahalla, $name (String) - inspektor
report-about = { $quarter }, { $place }. Inspektor: { $name }. Raqamlar, bajarilgan ishlar va vaʼdalar.

# $name (String) - inspektor
report-inspector = Inspektor: { $name }
report-office = Huquqbuzarliklar profilaktikasi xizmati
report-office-figures = Hududning barcha raqamlari

# $quarter (String) - chorak yoki yil, $place (String) - hudud
report-about-office = { $quarter }, { $place }. Huquqbuzarliklar profilaktikasi xizmati hisoboti: barcha mahallalar boʻyicha jami raqamlar, bajarilgan ishlar va vaʼdalar.

## Raqamlar

# $day (String) - written date
report-figures = Raqamlarda
    .locked = Portal hisoblagan va qulflagan: { $day }.
report-received = Kelgan murojaatlar
report-in-time = Muddatida javob berilgan

# $shown (String) - muddatida javob berilgani, $due (String) - nechtadan
report-key-in-time = Muddatida javob berilgan: { $shown } / { $due }

report-late = Kechikib javob berilgan
report-overdue = Muddati oʻtgan, javob yoʻq
report-meetings = Oʻtkazilgan uchrashuvlar
report-outside-tasks = Vazifasidan tashqari topshiriqlar
report-outside-concerns = “Vazifamga kirmaydi” deb belgilangan murojaatlar
report-work = Ish tafsilotlari
report-work-what = Koʻrsatkich
report-work-count = Soni
report-extended = Muddati uzaytirilgan
report-forwarded = Boshqa idoraga yuborilgan
report-reopened = Qayta ochilgan
report-unjudged = Javobdan keyin murojaatchi fikr bildirmagan
report-left = Koʻrmasdan qoldirilgan
report-withdrawn = Murojaatchi qaytarib olgan
report-median = Javoblarning yarmi shuncha kunda berilgan
report-receptions = Qabullar: oʻtkazilgan va rejadagi
report-receptions-of = { $held } / { $due }
report-minors = Voyaga yetmaganlar va maktab boʻyicha murojaatlar
report-few = { $count } tadan kam
report-by-kind = Murojaat turlari
report-kind-application = Ariza
report-kind-proposal = Taklif
report-kind-complaint = Shikoyat
report-by-prevention = Choralar profilaktika turi boʻyicha
report-prevention-general = Umumiy profilaktika
report-prevention-special = Maxsus profilaktika
report-prevention-individual = Yakka tartibdagi profilaktika
report-prevention-victim = Viktimologik profilaktika
report-concerns = Aholi nima bilan murojaat qildi
report-by-category = Murojaatlar mavzu boʻyicha
report-by-month = Murojaatlar oyma-oy
report-verdicts = Aholi natija haqida nima deydi
    .chart = “Muammo hal boʻldimi?” savoliga javoblar
    .none = Hali hech kim natija haqida xabar bermagan.
    .few = Natijani hali oʻn kishidan kam aholi aytgan: ulushlarni koʻrsatishga oz.
report-verdict-solved = Hal boʻldi
report-verdict-partly = Qisman hal boʻldi
report-verdict-not = Hal boʻlmadi
report-before = Oldingi davr bilan taqqoslash
    .what = Koʻrsatkich

report-month-1 = Yanvar
report-month-2 = Fevral
report-month-3 = Mart
report-month-4 = Aprel
report-month-5 = May
report-month-6 = Iyun
report-month-7 = Iyul
report-month-8 = Avgust
report-month-9 = Sentabr
report-month-10 = Oktabr
report-month-11 = Noyabr
report-month-12 = Dekabr

## Inspektorning soʻzlari

report-brought = Aholini nima bezovta qildi
report-done = Nima qilindi
report-failed = Nima amalga oshmadi va nega
report-words-minors = Voyaga yetmaganlar va yoshlar bilan ishlash
report-next = Endi nima qilinadi
report-pictures = Suratlar
report-earlier = Oldingi hisobotdagi vaʼdalar
report-promises = Yangi vaʼdalar
report-promise-what = Vaʼda
report-promise-by = Muddat
report-promise-kept = Natija
report-promise-evidence = Aholi buni qanday koʻradi
report-promise-shown = Nimadan koʻrinadi
report-promise-residents = Aholi fikri
report-promise-judged = bajarildi: { $yes }, qisman: { $partly }, bajarilmadi: { $no }
report-promise-few = oʻn kishidan kam javob bergan
report-earlier-voices = Shu vaʼdalar berilgan hisobot haqida aholi fikri: u koʻrayotganlariga mos kelishini { $count } kishi aytdi. Ha: { $yes }, qisman: { $partly }, yoʻq: { $no }.
report-earlier-few = Shu vaʼdalar berilgan hisobot koʻrayotganlariga mos kelish-kelmasligini oʻn kishidan kam aholi aytgan.
report-kept-pending = Natijasi hali aytilmagan
report-kept-kept = Bajarildi
report-kept-partly = Qisman bajarildi
report-kept-broken = Bajarilmadi

## Qanday tuzilgan

# $day (String) - sana
report-made = Bu hisobot qanday tuzilgan
    .locked = Portal raqamlarni hisoblab, qulflagan sana: { $day }. Shundan keyin ularni hech kim oʻzgartira olmaydi. Matnni muallif yozgan, eʼlon qilishga yuqori rahbar ruxsat bergan.
    .method = Bu raqamlar qanday hisoblanadi
    .word = Ochiq jurnal shu kuni: { $size } ta yozuv, ildizining boshi { $root }.
report-addenda = Hisobotga qoʻshimchalar
    .text = Hisobotning oʻzi oʻzgarmaydi; keyin aniqlangani shu yerda turadi.
report-addendum = { $day }: muallifning tuzatishi
report-addendum-figures = { $day }: qulflanganidan keyin oʻzgargan raqamlar
report-addendum-was = Qulflangan
report-addendum-is = Endi

report-pdf = Chop etish uchun PDF
report-feed = Yangi hisobotlar lentasi
report-card-title = { $quarter }: inspektor hisoboti
report-card-title-office = { $quarter }: profilaktika xizmati hisoboti
report-sheet-inspector = Inspektor: { $name }
report-sheet-page = Bet
report-sheet-key = Asosiy raqamlar
report-sheet-overdue = Muddati oʻtgan
report-sheet-scores = Aholi bahosi
report-sheet-quarter = Chorak
report-sheet-score = Yaxshi ishlaydi deganlar (ehtimoliy oraliq)
report-sheet-peers = Taqqoslanadigan mahallalarda
report-sheet-ratings = Baholar
report-sheet-few = baholar kam
report-sheet-under = { $percent }% dan kam
report-sheet-over = { $percent }% dan koʻp
report-sheet-share = { $percent }% ({ $low }–{ $high })

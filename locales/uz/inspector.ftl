### Inspektorning ochiq sahifasi.

inspector-heading = { $mahalla } inspektori
inspector-heading-only = Profilaktika inspektori
inspector-title = { $heading }, { $district }: { $name }
inspector-about = { $name }: profilaktika inspektorining qabul vaqti, aholi bahosi, murojaatlarga javoblari va vaʼdalari.

# $day (String) - sana
inspector-gone = Endi bu lavozimda emas. Oxirgi kuni: { $day }
    .text = Sahifa qilingan ishlar tarixi uchun saqlanadi. Bu inspektorni endi baholab yoki unga murojaat yuborib boʻlmaydi.
inspector-to-district = Tumanning hozirgi inspektorlari

inspector-rate = Baho berish
inspector-raise = Muammo bildirish

## Kim va qayerda.

inspector-post = profilaktika inspektori
inspector-post-senior = profilaktika katta inspektori
inspector-rank-and-post = { $rank }, { $post }
inspector-rank-safdor = Safdor
inspector-rank-serjant = Serjant
inspector-rank-kichik-leytenant = Kichik leytenant
inspector-rank-leytenant = Leytenant
inspector-rank-katta-leytenant = Katta leytenant
inspector-rank-kapitan = Kapitan
inspector-rank-mayor = Mayor
inspector-rank-podpolkovnik = Podpolkovnik
inspector-rank-polkovnik = Polkovnik
inspector-since = Lavozimga kelgan kuni: { $day }
inspector-mahallas = Mahallalari
inspector-place = Qabul joyi
inspector-place-mhtm = Mahalla huquq-tartibot maskani
inspector-place-tayanch-punkti = Tayanch punkti
inspector-hours = Qabul vaqti
inspector-today = Bugungi qabul: { $hours }
inspector-today-none = Bugun qabul yoʻq

## Murojaatlar.

inspector-concerns = Murojaatlar: soʻnggi 12 oy
inspector-received = murojaat keldi
inspector-in-time = muddatida javob berildi
inspector-in-time-share = muddati kelganlarning { $percent }%
inspector-late = kechikib javob berildi
inspector-overdue = muddati oʻtgan, javob yoʻq
inspector-acts = Aniq ish qilingan javoblar: { $answers } tadan { $concrete } ta
inspector-acts-over = Har 100 javobdan { $percent } tadan koʻpida aniq ish aytilgan
inspector-acts-under = Har 100 javobdan { $percent } tadan kamida aniq ish aytilgan
inspector-verdicts = Hal boʻldimi? { $count } kishining javobi
inspector-verdicts-none = Muammosi hal boʻlgan-boʻlmaganini hali hech kim bildirmagan.
inspector-verdict-yes = Hal boʻldi
inspector-verdict-partly = Qisman hal boʻldi
inspector-verdict-no = Hal boʻlmadi
inspector-answers = Oxirgi ochiq javoblar
    .hint = Faqat murojaat qilgan kishi rozi boʻlgan javoblar eʼlon qilinadi.
    .none = Ochiq javoblar hali yoʻq.
inspector-answer-when = { $day }, { $count } kunda javob berilgan

## Yonida.

inspector-aside = Uchrashuv, vaʼdalar va hisobot
inspector-meeting = Keyingi uchrashuv
    .all = Barcha uchrashuvlar
inspector-meeting-when = { $day }, { $time }
# $count (String) - son
inspector-unwritten = Soʻnggi bir yilda bayonnomasiz qolgan yigʻilishlar: { $count }
inspector-topic-report = Aholi oldida hisobot
inspector-topic-reception = Aholini qabul qilish
inspector-topic-safety = Mahalladagi xavfsizlik haqida suhbat
inspector-promises = Inspektor bergan vaʼdalar
inspector-promise-when = { $kept }. Muddati: { $day }
inspector-promise-evidence = Qanday bilinadi: { $words }
inspector-kept-pending = Natijasi hali aytilmagan
inspector-kept-kept = Bajarildi
inspector-kept-partly = Qisman bajarildi
inspector-kept-broken = Bajarilmadi
inspector-report = Oxirgi hisobot
inspector-report-of = Hisobot: { $quarter }
inspector-secret = Kim baho qoʻygani inspektorga koʻrsatilmaydi
    .text = U faqat chorak yakunidagi umumiy natijani koʻradi.
    .more = Maxfiylik haqida

inspector-evaluation = Baholash: { $quarter }
    .text = Aholi bahosi, hal qilingan murojaatlar, muddatlar, hisobotlar birga. Bu reyting emas.

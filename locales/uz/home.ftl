### Bosh sahifa.

home-title = Mahallangiz inspektori kim?
home-about = Mahallangizning profilaktika inspektorini toping, ishini baholang, muammoni bildiring va ochiq hisobotlarni oʻqing.
home-lead = Uni toping, ishini baholang, muammoni bildiring. Javob muddati — 15 kun.

## Nima qilmoqchisiz?

home-jobs = Nima qilmoqchisiz?
home-rate = Inspektorni baholash
    .hint = Sakkizta qisqa savol, bir daqiqadan kam vaqt. Ismingiz soʻralmaydi.
home-letter = Uyingizga xat keldimi? Xatdagi kodni kiriting
home-raise = Muammo bildirish
    .hint = Roʻyxatdan oʻtmasdan, istasangiz — ism aytmasdan.
home-follow = Murojaatni kuzatish
    .hint = Kvitansiyangizdagi 20 ta raqam bilan.
home-read = Hisobotlarni oʻqish
    .hint = Inspektorlar nima qildi, aholi nima deydi — chorakda bir marta.

## Raqamlar

# $count (Number) - mahallalar soni
home-mahallas = { $count ->
       *[other] mahalla reyestrda bor
    }
    .note = { $count } ta tuman va shaharda

## Vaʼda

home-promise = Qanday baholaganingizni hech kim koʻrmaydi
    .text = Na inspektor, na uning rahbari, na portal xodimi. Javoblaringiz ishtirok etganingiz haqidagi yozuvdan alohida saqlanadi.
    .more = Maxfiylik vaʼdasini oʻqing

## Xarita

# $percent (Number) - butun foiz
home-map = Aholi qayerda “hal boʻldi” deydi
    .finding = Natijani aytgan har 100 kishidan { $percent } nafari “hal boʻldi” deydi

## Nima oʻzgardi

home-changes = Nima oʻzgardi
    .none = Hozircha eʼlon qilingan javob yoʻq. Javob bu yerda faqat murojaat etgan kishi rozi boʻlsa chiqadi.

# $place (String) - mahalla va tuman
# $day (String) - kun va oy
home-story = { $place } · { $day }

# $count (Number) - murojaatdan javobgacha oʻtgan kunlar
home-days = { $count ->
        [0] Oʻsha kuniyoq javob berildi
       *[other] { $count } kunda javob berildi
    }
home-said-yes = Murojaat etgan kishi: hal boʻldi
home-said-partly = Murojaat etgan kishi: qisman hal boʻldi
home-said-no = Murojaat etgan kishi: hal boʻlmadi
home-said-nothing = Murojaat etgan kishi hali aytmagan

## Yangi hisobotlar

home-reports = Yangi hisobotlar

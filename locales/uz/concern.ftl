### Muammo haqida xabar berish: mavzu, tafsilot, tekshirish, kvitansiya.

## Qadamlar.

# $number (String) - qadam raqami; $name (String) - uning nomi
concern-step = { $number }-qadam, jami 3 ta: { $name }
concern-step-topic = Mavzu
concern-step-details = Tafsilot
concern-step-check = Tekshirish
concern-exit = Sahifadan tez chiqish
    .hint = Bosh sahifa ochiladi. Brauzer tarixini oʻzingiz oʻchirasiz.
concern-next = Davom etish
concern-change = Oʻzgartirish
# $mahalla, $district, $region (String) - joy nomlari
concern-place-name = { $mahalla } mahallasi, { $district }, { $region }

## Birinchi sahifa: mavzu.

concern-topic = Muammo nima haqida?
concern-about-page = Mahallangizdagi muammo haqida xabar bering: kim javob berishini va qachongacha javob kelishini oldindan bilasiz.
concern-mahalla = Mahalla
    .hint = Muammo qaysi mahallada? Nomini istalgan alifboda yozing, tuman nomini qoʻshsangiz ham boʻladi.
    .missing = Mahallani tanlang: nomini yozib, “Topish” tugmasini bosing
    .unknown = Bunday mahalla topilmadi. Nomini yozib, roʻyxatdan tanlang
concern-mahalla-find = Topish
concern-mahalla-choose = Mahallangizni tanlang
concern-mahalla-change = Boshqa mahalla tanlash
concern-mahalla-none = Bunday mahalla topilmadi. Boshqacha yozib koʻring yoki tuman nomini qoʻshing.
concern-mahalla-list = Hududlar roʻyxatidan topish
concern-category = Mavzu
    .hint = Eng mos keladigan bittasini tanlang. Yanglishsangiz ham murojaat yoʻqolmaydi: uni kerakli joyga yuborishadi.
    .missing = Mavzuni tanlang
    .unknown = Roʻyxatdagi mavzulardan birini tanlang

## Ikkinchi sahifa: tafsilot.

concern-details = Nima boʻlganini ayting
concern-law-body = Kim vakolatli
concern-law-term = Qonuniy muddat
# $body (String) - organ nomi
concern-law-forwarded = Bu masala inspektor vakolatiga kirmaydi va besh kun ichida tegishli organga yuboriladi: { $body }.
concern-about = Murojaat kim haqida?
    .missing = Murojaat kim haqida ekanini tanlang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
concern-identity = Ismingiz kimga koʻrinsin?
    .hint = Buni yozishdan oldin tanlang: har birining oqibati yonida aytilgan.
    .missing = Ismingiz kimga koʻrinishini tanlang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
concern-no-retaliation = Murojaat qilgani uchun fuqaroni taʼqib etish qonunan taqiqlanadi.
concern-kind = Murojaat turi
    .hint = Ishonchingiz komil boʻlmasa, belgilanganini qoldiring: hamma turlari teng koʻriladi.
    .missing = Murojaat turini tanlang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
concern-text = Nima boʻldi?
    .hint = Oʻz soʻzingiz bilan, istalgan tilda yozing: nima boʻldi, qachondan beri, necha marta. 20 tadan 4000 tagacha belgi. Boshqa odamlarning pasport va karta raqamlarini yozmang.
    .missing = Nima boʻlganini yozing
    .too-short = Batafsilroq yozing: kamida 20 ta belgi kerak
    .too-long = Matnni 4000 belgigacha qisqartiring
concern-place = Qayerda?
    .hint = Koʻcha va uy yoki moʻljal. Aniq manzil hech qayerda eʼlon qilinmaydi.
    .missing = Qayerda boʻlganini yozing
    .too-short = Joyni aniqroq yozing
    .too-long = Joyni qisqaroq yozing
concern-photos = Rasmlar
    .hint = Koʻpi bilan 5 ta: JPEG, PNG yoki WebP, har biri 8 MB gacha. Rasm qayta chiziladi: joy va vaqt belgilari oʻchiriladi. Yuzlar, uy raqamlari va akslar esa rasmda qoladi.
    .too-large = Rasm juda katta: koʻpi bilan 8 MB va 40 million nuqta. Boshqa hamma yozganlaringiz saqlandi
    .not-a-photo = Bu fayl rasm emas. JPEG, PNG yoki WebP rasm tanlang, boshqasini soʻz bilan yozing
    .broken = Rasmni oʻqib boʻlmadi. Uni qayta oling yoki boshqasini tanlang
    .too-many = Koʻpi bilan 5 ta rasm qabul qilinadi
    .busy = Rasmlar juda koʻp yuborildi. Birozdan soʻng yana urinib koʻring
concern-photo = { $number }-rasm
concern-photo-without = { $number }-rasmni olib tashlash
concern-photo-chosen = Tanlangan rasmlar: { $count }
    .large = 8 MB dan katta: kichikrogʻini tanlang
    .kind = JPEG, PNG yoki WebP emas: boshqasini tanlang
    .many = 5 tadan koʻp. Olib tashlanadigan rasmlar: { $count }
    .sending = Rasmlar yuborilmoqda. Sahifani yopmang
concern-who = Siz haqingizda
    .hint = “Ismimni aytmayman” deb tanlagan boʻlsangiz, bu qismni boʻsh qoldiring. Qolgan ikki holatda qonunga koʻra ism va yashash manzili kerak.
concern-name = Familiya, ism, otasining ismi
    .missing = Familiya va ismingizni yozing yoki yuqorida “Ismimni aytmayman” deb tanlang
    .too-short = Familiya va ismingizni toʻliq yozing
    .too-long = Ismingizni qisqaroq yozing
concern-address = Yashash manzilingiz
    .hint = Tuman, koʻcha, uy va xonadon
    .missing = Yashash manzilingizni yozing yoki yuqorida “Ismimni aytmayman” deb tanlang
    .too-short = Manzilni toʻliqroq yozing
    .too-long = Manzilni qisqaroq yozing
concern-email = Elektron pochta
    .hint = Xat yuborish mumkin boʻlgan manzil. Javobni kvitansiya bilan saytda ham koʻrasiz.
    .missing = Elektron pochta manzilini yozing
    .wrong = Manzilni toʻliq yozing, masalan: ism@misol.uz
    .malformed = Manzilni toʻliq yozing, masalan: ism@misol.uz
    .too-long = Manzil juda uzun. Uni tekshiring
concern-phone = Telefon raqami
    .hint = Masalan: +998 90 123 45 67
    .missing = Telefon raqamini yozing
    .wrong = Telefon raqamini toʻliq yozing: +998 va yana 9 ta raqam
    .malformed = Telefon raqamini toʻliq yozing: +998 va yana 9 ta raqam
    .too-long = Telefon raqami juda uzun. Uni tekshiring
concern-consent = Maʼlumotlarim shu murojaatni koʻrib chiqish uchun ishlatilishiga roziman
    .hint = Ularni faqat murojaatni koʻrib chiqadigan xodimlar koʻradi, siz tanlagan tartibda.
    .missing = Murojaat koʻrib chiqilishi uchun rozilik belgisini qoʻying
    .unknown = Murojaat koʻrib chiqilishi uchun rozilik belgisini qoʻying
concern-publish = Javobning qisqa mazmunini eʼlon qilishga roziman
    .hint = Ismingiz, manzilingiz va matningiz eʼlon qilinmaydi. Rozi boʻlmasangiz ham murojaat xuddi shunday koʻrib chiqiladi.
    .unknown = Belgini qoʻying yoki olib tashlang
concern-publish-row = Javob mazmunini eʼlon qilish
concern-publish-yes = Roziman
concern-publish-no = Rozi emasman
concern-honesty = Bila turib yolgʻon maʼlumot berish qonunda javobgarlikka sabab boʻladi. Halol yanglishish ayb emas.
concern-privacy = Maʼlumotlaringiz qanday saqlanadi
concern-form = Murojaat
    .missing = Sahifa eskirib qolgan. Yozganlaringiz joyida, yana bir marta yuboring
    .form = Sahifa eskirib qolgan. Yozganlaringiz joyida, yana bir marta yuboring
concern-safe = Xavf oʻtdi
    .missing = Hozir xavf yoʻqligini tasdiqlang
    .unknown = Hozir xavf yoʻqligini tasdiqlang
concern-to-check = Tekshirishga oʻtish
concern-to-topic = Orqaga, mavzuga
concern-to-details = Orqaga, tafsilotga

## Xavf haqidagi soʻz uchraganda.

concern-danger-none = Xavf yoʻqmi?
concern-danger-back = Matnga qaytish

## Uchinchi sahifa: tekshirish.

concern-check = Yuborishdan oldin tekshiring
concern-not-given = yozilmagan
concern-send = Murojaatni yuborish
concern-pressed = Tugmani ikki marta bossangiz ham, murojaat bir marta yuboriladi.
concern-next-title = Endi nima boʻladi
concern-next-who = Kim javob beradi
concern-next-when = Qachongacha
concern-who-officer = Inspektorning rahbari yoki undan yuqori organ. Murojaat inspektorning oʻziga yuborilmaydi va unga koʻrsatilmaydi.
# $date (String) - kun va hafta kuni
concern-when-due = Eng kechi { $date }. Qoʻshimcha oʻrganish kerak boʻlsa, muddat uzayishi mumkin, bu haqda sizga xabar beriladi.
# $date (String) - kun va hafta kuni
concern-when-criminal = Jinoyat haqidagi xabar alohida tartibda tekshiriladi. Qayerga yuborilgani haqida sizga xabar berishning oxirgi kuni: { $date }.
concern-when-signal = Ismsiz signal uchun qonuniy muddat yoʻq. U bilan baribir ishlaymiz, natijasini kvitansiya bilan koʻrasiz.
# $date (String) - kun va hafta kuni
concern-when-forwarded = Tegishli organga yuborishning oxirgi kuni: { $date }. Javob muddati oʻsha organ olgan kundan qayta hisoblanadi, ikkala hisobni ham koʻrib turasiz.
# $date (String) - kun va hafta kuni
concern-when-target = Biz bundan ertaroq, shu kungacha javob berishga harakat qilamiz: { $date }. Bu qonuniy muddat emas, oʻz maqsadimiz.
concern-next-receipt = Yuborganingizdan soʻng kvitansiya — 20 raqamli kod chiqadi. Javobni shu kod bilan koʻrasiz, koʻchirib olish uchun qalam-qogʻoz tayyorlab qoʻying.

## Kvitansiya.

concern-sent = Murojaatingiz qabul qilindi
concern-receipt = Kvitansiya: kuzatish kodi
concern-receipt-keep = Kodni hozir yozib oling: u faqat bir marta koʻrsatiladi
    .text = Javobni shu kod bilan koʻrasiz. Kodni hech kimga bermang: uni bilgan odam murojaatingizni oʻqiy oladi. Kodni tiklab boʻlmaydi.
    .print = Qogʻozga koʻchiring, ekranni suratga oling yoki brauzer menyusidan sahifani chop eting.
concern-next-sent = Murojaat qabul qilindi
# $date (String) - kun va hafta kuni
concern-next-read = Masʼul xodim oʻqiydi yoki tegishli organga yuboradi
    .when = Eng kechi { $date }. Kimda ekanini kuzatish sahifasida koʻrasiz.
# $date, $proposal (String) - ariza va shikoyat, taklif uchun kun va hafta kuni
concern-next-answer = Yozma javob
    .when = Ariza va shikoyatga eng kechi { $date }, taklifga eng kechi { $proposal }. Aniq kun kuzatish sahifasida yozilgan.
# $days (Number) - kunlar soni
concern-next-verdict = Siz aytasiz: hal boʻldimi?
    .when = Javobdan keyin { $days } kun ichida. “Hal boʻldi” deyishga faqat sizning haqingiz bor.
concern-late = Muddat oʻtib ketsa, kuzatish sahifasida “Muddati oʻtgan” deb koʻrinadi. Yuqori organga, prokuraturaga yoki sudga shikoyat qilishga haqlisiz.
concern-follow = Murojaatni kuzatish
concern-gone = Kvitansiya faqat bir marta koʻrsatiladi
    .text = Xavfsizlik uchun u ikkinchi marta chiqmaydi. Kodni yozib olgan boʻlsangiz, murojaatni shu kod bilan kuzatasiz.
    .lost = Kodni yozib olmagan boʻlsangiz, uni tiklab boʻlmaydi. Ismingizni aytgan boʻlsangiz, javobni tuman ichki ishlar boʻlimidan soʻrashingiz yoki yangi murojaat yuborishingiz mumkin.

## The button that copies the receipt.

concern-copy = Nusxa olish
    .done = Nusxa olindi

### Ochiq jurnaldan tekshirish: /check va portalsiz tekshirish fayli.

check-title = Bahom hisobga olindimi?
check-about = Bahongiz hisobga olinganini va murojaatingiz yozuvlari joyida turganini ochiq jurnaldan tekshiring.
check-lead = Portal har bir yozuv izini ochiq jurnalga qoʻshadi. Undan hech narsani bildirmay oʻchirib yoki almashtirib boʻlmaydi. Oʻzingizdagi kodni kiriting: yozuvingiz turgan joyni koʻrasiz.
check-secret = Kodingiz
    .hint = Xatdagi kod, bahongiz varaqchasi, ochiq fikrning oʻzgartirish kodi yoki murojaat kvitansiyasi (20 ta raqam).
    .missing = Tekshirish uchun kodni kiriting
    .unknown = Bu kodga oʻxshamaydi. Xatga, varaqchaga yoki kvitansiyaga qarab qayta yozing
    .length = Xatdagi kodda 12 ta belgi boʻlishi kerak. Xatga qarab tekshiring
    .symbol = Kodda ortiqcha belgi bor: unda faqat lotin harflari va raqamlar boʻladi
    .check = Kodning bir belgisi xato yozilgan. Xatga qarab yana bir marta yozing
check-send = Tekshirish
check-promise = Bu sahifa bahoning hisobga olinganini koʻrsatadi, qanday baho ekanini esa hech qachon. Shuning uchun qanday baho qoʻyganingizni hech kimga isbotlay olmaysiz va sizdan buni talab qilish befoyda. Kiritgan kodingiz saqlanmaydi.

## Natija.

check-nothing = Bu kod boʻyicha yozuv topilmadi
    .text = Sababini aytmaymiz: begona odam kodlarni taxmin qila olmasligi kerak. Baho yozuvlari chorak natijasi eʼlon qilinganda chiqadi, murojaatniki esa keyingi kechadan boshlab. Kodni yana bir bor tekshiring yoki keyinroq kiring.
# $quarter (String) - chorak
check-counted = Hisobga olingan: { $quarter }
    .text = Bahongiz shu chorak natijasiga kirgan. Qanday baho ekani bu yerda koʻrinmaydi.
# $quarter (String) - chorak, $reason (String) - sabab
check-excluded = Hisobga olinmagan: { $quarter }
    .why = Sababi: { $reason }.
    .text = Bu sizni aybdor qilmaydi: oʻsha kuni oʻsha mahalladan kelgan baholarning hammasi birga chetga olinadi. Qaror qabul qilganlar javoblarni koʻrmagan. Keyingi chorakda yana baho bersangiz boʻladi.
check-case = Murojaatingiz yozuvlari joyida
    .text = Har bir qadam portal yozib olgan kunda jurnalga kirgan va oʻzgarmagan.
check-missing = Bir yozuv jurnalda yoʻq yoki oʻzgartirilgan
    .text = Quyida belgilangan qadam jurnalda turishi kerak edi. Bu sahifani saqlang va portal operatoriga, kerak boʻlsa prokuraturaga murojaat qiling.
check-step-received = Murojaat qabul qilindi
check-step-forwarded = Boshqa organga yuborildi
check-step-replied = Javob berildi
check-step-deadline-missed = Muddat javobsiz oʻtdi
check-step-confirmed = Hal boʻlganini tasdiqladingiz
check-step-denied = Hal boʻlmaganini aytdingiz
check-step-reopened = Qayta ochildi
check-step-closed-unconfirmed = Sizning soʻzingizsiz yopildi
check-step-erased = Matnlar oʻchirildi
check-step = Qadam
    .missing = Jurnalda yoʻq yoki oʻzgartirilgan.
    .tonight = Jurnalga shu kecha kiradi.
# $number (String) - oʻrni, $size (String) - jurnal uzunligi
check-place = Jurnaldagi oʻrni
    .of = { $number } (0 dan boshlab), jami { $size } ta yozuv
check-day = Kuni
check-entry = Yozuv izi
check-proof = Isbot (JSON)
    .text = Shu matn va jurnalning imzolangan soʻzi bilan istagan dasturda yoki pastdagi faylda tekshirsa boʻladi.

## Imzolangan soʻz.

check-word = Jurnalning oxirgi imzolangan soʻzi
    .text = Portal har kecha jurnalning uzunligi va ildiziga imzo qoʻyadi. Shu sonlarni yozib qoʻying: ertaga jurnal shu boshlanishga mos kelmasa, kimdir uni oʻzgartirgan boʻladi.
    .none = Jurnal birinchi kechadan keyin imzolanadi.
check-word-day = Imzolangan kun
check-word-size = Yozuvlar soni
check-word-root = Ildizning dastlabki 16 belgisi
check-word-note = Imzolangan soʻz toʻliq
check-word-key = Ochiq kalit
check-alone = Bu sahifaga ishonmasangiz
    .text = Bitta faylni yuklab oling: u internetsiz va portalsiz ishlaydi, hisobni brauzeringizning oʻzi bajaradi.
    .link = Tekshirish faylini yuklab olish
    .method = Jurnal qanday ishlaydi

## Portalsiz tekshirish fayli.

# $address (String) - portal manzili
check-offline = Ochiq jurnalni portalsiz tekshirish
    .text = Bu fayl hech qayerga ulanmaydi. Nimani qoʻysangiz, shu qurilmaning oʻzida hisoblanadi.
    .from = Kalit va soʻz shu manzildan olingan: { $address }. Ularni boshqa joyda, masalan bosma hisobotda koʻrsatilgani bilan solishtiring.
    .script = Bu fayl ishlashi uchun brauzerda skriptlarga ruxsat berilishi kerak. Skriptsiz portal sahifasida tekshiring.
check-offline-inclusion = Yozuv jurnalda bormi?
check-offline-consistency = Jurnal oʻzgartirilmaganmi?
    .text = Turli kunlarda olingan ikki imzolangan soʻz va ular orasidagi isbotni qoʻying.
check-offline-older = Oldingi imzolangan soʻz
check-offline-newer = Keyingi imzolangan soʻz
check-offline-path = Ular orasidagi isbot (JSON)
check-says-included = Bor: yozuv shu jurnalda turibdi.
check-says-not-included = Yoʻq: isbot bu yozuvni shu jurnalda koʻrsatmaydi.
check-says-other-size = Isbot jurnalning boshqa uzunligiga tegishli. Shu uzunlikdagi imzolangan soʻzni qoʻying.
check-says-consistent = Oʻzgartirilmagan: keyingi jurnal oldingisining davomi.
check-says-not-consistent = Mos emas: keyingi jurnal oldingisining davomi ekani isbotlanmadi.
check-says-malformed = Oʻqib boʻlmadi. Matnlarni toʻliq koʻchirganingizni tekshiring.
check-says-signed = Imzo shu kalitniki.
check-says-not-signed = Diqqat: imzo bu kalitniki emas.
check-says-unsupported = Bu brauzer Ed25519 imzosini tekshira olmaydi yoki kalit oʻqilmadi: imzo tekshirilmadi.

### Maxfiylik: nima saqlanadi, kim koʻradi, baholar qanday sir saqlanadi va himoya qayerda tugaydi, cookie fayllari, muddatlar, huquqlar.
### /privacy sahifasida koʻrinadi.

privacy-title = Maxfiylik
privacy-lead = Portal siz haqingizda iloji boricha kam narsa saqlaydi. Bu yerda nima saqlanishi, uni kim koʻrishi, qancha saqlanishi va himoyamiz qayerda tugashi yozilgan.

## Qisqacha.

privacy-short-title = Qisqacha
privacy-short-account = Baholash uchun ham, muammo yozish uchun ham hisob ochish shart emas.
privacy-short-trackers = Kuzatuvchi dasturlar, reklama va boshqa kompaniyalarning sanagichlari yoʻq. Sahifalar boshqa joydan hech narsa yuklamaydi.
privacy-short-rating = Kim baho qoʻygani va qanday baho qoʻygani inspektorga maʼlum boʻlmaydi.
privacy-short-name = Murojaatda ismingizni kim koʻrishini oʻzingiz belgilaysiz.

## Nima saqlanadi.

privacy-stored-title = Nima saqlanadi
privacy-stored-visit = Sahifalarni koʻrganingizda: siz haqingizda hech narsa. Suiisteʼmolning oldini olish uchun dastur har bir tarmoqdan boʻlgan urinishlarni qisqa vaqt, faqat xotirada sanaydi.
privacy-stored-rating = Baho qoʻyganingizda: javoblar, mahalla, chorak va kun. Ism, manzil va soat saqlanmaydi.
privacy-stored-email = Elektron pochta orqali baho qoʻyganingizda: manzil kodli xat ketguncha shifrlangan holda turadi. Keyin undan manzilni oʻqib boʻlmaydigan belgi qoladi. U ikkinchi marta baho qoʻyishning oldini oladi va chorak yopilgach, kaliti bilan birga yoʻq qilinadi.
privacy-stored-concern = Muammo yozganingizda: matn, joy, mavzu, aytsangiz — ism, manzil, elektron pochta va telefon. Bularning hammasi shifrlangan, kim yozgani esa yozilgan matndan alohida turadi.
privacy-stored-meeting = Yigʻilish yoki hisobot boʻyicha savol bersangiz: savol va kun. Qabulga yozilsangiz: vaqt va aytilgan boʻlsa mavzu. Ism va manzil yoʻq. Yozuv 30 kundan keyin, koʻrsatilmagan savol ham 30 kundan keyin oʻchiriladi.
privacy-stored-staff = Xodimlar haqida: hisob, tizimga kirishlar va murojaat bilan nima qilingani.

## Kim nimani koʻradi.

privacy-see-title = Murojaatingizni kim koʻradi
privacy-see-caption = Tanlagan usulingizga qarab kim nimani koʻradi
privacy-see-mode = Usul
privacy-see-inspector = Inspektor
privacy-see-supervisor = Yuqori boʻlinma
privacy-see-public = Hamma
privacy-see-anonymous = Ismimni aytmayman (anonim)
    .inspector = Matn, ismsiz
    .supervisor = Matn, ismsiz
    .public = Hech narsa
privacy-see-confidential = Ismim inspektorga koʻrsatilmasin (maxfiy)
    .inspector = Matn, ismingizsiz
    .supervisor = Matn va ismingiz
    .public = Hech narsa
privacy-see-named = Ismimni ochiq yozaman
    .inspector = Matn, ismingiz va aloqa
    .supervisor = Matn, ismingiz va aloqa
    .public = Hech narsa
privacy-see-officer = Inspektor ustidan shikoyat uning oʻziga va undan quyidagilarga yetib bormaydi: ular uni na roʻyxatda, na qidiruvda, na sonlarda topadi. Shikoyatni rahbari koʻradi, ogʻir holatlarni — shaxsiy xavfsizlik boʻlinmasi.
privacy-see-publish = Faqat siz rozi boʻlsangiz, javobning ism va manzillarsiz qisqacha mazmuni hammaga koʻrsatilishi mumkin.

## Baholar qanday sir saqlanadi.

privacy-ratings-title = Baholar qanday sir saqlanadi
privacy-ratings-letter = Xatdagi kod odamga emas, mahalla va chorakka tegishli. Hisob yoʻq, demak, bogʻlaydigan narsa ham yoʻq.
privacy-ratings-order = Baholar tasodifiy tartibda va vaqtsiz yotadi. Qaysi biri oldin qoʻyilganini koʻrib boʻlmaydi.
privacy-ratings-change = Bitta kodning oxirgi javobi hisobga olinadi. Yelkangiz osha qaragan odam keyin uni oʻzgartirgan-oʻzgartirmaganingizni bilmaydi.
privacy-ratings-release = Eʼlon qilinguncha raqamlarni hech kim koʻrmaydi, 10 tadan kam baho boʻlsa, hech narsa koʻrsatilmaydi. Batafsil taqsimot faqat tuman va undan yuqori darajada bor.
privacy-ratings-comment = Izohingiz hech qachon soʻzma-soʻz chop etilmaydi. Faqat bir necha kishi aytgan mavzular koʻrinishi mumkin.

## Himoya qayerda tugaydi.

privacy-limits-title = Himoya qayerda tugaydi
privacy-limits-text = Hech bir tizim hamma narsadan himoya qila olmaydi. Buni bilib qoʻying:
privacy-limits-participation = Elektron pochta orqali baho qoʻysangiz: chorak ochiq turganda, maʼlumotlar bazasi va kalitlarning ikkalasi ham qoʻlida boʻlgan odam maʼlum bir manzil qatnashgan-qatnashmaganini tekshira oladi. Qanday javob bergani bundan koʻrinmaydi.
privacy-limits-operator = Operator dasturni yashirincha oʻzgartirsa, yuborish paytida elektron manzilni javoblari bilan bogʻlash mumkin boʻladi. Xatdagi kod bilan esa nari borsa tarmoq manzili koʻrinadi, odam emas.
privacy-limits-keys = Kalit haqiqatan yoʻq qilinganini matematika bilan isbotlab boʻlmaydi. Qoidalarga koʻra, bunda ikki guvoh qatnashadi.
privacy-limits-network = Tarmogʻingiz egasi portalga kirganingizni koʻradi, nima yozganingizni emas.
privacy-limits-screen = Ekraningizga qarab turgan yoki telefoningizni olgan odamdan himoya qila olmaymiz. Shuning uchun bahoni keyin oʻzgartirish mumkin.
privacy-limits-advice = Xavfsirasangiz, xatdagi kod yoki anonim xabardan foydalaning, oʻzingizniki boʻlmagan tarmoqdan kiring, ism va mayda tafsilotlarsiz, sodda yozing.

## Cookie fayllari.

privacy-cookies-title = Cookie fayllari
privacy-cookies-caption = Portalning barcha cookie fayllari
privacy-cookies-name = Nomi
privacy-cookies-purpose = Nima uchun
privacy-cookies-term = Qancha vaqt
privacy-cookie-lang = lang
    .purpose = Tanlagan tilingiz
    .term = Oʻchirguningizcha, koʻpi bilan bir yil
privacy-cookie-look = look
    .purpose = Sahifalar sizga qanday koʻrinishi
    .term = Oʻchirguningizcha, koʻpi bilan bir yil
privacy-cookie-case = case
    .purpose = Kvitansiya kodini kiritganingizdan keyin kuzatayotgan murojaatingiz
    .term = Yarim soat yoki uni oʻsha yerda yopguningizcha
privacy-cookie-session = session
    .purpose = Xodimlarning tizimga kirishi
    .term = Chiqquncha, koʻpi bilan 12 soat
privacy-cookie-once = Bir marta koʻrsatiladigan yozuvlar
    .term = Bir necha daqiqa
    .purpose = Kvitansiya, topshirilganlik tasdigʻi, oʻzgartirish kodi, baho varaqchasi, tasdiqlashni kutayotgan javoblar, qabulga yozuv
privacy-cookies-text = Ularning birortasi sizni boshqa saytlarda kuzatmaydi, sahifalarni oʻqish uchun esa umuman kerak emas. Shuning uchun yopiladigan ogohlantirish oynasi yoʻq.

## Qancha saqlanadi.

privacy-kept-title = Qancha saqlanadi
privacy-kept-caption = Qoidalardagi muddatlar
privacy-kept-what = Nima
privacy-kept-term = Saqlanadi
privacy-kept-then = Keyin
privacy-kept-anonymous = Anonim xabar matni
    .term = Yopilgandan keyin 12 oy
    .then = Kaliti oʻchiriladi; mavzu, sanalar va natija qoladi
privacy-kept-confidential = Maxfiy murojaatdagi ism
    .term = Yopilgandan keyin 90 kun yoki xizmat tekshiruvi tugaguncha
    .then = Kaliti oʻchiriladi
privacy-kept-named = Ism bilan yozilgan murojaat
    .term = Arxiv qonunchiligidagi muddat, belgilanmagan boʻlsa, 5 yil
    .then = Kaliti oʻchiriladi; mavzu, sanalar va natija qoladi
privacy-kept-ballots = Alohida baholar
    .term = 8 chorak
    .then = Oʻchiriladi; eʼlon qilingan jami sonlar qoladi
privacy-kept-contacts = Elektron manzillarning belgilari
    .term = Ishlatilmagan 12 oydan keyin
    .then = Oʻchiriladi
privacy-kept-comments = Bahoga yozilgan izohlar
    .term = Eʼlon qilingandan keyin 90 kun
    .then = Oʻchiriladi
privacy-kept-audit = Qaysi xodim nima qilgani
    .term = 5 yil
    .then = Muhrlangan arxiv
privacy-kept-backups = Zaxira nusxalar 30 kun turadi. Demak, oʻchirilgan narsa 30 kundan keyin butunlay yoʻqoladi.

## Huquqlar.

privacy-rights-title = Huquqlaringiz
privacy-rights-know = Siz haqingizda nima saqlanayotganini bilish va uni olish.
privacy-rights-correct = Uni toʻgʻrilatish, toʻsib qoʻydirish yoki oʻchirtirish.
privacy-rights-withdraw = Roziligingizni qaytarib olish, javob berilguncha murojaatni ham qaytarib olish.
privacy-rights-complain = Vakolatli davlat organiga yoki sudga shikoyat qilish.
privacy-rights-how = Oʻz murojaatingizni kvitansiya kodi bilan koʻrasiz va oʻsha yerda yozishingiz mumkin. Boshqa masalalarda portal operatoriga yozing.
privacy-rights-operator = Portal operatori: { $operator }
privacy-rights-operator-demo = Bu — namoyish: unda haqiqiy operator ham, haqiqiy murojaatlar ham yoʻq.
privacy-rights-ballots = Bahoni soʻrov boʻyicha koʻrsatib yoki oʻchirib boʻlmaydi: qaysi biri sizniki ekanini hech kim topa olmaydi. Kod yoki varaqcha bilan faqat hisobga olinganini tekshirasiz. Chorak yopilguncha uni oʻzgartirsangiz boʻladi.
privacy-follow-link = Murojaatni kvitansiya kodi bilan kuzatish

## Vakolatli organ.

privacy-body-title = Shaxsga doir maʼlumotlar boʻyicha qayerga shikoyat qilinadi
privacy-body-text = 2019-yil 2-iyuldagi “Shaxsga doir maʼlumotlar toʻgʻrisida”gi Qonun (OʻRQ-547) sizga shu sohadagi vakolatli davlat organiga shikoyat qilish huquqini beradi. Uning hozirgi nomi va manzili qonun matni bilan birga lex.uz saytida turadi.
privacy-body-court = Sudga yoki Inson huquqlari boʻyicha vakilga (ombudsmanga) ham murojaat qilishingiz mumkin.

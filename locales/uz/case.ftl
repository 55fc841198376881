### Murojaatni kuzatish: kvitansiya bilan ochish, holat, muddatlar, javob, yozishma.

## Kirish.

case-follow = Murojaatni kuzatish
    .about = Murojaatingiz holatini kvitansiyadagi 20 raqamli kod bilan koʻring.
    .text = Kvitansiyadagi 20 ta raqamni yozing. Murojaat shu qurilmada qisqa vaqtga ochiladi.
case-receipt = Kvitansiya kodi
    .hint = Toʻrttadan besh guruh, masalan: 0000 0000 0000 0000 0000. Boʻsh joylarning farqi yoʻq.
    .missing = Kvitansiyadagi 20 ta raqamni yozing
    .wrong = Bu kod bilan murojaat topilmadi. Raqamlarni kvitansiyaga qarab tekshiring
case-follow-open = Ochish
case-follow-opened = Shu qurilmada ochilgan murojaatga qaytish
case-follow-lost = Kodni yoʻqotdingizmi?
    .text = Uni tiklab boʻlmaydi: kod hech qayerda saqlanmaydi. Ismingizni aytgan boʻlsangiz, javobni tuman ichki ishlar boʻlimidan soʻrang. Aks holda yangi murojaat yuboring.
case-left-device = Murojaat bu qurilmada yopildi. Uni koʻrish uchun kod yana kerak boʻladi.

## Murojaat sahifasi.

case-title = Murojaat holati
# $number (String) - ochiq raqam
case-number = Raqami: { $number }
case-exit = Sahifadan tez chiqish
case-not-now = Holat oʻzgargan: bu amalni endi bajarib boʻlmaydi. Quyida murojaatning hozirgi holati. Yozganingiz joyida turgan boʻlsa, uni koʻchirib oling.
case-holder = Hozir kimda:
case-holder-inspector = Mahalla profilaktika inspektori
case-holder-desk = Tuman (shahar) ichki ishlar boʻlimining murojaatlar boʻyicha xodimi
case-holder-district = Tuman (shahar) ichki ishlar boʻlimi rahbari
case-holder-region = Viloyat ichki ishlar boshqarmasi
case-holder-republic = Ichki ishlar vazirligi
case-holder-partner = Tegishli tashkilot
case-holder-security = Shaxsiy xavfsizlik boʻlinmasi
case-holder-other = Masʼul xodim

## Ikki hisob.

case-clocks = Muddatlar
# $date (String) - kun va hafta kuni
case-clock-body = Javob muddati
    .due = Oxirgi kun: { $date }
    .late = Yuqori organga, prokuraturaga yoki sudga shikoyat qilishga haqlisiz.
# $count (Number) - kunlar soni
case-left-days = { $count } kun qoldi
case-left-today = Bugun oxirgi kun
# $count (Number) - kunlar soni
case-left-overdue = Muddat { $count } kunga oʻtib ketdi
# $date (String) - kun
case-clock-own = Siz yozganingizdan beri
    .since = Yozgan kuningiz: { $date }
# $count (Number) - kunlar soni
case-clock-days =
    { $count ->
        [0] bugun yozgansiz
       *[other] { $count } kun
    }
# $count (Number) - kunlar soni
case-clock-answered =
    { $count ->
        [0] shu kuniyoq javob keldi
       *[other] { $count } kunda javob keldi
    }
case-reckoning = Bu kunlar qanday hisoblangan
# $date (String) - kun
case-reckoning-written = Siz yozdingiz: { $date }
# $date (String) - kun
case-reckoning-started = Javob berishi kerak boʻlgan organ oldi: { $date }
case-reckoning-restarted = Javob muddati murojaat javob beradigan organga kelgan kundan hisoblanadi. Siz yozgandan beri oʻtgan kunlar esa toʻxtamaydi.
# $term (String) - qonuniy muddat
case-reckoning-term = Qonuniy muddat: { $term }
case-reckoning-extended = Muddat uzaytirilgan.
# $date (String) - kun
case-reckoning-due = Javobning oxirgi kuni: { $date }
case-reckoning-signal = Siz ismingizni aytmagansiz. Qonunga koʻra bu murojaat emas, signal: muddat biz uchun maqsad, talab qilib boʻlmaydi.

## Murojaat yoʻli.

case-path = Murojaat yoʻli
case-event-received = Qabul qilindi
case-event-registered = Roʻyxatga olindi
case-event-assigned = Ijrochiga yuborildi
case-event-asked = Sizdan qoʻshimcha maʼlumot soʻraldi
case-event-replied = Siz javob yozdingiz
case-event-message = Xabar yozildi
case-event-forwarded = Tegishli organga yuborildi
case-event-involved = Yana bir idoradan maʼlumot soʻraldi
case-event-copied = Nusxasi prokuraturaga yuborildi
case-event-extended = Muddat uzaytirildi
case-event-escalated = Yuqori organga yuborildi
case-event-answered = Javob berildi
case-event-supplemented = Javobga qoʻshimcha qilindi
case-event-verdict-yes = Siz “Hal boʻldi” dedingiz
case-event-verdict-partly = Siz “Qisman hal boʻldi” dedingiz
case-event-verdict-no = Siz “Hal boʻlmadi” dedingiz
case-event-verdict-early = Siz: hozircha aytishga erta
case-event-corrected = Mavzu yoki tur tuzatildi
case-event-recomputed = Dam olish kunlari oʻzgargani uchun muddat qayta hisoblandi
case-event-not-ours = Inspektor vakolatiga kirmaydi: tuman boʻlimiga qaytarildi
case-event-left = Koʻrmay qoldirildi
case-event-reopened = Qayta ochildi
case-event-withdrawn = Siz qaytarib oldingiz
case-event-merged = Boshqa murojaat bilan birlashtirildi
case-event-closed = Yopildi
case-event-name-opened = Ismingiz nazorat qiluvchi idoraga ochildi
case-event-data-removed = Shaxsiy maʼlumotlaringiz oʻchirildi
case-event-erased = Saqlash muddati tugadi: matnlar oʻchirildi
case-event-other = Holat oʻzgardi
case-why-outgoing = Chiquvchi raqam: { $number }
case-why-until = Yangi oxirgi kun: { $date }
case-why-overdue = Muddat oʻtgani uchun oʻz-oʻzidan yuborildi.
case-why-protest = Murojaat egasining talabi bilan.
case-why-repeat = Avvalgi murojaat: { $number }
case-why-merged = Asosiy murojaat: { $number }
case-why-corrected = { $from } → { $to }
case-why-recomputed = Dam olish kunlari oʻzgargani uchun muddat { $from } oʻrniga { $to }
case-why-reminded = Muddatning { $share } foizi oʻtdi
# $date (String) - kun va hafta kuni
case-next-answer = Yozma javob kutilmoqda
    .when = Eng kechi { $date }
case-next-verdict = Siz aytasiz: hal boʻldimi?
    .when = Javobdan keyin
# $date (String) - kun va hafta kuni
case-next-yours = Sizning xulosangiz
    .when = Oxirgi kun: { $date }
case-next-again = Qayta koʻrib chiqish
    .when = Ilgari shugʻullanmagan boshqa xodim koʻradi

## Javob.

# $moment (String) - sana va vaqt; $count (Number) - kunlar soni
case-answer = Javob
    .when =
        { $count ->
            [0] { $moment }. Yozgan kuningiz.
           *[other] { $moment }. Yozganingizdan { $count } kun oʻtib.
        }
case-answer-outcome = Natija
case-answer-measure = Nima qilindi
case-answer-done = Qachon
case-answer-ground = Qonuniy asos
case-outcome-satisfied = Qanoatlantirildi
case-outcome-explained = Tushuntirish berildi
case-outcome-refused = Rad etildi
case-appeal = Javobdan norozi boʻlsangiz
case-appeal-superior = Boʻysunuv tartibida yuqori turuvchi organga shikoyat qilishingiz mumkin. Odatda buning uchun bir yil vaqt bor.
case-appeal-court = Sudga murojaat qilishingiz mumkin.
case-appeal-prosecutor = Qonun buzilgan deb bilsangiz, prokuraturaga yozishingiz mumkin.

## Natija haqida soʻz: faqat murojaat qilgan kishi aytadi.

case-judge = Muammo haqiqatan hal boʻldimi?
    .text = “Hal boʻldi” deyishga faqat sizning haqingiz bor. Javobingiz koʻrsatkichlarga kiradi, ismingiz esa yoʻq.
# $date (String) - kun va hafta kuni
case-judge-until = Javob berish mumkin boʻlgan oxirgi kun: { $date }.
case-t1 = Muammoingiz hal boʻldimi?
    .missing = Javoblardan birini tanlang: muammoingiz hal boʻldimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
case-t1-yes = Ha, toʻliq
    .hint = Murojaat yopiladi.
case-t1-partly = Qisman
    .hint = Murojaat qayta koʻrib chiqishga qaytariladi.
case-t1-no = Yoʻq
    .hint = Murojaat qayta koʻrib chiqishga qaytariladi.
case-t1-early = Hozircha aytishga erta
    .hint = Hech narsa oʻzgarmaydi, keyinroq aytasiz.
case-treated = Yana bir necha savol (ixtiyoriy)
    .text = Bu javoblarni xodim oʻqimaydi: ular faqat umumiy koʻrsatkichlar uchun.
case-t2 = Inspektor sizni qanday tingladi?
    .unknown = Javoblardan birini tanlang
case-t3 = Inspektor sizga qanday muomala qildi (xushmuomalalik, hurmat)?
    .unknown = Javoblardan birini tanlang
case-t4 = Inspektor nima qilingani va nima uchunligini qanday tushuntirdi?
    .unknown = Javoblardan birini tanlang
case-t5 = Inspektor siz uchun muhim boʻlgan narsalarni qanday inobatga oldi?
    .unknown = Javoblardan birini tanlang
case-t6 = Umuman olganda, murojaatingiz qanday koʻrib chiqildi?
    .unknown = Javoblardan birini tanlang
case-t7 = Kimdir sizdan maʼlum bir baho qoʻyishni soʻradimi yoki bosim qildimi?
    .unknown = Javoblardan birini tanlang
case-t7-no = Yoʻq
case-t7-yes = Ha
case-t7-skip = Javob berishni istamayman
case-comment = Nima qoldi yoki nima yordam berdi?
    .hint = Bu matn yozishmaga qoʻshiladi, eʼlon qilinmaydi.
    .too-long = Matnni 2000 belgigacha qisqartiring
case-judge-send = Javobni yuborish
case-thanks-yes = Rahmat. “Hal boʻldi” deganingiz yozib qoʻyildi.
case-thanks-partly = Rahmat. “Qisman” deganingiz yozib qoʻyildi. Murojaat qayta koʻrib chiqishga qaytariladi, uni ilgari shugʻullanmagan xodim koʻradi.
case-thanks-no = Rahmat. “Yoʻq” deganingiz yozib qoʻyildi. Murojaat qayta koʻrib chiqishga qaytariladi, uni ilgari shugʻullanmagan xodim koʻradi.
case-thanks-early = Rahmat. Natija koʻringach, shu yerda yana bir marta javob bering.
case-again = Qayta ochildi
    .text = Hal etilmagani uchun murojaat yangi raqam bilan qayta ochildi: { $number }. Uni avval koʻrmagan xodim koʻrib chiqadi. Kod oʻsha-oʻsha.
    .open = Yangisini ochish
case-merged = { $number } raqamli murojaat bilan birlashtirildi
    .text = Ikkalasiga bitta javob beriladi. Javob shu yerda chiqadi.
case-earlier = Avvalgi murojaat:
case-earlier-received = Yozilgan kuni: { $date }
case-protest = Nimaga norozisiz
    .hint = Yuqori organ shuni oʻqiydi.
    .missing = Nimaga noroziligingizni yozing
    .too-short = Kengroq yozing: kamida 10 belgi
    .too-long = Matnni 2000 belgigacha qisqartiring
    .title = Yuqori organga shikoyat qilish
    .rises = Murojaat hozir kimda boʻlsa, uning yuqori organiga oʻtadi. Muddat toʻxtamaydi.
    .repeats = Murojaat yuqori organda yangi raqam va yangi muddat bilan qayta ochiladi.
    .send = Yuqori organga yuborish

## Yozishma.

case-messages = Yozishma
case-messages-none = Hozircha xabar yoʻq.
case-message-own = Siz
case-message-theirs = Masʼul xodim
case-text = Xabar yozish
    .hint = Savolga javob bering yoki yangi maʼlumot qoʻshing. Istalgan tilda yozsangiz boʻladi.
    .missing = Xabar matnini yozing
    .too-short = Xabarni toʻliqroq yozing
    .too-long = Xabarni 2000 belgigacha qisqartiring
case-form = Xabar
    .missing = Sahifa eskirib qolgan. Yozganingiz joyida, yana bir marta yuboring
    .form = Sahifa eskirib qolgan. Yozganingiz joyida, yana bir marta yuboring
case-message-send = Xabarni yuborish

## Siz yozgan murojaat.

case-words = Siz nima yozgansiz
case-words-category = Mavzu
case-words-kind = Murojaat turi
case-words-about = Kim haqida
case-words-identity = Ismingiz
case-words-mahalla = Mahalla
case-words-place = Qayerda
case-erased = Saqlash muddati tugagani uchun matnlar oʻchirilgan. Mavzu, kunlar va natija qoldi.
# $mahalla, $district (String) - joy nomlari
case-place-name = { $mahalla } mahallasi, { $district }

## Qaytarib olish va yopish.

case-withdraw = Murojaatni qaytarib olish
    .text = Qaytarib olinsa, murojaat koʻrib chiqilmaydi va bunga javob berilmaydi. Buni bekor qilib boʻlmaydi. Kimdir sizni majburlayotgan boʻlsa, qaytarib olmang: bu qonunga zid.
case-confirm = Ha, murojaatimni oʻz xohishim bilan qaytarib olaman
    .missing = Qaytarib olishni tasdiqlash uchun belgini qoʻying
case-withdraw-send = Qaytarib olish
case-remove = Ha, shaxsiy maʼlumotlarimni oʻchiring
    .title = Shaxsiy maʼlumotlarimni oʻchirish
    .goes = Ismingiz, manzilingiz, telefoningiz va elektron pochtangiz darhol oʻchiriladi. Xatlar kelmay qoladi, kodingiz esa ishlayveradi.
    .stays = Murojaat matni, javob va kunlar qonunda belgilangan saqlash muddati tugaguncha qoladi. Ismingizni koʻrib boʻlgan xodimning xotirasidan va zaxira nusxalardan (30 kungacha) biz uni oʻchira olmaymiz.
    .open = Javob berilmasdan oldin oʻchirsangiz, murojaat qonun boʻyicha murojaat emas, signal boʻlib qoladi: uni baribir koʻrib chiqamiz.
    .send = Oʻchirish
    .missing = Oʻchirishni tasdiqlash uchun belgi qoʻying
case-remove-done = Shaxsiy maʼlumotlaringiz oʻchirilgan.
case-leave = Bu qurilmada yopish
    .text = Telefon yoki kompyuterdan boshqalar ham foydalansa, ishingiz tugagach murojaatni yoping.

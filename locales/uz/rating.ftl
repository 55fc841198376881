### Inspektorni baholash: savollar, tasdiqlash va minnatdorlik.

## Sahifa.

rating-title = Inspektor ishiga baho bering
rating-about = Mahallangizdagi profilaktika inspektori ishiga bir daqiqada baho bering. Kim qanday javob bergani sir saqlanadi.
rating-here = Baho berish
rating-back = Inspektor sahifasiga qaytish
rating-cancel = Bekor qilish
# $names (String) - mahallalar nomi, vergul bilan
rating-mahallas = Mahalla: { $names }
# $date (String) - javob qabul qilinadigan oxirgi kun
rating-how = Sakkizta qisqa savol, bir daqiqa ketadi. Umumiy bahodan boshqa savollarni oʻtkazib yuborsangiz boʻladi. Javoblar qabul qilinadigan oxirgi kun: { $date }.
rating-promise = Kim qanday baho qoʻyganini inspektor ham, boshqa xodimlar ham koʻrmaydi
    .text = Natija faqat chorak yopilgach va kamida 10 ta baho toʻplanganda, hamma uchun bir vaqtda eʼlon qilinadi. Unda alohida javoblar yoʻq. Yoningizda kimdir turgan boʻlsa, javobni keyin oʻzgartira olasiz: chorak yopilguncha oxirgi javobingiz hisobga olinadi.
    .link = Maxfiylik qanday taʼminlanadi

## Savollar.

rating-p0 = Oxirgi 3 oyda profilaktika inspektori bilan asosan qanday uchrashdingiz?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p0-self = Oʻzim murojaat qildim
rating-p0-duty = Xizmat yuzasidan kelgan (tekshiruv, ogohlantirish, xonadonga kirish)
rating-p0-meeting = Yigʻilish yoki hisobotda
rating-p0-none = Uchrashmadim
rating-p1 = Kerak boʻlsa, inspektor bilan qanday bogʻlanishni bilasizmi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p1-yes = Ha
rating-p1-no = Yoʻq
rating-p2 = Inspektor mahallamiz aholisini qanday tinglaydi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p3 = Inspektor hammaga, kim boʻlishidan qatʼi nazar, teng munosabatda boʻlishni qanday uddalaydi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p4 = Inspektor odamlarga qanday muomala qiladi (xushmuomalalik, hurmat)?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p5 = Inspektor mahallamiz uchun muhim masalalar bilan qanday shugʻullanadi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p6 = Hammasini hisobga olganda, inspektor mahallamizda qanday ishlaydi?
    .hint = Faqat shu savolga javob berish shart. “Ayta olmayman” ham javob.
    .missing = Umumiy bahoni tanlang: inspektor mahallamizda qanday ishlaydi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p7 = Kimdir sizdan maʼlum bir baho qoʻyishni soʻradimi yoki bosim qildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
rating-p7-no = Yoʻq
rating-p7-yes = Ha
rating-p7-skip = Javob berishni istamayman
rating-answer-5 = Juda yaxshi
rating-answer-4 = Yaxshi
rating-answer-3 = Oʻrtacha
rating-answer-2 = Yomon
rating-answer-1 = Juda yomon
rating-answer-0 = Ayta olmayman
rating-comment = Qoʻshimcha fikringiz
    .hint = Ismingizni, manzilingizni va faqat siz bilishingiz mumkin boʻlgan narsani yozmang. Matn eʼlon qilinmaydi: fikrlar mavzular boʻyicha umumlashtiriladi. Qisqa va oddiy yozish xavfsizroq: sheva soʻzlari va oʻzingizga xos iboralardan sizni tanib qolishlari mumkin. Koʻpi bilan 500 belgi.
    .too-long = Fikringizni 500 belgigacha qisqartiring
    .personal = Fikringizda kimligingizni bildiradigan narsa boʻlishi mumkin. Uni oʻchiring yoki shundayligicha yuborilishini belgilang
rating-doubts = Matnda shunga oʻxshash narsa bor: { $what }
    .plain = Qisqaroq va oddiyroq yozish xavfsizroq: sheva soʻzlari va oʻzingizga xos iboralardan sizni tanib qolishlari mumkin.
    .sure = Baribir shundayligicha yuborilsin

## Tasdiqlash usuli.

rating-claim = Javobingizni tasdiqlang
    .text = Uyingizga baholash haqida xat kelgan boʻlsa, undagi kodni yozing. Kod bilan berilgan baho rasmiy hisobga kiradi. Roʻyxatdan oʻtish ham, ismingizni aytish ham shart emas.
rating-code = Xatdagi kod
    .hint = Har birida toʻrttadan belgi boʻlgan uch guruh: XXXX-XXXX-XXXX. Bosh yoki kichik harf bilan, chiziqchasiz yozsangiz ham boʻladi. Ilgari bildirgan ochiq fikringizni oʻzgartirmoqchi boʻlsangiz, shu yerga oʻzgartirish kodini yozing. Hech kim taniy olmaydigan varaqa ham shu yerga qoʻyiladi.
    .missing = Xatdagi kodni yozing yoki pastroqda elektron pochtangizni kiriting
    .wrong = Bu kod bilan bu inspektorga baho berib boʻlmadi. Kodni xatga qarab yana bir marta tekshiring
    .length = Kodda 12 ta belgi boʻlishi kerak. Xatga qarab tekshiring
    .symbol = Kodda ortiqcha belgi bor: unda faqat lotin harflari va raqamlar boʻladi
    .check = Kodning bir belgisi xato yozilgan. Xatga qarab yana bir marta yozing
rating-open = Xat kelmaganmi?
    .text = Elektron pochta orqali ochiq fikr bildirishingiz mumkin. U alohida koʻrsatiladi va rasmiy bahoga kirmaydi.
    .honest = Rostini aytamiz: manzilingizni javobingiz bilan birga saqlamaymiz. Ammo chorak yopilguncha saytni boshqarayotgan odam dasturni yashirincha oʻzgartirsa, manzilni javob bilan bogʻlay olishi mumkin. Xatdagi kodda bunday xavf yoʻq, chunki u hech kimning nomiga yozilmagan.
    .paper = Bu xavf ham boʻlmasin desangiz, hech kim taniy olmaydigan varaqa oling:
    .paper-link = u qanday ishlaydi va qayerdan olinadi
rating-email = Elektron pochta manzili
    .hint = Unga olti raqamli kod yuboramiz. Xatdagi kodni yozgan boʻlsangiz, bu maydonni boʻsh qoldiring.
    .missing = Elektron pochta manzilini yozing
    .wrong = Bu manzilga kod yuborib boʻlmadi. Manzilni tekshiring
    .malformed = Manzilni toʻliq yozing, masalan: ism@misol.uz
    .too-long = Manzil juda uzun. Uni tekshiring
    .taken = Shu chorakda bu manzildan bu inspektor haqida fikr bildirilgan. Uni oʻzgartirish uchun oʻshanda berilgan oʻzgartirish kodini “Xatdagi kod” maydoniga yozing
rating-form = Soʻrovnoma
    .missing = Sahifa eskirib qolgan. Javoblaringiz joyida, yana bir marta yuboring
    .form = Sahifa eskirib qolgan. Javoblaringiz joyida, yana bir marta yuboring
rating-pressed = Tugmani ikki marta bossangiz ham, javobingiz bir marta hisobga olinadi.
rating-send = Javoblarni yuborish

## Elektron pochtani tasdiqlash.

rating-confirm = Elektron pochtangizni tasdiqlang
    .text = Siz yozgan manzilga olti raqamli kod yubordik. Xat bir necha daqiqada keladi, “Spam” jildiga ham qarang. Kodni kiritmaguningizcha fikringiz hisobga olinmaydi.
rating-otp = Elektron pochtaga kelgan kod
    .hint = Olti raqam
    .missing = Xatda kelgan olti raqamni yozing
    .wrong = Kod notoʻgʻri yoki eskirgan. Xatga qarab tekshiring yoki savollarga qaytib, yangi kod oling
    .taken = Shu chorakda bu manzildan bu inspektor haqida fikr bildirilgan. Uni oʻzgartirish uchun oʻshanda berilgan oʻzgartirish kodini “Xatdagi kod” maydoniga yozing
rating-confirm-send = Tasdiqlash
rating-confirm-again = Savollarga qaytish
rating-nothing = Tasdiqlashni kutayotgan javob yoʻq
    .text = Yo javobingiz tasdiqlab boʻlingan, yo kodning muddati oʻtgan. Muddati oʻtgan boʻlsa, savollarga yana bir marta javob bering.
    .link = Savollarga oʻtish

## Baholash yopiq payt.

# $date (String) - keyingi chorakning birinchi kuni
rating-closed = Hozir baholash ochiq emas
    .text = Inspektorni har chorakda bir marta baholash mumkin. Keyingi chorak boshlanadigan kun: { $date }.
    .letter = Sizga xat kelgan boʻlsa, uni saqlab qoʻying: kod xatda koʻrsatilgan chorakda ishlaydi.

## Javobdan keyin.

rating-done = Rahmat, javobingiz qabul qilindi
    .text = Javobingiz boshqa javoblar bilan birga sanaladi. Qanday javob berganingiz bu yerda ham, boshqa joyda ham koʻrsatilmaydi.
    .secret = Qanday baho qoʻyganingizni hech kimga aytishga majbur emassiz. Kimdir bosim qilgan boʻlsa, javobingizni keyin, yolgʻiz qolganda oʻzgartiring.
    .method = Baho qanday hisoblanadi
rating-change = Oʻzgartirish kodi
    .once = Bu kod faqat bir marta koʻrsatiladi. Hozir yozib oling.
    .text = Chorak yopilguncha fikringizni oʻzgartirmoqchi boʻlsangiz, savollarga yana javob bering va shu kodni “Xatdagi kod” maydoniga yozing. Kodni yoʻqotsangiz, tiklab boʻlmaydi.
    .check = Natija eʼlon qilingach, shu kod bilan fikringiz hisobga olinganini tekshirasiz.
rating-next = Endi nima boʻladi
# $date (String) - oxirgi kun
rating-next-change = Javobni oʻzgartirsa boʻladi
    .when = Oxirgi kun: { $date }. Oʻsha kod bilan yana javob bersangiz, oxirgi javobingiz hisobga olinadi.
# $date (String) - oxirgi kun
rating-next-count = Javoblar sanaladi
    .when = Chorak yopilgach: { $date } kunidan keyin.
# $date (String) - eng erta kun
rating-next-release = Natija eʼlon qilinadi
    .when = Eng erta kun: { $date }. Kamida 10 ta baho boʻlsa, hamma mahallalar uchun bir vaqtda chiqadi.

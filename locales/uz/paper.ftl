### Hech kim taniy olmaydigan varaqa: olish, saqlash, ishlatish.

paper-title = Hech kim taniy olmaydigan varaqa
paper-here = Varaqa
paper-about = Xat kelmagan boʻlsa, ochiq fikr bildirish uchun. Brauzeringiz varaqani yashiradi, portal uni koʻrmasdan imzolaydi. Keyin ishlatganingizda varaqa kimniki ekanini hech kim bilolmaydi.
paper-back = Baholash sahifasiga oʻtish
paper-script = Bu yoʻl uchun skriptlar kerak, brauzeringizda esa ular oʻchiq. Xatdagi kod bilan yoki oddiy elektron pochta orqali baho bering.
paper-error = Brauzer varaqani tayyorlay olmadi. Sahifani yangilang yoki boshqa brauzerda urinib koʻring. Xatdagi kod va oddiy elektron pochta busiz ham ishlaydi.
paper-method = Har bir yoʻl nimadan himoya qiladi

## Olish.

# $until (String) - varaqa beriladigan oxirgi kun
# $from (String) - undan keyingi kun
# $closes (String) - baho qabul qilinadigan oxirgi kun
paper-issue = Varaqa olish
    .when = Varaqa beriladigan oxirgi kun: { $until }. Uni ishlatish mumkin boʻlgan kunlar: { $from } – { $closes }.
    .why = Orada ataylab vaqt qoldirilgan: varaqa olingan zahoti ishlatilsa, kimniki ekanini vaqtiga qarab bilib olish mumkin boʻlardi. Bitta manzilga bitta inspektor haqida bitta varaqa beriladi.
paper-email = Elektron pochta manzili
    .hint = Unga olti raqamli kod yuboramiz. Shunda hech kim varaqalarni toʻplab ololmaydi.
    .missing = Elektron pochta manzilini yozing
    .wrong = Bu manzilga kod yuborib boʻlmadi. Manzilni tekshiring
    .malformed = Manzilni toʻliq yozing, masalan: ism@misol.uz
    .too-long = Manzil juda uzun. Uni tekshiring
    .taken = Shu chorakda bu manzilga bu inspektor haqida varaqa berilgan. U olingan brauzerda saqlanadi
paper-form = Sahifa
    .missing = Sahifa eskirib qolgan. Yana bir marta yuboring
    .form = Sahifa eskirib qolgan. Yana bir marta yuboring
paper-ask = Kod yuborilsin

## Manzilni tasdiqlash.

paper-confirm = Elektron pochtangizni tasdiqlang
    .text = Siz yozgan manzilga olti raqamli kod yubordik. “Spam” jildiga ham qarang. Kodni shu yerda, varaqa saqlanadigan brauzerda kiriting.
paper-otp = Elektron pochtaga kelgan kod
    .hint = Olti raqam
    .missing = Xatda kelgan olti raqamni yozing
    .wrong = Kod notoʻgʻri yoki eskirgan. Xatga qarab tekshiring yoki yangi kod oling
    .taken = Shu chorakda bu manzilga bu inspektor haqida varaqa berilgan. U olingan brauzerda saqlanadi
paper-blinded = Yashirilgan varaqa
    .missing = Brauzerdan varaqa kelmadi. Bu yoʻl uchun skriptlar kerak; ularsiz xatdagi kod yoki oddiy elektron pochta orqali baho bering
    .wrong = Portal bu varaqani imzolay olmadi. Sahifani yangilab, yana bir marta yuboring
paper-confirm-send = Varaqani olish
paper-confirm-again = Orqaga

## Varaqa.

# $from (String) - ishlatish mumkin boʻlgan birinchi kun
# $closes (String) - oxirgi kun
paper-given = Varaqangiz tayyor
    .when = Ishlatish mumkin boʻlgan kunlar: { $from } – { $closes }. Baholash sahifasida uni kod maydoniga qoʻying.
    .keep = Varaqa shu brauzerda saqlanadi. Qurilmadan boshqalar ham foydalansa, uni boshqa joyga koʻchirib oling. Varaqa kimda boʻlsa, sizning oʻrningizga baho bera oladi; yoʻqolgan varaqa qaytadan berilmaydi.
paper-text = Sizning varaqangiz
    .hint = Bu uzun bir qator. Uni toʻliq nusxalang.
paper-copy = Nusxalash
    .done = Nusxalandi
paper-forget = Shu brauzerdan oʻchirish

## Ishlatish.

# $until (String) - oxirgi kun
paper-use = Varaqani ishlatish
    .how = Varaqangizni nusxalang, baholash sahifasini oching va uni kod maydoniga qoʻying. Oxirgi kun: { $until }.
    .elsewhere = Varaqa bu yerda koʻrinmasa, u olgan brauzeringizda turibdi. Shu chorakda endi varaqa berilmaydi.
    .link = Baholash sahifasini ochish
# $number (Number) - kerakli varaqalar soni
paper-few = Shu chorakda bu mahallada varaqa qabul qilinmaydi
    .why = Bu yerda { $number } tadan kam varaqa berilgan. Shuncha oz boʻlsa, varaqa kimniki ekanini taxmin qilish mumkin. Xatdagi kod yoki oddiy elektron pochta orqali baho bering.

## Har bir yoʻl nimadan himoya qiladi.

paper-protect = Qaysi yoʻl qanday himoya qiladi
paper-letter = Xatdagi kod
    .text = Sizni javobingiz bilan hech kim bogʻlay olmaydi: qaysi kod kimga tushgani hech qayerda yozilmagan. Faqat shu baholar rasmiy hisobga kiradi.
paper-paper = Varaqa
    .text = Manzilingizni javobingiz bilan hech kim bogʻlay olmaydi, hatto hamma maʼlumot qoʻlida boʻlgan operator ham. Buning uchun u shu sahifaning skriptini oʻzgartirishi kerak boʻlardi, skript nima qilishini esa har kim koʻra oladi.
paper-mail = Skriptsiz, oddiy elektron pochta
    .text = Chorak tugaguncha operator texnik jihatdan manzilingizni javobingiz bilan bogʻlay olishi mumkin.

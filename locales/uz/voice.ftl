### Aholi hisobot haqida nima deydi: savollar va javoblar soni.

voice-title = Aholi bu hisobot haqida nima deydi
voice-none = Fikrlar chorak natijasi bilan birga, kamida 10 kishi javob bergan boʻlsa eʼlon qilinadi.
# $count (Number) - javob berganlar soni
voice-letter = Xatdagi kod bilan: { $count } kishi
    .text = Faqat shular hisobga kiradi.
# $count (Number) - javob berganlar soni
voice-open = Ochiq fikr: { $count } kishi
    .text = Alohida koʻrsatiladi, hisobga kirmaydi.
voice-ask = Hisobot haqida fikr bildirish
    .text = Toʻrtta qisqa savol. Ism soʻralmaydi, kim nima degani koʻrsatilmaydi.
voice-r1 = Hisobotda qatnashdingizmi yoki u bilan tanishdingizmi?
    .missing = Hisobotda qatnashganingiz yoki tanishganingizni belgilang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-r1-attended = Qatnashdim
voice-r1-read = Oʻqidim yoki koʻrdim
voice-r1-neither = Yoʻq
    .rest = Qolgan savollarga javob berish shart emas.
voice-r2 = Hisobotni qanday baholaysiz?
    .missing = Hisobotni qanday baholashingizni belgilang
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-r2-good = Qoniqarli
voice-r2-bad = Qoniqarsiz
voice-r2-0 = Ayta olmayman
voice-r3 = Aholi savollariga javob berildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-r3-all = Hammasiga
voice-r3-some = Bir qismiga
voice-r3-none = Yoʻq
voice-r3-noquestions = Savol boʻlmadi
voice-r4 = Hisobot mahallada koʻrayotganingizga mos keladimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-r4-yes = Ha
voice-r4-partly = Qisman
voice-r4-no = Yoʻq
voice-r4-0 = Ayta olmayman
voice-promises = Oldingi hisobotdagi vaʼdalar bajarildimi?
    .text = Faqat oʻzingiz biladiganlariga javob bering.
voice-code = Xatdagi kod
    .hint = Fikringiz faqat kod bilan hisobga kiradi. Kodsiz u ochiq fikr sifatida alohida koʻrsatiladi.
    .wrong = Bu kod bilan fikr bildirib boʻlmadi. Kodni xatga qarab tekshiring yoki maydonni boʻsh qoldiring
    .length = Kodda 12 ta belgi boʻlishi kerak. Xatga qarab tekshiring
    .symbol = Kodda ortiqcha belgi bor: unda faqat lotin harflari va raqamlar boʻladi
    .check = Kodning bir belgisi xato yozilgan. Xatga qarab yana bir marta yozing
    .closed = Hozir baholash ochiq emas. Keyingi chorak boshlanganda keling
voice-form = Soʻrovnoma
    .missing = Sahifa eskirib qolgan. Javoblaringiz joyida, yana bir marta yuboring
voice-send = Javobni yuborish
voice-thanks = Rahmat, fikringiz qabul qilindi
    .text = U chorak natijasi bilan birga, boshqa javoblarga qoʻshilgan holda eʼlon qilinadi.

# $percent (String) - whole per cent
voice-share = { $percent }%
voice-hidden = koʻrsatilmaydi: javoblar oz
voice-k1 = Birinchi vaʼda bajarildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-k2 = Ikkinchi vaʼda bajarildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-k3 = Uchinchi vaʼda bajarildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-k4 = Toʻrtinchi vaʼda bajarildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-k5 = Beshinchi vaʼda bajarildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang
voice-k6 = Oltinchi vaʼda bajarildimi?
    .unknown = Roʻyxatdagi javoblardan birini tanlang

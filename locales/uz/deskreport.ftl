### Xodimlar uchun hisobotlar: /desk/reports.

deskreport-list = Hisobotlar
    .lead = Har chorak uchun bitta hisobot. Inspektor yozadi, tuman rahbari eʼlon qiladi.
    .none = Bu yerda hali hisobot yoʻq.
    .caption = Ochilgan hisobotlar
deskreport-column-quarter = Chorak
deskreport-column-inspector = Inspektor
deskreport-column-mahalla = Mahalla
deskreport-column-state = Holati
deskreport-state-draft = Yozilmoqda
deskreport-state-submitted = Rahbarga yuborilgan
deskreport-state-returned = Qaytarilgan
deskreport-state-published = Eʼlon qilingan
deskreport-due = Hisobot kutayotgan choraklar
    .text = Hisobotni ochganingizda portal chorak raqamlarini hisoblab, qulflaydi. Keyin ularni oʻzgartirib boʻlmaydi.
# $quarter (String) - chorak
deskreport-open = Hisobotni ochish: { $quarter }

deskreport-notice-quarter-not-over = Chorak hali tugamagan. Hisobot chorak tugagandan keyin ochiladi.
deskreport-notice-not-yours = Bu chorak hisobotini ocha olmaysiz. Hisobotni faqat inspektorning oʻzi ochadi.
deskreport-notice-not-open = Bu hisobotni endi oʻzgartirib boʻlmaydi: u yuborilgan yoki eʼlon qilingan. Quyida uning hozirgi holati.
deskreport-notice-not-submitted = Bu hisobot hozir qaroringizni kutmayapti: u qaytarilgan yoki eʼlon qilingan.

# $quarter (String) - chorak
deskreport-title = Hisobot: { $quarter }
deskreport-public = Aholi koʻradigan hisobotni ochish
deskreport-head-remark = Rahbarning izohi
deskreport-waiting = Hisobot tuman rahbariga yuborilgan. U qaror qabul qilguncha matnni oʻzgartirib boʻlmaydi.
# $day (String) - sana
deskreport-locked = Portal raqamlarni hisoblab, qulflagan sana: { $day }. Ularni hech kim oʻzgartira olmaydi.
deskreport-column-figure = Koʻrsatkich
deskreport-column-count = Soni
deskreport-solved = Aholi javobi: hal boʻldi
deskreport-partly = Aholi javobi: qisman hal boʻldi
deskreport-not-solved = Aholi javobi: hal boʻlmadi
# $day (String) - sana
deskreport-promise-due = Muddati: { $day }
# $words (String) - inspektor soʻzlari
deskreport-evidence = Aholi buni qanday koʻradi: { $words }

deskreport-words = Hisobot matni
deskreport-brought = Aholini nima bezovta qildi
    .hint = Chorakda odamlar nima bilan kelgani. Ism va manzillarni yozmang.
    .missing = Aholini nima bezovta qilganini yozing
    .too-short = Batafsilroq yozing: kamida 40 ta belgi
    .too-long = Matn juda uzun: koʻpi bilan 4000 ta belgi
deskreport-done = Nima qilindi
    .hint = Natija bilan: qayerda, qachon, nima oʻzgardi.
    .missing = Nima qilinganini yozing
    .too-short = Batafsilroq yozing: kamida 40 ta belgi
    .too-long = Matn juda uzun: koʻpi bilan 4000 ta belgi
deskreport-failed = Nima amalga oshmadi va nega
    .hint = Ochiq aytilgan kamchilik ishonch uygʻotadi.
    .too-long = Matn juda uzun: koʻpi bilan 4000 ta belgi
deskreport-next = Endi nima qilinadi
    .missing = Endi nima qilinishini yozing
    .too-short = Batafsilroq yozing: kamida 40 ta belgi
    .too-long = Matn juda uzun: koʻpi bilan 4000 ta belgi

deskreport-kept1 = Birinchi vaʼda qanday yakunlandi?
    .missing = Birinchi vaʼda natijasini tanlang
deskreport-kept2 = Ikkinchi vaʼda qanday yakunlandi?
    .missing = Ikkinchi vaʼda natijasini tanlang
deskreport-kept3 = Uchinchi vaʼda qanday yakunlandi?
    .missing = Uchinchi vaʼda natijasini tanlang

deskreport-promises = Kamida bitta vaʼda bering: nima qilinadi, qachongacha va aholi buni qanday koʻradi. Keyingi hisobotda har biriga javob berasiz.
deskreport-what1 = Birinchi vaʼda
    .missing = Kamida bitta vaʼda yozing
    .too-long = Qisqaroq yozing: koʻpi bilan 300 ta belgi
deskreport-by1 = Birinchi vaʼda muddati
    .missing = Birinchi vaʼda muddatini kiriting
    .wrong = Birinchi vaʼda muddati: sanani tekshiring
    .past = Birinchi vaʼda muddati bugundan keyin boʻlishi kerak
deskreport-evidence1 = Birinchi vaʼda: aholi buni qanday koʻradi
    .too-long = Qisqaroq yozing: koʻpi bilan 300 ta belgi
deskreport-what2 = Ikkinchi vaʼda
    .missing = Vaʼdani yozing yoki kunini oʻchiring
    .too-long = Qisqaroq yozing: koʻpi bilan 300 ta belgi
deskreport-by2 = Ikkinchi vaʼda muddati
    .missing = Ikkinchi vaʼda muddatini kiriting
    .wrong = Ikkinchi vaʼda muddati: sanani tekshiring
    .past = Ikkinchi vaʼda muddati bugundan keyin boʻlishi kerak
deskreport-evidence2 = Ikkinchi vaʼda: aholi buni qanday koʻradi
    .too-long = Qisqaroq yozing: koʻpi bilan 300 ta belgi
deskreport-what3 = Uchinchi vaʼda
    .missing = Vaʼdani yozing yoki kunini oʻchiring
    .too-long = Qisqaroq yozing: koʻpi bilan 300 ta belgi
deskreport-by3 = Uchinchi vaʼda muddati
    .missing = Uchinchi vaʼda muddatini kiriting
    .wrong = Uchinchi vaʼda muddati: sanani tekshiring
    .past = Uchinchi vaʼda muddati bugundan keyin boʻlishi kerak
deskreport-evidence3 = Uchinchi vaʼda: aholi buni qanday koʻradi
    .too-long = Qisqaroq yozing: koʻpi bilan 300 ta belgi

deskreport-save = Saqlash
deskreport-submit = Rahbarga yuborish
    .text = Saqlangan hisobotni keyin davom ettirish mumkin. Yuborilgandan keyin uni faqat rahbar qaytarsa oʻzgartirasiz.

deskreport-decide = Sizning qaroringiz
    .text = Eʼlon qilingan hisobotni hamma koʻradi va uni oʻzgartirib boʻlmaydi. Raqamlar va matn bir-biriga mosligini tekshiring.
deskreport-publish = Eʼlon qilish
deskreport-remark = Nima tuzatilishi kerak
    .hint = Hisobotni qaytarsangiz, inspektor shu izohni oʻqiydi.
    .missing = Hisobotni qaytarish uchun izoh yozing: kamida 10 ta belgi
deskreport-return = Izoh bilan qaytarish

### Murojaatlar qanday koʻrib chiqilmoqda: hudud sahifasi.

flow-link = Murojaatlar qanday koʻrib chiqilmoqda
# $name (String) - hudud nomi
flow-title = { $name }: murojaatlar qanday koʻrib chiqilmoqda
flow-about = { $name }: kelgan murojaatlar, javob muddatlari, kechikkanlari, aholi bergan baho.
flow-back = Hudud sahifasiga qaytish
# $shown (String) - kelgan murojaatlar soni
flow-became = 12 oyda { $shown } ta murojaat keldi
    .text = Chapdagi sonlar yigʻindisi hamma kelgan murojaatlarga teng. Birlashtirilganlari bir marta sanaladi, xodimlar ustidan shikoyatlar hech qayerda sanalmaydi.
flow-in-time = Muddatida javob berilgan
flow-late = Kechikib javob berilgan
flow-open = Koʻrib chiqilmoqda, muddati oʻtmagan
flow-overdue = Javobsiz, muddati oʻtgan
flow-withdrawn = Egasi qaytarib olgan
flow-left = Koʻrmay qoldirilgan
flow-extended = Muddati uzaytirilgan
flow-forwarded = Boshqa organga yuborilgan
flow-reopened = Qayta ochilgan
flow-unjudged = Javobdan keyin egasi hech narsa demagan
flow-not-ours = “Vakolatimizga kirmaydi” deb belgilangan
flow-verdicts = Aholi nima deydi
    .chart = Muammo hal boʻldimi?
flow-solved = Hal boʻldi
flow-partly = Qisman
flow-not-solved = Hal boʻlmadi
flow-few = Taqsimlash uchun maʼlumot hali kam: kamida 10 ta kerak.
flow-took = Javob qancha kutildi
    .chart = Yozilgan kundan javobgacha
# $count (Number) - kunlar
flow-median = Javoblarning yarmi { $count } kun ichida berilgan.
# $first, $last (Number) - kunlar
flow-span = { $first }–{ $last } kun
flow-span-longer = { $first } kun va undan koʻp
# $quarter (String) - written quarter
flow-sent = Qayerga yuborilgan
    .quarter = Qayerga yuborilgan, { $quarter }
# $shown (String) - soni
flow-list = Hozir muddati oʻtgan: { $shown } ta
    .text = Faqat raqam, mahalla va kunlar. Murojaatning mavzusi va matni bu yerda aytilmaydi.
flow-list-number = Raqam
flow-list-mahalla = Mahalla
flow-list-received = Kelgan kuni
flow-list-due = Javob muddati
flow-list-back = Oldingilari
flow-list-on = Keyingilari

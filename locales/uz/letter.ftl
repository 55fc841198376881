### Xonadonga boradigan, ichida baholash kodi bor yopiq xat. Qogʻozga bosiladi.

# $mahalla (String) - mahalla nomi; $quarter (String) - chorak
letter-about = Mahalla: { $mahalla }. Baholash davri: { $quarter }
letter-title = Profilaktika inspektori ishiga baho bering
letter-what = Har chorakda aholi oʻz mahallasining profilaktika inspektori qanday ishlayotganini baholaydi. Sakkizta qisqa savolga bir daqiqa ketadi. Shu xatdagi kod bilan qoʻyilgan baho rasmiy hisobga kiradi.
letter-why = Nega aynan siz? Xonadoningiz mahalladagi barcha xonadonlar orasidan qurʼa bilan tanlandi: buni odam emas, qurʼa hal qildi. Bitta xat — bitta baho, shuning uchun xonadondan bir kishi javob beradi.

## Oʻqiydigan odam nimaga ishonishi mumkin va nima qilishi kerak.

letter-secret = Javobingiz sir saqlanadi
    .text = Roʻyxatdan oʻtish kerak emas: ism, telefon va hujjat soʻralmaydi. Kod hech kimning nomiga yozilmagan. Kim qanday baho qoʻyganini inspektor ham, boshqa xodimlar ham, portalni yurituvchilar ham bila olmaydi.
letter-change = Javobni oʻzgartirsa boʻladi
    .text = Chorak yopilguncha shu kod bilan yana javob bering: oxirgisi hisobga olinadi.
letter-ask = Qanday javob berganingizni soʻrashga hech kimning haqqi yoʻq
    .text = Xatni, kodni va javobingizni hech kimga koʻrsatmang: na inspektorga, na mahalla raisiga, na ularning nomidan kelgan odamga. Kodni telefonda ham hech kim soʻramaydi.
letter-pressed = Bosim qilishsa yoki pul taklif qilishsa
    .text = Tortishmang: aytganlarini belgilang, keyin yolgʻiz qolganda javobni oʻzgartiring, buni hech kim bilmaydi. Soʻrovnomada bosim haqida savol bor: unga “Ha” deb javob bering. Portalda inspektor ustidan shikoyat qilsangiz ham boʻladi: u inspektorga yetib bormaydi.
letter-offline = Telefon yoki internet boʻlmasa
    .text = Xatni olib, davlat xizmatlari markaziga boring: u yerdagi kompyuterda yolgʻiz oʻzingiz javob berasiz.

## Kod yozilgan qism.

letter-scan = Telefon kamerasini shu belgiga tuting: savollar ochiladi, kod oʻzi yoziladi.
# Ekranni oʻqib beradigan dastur belgi oʻrniga shuni aytadi.
letter-picture = Savollarni ochadigan QR kod
letter-code = Sizning kodingiz
    .hint = 0 — nol, 1 — bir: ularga oʻxshash harflar kodda yoʻq. Kichik harf bilan yozsangiz ham boʻladi.
letter-portal = Yoki brauzerda shu manzilni ochib, kodni yozing
# $date (String) - kun; $weekday (String) - hafta kuni
letter-last = Kod ishlaydigan oxirgi kun
    .day = { $date }, { $weekday }

### Ochiq maʼlumotlar: nima eʼlon qilinadi, litsenziya, manbalar, nima va nega yashiriladi, nima hali yoʻq.
### /open-data sahifasida koʻrinadi.

opendata-title = Ochiq maʼlumotlar
opendata-lead = Inspektorlar ishi haqidagi raqamlar hammaga tegishli. Bu yerda nima eʼlon qilinishi, ulardan qanday foydalanish mumkinligi, nima va nega yashirilishi yozilgan.

## Hozir bori.

opendata-now-title = Hozir nimani oʻqish mumkin
opendata-now-text = Bugun raqamlar portal sahifalarida, fayllarda va API orqali berilgan:
opendata-now-scores = inspektorlar sahifasida — oxirgi eʼlon qilingan chorak boʻyicha baho va uning oraligʻi;
opendata-now-concerns = nechta murojaat kelgani, nechtasiga muddatida javob berilgani va aholi fikricha nechtasi hal boʻlgani;
opendata-now-reports = inspektorlarning aholi oldidagi hisobotlari;
opendata-now-places = viloyat, tuman va mahallalar, kodlari bilan.
opendata-regions-link = Viloyat va tumanlar
opendata-reports-link = Hisobotlar

## Fayllar.

opendata-files-title = Yuklab olinadigan fayllar
opendata-files-text = Hozircha fayllar yoʻq. Birinchisi navbatdagi chorak eʼlon qilinganda chiqadi.
opendata-released = Eʼlon qilingan choraklar
opendata-released-quarter = Chorak
opendata-released-hash = SHA-256 izi
opendata-released-file = Fayl: { $quarter }
opendata-verify = Har bir fayldan hamma bahoni qayta hisoblasa boʻladi. Buning uchun portalga ishonish shart emas.
    .steps = Faylni yuklab oling, izini jadvaldagi bilan solishtiring, keyin tekshiruvchi buyruqni ishga tushiring: u har bir bahoni qayta hisoblab, mos kelmaganini aytadi.
    .log = Faylning izi ochiq jurnalda ham turadi: keyin almashtirilsa, jurnal buni koʻrsatadi.
opendata-files-table = Fayl
opendata-files-encoding = CSV fayllar UTF-8 kodida, sarlavha satri va vergul bilan yoziladi. Jadval dasturi formula deb oʻylashi mumkin boʻlgan matn oldiga tutuq belgisi qoʻyiladi.

## Jadvallar.

opendata-data = { $quarter }: jadvallar
opendata-data-size = Hajmi
opendata-data-kilobytes = { $shown } kB
opendata-data-older = { $quarter } fayllari
opendata-data-text = Har bir jadval ikki shaklda — CSV va JSON — berilgan, satrlari bir xil. Uning yonidagi tavsif fayli ustun turlarini aytadi, datapackage.json esa hamma fayl va izlarini sanaydi. Eʼlon qilingan fayl hech qachon oʻzgarmaydi.
opendata-data-names = Fayllarda odamlarning ismi yoʻq: ism tuzatilishi mumkin, fayl esa yoʻq. Nomlarni API aytadi.
opendata-rebuild = Portalni yurituvchi hamma faylni bazadan qaytadan yasab, eʼlon qilingani bilan harfma-harf bir xilligini koʻrsata oladi:

## API.

opendata-api-title = Dasturlar uchun: API
opendata-api-text = API sahifalardagi raqamlarning oʻzini JSON shaklida beradi: faqat oʻqish uchun, kalitsiz, roʻyxatdan oʻtmasdan. Nima yashirilsa, u yerda ham yashirilgan.
opendata-api-description = API tavsifi (OpenAPI)
opendata-api-examples = Buyruqlar namunasi:
opendata-api-paging = Uzun roʻyxatlar sahifalarga boʻlingan: har bir javobda keyingi sahifa manzili bor, oxirgisida yoʻq. Bir sahifada 200 tagacha satr boʻladi.
opendata-api-etag = Har bir javobda ETag bor: uni If-None-Match bilan qaytarsangiz, oʻzgarmagan narsa qayta yuborilmaydi.
opendata-problems = Rad etilgan soʻrovlar RFC 9457 boʻyicha tushuntiriladi:
opendata-problem-parameter = Parametr notanish yoki notoʻgʻri yozilgan; qaysi ekani javobda aytiladi.
opendata-problem-not-found = Bunday nomli narsa yoʻq yoki u ochiq emas.
opendata-problem-method = API faqat oʻqiladi: GET, HEAD, OPTIONS.
opendata-problem-not-acceptable = Faqat JSON beriladi.
opendata-problem-too-many = Tarmogʻingizdan soʻrovlar juda koʻp; necha soniya kutish Retry-After qatorida aytiladi.
opendata-problem-fault = Portal ishlamay qoldi. Keyinroq urinib koʻring; javobdagi raqam orqali sababi topiladi.

## Manbani koʻrsatish.

opendata-cite-title = Manbani qanday koʻrsatish kerak
opendata-cite-text = Nomi, choragi, manzili, litsenziyasi va faylning izi yetarli:

## Litsenziya.

opendata-licence-title = Ulardan qanday foydalanish mumkin
opendata-licence-text = Portalning oʻz raqamlari CC BY 4.0 litsenziyasi asosida beriladi: ularni nusxalash, oʻzgartirish va, hatto pul uchun boʻlsa ham, chop etish mumkin. Faqat “Hisobdor” nomi va chorakni koʻrsating, nimani oʻzgartirganingizni ayting. Baho yonida oraligʻini ham koʻrsatishingizni soʻraymiz.

## Manbalar.

opendata-sources-title = Joylar haqidagi maʼlumotlar qayerdan
opendata-sources-text = Joylar reyestri va xaritalar boshqa manbalardan olingan va oʻz litsenziyasini saqlaydi:
opendata-sources-credit = Mahallalar reyestri: Uzbekistan Digital Health Platform (Sogʻliqni saqlash vazirligi / Uzinfocom), CC BY 4.0, nomlar bir xil shaklga keltirilgan. Tuman chegaralari: uzgeocoder, © 2026 inventor97, MIT.
opendata-sources-registry = Reyestr 2025-yil holatiga koʻra. Mahallalar tez-tez birlashtiriladi va nomi oʻzgaradi; kirillcha, ruscha va inglizcha nomlar qoida boʻyicha hosil qilingan, ular rasmiy emas.
opendata-sources-boundaries = Chegaralar soddalashtirilgan, 2025-yil aprel holatiga koʻra. Ular ekrandagi xarita uchun, huquqiy maqsadlar uchun emas.
opendata-sources-population = Viloyatlar va ayrim tumanlar aholisi: Milliy statistika qoʻmitasining matbuotda eʼlon qilingan 2025-yil 1-oktabr holatiga koʻra maʼlumotlari.

## Yashirilgani.

opendata-hidden-title = Nima va nega yashiriladi
opendata-hidden-text = Kam sonli odamlar haqidagi raqam bitta odamni oshkor qilib qoʻyishi mumkin. Shuning uchun quyidagilar eʼlon qilinmaydi:
opendata-hidden-few = 10 tadan kam baho boʻlgandagi natija va baholar soni;
opendata-hidden-side = bir tomonda uch kishidan kam boʻlsa, aniq ulush;
opendata-hidden-breakdown = bitta mahallada uchrashuv turi yoki savollar boʻyicha taqsimot; u faqat tuman va undan yuqori darajada, har biri 10 ta javobdan boshlab bor;
opendata-hidden-words = murojaat va izoh matnlari, ismlar, manzillar, vaqtlar;
opendata-hidden-officers = muayyan xodim ustidan shikoyatlar.
opendata-method-link = Baho qanday hisoblanadi

### Topshirilganlik tasdigʻi: murojaatchi oʻzi bilan olib ketadigan varaq va unga havola.

proof-download = Topshirilganlik tasdigʻini yuklab olish (PDF)
    .hint = Varaqda qachon va qaysi mavzuda yozganingiz, javob qaysi kungacha kelishi va murojaat kimda ekani koʻrsatilgan. Ismingiz, matningiz va kvitansiya kodi unda yoʻq.
    .soon = Uni bu yerdan oʻn daqiqa davomida, keyinroq esa murojaatni kuzatish sahifasidan yuklab olasiz.
proof-text = Oʻz matnimni yuklab olish (TXT)

## Varaq.

proof-title = Murojaat topshirilganining tasdigʻi
proof-lead = Quyidagi kodga ega matn portalga koʻrsatilgan vaqtda kelgan, unga koʻrsatilgan kungacha javob berilishi kerak.
proof-number = Raqami
proof-written = Yozilgan vaqti
    .again = Qayta koʻrib chiqila boshlagan vaqti
# $moment (String) - sana va vaqt
proof-written-at = { $moment } (Toshkent vaqti)
# $number (String) - murojaat raqami; $moment (String) - sana va vaqt
proof-earlier = Avvalgi raqami
    .of = { $number }, { $moment } yozilgan
proof-registered = Roʻyxatga olingan kuni
    .forwarded = Hozir javob beradigan organ olgan kun
# $date (String) - kun; $weekday (String) - hafta kuni
proof-due = Javobning oxirgi kuni
    .day = { $date }, { $weekday }
# $term (String) - qonuniy muddat
proof-term = Muddat
    .law = Qonunga koʻra: { $term }
    .extended = Qonunga koʻra: { $term }; uzaytirilgan
    .signal = Ismsiz signal: muddat portalning maqsadi, uni talab qilib boʻlmaydi
proof-place = Mahalla
proof-category = Mavzu
proof-kind = Murojaat turi
proof-identity = Muallif ismi
proof-holder = Hozir kimda
proof-state = Holati

## Matn kodi.

proof-code = Matn kodi (SHA-256)
proof-check = Matnni tekshirish uchun murojaatni kvitansiya bilan oching, “Oʻz matnimni yuklab olish (TXT)” ni tanlang va faylning SHA-256 kodini hisoblang. Xuddi shu 64 ta belgi chiqishi kerak.
    .windows = Windows: certutil -hashfile FAYL SHA256
    .mac = macOS: openssl sha256 FAYL
    .linux = Linux: sha256sum FAYL
proof-bytes = Kod matnning portalda saqlangan koʻrinishidan hisoblangan: UTF-8 (NFC), qatorlar LF belgisi bilan tugaydi, birinchi belgidan oldin va oxirgisidan keyin hech narsa yoʻq.

## Varaqning quyi qismi.

proof-nothing = Bu varaq murojaatni ochmaydi: buning uchun kvitansiya kerak. Unda muallifning ismi ham, matni ham yoʻq.
# $moment (String) - sana va vaqt; $address (String) - portal manzili
proof-made = Tuzilgan vaqti: { $moment }, Toshkent vaqti. { $address }

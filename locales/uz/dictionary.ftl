### Ochiq maʼlumotlar ustunlari lugʻati.
### /open-data sahifasida koʻrinadi.

## Sarlavhalar.

dictionary-title = Ustunlar lugʻati
dictionary-text = Bir xil nomli ustun hamma jadvalda bir narsani bildiradi. Boʻsh katak “yashirilgan” yoki “nomaʼlum” degani.
dictionary-head-column = Ustun
dictionary-head-kind = Turi
dictionary-head-meaning = Maʼnosi
dictionary-kind-text = matn yoki kod
dictionary-kind-whole = butun son
dictionary-kind-day = sana
dictionary-maybe = { $kind }; boʻsh boʻlishi mumkin

## Jadvallar. `.text` — satrlarida nima borligi.

dictionary-table-scores = Baholar
    .text = Bir satr — lavozimidagi bitta inspektorning eʼlon qilingan bahosi.
dictionary-table-areas = Joylar koʻrsatkichlari
    .text = Bir satr — bitta mahalla, tuman, viloyat yoki butun respublikaning chorakdagi raqamlari.
dictionary-table-reports = Hisobotlar
    .text = Bir satr — chorak haqida eʼlon qilingan bitta hisobot.
dictionary-table-inspectors = Inspektorlar
    .text = Bir satr — chorakning oxirgi kunida bitta mahallaga kim xizmat qilgani.
dictionary-table-concerns = Murojaatlar mavzusi
    .text = Bir satr — bitta joyda bitta mavzu yoki turdagi murojaatlar soni; tumandan boshlab.
dictionary-table-cooperation = Hamkorlik
    .text = Bir satr — bitta joydan bitta idoraga yuborilgan murojaatlar soni; tumandan boshlab.

## Ustunlar.

dictionary-column-period = Chorak, masalan { $period }.
dictionary-column-assignment = Inspektorning shu lavozimdagi davri: odam almashsa, belgi ham almashadi.
dictionary-column-mahallas = Xizmat koʻrsatiladigan mahallalar kodlari, orasida boʻsh joy bilan.
dictionary-column-mahalla = Mahalla kodi reyestr boʻyicha.
dictionary-column-district = Tuman yoki shahar kodi (SOATO, yetti raqam).
dictionary-column-region = Viloyat kodi (SOATO, toʻrt raqam).
dictionary-column-stratum = Oʻxshash mahallalar guruhi: shahar yoki qishloq, kattaligi, xavf toifasi.
dictionary-column-group = Inspektor taqqoslanadigan guruh; yetarlicha katta guruh boʻlmasa, boʻsh.
dictionary-column-status = Baho qanday koʻrsatiladi.
dictionary-column-ratings = Xatdagi kod bilan berilgan, toʻrt chorakda hisobga olingan baholar soni; 10 tadan kam boʻlsa, boʻsh.
dictionary-column-percent = Yuz kishidan nechtasi “yaxshi” yoki “juda yaxshi” deydi, butun foiz; ulush yashirilgan boʻlsa, faqat chegara.
dictionary-column-low = 90 foizli oraliqning quyi chegarasi, butun foiz.
dictionary-column-high = 90 foizli oraliqning yuqori chegarasi, butun foiz.
dictionary-column-expected-percent = Oʻxshash mahallalarda kutilgan ulush, butun foiz.
dictionary-column-band = Oʻxshash mahallalarga nisbatan.
dictionary-column-change = Bir yil avvalgiga nisbatan.
dictionary-column-open-ratings = Ochiq fikrlar soni (elektron pochta tasdiqlangan); 10 tadan kam boʻlsa, boʻsh.
dictionary-column-open-satisfied = Ulardan nechtasi “yaxshi” yoki “juda yaxshi” degan.
dictionary-column-area = Joy kodi: mahalla, tuman, viloyat; respublika uchun { $republic }.
dictionary-column-level = Joy darajasi.
dictionary-column-parent = Bir daraja yuqoridagi joy kodi; respublika uchun boʻsh.
dictionary-column-mahalla-count = Hisobga kirgan mahallalar soni.
dictionary-column-received = Kelgan murojaatlar soni; taqsimotda kichik sonlar yashiriladi.
dictionary-column-answered-in-time = Qonuniy muddatida javob berilgan.
dictionary-column-answered-late = Kechikib javob berilgan.
dictionary-column-overdue = Muddati oʻtib, javobsiz qolgan.
dictionary-column-in-time-percent = Javob berilishi kerak boʻlgan yuztadan nechtasiga muddatida javob berilgan, butun foiz; 10 tadan kam boʻlsa, boʻsh.
dictionary-column-extended = Muddatini rahbar uzaytirgan.
dictionary-column-forwarded = Boshqa organga yuborilgan.
dictionary-column-reopened = Javobdan keyin qayta koʻrib chiqishga olingan.
dictionary-column-not-ours = Inspektor oʻz vazifasidan tashqari deb belgilagan; mahalla uchun boʻsh.
dictionary-column-verdicts = Nechta murojaatchi masalasi hal boʻlgan-boʻlmaganini aytgan.
dictionary-column-solved-percent = Ulardan yuztadan nechtasi “hal boʻldi” degan, butun foiz; 10 tadan kam boʻlsa, boʻsh.
dictionary-column-median-days = Javoblarning yarmi necha kunda berilgan; 10 tadan kam boʻlsa, boʻsh.
dictionary-column-median-first-days = Birinchi munosabatning yarmi necha kunda bildirilgan; 10 tadan kam boʻlsa, boʻsh.
dictionary-column-meetings = Oʻtkazilgan uchrashuvlar.
dictionary-column-receptions-due = Haftalik jadval boʻyicha oʻtkazilishi kerak boʻlgan qabullar; mahalla uchun boʻsh.
dictionary-column-receptions-held = Oʻtkazilgan qabullar; mahalla uchun boʻsh.
dictionary-column-reports-due = Topshirilishi kerak boʻlgan hisobotlar; mahalla uchun boʻsh.
dictionary-column-reports-in-time = Kunida eʼlon qilingan hisobotlar; mahalla uchun boʻsh.
dictionary-column-reports-late = Kechikib eʼlon qilingan hisobotlar; mahalla uchun boʻsh.
dictionary-column-outside-tasks = Inspektorlarga berilgan, vazifasidan tashqari topshiriqlar; mahalla uchun boʻsh.
dictionary-column-outside-concerns = Inspektor vazifasidan tashqari deb belgilagan murojaatlar.
dictionary-column-report = Hisobot kodi: sahifasi manzilining oxirgi qismi.
dictionary-column-inspector = Inspektor kodi: sahifasi manzilining oxirgi qismi.
dictionary-column-published-on = Eʼlon qilingan kun, yil-oy-kun.
dictionary-column-promises-new = Yangi vaʼdalar.
dictionary-column-promises-kept = Oldingi hisobotdagi, bajarilgan vaʼdalar.
dictionary-column-promises-partly = Oldingi hisobotdagi, qisman bajarilgan vaʼdalar.
dictionary-column-promises-broken = Oldingi hisobotdagi, bajarilmagan vaʼdalar.
dictionary-column-since = Shu lavozimdagi birinchi kuni, yil-oy-kun.
dictionary-column-breakdown = Nima boʻyicha taqsimlangan.
dictionary-column-code = Mavzu yoki murojaat turi kodi.
dictionary-column-body = Idora kodi.
dictionary-column-body-forwarded = Shu idoraga yuborilgan murojaatlar; kichik sonlar yashiriladi.
dictionary-column-body-in-time = Ulardan qonuniy muddatida javob berilgani.

## Kataklardagi kodlar.

dictionary-value-suppressed = 10 tadan kam baho: hech narsa koʻrsatilmaydi
dictionary-value-under = mamnunlar uch kishidan kam: ulush shu chegaradan past
dictionary-value-over = norozilar uch kishidan kam: ulush shu chegaradan yuqori
dictionary-value-share = ulush va uning oraligʻi
dictionary-value-above = yuqori
dictionary-value-similar = aniq farq yoʻq
dictionary-value-below = past
dictionary-value-too-few = baholar kam
dictionary-value-up = oshgan
dictionary-value-down = pasaygan
dictionary-value-no-clear-change = aniq oʻzgarish yoʻq
dictionary-value-republic = respublika
dictionary-value-region = viloyat
dictionary-value-district = tuman yoki shahar
dictionary-value-mahalla = mahalla
dictionary-value-category = mavzu
dictionary-value-kind = murojaat turi

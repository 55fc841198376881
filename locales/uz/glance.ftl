### Bir qarashda: hududning chorak raqamlari.

glance-link = Raqamlar bir qarashda
# $name (String) - place
glance-title = { $name }: raqamlar bir qarashda
# $name (String) - place
glance-about = { $name }: muddatidagi javoblar, aholining fikri, idoralar hamkorligi, muddati oʻtgan murojaatlar, sakkiz chorak boʻyicha.
glance-crumb = Raqamlar
glance-lead = Chorakda bu hududda va unga kiruvchi joylarda nima sanalgani, alifbo tartibida. Xodimlar ustidan shikoyatlar hech qayerda sanalmaydi.
glance-quarters = Chorak
glance-measures = Xaritadagi koʻrsatkich
glance-nothing = Bu yerda hali birorta chorak sanalmagan.
glance-by-in-time = Muddatida javob
glance-by-solved = “Hal boʻldi” deganlar
glance-by-median = Javobgacha kunlar
glance-by-received-per-1000 = 1000 aholiga murojaatlar
glance-by-score = “Yaxshi ishlaydi” deganlar
glance-by-outside = Vazifadan tashqari topshiriqlar
glance-unit-in-time = Qonuniy muddatda javob berilgan murojaatlar, muddati kelganlarning hammasidan, foiz
glance-unit-solved = Natijani aytganlardan “hal boʻldi” deganlar, foiz
glance-unit-median = Javoblarning yarmi necha kun ichida berilgani
glance-unit-received-per-1000 = Har 1000 aholiga kelgan murojaatlar; koʻp murojaat ishonch belgisi ham boʻlishi mumkin
glance-unit-score = Inspektorlar yaxshi ishlaydi deganlar, shu chorak bilan eʼlon qilingan baholar boʻyicha, foiz
glance-unit-outside = Har 100 inspektorga vazifadan tashqari topshiriqlar, ularning oʻzi belgilaganidek
# $unit (String) - what is measured, $quarter (String) - written quarter
glance-map-label = { $unit }, { $quarter }
glance-none = Aytishga maʼlumot kam: kamida 10 ta kerak.
# $sure (String) - per cent
glance-interval = Har bir raqam yonida uning { $sure }% oraligʻi va nechta holatdan olingani yozilgan. Oraliq rang chegarasidan oʻtsa, shakl chiziqlanadi: joy qoʻshni rangga tegishli boʻlishi mumkin.
# $border (String) - the end of the class
glance-class-below = { $border } dan kam
# $border (String) - where the class begins
glance-class-from = { $border }+
glance-legend-nothing = kam
glance-legend-unsure = aniq emas: qoʻshni rang ham mumkin
# $number (String) - per cent
glance-percent = { $number }%
# $number (String) - days
glance-days = { $number } kun
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-sure = { $sure }%: { $low }–{ $high }, { $of } tadan
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-unsure = { $sure }%: { $low }–{ $high }, { $of } tadan; qoʻshni rang ham mumkin
# $of (String) - how many: beside a bound
glance-bound = { $of } tadan
glance-no-population = aholi soni nomaʼlum
glance-not-released = eʼlon qilinmagan
# $count (Number) - quarters
glance-small = Oxirgi { $count } chorak
    .text = Nuqta raqamni, ortidagi ustun uning 90% oraligʻini bildiradi (inspektorlar haqidagi fikr uchun 95%). Holat kam boʻlgan choraklarda nuqta yoʻq, chiziq ham oʻsha yerda uziladi.
# $name (String) - figure, $quarter (String) - last quarter, $figure (String) - its value
glance-small-label = { $name }, { $quarter }: { $figure }. Barcha choraklar quyidagi jadvalda.
# $name (String) - figure, $figure (String) - its value
glance-small-title = { $name }: { $figure }
glance-column-quarter = Chorak
glance-column-figure = Raqam
glance-column-sure = Oraliq va soni
glance-column-place = Hudud
glance-column-received = Kelgan
# $category (String) - its name
glance-column-received-of = Kelgan: { $category }
glance-column-answered = Javob berilgan
glance-column-overdue = Muddati oʻtgan
glance-column-meetings = Uchrashuvlar
glance-column-reports = Chiqarilgan hisobotlar
glance-column-outside = Vazifadan tashqari topshiriqlar
glance-column-locked = Qayd etilgani
glance-column-now = Hozirgi holati
glance-counts = Hududlar boʻyicha sonlar
glance-hidden = 10 tadan kam sonlar koʻrsatilmaydi, yigʻindidan bilinib qolmasligi uchun yana baʼzilari ham yashiriladi: ×.
# $fewest (String) - count
glance-hidden-category = Bitta toifaning sonlari tuman va undan yuqori hududlar boʻyicha, chorak raqamlari qayd etilgandan keyin, { $fewest } tadan boshlab koʻrsatiladi. Yigʻindidan bilinib qolmasligi uchun yana baʼzilari ham yashiriladi: ×.
glance-hidden-cell = yashirilgan
glance-overdue = Hozir muddati oʻtganlar roʻyxati
# $shown (String) - count
glance-overdue-now = Bugun muddati oʻtganlar, viloyatlar boʻyicha: { $shown } ta
# $shown (String) - count
glance-outside = Tuman inspektorlarining vazifadan tashqari topshiriqlari: { $shown }. Mahalla boʻyicha sanalmaydi.
glance-together = Hamkorlik
    .text = Chorak murojaatlari qaysi idoralarga yuborilgani va qanchasiga muddatida javob berilgani. Idora qoʻshni hududlarning yo hammasi boʻyicha koʻrsatiladi, yo birortasi boʻyicha ham koʻrsatilmaydi; yuqorida yashirilgani quyida ham yashiriladi.
glance-bodies-body = Idora
glance-bodies-sent = Yuborilgan
glance-bodies-in-time = Muddatida javob
glance-bodies-below = Hududlar boʻyicha hamkorlik
glance-bodies-open = Hamkorlik chorak raqamlari qayd etilgandan keyin koʻrsatiladi.
# $number (Number) - whole per cent
glance-bodies-share = { $number }% muddatida
glance-lock = Raqamlar qachon qayd etiladi
glance-offices = Xizmatlarning hisobotlari
    .text = Tuman, viloyat va respublika ham hisob beradi: raqamlari barcha mahallalarniki jamlangan.
glance-reports = Inspektorlarning chorak hisobotlari
    .text = Hisobot berishi kerak boʻlgan inspektorlar: { $count } nafar. Kechikkan va chiqmagan hisobotlar ham koʻrsatiladi.
glance-reports-standing = Hisobot holati
glance-reports-all = Mahallalar boʻyicha roʻyxat
glance-reports-mahalla = Mahalla
glance-reports-read = Hisobotni oʻqish
# $day (String) - date
glance-locked = Bu chorak raqamlari { $day } kuni qayd etilgan va endi oʻzgarmaydi.
# $day (String) - date
glance-open = Bu chorak raqamlari { $day } gacha har kecha qayta sanaladi, keyin qayd etiladi.
glance-late = Keyin maʼlum boʻlgani
    .text = Qayd etilgan raqamlar oʻzgarmaydi, hozirgi holati yonida yoziladi.
# $received, $answered, $overdue (String) - counts
glance-late-line = kelgan { $received }, javob berilgan { $answered }, muddati oʻtgan { $overdue }
# $percent (Number) - whole per cent
glance-late-solved = hal boʻlgan { $percent }%

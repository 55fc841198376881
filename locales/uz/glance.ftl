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
glance-unit-score = Inspektorlar yaxshi ishlaydi deganlar, oxirgi eʼlon qilingan chorak, foiz
glance-unit-outside = Har 100 inspektorga vazifadan tashqari topshiriqlar, ularning oʻzi belgilaganidek
# $unit (String) - what is measured, $quarter (String) - written quarter
glance-map-label = { $unit }, { $quarter }
glance-none = Aytishga maʼlumot kam: kamida 10 ta kerak.
glance-interval = Har bir raqam yonida uning 90% oraligʻi va nechta holatdan olingani yozilgan. Oraliq rang chegarasidan oʻtsa, shakl chiziqlanadi: joy qoʻshni rangga tegishli boʻlishi mumkin.
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
# $low, $high (String) - ends of the interval, $of (String) - how many
glance-sure = 90%: { $low }–{ $high }, { $of } tadan
# $low, $high (String) - ends of the interval, $of (String) - how many
glance-unsure = 90%: { $low }–{ $high }, { $of } tadan; qoʻshni rang ham mumkin
# $count (Number) - quarters
glance-small = Oxirgi { $count } chorak
    .text = Nuqta raqamni, ortidagi ustun uning 90% oraligʻini bildiradi. 10 tadan kam holat boʻlgan choraklarda nuqta yoʻq.
# $name (String) - figure, $quarter (String) - last quarter, $figure (String) - its value
glance-small-label = { $name }, { $quarter }: { $figure }. Barcha choraklar quyidagi jadvalda.
# $name (String) - figure, $figure (String) - its value
glance-small-title = { $name }: { $figure }
glance-column-quarter = Chorak
glance-column-figure = Raqam
glance-column-sure = Oraliq va soni
glance-column-place = Hudud
glance-column-received = Kelgan
glance-column-answered = Javob berilgan
glance-column-overdue = Muddati oʻtgan
glance-column-meetings = Uchrashuvlar
glance-column-reports = Chiqarilgan hisobotlar
glance-column-outside = Vazifadan tashqari topshiriqlar
glance-column-locked = Qayd etilgani
glance-column-now = Hozirgi holati
glance-counts = Hududlar boʻyicha sonlar
glance-hidden = Bir va ikkiga teng sonlar koʻrsatilmaydi, yigʻindidan bilinib qolmasligi uchun yana baʼzilari ham yashiriladi: ×.
# $fewest (String) - count
glance-hidden-category = Bitta toifaning sonlari tuman va undan yuqori hududlar boʻyicha, chorak raqamlari qayd etilgandan keyin, { $fewest } tadan boshlab koʻrsatiladi. Yigʻindidan bilinib qolmasligi uchun yana baʼzilari ham yashiriladi: ×.
glance-hidden-cell = yashirilgan
glance-overdue = Hozir muddati oʻtganlar roʻyxati
# $shown (String) - count
glance-outside = Tuman inspektorlarining vazifadan tashqari topshiriqlari: { $shown }. Mahalla boʻyicha sanalmaydi.
glance-together = Hamkorlik
    .text = Har bir idoraga nechta murojaat yuborilgani va 10 ta yoki koʻp boʻlsa, qanchasiga muddatida javob berilgani.
glance-bodies-others = Boshqa idoralar
# $number (Number) - whole per cent
glance-bodies-in-time = { $number }% muddatida
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
# $received, $answered, $overdue, $solved (String) - counts
glance-late-line = kelgan { $received }, javob berilgan { $answered }, muddati oʻtgan { $overdue }, hal boʻlgan { $solved }

### Joylar: viloyatlar, tumanlar, mahallalar, ularning xaritasi, roʻyxati va raqamlari. /regions, /districts, /mahallas, bosh sahifa va qidiruv.

## Nomlar. Satr ichida; sarlavhada birinchi harf kodda katta boʻladi.

# $name (String) - turi aytilmagan nom
place-mahalla = { $name } mahallasi
place-ovul = { $name } ovuli
place-qishloq = { $name } qishlogʻi
place-kind-mfy = Mahalla fuqarolar yigʻini (MFY)
place-kind-ofy = Ovul fuqarolar yigʻini (OFY)
place-kind-qfy = Qishloq fuqarolar yigʻini (QFY)

# $district (String) - tuman, turi bilan
# $region (String) - viloyat, turi bilan
place-in = { $district }, { $region }

# $mahalla (String) - mahalla, turi bilan
# $district (String) - tuman, turi bilan
place-mahalla-in = { $district }, { $mahalla }

# $mahalla (String) - mahalla, turi bilan
# $place (String) - tuman va viloyat
place-mahalla-title = { $mahalla } ({ $place })

## Sonlar va maʼlumotlar

# $count (Number) - tuman va shaharlar
place-count-districts = { $count } ta tuman va shahar

# $count (Number) - mahallalar, $shown (String) - guruhlab yozilgani
place-count-mahallas = { $count ->
       *[other] { $shown } ta mahalla
    }

# $area (String) - km²
place-area = Maydoni: { $area } km²

# $count (String) - aholi
place-population = Aholisi: { $count } nafar

# $number (Number) - butun foiz
place-percent = { $number }%
place-too-few = hali yetarli emas

## Mamlakat

# $regions (Number), $districts (Number), $mahallas (String)
place-country = Oʻzbekiston hududlari
    .about = Oʻzbekistonning barcha viloyatlari, tumanlari va mahallalari, ularning profilaktika inspektorlari va raqamlari.
    .facts = { $regions } ta hudud, { $districts } ta tuman va shahar, { $mahallas } ta mahalla
place-regions = Hududlar, alifbo tartibida
place-choose-region = Hududni tanlang
place-districts = Tuman va shaharlar, alifbo tartibida

# $name (String) - viloyat, turi bilan
place-region-about = { $name }: tumanlar, mahallalar, profilaktika inspektorlari va aholi muammolari qanday hal boʻlayotgani.

## Xarita

place-map-measure = Natijani aytgan aholi ichida “hal boʻldi” deganlar ulushi, soʻnggi 12 oy

# $name (String) - joy, $value (String) - qiymati
place-map-area = { $name }: { $value }
place-map-credit = Tuman chegaralari: uzgeocoder, MIT

## Raqamlar

place-figures = Soʻnggi 12 oy
place-figures-method = Bu raqamlar qanday hisoblanadi

# $count (Number) - muddati kelgan murojaatlar, $shown (String) - guruhlab yozilgani
place-figure-in-time = murojaatga muddatida javob berildi
    .note = { $count ->
       *[other] muddati kelgan { $shown } ta murojaatdan
    }
    .none = hali muddati kelgani yoʻq

# $count (Number) - javob bergan kishilar, $shown (String) - guruhlab yozilgani
place-figure-solved = natijani aytgan aholi “hal boʻldi” deydi
    .note = { $count ->
       *[other] { $shown } nafar kishi aytdi
    }
    .few = Hali yetarli emas: 10 kishidan kami aytdi

# $shown (String) - guruhlab yozilgani
place-figure-overdue = murojaat muddati oʻtgan, javob yoʻq
    .note = jami { $shown } tadan

# $count (Number) - muddatida koʻrilayotganlar, $shown (String) - guruhlab yozilgani
place-figure-received = murojaat keldi
    .note = { $count ->
        [0] hozir koʻrib chiqilayotgani yoʻq
       *[other] { $shown } tasi muddatida koʻrib chiqilmoqda
    }

## Xarita ostidagi jadval

place-table = Soʻnggi 12 oyning barcha raqamlari
place-table-open = Barcha raqamlarni jadvalda koʻrsatish
place-table-name = Nomi
place-table-received = Kelgan
place-table-in-time = Muddatida javob
place-table-late = Kechikkan javob
place-table-overdue = Muddati oʻtgan
place-table-verdicts = Natijani aytganlar
place-table-solved = “Hal boʻldi” deydi

## Tuman

# $name (String) - tuman, turi bilan
place-district-about = { $name }: barcha mahallalar va ularning profilaktika inspektorlari, raqamlar, uchrashuvlar va hisobotlar.
place-mahallas = Mahallalar va ularning inspektorlari
    .hint = Mahallangizni yoki darhol inspektorini tanlang.
    .unknown = Bu tuman inspektorlari hali portalga kiritilmagan. Muammoni mahallangiz sahifasida bildirishingiz mumkin.
place-vacant = Inspektor koʻrsatilmagan

# $day (String) - sana
place-closed-on = Tugatilgan: { $day }
place-closed = tugatilgan
place-surroundings = Hudud xaritasidagi oʻrni
place-meetings = Yaqin uchrashuvlar
    .none = Bu yerda hozircha uchrashuv eʼlon qilinmagan.
    .all = Barcha uchrashuvlar
place-meeting-report = Aholi oldidagi hisobot
place-meeting-reception = Aholini qabul qilish
place-meeting-safety = Xavfsizlik haqida suhbat

# $day (String) - kun va hafta kuni, $time (String) - boshlanishi
place-meeting-when = { $day }, { $time }

# $name (String) - familiya va ism
place-inspector-line = Inspektor: { $name }
place-reports = Hisobotlar
    .none = Hozircha eʼlon qilingan hisobot yoʻq.
    .all = Barcha hisobotlar

# $quarter (String) - chorak, $name (String) - kimning hisoboti
place-report = { $quarter }: { $name }

# $place (String) - tuman va mahalla, $day (String) - eʼlon qilingan kun
place-report-hint = { $place } · { $day }

## Mahalla

# $name (String) - mahalla, turi bilan
place-mahalla-about = { $name }: profilaktika inspektori kim, ishini qanday baholash va muammoni qayerda bildirish mumkin.

# $count (Number) - inspektorlar
place-inspector = { $count ->
        [0] Inspektoringiz
        [1] Inspektoringiz
       *[other] Inspektorlaringiz
    }
place-post = Profilaktika inspektori
place-post-senior = Profilaktika katta inspektori
place-profile = Qabul vaqti, bahosi, hisobotlari
place-rate = Inspektorni baholash
place-raise = Muammo bildirish
    .hint = Roʻyxatdan oʻtish shart emas. Javob muddati — 15 kun.
place-vacant-note = Bu mahallada inspektor koʻrsatilmagan
    .text = Lavozim boʻsh yoki maʼlumot hali kiritilmagan boʻlishi mumkin. Muammoni baribir bildirishingiz mumkin: u tuman boʻlimiga boradi.
place-to-district = Tumanning barcha mahallalari va inspektorlari

# $day (String) - sana
place-closed-note = Bu mahalla tugatilgan yoki birlashtirilgan: { $day }
    .text = Bu sahifa avval boʻlgan ishlar uchun saqlanadi. Hozirgi mahallangizni tuman roʻyxatidan toping.
place-names = Boshqa tillardagi nomi
place-name-uz = Oʻzbekcha, lotin yozuvi
place-name-uz-cyrl = Oʻzbekcha, kirill yozuvi
place-name-ru = Ruscha
place-name-en = Inglizcha
place-code = Reyestrdagi kodi

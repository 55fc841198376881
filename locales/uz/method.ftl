### Baho qanday hisoblanadi: kim soʻraladi, ulush, misol, oraliq, taqqoslash, choraklar, indeks, eʼlon qilish.
### /method sahifasida koʻrinadi. `count`dan boshqa barcha raqamlar tayyor matn holida keladi.

method-title = Baho qanday hisoblanadi
method-lead = Inspektor haqidagi har bir raqamni sodda tilda tushuntirish va istagan odam qayta hisoblab koʻrishi mumkin. Bu sahifada qandayligi koʻrsatilgan.
# $number (String) - butun foiz
method-percent = { $number }%

## Kim soʻraladi.

method-asked-title = Kim soʻraladi
method-asked-letters = Har chorakda mahalladagi xonadonlar qurʼa bilan tanlanadi, reja boʻyicha 60 ta. Har biriga bir martalik kodli, yopiq xat boradi. Na hisob ochish, na ism aytish kerak. Tanlangan xonadon keyingi sakkiz chorakda qayta tanlanmaydi.
method-asked-question = Asosiy savol: “Hammasini hisobga olganda, inspektor mahallamizda qanday ishlaydi?” Javob soʻz bilan beriladi: “juda yaxshi”dan “juda yomon”gacha beshta, yana alohida “ayta olmayman”.
method-asked-change = Chorak yopilguncha shu kod bilan javobni oʻzgartirish mumkin. Oxirgi javob hisobga olinadi. Shuning uchun yoningizda turgan odam qaysi javob hisobga oʻtganini bilmaydi.
method-asked-met = Inspektor bilan uchrashmagan boʻlsangiz ham javob berishingiz mumkin: mahallada oʻzingizni qanchalik xavfsiz his qilishingiz ham muhim.

## Ikki oqim.

method-streams-title = Ikki oqim, ular hech qachon qoʻshilmaydi
method-streams-invited = Xatdagi kod bilan
    .text = Xonadonlar qurʼa bilan tanlangan. Rasmiy baho faqat shu javoblardan chiqadi va faqat ular inspektor faoliyatini baholashda hisobga olinadi.
method-streams-open = Elektron pochta orqali
    .text = Istagan odam qatnashadi. Bu javoblar ochiq fikr sifatida alohida koʻrsatiladi va baholashda hisobga olinmaydi.
method-streams-why = Sababi: elektron manzillarni istagancha ochish oson, oʻzi kelgan odamlar esa butun aholi fikrini bildirmaydi.

## Ulush.

method-share-title = Baho nimani bildiradi
method-share-text = Baho — bu ulush: 100 kishidan necha nafari inspektor “yaxshi” yoki “juda yaxshi” ishlaydi, deydi. Bu maktab baholarining oʻrtachasi emas. “Ayta olmayman” javobi na foydasiga, na zarariga hisoblanadi.
method-share-why = Ulushni yigʻilishda tushuntirish oson va bitta javob uni ozgina suradi: jahli chiqqan oʻn kishining ovozi mamnun oʻn kishinikidan ogʻir emas.
method-share-shrink = Javob kam boʻlsa, tasodifning taʼsiri katta. Shuning uchun baho oʻxshash mahallalarda kutilgan qiymatga bir oz yaqinlashtiriladi: javob kam boʻlsa — koʻproq, koʻp boʻlsa — deyarli emas. Lavozimga yangi kelgan inspektor kutilgan qiymatdan boshlaydi.

## Misol.

method-example-title = Misol
method-example-text = { $answered } nafar aholi javob berdi, ulardan { $satisfied } nafari “yaxshi” yoki “juda yaxshi” dedi. Oʻxshash mahallalarda 100 kishidan { $expected } nafari shunday deyishi kutiladi. Bu kutilma { $weight } ta javobcha ogʻirlikka ega.
method-example-caption = Baho qadamma-qadam
method-example-step = Qadam
method-example-figure = Raqam
method-example-said = “Yaxshi” yoki “juda yaxshi” dedi
method-example-expected = Oʻxshash mahallalarda kutiladi
method-example-worth = Kutilma javoblar koʻrinishida
method-example-together = Ikkalasi birga
method-example-score = Baho
method-example-likely = Ehtimoliy oraliq
# $part, $all (String) - “50 tadan 32 tasi”
method-example-of = { $all } tadan { $part } tasi
method-example-many = Oddiy ulush 100 kishidan { $raw } nafar, baho esa { $score }: javob shuncha koʻp boʻlsa, kutilma kam narsani oʻzgartiradi.
method-example-few = Boshqa bir mahallada { $answered } nafar aholidan { $satisfied } nafari shunday dedi. Oddiy ulush 100 kishidan { $raw } nafar, baho esa { $score }: bunchalik kam javob kam narsani isbotlaydi.
# $count (Number) - javob berganlar soni
method-example-answers = { $count } ta javob
# $range (String) - “53 dan 72 gacha”
method-example-drawn = Baho: 100 dan { $score }, ehtimol { $range }; kutilgani { $expected }
method-example-range = { $low } dan { $high } gacha
method-example-same = Ikki oraliq ustma-ust tushadi. Shuning uchun bu inspektorlardan biri yaxshiroq, demaymiz. Misoldagi raqamlar shu sahifa chizilayotganda, haqiqiy baholarni chiqaradigan qoidalar bilan hisoblandi.

## Oraliq.

method-range-title = Baho yonida nega oraliq turadi
method-range-text = Haqiqiy ulush aniq maʼlum emas, chunki hamma ham soʻralmagan. U 90 foiz ehtimol bilan koʻrsatilgan oraliqda yotadi. Javob qancha koʻp boʻlsa, oraliq shuncha tor.
method-range-overlap = Ikki inspektorning oraligʻi ustma-ust tushsa, aholi qaysi birini maʼqulroq koʻrishini hech kim ayta olmaydi, portal ham aytmaydi.

## Eng kam son.

method-minimum-title = Nechta baho kerak
method-minimum-none = 10 tadan kam
    .text = Hech narsa koʻrsatilmaydi, hatto baholar soni ham.
method-minimum-few = 10 tadan 29 tagacha
    .text = Baho va oraligʻi, yonida “baholar kam” degan yozuv. Taqqoslanmaydi.
# $least (String) - taqqoslash boshlanadigan son
method-minimum-enough = { $least } ta va undan koʻp
    .text = Baho, oraligʻi va oʻxshash mahallalar bilan taqqoslash. Taqqoslashda eski baholarning ogʻirligi kamroq, shuning uchun bir oz koʻproq baho kerak boʻlishi mumkin.
method-minimum-side = Deyarli hamma bir fikrda
    .text = Bir tomonda uch kishidan kam boʻlsa, taqqoslashsiz faqat chegara koʻrsatiladi, masalan “100 kishidan 85 nafaridan koʻp”.
method-minimum-why = Bu chegaralar odamlarni himoya qiladi: bir necha javobdan qoʻshnining qanday javob berganini taxmin qilish mumkin edi. Ular inspektorlarni ham tasodifdan saqlaydi.

## Oʻxshash mahallalar.

method-peers-title = Oʻxshash mahallalar bilan taqqoslash
method-peers-text = Inspektor faqat shu viloyatdagi oʻxshash mahallalar bilan taqqoslanadi: shahar yoki qishloq, katta-kichikligi yaqin, rasmiy toifasi (yashil, sariq yoki qizil) bir xil. Ular sakkiztadan kam boʻlsa, doira kengaytiriladi.
method-peers-mix = Aholi inspektor bilan qanday uchrashgani ham hisobga olinadi. Koʻp tekshiruv oʻtkazadigan inspektorga pastroq baho kutiladi va u buning uchun jazolanmaydi.
method-peers-expected = Kutilgan qiymat shunday chiqadi: oʻxshash mahallalarda uchrashuvning har bir turi boʻyicha necha kishi mamnunligi olinadi va shu mahallada odamlar inspektor bilan qanday uchrashganiga qarab jamlanadi. Javob kam boʻlsa, avval tuman, keyin viloyat qiymatiga tayaniladi.
method-band-above = Oʻxshash mahallalardan yuqori
    .text = Kamida 90 foiz ehtimol bilan ulush kutilganidan 5 balldan koʻproq yuqori.
method-band-similar = Oʻxshash
    .text = Aniq farq yoʻq.
method-band-below = Oʻxshash mahallalardan past
    .text = Kamida 90 foiz ehtimol bilan ulush kutilganidan 5 balldan koʻproq past.
method-band-too-few = Maʼlumot yetarli emas
    .text = Taqqoslash uchun baholar juda kam.
method-peers-places = Oʻrinlar, “eng yaxshi inspektorlar” va baho boʻyicha tartib yoʻq: roʻyxatlar nomi boʻyicha tuziladi.

## Choraklar.

method-quarters-title = Toʻrt chorak birga
method-quarters-text = Baho oxirgi toʻrt chorakni birlashtiradi. Yangi baholarning ogʻirligi kattaroq.
method-quarters-caption = Bahoning ogʻirligi uning qachon qoʻyilganiga qarab
method-quarters-quarter = Chorak
method-quarters-weight = Ogʻirligi
method-quarter-1 = Eng yangisi
method-quarter-2 = Undan bitta oldingisi
method-quarter-3 = Undan ikkita oldingisi
method-quarter-4 = Undan uchta oldingisi
method-quarters-post = Faqat inspektor shu lavozimda turgan vaqtda qoʻyilgan baholar hisobga olinadi.
method-quarters-change = Oʻsish yoki pasayish haqida faqat farq kamida 10 ball va ehtimol kamida 95 foiz boʻlsa aytiladi. Qolgan hammasi — “aniq oʻzgarish yoʻq”.
method-quarters-small = 10 tadan kam yangi baho boʻlgan chorak yolgʻiz qoʻshilmaydi. U keyingisini kutadi, toki farqdan alohida javoblarni hisoblab chiqarib boʻlmasin.

## Nima hisobga olinmaydi.

method-out-title = Nima hisobga olinmaydi
method-out-open = Elektron pochta orqali bildirilgan ochiq fikrlar.
method-out-cannot-say = “Ayta olmayman” degan javob.
method-out-earlier = Shu kod bilan avval berilgan javob: uning oʻrnini oxirgisi oladi.
method-out-pressure = Kimdir bosim qildimi, degan savolga javob. U bahoni oʻzgartirmaydi.
method-out-work = Xonadonlarga kirish, suhbat va bayonnomalar soni. Ularni inspektorning oʻzi yozadi: kim ularni sanasa, qogʻoz oladi.
method-out-complaints = Murojaatlar hisobida inspektor ustidan shikoyatlar: ularni boshqalar koʻradi va ular bu sonlarning birortasiga kirmaydi.

## Indeks.

method-index-title = Baholash indeksi
# $version (String) - “2026.1”
method-index-text = Kadrlar boʻyicha qarorlar uchun 0 dan 100 gacha indeks bor, uning { $version } talqini amal qiladi. U olti qismdan iborat va inspektor ularning birortasini ham oʻzi yoza olmaydi.
method-weights-caption = Qismlarning ulushi
method-weights-component = Qism
method-weights-weight = Ulushi
method-weights-least = Eng kam holat
method-component-satisfaction = Aholi roziligi
    .text = “Yaxshi” yoki “juda yaxshi” degan aholi, xatdagi kodlar boʻyicha, toʻrt chorakda.
method-component-resolution = Hal etilgani
    .text = Muallifi “hal boʻldi” degan murojaatlar; “qisman” yarim hisoblanadi.
method-component-timeliness = Muddatida
    .text = Qonuniy muddatda mazmunan berilgan javoblar. Yuzaki deb topilgan javob hisoblanmaydi.
method-component-reach = Bogʻlanish imkoni
    .text = Inspektor bilan qanday bogʻlanishni biladigan aholi.
method-component-report = Hisobot
    .text = Hisobot vaqtida chiqqan, aholi uni qoniqarli deb topgan, savollarga javob berilgan, vaʼdalar bajarilgan.
method-component-substance = Mazmunli javob
    .text = Yuzaki boʻlmagan javoblar. Buni dasturning oʻzi emas, odam tasdiqlaydi.
method-index-rules = Qoidalar
method-index-few = Holatlari eng kam sondan oz boʻlgan qism oʻxshash inspektorlarning qiymatini oladi, shuning uchun murojaatni yashirish foyda bermaydi. Qolgan qismlar shu qiymatga { $pull } ta holat qoʻshilgandek yaqinlashtiriladi.
method-index-published = Aholi roziligi boʻyicha baho kam boʻlsa yoki { $most } tadan koʻp qism toʻldirilgan boʻlsa, indeks koʻrsatilmaydi. Unda indeksdan hech narsa kelib chiqmaydi ham.
# $points (String) - hisobot ballari
method-index-report = Hisobot koʻpi bilan { $points } ball beradi: muddatida topshirilib qaytarilmagan boʻlsa bir ball, barcha savolga javob berilgan boʻlsa bir ball, yana ikki ball ulush boʻyicha: qancha odam uni qoniqarli degani va qancha vaʼda bajarilgani, aholi ham shuni koʻrayotgan darajada. Kuni oʻtgan, lekin hali “kutilmoqda” deb yozilgan vaʼda bajarilmagan hisoblanadi. Berilishi kerak boʻlib, berilmagan hisobotga ball yoʻq.
method-index-late = Muddati oʻtgan murojaat hozir kimda boʻlishidan qatʼi nazar, oʻsha kuni kimda boʻlsa, uning hisobida qoladi. Odam yuzaki deb topgan javob muddatida berilgan javob sanalmaydi.
# $least (String) - inspektorlar soni
method-index-peers = Bir viloyatdagi va bir turdagi mahallalarning inspektorlari taqqoslanadi. Ular { $least } tadan kam boʻlsa, butun viloyat olinadi, soʻng butun mamlakatdagi shu tur, soʻng hamma.
# $margin (String) - ball, $sure (String) - foiz
method-index-band = Indeks taqqoslanadigan inspektorlarnikidan { $sure } foiz ehtimol bilan kamida { $margin } ball farq qilsagina “yuqori” yoki “past” deyiladi. Aks holda aniq farq yoʻq.
# $below, $cap (String) - foiz va ball
method-index-cap = Aholi roziligi yoki hal etilgan murojaatlar 100 dan { $below } ga yetmasa, indeks koʻpi bilan { $cap } boʻladi: chiroyli qogʻoz norozi aholining oʻrnini bosmaydi.
method-index-cap-band = Taqqoslanadigan inspektorlarga ham shu chek qoʻllanadi. Faqat shu chek sababli hech kim “yuqori” yoki “past” deyilmaydi.
# $least (String) - kunlar
method-index-holder = Chorakning oxirgi kunida lavozimda turgan inspektor baholanadi: oʻzi ishlagan davrda sanalgani boʻyicha va kamida { $least } kun ishlagan boʻlsa.
method-index-consequences = Bundan nima kelib chiqadi
method-index-people = Oʻz-oʻzidan hech narsa. Portal taklif qiladi, odamlar qaror qabul qiladi va sababini yozadi.
method-index-windows = “Taqqoslanganlardan past” degan xulosa ikki marta, orasi kamida ikki chorak boʻlib takrorlansagina suhbat yoki yordam rejasiga asos boʻladi.
# $hear, $decide, $rule (String) - ish kunlari
method-index-terms = Inspektor { $hear } ish kuni davomida tinglanadi; keyin rahbarga qaror uchun { $decide } ish kuni beriladi; inspektor { $hear } ish kuni ichida eʼtiroz bildirishi mumkin; uchinchi shaxsga xulosa uchun { $rule } ish kuni beriladi. Muddatida qaror boʻlmasa, inspektor raqamlarga eʼtiroz bildirishi mumkin va yuqori turuvchi rahbar qaror qiladi.
method-index-objection = Inspektor raqamlarni koʻradi va eʼtiroz bildirishi mumkin.
method-index-root = Chorak baholanganda barcha baholash ustidan bitta ildiz ochiq jurnalga yoziladi. Inspektorga oʻz bahosi uning ostida oʻzgarmay turganini tekshirish uchun kerak narsa beriladi.
method-index-versions = Ulushlar oʻzgarsa, bu yangi talqin boʻladi va keyingi chorakdan amal qiladi. Oʻtgan choraklar qayta hisoblanmaydi.

## Eʼlon qilish.

method-release-title = Raqamlar qachon eʼlon qilinadi
method-release-text = Har chorakda bir marta, chorak yopilgandan 21 kun keyin, barcha mahallalar uchun bir paytda. Ungacha holatni hech kim, hatto administratorlar ham koʻrmaydi: jonli hisobdan alohida javoblarni bilib olish mumkin boʻlardi.
method-release-inspector = Inspektor aynan siz koʻrganni va sizdan oldin emas koʻradi.
method-release-corrections = Eʼlon qilingan raqam keyin oʻzgartirilmaydi. Tuzatish keyingi eʼlonga kiradi.
method-open-data-link = Ochiq maʼlumotlar
method-privacy-link = Baholar qanday sir saqlanadi
method-duties-link = Inspektor nima qiladi va nima qilmaydi

## Nega sotib olib, buzib yoki kuzatib boʻlmaydi.

method-draw-title = Qurʼa va xatlar
method-draw-list = Har bir mahalladagi manzillar roʻyxati yopiq turadi, lekin uning izi chorak ochilishidan oldin ochiq jurnalga yoziladi. Keyin roʻyxatni bildirmay almashtirib boʻlmaydi.
method-draw-chance = Kim tanlanishini ommaviy qurʼa hal qiladi: yigʻilishda tashlangan son, jurnal ildizi va mahalla kodi birga. Uni oldindan hech kim bilmaydi, roʻyxat qoʻlida boʻlgan odam keyin qayta hisoblab koʻra oladi.
method-draw-letters = Mahallada { $count } ta xonadonga, { $pack } tadan dastalarda xat chiqadi. Xat yopiq: ochilgani koʻrinib turadi.
method-draw-ways = Dastalar turli yoʻllar bilan tarqatiladi: pochta, davlat xizmatlari markazi; boshqa yoʻl boʻlmasagina mahalla raisi orqali. Har bir yoʻldagi javoblar soni taqqoslanadi.
method-draw-rest = Tanlangan xonadon keyingi { $count } chorakda qayta tanlanmaydi.
method-mixing-title = Javoblar qanday aralashtiriladi
method-mixing-sealed = Javob kelishi bilan muhrlanadi va faqat oʻsha chorak kaliti bilan ochiladi. Izoh alohida muhrlanadi.
method-mixing-mixed = Kechasi bir mahallaning javoblari birga ochilib, tasodifiy tartibda joylanadi; soati yozilmaydi. Javob kam boʻlsa, u yana bir necha kun kutadi.
method-mixing-keys = Chorak yopilgach, kalitlar yoʻq qilinadi: shundan keyin kim qatnashganini bazadan tiklab boʻlmaydi.
method-mixing-last = Bitta kodning faqat oxirgi javobi qoladi.
method-watch-title = Sotib olingan va majburlangan baholar qanday aniqlanadi
method-watch-text = Qoidalar baho yaxshimi yoki yomonmi, qaramaydi. Ular faqat shularga eʼtibor beradi:
method-watch-review = Shunday kunning baholari bitta toʻplam boʻlib chetga olinadi va inspektorga boʻysunmaydigan ikki tekshiruvchiga beriladi. Ular sonlar va yigʻilishlar taqvimini koʻradi, javoblarni koʻrmaydi.
method-watch-disputed = Ikkisi bir xil desa, shunday boʻladi. Kelisha olmasa, baholar hisobga kirmaydi va “tekshiruvchilar bir fikrga kelmagan” deb ochiq aytiladi.
method-watch-time = Ularga { $days } ish kuni beriladi. Ulgurmasalar, qoida hal qiladi: faqat koʻp baho kelgan va oʻsha kuni yigʻilish yoki xat tarqatish boʻlgan toʻplam hisobga olinadi, boshqasi olinmaydi.
method-watch-told = Natija bilan birga nechta baho kelgani, nechtasi hisobga olingani va nechtasi nima uchun chetda qolgani eʼlon qilinadi. Hech kim baho qoʻygani uchun qidirilmaydi va jazolanmaydi.
method-watch-version = Amaldagi qoidalar talqini: { $version }. Oʻzgarsa, yangi talqin chorak ochilishidan oldin ochiq jurnalga yoziladi.
method-coded-title = Deyarli hamma bir xil desa
method-coded-text = Boshqacha javob berganlar uch kishidan kam boʻlsa, eʼlon qilingan faylda ularning aniq soni oʻrniga bir yoziladi. Shuning uchun hech kim “bu javob falonchiniki” deya olmaydi, baho esa faylning oʻzidan qayta hisoblanadi.
method-coded-cells = Tuman va viloyat jadvallarida 10 tadan kam javob yashiriladi. Bitta qator yashirilsa, uni ayirib topib boʻlmasligi uchun yana biri yashiriladi.
method-coded-excluded = Chetda qolgan bir-ikki baho aniq son bilan aytilmaydi: “1–2” deb yoziladi.
method-log-title = Ochiq jurnal va uni tekshirish
method-log-text = Portal har bir yozuvning izini — matnini emas — ochiq jurnalga qoʻshadi. Jurnal izlar daraxti boʻlib, har kecha uning uzunligi va ildiziga imzo qoʻyiladi.
method-log-entries = Unda murojaatlarning qadamlari, hisobga olingan baholar, toʻplamlar boʻyicha qarorlar, qurʼa, qoidalar va eʼlon qilingan fayllar bor. Joy va murojaat raqami yozilmaydi.
method-log-never = Jurnaldan hech narsa oʻchirilmaydi va joyi almashmaydi. Bitta eski ildizni saqlab qoʻygan odam har qanday oʻzgarishni sezadi.
method-log-slip = Bahongiz varaqchasi yoki xatdagi kod bilan uning hisobga olinganini tekshirasiz. Qanday baho ekanini bu koʻrsatmaydi, shuning uchun uni hech kimga isbotlab boʻlmaydi.
method-log-case = Kvitansiya bilan murojaatingizning har bir qadami oʻz kunida yozilganini tekshirasiz.
method-log-file = Eʼlon qilingan chorak faylining izi ham jurnalda: uni yuklab olib, hamma bahoni oʻzingiz qayta hisoblaysiz.
method-log-word = Jurnalning uzunligi va ildizining dastlabki 16 belgisi har bir hisobotning oxirida chop etiladi.
method-log-link = Oʻz yozuvingizni tekshirish
method-protect-title = Har bir yoʻl nimadan himoya qiladi
method-protect-text = Ochigʻini aytamiz: yoʻllar bir xil emas.
method-protect-letter = Xatdagi kod
    .text = Bahoni odam bilan hech kim, portal operatori ham, bogʻlay olmaydi: kod kimga tushgani hech qayerda yozilmagan.
method-protect-mail = Elektron pochta
    .text = Inspektor, xodimlar va bazani oʻgʻirlagan odam bogʻlay olmaydi. Ammo chorak tugaguncha operator dasturni yashirincha oʻzgartirsa, manzil bilan bahoni texnik jihatdan bogʻlashi mumkin. Chorak yopilgach, kalitlar yoʻq qilinadi va bu imkon ham yoʻqoladi.
method-protect-token = Koʻr imzo
    .text = Brauzer portalga koʻrsatmasdan imzolatib olgan belgi bilan baho beriladi. Bunda operator ham manzil bilan bahoni bogʻlay olmaydi, chunki imzolagan narsasini koʻrmaydi. Bunday varaqa chorakning birinchi yarmida beriladi, ikkinchi yarmida ishlatiladi; unga ochiq fikr shaklidan oʻtiladi. 10 tadan kam varaqa berilgan mahallada ular qabul qilinmaydi.
method-protect-nobody = Ekraningizga qarab turgan odamdan bu yoʻllarning hech biri himoya qilmaydi. Shuning uchun chorak yopilguncha bahoni oʻzgartirsa boʻladi va varaqcha qanday baho qoʻyganingizni koʻrsatmaydi.

method-trial-title = Indeksni oʻzingiz hisoblang
method-trial-text = Raqamlarni, shu jumladan taqqoslanadigan inspektorlarnikini ham oʻzgartiring va nima kelib chiqishini koʻring. Inspektor oʻylab topilgan.
method-trial-compute = Hisoblash
method-trial-of = /
method-trial-reached = { $name }: erishilgan
method-trial-possible = { $name }: jami
method-trial-peers = { $name }: taqqoslanganlarda, foiz
method-trial-peers-label = taqqoslanganlarda, %
method-trial-range = Ehtimoliy oraliq

## How figures of places are made.

method-figures-title = Hududlar raqamlari qanday tuziladi
method-figures-text = Mahalla chorakda kelgan murojaatlarni sanaydi; tuman — mahallalari yigʻindisi, viloyat — tumanlari yigʻindisi. Birlashtirilgan murojaatlar bir marta sanaladi, xodimlar ustidan shikoyatlar hech qayerda sanalmaydi.
# $fewest (String) - count
method-figures-in-time = Muddatida javob
    .text = Javob muddati kelgan murojaatlardan nechtasiga qonuniy muddatda javob berilgan, foiz. Muddati oʻtib, javobsiz qolgani muddatida emas deb sanaladi. { $fewest } tadan boshlab koʻrsatiladi.
# $fewest (String) - count
method-figures-solved = “Hal boʻldi” deganlar
    .text = Javobdan keyin natijani aytgan aholidan qanchasi “hal boʻldi” degan, foiz. “Qisman” va “hal boʻlmadi” deganlar ham jamiga kiradi. { $fewest } tadan boshlab koʻrsatiladi.
method-figures-median = Javobgacha kunlar
    .text = Hamma javoblar necha kun kutilganiga qarab tartibga qoʻyiladi; raqam — ularning yarmi berilgan kun.
method-figures-received-per-1000 = 1000 aholiga murojaatlar
    .text = Chorakda kelgan murojaatlar har ming aholiga boʻlinadi. Aholi soni eʼlon qilinmagan boʻlsa, raqam oʻrnida shu yoziladi. Koʻp murojaat ishonch belgisi ham boʻlishi mumkin.
# $sure (String) - per cent
method-figures-score = “Yaxshi ishlaydi” deganlar
    .text = Xatdagi kod bilan baho berganlardan qanchasi “yaxshi” yoki “juda yaxshi” degan: hududning hamma inspektorlari birga, shu chorak bilan eʼlon qilingan baholar boʻyicha. Bu — oddiy ulush, yonida { $sure }% oraligʻi turadi. Bir tomonda uch kishidan kam boʻlsa, faqat chegara koʻrsatiladi. Respublika raqami — eʼlon qilingan fayldagi hamma inspektorlar yigʻindisi.
method-figures-outside = Vazifadan tashqari topshiriqlar
    .text = Chorakda inspektorlar belgilagan bunday topshiriqlar soni, hisobot berishi kerak boʻlgan har yuz inspektorga. Bitta mahalla boʻyicha aytilmaydi.
method-figures-together = Idoralar hamkorligi
    .text = Murojaatlar qaysi idoralarga yuborilgani va qanchasiga muddatida javob berilgani. Hamma darajada bir xil idoralar bir xil tartibda turadi; chorak raqamlari qayd etilgandan keyin koʻrsatiladi.
# $days, $due (String) - days
method-figures-reports = Inspektorlar hisobotlari
    .text = Chorakda kamida { $days } kun lavozimda boʻlgan inspektor chorak tugagach { $due } kun ichida hisobot berishi kerak. Muddatida yoki kechikkani eʼlon qilingan kunga qarab belgilanadi. Oʻsha kungacha hech bir hisobot “chiqmagan” deyilmaydi.
method-figures-counts = Sonlar
    .text = Kelgan, javob berilgan, muddati oʻtgan murojaatlar, uchrashuvlar, hisobotlar: chorak qayd etilgan paytdagi holati. Bugun muddati oʻtganlar alohida yoziladi va har kuni oʻzgaradi.
# $sure, $score (String) - per cent
method-figures-shades = Oraliqlar va ranglar
    .text = Oraliq faqat tasodif oʻzgarsa, raqam qaysi qiymatlar orasida qolishini bildiradi: { $sure } foiz ishonch bilan, baholar uchun { $score } foiz. Ulushlar uchun Uilson oraligʻi, nisbatlar uchun Puasson soni, kunlar uchun tartib boʻyicha oraliq olinadi. Besh rang chegaralari hamma joy va choraklar uchun bir xil; oraliq chegaradan oʻtsa, shakl chiziqlanadi.
# $fewest (String) - count
method-figures-hidden = Nimalar yashiriladi
    .text = { $fewest } tadan kam boʻlsa, hech narsa aytilmaydi. Mavzu, tur va idora boʻyicha sonlar tumandan boshlab, qoʻshni joylarning yo hammasi boʻyicha koʻrsatiladi, yo birortasi boʻyicha ham koʻrsatilmaydi; yuqorida yashirilgani quyida ham yashiriladi, shuning uchun yigʻindidan bilinmaydi. Umuman murojaat kelmagan joy qoʻshnilarining sonini yashirmaydi. Bitta mahallaning hisobotlari, qabullari va inspektor belgilari jadvallarda sanalmaydi. Muddati oʻtgan murojaatlar roʻyxatida mavzu aytilmaydi.
# $days (String) - days
method-figures-locking = Raqamlar qachon qayd etiladi
    .text = Chorak tugagach { $days } kun oʻtib raqamlar qayd etiladi va endi oʻzgarmaydi. Keyin maʼlum boʻlgani yonida yoziladi; aholi fikri u yerda faqat oʻnta va undan koʻpdan butun foizda aytiladi.

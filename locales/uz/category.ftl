### Muammo turlari: nomi, nima yozilishi, qonun nima deydi, kim vakolatli; murojaat turlari, kim haqida va ism qanchalik ochiq.

## Guruhlar.

category-group-order = Jamoat tartibi
category-group-people = Oila, bolalar va qoʻshnilar
category-group-crime = Jinoyatga oʻxshash holatlar
category-group-place = Koʻcha, yoʻl va binolar
category-group-services = Kommunal xizmatlar, ijtimoiy yordam va hujjatlar
category-group-officer = Inspektor ishi, korrupsiya va takliflar

## Turlar. `.hint` — bu yerda nima yoziladi, `.law` — qonun va muddat, `.body` — kim vakolatli.

category-noise = Tungi shovqin va jamoat tartibini buzish
    .hint = Baland musiqa, kechasi baqir-chaqir, koʻchadagi bezorilik.
    .law = Jamoat tartibini va tungi osoyishtalikni buzish maʼmuriy javobgarlikka sabab boʻladi. Inspektor holatni oʻrganadi, profilaktik suhbat oʻtkazadi yoki bayonnoma tuzadi va 15 kun ichida javob beradi. Shovqin hozir davom etayotgan boʻlsa, 102 raqamiga qoʻngʻiroq qiling.
    .body = Profilaktika inspektori
category-neighbours = Qoʻshnilar oʻrtasidagi nizo
    .hint = Qoʻshnilar oʻrtasidagi janjal va doimiy kelishmovchilik.
    .law = Inspektor va mahalla raisi ikkala tomonni tinglaydi va yarashtirishga harakat qiladi. Uy, yer yoki pul haqidagi nizoni ular hal qila olmaydi, bunday ishni sud koʻradi. Javob 15 kun ichida beriladi.
    .body = Profilaktika inspektori va mahalla raisi
category-family = Oilaviy nizo, tazyiq va zoʻravonlik (hozir xavf boʻlmasa)
    .hint = Oiladagi kaltaklash, haqorat va qoʻrqitish, pulsiz qoldirish, uydan chiqarmaslik.
    .law = Tazyiq va zoʻravonlik qonunan taqiqlangan, jabrlanuvchi himoya orderi soʻrashga haqli. Orderni inspektor beradi, xotin-qizlar masalalari boʻyicha inspektor va ijtimoiy xodim yordam beradi; javob 15 kun ichida beriladi. Hozir xavf boʻlsa, 102 yoki 112 raqamiga qoʻngʻiroq qiling.
    .body = Profilaktika inspektori, xotin-qizlar masalalari boʻyicha inspektor, ijtimoiy xodim
category-minors = Nazoratsiz qolgan bolalar, voyaga yetmaganlar xulqi
    .hint = Qarovsiz qolgan bolalar, kechasi koʻchada yurgan oʻsmirlar, ularning xulqi.
    .law = Bola uchun ota-onasi yoki vasiysi javob beradi; bola qarovsiz qolsa, uni himoya qilish davlatning vazifasi. Inspektor-psixolog, vasiylik organi va maktab birga ishlaydi, javob 15 kun ichida beriladi. Bola hozir xavf ostida boʻlsa, 102 yoki 112 raqamiga qoʻngʻiroq qiling.
    .body = Voyaga yetmaganlar masalalari boʻyicha inspektor-psixolog, vasiylik organi
category-school = Maktab atrofidagi xavfsizlik, davomat
    .hint = Maktab oldidagi xavfsizlik, oʻquvchilar janjali, darsga bormaslik.
    .law = Davomat va maktab ichidagi xavfsizlik uchun avvalo maktab va taʼlim boʻlimi javob beradi, maktab atrofidagi tartibni inspektor kuzatadi. Murojaat besh kun ichida tegishli organga yuboriladi. U olgan kunidan boshlab 15 kun ichida javob beradi.
    .body = Tuman (shahar) taʼlim boʻlimi va maktab; profilaktika inspektori
category-alcohol = Jamoat joyida spirtli ichimlik ichish
    .hint = Koʻchada, hovlida yoki bolalar maydonchasida ichkilik ichish.
    .law = Jamoat joyida spirtli ichimlik ichish maʼmuriy javobgarlikka sabab boʻladi. Inspektor va patrul-post xizmati chora koʻradi, javob 15 kun ichida beriladi. Voyaga yetmaganlarga spirtli ichimlik sotilayotgan boʻlsa, buni ham yozing.
    .body = Profilaktika inspektori, patrul-post xizmati
category-drugs = Giyohvandlik vositalari bilan bogʻliq shubha
    .hint = Giyohvandlik vositalari sotilayotgani yoki isteʼmol qilinayotgani haqidagi shubha.
    .law = Bu ish bilan inspektorning bir oʻzi emas, tuman ichki ishlar boʻlimi shugʻullanadi. Xabar jinoyat-protsessual qonunchilikda belgilangan tartib va muddatda tekshiriladi. Xabaringiz ham, ismingiz ham hech qayerda eʼlon qilinmaydi.
    .body = Tuman (shahar) ichki ishlar boʻlimi
category-gambling = Qimor oʻyinlari
    .hint = Pulga oʻynaladigan qimor, yashirin oʻyin joylari.
    .law = Qimor oʻyinlarini noqonuniy tashkil etish va oʻynash taqiqlangan. Inspektor tuman ichki ishlar boʻlimi bilan birga tekshiradi va qonuniy chora koʻradi. Javob 15 kun ichida beriladi.
    .body = Profilaktika inspektori, tuman (shahar) ichki ishlar boʻlimi
category-fraud = Firibgarlik va kiberfiribgarlik
    .hint = Telefon yoki internet orqali aldash, kartadan pul yechib olish, soxta savdo.
    .law = Pul hozirgina ketgan boʻlsa, avval bankka qoʻngʻiroq qilib kartani bloklating, keyin 102 raqamiga xabar bering. Firibgarlik — jinoyat, uni tuman ichki ishlar boʻlimi tekshiradi. Tekshiruv tartibi va muddati jinoyat-protsessual qonunchilikda belgilangan.
    .body = Tuman (shahar) ichki ishlar boʻlimi
category-theft = Oʻgʻrilik va mulkka zarar (voqea boʻlib oʻtgan)
    .hint = Oʻgʻrilik yoki mulkka zarar haqida ariza bergansiz, ammo undan xabar yoʻq.
    .law = Oʻgʻrilik haqidagi arizani navbatchilik qismi kecha-yu kunduz qabul qiladi: 102. Bu yerda bergan arizangizdan xabar boʻlmayotganini yozing, inspektor uning holatini aniqlaydi. Tekshiruv tartibi va muddati jinoyat-protsessual qonunchilikda belgilangan.
    .body = Ichki ishlar organining navbatchilik qismi (102)
category-suspicious = Shubhali shaxslar va roʻyxatga olinmagan ijarachilar
    .hint = Xavfli tuyulgan aniq xatti-harakat yoki roʻyxatdan oʻtmay yashayotgan ijarachilar.
    .law = Koʻrganingizni yozing: nima boʻldi, qachon, qayerda. Odamning millati, dini yoki tashqi koʻrinishi shubhaga asos boʻlmaydi. Inspektor migratsiya boʻlinmasi bilan birga tekshiradi va 15 kun ichida javob beradi.
    .body = Profilaktika inspektori, migratsiya va fuqarolikni rasmiylashtirish boʻlinmasi
category-threats = Qoʻrqitish va tovlamachilik
    .hint = Qoʻrqitish, shantaj, pul yoki mulk talab qilish.
    .law = Bunday xabarni tuman ichki ishlar boʻlimi jinoyat-protsessual qonunchilikda belgilangan tartib va muddatda tekshiradi. Mansabdor shaxs qoʻrqitayotgan boʻlsa, toʻgʻridan-toʻgʻri prokuraturaga murojaat qilishingiz mumkin. Hozir xavf boʻlsa, 102 raqamiga qoʻngʻiroq qiling.
    .body = Tuman (shahar) ichki ishlar boʻlimi; mansabdor shaxs haqida — prokuratura
category-lighting = Koʻcha yoritilishi va qorongʻi joylar
    .hint = Yonmayotgan chiroqlar, qorongʻi koʻcha, yoʻlak va hovlilar.
    .law = Koʻcha yoritilishi uchun hokimlikning obodonlashtirish boʻlimi javob beradi. Murojaat besh kun ichida unga yuboriladi, u olgan kunidan boshlab 15 kun ichida javob beradi. Qorongʻi joy huquqbuzarlikka sharoit yaratsa, inspektor uni bartaraf etish haqida taqdimnoma kiritishi mumkin.
    .body = Tuman (shahar) hokimligi, obodonlashtirish boʻlimi
category-roads = Yoʻl harakati xavfsizligi va avtomobilni notoʻgʻri qoʻyish
    .hint = Xavfli chorraha, tezlikni oshirish, yoʻlak yoki hovlini toʻsgan avtomobillar.
    .law = Yoʻl harakati qoidalari buzilishini Yoʻl harakati xavfsizligi xizmati (YHXX) tekshiradi. Murojaat besh kun ichida unga yuboriladi, u olgan kunidan boshlab 15 kun ichida javob beradi. Avariyada odam jabrlangan boʻlsa, 112 yoki 102 raqamiga qoʻngʻiroq qiling.
    .body = Yoʻl harakati xavfsizligi xizmati (YHXX)
category-road-repair = Yoʻl va yoʻlaklar holati
    .hint = Yoʻldagi chuqurlar, buzilgan yoʻlak, ochiq qolgan quduq.
    .law = Yoʻlni taʼmirlash inspektorning ishi emas: buning uchun hokimlik va yoʻl tashkiloti javob beradi. Murojaat besh kun ichida ularga yuboriladi. Javob 15 kun ichida, qoʻshimcha oʻrganish kerak boʻlsa, bir oygacha beriladi.
    .body = Tuman (shahar) hokimligi, yoʻl tashkiloti
category-cleanliness = Chiqindi va sanitariya holati
    .hint = Chiqindi uyumlari, olib ketilmayotgan axlat, iflos ariq.
    .law = Chiqindini olib ketish uchun hokimlik va “Toza hudud”, mahalla ozodaligi uchun mahalla raisi javob beradi. Axlatni belgilanmagan joyga tashlagan shaxsga jarima solinishi mumkin. Murojaat besh kun ichida yuboriladi, tegishli organ 15 kun ichida javob beradi.
    .body = Tuman (shahar) hokimligi, “Toza hudud”, mahalla raisi
category-utilities = Elektr, gaz, suv va kanalizatsiya uzilishlari
    .hint = Elektr, gaz, suv yoki kanalizatsiya ishlamayapti.
    .law = Bu inspektor vakolatiga kirmaydi: xizmat koʻrsatuvchi korxona javob beradi, hokimlik nazorat qiladi. Murojaat besh kun ichida yuboriladi, korxona olgan kunidan boshlab 15 kun ichida javob beradi. Gaz hidi kelsa, yozmang: 104 yoki 112 raqamiga qoʻngʻiroq qiling.
    .body = Elektr, gaz yoki suv taʼminoti korxonasi; tuman (shahar) hokimligi
category-animals = Daydi va xavfli hayvonlar
    .hint = Daydi itlar, qarovsiz qolgan yoki xavfli hayvonlar.
    .law = Daydi hayvonlar bilan veterinariya xizmati va obodonlashtirish boʻlimi shugʻullanadi. Murojaat besh kun ichida yuboriladi, tegishli organ 15 kun ichida javob beradi. Hayvon odamga tashlangan boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
    .body = Veterinariya xizmati, obodonlashtirish boʻlimi
category-illegal-building = Noqonuniy qurilish va yerni egallash
    .hint = Ruxsatsiz qurilish, yerni yoki umumiy hovlini egallab olish.
    .law = Qurilishni nazorat inspeksiyasi, yer hujjatlarini kadastr organi tekshiradi, mulk haqidagi nizoni esa sud hal qiladi. Murojaat besh kun ichida tegishli organga yuboriladi. Javob 15 kun ichida, qoʻshimcha oʻrganish kerak boʻlsa, bir oygacha beriladi.
    .body = Qurilish nazorati inspeksiyasi, kadastr organi, tuman (shahar) hokimligi
category-empty = Tashlandiq bino va xavfli joylar
    .hint = Egasiz uy va yertoʻlalar, bolalar uchun xavfli qurilish, chuqur va quduqlar.
    .law = Bino xavfsizligi uchun egasi javob beradi, egasi chora koʻrmasa, hokimlik aralashadi. Bunday joyda huquqbuzarlik boʻlayotgan boʻlsa, inspektor tekshiradi. Murojaat besh kun ichida yuboriladi, tegishli organ 15 kun ichida javob beradi.
    .body = Tuman (shahar) hokimligi, bino egasi, favqulodda vaziyatlar xizmati
category-social = Ijtimoiy yordam, ishsizlik, yolgʻiz keksalar
    .hint = Moddiy yordam, ish topish, yolgʻiz keksalar va nogironligi boʻlgan shaxslarga koʻmak.
    .law = Bu masalalar bilan inspektor emas, “Inson” ijtimoiy xizmatlar markazi va ijtimoiy xodim shugʻullanadi, ish topishda hokim yordamchisi va yoshlar yetakchisi koʻmaklashadi. Murojaat besh kun ichida yuboriladi. Tegishli organ olgan kunidan boshlab 15 kun ichida javob beradi.
    .body = “Inson” ijtimoiy xizmatlar markazi, mahalladagi ijtimoiy xodim
category-registration = Yashash joyi boʻyicha roʻyxatga olish (propiska), pasport
    .hint = Doimiy yoki vaqtincha roʻyxatdan oʻtish, pasport va ID-karta.
    .law = Avval my.gov.uz sahifasini koʻring: koʻp xizmatlar u yerda navbatsiz bajariladi. Hujjatni inspektor emas, migratsiya boʻlinmasi rasmiylashtiradi. Ishingiz choʻzilsa yoki rad etilsa, yozing: murojaat besh kun ichida yuboriladi, javob 15 kun ichida beriladi.
    .body = Migratsiya va fuqarolikni rasmiylashtirish boʻlinmasi
category-inspector = Inspektorning harakati yoki harakatsizligi
    .hint = Qoʻpol muomala, arizani qabul qilmaslik, chora koʻrmaslik, vakolatidan chetga chiqish.
    .law = Har kim mansabdor shaxs ustidan yuqori turuvchi organga yoki sudga shikoyat qilishga haqli. Inspektor ustidan shikoyat uning oʻziga yuborilmaydi: uni ichki ishlar boʻlimi rahbari yoki undan yuqori organ koʻradi. Javob 15 kun ichida, qoʻshimcha oʻrganish kerak boʻlsa, bir oygacha beriladi.
    .body = Tuman (shahar) ichki ishlar boʻlimi rahbari
category-bribe = Pora talab qilish va korrupsiya
    .hint = Pul, sovgʻa yoki xizmat talab qilish, mansabdan foydalanib foyda olish.
    .law = Pora soʻrash va olish — jinoyat, u jinoyat-protsessual qonunchilikda belgilangan tartib va muddatda tekshiriladi. Xabar umumiy navbatga tushmaydi, uni shaxsiy xavfsizlik boʻlinmasi va prokuratura koʻradi. Kim haqida yozsangiz, ismingiz unga koʻrsatilmaydi.
    .body = Prokuratura, shaxsiy xavfsizlik boʻlinmasi
category-proposal = Mahalla xavfsizligi boʻyicha taklif
    .hint = Mahallani xavfsizroq qilish haqidagi fikringiz: yoritish, kamera, bolalar maydonchasi, tadbir.
    .law = Taklif bir oygacha koʻrib chiqiladi. Qoʻshimcha oʻrganish kerak boʻlsa, bu haqda sizga oʻn kun ichida yozma xabar beriladi. Taklifni inspektor va mahalla kengashi koʻradi.
    .body = Profilaktika inspektori va mahalla kengashi

## Murojaat turi.

category-kind-application = Ariza
    .hint = Huquqingizdan foydalanishda yordam soʻraysiz.
category-kind-proposal = Taklif
    .hint = Ishni yaxshilash uchun fikr bildirasiz.
category-kind-complaint = Shikoyat
    .hint = Huquqingiz buzilgan va uni tiklashni talab qilasiz.

## Kim haqida.

category-about-mahalla = Mahalladagi holat haqida
    .hint = Mahallada boʻlgan voqea, joy yoki odamlar haqida.
category-about-inspector = Inspektorning oʻzi haqida
    .hint = Murojaatingiz inspektorning rahbariga yoki undan yuqori organga yuboriladi, inspektor uni koʻrmaydi.
category-about-other = Boshqa shaxs yoki tashkilot haqida
    .hint = Masalan, boshqa mansabdor shaxs, korxona yoki idora haqida.

## Ism qanchalik ochiq.

category-identity-anonymous = Ismimni aytmayman
    .hint = Kimligingizni hech kim bilmaydi. Qonunga koʻra bu murojaat emas, signal: qonuniy muddat va rasmiy javobni talab qilib boʻlmaydi. Shunga qaramay, biz u bilan ishlaymiz, natijasini saytda koʻrasiz.
category-identity-confidential = Ismim inspektorga koʻrsatilmasin
    .hint = Ismingizni tuman ichki ishlar boʻlimi biladi, inspektorga u koʻrsatilmaydi. Bu toʻliq murojaat, qonuniy muddat amal qiladi. Ammo yozgan tafsilotlaringizdan kimligingizni taxmin qilish mumkinligini unutmang.
category-identity-named = Ismimni ochiq yozaman
    .hint = Ismingizni murojaatni koʻrib chiqadigan masʼul xodim ham koʻradi. Bu toʻliq murojaat, qonuniy muddat amal qiladi. Ismingiz saytda eʼlon qilinmaydi.

## Boshqa vakolatli organlar.

category-partner-hokimiyat = Tuman (shahar) hokimligi
category-partner-road-police = Yoʻl harakati xavfsizligi xizmati (YHXX)
category-partner-utilities = Elektr, gaz yoki suv taʼminoti korxonasi
category-partner-social-centre = “Inson” ijtimoiy xizmatlar markazi
category-partner-veterinary = Veterinariya xizmati
category-partner-construction = Qurilish nazorati inspeksiyasi, kadastr organi
category-partner-education = Tuman (shahar) taʼlim boʻlimi
category-partner-health = Tuman (shahar) tibbiyot birlashmasi
category-partner-migration = Migratsiya va fuqarolikni rasmiylashtirish boʻlinmasi
category-partner-duty-desk = Ichki ishlar organining navbatchilik qismi
category-partner-prosecutor = Prokuratura

## Qonuniy muddatlar.

category-term-fifteen-days = 15 kun
    .hint = Qoʻshimcha oʻrganish kerak boʻlsa, bir oygacha; alohida hollarda rahbar muddatni yana koʻpi bilan bir oyga uzaytiradi va sizga xabar beradi.
category-term-one-month = Bir oygacha
    .hint = Taklifni qoʻshimcha oʻrganish kerak boʻlsa, sizga oʻn kun ichida yozma xabar beriladi.
category-term-criminal-procedure = Jinoyat-protsessual qonunchilikdagi muddatda
    .hint = Jinoyat haqidagi xabar murojaatlar toʻgʻrisidagi qonun boʻyicha emas, alohida tartibda tekshiriladi.

## Reports count sensitive categories together.

category-other = Nozik va boshqa mavzular (birga sanaladi)

### Inspektor nima qiladi: vazifalari, majburiyatlari, huquqlari, unga mumkin boʻlmagan ishlar va boshqa organlarning ishlari.

duties-title = Inspektor nima qiladi va nima qilmaydi
duties-lead = Profilaktika inspektori — mahallada huquqbuzarliklarning oldini oladigan ichki ishlar xodimi. Bu sahifada u nimaga javob berishi va qaysi masalada boshqa organga murojaat qilish kerakligi sodda tilda yozilgan.

## Nima qiladi.

duties-does-title = U nima qiladi
duties-does-1 = Mahallada huquqbuzarliklarga yoʻl ochayotgan sabablarni barvaqt aniqlaydi va ularni bartaraf etishni talab qiladi.
duties-does-2 = Aholining ariza, shikoyat va takliflarini qabul qiladi va oʻrganadi.
duties-does-3 = Jamoat tartibini saqlaydi va patrul-post xizmati bilan birga ishlaydi.
duties-does-4 = Oiladagi tazyiq va zoʻravonlikdan jabrlanganlarga yordam beradi, himoya orderi beradi.
duties-does-5 = Voyaga yetmaganlar va yoshlar bilan ishlaydi, maktab va ota-onalarga koʻmaklashadi.
duties-does-6 = Huquqbuzarlik sodir etgan yoki unga moyil shaxslar bilan profilaktik suhbat oʻtkazadi.
duties-does-7 = Odamlarga firibgarlik va boshqa xavflardan qanday saqlanishni tushuntiradi.
duties-does-8 = Mahalla raisi, ijtimoiy xodim, yoshlar yetakchisi va “mahalla yettiligi”ning boshqa aʼzolari bilan birga ishlaydi.

## Nima qilishi shart.

duties-must-title = U nima qilishi shart
duties-must-1 = Oʻzini tanishtiradi va soʻrasangiz, xizmat guvohnomasini koʻrsatadi.
duties-must-2 = Arizangizni qabul qiladi: roʻyxatga olishni rad etish mumkin emas.
duties-must-3 = Murojaatga qonuniy muddatda, odatda 15 kun ichida, asosli javob beradi.
duties-must-4 = Oʻz vakolatiga kirmaydigan murojaatni besh kun ichida tegishli organga yuboradi va bu haqda sizga xabar beradi.
duties-must-5 = Eʼlon qilingan kun va soatlarda aholini qabul qiladi.
duties-must-6 = Shaxsingiz va oilangiz haqidagi maʼlumotlarni sir saqlaydi.
duties-must-7 = Hammaga xushmuomala va xolis boʻladi, odamlarni millati, dini, jinsi yoki boyligiga qarab ajratmaydi.
duties-must-8 = Ishi haqida aholi oldida hisobot beradi va savollarga javob qaytaradi.

## Huquqlari.

duties-may-title = Uning huquqlari
duties-may-1 = Xonadonga sizning roziligingiz bilan yoki qonunda belgilangan hollarda kirish.
duties-may-2 = Qonunda koʻrsatilgan asos boʻlsa, hujjatlarni tekshirish.
duties-may-3 = Profilaktik suhbat oʻtkazish va rasmiy ogohlantirish berish.
duties-may-4 = Maʼmuriy huquqbuzarlik haqida bayonnoma tuzish.
duties-may-5 = Qonunda belgilangan hollarda shaxsni profilaktik hisobga olish.
duties-may-6 = Boshqa organ va korxonalarga huquqbuzarlik sabablarini bartaraf etish haqida taqdimnoma kiritish.
duties-may-7 = Joyiga chiqib oʻrganish va zarur mutaxassislarni jalb qilish.

## Nima mumkin emas.

duties-forbidden-title = Unga nima mumkin emas
duties-forbidden-1 = Arizani olmaslik, uni yashirish yoki qaytarib olishga majburlash.
duties-forbidden-2 = Oʻzi ustidan yozilgan shikoyatni koʻrib chiqish.
duties-forbidden-3 = Murojaat qilgan odamni yoki uning oilasini taʼqib etish.
duties-forbidden-4 = Pul, sovgʻa yoki xizmat soʻrash va olish.
duties-forbidden-5 = Murojaat mazmunini yoki murojaat etuvchining ismini begonalarga aytish.
duties-forbidden-6 = Oʻziga baho qoʻydirish, bahoni soʻrash yoki kim qanday baho qoʻyganini surishtirish.
duties-forbidden-7 = Xonadonga egasining roziligisiz va qonuniy asossiz kirish.
duties-forbidden-8 = Qarz, uy yoki yer haqidagi nizoda bir tomonni majburlash.

## Nima uning ishi emas va kim javob beradi.

duties-not-title = Nima uning ishi emas
duties-not-lead = Bunday masalani yozsangiz ham murojaatingiz yoʻqolmaydi: besh kun ichida tegishli organga yuboriladi. Toʻgʻridan-toʻgʻri yozsangiz, tezroq boʻladi.
duties-not-1 = Qarz, shartnoma va mulk haqidagi nizolar
    .who = Sud
duties-not-2 = Uy va yerga egalik hujjatlari
    .who = Kadastr organi, nizo boʻlsa — sud
duties-not-3 = Elektr, gaz, suv va kanalizatsiya
    .who = Xizmat koʻrsatuvchi korxona, tuman (shahar) hokimligi
duties-not-4 = Yoʻl taʼmiri va koʻcha yoritilishi
    .who = Tuman (shahar) hokimligi
duties-not-5 = Pensiya, nafaqa va moddiy yordam
    .who = “Inson” ijtimoiy xizmatlar markazi, ijtimoiy xodim
duties-not-6 = Ish topish va tadbirkorlik
    .who = Hokim yordamchisi, yoshlar yetakchisi
duties-not-7 = Maktabdagi baholar va taʼlim sifati
    .who = Maktab, tuman (shahar) taʼlim boʻlimi
duties-not-8 = Davolanish va dori-darmon
    .who = Oilaviy poliklinika, tuman (shahar) tibbiyot birlashmasi
duties-not-9 = Pasport, ID-karta va yashash joyi boʻyicha roʻyxatga olish
    .who = Migratsiya va fuqarolikni rasmiylashtirish boʻlinmasi, my.gov.uz
duties-not-10 = Avtomobilni notoʻgʻri qoʻyish va yoʻl harakati
    .who = Yoʻl harakati xavfsizligi xizmati (YHXX)

## Norozi boʻlsangiz.

duties-complain-title = Inspektor oʻz ishini qilmasa
duties-complain-text = Inspektor ustidan shikoyat uning oʻziga yuborilmaydi, uni rahbari yoki undan yuqori organ koʻradi. Bundan tashqari, prokuraturaga, sudga yoki ombudsmanga murojaat qilishingiz mumkin.
duties-complain-link = Inspektor ustidan shikoyat qilish
duties-unrelated-title = Inspektorga begona ish topshirilsa
duties-unrelated-text = Inspektor oʻziga xos boʻlmagan vazifani tizimda belgilaydi. Bunday vazifalar tumanlar boʻyicha sanaladi va ochiq koʻrsatiladi.
duties-note = Bu sahifa tushuntirish uchun, qonun matni oʻrnini bosmaydi. Asosi: “Huquqbuzarliklar profilaktikasi toʻgʻrisida”gi va “Jismoniy va yuridik shaxslarning murojaatlari toʻgʻrisida”gi qonunlar.

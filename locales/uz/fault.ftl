### Biror narsa topilmagan yoki ishlamay qolgan sahifalar.

fault-not-found = Bunday sahifa yoʻq
    .text = Manzil notoʻgʻri yozilgan yoki sahifa olib tashlangan boʻlishi mumkin. Mahallangizni qidirib koʻring yoki bosh sahifadan boshlang.
fault-search = Mahalla, tuman yoki viloyat nomi
fault-search-button = Qidirish
fault-home = Bosh sahifaga oʻtish
fault-too-many = Juda koʻp urinish boʻldi
    .text = Shu tarmoqdan qisqa vaqt ichida juda koʻp soʻrov keldi. { $minutes } daqiqadan keyin qayta urinib koʻring. Yozganlaringizni yoʻqotmaslik uchun brauzerda orqaga qaytishingiz mumkin.
fault-unavailable = Portal hozir bajara olmadi
    .text = Xato biz tomonda, siz hammasini toʻgʻri qildingiz. Bir necha daqiqadan keyin qayta urinib koʻring: bir xil murojaat ikki marta yozilib qolmaydi.
    .danger = Hayot yoki sogʻliqqa xavf boʻlsa, kutmang: darhol 112 yoki 102 raqamiga qoʻngʻiroq qiling.
fault-again = Yana yuborish
    .text = Yozganingiz yoʻqolmadi: u shu sahifada turibdi. Bir daqiqadan soʻng yana yuboring.
fault-incident = Bizga yozsangiz, ushbu raqamni ayting:
fault-too-large = Bir yoʻla juda koʻp yuborildi
    .text = Yuborganingiz portal qabul qila oladigan hajmdan katta. Brauzerda orqaga qayting, matnni qisqartiring va yana yuboring.
fault-malformed = Portal soʻrovni tushunmadi
    .text = Kelgan soʻrov bu portalning shakllariga oʻxshamaydi yoki bir qismi yoʻlda yoʻqolgan. Brauzerda orqaga qayting va yana yuboring: yozganlaringiz oʻsha yerda turibdi.

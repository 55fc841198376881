### Xavf: yozish emas, qoʻngʻiroq qilish kerak boʻlgan holatlar.

## Shoshilinch toʻxtash sahifasi.

emergency-title = Hozir kimdir xavf ostidami?
emergency-text = Hayot yoki sogʻliqqa xavf tugʻilsa, bu yerga yozmang — darhol qoʻngʻiroq qiling. Bu saytni kecha-yu kunduz hech kim kuzatib oʻtirmaydi va yordam yubora olmaydi.
emergency-question = Hozir xavf bormi?
emergency-call-112 = 112 raqamiga qoʻngʻiroq qilish
    .hint = Barcha shoshilinch xizmatlar
emergency-call-101 = 101 raqamiga qoʻngʻiroq qilish
    .hint = Yongʻin
emergency-call-102 = 102 raqamiga qoʻngʻiroq qilish
    .hint = Ichki ishlar organlari
emergency-call-103 = 103 raqamiga qoʻngʻiroq qilish
    .hint = Tez tibbiy yordam
emergency-call-104 = 104 raqamiga qoʻngʻiroq qilish
    .hint = Gaz xizmati
emergency-quiet = Gapira olmasangiz ham qoʻngʻiroq qiling va goʻshakni qoʻymang. Atrofdagilardan yordam soʻrang.
emergency-over = Xavf oʻtdi, davom etish
    .hint = Faqat hech kimga xavf tugʻilmayotgan boʻlsa bosing.

## Onlayn hech qachon hal qilinmaydigan holatlar.

emergency-never-title = Bu holatlarda yozmang, qoʻngʻiroq qiling
emergency-never-crime = Jinoyat hozir sodir boʻlyapti
emergency-never-violence = Kimnidir urishyapti yoki qoʻrqitishyapti
emergency-never-weapon = Kimningdir qoʻlida pichoq yoki qurol bor
emergency-never-child = Bola yoʻqolib qoldi
emergency-never-suicide = Kimdir oʻz joniga qasd qilmoqchi
emergency-never-fire = Yongʻin chiqdi
emergency-never-gas = Gaz hidi kelyapti
emergency-never-medical = Kimgadir shoshilinch tibbiy yordam kerak
emergency-never-accident = Avariyada odam jabrlandi
emergency-never-explosive = Portlovchi yoki shubhali narsa topildi
emergency-never-overdose = Kimdir giyohvandlik vositasidan zaharlandi

## Boshqa yoʻl bilan beriladigan xabarlar.

emergency-elsewhere-title = Bular ham onlayn qabul qilinmaydi
emergency-elsewhere-terrorism = Terrorizm haqidagi xabar: 102 raqamiga qoʻngʻiroq qiling
emergency-elsewhere-secrets = Davlat sirlari: bu yerga yozmang
emergency-elsewhere-persons = Boshqa shaxs haqidagi xizmat maʼlumotini soʻrash: bunday maʼlumot berilmaydi
emergency-elsewhere-register = Kimdir profilaktik hisobda turishini tekshirish: bunday maʼlumot berilmaydi

## Matnda xavf haqidagi soʻz uchraganda chiqadigan ogohlantirish.

emergency-detected-title = Matningizda xavf haqidagi soʻz bor
# $number (String) - qoʻngʻiroq qilinadigan raqam: 112, 101, 102, 103 yoki 104
emergency-detected = Kimdir hozir xavf ostida boʻlsa, kutmang — { $number } raqamiga qoʻngʻiroq qiling. Xavf boʻlmasa, yozishda davom eting: matningiz saqlanib turibdi.

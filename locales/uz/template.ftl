### Letters with blanks for the officer who answers. What stands in square brackets must be filled in.

template-visited = Joyiga chiqildi, suhbat oʻtkazildi
template-visited-text =
    Hurmatli murojaat etuvchi!

    Murojaatingiz boʻyicha [sana] kuni [manzil] manziliga borildi va holat joyida oʻrganildi. U yerda [kim, ismi yozilmasin] bilan profilaktik suhbat oʻtkazildi va [nima] haqida kelishildi.

    Kelishuvga amal qilinayotganini [qaysi kuni] yana borib tekshiraman va natijasini shu sahifada yozaman.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-warned = Yozma ogohlantirish berildi
template-warned-text =
    Hurmatli murojaat etuvchi!

    Siz yozgan holat [sana] kuni [manzil] manzilida oʻrganildi va tasdiqlandi. Bunga yoʻl qoʻygan shaxs [qanday harakat] uchun yozma ravishda rasman ogohlantirildi. Holat takrorlansa, qonunda belgilangan javobgarlik kelib chiqishi unga tushuntirildi.

    Holatni [qaysi kungacha] nazorat qilib boraman va natijasini shu sahifada yozaman.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-protocol = Bayonnoma tuzildi
template-protocol-text =
    Hurmatli murojaat etuvchi!

    Murojaatingiz boʻyicha oʻtkazilgan tekshiruvda [qachon va qayerda] sodir boʻlgan huquqbuzarlik alomatlari aniqlandi: [qanday harakat]. Maʼmuriy javobgarlik toʻgʻrisidagi kodeksning [qaysi moddasi] boʻyicha bayonnoma tuzildi va hujjatlar koʻrib chiqish uchun [qaysi sudga yoki organga] yuborildi.

    Ish qanday borayotganini eng kechi [qaysi kuni] shu sahifada yozaman.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-reconciled = Tomonlar yarashdi
template-reconciled-text =
    Hurmatli murojaat etuvchi!

    Murojaatingiz boʻyicha [qachon va qayerda] ikki tomon bilan suhbat oʻtkazildi, unda [kim, lavozimi] ham qatnashdi. Tomonlar yarashdi va quyidagicha kelishdi: [nimaga kelishildi].

    Kelishuvga amal qilinayotganini [qaysi kuni] ikki tomondan soʻrab bilaman va natijasini shu sahifada yozaman. Kelishuv buzilsa, shu yerda xabar bering.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-patrol = Patrul yoʻnalishi oʻzgartirildi
template-patrol-text =
    Hurmatli murojaat etuvchi!

    Murojaatingiz boʻyicha [sana] kuni joy koʻzdan kechirildi: [manzil]. Patrul yoʻnalishi [qaysi kundan] boshlab oʻzgartirildi, endi patrul bu yerdan [qaysi kun va soatlarda] oʻtadi.

    Vaziyat qanchalik oʻzgarganini [qaysi kuni] tekshirib, shu sahifada yozaman. Xavf tugʻilsa, darhol 112 yoki 102 raqamiga qoʻngʻiroq qiling.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-forwarded = Tegishli organga yuborildi
template-forwarded-text =
    Hurmatli murojaat etuvchi!

    Siz koʻtargan masalani hal qilish profilaktika inspektori vakolatiga kirmaydi: [qaysi masala]. Shuning uchun murojaatingiz [sana] kuni koʻrib chiqish uchun [qaysi organga] yuborildi, chiquvchi raqami: [raqam].

    Javob muddati murojaat oʻsha organga kelib tushgan kundan boshlanadi, yozma javob [qaysi kungacha] berilishi kerak. Javob kelmasa, shu sahifada yozing.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-not-confirmed = Holat tasdiqlanmadi
template-not-confirmed-text =
    Hurmatli murojaat etuvchi!

    Murojaatingiz boʻyicha [sana] kuni [manzil] manziliga borildi, [kimlar, ismlari yozilmasin] bilan suhbatlashildi. Siz yozgan holat tasdiqlanmadi: [tekshiruv nimani koʻrsatdi].

    Bu joyni [qaysi kungacha] kuzatib boraman. Yangi maʼlumotingiz boʻlsa (vaqti, joyi, guvohlar), shu sahifada yozing, qaytadan tekshiraman.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.
template-more-time = Nima va qachon qilinadi
template-more-time-text =
    Hurmatli murojaat etuvchi!

    Murojaatingiz boʻyicha [sana] kuni quyidagi ish qilindi: [nima qilindi]. Masalani toʻliq hal qilish uchun yana vaqt kerak, sababi: [nima uchun].

    Endi qilinadigan ish: [nima va qayerda], muddati: [qaysi kungacha]. Muddat tugashi bilan natijasini shu sahifada yozaman.

    Javobdan norozi boʻlsangiz, shu sahifada “Yoʻq” deb belgilashingiz, yuqori turuvchi organga yoki sudga shikoyat qilishingiz mumkin.

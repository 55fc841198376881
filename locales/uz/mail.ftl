### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Hisobdor: tasdiqlash kodi
# $code (String) - six digits
mail-rating-code-body =
    Tasdiqlash kodingiz: { $code }

    Kod 10 daqiqa amal qiladi va bir marta ishlaydi. Uni hech kimga aytmang.
    Agar siz soʻramagan boʻlsangiz, bu xatga eʼtibor bermang.
mail-case-news-subject = Murojaatingiz boʻyicha yangilik bor
mail-case-news-body = Assalomu alaykum! { $number } raqamli murojaatingiz boʻyicha yangilik bor. Uni koʻrish uchun Hisobdor portalini oching, “Murojaatni kuzatish” boʻlimiga kirib, kvitansiyangizdagi 20 raqamli kodni kiriting. Maxfiylik uchun bu xatda murojaat haqida boshqa hech narsa yozilmagan.
mail-evaluation-subject = Hisobdor: baholash boʻyicha yangilik
# $day (String) - the last day
mail-evaluation-computed = Assalomu alaykum! Chorak boʻyicha bahoyingiz tayyor. Qaror qabul qilinishidan oldin fikringizni aytishingiz mumkin, oxirgi kun: { $day }. Hisobdorga kiring va «Baholash» boʻlimini oching. Bu xatda boshqa hech narsa aytilmaydi.
# $day (String) - the last day
mail-evaluation-decided = Assalomu alaykum! Bahoyingiz boʻyicha qaror qabul qilindi. Eʼtiroz bildirishingiz mumkin, oxirgi kun: { $day }. Hisobdorga kiring va «Baholash» boʻlimini oching. Bu xatda boshqa hech narsa aytilmaydi.
# $day (String) - the last day
mail-evaluation-objected = Assalomu alaykum! Bahoga bildirilgan eʼtiroz sizning qaroringizni kutmoqda, oxirgi kun: { $day }. Hisobdorga kiring va «Baholash» boʻlimini oching. Bu xatda boshqa hech narsa aytilmaydi.
mail-evaluation-ruled = Assalomu alaykum! Bahoga bildirilgan eʼtiroz koʻrib chiqildi. Hisobdorga kiring va «Baholash» boʻlimini oching. Bu xatda boshqa hech narsa aytilmaydi.
# $day (String) - the first day
mail-evaluation-plan = Assalomu alaykum! Yordam rejasini qayta koʻrib chiqish vaqti keldi: { $day }. Hisobdorga kiring va «Baholash» boʻlimini oching. Bu xatda boshqa hech narsa aytilmaydi.

### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Hisobdor: tasdiqlash kodi
# $code (String) - six digits
mail-rating-code-body =
    Tasdiqlash kodingiz: { $code }

    Kod 10 daqiqa amal qiladi va bir marta ishlaydi. Uni hech kimga aytmang.
    Agar siz soʻramagan boʻlsangiz, bu xatga eʼtibor bermang.
mail-case-news-subject = Murojaatingiz boʻyicha yangilik bor
mail-case-news-body = Assalomu alaykum! { $number } raqamli murojaatingiz boʻyicha yangilik bor. Uni koʻrish uchun Hisobdor portalini oching, “Murojaatni kuzatish” boʻlimiga kirib, kvitansiyangizdagi 20 raqamli kodni kiriting. Maxfiylik uchun bu xatda murojaat haqida boshqa hech narsa yozilmagan.

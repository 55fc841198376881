### Joyni qidirish. /search sahifasi; shaklning oʻzi bosh sahifada ham bor.

## Shakl

search-title = Mahallangizni toping
search-about = Oʻzbekistondagi mahalla, tuman yoki viloyatni va u yerda ishlaydigan profilaktika inspektorini toping.
search-q = Mahalla, tuman yoki viloyat
search-button = Topish
search-choose = Roʻyxatdan tanlash

## Topilgan joylar

# $count (Number) - topilgan joylar soni, koʻpi bilan 60
search-found = { $count } ta joy topildi

# $count (Number) - koʻrsatilgan joylar soni
search-many = Dastlabki { $count } ta joy
    .hint = Bir xil nomli mahallalar koʻp. Tuman nomini ham yozing, masalan: Doʻstlik Andijon.

# $query (String) - nima yozilgani
search-nothing = “{ $query }” boʻyicha hech narsa topilmadi
    .advice = Nomning faqat boshini yozing yoki tuman nomini qoʻshing. Istalgan alifboda yozish mumkin, tutuq belgisi shart emas. Quyidagi roʻyxatdan ham tanlay olasiz.

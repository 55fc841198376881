### Har bir sahifada uchraydigan soʻzlar: bosh qism, menyu, pastki qism, shakllar, xodimlar menyusi.

common-name = Hisobdor
common-site-title = Hisobdor — mahalla inspektori aholi oldida hisob beradi
common-tagline = Mahalla inspektori — aholi nazoratida
common-skip = Asosiy qismga oʻtish
common-language = Til
common-country = Oʻzbekiston
common-crumbs = Siz shu yerdasiz
common-emergency = Shoshilinch holatda:
common-look = Maxsus imkoniyatlar

## Menyu.

common-menu = Menyu
common-menu-find = Inspektorni topish
common-menu-follow = Murojaatni kuzatish
common-menu-reports = Hisobotlar
common-menu-open-data = Ochiq maʼlumotlar

## Shakllar.

common-errors = Maʼlumotlarni tekshiring
# Rad etilgan shakl sahifasi sarlavhasining boshida turadi.
common-error-title = Xato:
common-optional = (ixtiyoriy)

## Xodimlar.

common-sign-out = Chiqish
common-desk-menu = Ish joyi menyusi
common-desk-concerns = Murojaatlar
common-desk-reports = Hisobotlar
common-desk-evaluation = Baholash
common-desk-meetings = Qabul va yigʻilishlar
common-desk-duties = Begona topshiriqlar
common-desk-integrity = Xolis koʻrik
common-desk-quarters = Baholash choraklari
common-desk-pressure = Bosim haqida

## Pastki qism.

common-foot-about = Portal haqida
common-foot-about-portal = Bu qanday portal
common-foot-method = Baho qanday hisoblanadi
common-foot-duties = Inspektor nima qilishi shart
common-foot-trust = Ishonch
common-foot-privacy = Maxfiylik
common-foot-check = Bahom hisobga olindimi?
common-foot-accessibility = Qulaylik va koʻrinish
common-foot-open-data = Ochiq maʼlumotlar
common-foot-work = Ish jarayoni
common-foot-meetings = Qabul va yigʻilishlar
common-foot-reports = Aholi oldidagi hisobotlar
common-foot-sign-in = Xodimlar uchun kirish
common-foot-emergency = Hayot yoki sogʻliqqa xavf tugʻilsa, bu yerga yozmang: darhol 112 yoki 102 raqamiga qoʻngʻiroq qiling.

## Namoyish.

common-demo-banner = Bu namoyish nusxasi: odamlar, murojaatlar va raqamlar oʻylab topilgan.
common-demo-link = Sinab koʻrish uchun kirish maʼlumotlari
common-demo-invented = Namoyish nusxasidagi barcha ismlar va raqamlar oʻylab topilgan. Viloyat, tuman va mahalla nomlari haqiqiy.

common-foot-figures = Butun mamlakat raqamlarda

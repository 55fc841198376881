### Ҳар бир саҳифада учрайдиган сўзлар: бош қисм, меню, пастки қисм, шакллар, ходимлар менюси.

common-name = Ҳисобдор
common-site-title = Ҳисобдор — маҳалла инспектори аҳоли олдида ҳисоб беради
common-tagline = Маҳалла инспектори — аҳоли назоратида
common-skip = Асосий қисмга ўтиш
common-language = Тил
common-country = Ўзбекистон
common-crumbs = Сиз шу ердасиз
common-emergency = Шошилинч ҳолатда:
common-look = Махсус имкониятлар

## Меню.

common-menu = Меню
common-menu-find = Инспекторни топиш
common-menu-follow = Мурожаатни кузатиш
common-menu-reports = Ҳисоботлар
common-menu-open-data = Очиқ маълумотлар

## Шакллар.

common-errors = Маълумотларни текширинг
# Рад этилган шакл саҳифаси сарлавҳасининг бошида туради.
common-error-title = Хато:
common-optional = (ихтиёрий)

## Ходимлар.

common-sign-out = Чиқиш
common-desk-menu = Иш жойи менюси
common-desk-concerns = Мурожаатлар
common-desk-reports = Ҳисоботлар
common-desk-evaluation = Баҳолаш
common-desk-meetings = Қабул ва йиғилишлар
common-desk-duties = Бегона топшириқлар
common-desk-integrity = Холис кўрик
common-desk-quarters = Баҳолаш чораклари
common-desk-pressure = Босим ҳақида

## Пастки қисм.

common-foot-about = Портал ҳақида
common-foot-about-portal = Бу қандай портал
common-foot-method = Баҳо қандай ҳисобланади
common-foot-duties = Инспектор нима қилиши шарт
common-foot-trust = Ишонч
common-foot-privacy = Махфийлик
common-foot-check = Баҳом ҳисобга олиндими?
common-foot-accessibility = Қулайлик ва кўриниш
common-foot-open-data = Очиқ маълумотлар
common-foot-work = Иш жараёни
common-foot-meetings = Қабул ва йиғилишлар
common-foot-reports = Аҳоли олдидаги ҳисоботлар
common-foot-sign-in = Ходимлар учун кириш
common-foot-emergency = Ҳаёт ёки соғлиққа хавф туғилса, бу ерга ёзманг: дарҳол 112 ёки 102 рақамига қўнғироқ қилинг.

## Намойиш.

common-demo-banner = Бу намойиш нусхаси: одамлар, мурожаатлар ва рақамлар ўйлаб топилган.
common-demo-link = Синаб кўриш учун кириш маълумотлари
common-demo-invented = Намойиш нусхасидаги барча исмлар ва рақамлар ўйлаб топилган. Вилоят, туман ва маҳалла номлари ҳақиқий.

common-foot-figures = Бутун мамлакат рақамларда

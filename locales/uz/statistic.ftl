### Ish stolidagi raqamlar va ularning fayllari.

statistic-menu = Raqamlar
# $name (String) - place
statistic-title = Raqamlar: { $name }
statistic-lead = Hamma oʻqiydigan raqamlarning oʻzi, hududingizdan quyi boʻgʻinlargacha.
statistic-up = Bir pogʻona yuqoriga
statistic-csv = CSV faylini yuklab olish
statistic-xlsx = XLSX faylini yuklab olish
statistic-column-code = Kod
statistic-column-low = 90% oraliq, dan
statistic-column-high = 90% oraliq, gacha
statistic-column-of = Nechtadan
# $body (String) - body
statistic-column-sent = Yuborilgan: { $body }

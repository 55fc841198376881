### Ish stolidagi raqamlar va ularning fayllari.

statistic-menu = Raqamlar
# $name (String) - place
statistic-title = Raqamlar: { $name }
statistic-lead = Hamma oʻqiydigan raqamlarning oʻzi, hududingizdan quyi boʻgʻinlargacha.
statistic-up = Bir pogʻona yuqoriga
statistic-csv = CSV faylini yuklab olish
statistic-xlsx = XLSX faylini yuklab olish
statistic-column-code = Kod
# $sure (String) - per cent
statistic-column-low = { $sure }% oraliq, dan
# $sure (String) - per cent
statistic-column-high = { $sure }% oraliq, gacha
statistic-column-of = Nechtadan
# $body (String) - body
statistic-column-sent = Yuborilgan: { $body }
# $body (String) - body
statistic-column-sent-in-time = Muddatida javob, %: { $body }
statistic-column-due = Topshirilishi kerak boʻlgan hisobotlar
# $standing (String) - in time, late, missing
statistic-column-standing = Hisobotlar: { $standing }

### Raqamlar tanlovi va saqlangan tanlovlar.

filter-title = Nimani koʻrishni tanlang
filter-quarter = Chorak
filter-by = Koʻrsatkich
filter-category = Kelgan murojaatlar mavzusi
filter-all = Barcha mavzular
filter-others = Boshqalar, nozik mavzular ham
filter-overdue = Faqat muddati oʻtgani bor joylar
filter-show = Koʻrsatish
filter-saved = Saqlangan tanlovlar
filter-none = Hali birorta tanlov saqlanmagan.
filter-name = Hozirgi tanlovga nom
    .hint = Koʻpi bilan 60 ta harf. Faqat siz koʻrasiz.
    .missing = Nom yozing
    .long = Nom 60 ta harfdan uzun
    .many = 20 ta tanlov saqlangan: avval birini oʻchiring
    .again = Sahifa uzoq ochiq turgan: qayta yuboring
filter-save = Tanlovni saqlash
# $name (String) - its name
filter-remove = Oʻchirish
    .label = “{ $name }” tanlovini oʻchirish

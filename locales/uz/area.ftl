### Tuman va viloyat aholisining bahosi: barcha inspektorlar birga.

area-title = Aholi inspektorlar haqida nima deydi
# $quarter (String) - chorak, $count (Number) - javob berganlar
area-lead = { $quarter }. Xatdagi kod bilan javob berganlar: { $count } kishi. Hududdagi barcha inspektorlar birga.
area-sentence = 100 kishidan { $percent } nafari “yaxshi” yoki “juda yaxshi” deydi; haqiqiy ulush 95 foiz ehtimol bilan { $low } va { $high } orasida; { $count } ta javob.
area-hidden = Javoblar 10 tadan kam: ulush koʻrsatilmaydi.
area-cell-hidden = yashirilgan: javoblar kam
area-profile = Besh jihat boʻyicha
    .sub = 100 kishidan necha nafari “yaxshi” yoki “juda yaxshi” deydi
area-aspect-voice = Aholini tinglaydi
area-aspect-neutrality = Hammaga teng munosabatda
area-aspect-respect = Xushmuomala va hurmatli
area-aspect-motives = Mahalla uchun muhim ish bilan shugʻullanadi
area-aspect-overall = Umuman olganda
area-contacts = Inspektor bilan qanday uchrashgan
    .sub = Javob berganlar soni; soʻnggi uch oy
area-what = Savol
area-answered = Javoblar
area-well = Yaxshi, 100 dan
area-rules = 10 tadan kam javob koʻrsatilmaydi. Bitta qator yashirilsa, uni qolganlaridan hisoblab topib boʻlmasligi uchun yana biri yashiriladi.

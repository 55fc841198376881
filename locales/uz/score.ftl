### Aholi bahosi: ulush, ehtimoliy oraliq, taqqoslash, choraklar; diagrammalarning umumiy soʻzlari.

score-title = Aholi bahosi
score-of = 100 kishidan
score-well = inspektor yaxshi yoki juda yaxshi ishlaydi, deydi
score-line = 100 kishidan { $percent }
score-line-none = baho hali yetarli emas
score-under = 100 kishidan { $number } tadan kam
score-over = 100 kishidan { $number } tadan koʻp
score-coded-why = Deyarli hamma bir xil javob bergan. Alohida odamning javobi bilinib qolmasligi uchun aniq son va taqqoslash koʻrsatilmaydi.
score-ratings = Soʻnggi toʻrt chorakda xatdagi kod bilan { $count } ta baho berilgan.
score-sentence = 100 kishidan { $percent } nafari shunday deydi; haqiqiy qiymat { $low } va { $high } orasida boʻlishi ehtimoli katta; { $count } ta baho.
score-peers = Oʻxshash mahallalarda 100 kishidan { $peers } nafari shunday deyishi kutiladi (punktir chiziq).
score-few = Baholar hali kam: keyingi choraklarda bu son ancha oʻzgarishi mumkin.
score-change = Bir yil oldingiga nisbatan:
score-change-up = aniq oʻsish bor.
score-change-down = aniq pasayish bor.
score-change-none = aniq oʻzgarish yoʻq.
score-met = Javob berganlarning 100 tadan { $percent } nafari soʻnggi uch oyda u bilan uchrashgan.
score-turnout = Shu chorakda xat bilan kelgan baholar:
    .all = { $counted } ta, hammasi hisobga olingan.
    .some = { $received } ta kelgan, { $counted } tasi hisobga olingan, { $excluded } tasi chetda qoldirilgan (sababi: { $reason }).
    .few = { $counted } tasi hisobga olingan, 1–2 tasi chetda qoldirilgan (sababi: { $reason }).
score-new = Bu lavozimda yangi
    .text = Inspektor lavozimga kelgan kun: { $day }. Baho faqat shu lavozimda ishlagan davri uchun, kamida 10 ta baho toʻplanganda eʼlon qilinadi. Oldingi inspektorning bahosi unga oʻtmaydi.
score-as-of = Holati: { $quarter }
score-picture = 100 kishidan { $percent }; haqiqiy qiymat ehtimol { $low } va { $high } orasida; oʻxshash mahallalarda { $peers }
score-picture-quarter = { $quarter }: 100 kishidan { $percent }; ehtimol { $low } va { $high } orasida; oʻxshash mahallalarda { $peers }

## Taqqoslash.

score-band-too-few = Baholar kam, taqqoslab boʻlmaydi
score-band-above = Oʻxshash mahallalardan yuqori
score-band-similar = Aniq farq yoʻq
score-band-below = Oʻxshash mahallalardan past

score-none = Baholar hali yetarli emas
    .text = Natija kamida 10 ta baho toʻplanganda eʼlon qilinadi. Undan kam boʻlsa, son tasodifiy chiqadi va kim nima degani bilinib qolishi mumkin.
score-method = Baho qanday hisoblanadi

## Choraklar.

score-history = Choraklar boʻyicha
score-how = Jadval va izoh
    .text = Faqat xatdagi kod bilan berilgan baholar hisobga olinadi, har safar soʻnggi toʻrt chorak boʻyicha. 10 tadan kam baho boʻlsa, natija eʼlon qilinmaydi; 30 tadan kam boʻlsa, taqqoslanmaydi.
score-table = Choraklar boʻyicha baho jadvali
score-column-quarter = Chorak
score-column-share = Yaxshi yoki juda yaxshi, deganlar
score-column-likely = Ehtimoliy oraliq
score-column-ratings = Baholar
score-column-peers = Oʻxshash mahallalar

score-open = Ochiq fikr: { $count } kishi
    .text = Elektron pochta orqali bildirilgan, rasmiy bahoga kirmaydi. Yaxshi yoki juda yaxshi deganlar: { $count } kishidan { $well } nafari.

## Diagrammalar.

score-chart-label = { $title }. Eng koʻpi: { $name }, { $number } ta
score-chart-table = Jadval koʻrinishida
score-chart-name = Nomi
score-chart-count = Soni

### Inspektor oʻrnida kim ishlaydi: /desk/staff/substitutes va inspektor hamda mahalla sahifasi.

substitute-title = Kim kimning oʻrnida
substitute-lead = Inspektor taʼtilda boʻlsa yoki lavozim boʻsh boʻlsa, oʻrniga kim ishlashini koʻrsating. Aholi uni inspektor va mahalla sahifasida koʻradi.
substitute-list = Hozir va yaqin kunlarda
substitute-none = Hech kim koʻrsatilmagan.
# $from (String) - birinchi kun, $to (String) - oxirgi kun
substitute-span = Birinchi kun: { $from }. Oxirgi kun: { $to }.
substitute-end = Bugun tugatish
substitute-new = Oʻrinbosar koʻrsatish
    .text = Murojaatlar avvalgidek taqsimlanadi: bu faqat qabul va sahifalarga taalluqli.
substitute-choose = Tanlang
substitute-vacant = lavozim boʻsh
# $place (String) - mahalla, $name (String) - lavozimdagi inspektor
substitute-post-line = { $place }: { $name }
substitute-post = Qaysi lavozim
    .missing = Lavozimni tanlang
    .unknown = Roʻyxatdan tanlang
substitute-officer = Oʻrniga kim ishlaydi
    .missing = Inspektorni tanlang
    .unknown = Roʻyxatdan tanlang
    .own = Bu lavozimni oʻzi egallab turibdi. Boshqa inspektorni tanlang
substitute-from = Birinchi kun
    .missing = Birinchi kunni kiriting
    .wrong = Sanani tekshiring
    .past = Bugun yoki keyingi kunni kiriting
    .overlap = Shu kunlarda bu lavozimda boshqa oʻrinbosar bor
substitute-to = Oxirgi kun
    .missing = Oxirgi kunni kiriting
    .wrong = Sanani tekshiring
    .before = Oxirgi kun birinchi kundan oldin boʻlmasin
    .long = Koʻpi bilan 180 kun kiriting
substitute-reason = Sababi
    .missing = Sababini tanlang
    .unknown = Roʻyxatdan tanlang
    .vacant = Bu lavozim boʻsh: shunday sababni tanlang
    .held = Bu lavozimda inspektor bor: taʼtilni tanlang
substitute-reason-leave = Taʼtil yoki kasallik
substitute-reason-vacancy = Lavozim boʻsh
substitute-form = Sahifa
    .missing = Sahifa eskirgan. Uni qayta ochib, yana yuboring.
substitute-send = Saqlash
substitute-shown-leave = Inspektor hozir ishda emas
substitute-shown-vacancy = Lavozim hozircha boʻsh
# $day (String) - sana
substitute-until = Oxirgi kun: { $day }. Oʻrniga ishlaydi:

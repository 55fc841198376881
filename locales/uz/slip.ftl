### Baho topshirilgani haqidagi varaqcha: bir marta koʻrsatiladi.

slip-title = Bahongiz varaqchasi
slip-proves = Bu belgi bahongiz hisobga olinganini isbotlaydi. Qanday baho qoʻyganingizni undan hech kim bila olmaydi.
slip-copy = Nusxa olish
    .done = Nusxa olindi
slip-picture = QR-kod: boshqa qurilma kamerasi uchun tekshirish manzili
slip-once = Varaqcha faqat bir marta koʻrsatiladi. Uni yozib oling yoki suratga oling. Yoʻqotsangiz ham bahongiz joyida qoladi, xatdagi kod bilan ham tekshirsa boʻladi.
slip-check = Natija eʼlon qilingach, bahongiz hisobga olinganini tekshiring.
    .link = Tekshirish sahifasi

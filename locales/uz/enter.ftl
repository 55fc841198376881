### Xatdagi kod bilan kirish: /rate.

enter-title = Xatdagi kodni kiriting
enter-about = Uyingizga kelgan xatdagi kod bilan mahallangiz inspektori ishiga baho bering.
enter-lead = Kod mahallangiz inspektori haqidagi sakkizta savolni ochadi. Ism ham, roʻyxatdan oʻtish ham kerak emas.
enter-code = Xatdagi kod
    .hint = Har birida toʻrttadan belgi boʻlgan uch guruh: XXXX-XXXX-XXXX. Bosh yoki kichik harf bilan, chiziqchasiz yozsangiz ham boʻladi.
    .missing = Xatdagi kodni yozing
    .wrong = Bu kod bilan baho berib boʻlmadi. Kodni xatga qarab yana bir marta tekshiring
    .length = Kodda 12 ta belgi boʻlishi kerak. Xatga qarab tekshiring
    .symbol = Kodda ortiqcha belgi bor: unda faqat lotin harflari va raqamlar boʻladi
    .check = Kodning bir belgisi xato yozilgan. Xatga qarab yana bir marta yozing
enter-read = Kod manzildan maydonga koʻchirildi va manzildan oʻchirildi.
enter-open = Savollarni ochish
enter-next = Keyin nima boʻladi
enter-next-questions = Sakkizta savol
    .text = Bir daqiqa ketadi. Umumiy bahodan boshqasini oʻtkazib yuborsa boʻladi.
enter-next-secret = Kim javob bergani nomaʼlum qoladi
    .text = Kod odamning nomiga yozilmagan. Chorak yopilguncha javobni shu kod bilan oʻzgartirsa boʻladi.
enter-next-slip = Varaqcha olasiz
    .text = Natija eʼlon qilingach, u bilan bahongiz hisobga olinganini tekshirasiz.
enter-without = Xat kelmaganmi?
    .link = Inspektorni toping: ochiq fikr bildirish mumkin.

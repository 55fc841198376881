### Portal haqida: bu nima, kim uchun, nima emas, qanday ishlaydi, kim yuritadi, litsenziyalar va manbalar.
### /about sahifasida koʻrinadi. `about-contents` — barcha tushuntirish sahifalari mundarijasining nomi.

about-title = Hisobdor nima
about-lead = Hisobdor — ochiq portal. Har bir mahalla aholisi bu yerda oʻz profilaktika inspektorini baholaydi, muammosini yozadi va inspektor ishi haqida qanday hisob berayotganini oʻqiydi.
about-contents = Shu sahifada

## Kim uchun.

about-for-title = Kim uchun
about-name = “Hisobdor” — hisob beradigan, javobgar degani. Profilaktika inspektori — mahallaga biriktirilgan ichki ishlar xodimi.
about-for-residents = Aholi: inspektoringizni toping, ishini bir daqiqada baholang, muammoni yozing va u nima boʻlganini kuzating.
about-for-inspectors = Inspektorlar: bugun nimaga javob berish kerakligini koʻradi, yaxshi javob beradi va aholi oldida hisobot beradi.
about-for-offices = Tumandan respublikagacha boʻlgan boʻlinmalar: qayerda ish yurishmayotganini koʻradi va adolatli baholaydi.
about-for-public = Boshqalar: jurnalistlar, tadqiqotchilar, deputatlar va jamoatchilik kengashlari raqamlarni oʻqiydi va ular qanday hisoblanganini tekshiradi.
about-duties-link = Inspektor nima qiladi va nima qilmaydi

## Nima emas.

about-not-title = Portal nima emas
about-not-emergency = Shoshilinch aloqa emas. Hayot yoki sogʻliqqa xavf tugʻilsa, 112 yoki 102 raqamiga qoʻngʻiroq qiling.
about-not-app = Vazirlikning “Mening inspektorim” mobil ilovasi emas va u bilan bogʻlanmagan.
about-not-body = Davlat organi emas. Portal muammoingizni yetkazadi va muddatni kuzatadi, qarorni vakolatli organ qabul qiladi.
about-not-messenger = Messenjer yoki ijtimoiy tarmoq emas. Hech kimning yozgani hammaga koʻrsatilmaydi.
about-not-business = Biznes emas. Reklama yoʻq, hech narsa sotilmaydi, hech kim kuzatilmaydi.
about-not-ranking = Oʻrinlar jadvali emas. Bu yerda birinchi yoki oxirgi inspektor yoʻq.

## Besh qadam.

about-steps-title = Qanday ishlaydi: besh qadam
about-step-1 = Toping
    .text = Mahallangiz nomini istalgan alifboda yozing yoki viloyatdan tumanga, tumandan mahallaga oʻting. Inspektoringiz kim va u qachon qabul qilishini koʻrasiz.
about-step-2 = Baholang
    .text = Har chorakda bir marta inspektor qanday ishlayotganini soʻz bilan aytasiz. Xatdagi kod bilan qoʻyilgan baholar rasmiy bahoga kiradi, elektron pochta orqali tasdiqlanganlari alohida koʻrsatiladi.
about-step-3 = Muammoni yozing
    .text = Mavzuni tanlang, nima boʻlganini yozing va ismingizni kim koʻrishini belgilang. Sizga yigirma raqamli kvitansiya kodi beriladi.
about-step-4 = Javob oling
    .text = Masʼul organ qonuniy muddatda, odatda 15 kun ichida javob beradi. Muammo hal boʻlgan-boʻlmaganini faqat siz ayta olasiz.
about-step-5 = Hisobni koʻring
    .text = Har chorakda bir marta baholar eʼlon qilinadi, inspektorlar hisobot chiqaradi. Hisobotdagi raqamlarni portalning oʻzi toʻldiradi.
about-method-link = Baho qanday hisoblanadi

## Kim yuritadi.

about-operator-title = Bu nusxani kim yuritadi
about-operator-demo = Bu — namoyish nusxasi. Uni hech bir organ yuritmaydi; odamlar, murojaatlar va raqamlar oʻylab topilgan, yozganlaringiz hech bir organga bormaydi. Haqiqiy portalda bu yerda operatorning nomi va manzili turadi.
about-operator-unnamed = Bu portal operatori oʻz nomi va manzilini hali kiritmagan.

## Litsenziyalar va manbalar.

about-code-title = Dastur kodining litsenziyasi
about-code-text = Hisobdor — AGPL-3.0-or-later litsenziyasi asosidagi erkin dastur. Uni har kim oʻqishi, ishlatishi va oʻzgartirishi mumkin; oʻzgartirilgan nusxani boshqalar uchun ishga tushirgan kishi oʻzgarishlarni ochiq eʼlon qilishi shart.
about-sources-title = Maʼlumotlar, shrift va belgilar
about-sources-text = Joylarning nomlari va chegaralari ochiq manbalardan olingan:
about-sources-credit = Mahallalar reyestri: Uzbekistan Digital Health Platform (Sogʻliqni saqlash vazirligi / Uzinfocom), CC BY 4.0, nomlar bir xil shaklga keltirilgan. Tuman chegaralari: uzgeocoder, © 2026 inventor97, MIT.
about-sources-population = Viloyatlar va ayrim tumanlar aholisi: Milliy statistika qoʻmitasining matbuotda eʼlon qilingan 2025-yil 1-oktabr holatiga koʻra maʼlumotlari.
about-sources-font = Shrift: Onest
    .licence = SIL Open Font License 1.1
about-sources-icons = Belgilar: Lucide
    .licence = ISC litsenziyasi
about-open-data-link = Ochiq maʼlumotlar va ularning litsenziyasi

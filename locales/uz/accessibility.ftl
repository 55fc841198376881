### Qulaylik: sahifalar bu odamga qanday koʻrinadi, nima ishlaydi, nima hali ishlamaydi.
### /accessibility sahifasida koʻrinadi. Shakl maydonlari — `accessibility-<maydon>`, tanlovlari — `accessibility-<maydon>-<qiymat>`.

accessibility-title = Qulaylik va koʻrinish
accessibility-lead = Sahifalar sizga qanday koʻrinishini tanlang. Klaviatura, ekran oʻqigich yoki katta harf bilan nima ishlashi va nima hali ishlamasligi ham shu yerda.

## Shakl.

accessibility-look-title = Sahifalar sizga qanday koʻrinsin
accessibility-look-text = Tanlovingiz barcha sahifalarga tegishli. U faqat shu brauzerda, bitta cookie faylida saqlanadi.
accessibility-theme = Yorugʻ yoki qorongʻi
accessibility-theme-device = Qurilma sozlamasidagidek
accessibility-theme-light = Yorugʻ
accessibility-theme-dark = Qorongʻi
accessibility-contrast = Yuqori kontrast
    .hint = Tanlangan kontrast yorugʻ-qorongʻi sozlamasidan ustun turadi.
accessibility-contrast-device = Qurilma sozlamasidagidek
accessibility-contrast-bw = Oq ustida qora
accessibility-contrast-wb = Qora ustida oq
accessibility-contrast-blue = Och koʻk ustida toʻq koʻk
accessibility-size = Harflar oʻlchami
accessibility-size-device = Qurilma sozlamasidagidek
accessibility-size-1 = Kattaroq: 125%
accessibility-size-2 = Katta: 150%
accessibility-size-3 = Juda katta: 200%
accessibility-spacing = Satr va harflar orasi
accessibility-spacing-device = Odatdagidek
accessibility-spacing-wide = Keng
accessibility-images = Rasmlar
accessibility-images-device = Koʻrsatilsin
accessibility-images-off = Koʻrsatilmasin
accessibility-save = Saqlash
accessibility-reset = Qurilma sozlamasiga qaytarish

## Bayonot.

accessibility-status-title = Hozirgi holat
accessibility-status-text = Portal WCAG 2.2 qoʻllanmasining AA darajasiga mos boʻladigan qilib qurilgan. Hali mos boʻlmagan joylari quyida yozilgan.
accessibility-works-title = Nima ishlaydi
accessibility-works-keyboard = Hamma ishni klaviatura bilan bajarish mumkin; qayerda turganingiz doim koʻrinadi.
accessibility-works-reader = Sarlavhalar, maydon nomlari, jadvallar va xato xabarlari ekran oʻqigichlar uchun belgilangan. Har bir chizma va xarita yonida xuddi shuni aytadigan roʻyxat yoki jadval bor.
accessibility-works-script = Hammasi skriptsiz, eski telefonda va sekin tarmoqda ham ishlaydi.
accessibility-works-zoom = Harflarni 200% gacha kattalashtirish mumkin; tor ekranda sahifani yon tomonga surish shart emas.
accessibility-works-colour = Rang hech qachon yolgʻiz turmaydi: yonida soʻz yoki belgi bor.
accessibility-works-time = Aholi toʻldiradigan shakllarda vaqt cheklovi yoʻq. Qabul qilinmagan shaklda yozganlaringiz saqlanib qoladi.
accessibility-works-language = Sahifalar sodda tilda oʻzbekcha (ikkala alifboda), ruscha va inglizcha yozilgan.
accessibility-gaps-title = Nima yetishmaydi
accessibility-gaps-tests = Sahifalarni ekran oʻqigich va boshqa vositalardan har kuni foydalanadigan odamlar hali sinab koʻrmagan.
accessibility-gaps-audit = Portalni hali hech bir mustaqil tashkilot tekshirmagan.
accessibility-gaps-names = Mahallalarning kirillcha, ruscha va inglizcha nomlari qoida boʻyicha hosil qilingan va odatdagisidan farq qilishi mumkin.
accessibility-gaps-karakalpak = Qoraqalpoq tilida sahifalar hali yoʻq.
accessibility-gaps-sign = Imo-ishora tilida videolar yoʻq.
accessibility-gaps-letters = Aholi va inspektorlar yozgan matnlar qaysi tilda yozilgan boʻlsa, shu tilda koʻrsatiladi.
accessibility-barrier-title = Biror narsa xalaqit bersa
accessibility-barrier-text = Qaysi sahifada nima ishlamaganini portal operatoriga ayting. Inspektor qabuliga borishingiz yoki ishongan odamingizdan siz uchun yozib berishini soʻrashingiz ham mumkin.
accessibility-barrier-phone = Xavf tugʻilsa, 112 yoki 102 raqamiga qoʻngʻiroq qiling.

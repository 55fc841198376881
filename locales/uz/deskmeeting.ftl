### Xodimlar uchun yaqin uchrashuvlar, /desk/meetings.

deskmeeting-title = Qabul va yigʻilishlar
    .lead = Aholiga eʼlon qilingan yaqin uchrashuvlar, eng yaqini birinchi.
deskmeeting-none = Yaqin kunlarga uchrashuv belgilanmagan.

# $day (String) - kun va hafta kuni, $time (String) - boshlanishi
deskmeeting-when = { $day }, { $time }

# $name (String) - inspektor
deskmeeting-inspector = Inspektor: { $name }

deskmeeting-topic-report = Aholi oldidagi hisobot
deskmeeting-topic-reception = Aholini qabul qilish
deskmeeting-topic-safety = Xavfsizlik haqida suhbat

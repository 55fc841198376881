### Kim qachon nima qildi: /desk/audit.

audit-title = Amallar jurnali
audit-lead = Kim qachon nima qilgani yoziladi, mazmuni yozilmaydi. Yozuv oʻzgartirilmaydi va oʻchirilmaydi.
audit-none = Hali yozuv yoʻq.
audit-older = Avvalgilari
audit-at = Qachon
audit-who = Kim
audit-act = Nima qildi
audit-object = Nimada
# $name (String), $role (String)
audit-person = { $name } ({ $role })
audit-command = Operator buyrugʻi
audit-account = { $number }-hisob
audit-act-sign-in = Kirdi
audit-act-add-account = Hisob qoʻshdi
audit-act-reset-account = Yangi parol berdi
audit-act-disable-account = Hisobni yopdi
audit-act-enable-account = Hisobni qayta ochdi
audit-act-export = Faylni yuklab oldi
audit-act-ask-name = Muallif ismini ochishni soʻradi
audit-act-open-name = Muallif ismini ochdi
audit-act-refuse-name = Ismni ochishni rad etdi
audit-act-quarter = Chorak bosqichini bajardi
audit-act-evaluation = Baholash bosqichini bajardi
audit-act-backup = Portal nusxasini oldi

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
audit-act-account-add = Hisob qoʻshdi
audit-act-account-reset = Yangi parol berdi
audit-act-account-disable = Hisobni yopdi
audit-act-account-enable = Hisobni qayta ochdi
audit-act-export = Faylni yuklab oldi
audit-act-name-ask = Muallif ismini ochishni soʻradi
audit-act-name-open = Muallif ismini ochdi
audit-act-name-refuse = Ismni ochishni rad etdi
audit-act-quarter = Chorak bosqichini bajardi
audit-act-evaluation = Baholash bosqichini bajardi
audit-act-backup = Portal nusxasini oldi

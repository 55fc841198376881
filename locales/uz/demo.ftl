### The demonstration: accounts, letter codes, receipts.

demo-title = Namoyish: sinab koʻrish uchun
demo-lead = Bu yerdagi odamlar, murojaatlar va raqamlar oʻylab topilgan. Hududlar nomi haqiqiy.
demo-accounts = Xodimlar hisoblari
demo-account = Elektron pochta
demo-role = Vazifasi
demo-password = Barcha hisoblar paroli: { $password }
demo-codes = Ishlatilmagan xat kodlari
demo-code = Kod
demo-inspector = Inspektorni baholash
demo-receipts = Kvitansiyalar
demo-receipt = Kvitansiya
demo-state = Holati
demo-follow = Kvitansiya bilan kuzatish
demo-role-inspector = Profilaktika inspektori
demo-role-desk = Tuman navbatchi xodimi
demo-role-district = Tuman rahbari
demo-role-region = Viloyat idorasi
demo-role-republic = Respublika idorasi
demo-role-partner = Hamkor organ
demo-role-security = Shaxsiy xavfsizlik boʻlinmasi
demo-role-integrity = Jamoatchilik nazoratchisi
demo-role-admin = Portal operatori

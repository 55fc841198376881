### Signing in as a member of staff.

account-title = Xodimlar uchun kirish
account-email = Elektron pochta
    .missing = Elektron pochtani kiriting.
    .wrong = Elektron pochta yoki parol notoʻgʻri. Qayta tekshirib koʻring.
account-password = Parol
    .missing = Parolni kiriting.
account-submit = Kirish
account-resident = Aholi uchun kirish shart emas: baholash va murojaat roʻyxatdan oʻtishsiz ishlaydi.
account-invitation = Murojaatni ochish
    .text = Sizning idorangizga bitta murojaat yuborilgan. Tugmani bossangiz, havola ishlatilgan boʻladi va murojaat shu qurilmada ikki soatga ochiladi.
    .open = Murojaatni ochish
    .over = Havola ishlatilgan yoki muddati tugagan. Uni yuborgan tuman boʻlimidan yangisini soʻrang.
account-demo = Sinov hisoblari va parol

### Signing in as a member of staff.

account-title = Ходимлар учун кириш
account-email = Электрон почта
    .missing = Электрон почтани киритинг.
    .wrong = Электрон почта ёки парол нотўғри. Қайта текшириб кўринг.
account-password = Парол
    .missing = Паролни киритинг.
account-submit = Кириш
account-resident = Аҳоли учун кириш шарт эмас: баҳолаш ва мурожаат рўйхатдан ўтишсиз ишлайди.
account-demo = Синов ҳисоблари ва парол

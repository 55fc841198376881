### Signing in as a member of staff.

account-title = Ходимлар учун кириш
account-email = Электрон почта
    .wrong = Электрон почта ёки парол нотўғри. Қайта текшириб кўринг.
account-password = Парол
account-submit = Кириш
account-resident = Аҳоли учун кириш шарт эмас: баҳолаш ва мурожаат рўйхатдан ўтишсиз ишлайди.
account-demo = Синов ҳисоблари ва парол

### Aholi bilan aloqa koʻrsatkichlari: inspektor va tuman sahifalari.

interaction-title = Аҳоли билан алоқа: { $quarter }
interaction-reach = Сўралган { $asked } кишидан { $percent } фоизи инспектор билан қандай боғланишни билади
interaction-soon = { $all } мурожаатдан { $soon } тасига { $days } кун ичида биринчи жавоб берилди
interaction-median = Биринчи жавобгача одатда { $days } кун
interaction-receptions = Ёзилган { $due } қабулдан { $held } таси ўтказилди
interaction-meetings = { $count } йиғилиш ўтказилди
interaction-not-served = Бу инспектор ўша чоракда бу ерда тўлиқ ишламаган. Ўша чорак кўрсаткичлари унга тегишли эмас.

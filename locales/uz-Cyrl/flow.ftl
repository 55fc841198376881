### Мурожаатлар қандай кўриб чиқилмоқда: ҳудуд саҳифаси.

flow-link = Мурожаатлар қандай кўриб чиқилмоқда
# $name (String) - ҳудуд номи
flow-title = { $name }: мурожаатлар қандай кўриб чиқилмоқда
flow-about = { $name }: келган мурожаатлар, жавоб муддатлари, кечикканлари, аҳоли берган баҳо.
flow-back = Ҳудуд саҳифасига қайтиш
# $shown (String) - келган мурожаатлар сони
flow-became = 12 ойда { $shown } та мурожаат келди
    .text = Чапдаги сонлар йиғиндиси ҳамма келган мурожаатларга тенг. Бирлаштирилганлари бир марта саналади, ходимлар устидан шикоятлар ҳеч қаерда саналмайди.
flow-in-time = Муддатида жавоб берилган
flow-late = Кечикиб жавоб берилган
flow-open = Кўриб чиқилмоқда, муддати ўтмаган
flow-overdue = Жавобсиз, муддати ўтган
flow-withdrawn = Эгаси қайтариб олган
flow-left = Кўрмай қолдирилган
flow-extended = Муддати узайтирилган
flow-forwarded = Бошқа органга юборилган
flow-reopened = Қайта очилган
flow-unjudged = Жавобдан кейин эгаси ҳеч нарса демаган
flow-not-ours = “Ваколатимизга кирмайди” деб белгиланган
flow-verdicts = Аҳоли нима дейди
    .chart = Муаммо ҳал бўлдими?
flow-solved = Ҳал бўлди
flow-partly = Қисман
flow-not-solved = Ҳал бўлмади
flow-few = Тақсимлаш учун маълумот ҳали кам: камида 10 та керак.
flow-took = Жавоб қанча кутилди
    .chart = Ёзилган кундан жавобгача
# $count (Number) - кунлар
flow-median = Жавобларнинг ярми { $count } кун ичида берилган.
# $first, $last (Number) - кунлар
flow-span = { $first }–{ $last } кун
flow-span-longer = { $first } кун ва ундан кўп
# $quarter (String) - written quarter
flow-sent = Қаерга юборилган
    .quarter = Қаерга юборилган, { $quarter }
# $shown (String) - сони
flow-list = Ҳозир муддати ўтган: { $shown } та
    .text = Фақат рақам, маҳалла ва кунлар. Мурожаатнинг мавзуси ва матни бу ерда айтилмайди.
flow-list-number = Рақам
flow-list-mahalla = Маҳалла
flow-list-received = Келган куни
flow-list-due = Жавоб муддати
flow-list-back = Олдингилари
flow-list-on = Кейингилари

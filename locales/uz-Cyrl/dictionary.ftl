### Очиқ маълумотлар устунлари луғати.
### /open-data саҳифасида кўринади.

## Сарлавҳалар.

dictionary-title = Устунлар луғати
dictionary-text = Бир хил номли устун ҳамма жадвалда бир нарсани билдиради. Бўш катак “яширилган” ёки “номаълум” дегани.
dictionary-head-column = Устун
dictionary-head-kind = Тури
dictionary-head-meaning = Маъноси
dictionary-kind-text = матн ёки код
dictionary-kind-whole = бутун сон
dictionary-kind-day = сана
dictionary-maybe = { $kind }; бўш бўлиши мумкин

## Жадваллар. `.text` — сатрларида нима борлиги.

dictionary-table-scores = Баҳолар
    .text = Бир сатр — лавозимидаги битта инспекторнинг эълон қилинган баҳоси.
dictionary-table-areas = Жойлар кўрсаткичлари
    .text = Бир сатр — битта маҳалла, туман, вилоят ёки бутун республиканинг чоракдаги рақамлари.
dictionary-table-reports = Ҳисоботлар
    .text = Бир сатр — чорак ҳақида эълон қилинган битта ҳисобот.
dictionary-table-inspectors = Инспекторлар
    .text = Бир сатр — чоракнинг охирги кунида битта маҳаллага ким хизмат қилгани.
dictionary-table-concerns = Мурожаатлар мавзуси
    .text = Бир сатр — битта жойда битта мавзу ёки турдаги мурожаатлар сони; тумандан бошлаб.
dictionary-table-cooperation = Ҳамкорлик
    .text = Бир сатр — битта жойдан битта идорага юборилган мурожаатлар сони; тумандан бошлаб.

## Устунлар.

dictionary-column-period = Чорак, масалан { $period }.
dictionary-column-assignment = Инспекторнинг шу лавозимдаги даври: одам алмашса, белги ҳам алмашади.
dictionary-column-mahallas = Хизмат кўрсатиладиган маҳаллалар кодлари, орасида бўш жой билан.
dictionary-column-mahalla = Маҳалла коди реестр бўйича.
dictionary-column-district = Туман ёки шаҳар коди (СОАТО, етти рақам).
dictionary-column-region = Вилоят коди (СОАТО, тўрт рақам).
dictionary-column-stratum = Ўхшаш маҳаллалар гуруҳи: шаҳар ёки қишлоқ, катталиги, хавф тоифаси.
dictionary-column-group = Инспектор таққосланадиган гуруҳ; етарлича катта гуруҳ бўлмаса, бўш.
dictionary-column-status = Баҳо қандай кўрсатилади.
dictionary-column-ratings = Хатдаги код билан берилган, тўрт чоракда ҳисобга олинган баҳолар сони; 10 тадан кам бўлса, бўш.
dictionary-column-percent = Юз кишидан нечтаси “яхши” ёки “жуда яхши” дейди, бутун фоиз; улуш яширилган бўлса, фақат чегара.
dictionary-column-low = 90 фоизли оралиқнинг қуйи чегараси, бутун фоиз.
dictionary-column-high = 90 фоизли оралиқнинг юқори чегараси, бутун фоиз.
dictionary-column-expected-percent = Ўхшаш маҳаллаларда кутилган улуш, бутун фоиз.
dictionary-column-band = Ўхшаш маҳаллаларга нисбатан.
dictionary-column-change = Бир йил аввалгига нисбатан.
dictionary-column-open-ratings = Очиқ фикрлар сони (электрон почта тасдиқланган); 10 тадан кам бўлса, бўш.
dictionary-column-open-satisfied = Улардан нечтаси “яхши” ёки “жуда яхши” деган.
dictionary-column-area = Жой коди: маҳалла, туман, вилоят; республика учун { $republic }.
dictionary-column-level = Жой даражаси.
dictionary-column-parent = Бир даража юқоридаги жой коди; республика учун бўш.
dictionary-column-mahalla-count = Ҳисобга кирган маҳаллалар сони.
dictionary-column-received = Келган мурожаатлар сони; тақсимотда кичик сонлар яширилади.
dictionary-column-answered-in-time = Қонуний муддатида жавоб берилган.
dictionary-column-answered-late = Кечикиб жавоб берилган.
dictionary-column-overdue = Муддати ўтиб, жавобсиз қолган.
dictionary-column-in-time-percent = Жавоб берилиши керак бўлган юзтадан нечтасига муддатида жавоб берилган, бутун фоиз; 10 тадан кам бўлса, бўш.
dictionary-column-extended = Муддатини раҳбар узайтирган.
dictionary-column-forwarded = Бошқа органга юборилган.
dictionary-column-reopened = Жавобдан кейин қайта кўриб чиқишга олинган.
dictionary-column-not-ours = Инспектор ўз вазифасидан ташқари деб белгилаган; маҳалла учун бўш.
dictionary-column-verdicts = Нечта мурожаатчи масаласи ҳал бўлган-бўлмаганини айтган.
dictionary-column-solved-percent = Улардан юзтадан нечтаси “ҳал бўлди” деган, бутун фоиз; 10 тадан кам бўлса, бўш.
dictionary-column-median-days = Жавобларнинг ярми неча кунда берилган; 10 тадан кам бўлса, бўш.
dictionary-column-median-first-days = Биринчи муносабатнинг ярми неча кунда билдирилган; 10 тадан кам бўлса, бўш.
dictionary-column-meetings = Ўтказилган учрашувлар.
dictionary-column-receptions-due = Ҳафталик жадвал бўйича ўтказилиши керак бўлган қабуллар; маҳалла учун бўш.
dictionary-column-receptions-held = Ўтказилган қабуллар; маҳалла учун бўш.
dictionary-column-reports-due = Топширилиши керак бўлган ҳисоботлар; маҳалла учун бўш.
dictionary-column-reports-in-time = Кунида эълон қилинган ҳисоботлар; маҳалла учун бўш.
dictionary-column-reports-late = Кечикиб эълон қилинган ҳисоботлар; маҳалла учун бўш.
dictionary-column-outside-tasks = Инспекторларга берилган, вазифасидан ташқари топшириқлар; маҳалла учун бўш.
dictionary-column-outside-concerns = Инспектор вазифасидан ташқари деб белгилаган мурожаатлар.
dictionary-column-report = Ҳисобот коди: саҳифаси манзилининг охирги қисми.
dictionary-column-inspector = Инспектор коди: саҳифаси манзилининг охирги қисми.
dictionary-column-published-on = Эълон қилинган кун, йил-ой-кун.
dictionary-column-promises-new = Янги ваъдалар.
dictionary-column-promises-kept = Олдинги ҳисоботдаги, бажарилган ваъдалар.
dictionary-column-promises-partly = Олдинги ҳисоботдаги, қисман бажарилган ваъдалар.
dictionary-column-promises-broken = Олдинги ҳисоботдаги, бажарилмаган ваъдалар.
dictionary-column-since = Шу лавозимдаги биринчи куни, йил-ой-кун.
dictionary-column-breakdown = Нима бўйича тақсимланган.
dictionary-column-code = Мавзу ёки мурожаат тури коди.
dictionary-column-body = Идора коди.
dictionary-column-body-forwarded = Шу идорага юборилган мурожаатлар; кичик сонлар яширилади.
dictionary-column-body-in-time = Улардан қонуний муддатида жавоб берилгани.

## Катаклардаги кодлар.

dictionary-value-suppressed = 10 тадан кам баҳо: ҳеч нарса кўрсатилмайди
dictionary-value-under = мамнунлар уч кишидан кам: улуш шу чегарадан паст
dictionary-value-over = норозилар уч кишидан кам: улуш шу чегарадан юқори
dictionary-value-share = улуш ва унинг оралиғи
dictionary-value-above = юқори
dictionary-value-similar = аниқ фарқ йўқ
dictionary-value-below = паст
dictionary-value-too-few = баҳолар кам
dictionary-value-up = ошган
dictionary-value-down = пасайган
dictionary-value-no-clear-change = аниқ ўзгариш йўқ
dictionary-value-republic = республика
dictionary-value-region = вилоят
dictionary-value-district = туман ёки шаҳар
dictionary-value-mahalla = маҳалла
dictionary-value-category = мавзу
dictionary-value-kind = мурожаат тури

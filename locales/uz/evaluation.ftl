### Inspektorlar bahosi, rahbarlar uchun: /desk/evaluation.

evaluation-title = Inspektorlar bahosi
evaluation-no-ranking = Bu reyting emas
    .text = Inspektorlar mahalla nomi boʻyicha alifbo tartibida. Chiziq natija qayerda boʻlishi mumkinligini koʻrsatadi: ikki chiziq ustma-ust tushsa, ikki inspektor oʻrtasida farq bor deb boʻlmaydi. Murojaat raqamlari soʻnggi 12 oy uchun. Javoblar kam boʻlsa, foiz oʻrnida tire turadi.
evaluation-method = Baho qanday hisoblanadi
evaluation-none = Hududingizda hozircha inspektor yoʻq.

evaluation-mahalla = Mahalla
evaluation-inspector = Inspektor
evaluation-score = Aholi bahosi
evaluation-ratings = Baholaganlar
evaluation-in-time = Muddatida javob
evaluation-solved = Hal boʻldi
evaluation-overdue = Muddati oʻtgan
evaluation-report = Oxirgi hisobot
    .none = Hali yoʻq

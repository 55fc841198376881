### Инспекторлар баҳоси, раҳбарлар учун: /desk/evaluation.

evaluation-title = Инспекторлар баҳоси
evaluation-no-ranking = Бу рейтинг эмас
    .text = Инспекторлар маҳалла номи бўйича алифбо тартибида. Чизиқ натижа қаерда бўлиши мумкинлигини кўрсатади: икки чизиқ устма-уст тушса, икки инспектор ўртасида фарқ бор деб бўлмайди. Мурожаат рақамлари сўнгги 12 ой учун. Жавоблар кам бўлса, фоиз ўрнида тире туради.
evaluation-method = Баҳо қандай ҳисобланади
evaluation-none = Ҳудудингизда ҳозирча инспектор йўқ.

evaluation-mahalla = Маҳалла
evaluation-inspector = Инспектор
evaluation-score = Аҳоли баҳоси
evaluation-ratings = Баҳолаганлар
evaluation-in-time = Муддатида жавоб
evaluation-solved = Ҳал бўлди
evaluation-overdue = Муддати ўтган
evaluation-report = Охирги ҳисобот
    .none = Ҳали йўқ

### Ҳудудлар рўйхати ҳолати: /desk/registry.

registry-title = Ҳудудлар рўйхати
registry-lead = Рўйхат буйруқ орқали янгиланади. Тарихи бор ҳеч нарса ўчирилмайди: тугаган маҳалла охирги куни билан қолади.
registry-numbers = Сони
registry-regions = Вилоятлар
registry-districts = Туман ва шаҳарлар
registry-mahallas = Маҳаллалар
registry-posts = Лавозимлар
registry-vacant = Бўш лавозимлар
registry-imported = Охирги янгиланиш
registry-never = маълум эмас
registry-vacant-title = Бўш лавозимлар туманлар бўйича
registry-vacant-none = Бўш лавозим йўқ.
registry-district = Туман
registry-ended = Тугаган ва бирлаштирилган маҳаллалар
registry-ended-none = Бундай маҳалла йўқ.
registry-mahalla = Маҳалла
registry-last-day = Охирги кун
registry-merged = Қайси маҳаллага қўшилди
registry-closed = тугатилган

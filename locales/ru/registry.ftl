### Состояние реестра: /desk/registry.

registry-title = Реестр территорий
registry-lead = Реестр обновляется командой. Ничто, у чего есть история, не удаляется: закрытая махалля остаётся со своим последним днём.
registry-numbers = Количество
registry-regions = Области
registry-districts = Районы и города
registry-mahallas = Махалли
registry-posts = Должности
registry-vacant = Свободные должности
registry-imported = Последнее обновление
registry-never = неизвестно
registry-vacant-title = Свободные должности по районам
registry-vacant-none = Свободных должностей нет.
registry-district = Район
registry-ended = Закрытые и объединённые махалли
registry-ended-none = Таких махаллей нет.
registry-mahalla = Махалля
registry-last-day = Последний день
registry-merged = К какой махалле присоединена
registry-closed = закрыта

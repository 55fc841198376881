### Ким қачон нима қилди: /desk/audit.

audit-title = Амаллар журнали
audit-lead = Ким қачон нима қилгани ёзилади, мазмуни ёзилмайди. Ёзув ўзгартирилмайди ва ўчирилмайди.
audit-none = Ҳали ёзув йўқ.
audit-older = Аввалгилари
audit-at = Қачон
audit-who = Ким
audit-act = Нима қилди
audit-object = Нимада
# $name (String), $role (String)
audit-person = { $name } ({ $role })
audit-command = Оператор буйруғи
audit-account = { $number }-ҳисоб
audit-act-sign-in = Кирди
audit-act-add-account = Ҳисоб қўшди
audit-act-reset-account = Янги парол берди
audit-act-disable-account = Ҳисобни ёпди
audit-act-enable-account = Ҳисобни қайта очди
audit-act-export = Файлни юклаб олди
audit-act-ask-name = Муаллиф исмини очишни сўради
audit-act-open-name = Муаллиф исмини очди
audit-act-refuse-name = Исмни очишни рад этди
audit-act-quarter = Чорак босқичини бажарди
audit-act-evaluation = Баҳолаш босқичини бажарди
audit-act-backup = Портал нусхасини олди

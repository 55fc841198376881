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
audit-act-account-add = Ҳисоб қўшди
audit-act-account-reset = Янги парол берди
audit-act-account-disable = Ҳисобни ёпди
audit-act-account-enable = Ҳисобни қайта очди
audit-act-export = Файлни юклаб олди
audit-act-name-ask = Муаллиф исмини очишни сўради
audit-act-name-open = Муаллиф исмини очди
audit-act-name-refuse = Исмни очишни рад этди
audit-act-quarter = Чорак босқичини бажарди
audit-act-evaluation = Баҳолаш босқичини бажарди
audit-act-backup = Портал нусхасини олди

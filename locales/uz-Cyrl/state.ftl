### Мурожаат ҳолатлари: луғатдаги сўзлар, қабул қилишдан ҳисоботгача бир хил.

state-assigned = Ижрочига юборилди
state-needs-info = Қўшимча маълумот сўралди
state-forwarded = Тегишли органга юборилди
state-extended = Муддат узайтирилди
state-escalated = Юқори органга юборилди
state-answered = Жавоб берилди
state-left = Кўрмай қолдирилди
state-confirmed = Мурожаат этувчи тасдиқлади
state-not-resolved = Ҳал этилмади
state-reopened = Қайта очилди
state-withdrawn = Қайтариб олинди
state-merged = Бирлаштирилди
state-closed = Ёпилди
state-overdue = Муддати ўтган

### Aholi bilan aloqa koʻrsatkichlari: inspektor va tuman sahifalari.

interaction-title = Взаимодействие с жителями: { $quarter }
interaction-reach = Как связаться с инспектором, знают { $percent } % из { $asked } опрошенных
interaction-soon = На { $soon } из { $all } обращений откликнулись за { $days } дня
interaction-median = До первого отклика обычно, дней: { $days }
interaction-receptions = Из { $due } назначенных приёмов проведено { $held }
interaction-meetings = Проведено собраний: { $count }
interaction-not-served = В этом квартале инспектор служил здесь не весь срок или не служил вовсе. Показатели квартала относятся не к нему.

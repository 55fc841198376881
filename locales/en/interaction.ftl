### Aholi bilan aloqa koʻrsatkichlari: inspektor va tuman sahifalari.

interaction-title = In touch with residents: { $quarter }
interaction-reach = { $percent } % of { $asked } residents asked know how to reach the inspector
interaction-soon = { $soon } of { $all } concerns had a first reaction within { $days } days
interaction-median = { $days ->
        [one] One day
       *[other] { $days } days
    } to the first reaction as a rule
interaction-receptions = { $held } of { $due } booked receptions were held
interaction-meetings = { $count ->
        [one] One meeting was
       *[other] { $count } meetings were
    } held
interaction-not-served = This inspector did not serve here for the whole of that quarter. Its figures are not his.

### Aholi bilan aloqa koʻrsatkichlari: inspektor va tuman sahifalari.

interaction-title = Aholi bilan aloqa: { $quarter }
interaction-reach = Soʻralgan { $asked } kishidan { $percent } foizi inspektor bilan qanday bogʻlanishni biladi
interaction-soon = { $all } murojaatdan { $soon } tasiga { $days } kun ichida birinchi javob berildi
interaction-median = Birinchi javobgacha odatda { $days } kun
interaction-receptions = Yozilgan { $due } qabuldan { $held } tasi oʻtkazildi
interaction-meetings = { $count } yigʻilish oʻtkazildi
interaction-not-served = Bu inspektor oʻsha chorakda bu yerda toʻliq ishlamagan. Oʻsha chorak koʻrsatkichlari unga tegishli emas.

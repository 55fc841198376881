### Murojaat holatlari: lugʻatdagi soʻzlar, qabul qilishdan hisobotgacha bir xil.

state-assigned = Ijrochiga yuborildi
state-needs-info = Qoʻshimcha maʼlumot soʻraldi
state-forwarded = Tegishli organga yuborildi
state-extended = Muddat uzaytirildi
state-escalated = Yuqori organga yuborildi
state-answered = Javob berildi
state-left = Koʻrmay qoldirildi
state-confirmed = Murojaat etuvchi tasdiqladi
state-not-resolved = Hal etilmadi
state-reopened = Qayta ochildi
state-withdrawn = Qaytarib olindi
state-merged = Birlashtirildi
state-closed = Yopildi
state-overdue = Muddati oʻtgan

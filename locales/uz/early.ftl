### Ish stolidagi erta ogohlantirish: /desk/concerns va /desk/early.

early-title = Nimalar koʻpaymoqda
early-text = Shu joyning oʻz oʻtmishi bilan solishtirilgan. Bu hech kimga baho emas: nima boʻlayotganini joyida soʻrab biling. Xodimlar ustidan shikoyatlar sanalmaydi.
early-none = Hozir odatdagidan koʻp murojaat kelayotgan joy yoʻq.
early-all = Hammasi va ularning murojaatlari
# $topic (String) - mavzu, $place (String) - mahalla va tuman
early-sign = { $topic }: { $place }
# $count (Number) - murojaatlar soni
early-now = { $count } ta
    .rest = 4 haftada
# $shown (String) - son yoki oraliq
early-usual = Odatda 4 haftada { $shown } ta
# $first, $last (String) - sonlar
early-range = { $first }–{ $last }
early-by-span = Har 4 haftada kelgan murojaatlar (birinchi kuni boʻyicha)
early-cases = Ortidagi murojaatlar
early-cases-some = Sizga ochiq: { $shown } ta. Qolganlari boshqa idorada.
early-back = Roʻyxatga qaytish

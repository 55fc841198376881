### Иш столидаги эрта огоҳлантириш: /desk/concerns ва /desk/early.

early-title = Нималар кўпаймоқда
early-text = Шу жойнинг ўз ўтмиши билан солиштирилган. Бу ҳеч кимга баҳо эмас: нима бўлаётганини жойида сўраб билинг. Ходимлар устидан шикоятлар саналмайди.
early-none = Ҳозир одатдагидан кўп мурожаат келаётган жой йўқ.
early-all = Ҳаммаси ва уларнинг мурожаатлари
# $topic (String) - мавзу, $place (String) - маҳалла ва туман
early-sign = { $topic }: { $place }
# $count (Number) - мурожаатлар сони
early-now = { $count } та
    .rest = 4 ҳафтада
# $shown (String) - сон ёки оралиқ
early-usual = Одатда 4 ҳафтада { $shown } та
# $first, $last (String) - сонлар
early-range = { $first }–{ $last }
early-by-span = Ҳар 4 ҳафтада келган мурожаатлар (биринчи куни бўйича)
early-cases = Ортидаги мурожаатлар
early-cases-some = Сизга очиқ: { $shown } та. Қолганлари бошқа идорада.
early-back = Рўйхатга қайтиш

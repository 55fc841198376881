### The demonstration: accounts, letter codes, receipts.

demo-title = Намойиш: синаб кўриш учун
demo-lead = Бу ердаги одамлар, мурожаатлар ва рақамлар ўйлаб топилган. Ҳудудлар номи ҳақиқий.
demo-accounts = Ходимлар ҳисоблари
demo-account = Электрон почта
demo-role = Вазифаси
demo-password = Барча ҳисоблар пароли: { $password }
demo-codes = Ишлатилмаган хат кодлари
demo-code = Код
demo-inspector = Инспекторни баҳолаш
demo-receipts = Квитанциялар
demo-receipt = Квитанция
demo-state = Ҳолати
demo-follow = Квитанция билан кузатиш
demo-role-inspector = Профилактика инспектори
demo-role-desk = Туман навбатчи ходими
demo-role-district = Туман раҳбари
demo-role-region = Вилоят идораси
demo-role-republic = Республика идораси
demo-role-partner = Ҳамкор орган
demo-role-security = Шахсий хавфсизлик бўлинмаси
demo-role-integrity = Жамоатчилик назоратчиси
demo-role-admin = Портал оператори

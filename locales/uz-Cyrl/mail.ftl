### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Ҳисобдор: тасдиқлаш коди
# $code (String) - six digits
mail-rating-code-body =
    Тасдиқлаш кодингиз: { $code }

    Код 10 дақиқа амал қилади ва бир марта ишлайди. Уни ҳеч кимга айтманг.
    Агар сиз сўрамаган бўлсангиз, бу хатга эътибор берманг.

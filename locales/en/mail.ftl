### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Hisobdor: confirmation code
# $code (String) - six digits
mail-rating-code-body =
    Your confirmation code: { $code }

    The code works once and for 10 minutes. Do not tell it to anybody.
    If you did not ask for it, ignore this letter.

### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Hisobdor: confirmation code
# $code (String) - six digits
mail-rating-code-body =
    Your confirmation code: { $code }

    The code works once and for 10 minutes. Do not tell it to anybody.
    If you did not ask for it, ignore this letter.
mail-case-news-subject = News about your concern
mail-case-news-body = Hello! There is news about your concern { $number }. To see it, open the Hisobdor portal, go to “Follow a concern” and enter the 20 digits of your receipt. For your safety this letter says nothing else about the concern.

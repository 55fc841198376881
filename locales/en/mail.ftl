### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Hisobdor: confirmation code
# $code (String) - six digits
mail-rating-code-body =
    Your confirmation code: { $code }

    The code works once and for 10 minutes. Do not tell it to anybody.
    If you did not ask for it, ignore this letter.
mail-case-news-subject = News about your concern
mail-case-news-body = Hello! There is news about your concern { $number }. To see it, open the Hisobdor portal, go to “Follow a concern” and enter the 20 digits of your receipt. For your safety this letter says nothing else about the concern.
mail-evaluation-subject = Hisobdor: news about an evaluation
# $day (String) - the last day
mail-evaluation-computed = Hello! Your evaluation for the quarter is ready. You may say what you have to say before anything is decided, until { $day }. Sign in to Hisobdor and open “Evaluation”. This letter says nothing else about it.
# $day (String) - the last day
mail-evaluation-decided = Hello! There is a decision on your evaluation. You may object until { $day }. Sign in to Hisobdor and open “Evaluation”. This letter says nothing else about it.
# $day (String) - the last day
mail-evaluation-objected = Hello! An objection to an evaluation waits for your ruling until { $day }. Sign in to Hisobdor and open “Evaluation”. This letter says nothing else about it.
mail-evaluation-ruled = Hello! An objection to an evaluation was ruled on. Sign in to Hisobdor and open “Evaluation”. This letter says nothing else about it.
# $day (String) - the first day
mail-evaluation-plan = Hello! A support plan is to be looked at again from { $day } on. Sign in to Hisobdor and open “Evaluation”. This letter says nothing else about it.

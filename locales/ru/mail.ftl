### Letters by mail. They never hold a word about a case.

mail-rating-code-subject = Хисобдор: код подтверждения
# $code (String) - six digits
mail-rating-code-body =
    Ваш код подтверждения: { $code }

    Код действует 10 минут и срабатывает один раз. Никому его не сообщайте.
    Если вы его не запрашивали, просто не отвечайте на это письмо.

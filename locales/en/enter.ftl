### The door for the code of a letter: /rate.

enter-title = Enter the code of the letter
enter-about = Rate the work of the inspector of your mahalla with the code of the letter.
enter-lead = The code opens eight questions about the inspector of your mahalla. No name and no account are needed.
enter-code = Code from the letter
    .hint = Three groups of four symbols: XXXX-XXXX-XXXX. Small letters and no hyphens are fine too.
    .missing = Enter the code from the letter
    .wrong = This code does not open a rating. Compare it with the letter once more
    .length = The code has 12 symbols. Compare it with the letter
    .symbol = There is a wrong sign in the code: it has only Latin letters and digits
    .check = One symbol of the code is mistyped. Copy it from the letter once more
enter-read = The code was moved from the address into the field and taken out of the address.
enter-open = Open the questions
enter-next = What happens next
enter-next-questions = Eight questions
    .text = About a minute. All but the overall one may be skipped.
enter-next-secret = Nobody knows who answered
    .text = The code is written to nobody’s name. Until the quarter closes, the same code changes the answer.
enter-next-slip = You get a slip
    .text = Once the result is out, it shows whether your rating was counted.
enter-without = No letter?
    .link = Find the inspector: you can leave open feedback.

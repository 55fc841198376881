### Rating the inspector: questions, confirmation and thanks.

## The page.

rating-title = Rate the work of the inspector
rating-about = Rate the work of the prevention inspector of your mahalla in one minute. Who answered how stays secret.
rating-here = Rate
rating-back = Back to the page of the inspector
rating-cancel = Cancel
# $names (String) - names of the mahallas, with commas
rating-mahallas = Mahalla: { $names }
# $date (String) - last day on which answers are taken
rating-how = Eight short questions, about one minute. You may skip any of them except the overall one. Answers are taken until { $date }.
rating-promise = Neither the inspector nor any other officer sees who gave which rating
    .text = The result is published only after the quarter has closed, with at least 10 ratings, and for everybody at the same time. It contains no single answers. If somebody stands next to you, change your answer later: until the quarter closes, the last one counts.
    .link = How secrecy is kept

## The questions.

rating-p0 = In the last 3 months, how did you mainly meet your prevention inspector?
    .unknown = Choose one of the answers
rating-p0-self = I turned to him
rating-p0-duty = He came to me on duty (check, warning, visit)
rating-p0-meeting = At a meeting or report
rating-p0-none = Not at all
rating-p1 = Do you know how to reach your inspector if you need him?
    .unknown = Choose one of the answers
rating-p1-yes = Yes
rating-p1-no = No
rating-p2 = How well does the inspector listen to the residents of our mahalla?
    .unknown = Choose one of the answers
rating-p3 = How well does the inspector manage to treat everyone equally, whoever they are?
    .unknown = Choose one of the answers
rating-p4 = How well does the inspector treat people (politeness, respect)?
    .unknown = Choose one of the answers
rating-p5 = How well does the inspector deal with what matters to our mahalla?
    .unknown = Choose one of the answers
rating-p6 = Taking everything into account, how well does the inspector do his job in our mahalla?
    .hint = Only this question needs an answer. “I cannot say” is an answer too.
    .missing = Choose an overall rating: how well does the inspector do his job in our mahalla?
    .unknown = Choose one of the answers
rating-p7 = Did anyone ask or press you to give a certain rating?
    .unknown = Choose one of the answers
rating-p7-no = No
rating-p7-yes = Yes
rating-p7-skip = I would rather not say
rating-answer-5 = Very well
rating-answer-4 = Well
rating-answer-3 = Neither well nor badly
rating-answer-2 = Badly
rating-answer-1 = Very badly
rating-answer-0 = I cannot say
rating-comment = Anything to add
    .hint = Do not write your name, address or anything only you could know. The text is not published: comments are summed up by theme. Shorter and plainer is safer: dialect words and typical expressions may be recognised. At most 500 characters.
    .too-long = Shorten the comment to 500 characters
    .personal = The comment may tell who somebody is. Take that out, or tick that it goes as it is
rating-doubts = The text seems to contain: { $what }
    .plain = Shorter and plainer is safer: dialect words and typical expressions may be recognised.
    .sure = Send it as it is all the same

## How to confirm.

rating-claim = Confirm your answer
    .text = If a letter about the rating came to your home, enter the code from it. A rating with a code counts officially. You need not register or give your name.
rating-code = Code from the letter
    .hint = Three groups of four symbols: XXXX-XXXX-XXXX. Small letters and no hyphens are fine too. To change open feedback you gave before, enter its change code here. A ballot paper that nobody can recognise is pasted here too.
    .missing = Enter the code from the letter, or give your e-mail address below
    .wrong = This code could not be used to rate this inspector. Check it against the letter once more
    .length = A code has 12 symbols. Check it against the letter
    .symbol = The code has a symbol that does not belong: there are only Latin letters and digits in it
    .check = One symbol of the code is mistyped. Check it against the letter and enter it again
rating-open = No letter?
    .text = You can give open feedback, confirmed by e-mail. It is shown apart and does not enter the official score.
    .honest = To be honest: your address is not stored with your answer. But until the quarter closes, whoever runs this site could connect the two by secretly changing the program. With the code from a letter nobody can: it is written to nobody's name.
    .paper = To be safe from that too, get a ballot paper that nobody can recognise:
    .paper-link = how it works and where to get one
rating-email = E-mail address
    .hint = We will send a code of six digits to it. If you entered the code from a letter, leave this field empty.
    .missing = Enter your e-mail address
    .wrong = The code could not be sent to this address. Check it
    .malformed = Enter the full address, for example: name@example.uz
    .too-long = The address is too long. Check it
    .taken = Feedback on this inspector has already come from this address in this quarter. To change it, enter the change code you were given then in the field “Code from the letter”
rating-form = Questionnaire
    .missing = The page is out of date. Your answers are still here, send them once more
    .form = The page is out of date. Your answers are still here, send them once more
rating-pressed = If you press the button twice, your answer still counts once.
rating-send = Send the answers

## Confirming the e-mail address.

rating-confirm = Confirm your e-mail address
    .text = We have sent a code of six digits to the address you gave. The mail arrives within a few minutes; look in the spam folder too. Your feedback does not count until you enter the code.
rating-otp = Code from the e-mail
    .hint = Six digits
    .missing = Enter the six digits from the e-mail
    .wrong = The code is wrong or too old. Check it against the e-mail, or go back to the questions and get a new one
    .taken = Feedback on this inspector has already come from this address in this quarter. To change it, enter the change code you were given then in the field “Code from the letter”
rating-confirm-send = Confirm
rating-confirm-again = Back to the questions
rating-nothing = No answer is waiting to be confirmed
    .text = Either your answer is confirmed already, or the code is too old. If it is too old, answer the questions once more.
    .link = Go to the questions

## While rating is closed.

# $date (String) - first day of the next quarter
rating-closed = Rating is not open now
    .text = You may rate the inspector once a quarter. The next quarter begins on { $date }.
    .letter = If you received a letter, keep it: its code works in the quarter named in the letter.

## After the answer.

rating-done = Thank you, your answer is in
    .text = It will be counted together with the others. How you answered is shown neither here nor anywhere else.
    .secret = You need not tell anybody how you rated. If somebody pressed you, change your answer later, when you are alone.
    .method = How the score is made
rating-change = Change code
    .once = This code is shown only once. Write it down now.
    .text = To change your feedback before the quarter closes, answer the questions again and enter this code in the field “Code from the letter”. A lost code cannot be recovered.
    .check = Once the result is out, this code shows whether your feedback was counted.
rating-next = What happens next
# $date (String) - last day
rating-next-change = You can change your answer
    .when = Until { $date }. Answer again with the same code, and the last answer counts.
# $date (String) - last day
rating-next-count = The answers are counted
    .when = When the quarter has closed, after { $date }.
# $date (String) - the earliest day
rating-next-release = The result is published
    .when = On { $date } at the earliest. With at least 10 ratings, for all mahallas at the same time.

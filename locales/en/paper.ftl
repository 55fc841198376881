### Ballot papers that nobody can recognise: getting one, keeping it, using it.

paper-title = A ballot paper that nobody can recognise
paper-here = Ballot paper
paper-about = For open feedback without a letter. Your browser hides the paper, the portal signs it without seeing it. When you use it later, nobody can tell whose it was.
paper-back = To the rating form
paper-script = This way needs scripts, and they are off in your browser. Use the code from a letter, or plain e-mail in the rating form.
paper-error = Your browser could not make the paper. Load the page again or try another browser. The code from a letter and plain e-mail work without it.
paper-method = What each way protects against

## Getting one.

# $until (String) - last day of issue
# $from (String) - the day after it
# $closes (String) - last day of the quarter's rating
paper-issue = Get a paper
    .when = Papers are given out until { $until }. They are used from { $from } to { $closes }.
    .why = In between time passes on purpose: getting a paper and using it must not follow each other by minutes. One address gets one paper about one inspector.
paper-email = E-mail address
    .hint = We will send a code of six digits to it, so that nobody takes a pile of papers.
    .missing = Enter your e-mail address
    .wrong = The code could not be sent to this address. Check it
    .malformed = Enter the full address, for example: name@example.uz
    .too-long = The address is too long. Check it
    .taken = This address has had its paper about this inspector in this quarter. It is in the browser that asked for it
paper-form = Page
    .missing = The page is out of date. Send it once more
    .form = The page is out of date. Send it once more
paper-ask = Send the code

## Confirming the address.

paper-confirm = Confirm your e-mail address
    .text = We have sent a code of six digits to the address you gave. Look in the spam folder too. Enter it here, in the browser that is to keep the paper.
paper-otp = Code from the e-mail
    .hint = Six digits
    .missing = Enter the six digits from the e-mail
    .wrong = The code is wrong or too old. Check it against the e-mail, or get a new one
    .taken = This address has had its paper about this inspector in this quarter. It is in the browser that asked for it
paper-blinded = Hidden paper
    .missing = No paper came from your browser. This way needs scripts; without them use the code from a letter or plain e-mail
    .wrong = The portal could not sign this paper. Load the page again and send it once more
paper-confirm-send = Get the paper
paper-confirm-again = Back

## The paper.

# $from (String) - the first day it can be used
# $closes (String) - the last
paper-given = Your paper is ready
    .when = Use it from { $from } to { $closes }: paste it into the code field of the rating form.
    .keep = It is kept in this browser. If others use this device, copy it elsewhere. Whoever has it can rate in your place, and a lost paper is not given out again.
paper-text = Your paper
    .hint = A long line. Copy all of it.
paper-copy = Copy
    .done = Copied
paper-forget = Delete from this browser

## Using it.

# $until (String) - the last day
paper-use = Use the paper
    .how = Copy your paper, open the rating form and paste it into the field for the code. You can do so until { $until }.
    .elsewhere = If no paper is shown here, it is in the browser you got it with. Papers are no longer given out in this quarter.
    .link = Open the rating form
# $number (Number) - papers needed
paper-few = Papers are not accepted in this mahalla this quarter
    .why = Fewer than { $number } were given out here. Among so few one could guess whose paper it is. Use the code from a letter, or plain e-mail.

## What each way protects against.

paper-protect = What protects how well
paper-letter = The code from a letter
    .text = Nobody can link you with your answers: who got which code is written nowhere. Only these ratings count officially.
paper-paper = A paper
    .text = Nobody can link your address with your answers, not even the operator with all the data. He would have to change the script of this page for that, and anybody can see what it does.
paper-mail = Plain e-mail, without a script
    .text = Until the quarter ends, the operator could technically connect your address and your answers.

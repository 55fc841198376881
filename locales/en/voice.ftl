### What residents say of a report: the questions, and how many answered.

voice-title = What residents say of this report
voice-none = Opinions are published with the result of the quarter, once at least 10 people have answered.
# $count (Number) - how many answered
voice-letter =
    { $count ->
        [one] By letter code: { $count } person
       *[other] By letter code: { $count } people
    }
    .text = Only these count.
# $count (Number) - how many answered
voice-open =
    { $count ->
        [one] Open feedback: { $count } person
       *[other] Open feedback: { $count } people
    }
    .text = Shown apart; it does not count.
voice-ask = Say what you think of the report
    .text = Four short questions. No name is asked for, and nobody is shown who said what.
voice-r1 = Did you attend or read the report?
    .missing = Say whether you attended or read the report
    .unknown = Choose one of the answers
voice-r1-attended = Attended
voice-r1-read = Read or watched
voice-r1-neither = Neither
    .rest = The other questions need no answer then.
voice-r2 = How do you rate the report?
    .missing = Say how you rate the report
    .unknown = Choose one of the answers
voice-r2-good = Satisfactory
voice-r2-bad = Unsatisfactory
voice-r2-0 = I cannot say
voice-r3 = Were residents’ questions answered?
    .unknown = Choose one of the answers
voice-r3-all = All
voice-r3-some = Some
voice-r3-none = None
voice-r3-noquestions = There were no questions
voice-r4 = Does the report match what you see in the mahalla?
    .unknown = Choose one of the answers
voice-r4-yes = Yes
voice-r4-partly = Partly
voice-r4-no = No
voice-r4-0 = I cannot say
voice-promises = Were the promises of the report before kept?
    .text = Say it only of those you know about.
voice-code = Code from the letter
    .hint = What you say counts only with the code. Without it, it is shown apart as open feedback.
    .wrong = This code does not open a verdict here. Compare it with the letter, or leave the field empty
    .length = The code has 12 symbols. Compare it with the letter
    .symbol = There is a wrong sign in the code: it has only Latin letters and digits
    .check = One symbol of the code is mistyped. Copy it from the letter once more
    .closed = No quarter is open for rating now. Come back when the next one begins
voice-form = The form
    .missing = The page has expired. Your answers are still there: send them once more
voice-send = Send
voice-thanks = Thank you, your opinion is in
    .text = It is published with the result of the quarter, added up with other answers.

# $percent (String) - whole per cent
voice-share = { $percent }%
voice-hidden = not shown: few answers
voice-k1 = First promise: was it kept?
    .unknown = Choose one of the answers
voice-k2 = Second promise: was it kept?
    .unknown = Choose one of the answers
voice-k3 = Third promise: was it kept?
    .unknown = Choose one of the answers
voice-k4 = Fourth promise: was it kept?
    .unknown = Choose one of the answers
voice-k5 = Fifth promise: was it kept?
    .unknown = Choose one of the answers
voice-k6 = Sixth promise: was it kept?
    .unknown = Choose one of the answers

### Following a concern: opening it with the receipt, its state, terms, answer, exchange.

## The door.

case-follow = Follow a concern
    .about = See where your concern stands, with the code of 20 digits on your receipt.
    .text = Enter the 20 digits of your receipt. The concern opens on this device for a short while.
case-receipt = Code on the receipt
    .hint = Five groups of four digits, for example: 0000 0000 0000 0000 0000. Blanks do not matter.
    .missing = Enter the 20 digits of your receipt
    .wrong = No concern was found with this code. Check the digits against your receipt
case-follow-open = Open
case-follow-opened = Back to the concern opened on this device
case-follow-lost = Lost your code?
    .text = It cannot be recovered: the code is kept nowhere. If you gave your name, ask the district department of internal affairs about the answer. Otherwise raise a new concern.
case-left-device = The concern is closed on this device. To see it again you need the code.

## The page of a concern.

case-title = State of the concern
# $number (String) - the open number
case-number = Number: { $number }
case-exit = Leave this page quickly
case-not-now = Things have changed: this cannot be done any more. Below is how the concern stands now. If your text is still on the page, copy it.
case-holder = Now with:
case-holder-inspector = The prevention inspector of the mahalla
case-holder-desk = The appeals officer of the district (city) department of internal affairs
case-holder-district = The head of the district (city) department of internal affairs
case-holder-region = The regional department of internal affairs
case-holder-republic = The Ministry of Internal Affairs
case-holder-partner = The competent organisation
case-holder-security = The internal security unit
case-holder-other = The officer in charge

## Two clocks.

case-clocks = Terms
# $date (String) - day and weekday
case-clock-body = Term for the answer
    .due = Last day: { $date }
    .late = You may complain to the higher body, to the prosecutor or to a court.
# $count (Number) - number of days
case-left-days =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
case-left-today = Today is the last day
# $count (Number) - number of days
case-left-overdue =
    { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }
# $date (String) - day
case-clock-own = Since you wrote
    .since = You wrote on { $date }
# $count (Number) - number of days
case-clock-days =
    { $count ->
        [0] you wrote today
        [one] { $count } day
       *[other] { $count } days
    }
# $count (Number) - number of days
case-clock-answered =
    { $count ->
        [0] answered on the same day
        [one] answered after { $count } day
       *[other] answered after { $count } days
    }
case-reckoning = How these days are counted
# $date (String) - day
case-reckoning-written = You wrote on { $date }
# $date (String) - day
case-reckoning-started = The body that has to answer received it on { $date }
case-reckoning-restarted = The term runs from the day on which the body that answers received the concern. The days since you wrote go on all the same.
# $term (String) - term by law
case-reckoning-term = Term by law: { $term }
case-reckoning-extended = The term was extended.
# $date (String) - day
case-reckoning-due = Last day for the answer: { $date }
case-reckoning-signal = You did not give your name. By law this is not an appeal but a signal: the term is our aim and cannot be demanded.

## The way of a concern.

case-path = The way of your concern
case-event-received = Received
case-event-registered = Registered
case-event-assigned = Assigned
case-event-asked = You were asked for more information
case-event-replied = You replied
case-event-message = A message was written
case-event-forwarded = Forwarded to the competent body
case-event-involved = Another body was asked for its word
case-event-copied = A copy went to the prosecutor’s office
case-event-extended = Term extended
case-event-escalated = Escalated to the higher body
case-event-answered = Answered
case-event-supplemented = The answer was supplemented
case-event-verdict-yes = You said: solved
case-event-verdict-partly = You said: partly solved
case-event-verdict-no = You said: not solved
case-event-verdict-early = You said: too early to say
case-event-corrected = Topic or kind corrected
case-event-recomputed = The term was reckoned anew: days off changed
case-event-not-ours = Outside the duties: back with the district desk
case-event-left = Left without consideration
case-event-reopened = Reopened
case-event-withdrawn = You withdrew it
case-event-merged = Merged with another concern
case-event-closed = Closed
case-event-name-opened = Your name was opened to the supervising office
case-event-data-removed = Your personal data were removed
case-event-erased = The time to keep it has passed: the texts were erased
case-event-other = The state has changed
case-why-outgoing = Outgoing number: { $number }
case-why-until = New last day: { $date }
case-why-overdue = It rose by itself because the term passed.
case-why-protest = On the author’s protest.
case-why-repeat = The earlier concern: { $number }
case-why-merged = The main concern: { $number }
case-why-corrected = { $from } → { $to }
case-why-recomputed = Days off changed: the term ends on { $to }, not on { $from }
case-why-reminded = { $share } % of the term have passed
# $date (String) - day and weekday
case-next-answer = Waiting for the written answer
    .when = By { $date }
case-next-verdict = You say whether it is solved
    .when = After the answer
# $date (String) - day and weekday
case-next-yours = Your word
    .when = Last day: { $date }
case-next-again = Considered again
    .when = By another officer than before

## The answer.

# $moment (String) - date and time; $count (Number) - number of days
case-answer = Answer
    .when =
        { $count ->
            [0] { $moment }. On the day you wrote.
            [one] { $moment }. { $count } day after you wrote.
           *[other] { $moment }. { $count } days after you wrote.
        }
case-answer-outcome = Result
case-answer-measure = What was done
case-answer-done = When
case-answer-ground = Legal ground
case-outcome-satisfied = Granted
case-outcome-explained = Explained
case-outcome-refused = Refused
case-appeal = If you do not agree with the answer
case-appeal-superior = You may complain to the superior body in order of subordination. As a rule you have one year for it.
case-appeal-court = You may go to court.
case-appeal-prosecutor = If you think the law was broken, you may write to the prosecutor's office.

## A word on the outcome: only the person who wrote says it.

case-judge = Has the problem really been solved?
    .text = Only you can say “solved”. Your answer goes into the figures, your name does not.
# $date (String) - day and weekday
case-judge-until = Last day to answer: { $date }.
case-t1 = Has your problem been solved?
    .missing = Choose an answer: has your problem been solved?
    .unknown = Choose one of the answers
case-t1-yes = Yes, fully
    .hint = The concern is closed.
case-t1-partly = Partly
    .hint = The concern goes back to be considered again.
case-t1-no = No
    .hint = The concern goes back to be considered again.
case-t1-early = Too early to say
    .hint = Nothing changes, you answer later.
case-treated = A few more questions (optional)
    .text = The officer never reads these answers: they serve the figures only.
case-t2 = How well did the inspector listen to you?
    .unknown = Choose one of the answers
case-t3 = How well did the inspector treat you (politeness, respect)?
    .unknown = Choose one of the answers
case-t4 = How well did the inspector explain what was done and why?
    .unknown = Choose one of the answers
case-t5 = How well did the inspector take your needs into account?
    .unknown = Choose one of the answers
case-t6 = Overall, how well was your concern handled?
    .unknown = Choose one of the answers
case-t7 = Did anyone ask or press you to give a certain rating?
    .unknown = Choose one of the answers
case-t7-no = No
case-t7-yes = Yes
case-t7-skip = I would rather not say
case-comment = What is left, or what helped?
    .hint = This text joins the messages; it is not published.
    .too-long = Shorten the text to 2000 characters
case-judge-send = Send the answer
case-thanks-yes = Thank you. We have noted: “solved”.
case-thanks-partly = Thank you. We have noted: “partly”. The concern goes back to be considered again, by somebody who did not handle it before.
case-thanks-no = Thank you. We have noted: “not solved”. The concern goes back to be considered again, by somebody who did not handle it before.
case-thanks-early = Thank you. When you see the outcome, answer here once more.
case-again = Taken up again
    .text = The concern was taken up again under a new number: { $number }. Somebody who did not handle it before considers it. Your code is the same.
    .open = Open the new one
case-merged = Merged with concern { $number }
    .text = Both get one answer. It will appear here.
case-earlier = The earlier concern:
case-earlier-received = Written on { $date }
case-protest = What you object to
    .hint = The superior body reads this.
    .missing = Write what you object to
    .too-short = Say more: at least 10 characters
    .too-long = Shorten the text to 2000 characters
    .title = Complain to the superior body
    .rises = The concern goes to the body above whoever has it now. The term does not stop.
    .repeats = The concern is opened again at the superior body, with a new number and a new term.
    .send = Send to the superior body

## The exchange.

case-messages = Messages
case-messages-none = No messages yet.
case-message-own = You
case-message-theirs = The officer in charge
case-text = Write a message
    .hint = Answer a question or add something new. Any language will do.
    .missing = Write the message
    .too-short = Write more
    .too-long = Shorten the message to 2000 characters
case-form = Message
    .missing = The page is out of date. Everything you wrote is still here, send it once more
    .form = The page is out of date. Everything you wrote is still here, send it once more
case-message-send = Send the message

## The concern as it was written.

case-words = What you wrote
case-words-category = Topic
case-words-kind = Kind of appeal
case-words-about = Who it is about
case-words-identity = Your name
case-words-mahalla = Mahalla
case-words-place = Where
case-erased = The time to keep the texts has passed, so they were erased. Topic, days and outcome remain.
# $mahalla, $district (String) - names of places
case-place-name = { $mahalla } mahalla, { $district }

## Withdrawing and closing.

case-withdraw = Withdraw the concern
    .text = A withdrawn concern is not considered and not answered. This cannot be undone. If somebody is forcing you, do not withdraw it: that is against the law.
case-confirm = Yes, I withdraw my concern of my own free will
    .missing = Tick the box to confirm that you withdraw it
case-withdraw-send = Withdraw
case-remove = Yes, remove my personal data
    .title = Remove my personal data
    .goes = Your name, address, phone and e-mail are removed at once. Letters stop; your code goes on working.
    .stays = The text of the concern, the answer and the days stay until the term set by law ends. We cannot remove your name from the memory of an officer who has seen it, nor from backups (up to 30 days).
    .open = If you do it before the answer, by law the concern becomes a signal: we work on it all the same.
    .send = Remove
    .missing = Tick the box to confirm the removal
case-remove-done = Your personal data have been removed.
case-leave = Close on this device
    .text = If others use this phone or computer too, close the concern when you have finished.

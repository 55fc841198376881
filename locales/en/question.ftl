### Residents' questions before a meeting and on a report, at /meetings/…/questions and /reports/…/questions.

question-title = Residents’ questions
question-about = Ask the inspector without saying who you are, and read the answers.
# $topic (String) - what about, $day (String) - date
question-meeting = { $topic }, { $day }: ask a question
# $quarter (String) - quarter, $name (String) - inspector
question-report = Question on the report: { $name }, { $quarter }
question-back = Back
question-ask = Ask a question
    .hint = No name is asked for.
question-none = There are no questions yet.
# $shown (String) - questions that are shown, $answered (String) - those with an answer
question-counts = Questions: { $shown }. Answered: { $answered }.
# $count (Number) - days
question-open =
    { $count ->
        [0] Unanswered since today
        [one] Unanswered for { $count } day
       *[other] Unanswered for { $count } days
    }
# $day (String) - date
question-answered = Answered on { $day }
question-answered-head = The head of the district office answered: the inspector who was asked no longer serves here.
# $name (String) - inspector
question-answered-successor = The present inspector of the mahalla answered: { $name }
# $count (String) - how many, $days (String) - working days
question-unshown-waiting = Questions the district office has not read yet: { $count }. Working days it has for each: { $days }.
# $count (String) - how many
question-unshown-late = Of these, past the term: { $count }.
# $count (String) - how many
question-unshown-refused = Questions that were not let through: { $count }.
# $count (Number) - people
question-joined =
    { $count ->
        [one] { $count } more person asked the same.
       *[other] { $count } more people asked the same.
    }

## Asking.

question-how = No name is asked for. The district office reads the question first and shows it here. The inspector gets only questions that are shown.
question-question = Your question
    .hint = 20 to 500 characters. Write no names, house numbers or phones: everybody sees the question.
    .missing = Write your question
    .too-short = Write a little more: at least 20 characters
    .too-long = Write less: at most 500 characters
    .personal = The question may tell who somebody is. Look at it and send again
    .closed = The meeting has begun; questions are no longer taken
question-form = Page
    .missing = The page is out of date. Your question is still there: send it once more
question-send = Send the question
question-sent = Your question was sent
    .text = It appears on this page once the district office has read it.
question-closed = Questions before this meeting are no longer taken.
# $what (String) - what was found
question-doubts = The text may hold: { $what }
    .plain = Everybody sees the text. Take out what tells who somebody is, or tick that you send it as it is.
    .sure = I have looked at it; send it as it is

## For staff, at /desk/questions.

question-lead-desk = You read questions before residents do. An unpleasant question is not refused: the only reasons are those in the list.
question-lead-author = Questions to you that everybody sees. Without an answer they stay in view with the number of days.
question-waiting = Questions to read
question-unanswered = Questions without an answer
question-desk-none = There are no questions yet.
question-desk-back = Back to the questions
# $count (Number) - days
question-waits =
    { $count ->
        [0] Came today
        [one] Waiting for { $count } day
       *[other] Waiting for { $count } days
    }
# $name (String) - inspector, $place (String) - mahalla and district
question-on-meeting = Before a meeting: { $name }, { $place }
# $name (String) - inspector, $place (String) - mahalla and district
question-on-report = On a report: { $name }, { $place }
# $count (String) - how many
question-for-you = Waiting for you: { $count }
question-one = Question
question-subject = About
question-state-waiting = Waits to be read
question-state-shown = Everybody sees it
question-state-refused = Not shown
question-words-gone = The words were erased: the time to keep them has passed.
question-not-now = Things have changed: this can no longer be done. Nothing was changed.
question-decision = Your decision
    .text = A question that is shown goes to the inspector and stays open until he answers. What may tell who somebody is, is marked.
    .missing = Choose a decision
    .unknown = Choose one of the two decisions
question-decision-show = Show
question-decision-refuse = Refuse
question-choose = Choose
question-ground = Reason for refusing
    .missing = Choose the reason
    .unknown = Choose from the list
question-ground-personal = It tells who somebody is
question-ground-insult = It insults
question-ground-off-topic = It is about something else
question-ground-repeated = Repeated: counted with another question
question-other = If repeated, which question it is counted with
    .missing = Choose the question it is counted with
    .unknown = Choose from the list
question-answer = Your answer
    .hint = Everybody sees the answer at once; it cannot be changed afterwards.
    .missing = Write the answer
    .too-short = Write a little more: at least 20 characters
    .too-long = Write less: at most 2000 characters
    .personal = The answer may tell who somebody is. Look at it and send again
question-answer-send = Answer

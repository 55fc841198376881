### The desk of staff: inbox and one concern.

desk-title = Concerns
desk-order = The nearest term comes first. The superior office sees what is overdue, too.
desk-empty = Nothing here for now.
desk-in-time = in time in 30 days
desk-filters = Filter
desk-filter-open = All open
desk-filter-awaited = Waiting for you
desk-filter-overdue = Overdue
desk-filter-today = Today
desk-filter-new = New
desk-filter-reopened = Reopened
desk-filter-answered = Answered
desk-pages = Pages
desk-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
desk-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
desk-days-left = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
    .rest = left
desk-days-late = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
    .rest = late
desk-today = Today
    .rest = last day
desk-done = Ended
desk-meta = { $mahalla } · { $day } · { $identity } · { $number }
desk-identity-anonymous = anonymous
desk-identity-confidential = name sealed
desk-identity-named = named
desk-other-title = Desk
desk-other = This account does not handle concerns.
desk-other-admin = Letters that were not sent are shown here. Concerns and their authors are not.
desk-letters = Letters
desk-letters-waiting = Waiting for their turn: { $shown }
desk-letters-none = No letter was given up.
desk-letters-given-up = These letters did not go out after many tries. Check the mail server and send them again. Their words and addresses are not shown here.
desk-letters-number = Number
desk-letters-tries = Tries
desk-letters-since = Since
desk-letters-act = Act
desk-letters-again = Send again
desk-letters-again-one = Send letter { $number } again
desk-back = Back to the list
desk-due = Answer due: { $day }
desk-received = Received: { $day }
desk-clock = Day { $day } of { $of }
desk-clock-own = { $count ->
    [one] { $count } day since the resident wrote.
   *[other] { $count } days since the resident wrote.
}
desk-holder = With: { $holder }
desk-about = About: { $about }
desk-law = Law and competence
desk-words = What was written
desk-place = Place: { $place }
desk-language = Language of the concern: { $language }. Answer in it.
desk-author = Who wrote
desk-author-anonymous = The author gave no name. Questions and the answer reach him through this page.
desk-author-hidden = The name is sealed: only the supervising office may open it.
desk-author-elsewhere = Only the one who answers sees the name.
desk-bodies = Bodies
desk-bodies-whole = This body answers for the whole.
desk-bodies-copy = Reads a copy.
desk-bodies-due = Owes its word by { $day }
desk-bodies-said = Gave its word on { $day }
desk-link-make = Make a one-time link
desk-link = A one-time link
    .text = This link opens the concern once for a body without an account and ends after { $days } days. Give it to the officer in charge at that body only.
    .once = The link is shown only now. Making a new one ends the old one.
    .back = Back to the concern
desk-author-name = Name
desk-author-address = Residence
desk-author-phone = Phone
desk-author-email = E-mail
desk-thread = Messages
desk-from-resident = The resident
desk-from-office = The office
desk-question = A question to the resident
    .hint = The legal term goes on.
    .missing = Write the question.
    .too-long = At most 2000 characters.
desk-form = Page
    .missing = The page is out of date. Open it again and send once more.
desk-ask = Send the question
desk-answer-title = Answer
desk-proposed = An answer waiting for signature
    .text = A refusal goes out once the head has signed it.
desk-replace = Write another answer in its place
desk-answer-final = An answer that was sent does not change.
desk-verdict = What the resident says
desk-verdict-yes = Solved
desk-verdict-partly = Partly solved
desk-verdict-no = Not solved
desk-verdict-early = Too early to say
desk-verdict-until = Last day to say so: { $day }
desk-verdict-none = The resident has not said anything.
desk-earlier = The earlier consideration:
desk-history = History
desk-event-asked = The resident was asked for more information
desk-event-replied = The resident replied
desk-event-verdict-yes = The resident: solved
desk-event-verdict-partly = The resident: partly solved
desk-event-verdict-no = The resident: not solved
desk-event-verdict-early = The resident: too early to say
desk-event-reminded = Reminder of the term
desk-event-withdrawn = The resident withdrew it
desk-event-name-asked = The author’s name was asked for
desk-event-name-opened = The author’s name was opened to two persons
desk-event-name-refused = Opening the name was refused
desk-event-data-removed = The author removed his personal data
desk-event-proposed = The answer was sent to the head for signature
desk-event-unsigned = The head returned the answer unsigned
desk-event-contributed = The body that was asked gave its word
desk-event-linked = A one-time link was made
desk-outcome = Result
    .missing = Choose the result.
    .unknown = Choose the result from the list.
desk-outcome-satisfied = Granted
desk-outcome-explained = Explained
desk-outcome-refused = Refused
desk-measure = Measure taken
    .hint = What was done: where, what, with what result.
    .missing = Write what was done.
    .blank = Fill in the blanks in square brackets and dotted lines.
    .too-short = Say more: at least 20 characters.
    .too-long = At most 2000 characters.
desk-done_on = Day it was done
    .missing = Give the day.
    .wrong = Choose a day.
    .future = The day cannot lie ahead.
    .before = The day cannot be before the concern.
desk-ground = Legal ground
    .missing = Give the legal ground.
    .too-short = Give the ground in full.
    .too-long = At most 500 characters.
desk-prevention = Kind of prevention
    .missing = Choose the kind.
    .unknown = Choose the kind from the list.
desk-prevention-general = General
desk-prevention-special = Special
desk-prevention-individual = Individual
desk-prevention-victim = Victimological
desk-text = Letter to the resident
    .hint = What was done, why, and what comes next.
    .missing = Write the letter.
    .blank = Fill in the blanks in square brackets and dotted lines.
    .too-short = The letter is too short: at least 40 characters.
    .too-long = At most 8000 characters.
desk-summary = Short public summary
    .hint = The author agreed. No names, house numbers or phones.
    .too-long = At most 300 characters.
desk-send = Send the answer
desk-template = Begin with a template
    .hint = It opens in the resident’s language. Fill in what stands in square brackets and remove the brackets: a letter with blanks is not sent.
desk-doubt-alike = { $count ->
    [one] { $percent } % like { $count } earlier answer. Add what was done for this person.
   *[other] { $percent } % like the closest of { $count } earlier answers. Add what was done for this person.
}
desk-doubt = Have another look before you send it
desk-doubt-short = The letter says hardly anything.
desk-doubt-stock-phrase = This is a stock phrase: write what was done for this person.
desk-doubt-language = The concern was written in another language: { $language }. Answer in it.
desk-doubt-personal = In the public summary there may be: { $what }. Everybody would read it.
desk-doubt-sure = Send it all the same
desk-not-yours = Somebody else answers this one.
desk-not-now = It was answered or ended meanwhile. It cannot be changed now.
desk-typed = What you had written

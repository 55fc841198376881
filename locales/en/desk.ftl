### The desk of staff: inbox and one concern.

desk-title = Concerns
desk-order = The nearest term comes first. The superior office sees what is overdue, too.
desk-empty = Nothing here for now.
desk-in-time = in time in 30 days
desk-filters = Filter
desk-filter-open = All open
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
desk-today = Today
desk-done = Ended
desk-meta = { $mahalla } · { $day } · { $number }
desk-other-title = Desk
desk-other = Concerns are not part of your role. Your sections will appear here.
desk-back = Back to the list
desk-due = Answer due: { $day }
desk-received = Received: { $day }
desk-words = What was written
desk-place = Place: { $place }
desk-language = Language of the concern: { $language }. Answer in it.
desk-author = Who wrote
desk-author-anonymous = The author gave no name. Questions and the answer reach him through this page.
desk-author-hidden = The name is sealed: only the supervising office may open it.
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
desk-ask = Send the question
desk-answer-title = Answer
desk-answer-final = An answer that was sent does not change.
desk-outcome = Result
    .missing = Choose the result.
    .unknown = Choose the result from the list.
desk-outcome-satisfied = Granted
desk-outcome-explained = Explained
desk-outcome-refused = Refused
desk-measure = Measure taken
    .hint = What was done: where, what, with what result.
    .missing = Write what was done.
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
    .too-short = The letter is too short: at least 40 characters.
    .too-long = At most 8000 characters.
desk-summary = Short public summary
    .hint = The author agreed. No names, house numbers or phones.
    .too-long = At most 300 characters.
desk-send = Send the answer
desk-not-yours = Somebody else answers this one.
desk-not-now = It was answered or ended meanwhile. It cannot be changed now.

### Inspektorlarning ish sharoiti: /desk/conditions, tuman va viloyat sahifalari.

condition-menu = Conditions
condition-title = Working conditions
condition-own = What you lack: { $quarter }
    .text = The head sees answers without names, numbered, and only when the quarter is over. Where fewer than five of a district say something, it is read in the region. You may change it until the quarter ends.
condition-kept = Your answer is kept. If you change it, the last one counts.
condition-office = Office
    .missing = Choose one.
    .unknown = Choose from the list.
condition-transport = Transport
    .missing = Choose one.
    .unknown = Choose from the list.
condition-connection = Connection
    .missing = Choose one.
    .unknown = Choose from the list.
condition-housing = Housing
    .missing = Choose one.
    .unknown = Choose from the list.
condition-met-has = There is
condition-met-unfit = There is, but it does not do
condition-met-lacks = There is none
condition-note = Note
    .hint = Do not write your name, your mahalla or what you are known by. At most 500 characters.
    .too-long = Too long: make it shorter.
condition-send = Save
condition-answers = What heads answered
condition-entries = What inspectors lack: { $quarter }
    .text = Entries have no names and stand in an order of chance. Do not try to find out who wrote what.
condition-stated = { $count ->
        [one] One inspector
       *[other] { $count } inspectors
    } answered.
# $count (String) - least number
condition-stated-few = Fewer than { $count } inspectors answered.
condition-none-here = There are too few entries to be read here. They are read higher up, together with others.
condition-entry = Entry { $number }
condition-answering = Answer
    .text = Answer every need once: what will be done and when, or why not. Inspectors and residents read the answer.
condition-answer = What will be done, or why not
    .missing = Write the answer.
    .too-short = Too short: write more.
    .too-long = Too long: make it shorter.
condition-by = By when
    .wrong = There is no such date.
    .past = That day is over.
condition-by-day = By { $day }
condition-answer-send = Answer
condition-form = The form is too old
    .missing = The page is too old: send it again, what you wrote is kept.
condition-need = Need
    .unknown = There is no such need.
condition-refused-too-few = There are no entries to answer here.
condition-refused-answered = This need was answered before.
condition-public = Working conditions of inspectors
    .text = { $quarter }. By the word of { $count ->
        [one] one inspector
       *[other] { $count } inspectors
    }. Small numbers are hidden.

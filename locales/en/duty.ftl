### Tasks outside an inspector's duties: /desk/duties and the pages of places.

duty-title = Tasks outside the duties
duty-lead-author = If you are given work that is not yours, mark it here. Such work is counted by district and shown openly; your name is published nowhere.
duty-lead-desk = Tasks that inspectors marked as not theirs. Decide on each: send it back to whoever gave it, or write why it belongs to the duties.
duty-lead-above = Tasks that inspectors marked as not theirs, by district. No names are shown.

## Marking

duty-mark = Mark a task
    .readers = Only the district's office reads your words. If your own office gave the task, it does not see it: it goes to the office above, without your name.
    .send = Send
duty-choose = Choose
duty-done_on = On which day
    .missing = Enter the day
    .wrong = Check the date
    .future = That day has not come yet
    .old = Enter a day of the last 90 days
duty-giver = Who gave it
    .missing = Choose who gave the task
    .unknown = Choose from the list
duty-giver-superior = A superior or the own office
duty-giver-hokimiyat = Hokimiyat
duty-giver-bank-tax = A bank or the tax office
duty-giver-utilities = A gas, power, water or heat supplier
duty-giver-education = A school or other place of education
duty-giver-mahalla = The mahalla's office
duty-giver-other-body = Another state body
duty-giver-other = Somebody else
duty-sort = What kind of work
    .missing = Choose the kind of work
    .unknown = Choose from the list
duty-sort-payments = Collecting payments, debts or loans
duty-sort-meters = Reading meters or cutting off supply
duty-sort-events = Guarding or attending an event
duty-sort-papers = Delivering papers or summonses for others
duty-sort-statistics = Lists, statistics and forms for others
duty-sort-other = Other work
duty-hours = How many hours it took
    .hint = To the nearest half hour, for example 1.5
    .missing = Enter how many hours it took
    .wrong = Enter the hours to the nearest half, for example 1.5
    .range = Enter from 0.5 to 24 hours
duty-words = What you were asked to do
    .hint = Write no names, neither yours nor others'.
    .missing = Write what you were asked to do
    .too-short = Write a little more: at least 5 characters
    .too-long = Write less: at most 500 characters
duty-form = Page
    .missing = The page is out of date. Open it again and send once more.

## The list and one task

duty-list = Marked by inspectors of the district
duty-list-own = Marked by you
duty-list-superior = Tasks given by the district offices themselves
duty-none = Nothing has been marked yet.
# $day (String) - date, $giver (String) - who gave it
duty-line = { $day }: { $giver }
# $hours (String) - hours
duty-line-hours = hours: { $hours }
duty-state-sent = Waits for a decision
duty-state-taken-up = Sent back to the giver
duty-state-within = Found within the duties
duty-back = Back to the list
duty-author = Inspector
duty-sent-at = Sent
duty-words-gone = The words were erased: the time to keep them has passed.
duty-history = Decision
duty-not-now = This task was decided meanwhile. Nothing was changed.

## Decision

duty-decision = Your decision
    .text = A task found within the duties is not counted. The inspector sees the reason and your name.
    .missing = Choose a decision
    .unknown = Choose one of the two decisions
duty-decision-taken-up = Send back to the giver
duty-decision-within = Belongs to the duties
duty-reason = Note
    .hint = If it belongs to the duties, write why: at least 10 characters. If you send it back, you may write to whom.
    .missing = Write why it belongs to the duties
    .too-short = Write a little more: at least 10 characters
    .too-long = Write less: at most 500 characters

## Counts

duty-counts = By district
    .text = The last 12 months. What was found within the duties is not counted.
duty-column-district = District
duty-column-count = Tasks
duty-column-hours = Hours
duty-column-givers = Who gave them
# $giver (String) - who gave it, $count (String) - how many
duty-giver-line = { $giver }: { $count }
duty-giver-rest = Others together
# $shown (String) - how many
duty-others = Others, each with fewer than three, together: { $shown }
# $count (String) - how many tasks, $hours (String) - hours
duty-sum = Tasks: { $count }. Hours spent: { $hours }.
duty-by-quarter = By quarter
duty-public = Unrelated tasks given to inspectors
    .text = Tasks of the last 12 months that inspectors marked as outside their duties. What the office found within the duties is not counted.
    .duties = What an inspector does and does not do
duty-public-none = No such task was marked in the last 12 months.

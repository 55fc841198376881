### How concerns go: the page of a place.

flow-link = How concerns go
# $name (String) - name of the place
flow-title = { $name }: how concerns go
flow-about = { $name }: concerns received, terms of answers, overdue ones, what residents say.
flow-back = Back to the place
# $shown (String) - concerns received
flow-became = Concerns in 12 months: { $shown }
    .text = The numbers on the left add up to all that were received. Merged ones count once; complaints about officers are counted nowhere.
flow-in-time = Answered in time
flow-late = Answered late
flow-open = Under consideration, within the term
flow-overdue = Without an answer, past the term
flow-withdrawn = Withdrawn by the author
flow-left = Left without consideration
flow-extended = Term extended
flow-forwarded = Forwarded to another body
flow-reopened = Reopened
flow-unjudged = Answered, and the author said nothing
flow-not-ours = Marked as outside the duties
flow-verdicts = What residents say
    .chart = Has the problem been solved?
flow-solved = Solved
flow-partly = Partly
flow-not-solved = Not solved
flow-few = Too little to break down yet: at least 10 are needed.
flow-took = How long answers took
    .chart = From the concern to the answer
# $count (Number) - days
flow-median = { $count ->
    [one] Half of the answers came within { $count } day.
   *[other] Half of the answers came within { $count } days.
}
# $first, $last (Number) - days
flow-span = { $first }–{ $last } days
flow-span-longer = { $first } days and more
# $quarter (String) - written quarter
flow-sent = Where they were sent
    .quarter = Where they were sent, { $quarter }
# $shown (String) - count
flow-list = Overdue now: { $shown }
    .text = Numbers, mahallas and days only. The topic and the text of a concern are not told here.
flow-list-number = Number
flow-list-mahalla = Mahalla
flow-list-received = Received
flow-list-due = Answer due
flow-list-back = Previous ones
flow-list-on = Next ones

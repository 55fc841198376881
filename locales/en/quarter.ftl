### Quarters of rating: state, steps, the next step.

quarter-title = Quarters of rating
quarter-lead = Each step is taken once and cannot be undone. While a quarter is open nobody sees how many rated, and neither do you.
# $from, $to (String) - days
quarter-days = Ratings are taken: { $from } – { $to }
quarter-state-planned = Planned
quarter-state-open = Open
quarter-state-closed = Closed
quarter-state-under-review = Under review
quarter-state-released = Released
quarter-letters = Letters
    .of = mahallas drawn: { $mahallas }, letters printed: { $letters }
quarter-batches = Batches set aside
    .of = { $all } in all, { $waiting } still to be judged
    .open = not counted while the quarter is open
quarter-counts = Ratings by letter
    .of = received { $received }, counted { $counted }, excluded { $excluded }
# $moment, $by (String) - when and by whom
quarter-taken = { $moment }, { $by }
quarter-by-republic = the republic’s office
quarter-by-admin = the operator of the portal
quarter-by-command = a command on the server
quarter-by-clock = the portal itself, when the day came
quarter-by-other = somebody else
# $step (String) - name of the step
quarter-next = Next step: { $step }
quarter-next-from = Possible from { $day }
quarter-next-none = The next step is not yours to take.
quarter-step-plan = Plan the quarter
    .text = The first and the last day of rating are set. Then letters can be drawn and printed.
quarter-step-open = Open rating
    .text = Residents begin to rate, and the codes of letters work. The rules and the number of letters go into the public log.
quarter-step-close = Close rating
    .text = No more ratings are taken. The last answers are mixed, and the keys by which somebody could be found out are destroyed for good.
quarter-step-review = Hand over to review
    .text = Batches that were set aside go to independent reviewers. They see no answers.
quarter-step-release = Release the result
    .text = The results of all mahallas come out at the same moment, and the file and its trace go into the public log. A released figure is never changed.
quarter-sure = I understand: this step is taken once and cannot be undone
    .missing = Tick this before the step is taken
# $day (String) - a day
quarter-refused-early = It is too early: possible from { $day }. Nothing was changed.
quarter-refused-not-open = The quarter is not open, so it cannot be closed. Nothing was changed.
quarter-refused-not-closed = The quarter must be closed first. Nothing was changed.
quarter-refused-released = The result is out already and does not change.
quarter-refused-unknown = There is no such quarter, or it cannot be planned now.
quarter-refused-clock = The server’s clock stands before an earlier step. Check the clock. Nothing was changed.
quarter-refused-taken = Somebody else took this step first. Nothing was done twice.

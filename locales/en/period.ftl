### Quarters of rating: state, steps, the next step.

period-title = Quarters of rating
period-lead = Each step is taken once and cannot be undone. While a quarter is open nobody sees how many rated, and neither do you.
# $from, $to (String) - days
period-days = Ratings are taken: { $from } – { $to }
period-state-planned = Planned
period-state-open = Open
period-state-closed = Closed
period-state-under-review = Under review
period-state-released = Released
period-letters = Letters
    .of = mahallas drawn: { $mahallas }, letters printed: { $letters }
period-batches = Batches set aside
    .of = { $all } in all, { $waiting } still to be judged
    .open = not counted while the quarter is open
period-counts = Ratings
    .of = received { $received }, counted { $counted }, excluded { $excluded }
# $moment, $by (String) - when and by whom
period-taken = { $moment }, { $by }
period-by-republic = the republic’s office
period-by-admin = the operator of the portal
period-by-command = a command on the server
period-by-clock = the portal itself, when the day came
period-by-other = somebody else
# $step (String) - name of the step
period-next = Next step: { $step }
period-next-from = Possible from { $day }
period-next-none = The next step is not yours to take.
period-step-plan = Plan the quarter
    .text = The first and the last day of rating are set. Then letters can be drawn and printed.
period-step-open = Open rating
    .text = Residents begin to rate, and the codes of letters work. The rules and the number of letters go into the public log.
period-step-close = Close rating
    .text = No more ratings are taken. The last answers are mixed, and the keys by which somebody could be found out are destroyed for good.
period-step-review = Hand over to review
    .text = Batches that were set aside go to independent reviewers. They see no answers.
period-step-release = Release the result
    .text = The results of all mahallas come out at the same moment, and the file and its trace go into the public log. A released figure is never changed.
period-sure = I understand: this step is taken once and cannot be undone
    .missing = Tick this before the step is taken
# $day (String) - a day
period-refused-early = It is too early: possible from { $day }. Nothing was changed.
period-refused-not-open = The quarter is not open, so it cannot be closed. Nothing was changed.
period-refused-not-closed = The quarter must be closed first. Nothing was changed.
period-refused-released = The result is out already and does not change.
period-refused-begun = This quarter was planned or opened before.
period-refused-over = This quarter is over: nobody could rate any more.
period-refused-unknown = There is no such quarter, or it cannot be planned now.
period-refused-clock = The server’s clock stands before an earlier step. Check the clock. Nothing was changed.
period-refused-taken = Somebody else took this step first. Nothing was done twice.

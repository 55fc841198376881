### Evaluation of inspectors, for heads, at /desk/evaluation.

evaluation-title = Evaluation of inspectors
evaluation-no-ranking = This is not a ranking
    .text = Inspectors stand in the alphabetical order of their mahallas. The line shows where the result may lie: where two lines overlap, the two inspectors cannot be told apart. Counts of concerns cover the last 12 months. A dash stands where there are too few answers for a share.
evaluation-method = How scores are made
evaluation-none = There are no inspectors in your area yet.

evaluation-mahalla = Mahalla
evaluation-inspector = Inspector
evaluation-score = Score by residents
evaluation-ratings = Ratings
evaluation-in-time = Answered in time
evaluation-solved = Solved
evaluation-overdue = Overdue
evaluation-report = Last report
    .none = None yet

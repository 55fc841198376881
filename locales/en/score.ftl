### What residents say: share, likely range, comparison, quarters; words that charts share.

score-title = What residents say
score-of = of 100 residents
score-well = say the inspector works well or very well
score-line = { $percent } of 100
score-line-none = not enough ratings yet
score-under = fewer than { $number } of 100
score-over = more than { $number } of 100
score-coded-why = Nearly everybody answered the same. So that nobody’s own answer can be worked out, the exact number and a comparison are not shown.
score-ratings =
    { $count ->
        [one] { $count } rating with a letter code in the last four quarters.
       *[other] { $count } ratings with a letter code in the last four quarters.
    }
score-sentence =
    { $count ->
        [one] { $percent } of 100 say so; the true value is likely between { $low } and { $high }; { $count } rating.
       *[other] { $percent } of 100 say so; the true value is likely between { $low } and { $high }; { $count } ratings.
    }
score-peers = In comparable mahallas { $peers } of 100 are expected to say so (dashed line).
score-few = There are few ratings yet: in the next quarters this number may move a good deal.
score-change = Against a year ago:
score-change-up = a clear rise.
score-change-down = a clear fall.
score-change-none = no clear change.
score-met = Of 100 who answered, { $percent } had met him in the last three months.
score-turnout = Ratings by letter in this quarter:
    .all = { $counted }, all of them counted.
    .some = received { $received }, counted { $counted }, excluded { $excluded } (reason: { $reason }).
    .few = counted { $counted }, excluded 1–2 (reason: { $reason }).
score-new = New in this post
    .text = The inspector took the post on { $day }. A score is published for his own time in it only, once there are at least 10 ratings. That of the inspector before him is not carried over.
score-as-of = As of { $quarter }
score-picture = { $percent } of 100; the true value is likely between { $low } and { $high }; comparable mahallas { $peers }
score-picture-quarter = { $quarter }: { $percent } of 100; likely between { $low } and { $high }; comparable mahallas { $peers }

## Comparison.

score-band-too-few = Few ratings, no comparison
score-band-above = Above comparable mahallas
score-band-similar = No clear difference
score-band-below = Below comparable mahallas

score-none = Not enough ratings yet
    .text = A result is published once there are at least 10 ratings. With fewer, the number would be down to chance and could show who answered what.
score-method = How the score is made

## Quarters.

score-history = Quarter by quarter
score-how = Table and explanation
    .text = Only ratings with a letter code count, each time over the last four quarters. With fewer than 10 ratings no result is published; with fewer than 30 nothing is compared.
score-table = Scores by quarter
score-column-quarter = Quarter
score-column-share = Said well or very well
score-column-likely = Likely range
score-column-ratings = Ratings
score-column-peers = Comparable mahallas

score-open =
    { $count ->
        [one] Open feedback: { $count } person
       *[other] Open feedback: { $count } people
    }
    .text = Given by e-mail; it does not count towards the official score. { $well } of { $count } said well or very well.

## Charts.

score-chart-label = { $title }. Highest: { $name }, { $number }
score-chart-table = As a table
score-chart-name = Name
score-chart-count = Number

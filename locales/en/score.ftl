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
score-likely = The true value is likely between { $low } and { $high }. Comparable mahallas: { $peers } (dashed line).
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

### What residents of a district or region say: all inspectors together.

area-title = What residents say of the inspectors
# $quarter (String) - the quarter, $count (Number) - how many answered
area-lead =
    { $count ->
        [one] { $quarter }. { $count } person answered with the code of a letter. All inspectors of the place together.
       *[other] { $quarter }. { $count } people answered with the code of a letter. All inspectors of the place together.
    }
area-sentence =
    { $count ->
        [one] { $percent } of 100 say well or very well; with a probability of 95 per cent the true share is between { $low } and { $high }; { $count } answer.
       *[other] { $percent } of 100 say well or very well; with a probability of 95 per cent the true share is between { $low } and { $high }; { $count } answers.
    }
area-hidden = Fewer than 10 answers: the share is not shown.
area-cell-hidden = hidden: few answers
area-profile = Five aspects
    .sub = How many of 100 say well or very well
area-aspect-voice = Listens to residents
area-aspect-neutrality = Treats everyone equally
area-aspect-respect = Polite and respectful
area-aspect-motives = Deals with what matters
area-aspect-overall = Overall
area-contacts = How they had met the inspector
    .sub = How many answered so; the last three months
area-what = Question
area-answered = Answers
area-well = Well, of 100
area-rules = Fewer than 10 answers are not shown. Where one row is hidden, another one is too, so that it cannot be worked out.

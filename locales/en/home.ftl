### The home page.

home-title = Who is your mahalla's inspector?
home-about = Find your mahalla's prevention inspector, rate the work, raise a concern and read open reports.
home-lead = Find the inspector, rate the work, raise a concern. The answer is due within 15 days.

## What do you want to do?

home-jobs = What do you want to do?
home-rate = Rate the inspector
    .hint = Eight short questions, under a minute. No name is asked for.
home-letter = A letter came to your home? Enter its code
home-raise = Raise a concern
    .hint = No registration. You may stay unnamed if you wish.
home-follow = Follow a concern
    .hint = With the 20 digits of your receipt.
home-read = Read the reports
    .hint = What inspectors did and what residents say, once a quarter.

## Figures

# $count (Number) - mahallas
home-mahallas = { $count ->
        [one] mahalla is in the register
       *[other] mahallas are in the register
    }
    .note = { $count ->
        [one] in one district or city
       *[other] in { $count } districts and cities
    }

## The promise

home-promise = Nobody can see how you rated
    .text = Not the inspector, not the superiors, not the operator of this portal. What you answered is kept apart from the fact that you answered.
    .more = Read the privacy promise

## The map

# $percent (Number) - whole per cent
home-map = Where residents say: solved
    .finding = Of every 100 residents who told us the outcome, { $percent } say: solved

## What changed

home-changes = What has changed
    .none = No answers have been published yet. An answer appears here only if the resident agreed to it.

# $place (String) - mahalla and district
# $day (String) - day and month
home-story = { $place } · { $day }

# $count (Number) - days from the concern to the answer
home-days = { $count ->
        [0] Answered on the same day
        [one] Answered after one day
       *[other] Answered after { $count } days
    }
home-said-yes = The resident says: solved
home-said-partly = The resident says: solved in part
home-said-no = The resident says: not solved
home-said-nothing = The resident has not said yet

## New reports

home-reports = New reports

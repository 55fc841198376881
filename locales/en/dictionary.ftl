### Dictionary of the columns of open data.
### Seen at /open-data.

## Headings.

dictionary-title = Dictionary of columns
dictionary-text = A column of the same name means the same in every table. An empty cell means hidden or not known.
dictionary-head-column = Column
dictionary-head-kind = Type
dictionary-head-meaning = Meaning
dictionary-kind-text = text or code
dictionary-kind-whole = whole number
dictionary-kind-day = date
dictionary-maybe = { $kind }; may be empty

## Tables. `.text` is what stands in their rows.

dictionary-table-scores = Scores
    .text = One row is the released score of one inspector at his post.
dictionary-table-areas = Figures of places
    .text = One row is what a mahalla, a district, a region or the republic counted in the quarter.
dictionary-table-reports = Reports
    .text = One row is one published report on the quarter.
dictionary-table-inspectors = Inspectors
    .text = One row is who served a mahalla on the last day of the quarter.
dictionary-table-concerns = What concerns were about
    .text = One row is how many concerns of one category or kind a place had; from the district up.
dictionary-table-cooperation = Co-operation
    .text = One row is how many concerns a place forwarded to one body; from the district up.

## Columns.

dictionary-column-period = The quarter, such as { $period }.
dictionary-column-assignment = The time of one inspector at one post: another person, another code.
dictionary-column-mahallas = Codes of the mahallas served, with blanks between.
dictionary-column-mahalla = Code of the mahalla in the registry.
dictionary-column-district = Code of the district or city (SOATO, seven digits).
dictionary-column-region = Code of the region (SOATO, four digits).
dictionary-column-stratum = Stratum of similar mahallas: town or country, size, risk category.
dictionary-column-group = The group he is compared with; empty where none is large enough.
dictionary-column-status = How the score is shown.
dictionary-column-ratings = Ratings by letter code counted over four quarters; empty below 10.
dictionary-column-percent = How many of a hundred say “well” or “very well”, whole per cent; a bound only where the share is hidden.
dictionary-column-low = Lower end of the 90 % interval, whole per cent.
dictionary-column-high = Upper end of the 90 % interval, whole per cent.
dictionary-column-expected-percent = The share expected of similar mahallas, whole per cent.
dictionary-column-band = Against similar mahallas.
dictionary-column-change = Against a year before.
dictionary-column-open-ratings = Open feedback by confirmed e-mail: how many; empty below 10.
dictionary-column-open-satisfied = How many of them said “well” or “very well”.
dictionary-column-area = Code of the place: mahalla, district, region; { $republic } for the republic.
dictionary-column-level = Level of the place.
dictionary-column-parent = Code of the place above; empty for the republic.
dictionary-column-mahalla-count = Mahallas counted in.
dictionary-column-received = Concerns received; small counts of a breakdown are hidden.
dictionary-column-answered-in-time = Answered within the legal term.
dictionary-column-answered-late = Answered late.
dictionary-column-overdue = Without an answer past the term.
dictionary-column-in-time-percent = Of a hundred that were due, answered in time, whole per cent; empty below 10.
dictionary-column-extended = With a term that the head extended.
dictionary-column-forwarded = Sent to another body.
dictionary-column-reopened = Taken up again after an answer.
dictionary-column-not-ours = Marked by the inspector as outside his duties; empty for a mahalla.
dictionary-column-verdicts = Residents who said whether it was solved.
dictionary-column-solved-percent = Of a hundred of them, how many said “solved”, whole per cent; empty below 10.
dictionary-column-median-days = Days in which half of the answers had come; empty below 10.
dictionary-column-median-first-days = Days in which half of the first reactions had come; empty below 10.
dictionary-column-meetings = Meetings held.
dictionary-column-receptions-due = Receptions due by the weekly hours; empty for a mahalla.
dictionary-column-receptions-held = Receptions held; empty for a mahalla.
dictionary-column-reports-due = Reports due; empty for a mahalla.
dictionary-column-reports-in-time = Reports published by their day; empty for a mahalla.
dictionary-column-reports-late = Reports published late; empty for a mahalla.
dictionary-column-outside-tasks = Tasks outside the duties that were given to inspectors; empty for a mahalla.
dictionary-column-outside-concerns = Concerns he marked as outside his duties.
dictionary-column-report = Code of the report: the last part of the address of its page.
dictionary-column-inspector = Code of the inspector: the last part of the address of his page.
dictionary-column-published-on = Day of publication, year-month-day.
dictionary-column-promises-new = New promises.
dictionary-column-promises-kept = Promises of the report before that were kept.
dictionary-column-promises-partly = Promises of the report before that were kept in part.
dictionary-column-promises-broken = Promises of the report before that were not kept.
dictionary-column-since = First day in this post, year-month-day.
dictionary-column-breakdown = What it is broken down by.
dictionary-column-code = Code of the category or the kind.
dictionary-column-body = Code of the body.
dictionary-column-body-forwarded = Concerns forwarded to this body; small counts are hidden.
dictionary-column-body-in-time = Of these, answered within the legal term.

## Codes in cells.

dictionary-value-suppressed = fewer than 10 ratings: nothing is shown
dictionary-value-under = fewer than three are satisfied: the share is below the bound
dictionary-value-over = fewer than three are not: the share is above the bound
dictionary-value-share = the share with its interval
dictionary-value-above = above
dictionary-value-similar = no clear difference
dictionary-value-below = below
dictionary-value-too-few = too few ratings to say
dictionary-value-up = went up
dictionary-value-down = went down
dictionary-value-no-clear-change = no clear change
dictionary-value-republic = the republic
dictionary-value-region = region
dictionary-value-district = district or city
dictionary-value-mahalla = mahalla
dictionary-value-category = category
dictionary-value-kind = kind of appeal

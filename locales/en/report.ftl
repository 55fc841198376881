### Accountability reports: the list at /reports and one report at /reports/{id}.

## The list

report-list = Reports to residents
    .about = Reports of mahalla prevention inspectors and of the services of districts, regions and the republic: figures, what was done, what was promised.
    .lead = Every quarter the inspector tells residents what was done. The portal counts the figures, the inspector cannot change them.
    .regions = Regions
    .all = All
    .none = No report has been published here yet.
report-year = Year { $year }

# $place (String) - the region
report-list-in = Reports: { $place }

# $quarter (String) - written quarter, $name (String) - whose report
report-line = { $quarter }: { $name }

# $day (String) - written date
report-published = Published: { $day }
report-standing-in-time = Published in time
report-standing-late = Published late
report-standing-ahead = Not yet due
report-standing-missing = Overdue, no report
report-due = Due: { $day }
report-stage-published = Published
report-stage-discussed = Discussed at a meeting
report-stage-judged = Judged by residents
report-stages = The way of the report

report-pager = Pages of the list
    .newer = Newer
    .older = Older

# $number (String) - which page
report-page = Page { $number }

## One report

# $quarter (String) - written quarter, $place (String) - mahalla with its type
report-title = Report: { $quarter } — { $place }

# $quarter (String) - written quarter, $place (String) - mahalla with its type, $name (String) - the inspector
report-about = { $quarter }, { $place }. Inspector: { $name }. Figures, what was done, what was promised.

# $name (String) - the inspector
report-inspector = Inspector: { $name }
report-office = Crime Prevention Service
report-office-figures = All figures of the place

# $quarter (String) - written quarter or year, $place (String) - the place
report-about-office = { $quarter }, { $place }. The Crime Prevention Service reports: figures of all mahallas together, what was done, what was promised.

## Figures

# $day (String) - written date
report-figures = In figures
    .locked = Counted and locked by the portal: { $day }.
report-received = Concerns received
report-in-time = Answered in time

# $shown (String) - answered in time, $due (String) - of how many
report-key-in-time = Answered in time: { $shown } of { $due }

report-late = Answered late
report-overdue = Overdue without an answer
report-meetings = Meetings held
report-outside-tasks = Tasks outside the duties
report-outside-concerns = Concerns marked as outside the duties
report-work = The work in detail
report-work-what = Figure
report-work-count = Count
report-extended = Term extended
report-forwarded = Sent to another body
report-reopened = Taken up again
report-unjudged = Answered, and the resident said nothing
report-left = Left without consideration
report-withdrawn = Taken back by the resident
report-median = Half of the answers came within so many days
report-receptions = Receptions: held and due
report-receptions-of = { $held } of { $due }
report-minors = Concerns about minors and schools
report-few = fewer than { $count }
report-by-kind = Kinds of concerns
report-kind-application = Application
report-kind-proposal = Proposal
report-kind-complaint = Complaint
report-by-prevention = Measures by class of prevention
report-prevention-general = General prevention
report-prevention-special = Special prevention
report-prevention-individual = Individual prevention
report-prevention-victim = Victimological prevention
report-concerns = What residents brought
report-by-category = Concerns by topic
report-by-month = Concerns by month
report-verdicts = What residents say about the outcome
    .chart = Answers to “Was the problem solved?”
    .none = No resident has told us the outcome yet.
    .few = Fewer than ten residents have told us the outcome yet: too few for shares.
report-verdict-solved = Solved
report-verdict-partly = Partly solved
report-verdict-not = Not solved
report-before = Compared with the time before
    .what = Figure

report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December

## Words of the inspector

report-brought = What troubled residents
report-done = What was done
report-failed = What did not work, and why
report-words-minors = Work with minors and the young
report-next = What comes next
report-pictures = Photos
report-earlier = Promises of the report before
report-promises = New promises
report-promise-what = Promise
report-promise-by = By
report-promise-kept = Outcome
report-promise-evidence = How residents will see it
report-promise-shown = By what it is seen
report-promise-residents = Residents
report-promise-judged = kept: { $yes }, partly: { $partly }, not: { $no }
report-promise-few = fewer than ten have said it
report-earlier-voices = Residents on the report with these promises: { $count } said whether it matches what they see. Yes: { $yes }, partly: { $partly }, no: { $no }.
report-earlier-few = Fewer than ten residents have said whether the report with these promises matches what they see.
report-kept-pending = Outcome not reported yet
report-kept-kept = Kept
report-kept-partly = Partly kept
report-kept-broken = Not kept

## How it was made

# $day (String) - written date
report-made = How this report was made
    .locked = The portal counted the figures and locked them: { $day }. Since then nobody can change them. The words are the author’s; whoever stands above let them be published.
    .method = How the figures are counted
    .word = The public log on this day: { $size } entries, its root begins { $root }.
report-addenda = Addenda to the report
    .text = The report itself does not change; what turned out later stands here.
report-addendum = { $day }: correction by the author
report-addendum-figures = { $day }: figures that changed after they were locked
report-addendum-was = As locked
report-addendum-is = Now

report-pdf = PDF for print
report-feed = Feed of new reports
report-card-title = { $quarter }: the inspector’s report
report-card-title-office = { $quarter }: report of the Crime Prevention Service
report-sheet-inspector = Inspector: { $name }
report-sheet-page = Page
report-sheet-key = Key figures
report-sheet-overdue = Overdue
report-sheet-scores = What residents say
report-sheet-quarter = Quarter
report-sheet-score = Say he works well (likely range)
report-sheet-peers = In comparable mahallas
report-sheet-ratings = Ratings
report-sheet-few = too few ratings
report-sheet-under = under { $percent }%
report-sheet-over = over { $percent }%
report-sheet-share = { $percent }% ({ $low }–{ $high })

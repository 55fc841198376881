### The whole at a glance: figures of a place by quarter.

glance-link = Figures at a glance
# $name (String) - place
glance-title = { $name }: figures at a glance
# $name (String) - place
glance-about = { $name }: answers in time, what residents say, co-operation of bodies, overdue concerns, over eight quarters.
glance-crumb = Figures
glance-lead = What was counted here in the quarter and the places below it, by name. Complaints about officers are counted nowhere.
glance-quarters = Quarter
glance-measures = Figure on the map
glance-nothing = No quarter has been counted here yet.
glance-by-in-time = Answered in time
glance-by-solved = Say: solved
glance-by-median = Days to the answer
glance-by-received-per-1000 = Concerns per 1000 inhabitants
glance-by-score = Work well, residents say
glance-by-outside = Tasks outside the duties
glance-unit-in-time = Concerns answered within the legal term, of all that were due, per cent
glance-unit-solved = Residents who say “solved”, of all who told us the outcome, per cent
glance-unit-median = Days within which half of the answers came
glance-unit-received-per-1000 = Concerns received per 1000 inhabitants; many concerns may also mean that people trust
glance-unit-score = Residents who say that inspectors work well, by the ratings released with the quarter, per cent
glance-unit-outside = Tasks outside the duties per 100 inspectors, as they marked them
# $unit (String) - what is measured, $quarter (String) - written quarter
glance-map-label = { $unit }, { $quarter }
glance-none = Too little to say: at least 10 are needed.
# $sure (String) - per cent
glance-interval = Beside each figure stand its { $sure }% interval and how many are behind it. Where the interval reaches over the border of a shade, the shape is hatched: the place may belong to the neighbouring shade.
# $border (String) - the end of the class
glance-class-below = under { $border }
# $border (String) - where the class begins
glance-class-from = { $border }+
glance-legend-nothing = too few
glance-legend-unsure = unsure: the neighbouring shade is possible
# $number (String) - per cent
glance-percent = { $number }%
# $number (String) - days
glance-days = { $number } d
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-sure = { $sure }%: { $low }–{ $high }, of { $of }
# $sure (String) - per cent, $low, $high (String) - ends of the interval, $of (String) - how many
glance-unsure = { $sure }%: { $low }–{ $high }, of { $of }; the neighbouring shade is possible
# $of (String) - how many: beside a bound
glance-bound = of { $of }
glance-no-population = population unknown
glance-not-released = not released
# $count (Number) - quarters
glance-small = The last { $count } quarters
    .text = A dot is the figure, the bar behind it its 90% interval, for what residents say of inspectors 95%. Quarters with too few cases have none, and the line breaks there.
# $name (String) - figure, $quarter (String) - last quarter, $figure (String) - its value
glance-small-label = { $name }, { $quarter }: { $figure }. All quarters stand in the table below.
# $name (String) - figure, $figure (String) - its value
glance-small-title = { $name }: { $figure }
glance-column-quarter = Quarter
glance-column-figure = Figure
glance-column-sure = Interval and count
glance-column-place = Place
glance-column-received = Received
# $category (String) - its name
glance-column-received-of = Received: { $category }
glance-column-answered = Answered
glance-column-overdue = Overdue
glance-column-meetings = Meetings
glance-column-reports = Reports published
glance-column-outside = Tasks outside the duties
glance-column-locked = As locked
glance-column-now = Now it would be
glance-counts = Counts by place
glance-hidden = Counts below 10 are hidden, and others with them, so that no sum gives them away: ×.
# $fewest (String) - count
glance-hidden-category = Counts of one category are shown from the district up, once the figures of the quarter are locked, and from { $fewest } on. Others are hidden with the small ones, so that no sum gives them away: ×.
glance-hidden-cell = hidden
glance-overdue = List of what is overdue now
# $shown (String) - count
glance-overdue-now = Overdue today, by region: { $shown }
# $shown (String) - count
glance-outside = Tasks outside the duties of inspectors of the district: { $shown }. They are not counted by mahalla.
glance-together = Co-operation
    .text = To which bodies concerns of the quarter were forwarded, and how many of these were answered in time. A body is told of all neighbouring places or of none, and never below where it is hidden above.
glance-bodies-body = Body
glance-bodies-sent = Forwarded
glance-bodies-in-time = Answered in time
glance-bodies-below = Co-operation by place
glance-bodies-open = Co-operation is told once the figures of a quarter are locked.
# $number (Number) - whole per cent
glance-bodies-share = { $number }% in time
glance-lock = When figures are locked
glance-offices = Reports of the services
    .text = Districts, regions and the republic report too: their figures are the sums of all mahallas.
glance-reports = Reports of inspectors for the quarter
    .text = Inspectors who owe a report: { $count }. Late and missing ones are shown as well.
glance-reports-standing = State of the report
glance-reports-all = List by mahalla
glance-reports-mahalla = Mahalla
glance-reports-read = Read the report
# $day (String) - date
glance-locked = The figures of this quarter were locked on { $day } and change no more.
# $day (String) - date
glance-open = The figures of this quarter are counted anew each night until { $day }; then they are locked.
glance-late = What came later
    .text = Locked figures stay as they are; what they would be now stands beside them.
# $received, $answered, $overdue (String) - counts
glance-late-line = received { $received }, answered { $answered }, overdue { $overdue }
# $percent (Number) - whole per cent
glance-late-solved = solved { $percent }%

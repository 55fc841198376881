### The public page of an inspector.

inspector-heading = Inspector: { $mahalla }
inspector-heading-only = Prevention inspector
inspector-title = { $heading }, { $district } — { $name }
inspector-about = { $name }: the prevention inspector’s reception hours, what residents say, answers to concerns, promises.

# $day (String) - date
inspector-gone = No longer in this post. Last day: { $day }
    .text = The page stays so that the work done can still be seen. This inspector can no longer be rated or sent a concern.
inspector-to-district = The district’s present inspectors

inspector-rate = Rate the work
inspector-raise = Raise a concern

## Who and where.

inspector-post = prevention inspector
inspector-post-senior = senior prevention inspector
inspector-rank-and-post = { $rank }, { $post }
inspector-rank-safdor = Private
inspector-rank-serjant = Sergeant
inspector-rank-kichik-leytenant = Junior lieutenant
inspector-rank-leytenant = Lieutenant
inspector-rank-katta-leytenant = Senior lieutenant
inspector-rank-kapitan = Captain
inspector-rank-mayor = Major
inspector-rank-podpolkovnik = Lieutenant colonel
inspector-rank-polkovnik = Colonel
inspector-since = In this post since { $day }
inspector-mahallas = Mahallas
inspector-place = Where to go
inspector-place-mhtm = Mahalla law and order post
inspector-place-tayanch-punkti = Police support point
inspector-hours = Reception hours
inspector-today = Reception today: { $hours }
inspector-today-none = No reception today

## Concerns.

inspector-concerns = Concerns in the last 12 months
inspector-received = concerns received
inspector-in-time = answered in time
inspector-in-time-share = { $percent }% of those that were due
inspector-late = answered late
inspector-overdue = past the term, no answer
inspector-acts = Answers with a concrete act: { $concrete } of { $answers }
inspector-acts-over = More than { $percent } of 100 answers name a concrete act
inspector-acts-under = Fewer than { $percent } of 100 answers name a concrete act
inspector-verdicts =
    { $count ->
        [one] Was it solved? { $count } resident answered
       *[other] Was it solved? { $count } residents answered
    }
inspector-verdicts-none = Nobody has said yet whether the problem was solved.
inspector-verdict-yes = Solved
inspector-verdict-partly = Partly solved
inspector-verdict-no = Not solved
inspector-answers = Latest public answers
    .hint = Only answers that the resident agreed to publish are shown.
    .none = No public answers yet.
inspector-answer-when =
    { $count ->
        [one] { $day }, answered in { $count } day
       *[other] { $day }, answered in { $count } days
    }

## Beside it.

inspector-aside = Meeting, promises and report
inspector-meeting = Next meeting
    .all = All meetings
inspector-meeting-when = { $day }, { $time }
# $count (String) - how many
inspector-unwritten = Meetings without minutes in the last year: { $count }
inspector-topic-report = Report to residents
inspector-topic-reception = Reception of residents
inspector-topic-safety = Talk about safety in the mahalla
inspector-promises = The inspector’s promises
inspector-promise-when = { $kept }. Due: { $day }
inspector-promise-evidence = How you will see it: { $words }
inspector-kept-pending = Outcome not reported yet
inspector-kept-kept = Kept
inspector-kept-partly = Partly kept
inspector-kept-broken = Not kept
inspector-report = Latest report
inspector-report-of = Report: { $quarter }
inspector-secret = The inspector cannot see who gave the rating
    .text = The inspector sees only the overall result at the end of a quarter.
    .more = About privacy

inspector-evaluation = Evaluation: { $quarter }
    .text = Residents’ scores, solved concerns, terms and reports together. This is not a ranking.

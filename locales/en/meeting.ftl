### Coming meetings with residents, at /meetings.

meeting-title = Receptions and meetings
    .about = When and where prevention inspectors meet residents and report to them.
    .lead = Everyone may come and ask. You need no invitation.
# $place (String) - region
meeting-title-in = Receptions and meetings: { $place }
meeting-regions = Regions
    .all = All regions
meeting-pager = Pages of the list
    .sooner = Sooner
    .later = Later
# $number (String) - number of the page
meeting-page = Page { $number }
meeting-none = No meeting has been announced
    .text = Weekly reception hours stand on the page of your inspector.
    .find = Find your inspector

# $time (String) - begin, $topic (String) - what about
meeting-line = { $time } · { $topic }

# $name (String) - the inspector
meeting-inspector = Inspector: { $name }

meeting-topic-report = Report to residents
meeting-topic-reception = Reception of residents
meeting-topic-safety = Talk about safety
meeting-past = Past meetings
# $day (String) - date, $time (String) - begin, $topic (String) - what about
meeting-day-line = { $day }, { $time }: { $topic }
meeting-stage-coming = Announced
meeting-stage-begun = Minutes awaited
meeting-stage-unwritten = Without minutes
meeting-stage-held = Held
meeting-stage-cancelled = Called off
meeting-stage-unheld = Did not take place
# $day (String) - date
meeting-minutes-due = Minutes are due by { $day }
meeting-calendar-all = Coming meetings as a calendar file

## One meeting, /meetings/…

# $topic (String) - what about, $place (String) - mahalla and district, $day (String) - date
meeting-heading = { $topic }: { $place }, { $day }
meeting-when = When
    .at = { $day }, { $time }
meeting-where = Where
meeting-who = Inspector
meeting-calendar = Save to your calendar
meeting-more = Details and questions
# $was (String) - the earlier date and time
meeting-moved = Moved. It was to be on { $was }
meeting-cancelled = The meeting is called off
meeting-cancelled-above = The district office called the meeting off
meeting-unheld = The inspector says that the meeting did not take place
# $day (String) - date
meeting-said-on = Announced on { $day }
# $day (String) - date
meeting-no-minutes = The time of this meeting has passed; its minutes are awaited. They are due by { $day }.
# $day (String) - date
meeting-without-minutes = This meeting stands without minutes: they were due by { $day } and were not published.
meeting-minutes = Minutes
    .at = Published on { $day }. Minutes are not changed afterwards.
# $count (Number) - how many came
meeting-present =
    { $count ->
        [one] { $count } resident came, as the inspector counted.
       *[other] { $count } residents came, as the inspector counted.
    }
meeting-said = What was spoken about
meeting-agreed = What was agreed
# $day (String) - date
meeting-addendum = Added on { $day }

## What residents say of a meeting.

meeting-voice = What residents say of this meeting
meeting-voice-ask = Say what you think of the meeting
meeting-r1 = Did you attend the meeting or read its minutes?
    .missing = Say whether you attended the meeting or read its minutes
    .unknown = Choose one of the answers
meeting-r2 = How do you rate the meeting?
    .missing = Say how you rate the meeting
    .unknown = Choose one of the answers
meeting-r3 = Were residents’ questions answered?
    .unknown = Choose one of the answers
meeting-r4 = Does what was said match what you see in the mahalla?
    .unknown = Choose one of the answers
meeting-code = { voice-code }
    .hint = { voice-code.hint }
    .wrong = { voice-code.wrong }
    .length = { voice-code.length }
    .symbol = { voice-code.symbol }
    .check = { voice-code.check }
    .closed = { voice-code.closed }
meeting-form = { voice-form }
    .missing = { voice-form.missing }

### Batches of ratings set aside, and notices: the desk of independent reviewers.

batch-title = Ratings set aside
batch-lead = Ratings that the rules point at: one mahalla, one day. Two people judge each on their own. Where they agree, so it is; where they do not, the ratings do not count and the public is told so.
batch-empty = No batch waits for you.
batch-back = Back to the ratings set aside
# $place (String) - the mahalla, $day (String) - the day
batch-line = { $place }: { $day }
# $count (Number) - ratings, $stream (String) - the stream
batch-ballots =
    { $count ->
        [one] { $count } rating, { $stream }
       *[other] { $count } ratings, { $stream }
    }
batch-stream = Stream
batch-stream-letter = by letter code
batch-stream-open = open feedback
batch-outcome-accepted = It counts
batch-outcome-excluded = It does not count
batch-outcome-disputed = Disputed: it does not count
batch-judged = Your decision is in; the second is awaited
batch-waits = It waits for your decision
batch-waits-closing = The quarter is open: it is judged after closing
# $day (String) - a day
batch-until = Last day: { $day }. Without two decisions by then the rule decides: only a batch that is a mere burst with a known meeting counts, others do not.
batch-blind = Answers are not shown here: a reviewer must not know whether the ratings are good or bad.
batch-noticed = What was noticed
batch-quarter = Quarter
batch-count = Ratings
# $count, $all (Number) - on how many, of all
batch-signal = on { $count } of { $all }
batch-around = Around that day
batch-days = Ratings by day
# $number (String) - the mean
batch-usual = In the four weeks before, { $number } ratings a day on average.
batch-meetings = Meetings of the inspector on that day or the day before:
    .none = There was no meeting on that day or the day before.
# $count (Number) - letters
batch-letters = Letters handed on on that day or the day before: { $count }.
    .none = No letters were handed on on that day or the day before.
batch-decided = Both decisions
batch-judge = Your decision
batch-decision = Should these ratings count?
    .missing = Choose whether they count or not
    .unknown = Choose one of the list
batch-decision-accept = They count
    .hint = There is a reason: a meeting, the distribution of letters, or chance.
batch-decision-exclude = They do not count
    .hint = It looks like stuffing or other people’s letters, or cannot be explained.
batch-reason = The reason
    .missing = Choose a reason
    .unknown = Choose one of the list
    .other = This reason does not fit the decision
batch-reason-event = A meeting or the distribution of letters explains it
batch-reason-chance = Chance: a family, a shared network, a small place
batch-reason-stuffing = Somebody filled in for others
batch-reason-diverted = Letters did not reach those they were for
batch-reason-unexplained = It cannot be explained
batch-remark = A remark
    .hint = The other reviewer reads it once both have decided. It is not published.
    .too-long = At most 500 characters
batch-form = The page
    .missing = The page has expired. What you typed is still there: send it once more
batch-send = Send the decision
batch-refused-before = You have judged this batch. The other decision is somebody else’s.
batch-refused-ended = This batch was decided meanwhile. Nothing was changed.
batch-refused-early = The quarter is still open. It is judged when all ratings are in.

## Notices.

batch-notices = Notices about whole mahallas
    .text = They set nothing aside: they only say that somebody should ask.
    .none = There are none.
batch-notice-low-response = Too few letters were used, two quarters in a row. Residents should be asked whether the letters arrived.
batch-notice-streams = Ratings by letter and open feedback say quite different things.
batch-notice-over-response = More letters were used than chance allows.
batch-notice-pressure = Residents told that somebody pressed them to rate in a certain way.
# $number (String) - a number
batch-notice-value = Distance from the expected: { $number } standard deviations.
# $number (String) - a number
batch-notice-count = Told of pressure: { $number }
batch-pressure = Notices of pressure
    .text = Mahallas where residents told that they were pressed. Who told it and how he rated is known neither here nor anywhere else. Trying to find out is forbidden.
    .none = There are no notices of pressure.

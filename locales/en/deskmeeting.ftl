### Meetings for staff, at /desk/meetings.

deskmeeting-title = Receptions and meetings
    .lead = Residents read what is written here.
deskmeeting-none = There is no such meeting.
deskmeeting-coming = Coming meetings
deskmeeting-awaited = Waiting for minutes
# $count (String) - how many
deskmeeting-unwritten = Meetings of the last year without minutes after the term: { $count }
deskmeeting-past = Held, not held and called off
deskmeeting-back = Back to receptions and meetings
deskmeeting-public = The page residents see
deskmeeting-questions = Answer questions
deskmeeting-not-now = Things have changed: this can no longer be done. Nothing was changed.

## Announcing.

deskmeeting-plan = Announce a meeting
    .public = Everybody sees the announcement at once. Thursday is the day of crime prevention, so it is proposed.
    .send = Announce
deskmeeting-mahalla = Mahalla
    .missing = Choose the mahalla
    .unknown = Choose one of your own mahallas
deskmeeting-day = Day
    .missing = Enter the day
    .wrong = Check the date
    .soon = Choose a later day, so that residents hear of it: announce or bring forward at least 3 days ahead, put off at least 1 day ahead
    .far = Choose a day within 60 days
    .day-off = That day is a holiday. Choose another
    .taken = A meeting in this mahalla is already announced for that day. Choose another day
deskmeeting-time = Begins at
    .missing = Enter the time
    .wrong = Write hours and minutes, for example 17:00
    .range = Choose a time from 8:00 to 21:00
deskmeeting-place = Where exactly
    .missing = Write where the meeting is
    .too-short = Write the place in full
    .too-long = Write less: at most 200 characters
deskmeeting-topic = What about
    .missing = Choose the topic
    .unknown = Choose from the list
deskmeeting-form = Page
    .missing = The page is out of date. Open it again and send once more.

## What can be done with a meeting.

deskmeeting-act = Act
    .missing = Choose what to do
    .unknown = Choose one of the acts on the page
deskmeeting-act-move = Move
    .text = Everybody sees the new time and the reason.
    .send = Move
deskmeeting-act-cancel = Call off
    .text = Everybody sees that it is called off, and why. A meeting that has begun cannot be called off.
    .send = Call off
deskmeeting-act-unheld = Did not take place
    .text = Everybody sees that it did not take place, and why. Residents may say what they think of it.
    .send = Say that it did not take place
deskmeeting-act-minutes = Publish the minutes
    .text = Everybody sees the minutes at once; they cannot be changed afterwards. Write no names, house numbers or phones.
    .send = Publish
deskmeeting-act-addendum = Add to the minutes
    .text = What you add stands below the minutes with its date.
    .send = Add
deskmeeting-reason = Reason
    .missing = Write the reason
    .too-short = Write a little more: at least 10 characters
    .too-long = Write less: at most 500 characters
    .personal = The text may tell who somebody is. Look at it and send again
deskmeeting-why = { deskmeeting-reason }
    .missing = { deskmeeting-reason.missing }
    .too-short = { deskmeeting-reason.too-short }
    .too-long = { deskmeeting-reason.too-long }
    .personal = { deskmeeting-reason.personal }
deskmeeting-present = How many came
    .hint = As you counted
    .missing = Enter how many came
    .wrong = Enter the number in digits
deskmeeting-said = What was spoken about
    .missing = Write what was spoken about
    .too-short = Write a little more: at least 20 characters
    .too-long = Write less: at most 4000 characters
    .personal = The text may tell who somebody is. Look at it and send again
deskmeeting-agreed = What was agreed
    .too-long = Write less: at most 4000 characters
    .personal = The text may tell who somebody is. Look at it and send again
deskmeeting-words = Addition
    .missing = Write what you add
    .too-short = Write a little more: at least 20 characters
    .too-long = Write less: at most 4000 characters
    .personal = The text may tell who somebody is. Look at it and send again

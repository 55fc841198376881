### Booking a reception: /inspectors/…/reception and /receptions.

# $name (String) - inspector
booking-title = Book a reception: { $name }
booking-about = Book a time with the inspector without saying who you are.
booking-back = Back to the inspector’s page
booking-link = Book a time
booking-lead = No name is asked for. Choose a time and you get a code: with it you can look at the booking or cancel it. Each reception takes 20 minutes.
booking-none = No time is free in the next 14 days. Look again later, or come during reception hours without booking.
booking-slot = Free times
    .missing = Choose a time
    .taken = This time is taken. Choose another
booking-topic = What about (optional)
    .hint = The inspector and the district office see only the time and this topic.
    .unknown = Choose from the list
booking-topic-none = Not said
booking-form = Page
    .missing = The page is out of date. Choose a time and send once more
booking-send = Book
# $day (String) - day and weekday, $time (String) - time
booking-moment = { $day }, { $time }

## The booking, at /receptions.

booking-follow = Look at my reception booking
    .text = Enter the code of 20 digits that you got when you booked.
booking-receipt = Code
    .hint = Five groups of four. Blanks make no difference.
    .missing = Enter the 20 digits
    .wrong = No booking has this code. Check the digits
booking-open = Open
booking-held = Your booking
booking-code = Your code
    .keep = Write it down: the code is kept nowhere and is not given twice.
booking-when = When
booking-where = Where
booking-who = Who receives you
booking-state-booked = Booked
booking-state-cancelled = Cancelled
booking-state-held = Received
booking-state-absent = The resident did not come
booking-state-unkept = The inspector was not there
booking-state-called-off = Called off by the inspector’s side
booking-cancel = Cancel the booking
    .text = If you cannot come, cancel: the time is free for others then.
booking-unkept = The inspector was not there
    .text = You came and nobody received you? Say so: your word decides.
booking-called-off = You cannot be received at this time. We are sorry.
    .again = Choose another time
booking-leave = Close on this device
    .text = If others use this device too, close the booking.
booking-not-now = Things have changed: this can no longer be done. Below is how it stands.

## For staff, at /desk/meetings.

booking-desk = Booked receptions
    .text = No names: only the time, and the topic if one was told. Say afterwards how it went.
booking-desk-coming = Coming
booking-desk-past = The last 30 days
booking-desk-none = Nobody has booked.
booking-told = The resident says that the inspector was not there.
booking-mark = How did it go?
booking-mark-held = Received
booking-mark-absent = The resident did not come
booking-mark-unkept = The inspector was not there
booking-call-off = Call this reception off
    .text = The resident reads the reason with the code. A reception that is called off counts as not held. If somebody else can receive, do not call it off.
    .send = Call off
booking-reason = Reason
    .missing = Write the reason
    .too-short = Write a little more: at least 10 characters
    .too-long = Write less: at most 500 characters
    .personal = The text may tell who somebody is. Take that out

### Raising a concern: topic, details, check, receipt.

## The steps.

# $number (String) - number of the step; $name (String) - its name
concern-step = Step { $number } of 3: { $name }
concern-step-topic = Topic
concern-step-details = Details
concern-step-check = Check
concern-exit = Leave this page quickly
    .hint = The home page opens. You have to clear the history of the browser yourself.
concern-next = Continue
concern-change = Change
# $mahalla, $district, $region (String) - names of places
concern-place-name = { $mahalla } mahalla, { $district }, { $region }

## The first page: topic.

concern-topic = What is it about?
concern-about-page = Raise a concern in your mahalla: you know beforehand who will answer and by when.
concern-mahalla = Mahalla
    .hint = In which mahalla is it? Write its name in any alphabet; you may add the district.
    .missing = Choose the mahalla: write its name and press “Find”
    .unknown = There is no such mahalla. Write its name and choose from the list
concern-mahalla-find = Find
concern-mahalla-choose = Choose your mahalla
concern-mahalla-change = Choose another mahalla
concern-mahalla-none = No such mahalla was found. Try another spelling, or add the name of the district.
concern-mahalla-list = Find it in the list of regions
concern-category = Topic
    .hint = Choose the one that fits best. If you are mistaken, nothing is lost: it will be passed on to the right place.
    .missing = Choose a topic
    .unknown = Choose one of the topics of the list

## The second page: details.

concern-details = Tell us what happened
concern-law-body = Who is competent
concern-law-term = Term by law
# $body (String) - name of the body
concern-law-forwarded = This matter is outside the inspector's powers and will be forwarded to the competent body within five days: { $body }.
concern-about = Who is it about?
    .missing = Choose who it is about
    .unknown = Choose one of the answers
concern-identity = Who may see your name?
    .hint = Choose before you write: what each answer means is said beside it.
    .missing = Choose who may see your name
    .unknown = Choose one of the answers
concern-no-retaliation = Retaliation for making an appeal is prohibited by law.
concern-kind = Kind of appeal
    .hint = If you are not sure, leave it as it is: all kinds carry equal weight.
    .missing = Choose the kind of appeal
    .unknown = Choose one of the answers
concern-text = What happened?
    .hint = In your own words, in any language: what happened, since when, how often. From 20 to 4000 characters. Do not write numbers of other people's passports or cards.
    .missing = Write what happened
    .too-short = Write more: at least 20 characters are needed
    .too-long = Shorten the text to 4000 characters
concern-place = Where?
    .hint = Street and house, or a landmark. The exact address is published nowhere.
    .missing = Write where it happened
    .too-short = Describe the place more exactly
    .too-long = Describe the place in fewer words
concern-photos = Photos
    .hint = Up to 5: JPEG, PNG or WebP, each up to 8 MB. A photo is drawn anew: marks of place and time are gone. Faces, house numbers and reflections stay in the picture.
    .too-large = The photo is too large: at most 8 MB and 40 million pixels. All you wrote is kept
    .not-a-photo = This file is no photo. Choose a JPEG, PNG or WebP and describe other things in words
    .broken = The photo cannot be read. Take it again or choose another one
    .too-many = At most 5 photos are taken
    .busy = Too many photos were sent. Try again in a while
concern-photo = Photo { $number }
concern-photo-without = Remove photo { $number }
concern-photo-chosen = Photos chosen: { $count }
    .large = Larger than 8 MB: choose a smaller one
    .kind = Not JPEG, PNG or WebP: choose another file
    .many = More than 5. Photos to remove: { $count }
    .sending = The photos are being sent. Do not close the page
concern-who = About you
    .hint = If you chose “I do not give my name”, leave this part empty. In the two other cases the law asks for your name and place of residence.
concern-name = Full name
    .missing = Give your surname and name, or choose “I do not give my name” above
    .too-short = Give your surname and name in full
    .too-long = Write your name in fewer letters
concern-address = Place of residence
    .hint = District, street, house and flat
    .missing = Give your place of residence, or choose “I do not give my name” above
    .too-short = Give a fuller address
    .too-long = Write the address in fewer words
concern-email = E-mail
    .hint = An address that can be written to. You will see the answer on this site too, with your receipt.
    .missing = Give your e-mail address
    .wrong = Enter the full address, for example: name@example.uz
    .malformed = Enter the full address, for example: name@example.uz
    .too-long = The address is too long. Check it
concern-phone = Phone number
    .hint = For example: +998 90 123 45 67
    .missing = Give your phone number
    .wrong = Enter the full number: +998 and 9 more digits
    .malformed = Enter the full number: +998 and 9 more digits
    .too-long = The number is too long. Check it
concern-consent = I agree that my data is used to consider this concern
    .hint = Only the officers who consider it will see the data, in the way you chose.
    .missing = Tick your consent so that the concern can be considered
    .unknown = Tick your consent so that the concern can be considered
concern-publish = A short summary of the answer may be published
    .hint = Your name, your address and your text are not published. If you do not agree, the concern is considered all the same.
    .unknown = Tick the box or clear it
concern-publish-row = Publishing the answer
concern-publish-yes = Agreed
concern-publish-no = Not agreed
concern-honesty = The law punishes statements known to be false. An honest mistake is no fault.
concern-privacy = How your data is kept
concern-form = Concern
    .missing = The page is out of date. Everything you wrote is still here, send it once more
    .form = The page is out of date. Everything you wrote is still here, send it once more
concern-safe = The danger is over
    .missing = Confirm that there is no danger now
    .unknown = Confirm that there is no danger now
concern-to-check = Go on to check
concern-to-topic = Back to the topic
concern-to-details = Back to the details

## When the text speaks of danger.

concern-danger-none = No danger?
concern-danger-back = Back to my text

## The third page: check.

concern-check = Check before you send
concern-not-given = not given
concern-send = Send the concern
concern-pressed = If you press the button twice, the concern is still sent once.
concern-next-title = What happens next
concern-next-who = Who answers
concern-next-when = By when
concern-who-officer = The inspector's superior or a higher body. The concern is not sent to the inspector and is not shown to him.
# $date (String) - day and weekday
concern-when-due = By { $date }. If it needs extra study the term may be extended, and you will be told.
# $date (String) - day and weekday
concern-when-criminal = A report of a crime is checked under its own procedure. You will be told where it was sent by { $date }.
concern-when-signal = The law sets no term for a signal without a name. It is worked on all the same, and you see the result with your receipt.
# $date (String) - day and weekday
concern-when-forwarded = It is forwarded to the competent body by { $date }. The term then starts again on the day that body receives it; you will see both counts.
# $date (String) - day and weekday
concern-when-target = We will try to answer sooner, by { $date }. This is not a term of law but our own aim.
concern-next-receipt = After sending you get a receipt, a code of 20 digits. With it you see the answer, so have something to write with.

## The receipt.

concern-sent = Your concern has been received
concern-receipt = Receipt: the code to follow it
concern-receipt-keep = Write the code down now: it is shown only once
    .text = You see the answer with this code. Give it to nobody: whoever has it can read your concern. It cannot be recovered.
    .print = Copy it on paper, take a picture of the screen, or print the page from the menu of your browser.
concern-next-sent = The concern has been received
# $date (String) - day and weekday
concern-next-read = The officer in charge reads it or forwards it to the competent body
    .when = By { $date }. Who has it is shown on the page where you follow it.
# $date, $proposal (String) - day and weekday for an application or complaint, for a proposal
concern-next-answer = Written answer
    .when = To an application or complaint by { $date }, to a proposal by { $proposal }. The exact day is on the page where you follow it.
# $days (Number) - number of days
concern-next-verdict = You say whether it is solved
    .when =
        { $days ->
            [one] Within { $days } day of the answer. Only you can say “solved”.
           *[other] Within { $days } days of the answer. Only you can say “solved”.
        }
concern-late = If the term passes, the page where you follow it says “Overdue”. You may complain to the higher body, to the prosecutor or to a court.
concern-follow = Follow the concern
concern-gone = The receipt is shown only once
    .text = For safety it does not appear a second time. If you wrote the code down, follow your concern with it.
    .lost = If you did not, it cannot be recovered. If you gave your name, ask the district department of internal affairs about the answer, or raise a new concern.

## The button that copies the receipt.

concern-copy = Copy
    .done = Copied

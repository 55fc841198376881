### The sealed letter to a household, with a code for rating. It is printed on paper.

# $mahalla (String) - name of the mahalla; $quarter (String) - quarter
letter-about = Mahalla: { $mahalla }. Rating period: { $quarter }
letter-title = Rate the work of your prevention inspector
letter-what = Every quarter residents rate how the prevention inspector of their mahalla works. Eight short questions take a minute. A rating with the code in this letter counts officially.
letter-why = Why you? Your household was drawn by lot from all households of the mahalla: chance decided, not a person. One letter is one rating, so one person answers for the household.

## What the reader can rely on, and what to do.

letter-secret = Your answer stays secret
    .text = There is no account: nobody asks for a name, a telephone or papers. The code is written to nobody's name. Who answered how cannot be known by the inspector, by other officers, or by those who run the portal.
letter-change = You can change your answer
    .text = Until the quarter closes you can answer again with the same code: the last answer counts.
letter-ask = Nobody may ask how you answered
    .text = Show the letter, the code and your answer to nobody: not to the inspector, not to the chair of the mahalla, not to anyone who comes in their name. Nobody will ask for the code by telephone either.
letter-pressed = If somebody presses you or offers money
    .text = Do not argue: mark what they say, then change your answer when you are alone. Nobody will know. One of the questions asks about pressure: answer it with “Yes”. You can also complain on the portal: a complaint about the inspector does not reach the inspector.
letter-offline = Without a telephone or the internet
    .text = Take the letter to a public service centre: there you answer at a computer, by yourself.

## The part with the code.

letter-scan = Point the camera of a telephone here: the questions open and the code is filled in.
# A screen reader says this in place of the picture.
letter-picture = QR code that opens the questions
letter-code = Your code
    .hint = 0 is zero, 1 is one: no letters that look like them are in a code. Small letters are fine.
letter-portal = Or open this address in a browser and enter the code
# $date (String) - day; $weekday (String) - day of the week
letter-last = Last day the code counts
    .day = { $weekday }, { $date }

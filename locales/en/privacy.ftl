### Privacy: what is stored, who sees it, how ratings stay secret and where that ends, cookies, terms, rights.
### Seen at /privacy.

privacy-title = Privacy
privacy-lead = The portal keeps as little about you as it can. Here is what it keeps, who sees it, for how long, and where our protection ends.

## In short.

privacy-short-title = In short
privacy-short-account = You need no account, neither to rate nor to raise a concern.
privacy-short-trackers = There are no trackers, no advertising and no counters of other companies. Pages load nothing from elsewhere.
privacy-short-rating = The inspector does not learn who rated or how.
privacy-short-name = In a concern you decide who may see your name.

## What is stored.

privacy-stored-title = What is stored
privacy-stored-visit = When you look at pages: nothing about you. To stop abuse, the program counts tries per network for a short time, in memory only.
privacy-stored-rating = When you rate: the answers, the mahalla, the quarter and a day. No name, no address, no time of day.
privacy-stored-email = When you rate with an e-mail address: the address lies encrypted until the letter with the code has gone. After that a mark remains from which the address cannot be read. It stops a second rating and is destroyed with its key after the quarter closes.
privacy-stored-concern = When you raise a concern: your text, the place, the topic, and the name, address, e-mail and phone if you give them. All of it is encrypted, and who wrote lies apart from what was written.
privacy-stored-meeting = When you ask before a meeting or on a report: the question and the day. When you book a reception: the time, and the topic if you tell one. No name, no address. A booking is removed after 30 days, and so is a question that is not shown.
privacy-stored-staff = For staff: the account, sign-ins, and what was done with a concern.

## Who sees what.

privacy-see-title = Who sees your concern
privacy-see-caption = What each of them sees, by the way you chose
privacy-see-mode = The way
privacy-see-inspector = Inspector
privacy-see-supervisor = Supervising office
privacy-see-public = Everybody
privacy-see-anonymous = I do not give my name (anonymous)
    .inspector = The text, no name
    .supervisor = The text, no name
    .public = Nothing
privacy-see-confidential = Do not show my name to the inspector (confidential)
    .inspector = The text, not your name
    .supervisor = The text and your name
    .public = Nothing
privacy-see-named = I write under my name
    .inspector = The text, your name and contact
    .supervisor = The text, your name and contact
    .public = Nothing
privacy-see-officer = A complaint about the inspector does not reach the inspector or anybody below: they find it in no list, search or count. It goes to a superior; grave ones go to internal security.
privacy-see-publish = Only if you agree may a short summary of the answer be shown to everybody, without names and addresses.

## How ratings are kept secret.

privacy-ratings-title = How ratings are kept secret
privacy-ratings-letter = The code of a letter belongs to a mahalla and a quarter, not to a person. There is no account, so there is nothing to link.
privacy-ratings-order = Ratings lie in random order and without the time. Which one came first cannot be seen.
privacy-ratings-change = The last answer of a code counts. Whoever looked over your shoulder does not know whether you changed it later.
privacy-ratings-release = Before the release nobody sees any figures, and below 10 ratings nothing is shown. Breakdowns exist from the district upwards only.
privacy-ratings-comment = Your comment is never published word for word. Only themes that several people name may appear.

## Limits.

privacy-limits-title = Where the protection ends
privacy-limits-text = No system protects from everything. You should know this:
privacy-limits-participation = If you rate with an e-mail address: while the quarter is open, whoever has both the database and the keys can test whether a certain address took part. How it answered cannot be seen from that.
privacy-limits-operator = If the operator secretly changed the program, an e-mail address could be linked with its answers at the moment of sending. With the code of a letter at most a network address could be seen, not a person.
privacy-limits-keys = That a key was really destroyed cannot be proved by mathematics. The rules ask for two witnesses.
privacy-limits-network = Whoever runs your network sees that you visited the portal, but not what you wrote.
privacy-limits-screen = We cannot protect from someone who looks at your screen or holds your phone. That is why you can change your rating later.
privacy-limits-advice = If you are afraid, use the code of a letter or an anonymous signal, on a network that is not yours, and write plainly, without names and small details.

## Cookies.

privacy-cookies-title = Cookies
privacy-cookies-caption = All cookies of the portal
privacy-cookies-name = Cookie
privacy-cookies-purpose = What for
privacy-cookies-term = How long
privacy-cookie-lang = lang
    .purpose = The language you chose
    .term = Until you delete it, at most a year
privacy-cookie-look = look
    .purpose = How pages look for you
    .term = Until you delete it, at most a year
privacy-cookie-case = case
    .purpose = The concern you follow, after you entered its receipt
    .term = Half an hour, or until you close it there
privacy-cookie-session = session
    .purpose = Sign-in of staff
    .term = Until signing out, at most 12 hours
privacy-cookie-once = Notes shown once
    .term = A few minutes
    .purpose = Receipt, proof of filing, change code, slip of a rating, waiting answers, booking of a reception
privacy-cookies-text = None of them follows you to other sites, and none is needed to read pages. That is why there is no banner to click away.

## How long.

privacy-kept-title = How long it is kept
privacy-kept-caption = Terms of the rules
privacy-kept-what = What
privacy-kept-term = Kept
privacy-kept-then = Then
privacy-kept-anonymous = Text of an anonymous signal
    .term = 12 months after closing
    .then = Its key is erased; topic, dates and outcome stay
privacy-kept-confidential = Name in a confidential concern
    .term = 90 days after closing, or until an internal inquiry ends
    .then = Its key is erased
privacy-kept-named = Named appeal
    .term = The term of the law for archives, 5 years if none is set
    .then = Its key is erased; topic, dates and outcome stay
privacy-kept-ballots = Single ratings
    .term = 8 quarters
    .then = Erased; published totals stay
privacy-kept-contacts = Marks of e-mail addresses
    .term = 12 months without use
    .then = Erased
privacy-kept-comments = Comments to ratings
    .term = 90 days after the release
    .then = Erased
privacy-kept-audit = Who of the staff did what
    .term = 5 years
    .then = Sealed archive
privacy-kept-backups = Backups live for 30 days. So what was erased is gone for good 30 days later.

## Rights.

privacy-rights-title = Your rights
privacy-rights-know = To know what is kept about you, and to get it.
privacy-rights-correct = To have it corrected, blocked or erased.
privacy-rights-withdraw = To take back your consent, and to withdraw a concern until it is answered.
privacy-rights-complain = To complain to the authorised state body or to a court.
privacy-rights-how = You see your own concern with your receipt and can write there. For everything else write to the operator of the portal.
privacy-rights-operator = Operator of the portal: { $operator }
privacy-rights-operator-demo = This is a demonstration: it has no real operator and no real concerns.
privacy-rights-ballots = A rating cannot be shown or erased on request: nobody can find which one is yours. With the code or the slip you can check only that it was counted. You can change it until the quarter closes.
privacy-follow-link = Follow a concern with the receipt

## The authorised body.

privacy-body-title = Where to complain about the handling of personal data
privacy-body-text = The law on personal data of 2 July 2019 (OʻRQ-547) gives you the right to complain to the authorised state body in the field of personal data. Its present name and address stand with the text of the law on lex.uz.
privacy-body-court = You may also turn to a court or to the Human Rights Ombudsman.

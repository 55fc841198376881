### Checking the public log: /check and the file that checks without the portal.

check-title = Was my rating counted?
check-about = Check in the public log that your rating was counted and that the entries of your case are in place.
check-lead = The portal adds a trace of every entry to a public log. Nothing in it can be removed or replaced unseen. Enter what you hold and see where your entry stands.
check-secret = What you hold
    .hint = The code of a letter, the slip of a rating, the change code of open feedback, or the receipt of a case (20 digits).
    .missing = Enter what should be checked
    .unknown = This does not look like a code. Copy it once more from the letter, the slip or the receipt
    .length = The code of a letter has 12 symbols. Compare it with the letter
    .symbol = There is a wrong sign in the code: it has only Latin letters and digits
    .check = One symbol of the code is mistyped. Copy it from the letter once more
check-send = Check
check-promise = This page shows that a rating was counted and never what it was. So you cannot prove to anybody how you rated, and nobody gains by asking. What you enter is not kept.

## The result.

check-nothing = No entry was found
    .text = We do not say why, so that nobody can guess codes. Entries of ratings appear when the result of the quarter is out, those of a case from the next night on. Compare the code once more, or come back later.
# $quarter (String) - the quarter
check-counted = Counted: { $quarter }
    .text = Your rating is part of the result of this quarter. What it was is not shown here.
# $quarter (String) - the quarter, $reason (String) - why
check-excluded = Not counted: { $quarter }
    .why = The reason: { $reason }.
    .text = You are blamed for nothing: all ratings of that day from that mahalla are set aside together. Those who decided saw no answers. You may rate again in the next quarter.
check-case = The entries of your case are in place
    .text = Every step went into the log on its day and was not changed.
check-missing = An entry is missing from the log, or was changed
    .text = The step marked below should stand in the log. Keep this page and turn to the operator of the portal, or to the prosecutor.
check-step-received = The case was received
check-step-forwarded = It went to another body
check-step-replied = It was answered
check-step-deadline-missed = The term passed without an answer
check-step-confirmed = You said that it is solved
check-step-denied = You said that it is not solved
check-step-reopened = It was taken up again
check-step-closed-unconfirmed = It was closed without your word
check-step-erased = Its texts were erased
check-step = Step
    .missing = Not in the log, or changed.
    .tonight = It goes into the log tonight.
# $number (String) - the place, $size (String) - the length of the log
check-place = Place in the log
    .of = { $number } (from 0), { $size } entries in all
check-day = Day
check-entry = Trace of the entry
check-proof = Proof (JSON)
    .text = With this text and the signed word of the log, any program or the file below can check it.

## The signed word.

check-word = The last signed word of the log
    .text = Every night the portal signs the length and the root of the log. Note these figures: if tomorrow’s log does not continue them, somebody has changed it.
    .none = The log is signed after its first night.
check-word-day = Day of signing
check-word-size = Entries
check-word-root = First 16 digits of the root
check-word-note = The whole signed word
check-word-key = Public key
check-alone = If you do not trust this page
    .text = Download one file: it works without a network and without the portal, and your own browser does the sums.
    .link = Download the file for checking
    .method = How the log works

## The file that checks without the portal.

# $address (String) - address of the portal
check-offline = Checking the public log without the portal
    .text = This file connects to nothing. What you paste is reckoned on your own device.
    .from = The key and the word come from { $address }. Compare them with those told elsewhere, for example in a printed report.
    .script = This file needs scripts to be allowed in the browser. Without them check on the page of the portal.
check-offline-inclusion = Is the entry in the log?
check-offline-consistency = Was the log left unchanged?
    .text = Paste two signed words of different days and the proof between them.
check-offline-older = The earlier signed word
check-offline-newer = The later signed word
check-offline-path = The proof between them (JSON)
check-says-included = It is: the entry stands in this log.
check-says-not-included = It is not: the proof does not show this entry in this log.
check-says-other-size = The proof is of another length of the log. Paste the signed word of that length.
check-says-consistent = Unchanged: the later log continues the earlier one.
check-says-not-consistent = It does not fit: the later log is not proved to continue the earlier one.
check-says-malformed = This could not be read. See that the texts were pasted whole.
check-says-signed = The signature is of this key.
check-says-not-signed = Take care: the signature is not of this key.
check-says-unsupported = This browser cannot check an Ed25519 signature, or the key could not be read: the signature was not checked.

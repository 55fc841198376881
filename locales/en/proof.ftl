### Proof of filing: the sheet a resident takes away, and the way to it.

proof-download = Download proof of filing (PDF)
    .hint = The sheet says when and on what topic you wrote, by when you get an answer and who has the concern. Your name, your text and the receipt are not on it.
    .soon = You can download it here for ten minutes, and later on the page where you follow the concern.
proof-text = Download your text (TXT)

## The sheet.

proof-title = Proof of filing
proof-lead = The text with the code below reached the portal at the time stated and is to be answered by the day stated.
proof-number = Number
proof-written = Written
    .again = Taken up again
# $moment (String) - date and time
proof-written-at = { $moment } (Tashkent time)
# $number (String) - number of the concern; $moment (String) - date and time
proof-earlier = Earlier number
    .of = { $number }, written { $moment }
proof-registered = Registered
    .forwarded = Received by the body that answers now
# $date (String) - day; $weekday (String) - day of the week
proof-due = Answer due by
    .day = { $weekday }, { $date }
# $term (String) - term by law
proof-term = Term
    .law = By law: { $term }
    .extended = By law: { $term }; extended
    .signal = A signal without a name: the term is the portal's aim and cannot be demanded
proof-place = Mahalla
proof-category = Topic
proof-kind = Kind of appeal
proof-identity = Author's name
proof-holder = Now with
proof-state = State

## The code of the text.

proof-code = Code of the text (SHA-256)
proof-check = To check the text: open the concern with its receipt, choose “Download your text (TXT)” and reckon SHA-256 of the file. The result must be the same 64 digits.
    .windows = Windows: certutil -hashfile FILE SHA256
    .mac = macOS: openssl sha256 FILE
    .linux = Linux: sha256sum FILE
proof-bytes = The code is that of the text as the portal keeps it: UTF-8 (NFC), lines end with LF, nothing before the first and after the last character.

## The foot of the sheet.

proof-nothing = This sheet does not open the concern: for that the receipt is needed. It holds neither the author's name nor his text.
# $moment (String) - date and time; $address (String) - address of the portal
proof-made = Made on { $moment }, Tashkent time. { $address }

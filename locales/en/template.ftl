### Letters with blanks for the officer who answers. What stands in square brackets must be filled in.

template-visited = Went there and talked
template-visited-text =
    Dear applicant,

    On [date] we went to [address] about your concern and looked into it on the spot. We had a preventive conversation with [whom, no name], and it was agreed that [what].

    I will go there again on [date] and write the result on this page.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-warned = Warned in writing
template-warned-text =
    Dear applicant,

    What you wrote about was checked on [date] at [address] and was confirmed. The person responsible was officially warned in writing for [what action]. It was explained that the law provides for liability if it happens again.

    I will keep watch until [date] and write the result on this page.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-protocol = Protocol drawn up
template-protocol-text =
    Dear applicant,

    When your concern was checked, signs of an offence were found at [time and place]: [what action]. A protocol was drawn up under [which article] of the Code of Administrative Liability and sent for decision to [which court or body].

    By [date] at the latest I will write on this page how the case stands.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-reconciled = The parties were reconciled
template-reconciled-text =
    Dear applicant,

    At [time and place] we talked with both sides about your concern; [who, post] took part too. The parties were reconciled and agreed that [what].

    On [date] I will ask both sides whether they keep to it and write the result on this page. If the agreement is broken, tell us here.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-patrol = Patrol route changed
template-patrol-text =
    Dear applicant,

    On [date] we inspected the place you wrote about: [address]. The patrol route has changed from [date] on: a patrol now passes here [on which days and hours].

    On [date] I will check what has changed and write it on this page. If there is danger, call 112 or 102 at once.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-forwarded = Passed to the competent body
template-forwarded-text =
    Dear applicant,

    The matter you raised is outside the powers of the prevention inspector: [which matter]. It was therefore sent on [date] for consideration to [which body], outgoing number [number].

    The term runs from the day that body received it; the written answer is due by [date]. If none comes, write on this page.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-not-confirmed = Facts not confirmed
template-not-confirmed-text =
    Dear applicant,

    On [date] we went to [address] about your concern and talked with [whom, no names]. What you wrote about was not confirmed: [what the check showed].

    I will keep an eye on the place until [date]. If you have anything new (time, place, witnesses), write it on this page and I will check again.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.
template-more-time = What will be done, and by when
template-more-time-text =
    Dear applicant,

    This was done about your concern on [date]: [what was done]. To settle it fully more time is needed, because [why].

    Next comes [what and where], to be done by [date]. When that day comes, I will write the result on this page.

    If you do not agree with the answer, you may mark “No” on this page, complain to the superior body or go to court.

### Reports at the desk, /desk/reports.

deskreport-list = Reports
    .lead = One report for each quarter. The inspector writes it, the head of the district publishes it.
    .none = There are no reports here yet.
    .caption = Reports that were opened
deskreport-column-quarter = Quarter
deskreport-column-inspector = Inspector
deskreport-column-mahalla = Mahalla
deskreport-column-state = State
deskreport-state-draft = Draft
deskreport-state-submitted = With the head
deskreport-state-returned = Returned
deskreport-state-published = Published
deskreport-due = Quarters without a report
    .text = When you open a report, the portal counts the figures of the quarter and locks them. They cannot be changed afterwards.
# $quarter (String) - written quarter
deskreport-open = Open the report of { $quarter }

deskreport-notice-quarter-not-over = The quarter has not ended. Its report can be opened afterwards.
deskreport-notice-not-yours = You cannot open a report of this quarter. Only the inspector can do so.
deskreport-notice-not-open = This report can no longer be changed: it was submitted or published. Below is how it stands now.
deskreport-notice-not-submitted = This report is not waiting for your decision: it was returned or published.

# $quarter (String) - written quarter
deskreport-title = Report: { $quarter }
deskreport-public = Open the report as residents see it
deskreport-head-remark = Remark of the head
deskreport-waiting = The report is with the head of the district. The words cannot be changed until the head decides.
# $day (String) - written date
deskreport-locked = The portal counted and locked the figures: { $day }. Nobody can change them.
deskreport-column-figure = Figure
deskreport-column-count = Count
deskreport-solved = Residents said: solved
deskreport-partly = Residents said: partly solved
deskreport-not-solved = Residents said: not solved
# $day (String) - written date
deskreport-promise-due = By: { $day }
# $words (String) - words of the inspector
deskreport-evidence = How residents will see it: { $words }

deskreport-words = The words of the report
deskreport-brought = What troubled residents
    .hint = What people came with in this quarter. No names, no addresses.
    .missing = Write what troubled residents
    .too-short = Write more: at least 40 characters
    .too-long = The text is too long: at most 4000 characters
deskreport-done = What was done
    .hint = With the result: where, when and what changed.
    .missing = Write what was done
    .too-short = Write more: at least 40 characters
    .too-long = The text is too long: at most 4000 characters
deskreport-failed = What did not work, and why
    .hint = Saying openly what failed earns trust.
    .too-long = The text is too long: at most 4000 characters
deskreport-next = What comes next
    .missing = Write what comes next
    .too-short = Write more: at least 40 characters
    .too-long = The text is too long: at most 4000 characters

deskreport-kept1 = How did the first promise end?
    .missing = Choose how the first promise ended
deskreport-kept2 = How did the second promise end?
    .missing = Choose how the second promise ended
deskreport-kept3 = How did the third promise end?
    .missing = Choose how the third promise ended

deskreport-promises = Make at least one promise: what will be done, by when, and how residents will see it. In the next report you will answer for each.
deskreport-what1 = First promise
    .missing = Write at least one promise
    .too-long = Write less: at most 300 characters
deskreport-by1 = First promise: by when
    .missing = First promise: enter the day
    .wrong = First promise: check the date
    .past = First promise: the day must lie after today
deskreport-evidence1 = First promise: how residents will see it
    .too-long = Write less: at most 300 characters
deskreport-what2 = Second promise
    .missing = Write the promise or take the day away
    .too-long = Write less: at most 300 characters
deskreport-by2 = Second promise: by when
    .missing = Second promise: enter the day
    .wrong = Second promise: check the date
    .past = Second promise: the day must lie after today
deskreport-evidence2 = Second promise: how residents will see it
    .too-long = Write less: at most 300 characters
deskreport-what3 = Third promise
    .missing = Write the promise or take the day away
    .too-long = Write less: at most 300 characters
deskreport-by3 = Third promise: by when
    .missing = Third promise: enter the day
    .wrong = Third promise: check the date
    .past = Third promise: the day must lie after today
deskreport-evidence3 = Third promise: how residents will see it
    .too-long = Write less: at most 300 characters

deskreport-save = Save
deskreport-submit = Submit to the head
    .text = A saved report can be continued later. After you submit it, you can change it only if the head returns it.

deskreport-decide = Your decision
    .text = Everyone can see a published report, and it cannot be changed. Check that the words fit the figures.
deskreport-publish = Publish
deskreport-remark = What must be put right
    .hint = If you return the report, the inspector reads this remark.
    .missing = To return the report, write a remark: at least 10 characters
deskreport-return = Return with the remark

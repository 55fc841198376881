### The states of a concern: the words of the glossary, the same from inbox to report.

state-assigned = Assigned
state-needs-info = More information requested
state-forwarded = Forwarded
state-extended = Period extended
state-escalated = Escalated
state-answered = Answered
state-left = Left without consideration
state-confirmed = Confirmed by the applicant
state-not-resolved = Not resolved
state-reopened = Reopened
state-withdrawn = Withdrawn
state-merged = Merged
state-closed = Closed
state-overdue = Overdue

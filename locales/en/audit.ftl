### Who did what when: /desk/audit.

audit-title = Audit
audit-lead = It says who did what when, and nothing of the content. Lines are never changed or deleted.
audit-none = There are no lines yet.
audit-older = Older ones
audit-at = When
audit-who = Who
audit-act = What
audit-object = With what
# $name (String), $role (String)
audit-person = { $name } ({ $role })
audit-command = Command of the operator
audit-account = Account { $number }
audit-act-sign-in = Signed in
audit-act-add-account = Added an account
audit-act-reset-account = Gave a new password
audit-act-disable-account = Closed an account
audit-act-enable-account = Opened an account again
audit-act-export = Took a file
audit-act-ask-name = Asked that an author’s name be opened
audit-act-open-name = Opened an author’s name
audit-act-refuse-name = Refused to open a name
audit-act-quarter = Took a step of a quarter
audit-act-evaluation = Took a step of an evaluation
audit-act-backup = Made a copy of the portal

### Signing in as a member of staff.

account-title = Sign in for staff
account-email = E-mail
    .missing = Enter the e-mail.
    .wrong = The e-mail or the password is wrong. Check them and try again.
account-password = Password
    .missing = Enter the password.
account-submit = Sign in
account-resident = Residents need no account: rating and raising a concern work without one.
account-demo = Accounts and password to try

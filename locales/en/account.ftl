### Signing in as a member of staff.

account-title = Sign in for staff
account-email = E-mail
    .missing = Enter the e-mail.
    .wrong = The e-mail or the password is wrong. Check them and try again.
account-password = Password
    .missing = Enter the password.
account-submit = Sign in
account-resident = Residents need no account: rating and raising a concern work without one.
account-invitation = Open the concern
    .text = One concern was sent to your body. Pressing the button uses the link up and opens the concern on this device for two hours.
    .open = Open the concern
    .over = The link was used or has expired. Ask the district department that sent it for a new one.
account-demo = Accounts and password to try

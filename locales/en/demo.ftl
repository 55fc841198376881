### The demonstration: accounts, letter codes, receipts.

demo-title = Demonstration: to try things
demo-lead = The people, concerns and figures here are invented. The names of places are real.
demo-accounts = Staff accounts
demo-account = E-mail
demo-role = Role
demo-password = Password of all of them: { $password }
demo-codes = Unused letter codes
demo-code = Code
demo-inspector = Rate the inspector
demo-receipts = Receipts
demo-receipt = Receipt
demo-state = State
demo-follow = Follow with a receipt
demo-role-inspector = Prevention inspector
demo-role-desk = District desk
demo-role-district = District head
demo-role-region = Regional office
demo-role-republic = Republic's office
demo-role-partner = Partner body
demo-role-security = Internal security
demo-role-integrity = Integrity reviewer
demo-role-admin = Portal operator

### Words that every page has: top, menu, foot, forms, the menu for staff.

common-name = Hisobdor
common-site-title = Hisobdor — your mahalla inspector answers to residents
common-tagline = Your mahalla inspector, answerable to you
common-skip = Skip to the main part
common-language = Language
common-country = Uzbekistan
common-crumbs = You are here
common-emergency = In an emergency:
common-look = Accessibility

## Menu.

common-menu = Menu
common-menu-find = Find the inspector
common-menu-follow = Follow a concern
common-menu-reports = Reports
common-menu-open-data = Open data

## Forms.

common-errors = Please check what you entered
# Stands before the title of a page whose form was refused.
common-error-title = Error:
common-optional = (optional)

## Staff.

common-sign-out = Sign out
common-desk-menu = Desk menu
common-desk-concerns = Concerns
common-desk-reports = Reports
common-desk-evaluation = Evaluation
common-desk-meetings = Receptions and meetings
common-desk-duties = Unrelated tasks
common-desk-integrity = Reading room
common-desk-quarters = Quarters of rating
common-desk-pressure = Pressure

## Foot.

common-foot-about = About the portal
common-foot-about-portal = What this portal is
common-foot-method = How scores are made
common-foot-duties = What the inspector must do
common-foot-trust = Trust
common-foot-privacy = Privacy
common-foot-check = Was my rating counted?
common-foot-accessibility = Accessibility and display
common-foot-open-data = Open data
common-foot-work = The work
common-foot-meetings = Receptions and meetings
common-foot-reports = Reports to the public
common-foot-sign-in = Sign in for staff
common-foot-emergency = If life or health is in danger, do not write here: call 112 or 102 at once.

## Demonstration.

common-demo-banner = This is a demonstration: the people, concerns and figures here are invented.
common-demo-link = Accounts and codes to try it
common-demo-invented = All names and figures in the demonstration are invented. The names of regions, districts and mahallas are real.

common-foot-figures = The whole country in figures

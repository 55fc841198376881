### About the portal: what it is, for whom, what it is not, how it works, who runs it, licences and sources.
### Seen at /about. `about-contents` names the contents of all explaining pages.

about-title = What Hisobdor is
about-lead = Hisobdor is an open portal. The residents of every mahalla rate their prevention inspector here, raise concerns and read how the inspector accounts for the work.
about-contents = On this page

## For whom.

about-for-title = Who it is for
about-name = “Hisobdor” is the Uzbek word for “accountable”. A mahalla is a neighbourhood community; a prevention inspector is the police officer responsible for it.
about-for-residents = Residents: find your inspector, rate the work in a minute, raise a concern and follow what becomes of it.
about-for-inspectors = Inspectors: see what is due today, answer well, and report to the residents.
about-for-offices = Their offices from district to republic: see where something goes wrong, and evaluate fairly.
about-for-public = Everybody else: journalists, researchers, deputies and public councils read the figures and check how they were made.
about-duties-link = What the inspector does and does not do

## What it is not.

about-not-title = What it is not
about-not-emergency = Not an emergency line. If life or health is in danger, call 112 or 102.
about-not-app = Not the ministry's mobile app “Mening inspektorim”, and not connected with it.
about-not-body = Not an authority. The portal passes your concern on and watches the term; the competent body decides.
about-not-messenger = Not a messenger and not a social network. Nobody's words are put up for all to read.
about-not-business = Not a business. There is no advertising, nothing is sold, nobody is tracked.
about-not-ranking = Not a league table. There is no first and no last inspector here.

## Five steps.

about-steps-title = How it works, in five steps
about-step-1 = Find
    .text = Type the name of your mahalla in any alphabet, or go from region to district to mahalla. You see who your inspector is and when residents are received.
about-step-2 = Rate
    .text = Once a quarter you say in words how the inspector works. Ratings with the code of a letter count in the official score; ratings with a confirmed e-mail address are shown apart.
about-step-3 = Raise a concern
    .text = Choose the topic, tell what happened, and decide who may see your name. You get a receipt of twenty digits.
about-step-4 = Get an answer
    .text = The responsible body answers within the legal term, usually 15 days. Whether the problem is solved, only you can say.
about-step-5 = See the account
    .text = Once a quarter the scores come out, and inspectors publish reports whose figures the portal has filled in.
about-method-link = How scores are made

## Who runs it.

about-operator-title = Who runs this installation
about-operator-demo = This installation is a demonstration. No authority runs it; the people, concerns and figures are invented, and nothing you write here reaches an authority. In a real installation the name and address of the operator stand here.
about-operator-unnamed = The operator of this installation has not yet put its name and address here.

## Licences and sources.

about-code-title = Licence of the code
about-code-text = Hisobdor is free software under the AGPL-3.0-or-later licence. Anybody may read, use and change it; whoever runs a changed version for others must publish the changes.
about-sources-title = Data, font and icons
about-sources-text = The names and boundaries of places come from open sources:
about-sources-credit = Mahalla registry: Uzbekistan Digital Health Platform (Ministry of Health / Uzinfocom), CC BY 4.0, names normalised. District boundaries: uzgeocoder, © 2026 inventor97, MIT.
about-sources-population = Population of the regions and of some districts: National Statistics Committee, as of 1 October 2025, as published in the press.
about-sources-font = Font: Onest
    .licence = SIL Open Font License 1.1
about-sources-icons = Icons: Lucide
    .licence = ISC licence
about-open-data-link = Open data and their licence

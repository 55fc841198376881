### Kinds of concerns: name, what belongs here, what the law says, who is competent; kinds of appeals, whom about, how open the name is.

## Groups.

category-group-order = Public order
category-group-people = Family, children and neighbours
category-group-crime = What may be a crime
category-group-place = Streets, roads and buildings
category-group-services = Utilities, social help and documents
category-group-officer = The inspector's work, corruption and proposals

## Kinds. `.hint` is what belongs here, `.law` the law and the time it takes, `.body` who is competent.

category-noise = Night noise and public disorder
    .hint = Loud music, shouting at night, rowdy behaviour in the street.
    .law = Disturbing public order and the quiet of the night is an administrative offence. The inspector looks into it, talks to those involved or draws up a record, and answers within 15 days. If the noise is going on now, call 102.
    .body = Prevention inspector
category-neighbours = Dispute between neighbours
    .hint = Quarrels and lasting disagreements between neighbours.
    .law = The inspector and the mahalla chair hear both sides and try to reconcile them. They cannot decide disputes about housing, land or money: those go to court. You get an answer within 15 days.
    .body = Prevention inspector and mahalla chair
category-family = Family conflict and violence (no immediate danger)
    .hint = Beating, insults or threats in the family, being kept without money or kept at home.
    .law = Harassment and violence are prohibited by law, and the victim may ask for a protection order. The inspector issues it; the inspector for women's issues and the social worker help, and you get an answer within 15 days. If there is danger now, call 102 or 112.
    .body = Prevention inspector, inspector for women's issues, social worker
category-minors = Unsupervised children, behaviour of minors
    .hint = Children left without care, teenagers in the street at night, their behaviour.
    .law = Parents or guardians answer for a child; if a child is left without care, the state must protect it. The inspector-psychologist, the guardianship body and the school work together, and you get an answer within 15 days. If a child is in danger now, call 102 or 112.
    .body = Inspector-psychologist for minors, guardianship body
category-school = Safety around school, attendance
    .hint = Safety near the school, fights between pupils, truancy.
    .law = The school and the education department answer first for attendance and safety at school; the inspector watches over order around it. Your appeal is forwarded to the competent body within five days. It answers within 15 days of receiving it.
    .body = District (city) education department and the school; prevention inspector
category-alcohol = Drinking in public places
    .hint = Drinking alcohol in the street, in a yard or on a playground.
    .law = Drinking alcohol in a public place is an administrative offence. The inspector and the patrol service act on it, and you get an answer within 15 days. If alcohol is sold to minors, write about that too.
    .body = Prevention inspector, patrol service
category-drugs = Suspected drug dealing or use
    .hint = A suspicion that drugs are sold or used somewhere.
    .law = The district department of internal affairs deals with this, not the inspector alone. It is checked in the order and within the time set by criminal procedure. Neither your message nor your name is published anywhere.
    .body = District (city) department of internal affairs
category-gambling = Gambling
    .hint = Playing for money, hidden gambling places.
    .law = Organising illegal gambling and taking part in it is prohibited. The inspector checks together with the district department of internal affairs and acts as the law provides. You get an answer within 15 days.
    .body = Prevention inspector, district (city) department of internal affairs
category-fraud = Fraud and cyber-fraud
    .hint = Deceit by phone or internet, money taken from a card, false sales.
    .law = If the money has only just gone, first call your bank and block the card, then call 102. Fraud is a crime, and the district department of internal affairs looks into it. The order and time of the check are set by criminal procedure.
    .body = District (city) department of internal affairs
category-theft = Theft or damage (already happened)
    .hint = You have reported a theft or damage but hear nothing about your statement.
    .law = The duty desk takes statements about theft day and night: 102. Write here that you hear nothing about a statement you have made, and the inspector finds out how it stands. The order and time of the check are set by criminal procedure.
    .body = Police duty desk (102)
category-suspicious = Suspicious persons and unregistered tenants
    .hint = Behaviour that seems dangerous, or tenants who live somewhere unregistered.
    .law = Write what you saw: what happened, when and where. A person's nationality, faith or looks are no ground for suspicion. The inspector checks together with the migration unit and answers within 15 days.
    .body = Prevention inspector, migration and citizenship unit
category-threats = Threats and extortion
    .hint = Threats, blackmail, demands for money or property.
    .law = The district department of internal affairs checks this in the order and within the time set by criminal procedure. If an official threatens you, you may go straight to the prosecutor's office. If there is danger now, call 102.
    .body = District (city) department of internal affairs; about an official, the prosecutor's office
category-lighting = Street lighting and dark spots
    .hint = Lamps that do not work, dark streets, paths and yards.
    .law = The improvement department of the hokimiyat answers for street lighting. Your appeal is forwarded to it within five days, and it answers within 15 days of receiving it. Where darkness invites offences, the inspector may formally ask for it to be put right.
    .body = District (city) hokimiyat, improvement department
category-roads = Road safety and wrong parking
    .hint = A dangerous crossing, speeding, cars that block a pavement or a yard.
    .law = The road safety service checks breaches of traffic rules. Your appeal is forwarded to it within five days, and it answers within 15 days of receiving it. If people are hurt in an accident, call 112 or 102.
    .body = Road safety service (YHXX)
category-road-repair = Condition of roads and pavements
    .hint = Potholes, broken pavements, open manholes.
    .law = Repairing roads is not the inspector's work: the hokimiyat and the road agency answer for it. Your appeal is forwarded to them within five days. You get an answer within 15 days, or up to one month if further study is needed.
    .body = District (city) hokimiyat, road agency
category-cleanliness = Waste and sanitation
    .hint = Heaps of waste, rubbish not collected, dirty ditches.
    .law = The hokimiyat and “Toza hudud” answer for collecting waste, the mahalla chair for keeping the mahalla clean. Whoever leaves rubbish in the wrong place may be fined. Your appeal is forwarded within five days, and the competent body answers within 15 days.
    .body = District (city) hokimiyat, “Toza hudud”, mahalla chair
category-utilities = Electricity, gas, water and sewage failures
    .hint = No electricity, gas or water, or the sewage does not work.
    .law = This is outside the inspector's powers: the supplier answers for it and the hokimiyat oversees it. Your appeal is forwarded within five days, and the supplier answers within 15 days of receiving it. If you smell gas, do not write: call 104 or 112.
    .body = Electricity, gas or water supplier; district (city) hokimiyat
category-animals = Stray and dangerous animals
    .hint = Stray dogs, abandoned or dangerous animals.
    .law = The veterinary service and the improvement department deal with stray animals. Your appeal is forwarded within five days, and the competent body answers within 15 days. If an animal has attacked somebody, call 112.
    .body = Veterinary service, improvement department
category-illegal-building = Illegal construction and land seizure
    .hint = Building without a permit, taking land or a shared yard.
    .law = The construction inspection checks the building and the cadastre the papers for the land; disputes about ownership go to court. Your appeal is forwarded to the competent body within five days. You get an answer within 15 days, or up to one month if further study is needed.
    .body = Construction inspection, cadastre, district (city) hokimiyat
category-empty = Abandoned buildings and dangerous places
    .hint = Abandoned houses and cellars, building sites, pits and wells that are dangerous for children.
    .law = The owner answers for the safety of a building; if the owner does nothing, the hokimiyat steps in. If offences happen there, the inspector checks. Your appeal is forwarded within five days, and the competent body answers within 15 days.
    .body = District (city) hokimiyat, owner of the building, emergency service
category-social = Social assistance, unemployment, lonely elderly
    .hint = Material help, finding work, support for elderly people who live alone and for people with disabilities.
    .law = The “Inson” social services centre and the social worker deal with this, not the inspector; the hokim's assistant and the youth leader help with finding work. Your appeal is forwarded within five days. The competent body answers within 15 days of receiving it.
    .body = “Inson” social services centre, social worker of the mahalla
category-registration = Registration, passport and documents
    .hint = Permanent or temporary registration, passport and ID card.
    .law = Look at my.gov.uz first: much is done there without a queue. The migration unit issues documents, not the inspector. If your case drags on or is refused, write: it is forwarded within five days, and you get an answer within 15 days.
    .body = Migration and citizenship unit
category-inspector = Action or inaction of the inspector
    .hint = Rudeness, refusing a statement, doing nothing, exceeding powers.
    .law = Everybody may complain about an official to a superior body or to a court. A complaint about the inspector is not sent to that inspector: the head of the department of internal affairs or a higher body considers it. You get an answer within 15 days, or up to one month if further study is needed.
    .body = Head of the district (city) department of internal affairs
category-bribe = Bribery and corruption
    .hint = Demands for money, a gift or a favour, using a post for gain.
    .law = Asking for and taking a bribe is a crime, checked in the order and within the time set by criminal procedure. Your message does not go into the ordinary queue: the internal security unit and the prosecutor's office see it. The person you write about is not shown your name.
    .body = Prosecutor's office, internal security unit
category-proposal = Proposal on mahalla safety
    .hint = How to make the mahalla safer: lighting, cameras, a playground, events.
    .law = A proposal is considered within one month. If it needs further study, you are told in writing within ten days. The inspector and the mahalla council consider it.
    .body = Prevention inspector and mahalla council

## Kind of appeal.

category-kind-application = Application
    .hint = You ask for help in exercising your right.
category-kind-proposal = Proposal
    .hint = You suggest how to improve the work.
category-kind-complaint = Complaint
    .hint = Your right was violated and you demand that it be restored.

## Whom it is about.

category-about-mahalla = Something in the mahalla
    .hint = An event, a place or people in the mahalla.
category-about-inspector = The inspector
    .hint = Your appeal goes to the inspector's superior or a higher body; the inspector will not see it.
category-about-other = Another person or organisation
    .hint = For example another official, a company or an office.

## How open the name is.

category-identity-anonymous = I do not give my name
    .hint = Nobody knows who you are. By law this is a signal and not an appeal: you cannot demand the legal term or an official reply. We work on it all the same, and you will see the result on this site.
category-identity-confidential = Do not show my name to the inspector
    .hint = The district department of internal affairs knows your name; the inspector is not shown it. This is a full appeal with its legal term. But remember: the details you write may let somebody guess who you are.
category-identity-named = I write under my name
    .hint = The responsible officer who considers your appeal sees your name too. This is a full appeal with its legal term. Your name is not published on this site.

## Other competent bodies.

category-partner-hokimiyat = District (city) hokimiyat
category-partner-road-police = Road safety service (YHXX)
category-partner-utilities = Electricity, gas or water supplier
category-partner-social-centre = “Inson” social services centre
category-partner-veterinary = Veterinary service
category-partner-construction = Construction inspection, cadastre
category-partner-education = District (city) education department
category-partner-health = District (city) medical association
category-partner-migration = Migration and citizenship unit
category-partner-duty-desk = Police duty desk
category-partner-prosecutor = Prosecutor's office

## Legal terms.

category-term-fifteen-days = 15 days
    .hint = Up to one month if further study is needed; exceptionally the head adds at most one month more and tells you.
category-term-one-month = Up to one month
    .hint = If a proposal needs further study, you are told in writing within ten days.
category-term-criminal-procedure = Within the time set by criminal procedure
    .hint = A statement about a crime is not checked under the law on appeals but in an order of its own.

## Reports count sensitive categories together.

category-other = Sensitive and other matters (counted together)

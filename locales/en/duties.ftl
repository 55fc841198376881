### What the inspector does: tasks, duties, powers, what is forbidden to him, and what other bodies do.

duties-title = What the inspector does and does not do
duties-lead = The prevention inspector is a police officer who prevents offences in the mahalla. This page says in plain words what the inspector answers for and which matters are better taken to another body.

## Does.

duties-does-title = What the inspector does
duties-does-1 = Notices early what leads to offences in the mahalla and asks for it to be put right.
duties-does-2 = Receives and studies residents' applications, complaints and proposals.
duties-does-3 = Keeps public order together with the patrol service.
duties-does-4 = Helps victims of harassment and violence in the family and issues protection orders.
duties-does-5 = Works with minors and young people, and helps the school and parents.
duties-does-6 = Holds preventive conversations with people who have committed an offence or are inclined to.
duties-does-7 = Explains to people how to protect themselves from fraud and other dangers.
duties-does-8 = Works together with the mahalla chair, the social worker, the youth leader and the rest of the mahalla seven.

## Must.

duties-must-title = What the inspector must do
duties-must-1 = Introduce himself or herself and show the service ID if you ask.
duties-must-2 = Accept your statement: registration may not be refused.
duties-must-3 = Give a reasoned answer to an appeal within the legal term, usually 15 days.
duties-must-4 = Forward what is outside the inspector's powers to the competent body within five days and tell you about it.
duties-must-5 = Receive residents on the days and hours that have been announced.
duties-must-6 = Keep secret what is known about you and your family.
duties-must-7 = Be courteous and fair to everybody, whatever their nationality, faith, sex or means.
duties-must-8 = Report to the residents on the work done and answer their questions.

## May.

duties-may-title = What the inspector may do
duties-may-1 = Enter a home with your consent or in cases set by law.
duties-may-2 = Check documents where the law gives a ground.
duties-may-3 = Hold a preventive conversation and give an official warning.
duties-may-4 = Draw up a record of an administrative offence.
duties-may-5 = Put a person on the preventive register in cases set by law.
duties-may-6 = Formally ask other bodies and companies to remove the causes of offences.
duties-may-7 = Examine a matter on site and call in specialists.

## Must not.

duties-forbidden-title = What the inspector must not do
duties-forbidden-1 = Refuse a statement, hide it, or make you withdraw it.
duties-forbidden-2 = Consider a complaint about himself or herself.
duties-forbidden-3 = Retaliate against a person who made an appeal or against the family.
duties-forbidden-4 = Ask for or take money, gifts or favours.
duties-forbidden-5 = Tell outsiders what an appeal says or who made it.
duties-forbidden-6 = Make anybody give a rating, beg for one, or find out who gave which.
duties-forbidden-7 = Enter a home without the owner's consent and without a legal ground.
duties-forbidden-8 = Put pressure on one side in a dispute about a debt, housing or land.

## Not the inspector's work, and whose it is.

duties-not-title = What is not the inspector's work
duties-not-lead = If you write about such a matter, your appeal is not lost: it is forwarded to the competent body within five days. Writing there directly is quicker.
duties-not-1 = Disputes about debts, contracts and property
    .who = Court
duties-not-2 = Papers for housing and land
    .who = Cadastre; in a dispute, the court
duties-not-3 = Electricity, gas, water and sewage
    .who = The supplier, district (city) hokimiyat
duties-not-4 = Road repair and street lighting
    .who = District (city) hokimiyat
duties-not-5 = Pensions, benefits and material help
    .who = “Inson” social services centre, social worker
duties-not-6 = Finding work and starting a business
    .who = Hokim's assistant, youth leader
duties-not-7 = School marks and quality of teaching
    .who = The school, district (city) education department
duties-not-8 = Treatment and medicines
    .who = Family clinic, district (city) medical association
duties-not-9 = Passport, ID card and registration by place of residence
    .who = Migration and citizenship unit, my.gov.uz
duties-not-10 = Wrong parking and traffic
    .who = Road safety service (YHXX)

## If you are not satisfied.

duties-complain-title = If the inspector does not do the job
duties-complain-text = A complaint about the inspector is not sent to that inspector; a superior or a higher body considers it. You may also turn to the prosecutor's office, to a court or to the ombudsman.
duties-complain-link = Complain about the inspector
duties-unrelated-title = If the inspector is given somebody else's work
duties-unrelated-text = The inspector marks unrelated duties in the system. They are counted by district and shown openly.
duties-note = This page explains and does not replace the text of the law. Its ground: the laws on the prevention of offences and on appeals of individuals and legal entities.

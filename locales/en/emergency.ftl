### Danger: when to call and not to write.

## The emergency stop.

emergency-title = Is somebody in danger now?
emergency-text = If life or health is in danger, do not write here — call at once. Nobody watches this site day and night, and it cannot send help.
emergency-question = Is there danger now?
emergency-call-112 = Call 112
    .hint = All emergency services
emergency-call-101 = Call 101
    .hint = Fire
emergency-call-102 = Call 102
    .hint = Police
emergency-call-103 = Call 103
    .hint = Ambulance
emergency-call-104 = Call 104
    .hint = Gas service
emergency-quiet = If you cannot speak, call all the same and do not hang up. Ask people around you for help.
emergency-over = The danger is over, continue
    .hint = Press this only if nobody is in danger.

## Never handled online.

emergency-never-title = In these cases do not write, call
emergency-never-crime = A crime is happening right now
emergency-never-violence = Somebody is being beaten or threatened
emergency-never-weapon = Somebody holds a knife or a weapon
emergency-never-child = A child is missing
emergency-never-suicide = Somebody wants to take their own life
emergency-never-fire = A fire has broken out
emergency-never-gas = There is a smell of gas
emergency-never-medical = Somebody urgently needs medical help
emergency-never-accident = People are hurt in an accident
emergency-never-explosive = An explosive or suspicious object has been found
emergency-never-overdose = Somebody has taken a drug overdose

## Reported in another way.

emergency-elsewhere-title = These are not taken online either
emergency-elsewhere-terrorism = Information about terrorism: call 102
emergency-elsewhere-secrets = State secrets: do not write them here
emergency-elsewhere-persons = Requests for police data about another person: such data is not given
emergency-elsewhere-register = Checking whether somebody is on the preventive register: such data is not given

## Warning when the text speaks of danger.

emergency-detected-title = Your text speaks of danger
# $number (String) - the number to call: 112, 101, 102, 103 or 104
emergency-detected = If somebody is in danger now, do not wait — call { $number }. If not, go on writing: your text is still on the page.

### Places: regions, districts, mahallas, their maps, lists and figures. Seen at /regions, /districts, /mahallas, on the home page and in search.

## Names. Inside a line; a heading gets its capital in code.

# $name (String) - the name without its type
place-mahalla = { $name } mahalla
place-ovul = { $name } aul
place-qishloq = { $name } village
place-kind-mfy = Mahalla citizens' assembly (MFY)
place-kind-ofy = Aul citizens' assembly (OFY)
place-kind-qfy = Village citizens' assembly (QFY)

# $district (String) - district with its type
# $region (String) - region with its type
place-in = { $district }, { $region }

# $mahalla (String) - mahalla with its type
# $district (String) - district with its type
place-mahalla-in = { $mahalla }, { $district }

# $mahalla (String) - mahalla with its type
# $place (String) - district and region
place-mahalla-title = { $mahalla } ({ $place })

## Counts and facts

# $count (Number) - districts and cities
place-count-districts = { $count ->
        [one] One district
       *[other] { $count } districts and cities
    }

# $count (Number) - mahallas, $shown (String) - the same with groups
place-count-mahallas = { $count ->
        [one] { $shown } mahalla
       *[other] { $shown } mahallas
    }

# $area (String) - km²
place-area = Area: { $area } km²

# $count (String) - inhabitants
place-population = Inhabitants: { $count }

# $number (Number) - whole per cent
place-percent = { $number }%
place-too-few = not enough yet

## The country

# $regions (Number), $districts (Number), $mahallas (String)
place-country = Regions of Uzbekistan
    .about = All regions, districts and mahallas of Uzbekistan with their prevention inspectors and figures.
    .facts = { $regions } regions, { $districts } districts and cities, { $mahallas } mahallas
place-regions = Regions by name
place-choose-region = Choose a region
place-districts = Districts and cities by name

# $name (String) - region with its type
place-region-about = { $name }: districts, mahallas, prevention inspectors, and how residents' concerns stand.

## The map

place-map-measure = Residents who say “solved”, of all who told us the outcome, last 12 months

# $name (String) - place, $value (String) - its value
place-map-area = { $name }: { $value }
place-map-credit = District boundaries: uzgeocoder, MIT

## Figures

place-figures = Last 12 months
place-figures-method = How these figures are made

# $count (Number) - concerns due, $shown (String) - the same with groups
place-figure-in-time = of concerns were answered in time
    .note = { $count ->
        [one] of { $shown } that was due
       *[other] of { $shown } that were due
    }
    .none = none was due yet

# $count (Number) - residents who said, $shown (String) - the same with groups
place-figure-solved = of residents who told us say: solved
    .note = { $count ->
        [one] { $shown } resident told us
       *[other] { $shown } residents told us
    }
    .few = Not enough yet: fewer than 10 residents told us

# $shown (String) - the same with groups
place-figure-overdue = concerns past their deadline without an answer
    .note = of { $shown } received

# $count (Number) - open and within the term, $shown (String) - the same with groups
place-figure-received = concerns received
    .note = { $count ->
        [0] none is being considered now
        [one] { $shown } is being considered within its term
       *[other] { $shown } are being considered within their term
    }

## The table under a map

place-table = All figures of the last 12 months
place-table-open = Show all figures as a table
place-table-name = Name
place-table-received = Received
place-table-in-time = Answered in time
place-table-late = Answered late
place-table-overdue = Overdue
place-table-verdicts = Residents who told us
place-table-solved = Say: solved

## A district

# $name (String) - district with its type
place-district-about = { $name }: all mahallas with their prevention inspectors, figures, meetings and reports.
place-mahallas = Mahallas and their inspectors
    .hint = Choose your mahalla, or go straight to its inspector.
    .unknown = The inspectors of this district are not in the portal yet. You can raise a concern on the page of your mahalla.
place-vacant = No inspector named

# $day (String) - date
place-closed-on = Closed on { $day }
place-closed = closed
place-surroundings = Where it lies in the region
place-meetings = Coming meetings
    .none = No meeting has been announced here.
    .all = All meetings
place-meeting-report = Report to residents
place-meeting-reception = Reception of residents
place-meeting-safety = Talk about safety

# $day (String) - day and weekday, $time (String) - begin
place-meeting-when = { $day }, { $time }

# $name (String) - surname and given name
place-inspector-line = Inspector: { $name }
place-reports = Reports
    .none = No report has been published yet.
    .all = All reports

# $quarter (String) - written quarter, $name (String) - whose report
place-report = { $quarter }: { $name }

# $place (String) - mahalla and district, $day (String) - day of publication
place-report-hint = { $place } · { $day }

## A mahalla

# $name (String) - mahalla with its type
place-mahalla-about = { $name }: who the prevention inspector is, how to rate the work, where to raise a concern.

# $count (Number) - inspectors
place-inspector = { $count ->
        [0] Your inspector
        [one] Your inspector
       *[other] Your inspectors
    }
place-post = Prevention inspector
place-post-senior = Senior prevention inspector
place-profile = Hours, score, reports
place-rate = Rate the inspector
place-raise = Raise a concern
    .hint = No registration. The answer is due within 15 days.
place-vacant-note = No inspector is named for this mahalla
    .text = The post may be vacant, or not entered yet. You can raise a concern all the same: it goes to the district department.
place-to-district = All mahallas and inspectors of the district

# $day (String) - date
place-closed-note = This mahalla was closed or merged on { $day }
    .text = Its page stays because of what happened here before. Look for your present mahalla in the list of the district.
place-names = Names in other languages
place-name-uz = Uzbek, Latin script
place-name-uz-cyrl = Uzbek, Cyrillic script
place-name-ru = Russian
place-name-en = English
place-code = Code in the register

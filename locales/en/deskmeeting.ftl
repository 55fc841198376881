### Coming meetings for staff, at /desk/meetings.

deskmeeting-title = Receptions and meetings
    .lead = Coming meetings as residents see them, soonest first.
deskmeeting-none = No meeting is planned.

# $day (String) - day and weekday, $time (String) - begin
deskmeeting-when = { $day }, { $time }

# $name (String) - the inspector
deskmeeting-inspector = Inspector: { $name }

deskmeeting-topic-report = Report to residents
deskmeeting-topic-reception = Reception of residents
deskmeeting-topic-safety = Talk about safety

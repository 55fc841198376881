### Coming meetings with residents, at /meetings.

meeting-title = Receptions and meetings
    .about = When and where prevention inspectors meet residents and report to them.
    .lead = Everyone may come and ask. You need no invitation.
meeting-none = No meeting has been announced
    .text = Weekly reception hours stand on the page of your inspector.
    .find = Find your inspector

# $time (String) - begin, $topic (String) - what about
meeting-line = { $time } · { $topic }

# $name (String) - the inspector
meeting-inspector = Inspector: { $name }

meeting-topic-report = Report to residents
meeting-topic-reception = Reception of residents
meeting-topic-safety = Talk about safety

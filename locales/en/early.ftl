### Early signs on the desk: /desk/concerns and /desk/early.

early-title = What is rising
early-text = Compared with this place’s own past. It is no finding about anyone: ask on the spot what is going on. Complaints about officers are not counted.
early-none = Nowhere are there more concerns than usual now.
early-all = All of them and the concerns behind them
# $topic (String) - topic, $place (String) - mahalla and district
early-sign = { $topic }: { $place }
# $count (Number) - concerns
early-now = { $count }
    .rest = in 4 weeks
# $shown (String) - a number or a range
early-usual = Usually { $shown } in 4 weeks
# $first, $last (String) - numbers
early-range = { $first }–{ $last }
early-by-span = Concerns in spans of 4 weeks (by the first day)
early-cases = The concerns behind it
early-cases-some = Open to you: { $shown }. The others are with another office.
early-back = Back to the list

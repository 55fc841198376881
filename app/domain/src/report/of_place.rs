//! The figures of an office's report: those of its place, which add up from the mahallas, in the form of every report.
use super::{ReportFigures, ReportSpan};
use crate::{
    concern::PREVENTION_KINDS,
    open_data::BreakdownRow,
    statistics::{AreaFigures, OTHERS},
};
use std::collections::BTreeMap;
use time::Date;

/// What may be told of the concerns of a place by category or by kind: a count that one of the quarters hides is hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown(BTreeMap<String, Option<u64>>);

impl Shown {
    /// Adds a quarter, as its files show it.
    pub fn add<'a>(&mut self, rows: impl IntoIterator<Item = &'a BreakdownRow>) {
        for row in rows {
            let count = self.0.entry(row.code.clone()).or_insert(Some(0));
            *count = count.zip(row.received).map(|(sum, received)| sum + received);
        }
    }

    fn told(&self) -> impl Iterator<Item = (&String, u64)> {
        self.0.iter().filter_map(|(code, count)| Some((code, (*count)?)))
    }
}

/// What is told apart in a report of a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Concerns by category.
    pub categories: Shown,
    /// Concerns by kind.
    pub kinds: Shown,
    /// Answers by kind of prevention, as the reports of inspectors below count them.
    pub measures: BTreeMap<String, u64>,
}

fn most_first(mut counts: Vec<(String, u64)>) -> Vec<(String, u64)> {
    counts.retain(|(_, count)| *count > 0);
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    counts
}

fn first_day(month: &str) -> Option<Date> {
    let (year, month) = month.split_once('-')?;
    Date::from_calendar_date(year.parse().ok()?, month.parse::<u8>().ok()?.try_into().ok()?, 1).ok()
}

impl ReportFigures {
    /// The figures of a place in a span; `before` are those of the span before. Concerns of categories that may not be told
    /// stand among the others; kinds are told where none is hidden.
    pub fn of_place(place: &AreaFigures, span: ReportSpan, parts: &Parts, before: Option<&AreaFigures>) -> Self {
        let mut by_category: BTreeMap<String, u64> =
            parts.categories.told().map(|(code, count)| (code.clone(), count)).collect();
        let told: u64 = by_category.values().sum();
        *by_category.entry(OTHERS.to_owned()).or_default() += place.received.saturating_sub(told);
        let by_kind: Vec<(String, u64)> = parts.kinds.told().map(|(code, count)| (code.clone(), count)).collect();
        let is_whole = by_kind.iter().map(|(_, count)| count).sum::<u64>() == place.received;
        let mut by_month: BTreeMap<Date, u64> = span.months().into_iter().map(|month| (month, 0)).collect();
        for (month, count) in &place.by_month {
            if let Some(day) = first_day(month) {
                *by_month.entry(day).or_default() += count;
            }
        }
        let has_months = by_month.values().sum::<u64>() == place.received;
        let of_law = PREVENTION_KINDS.into_iter().map(|kind| (kind.to_owned(), parts.measures.get(kind).copied()));
        Self {
            received: place.received,
            answered_in_time: place.answered_in_time,
            answered_late: place.answered_late,
            overdue: place.overdue,
            solved: place.solved,
            partly: place.partly,
            not_solved: place.not_solved,
            by_category: most_first(by_category.into_iter().collect()),
            by_month: if has_months { by_month.into_iter().collect() } else { Vec::new() },
            meetings: place.meetings,
            outside_tasks: place.outside_tasks,
            outside_concerns: place.not_ours,
            by_kind: if is_whole { most_first(by_kind) } else { Vec::new() },
            extended: place.extended,
            forwarded: place.forwarded,
            reopened: place.reopened,
            unjudged: place.unjudged,
            left: place.left,
            withdrawn: place.withdrawn,
            median_days: place.median_days(),
            by_prevention: of_law.filter_map(|(kind, count)| Some((kind, count.filter(|count| *count > 0)?))).collect(),
            minors: (place.minors, 0),
            receptions: (place.receptions.0 > 0).then_some(place.receptions),
            before: before
                .filter(|before| before.received > 0)
                .map(|before| (before.received, before.answered_in_time, before.solved)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::open_data::{Breakdown, Level};
    use time::macros::date;

    fn row(code: &str, received: Option<u64>) -> BreakdownRow {
        BreakdownRow {
            area: "1726294".into(),
            level: Level::District,
            breakdown: Breakdown::Category,
            code: code.into(),
            received,
        }
    }

    fn span() -> ReportSpan {
        ReportSpan::parse("2026Q3").unwrap()
    }

    #[test]
    fn what_may_not_be_told_stands_among_the_others() {
        let mut parts = Parts::default();
        parts.categories.add(&[row("noise", Some(30)), row("animals", None), row("lights", Some(12))]);
        let place = AreaFigures { received: 50, ..AreaFigures::default() };
        let figures = ReportFigures::of_place(&place, span(), &parts, None);
        let told: Vec<(&str, u64)> = figures.by_category.iter().map(|(code, n)| (code.as_str(), *n)).collect();
        assert_eq!(told, [("noise", 30), ("lights", 12), ("other", 8)]);
    }

    #[test]
    fn a_year_hides_what_one_of_its_quarters_hides() {
        let mut shown = Shown::default();
        shown.add(&[row("noise", Some(30)), row("animals", Some(11))]);
        shown.add(&[row("noise", Some(20)), row("animals", None)]);
        shown.add(&[row("animals", Some(40))]);
        assert_eq!(shown.told().map(|(code, n)| (code.as_str(), n)).collect::<Vec<_>>(), [("noise", 50)]);
    }

    #[test]
    fn months_and_kinds_are_told_where_they_are_whole() {
        let by_month = BTreeMap::from([("2026-07".to_owned(), 6), ("2026-09".to_owned(), 4)]);
        let place = AreaFigures { received: 10, by_month, ..AreaFigures::default() };
        let mut parts = Parts::default();
        parts.kinds.add(&[row("application", Some(10))]);
        let figures = ReportFigures::of_place(&place, span(), &parts, None);
        let months = [(date!(2026 - 07 - 01), 6), (date!(2026 - 08 - 01), 0), (date!(2026 - 09 - 01), 4)];
        assert_eq!(figures.by_month, months);
        assert_eq!(figures.by_kind, [("application".to_owned(), 10)]);
        let more = AreaFigures { received: 12, ..place };
        let figures = ReportFigures::of_place(&more, span(), &parts, None);
        assert!(figures.by_month.is_empty() && figures.by_kind.is_empty(), "an older quarter did not count them");
    }

    #[test]
    fn the_span_before_stands_beside_it_where_there_was_anything() {
        let before = AreaFigures { received: 40, answered_in_time: 30, solved: 20, ..AreaFigures::default() };
        let of = |before: &AreaFigures| {
            ReportFigures::of_place(&AreaFigures::default(), span(), &Parts::default(), Some(before)).before
        };
        assert_eq!(of(&before), Some((40, 30, 20)));
        assert_eq!(of(&AreaFigures::default()), None);
    }
}

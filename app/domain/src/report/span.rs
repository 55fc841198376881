//! What a report is about: a quarter or a year; when its figures are locked and by when it is owed.
//!
//! Yearly by 1 March as socially significant information (PF-6247 of 16.06.2021); the days of a quarter are the portal's.
use crate::{calendar::add_months, period::Quarter, statistics::lock_day};
use std::fmt;
use time::{Date, Duration, Month};

/// Days after the end until the figures are locked: the legal term of the last concerns, fifteen days, is over by then.
pub const LOCK_DAYS: i64 = 20;
/// Days after the end of a quarter by which its report is public.
pub const DUE_DAYS: i64 = 40;
/// Days after the end of a quarter by which the report of an office is public: 1 March after a quarter that ends a year.
pub const OFFICE_DUE_DAYS: i64 = 60;
/// Who held a post in the span for fewer days owes no report about it.
pub const LEAST_DAYS: i64 = 30;

/// A quarter or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportSpan {
    /// A quarter.
    Quarter(Quarter),
    /// A calendar year.
    Year(u16),
}

impl ReportSpan {
    /// Reads `2026Q3` or `2026`.
    pub fn parse(written: &str) -> Option<Self> {
        if let Some(quarter) = Quarter::parse(written) {
            return Some(Self::Quarter(quarter));
        }
        let year = (written.len() == 4).then(|| written.parse().ok()).flatten()?;
        Quarter::new(year, 1).map(|_| Self::Year(year))
    }

    /// The first day.
    pub fn first_day(self) -> Date {
        match self {
            Self::Quarter(quarter) => quarter.first_day(),
            Self::Year(year) => Date::from_calendar_date(year.into(), Month::January, 1).unwrap_or(Date::MIN),
        }
    }

    /// The last day.
    pub fn last_day(self) -> Date {
        match self {
            Self::Quarter(quarter) => quarter.last_day(),
            Self::Year(year) => Date::from_calendar_date(year.into(), Month::December, 31).unwrap_or(Date::MAX),
        }
    }

    /// First days of its months.
    pub fn months(self) -> Vec<Date> {
        let count = if matches!(self, Self::Year(_)) { 12 } else { 3 };
        (0..count).map(|month| add_months(self.first_day(), month)).collect()
    }

    /// The day at whose beginning the figures are locked: [`LOCK_DAYS`] after the end.
    pub fn locks_on(self) -> Date {
        self.last_day().saturating_add(Duration::days(LOCK_DAYS))
    }

    /// The last day on which the report is public in time: [`DUE_DAYS`] after a quarter, 1 March after a year.
    pub fn due_on(self) -> Date {
        match self {
            Self::Quarter(quarter) => quarter.last_day().saturating_add(Duration::days(DUE_DAYS)),
            Self::Year(year) => Date::from_calendar_date(i32::from(year) + 1, Month::March, 1).unwrap_or(Date::MAX),
        }
    }

    /// The day at whose beginning the figures of places are locked, and with them the figures of their offices' reports: when
    /// the reports of inspectors are due.
    pub fn office_locks_on(self) -> Date {
        lock_day(Quarter::of_date(self.last_day()))
    }

    /// The last day on which the report of an office is public in time: [`OFFICE_DUE_DAYS`] after a quarter, 1 March after a year.
    pub fn office_due_on(self) -> Date {
        match self {
            Self::Quarter(quarter) => quarter.last_day().saturating_add(Duration::days(OFFICE_DUE_DAYS)),
            Self::Year(_) => self.due_on(),
        }
    }

    /// The quarters it covers.
    pub fn quarters(self) -> Vec<Quarter> {
        match self {
            Self::Quarter(quarter) => vec![quarter],
            Self::Year(year) => (1..=4).filter_map(|number| Quarter::new(year, number)).collect(),
        }
    }

    /// The one before.
    #[must_use]
    pub const fn previous(self) -> Self {
        match self {
            Self::Quarter(quarter) => Self::Quarter(quarter.previous()),
            Self::Year(year) => Self::Year(year.saturating_sub(1)),
        }
    }

    /// The quarter whose released score the report shows: the last one of the span.
    pub fn score_quarter(self) -> Option<Quarter> {
        match self {
            Self::Quarter(quarter) => Some(quarter),
            Self::Year(year) => Quarter::new(year, 4),
        }
    }

    /// The spans whose figures are locked and may be reported on: the last four quarters and the last year.
    pub fn to_report(today: Date) -> Vec<Self> {
        let quarters = Quarter::of_date(today).previous_four().map(Self::Quarter);
        let year = u16::try_from(today.year() - 1).ok().map(Self::Year);
        quarters.into_iter().chain(year).filter(|span| span.locks_on() <= today).collect()
    }

    /// The same for the reports of offices.
    pub fn to_report_by_offices(today: Date) -> Vec<Self> {
        Self::to_report(today).into_iter().filter(|span| span.office_locks_on() <= today).collect()
    }

    /// The spans whose reports are due from one day to another, oldest first.
    pub fn due_between(from: Date, to: Date) -> Vec<Self> {
        let mut quarter = Quarter::of_date(to);
        let mut spans = Vec::new();
        // A report is due within half a year of its quarter, and one of a year within a quarter of it.
        for _ in 0..7 {
            spans.push(Self::Quarter(quarter));
            if quarter.quarter() == 4 {
                spans.push(Self::Year(quarter.year()));
            }
            quarter = quarter.previous();
        }
        spans.retain(|span| span.due_on() >= from && span.due_on() <= to);
        spans.sort_by_key(|span| (span.due_on(), matches!(span, Self::Year(_))));
        spans
    }

    /// Whether somebody owes a report who held posts on these days, from the first to the last (none: still), in any order:
    /// [`LEAST_DAYS`] of the span, a day counting once whatever he held.
    pub fn is_owed(self, held: &[(Date, Option<Date>)]) -> bool {
        let within = |(from, until): &(Date, Option<Date>)| {
            (self.first_day().max(*from), self.last_day().min(until.unwrap_or(Date::MAX)))
        };
        let mut spans: Vec<(Date, Date)> = held.iter().map(within).filter(|(first, last)| first <= last).collect();
        spans.sort_unstable();
        let (mut days, mut counted_to) = (0, None);
        for (first, last) in spans {
            let first = counted_to.map_or(first, |to: Date| first.max(to.saturating_add(Duration::DAY)));
            if first <= last {
                days += (last - first).whole_days() + 1;
                counted_to = Some(last);
            }
        }
        days >= LEAST_DAYS
    }
}

impl fmt::Display for ReportSpan {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quarter(quarter) => quarter.fmt(to),
            Self::Year(year) => write!(to, "{year:04}"),
        }
    }
}

/// Whether a report came when it was owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Public in time.
    InTime,
    /// Public, but late.
    Late,
    /// Not public, and not yet owed.
    Ahead,
    /// Owed, and not public.
    Missing,
}

impl Standing {
    /// How a report stands that is due on a day and became public on another, or did not until `today`.
    pub fn of(due_on: Date, published_on: Option<Date>, today: Date) -> Self {
        match published_on {
            Some(day) if day <= due_on => Self::InTime,
            Some(_) => Self::Late,
            None if today <= due_on => Self::Ahead,
            None => Self::Missing,
        }
    }

    /// The word in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InTime => "in-time",
            Self::Late => "late",
            Self::Ahead => "ahead",
            Self::Missing => "missing",
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    fn span(written: &str) -> ReportSpan {
        ReportSpan::parse(written).unwrap()
    }

    #[test]
    fn a_span_is_a_quarter_or_a_year_and_writes_itself_as_it_was_read() {
        for written in ["2026Q3", "2026"] {
            assert_eq!(span(written).to_string(), written);
        }
        for wrong in ["", "26", "2026Q5", "20266", "2026-Q3", "abcd"] {
            assert_eq!(ReportSpan::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn figures_are_locked_when_the_last_legal_term_is_over() {
        assert_eq!(span("2026Q3").locks_on(), date!(2026 - 10 - 20));
        assert_eq!(span("2026").locks_on(), date!(2027 - 01 - 20));
    }

    #[test]
    fn a_quarter_is_owed_after_forty_days_and_a_year_by_the_first_of_march() {
        assert_eq!(span("2026Q3").due_on(), date!(2026 - 11 - 09));
        assert_eq!(span("2026").due_on(), date!(2027 - 03 - 01));
    }

    #[test]
    fn an_office_reports_once_its_inspectors_have_and_of_a_year_by_the_first_of_march() {
        assert_eq!(span("2026Q3").office_locks_on(), date!(2026 - 11 - 10));
        assert_eq!(span("2026Q3").office_due_on(), date!(2026 - 11 - 29));
        assert_eq!(span("2026").office_locks_on(), date!(2027 - 02 - 10));
        assert_eq!(span("2026").office_due_on(), date!(2027 - 03 - 01));
        assert_eq!(span("2026Q4").office_due_on(), date!(2027 - 03 - 01));
        assert_eq!(span("2026").quarters().len(), 4);
        for one in ["2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026"].map(span) {
            assert!(one.due_on() < one.office_locks_on() || one == span("2026"), "{one}");
            assert!(one.office_locks_on() < one.office_due_on(), "{one}");
        }
    }

    #[test]
    fn late_and_missing_are_different_words() {
        let of = |published, today| Standing::of(span("2026Q3").due_on(), published, today);
        assert_eq!(of(Some(date!(2026 - 11 - 09)), date!(2027 - 01 - 01)), Standing::InTime);
        assert_eq!(of(Some(date!(2026 - 11 - 10)), date!(2027 - 01 - 01)), Standing::Late);
        assert_eq!(of(None, date!(2026 - 11 - 09)), Standing::Ahead);
        assert_eq!(of(None, date!(2026 - 11 - 10)), Standing::Missing);
    }

    #[test]
    fn nothing_is_reported_before_its_figures_are_locked() {
        let spans: Vec<String> = ReportSpan::to_report(date!(2027 - 01 - 19)).iter().map(ToString::to_string).collect();
        assert!(!spans.contains(&"2026Q4".to_owned()) && !spans.contains(&"2026".to_owned()), "{spans:?}");
        let spans: Vec<String> = ReportSpan::to_report(date!(2027 - 01 - 20)).iter().map(ToString::to_string).collect();
        assert!(spans.contains(&"2026Q4".to_owned()) && spans.contains(&"2026".to_owned()), "{spans:?}");
    }

    #[test]
    fn who_held_the_post_for_a_month_of_the_quarter_owes_a_report() {
        let quarter = span("2026Q3");
        let one = |from, until| quarter.is_owed(&[(from, until)]);
        assert!(one(date!(2024 - 01 - 01), None));
        assert!(one(date!(2026 - 09 - 01), None));
        assert!(!one(date!(2026 - 09 - 02), None));
        assert!(one(date!(2020 - 01 - 01), Some(date!(2026 - 07 - 30))));
        assert!(!one(date!(2020 - 01 - 01), Some(date!(2026 - 06 - 30))));
    }

    #[test]
    fn days_at_two_posts_add_up_and_a_day_at_both_counts_once() {
        let quarter = span("2026Q3");
        let july = (date!(2026 - 07 - 01), Some(date!(2026 - 07 - 10)));
        let september = (date!(2026 - 09 - 21), None);
        assert!(!quarter.is_owed(&[july, september]), "ten days in July and ten in September are twenty");
        assert!(quarter.is_owed(&[july, (date!(2026 - 09 - 11), None)]), "two half-quarters make one report");
        let both = (date!(2026 - 07 - 01), Some(date!(2026 - 07 - 20)));
        assert!(!quarter.is_owed(&[both, both, july]), "two mahallas do not make the days more");
        assert!(!quarter.is_owed(&[]));
    }

    #[test]
    fn a_year_has_four_reports_of_quarters_and_one_of_the_year_before() {
        let due = ReportSpan::due_between(date!(2026 - 01 - 01), date!(2026 - 12 - 31));
        let due: Vec<String> = due.iter().map(ToString::to_string).collect();
        assert_eq!(due, ["2025Q4", "2025", "2026Q1", "2026Q2", "2026Q3"]);
    }
}

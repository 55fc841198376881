//! Which quarters are counted, when their figures are locked, and how figures of mahallas add up.
use super::AreaFigures;
use crate::{period::Quarter, report::DUE_DAYS};
use std::collections::BTreeMap;
use time::{Date, Duration};

/// Quarters that are kept side by side: two years.
pub const QUARTERS: u32 = 8;
/// Figures of a quarter are locked on so manyth a day after its last one: when its last legal terms are over and the
/// reports of inspectors are due, so that those that came in time are among the figures.
pub const LOCK_DAYS: i64 = DUE_DAYS + 1;
/// Locked quarters for which late changes are listed: those within nine months, in which protests and studies end.
pub const ADDENDA_QUARTERS: usize = 3;

/// The day on which figures of a quarter are locked.
pub fn lock_day(quarter: Quarter) -> Date {
    quarter.last_day().saturating_add(Duration::days(LOCK_DAYS))
}

/// Whether figures of a quarter change no more.
pub fn is_locked(quarter: Quarter, today: Date) -> bool {
    today >= lock_day(quarter)
}

/// The quarters that are over, newest first, as many as are kept, none before the one of the first concern.
pub fn quarters_to_count(today: Date, first_concern: Date) -> Vec<Quarter> {
    let newest = Quarter::of_date(today).previous();
    std::iter::successors(Some(newest), |quarter| Some(quarter.previous()))
        .take(QUARTERS as usize)
        .take_while(|quarter| quarter.last_day() >= first_concern)
        .collect()
}

/// Adds figures of mahallas, each with the code of its district, up to the districts and to all of them together.
pub fn added_up<'a>(
    mahallas: impl IntoIterator<Item = (&'a str, &'a AreaFigures)>,
) -> (BTreeMap<String, AreaFigures>, AreaFigures) {
    let mut districts: BTreeMap<String, AreaFigures> = BTreeMap::new();
    let mut whole = AreaFigures::default();
    for (district, figures) in mahallas {
        districts.entry(district.to_owned()).or_default().add(figures);
        whole.add(figures);
    }
    (districts, whole)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn figures_are_locked_on_the_day_after_the_reports_are_due() {
        let quarter = Quarter::parse("2026Q3").unwrap();
        assert_eq!(lock_day(quarter), date!(2026 - 11 - 10));
        assert!(!is_locked(quarter, date!(2026 - 11 - 09)));
        assert!(is_locked(quarter, date!(2026 - 11 - 10)));
    }

    #[test]
    fn two_years_that_are_over_are_counted_but_none_before_the_first_concern() {
        let names = |first| {
            let quarters = quarters_to_count(date!(2026 - 11 - 22), first);
            quarters.iter().map(Quarter::to_string).collect::<Vec<_>>()
        };
        let all = names(date!(2020 - 01 - 01));
        assert_eq!((all.len(), all[0].as_str(), all[7].as_str()), (8, "2026Q3", "2024Q4"));
        assert_eq!(names(date!(2026 - 06 - 30)), ["2026Q3", "2026Q2"]);
        assert_eq!(names(date!(2026 - 10 - 01)), [""; 0]);
    }

    #[test]
    fn a_district_is_its_mahallas_and_the_whole_is_its_districts() {
        let of = |received| AreaFigures { mahallas: 1, received, ..AreaFigures::default() };
        let (one, other, third) = (of(5), of(7), of(11));
        let (districts, whole) = added_up([("1726294", &one), ("1726262", &other), ("1726294", &third)]);
        assert_eq!(districts["1726294"].received, 16);
        assert_eq!((districts["1726262"].received, districts["1726262"].mahallas), (7, 1));
        assert_eq!((whole.received, whole.mahallas), (23, 3));
    }
}

//! Public holidays and transferred days: which days are worked, in a country where a decree moves some of them each
//! year. Knows the weekend rule of [`crate::calendar`] and the exceptions to it, which are data, one day a row; a year
//! without rows has only weekends ([`DaysOff::covers`]). Days off never move the end of a term, only its registration
//! and its reminder ([`crate::deadline`]).
//! Source: Labour Code, article 208, and the yearly decrees; the counting is domain.md §1.2.
use crate::calendar;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fmt;
use time::{Date, Duration, macros::format_description};

/// How a day differs from the rule that Monday to Friday are worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// A weekday made free.
    Off,
    /// A weekend day made working.
    Working,
}

/// One day that differs from the rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DayOff {
    /// The day in Tashkent.
    pub date: Date,
    /// How it differs.
    pub kind: DayKind,
    /// What it is called, in Uzbek, as in the law or the decree: “Navroʻz”. Not empty when it was [`parse`]d.
    pub name: String,
}

/// Which days are worked. By default every Monday to Friday and no other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<DayOff>", into = "Vec<DayOff>")]
pub struct DaysOff {
    /// By date, each date once.
    rows: Vec<DayOff>,
}

impl DaysOff {
    /// The row of that day, where it differs from the rule: so a page can name the holiday it skipped.
    pub fn get(&self, date: Date) -> Option<&DayOff> {
        self.rows.binary_search_by_key(&date, |row| row.date).ok().and_then(|place| self.rows.get(place))
    }

    /// Whether any day of `year` is listed. If not, its holidays are unknown here and only its weekends are free.
    pub fn covers(&self, year: i32) -> bool {
        let first = self.rows.partition_point(|row| row.date.year() < year);
        self.rows.get(first).is_some_and(|row| row.date.year() == year)
    }

    /// Whether that day is worked.
    pub fn is_working_day(&self, date: Date) -> bool {
        self.get(date).map_or_else(|| calendar::is_working_day(date), |row| row.kind == DayKind::Working)
    }

    /// The first working day from `date` on; `date` itself if it is one. At the end of time, [`Date::MAX`].
    pub fn next_working_day(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_working_day(day) {
            let Some(next) = day.next_day() else { break };
            day = next;
        }
        day
    }

    /// The last of `count` working days after `date`; `date` itself for none.
    pub fn working_days_after(&self, date: Date, count: u16) -> Date {
        (0..count).fold(date, |day, _| self.next_working_day(day.saturating_add(Duration::DAY)))
    }

    /// The last working day up to `date`; `date` itself if it is one. At the beginning of time, [`Date::MIN`].
    pub fn last_working_day(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_working_day(day) {
            let Some(previous) = day.previous_day() else { break };
            day = previous;
        }
        day
    }
}

impl From<Vec<DayOff>> for DaysOff {
    /// In any order. Of rows for the same day the first holds.
    fn from(mut rows: Vec<DayOff>) -> Self {
        rows.sort_by_key(|row| row.date);
        rows.dedup_by_key(|row| row.date);
        Self { rows }
    }
}

impl From<DaysOff> for Vec<DayOff> {
    /// By date.
    fn from(days_off: DaysOff) -> Self {
        days_off.rows
    }
}

/// A line that cannot be taken over, and why. Nothing of the text is used then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaysOffFault {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It does not begin with a day of the calendar, written 2026-03-21.
    BadDate(String),
    /// The second word is neither “off” nor “working”; empty if there is none.
    UnknownWord(String),
    /// The name is missing.
    NoName,
    /// The day stands on a line above.
    Repeated(Date),
    /// A weekday is marked “working”, which it is anyway.
    WeekdayWorking(Date),
    /// A weekend day is marked “off”, which it is anyway.
    WeekendOff(Date),
}

impl fmt::Display for DaysOffFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadDate(word) => write!(f, "“{word}” is no date like 2026-03-21"),
            Self::UnknownWord(word) => write!(f, "“{word}” is neither “off” nor “working”"),
            Self::NoName => f.write_str("the name of the day is missing"),
            Self::Repeated(date) => write!(f, "{date} stands on a line above"),
            Self::WeekdayWorking(date) => write!(f, "{date} is a weekday and is worked anyway"),
            Self::WeekendOff(date) => write!(f, "{date} is a weekend day and is free anyway"),
        }
    }
}

impl std::error::Error for DaysOffFault {}

/// Reads days from lines “2026-09-01 off Mustaqillik kuni” or “2026-03-14 working Navroʻz oʻrniga”, in their order.
/// Blank lines and lines that begin with “#” are skipped.
///
/// # Errors
///
/// The first line that is not such a day, that repeats one, or that says what the weekend rule says anyway: most likely
/// its date is wrong.
pub fn parse(text: &str) -> Result<Vec<DayOff>, DaysOffFault> {
    let mut seen = HashSet::new();
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(place, line)| {
            let row = row(line).and_then(|row| match seen.insert(row.date) {
                true => Ok(row),
                false => Err(Reason::Repeated(row.date)),
            });
            row.map_err(|reason| DaysOffFault { line: place + 1, reason })
        })
        .collect()
}

fn row(line: &str) -> Result<DayOff, Reason> {
    let (written, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let date = Date::parse(written, format_description!("[year]-[month]-[day]"))
        .map_err(|_| Reason::BadDate(written.to_owned()))?;
    let rest = rest.trim_start();
    let (word, name) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let kind = match word {
        "off" => DayKind::Off,
        "working" => DayKind::Working,
        _ => return Err(Reason::UnknownWord(word.to_owned())),
    };
    match (kind, calendar::is_working_day(date)) {
        (DayKind::Off, false) => Err(Reason::WeekendOff(date)),
        (DayKind::Working, true) => Err(Reason::WeekdayWorking(date)),
        _ if name.trim().is_empty() => Err(Reason::NoName),
        _ => Ok(DayOff { date, kind, name: name.trim().to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn days_off(text: &str) -> DaysOff {
        parse(text).expect("days").into()
    }

    fn fault(text: &str) -> (usize, Reason) {
        let fault = parse(text).expect_err("a fault");
        (fault.line, fault.reason)
    }

    #[test]
    fn without_rows_only_weekends_are_free() {
        let days = DaysOff::default();
        assert!(days.is_working_day(date!(2026 - 09 - 01)) && !days.is_working_day(date!(2026 - 09 - 05)));
        assert!(!days.covers(2026));
    }

    #[test]
    fn a_holiday_in_a_row_of_days_is_stepped_over_both_ways() {
        let days = days_off("2026-09-01 off Mustaqillik kuni\n2026-08-31 off Mustaqillik kuni oldidan");
        assert_eq!(days.next_working_day(date!(2026 - 08 - 29)), date!(2026 - 09 - 02));
        assert_eq!(days.last_working_day(date!(2026 - 09 - 01)), date!(2026 - 08 - 28));
        assert_eq!(days.next_working_day(date!(2026 - 09 - 02)), date!(2026 - 09 - 02));
        assert_eq!(days.get(date!(2026 - 09 - 01)).map(|row| row.name.as_str()), Some("Mustaqillik kuni"));
    }

    #[test]
    fn a_transferred_saturday_is_worked() {
        let days = days_off("2026-03-14 working Navroʻz oʻrniga");
        assert!(days.is_working_day(date!(2026 - 03 - 14)) && !days.is_working_day(date!(2026 - 03 - 15)));
        assert_eq!(days.last_working_day(date!(2026 - 03 - 15)), date!(2026 - 03 - 14));
    }

    #[test]
    fn a_year_is_covered_from_its_first_listed_day() {
        let days = days_off("2026-12-08 off Konstitutsiya kuni\n2028-02-29 off Kabisa kuni");
        assert_eq!([2025, 2026, 2027, 2028, 2029].map(|year| days.covers(year)), [false, true, false, true, false]);
    }

    #[test]
    fn the_ends_of_time_do_not_stop_the_search() {
        let row = |date| DayOff { date, kind: DayKind::Off, name: "chekka".to_owned() };
        let days = DaysOff::from(vec![row(Date::MAX), row(Date::MIN)]);
        assert_eq!(days.next_working_day(Date::MAX), Date::MAX);
        assert_eq!(days.last_working_day(Date::MIN), Date::MIN);
    }

    #[test]
    fn comments_blank_lines_and_foreign_line_ends_are_read_over() {
        let rows = parse("\u{feff}# 2027\r\n\r\n  2027-03-08\toff  Xotin-qizlar kuni \r\n").expect("days");
        let name = "Xotin-qizlar kuni".to_owned();
        assert_eq!(rows, [DayOff { date: date!(2027 - 03 - 08), kind: DayKind::Off, name }]);
    }

    #[test]
    fn each_fault_is_named_with_its_line() {
        let bad = |word: &str| Reason::BadDate(word.to_owned());
        assert_eq!(fault("# x\n\n2027-02-29 off Kun"), (3, bad("2027-02-29")));
        assert_eq!(fault("01.09.2026 off Kun"), (1, bad("01.09.2026")));
        assert_eq!(fault("2026-09-01 free Kun"), (1, Reason::UnknownWord("free".to_owned())));
        assert_eq!(fault("2026-09-01"), (1, Reason::UnknownWord(String::new())));
        assert_eq!(fault("2026-09-01 off "), (1, Reason::NoName));
        assert_eq!(fault("2026-09-01 off A\n2026-09-01 off B"), (2, Reason::Repeated(date!(2026 - 09 - 01))));
        assert_eq!(fault("2026-09-01 working Kun"), (1, Reason::WeekdayWorking(date!(2026 - 09 - 01))));
        assert_eq!(fault("2026-03-21 off Navroʻz"), (1, Reason::WeekendOff(date!(2026 - 03 - 21))));
        let told = parse("2026-03-21 off Navroʻz").expect_err("a fault").to_string();
        assert_eq!(told, "line 1: 2026-03-21 is a weekend day and is free anyway");
    }

    #[test]
    fn days_survive_being_sent() {
        let days = days_off("2026-12-08 off Konstitutsiya kuni\n2026-09-01 off Mustaqillik kuni");
        let sent = serde_json::to_string(&days).expect("written");
        assert_eq!(serde_json::from_str::<DaysOff>(&sent).expect("read"), days);
    }

    #[test]
    fn the_list_of_uzbekistan_can_be_read() {
        let days = days_off(include_str!("../../../server/data/days_off/uz.txt"));
        assert!(days.covers(2026) && days.covers(2027));
        assert!(!days.is_working_day(date!(2026 - 12 - 08)) && !days.is_working_day(date!(2027 - 03 - 08)));
    }
}

//! A quarter of a year: the time of one rating, and the window of four that a score rests on.
use serde::{Deserialize, Serialize};
use std::fmt;
use time::{Date, Month};

/// A quarter of a year of our era, written `2026Q4`. Years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    year: u16,
    quarter: u8,
}

impl Quarter {
    const LAST_YEAR: u16 = 9999;

    /// The `quarter` (1 to 4) of `year` (0 to 9999); none outside of them.
    pub fn new(year: u16, quarter: u8) -> Option<Self> {
        (year <= Self::LAST_YEAR && (1..=4).contains(&quarter)).then_some(Self { year, quarter })
    }

    /// Reads `2026Q4`; none if it is written otherwise.
    pub fn parse(written: &str) -> Option<Self> {
        let (year, quarter) = written.split_once('Q')?;
        let has_digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        if !has_digits(year, 4) || !has_digits(quarter, 1) {
            return None;
        }
        Self::new(year.parse().ok()?, quarter.parse().ok()?)
    }

    /// The quarter that `date` lies in. Dates outside of the years 0 to 9999 count to the nearest of them.
    pub fn of_date(date: Date) -> Self {
        let year = u16::try_from(date.year().max(0)).map_or(Self::LAST_YEAR, |year| year.min(Self::LAST_YEAR));
        Self { year, quarter: (u8::from(date.month()) - 1) / 3 + 1 }
    }

    /// The year, 0 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The number in the year, 1 to 4.
    pub const fn quarter(self) -> u8 {
        self.quarter
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        let month = match self.quarter {
            1 => Month::January,
            2 => Month::April,
            3 => Month::July,
            _ => Month::October,
        };
        self.day(month, 1)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        match self.quarter {
            1 => self.day(Month::March, 31),
            2 => self.day(Month::June, 30),
            3 => self.day(Month::September, 30),
            _ => self.day(Month::December, 31),
        }
    }

    fn day(self, month: Month, day: u8) -> Date {
        Date::from_calendar_date(self.year.into(), month, day)
            .expect("the first and last days of quarters exist in every year up to 9999")
    }

    /// Whether `date` lies in it.
    pub fn has(self, date: Date) -> bool {
        (self.first_day()..=self.last_day()).contains(&date)
    }

    /// The quarter before; the very first has none before it and stays.
    pub const fn previous(self) -> Self {
        match (self.year, self.quarter) {
            (0, 1) => self,
            (year, 1) => Self { year: year - 1, quarter: 4 },
            (year, quarter) => Self { year, quarter: quarter - 1 },
        }
    }

    /// The quarter after; the very last has none after it and stays.
    pub const fn next(self) -> Self {
        match (self.year, self.quarter) {
            (Self::LAST_YEAR, 4) => self,
            (year, 4) => Self { year: year + 1, quarter: 1 },
            (year, quarter) => Self { year, quarter: quarter + 1 },
        }
    }

    /// The four quarters before it, the newest first.
    pub fn previous_four(self) -> [Self; 4] {
        self.previous().window()
    }

    /// It and the three before it, the newest first: the window that a score rests on.
    pub fn window(self) -> [Self; 4] {
        let one = self.previous();
        let two = one.previous();
        [self, one, two, two.previous()]
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}Q{}", self.year, self.quarter)
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> Self {
        quarter.to_string()
    }
}

impl TryFrom<String> for Quarter {
    type Error = &'static str;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        Self::parse(&written).ok_or("not a quarter like 2026Q4")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    fn quarter(written: &str) -> Quarter {
        Quarter::parse(written).unwrap()
    }

    #[test]
    fn a_quarter_is_written_as_it_is_read() {
        assert_eq!(quarter("2026Q4").to_string(), "2026Q4");
        assert_eq!((quarter("2026Q4").year(), quarter("2026Q4").quarter()), (2026, 4));
        for wrong in [
            "",
            "2026",
            "2026Q0",
            "2026Q5",
            "2026Q",
            "2026q4",
            "26Q4",
            "2026Q44",
            "+026Q4",
            "2026Q+",
            " 2026Q4",
            "٢٠٢٦Q4",
            "2026Q4Q",
        ] {
            assert_eq!(Quarter::parse(wrong), None, "{wrong}");
        }
        assert_eq!(serde_json::to_string(&quarter("2026Q4")).unwrap(), "\"2026Q4\"");
        assert_eq!(serde_json::from_str::<Quarter>("\"2026Q4\"").unwrap(), quarter("2026Q4"));
    }

    #[test]
    fn quarters_lie_side_by_side() {
        let mut current = quarter("2023Q4");
        for _ in 0..12 {
            let next = current.next();
            assert_eq!(current.last_day().next_day(), Some(next.first_day()));
            assert_eq!(next.previous(), current);
            assert!(current < next);
            for day in [current.first_day(), current.last_day()] {
                assert_eq!(Quarter::of_date(day), current);
                assert!(current.has(day) && !next.has(day));
            }
            current = next;
        }
        assert_eq!(quarter("2024Q1").first_day(), date!(2024 - 01 - 01));
    }

    #[test]
    fn time_ends_without_a_fall() {
        assert_eq!(quarter("9999Q4").next(), quarter("9999Q4"));
        assert_eq!(quarter("0000Q1").previous(), quarter("0000Q1"));
        assert_eq!(Quarter::of_date(Date::MIN).year(), 0);
        assert_eq!(Quarter::of_date(Date::MAX), quarter("9999Q4"));
    }

    #[test]
    fn a_score_rests_on_four_quarters() {
        assert_eq!(
            quarter("2026Q2").window().map(|quarter| quarter.to_string()),
            ["2026Q2", "2026Q1", "2025Q4", "2025Q3"]
        );
        assert_eq!(quarter("2026Q2").previous_four()[3], quarter("2025Q2"));
    }
}

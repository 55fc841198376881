//! The periods of rating: quarters of a year, and the way of each from planned to released.
//!
//! Closing and releasing happen once. What is destroyed at closing and published at release is the server's affair.
//! Integrity design §D6.
mod quarter;

pub use quarter::Quarter;

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

/// Days from closing to release: objections are decided before, so that no later correction betrays a rating.
pub const REVIEW_DAYS: u16 = 21;

/// How far a period has come. The order is the order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodState {
    /// Not begun: no code is valid.
    #[default]
    Planned,
    /// Residents rate; nobody sees a number.
    Open,
    /// No more ratings; the last are being mixed.
    Closed,
    /// Conspicuous ratings are being reviewed.
    UnderReview,
    /// Published, for ever.
    Released,
}

/// Days before its first day from which a period may be opened: letters go out first.
pub const EARLY_DAYS: i64 = 31;

/// Why a period may not be closed or released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodRefusal {
    /// It is planned and opened once.
    Begun,
    /// Its last day is over: nobody could rate any more.
    Over,
    /// Only an open period can be closed.
    NotOpen,
    /// Only a closed period can be released.
    NotClosed,
    /// It is published; nothing about it changes any more.
    AlreadyReleased,
    /// Not before this day.
    TooEarly {
        /// The first day on which it is possible.
        from: Date,
    },
}

impl PeriodState {
    /// All states in the order of time.
    pub const ALL: [Self; 5] = [Self::Planned, Self::Open, Self::Closed, Self::UnderReview, Self::Released];

    /// The word in the database and in the public data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::UnderReview => "under-review",
            Self::Released => "released",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the `quarter` in this state may be opened on the day `today`: planned, soon, and not over.
    ///
    /// # Errors
    /// [`PeriodRefusal::Begun`], [`PeriodRefusal::Over`], [`PeriodRefusal::TooEarly`].
    pub fn may_open(self, quarter: Quarter, today: Date) -> Result<(), PeriodRefusal> {
        match self {
            Self::Planned if today > quarter.last_day() => Err(PeriodRefusal::Over),
            Self::Planned => not_before(quarter.first_day().saturating_sub(Duration::days(EARLY_DAYS)), today),
            _ => Err(PeriodRefusal::Begun),
        }
    }

    /// Whether the `quarter` in this state may be closed on the day `today`: open, and over.
    ///
    /// # Errors
    /// [`PeriodRefusal::AlreadyReleased`], [`PeriodRefusal::NotOpen`], [`PeriodRefusal::TooEarly`].
    pub fn may_close(self, quarter: Quarter, today: Date) -> Result<(), PeriodRefusal> {
        match self {
            Self::Released => Err(PeriodRefusal::AlreadyReleased),
            Self::Planned | Self::Closed | Self::UnderReview => Err(PeriodRefusal::NotOpen),
            Self::Open => not_before(quarter.last_day().saturating_add(Duration::DAY), today),
        }
    }

    /// Whether a period that was closed on the day `closed` may be released on the day `today`: [`REVIEW_DAYS`] later.
    ///
    /// # Errors
    /// [`PeriodRefusal::AlreadyReleased`], [`PeriodRefusal::NotClosed`], [`PeriodRefusal::TooEarly`].
    pub fn may_release(self, closed: Date, today: Date) -> Result<(), PeriodRefusal> {
        match self {
            Self::Released => Err(PeriodRefusal::AlreadyReleased),
            Self::Planned | Self::Open => Err(PeriodRefusal::NotClosed),
            Self::Closed | Self::UnderReview => {
                not_before(closed.saturating_add(Duration::days(REVIEW_DAYS.into())), today)
            }
        }
    }
}

fn not_before(from: Date, today: Date) -> Result<(), PeriodRefusal> {
    if today < from { Err(PeriodRefusal::TooEarly { from }) } else { Ok(()) }
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
    fn an_open_period_is_closed_when_it_is_over() {
        let over = quarter("2026Q3");
        assert_eq!(
            PeriodState::Open.may_close(over, date!(2026 - 09 - 30)),
            Err(PeriodRefusal::TooEarly { from: date!(2026 - 10 - 01) })
        );
        assert_eq!(PeriodState::Open.may_close(over, date!(2026 - 10 - 01)), Ok(()));
    }

    #[test]
    fn a_period_is_opened_once_a_month_before_at_the_earliest() {
        let coming = quarter("2026Q4");
        assert_eq!(
            PeriodState::Planned.may_open(coming, date!(2026 - 08 - 30)),
            Err(PeriodRefusal::TooEarly { from: date!(2026 - 08 - 31) })
        );
        assert_eq!(PeriodState::Planned.may_open(coming, date!(2026 - 08 - 31)), Ok(()));
        assert_eq!(PeriodState::Planned.may_open(coming, date!(2026 - 12 - 31)), Ok(()));
        assert_eq!(PeriodState::Planned.may_open(coming, date!(2027 - 01 - 01)), Err(PeriodRefusal::Over));
        for state in &PeriodState::ALL[1..] {
            assert_eq!(state.may_open(coming, date!(2026 - 10 - 01)), Err(PeriodRefusal::Begun));
        }
    }

    #[test]
    fn a_period_is_closed_once() {
        for state in [PeriodState::Planned, PeriodState::Closed, PeriodState::UnderReview] {
            assert_eq!(state.may_close(quarter("2026Q3"), date!(2027 - 01 - 01)), Err(PeriodRefusal::NotOpen));
        }
        assert_eq!(
            PeriodState::Released.may_close(quarter("2026Q3"), date!(2027 - 01 - 01)),
            Err(PeriodRefusal::AlreadyReleased)
        );
    }

    #[test]
    fn a_period_is_released_once_and_after_three_weeks() {
        let closed = date!(2026 - 10 - 01);
        for state in [PeriodState::Closed, PeriodState::UnderReview] {
            assert_eq!(
                state.may_release(closed, date!(2026 - 10 - 21)),
                Err(PeriodRefusal::TooEarly { from: date!(2026 - 10 - 22) })
            );
            assert_eq!(state.may_release(closed, date!(2026 - 10 - 22)), Ok(()));
        }
        assert_eq!(PeriodState::Open.may_release(closed, date!(2027 - 01 - 01)), Err(PeriodRefusal::NotClosed));
        assert_eq!(
            PeriodState::Released.may_release(closed, date!(2027 - 01 - 01)),
            Err(PeriodRefusal::AlreadyReleased)
        );
    }

    #[test]
    fn every_code_names_its_state() {
        for state in PeriodState::ALL {
            assert_eq!(PeriodState::of_code(state.code()), Some(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.code());
        }
    }
}

//! Terms of the law on appeals (ЎРҚ-445, domain.md §1.2): when an appeal is registered, until when it must be forwarded
//! and answered, how far the term can be extended, and how much of it has passed. Days are calendar days in Tashkent.
//! Every forwarding starts a new clock at the body that receives; the citizen's own clock runs on, so a case may have
//! two.
use crate::calendar::{TASHKENT, add_days, add_month, add_months, local_date};
use crate::category::LegalTerm;
use crate::days_off::DaysOff;
use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Date, Duration, OffsetDateTime, Time};

#[cfg(test)]
mod tests;

/// The end of the working day. What comes later is registered on the next working day.
pub const OFFICE_CLOSES: Time = time!(18:00);

/// Days for an application or a complaint, from receipt by the body that decides (ЎРҚ-445, domain.md §1.2).
pub const DAYS_TO_ANSWER: u16 = 15;

/// Days for forwarding to the competent body (ЎРҚ-445, domain.md §1.2).
pub const DAYS_TO_FORWARD: u16 = 5;

/// Days for telling a proposer that his proposal needs extra study (ЎРҚ-445, domain.md §1.2).
pub const DAYS_TO_TELL_OF_STUDY: u16 = 10;

/// Days in which the resident may say that it is not solved; then the case is closed (domain.md §1.3, a rule of ours).
pub const DAYS_TO_REOPEN: u16 = 10;

/// Shares of the term, in percent, at which the executor is reminded (domain.md §7, a rule of ours).
pub const REMINDER_SHARES: [u8; 3] = [50, 80, 100];

/// The day under which an appeal is registered: the day it came; after working hours, on a weekend or on a public
/// holiday, the next working day. Registration cannot be refused (ЎРҚ-445, domain.md §1.2).
pub fn registered_on(received: OffsetDateTime, days_off: &DaysOff) -> Date {
    let local = received.checked_to_offset(TASHKENT).unwrap_or(received);
    let day = local_date(received);
    days_off.next_working_day(if local.time() >= OFFICE_CLOSES { add_days(day, 1) } else { day })
}

/// The last day for the answer. Days off do not move it: the citizen is shown the day the law gives him.
///
/// A statement about a crime is no appeal, and its own procedure says how long a check lasts; the portal counts fifteen
/// days for telling the sender where it has gone, so that no case is without a day.
pub fn due_date(received: Date, term: LegalTerm) -> Date {
    match term {
        LegalTerm::FifteenDays | LegalTerm::CriminalProcedure => add_days(received, DAYS_TO_ANSWER),
        LegalTerm::OneMonth => add_month(received),
    }
}

/// The last day for forwarding what is not ours to the competent body.
pub const fn forward_by(received: Date) -> Date {
    add_days(received, DAYS_TO_FORWARD)
}

/// The last day for telling a proposer that his proposal needs extra study.
pub const fn tell_of_study_by(received: Date) -> Date {
    add_days(received, DAYS_TO_TELL_OF_STUDY)
}

/// The last day on which the resident may say that an answer did not solve the matter.
pub const fn reopen_by(answered: Date) -> Date {
    add_days(answered, DAYS_TO_REOPEN)
}

/// The day to remind the executor where the last day is a day off: the working day before (domain.md §1.2).
pub fn last_working_day(due: Date, days_off: &DaysOff) -> Date {
    days_off.last_working_day(due)
}

/// Days past the term after which a concern rises once more (domain.md §7, a rule of ours).
pub const DAYS_TO_RISE_AGAIN: u32 = 5;

/// A mark of a running term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// That share of it has passed, in percent.
    Reminder(u8),
    /// It has passed: the concern goes to the superior.
    Rises,
    /// It passed days ago: the concern goes one step further up.
    RisesAgain,
}

impl Mark {
    /// Marks in their order, as they are remembered: nothing happens twice for one of them.
    pub const fn level(self) -> u8 {
        match self {
            Self::Reminder(share) => share,
            Self::Rises => 101,
            Self::RisesAgain => 102,
        }
    }
}

/// A running term: from the day the deciding body received the appeal to the last day for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Clock {
    /// The day of receipt.
    pub started: Date,
    /// The last day, to its end.
    pub due: Date,
}

/// Why a term cannot be extended to the wished day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ExtensionRefusal {
    /// The day is not later than the present last day.
    NotLater,
    /// The law gives at most until `latest`.
    TooLong {
        /// The last day that would be lawful.
        latest: Date,
    },
}

impl Clock {
    /// The clock of an appeal received on that day.
    pub fn start(received: Date, term: LegalTerm) -> Self {
        Self { started: received, due: due_date(received, term) }
    }

    /// The term where extra study, a check or papers are needed: up to one month from receipt (ЎРҚ-445, domain.md §1.2).
    /// Never shorter than it was.
    pub fn for_study(self) -> Self {
        Self { due: self.due.max(add_month(self.started)), ..self }
    }

    /// The last day to which the head may extend, exceptionally: one month more, and never beyond two months from
    /// receipt, so that it cannot be done twice (ЎРҚ-445, domain.md §1.2). Only for [`LegalTerm::is_extendable`].
    pub fn latest_extension(self) -> Date {
        add_month(self.due).min(add_months(self.started, 2)).max(self.due)
    }

    /// The clock extended by the head to the end of `until`.
    ///
    /// # Errors
    ///
    /// The wished day is not later than the present one, or later than the law allows.
    pub fn extended(self, until: Date) -> Result<Self, ExtensionRefusal> {
        let latest = self.latest_extension();
        if until <= self.due {
            Err(ExtensionRefusal::NotLater)
        } else if until > latest {
            Err(ExtensionRefusal::TooLong { latest })
        } else {
            Ok(Self { due: until, ..self })
        }
    }

    /// The clock of an appeal that is registered on another day by the calendar as it is known now. A term that the head
    /// extended keeps its last day.
    #[must_use]
    pub fn registered_anew(self, registered: Date, term: LegalTerm) -> Self {
        let is_extended = self.due != due_date(self.started, term);
        Self { started: registered, due: if is_extended { self.due } else { due_date(registered, term) } }
    }

    /// What is left on the day `today`.
    pub fn time_left(self, today: Date) -> TimeLeft {
        TimeLeft::of(self.due, today)
    }

    /// How much of the term has passed, in whole percent from 0 to 100. On the last day it is 100: then it must go out.
    pub fn share_passed(self, today: Date) -> u8 {
        let whole = (self.due - self.started).whole_days();
        let passed = (today - self.started).whole_days();
        if whole <= 0 || passed >= whole {
            return if passed < 0 { 0 } else { 100 };
        }
        u8::try_from(passed.max(0) * 100 / whole).unwrap_or(100)
    }

    /// The highest of [`REMINDER_SHARES`] that has been reached.
    pub fn reminder(self, today: Date) -> Option<u8> {
        let passed = self.share_passed(today);
        REMINDER_SHARES.into_iter().rev().find(|share| passed >= *share)
    }

    /// The highest mark of the term that has been reached: a reminder, then the rise to the superior on the first day
    /// after the term, then to the one above him (domain.md §7).
    /// Where the last day is a day off, the last reminder comes on the working day before.
    pub fn mark(self, today: Date, days_off: &DaysOff) -> Option<Mark> {
        match self.time_left(today) {
            TimeLeft::Overdue { days } if days > DAYS_TO_RISE_AGAIN => Some(Mark::RisesAgain),
            TimeLeft::Overdue { .. } => Some(Mark::Rises),
            TimeLeft::Today | TimeLeft::Days(_) if today >= last_working_day(self.due, days_off) => {
                Some(Mark::Reminder(100))
            }
            TimeLeft::Today | TimeLeft::Days(_) => self.reminder(today).map(Mark::Reminder),
        }
    }

    /// The first day on which `share` percent of the term have passed.
    pub fn day_of_share(self, share: u8) -> Date {
        let whole = (self.due - self.started).whole_days().max(0);
        let days = (whole * i64::from(share.min(100)) + 99) / 100;
        self.started.saturating_add(Duration::days(days))
    }
}

/// What is left of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TimeLeft {
    /// The last day has passed.
    Overdue {
        /// By how many days.
        days: u32,
    },
    /// It is the last day; the term runs to its end.
    Today,
    /// So many days are left after today.
    Days(u32),
}

impl TimeLeft {
    /// What is left on the day `today` until the end of `due`.
    pub fn of(due: Date, today: Date) -> Self {
        let days = (due - today).whole_days();
        // Two dates are less than 2^32 days apart.
        let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match days {
            ..0 => Self::Overdue { days: count },
            0 => Self::Today,
            1.. => Self::Days(count),
        }
    }

    /// Whether the last day has passed.
    pub const fn is_overdue(self) -> bool {
        matches!(self, Self::Overdue { .. })
    }
}

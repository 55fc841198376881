//! The way of a quarter as those who lead it see it: its steps, each taken once, when each becomes possible, what waits
//! in between. Nothing here says how anyone was rated.
use crate::{
    failure::{Failure, Read},
    period::{PeriodRefusal, PeriodState},
    person::{Role, Staff},
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A step of a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Its days are set.
    Plan,
    /// Residents may rate.
    Open,
    /// No more ratings.
    Close,
    /// Batches that were set aside go to the reviewers.
    Review,
    /// Published.
    Release,
}

impl Step {
    /// All, in the order of time.
    pub const ALL: [Self; 5] = [Self::Plan, Self::Open, Self::Close, Self::Review, Self::Release];

    /// The word in commands, forms, the database and the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Open => "open",
            Self::Close => "close",
            Self::Review => "review",
            Self::Release => "release",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The state it leads to.
    pub const fn to(self) -> PeriodState {
        match self {
            Self::Plan => PeriodState::Planned,
            Self::Open => PeriodState::Open,
            Self::Close => PeriodState::Closed,
            Self::Review => PeriodState::UnderReview,
            Self::Release => PeriodState::Released,
        }
    }

    /// The step that leads on from a state; none from the last.
    pub const fn after(state: PeriodState) -> Option<Self> {
        match state {
            PeriodState::Planned => Some(Self::Open),
            PeriodState::Open => Some(Self::Close),
            PeriodState::Closed => Some(Self::Review),
            PeriodState::UnderReview => Some(Self::Release),
            PeriodState::Released => None,
        }
    }
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub step: Step,
    /// When.
    pub at: OffsetDateTime,
    /// By whom: the word of a role, or `command` or `clock`.
    pub by: String,
}

/// A quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarterLine {
    /// `2026Q3`.
    pub quarter: String,
    /// How far it has come.
    pub state: PeriodState,
    /// First day on which a ballot counts.
    pub opens_on: Date,
    /// Last day.
    pub closes_on: Date,
    /// The steps taken, the first first.
    pub taken: Vec<Taken>,
    /// The next step and the first day on which it is possible; none where nothing is left, or others take it.
    pub next: Option<(Step, Date)>,
    /// Batches set aside: all, and those not judged yet. Zero while the quarter is open: nobody counts then.
    pub batches: (u64, u64),
    /// Mahallas with a draw, letters printed.
    pub letters: (u64, u64),
    /// After release: ballots received, counted, excluded.
    pub counts: Option<(u64, u64, u64)>,
}

/// Whether a member of staff leads quarters.
pub const fn may_lead(role: Role) -> bool {
    matches!(role, Role::Republic | Role::Admin)
}

/// Rules that may refuse a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepRefusal {
    /// The order or the days of the quarter say no.
    Period(PeriodRefusal),
    /// There is no such quarter, or it cannot be planned.
    Unknown,
    /// The clock stands before an earlier step.
    ClockBack,
    /// Another one took it first.
    Taken,
    /// The same form was sent before.
    SentBefore,
}

/// What the portal promises to those who lead quarters.
#[async_trait]
pub trait Quarters: Send + Sync {
    /// All quarters, newest first, with the one that can be planned next; empty for who leads none.
    async fn quarters(&self, staff: &Staff) -> Read<Vec<QuarterLine>>;
    /// The quarter that can be planned next.
    async fn plannable(&self) -> Read<String>;
    /// Takes a step. `None`: not for him.
    async fn take_quarter_step(
        &self,
        staff: &Staff,
        quarter: &str,
        step: Step,
        form: &str,
    ) -> Result<Option<()>, Failure<StepRefusal>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_step_leads_to_the_state_from_which_the_next_one_leads_on() {
        for pair in Step::ALL.windows(2) {
            assert_eq!(Step::after(pair[0].to()), Some(pair[1]));
        }
        assert_eq!(Step::after(PeriodState::Released), None);
        for step in Step::ALL {
            assert_eq!(Step::of_code(step.code()), Some(step));
        }
    }

    #[test]
    fn the_republic_and_the_operator_lead_quarters_and_nobody_else() {
        let leaders: Vec<Role> = Role::ALL.into_iter().filter(|role| may_lead(*role)).collect();
        assert_eq!(leaders, [Role::Republic, Role::Admin]);
    }
}

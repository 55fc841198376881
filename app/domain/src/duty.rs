//! Tasks outside the duties: what others gave an inspector to do that is not his, as he marks it himself.
//!
//! His district's desk reads it and either takes it up with the giver or finds it within the duties. A task that his own
//! office gave him goes past that office to the region, which learns no name: nobody decides on what he gave himself.
//! Counted is all that was not found within the duties, by place and by giver, never by person.
mod counts;
mod forms;

pub use counts::{GiverCount, OutsideTasks, TaskCount};
pub use forms::{DecisionForm, TaskDraft, TaskForm};
pub(crate) use forms::{choice, noted};

use crate::{
    failure::{Failure, Read},
    person::{Role, Staff},
    place::Names,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Who gave the task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Giver {
    /// A superior, or the inspector's own office.
    Superior,
    /// The hokimiyat.
    Hokimiyat,
    /// A bank or the tax service.
    BankOrTax,
    /// A supplier of gas, power, water or heat.
    Utilities,
    /// A school or another place of education.
    Education,
    /// An institution of the mahalla.
    Mahalla,
    /// Another body of the state.
    OtherBody,
    /// Somebody else.
    Other,
}

impl Giver {
    /// All givers, in the order of lists.
    pub const ALL: [Self; 8] = [
        Self::Superior,
        Self::Hokimiyat,
        Self::BankOrTax,
        Self::Utilities,
        Self::Education,
        Self::Mahalla,
        Self::OtherBody,
        Self::Other,
    ];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Superior => "superior",
            Self::Hokimiyat => "hokimiyat",
            Self::BankOrTax => "bank-tax",
            Self::Utilities => "utilities",
            Self::Education => "education",
            Self::Mahalla => "mahalla",
            Self::OtherBody => "other-body",
            Self::Other => "other",
        }
    }

    /// The giver that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|giver| giver.code() == code)
    }
}

/// What kind of work it was: what inspectors are most often sent to do for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sort {
    /// Collecting payments, debts or loans.
    Payments,
    /// Reading meters, or cutting somebody off.
    Meters,
    /// Guarding or attending events.
    Events,
    /// Delivering papers or summonses for others.
    Papers,
    /// Statistics, lists and forms for others.
    Statistics,
    /// Something else.
    Other,
}

impl Sort {
    /// All sorts, in the order of lists.
    pub const ALL: [Self; 6] =
        [Self::Payments, Self::Meters, Self::Events, Self::Papers, Self::Statistics, Self::Other];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Payments => "payments",
            Self::Meters => "meters",
            Self::Events => "events",
            Self::Papers => "papers",
            Self::Statistics => "statistics",
            Self::Other => "other",
        }
    }

    /// The sort that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == code)
    }
}

/// Where a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TaskState {
    /// For the desk to decide.
    Sent,
    /// The desk takes it up: passed on to the giver, or back.
    TakenUp,
    /// Found within the duties. Not counted.
    Within,
}

impl TaskState {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Sent, Self::TakenUp, Self::Within];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::TakenUp => "taken-up",
            Self::Within => "within",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether a desk may still decide.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Sent)
    }

    /// Whether it is among the tasks outside the duties that are counted.
    pub const fn is_counted(self) -> bool {
        !matches!(self, Self::Within)
    }
}

/// Whether a role marks tasks as not its own.
pub const fn is_author(role: Role) -> bool {
    matches!(role, Role::Inspector)
}

/// Whether a role reads and decides tasks from that giver in its territory: the district's, and the region's where the
/// district's own office gave the task.
pub const fn is_heard_by(role: Role, giver: Giver) -> bool {
    match role {
        Role::Desk | Role::DistrictHead => !matches!(giver, Giver::Superior),
        Role::Region => matches!(giver, Giver::Superior),
        _ => false,
    }
}

/// Whether a role that decides about a task learns whose it is.
pub const fn may_know_author(role: Role) -> bool {
    matches!(role, Role::Desk | Role::DistrictHead)
}

/// Whether a role sees counts by district.
pub const fn may_see_counts(role: Role) -> bool {
    matches!(role, Role::Region | Role::Republic)
}

/// Whether a role has a page of tasks at all.
pub const fn has_page(role: Role) -> bool {
    matches!(role, Role::Inspector | Role::Desk | Role::DistrictHead | Role::Region | Role::Republic)
}

/// How a task was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// When.
    pub at: OffsetDateTime,
    /// By whom.
    pub by: Option<Names>,
    /// Why, or to whom it was passed on; may be empty where it was taken up.
    pub reason: String,
}

/// A line in a list of tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskRow {
    /// Address part, random.
    pub id: String,
    /// The day it was asked or done.
    pub done_on: Date,
    /// Who gave it.
    pub giver: Giver,
    /// What kind of work.
    pub sort: Sort,
    /// How long it took, in half hours: 1 to 48.
    pub half_hours: u16,
    /// Where it stands.
    pub state: TaskState,
    /// Where it was given: a district's code.
    pub district_code: String,
    /// Whose it is; none for the inspector himself and where nobody is to know.
    pub author: Option<Names>,
}

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// As in the list.
    pub row: TaskRow,
    /// What the inspector wrote; none once the time to keep it has passed.
    pub words: Option<String>,
    /// When he sent it.
    pub sent_at: OffsetDateTime,
    /// How it was decided.
    pub decided: Option<Decided>,
    /// Whether the one who looks may decide now.
    pub may_decide: bool,
}

/// The page of tasks of a member of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DutyPage {
    /// Whether he marks tasks himself.
    pub is_author: bool,
    /// Whether he reads tasks at all, or counts alone.
    pub has_list: bool,
    /// The tasks he may read, the newest first.
    pub rows: Vec<TaskRow>,
    /// How many pages there are.
    pub pages: u64,
    /// Counts of his territory over the last twelve months, where he sees counts.
    pub whole: Option<OutsideTasks>,
    /// The same by district code, in the order of codes.
    pub districts: Vec<(String, OutsideTasks)>,
}

/// Rules that may refuse what is done about a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyRefusal {
    /// A field is missing or wrong.
    Fields(Vec<(&'static str, &'static str)>),
    /// It was decided meanwhile.
    NotNow,
}

/// What the portal promises about tasks outside the duties. None for those whose they are not.
#[async_trait]
pub trait Duties: Send + Sync {
    /// The tasks and counts of a member of staff; pages count from one.
    async fn duties(&self, staff: &Staff, page: u64) -> Read<Option<DutyPage>>;
    /// One task.
    async fn task(&self, staff: &Staff, id: &str) -> Read<Option<Task>>;
    /// An inspector marks a task as not his. The same form sent twice marks it once.
    async fn mark_task(&self, staff: &Staff, form: &TaskForm) -> Result<Option<()>, Failure<DutyRefusal>>;
    /// A desk decides, once.
    async fn decide_task(
        &self,
        staff: &Staff,
        id: &str,
        form: &DecisionForm,
    ) -> Result<Option<()>, Failure<DutyRefusal>>;
    /// Counts of the last twelve months as the public reads them: of a region or a district, of all for an empty code.
    async fn outside_tasks(&self, territory: &str) -> Read<OutsideTasks>;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hearing(giver: Giver) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| is_heard_by(*role, giver)).collect()
    }

    #[test]
    fn the_district_hears_of_others_and_never_of_itself() {
        assert_eq!(hearing(Giver::Hokimiyat), [Role::Desk, Role::DistrictHead]);
        assert_eq!(hearing(Giver::Other), [Role::Desk, Role::DistrictHead]);
        assert_eq!(hearing(Giver::Superior), [Role::Region]);
    }

    #[test]
    fn whoever_hears_of_the_own_office_learns_no_name() {
        assert!(hearing(Giver::Superior).into_iter().all(|role| !may_know_author(role)));
    }

    #[test]
    fn what_was_found_within_the_duties_is_not_counted() {
        let counted: Vec<_> = TaskState::ALL.into_iter().filter(|state| state.is_counted()).collect();
        assert_eq!(counted, [TaskState::Sent, TaskState::TakenUp]);
    }

    #[test]
    fn every_word_names_what_it_stands_for() {
        assert!(Giver::ALL.into_iter().all(|giver| Giver::of_code(giver.code()) == Some(giver)));
        assert!(Sort::ALL.into_iter().all(|sort| Sort::of_code(sort.code()) == Some(sort)));
        assert!(TaskState::ALL.into_iter().all(|state| TaskState::of_code(state.code()) == Some(state)));
        assert_eq!(Giver::of_code("bank"), None);
    }
}

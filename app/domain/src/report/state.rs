//! How far a report has come, and what may be done about it then.
use serde::{Deserialize, Serialize};

/// Where a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReportState {
    /// The inspector writes.
    Draft,
    /// Waits for the head.
    Submitted,
    /// The head sent it back with a remark.
    Returned,
    /// The head approved it; it waits for its publication.
    Approved,
    /// Public, and unchangeable.
    Published,
}

impl ReportState {
    /// All states, in the order of the way of a report.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Submitted, Self::Returned, Self::Approved, Self::Published];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Approved => "approved",
            Self::Published => "published",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether its author may still write.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned)
    }

    /// Whether the head may approve it or send it back now.
    pub const fn waits_for_head(self) -> bool {
        matches!(self, Self::Submitted)
    }

    /// Whether it may become public now: approved, or approved with the same step.
    pub const fn may_be_published(self) -> bool {
        matches!(self, Self::Submitted | Self::Approved)
    }
}

/// The last part of the way, which is not written down but follows from what happened after publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Not public yet.
    Inside,
    /// Public.
    Published,
    /// A meeting about it was held since.
    Discussed,
    /// What residents say of it was released.
    Judged,
}

impl Stage {
    /// The stages that the public sees, in their order.
    pub const PUBLIC: [Self; 3] = [Self::Published, Self::Discussed, Self::Judged];

    /// How far a report has come that stands so, `was_discussed` at a meeting since and `has_voices` released.
    pub const fn of(state: ReportState, was_discussed: bool, has_voices: bool) -> Self {
        match (state, was_discussed, has_voices) {
            (ReportState::Published, _, true) => Self::Judged,
            (ReportState::Published, true, false) => Self::Discussed,
            (ReportState::Published, false, false) => Self::Published,
            _ => Self::Inside,
        }
    }

    /// The word in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Published => "published",
            Self::Discussed => "discussed",
            Self::Judged => "judged",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn those(may: fn(ReportState) -> bool) -> Vec<ReportState> {
        ReportState::ALL.into_iter().filter(|state| may(*state)).collect()
    }

    #[test]
    fn a_report_is_written_until_it_is_submitted_and_never_after() {
        assert_eq!(those(ReportState::is_open), [ReportState::Draft, ReportState::Returned]);
    }

    #[test]
    fn only_what_was_submitted_becomes_public_and_only_once() {
        assert_eq!(those(ReportState::may_be_published), [ReportState::Submitted, ReportState::Approved]);
        assert_eq!(those(ReportState::waits_for_head), [ReportState::Submitted]);
    }

    #[test]
    fn what_residents_say_ends_the_way_of_a_report() {
        assert_eq!(Stage::of(ReportState::Approved, true, true), Stage::Inside);
        assert_eq!(Stage::of(ReportState::Published, false, false), Stage::Published);
        assert_eq!(Stage::of(ReportState::Published, true, false), Stage::Discussed);
        assert_eq!(Stage::of(ReportState::Published, true, true), Stage::Judged);
    }

    #[test]
    fn every_word_names_its_state() {
        assert!(ReportState::ALL.into_iter().all(|state| ReportState::of_code(state.code()) == Some(state)));
    }
}

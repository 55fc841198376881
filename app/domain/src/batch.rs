//! Batches that were set aside: the ballots of one mahalla, stream and day that the rules of [`crate::watch`] point at.
//! Two people outside the officers' line judge each; they see signals and counts, never an answer. What nobody judged in
//! time ends as the rules say. Integrity design §C5.
use crate::{
    failure::{Failure, Read},
    form::clean_line,
    person::{Role, Staff},
    watch::Signal,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Working days that two people have to judge a batch, from the closing of the quarter.
pub const WORKING_DAYS_TO_JUDGE: u16 = 10;

/// Characters of a reviewer's remark at most.
const REMARK_MOST: usize = 500;

/// What one reviewer, or both, decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The ballots count.
    Accept,
    /// They do not.
    Exclude,
}

impl Decision {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accept, Self::Exclude];

    /// The word in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Exclude => "exclude",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Why a reviewer decided so: a word, not a story, so that it can be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A meeting or the distribution of letters explains it.
    Event,
    /// Chance explains it: a family, a shared network, a small place.
    Chance,
    /// Somebody filled in for others.
    Stuffing,
    /// Letters did not reach those they were for.
    Diverted,
    /// The signals cannot be explained.
    Unexplained,
}

impl Reason {
    /// All, those for counting first.
    pub const ALL: [Self; 5] = [Self::Event, Self::Chance, Self::Stuffing, Self::Diverted, Self::Unexplained];

    /// The word in forms, in the database and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Chance => "chance",
            Self::Stuffing => "stuffing",
            Self::Diverted => "diverted",
            Self::Unexplained => "unexplained",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether it is a reason for that decision.
    pub const fn is_for(self, decision: Decision) -> bool {
        matches!(self, Self::Event | Self::Chance) == matches!(decision, Decision::Accept)
    }
}

/// How a batch ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Its ballots count.
    Accepted,
    /// They do not.
    Excluded,
    /// The reviewers did not agree: they do not count, and the public is told so.
    Disputed,
}

impl Outcome {
    /// All.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::Excluded, Self::Disputed];

    /// The word in the database and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Excluded => "excluded",
            Self::Disputed => "disputed",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// How two decisions end a batch; none while the second is missing.
pub fn outcome(decisions: &[Decision]) -> Option<Outcome> {
    match decisions {
        [Decision::Accept, Decision::Accept, ..] => Some(Outcome::Accepted),
        [Decision::Exclude, Decision::Exclude, ..] => Some(Outcome::Excluded),
        [_, _, ..] => Some(Outcome::Disputed),
        _ => None,
    }
}

/// How a batch ends that nobody judged in time: counted where it was a burst alone and a meeting or a distribution is
/// known, else not.
pub fn outcome_by_time(signals: &[Signal], has_event: bool) -> Outcome {
    if has_event && signals == [Signal::Burst] { Outcome::Accepted } else { Outcome::Excluded }
}

/// Whether a member of staff judges batches.
pub const fn may_judge(role: Role) -> bool {
    matches!(role, Role::Integrity)
}

/// A batch in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchLine {
    /// Address part, random.
    pub id: String,
    /// `2026Q3`.
    pub quarter: String,
    /// Where.
    pub mahalla_code: String,
    /// Whether its ballots came by letter; else they are open feedback.
    pub is_invited: bool,
    /// Day of the ballots.
    pub day: Date,
    /// How many.
    pub ballots: u32,
    /// What was noticed.
    pub signals: Vec<Signal>,
    /// Last day to judge it; none while its quarter is open.
    pub due: Option<Date>,
    /// Whether the reader has judged it.
    pub is_judged_by_me: bool,
    /// How it ended.
    pub outcome: Option<Outcome>,
}

/// A batch with what a reviewer may know. Nothing here depends on what was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchSheet {
    /// The line.
    pub line: BatchLine,
    /// How many ballots of it carry each signal.
    pub counts: Vec<(Signal, u32)>,
    /// Mean of the ballots of a day in the four weeks before.
    pub usual: f64,
    /// Ballots of the days around it, two weeks before and one after: day and count.
    pub days: Vec<(Date, u32)>,
    /// Meetings of the inspector there on that day or the day before.
    pub meetings: Vec<OffsetDateTime>,
    /// Letters handed on there on that day or the day before.
    pub letters: u32,
    /// The decisions, once both are there: decision and reason.
    pub decisions: Vec<(Decision, Reason)>,
}

/// Something about a whole mahalla and quarter that should be asked after; it sets nothing aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// `2026Q3`.
    pub quarter: String,
    /// Where.
    pub mahalla_code: String,
    /// Which rule.
    pub rule: Rule,
    /// How far from the expected, in standard deviations; for [`Rule::Pressure`] how many told of it.
    pub value: f64,
}

/// Rules about a whole quarter (integrity design §C4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// R7: so few letters were used, two quarters in a row, that residents should be called.
    LowResponse,
    /// R8: letters and open feedback say different things.
    Streams,
    /// R10: more letters were used than chance allows.
    OverResponse,
    /// R11: residents told of pressure. For internal security alone.
    Pressure,
}

impl Rule {
    /// All.
    pub const ALL: [Self; 4] = [Self::LowResponse, Self::Streams, Self::OverResponse, Self::Pressure];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LowResponse => "low-response",
            Self::Streams => "streams",
            Self::OverResponse => "over-response",
            Self::Pressure => "pressure",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Who is told: pressure goes to internal security, out of the sight of everybody else; the others to reviewers.
    pub const fn is_for(self, role: Role) -> bool {
        match self {
            Self::Pressure => matches!(role, Role::Security),
            _ => matches!(role, Role::Integrity),
        }
    }
}

/// What a reviewer found, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct JudgeForm {
    /// `accept|exclude`.
    pub decision: String,
    /// `event|chance|stuffing|diverted|unexplained`.
    pub reason: String,
    /// Kept under seal with the judgement, for an audit; may be empty.
    pub remark: String,
    /// One-use token.
    pub form: String,
}

/// What a reviewer found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The decision.
    pub decision: Decision,
    /// Why.
    pub reason: Reason,
    /// In words; may be empty.
    pub remark: String,
}

impl JudgeForm {
    /// Makes a judgement of what was typed.
    ///
    /// # Errors
    /// All wrong fields with their reasons: `missing`, `unknown`, `other` (a reason for the other decision), `too-long`.
    pub fn draft(&self) -> Result<Judgement, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let decision = Decision::of_code(&self.decision);
        if decision.is_none() {
            wrong.push(("decision", if self.decision.is_empty() { "missing" } else { "unknown" }));
        }
        let reason = Reason::of_code(&self.reason);
        match reason {
            None => wrong.push(("reason", if self.reason.is_empty() { "missing" } else { "unknown" })),
            Some(reason) if decision.is_some_and(|decision| !reason.is_for(decision)) => {
                wrong.push(("reason", "other"))
            }
            Some(_) => {}
        }
        let remark = clean_line(&self.remark);
        if remark.chars().count() > REMARK_MOST {
            wrong.push(("remark", "too-long"));
        }
        match (decision, reason) {
            (Some(decision), Some(reason)) if wrong.is_empty() => Ok(Judgement { decision, reason, remark }),
            _ => Err(wrong),
        }
    }
}

/// Rules that may refuse a judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JudgeRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
    /// The reader has judged it before: the other decision is another's.
    JudgedBefore,
    /// It has ended.
    Ended,
    /// The quarter is still open: it is judged when all ballots are in.
    NotYet,
    /// The same form was sent before.
    SentBefore,
}

/// What the portal promises about batches.
#[async_trait]
pub trait Batches: Send + Sync {
    /// Batches of quarters that are under review, those to be judged by the reader first. Empty for who judges nothing.
    async fn batches(&self, staff: &Staff) -> Read<Vec<BatchLine>>;
    /// One of them.
    async fn batch(&self, staff: &Staff, id: &str) -> Read<Option<BatchSheet>>;
    /// Judges one. `None`: there is no such batch for him.
    async fn judge_batch(&self, staff: &Staff, id: &str, form: &JudgeForm)
    -> Result<Option<()>, Failure<JudgeRefusal>>;
    /// Notices that are for him, newest first.
    async fn notices(&self, staff: &Staff) -> Read<Vec<Notice>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn two_who_agree_decide_and_two_who_do_not_leave_it_disputed() {
        use Decision::{Accept, Exclude};
        assert_eq!(outcome(&[]), None);
        assert_eq!(outcome(&[Accept]), None);
        assert_eq!(outcome(&[Accept, Accept]), Some(Outcome::Accepted));
        assert_eq!(outcome(&[Exclude, Exclude]), Some(Outcome::Excluded));
        assert_eq!(outcome(&[Accept, Exclude]), Some(Outcome::Disputed));
        assert_eq!(outcome(&[Exclude, Accept]), Some(Outcome::Disputed));
    }

    #[test]
    fn what_nobody_judged_counts_only_as_a_burst_with_a_known_meeting() {
        assert_eq!(outcome_by_time(&[Signal::Burst], true), Outcome::Accepted);
        assert_eq!(outcome_by_time(&[Signal::Burst], false), Outcome::Excluded);
        assert_eq!(outcome_by_time(&[Signal::Burst, Signal::Network], true), Outcome::Excluded);
        assert_eq!(outcome_by_time(&[Signal::Pack], true), Outcome::Excluded);
    }

    #[test]
    fn a_judgement_needs_a_reason_that_fits_it() {
        let form = |decision: &str, reason: &str| JudgeForm {
            decision: decision.into(),
            reason: reason.into(),
            ..JudgeForm::default()
        };
        assert_eq!(form("accept", "event").draft().unwrap().decision, Decision::Accept);
        assert_eq!(form("exclude", "event").draft(), Err(vec![("reason", "other")]));
        assert_eq!(form("", "").draft(), Err(vec![("decision", "missing"), ("reason", "missing")]));
        assert_eq!(form("keep", "luck").draft(), Err(vec![("decision", "unknown"), ("reason", "unknown")]));
        for reason in Reason::ALL {
            assert_eq!(Reason::of_code(reason.code()), Some(reason));
            assert_ne!(reason.is_for(Decision::Accept), reason.is_for(Decision::Exclude));
        }
    }

    #[test]
    fn pressure_is_told_to_internal_security_alone() {
        for role in Role::ALL {
            assert_eq!(Rule::Pressure.is_for(role), role == Role::Security);
            assert_eq!(Rule::Streams.is_for(role), role == Role::Integrity);
            assert_eq!(may_judge(role), role == Role::Integrity);
        }
    }
}

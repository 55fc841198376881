//! The public accountability report: figures locked by the portal, words by the inspector, approval by the head.
mod drafts;

pub use drafts::ReportDraft;

use crate::{
    failure::{Failure, Read},
    inspector::ConcernFigures,
    person::Staff,
    score_card::ScoreCard,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Where a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReportState {
    /// The inspector writes.
    Draft,
    /// Waits for the head.
    Submitted,
    /// The head sent it back with a remark.
    Returned,
    /// Public, and unchangeable.
    Published,
}

impl ReportState {
    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Published => "published",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Submitted, Self::Returned, Self::Published].into_iter().find(|state| state.code() == code)
    }

    /// Whether its author may still write.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned)
    }
}

/// How a promise of an earlier report ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// Not yet due.
    Pending,
    /// Kept.
    Kept,
    /// Kept in part.
    Partly,
    /// Not kept.
    Broken,
}

impl Kept {
    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Broken => "broken",
        }
    }

    /// The outcome that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Pending, Self::Kept, Self::Partly, Self::Broken].into_iter().find(|kept| kept.code() == code)
    }
}

/// A promise: what, by when, how residents will see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// What will be done.
    pub what: String,
    /// By when.
    pub by: Date,
    /// How residents will see it.
    pub evidence: String,
    /// How it ended.
    pub kept: Kept,
}

/// The figures of a quarter, as they stood when they were locked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportFigures {
    /// Received.
    pub received: u64,
    /// Answered within the term.
    pub answered_in_time: u64,
    /// Answered late.
    pub answered_late: u64,
    /// Without an answer past the term, at the end of the quarter.
    pub overdue: u64,
    /// Residents: solved.
    pub solved: u64,
    /// Residents: partly.
    pub partly: u64,
    /// Residents: not solved.
    pub not_solved: u64,
    /// Received by category code, most first.
    pub by_category: Vec<(String, u64)>,
    /// Received by month of the quarter (first day, count).
    pub by_month: Vec<(Date, u64)>,
    /// Meetings held.
    pub meetings: u64,
    /// Tasks outside his duties that were given to him. None in reports from before they were counted.
    #[serde(default)]
    pub outside_tasks: u64,
    /// Concerns he marked as outside his duties. None in reports from before they were counted.
    #[serde(default)]
    pub outside_concerns: u64,
    /// The same counts of the quarter before, for comparison: received, answered in time, solved.
    pub before: Option<(u64, u64, u64)>,
}

impl From<&ReportFigures> for ConcernFigures {
    fn from(figures: &ReportFigures) -> Self {
        Self {
            received: figures.received,
            answered_in_time: figures.answered_in_time,
            answered_late: figures.answered_late,
            overdue: figures.overdue,
            open: 0,
            solved: figures.solved,
            partly: figures.partly,
            not_solved: figures.not_solved,
        }
    }
}

/// What the inspector writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrative {
    /// What residents brought.
    pub brought: String,
    /// What was done.
    pub done: String,
    /// What did not work, and why.
    pub failed: String,
    /// What comes next.
    pub next: String,
}

/// A report with all that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Address part.
    pub id: String,
    /// Whose.
    pub inspector_id: String,
    /// His name at that time.
    pub inspector_name: crate::place::Names,
    /// Where he served.
    pub district_code: String,
    /// The mahallas he served.
    pub mahalla_codes: Vec<String>,
    /// `2026Q3`.
    pub quarter: String,
    /// Where it stands.
    pub state: ReportState,
    /// The figures.
    pub figures: ReportFigures,
    /// When they were locked.
    pub locked_at: OffsetDateTime,
    /// The words.
    pub narrative: Narrative,
    /// New promises.
    pub commitments: Vec<Commitment>,
    /// Promises of the report before, as they ended.
    pub earlier: Vec<Commitment>,
    /// The head's remark when it was returned.
    pub remark: String,
    /// When it was published.
    pub published_at: Option<OffsetDateTime>,
    /// The score released for that quarter.
    pub score: Option<ScoreCard>,
}

/// A line in a list of reports.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportLine {
    /// Address part.
    pub id: String,
    /// Whose.
    pub inspector_id: String,
    /// His name.
    pub inspector_name: crate::place::Names,
    /// First of the mahallas he served.
    pub mahalla_code: String,
    /// `2026Q3`.
    pub quarter: String,
    /// Where it stands.
    pub state: ReportState,
    /// When it was published.
    pub published_at: Option<OffsetDateTime>,
}

/// What the report form holds, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportForm {
    /// Narrative.
    #[serde(default)]
    pub brought: String,
    /// Narrative.
    #[serde(default)]
    pub done: String,
    /// Narrative.
    #[serde(default)]
    pub failed: String,
    /// Narrative.
    #[serde(default)]
    pub next: String,
    /// Up to three promises: what.
    #[serde(default)]
    pub what1: String,
    /// By when, `yyyy-mm-dd`.
    #[serde(default)]
    pub by1: String,
    /// How it will be seen.
    #[serde(default)]
    pub evidence1: String,
    /// Second promise.
    #[serde(default)]
    pub what2: String,
    /// Second promise.
    #[serde(default)]
    pub by2: String,
    /// Second promise.
    #[serde(default)]
    pub evidence2: String,
    /// Third promise.
    #[serde(default)]
    pub what3: String,
    /// Third promise.
    #[serde(default)]
    pub by3: String,
    /// Third promise.
    #[serde(default)]
    pub evidence3: String,
    /// Outcome of the earlier promises: `kept1`… as `kept|partly|broken|pending`.
    #[serde(default)]
    pub kept1: String,
    /// Second earlier promise.
    #[serde(default)]
    pub kept2: String,
    /// Third earlier promise.
    #[serde(default)]
    pub kept3: String,
    /// `save` or `submit`.
    #[serde(default)]
    pub act: String,
}

/// Rules that may refuse an act on a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportRefusal {
    /// A field is missing or wrong: field name and reason (`missing`, `too-long`, `date`).
    Fields(Vec<(&'static str, &'static str)>),
    /// It is not open for writing any more.
    NotOpen,
    /// Only the head of the author's district decides, and never on his own report.
    NotYours,
    /// It was not submitted.
    NotSubmitted,
    /// A remark is needed to return it.
    RemarkMissing,
    /// The quarter has not ended.
    QuarterNotOver,
}

/// What the portal promises about reports.
#[async_trait]
pub trait Reports: Send + Sync {
    /// Published reports, newest first: of one territory code (empty for all), page of `limit` from `offset`.
    async fn published_reports(
        &self,
        territory: &str,
        quarter: Option<&str>,
        offset: u64,
        limit: u64,
    ) -> Read<Vec<ReportLine>>;
    /// A published report.
    async fn published_report(&self, id: &str) -> Read<Option<Report>>;
    /// Reports the member of staff may work on: his own, or those of his district.
    async fn desk_reports(&self, staff: &Staff) -> Read<Vec<ReportLine>>;
    /// One of them.
    async fn desk_report(&self, staff: &Staff, id: &str) -> Read<Option<Report>>;
    /// Quarters (`2026Q3`) that have ended and for which the inspector has no report yet.
    async fn reports_due(&self, staff: &Staff) -> Read<Vec<String>>;
    /// Opens the report of a quarter that has ended: fills and locks its figures. Gives its id; opening twice gives the same.
    async fn open_report(&self, staff: &Staff, quarter: &str) -> Result<String, Failure<ReportRefusal>>;
    /// Saves, or submits to the head.
    async fn write_report(&self, staff: &Staff, id: &str, form: &ReportForm) -> Result<(), Failure<ReportRefusal>>;
    /// The head publishes.
    async fn publish_report(&self, staff: &Staff, id: &str) -> Result<(), Failure<ReportRefusal>>;
    /// The head sends it back with a remark.
    async fn return_report(&self, staff: &Staff, id: &str, remark: &str) -> Result<(), Failure<ReportRefusal>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn figures_locked_before_a_count_was_made_still_read() {
        let now = ReportFigures { received: 4, outside_tasks: 3, outside_concerns: 1, ..ReportFigures::default() };
        let mut written = serde_json::to_value(&now).unwrap();
        assert_eq!(serde_json::from_value::<ReportFigures>(written.clone()).unwrap(), now);
        let fields = written.as_object_mut().unwrap();
        assert!(fields.remove("outside_tasks").is_some() && fields.remove("outside_concerns").is_some());
        let old = ReportFigures { outside_tasks: 0, outside_concerns: 0, ..now };
        assert_eq!(serde_json::from_value::<ReportFigures>(written).unwrap(), old);
    }
}

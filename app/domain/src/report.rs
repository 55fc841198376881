//! The public accountability report: figures locked by the portal, words by the inspector, approval by the head. What is
//! public never changes; what turns out otherwise is added beside it. Offices report in the same way of all that lies below
//! them: their figures are the sums of those below.
mod author;
mod drafts;
mod figures;
mod form;
mod of_place;
mod picture;
mod promise;
mod sheet;
mod span;
mod state;

pub use author::{Author, decides, has_page, heads, is_author, level_of};
pub use drafts::{MOST_MONTHS, ReportDraft, correction};
pub use figures::{FEWEST_MINORS, FigureChange, ReportFigures};
pub use form::ReportForm;
pub use of_place::{Parts, Shown};
pub use picture::{MOST_PICTURES, PICTURE_EDGE, Picture, caption};
pub use promise::{Commitment, Kept, MOST_EARLIER, carried, kept_on, share_kept};
pub use sheet::{Part, ReportCard, ReportSheet, ReportSheets};
pub use span::{DUE_DAYS, LEAST_DAYS, LOCK_DAYS, OFFICE_DUE_DAYS, ReportSpan, Standing};
pub use state::{ReportState, Stage};

use crate::{
    failure::{Failure, Read},
    person::Staff,
    photo::Prepared,
    score_card::ScoreCard,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

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
    /// Work with minors and the young. Empty in reports from before it had a heading.
    #[serde(default)]
    pub minors: String,
}

/// A kept version of the words: every step leaves one.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Counts from 1.
    pub number: u32,
    /// Where the report stood after the step.
    pub state: ReportState,
    /// When.
    pub at: OffsetDateTime,
    /// Whose step it was; none where it was the portal's.
    pub by: Option<crate::place::Names>,
    /// The words then.
    pub narrative: Narrative,
    /// The promises then.
    pub commitments: Vec<Commitment>,
    /// The earlier promises then.
    pub earlier: Vec<Commitment>,
    /// The remark of the head, where the step left one.
    pub remark: String,
}

/// What is added to a published report, which itself never changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Addendum {
    /// Counts from 1.
    pub number: u32,
    /// What it says.
    pub says: Says,
    /// When it was written.
    pub at: OffsetDateTime,
    /// Where it stands: written ones pass the head, those of the portal are public at once.
    pub state: AddendumState,
    /// The head's remark where it went back.
    pub remark: String,
}

/// Where an addendum stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddendumState {
    /// Waits for the head.
    Submitted,
    /// The head did not let it pass, and said why.
    Returned,
    /// Public.
    Published,
}

impl AddendumState {
    /// All.
    pub const ALL: [Self; 3] = [Self::Submitted, Self::Returned, Self::Published];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Published => "published",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What an addendum says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// A correction in the words of the author.
    Words(String),
    /// Figures that came to differ after they were locked.
    Figures(Vec<FigureChange>),
}

/// A report with all that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Address part.
    pub id: String,
    /// Whose.
    pub author: Author,
    /// The district an inspector served in; the place of an office, empty for the republic.
    pub territory: String,
    /// `2026Q3`, or `2026` for a year: see [`ReportSpan`].
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
    /// The report that made them; none where there was none.
    pub earlier_of: Option<String>,
    /// The head's remark when it was returned.
    pub remark: String,
    /// When it was published.
    pub published_at: Option<OffsetDateTime>,
    /// The score released for that quarter.
    pub score: Option<ScoreCard>,
    /// Whether it came when it was owed.
    pub standing: Standing,
    /// How far it has come.
    pub stage: Stage,
    /// Photos.
    pub pictures: Vec<Picture>,
    /// What was added since, oldest first. Of a published report on a public page the published ones alone.
    pub addenda: Vec<Addendum>,
    /// Every version of the words, oldest first. Empty on public pages.
    pub versions: Vec<Version>,
}

/// A line in a list of reports.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportLine {
    /// Address part.
    pub id: String,
    /// Whose.
    pub author: Author,
    /// The district an inspector served in; the place of an office, empty for the republic.
    pub territory: String,
    /// `2026Q3`.
    pub quarter: String,
    /// Where it stands.
    pub state: ReportState,
    /// When it was published.
    pub published_at: Option<OffsetDateTime>,
    /// Whether it came when it was owed.
    pub standing: Standing,
}

/// Who owes a report of a span, and whether it came.
#[derive(Clone, Debug, PartialEq)]
pub struct OwedLine {
    /// Whose.
    pub inspector_id: String,
    /// His name.
    pub inspector_name: crate::place::Names,
    /// First of the mahallas he served.
    pub mahalla_code: String,
    /// The published report.
    pub report_id: Option<String>,
    /// Whether it came when it was owed.
    pub standing: Standing,
}

/// Whether the report of an office came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeLine {
    /// The place; empty for the republic.
    pub territory: String,
    /// The published report.
    pub report_id: Option<String>,
    /// Whether it came when it was owed.
    pub standing: Standing,
}

/// Rules that may refuse an act on a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportRefusal {
    /// A field is missing or wrong: field name and reason (`missing`, `too-long`, `date`).
    Fields(Vec<(&'static str, &'static str)>),
    /// It is not open for writing any more.
    NotOpen,
    /// It is not his to see or to act on.
    NotYours,
    /// Nobody approves or publishes his own report.
    Own,
    /// It is public already: once published, it is never published again nor changed.
    AlreadyPublished,
    /// The figures are not locked yet.
    NotLocked {
        /// The first day on which they are.
        from: Date,
    },
    /// There is no such report to write: he did not serve then.
    NotServed,
    /// It was not submitted.
    NotSubmitted,
    /// A remark is needed to return it.
    RemarkMissing,
    /// Its words are others than those that were read: they went back and came again meanwhile.
    Changed,
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
    /// Spans (`2026Q3`, `2026`) with locked figures of which the inspector owes a report that is not opened yet.
    async fn reports_due(&self, staff: &Staff) -> Read<Vec<String>>;
    /// Opens the report of a quarter or a year whose day of locking has come: fills its figures for good. Gives its id; opening twice gives the same.
    async fn open_report(&self, staff: &Staff, quarter: &str) -> Result<String, Failure<ReportRefusal>>;
    /// Saves, or submits to the head.
    async fn write_report(&self, staff: &Staff, id: &str, form: &ReportForm) -> Result<(), Failure<ReportRefusal>>;
    /// The head approves: it may be published from now on. `read` is the number of the last version that he saw.
    async fn approve_report(&self, staff: &Staff, id: &str, read: Option<u32>) -> Result<(), Failure<ReportRefusal>>;
    /// The head approves and publishes at once, or the author publishes what was approved.
    async fn publish_report(&self, staff: &Staff, id: &str, read: Option<u32>) -> Result<(), Failure<ReportRefusal>>;
    /// The head sends it back with a remark.
    async fn return_report(&self, staff: &Staff, id: &str, remark: &str) -> Result<(), Failure<ReportRefusal>>;
    /// The author adds a photo while he may write: fields `photos` and `caption`.
    async fn add_picture(
        &self,
        staff: &Staff,
        id: &str,
        photo: Prepared,
        caption: &str,
        form: &str,
    ) -> Result<(), Failure<ReportRefusal>>;
    /// The author takes a photo away while he may write.
    async fn remove_picture(&self, staff: &Staff, id: &str, picture: &str) -> Result<(), Failure<ReportRefusal>>;
    /// A photo of a published report, or of one that is on the desk of the member of staff: a JPEG.
    async fn picture(&self, staff: Option<&Staff>, id: &str, picture: &str) -> Read<Option<Vec<u8>>>;
    /// The author corrects what is public: 20 to 2,000 characters, for the head to pass. Field `addendum`.
    async fn add_addendum(
        &self,
        staff: &Staff,
        id: &str,
        words: &str,
        form: &str,
    ) -> Result<(), Failure<ReportRefusal>>;
    /// The head passes an addendum, or sends it back with a remark of ten characters or more.
    async fn decide_addendum(
        &self,
        staff: &Staff,
        id: &str,
        number: u32,
        remark: Option<&str>,
    ) -> Result<(), Failure<ReportRefusal>>;
    /// Who owes a report of a span in a district, and whether it came; by mahalla code.
    async fn owed_reports(&self, district_code: &str, span: ReportSpan) -> Read<Vec<OwedLine>>;
    /// The report of a place's office of a span, and of the offices just below it: first its own, then those by code. None of
    /// a span whose figures are not locked yet.
    async fn office_reports(&self, territory: &str, span: ReportSpan) -> Read<Vec<OfficeLine>>;
}

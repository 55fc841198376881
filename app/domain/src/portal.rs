//! Everything the portal promises, in one name. Pages ask; the server keeps the promises.
use crate::{
    account::Accounts,
    audit::Audits,
    batch::Batches,
    booking::Receptions,
    check::PublicLog,
    concern::{
        AnswerForm, CaseView, ConcernForm, ConcernRefusal, DeskCase, DeskRefusal, Inbox, InboxFilter, QuestionForm,
        VerdictForm,
        proof::Sheets,
        step::{StepForm, StepRefusal},
    },
    condition::Conditions,
    days_off::DaysOff,
    duty::Duties,
    early::sign::EarlySigns,
    evaluation::Evaluations,
    failure::{Failure, Read},
    flow::Flows,
    gazetteer::Gazetteer,
    inspector::{ConcernFigures, InspectorLine, Inspectors},
    interaction::Interactions,
    language::Language,
    meeting::Meetings,
    open_data::OpenData,
    outbox::Outboxes,
    outline::Drawing,
    person::{Actor, Staff},
    photo::Photos,
    quarter_step::Quarters,
    question::Questions,
    rating::{RatingDraft, RatingForm},
    reading::Readings,
    report::{ReportSheets, Reports},
    report_verdict::ReportVerdicts,
    score_card::{AreaScores, ScoreCard},
    statistics::{Statistics, filter::SavedFilters, table::TableFiles},
    substitution::Substitutions,
    token::Tokens,
};
use async_trait::async_trait;
use std::sync::Arc;
use time::{Date, OffsetDateTime};

/// Places and their maps: in memory, always at hand.
pub trait Places: Send + Sync {
    /// The registry in force.
    fn gazetteer(&self) -> Arc<Gazetteer>;
    /// The map of the whole country, one outline per region.
    fn country_map(&self) -> Arc<Drawing>;
    /// The map of a region, one outline per district.
    fn region_map(&self, region_code: &str) -> Option<Arc<Drawing>>;
}

/// The quarter that is open for rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPeriod {
    /// `2026Q4`.
    pub quarter: String,
    /// Last day on which a ballot counts.
    pub closes_on: Date,
}

/// Rules that may refuse a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RatingRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
    /// The letter code opens nothing here. Nothing is said about why.
    Code,
    /// No quarter is open.
    NoOpenPeriod,
    /// This contact has taken part already; the change code changes the answer.
    AlreadyTakenPart,
    /// The six digits are wrong or too old.
    Otp,
    /// Too many tries from here: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
    /// The same form was sent before: nothing was counted twice.
    SentBefore,
}

/// What became of a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cast {
    /// In: with a letter code. Sending again with the same code changes it.
    Counted {
        /// The key of the ballot, 64 hexadecimal digits: proves that it was counted, never how. Shown once.
        slip: String,
    },
    /// In, in place of an earlier one of the same code.
    Changed {
        /// As above.
        slip: String,
    },
    /// A code went to the mail address; this token finds the waiting answers again.
    Asked {
        /// Kept in a cookie, never in an address.
        token: String,
    },
    /// Open feedback is in; this code changes it, and is shown once.
    Open {
        /// The change code.
        change_code: String,
    },
}

/// What the portal promises about ratings.
#[async_trait]
pub trait Ratings: Send + Sync {
    /// The quarter open for rating, if one is.
    async fn open_period(&self) -> Read<Option<OpenPeriod>>;
    /// Whose rating a letter code opens: the inspector's address part. `client` is a word for the network it came from.
    async fn rated_by(
        &self,
        code: &crate::letter_code::LetterCode,
        client: &str,
    ) -> Result<String, Failure<RatingRefusal>>;
    /// Takes a ballot about an inspector. `client` is a word for the network it came from, used for limits only.
    async fn cast(
        &self,
        inspector_id: &str,
        draft: RatingDraft,
        form: &RatingForm,
        language: crate::language::Language,
        client: &str,
    ) -> Result<Cast, Failure<RatingRefusal>>;
    /// Confirms a mail address and takes the waiting answers.
    async fn confirm(
        &self,
        inspector_id: &str,
        token: &str,
        otp: &str,
        client: &str,
    ) -> Result<Cast, Failure<RatingRefusal>>;
}

/// What the portal promises about concerns, to those who raise them.
#[async_trait]
pub trait Concerns: Send + Sync {
    /// Checks the form without taking it, for the check page.
    async fn check_concern(&self, form: &ConcernForm) -> Result<(), Failure<ConcernRefusal>>;
    /// Takes a concern. Gives the receipt: the same one when the same form is sent twice.
    async fn raise_concern(
        &self,
        form: &ConcernForm,
        language: crate::language::Language,
        client: &str,
    ) -> Result<String, Failure<ConcernRefusal>>;
    /// The case key of a receipt: `None` for a wrong one.
    async fn follow(&self, receipt: &str, client: &str) -> Result<Option<String>, Failure<ConcernRefusal>>;
    /// The case of a key.
    async fn followed_case(&self, key: &str) -> Read<Option<CaseView>>;
    /// The resident writes.
    async fn add_message(&self, key: &str, text: &str, form: &str) -> Result<(), Failure<ConcernRefusal>>;
    /// The resident protests to the superior body.
    async fn protest(&self, key: &str, text: &str, form: &str) -> Result<(), Failure<ConcernRefusal>>;
    /// The case that took this one up again last, else the same.
    async fn newest_case(&self, key: &str) -> Read<String>;
    /// The resident takes it back.
    async fn withdraw(&self, key: &str) -> Result<(), Failure<ConcernRefusal>>;
    /// Erases who wrote it; text and answer stay.
    async fn forget_me(&self, key: &str) -> Result<(), Failure<ConcernRefusal>>;
    /// The resident says how it ended.
    async fn judge(&self, key: &str, form: &VerdictForm) -> Result<(), Failure<ConcernRefusal>>;
}

/// Rules that may refuse a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRefusal {
    /// Address or password is wrong. Nothing is said about which.
    Wrong,
    /// Too many tries: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
}

/// A row of a head's view of his territory.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationRow {
    /// Who, and the first of his mahallas.
    pub inspector: InspectorLine,
    /// His district.
    pub district_code: String,
    /// The released score.
    pub score: Option<ScoreCard>,
    /// Concerns of the last twelve months.
    pub figures: ConcernFigures,
    /// The last published report: id and quarter.
    pub last_report: Option<(String, String)>,
}

/// What the portal promises to staff.
#[async_trait]
pub trait Desk: Send + Sync {
    /// Opens a session of an account, given its address and password; letters to it are in this language from now on. Gives
    /// the session's token.
    async fn sign_in(
        &self,
        account: (&str, &str),
        client: &str,
        language: Language,
    ) -> Result<String, Failure<SignInRefusal>>;
    /// Ends a session.
    async fn sign_out(&self, token: &str) -> Read<()>;
    /// Who a session's token belongs to.
    async fn actor_of(&self, token: &str) -> Read<Actor>;
    /// What waits for the member of staff, nearest deadline first; pages count from one.
    async fn inbox(&self, staff: &Staff, filter: InboxFilter, page: u64) -> Read<Inbox>;
    /// One concern, if he may see it.
    async fn desk_case(&self, staff: &Staff, id: &str) -> Read<Option<DeskCase>>;
    /// Sends the answer. `None`: there is no such concern for him.
    async fn answer(&self, staff: &Staff, id: &str, form: &AnswerForm) -> Result<Option<()>, Failure<DeskRefusal>>;
    /// Asks the resident something.
    async fn ask(&self, staff: &Staff, id: &str, form: &QuestionForm) -> Result<Option<()>, Failure<DeskRefusal>>;
    /// Makes a link by which a body of a concern, which has no account, opens it once; earlier ones of the body end. Gives
    /// the token, shown once. `None`: there is no such concern for him, or no such body on it.
    async fn link(&self, staff: &Staff, id: &str, body: &str) -> Result<Option<String>, Failure<StepRefusal>>;
    /// Uses a link up. Gives the token of a session for one concern, and the concern. `None`: it opens nothing.
    async fn enter(&self, token: &str, client: &str) -> Result<Option<(String, String)>, Failure<SignInRefusal>>;
    /// Takes a step of the desk. `None`: there is no such concern for him.
    async fn take_step(&self, staff: &Staff, id: &str, form: &StepForm) -> Result<Option<()>, Failure<StepRefusal>>;
    /// The inspectors of a district of his territory with score and counts, by mahalla. Empty for those who evaluate nobody.
    async fn evaluation(&self, staff: &Staff, district: &str) -> Read<Vec<EvaluationRow>>;
}

/// What is shown on the demonstration page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DemoKeys {
    /// Account addresses with role codes.
    pub accounts: Vec<(String, String)>,
    /// Password of all of them.
    pub password: String,
    /// Unused letter codes with the mahalla and inspector they belong to.
    pub codes: Vec<(String, String, String)>,
    /// Receipts with the state of their concern.
    pub receipts: Vec<(String, String)>,
}

/// The demonstration and the state of the machine.
#[async_trait]
pub trait Watch: Send + Sync {
    /// The demonstration's keys; `None` outside a demonstration.
    async fn demo_keys(&self) -> Read<Option<DemoKeys>>;
    /// Whether the database answers and its schema is current.
    async fn is_ready(&self) -> bool;
    /// The instant, by the portal's clock.
    fn now(&self) -> OffsetDateTime;
    /// Public holidays and transferred days off, as they are known now.
    fn days_off(&self) -> Arc<DaysOff>;
    /// A fresh one-use token for a form.
    fn form_token(&self) -> String;
}

/// Everything the portal promises.
pub trait Portal:
    Places
    + Inspectors
    + Flows
    + EarlySigns
    + Duties
    + Ratings
    + Concerns
    + Photos
    + Sheets
    + Desk
    + Outboxes
    + Accounts
    + Audits
    + Readings
    + Reports
    + ReportSheets
    + ReportVerdicts
    + Quarters
    + AreaScores
    + OpenData
    + Tokens
    + Batches
    + Conditions
    + Evaluations
    + Interactions
    + Statistics
    + SavedFilters
    + TableFiles
    + PublicLog
    + Meetings
    + Questions
    + Receptions
    + Substitutions
    + Watch
{
}
impl<T> Portal for T where
    T: Places
        + Inspectors
        + Flows
        + EarlySigns
        + Duties
        + Ratings
        + Concerns
        + Photos
        + Sheets
        + Desk
        + Outboxes
        + Accounts
        + Audits
        + Accounts
        + Audits
        + Readings
        + Reports
        + ReportSheets
        + ReportVerdicts
        + Quarters
        + AreaScores
        + OpenData
        + Tokens
        + Batches
        + Conditions
        + Evaluations
        + Interactions
        + Statistics
        + SavedFilters
        + TableFiles
        + PublicLog
        + Meetings
        + Questions
        + Receptions
        + Substitutions
        + Watch
{
}

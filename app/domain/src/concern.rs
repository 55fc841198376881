//! A concern: what a resident raises, who answers it, and how it ends. Only the resident can say “solved”.
mod contact;
pub mod course;
mod drafts;
pub mod further;
pub mod parts;
pub mod plain;
pub mod proof;
pub mod step;
pub mod template;

pub use contact::{ContactAnswers, VerdictDraft, VerdictForm};
pub use drafts::ConcernDraft;
pub(crate) use drafts::{day, text};

use crate::place::Names;
use course::{Protest, Why};
use parts::Part;
use serde::{Deserialize, Serialize};
use step::Act;
use time::{Date, OffsetDateTime};

/// Where a concern stands. The words are the keys of the glossary without `st_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ConcernState {
    /// With an officer or a desk.
    Assigned,
    /// The officer asked the resident something. The legal clock goes on.
    NeedsInfo,
    /// With another body.
    Forwarded,
    /// The head gave more time.
    Extended,
    /// With the superior body.
    Escalated,
    /// Answered; the resident has ten days to say whether it is solved.
    Answered,
    /// Left without consideration, with an approved conclusion.
    Left,
    /// The resident said: solved.
    Confirmed,
    /// The resident said: partly, or not.
    NotResolved,
    /// Taken up again by somebody who did not handle it before.
    Reopened,
    /// The resident took it back.
    Withdrawn,
    /// Counted with another one.
    Merged,
    /// No word from the resident within the term. Not the same as solved.
    Closed,
}

impl ConcernState {
    /// All states.
    pub const ALL: [Self; 13] = [
        Self::Assigned,
        Self::NeedsInfo,
        Self::Forwarded,
        Self::Extended,
        Self::Escalated,
        Self::Answered,
        Self::Left,
        Self::Confirmed,
        Self::NotResolved,
        Self::Reopened,
        Self::Withdrawn,
        Self::Merged,
        Self::Closed,
    ];

    /// The word in the database, in `data-state` and, with hyphens, in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Assigned => "assigned",
            Self::NeedsInfo => "needs_info",
            Self::Forwarded => "forwarded",
            Self::Extended => "extended",
            Self::Escalated => "escalated",
            Self::Answered => "answered",
            Self::Left => "left",
            Self::Confirmed => "confirmed",
            Self::NotResolved => "not_resolved",
            Self::Reopened => "reopened",
            Self::Withdrawn => "withdrawn",
            Self::Merged => "merged",
            Self::Closed => "closed",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether an answer is still owed.
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Assigned | Self::NeedsInfo | Self::Forwarded | Self::Extended | Self::Escalated | Self::Reopened
        )
    }

    /// Whether the resident may take it back: before an answer only.
    pub const fn may_be_withdrawn(self) -> bool {
        self.is_open()
    }

    /// Whether the resident may say how it ended.
    pub const fn may_be_judged(self) -> bool {
        matches!(self, Self::Answered)
    }

    /// Whether both sides may still write.
    pub const fn may_be_discussed(self) -> bool {
        self.is_open() || matches!(self, Self::Answered)
    }
}

/// What the resident says about the outcome (T1 of the contact form).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Yes, fully.
    Solved,
    /// Partly.
    Partly,
    /// No.
    NotSolved,
    /// Too early to say: nothing changes.
    TooEarly,
}

impl Verdict {
    /// The value of the form field `t1`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Solved => "yes",
            Self::Partly => "partly",
            Self::NotSolved => "no",
            Self::TooEarly => "early",
        }
    }

    /// The verdict that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Solved, Self::Partly, Self::NotSolved, Self::TooEarly].into_iter().find(|verdict| verdict.code() == code)
    }

    /// The state after it was given on an answered concern.
    pub const fn leads_to(self) -> ConcernState {
        match self {
            Self::Solved => ConcernState::Confirmed,
            Self::Partly | Self::NotSolved => ConcernState::NotResolved,
            Self::TooEarly => ConcernState::Answered,
        }
    }
}

/// The legal result of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Granted.
    Satisfied,
    /// Explained.
    Explained,
    /// Refused.
    Refused,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 3] = [Self::Satisfied, Self::Explained, Self::Refused];

    /// The word in the form and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::Explained => "explained",
            Self::Refused => "refused",
        }
    }

    /// The outcome that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// The kinds of prevention by law (ЎРҚ-371), one of which a measure belongs to.
pub const PREVENTION_KINDS: [&str; 4] = ["general", "special", "individual", "victim"];

/// The fields of the form on `/concerns/new`, as typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConcernForm {
    /// Registry code.
    pub mahalla: String,
    /// Category code.
    pub category: String,
    /// `application|proposal|complaint`.
    pub kind: String,
    /// `mahalla|inspector|other`.
    pub about: String,
    /// 20 to 4000 characters.
    pub text: String,
    /// Where, in words.
    pub place: String,
    /// `anonymous|confidential|named`.
    pub identity: String,
    /// Full name, for confidential and named ones.
    pub name: String,
    /// Place of residence.
    pub address: String,
    /// Where letters go.
    pub email: String,
    /// Phone.
    pub phone: String,
    /// `yes`.
    pub consent: String,
    /// `yes`: a short summary of the answer may be shown to everybody.
    pub publish: String,
    /// `yes`: the danger is over, this is no emergency.
    pub safe: String,
    /// One-use token.
    pub form: String,
    /// Which page of the form is asked for: `topic`, `details`, `check`; empty sends it.
    pub step: String,
}

/// One message of the exchange between the resident and the officer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// When.
    pub at: OffsetDateTime,
    /// Whether the resident wrote it.
    pub from_resident: bool,
    /// What.
    pub text: String,
}

/// The answer of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// When it was sent.
    pub at: OffsetDateTime,
    /// The legal result.
    pub outcome: Outcome,
    /// What was done.
    pub measure: String,
    /// When it was done.
    pub done_on: Date,
    /// The legal ground.
    pub ground: String,
    /// The kind of prevention, one of [`PREVENTION_KINDS`].
    pub prevention: String,
    /// The letter to the resident.
    pub text: String,
}

/// One step in the life of a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEvent {
    /// When.
    pub at: OffsetDateTime,
    /// What: a locale key suffix (`received`, `assigned`, `asked`, `replied`, `answered`, `verdict`, `withdrawn`, …).
    pub kind: String,
    /// Who has it since: a locale key suffix of an office or post (`inspector`, `desk`, `district`, `security`, …).
    pub holder: String,
    /// What the step obliged to.
    pub why: Why,
    /// Who took it, for colleagues; the author reads posts only.
    pub by: Option<Names>,
}

/// A concern as its author sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// The public-safe number, random.
    pub number: String,
    /// Category code.
    pub category: String,
    /// Kind code.
    pub kind: String,
    /// About whom, code.
    pub about: String,
    /// Identity mode, code.
    pub identity: String,
    /// Where.
    pub mahalla_code: String,
    /// What was written.
    pub text: String,
    /// Where, in words.
    pub place: String,
    /// Its photos by name.
    pub photos: Vec<String>,
    /// The language it was written in.
    pub language: crate::language::Language,
    /// Where it stands.
    pub state: ConcernState,
    /// When the resident wrote.
    pub received_at: OffsetDateTime,
    /// The day the body's clock started.
    pub clock_started: Date,
    /// The day the answer is due.
    pub due: Date,
    /// Who has it now: a locale key suffix of a role.
    pub holder: String,
    /// What happened so far, oldest first.
    pub events: Vec<CaseEvent>,
    /// The exchange, oldest first.
    pub messages: Vec<Message>,
    /// The answer.
    pub answer: Option<Answer>,
    /// What the resident said.
    pub verdict: Option<Verdict>,
    /// Until when he may say it.
    pub verdict_until: Option<Date>,
    /// What a protest to the superior body would lead to; none where there is none above, or it was taken up again.
    pub protest: Option<Protest>,
    /// The number of the one that took it up again.
    pub next: Option<String>,
    /// The one this repeats.
    pub earlier: Option<Box<CaseView>>,
    /// The one it was merged with: answered for both.
    pub main: Option<Main>,
    /// Its texts were erased when the time to keep them had passed.
    pub is_erased: bool,
}

/// The concern that is answered for one merged with it. The letter to the other author is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Main {
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: ConcernState,
    /// The day the answer is due.
    pub due: Date,
    /// The answer without the letter.
    pub answer: Option<Answer>,
}

/// A row of a staff inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboxRow {
    /// Address part, random.
    pub id: String,
    /// The public-safe number.
    pub number: String,
    /// Category code.
    pub category: String,
    /// Where.
    pub mahalla_code: String,
    /// Where it stands.
    pub state: ConcernState,
    /// When the resident wrote.
    pub received_at: OffsetDateTime,
    /// The day the answer is due.
    pub due: Date,
    /// First words of the text.
    pub excerpt: String,
    /// Identity mode, code.
    pub identity: String,
    /// Who has it: a locale key suffix of a role.
    pub holder: String,
}

/// Which part of the inbox is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InboxFilter {
    /// All that is open.
    #[default]
    Open,
    /// A decision of the reader is awaited: a signature, a name that somebody asks for, the word of a body to go on with.
    Awaited,
    /// Open and past the term.
    Overdue,
    /// Open and due today.
    Today,
    /// Open and not yet looked at: no word from us so far.
    New,
    /// Reopened.
    Reopened,
    /// Answered or ended.
    Answered,
}

impl InboxFilter {
    /// All filters in the order shown.
    pub const ALL: [Self; 7] =
        [Self::Open, Self::Awaited, Self::Overdue, Self::Today, Self::New, Self::Reopened, Self::Answered];

    /// The word in the address and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Awaited => "awaited",
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::New => "new",
            Self::Reopened => "reopened",
            Self::Answered => "answered",
        }
    }

    /// The filter that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|filter| filter.code() == code)
    }
}

/// A staff inbox: a page of rows, nearest deadline first, and how many each filter holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inbox {
    /// The rows.
    pub rows: Vec<InboxRow>,
    /// Count per filter.
    pub counts: Vec<(InboxFilter, u64)>,
    /// Whole per cent answered in time in the last 30 days.
    pub in_time_percent: Option<u64>,
    /// How many pages the asked filter has.
    pub pages: u64,
}

/// Who wrote, as far as the reader may know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Full name.
    pub name: String,
    /// Place of residence.
    pub address: String,
    /// Mail address.
    pub email: String,
    /// Phone.
    pub phone: String,
}

/// Who wrote a concern, as far as a reader on the desk may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// Nobody knows: an anonymous signal.
    Anonymous,
    /// Sealed to the supervising office.
    Sealed,
    /// Known to the one who answers, who is somebody else.
    Elsewhere,
    /// Known.
    Known(Identity),
}

/// A concern as a member of staff sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskCase {
    /// Address part, random.
    pub id: String,
    /// All that the author sees too.
    pub case: CaseView,
    /// Who wrote.
    pub author: Author,
    /// Whether the reader is the one who answers.
    pub is_mine: bool,
    /// Whether the resident agreed to a public summary.
    pub may_publish: bool,
    /// The steps open to the reader.
    pub acts: Vec<Act>,
    /// To whom it may be given: officers of the district with one of their mahallas.
    pub officers: Vec<(String, Names, String)>,
    /// How long the history is: a step taken on a page drawn before somebody else's is told so.
    pub seen: u64,
    /// The last day to which the head may extend.
    pub latest_extension: Option<Date>,
    /// The answer that waits for the signature of the head.
    pub proposed: Option<Answer>,
    /// The bodies beside the one that answers.
    pub parts: Vec<Part>,
    /// The kind of body that has it, where it was forwarded.
    pub forwarded_to: Option<String>,
    /// Whether the reader may let bodies in by a link.
    pub may_link: bool,
    /// The flag on the answer, where the reader is shown it.
    pub flag: Option<crate::reading::Flag>,
    /// The public summary of the answer, for the one who writes it.
    pub summary: Option<crate::reading::Summary>,
}

/// The answer form of the desk, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerForm {
    /// `satisfied|explained|refused`.
    #[serde(default)]
    pub outcome: String,
    /// What was done.
    #[serde(default)]
    pub measure: String,
    /// When, `yyyy-mm-dd`.
    #[serde(default)]
    pub done_on: String,
    /// Legal ground.
    #[serde(default)]
    pub ground: String,
    /// Kind of prevention.
    #[serde(default)]
    pub prevention: String,
    /// The letter.
    #[serde(default)]
    pub text: String,
    /// Public summary, where the resident agreed.
    #[serde(default)]
    pub summary: String,
    /// `yes`: sent all the same, after what is worth another look was read.
    #[serde(default)]
    pub sure: String,
    /// One-use token.
    #[serde(default)]
    pub form: String,
}

/// A question to the resident, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionForm {
    /// What is asked, 1 to 2000 characters.
    pub question: String,
    /// One-use token.
    pub form: String,
}

/// An answer that may be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerDraft {
    /// The legal result.
    pub outcome: Outcome,
    /// What was done.
    pub measure: String,
    /// When.
    pub done_on: Date,
    /// Legal ground.
    pub ground: String,
    /// Kind of prevention.
    pub prevention: String,
    /// The letter.
    pub text: String,
    /// Public summary or empty.
    pub summary: String,
}

/// Rules that may refuse what a resident does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConcernRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute (`missing`, `unknown`, `too-short`, `too-long`, `form`).
    Fields(Vec<(&'static str, &'static str)>),
    /// The words tell of a danger that no form may take: 112 first.
    Emergency(crate::category::Emergency),
    /// Too many from here: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
    /// It ended meanwhile: the act is not possible any more.
    NotNow,
}

/// Rules that may refuse what a member of staff does on a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskRefusal {
    /// A field is missing or wrong.
    Fields(Vec<(&'static str, &'static str)>),
    /// Somebody else answers this one.
    NotYours,
    /// It was answered or ended meanwhile.
    NotNow,
    /// The answer may be sent, but is worth another look first.
    LookAgain(Vec<Doubt>),
}

/// What makes an answer worth another look before it is sent (integrity design §G; domain.md §1.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is much like earlier answers to other people.
    Alike {
        /// How much like the most similar one, in whole per cent.
        percent: u8,
        /// How many are at least 60 per cent like it.
        count: usize,
    },
    /// Hardly anything is said.
    Short,
    /// Nothing but a stock phrase.
    StockPhrase,
    /// It is not written in the language of the concern.
    OtherLanguage,
    /// The public summary may tell who somebody is.
    Personal(plain::Trace),
}

//! The room itself: what readers, writers and heads are shown, what they send, and what the portal promises them.
use super::{Kind, Says, State};
use crate::{
    concern::{
        Doubt, Outcome,
        plain::{Part, Trace, traces},
        text,
    },
    failure::{Failure, Read},
    form::clean_line,
    formalism::Reason,
    language::Language,
    person::Staff,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Characters a reader's or a writer's reason has at least and at most.
const REASON: (usize, usize) = (10, 1000);
/// Characters of a summary at least and at most.
const SUMMARY: (usize, usize) = (20, 300);

/// How many things of a kind wait for a reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Answers.
    pub answers: u64,
    /// Summaries.
    pub summaries: u64,
    /// Answers that lapse within five days.
    pub lapsing: u64,
}

/// A line of the queue. It does not say whether a rule or the lot brought it here, nor who has read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Address part, random.
    pub id: String,
    /// Whether it is a summary; else an answer.
    pub is_summary: bool,
    /// Since when it waits.
    pub since: OffsetDateTime,
    /// Last day to read it; none where it does not lapse.
    pub lapses_on: Option<Date>,
    /// First words.
    pub excerpt: Vec<Part>,
}

/// A page of the queue, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// How much waits.
    pub waiting: Waiting,
    /// The lines.
    pub rows: Vec<Row>,
    /// How many pages there are.
    pub pages: u64,
}

/// What is laid before a reader. Nothing in it says who wrote to whom, or where; what could is taken out of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An answer.
    Answer {
        /// The letter.
        letter: Vec<Part>,
        /// What was done.
        measure: Vec<Part>,
        /// When.
        done_on: Date,
        /// The legal result.
        outcome: Outcome,
        /// Why the rules point at it.
        reasons: Vec<Reason>,
        /// How much it is like the most similar earlier answer, in whole per cent.
        percent: u8,
        /// What its writer says for it.
        contest: Vec<Part>,
    },
    /// A public summary, with hints at what may tell too much.
    Summary {
        /// The words as everybody would read them.
        text: Vec<Part>,
        /// The category it would stand under.
        category: String,
    },
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Address part, random.
    pub id: String,
    /// Since when it waits.
    pub since: OffsetDateTime,
    /// Last day to read it; none where it does not lapse.
    pub lapses_on: Option<Date>,
    /// The language it is written in.
    pub language: Language,
    /// What it is.
    pub subject: Subject,
}

impl Sheet {
    /// The two words a reader chooses from.
    pub const fn words(&self) -> [Says; 2] {
        match self.subject {
            Subject::Answer { .. } => [Says::Concrete, Says::Formal],
            Subject::Summary { .. } => [Says::Approve, Says::Return],
        }
    }
}

/// What a reader found, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SayForm {
    /// `formal|concrete|approve|return`.
    pub says: String,
    /// Why: needed where it goes against the writer.
    pub reason: String,
    /// One-use token.
    pub form: String,
}

/// What a reader found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What.
    pub says: Says,
    /// Why, for the writer.
    pub reason: String,
}

impl SayForm {
    /// Makes a finding of what was typed about a thing of that kind.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, kind: Kind) -> Result<Said, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let says = Says::of_code(&self.says).filter(|says| says.is_of(kind));
        if says.is_none() {
            wrong.push(("says", if self.says.is_empty() { "missing" } else { "unknown" }));
        }
        let least = if says.is_some_and(Says::is_against) { REASON.0 } else { 0 };
        let reason = text(&mut wrong, "reason", &self.reason, least, REASON.1);
        match says {
            Some(says) if wrong.is_empty() => Ok(Said { says, reason }),
            _ => Err(wrong),
        }
    }
}

/// What the writer says against a flag, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContestForm {
    /// 10 to 1000 characters.
    pub contest: String,
    /// One-use token.
    pub form: String,
}

impl ContestForm {
    /// His words.
    ///
    /// # Errors
    /// The field with its reason.
    pub fn draft(&self) -> Result<String, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let words = text(&mut wrong, "contest", &self.contest, REASON.0, REASON.1);
        if wrong.is_empty() { Ok(words) } else { Err(wrong) }
    }
}

/// A public summary, as typed after the answer was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SummaryForm {
    /// 20 to 300 characters.
    pub summary: String,
    /// `yes`: sent all the same, after what is worth another look was read.
    pub sure: String,
    /// One-use token.
    pub form: String,
}

impl SummaryForm {
    /// The summary in one line.
    ///
    /// # Errors
    /// The field with its reason.
    pub fn draft(&self) -> Result<String, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let line = clean_line(&self.summary);
        text(&mut wrong, "summary", &line, SUMMARY.0, SUMMARY.1);
        if wrong.is_empty() { Ok(line) } else { Err(wrong) }
    }
}

/// What makes a summary worth another look: each kind of trace of a person once.
pub fn doubts_of_summary(summary: &str) -> Vec<Doubt> {
    let found = traces(summary);
    Trace::ALL.into_iter().filter(|trace| found.iter().any(|(_, kind)| kind == trace)).map(Doubt::Personal).collect()
}

/// Words against a flag, and when they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contest {
    /// When.
    pub at: OffsetDateTime,
    /// What.
    pub words: String,
}

/// A flag on an answer, as its writer and his head see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Why the rules point at it; empty where the lot did.
    pub reasons: Vec<Reason>,
    /// Where it stands.
    pub state: State,
    /// Last day to read it; none where it ended.
    pub lapses_on: Option<Date>,
    /// What readers who found it formal wrote, without their names, once it is decided.
    pub readers: Vec<String>,
    /// What its writer said against it.
    pub contest: Option<Contest>,
    /// Whether the one who looks may contest it now.
    pub may_contest: bool,
}

/// A public summary, as its writer sees it after the answer was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The words; empty where there are none yet.
    pub text: String,
    /// Where their reading stands; none before the resident has said that it is solved.
    pub state: Option<State>,
    /// Why they came back.
    pub reason: String,
    /// Whether the one who looks may write them anew.
    pub may_write: bool,
}

/// Rules that may refuse what is done in the room or about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadingRefusal {
    /// A field is missing or wrong.
    Fields(Vec<(&'static str, &'static str)>),
    /// It was decided or ended meanwhile.
    NotNow,
    /// The summary may be sent, but is worth another look first.
    LookAgain(Vec<Doubt>),
}

/// What the portal promises to readers, and to those they read. None for everybody else.
#[async_trait]
pub trait Readings: Send + Sync {
    /// What waits for a reader and he has not read; pages count from one.
    async fn queue(&self, staff: &Staff, page: u64) -> Read<Option<Page>>;
    /// One thing that waits for him.
    async fn sheet(&self, staff: &Staff, id: &str) -> Read<Option<Sheet>>;
    /// He says what he found.
    async fn say(&self, staff: &Staff, id: &str, form: &SayForm) -> Result<Option<()>, Failure<ReadingRefusal>>;
    /// The writer of a flagged answer contests the flag.
    async fn contest(
        &self,
        staff: &Staff,
        concern: &str,
        form: &ContestForm,
    ) -> Result<Option<()>, Failure<ReadingRefusal>>;
    /// The writer of an answer writes its public summary, or writes it anew.
    async fn summarise(
        &self,
        staff: &Staff,
        concern: &str,
        form: &SummaryForm,
    ) -> Result<Option<()>, Failure<ReadingRefusal>>;
}

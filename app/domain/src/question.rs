//! Questions that residents ask before a meeting or on a published report, without an account and without a name.
//!
//! The district's desk reads each first and shows it, or refuses it for one of few reasons; the inspector gets what is
//! shown and nothing else. A question that is shown stands open, with its days, until he answers: nobody takes it away.
mod forms;

pub use forms::{AskForm, ModerationForm, ReplyForm};

use crate::{
    days_off::DaysOff,
    failure::{Failure, Read},
    person::{Role, Staff},
    place::Names,
};
use async_trait::async_trait;
use time::Date;

/// Characters of a question at least and at most.
pub const WORDS: (usize, usize) = (20, 500);
/// Characters of an answer at least and at most.
pub const ANSWER: (usize, usize) = (20, 2000);
/// Days for which the words of a question that was not shown are kept, so that the desk can answer for its decision.
pub const DAYS_OF_REFUSED: i64 = 30;

/// What a question is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A meeting.
    Meeting(String),
    /// A published report.
    Report(String),
}

impl Subject {
    /// The word in the database.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Meeting(_) => "meeting",
            Self::Report(_) => "report",
        }
    }

    /// Its address part.
    pub fn id(&self) -> &str {
        match self {
            Self::Meeting(id) | Self::Report(id) => id,
        }
    }

    /// The subject of a stored kind.
    pub fn of(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "meeting" => Some(Self::Meeting(id.to_owned())),
            "report" => Some(Self::Report(id.to_owned())),
            _ => None,
        }
    }
}

/// Where a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuestionState {
    /// For the desk to read.
    Waiting,
    /// Everybody reads it.
    Shown,
    /// Not shown.
    Refused,
}

impl QuestionState {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Shown, Self::Refused];

    /// The word in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Shown => "shown",
            Self::Refused => "refused",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Why a question is not shown. There is no other reason: that it is unpleasant is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    /// It tells who somebody is.
    Personal,
    /// It insults.
    Insult,
    /// It is about something else.
    OffTopic,
    /// Somebody asked the same; it is counted with that question.
    Repeated,
}

impl Ground {
    /// All grounds, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Personal, Self::Insult, Self::OffTopic, Self::Repeated];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Insult => "insult",
            Self::OffTopic => "off-topic",
            Self::Repeated => "repeated",
        }
    }

    /// The ground that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.code() == code)
    }
}

/// What a desk decides about a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moderation {
    /// It is shown.
    Show,
    /// It is not.
    Refuse(Ground),
    /// It is counted with another one, which is shown.
    Join(String),
}

/// Whether a role reads questions before anybody else does, in its district.
pub const fn moderates(role: Role) -> bool {
    matches!(role, Role::Desk | Role::DistrictHead)
}

/// Whether a role answers questions about its own work.
pub const fn answers(role: Role) -> bool {
    matches!(role, Role::Inspector)
}

/// Whether a role answers in place of an inspector who is gone, in its district.
pub const fn answers_for_gone(role: Role) -> bool {
    matches!(role, Role::DistrictHead)
}

/// Working days in which the desk reads a question.
pub const MODERATION_DAYS: u16 = 3;

/// The last day of the term of the desk for a question of a day.
pub fn moderation_due(asked_on: Date, days_off: &DaysOff) -> Date {
    days_off.working_days_after(asked_on, MODERATION_DAYS)
}

/// What is not shown of a subject, in counts alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unshown {
    /// Questions the desk has not read yet.
    pub waiting: u64,
    /// Those of them whose term is over.
    pub late: u64,
    /// Questions it did not let through; repeated ones are counted with others and are not among them.
    pub refused: u64,
}

/// Who answered in place of the inspector who was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answerer {
    /// The inspector who serves the mahalla now.
    Successor {
        /// Address part.
        id: String,
        /// His name.
        name: Names,
    },
    /// The head of the district.
    Head,
}

/// Whole days a question has stood open, or stood until it was answered.
pub fn days_open(shown_on: Date, until: Date) -> u32 {
    u32::try_from((until - shown_on).whole_days()).unwrap_or_default()
}

/// A question as everybody reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Address part, random.
    pub id: String,
    /// What is asked.
    pub words: String,
    /// The day from which it is shown.
    pub shown_on: Date,
    /// How many others asked the same.
    pub joined: u64,
    /// The day of the answer and its words.
    pub answer: Option<(Date, String)>,
    /// Who answered, where it was not the one who was asked.
    pub answered_by: Option<Answerer>,
}

/// A line in a list of questions on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionLine {
    /// Address part.
    pub id: String,
    /// What it is about.
    pub subject: Subject,
    /// Whose work it is about.
    pub inspector: Names,
    /// The mahalla of the meeting, or the first of the report.
    pub mahalla_code: String,
    /// Its first words.
    pub words: String,
    /// The day it was asked; for one that is shown, the day since which it is.
    pub since: Date,
}

/// The questions page of a member of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionDesk {
    /// Whether he reads them before they are shown, or answers them.
    pub is_moderator: bool,
    /// Those for him to do something about, the oldest first.
    pub waiting: Vec<QuestionLine>,
    /// For a moderator: those that are shown and have no answer yet, the oldest first.
    pub unanswered: Vec<QuestionLine>,
}

/// A question on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskQuestion {
    /// As in the list.
    pub line: QuestionLine,
    /// Where it stands.
    pub state: QuestionState,
    /// The whole words; none once they were erased.
    pub words: Option<String>,
    /// Why it was refused.
    pub ground: Option<Ground>,
    /// The answer, with its day.
    pub answer: Option<(Date, String)>,
    /// Whether the one who looks may decide now.
    pub may_moderate: bool,
    /// Whether he may answer now.
    pub may_answer: bool,
    /// Questions of the same subject that are shown, which it may be counted with: address part and words.
    pub alike: Vec<(String, String)>,
}

/// Rules that may refuse a question, a decision or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
    /// It stands otherwise meanwhile, or the meeting has begun.
    NotNow,
    /// Too many from here: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
}

/// What the portal promises about questions. `None` for what is not there for the one who asks.
#[async_trait]
pub trait Questions: Send + Sync {
    /// Takes a question for the desk to read. The same form sent twice asks once.
    async fn ask_about(
        &self,
        subject: &Subject,
        form: &AskForm,
        client: &str,
    ) -> Result<Option<()>, Failure<QuestionRefusal>>;
    /// The questions that are shown, the oldest first.
    async fn questions_about(&self, subject: &Subject) -> Read<Vec<Question>>;
    /// How many are not shown.
    async fn unshown_questions(&self, subject: &Subject) -> Read<Unshown>;
    /// The questions of a member of staff.
    async fn desk_questions(&self, staff: &Staff) -> Read<Option<QuestionDesk>>;
    /// One of them.
    async fn desk_question(&self, staff: &Staff, id: &str) -> Read<Option<DeskQuestion>>;
    /// The desk shows it or refuses it, once.
    async fn moderate_question(
        &self,
        staff: &Staff,
        id: &str,
        form: &ModerationForm,
    ) -> Result<Option<()>, Failure<QuestionRefusal>>;
    /// The inspector answers it, once; where he is gone, whoever serves the mahalla now, or the head.
    async fn answer_question(
        &self,
        staff: &Staff,
        id: &str,
        form: &ReplyForm,
    ) -> Result<Option<()>, Failure<QuestionRefusal>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn whoever_is_asked_never_decides_what_is_asked() {
        assert!(Role::ALL.into_iter().all(|role| !(moderates(role) && answers(role))));
        let moderators: Vec<_> = Role::ALL.into_iter().filter(|role| moderates(*role)).collect();
        assert_eq!(moderators, [Role::Desk, Role::DistrictHead]);
    }

    #[test]
    fn the_desk_reads_a_question_within_three_working_days() {
        let friday = date!(2026 - 11 - 20);
        assert_eq!(moderation_due(friday, &DaysOff::default()), date!(2026 - 11 - 25));
    }

    #[test]
    fn days_are_counted_from_the_day_it_is_shown() {
        assert_eq!(days_open(date!(2026 - 11 - 20), date!(2026 - 11 - 22)), 2);
        assert_eq!(days_open(date!(2026 - 11 - 22), date!(2026 - 11 - 22)), 0);
    }

    #[test]
    fn every_word_names_what_it_stands_for() {
        assert!(QuestionState::ALL.into_iter().all(|state| QuestionState::of_code(state.code()) == Some(state)));
        assert!(Ground::ALL.into_iter().all(|ground| Ground::of_code(ground.code()) == Some(ground)));
        for subject in [Subject::Meeting("a".into()), Subject::Report("b".into())] {
            assert_eq!(Subject::of(subject.kind(), subject.id()), Some(subject));
        }
    }
}

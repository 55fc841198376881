//! What inspectors lack to do their work: office, transport, connection, housing. Each says it once a quarter; the head
//! above reads numbered entries without names and answers every need; the public sees counts and answers.
//!
//! It is honest only where nobody is known by what he said (domain study §8, row 18). So entries are read only when their
//! quarter is over, in an order of chance, and of fewer than [`FEWEST`] inspectors only higher up, where more are together.
use crate::{
    concern::{day, text},
    failure::{Failure, Read},
    period::Quarter,
    person::{Role, Staff},
    statistics::hiding,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::Date;

/// Fewer statements than this are not read in a district, and fewer are not counted in public.
pub const FEWEST: usize = 5;

/// Quarters for which what somebody wrote is kept after its own: 24 months.
const QUARTERS_OF_TEXTS: u8 = 8;

/// What is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// A room to receive residents in.
    Office,
    /// A car or motorcycle, and fuel.
    Transport,
    /// Telephone, computer, internet.
    Connection,
    /// Service housing.
    Housing,
}

impl Need {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Office, Self::Transport, Self::Connection, Self::Housing];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Transport => "transport",
            Self::Connection => "connection",
            Self::Housing => "housing",
        }
    }

    /// The need that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// How far a need is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// It is there.
    Has,
    /// It is there and does not do.
    Unfit,
    /// It is not there.
    Lacks,
}

impl Met {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Has, Self::Unfit, Self::Lacks];

    /// The word in forms and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Has => "has",
            Self::Unfit => "unfit",
            Self::Lacks => "lacks",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What an inspector says, without a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// In the order of [`Need::ALL`].
    pub met: [Met; 4],
    /// What he adds.
    pub note: String,
}

type Wrong = Vec<(&'static str, &'static str)>;

/// The form of an inspector.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatementForm {
    /// A [`Met`].
    pub office: String,
    /// A [`Met`].
    pub transport: String,
    /// A [`Met`].
    pub connection: String,
    /// A [`Met`].
    pub housing: String,
    /// At most 500 characters.
    pub note: String,
    /// One-use token.
    pub form: String,
}

impl StatementForm {
    /// Reads the form.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self) -> Result<Statement, Wrong> {
        let mut wrong = Wrong::new();
        let fields = [
            ("office", &self.office),
            ("transport", &self.transport),
            ("connection", &self.connection),
            ("housing", &self.housing),
        ];
        let met = fields.map(|(field, code)| {
            Met::of_code(code).unwrap_or_else(|| {
                wrong.push((field, if code.is_empty() { "missing" } else { "unknown" }));
                Met::Has
            })
        });
        let note = text(&mut wrong, "note", &self.note, 0, 500);
        if wrong.is_empty() { Ok(Statement { met, note }) } else { Err(wrong) }
    }

    /// The form as it was filled in before.
    pub fn of(statement: &Statement) -> Self {
        let [office, transport, connection, housing] = statement.met.map(|met| met.code().to_owned());
        Self { office, transport, connection, housing, note: statement.note.clone(), form: String::new() }
    }
}

/// What a head answers to a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedAnswer {
    /// The need.
    pub need: Need,
    /// What will be done, or why not.
    pub words: String,
    /// By when, where something will be done.
    pub by: Option<Date>,
    /// The day of the answer.
    pub on: Date,
}

/// The form of a head.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeedAnswerForm {
    /// A [`Need`].
    pub need: String,
    /// 20 to 1,000 characters.
    pub answer: String,
    /// `yyyy-mm-dd`, may be empty.
    pub by: String,
    /// One-use token.
    pub form: String,
}

impl NeedAnswerForm {
    /// Reads the form.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, today: Date) -> Result<NeedAnswer, Wrong> {
        let mut wrong = Wrong::new();
        let need = Need::of_code(&self.need);
        if need.is_none() {
            wrong.push(("need", "unknown"));
        }
        let words = text(&mut wrong, "answer", &self.answer, 20, 1000);
        let by = day(&self.by);
        match by {
            None if !self.by.trim().is_empty() => wrong.push(("by", "wrong")),
            Some(by) if by < today => wrong.push(("by", "past")),
            _ => {}
        }
        match need {
            Some(need) if wrong.is_empty() => Ok(NeedAnswer { need, words, by, on: today }),
            _ => Err(wrong),
        }
    }
}

/// How many inspectors said what of a need; none where it is hidden.
pub type Counts = [[Option<u64>; 3]; 4];

/// Counts of statements as they may be published; none of fewer than [`FEWEST`]. Small ones are hidden as everywhere
/// ([`hiding`]).
pub fn counts(statements: &[Statement]) -> Option<Counts> {
    (statements.len() >= FEWEST).then(|| {
        std::array::from_fn(|need| {
            let of = |met: Met| statements.iter().filter(|one| one.met[need] == met).count() as u64;
            let shown = hiding::shown(&Met::ALL.map(of));
            std::array::from_fn(|met| shown.get(met).copied().flatten())
        })
    })
}

/// Statements that are read at an office: those of a district where they are enough, else with others higher up.
/// `by_district`: all statements of the office's territory; `is_of_district`: whether it is a district's office itself.
pub fn read_here(mut by_district: Vec<Vec<Statement>>, is_of_district: bool) -> Vec<Statement> {
    by_district.retain(|of_one| (of_one.len() >= FEWEST) == is_of_district);
    let all: Vec<Statement> = by_district.into_iter().flatten().collect();
    if all.len() >= FEWEST { all } else { Vec::new() }
}

/// How many said something, where they are enough for it to be told.
pub fn told_count(stated: usize) -> Option<usize> {
    (stated >= FEWEST).then_some(stated)
}

/// The first quarter whose texts are kept: those of quarters before it are older than 24 months. Counts stay.
pub fn texts_kept_from(today: Date) -> Quarter {
    (0..QUARTERS_OF_TEXTS).fold(Quarter::of_date(today), |quarter, _| quarter.previous())
}

/// What the desk shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionDesk {
    /// For an inspector: the quarter that runs, and what he said in it.
    pub own: Option<(String, Option<Statement>)>,
    /// For a head: what is read at his office.
    pub head: Option<HeadConditions>,
    /// For an inspector: what was answered to the inspectors of his district, newest first, with the quarter.
    pub answers: Vec<(String, NeedAnswer)>,
}

/// What a head reads.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadConditions {
    /// The last quarter that is over.
    pub quarter: String,
    /// How many inspectors of his territory said something; none where they are fewer than [`FEWEST`].
    pub stated: Option<usize>,
    /// What they said, numbered by their places, without names.
    pub entries: Vec<Statement>,
    /// What he answered.
    pub answers: Vec<NeedAnswer>,
}

/// What the public sees of a district or region.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicConditions {
    /// The last quarter that is over.
    pub quarter: String,
    /// How many inspectors said something.
    pub stated: usize,
    /// What they said.
    pub counts: Counts,
    /// What the heads answered.
    pub answers: Vec<NeedAnswer>,
}

/// Rules that may refuse a statement or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionRefusal {
    /// A field is missing or wrong: field name and reason.
    Fields(Vec<(&'static str, &'static str)>),
    /// Too few said something here: they are read higher up.
    TooFew,
    /// He answered that need before.
    Answered,
}

/// Whether a role has the page.
pub const fn has_page(role: Role) -> bool {
    role.is_head() || matches!(role, Role::Inspector)
}

/// What the portal promises about working conditions.
#[async_trait]
pub trait Conditions: Send + Sync {
    /// The page of a member of staff; none for those who have none.
    async fn conditions(&self, staff: &Staff) -> Read<Option<ConditionDesk>>;
    /// An inspector says what he lacks; in the same quarter the last word counts. None for others.
    async fn state_conditions(
        &self,
        staff: &Staff,
        form: &StatementForm,
    ) -> Result<Option<()>, Failure<ConditionRefusal>>;
    /// A head answers a need. None for others.
    async fn answer_need(&self, staff: &Staff, form: &NeedAnswerForm) -> Result<Option<()>, Failure<ConditionRefusal>>;
    /// Counts and answers of a district, or of a region's districts that are too small for their own; none where too few said
    /// something.
    async fn public_conditions(&self, area: &str) -> Read<Option<PublicConditions>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    fn says(met: [Met; 4]) -> Statement {
        Statement { met, note: String::new() }
    }

    const FINE: [Met; 4] = [Met::Has; 4];
    const ON_FOOT: [Met; 4] = [Met::Has, Met::Lacks, Met::Has, Met::Has];

    #[test]
    fn four_who_spoke_are_not_counted_for_anybody() {
        assert_eq!((told_count(0), told_count(4), told_count(5)), (None, None, Some(5)));
    }

    #[test]
    fn texts_are_kept_for_two_years_after_their_quarter() {
        assert_eq!(texts_kept_from(time::macros::date!(2026 - 10 - 01)).to_string(), "2024Q4");
        assert_eq!(texts_kept_from(time::macros::date!(2026 - 12 - 31)).to_string(), "2024Q4");
    }

    #[test]
    fn every_need_is_answered_by_the_inspector() {
        let form = StatementForm { office: "has".into(), transport: "bicycle".into(), ..StatementForm::default() };
        let wrong = vec![("transport", "unknown"), ("connection", "missing"), ("housing", "missing")];
        assert_eq!(form.draft(), Err(wrong));
        let whole =
            StatementForm { transport: "lacks".into(), connection: "has".into(), housing: "has".into(), ..form };
        assert_eq!(whole.draft(), Ok(says(ON_FOOT)));
        assert_eq!(StatementForm::of(&says(ON_FOOT)).draft(), Ok(says(ON_FOOT)));
    }

    #[test]
    fn of_four_inspectors_nothing_is_counted() {
        assert_eq!(counts(&vec![says(FINE); 4]), None);
        assert_eq!(counts(&vec![says(FINE); 5]).unwrap()[0], [Some(5), Some(0), Some(0)]);
    }

    #[test]
    fn one_who_lacks_something_cannot_be_told_from_the_counts() {
        let mut all = vec![says(FINE); 9];
        all.push(says(ON_FOOT));
        let transport = counts(&all).unwrap()[1];
        assert_eq!(transport[2], None);
        assert_eq!(transport[0], None, "else it would follow from the sum");
    }

    #[test]
    fn what_few_say_in_a_district_is_read_higher_up_with_others() {
        let few = || vec![says(ON_FOOT); 3];
        assert_eq!(read_here(vec![vec![says(FINE); 5]], true).len(), 5);
        assert_eq!(read_here(vec![few()], true), []);
        assert_eq!(read_here(vec![few(), few(), vec![says(FINE); 5]], false).len(), 6);
        assert_eq!(read_here(vec![few(), vec![says(FINE); 5]], false), [], "three are too few there, too");
    }

    #[test]
    fn an_answer_says_what_will_be_done_by_when_or_why_not() {
        let today = date!(2026 - 11 - 22);
        let form = NeedAnswerForm {
            need: "transport".into(),
            answer: "Two cars are ordered for the district.".into(),
            by: "2027-02-01".into(),
            ..NeedAnswerForm::default()
        };
        assert_eq!(form.draft(today).unwrap().by, Some(date!(2027 - 02 - 01)));
        let past = NeedAnswerForm { by: "2026-01-01".into(), ..form.clone() };
        assert_eq!(past.draft(today), Err(vec![("by", "past")]));
        let short = NeedAnswerForm { answer: "No.".into(), need: "pay".into(), by: "soon".into(), ..form };
        assert_eq!(short.draft(today), Err(vec![("need", "unknown"), ("answer", "too-short"), ("by", "wrong")]));
    }
}

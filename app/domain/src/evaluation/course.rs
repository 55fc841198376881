//! The way from the figures to a decision: the inspector is heard, the head decides, the inspector may object, a third
//! person rules; where the objection is upheld, the head decides anew. Every text stays. One predicate says who sees it.
//!
//! Nothing hangs on whether a head acts: the decision has a term, and once it is over the inspector may object to the figures
//! without it. The office above then rules on that and decides itself.
use super::{DecisionKind, EvaluationRefusal, Outcome, PlanStep, Signed, StepState};
use crate::{index::Component, person::Role};
use time::Date;

/// Working days to be heard, counted from the release, and to object, counted from the decision.
pub const TERM: u16 = 10;
/// Working days to decide, counted from the last day of the hearing or from the ruling that asks for a decision.
pub const TERM_TO_DECIDE: u16 = 20;
/// Working days to rule on an objection, counted from it.
pub const TERM_TO_RULE: u16 = 10;

pub(super) type Allowed<T = ()> = Result<T, EvaluationRefusal>;

/// Who looks at an evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluator {
    /// Account.
    pub account: i64,
    /// The inspector he is, if he is one.
    pub inspector: Option<String>,
    /// What he may do.
    pub role: Role,
    /// The territory of his office.
    pub territory: String,
}

/// Whose evaluation it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The officer.
    pub inspector: String,
    /// The district of his post.
    pub district: String,
    /// The highest role of his accounts.
    pub role: Role,
}

/// How high an office stands in the line: 0 for an inspector and for everybody outside it.
pub const fn rank(role: Role) -> u8 {
    match role {
        Role::DistrictHead => 1,
        Role::Region => 2,
        Role::Republic => 3,
        _ => 0,
    }
}

/// As whom one sees an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewed {
    /// It is his own.
    Own,
    /// He is a head above.
    Head,
    /// The public council, for an objection to what the highest office decided.
    Council,
}

impl Evaluator {
    /// Whether, and as whom, he may see the evaluation of `subject`.
    ///
    /// # Errors
    /// [`EvaluationRefusal::Superior`] for a head over whose territory somebody as high or higher also holds a post,
    /// [`EvaluationRefusal::NotYours`] for everybody else.
    pub fn sees(&self, subject: &Subject, course: &Course) -> Allowed<Viewed> {
        if self.inspector.as_deref() == Some(&subject.inspector) {
            return Ok(Viewed::Own);
        }
        if self.role.is_head() && subject.district.starts_with(&self.territory) {
            let is_above = rank(self.role) > rank(subject.role);
            return if is_above { Ok(Viewed::Head) } else { Err(EvaluationRefusal::Superior) };
        }
        if self.role == Role::Integrity && course.went_to_council() {
            return Ok(Viewed::Council);
        }
        Err(EvaluationRefusal::NotYours)
    }
}

/// What the inspector said before the decision; empty where he has nothing to add.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// When, who.
    pub signed: Signed,
    /// His words.
    pub words: String,
}

/// A decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// When, who.
    pub signed: Signed,
    /// The account that decided.
    pub account: i64,
    /// The officer whose account it is, if he is one: a person may hold several accounts.
    pub officer: Option<String>,
    /// How high it stands: see [`rank`].
    pub rank: u8,
    /// What.
    pub kind: DecisionKind,
    /// Why.
    pub reasons: String,
    /// In what training is due.
    pub topic: Option<Component>,
    /// Steps of a support plan.
    pub plan: Vec<PlanStep>,
    /// The day to look at it again.
    pub look_on: Option<Date>,
    /// What was seen then: the state of each step, in words.
    pub looked: Option<(Signed, Vec<StepState>, String)>,
    /// The last day to object.
    pub object_until: Date,
}

/// A ruling of a third person.
#[derive(Clone, Debug, PartialEq)]
pub struct Ruled {
    /// When, who.
    pub signed: Signed,
    /// Whether the objection was upheld.
    pub outcome: Outcome,
    /// Components that do not count, because the objection to them was upheld.
    pub left_out: Vec<Component>,
    /// Why.
    pub reasons: String,
}

/// An objection.
#[derive(Clone, Debug, PartialEq)]
pub struct Objected {
    /// When, who.
    pub signed: Signed,
    /// Components objected to; none where the decision alone is.
    pub items: Vec<Component>,
    /// His words.
    pub words: String,
    /// The last day to rule on it.
    pub rule_until: Date,
    /// The ruling.
    pub ruled: Option<Ruled>,
}

/// A decision with what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The decision.
    pub decided: Decided,
    /// The objection.
    pub objected: Option<Objected>,
}

impl Round {
    /// Whether the decision does not hold any more.
    pub fn is_lifted(&self) -> bool {
        self.ruled().is_some_and(|ruled| ruled.outcome == Outcome::Upheld)
    }

    pub(super) fn ruled(&self) -> Option<&Ruled> {
        self.objected.as_ref()?.ruled.as_ref()
    }
}

/// Where an evaluation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The inspector may still be heard.
    Hearing,
    /// The head may decide.
    Deciding,
    /// Decided; the inspector may still object.
    Decided,
    /// A third person has to rule.
    Objected,
    /// A support plan runs until its day, or waits to be looked at again.
    Planned,
    /// Nothing is open.
    Settled,
}

impl Stage {
    /// The word in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hearing => "hearing",
            Self::Deciding => "deciding",
            Self::Decided => "decided",
            Self::Objected => "objected",
            Self::Planned => "planned",
            Self::Settled => "settled",
        }
    }
}

/// How far an evaluation has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The last day for the inspector to be heard.
    pub hear_until: Date,
    /// What he said.
    pub heard: Option<Heard>,
    /// The last day to decide, where a decision is due.
    pub decide_until: Date,
    /// His objection to the figures after no decision came in time.
    pub undecided: Option<Objected>,
    /// Decisions, oldest first: all but the last were lifted.
    pub rounds: Vec<Round>,
}

/// What a viewer may do today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Say what he has to say.
    pub hear: bool,
    /// Decide.
    pub decide: bool,
    /// Object.
    pub object: bool,
    /// Rule on the objection.
    pub rule: bool,
    /// Look again at a support plan.
    pub look: bool,
}

//! The forms of an evaluation as they were sent, and what they say once every field is right.
use super::{DecisionKind, EvaluationRefusal};
use crate::{
    concern::{day, text},
    index::{ByComponent, Component},
};
use serde::{Deserialize, Serialize};
use time::{Date, Duration};

/// Days until a support plan is looked at again: at least, at most.
const LOOK_DAYS: (i64, i64) = (14, 365);

type Wrong = Vec<(&'static str, &'static str)>;
type Drafted<T> = Result<T, EvaluationRefusal>;

fn drafted<T>(wrong: Wrong, draft: T) -> Drafted<T> {
    if wrong.is_empty() { Ok(draft) } else { Err(EvaluationRefusal::Fields(wrong)) }
}

fn marked(marks: &ByComponent<&str>) -> Vec<Component> {
    Component::ALL.into_iter().filter(|one| *marks.get(*one) == "yes").collect()
}

fn component_of(code: &str) -> Option<Component> {
    Component::ALL.into_iter().find(|one| one.code() == code)
}

/// What the inspector has to say before the decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HearingForm {
    /// His words: 10 to 3,000 characters.
    pub heard: String,
    /// `yes`: he has nothing to add.
    pub nothing: String,
    /// One-use token.
    pub form: String,
}

impl HearingForm {
    /// His words; empty where he has nothing to add.
    ///
    /// # Errors
    /// The field `heard` with its reason.
    pub fn draft(&self) -> Drafted<String> {
        let mut wrong = Wrong::new();
        let least = if self.nothing == "yes" { 0 } else { 10 };
        let words = text(&mut wrong, "heard", &self.heard, least, 3000);
        if self.nothing == "yes" && !words.is_empty() {
            wrong.push(("heard", "both"));
        }
        drafted(wrong, words)
    }
}

/// A step of a support plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanStep {
    /// What is done, and who helps.
    pub what: String,
    /// By when.
    pub by: Date,
}

/// How a step of a support plan ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Done.
    Done,
    /// In part.
    Partly,
    /// Not done.
    Not,
}

impl StepState {
    /// All.
    pub const ALL: [Self; 3] = [Self::Done, Self::Partly, Self::Not];

    /// The word in forms and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Not => "not",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// The head's decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    /// A [`DecisionKind`].
    pub decision: String,
    /// Why: 40 to 3,000 characters.
    pub reasons: String,
    /// In what training is due: a [`Component`].
    pub topic: String,
    /// First step of a support plan.
    pub step1: String,
    /// By when, `yyyy-mm-dd`.
    pub until1: String,
    /// Second step.
    pub step2: String,
    /// By when.
    pub until2: String,
    /// Third step.
    pub step3: String,
    /// By when.
    pub until3: String,
    /// The day to look again.
    pub again: String,
    /// One-use token.
    pub form: String,
}

/// A decision that may be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionDraft {
    /// What.
    pub kind: DecisionKind,
    /// Why.
    pub reasons: String,
    /// In what training is due.
    pub topic: Option<Component>,
    /// Steps.
    pub plan: Vec<PlanStep>,
    /// The day to look again.
    pub look_on: Option<Date>,
}

impl DecisionForm {
    /// Reads the form. `proposals`: what may be decided; `weak`: in what training may be due.
    ///
    /// # Errors
    /// All wrong fields with their reasons, or [`EvaluationRefusal::NotProposed`].
    pub fn draft(&self, proposals: &[DecisionKind], weak: &[Component], today: Date) -> Drafted<DecisionDraft> {
        let mut wrong = Wrong::new();
        let kind = DecisionKind::of_code(&self.decision);
        if kind.is_none() {
            wrong.push(("decision", if self.decision.is_empty() { "missing" } else { "unknown" }));
        }
        if kind.is_some_and(|kind| !proposals.contains(&kind)) {
            return Err(EvaluationRefusal::NotProposed);
        }
        let reasons = text(&mut wrong, "reasons", &self.reasons, 40, 3000);
        let topic = component_of(&self.topic).filter(|one| weak.contains(one));
        let is_training = kind == Some(DecisionKind::Training);
        if is_training && topic.is_none() {
            wrong.push(("topic", "missing"));
        }
        let is_plan = kind == Some(DecisionKind::SupportPlan);
        let (plan, look_on) = if is_plan { self.plan(&mut wrong, today) } else { (Vec::new(), None) };
        drafted(wrong, ())?;
        let kind = kind.unwrap_or(DecisionKind::None);
        Ok(DecisionDraft { kind, reasons, topic: topic.filter(|_| is_training), plan, look_on })
    }

    fn plan(&self, wrong: &mut Wrong, today: Date) -> (Vec<PlanStep>, Option<Date>) {
        let mut plan = Vec::new();
        let steps = [
            ("step1", &self.step1, "until1", &self.until1),
            ("step2", &self.step2, "until2", &self.until2),
            ("step3", &self.step3, "until3", &self.until3),
        ];
        for (what_field, what, by_field, by) in steps {
            let what = text(wrong, what_field, what, 0, 300);
            if what.is_empty() {
                if !by.trim().is_empty() {
                    wrong.push((what_field, "missing"));
                }
                continue;
            }
            match day(by) {
                Some(by) if by > today => plan.push(PlanStep { what, by }),
                Some(_) => wrong.push((by_field, "past")),
                None => wrong.push((by_field, if by.trim().is_empty() { "missing" } else { "wrong" })),
            }
        }
        if plan.is_empty() && !wrong.iter().any(|(field, _)| field.starts_with("step") || field.starts_with("until")) {
            wrong.push(("step1", "missing"));
        }
        let look_on = day(&self.again);
        match look_on {
            Some(day) if day < today.saturating_add(Duration::days(LOOK_DAYS.0)) => wrong.push(("again", "soon")),
            Some(day) if day > today.saturating_add(Duration::days(LOOK_DAYS.1)) => wrong.push(("again", "far")),
            Some(_) => {}
            None => wrong.push(("again", if self.again.trim().is_empty() { "missing" } else { "wrong" })),
        }
        (plan, look_on)
    }
}

/// The inspector's objection: which items, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ObjectionForm {
    /// `yes` objects to the component.
    pub satisfaction: String,
    /// As above.
    pub resolution: String,
    /// As above.
    pub timeliness: String,
    /// As above.
    pub reach: String,
    /// As above.
    pub report: String,
    /// As above.
    pub substance: String,
    /// `yes` objects to the decision itself, or that there is none in time.
    pub whole: String,
    /// Why: 20 to 3,000 characters.
    pub objection: String,
    /// One-use token.
    pub form: String,
}

/// An objection that may be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectionDraft {
    /// Components.
    pub items: Vec<Component>,
    /// Why.
    pub words: String,
}

impl ObjectionForm {
    /// What was sent of each component.
    pub fn marks(&self) -> ByComponent<&str> {
        ByComponent {
            satisfaction: &self.satisfaction,
            resolution: &self.resolution,
            timeliness: &self.timeliness,
            reach: &self.reach,
            report: &self.report,
            substance: &self.substance,
        }
    }

    /// Reads the form.
    ///
    /// # Errors
    /// `whole` is `missing` where nothing is marked; `objection` with its reason.
    pub fn draft(&self) -> Drafted<ObjectionDraft> {
        let mut wrong = Wrong::new();
        let items = marked(&self.marks());
        if items.is_empty() && self.whole != "yes" {
            wrong.push(("whole", "missing"));
        }
        let words = text(&mut wrong, "objection", &self.objection, 20, 3000);
        drafted(wrong, ObjectionDraft { items, words })
    }
}

/// What became of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was right: the decision does not hold.
    Upheld,
    /// The decision holds.
    Refused,
}

impl Outcome {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Upheld, Self::Refused];

    /// The word in forms and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::Refused => "refused",
        }
    }

    /// The outcome that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// The ruling of a third person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RulingForm {
    /// An [`Outcome`].
    pub ruling: String,
    /// `yes`: the component does not count.
    pub satisfaction: String,
    /// As above.
    pub resolution: String,
    /// As above.
    pub timeliness: String,
    /// As above.
    pub reach: String,
    /// As above.
    pub report: String,
    /// As above.
    pub substance: String,
    /// Why: 40 to 3,000 characters.
    pub grounds: String,
    /// One-use token.
    pub form: String,
}

/// A ruling that may be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulingDraft {
    /// What became of the objection.
    pub outcome: Outcome,
    /// Components that do not count.
    pub left_out: Vec<Component>,
    /// Why.
    pub grounds: String,
}

impl RulingForm {
    /// What was sent of each component.
    pub fn marks(&self) -> ByComponent<&str> {
        ByComponent {
            satisfaction: &self.satisfaction,
            resolution: &self.resolution,
            timeliness: &self.timeliness,
            reach: &self.reach,
            report: &self.report,
            substance: &self.substance,
        }
    }

    /// Reads the form. `items`: the components that were objected to; no other can be left out.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, items: &[Component]) -> Drafted<RulingDraft> {
        let mut wrong = Wrong::new();
        let outcome = Outcome::of_code(&self.ruling);
        if outcome.is_none() {
            wrong.push(("ruling", if self.ruling.is_empty() { "missing" } else { "unknown" }));
        }
        let mut left_out = marked(&self.marks());
        left_out.retain(|one| items.contains(one));
        let grounds = text(&mut wrong, "grounds", &self.grounds, 40, 3000);
        drafted(wrong, ())?;
        let outcome = outcome.unwrap_or(Outcome::Refused);
        let left_out = if outcome == Outcome::Upheld { left_out } else { Vec::new() };
        Ok(RulingDraft { outcome, left_out, grounds })
    }
}

/// What a head sees of a support plan on its day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LookForm {
    /// A [`StepState`] of the first step.
    pub done1: String,
    /// Of the second.
    pub done2: String,
    /// Of the third.
    pub done3: String,
    /// What is seen: 10 to 2,000 characters.
    pub seen: String,
    /// One-use token.
    pub form: String,
}

impl LookForm {
    /// The state of each of `steps` steps, and what is seen.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, steps: usize) -> Drafted<(Vec<StepState>, String)> {
        let mut wrong = Wrong::new();
        let fields = [("done1", &self.done1), ("done2", &self.done2), ("done3", &self.done3)];
        let mut states = Vec::new();
        for (field, code) in fields.into_iter().take(steps) {
            match StepState::of_code(code) {
                Some(state) => states.push(state),
                None => wrong.push((field, "missing")),
            }
        }
        let seen = text(&mut wrong, "seen", &self.seen, 10, 2000);
        drafted(wrong, (states, seen))
    }
}

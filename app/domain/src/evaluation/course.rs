//! The way from the figures to a decision: the inspector is heard, the head decides, the inspector may object, a third
//! person rules; where the objection is upheld, the head decides anew. Every text stays. One predicate says who sees it.
use super::{DecisionKind, EvaluationRefusal, Outcome, PlanStep, Signed, StepState};
use crate::{index::Component, person::Role};
use time::Date;

/// Working days to be heard, counted from the release, and to object, counted from the decision.
pub const TERM: u16 = 10;

type Allowed<T = ()> = Result<T, EvaluationRefusal>;

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
        if self.role == Role::Integrity && course.needs_council() {
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

    fn ruled(&self) -> Option<&Ruled> {
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

impl Course {
    /// Components that do not count because an objection to them was upheld.
    pub fn left_out(&self) -> Vec<Component> {
        let ruled = self.rounds.iter().filter_map(Round::ruled).filter(|ruled| ruled.outcome == Outcome::Upheld);
        let mut all: Vec<Component> = ruled.flat_map(|ruled| ruled.left_out.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The decision that holds.
    pub fn standing(&self) -> Option<&Round> {
        self.rounds.last().filter(|round| !round.is_lifted())
    }

    /// Where it stands.
    pub fn stage(&self, today: Date) -> Stage {
        match self.standing() {
            None if self.heard.is_none() && today <= self.hear_until => Stage::Hearing,
            None => Stage::Deciding,
            Some(Round { objected: Some(Objected { ruled: None, .. }), .. }) => Stage::Objected,
            Some(Round { objected: None, decided }) if today <= decided.object_until => Stage::Decided,
            Some(_) => Stage::Settled,
        }
    }

    /// Whether nobody in the line stands above the one who decided, so that the public council rules.
    fn needs_council(&self) -> bool {
        let waits = |round: &&Round| round.objected.as_ref().is_some_and(|objected| objected.ruled.is_none());
        self.standing().filter(waits).is_some_and(|round| round.decided.rank >= rank(Role::Republic))
    }

    /// Whether the inspector may say what he has to say.
    ///
    /// # Errors
    /// It is not his own, he was heard, it was decided, or the time is over.
    pub fn may_hear(&self, viewed: Viewed, today: Date) -> Allowed {
        if viewed != Viewed::Own {
            return Err(EvaluationRefusal::NotYours);
        }
        if self.heard.is_some() {
            return Err(EvaluationRefusal::HeardBefore);
        }
        if !self.rounds.is_empty() {
            return Err(EvaluationRefusal::Decided);
        }
        if today > self.hear_until {
            return Err(EvaluationRefusal::TooLate { until: self.hear_until });
        }
        Ok(())
    }

    /// Whether the viewer may decide.
    ///
    /// # Errors
    /// It is his own, he is no head, it was decided, or the inspector may still be heard.
    pub fn may_decide(&self, viewed: Viewed, today: Date) -> Allowed {
        match viewed {
            Viewed::Own => return Err(EvaluationRefusal::Oneself),
            Viewed::Council => return Err(EvaluationRefusal::NotYours),
            Viewed::Head => {}
        }
        match self.stage(today) {
            Stage::Deciding => Ok(()),
            Stage::Hearing => Err(EvaluationRefusal::NotHeard { until: self.hear_until }),
            Stage::Decided | Stage::Objected | Stage::Settled => Err(EvaluationRefusal::Decided),
        }
    }

    /// Whether the inspector may object.
    ///
    /// # Errors
    /// It is not his own, there is no decision, he objected before, or the time is over.
    pub fn may_object(&self, viewed: Viewed, today: Date) -> Allowed {
        if viewed != Viewed::Own {
            return Err(EvaluationRefusal::NotYours);
        }
        let round = self.standing().filter(|round| round.objected.is_none());
        let round = round.ok_or(EvaluationRefusal::NothingToObject)?;
        let until = round.decided.object_until;
        if today > until { Err(EvaluationRefusal::TooLate { until }) } else { Ok(()) }
    }

    /// Whether `evaluator` may rule on the objection: a head above the one who decided, for the highest office the public
    /// council.
    ///
    /// # Errors
    /// There is nothing to rule on, it is his own, or he decided himself or stands no higher.
    pub fn may_rule(&self, viewed: Viewed, evaluator: &Evaluator) -> Allowed {
        if viewed == Viewed::Own {
            return Err(EvaluationRefusal::Oneself);
        }
        let waits = |round: &&Round| round.objected.as_ref().is_some_and(|objected| objected.ruled.is_none());
        let round = self.standing().filter(waits).ok_or(EvaluationRefusal::NothingToRule)?;
        let is_above = viewed == Viewed::Council || rank(evaluator.role) > round.decided.rank;
        if round.decided.account == evaluator.account || !is_above {
            return Err(EvaluationRefusal::NotThird);
        }
        Ok(())
    }

    /// Whether a head may look again at a support plan: from its day on, once.
    ///
    /// # Errors
    /// It is his own, he is no head, or there is nothing to look at.
    pub fn may_look(&self, viewed: Viewed, today: Date) -> Allowed {
        match viewed {
            Viewed::Own => return Err(EvaluationRefusal::Oneself),
            Viewed::Council => return Err(EvaluationRefusal::NotYours),
            Viewed::Head => {}
        }
        let decided = self.standing().map(|round| &round.decided);
        let is_due =
            decided.is_some_and(|decided| decided.looked.is_none() && decided.look_on.is_some_and(|day| day <= today));
        if is_due { Ok(()) } else { Err(EvaluationRefusal::NothingToLook) }
    }

    /// What a viewer may do today.
    pub fn turn(&self, viewed: Viewed, evaluator: &Evaluator, today: Date) -> Turn {
        Turn {
            hear: self.may_hear(viewed, today).is_ok(),
            decide: self.may_decide(viewed, today).is_ok(),
            object: self.may_object(viewed, today).is_ok(),
            rule: self.may_rule(viewed, evaluator).is_ok(),
            look: self.may_look(viewed, today).is_ok(),
        }
    }
}

//! Whose turn it is: where an evaluation stands, what each viewer may do today, and for whom it waits.
use super::{
    EvaluationRefusal, Outcome, Stage,
    course::{Allowed, Course, Evaluator, Objected, Round, Subject, Turn, Viewed, rank},
};
use crate::{index::Component, person::Role};
use time::Date;

impl Course {
    /// Components that do not count because an objection to them was upheld.
    pub fn left_out(&self) -> Vec<Component> {
        let undecided = self.undecided.as_ref().and_then(|objected| objected.ruled.as_ref());
        let ruled = self.rounds.iter().filter_map(Round::ruled).chain(undecided);
        let ruled = ruled.filter(|ruled| ruled.outcome == Outcome::Upheld);
        let mut all: Vec<Component> = ruled.flat_map(|ruled| ruled.left_out.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The decision that holds.
    pub fn standing(&self) -> Option<&Round> {
        self.rounds.last().filter(|round| !round.is_lifted())
    }

    /// The objection that waits for a ruling.
    pub fn waiting(&self) -> Option<&Objected> {
        let objected = match self.standing() {
            Some(round) => round.objected.as_ref(),
            None => self.undecided.as_ref(),
        };
        objected.filter(|objected| objected.ruled.is_none())
    }

    /// The day on which a support plan is looked at again, while nobody has.
    pub fn look_on(&self) -> Option<Date> {
        self.standing().map(|round| &round.decided).filter(|decided| decided.looked.is_none())?.look_on
    }

    /// Whether the term for the decision is over without one.
    pub fn is_undecided(&self, today: Date) -> bool {
        self.standing().is_none() && today > self.decide_until
    }

    /// How high an office must stand to decide: where the first one let its term pass and the inspector objected, above it.
    fn least_rank_to_decide(&self) -> u8 {
        rank(if self.undecided.is_some() { Role::Region } else { Role::DistrictHead })
    }

    /// Where it stands.
    pub fn stage(&self, today: Date) -> Stage {
        if self.waiting().is_some() {
            return Stage::Objected;
        }
        match self.standing() {
            None if self.heard.is_none() && today <= self.hear_until => Stage::Hearing,
            None => Stage::Deciding,
            Some(Round { objected: None, decided }) if today <= decided.object_until => Stage::Decided,
            Some(_) if self.look_on().is_some() => Stage::Planned,
            Some(_) => Stage::Settled,
        }
    }

    /// Whether nobody in the line stood above the one who decided, so that an objection went to the public council. What
    /// went to it stays before it, also after it ruled.
    pub(super) fn went_to_council(&self) -> bool {
        self.rounds.iter().any(|round| round.objected.is_some() && round.decided.rank >= rank(Role::Republic))
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
    /// It is his own, he is no head, it was decided, the inspector may still be heard, or the office above decides.
    pub fn may_decide(&self, viewed: Viewed, evaluator: &Evaluator, today: Date) -> Allowed {
        match viewed {
            Viewed::Own => return Err(EvaluationRefusal::Oneself),
            Viewed::Council => return Err(EvaluationRefusal::NotYours),
            Viewed::Head => {}
        }
        match self.stage(today) {
            Stage::Deciding if rank(evaluator.role) < self.least_rank_to_decide() => Err(EvaluationRefusal::Above),
            Stage::Deciding => Ok(()),
            Stage::Objected if self.standing().is_none() => Err(EvaluationRefusal::NotRuled),
            Stage::Hearing => Err(EvaluationRefusal::NotHeard { until: self.hear_until }),
            Stage::Decided | Stage::Objected | Stage::Planned | Stage::Settled => Err(EvaluationRefusal::Decided),
        }
    }

    /// Whether the inspector may object: to the decision and its figures, or, once, to the figures after no decision came in
    /// time.
    ///
    /// # Errors
    /// It is not his own, there is nothing to object to yet, he objected before, or the time is over.
    pub fn may_object(&self, viewed: Viewed, today: Date) -> Allowed {
        if viewed != Viewed::Own {
            return Err(EvaluationRefusal::NotYours);
        }
        if self.is_undecided(today) && self.undecided.is_none() {
            return Ok(());
        }
        let round = self.standing().filter(|round| round.objected.is_none());
        let round = round.ok_or(EvaluationRefusal::NothingToObject)?;
        let until = round.decided.object_until;
        if today > until { Err(EvaluationRefusal::TooLate { until }) } else { Ok(()) }
    }

    /// Whether `evaluator` may rule on the objection: a head above the one who decided, or who should have; for the highest
    /// office the public council.
    ///
    /// # Errors
    /// There is nothing to rule on, it is his own, or he decided himself, by whatever account, or stands no higher.
    pub fn may_rule(&self, viewed: Viewed, evaluator: &Evaluator) -> Allowed {
        if viewed == Viewed::Own {
            return Err(EvaluationRefusal::Oneself);
        }
        self.waiting().ok_or(EvaluationRefusal::NothingToRule)?;
        let is_third = match self.standing() {
            None => rank(evaluator.role) >= self.least_rank_to_decide(),
            Some(Round { decided, .. }) => {
                let is_above = viewed == Viewed::Council || rank(evaluator.role) > decided.rank;
                let is_same = decided.officer.is_some() && decided.officer == evaluator.inspector;
                is_above && !is_same && decided.account != evaluator.account
            }
        };
        if is_third { Ok(()) } else { Err(EvaluationRefusal::NotThird) }
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
        let is_due = self.look_on().is_some_and(|day| day <= today);
        if is_due { Ok(()) } else { Err(EvaluationRefusal::NothingToLook) }
    }

    /// Whether a step waits for the viewer, and not for somebody nearer: what several may do waits for the lowest of them. What
    /// he may do without any term, to object where nothing was decided, presses nobody.
    pub fn waits_for(&self, viewed: Viewed, evaluator: &Evaluator, subject: &Subject, today: Date) -> bool {
        let turn = self.turn(viewed, evaluator, today);
        let own = rank(evaluator.role);
        let decided = self.standing().map(|round| round.decided.rank);
        let decides = own == self.least_rank_to_decide().max(rank(subject.role) + 1);
        let rules = viewed == Viewed::Council || own == decided.map_or(self.least_rank_to_decide(), |rank| rank + 1);
        let objects = turn.object && decided.is_some();
        turn.hear || objects || turn.decide && decides || turn.rule && rules || turn.look && Some(own) == decided
    }

    /// What a viewer may do today.
    pub fn turn(&self, viewed: Viewed, evaluator: &Evaluator, today: Date) -> Turn {
        Turn {
            hear: self.may_hear(viewed, today).is_ok(),
            decide: self.may_decide(viewed, evaluator, today).is_ok(),
            object: self.may_object(viewed, today).is_ok(),
            rule: self.may_rule(viewed, evaluator).is_ok(),
            look: self.may_look(viewed, today).is_ok(),
        }
    }
}

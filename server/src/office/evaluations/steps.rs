//! What people wrote on an evaluation, as it is kept: a step after the other, under seal, none ever changed.
use super::super::{Office, instant};
use domain::{
    calendar::local_date,
    evaluation::{
        Course, Decided, DecisionDraft, DecisionKind, Heard, Objected, Outcome, PlanStep, Round, Ruled, Signed,
        StepState, TERM, TERM_TO_DECIDE, TERM_TO_RULE, rank,
    },
    index::Component,
    person::{Role, Staff},
    place::Names,
};
use serde::{Deserialize, Serialize};
use storage::{EvaluationRecord, EvaluationStepRecord, StorageError, Stored, registry::date};
use time::{Date, OffsetDateTime};

/// A step, as it is kept.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Step {
    /// The inspector was heard.
    Heard {
        /// His words.
        words: String,
    },
    /// A head decided.
    Decided(Decision),
    /// The inspector objected.
    Objected {
        /// To these components; to the whole where there is none.
        items: Vec<Component>,
        /// His words.
        words: String,
    },
    /// A third person ruled.
    Ruled {
        /// How.
        outcome: Outcome,
        /// What does not count any more.
        left_out: Vec<Component>,
        /// Why.
        reasons: String,
    },
    /// A support plan was looked at again.
    Looked {
        /// How each of its steps ended.
        states: Vec<StepState>,
        /// What was seen.
        seen: String,
    },
}

/// A decision, as it is kept.
#[derive(Serialize, Deserialize)]
pub struct Decision {
    role: String,
    /// The officer whose account decided; none in what was written before it was kept.
    #[serde(default)]
    officer: Option<String>,
    decision: DecisionKind,
    reasons: String,
    topic: Option<Component>,
    plan: Vec<PlanStep>,
    look_on: Option<Date>,
    object_until: Date,
}

impl Decision {
    /// What `staff` decides by a draft; the inspector may object until a day.
    pub fn of(staff: &Staff, draft: DecisionDraft, object_until: Date) -> Self {
        Self {
            role: staff.role.code().into(),
            officer: staff.inspector.clone(),
            decision: draft.kind,
            reasons: draft.reasons,
            topic: draft.topic,
            plan: draft.plan,
            look_on: draft.look_on,
            object_until,
        }
    }
}

impl Step {
    /// The word in the database.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Heard { .. } => "heard",
            Self::Decided(_) => "decided",
            Self::Objected { .. } => "objected",
            Self::Ruled { .. } => "ruled",
            Self::Looked { .. } => "looked",
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    by: Names,
    step: Step,
}

fn place(record: &EvaluationRecord, number: i32) -> String {
    format!("evaluation/{}/{}/{number}", record.period, record.assignment_id)
}

impl Office {
    /// A step under seal, as it is kept: taken by a member of staff at a moment.
    pub fn sealed_step(
        &self,
        record: &EvaluationRecord,
        number: i32,
        (staff, at): (&Staff, OffsetDateTime),
        step: Step,
    ) -> EvaluationStepRecord {
        let kind = step.kind().to_owned();
        let kept = serde_json::to_vec(&Kept { by: staff.name.clone(), step }).unwrap_or_default();
        EvaluationStepRecord {
            period: record.period.clone(),
            assignment_id: record.assignment_id.clone(),
            number,
            kind,
            at: at.unix_timestamp(),
            account_id: staff.account,
            sealed: self.secrets.seal(&place(record, number), &kept),
        }
    }

    /// How far an evaluation has come by its steps, in their order.
    pub(super) fn course_of(&self, record: &EvaluationRecord, steps: &[EvaluationStepRecord]) -> Stored<Course> {
        let broken = |number: i32| StorageError::Inconsistent {
            table: "evaluation_step",
            column: "sealed",
            row: place(record, number),
        };
        let released = date(&record.released_on, "evaluation", "released_on", &record.assignment_id)?;
        let days_off = self.days_off();
        let hear_until = days_off.working_days_after(released, TERM);
        let decide_until = days_off.working_days_after(hear_until, TERM_TO_DECIDE);
        let mut course = Course { hear_until, heard: None, decide_until, undecided: None, rounds: Vec::new() };
        for one in steps {
            let opened = self.secrets.open_sealed(&place(record, one.number), &one.sealed);
            let kept = opened.and_then(|bytes| serde_json::from_slice::<Kept>(&bytes).ok());
            let Kept { by, step } = kept.ok_or_else(|| broken(one.number))?;
            let signed = Signed { at: instant(one.at), by };
            let day = local_date(signed.at);
            match step {
                Step::Heard { words } => course.heard = Some(Heard { signed, words }),
                Step::Decided(decision) => {
                    let decided = Decided {
                        signed,
                        account: one.account_id,
                        officer: decision.officer,
                        rank: Role::of_code(&decision.role).map_or(0, rank),
                        kind: decision.decision,
                        reasons: decision.reasons,
                        topic: decision.topic,
                        plan: decision.plan,
                        look_on: decision.look_on,
                        looked: None,
                        object_until: decision.object_until,
                    };
                    course.rounds.push(Round { decided, objected: None });
                }
                Step::Objected { items, words } => {
                    let rule_until = days_off.working_days_after(day, TERM_TO_RULE);
                    let objected = Some(Objected { signed, items, words, rule_until, ruled: None });
                    match course.rounds.last_mut().filter(|round| !round.is_lifted()) {
                        Some(round) => round.objected = objected,
                        None => course.undecided = objected,
                    }
                }
                Step::Ruled { outcome, left_out, reasons } => {
                    let round = course.rounds.last_mut().filter(|round| !round.is_lifted());
                    let objected = match round {
                        Some(round) => round.objected.as_mut(),
                        None => course.undecided.as_mut(),
                    };
                    let objected = objected.ok_or_else(|| broken(one.number))?;
                    objected.ruled = Some(Ruled { signed, outcome, left_out, reasons });
                    course.decide_until = days_off.working_days_after(day, TERM_TO_DECIDE);
                }
                Step::Looked { states, seen } => {
                    let round = course.rounds.last_mut().ok_or_else(|| broken(one.number))?;
                    round.decided.looked = Some((signed, states, seen));
                }
            }
        }
        Ok(course)
    }
}

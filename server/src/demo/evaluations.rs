//! What followed from the evaluations: the district's head has decided those of the earlier quarters, but for a few that he
//! is late with; in the last one he began with those who need help. The inspector one signs in as was heard, objected once
//! and was right.
use super::{DemoError, people::Cast};
use crate::office::{Decision, Office, Step};
use domain::{
    calendar::start_of_day,
    evaluation::{DecisionDraft, DecisionKind, EvaluationView, Evaluations, Outcome, PlanStep, TERM},
    index::Component,
    period::Quarter,
    person::Staff,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use storage::{EvaluationStepRecord, evaluations as stored};
use time::{Date, Duration, OffsetDateTime};

const TEXTS: &str = include_str!("../../data/demo/evaluations.json");
/// Inspectors at the end of the list whose head is late with the quarter before the last.
const LATE: usize = 3;

#[derive(Deserialize)]
struct Texts {
    /// Reasons, by the word of the decision.
    reasons: BTreeMap<String, Vec<String>>,
    /// What the inspector one signs in as had to say.
    heard: Vec<String>,
    objection: String,
    ruling: String,
    anew: String,
    /// Steps of a support plan.
    plan: Vec<String>,
}

/// Who acts.
struct Hands {
    inspector: Staff,
    head: Staff,
    region: Staff,
}

/// An evaluation whose steps are written.
struct Course<'a> {
    office: &'a Office,
    texts: &'a Texts,
    view: &'a EvaluationView,
    record: &'a storage::EvaluationRecord,
    steps: Vec<EvaluationStepRecord>,
}

impl Course<'_> {
    fn take(&mut self, (staff, on): (&Staff, Date), step: Step) {
        let number = i32::try_from(self.steps.len() + 1).unwrap_or(i32::MAX);
        self.steps.push(self.office.sealed_step(self.record, number, (staff, in_the_afternoon(on)), step));
    }

    /// What the portal proposes first, and why.
    fn usual(&self, number: usize) -> (DecisionKind, String) {
        self.because(self.view.proposals.first().copied().unwrap_or(DecisionKind::None), number)
    }

    fn because(&self, kind: DecisionKind, number: usize) -> (DecisionKind, String) {
        let known = self.texts.reasons.get(kind.code()).map_or(&[][..], Vec::as_slice);
        (kind, known.get(number % known.len().max(1)).cloned().unwrap_or_default())
    }

    fn decide(&mut self, head: &Staff, on: Date, (kind, reasons): (DecisionKind, String)) {
        let mut plan = Vec::new();
        let mut last = on;
        if kind == DecisionKind::SupportPlan {
            for what in &self.texts.plan {
                last += Duration::WEEK;
                plan.push(PlanStep { what: what.clone(), by: last });
            }
        }
        let draft = DecisionDraft {
            kind,
            reasons,
            topic: self.view.weak.first().copied().filter(|_| kind == DecisionKind::Training),
            look_on: (!plan.is_empty()).then_some(last),
            plan,
        };
        let object_until = self.office.days_off().working_days_after(on, TERM);
        self.take((head, on), Step::Decided(Decision::of(head, draft, object_until)));
    }

    /// The inspector is heard; the head decides, is objected to, and after the ruling decides anew.
    fn contest(&mut self, hands: &Hands, on: Date) {
        let texts = self.texts;
        self.take((&hands.inspector, on - Duration::days(6)), Step::Heard { words: texts.heard[0].clone() });
        self.decide(&hands.head, on, self.because(DecisionKind::None, 1));
        let (items, words) = (vec![Component::Report], texts.objection.clone());
        self.take((&hands.inspector, on + Duration::days(3)), Step::Objected { items: items.clone(), words });
        let ruled = Step::Ruled { outcome: Outcome::Upheld, left_out: items, reasons: texts.ruling.clone() };
        self.take((&hands.region, on + Duration::days(11)), ruled);
        self.decide(&hands.head, on + Duration::days(16), (DecisionKind::None, texts.anew.clone()));
    }
}

fn in_the_afternoon(day: Date) -> OffsetDateTime {
    start_of_day(day) + Duration::hours(15)
}

/// Writes the steps down.
pub async fn add(office: &Office, cast: &Cast, open: Quarter) -> Result<(), DemoError> {
    let texts: Texts = serde_json::from_str(TEXTS)?;
    let database = office.storage.connection();
    let mut all = Vec::new();
    for role in ["inspector", "district", "region"] {
        let account = storage::staff::find_account(database, &format!("{role}@demo.example")).await?;
        all.extend(account.and_then(|account| office.staff_of(account, None)));
    }
    let Ok([inspector, head, region]) = <[Staff; 3]>::try_from(all) else { return Ok(()) };
    let (hands, today) = (Hands { inspector, head, region }, office.today());
    let mut quarters = open.previous_four();
    quarters.sort_by_key(|quarter| std::cmp::Reverse(quarter.first_day()));
    let hero = &cast.hero().officer;
    let people = cast.of_district().count();
    let mut steps = Vec::new();
    for (back, quarter) in quarters.into_iter().enumerate() {
        let name = quarter.to_string();
        for (number, person) in cast.of_district().enumerate() {
            let record = stored::find_evaluation(database, &person.assignment, &name).await?;
            let view = office.evaluation_of(&hands.head, &person.assignment, &name).await;
            let (Some(record), Ok(view)) = (record, view) else { continue };
            let on = view.course.hear_until + Duration::days(4);
            let mut course = Course { office, texts: &texts, view: &view, record: &record, steps: Vec::new() };
            match (back, &person.officer == hero) {
                (0, false) if view.proposals.contains(&DecisionKind::SupportPlan) && on <= today => {
                    course.decide(&hands.head, on, course.usual(number));
                }
                (0, _) | (1, true) => {}
                (1, false) if number + LATE >= people => {}
                (2, true) => course.contest(&hands, on),
                (3, true) => {
                    let words = texts.heard[1].clone();
                    course.take((&hands.inspector, on - Duration::days(8)), Step::Heard { words });
                    course.decide(&hands.head, on, course.because(DecisionKind::None, 2));
                }
                (_, _) => course.decide(&hands.head, on, course.usual(number)),
            }
            steps.append(&mut course.steps);
        }
    }
    let transaction = office.storage.begin().await?;
    for step in steps {
        stored::add_step(&transaction, step).await?;
    }
    Ok(storage::commit(transaction).await?)
}

//! What the one who answers may do: ask, and answer with a measure, a date and a ground.
use super::Refused;
use crate::{
    components::form::{Choice, Field, choices, field},
    paths, text,
    visit::Visit,
};
use domain::concern::{DeskCase, Outcome, PREVENTION_KINDS};
use leptos::prelude::*;

/// Both forms.
pub fn forms(visit: &Visit, case: &DeskCase, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let question =
        Field { name: "question", value: refused.question.clone(), max: 2000, required: true, ..Field::default() };
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_question(&case.id))>
            {field(visit, "desk", &refused.wrong, question)}
            <p><button class="btn alt">{text!(t, "desk-ask")}</button></p>
        </form>
        {answer(visit, case, refused)}
    }
    .into_any()
}

fn answer(visit: &Visit, case: &DeskCase, refused: &Refused) -> AnyView {
    let t = visit.texts;
    let wrong = &refused.wrong;
    let typed = &refused.answer;
    let choice = |prefix: &str, code: &str| Choice {
        value: code.to_owned(),
        label: t.get(&format!("{prefix}-{code}")),
        hint: String::new(),
    };
    let outcomes = Outcome::ALL.iter().map(|outcome| choice("desk-outcome", outcome.code())).collect();
    let kinds = PREVENTION_KINDS.iter().map(|kind| choice("desk-prevention", kind)).collect();
    let area = |name, value: &str, max, rows| Field {
        name,
        value: value.to_owned(),
        max,
        rows,
        required: true,
        ..Field::default()
    };
    let done_on =
        Field { name: "done_on", value: typed.done_on.clone(), kind: "date", required: true, ..Field::default() };
    let ground = Field {
        name: "ground",
        value: typed.ground.clone(),
        kind: "text",
        max: 500,
        required: true,
        ..Field::default()
    };
    let summary = Field { name: "summary", value: typed.summary.clone(), max: 300, rows: 3, ..Field::default() };
    view! {
        <form class="stack-l" method="post" action=visit.to(&paths::desk_answer(&case.id))>
            <h2 class="sec-h">{text!(t, "desk-answer-title")}</h2>
            {choices(visit, "desk", wrong, "outcome", &typed.outcome, outcomes)}
            {field(visit, "desk", wrong, area("measure", &typed.measure, 2000, 4))}
            {field(visit, "desk", wrong, done_on)}
            {field(visit, "desk", wrong, ground)}
            {choices(visit, "desk", wrong, "prevention", &typed.prevention, kinds)}
            {field(visit, "desk", wrong, area("text", &typed.text, 8000, 8))}
            {case.may_publish.then(|| field(visit, "desk", wrong, summary))}
            <p><button class="btn">{text!(t, "desk-send")}</button></p>
        </form>
    }
    .into_any()
}

//! Working conditions at the desk: the inspector says what he lacks, the head above reads numbered entries and answers.
use super::staff;
use crate::{
    components::{
        form::{self, Choice, Field, Wrong, choices, field, hidden},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{case::story::paragraphs, fault, regions::names},
    paths, text,
    visit::Visit,
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{
    calendar::long_date,
    condition::{
        ConditionDesk, ConditionRefusal, FEWEST, HeadConditions, Met, Need, NeedAnswer, NeedAnswerForm, Statement,
        StatementForm,
    },
    failure::Failure,
};
use leptos::prelude::*;

/// What was typed, and why it was refused.
#[derive(Default)]
struct Typed {
    statement: Option<StatementForm>,
    answer: NeedAnswerForm,
    wrong: Wrong,
    refused: Option<&'static str>,
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    draw(visit, Typed::default()).await
}

/// The inspector says what he lacks.
pub async fn state(visit: Visit, Form(typed): Form<StatementForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.state_conditions(&staff, &typed).await;
    answered(visit, Typed { statement: Some(typed), ..Typed::default() }, done).await
}

/// The head answers a need.
pub async fn answer(visit: Visit, Form(answer): Form<NeedAnswerForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.answer_need(&staff, &answer).await;
    answered(visit, Typed { answer, ..Typed::default() }, done).await
}

async fn answered(visit: Visit, typed: Typed, done: Result<Option<()>, Failure<ConditionRefusal>>) -> Response {
    let typed = match done {
        Ok(Some(())) => return page::see_other(&visit, paths::DESK_CONDITIONS),
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ConditionRefusal::Fields(wrong))) => Typed { wrong, ..typed },
        Err(Failure::Refused(ConditionRefusal::TooFew)) => Typed { refused: Some("too-few"), ..typed },
        Err(Failure::Refused(ConditionRefusal::Answered)) => Typed { refused: Some("answered"), ..typed },
    };
    draw(visit, typed).await
}

async fn draw(mut visit: Visit, typed: Typed) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let desk = found!(visit, visit.portal.conditions(&staff).await);
    let t = visit.texts;
    let title = text!(t, "condition-title");
    let head = if typed.wrong.is_empty() && typed.refused.is_none() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        // Keys: condition-refused-too-few, -answered.
        let refused = typed.refused.map(|code| t.get(&format!("condition-refused-{code}"))).map(|words| {
            view! { <div class="note warn" role="alert">{icon(&visit, "circle-alert")}<p>{words}</p></div> }
        });
        let main = view! {
            {form::summary(&visit, "condition", &typed.wrong)}
            <h1>{title}</h1>
            <div class="stack-l mt5">
                {refused}
                {desk.own.as_ref().map(|(quarter, own)| own_form(&visit, quarter, own.as_ref(), &typed))}
                {told(&visit, &desk)}
                {desk.head.as_ref().map(|head| entries(&visit, head, &typed))}
            </div>
        };
        layout::desk(&visit, paths::DESK_CONDITIONS, main)
    })
}

/// The name of a need.
pub fn need(visit: &Visit, need: Need) -> String {
    // Keys: condition-office, -transport, -connection, -housing.
    visit.texts.get(&format!("condition-{}", need.code()))
}

/// How far it is met, in a word.
pub fn met(visit: &Visit, met: Met) -> String {
    // Keys: condition-met-has, -unfit, -lacks.
    visit.texts.get(&format!("condition-met-{}", met.code()))
}

fn own_form(visit: &Visit, quarter: &str, own: Option<&Statement>, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let filled = typed.statement.clone().or_else(|| own.map(StatementForm::of)).unwrap_or_default();
    let ways = || {
        Met::ALL.map(|one| Choice { value: one.code().into(), label: met(visit, one), hint: String::new() }).to_vec()
    };
    let group = |name: &'static str, chosen: &str| choices(visit, "condition", &typed.wrong, name, chosen, ways());
    let note = Field { name: "note", value: filled.note.clone(), max: 500, rows: 4, ..Field::default() };
    let kept = own.is_some().then(|| {
        view! { <div class="note good">{icon(visit, "circle-check")}<p>{text!(t, "condition-kept")}</p></div> }
    });
    let name = names::quarter(visit, quarter);
    view! {
        <form class="stack" method="post" action=visit.to(paths::DESK_CONDITIONS) novalidate>
            <h2 class="sec-h">{text!(t, "condition-own", quarter = name)}</h2>
            <p>{text!(t, "condition-own.text")}</p>
            {kept}
            {group("office", &filled.office)}
            {group("transport", &filled.transport)}
            {group("connection", &filled.connection)}
            {group("housing", &filled.housing)}
            {field(visit, "condition", &typed.wrong, note)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "condition-send")}</button></p>
        </form>
    }
    .into_any()
}

/// An answer of a head.
pub fn answer_item(visit: &Visit, answer: &NeedAnswer) -> AnyView {
    let t = visit.texts;
    let by = answer.by.map(|day| {
        view! { <p class="sm">{text!(t, "condition-by-day", day = long_date(day, visit.language))}</p> }
    });
    view! {
        <li class="card">
            <h3>{need(visit, answer.need)}</h3>
            <div class="stack-s">{paragraphs(&answer.words)}</div>
            {by}
            <p class="sm muted">{long_date(answer.on, visit.language)}</p>
        </li>
    }
    .into_any()
}

fn told(visit: &Visit, desk: &ConditionDesk) -> Option<AnyView> {
    let t = visit.texts;
    let items = desk.answers.iter().map(|(_, answer)| answer_item(visit, answer)).collect_view();
    (!desk.answers.is_empty()).then(|| {
        view! {
            <section>
                <h2>{text!(t, "condition-answers")}</h2>
                <ul class="f stack mt4">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// What a head reads, and his answers.
fn entries(visit: &Visit, head: &HeadConditions, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let quarter = names::quarter(visit, &head.quarter);
    let stated = match head.stated {
        Some(count) => text!(t, "condition-stated", count = count),
        None => text!(t, "condition-stated-few", count = t.number(FEWEST as u64)),
    };
    let list = if head.entries.is_empty() {
        view! { <div class="note">{icon(visit, "info")}<p>{text!(t, "condition-none-here")}</p></div> }.into_any()
    } else {
        let items = head.entries.iter().enumerate().map(|(at, one)| entry(visit, at + 1, one)).collect_view();
        let open = Need::ALL.into_iter().filter(|need| !head.answers.iter().any(|answer| answer.need == *need));
        let form = answer_form(visit, open.collect(), typed);
        let answers = head.answers.iter().map(|answer| answer_item(visit, answer)).collect_view();
        view! {
            <ol class="f stack mt4" id="entries">{items}</ol>
            <h2 class="mt6">{text!(t, "condition-answering")}</h2>
            <p class="mt2">{text!(t, "condition-answering.text")}</p>
            <ul class="f stack mt4">{answers}</ul>
            {form}
        }
        .into_any()
    };
    view! {
        <section>
            <h2>{text!(t, "condition-entries", quarter = quarter)}</h2>
            <p class="mt2">{text!(t, "condition-entries.text")}</p>
            <p class="mt2">{stated}</p>
            {list}
        </section>
    }
    .into_any()
}

fn entry(visit: &Visit, number: usize, statement: &Statement) -> AnyView {
    let t = visit.texts;
    let rows = Need::ALL
        .into_iter()
        .zip(statement.met)
        .map(|(one, how)| view! { <div><dt>{need(visit, one)}</dt><dd>{met(visit, how)}</dd></div> })
        .collect_view();
    let note = (!statement.note.is_empty())
        .then(|| view! { <div class="answer mt2 stack-s">{paragraphs(&statement.note)}</div> });
    view! {
        <li class="card">
            <h3>{text!(t, "condition-entry", number = t.number(number as u64))}</h3>
            <dl class="sum">{rows}</dl>
            {note}
        </li>
    }
    .into_any()
}

fn answer_form(visit: &Visit, open: Vec<Need>, typed: &Typed) -> AnyView {
    let t = visit.texts;
    if open.is_empty() {
        return ().into_any();
    }
    let (sent, wrong) = (&typed.answer, &typed.wrong);
    let words =
        Field { name: "answer", value: sent.answer.clone(), max: 1000, required: true, rows: 4, ..Field::default() };
    let by = Field { name: "by", value: sent.by.clone(), kind: "date", ..Field::default() };
    let needs =
        open.into_iter().map(|one| Choice { value: one.code().into(), label: need(visit, one), hint: String::new() });
    view! {
        <form class="stack mt4" method="post" action=visit.to(paths::DESK_NEED_ANSWERS) novalidate id="answering">
            {choices(visit, "condition", wrong, "need", &sent.need, needs.collect())}
            {field(visit, "condition", wrong, words)}
            {field(visit, "condition", wrong, by)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "condition-answer-send")}</button></p>
        </form>
    }
    .into_any()
}

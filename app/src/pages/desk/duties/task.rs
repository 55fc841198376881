//! One task: what the inspector wrote, what was decided by whom, and the decision where it is still to be made.
use super::{sort, state, token};
use crate::{
    components::{
        form::{self, Field, Wrong, field},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{
        case::story::paragraphs,
        desk::staff,
        fault,
        regions::outside::{giver, hours},
    },
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    calendar::{long_date, long_moment},
    duty::{Decided, DecisionForm, DutyRefusal, Task, TaskState},
    failure::Failure,
};
use leptos::prelude::*;

/// The page.
pub(super) async fn show(visit: Visit, id: &str) -> Response {
    draw(visit, id, DecisionForm::default(), Wrong::new(), StatusCode::OK).await
}

/// Takes the decision.
pub(super) async fn decide(visit: Visit, id: &str, typed: DecisionForm) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.decide_task(&staff, id, &typed).await {
        Ok(Some(())) => page::see_other(&visit, &paths::desk_duty(id)),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(DutyRefusal::Fields(wrong))) => {
            draw(visit, id, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Failure::Refused(DutyRefusal::NotNow)) => draw(visit, id, typed, Wrong::new(), StatusCode::CONFLICT).await,
    }
}

async fn draw(mut visit: Visit, id: &str, typed: DecisionForm, wrong: Wrong, status: StatusCode) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let task = found!(visit, visit.portal.task(&staff, id).await);
    visit.is_personal = true;
    let t = visit.texts;
    let day = long_date(task.row.done_on, visit.language);
    let title = text!(t, "duty-line", day = day, giver = giver(&visit, task.row.giver));
    let head = if status == StatusCode::OK {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(status)
    };
    page::draw(&visit, head.desk(), || {
        let late = (status == StatusCode::CONFLICT).then(|| too_late(&visit, &typed));
        let main = view! {
            {form::summary(&visit, "duty", &wrong)}
            <p><a class="back" href=visit.to(paths::DESK_DUTIES)>{text!(t, "duty-back")}</a></p>
            <h1>{title}</h1>
            <p class="mt2">{state(&visit, task.row.state)}</p>
            <div class="stack-l mt5">
                {late}
                {told(&visit, &task)}
                {task.decided.as_ref().map(|decided| history(&visit, task.row.state, decided))}
                {task.may_decide.then(|| decision(&visit, id, &typed, &wrong))}
            </div>
        };
        layout::desk(&visit, paths::DESK_DUTIES, main)
    })
}

fn told(visit: &Visit, task: &Task) -> AnyView {
    let t = visit.texts;
    let row = &task.row;
    let author = row.author.as_ref().map(|name| {
        let name = name.in_language(visit.language).to_owned();
        view! { <div><dt>{text!(t, "duty-author")}</dt><dd>{name}</dd></div> }
    });
    let words = match &task.words {
        Some(words) => view! { <div class="answer mt4 stack-s">{paragraphs(words)}</div> }.into_any(),
        None => view! { <p class="muted mt4">{text!(t, "duty-words-gone")}</p> }.into_any(),
    };
    view! {
        <section class="card">
            <dl class="sum">
                {author}
                <div><dt>{text!(t, "duty-sort")}</dt><dd>{sort(visit, row.sort)}</dd></div>
                <div><dt>{text!(t, "duty-column-hours")}</dt><dd>{hours(visit, row.half_hours.into())}</dd></div>
                <div><dt>{text!(t, "duty-sent-at")}</dt><dd>{long_moment(task.sent_at, visit.language)}</dd></div>
            </dl>
            {words}
        </section>
    }
    .into_any()
}

/// Who decided when, and why.
fn history(visit: &Visit, state: TaskState, decided: &Decided) -> AnyView {
    let t = visit.texts;
    // duty-state-taken-up, -within
    let title = t.get(&format!("duty-state-{}", state.code()));
    view! {
        <section class="card">
            <h2>{text!(t, "duty-history")}</h2>
            <ol class="tl mt4">
                <li>
                    {icon(visit, "check")}
                    <h3>{title}</h3>
                    {(!decided.reason.is_empty()).then(|| view! { <div class="stack-s">{paragraphs(&decided.reason)}</div> })}
                    {decided.by.as_ref().map(|name| view! { <p class="sm muted">{name.in_language(visit.language).to_owned()}</p> })}
                    <p class="when">{long_moment(decided.at, visit.language)}</p>
                </li>
            </ol>
        </section>
    }
    .into_any()
}

fn decision(visit: &Visit, id: &str, typed: &DecisionForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let reason =
        Field { name: "reason", value: typed.reason.clone(), max: 500, required: true, rows: 4, ..Field::default() };
    let button = |state: TaskState, class: &'static str, id: Option<&'static str>| {
        // duty-decision-taken-up, -within
        let words = t.get(&format!("duty-decision-{}", state.code()));
        view! { <button class=class id=id name="decision" value=state.code()>{words}</button> }
    };
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_duty(id)) novalidate>
            <h2 class="sec-h">{text!(t, "duty-decision")}</h2>
            <p>{text!(t, "duty-decision.text")}</p>
            {field(visit, "duty", wrong, reason)}
            {token(visit)}
            <p class="btns">
                {button(TaskState::TakenUp, "btn", Some("decision"))}
                {button(TaskState::Within, "btn alt", None)}
            </p>
        </form>
    }
    .into_any()
}

/// It was decided meanwhile: nothing is done, and nothing of what was typed is lost.
fn too_late(visit: &Visit, typed: &DecisionForm) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="note warn" role="alert">{icon(visit, "circle-alert")}<p>{text!(t, "duty-not-now")}</p></div>
        {(!typed.reason.trim().is_empty()).then(|| view! {
            <section class="card">
                <h2>{text!(t, "desk-typed")}</h2>
                <div class="answer mt4 stack-s">{paragraphs(&typed.reason)}</div>
            </section>
        })}
    }
    .into_any()
}

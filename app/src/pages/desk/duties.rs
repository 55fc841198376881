//! Tasks outside the duties at the desk: the inspector marks them and sees his own, the desk that hears of them reads and
//! decides, higher offices see counts by district.
mod counts;
mod marking;
mod task;

use super::staff;
use crate::{
    components::{
        form::{self, Wrong, hidden},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{
        fault,
        regions::{
            names,
            outside::{giver, hours},
        },
    },
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::long_date,
    duty::{DecisionForm, DutyPage, DutyRefusal, Sort, TaskForm, TaskRow, TaskState},
    failure::Failure,
};
use leptos::prelude::*;
use serde::Deserialize;

/// Which page is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// The tasks and counts of a member of staff.
pub async fn list(visit: Visit, Query(asked): Query<Asked>) -> Response {
    draw(visit, asked.page.parse().unwrap_or(1).max(1), &TaskForm::default(), &Wrong::new()).await
}

/// The inspector marks a task as not his.
pub async fn mark(visit: Visit, Form(typed): Form<TaskForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.mark_task(&staff, &typed).await {
        Ok(Some(())) => page::see_other(&visit, paths::DESK_DUTIES),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(DutyRefusal::Fields(wrong))) => draw(visit, 1, &typed, &wrong).await,
        Err(Failure::Refused(DutyRefusal::NotNow)) => fault::not_found(&visit),
    }
}

/// One task.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    task::show(visit, &id).await
}

/// The desk decides.
pub async fn decide(visit: Visit, Path(id): Path<String>, Form(typed): Form<DecisionForm>) -> Response {
    task::decide(visit, &id, typed).await
}

async fn draw(mut visit: Visit, number: u64, typed: &TaskForm, wrong: &Wrong) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    visit.is_personal = true;
    let duties = found!(visit, visit.portal.duties(&staff, number).await);
    let t = visit.texts;
    let title = text!(t, "duty-title");
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let lead = if duties.is_author {
            text!(t, "duty-lead-author")
        } else if duties.whole.is_some() {
            text!(t, "duty-lead-above")
        } else {
            text!(t, "duty-lead-desk")
        };
        let main = view! {
            {form::summary(&visit, "duty", wrong)}
            <h1>{title}</h1>
            <p class="lead mt4">{lead}</p>
            <div class="stack-l mt5">
                {duties.is_author.then(|| marking::section(&visit, typed, wrong))}
                {counts::section(&visit, &duties)}
                {duties.has_list.then(|| rows(&visit, number, &duties))}
            </div>
        };
        layout::desk(&visit, paths::DESK_DUTIES, main)
    })
}

/// What kind of work it was.
fn sort(visit: &Visit, sort: Sort) -> String {
    // duty-sort-payments, -meters, -events, -papers, -statistics, -other
    visit.texts.get(&format!("duty-sort-{}", sort.code()))
}

/// The state as a pill.
fn state(visit: &Visit, state: TaskState) -> AnyView {
    let (class, sign) = match state {
        TaskState::Sent => ("pill", "hourglass"),
        TaskState::TakenUp => ("pill good", "circle-check"),
        TaskState::Within => ("pill", "rotate-ccw"),
    };
    // duty-state-sent, -taken-up, -within
    view! { <span class=class>{icon(visit, sign)}{visit.texts.get(&format!("duty-state-{}", state.code()))}</span> }
        .into_any()
}

fn rows(visit: &Visit, number: u64, duties: &DutyPage) -> AnyView {
    let t = visit.texts;
    let title = if duties.is_author {
        text!(t, "duty-list-own")
    } else if duties.whole.is_some() {
        text!(t, "duty-list-superior")
    } else {
        text!(t, "duty-list")
    };
    let list = if duties.rows.is_empty() {
        view! { <div class="empty mt4">{icon(visit, "inbox")}<p>{text!(t, "duty-none")}</p></div> }.into_any()
    } else {
        let items = duties.rows.iter().map(|one| row(visit, one)).collect_view();
        view! { <ul class="acts mt4">{items}</ul> }.into_any()
    };
    view! { <section class="sec"><h2>{title}</h2>{list}{pages(visit, number, duties.pages)}</section> }.into_any()
}

fn row(visit: &Visit, row: &TaskRow) -> AnyView {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let whose = row.author.as_ref().map(|name| name.in_language(visit.language).to_owned());
    let place = visit.actor.staff().is_some_and(|staff| staff.territory != row.district_code);
    let place = place.then(|| gazetteer.district(&row.district_code)).flatten();
    let beside = whose.or_else(|| place.map(|district| names::heading(&names::district(visit, district))));
    let day = long_date(row.done_on, visit.language);
    let long = text!(t, "duty-line-hours", hours = hours(visit, row.half_hours.into()));
    view! {
        <li>
            <a href=visit.to(&paths::desk_duty(&row.id))>
                {icon(visit, "clock")}
                <span>
                    <b>{text!(t, "duty-line", day = day, giver = giver(visit, row.giver))}</b>
                    <span class="hint">{sort(visit, row.sort)}", "{long}</span>
                    {beside.map(|words| view! { <span class="hint">{words}</span> })}
                    {state(visit, row.state)}
                </span>
            </a>
        </li>
    }
    .into_any()
}

fn pages(visit: &Visit, page: u64, pages: u64) -> Option<AnyView> {
    if pages < 2 {
        return None;
    }
    let links = (1..=pages).map(|number| {
        if number == page {
            view! { <span aria-current="page">{number}</span> }.into_any()
        } else {
            view! { <a href=format!("{}?page={number}", visit.to(paths::DESK_DUTIES))>{number}</a> }.into_any()
        }
    });
    let name = text!(visit.texts, "desk-pages");
    Some(view! { <nav class="pag mt5" aria-label=name>{links.collect_view()}</nav> }.into_any())
}

/// The one-use token of a form.
fn token(visit: &Visit) -> impl IntoView + use<> {
    hidden("form", &visit.portal.form_token())
}

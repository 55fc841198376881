//! Meetings at the desk: an inspector announces his and writes their minutes, his district reads them; receptions that
//! were booked, and the ways to residents' questions and to substitutes.
mod one;
mod planning;

pub use one::{show, step};

use crate::{
    components::{
        form::{self, Wrong},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{
        desk::{receptions, staff},
        fault, meetings,
    },
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{
    failure::Failure,
    gazetteer::Gazetteer,
    meeting::{self as rules, MeetingDesk, MeetingLine, MeetingRefusal, PlanForm},
    person::Staff,
    question::QuestionDesk,
    substitution,
};
use leptos::prelude::*;

/// The meetings of a member of staff.
pub async fn list(visit: Visit) -> Response {
    draw(visit, &PlanForm::default(), &Wrong::new()).await
}

/// The inspector announces one.
pub async fn plan(visit: Visit, Form(typed): Form<PlanForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.plan_meeting(&staff, &typed).await {
        Ok(Some(id)) => page::see_other(&visit, &paths::desk_meeting(&id)),
        Ok(None) | Err(Failure::Refused(MeetingRefusal::NotNow)) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(MeetingRefusal::Fields(wrong))) => draw(visit, &typed, &wrong).await,
    }
}

async fn draw(mut visit: Visit, typed: &PlanForm, wrong: &Wrong) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let desk = found!(visit, visit.portal.desk_meetings(&staff).await);
    let bookings = read!(visit, visit.portal.desk_bookings(&staff).await);
    let asked = read!(visit, visit.portal.desk_questions(&staff).await);
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let title = text!(t, "deskmeeting-title");
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let has_desk = rules::plans(staff.role) || rules::oversees(staff.role);
        let main = view! {
            {form::summary(&visit, "deskmeeting", wrong)}
            <div class="stack-l">
                <div>
                    <h1>{title}</h1>
                    <p class="muted mt2">{text!(t, "deskmeeting-title.lead")}</p>
                </div>
                {ways(&visit, &staff, asked.as_ref())}
                {desk.planning.as_ref().map(|planning| planning::section(&visit, &gazetteer, planning, typed, wrong))}
                {section(&visit, &gazetteer, text!(t, "deskmeeting-coming"), &desk.coming, has_desk)}
                {awaited(&visit, &gazetteer, &desk, has_desk)}
                {has_desk.then(|| receptions::section(&visit, &bookings))}
                {section(&visit, &gazetteer, text!(t, "deskmeeting-past"), &desk.past, has_desk)}
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

/// To the questions of residents, and to substitutes for whoever names them.
fn ways(visit: &Visit, staff: &Staff, asked: Option<&QuestionDesk>) -> Option<AnyView> {
    let t = visit.texts;
    let questions = asked.map(|desk| {
        let waiting = text!(t, "question-for-you", count = t.number(desk.waiting.len() as u64));
        view! { <li><a href=visit.to(paths::DESK_QUESTIONS)>{icon(visit, "message-square")}<span><b>{text!(t, "question-title")}</b><span class="hint">{waiting}</span></span></a></li> }
    });
    let substitutes = substitution::names_substitutes(staff.role).then(|| {
        view! { <li><a href=visit.to(paths::DESK_SUBSTITUTES)>{icon(visit, "users")}<span><b>{text!(t, "substitute-title")}</b></span></a></li> }
    });
    (questions.is_some() || substitutes.is_some())
        .then(|| view! { <ul class="acts">{questions}{substitutes}</ul> }.into_any())
}

/// Meetings that have begun and have no minutes, and how many of them are late.
fn awaited(visit: &Visit, gazetteer: &Gazetteer, desk: &MeetingDesk, has_desk: bool) -> Option<AnyView> {
    let t = visit.texts;
    let late = (desk.unwritten > 0).then(|| {
        let words = text!(t, "deskmeeting-unwritten", count = t.number(desk.unwritten));
        view! { <p class="t-bad" id="unwritten">{words}</p> }
    });
    (!desk.awaited.is_empty()).then(|| {
        view! {
            {section(visit, gazetteer, text!(t, "deskmeeting-awaited"), &desk.awaited, has_desk)}
            {late}
        }
        .into_any()
    })
}

fn section(visit: &Visit, gazetteer: &Gazetteer, title: String, lines: &[MeetingLine], has_desk: bool) -> AnyView {
    let list = if lines.is_empty() {
        let words = text!(visit.texts, "deskmeeting-none");
        view! { <div class="note">{icon(visit, "info")}<p>{words}</p></div> }.into_any()
    } else {
        let to = |id: &str| if has_desk { paths::desk_meeting(id) } else { paths::meeting(id) };
        let items = lines.iter().map(|line| meetings::row(visit, gazetteer, line, to(&line.meeting.id)));
        view! { <ul class="acts">{items.collect_view()}</ul> }.into_any()
    };
    view! { <section class="sec"><h2>{title}</h2>{list}</section> }.into_any()
}

//! Coming receptions and meetings of the district, for those who work on concerns; of all for higher offices.
use crate::{
    components::icon::icon,
    layout,
    page::{self, Head},
    pages::{desk, fault, regions::names},
    paths, read, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar,
    gazetteer::Gazetteer,
    inspector::{InspectorLine, Meeting},
};
use leptos::prelude::*;

/// Meetings shown at most.
const MOST: u64 = 50;

pub async fn show(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !staff.role.may_handle_concerns() {
        return fault::not_found(&visit);
    }
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let meetings = read!(visit, visit.portal.coming_meetings(&staff.territory, MOST).await);
    let title = text!(t, "deskmeeting-title");
    page::draw(&visit, Head::new(title.clone()).desk(), || {
        let main = view! {
            <div class="stack-l">
                <div>
                    <h1>{title}</h1>
                    <p class="muted mt2">{text!(t, "deskmeeting-title.lead")}</p>
                </div>
                {list(&visit, &gazetteer, &meetings)}
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

fn list(visit: &Visit, gazetteer: &Gazetteer, meetings: &[(Meeting, InspectorLine)]) -> AnyView {
    if meetings.is_empty() {
        let words = text!(visit.texts, "deskmeeting-none");
        return view! { <div class="note">{icon(visit, "info")}<p>{words}</p></div> }.into_any();
    }
    let items = meetings.iter().map(|(meeting, inspector)| one(visit, gazetteer, meeting, inspector)).collect_view();
    view! { <ul class="f stack">{items}</ul> }.into_any()
}

fn one(visit: &Visit, gazetteer: &Gazetteer, meeting: &Meeting, inspector: &InspectorLine) -> AnyView {
    let t = visit.texts;
    let day = calendar::day_month_weekday(calendar::local_date(meeting.starts_at), visit.language);
    let time = calendar::clock_time(calendar::local_time(meeting.starts_at));
    // Keys: deskmeeting-topic-report, deskmeeting-topic-reception, deskmeeting-topic-safety.
    let topic = t.get(&format!("deskmeeting-topic-{}", meeting.topic));
    let place = names::with_district(visit, gazetteer, &meeting.mahalla_code).map(|place| names::heading(&place));
    let name = inspector.name.in_language(visit.language).to_owned();
    view! {
        <li class="card">
            <h2>{text!(t, "deskmeeting-when", day = names::heading(&day), time = time)}</h2>
            <p>{topic}</p>
            {place.map(|place| {
                view! { <p><a href=visit.to(&paths::mahalla(&meeting.mahalla_code))>{place}</a></p> }
            })}
            <p class="sm"><a href=visit.to(&paths::inspector(&inspector.id))>{text!(t, "deskmeeting-inspector", name = name)}</a></p>
        </li>
    }
    .into_any()
}

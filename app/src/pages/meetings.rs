//! Coming meetings with residents, by day.
use crate::{
    components::{crumbs::crumbs, icon::icon},
    page::{self, Head},
    pages::regions::names,
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
const MOST: u64 = 100;

type Announced = (Meeting, InspectorLine);

pub async fn show(visit: Visit) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let meetings = read!(visit, visit.portal.coming_meetings("", MOST).await);
    let title = text!(t, "meeting-title");
    let head = Head::new(title.clone()).about(text!(t, "meeting-title.about"));
    page::draw(&visit, head, || {
        let way = vec![(paths::HOME.to_owned(), text!(t, "common-name"))];
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way, title.clone())}
                <div>
                    <h1>{title}</h1>
                    <p class="lead mt2">{text!(t, "meeting-title.lead")}</p>
                </div>
                {days(&visit, &gazetteer, &meetings)}
            </main>
        }
    })
}

fn days(visit: &Visit, gazetteer: &Gazetteer, meetings: &[Announced]) -> AnyView {
    let t = visit.texts;
    if meetings.is_empty() {
        return view! {
            <div class="note">
                {icon(visit, "info")}
                <div>
                    <b>{text!(t, "meeting-none")}</b>
                    <p>{text!(t, "meeting-none.text")}</p>
                    <p><a href=visit.to(paths::REGIONS)>{text!(t, "meeting-none.find")}</a></p>
                </div>
            </div>
        }
        .into_any();
    }
    let day_of = |(meeting, _): &Announced| calendar::local_date(meeting.starts_at);
    meetings
        .chunk_by(|one, next| day_of(one) == day_of(next))
        .map(|of_day| {
            let day = of_day.first().map(|one| calendar::day_month_weekday(day_of(one), visit.language));
            let items =
                of_day.iter().map(|(meeting, inspector)| one(visit, gazetteer, meeting, inspector)).collect_view();
            view! {
                <section class="sec">
                    <h2>{day.map(|day| names::heading(&day))}</h2>
                    <ul class="f stack">{items}</ul>
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn one(visit: &Visit, gazetteer: &Gazetteer, meeting: &Meeting, inspector: &InspectorLine) -> AnyView {
    let t = visit.texts;
    let time = calendar::clock_time(calendar::local_time(meeting.starts_at));
    // Keys: meeting-topic-report, meeting-topic-reception, meeting-topic-safety.
    let topic = t.get(&format!("meeting-topic-{}", meeting.topic));
    let place = names::with_district(visit, gazetteer, &meeting.mahalla_code).map(|place| names::heading(&place));
    let name = inspector.name.in_language(visit.language).to_owned();
    view! {
        <li>
            <h3>{text!(t, "meeting-line", time = time, topic = topic)}</h3>
            {place.map(|place| {
                view! { <p><a href=visit.to(&paths::mahalla(&meeting.mahalla_code))>{place}</a></p> }
            })}
            <p class="sm"><a href=visit.to(&paths::inspector(&inspector.id))>{text!(t, "meeting-inspector", name = name)}</a></p>
        </li>
    }
    .into_any()
}

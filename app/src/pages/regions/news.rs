//! What is new about a place: coming meetings and published reports.
use super::names;
use crate::{
    components::icon::icon,
    pages::reports::{place, whose},
    paths, text,
    visit::Visit,
};
use domain::{calendar, gazetteer::Gazetteer, meeting::MeetingLine, report::ReportLine};
use leptos::prelude::*;

/// Coming meetings, soonest first.
pub fn meetings(visit: &Visit, gazetteer: &Gazetteer, meetings: &[MeetingLine]) -> AnyView {
    let t = visit.texts;
    let list = if meetings.is_empty() {
        view! { <p class="muted">{text!(t, "place-meetings.none")}</p> }.into_any()
    } else {
        let items = meetings.iter().map(|line| one(visit, gazetteer, line)).collect_view();
        view! { <ul class="f stack">{items}</ul> }.into_any()
    };
    view! {
        <section class="sec">
            <h2>{text!(t, "place-meetings")}</h2>
            {list}
            <p class="mt4"><a href=visit.to(paths::MEETINGS)>{text!(t, "place-meetings.all")}</a></p>
        </section>
    }
    .into_any()
}

fn one(visit: &Visit, gazetteer: &Gazetteer, line: &MeetingLine) -> AnyView {
    let (t, meeting) = (visit.texts, &line.meeting);
    let day = calendar::day_month_weekday(calendar::local_date(meeting.starts_at), visit.language);
    let time = calendar::clock_time(calendar::local_time(meeting.starts_at));
    // Keys: place-meeting-report, place-meeting-reception, place-meeting-safety.
    let topic = t.get(&format!("place-meeting-{}", meeting.topic));
    let place = gazetteer.mahalla(&meeting.mahalla_code).map(|mahalla| names::heading(&names::mahalla(visit, mahalla)));
    let name = line.inspector.in_language(visit.language).to_owned();
    view! {
        <li>
            <h3><a href=visit.to(&paths::meeting(&meeting.id))>{text!(t, "place-meeting-when", day = day, time = time)}</a></h3>
            <p>{topic}</p>
            {place.map(|place| view! { <p class="sm muted">{place}</p> })}
            <p class="sm"><a href=visit.to(&paths::inspector(&meeting.inspector_id))>{text!(t, "place-inspector-line", name = name)}</a></p>
        </li>
    }
    .into_any()
}

/// Published reports, newest first, under `heading`.
pub fn reports(visit: &Visit, gazetteer: &Gazetteer, heading: String, reports: &[ReportLine]) -> AnyView {
    let t = visit.texts;
    let list = if reports.is_empty() {
        view! { <p class="muted">{text!(t, "place-reports.none")}</p> }.into_any()
    } else {
        let items = reports.iter().map(|line| report(visit, gazetteer, line)).collect_view();
        view! { <ul class="acts">{items}</ul> }.into_any()
    };
    view! {
        <section class="sec">
            <h2>{heading}</h2>
            {list}
            <p class="mt4"><a href=visit.to(paths::REPORTS)>{text!(t, "place-reports.all")}</a></p>
        </section>
    }
    .into_any()
}

fn report(visit: &Visit, gazetteer: &Gazetteer, line: &ReportLine) -> AnyView {
    let t = visit.texts;
    let quarter = names::quarter(visit, &line.quarter);
    let name = whose(visit, &line.author);
    let place = place(visit, gazetteer, &line.author, &line.territory);
    let day = line.published_at.map(|at| calendar::day_month(calendar::local_date(at), visit.language));
    let hint = match day {
        Some(day) => text!(t, "place-report-hint", place = place, day = day),
        None => place,
    };
    view! {
        <li>
            <a href=visit.to(&paths::report(&line.id))>
                {icon(visit, "file-text")}
                <span><b>{text!(t, "place-report", quarter = quarter, name = name)}</b><span class="hint">{hint}</span></span>
            </a>
        </li>
    }
    .into_any()
}

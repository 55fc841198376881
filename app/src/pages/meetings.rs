//! Meetings with residents: those that come by day and region, those that were, and each with its minutes; as files for
//! calendars.
mod calendar_file;
mod show;

pub use calendar_file::calendar;
pub use show::{judge, show};

use crate::{
    components::{
        by_region::{ByRegion, PagerWords},
        crumbs::crumbs,
        icon::icon,
    },
    page::{self, Head},
    pages::regions::names,
    paths, read, text,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    calendar,
    gazetteer::Gazetteer,
    meeting::{MeetingLine, Stage, WholeMeeting, minutes_due},
};
use leptos::prelude::*;

/// Coming meetings.
const LIST: ByRegion = ByRegion { path: paths::MEETINGS, lines: 50, last_page: 1_000 };
/// Past meetings shown at most.
const PAST: u64 = 20;

/// Those that come, a page at a time, and the last that were.
pub async fn list(visit: Visit) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let asked = LIST.asked(&visit.query, &gazetteer);
    // One more than shown tells whether there is a next page.
    let most = LIST.lines + 1;
    let mut meetings = read!(visit, visit.portal.coming_meetings(&asked.region, LIST.offset(&asked), most).await);
    let has_next = meetings.len() as u64 > LIST.lines;
    meetings.truncate(LIST.lines as usize);
    let past = read!(visit, visit.portal.past_meetings(&asked.region, PAST).await);
    let title = match gazetteer.region(&asked.region) {
        Some(region) => text!(t, "meeting-title-in", place = names::heading(&names::region(&visit, region))),
        None => text!(t, "meeting-title"),
    };
    let head = Head::new(title.clone()).about(text!(t, "meeting-title.about"));
    page::draw(&visit, head, || {
        let way = vec![(paths::HOME.to_owned(), text!(t, "common-name"))];
        let pager = PagerWords {
            name: text!(t, "meeting-pager"),
            here: text!(t, "meeting-page", number = t.number(asked.page)),
            before: text!(t, "meeting-pager.sooner"),
            after: text!(t, "meeting-pager.later"),
        };
        view! {
            <main id="main" class="wrap main stack-l">
                {crumbs(&visit, way, title.clone())}
                <div>
                    <h1>{title}</h1>
                    <p class="lead mt2">{text!(t, "meeting-title.lead")}</p>
                </div>
                {LIST.regions(&visit, &gazetteer, &asked, text!(t, "meeting-regions"), text!(t, "meeting-regions.all"))}
                {days(&visit, &gazetteer, &meetings)}
                {LIST.pager(&visit, &asked, has_next, pager)}
                <p>
                    <a href=visit.to(paths::MEETINGS_CALENDAR) download="">
                        {icon(&visit, "calendar-days")}" "{text!(t, "meeting-calendar-all")}
                    </a>
                </p>
                <p><a href=visit.to(paths::RECEPTIONS)>{text!(t, "booking-follow")}</a></p>
                {gone(&visit, &gazetteer, &past)}
            </main>
        }
    })
}

fn days(visit: &Visit, gazetteer: &Gazetteer, meetings: &[MeetingLine]) -> AnyView {
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
    let day_of = |line: &MeetingLine| calendar::local_date(line.meeting.starts_at);
    meetings
        .chunk_by(|one, next| day_of(one) == day_of(next))
        .map(|of_day| {
            let day = of_day.first().map(|one| calendar::day_month_weekday(day_of(one), visit.language));
            let items = of_day.iter().map(|line| one(visit, gazetteer, line)).collect_view();
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

fn one(visit: &Visit, gazetteer: &Gazetteer, line: &MeetingLine) -> AnyView {
    let (t, meeting) = (visit.texts, &line.meeting);
    let time = calendar::clock_time(calendar::local_time(meeting.starts_at));
    let topic = topic(visit, &meeting.topic);
    let place = names::with_district(visit, gazetteer, &meeting.mahalla_code).map(|place| names::heading(&place));
    let name = line.inspector.in_language(visit.language).to_owned();
    view! {
        <li>
            <h3><a href=visit.to(&paths::meeting(&meeting.id))>{text!(t, "meeting-line", time = time, topic = topic)}</a></h3>
            {place.map(|place| {
                view! { <p><a href=visit.to(&paths::mahalla(&meeting.mahalla_code))>{place}</a></p> }
            })}
            <p class="sm"><a href=visit.to(&paths::inspector(&meeting.inspector_id))>{text!(t, "meeting-inspector", name = name)}</a></p>
        </li>
    }
    .into_any()
}

/// Those whose day came, and those that were called off.
fn gone(visit: &Visit, gazetteer: &Gazetteer, past: &[MeetingLine]) -> Option<AnyView> {
    let items = past.iter().map(|line| row(visit, gazetteer, line, paths::meeting(&line.meeting.id))).collect_view();
    let title = text!(visit.texts, "meeting-past");
    (!past.is_empty())
        .then(|| view! { <section class="sec"><h2>{title}</h2><ul class="acts">{items}</ul></section> }.into_any())
}

/// Those of a mahalla: what comes, what was, and the file for calendars.
pub(super) fn of_mahalla(
    visit: &Visit,
    gazetteer: &Gazetteer,
    code: &str,
    coming: &[WholeMeeting],
    past: &[MeetingLine],
) -> Option<AnyView> {
    let t = visit.texts;
    let ahead = coming.iter().map(|one| MeetingLine {
        meeting: one.meeting.clone(),
        inspector: one.inspector.clone(),
        stage: one.stage,
    });
    let items: Vec<_> = ahead
        .chain(past.iter().cloned())
        .map(|line| row(visit, gazetteer, &line, paths::meeting(&line.meeting.id)))
        .collect();
    let file = format!("{}?mahalla={code}", visit.to(paths::MEETINGS_CALENDAR));
    (!items.is_empty()).then(|| {
        view! {
            <section class="sec">
                <h2>{text!(t, "meeting-title")}</h2>
                <ul class="acts">{items}</ul>
                <p class="mt4">
                    <a href=file download="">{icon(visit, "calendar-days")}" "{text!(t, "meeting-calendar-all")}</a>
                </p>
            </section>
        }
        .into_any()
    })
}

/// A meeting as a line that leads to its page.
pub(super) fn row(visit: &Visit, gazetteer: &Gazetteer, line: &MeetingLine, to: String) -> AnyView {
    let t = visit.texts;
    let at = line.meeting.starts_at;
    let day = calendar::long_date(calendar::local_date(at), visit.language);
    let time = calendar::clock_time(calendar::local_time(at));
    let place = names::with_district(visit, gazetteer, &line.meeting.mahalla_code).map(|place| names::heading(&place));
    let name = line.inspector.in_language(visit.language).to_owned();
    view! {
        <li>
            <a href=visit.to(&to)>
                {icon(visit, "calendar-days")}
                <span>
                    <b>{text!(t, "meeting-day-line", day = day, time = time, topic = topic(visit, &line.meeting.topic))}</b>
                    {place.map(|place| view! { <span class="hint">{place}</span> })}
                    <span class="hint">{text!(t, "meeting-inspector", name = name)}</span>
                    {stage(visit, line.stage)}
                    {due(visit, line)}
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// By when its minutes are due.
fn due(visit: &Visit, line: &MeetingLine) -> Option<AnyView> {
    (line.stage == Stage::Begun).then(|| {
        let day = calendar::long_date(minutes_due(line.meeting.starts_at), visit.language);
        view! { <span class="hint">{text!(visit.texts, "meeting-minutes-due", day = day)}</span> }.into_any()
    })
}

/// What it is about.
pub(super) fn topic(visit: &Visit, code: &str) -> String {
    // Keys: meeting-topic-report, meeting-topic-reception, meeting-topic-safety.
    visit.texts.get(&format!("meeting-topic-{code}"))
}

/// How it stands, as a pill.
pub(super) fn stage(visit: &Visit, stage: Stage) -> AnyView {
    let (class, sign) = match stage {
        Stage::Coming => ("pill", "calendar-days"),
        Stage::Begun => ("pill warn", "hourglass"),
        Stage::Held => ("pill good", "circle-check"),
        Stage::Cancelled | Stage::Unwritten | Stage::Unheld => ("pill bad", "circle-alert"),
    };
    // Keys: meeting-stage-coming, -begun, -unwritten, -held, -cancelled, -unheld.
    let words = visit.texts.get(&format!("meeting-stage-{}", stage.code()));
    view! { <span class=class data-stage=stage.code()>{icon(visit, sign)}{words}</span> }.into_any()
}

//! Meetings as files for calendars (RFC 5545). Instants are written in UTC, which every calendar shows in its own time;
//! nobody is named but the inspector, as on the page.
use super::topic;
use crate::{found, pages::regions::names, paths, read, text, visit::Visit};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use domain::{
    gazetteer::Gazetteer,
    meeting::{LASTS, Stage, WholeMeeting},
};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use time::{OffsetDateTime, UtcOffset, macros::format_description};

/// Meetings in a file at most.
const MOST: u64 = 200;

/// Meetings that come: of the mahalla that is asked for, else of all.
pub async fn calendar(visit: Visit) -> Response {
    let gazetteer = visit.portal.gazetteer();
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(&visit.query).unwrap_or_default();
    let asked = fields.iter().find(|(name, _)| name == "mahalla").map_or("", |(_, code)| code.as_str());
    let mahalla = match asked {
        "" => None,
        code => Some(found!(visit, Ok(gazetteer.mahalla(code)))),
    };
    let meetings = read!(visit, visit.portal.announced_meetings(asked, MOST).await);
    let name = match mahalla {
        Some(mahalla) => names::heading(&names::mahalla(&visit, mahalla)),
        None => text!(visit.texts, "meeting-title"),
    };
    answer(&visit, &gazetteer, &name, &meetings)
}

/// One meeting.
pub(super) async fn of_meeting(visit: Visit, id: &str) -> Response {
    let gazetteer = visit.portal.gazetteer();
    let meeting = found!(visit, visit.portal.meeting(id).await);
    let name = topic(&visit, &meeting.meeting.topic);
    answer(&visit, &gazetteer, &name, std::slice::from_ref(&meeting))
}

fn answer(visit: &Visit, gazetteer: &Gazetteer, name: &str, meetings: &[WholeMeeting]) -> Response {
    let mut calendar = Calendar::new();
    calendar.name(name).append_property(("X-WR-TIMEZONE", "Asia/Tashkent"));
    for meeting in meetings {
        calendar.push(event(visit, gazetteer, meeting));
    }
    let mut response = Response::new(Body::from(calendar.done().to_string()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"hisobdor.ics\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn event(visit: &Visit, gazetteer: &Gazetteer, meeting: &WholeMeeting) -> Event {
    let t = visit.texts;
    let start = meeting.meeting.starts_at;
    let place = names::with_district(visit, gazetteer, &meeting.meeting.mahalla_code).unwrap_or_default();
    let place = [names::heading(&place), meeting.place.clone()];
    let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let name = meeting.inspector.in_language(visit.language).to_owned();
    let address = format!("{}{}", visit.site.public_url, visit.to(&paths::meeting(&meeting.meeting.id)));
    let host = visit.site.public_url.split_once("://").map_or("", |(_, host)| host);
    let said = meeting.notes.iter().map(|note| note.at).chain(meeting.minutes.iter().map(|minutes| minutes.at)).max();
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", meeting.meeting.id))
        .sequence(u32::try_from(meeting.notes.len()).unwrap_or(u32::MAX))
        .summary(&topic(visit, &meeting.meeting.topic))
        .location(&place.join(", "))
        .description(&text!(t, "meeting-inspector", name = name))
        .url(&address)
        .status(if meeting.stage == Stage::Cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    event
        .add_property("DTSTAMP", utc(said.unwrap_or(visit.now)))
        .add_property("DTSTART", utc(start))
        .add_property("DTEND", utc(start + LASTS));
    event.done()
}

/// `20261126T120000Z`.
fn utc(moment: OffsetDateTime) -> String {
    let form = format_description!("[year][month][day]T[hour][minute][second]Z");
    moment.to_offset(UtcOffset::UTC).format(form).unwrap_or_default()
}

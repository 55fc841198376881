//! A meeting: when, where and what about, what was said of it since, residents' questions, minutes, and what residents
//! say of it afterwards.
use super::{stage, topic};
use crate::{
    components::{
        crumbs::{crumbs, way},
        form::{Wrong, summary},
        icon::icon,
    },
    found,
    page::{self, Head},
    pages::{
        case::story::paragraphs,
        fault, questions,
        regions::names,
        reports::voice::{self, Judged},
    },
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use domain::{
    calendar,
    failure::Failure,
    gazetteer::Gazetteer,
    language::Language,
    meeting::{MeetingAct, Minutes, Note, Stage, WholeMeeting, minutes_due},
    question::Subject,
    report_verdict::{ReportVerdictForm, ReportVerdictRefusal},
};
use leptos::prelude::*;
use serde::Deserialize;

/// Whether somebody has just said something of the meeting.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    said: String,
}

/// The meeting; as a file where the address ends so.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    match id.strip_suffix(".ics") {
        Some(id) => super::calendar_file::of_meeting(visit, id).await,
        None => draw(visit, &id, ReportVerdictForm::default(), Wrong::new(), !asked.said.is_empty()).await,
    }
}

/// A resident says what he thinks of it.
pub async fn judge(visit: Visit, Path(id): Path<String>, Form(sent): Form<ReportVerdictForm>) -> Response {
    let wrong = match visit.portal.judge_meeting(&id, &sent, &visit.client).await {
        Ok(Some(())) | Err(Failure::Refused(ReportVerdictRefusal::SentBefore)) => {
            return page::see_other(&visit, &format!("{}?said=yes#voice", paths::meeting(&id)));
        }
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ReportVerdictRefusal::TooMany { retry_after })) => {
            return fault::too_many(&visit, retry_after);
        }
        Err(Failure::Refused(ReportVerdictRefusal::Fields(wrong))) => wrong,
        Err(Failure::Refused(ReportVerdictRefusal::Code)) => vec![("code", "wrong")],
        Err(Failure::Refused(ReportVerdictRefusal::NoOpenPeriod)) => vec![("code", "closed")],
    };
    draw(visit, &id, sent, wrong, false).await
}

async fn draw(visit: Visit, id: &str, typed: ReportVerdictForm, wrong: Wrong, has_said: bool) -> Response {
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let meeting = found!(visit, visit.portal.meeting(id).await);
    let subject = Subject::Meeting(id.to_owned());
    let asked = read!(visit, visit.portal.questions_about(&subject).await);
    let unshown = read!(visit, visit.portal.unshown_questions(&subject).await);
    let voices = read!(visit, visit.portal.meeting_voices(id).await);
    let place = names::with_district(&visit, &gazetteer, &meeting.meeting.mahalla_code).unwrap_or_default();
    let day = calendar::long_date(meeting.day(), visit.language);
    let topic = topic(&visit, &meeting.meeting.topic);
    let title = text!(t, "meeting-heading", topic = topic, place = place, day = day);
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    let mut response = page::draw(&visit, head.about(text!(t, "meeting-title.about")), || {
        let judged = meeting
            .stage
            .takes_verdicts()
            .then(|| voice::section(&visit, Judged::meeting(&visit, id), &voices, &typed, &wrong, has_said));
        view! {
            <main id="main" class="wrap main stack-l">
                {summary(&visit, "meeting", &wrong)}
                {trail(&visit, &gazetteer, &meeting, title.clone())}
                <div>
                    <h1>{title}</h1>
                    <p class="mt2">{stage(&visit, meeting.stage)}</p>
                </div>
                {changes(&visit, &meeting)}
                {told(&visit, &gazetteer, &meeting)}
                {minutes(&visit, &meeting)}
                {questions::section(&visit, &subject, &asked, meeting.stage.takes_questions())}
                {questions::unshown(&visit, unshown)}
                {judged}
            </main>
        }
    });
    // How it stands changes with the hour, and the form holds a token of its own.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn trail(visit: &Visit, gazetteer: &Gazetteer, meeting: &WholeMeeting, here: String) -> AnyView {
    let mahalla = gazetteer.mahalla(&meeting.meeting.mahalla_code);
    let district = gazetteer.district(&meeting.district_code);
    let region = district.and_then(|district| gazetteer.region(&district.region_code));
    let mut links = way(visit, region, district);
    links.extend(mahalla.map(|one| (paths::mahalla(&one.code), names::heading(&names::mahalla(visit, one)))));
    crumbs(visit, links, here).into_any()
}

/// That it was moved or called off or did not take place, and why.
fn changes(visit: &Visit, meeting: &WholeMeeting) -> AnyView {
    let of = |note: &&Note| matches!(note.act, MeetingAct::Move | MeetingAct::Cancel | MeetingAct::Unheld);
    meeting.notes.iter().filter(of).map(|note| change(visit, note)).collect_view().into_any()
}

fn change(visit: &Visit, note: &Note) -> AnyView {
    let t = visit.texts;
    let day = calendar::long_date(calendar::local_date(note.at), visit.language);
    let title = match note.was {
        Some(was) => text!(t, "meeting-moved", was = calendar::long_moment(was, visit.language)),
        None if note.act == MeetingAct::Unheld => text!(t, "meeting-unheld"),
        None if note.is_of_office => text!(t, "meeting-cancelled-above"),
        None => text!(t, "meeting-cancelled"),
    };
    view! {
        <div class="note warn">
            {icon(visit, "circle-alert")}
            <div>
                <b>{title}</b>
                <div class="stack-s" lang=language(visit, &note.words)>{paragraphs(&note.words)}</div>
                <p class="sm muted">{text!(t, "meeting-said-on", day = day)}</p>
            </div>
        </div>
    }
    .into_any()
}

fn language(visit: &Visit, words: &str) -> &'static str {
    Language::of_text(words, visit.language).tag()
}

/// When, where, who; and the file for calendars while it comes.
fn told(visit: &Visit, gazetteer: &Gazetteer, meeting: &WholeMeeting) -> AnyView {
    let t = visit.texts;
    let day = names::heading(&calendar::day_month_weekday(meeting.day(), visit.language));
    let time = calendar::clock_time(meeting.time());
    let place =
        names::with_district(visit, gazetteer, &meeting.meeting.mahalla_code).map(|place| names::heading(&place));
    let mahalla = paths::mahalla(&meeting.meeting.mahalla_code);
    let inspector = paths::inspector(&meeting.meeting.inspector_id);
    let name = meeting.inspector.in_language(visit.language).to_owned();
    let file = (meeting.stage == Stage::Coming).then(|| {
        view! {
            <p class="mt4">{text!(t, "meeting-title.lead")}</p>
            <p class="mt2">
                <a class="btn alt" href=visit.to(&paths::meeting_calendar(&meeting.meeting.id)) download="">
                    {icon(visit, "calendar-days")}{text!(t, "meeting-calendar")}
                </a>
            </p>
        }
    });
    view! {
        <section class="card">
            <dl class="sum">
                <div><dt>{text!(t, "meeting-when")}</dt><dd>{text!(t, "meeting-when.at", day = day, time = time)}</dd></div>
                <div>
                    <dt>{text!(t, "meeting-where")}</dt>
                    <dd>
                        {place.map(|place| view! { <a href=visit.to(&mahalla)>{place}</a> })}
                        {(!meeting.place.is_empty()).then(|| view! { <span class="block">{meeting.place.clone()}</span> })}
                    </dd>
                </div>
                <div><dt>{text!(t, "meeting-who")}</dt><dd><a href=visit.to(&inspector)>{name}</a></dd></div>
            </dl>
            {file}
        </section>
    }
    .into_any()
}

/// What was said and agreed, how many came, and what was put right later.
fn minutes(visit: &Visit, meeting: &WholeMeeting) -> Option<AnyView> {
    let t = visit.texts;
    if meeting.stage.lacks_minutes() {
        let day = calendar::long_date(minutes_due(meeting.meeting.starts_at), visit.language);
        let words = if meeting.stage == Stage::Begun {
            text!(t, "meeting-no-minutes", day = day)
        } else {
            text!(t, "meeting-without-minutes", day = day)
        };
        return Some(view! { <div class="note">{icon(visit, "hourglass")}<p>{words}</p></div> }.into_any());
    }
    let minutes = meeting.minutes.as_ref()?;
    let added = meeting.notes.iter().filter(|note| note.act == MeetingAct::Addendum);
    Some(
        view! {
            <section class="sec" id="minutes">
                <h2>{text!(t, "meeting-minutes")}</h2>
                {written(visit, minutes)}
                {added.map(|note| addendum(visit, note)).collect_view()}
            </section>
        }
        .into_any(),
    )
}

fn written(visit: &Visit, minutes: &Minutes) -> AnyView {
    let t = visit.texts;
    let day = calendar::long_date(calendar::local_date(minutes.at), visit.language);
    let agreed = (!minutes.agreed.is_empty()).then(|| {
        view! {
            <h3 class="mt5">{text!(t, "meeting-agreed")}</h3>
            <div class="stack-s mt2" lang=language(visit, &minutes.agreed)>{paragraphs(&minutes.agreed)}</div>
        }
    });
    view! {
        <p>{text!(t, "meeting-present", count = minutes.present)}</p>
        <h3 class="mt5">{text!(t, "meeting-said")}</h3>
        <div class="stack-s mt2" lang=language(visit, &minutes.said)>{paragraphs(&minutes.said)}</div>
        {agreed}
        <p class="sm muted mt4">{text!(t, "meeting-minutes.at", day = day)}</p>
    }
    .into_any()
}

fn addendum(visit: &Visit, note: &Note) -> AnyView {
    let t = visit.texts;
    let day = calendar::long_date(calendar::local_date(note.at), visit.language);
    view! {
        <div class="note mt4">
            {icon(visit, "info")}
            <div>
                <b>{text!(t, "meeting-addendum", day = day)}</b>
                <div class="stack-s" lang=language(visit, &note.words)>{paragraphs(&note.words)}</div>
            </div>
        </div>
    }
    .into_any()
}

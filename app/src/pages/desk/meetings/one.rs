//! One meeting at the desk: how it stands, the questions of residents, and what its inspector may do with it.
use crate::{
    components::{
        form::{self, Field, Wrong, field, hidden},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{
        desk::staff,
        fault, meetings,
        questions::{self, doubted},
        regions::names,
    },
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::{clock_time, long_moment},
    failure::Failure,
    meeting::{MeetingAct, MeetingRefusal, MeetingStepForm, WholeMeeting},
    question::Subject,
};
use leptos::prelude::*;

/// The meeting.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    draw(visit, &id, MeetingStepForm::default(), Wrong::new(), StatusCode::OK).await
}

/// Its inspector moves it, calls it off, publishes minutes or adds to them; the office above may call it off.
pub async fn step(visit: Visit, Path(id): Path<String>, Form(typed): Form<MeetingStepForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.take_meeting_step(&staff, &id, &typed).await {
        Ok(Some(())) => page::see_other(&visit, &paths::desk_meeting(&id)),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(MeetingRefusal::Fields(wrong))) => {
            draw(visit, &id, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Failure::Refused(MeetingRefusal::NotNow)) => {
            draw(visit, &id, typed, Wrong::new(), StatusCode::CONFLICT).await
        }
    }
}

async fn draw(mut visit: Visit, id: &str, typed: MeetingStepForm, wrong: Wrong, status: StatusCode) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let (meeting, acts) = found!(visit, visit.portal.desk_meeting(&staff, id).await);
    let subject = Subject::Meeting(id.to_owned());
    let asked = read!(visit, visit.portal.questions_about(&subject).await);
    let t = visit.texts;
    let gazetteer = visit.portal.gazetteer();
    let place = names::with_district(&visit, &gazetteer, &meeting.meeting.mahalla_code).unwrap_or_default();
    let title = long_moment(meeting.meeting.starts_at, visit.language);
    let head = if status == StatusCode::OK {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(status)
    };
    page::draw(&visit, head.desk(), || {
        let late = (status == StatusCode::CONFLICT).then(|| {
            let words = text!(t, "deskmeeting-not-now");
            view! { <div class="note warn" role="alert">{icon(&visit, "circle-alert")}<p>{words}</p></div> }
        });
        let forms = acts.iter().map(|act| act_form(&visit, &meeting, *act, &typed, &wrong)).collect_view();
        let name = meeting.inspector.in_language(visit.language).to_owned();
        let main = view! {
            {form::summary(&visit, "deskmeeting", &wrong)}
            <p><a class="back" href=visit.to(paths::DESK_MEETINGS)>{text!(t, "deskmeeting-back")}</a></p>
            <h1>{title}</h1>
            <p class="mt2">{meetings::stage(&visit, meeting.stage)}</p>
            <p class="mt2">{meetings::topic(&visit, &meeting.meeting.topic)}</p>
            <p>{names::heading(&place)}</p>
            <p>{meeting.place.clone()}</p>
            <p class="sm muted">{text!(t, "meeting-inspector", name = name)}</p>
            <p class="mt2"><a href=visit.to(&paths::meeting(id))>{text!(t, "deskmeeting-public")}</a></p>
            <div class="stack-l mt5">
                {late}
                {forms}
                {questions::section(&visit, &subject, &asked, false)}
                <p><a href=visit.to(paths::DESK_QUESTIONS)>{text!(t, "deskmeeting-questions")}</a></p>
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

/// The fields of an act. Only the form that was sent keeps what was typed and what is wrong.
fn act_form(visit: &Visit, meeting: &WholeMeeting, act: MeetingAct, typed: &MeetingStepForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let nothing = (MeetingStepForm::default(), Wrong::new());
    let is_sent = typed.act == act.code();
    let (typed, wrong) = if is_sent { (typed, wrong) } else { (&nothing.0, &nothing.1) };
    let required = true;
    let area = |name: &'static str, value: &str, max: usize, rows: u8, required: bool| {
        field(
            visit,
            "deskmeeting",
            wrong,
            Field { name, value: value.to_owned(), max, required, rows, ..Field::default() },
        )
    };
    let line = |name: &'static str, value: String, kind: &'static str, inputmode: &'static str| {
        field(visit, "deskmeeting", wrong, Field { name, value, kind, inputmode, required, ..Field::default() })
    };
    let or = |typed: &str, now: String| if is_sent { typed.to_owned() } else { now };
    let fields = match act {
        MeetingAct::Move => view! {
            {line("day", or(&typed.day, meeting.day().to_string()), "date", "")}
            {line("time", or(&typed.time, clock_time(meeting.time())), "time", "")}
            {line("place", or(&typed.place, meeting.place.clone()), "text", "")}
            {area("reason", &typed.reason, 500, 3, true)}
        }
        .into_any(),
        MeetingAct::Cancel | MeetingAct::Unheld => area("why", &typed.why, 500, 3, true),
        MeetingAct::Minutes => view! {
            {line("present", typed.present.clone(), "text", "numeric")}
            {area("said", &typed.said, 4000, 8, true)}
            {area("agreed", &typed.agreed, 4000, 4, false)}
        }
        .into_any(),
        MeetingAct::Addendum => area("words", &typed.words, 4000, 4, true),
    };
    let is_doubted = wrong.iter().any(|(_, reason)| *reason == "personal");
    // Keys: deskmeeting-act-move, -cancel, -unheld, -minutes, -addendum, each with .text and .send.
    let key = format!("deskmeeting-act-{}", act.code());
    let is_main = act == MeetingAct::Minutes;
    let form = view! {
        <form class="stack mt4" method="post" action=visit.to(&paths::desk_meeting(&meeting.meeting.id)) novalidate>
            <p>{t.get(&format!("{key}.text"))}</p>
            {fields}
            {doubted(visit, is_doubted, &typed.sure, &[])}
            {hidden("act", act.code())}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class=if is_main { "btn" } else { "btn alt" }>{t.get(&format!("{key}.send"))}</button></p>
        </form>
    };
    view! { <details class="more card" id=act.code() open=is_sent || is_main><summary>{t.get(&key)}</summary>{form}</details> }
        .into_any()
}

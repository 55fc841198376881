//! Booked times of receptions at the desk: no name, at most a topic, how each went, and the way to call one off.
use super::staff;
use crate::{
    components::{
        form::{self, Field, Wrong, field, hidden},
        icon::icon,
    },
    found, layout,
    page::{self, Head},
    pages::{
        case::story::paragraphs,
        fault,
        receptions::{moment, state, topic},
    },
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    booking::{BookingDesk, BookingLine, BookingRefusal, BookingState, MarkForm, REASON},
    failure::Failure,
};
use leptos::prelude::*;

/// One of them, with the form to call it off.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    draw(visit, &id, &MarkForm::default(), &Wrong::new()).await
}

/// Somebody says how a reception went, or calls one off.
pub async fn mark(visit: Visit, Path(id): Path<String>, Form(sent): Form<MarkForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.mark_booking(&staff, &id, &sent).await {
        // Whoever came too late sees on the same page how it stands.
        Ok(Some(())) | Err(Failure::Refused(BookingRefusal::NotNow)) => {
            page::see_other(&visit, &format!("{}#receptions", paths::DESK_MEETINGS))
        }
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(BookingRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        Err(Failure::Refused(BookingRefusal::Fields(wrong))) if sent.mark == BookingState::CalledOff.code() => {
            draw(visit, &id, &sent, &wrong).await
        }
        Err(Failure::Refused(BookingRefusal::Fields(_))) => fault::malformed(&visit),
    }
}

async fn draw(mut visit: Visit, id: &str, typed: &MarkForm, wrong: &Wrong) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let line = found!(visit, visit.portal.desk_booking(&staff, id).await);
    let t = visit.texts;
    let title = moment(&visit, line.booking.starts_at);
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let main = view! {
            {form::summary(&visit, "booking", wrong)}
            <p><a class="back" href=format!("{}#receptions", visit.to(paths::DESK_MEETINGS))>{text!(t, "deskmeeting-back")}</a></p>
            <h1>{title}</h1>
            <div class="stack-l mt5">
                <ul class="f stack">{row(&visit, &line, false)}</ul>
                {line.may_call_off.then(|| call_off(&visit, id, typed, wrong))}
            </div>
        };
        layout::desk(&visit, paths::DESK_MEETINGS, main)
    })
}

fn call_off(visit: &Visit, id: &str, typed: &MarkForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let reason = Field {
        name: "reason",
        value: typed.reason.clone(),
        max: REASON.1,
        required: true,
        rows: 3,
        ..Field::default()
    };
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_reception(id)) novalidate>
            <h2 class="sec-h">{text!(t, "booking-call-off")}</h2>
            <p>{text!(t, "booking-call-off.text")}</p>
            {field(visit, "booking", wrong, reason)}
            {hidden("mark", BookingState::CalledOff.code())}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns"><button class="btn">{text!(t, "booking-call-off.send")}</button></p>
        </form>
    }
    .into_any()
}

/// The booked times: those that come, and those of the last month.
pub(super) fn section(visit: &Visit, bookings: &BookingDesk) -> AnyView {
    let t = visit.texts;
    let list = |lines: &[BookingLine]| {
        if lines.is_empty() {
            return view! { <p class="muted">{text!(t, "booking-desk-none")}</p> }.into_any();
        }
        let items = lines.iter().map(|line| row(visit, line, true)).collect_view();
        view! { <ul class="f stack">{items}</ul> }.into_any()
    };
    view! {
        <section class="sec" id="receptions">
            <h2>{text!(t, "booking-desk")}</h2>
            <p class="muted">{text!(t, "booking-desk.text")}</p>
            <h3 class="mt5">{text!(t, "booking-desk-coming")}</h3>
            {list(&bookings.coming)}
            <h3 class="mt5">{text!(t, "booking-desk-past")}</h3>
            {list(&bookings.past)}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, line: &BookingLine, has_ways: bool) -> AnyView {
    let t = visit.texts;
    let name = line.inspector.in_language(visit.language).to_owned();
    let told = line.booking.is_told.then(|| view! { <p class="sm t-bad">{text!(t, "booking-told")}</p> });
    let way = (has_ways && line.may_call_off).then(|| {
        view! { <p class="sm mt2"><a href=visit.to(&paths::desk_reception(&line.id))>{text!(t, "booking-call-off")}</a></p> }
    });
    view! {
        <li class="card">
            <p><b>{moment(visit, line.booking.starts_at)}</b></p>
            <p>{topic(visit, &line.topic)}</p>
            <p class="sm muted">{text!(t, "meeting-inspector", name = name)}</p>
            <p class="mt2">{state(visit, line.booking.state)}</p>
            {told}
            {(!line.reason.is_empty()).then(|| view! { <div class="stack-s sm mt2">{paragraphs(&line.reason)}</div> })}
            {way}
            {line.may_mark.then(|| marks(visit, line))}
        </li>
    }
    .into_any()
}

fn marks(visit: &Visit, line: &BookingLine) -> AnyView {
    let t = visit.texts;
    let button = |state: BookingState| {
        // Keys: booking-mark-held, -absent, -unkept.
        let words = t.get(&format!("booking-mark-{}", state.code()));
        view! { <button class="btn alt sm" name="mark" value=state.code()>{words}</button> }
    };
    view! {
        <form class="mt4" method="post" action=visit.to(&paths::desk_reception(&line.id))>
            <p class="sm">{icon(visit, "clock")}" "{text!(t, "booking-mark")}</p>
            {hidden("form", &visit.portal.form_token())}
            <p class="btns mt2">{[BookingState::Held, BookingState::Absent, BookingState::Unkept].map(button).collect_view()}</p>
        </form>
    }
    .into_any()
}

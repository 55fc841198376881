//! Booked times of receptions at the desk: no name, at most a topic, and how each went.
use super::staff;
use crate::{
    components::{form::hidden, icon::icon},
    page,
    pages::{
        fault,
        receptions::{moment, state, topic},
    },
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    response::Response,
};
use domain::{
    booking::{BookingLine, BookingRefusal, BookingState, MarkForm},
    failure::Failure,
};
use leptos::prelude::*;

/// Somebody says how a reception went.
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
        Err(Failure::Refused(BookingRefusal::Fields(_))) => fault::malformed(&visit),
    }
}

/// The booked times: those that come, and those of the last month.
pub(super) fn section(visit: &Visit, bookings: &[BookingLine]) -> AnyView {
    let t = visit.texts;
    let (coming, past): (Vec<&BookingLine>, Vec<&BookingLine>) =
        bookings.iter().partition(|line| line.booking.starts_at > visit.now);
    let list = |lines: &[&BookingLine]| {
        if lines.is_empty() {
            return view! { <p class="muted">{text!(t, "booking-desk-none")}</p> }.into_any();
        }
        let items = lines.iter().map(|line| row(visit, line)).collect_view();
        view! { <ul class="f stack">{items}</ul> }.into_any()
    };
    view! {
        <section class="sec" id="receptions">
            <h2>{text!(t, "booking-desk")}</h2>
            <p class="muted">{text!(t, "booking-desk.text")}</p>
            <h3 class="mt5">{text!(t, "booking-desk-coming")}</h3>
            {list(&coming)}
            <h3 class="mt5">{text!(t, "booking-desk-past")}</h3>
            {list(&past)}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, line: &BookingLine) -> AnyView {
    let t = visit.texts;
    let name = line.inspector.in_language(visit.language).to_owned();
    let told = line.booking.is_told.then(|| view! { <p class="sm t-bad">{text!(t, "booking-told")}</p> });
    view! {
        <li class="card">
            <p><b>{moment(visit, line.booking.starts_at)}</b></p>
            <p>{topic(visit, &line.topic)}</p>
            <p class="sm muted">{text!(t, "meeting-inspector", name = name)}</p>
            <p class="mt2">{state(visit, line.booking.state)}</p>
            {told}
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

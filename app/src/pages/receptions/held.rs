//! A booking in the hands of its holder: the door with the receipt, the time, and the way to give it back.
use super::{moment, topic};
use crate::{
    components::{
        form::{Field, Wrong, field, hidden, summary},
        icon::icon,
    },
    page::{self, Head, Keeping},
    pages::{case::story::paragraphs, fault},
    paths, read, text,
    visit::{Keep, Visit},
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{
    booking::{BookingActForm, BookingRefusal, BookingState, HeldBooking},
    failure::Failure,
    receipt::Receipt,
};
use leptos::prelude::*;
use serde::Deserialize;

/// The receipt as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    receipt: String,
}

/// Where the receipt is entered.
pub async fn door(visit: Visit) -> Response {
    enter_page(&visit, "", &Wrong::new())
}

/// Opens the booking of a receipt.
pub async fn enter(visit: Visit, Form(typed): Form<Typed>) -> Response {
    match visit.portal.has_booking(&typed.receipt, &visit.client).await {
        Ok(true) => {
            let receipt = Receipt::parse(&typed.receipt).ok().map(|receipt| receipt.to_string());
            page::see_other(&visit, paths::BOOKING).keeping(Keep::Booking(receipt))
        }
        Ok(false) => {
            let reason = if typed.receipt.trim().is_empty() { "missing" } else { "wrong" };
            enter_page(&visit, &typed.receipt, &vec![("receipt", reason)])
        }
        Err(Failure::Refused(BookingRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        Err(Failure::Refused(_)) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
    }
}

/// The booking; without one, the way to the door.
pub async fn held(visit: Visit) -> Response {
    draw(visit, StatusCode::OK).await
}

/// Its holder gives it back, says that nobody was there, or closes it on this device.
pub async fn change(visit: Visit, Form(sent): Form<BookingActForm>) -> Response {
    if sent.act == "leave" {
        return page::see_other(&visit, paths::RECEPTIONS).keeping(Keep::Booking(None));
    }
    let Some(receipt) = visit.booking.clone() else { return page::see_other(&visit, paths::RECEPTIONS) };
    match visit.portal.change_booking(&receipt, &sent).await {
        Ok(Some(())) => page::see_other(&visit, paths::BOOKING),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(BookingRefusal::NotNow)) => draw(visit, StatusCode::CONFLICT).await,
        Err(Failure::Refused(_)) => draw(visit, StatusCode::UNPROCESSABLE_ENTITY).await,
    }
}

fn enter_page(visit: &Visit, typed: &str, wrong: &Wrong) -> Response {
    let t = visit.texts;
    let title = text!(t, "booking-follow");
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    let receipt = Field {
        name: "receipt",
        value: typed.to_owned(),
        kind: "text",
        inputmode: "numeric",
        required: true,
        ..Field::default()
    };
    page::draw(visit, head, || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "booking", wrong)}
                <h1>{title}</h1>
                <p class="lead mt4">{text!(t, "booking-follow.text")}</p>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::RECEPTIONS) novalidate>
                    {field(visit, "booking", wrong, receipt)}
                    <div class="btns"><button class="btn">{icon(visit, "search")}{text!(t, "booking-open")}</button></div>
                </form>
            </main>
        }
        .into_any()
    })
}

async fn draw(visit: Visit, status: StatusCode) -> Response {
    let t = visit.texts;
    let Some(receipt) = visit.booking.clone() else { return page::see_other(&visit, paths::RECEPTIONS) };
    let Some(booking) = read!(visit, visit.portal.booking(&receipt).await) else {
        return page::see_other(&visit, paths::RECEPTIONS).keeping(Keep::Booking(None));
    };
    let title = text!(t, "booking-held");
    page::draw(&visit, Head::new(title.clone()).status(status), || {
        view! {
            <main id="main" class="wrap narrow main">
                <h1>{title}</h1>
                {(status != StatusCode::OK).then(|| late(&visit))}
                {(booking.booking.state == BookingState::Booked).then(|| code(&visit, &receipt))}
                {called_off(&visit, &booking)}
                {told(&visit, &booking)}
                {acts(&visit, &booking)}
                <form class="mt7 noprint" method="post" action=visit.to(paths::BOOKING)>
                    {hidden("act", "leave")}
                    <p class="sm">{text!(t, "booking-leave.text")}</p>
                    <div class="btns mt2"><button class="btn alt">{icon(&visit, "lock")}{text!(t, "booking-leave")}</button></div>
                </form>
            </main>
        }
    })
}

fn late(visit: &Visit) -> AnyView {
    let words = text!(visit.texts, "booking-not-now");
    view! { <div class="note warn mt4" role="alert">{icon(visit, "circle-alert")}<p>{words}</p></div> }.into_any()
}

fn code(visit: &Visit, receipt: &str) -> AnyView {
    let t = visit.texts;
    let written = receipt.to_owned();
    view! {
        <div class="receipt mt4">
            <p id="receipt-name">{text!(t, "booking-code")}</p>
            <strong class="code-xl" id="receipt-code" aria-describedby="receipt-name">{written}</strong>
            <p class="sm">{text!(t, "booking-code.keep")}</p>
        </div>
    }
    .into_any()
}

/// Why it was called off, and the way to another time.
fn called_off(visit: &Visit, held: &HeldBooking) -> Option<AnyView> {
    let t = visit.texts;
    (held.booking.state == BookingState::CalledOff).then(|| {
        view! {
            <div class="note warn mt4" id="called-off">
                {icon(visit, "circle-alert")}
                <div>
                    <b>{text!(t, "booking-called-off")}</b>
                    <div class="stack-s">{paragraphs(&held.reason)}</div>
                    <p class="sm"><a href=visit.to(&paths::reception(&held.inspector_id))>{text!(t, "booking-called-off.again")}</a></p>
                </div>
            </div>
        }
        .into_any()
    })
}

fn told(visit: &Visit, held: &HeldBooking) -> AnyView {
    let t = visit.texts;
    let name = held.inspector.in_language(visit.language).to_owned();
    let to = paths::inspector(&held.inspector_id);
    view! {
        <section class="card mt5">
            <p>{state(visit, held.booking.state)}</p>
            <dl class="sum mt2">
                <div><dt>{text!(t, "booking-when")}</dt><dd>{moment(visit, held.booking.starts_at)}</dd></div>
                <div><dt>{text!(t, "booking-where")}</dt><dd>{held.address.clone()}</dd></div>
                <div><dt>{text!(t, "booking-who")}</dt><dd><a href=visit.to(&to)>{name}</a></dd></div>
                <div><dt>{text!(t, "booking-topic")}</dt><dd>{topic(visit, &held.topic)}</dd></div>
            </dl>
        </section>
    }
    .into_any()
}

/// How it stands, as a pill.
pub(in crate::pages) fn state(visit: &Visit, state: BookingState) -> AnyView {
    let (class, sign) = match state {
        BookingState::Booked => ("pill", "calendar-days"),
        BookingState::Cancelled | BookingState::Absent => ("pill", "rotate-ccw"),
        BookingState::Held => ("pill good", "circle-check"),
        BookingState::Unkept | BookingState::CalledOff => ("pill bad", "circle-alert"),
    };
    // Keys: booking-state-booked, -cancelled, -held, -absent, -unkept, -called-off.
    let words = visit.texts.get(&format!("booking-state-{}", state.code()));
    view! { <span class=class data-state=state.code()>{icon(visit, sign)}{words}</span> }.into_any()
}

fn acts(visit: &Visit, held: &HeldBooking) -> AnyView {
    let t = visit.texts;
    let act = |act: &str, text: String, button: String| {
        view! {
            <form class="stack mt5 noprint" method="post" action=visit.to(paths::BOOKING) novalidate>
                <p>{text}</p>
                {hidden("act", act)}
                {hidden("form", &visit.portal.form_token())}
                <div class="btns"><button class="btn alt">{button}</button></div>
            </form>
        }
    };
    let cancel = held
        .booking
        .may_be_cancelled(visit.now)
        .then(|| act("cancel", text!(t, "booking-cancel.text"), text!(t, "booking-cancel")));
    let unkept = held
        .booking
        .may_be_told(visit.now)
        .then(|| act("unkept", text!(t, "booking-unkept.text"), text!(t, "booking-unkept")));
    view! { {cancel}{unkept} }.into_any()
}

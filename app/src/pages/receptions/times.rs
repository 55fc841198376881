//! The times of an inspector's receptions that are free, by day.
use super::topic;
use crate::{
    components::{
        form::{Choice, Wrong, hidden, reason, select, summary},
        icon::icon,
    },
    found,
    page::{self, Head, Keeping},
    pages::{fault, inspector::stands_in, regions::names},
    paths, read, text,
    visit::{Keep, Visit},
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    booking::{BookForm, BookingRefusal, ReceptionPage, topics},
    calendar::{clock_time, day_month_weekday, local_date, local_time},
    failure::Failure,
};
use leptos::prelude::*;
use time::OffsetDateTime;

/// The page.
pub async fn times(visit: Visit, Path(id): Path<String>) -> Response {
    draw(visit, &id, BookForm::default(), Wrong::new()).await
}

/// A resident takes a time.
pub async fn book(visit: Visit, Path(id): Path<String>, Form(sent): Form<BookForm>) -> Response {
    match visit.portal.book(&id, &sent, &visit.client).await {
        Ok(Some(receipt)) => page::see_other(&visit, paths::BOOKING).keeping(Keep::Booking(Some(receipt))),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(BookingRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        Err(Failure::Refused(BookingRefusal::Fields(wrong))) => draw(visit, &id, sent, wrong).await,
        Err(Failure::Refused(BookingRefusal::NotNow)) => draw(visit, &id, sent, vec![("slot", "taken")]).await,
    }
}

async fn draw(visit: Visit, id: &str, typed: BookForm, wrong: Wrong) -> Response {
    let t = visit.texts;
    let reception = found!(visit, visit.portal.reception(id).await);
    let stand_in = read!(visit, visit.portal.stand_in_for(id).await);
    let name = reception.inspector.in_language(visit.language).to_owned();
    let title = text!(t, "booking-title", name = name);
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.about(text!(t, "booking-about")), || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(&visit, "booking", &wrong)}
                <p><a class="back" href=visit.to(&paths::inspector(id))>{text!(t, "booking-back")}</a></p>
                <h1>{title}</h1>
                {stand_in.as_ref().map(|stand_in| stands_in(&visit, stand_in))}
                <p class="lead mt4">{text!(t, "booking-lead")}</p>
                <p class="mt2">{icon(&visit, "map-pin")}" "{reception.address.clone()}</p>
                {form(&visit, &reception, &typed, &wrong)}
                <p class="mt6"><a href=visit.to(paths::RECEPTIONS)>{text!(t, "booking-follow")}</a></p>
            </main>
        }
    })
}

fn form(visit: &Visit, reception: &ReceptionPage, typed: &BookForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    if reception.free.is_empty() {
        let words = text!(t, "booking-none");
        return view! { <div class="note mt5">{icon(visit, "info")}<p>{words}</p></div> }.into_any();
    }
    let nothing = Choice { label: topic(visit, ""), ..Choice::default() };
    let of = |code: &str| Choice { value: code.to_owned(), label: topic(visit, code), hint: String::new() };
    let all = std::iter::once(nothing).chain(topics().map(|one| of(one.code()))).collect();
    view! {
        <form id="form" class="stack-l mt5" method="post" action=visit.to(&paths::reception(&reception.inspector_id)) novalidate>
            {slots(visit, &reception.free, &typed.slot, wrong)}
            {select(visit, "booking", wrong, "topic", &typed.topic, all)}
            <p class="hint">{text!(t, "booking-topic.hint")}</p>
            {hidden("form", &visit.portal.form_token())}
            <div class="btns"><button class="btn">{icon(visit, "calendar-days")}{text!(t, "booking-send")}</button></div>
        </form>
    }
    .into_any()
}

/// All free times as tiles, under their days.
fn slots(visit: &Visit, free: &[OffsetDateTime], chosen: &str, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let refused = reason(wrong, "slot").map(|reason| t.get(&format!("booking-slot.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let first = free.first().copied();
    let tile = |start: &OffsetDateTime| {
        let value = start.unix_timestamp().to_string();
        // The summary's link leads to the first time.
        let id = if Some(*start) == first { "slot".to_owned() } else { format!("slot-{value}") };
        let checked = value == chosen;
        let day = day_month_weekday(local_date(*start), visit.language);
        let words = clock_time(local_time(*start));
        view! {
            <label class="opt">
                <input r#type="radio" id=id name="slot" value=value checked=checked/>
                <span class="body"><b><span class="vh">{day}", "</span>{words}</b></span>
            </label>
        }
    };
    let days = free.chunk_by(|one, next| local_date(*one) == local_date(*next)).map(|of_day| {
        let day = of_day.first().map(|start| day_month_weekday(local_date(*start), visit.language));
        view! {
            <h3 class="mt5">{day.map(|day| names::heading(&day))}</h3>
            <div class="opts times">{of_day.iter().map(tile).collect_view()}</div>
        }
    });
    let days = days.collect_view();
    view! {
        <fieldset class=class>
            <legend>{text!(t, "booking-slot")}</legend>
            {refused.map(|words| view! { <p class="err">{icon(visit, "circle-alert")}{words}</p> })}
            {days}
        </fieldset>
    }
    .into_any()
}

//! The six digits from the mail, which make waiting answers open feedback.
use super::form::{way, who};
use crate::{
    components::form::{Field, Wrong, field, summary},
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::inspector::InspectorProfile;
use leptos::prelude::*;

/// Asks for the code.
pub fn show(visit: &Visit, inspector: &InspectorProfile, otp: &str, wrong: &Wrong) -> Response {
    let t = visit.texts;
    page::draw(visit, super::head(visit, text!(t, "rating-confirm"), wrong), || {
        let otp = Field {
            name: "otp",
            value: otp.to_owned(),
            kind: "text",
            max: 6,
            autocomplete: "one-time-code",
            inputmode: "numeric",
            required: true,
            ..Field::default()
        };
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "rating", wrong)}
                {way(visit, inspector, text!(t, "rating-here"))}
                <h1>{text!(t, "rating-confirm")}</h1>
                {who(visit, inspector)}
                <p class="mt4">{text!(t, "rating-confirm.text")}</p>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(&paths::rate_confirm(&inspector.id)) novalidate>
                    {field(visit, "rating", wrong, otp)}
                    <div class="btns">
                        <button class="btn">{text!(t, "rating-confirm-send")}</button>
                        <a class="btn quiet" href=visit.to(&paths::rate(&inspector.id))>{text!(t, "rating-confirm-again")}</a>
                    </div>
                </form>
            </main>
        }
        .into_any()
    })
}

/// No answers wait here: they are in already, or they waited too long.
pub fn nothing_waits(visit: &Visit, inspector: &InspectorProfile, status: StatusCode) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "rating-nothing")).status(status), || {
        view! {
            <main id="main" class="wrap narrow main">
                {way(visit, inspector, text!(t, "rating-here"))}
                <h1>{text!(t, "rating-nothing")}</h1>
                <p class="lead mt4">{text!(t, "rating-nothing.text")}</p>
                <p class="mt5"><a class="btn" href=visit.to(&paths::rate(&inspector.id))>{text!(t, "rating-nothing.link")}</a></p>
            </main>
        }
        .into_any()
    })
}

//! The door to a case: twenty digits, one answer for every wrong one.
use crate::{
    components::{
        form::{Field, Wrong, field, summary},
        icon::icon,
    },
    page, paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// The page; `has_left` right after the case was closed on this device.
pub fn show(visit: &Visit, typed: &str, wrong: &Wrong, has_left: bool) -> Response {
    let t = visit.texts;
    let refused = (!wrong.is_empty()).then_some(StatusCode::UNPROCESSABLE_ENTITY);
    let head = super::head(visit, text!(t, "case-follow"), refused).about(text!(t, "case-follow.about"));
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
                {summary(visit, "case", wrong)}
                <h1>{text!(t, "case-follow")}</h1>
                {has_left.then(|| view! { <p class="note good mt4" role="status">{text!(t, "case-left-device")}</p> })}
                {visit.case.is_some().then(|| opened(visit))}
                <p class="lead mt4">{text!(t, "case-follow.text")}</p>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::CONCERN_FOLLOW) novalidate>
                    {field(visit, "case", wrong, receipt)}
                    <div class="btns"><button class="btn">{icon(visit, "search")}{text!(t, "case-follow-open")}</button></div>
                </form>
                <section class="mt6">
                    <h2>{text!(t, "case-follow-lost")}</h2>
                    <p class="mt2">{text!(t, "case-follow-lost.text")}</p>
                </section>
            </main>
        }
        .into_any()
    })
}

fn opened(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! { <p class="note mt4"><a href=visit.to(paths::CONCERN_CASE)>{text!(t, "case-follow-opened")}</a></p> }
        .into_any()
}

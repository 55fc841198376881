//! After the portal has signed: the browser makes the paper whole, keeps it and shows it.
use super::{
    Key, Papers,
    kept::{self, Signed},
};
use crate::{
    page::{self, Head},
    pages::rate::form::way,
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use domain::calendar::{add_days, long_date};
use leptos::prelude::*;

/// The paper, and when and where to use it.
pub fn show(visit: &Visit, papers: &Papers, key: &Key<'_>, signature: String) -> Response {
    let t = visit.texts;
    let inspector = &papers.inspector;
    let from = long_date(add_days(key.until, 1), visit.language);
    let closes = long_date(papers.period.closes_on, visit.language);
    page::draw(visit, Head::new(text!(t, "paper-given")).paper(), || {
        view! {
            <main id="main" class="wrap narrow main">
                {way(visit, inspector, text!(t, "paper-here"))}
                <h1>{text!(t, "paper-given")}</h1>
                <p class="lead mt4">{text!(t, "paper-given.when", from = from, closes = closes)}</p>
                <noscript><p class="mt4"><b>{text!(t, "paper-script")}</b></p></noscript>
                {kept::show(visit, papers, Some(Signed { key, signature }))}
                <p class="mt4">{text!(t, "paper-given.keep")}</p>
                <p class="mt4"><a href=visit.to(&paths::inspector(&inspector.id))>{text!(t, "rating-back")}</a></p>
            </main>
        }
        .into_any()
    })
}

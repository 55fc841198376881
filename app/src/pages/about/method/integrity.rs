//! Why nobody can buy, bend or trace a rating: the lot, the mixing, the watch over batches, the public log, and what each way
//! of taking part protects against. Figures come from the rules themselves.
use super::{Part, meanings, paragraphs, points, way};
use crate::{components::signal, paths, text, visit::Visit};
use domain::{
    batch::WORKING_DAYS_TO_JUDGE,
    draw::{INVITED, PACK, REST},
    watch::{Signal, VERSION},
};
use leptos::prelude::*;

/// The sections, in the order in which a rating goes its way.
pub fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    vec![
        Part { id: "draw", title: "method-draw-title", body: draw(visit) },
        Part {
            id: "mixing",
            title: "method-mixing-title",
            body: points(
                t,
                &["method-mixing-sealed", "method-mixing-mixed", "method-mixing-keys", "method-mixing-last"],
            ),
        },
        Part { id: "watch", title: "method-watch-title", body: watch(visit) },
        Part {
            id: "coded",
            title: "method-coded-title",
            body: paragraphs(t, &["method-coded-text", "method-coded-cells", "method-coded-excluded"]),
        },
        Part { id: "log", title: "method-log-title", body: log(visit) },
        Part { id: "protection", title: "method-protect-title", body: protection(visit) },
    ]
}

fn draw(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let letters = text!(t, "method-draw-letters", count = t.number(INVITED as u64), pack = t.number(PACK as u64));
    let rest = text!(t, "method-draw-rest", count = t.number(REST as u64));
    view! {
        {points(t, &["method-draw-list", "method-draw-chance"])}
        {super::super::listed(vec![letters, text!(t, "method-draw-ways"), rest])}
    }
    .into_any()
}

fn watch(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let signals = Signal::ALL.into_iter().map(|signal| signal::reason(visit, signal.code())).collect();
    let days = text!(t, "method-watch-time", days = WORKING_DAYS_TO_JUDGE.to_string());
    view! {
        {paragraphs(t, &["method-watch-text"])}
        {super::super::listed(signals)}
        {paragraphs(t, &["method-watch-review", "method-watch-disputed"])}
        <p>{days}</p>
        {paragraphs(t, &["method-watch-told"])}
        <p>{text!(t, "method-watch-version", version = VERSION.rsplit('/').next().unwrap_or(VERSION).to_owned())}</p>
    }
    .into_any()
}

fn log(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["method-log-text", "method-log-entries", "method-log-never"])}
        {points(t, &["method-log-slip", "method-log-case", "method-log-file", "method-log-word"])}
        {way(visit, paths::CHECK, "method-log-link")}
    }
    .into_any()
}

/// What each way of taking part protects against, and what not.
fn protection(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["method-protect-text"])}
        {meanings(vec![
            (text!(t, "method-protect-letter"), text!(t, "method-protect-letter.text")),
            (text!(t, "method-protect-mail"), text!(t, "method-protect-mail.text")),
            (text!(t, "method-protect-token"), text!(t, "method-protect-token.text")),
        ])}
        {paragraphs(t, &["method-protect-nobody"])}
        {way(visit, paths::PRIVACY, "method-privacy-link")}
    }
    .into_any()
}

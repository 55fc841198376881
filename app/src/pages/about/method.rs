//! How scores are made, in plain words, with an example that the scoring rules compute themselves.
mod example;
mod figures;
mod index;
mod integrity;
pub mod trial;

use super::{Part, frame, meanings, paragraphs, points, table, way};
use crate::{
    page::{self, Head},
    paths, text,
    text::Texts,
    visit::Visit,
};
use axum::response::Response;
use domain::score::{FEW_RATINGS, QUARTER_WEIGHTS};
use leptos::prelude::*;

/// The page.
pub async fn method(visit: Visit) -> Response {
    let t = visit.texts;
    let (title, lead) = (text!(t, "method-title"), text!(t, "method-lead"));
    page::draw(&visit, Head::new(title.clone()).about(lead.clone()).islands(), || {
        frame(&visit, title, lead, parts(&visit))
    })
}

fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    let mut parts = vec![
        Part {
            id: "asked",
            title: "method-asked-title",
            body: points(
                t,
                &["method-asked-letters", "method-asked-question", "method-asked-change", "method-asked-met"],
            ),
        },
        Part { id: "streams", title: "method-streams-title", body: streams(t) },
        Part {
            id: "share",
            title: "method-share-title",
            body: paragraphs(t, &["method-share-text", "method-share-why", "method-share-shrink"]),
        },
        Part { id: "example", title: "method-example-title", body: example::show(t) },
        Part {
            id: "range",
            title: "method-range-title",
            body: paragraphs(t, &["method-range-text", "method-range-overlap"]),
        },
        Part { id: "minimum", title: "method-minimum-title", body: minimum(t) },
        Part { id: "peers", title: "method-peers-title", body: peers(t) },
        Part { id: "quarters", title: "method-quarters-title", body: quarters(t) },
        Part {
            id: "left-out",
            title: "method-out-title",
            body: points(
                t,
                &[
                    "method-out-open",
                    "method-out-cannot-say",
                    "method-out-earlier",
                    "method-out-pressure",
                    "method-out-work",
                    "method-out-complaints",
                ],
            ),
        },
        Part { id: "index", title: "method-index-title", body: index::show(t) },
        Part { id: "try", title: "method-trial-title", body: trial::show(visit) },
        Part { id: "release", title: "method-release-title", body: release(visit) },
    ];
    parts.extend(integrity::parts(visit));
    parts.push(figures::part(visit));
    parts
}

fn streams(t: Texts) -> AnyView {
    view! {
        {meanings(vec![
            (text!(t, "method-streams-invited"), text!(t, "method-streams-invited.text")),
            (text!(t, "method-streams-open"), text!(t, "method-streams-open.text")),
        ])}
        {paragraphs(t, &["method-streams-why"])}
    }
    .into_any()
}

fn minimum(t: Texts) -> AnyView {
    let few = t.number(FEW_RATINGS.into());
    view! {
        {meanings(vec![
            (text!(t, "method-minimum-none"), text!(t, "method-minimum-none.text")),
            (text!(t, "method-minimum-few"), text!(t, "method-minimum-few.text")),
            (text!(t, "method-minimum-enough", least = few), text!(t, "method-minimum-enough.text")),
            (text!(t, "method-minimum-side"), text!(t, "method-minimum-side.text")),
        ])}
        {paragraphs(t, &["method-minimum-why"])}
    }
    .into_any()
}

fn peers(t: Texts) -> AnyView {
    view! {
        {paragraphs(t, &["method-peers-text", "method-peers-mix", "method-peers-expected"])}
        {meanings(vec![
            (text!(t, "method-band-above"), text!(t, "method-band-above.text")),
            (text!(t, "method-band-similar"), text!(t, "method-band-similar.text")),
            (text!(t, "method-band-below"), text!(t, "method-band-below.text")),
            (text!(t, "method-band-too-few"), text!(t, "method-band-too-few.text")),
        ])}
        {paragraphs(t, &["method-peers-places"])}
    }
    .into_any()
}

fn quarters(t: Texts) -> AnyView {
    let rows = QUARTER_WEIGHTS
        .iter()
        .zip(1..)
        // `method-quarter-1` (the newest) to `method-quarter-4`.
        .map(|(weight, age)| vec![t.get(&format!("method-quarter-{age}")), percent(t, *weight)])
        .collect();
    view! {
        {paragraphs(t, &["method-quarters-text"])}
        {table(
            text!(t, "method-quarters-caption"),
            &[text!(t, "method-quarters-quarter"), text!(t, "method-quarters-weight")],
            rows,
        )}
        {points(t, &["method-quarters-post", "method-quarters-change", "method-quarters-small"])}
    }
    .into_any()
}

fn release(visit: &Visit) -> AnyView {
    view! {
        {paragraphs(visit.texts, &["method-release-text", "method-release-inspector", "method-release-corrections"])}
        {way(visit, paths::OPEN_DATA, "method-open-data-link")}
        {way(visit, paths::DUTIES, "method-duties-link")}
    }
    .into_any()
}

/// A share in whole per cent, rounded half up as published scores are.
fn whole(share: f64) -> u64 {
    (100.0 * share + 0.5).floor().clamp(0.0, 100.0) as u64
}

fn percent(t: Texts, share: f64) -> String {
    text!(t, "method-percent", number = t.number(whole(share)))
}

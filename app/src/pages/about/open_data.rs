//! What is published, under which licence, what is hidden and why, and what does not exist yet.
use super::{Part, frame, paragraphs, points, table, way};
use crate::{
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;

/// The page.
pub async fn open_data(visit: Visit) -> Response {
    let t = visit.texts;
    let (title, lead) = (text!(t, "opendata-title"), text!(t, "opendata-lead"));
    let head = Head::new(title.clone()).about(lead.clone()).menu(paths::OPEN_DATA);
    page::draw(&visit, head, || frame(&visit, title, lead, parts(&visit)))
}

fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    vec![
        Part { id: "now", title: "opendata-now-title", body: now(visit) },
        Part { id: "files", title: "opendata-files-title", body: files(visit) },
        Part { id: "licence", title: "opendata-licence-title", body: paragraphs(t, &["opendata-licence-text"]) },
        Part { id: "sources", title: "opendata-sources-title", body: sources(visit) },
        Part { id: "hidden", title: "opendata-hidden-title", body: hidden(visit) },
    ]
}

fn now(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["opendata-now-text"])}
        {points(t, &["opendata-now-scores", "opendata-now-concerns", "opendata-now-reports", "opendata-now-places"])}
        {way(visit, paths::REGIONS, "opendata-regions-link")}
        {way(visit, paths::REPORTS, "opendata-reports-link")}
    }
    .into_any()
}

fn files(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let row =
        |key: &'static str| vec![t.get(key), t.get(&format!("{key}.content")), text!(t, "opendata-files-formats")];
    view! {
        <div class="note"><p>{text!(t, "opendata-files-text")}</p></div>
        {table(
            text!(t, "opendata-files-caption"),
            &[text!(t, "opendata-files-table"), text!(t, "opendata-files-content"), text!(t, "opendata-files-format")],
            vec![row("opendata-file-scores"), row("opendata-file-concerns"), row("opendata-file-index")],
        )}
        {paragraphs(t, &["opendata-files-encoding"])}
    }
    .into_any()
}

fn sources(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["opendata-sources-text", "opendata-sources-credit"])}
        {points(t, &["opendata-sources-registry", "opendata-sources-boundaries", "opendata-sources-population"])}
    }
    .into_any()
}

fn hidden(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["opendata-hidden-text"])}
        {points(
            t,
            &[
                "opendata-hidden-few",
                "opendata-hidden-side",
                "opendata-hidden-breakdown",
                "opendata-hidden-words",
                "opendata-hidden-officers",
            ],
        )}
        {way(visit, paths::METHOD, "opendata-method-link")}
    }
    .into_any()
}

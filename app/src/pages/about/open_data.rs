//! What is published, as files and for programs, what its columns mean, under which licence, what is hidden and why.
mod api;
mod dictionary;
mod files;

use super::{Part, frame, paragraphs, points, way};
use crate::{
    page::{self, Head},
    paths, read, text,
    visit::Visit,
};
use axum::response::Response;
use domain::open_data::PublishedFile;
use leptos::prelude::*;

/// Quarters with the hashes of their canonical files, and all other files.
struct Published {
    released: Vec<(String, String)>,
    files: Vec<PublishedFile>,
}

/// The page.
pub async fn open_data(visit: Visit) -> Response {
    let released = read!(visit, visit.portal.released_files().await);
    let files = read!(visit, visit.portal.published_files().await);
    let published = Published { released, files };
    let t = visit.texts;
    let (title, lead) = (text!(t, "opendata-title"), text!(t, "opendata-lead"));
    let head = Head::new(title.clone()).about(lead.clone()).menu(paths::OPEN_DATA);
    page::draw(&visit, head, || frame(&visit, title, lead, parts(&visit, &published)))
}

fn parts(visit: &Visit, published: &Published) -> Vec<Part> {
    let t = visit.texts;
    vec![
        Part { id: "now", title: "opendata-now-title", body: now(visit) },
        Part { id: "files", title: "opendata-files-title", body: files::files(visit, published) },
        Part { id: "dictionary", title: "dictionary-title", body: dictionary::dictionary(visit) },
        Part { id: "api", title: "opendata-api-title", body: api::api(visit, published) },
        Part { id: "licence", title: "opendata-licence-title", body: paragraphs(t, &["opendata-licence-text"]) },
        Part { id: "cite", title: "opendata-cite-title", body: files::citation(visit, published) },
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

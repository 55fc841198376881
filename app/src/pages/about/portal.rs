//! What the portal is, for whom, what it is not, and who runs it.
use super::{Part, frame, listed, meanings, paragraphs, points, way};
use crate::{
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;

/// The page.
pub async fn about(visit: Visit) -> Response {
    let t = visit.texts;
    let (title, lead) = (text!(t, "about-title"), text!(t, "about-lead"));
    page::draw(&visit, Head::new(title.clone()).about(lead.clone()), || frame(&visit, title, lead, parts(&visit)))
}

fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    vec![
        Part { id: "who", title: "about-for-title", body: audience(visit) },
        Part {
            id: "not",
            title: "about-not-title",
            body: points(
                t,
                &[
                    "about-not-emergency",
                    "about-not-app",
                    "about-not-body",
                    "about-not-messenger",
                    "about-not-business",
                    "about-not-ranking",
                ],
            ),
        },
        Part { id: "steps", title: "about-steps-title", body: steps(visit) },
        Part { id: "operator", title: "about-operator-title", body: operator(visit) },
        Part { id: "code", title: "about-code-title", body: paragraphs(t, &["about-code-text"]) },
        Part { id: "sources", title: "about-sources-title", body: sources(visit) },
    ]
}

fn audience(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["about-name"])}
        {points(t, &["about-for-residents", "about-for-inspectors", "about-for-offices", "about-for-public"])}
        {way(visit, paths::DUTIES, "about-duties-link")}
    }
    .into_any()
}

fn steps(visit: &Visit) -> AnyView {
    let t = visit.texts;
    // `about-step-1` to `about-step-5`, each with `.text`.
    let steps = (1..=5)
        .map(|step| {
            let key = format!("about-step-{step}");
            view! { <li><b>{t.get(&key)}</b> ". " {t.get(&format!("{key}.text"))}</li> }
        })
        .collect_view();
    view! {
        <ol>{steps}</ol>
        {way(visit, paths::METHOD, "about-method-link")}
    }
    .into_any()
}

fn operator(visit: &Visit) -> AnyView {
    let key = if visit.site.is_demo { "about-operator-demo" } else { "about-operator-unnamed" };
    paragraphs(visit.texts, &[key])
}

fn sources(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["about-sources-text"])}
        {listed(vec![text!(t, "about-sources-credit"), text!(t, "about-sources-population")])}
        {meanings(vec![
            (text!(t, "about-sources-font"), text!(t, "about-sources-font.licence")),
            (text!(t, "about-sources-icons"), text!(t, "about-sources-icons.licence")),
        ])}
        {way(visit, paths::OPEN_DATA, "about-open-data-link")}
    }
    .into_any()
}

//! What is stored, who sees it, how ratings are kept secret and where that ends, how long things are kept.
use super::{Part, frame, paragraphs, points, table, way};
use crate::{
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;

/// The page.
pub async fn privacy(visit: Visit) -> Response {
    let t = visit.texts;
    let (title, lead) = (text!(t, "privacy-title"), text!(t, "privacy-lead"));
    page::draw(&visit, Head::new(title.clone()).about(lead.clone()), || frame(&visit, title, lead, parts(&visit)))
}

fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    vec![
        Part {
            id: "short",
            title: "privacy-short-title",
            body: points(
                t,
                &["privacy-short-account", "privacy-short-trackers", "privacy-short-rating", "privacy-short-name"],
            ),
        },
        Part {
            id: "stored",
            title: "privacy-stored-title",
            body: points(
                t,
                &[
                    "privacy-stored-visit",
                    "privacy-stored-rating",
                    "privacy-stored-email",
                    "privacy-stored-concern",
                    "privacy-stored-meeting",
                    "privacy-stored-staff",
                ],
            ),
        },
        Part { id: "who-sees", title: "privacy-see-title", body: who_sees(visit) },
        Part { id: "ratings", title: "privacy-ratings-title", body: ratings(visit) },
        Part { id: "limits", title: "privacy-limits-title", body: limits(visit) },
        Part { id: "cookies", title: "privacy-cookies-title", body: cookies(visit) },
        Part { id: "kept", title: "privacy-kept-title", body: kept(visit) },
        Part { id: "rights", title: "privacy-rights-title", body: rights(visit) },
        Part {
            id: "body",
            title: "privacy-body-title",
            body: paragraphs(t, &["privacy-body-text", "privacy-body-court"]),
        },
    ]
}

fn who_sees(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let row = |key: &'static str| {
        ["", ".inspector", ".supervisor", ".public"].map(|column| t.get(&format!("{key}{column}"))).to_vec()
    };
    view! {
        {table(
            text!(t, "privacy-see-caption"),
            &[
                text!(t, "privacy-see-mode"),
                text!(t, "privacy-see-inspector"),
                text!(t, "privacy-see-supervisor"),
                text!(t, "privacy-see-public"),
            ],
            vec![row("privacy-see-anonymous"), row("privacy-see-confidential"), row("privacy-see-named")],
        )}
        {paragraphs(t, &["privacy-see-officer", "privacy-see-publish"])}
    }
    .into_any()
}

fn ratings(visit: &Visit) -> AnyView {
    points(
        visit.texts,
        &[
            "privacy-ratings-letter",
            "privacy-ratings-order",
            "privacy-ratings-change",
            "privacy-ratings-release",
            "privacy-ratings-comment",
        ],
    )
}

fn limits(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["privacy-limits-text"])}
        {points(
            t,
            &[
                "privacy-limits-participation",
                "privacy-limits-operator",
                "privacy-limits-keys",
                "privacy-limits-network",
                "privacy-limits-screen",
            ],
        )}
        {paragraphs(t, &["privacy-limits-advice"])}
    }
    .into_any()
}

fn cookies(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let row = |key: &'static str| vec![t.get(key), t.get(&format!("{key}.purpose")), t.get(&format!("{key}.term"))];
    view! {
        {table(
            text!(t, "privacy-cookies-caption"),
            &[text!(t, "privacy-cookies-name"), text!(t, "privacy-cookies-purpose"), text!(t, "privacy-cookies-term")],
            vec![
                row("privacy-cookie-lang"),
                row("privacy-cookie-look"),
                row("privacy-cookie-case"),
                row("privacy-cookie-session"),
                row("privacy-cookie-once"),
            ],
        )}
        {paragraphs(t, &["privacy-cookies-text"])}
    }
    .into_any()
}

fn kept(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let row = |key: &'static str| vec![t.get(key), t.get(&format!("{key}.term")), t.get(&format!("{key}.then"))];
    view! {
        {table(
            text!(t, "privacy-kept-caption"),
            &[text!(t, "privacy-kept-what"), text!(t, "privacy-kept-term"), text!(t, "privacy-kept-then")],
            vec![
                row("privacy-kept-anonymous"),
                row("privacy-kept-confidential"),
                row("privacy-kept-named"),
                row("privacy-kept-ballots"),
                row("privacy-kept-contacts"),
                row("privacy-kept-comments"),
                row("privacy-kept-audit"),
            ],
        )}
        {paragraphs(t, &["privacy-kept-backups"])}
    }
    .into_any()
}

fn rights(visit: &Visit) -> AnyView {
    let t = visit.texts;
    let operator = match visit.site.operator.as_str() {
        "" if visit.site.is_demo => Some(text!(t, "privacy-rights-operator-demo")),
        "" => None,
        operator => Some(text!(t, "privacy-rights-operator", operator = operator.to_owned())),
    };
    view! {
        {points(
            t,
            &["privacy-rights-know", "privacy-rights-correct", "privacy-rights-withdraw", "privacy-rights-complain"],
        )}
        {paragraphs(t, &["privacy-rights-how"])}
        {operator.map(|words| view! { <p class="mt2">{words}</p> })}
        {paragraphs(t, &["privacy-rights-ballots"])}
        {way(visit, paths::CONCERN_FOLLOW, "privacy-follow-link")}
    }
    .into_any()
}

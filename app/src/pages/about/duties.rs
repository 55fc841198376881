//! What an inspector does, must, may and must not do, and whose work the rest is.
use super::{Part, frame, listed, meanings, paragraphs, points, way};
use crate::{
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;

/// The page.
pub async fn duties(visit: Visit) -> Response {
    let t = visit.texts;
    let (title, lead) = (text!(t, "duties-title"), text!(t, "duties-lead"));
    page::draw(&visit, Head::new(title.clone()).about(lead.clone()), || frame(&visit, title, lead, parts(&visit)))
}

fn parts(visit: &Visit) -> Vec<Part> {
    let t = visit.texts;
    // The lists are numbered from one; a test of the texts finds a number that is missing.
    vec![
        Part {
            id: "does",
            title: "duties-does-title",
            body: listed((1..=8).map(|number| t.get(&format!("duties-does-{number}"))).collect()),
        },
        Part {
            id: "must",
            title: "duties-must-title",
            body: listed((1..=8).map(|number| t.get(&format!("duties-must-{number}"))).collect()),
        },
        Part {
            id: "may",
            title: "duties-may-title",
            body: listed((1..=7).map(|number| t.get(&format!("duties-may-{number}"))).collect()),
        },
        Part {
            id: "forbidden",
            title: "duties-forbidden-title",
            body: listed((1..=8).map(|number| t.get(&format!("duties-forbidden-{number}"))).collect()),
        },
        Part { id: "danger", title: "emergency-never-title", body: never_online(visit) },
        Part { id: "elsewhere", title: "emergency-elsewhere-title", body: elsewhere(visit) },
        Part { id: "not", title: "duties-not-title", body: others_work(visit) },
        Part { id: "complain", title: "duties-complain-title", body: complaint(visit) },
        Part { id: "unrelated", title: "duties-unrelated-title", body: unrelated(visit) },
    ]
}

fn never_online(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {points(
            t,
            &[
                "emergency-never-crime",
                "emergency-never-violence",
                "emergency-never-weapon",
                "emergency-never-child",
                "emergency-never-suicide",
                "emergency-never-fire",
                "emergency-never-gas",
                "emergency-never-medical",
                "emergency-never-accident",
                "emergency-never-explosive",
                "emergency-never-overdose",
            ],
        )}
        <p><b>{text!(t, "emergency-question")}</b></p>
        <p class="btns">
            <a class="btn" href="tel:112">{text!(t, "emergency-call-112")}</a>
            <a class="btn alt" href="tel:102">{text!(t, "emergency-call-102")}</a>
        </p>
    }
    .into_any()
}

fn elsewhere(visit: &Visit) -> AnyView {
    points(
        visit.texts,
        &[
            "emergency-elsewhere-terrorism",
            "emergency-elsewhere-secrets",
            "emergency-elsewhere-persons",
            "emergency-elsewhere-register",
        ],
    )
}

fn others_work(visit: &Visit) -> AnyView {
    let t = visit.texts;
    // `duties-not-1` to `duties-not-10`, each with `.who`.
    let matters = (1..=10)
        .map(|number| {
            let key = format!("duties-not-{number}");
            (t.get(&key), t.get(&format!("{key}.who")))
        })
        .collect();
    view! { {paragraphs(t, &["duties-not-lead"])} {meanings(matters)} }.into_any()
}

fn complaint(visit: &Visit) -> AnyView {
    view! {
        {paragraphs(visit.texts, &["duties-complain-text"])}
        {way(visit, paths::CONCERN_NEW, "duties-complain-link")}
    }
    .into_any()
}

fn unrelated(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        {paragraphs(t, &["duties-unrelated-text"])}
        <p class="sm muted">{text!(t, "duties-note")}</p>
    }
    .into_any()
}

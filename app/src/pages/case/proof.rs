//! Proof of filing: the ways to it, its words, and the files. A file is known by the short cookie alone, like the pages
//! beside it, and kept by nobody but the resident.
use super::story;
use crate::{components::icon::icon, found, pages::concern::place_name, pages::fault, paths, read, text, visit::Visit};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{
    calendar::{long_date, long_moment, weekday},
    concern::proof::{Proof, Sheet, canonical},
};
use leptos::prelude::*;

/// Proof of the concern that was just sent.
pub async fn sent(visit: Visit) -> Response {
    let key = visit.filed.clone();
    file(&visit, key).await
}

/// Proof of the followed case.
pub async fn followed(visit: Visit) -> Response {
    let key = visit.case.clone();
    file(&visit, key).await
}

/// The text of the followed case, byte for byte as its fingerprint is taken.
pub async fn text(visit: Visit) -> Response {
    let Some(key) = visit.case.clone() else { return fault::not_found(&visit) };
    let case = found!(visit, visit.portal.followed_case(&key).await);
    download(&Proof::of(&case).file_name("txt"), "text/plain; charset=utf-8", canonical(&case.text))
}

async fn file(visit: &Visit, key: Option<String>) -> Response {
    let Some(key) = key else { return fault::not_found(visit) };
    let proof = Proof::of(&found!(*visit, visit.portal.followed_case(&key).await));
    let pdf = read!(*visit, visit.portal.draw_sheet(sheet(visit, &proof)).await);
    download(&proof.file_name("pdf"), "application/pdf", pdf)
}

fn download(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, Body::from(bytes)).into_response()
}

/// The way to it from the receipt.
pub fn link(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="mt5 noprint">
            {button(visit, paths::SENT_PROOF)}
            <p class="hint mt2">{text!(t, "proof-download.hint")} " " {text!(t, "proof-download.soon")}</p>
        </section>
    }
    .into_any()
}

/// The ways to it and to the text, from the case.
pub fn links(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="mt5 noprint">
            {button(visit, paths::CASE_PROOF)}
            <p class="hint mt2">{text!(t, "proof-download.hint")}</p>
            <p class="mt2"><a href=visit.to(paths::CASE_TEXT)>{text!(t, "proof-text")}</a></p>
        </div>
    }
    .into_any()
}

fn button(visit: &Visit, path: &str) -> impl IntoView + use<> {
    let name = text!(visit.texts, "proof-download");
    view! { <p class="btns"><a class="btn alt" href=visit.to(path)>{icon(visit, "download")}{name}</a></p> }
}

/// What stands on the sheet, in the language of the visit.
fn sheet(visit: &Visit, proof: &Proof) -> Sheet {
    let t = visit.texts;
    let made = long_moment(visit.now, visit.language);
    Sheet {
        language: visit.language,
        issuer: text!(t, "common-name"),
        tagline: text!(t, "common-tagline"),
        title: text!(t, "proof-title"),
        lead: text!(t, "proof-lead"),
        rows: rows(visit, proof),
        code_title: text!(t, "proof-code"),
        code: proof.fingerprint.groups().into(),
        notes: vec![
            text!(t, "proof-check"),
            text!(t, "proof-check.windows"),
            text!(t, "proof-check.mac"),
            text!(t, "proof-check.linux"),
            text!(t, "proof-bytes"),
        ],
        foot: vec![
            text!(t, "proof-nothing"),
            text!(t, "proof-made", moment = made, address = visit.site.public_url.clone()),
        ],
    }
}

fn rows(visit: &Visit, proof: &Proof) -> Vec<(String, String)> {
    let t = visit.texts;
    let moment = |at| long_moment(at, visit.language);
    // Keys: category-<code>, category-kind-<code>, category-identity-<code>.
    let word = |of: &str, code: &str| t.get(&format!("category-{of}{code}"));
    let written = if proof.earlier.is_empty() { text!(t, "proof-written") } else { text!(t, "proof-written.again") };
    let registered =
        if proof.is_forwarded { text!(t, "proof-registered.forwarded") } else { text!(t, "proof-registered") };
    let due = text!(
        t,
        "proof-due.day",
        date = long_date(proof.due, visit.language),
        weekday = weekday(proof.due.weekday(), visit.language)
    );
    let mut rows = vec![
        (text!(t, "proof-number"), proof.number.clone()),
        (written, text!(t, "proof-written-at", moment = moment(proof.written_at))),
    ];
    rows.extend(proof.earlier.iter().map(|(number, at)| {
        (text!(t, "proof-earlier"), text!(t, "proof-earlier.of", number = number.clone(), moment = moment(*at)))
    }));
    rows.extend([
        (registered, long_date(proof.registered, visit.language)),
        (text!(t, "proof-due"), due),
        (text!(t, "proof-term"), term(visit, proof)),
        (text!(t, "proof-place"), place_name(visit, &proof.mahalla_code).unwrap_or_default()),
        (text!(t, "proof-category"), word("", &proof.category)),
        (text!(t, "proof-kind"), word("kind-", &proof.kind)),
        (text!(t, "proof-identity"), word("identity-", &proof.identity)),
    ]);
    rows.push(match &proof.holder {
        Some(holder) => (text!(t, "proof-holder"), story::holder_name(visit, holder)),
        // Keys: state-<code>.
        None => (text!(t, "proof-state"), t.get(&format!("state-{}", proof.state.code().replace('_', "-")))),
    });
    rows
}

/// By which term the answer is due.
fn term(visit: &Visit, proof: &Proof) -> String {
    let t = visit.texts;
    if !proof.is_appeal {
        return text!(t, "proof-term.signal");
    }
    // Keys: category-term-fifteen-days, -one-month, -criminal-procedure.
    let name = proof.term.map(|term| t.get(&format!("category-term-{}", term.code()))).unwrap_or_default();
    if proof.is_extended {
        text!(t, "proof-term.extended", term = name)
    } else {
        text!(t, "proof-term.law", term = name)
    }
}

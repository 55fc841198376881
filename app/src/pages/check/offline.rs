//! The check as one file to keep: it works without a network and without this portal, in the reader's language. Its words
//! stand in it, hidden until they are said; its script has none.
use crate::{page, read, text, visit::Visit};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::check::Signed;
use leptos::prelude::*;

const SCRIPT: &str = include_str!("offline.js");
const STYLE: &str = include_str!("offline.css");

/// The file.
pub async fn offline(visit: Visit) -> Response {
    let signed = read!(visit, visit.portal.signed().await);
    let html = page::alone(|| document(&visit, signed.as_ref()));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"hisobdor-check.html\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, Body::from(html)).into_response()
}

fn document(visit: &Visit, signed: Option<&Signed>) -> AnyView {
    let t = visit.texts;
    let title = text!(t, "check-offline");
    let (note, key) = signed.map(|signed| (signed.note.clone(), signed.key.clone())).unwrap_or_default();
    view! {
        <html lang=visit.language.tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title.clone()}</title>
                <style inner_html=STYLE></style>
            </head>
            <body>
                <main>
                    <h1>{title}</h1>
                    <p>{text!(t, "check-offline.text")}</p>
                    <p>{text!(t, "check-offline.from", address = visit.site.public_url.clone())}</p>
                    <label for="key">{text!(t, "check-word-key")}</label>
                    <input id="key" value=key autocomplete="off" spellcheck="false"/>
                    <form id="inclusion">
                        <h2>{text!(t, "check-offline-inclusion")}</h2>
                        {area("note", text!(t, "check-word-note"), &note)}
                        {area("proof", text!(t, "check-proof"), "")}
                        <button>{text!(t, "check-send")}</button>
                        {said(visit, &["included", "not-included", "other-size"])}
                    </form>
                    <form id="consistency">
                        <h2>{text!(t, "check-offline-consistency")}</h2>
                        <p>{text!(t, "check-offline-consistency.text")}</p>
                        {area("older", text!(t, "check-offline-older"), "")}
                        {area("newer", text!(t, "check-offline-newer"), &note)}
                        {area("path", text!(t, "check-offline-path"), "")}
                        <button>{text!(t, "check-send")}</button>
                        {said(visit, &["consistent", "not-consistent"])}
                    </form>
                    <noscript><p>{text!(t, "check-offline.script")}</p></noscript>
                </main>
                <script inner_html=SCRIPT></script>
            </body>
        </html>
    }
    .into_any()
}

fn area(id: &'static str, label: String, value: &str) -> AnyView {
    // The framework escapes nothing inside a text area.
    let value = format!("\n{}", value.replace('&', "&amp;").replace('<', "&lt;"));
    view! {
        <label for=id>{label}</label>
        <textarea id=id rows="6" autocomplete="off" spellcheck="false">{value}</textarea>
    }
    .into_any()
}

/// What the script may say under a form.
fn said(visit: &Visit, own: &[&'static str]) -> AnyView {
    let t = visit.texts;
    let lines = own.iter().copied().chain(["malformed", "signed", "not-signed", "unsupported"]).map(|word| {
        // check-says-included, -not-included, -other-size, -consistent, -not-consistent, -malformed, -signed, -not-signed,
        // -unsupported
        view! { <p data-say=word hidden=true>{t.get(&format!("check-says-{word}"))}</p> }
    });
    view! { <div role="status">{lines.collect_view()}</div> }.into_any()
}

//! Checking that a ballot or a case stands in the public log. Whoever holds a code, a slip or a receipt sees his own entries;
//! that a ballot was counted says nothing about how. Nothing that was typed is kept, shown again or put into an address.
mod found;
mod offline;

pub use offline::offline;

use crate::{
    components::{
        form::{Field, Wrong, field, summary},
        icon::icon,
    },
    islands::CodeFromAddress,
    page::{self, Head},
    pages::fault,
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{
    calendar::long_date,
    check::{CheckForm, CheckRefusal, Found, Signed},
    failure::Failure,
};
use leptos::prelude::*;

/// Digits of the root that are told: those that reports are printed with.
const ROOT_DIGITS: usize = 16;

/// Asks for what somebody holds.
pub async fn form(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let signed = read!(visit, visit.portal.signed().await);
    show(&visit, "", &Wrong::new(), None, signed.as_ref())
}

/// Says what the log has of it.
pub async fn check(mut visit: Visit, Form(sent): Form<CheckForm>) -> Response {
    visit.is_personal = true;
    let signed = read!(visit, visit.portal.signed().await);
    let again = |reason| show(&visit, &sent.secret, &vec![("secret", reason)], None, signed.as_ref());
    if let Err(reason) = sent.held() {
        return again(reason);
    }
    match visit.portal.check(&sent, &visit.client).await {
        Ok(found) => show(&visit, "", &Wrong::new(), Some(&found), signed.as_ref()),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(CheckRefusal::Field(reason))) => again(reason),
        Err(Failure::Refused(CheckRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
    }
}

/// The digits of the root that are told and printed.
pub fn short_root(signed: &Signed) -> String {
    signed.root.chars().take(ROOT_DIGITS).collect()
}

fn show(visit: &Visit, typed: &str, wrong: &Wrong, found: Option<&Found>, signed: Option<&Signed>) -> Response {
    let t = visit.texts;
    let title = text!(t, "check-title");
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    let secret = Field { name: "secret", value: typed.to_owned(), kind: "text", required: true, ..Field::default() };
    page::draw(visit, head.about(text!(t, "check-about")).islands(), || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "check", wrong)}
                <h1>{title}</h1>
                {found.map(|found| found::show(visit, found))}
                <p class="lead mt4">{text!(t, "check-lead")}</p>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::CHECK) novalidate>
                    {field(visit, "check", wrong, secret)}
                    <CodeFromAddress into="secret".to_owned() said=text!(t, "enter-read")/>
                    <div class="btns"><button class="btn">{icon(visit, "search")}{text!(t, "check-send")}</button></div>
                </form>
                <div class="note good mt5">{icon(visit, "lock")}<p>{text!(t, "check-promise")}</p></div>
                {word(visit, signed)}
                {alone(visit)}
            </main>
        }
        .into_any()
    })
}

/// The last signed word of the log.
fn word(visit: &Visit, signed: Option<&Signed>) -> AnyView {
    let t = visit.texts;
    let body = match signed {
        None => view! { <p>{text!(t, "check-word.none")}</p> }.into_any(),
        Some(signed) => {
            let root = short_root(signed);
            view! {
                <p>{text!(t, "check-word.text")}</p>
                <dl class="sum mt4">
                    <div><dt>{text!(t, "check-word-day")}</dt><dd>{long_date(signed.day, visit.language)}</dd></div>
                    <div><dt>{text!(t, "check-word-size")}</dt><dd>{t.number(signed.size)}</dd></div>
                    <div><dt>{text!(t, "check-word-root")}</dt><dd><code id="log-root">{root}</code></dd></div>
                </dl>
                <details class="more mt4">
                    <summary>{text!(t, "check-word-note")}</summary>
                    <pre class="proof">{signed.note.clone()}</pre>
                    <p class="sm mt2">{text!(t, "check-word-key")} " " <code class="hash">{signed.key.clone()}</code></p>
                </details>
            }
            .into_any()
        }
    };
    view! { <section class="sec mt7" id="log"><h2>{text!(t, "check-word")}</h2>{body}</section> }.into_any()
}

/// The way to check without trusting this page.
fn alone(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <section class="sec mt6">
            <h2>{text!(t, "check-alone")}</h2>
            <p>{text!(t, "check-alone.text")}</p>
            <p class="btns"><a class="btn alt" href=visit.to(paths::CHECK_OFFLINE)>{icon(visit, "download")}{text!(t, "check-alone.link")}</a></p>
            <p><a href=format!("{}#log", visit.to(paths::METHOD))>{text!(t, "check-alone.method")}</a></p>
        </section>
    }
    .into_any()
}

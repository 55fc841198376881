//! The door that a letter leads to: one field for its code, which opens the questions about the inspector it is of. The code
//! stands in no address that is sent: a letter carries it behind `#`, which stays in the browser.
use super::{form, serving};
use crate::{
    components::{
        form::{Field, Wrong, field, summary},
        icon::icon,
    },
    islands::CodeFromAddress,
    page,
    pages::fault,
    paths, read, text,
    visit::Visit,
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{failure::Failure, letter_code::LetterCode, portal::RatingRefusal, rating::RatingForm};
use leptos::prelude::*;
use serde::Deserialize;

/// Asks for the code of the letter.
pub async fn door(mut visit: Visit) -> Response {
    visit.is_personal = true;
    match read!(visit, visit.portal.open_period().await) {
        Some(_) => show(&visit, "", &Wrong::new()),
        None => form::closed(&visit, None, StatusCode::OK),
    }
}

/// A code, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Entry {
    code: String,
}

/// Opens the questions with the code in its field.
pub async fn enter(mut visit: Visit, Form(sent): Form<Entry>) -> Response {
    visit.is_personal = true;
    let Some(period) = read!(visit, visit.portal.open_period().await) else {
        return form::closed(&visit, None, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let again = |reason: &'static str| show(&visit, &sent.code, &vec![("code", reason)]);
    if sent.code.trim().is_empty() {
        return again("missing");
    }
    let code = match LetterCode::parse(&sent.code) {
        Ok(code) => code,
        Err(error) => return again(error.key()),
    };
    let id = match visit.portal.rated_by(&code, &visit.client).await {
        Ok(id) => id,
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(RatingRefusal::TooMany { retry_after })) => return fault::too_many(&visit, retry_after),
        Err(Failure::Refused(RatingRefusal::NoOpenPeriod)) => {
            return form::closed(&visit, None, StatusCode::UNPROCESSABLE_ENTITY);
        }
        // One sentence for every reason: nobody learns which codes there are.
        Err(Failure::Refused(_)) => return again("wrong"),
    };
    let Some(inspector) = read!(visit, serving(&visit, &id).await) else { return again("wrong") };
    let filled = RatingForm { code: code.to_string(), ..RatingForm::default() };
    form::show(&visit, &inspector, &period, &filled, &Wrong::new())
}

fn show(visit: &Visit, typed: &str, wrong: &Wrong) -> Response {
    let t = visit.texts;
    let head = super::head(visit, text!(t, "enter-title"), wrong).about(text!(t, "enter-about")).islands();
    let code = Field { name: "code", value: typed.to_owned(), kind: "text", required: true, ..Field::default() };
    let step = |sign: &'static str, title: String, words: String| {
        view! { <li>{icon(visit, sign)}<h3>{title}</h3><p class="when">{words}</p></li> }
    };
    page::draw(visit, head, || {
        view! {
            <main id="main" class="wrap narrow main">
                {summary(visit, "enter", wrong)}
                <h1>{text!(t, "enter-title")}</h1>
                <p class="lead mt4">{text!(t, "enter-lead")}</p>
                <form id="form" class="stack-l mt5" method="post" action=visit.to(paths::RATE) novalidate>
                    {field(visit, "enter", wrong, code)}
                    <CodeFromAddress into="code".to_owned() said=text!(t, "enter-read")/>
                    <div class="btns"><button class="btn">{icon(visit, "key")}{text!(t, "enter-open")}</button></div>
                </form>
                <section class="sec mt7">
                    <h2>{text!(t, "enter-next")}</h2>
                    <ol class="tl">
                        {step("list", text!(t, "enter-next-questions"), text!(t, "enter-next-questions.text"))}
                        {step("lock", text!(t, "enter-next-secret"), text!(t, "enter-next-secret.text"))}
                        {step("file-text", text!(t, "enter-next-slip"), text!(t, "enter-next-slip.text"))}
                    </ol>
                </section>
                <p class="mt6"><b>{text!(t, "enter-without")}</b> " " <a href=visit.to(paths::SEARCH)>{text!(t, "enter-without.link")}</a></p>
            </main>
        }
        .into_any()
    })
}

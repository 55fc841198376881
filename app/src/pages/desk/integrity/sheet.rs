//! One thing to read: the words without persons and places, why they lie here, two buttons and a reason.
use super::reasons;
use crate::{
    components::{
        form::{self, Field, Wrong, field, hidden},
        icon::icon,
        veil::{marked, veiled},
    },
    found, layout,
    page::{self, Head},
    pages::{case::story::paragraphs, desk::staff, fault},
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    calendar::{day_month_weekday, long_date},
    failure::Failure,
    reading::{ReadingRefusal, SayForm, Sheet, Subject},
};
use leptos::prelude::*;

/// The page.
pub(super) async fn show(visit: Visit, id: &str) -> Response {
    draw(visit, id, SayForm::default(), Wrong::new()).await
}

/// Takes what the reader found.
pub(super) async fn say(mut visit: Visit, id: &str, typed: SayForm) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.say(&staff, id, &typed).await {
        Ok(Some(())) => page::see_other(&visit, paths::DESK_INTEGRITY),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ReadingRefusal::Fields(wrong))) => draw(visit, id, typed, wrong).await,
        Err(Failure::Refused(ReadingRefusal::NotNow | ReadingRefusal::LookAgain(_))) => {
            visit.is_personal = true;
            ended(&visit, &typed)
        }
    }
}

async fn draw(mut visit: Visit, id: &str, typed: SayForm, wrong: Wrong) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let sheet = found!(visit, visit.portal.sheet(&staff, id).await);
    visit.is_personal = true;
    let t = visit.texts;
    let title = match sheet.subject {
        Subject::Answer { .. } => text!(t, "reading-of-answer"),
        Subject::Summary { .. } => text!(t, "reading-of-summary"),
    };
    let head = if wrong.is_empty() {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    page::draw(&visit, head.desk(), || {
        let until = sheet.lapses_on.map(|day| {
            let day = day_month_weekday(day, visit.language);
            view! { <p class="sm muted mt2">{text!(t, "reading-until", day = day)}</p> }
        });
        let main = view! {
            {form::summary(&visit, "reading", &wrong)}
            <p><a class="back" href=visit.to(paths::DESK_INTEGRITY)>{text!(t, "reading-back")}</a></p>
            <h1>{title}</h1>
            {until}
            <div class="stack-l mt5">
                {subject(&visit, &sheet)}
                {answer(&visit, &sheet, &typed, &wrong)}
            </div>
        };
        layout::desk(&visit, paths::DESK_INTEGRITY, main)
    })
}

fn subject(visit: &Visit, sheet: &Sheet) -> AnyView {
    let t = visit.texts;
    let lang = sheet.language.tag();
    let Subject::Answer { letter, measure, done_on, outcome, reasons: why, percent, contest } = &sheet.subject else {
        return summary(visit, sheet);
    };
    let likeness =
        (*percent > 0).then(|| view! { <p class="mt2">{text!(t, "reading-percent", percent = *percent)}</p> });
    let why = if why.is_empty() {
        view! { <p class="mt2">{text!(t, "reading-reasons-none")}</p> }.into_any()
    } else {
        reasons(visit, why)
    };
    view! {
        <section class="card">
            <h2>{text!(t, "reading-letter")}</h2>
            <p class="hint">{text!(t, "reading-veiled")}</p>
            <div class="answer mt4" lang=lang>{veiled(visit, letter)}</div>
            <dl class="sum mt4">
                <div><dt>{text!(t, "desk-measure")}</dt><dd lang=lang>{veiled(visit, measure)}</dd></div>
                <div><dt>{text!(t, "desk-done_on")}</dt><dd>{long_date(*done_on, visit.language)}</dd></div>
                // desk-outcome-satisfied, -explained, -refused
                <div><dt>{text!(t, "desk-outcome")}</dt><dd>{t.get(&format!("desk-outcome-{}", outcome.code()))}</dd></div>
            </dl>
        </section>
        <section class="card">
            <h2>{text!(t, "reading-reasons")}</h2>
            {why}
            {likeness}
        </section>
        {(!contest.is_empty()).then(|| view! {
            <section class="card">
                <h2>{text!(t, "reading-contested")}</h2>
                <div class="answer mt2">{veiled(visit, contest)}</div>
            </section>
        })}
    }
    .into_any()
}

fn summary(visit: &Visit, sheet: &Sheet) -> AnyView {
    let t = visit.texts;
    let Subject::Summary { text, category } = &sheet.subject else { return ().into_any() };
    view! {
        <section class="card">
            // Keys: category-<code of a category>.
            <h2>{t.get(&format!("category-{category}"))}</h2>
            <p class="hint">{text!(t, "reading-marked")}</p>
            <div class="answer mt4" lang=sheet.language.tag()>{marked(visit, text)}</div>
        </section>
    }
    .into_any()
}

fn answer(visit: &Visit, sheet: &Sheet, typed: &SayForm, wrong: &Wrong) -> AnyView {
    let t = visit.texts;
    let reason = Field { name: "reason", value: typed.reason.clone(), max: 1000, rows: 4, ..Field::default() };
    let [for_writer, against] = sheet.words().map(domain::reading::Says::code);
    view! {
        <form class="stack" method="post" action=visit.to(&paths::desk_reading(&sheet.id)) novalidate>
            <h2 class="sec-h">{text!(t, "reading-says")}</h2>
            {field(visit, "reading", wrong, reason)}
            {hidden("form", &visit.portal.form_token())}
            <p class="btns">
                // reading-says-concrete, -formal, -approve, -return
                <button class="btn" id="says" name="says" value=for_writer>{t.get(&format!("reading-says-{for_writer}"))}</button>
                <button class="btn alt" name="says" value=against>{t.get(&format!("reading-says-{against}"))}</button>
            </p>
        </form>
    }
    .into_any()
}

/// It was decided meanwhile: nothing is done, and nothing of what was typed is lost.
fn ended(visit: &Visit, typed: &SayForm) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "reading-title")).desk().status(StatusCode::CONFLICT), || {
        let main = view! {
            <h1>{text!(t, "reading-title")}</h1>
            <div class="note warn mt4" role="alert">{icon(visit, "circle-alert")}<p>{text!(t, "reading-not-now")}</p></div>
            {(!typed.reason.trim().is_empty()).then(|| view! {
                <section class="card mt5">
                    <h2>{text!(t, "desk-typed")}</h2>
                    <div class="answer mt4 stack-s">{paragraphs(&typed.reason)}</div>
                </section>
            })}
            <p class="mt5"><a href=visit.to(paths::DESK_INTEGRITY)>{text!(t, "reading-back")}</a></p>
        };
        layout::desk(visit, paths::DESK_INTEGRITY, main)
    })
}

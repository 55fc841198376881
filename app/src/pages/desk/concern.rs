//! One concern on the desk: what was written, what is owed by when, the exchange, the answer.
mod forms;

use super::staff;
use crate::{
    components::{form::Wrong, icon::icon, state::state_pill},
    found, layout,
    page::{self, Head},
    pages::{fault, regions::names},
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::{day_month_weekday, local_date, long_date, long_moment},
    category,
    concern::{AnswerForm, DeskCase, DeskRefusal},
    deadline::TimeLeft,
    failure::Failure,
    language::Language,
};
use leptos::prelude::*;
use serde::Deserialize;

/// A question to the resident, as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    question: String,
}

/// What came back refused: what was typed, what is wrong, or a notice.
#[derive(Default)]
struct Refused {
    answer: AnswerForm,
    question: String,
    wrong: Wrong,
    notice: Option<&'static str>,
}

/// The concern.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    draw(visit, &id, Refused::default()).await
}

/// Sends the answer.
pub async fn answer(visit: Visit, Path(id): Path<String>, Form(typed): Form<AnswerForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.answer(&staff, &id, &typed).await;
    after(visit, &id, done, Refused { answer: typed, ..Refused::default() }).await
}

/// Sends a question.
pub async fn question(visit: Visit, Path(id): Path<String>, Form(typed): Form<Question>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.ask(&staff, &id, &typed.question).await;
    after(visit, &id, done, Refused { question: typed.question, ..Refused::default() }).await
}

async fn after(visit: Visit, id: &str, done: Result<Option<()>, Failure<DeskRefusal>>, typed: Refused) -> Response {
    match done {
        Ok(Some(())) => page::see_other(&visit, &paths::desk_concern(id)),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Refused(DeskRefusal::Fields(wrong))) => draw(visit, id, Refused { wrong, ..typed }).await,
        Err(Failure::Refused(DeskRefusal::NotYours)) => {
            draw(visit, id, Refused { notice: Some("desk-not-yours"), ..typed }).await
        }
        Err(Failure::Refused(DeskRefusal::NotNow)) => {
            draw(visit, id, Refused { notice: Some("desk-not-now"), ..typed }).await
        }
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
    }
}

async fn draw(mut visit: Visit, id: &str, refused: Refused) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let case = found!(visit, visit.portal.desk_case(&staff, id).await);
    visit.is_personal = true;
    let t = visit.texts;
    let title = format!("{} {}", t.get(&format!("category-{}", case.case.category)), case.case.number);
    let is_refused = !refused.wrong.is_empty() || refused.notice.is_some();
    let head = if is_refused {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    } else {
        Head::new(title.clone())
    };
    page::draw(&visit, head.desk(), || {
        let acts = (case.is_mine && case.case.state.is_open()).then(|| forms::forms(&visit, &case, &refused));
        let main = view! {
            {crate::components::form::summary(&visit, "desk", &refused.wrong)}
            {refused.notice.map(|key| view! { <div class="note warn" role="alert">{icon(&visit, "circle-alert")}<p>{t.get(key)}</p></div> })}
            <p><a class="back" href=visit.to(paths::DESK_CONCERNS)>{text!(t, "desk-back")}</a></p>
            <h1>{title}</h1>
            {facts(&visit, &case)}
            <div class="stack-l mt5">
                {words(&visit, &case)}
                {author(&visit, &case)}
                {thread(&visit, &case)}
                {sent(&visit, &case)}
                {acts}
            </div>
        };
        layout::desk(&visit, paths::DESK_CONCERNS, main)
    })
}

fn facts(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let left = TimeLeft::of(case.case.due, visit.today());
    let words = case.case.state.is_open().then(|| match left {
        TimeLeft::Overdue { days } => text!(t, "desk-late", count = days),
        TimeLeft::Today => text!(t, "desk-today"),
        TimeLeft::Days(days) => text!(t, "desk-left", count = days),
    });
    let gazetteer = visit.portal.gazetteer();
    let language = visit.language;
    view! {
        <p class="mt2">{state_pill(visit, case.case.state, left.is_overdue())} " " <b class=if left.is_overdue() { "t-bad" } else { "" }>{words}</b></p>
        <ul class="facts row f mt2">
            <li>{text!(t, "desk-received", day = long_date(local_date(case.case.received_at), language))}</li>
            <li>{text!(t, "desk-due", day = day_month_weekday(case.case.due, language))}</li>
            <li>{names::with_district(visit, &gazetteer, &case.case.mahalla_code)}</li>
            // category-kind-<code>
            <li>{t.get(&format!("category-kind-{}", case.case.kind))}</li>
        </ul>
    }
    .into_any()
}

fn paragraphs(text: &str) -> impl IntoView + use<> {
    text.split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p class="mt2">{line.to_owned()}</p> })
        .collect_view()
}

fn words(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let language = match case.case.language {
        Language::Uz => "Oʻzbekcha",
        Language::UzCyrl => "Ўзбекча",
        Language::Ru => "Русский",
        Language::En => "English",
    };
    let place = &case.case.place;
    view! {
        <section class="card">
            <h2>{text!(t, "desk-words")}</h2>
            <div lang=case.case.language.tag()>{paragraphs(&case.case.text)}</div>
            {(!place.is_empty()).then(|| view! { <p class="mt4">{text!(t, "desk-place", place = place.clone())}</p> })}
            <p class="hint mt4">{text!(t, "desk-language", language = language)}</p>
        </section>
    }
    .into_any()
}

fn author(visit: &Visit, case: &DeskCase) -> AnyView {
    let t = visit.texts;
    let known = case.identity.as_ref().map(|identity| {
        let rows = [
            (text!(t, "desk-author-name"), &identity.name),
            (text!(t, "desk-author-address"), &identity.address),
            (text!(t, "desk-author-phone"), &identity.phone),
            (text!(t, "desk-author-email"), &identity.email),
        ];
        let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
        view! { <dl class="sum">{rows.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value.clone()}</dd></div> }).collect_view()}</dl> }.into_any()
    });
    let hidden = || {
        let is_anonymous = case.case.identity == category::Identity::Anonymous.code();
        let words = if is_anonymous { text!(t, "desk-author-anonymous") } else { text!(t, "desk-author-hidden") };
        view! { <p class="muted mt2">{words}</p> }.into_any()
    };
    view! { <section class="card"><h2>{text!(t, "desk-author")}</h2>{known.unwrap_or_else(hidden)}</section> }
        .into_any()
}

fn thread(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    if case.case.messages.is_empty() {
        return None;
    }
    let t = visit.texts;
    let messages = case.case.messages.iter().map(|message| {
        let (class, from) = if message.from_resident {
            ("theirs", text!(t, "desk-from-resident"))
        } else {
            ("own", text!(t, "desk-from-office"))
        };
        view! {
            <li class=class>
                <p class="sm muted"><b>{from}</b> " " {long_moment(message.at, visit.language)}</p>
                {paragraphs(&message.text)}
            </li>
        }
    });
    Some(view! { <section><h2>{text!(t, "desk-thread")}</h2><ol class="thread mt4">{messages.collect_view()}</ol></section> }.into_any())
}

fn sent(visit: &Visit, case: &DeskCase) -> Option<AnyView> {
    let t = visit.texts;
    case.case.answer.as_ref().map(|answer| {
        // desk-outcome-<code> and desk-prevention-<kind>.
        let rows = [
            (text!(t, "desk-outcome"), t.get(&format!("desk-outcome-{}", answer.outcome.code()))),
            (text!(t, "desk-measure"), answer.measure.clone()),
            (text!(t, "desk-done_on"), long_date(answer.done_on, visit.language)),
            (text!(t, "desk-ground"), answer.ground.clone()),
            (text!(t, "desk-prevention"), t.get(&format!("desk-prevention-{}", answer.prevention))),
        ];
        view! {
            <section class="card">
                <h2>{text!(t, "desk-answer-title")}</h2>
                <p class="sm muted">{long_moment(answer.at, visit.language)} " " {text!(t, "desk-answer-final")}</p>
                <div class="answer mt4">{paragraphs(&answer.text)}</div>
                <dl class="sum mt4">{rows.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }).collect_view()}</dl>
            </section>
        }
        .into_any()
    })
}

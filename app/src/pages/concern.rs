//! Raising a concern: what about, what happened, check, send; then the receipt, once. One address takes all pages of the
//! form, and each carries the words of the others unseen, so that nothing typed is lost without script or session.
//! What a concern must have is the portal's; here is only which page shows what it says.
mod check;
mod danger;
mod details;
mod receipt;
mod sheet;
mod topic;
pub(super) mod upload;

use crate::{
    components::{form::Wrong, photos},
    found,
    page::{self, Head, Keeping},
    pages::fault,
    paths, text,
    visit::{Keep, Visit},
};
use axum::{
    extract::{Path, Query, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    category::Category,
    concern::{ConcernForm, ConcernRefusal},
    failure::Failure,
    photo::PhotoRefusal,
};
use leptos::prelude::*;
use serde::Deserialize;
use sheet::Sheet;
pub use upload::BODY;

/// The fields of the first page; all others stand on the second.
const TOPIC: [&str; 2] = ["mahalla", "category"];

/// Where the resident comes from.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Start {
    mahalla: String,
}

/// The first page.
pub async fn form(mut visit: Visit, Query(start): Query<Start>) -> Response {
    visit.is_personal = true;
    let form = ConcernForm { mahalla: start.mahalla, form: visit.portal.form_token(), ..ConcernForm::default() };
    topic::show(&visit, &Sheet { form, ..Sheet::default() }, &Wrong::new())
}

/// Any other page, or the sending: the field `step` says which.
pub async fn send(mut visit: Visit, request: Request) -> Response {
    visit.is_personal = true;
    let (mut sheet, received) = match sheet::read(&visit, request).await {
        Ok(read) => read,
        Err(refused) => return refused.into_response(),
    };
    if sheet.form.form.is_empty() && !sheet.form.step.is_empty() {
        sheet.form.form = visit.portal.form_token();
    }
    let without = std::mem::take(&mut sheet.without);
    let refused_photo = match visit.portal.keep_photos(&sheet.form.form, received.photos, &without).await {
        Ok((names, is_too_many)) => {
            sheet.photos = names;
            received.refused.or(is_too_many.then_some(PhotoRefusal::TooMany))
        }
        Err(failure) => return fault::of_read(&visit, failure),
    };
    if let Some(refusal) = refused_photo {
        return details::show(&visit, &sheet, &vec![("photos", refusal.code())]);
    }
    match sheet.form.step.as_str() {
        "place" => {
            sheet.form.mahalla.clear();
            topic::show(&visit, &sheet, &Wrong::new())
        }
        "topic" => topic::show(&visit, &sheet, &Wrong::new()),
        "details" => to_details(&visit, sheet).await,
        "check" => match visit.portal.check_concern(&sheet.form).await {
            Ok(()) => check::show(&visit, &sheet),
            Err(failure) => refused(&visit, sheet, failure),
        },
        _ => raise(&visit, sheet).await,
    }
}

/// A photo of a form that was not sent yet.
pub async fn photo(visit: Visit, Path(id): Path<String>) -> Response {
    photos::answer(found!(visit, visit.portal.draft_photo(&id).await))
}

/// The receipt, once.
pub async fn sent(mut visit: Visit) -> Response {
    visit.is_personal = true;
    match visit.receipt.clone() {
        Some(code) => {
            // A receipt is shown whatever becomes of its proof.
            let filed = visit.portal.follow(&code, &visit.client).await.ok().flatten();
            let page = receipt::show(&visit, &code, filed.is_some()).keeping(Keep::Receipt(None));
            if filed.is_some() { page.keeping(Keep::Filed(filed)) } else { page }
        }
        None => receipt::gone(&visit),
    }
}

/// On to the second page, once the first one is right.
async fn to_details(visit: &Visit, mut sheet: Sheet) -> Response {
    let wrong = match visit.portal.check_concern(&sheet.form).await {
        Err(Failure::Unavailable(incident)) => return fault::unavailable(visit, &incident),
        Err(Failure::Refused(ConcernRefusal::Fields(wrong))) => of_topic(&wrong),
        // What else may be refused is said where it stands.
        Ok(()) | Err(Failure::Refused(_)) => Wrong::new(),
    };
    if !wrong.is_empty() {
        return topic::show(visit, &sheet, &wrong);
    }
    sheet.suggest();
    details::show(visit, &sheet, &Wrong::new())
}

async fn raise(visit: &Visit, sheet: Sheet) -> Response {
    match visit.portal.raise_concern(&sheet.to_send(), visit.language, &visit.client).await {
        Ok(receipt) => page::see_other(visit, paths::CONCERN_SENT).keeping(Keep::Receipt(Some(receipt))),
        Err(failure) => refused(visit, sheet, failure),
    }
}

/// The page that shows what was refused, with everything that was typed.
fn refused(visit: &Visit, mut sheet: Sheet, failure: Failure<ConcernRefusal>) -> Response {
    let wrong = match failure {
        Failure::Unavailable(incident) => return fault::unavailable(visit, &incident),
        Failure::Refused(ConcernRefusal::TooMany { retry_after }) => return fault::too_many(visit, retry_after),
        Failure::Refused(ConcernRefusal::Emergency(service)) => return danger::show(visit, &sheet, service),
        Failure::Refused(ConcernRefusal::NotNow) => vec![("form", "form")],
        Failure::Refused(ConcernRefusal::Fields(wrong)) => wrong,
    };
    if wrong.iter().any(|(field, _)| *field == "form") {
        sheet.form.form = visit.portal.form_token();
    }
    let topic = of_topic(&wrong);
    if topic.is_empty() { details::show(visit, &sheet, &wrong) } else { topic::show(visit, &sheet, &topic) }
}

fn of_topic(wrong: &Wrong) -> Wrong {
    wrong.iter().copied().filter(|(field, _)| TOPIC.contains(field)).collect()
}

/// How far the resident is: three pages.
fn steps(visit: &Visit, current: usize) -> AnyView {
    let t = visit.texts;
    let names = [text!(t, "concern-step-topic"), text!(t, "concern-step-details"), text!(t, "concern-step-check")];
    let here = names[current].clone();
    let number = (current + 1).to_string();
    let items = names.into_iter().enumerate().map(|(place, name)| {
        let class = (place < current).then_some("done");
        let here = (place == current).then_some("step");
        view! { <li class=class aria-current=here><span>{name}</span></li> }
    });
    view! {
        <p class="sm b" id="step">{text!(t, "concern-step", number = number, name = here)}</p>
        <ol class="steps mt2" aria-labelledby="step">{items.collect_view()}</ol>
    }
    .into_any()
}

/// The way out for those who may be watched: to a page that says nothing.
fn exit(visit: &Visit, category: Option<Category>) -> Option<AnyView> {
    category.is_some_and(Category::is_sensitive).then(|| {
        let leave = text!(visit.texts, "concern-exit");
        view! {
            <p class="mt4"><a class="btn alt sm" href=visit.to(paths::HOME)>{leave}</a></p>
            <p class="hint mt2">{text!(visit.texts, "concern-exit.hint")}</p>
        }
        .into_any()
    })
}

/// The full name of a mahalla: 126 of them are called Doʻstlik.
pub(crate) fn place_name(visit: &Visit, code: &str) -> Option<String> {
    let places = visit.portal.gazetteer();
    let mahalla = places.mahalla(code)?;
    let district = places.district(&mahalla.district_code)?;
    let region = places.region(&district.region_code)?;
    Some(text!(
        visit.texts,
        "concern-place-name",
        mahalla = mahalla.names.in_language(visit.language),
        district = district.names.in_language(visit.language),
        region = region.names.in_language(visit.language)
    ))
}

/// The lines of a text as they were typed.
fn lines(text: &str) -> AnyView {
    let lines = text.lines().map(|line| view! { {line.to_owned()} <br/> }).collect_view();
    lines.into_any()
}

/// The head of a page of the form: where something is wrong the title says so first.
fn head(visit: &Visit, title: String, wrong: &Wrong) -> Head {
    let head = Head::new(title);
    if wrong.is_empty() {
        return head;
    }
    let title = format!("{} {}", text!(visit.texts, "common-error-title"), head.title);
    let status = match wrong.iter().find(|(field, _)| *field == "photos") {
        Some((_, "too-large")) => StatusCode::PAYLOAD_TOO_LARGE,
        Some((_, "not-a-photo" | "broken")) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Head { title, ..head }.status(status)
}

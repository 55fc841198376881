//! Following a concern: the receipt opens it for a short while, its key stands in no address. What may still be done
//! with it is the portal's to say; a refusal is shown on the same page with the words kept.
mod acts;
mod again;
pub mod answer;
mod clocks;
pub mod earlier;
mod follow;
pub mod proof;
mod removal;
pub mod story;
mod view;
pub mod why;

use crate::{
    components::{form::Wrong, photos},
    found,
    page::{self, Head, Keeping},
    pages::fault,
    paths, text,
    visit::{Keep, Visit},
};
use axum::{
    extract::{Form, Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    concern::{ConcernRefusal, VerdictForm},
    failure::Failure,
};
use serde::Deserialize;
use view::Typed;

/// Whether the opened case is to be closed on this device.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Leave {
    leave: String,
}

/// Asks for the receipt.
pub async fn follow_form(mut visit: Visit, Query(leave): Query<Leave>) -> Response {
    visit.is_personal = true;
    if leave.leave.is_empty() {
        return follow::show(&visit, "", &Wrong::new(), false);
    }
    visit.case = None;
    follow::show(&visit, "", &Wrong::new(), true).keeping(Keep::Case(None)).keeping(Keep::Filed(None))
}

/// A receipt, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Entry {
    receipt: String,
}

/// Opens the case of a receipt.
pub async fn follow(mut visit: Visit, Form(sent): Form<Entry>) -> Response {
    visit.is_personal = true;
    let again = |reason: &'static str| follow::show(&visit, &sent.receipt, &vec![("receipt", reason)], false);
    if sent.receipt.trim().is_empty() {
        return again("missing");
    }
    match visit.portal.follow(&sent.receipt, &visit.client).await {
        Ok(Some(key)) => page::see_other(&visit, paths::CONCERN_CASE).keeping(Keep::Case(Some(key))),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ConcernRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        // One sentence for every reason: nobody learns which receipts there were.
        Ok(None) | Err(Failure::Refused(_)) => again("wrong"),
    }
}

/// The followed case.
pub async fn show(mut visit: Visit) -> Response {
    visit.is_personal = true;
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    draw(&visit, &key, &Typed::default(), &Wrong::new()).await
}

/// A photo of it.
pub async fn photo(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(key) = visit.case.clone() else { return fault::not_found(&visit) };
    photos::answer(found!(visit, visit.portal.case_photo(&key, &id).await))
}

/// A message, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Letter {
    text: String,
    form: String,
}

/// The resident writes.
pub async fn message(mut visit: Visit, Form(sent): Form<Letter>) -> Response {
    visit.is_personal = true;
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    match visit.portal.add_message(&key, &sent.text, &sent.form).await {
        Ok(()) => page::see_other(&visit, &format!("{}#messages", paths::CONCERN_CASE)),
        Err(failure) => refused(&visit, &key, Typed { text: sent.text, ..Typed::default() }, failure).await,
    }
}

/// A protest, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Protesting {
    protest: String,
    form: String,
}

/// The resident protests to the superior body.
pub async fn protest(mut visit: Visit, Form(sent): Form<Protesting>) -> Response {
    visit.is_personal = true;
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    match visit.portal.protest(&key, &sent.protest, &sent.form).await {
        Ok(()) => next(visit).await,
        Err(failure) => refused(&visit, &key, Typed { protest: sent.protest, ..Typed::default() }, failure).await,
    }
}

/// On to the case that took this one up again, else back to it.
pub async fn next(visit: Visit) -> Response {
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    match visit.portal.newest_case(&key).await {
        Ok(newest) => page::see_other(&visit, paths::CONCERN_CASE).keeping(Keep::Case(Some(newest))),
        Err(failure) => fault::of_read(&visit, failure),
    }
}

/// A confirmed wish that his data be erased.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    remove: String,
}

/// A confirmed wish to take it back.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Withdrawal {
    confirm: String,
}

/// The author takes his name, address, phone and mail address back.
pub async fn removal(mut visit: Visit, Form(sent): Form<Removal>) -> Response {
    visit.is_personal = true;
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    if sent.remove != "yes" {
        return draw(&visit, &key, &Typed::default(), &vec![("remove", "missing")]).await;
    }
    match visit.portal.forget_me(&key).await {
        Ok(()) => page::see_other(&visit, &format!("{}#removal", paths::CONCERN_CASE)),
        Err(failure) => refused(&visit, &key, Typed::default(), failure).await,
    }
}

/// The resident takes it back.
pub async fn withdrawal(mut visit: Visit, Form(sent): Form<Withdrawal>) -> Response {
    visit.is_personal = true;
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    if sent.confirm != "yes" {
        return draw(&visit, &key, &Typed::default(), &vec![("confirm", "missing")]).await;
    }
    match visit.portal.withdraw(&key).await {
        Ok(()) => page::see_other(&visit, paths::CONCERN_CASE),
        Err(failure) => refused(&visit, &key, Typed::default(), failure).await,
    }
}

/// The resident says how it ended.
pub async fn verdict(mut visit: Visit, Form(sent): Form<VerdictForm>) -> Response {
    visit.is_personal = true;
    let Some(key) = visit.case.clone() else { return to_follow(&visit) };
    match visit.portal.judge(&key, &sent).await {
        Ok(()) => page::see_other(&visit, &format!("{}#verdict", paths::CONCERN_CASE)),
        Err(failure) => refused(&visit, &key, Typed { verdict: sent, ..Typed::default() }, failure).await,
    }
}

fn to_follow(visit: &Visit) -> Response {
    page::see_other(visit, paths::CONCERN_FOLLOW)
}

/// The case as it stands now, with what was typed and what is wrong with it.
async fn draw(visit: &Visit, key: &str, typed: &Typed, wrong: &Wrong) -> Response {
    match visit.portal.followed_case(key).await {
        Ok(Some(case)) => view::show(visit, &case, typed, wrong),
        // The short while is over, or the case is gone.
        Ok(None) => to_follow(visit).keeping(Keep::Case(None)),
        Err(failure) => fault::of_read(visit, failure),
    }
}

async fn refused(visit: &Visit, key: &str, typed: Typed, failure: Failure<ConcernRefusal>) -> Response {
    let (typed, wrong) = match failure {
        Failure::Unavailable(incident) => return fault::unavailable(visit, &incident),
        Failure::Refused(ConcernRefusal::TooMany { retry_after }) => return fault::too_many(visit, retry_after),
        Failure::Refused(ConcernRefusal::Fields(wrong)) => (typed, wrong),
        Failure::Refused(ConcernRefusal::NotNow) => (Typed { is_too_late: true, ..typed }, Wrong::new()),
        Failure::Refused(ConcernRefusal::Emergency(service)) => {
            (Typed { danger: Some(service), ..typed }, Wrong::new())
        }
    };
    draw(visit, key, &typed, &wrong).await
}

/// The head of a page of the case. The title says nothing about the matter: others may see the tab or the history.
fn head(visit: &Visit, title: String, refused: Option<StatusCode>) -> Head {
    let head = Head::new(title).menu(paths::CONCERN_FOLLOW);
    let Some(status) = refused else { return head };
    let title = format!("{} {}", text!(visit.texts, "common-error-title"), head.title);
    Head { title, ..head }.status(status)
}

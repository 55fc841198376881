//! Rating the inspector of one's mahalla, once a quarter: eight questions in words, then a letter code, which counts
//! officially, or a mail address, which is open feedback. What a ballot is and who may cast one is the portal's.
mod confirm;
mod done;
mod door;
mod form;
pub mod paper;
mod slip;

pub use door::{door, enter};

use crate::{
    components::form::Wrong,
    found,
    page::{self, Head, Keeping},
    pages::fault,
    paths, read, text,
    visit::{Keep, Visit},
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    failure::{Failure, Read},
    inspector::InspectorProfile,
    portal::{Cast, RatingRefusal},
    rating::RatingForm,
};
use serde::Deserialize;

/// The questions, or when they open.
pub async fn form(mut visit: Visit, Path(id): Path<String>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    match read!(visit, visit.portal.open_period().await) {
        Some(period) => form::show(&visit, &inspector, &period, &RatingForm::default(), &Wrong::new()),
        None => form::closed(&visit, Some(&inspector), StatusCode::OK),
    }
}

/// Takes the answers.
pub async fn send(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<RatingForm>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    let Some(period) = read!(visit, visit.portal.open_period().await) else {
        return form::closed(&visit, Some(&inspector), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let again = |wrong: Wrong| form::show(&visit, &inspector, &period, &sent, &wrong);
    let draft = match sent.parse() {
        Ok(draft) => draft,
        Err(errors) => return again(errors.named(|field| field.name())),
    };
    if !sent.doubts().is_empty() {
        return again(vec![("comment", "personal")]);
    }
    match visit.portal.cast(&id, draft, &sent, visit.language, &visit.client).await {
        Ok(cast) => taken(&visit, &id, cast),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(refusal)) => match refusal {
            RatingRefusal::Fields(wrong) => again(wrong),
            RatingRefusal::Code => again(vec![("code", "wrong")]),
            RatingRefusal::AlreadyTakenPart => again(vec![("email", "taken")]),
            RatingRefusal::Otp => again(vec![("email", "wrong")]),
            RatingRefusal::NoOpenPeriod => form::closed(&visit, Some(&inspector), StatusCode::UNPROCESSABLE_ENTITY),
            RatingRefusal::TooMany { retry_after } => fault::too_many(&visit, retry_after),
            // Answers by mail still wait for their code; answers by letter are in.
            RatingRefusal::SentBefore if sent.code.trim().is_empty() => {
                page::see_other(&visit, &paths::rate_confirm(&id))
            }
            RatingRefusal::SentBefore => page::see_other(&visit, &paths::rate_done(&id)),
        },
    }
}

/// Asks for the code from the mail.
pub async fn confirm_form(mut visit: Visit, Path(id): Path<String>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    if visit.challenge.is_some() {
        confirm::show(&visit, &inspector, "", &Wrong::new())
    } else {
        confirm::nothing_waits(&visit, &inspector, StatusCode::OK)
    }
}

/// The code from the mail, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Confirmation {
    otp: String,
}

/// Takes the waiting answers.
pub async fn confirm(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Confirmation>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    let Some(token) = visit.challenge.clone() else {
        return confirm::nothing_waits(&visit, &inspector, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let again = |wrong: Wrong| confirm::show(&visit, &inspector, &sent.otp, &wrong);
    // Phones paste the code with blanks.
    let otp = sent.otp.split_whitespace().collect::<String>();
    if otp.is_empty() {
        return again(vec![("otp", "missing")]);
    }
    match visit.portal.confirm(&id, &token, &otp, &visit.client).await {
        Ok(cast) => taken(&visit, &id, cast),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(refusal)) => match refusal {
            RatingRefusal::Otp | RatingRefusal::Fields(_) | RatingRefusal::Code => again(vec![("otp", "wrong")]),
            RatingRefusal::AlreadyTakenPart => again(vec![("otp", "taken")]),
            RatingRefusal::NoOpenPeriod => form::closed(&visit, Some(&inspector), StatusCode::UNPROCESSABLE_ENTITY),
            RatingRefusal::TooMany { retry_after } => fault::too_many(&visit, retry_after),
            RatingRefusal::SentBefore => page::see_other(&visit, &paths::rate_done(&id)).keeping(Keep::Challenge(None)),
        },
    }
}

/// Thanks, and what happens next; a change code and a slip are shown once.
pub async fn done(mut visit: Visit, Path(id): Path<String>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    let period = read!(visit, visit.portal.open_period().await);
    let mut response = done::show(&visit, &inspector, period.as_ref());
    if visit.change_code.is_some() {
        response = response.keeping(Keep::ChangeCode(None));
    }
    if visit.slip.is_some() { response.keeping(Keep::Slip(None)) } else { response }
}

/// The inspector, while he holds the post.
async fn serving(visit: &Visit, id: &str) -> Read<Option<InspectorProfile>> {
    let found = visit.portal.inspector(id).await?;
    Ok(found.filter(|inspector| inspector.until.is_none_or(|last| last >= visit.today())))
}

/// Where the resident goes on to: nothing about him or his answers is in the address.
fn taken(visit: &Visit, id: &str, cast: Cast) -> Response {
    let done = || page::see_other(visit, &paths::rate_done(id));
    match cast {
        Cast::Counted { slip } | Cast::Changed { slip } => done().keeping(Keep::Slip(Some(slip))),
        Cast::Asked { token } => page::see_other(visit, &paths::rate_confirm(id)).keeping(Keep::Challenge(Some(token))),
        Cast::Open { change_code } => {
            done().keeping(Keep::Challenge(None)).keeping(Keep::ChangeCode(Some(change_code)))
        }
    }
}

/// The head of a form: where something is wrong the title says so first.
fn head(visit: &Visit, title: String, wrong: &Wrong) -> Head {
    if wrong.is_empty() {
        return Head::new(title);
    }
    Head::new(format!("{} {title}", text!(visit.texts, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
}

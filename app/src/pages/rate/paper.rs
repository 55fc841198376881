//! Ballot papers that nobody can recognise, for open feedback: the resident's browser hides a paper, the portal signs it
//! without seeing it, and weeks later the paper is used in place of a letter code.
mod ask;
mod confirm;
mod given;
mod kept;

use super::{form, serving};
use crate::{
    components::form::Wrong,
    found,
    page::{self, Keeping},
    pages::fault,
    paths, read,
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
    portal::{OpenPeriod, RatingRefusal},
    token::TokenPhase,
};
use serde::Deserialize;
use time::Date;

/// What papers about an inspector are good for today.
struct Papers {
    inspector: InspectorProfile,
    period: OpenPeriod,
    phase: TokenPhase,
}

impl Papers {
    /// Where a browser keeps the paper of this quarter.
    fn drawer(&self) -> String {
        format!("paper:{}:{}", self.inspector.id, self.period.quarter)
    }

    fn key(&self) -> Option<Key<'_>> {
        match &self.phase {
            TokenPhase::Issue { key, key_hash, until } => Some(Key { text: key, hash: key_hash, until: *until }),
            TokenPhase::Use { .. } => None,
        }
    }
}

/// The key that papers are hidden for, while they are given out.
struct Key<'a> {
    /// As the browser's module reads it.
    text: &'a str,
    /// Its SHA-256, which stands in the public log.
    hash: &'a str,
    /// The last day.
    until: Date,
}

/// How to get a paper, or how to use it.
pub async fn show(mut visit: Visit, Path(id): Path<String>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    match read!(visit, papers(&visit, &inspector).await) {
        Some(papers) => ask::show(&visit, &papers, "", &Wrong::new()),
        None => form::closed(&visit, Some(&inspector), StatusCode::OK),
    }
}

/// A mail address, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Request {
    email: String,
    form: String,
}

/// Sends six digits to the address.
pub async fn ask(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Request>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    let Some(papers) = read!(visit, papers(&visit, &inspector).await) else { return closed(&visit, &inspector) };
    if papers.key().is_none() {
        return page::see_other(&visit, &paths::paper(&id));
    }
    let again = |wrong: Wrong| ask::show(&visit, &papers, &sent.email, &wrong);
    let confirm = || page::see_other(&visit, &paths::paper_confirm(&id));
    match visit.portal.ask_token(&id, &sent.email, &sent.form, visit.language, &visit.client).await {
        Ok(token) => confirm().keeping(Keep::Challenge(Some(token))),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(refusal)) => match refusal {
            RatingRefusal::Fields(wrong) => again(wrong),
            RatingRefusal::Code | RatingRefusal::Otp => again(vec![("email", "wrong")]),
            RatingRefusal::AlreadyTakenPart => again(vec![("email", "taken")]),
            RatingRefusal::NoOpenPeriod => closed(&visit, &inspector),
            RatingRefusal::TooMany { retry_after } => fault::too_many(&visit, retry_after),
            RatingRefusal::SentBefore => confirm(),
        },
    }
}

/// Asks for the code from the mail.
pub async fn confirm_form(mut visit: Visit, Path(id): Path<String>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    let Some(papers) = read!(visit, papers(&visit, &inspector).await) else {
        return form::closed(&visit, Some(&inspector), StatusCode::OK);
    };
    match (papers.key(), &visit.challenge) {
        (Some(key), Some(_)) => confirm::show(&visit, &papers, &key, "", &Wrong::new()),
        _ => page::see_other(&visit, &paths::paper(&id)),
    }
}

/// The code from the mail, and the paper that the browser has hidden.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Hidden {
    otp: String,
    blinded: String,
}

/// Signs the paper.
pub async fn confirm(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Hidden>) -> Response {
    visit.is_personal = true;
    let inspector = found!(visit, serving(&visit, &id).await);
    let Some(papers) = read!(visit, papers(&visit, &inspector).await) else { return closed(&visit, &inspector) };
    let (Some(key), Some(token)) = (papers.key(), &visit.challenge) else {
        return page::see_other(&visit, &paths::paper(&id));
    };
    let again = |wrong: Wrong| confirm::show(&visit, &papers, &key, &sent.otp, &wrong);
    // Phones paste the code with blanks.
    let otp = sent.otp.split_whitespace().collect::<String>();
    if otp.is_empty() {
        return again(vec![("otp", "missing")]);
    }
    if sent.blinded.is_empty() {
        return again(vec![("blinded", "missing")]);
    }
    match visit.portal.issue_token(&id, token, &otp, &sent.blinded, &visit.client).await {
        Ok(signature) => given::show(&visit, &papers, &key, signature).keeping(Keep::Challenge(None)),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(refusal)) => match refusal {
            RatingRefusal::Otp => again(vec![("otp", "wrong")]),
            RatingRefusal::Fields(_) | RatingRefusal::Code => again(vec![("blinded", "wrong")]),
            RatingRefusal::AlreadyTakenPart => again(vec![("otp", "taken")]),
            RatingRefusal::NoOpenPeriod => closed(&visit, &inspector),
            RatingRefusal::TooMany { retry_after } => fault::too_many(&visit, retry_after),
            RatingRefusal::SentBefore => page::see_other(&visit, &paths::paper(&id)),
        },
    }
}

async fn papers(visit: &Visit, inspector: &InspectorProfile) -> Read<Option<Papers>> {
    let phase = visit.portal.token_phase(&inspector.id).await?;
    let period = visit.portal.open_period().await?;
    Ok(phase.zip(period).map(|(phase, period)| Papers { inspector: inspector.clone(), period, phase }))
}

fn closed(visit: &Visit, inspector: &InspectorProfile) -> Response {
    form::closed(visit, Some(inspector), StatusCode::UNPROCESSABLE_ENTITY)
}

//! One concern on the desk: what was written, what is owed by when, the exchange, the answer.
mod bodies;
mod forms;
mod history;
mod reading;
mod steps;
mod templates;
mod view;

use super::staff;
use crate::{
    components::{form::Wrong, photos},
    found, page,
    pages::fault,
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path, Query},
    response::Response,
};
use domain::{
    concern::{
        AnswerForm, DeskRefusal, Doubt, QuestionForm,
        step::{StepForm, StepRefusal},
    },
    failure::Failure,
    reading::{ContestForm, ReadingRefusal, SummaryForm},
};
use serde::Deserialize;

/// What came back refused: what was typed, what is wrong, or a notice.
#[derive(Default)]
struct Refused {
    answer: AnswerForm,
    question: QuestionForm,
    step: StepForm,
    contest: ContestForm,
    summary: SummaryForm,
    /// Which template the letter begins with.
    template: String,
    /// What is worth another look before the answer is sent.
    doubts: Vec<Doubt>,
    wrong: Wrong,
    /// Why nothing was done: the state does not allow it, or somebody was quicker.
    notice: Option<String>,
}

/// For which body a link is made.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Linking {
    body: String,
}

impl Refused {
    /// The prefix of the messages of the form that was refused.
    fn area(&self) -> &'static str {
        if !self.contest.form.is_empty() || !self.summary.form.is_empty() {
            "reading"
        } else if self.step.act.is_empty() {
            "desk"
        } else {
            "deskstep"
        }
    }
}

/// Which step's form is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    step: String,
    template: String,
}

/// The concern.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(chosen): Query<Chosen>) -> Response {
    let step = StepForm { act: chosen.step, ..StepForm::default() };
    view::draw(visit, &id, Refused { step, template: chosen.template, ..Refused::default() }).await
}

/// A photo of it.
pub async fn photo(visit: Visit, Path((id, photo)): Path<(String, String)>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    photos::answer(found!(visit, visit.portal.desk_photo(&staff, &id, &photo).await))
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
pub async fn question(visit: Visit, Path(id): Path<String>, Form(typed): Form<QuestionForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.ask(&staff, &id, &typed).await;
    after(visit, &id, done, Refused { question: typed, ..Refused::default() }).await
}

/// Takes a step of the desk.
pub async fn step(visit: Visit, Path(id): Path<String>, Form(typed): Form<StepForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let notice = |words: String| Refused { step: typed.clone(), notice: Some(words), ..Refused::default() };
    let refused = match visit.portal.take_step(&staff, &id, &typed).await {
        // The reader may have lost sight of it by what he did: then the inbox is where he goes on.
        Ok(Some(())) => return view::after_step(&visit, &staff, &id).await,
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(StepRefusal::Fields(wrong))) => {
            Refused { step: typed.clone(), wrong, ..Refused::default() }
        }
        Err(Failure::Refused(StepRefusal::NotYours)) => notice(text!(visit.texts, "desk-not-yours")),
        Err(Failure::Refused(StepRefusal::Changed)) => notice(text!(visit.texts, "deskstep-changed")),
        Err(Failure::Refused(StepRefusal::Conflict)) => notice(text!(visit.texts, "deskstep-conflict")),
        Err(Failure::Refused(StepRefusal::Illegal(illegal))) => notice(steps::illegal(&visit, illegal)),
    };
    view::draw(visit, &id, refused).await
}

/// Makes a link for a body without an account, shown once.
pub async fn link(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Linking>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    visit.is_personal = true;
    match visit.portal.link(&staff, &id, &sent.body).await {
        Ok(Some(token)) => bodies::link(&visit, &id, &token),
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(_)) => {
            let notice = Some(text!(visit.texts, "desk-not-yours"));
            view::draw(visit, &id, Refused { notice, ..Refused::default() }).await
        }
    }
}

/// The writer of a flagged answer contests the flag.
pub async fn contest(visit: Visit, Path(id): Path<String>, Form(typed): Form<ContestForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.contest(&staff, &id, &typed).await;
    after_reading(visit, &id, done, Refused { contest: typed, ..Refused::default() }).await
}

/// The writer of an answer writes its public summary.
pub async fn summary(visit: Visit, Path(id): Path<String>, Form(typed): Form<SummaryForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.summarise(&staff, &id, &typed).await;
    after_reading(visit, &id, done, Refused { summary: typed, ..Refused::default() }).await
}

async fn after_reading(
    visit: Visit,
    id: &str,
    done: Result<Option<()>, Failure<ReadingRefusal>>,
    typed: Refused,
) -> Response {
    let refused = match done {
        Ok(Some(())) => return page::see_other(&visit, &paths::desk_concern(id)),
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ReadingRefusal::Fields(wrong))) => Refused { wrong, ..typed },
        Err(Failure::Refused(ReadingRefusal::LookAgain(doubts))) => Refused { doubts, ..typed },
        Err(Failure::Refused(ReadingRefusal::NotNow)) => {
            Refused { notice: Some(text!(visit.texts, "reading-not-now")), ..typed }
        }
    };
    view::draw(visit, id, refused).await
}

async fn after(visit: Visit, id: &str, done: Result<Option<()>, Failure<DeskRefusal>>, typed: Refused) -> Response {
    let refused = match done {
        Ok(Some(())) => return page::see_other(&visit, &paths::desk_concern(id)),
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(DeskRefusal::Fields(wrong))) => Refused { wrong, ..typed },
        Err(Failure::Refused(DeskRefusal::LookAgain(doubts))) => Refused { doubts, ..typed },
        Err(Failure::Refused(DeskRefusal::NotYours)) => {
            Refused { notice: Some(text!(visit.texts, "desk-not-yours")), ..typed }
        }
        Err(Failure::Refused(DeskRefusal::NotNow)) => {
            Refused { notice: Some(text!(visit.texts, "desk-not-now")), ..typed }
        }
    };
    view::draw(visit, id, refused).await
}

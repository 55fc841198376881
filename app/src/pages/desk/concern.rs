//! One concern on the desk: what was written, what is owed by when, the exchange, the answer.
mod forms;
mod history;
mod view;

use super::staff;
use crate::{components::form::Wrong, page, pages::fault, paths, visit::Visit};
use axum::{
    extract::{Form, Path},
    response::Response,
};
use domain::{
    concern::{AnswerForm, DeskRefusal, QuestionForm},
    failure::Failure,
};

/// What came back refused: what was typed, what is wrong, or a notice.
#[derive(Default)]
struct Refused {
    answer: AnswerForm,
    question: QuestionForm,
    wrong: Wrong,
    notice: Option<&'static str>,
}

/// The concern.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    view::draw(visit, &id, Refused::default()).await
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

async fn after(visit: Visit, id: &str, done: Result<Option<()>, Failure<DeskRefusal>>, typed: Refused) -> Response {
    let refused = match done {
        Ok(Some(())) => return page::see_other(&visit, &paths::desk_concern(id)),
        Ok(None) => return fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(DeskRefusal::Fields(wrong))) => Refused { wrong, ..typed },
        Err(Failure::Refused(DeskRefusal::NotYours)) => Refused { notice: Some("desk-not-yours"), ..typed },
        Err(Failure::Refused(DeskRefusal::NotNow)) => Refused { notice: Some("desk-not-now"), ..typed },
    };
    view::draw(visit, id, refused).await
}

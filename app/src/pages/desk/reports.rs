//! Accountability reports at the desk: the inspector opens the report of a quarter that has ended and writes it, the
//! head of the district publishes it or sends it back. Which step is open to whom is the portal's to say.
mod addenda;
mod deciding;
mod list;
pub mod picture;
mod reading;
mod sheet;
mod writing;

use crate::{
    components::form::Wrong,
    page,
    pages::{desk, fault},
    paths,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    response::Response,
};
use domain::{
    failure::Failure,
    person::Staff,
    report::{ReportForm, ReportRefusal},
};
use serde::Deserialize;
use sheet::Typed;

/// The reports he may work on, and the quarters that wait for one.
pub async fn list(mut visit: Visit) -> Response {
    visit.is_personal = true;
    match desk::staff(&visit) {
        Ok(staff) => list::show(&visit, &staff, None).await,
        Err(response) => *response,
    }
}

/// Which quarter's report is to be opened.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Opening {
    quarter: String,
}

/// Opens the report of a quarter.
pub async fn open(mut visit: Visit, Form(sent): Form<Opening>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.open_report(&staff, &sent.quarter).await {
        Ok(id) => page::see_other(&visit, &paths::desk_report(&id)),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(ReportRefusal::NotLocked { .. })) => list::show(&visit, &staff, Some("not-locked")).await,
        Err(Failure::Refused(ReportRefusal::NotServed)) => list::show(&visit, &staff, Some("not-served")).await,
        Err(Failure::Refused(_)) => list::show(&visit, &staff, Some("not-yours")).await,
    }
}

/// One report: to write, to decide on, or to read.
pub async fn show(mut visit: Visit, Path(id): Path<String>) -> Response {
    visit.is_personal = true;
    match desk::staff(&visit) {
        Ok(staff) => sheet::show(&visit, &staff, &id, Typed::default()).await,
        Err(response) => *response,
    }
}

/// Saves what was written, or submits it to the head.
pub async fn write(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<ReportForm>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.write_report(&staff, &id, &sent).await;
    answer(&visit, &staff, &id, Typed { form: Some(sent), ..Typed::default() }, done).await
}

/// Which version was read by whoever decides.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Read {
    read: String,
}

impl Read {
    fn number(&self) -> Option<u32> {
        self.read.parse().ok()
    }
}

/// The head approves; somebody publishes later.
pub async fn approve(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Read>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.approve_report(&staff, &id, sent.number()).await;
    answer(&visit, &staff, &id, Typed::default(), done).await
}

/// A correction, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Correction {
    addendum: String,
    form: String,
}

/// The author corrects what is public.
pub async fn correct(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Correction>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.add_addendum(&staff, &id, &sent.addendum, &sent.form).await;
    answer(&visit, &staff, &id, Typed { addendum: sent.addendum, ..Typed::default() }, done).await
}

/// What the head says to a correction: `pass`, or `return` with a remark.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Passing {
    act: String,
    remark: String,
}

/// The head passes a correction, or sends it back.
pub async fn pass(mut visit: Visit, Path((id, number)): Path<(String, u32)>, Form(sent): Form<Passing>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let remark = (sent.act == "return").then_some(sent.remark.as_str());
    let done = visit.portal.decide_addendum(&staff, &id, number, remark).await;
    answer(&visit, &staff, &id, Typed { remark: sent.remark, passing: Some(number), ..Typed::default() }, done).await
}

/// The head publishes.
pub async fn publish(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Read>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.publish_report(&staff, &id, sent.number()).await;
    answer(&visit, &staff, &id, Typed::default(), done).await
}

/// Why a report goes back, as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Return {
    remark: String,
}

/// The head sends it back.
pub async fn send_back(mut visit: Visit, Path(id): Path<String>, Form(sent): Form<Return>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.return_report(&staff, &id, &sent.remark).await;
    answer(&visit, &staff, &id, Typed { remark: sent.remark, ..Typed::default() }, done).await
}

/// On to the report after a step; else the report again, with what was typed and why the step was refused.
async fn answer(
    visit: &Visit,
    staff: &Staff,
    id: &str,
    typed: Typed,
    done: Result<(), Failure<ReportRefusal>>,
) -> Response {
    let (wrong, notice): (Wrong, _) = match done {
        Ok(()) => return page::see_other(visit, &paths::desk_report(id)),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(visit, &incident),
        Err(Failure::Refused(refusal)) => match refusal {
            ReportRefusal::NotYours => return fault::not_found(visit),
            ReportRefusal::Fields(wrong) => (wrong, None),
            ReportRefusal::RemarkMissing => (vec![("remark", "missing")], None),
            ReportRefusal::NotOpen => (Wrong::new(), Some("not-open")),
            ReportRefusal::NotSubmitted => (Wrong::new(), Some("not-submitted")),
            ReportRefusal::Own => (Wrong::new(), Some("own")),
            ReportRefusal::AlreadyPublished => (Wrong::new(), Some("published")),
            ReportRefusal::Changed => (Wrong::new(), Some("changed")),
            ReportRefusal::NotLocked { .. } => (Wrong::new(), Some("not-locked")),
            ReportRefusal::NotServed => (Wrong::new(), Some("not-served")),
        },
    };
    sheet::show(visit, staff, id, Typed { wrong, notice, ..typed }).await
}

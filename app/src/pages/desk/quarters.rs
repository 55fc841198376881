//! Quarters at the desk of those who lead them: how far each has come, who took which step when, and the next step with its
//! first day. A step is taken once, by whoever says that he means it.
mod card;

use super::staff;
use crate::{
    components::{
        form::{self, Wrong},
        icon::icon,
    },
    layout,
    page::{self, Head},
    pages::fault,
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::long_date,
    failure::Failure,
    period::{PeriodRefusal, Quarter},
    quarter_step::{Step, StepRefusal, may_lead},
};
use leptos::prelude::*;
use serde::Deserialize;

/// A step, as sent.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct StepForm {
    step: String,
    /// `yes`: he means it.
    sure: String,
    form: String,
}

/// What came back refused, and of which quarter.
#[derive(Default)]
struct Refused {
    quarter: String,
    wrong: Wrong,
    notice: Option<String>,
}

/// All quarters.
pub async fn list(visit: Visit) -> Response {
    draw(visit, Refused::default()).await
}

/// Takes a step.
pub async fn step(visit: Visit, Path(quarter): Path<String>, Form(sent): Form<StepForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !may_lead(staff.role) || Quarter::parse(&quarter).is_none() {
        return fault::not_found(&visit);
    }
    let Some(step) = Step::of_code(&sent.step) else { return fault::malformed(&visit) };
    if sent.sure != "yes" {
        return draw(visit, Refused { quarter, wrong: vec![("sure", "missing")], notice: None }).await;
    }
    match visit.portal.take_quarter_step(&staff, &quarter, step, &sent.form).await {
        Ok(Some(())) | Err(Failure::Refused(StepRefusal::SentBefore)) => {
            page::see_other(&visit, &format!("{}#{quarter}", paths::DESK_QUARTERS))
        }
        Ok(None) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
        Err(Failure::Refused(refusal)) => {
            let notice = Some(refused(&visit, &refusal));
            draw(visit, Refused { quarter, wrong: Wrong::new(), notice }).await
        }
    }
}

fn refused(visit: &Visit, refusal: &StepRefusal) -> String {
    let t = visit.texts;
    match refusal {
        StepRefusal::Period(PeriodRefusal::TooEarly { from }) => {
            text!(t, "period-refused-early", day = long_date(*from, visit.language))
        }
        StepRefusal::Period(PeriodRefusal::Begun) => text!(t, "period-refused-begun"),
        StepRefusal::Period(PeriodRefusal::Over) => text!(t, "period-refused-over"),
        StepRefusal::Period(PeriodRefusal::NotOpen) => text!(t, "period-refused-not-open"),
        StepRefusal::Period(PeriodRefusal::NotClosed) => text!(t, "period-refused-not-closed"),
        StepRefusal::Period(PeriodRefusal::AlreadyReleased) => text!(t, "period-refused-released"),
        StepRefusal::Unknown => text!(t, "period-refused-unknown"),
        StepRefusal::ClockBack => text!(t, "period-refused-clock"),
        StepRefusal::Taken | StepRefusal::SentBefore => text!(t, "period-refused-taken"),
    }
}

async fn draw(mut visit: Visit, refused: Refused) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !may_lead(staff.role) {
        return fault::not_found(&visit);
    }
    visit.is_personal = true;
    let quarters = read!(visit, visit.portal.quarters(&staff).await);
    let plannable = read!(visit, visit.portal.plannable().await);
    let t = visit.texts;
    let title = text!(t, "period-title");
    let status = match (&refused.notice, refused.wrong.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let head = if status == StatusCode::OK {
        Head::new(title.clone())
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(status)
    };
    page::draw(&visit, head.desk(), || {
        let is_listed = quarters.iter().any(|line| line.quarter == plannable);
        let notice = refused.notice.clone().map(|words| {
            view! { <div class="note warn mt4" role="alert">{icon(&visit, "circle-alert")}<p>{words}</p></div> }
        });
        let main = view! {
            {form::summary(&visit, "period", &refused.wrong)}
            <h1>{title}</h1>
            <p class="lead mt4">{text!(t, "period-lead")}</p>
            {notice}
            <div class="stack-l mt5">
                {(!is_listed).then(|| card::plan(&visit, &plannable, &refused))}
                {quarters.iter().map(|line| card::show(&visit, line, &refused)).collect_view()}
            </div>
        };
        layout::desk(&visit, paths::DESK_QUARTERS, main)
    })
}

//! One evaluation: what was counted and how sure it is, the way to a decision with every text, and the one step the viewer
//! may take today. Which that is, is the portal's to say.
use super::{acts, course, sheet};
use crate::{
    components::{
        form::{self, Wrong},
        icon::icon,
    },
    layout,
    page::{self, Head},
    pages::{desk::staff, fault, regions::names},
    paths, read, text,
    visit::Visit,
};
use axum::{
    extract::{Form, Path},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    evaluation::{DecisionForm, EvaluationRefusal, EvaluationView, HearingForm, LookForm, ObjectionForm, RulingForm},
    failure::Failure,
};
use leptos::prelude::*;

/// Assignment and quarter.
type Of = (String, String);

/// What was typed, and why it was refused.
#[derive(Default)]
pub(super) struct Typed {
    pub hearing: HearingForm,
    pub decision: DecisionForm,
    pub objection: ObjectionForm,
    pub ruling: RulingForm,
    pub look: LookForm,
    pub wrong: Wrong,
    refusal: Option<EvaluationRefusal>,
}

/// The evaluation.
pub async fn show(visit: Visit, Path(of): Path<Of>) -> Response {
    draw(visit, of, Typed::default()).await
}

/// What was counted, as the portal keeps it, with its place under the root in the public log: from it the index follows.
pub async fn data(visit: Visit, Path((assignment, quarter)): Path<Of>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    match visit.portal.evaluation_of(&staff, &assignment, &quarter).await {
        Ok(view) => {
            let () = read!(visit, visit.portal.note_export(&staff, "JSON").await);
            let json = read!(visit, visit.portal.evaluation_data(&view).await);
            ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], json).into_response()
        }
        Err(Failure::Refused(_)) => fault::not_found(&visit),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
    }
}

/// The inspector is heard.
pub async fn hear(visit: Visit, Path(of): Path<Of>, Form(hearing): Form<HearingForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.hear(&staff, &of.0, &of.1, &hearing).await;
    answer(visit, of, Typed { hearing, ..Typed::default() }, done).await
}

/// The head decides.
pub async fn decide(visit: Visit, Path(of): Path<Of>, Form(decision): Form<DecisionForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.decide(&staff, &of.0, &of.1, &decision).await;
    answer(visit, of, Typed { decision, ..Typed::default() }, done).await
}

/// The inspector objects.
pub async fn object(visit: Visit, Path(of): Path<Of>, Form(objection): Form<ObjectionForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.object(&staff, &of.0, &of.1, &objection).await;
    answer(visit, of, Typed { objection, ..Typed::default() }, done).await
}

/// A third person rules on the objection.
pub async fn rule(visit: Visit, Path(of): Path<Of>, Form(ruling): Form<RulingForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.rule(&staff, &of.0, &of.1, &ruling).await;
    answer(visit, of, Typed { ruling, ..Typed::default() }, done).await
}

/// The head looks again at a support plan.
pub async fn look(visit: Visit, Path(of): Path<Of>, Form(look): Form<LookForm>) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.look_again(&staff, &of.0, &of.1, &look).await;
    answer(visit, of, Typed { look, ..Typed::default() }, done).await
}

/// On to the evaluation after a step; else the evaluation again, with what was typed and why the step was refused.
async fn answer(visit: Visit, of: Of, typed: Typed, done: Result<(), Failure<EvaluationRefusal>>) -> Response {
    let typed = match done {
        Ok(()) => return page::see_other(&visit, &paths::desk_evaluation(&of.0, &of.1)),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(EvaluationRefusal::Fields(wrong))) => Typed { wrong, ..typed },
        Err(Failure::Refused(refusal)) => Typed { refusal: Some(refusal), ..typed },
    };
    draw(visit, of, typed).await
}

/// Why a step was refused, by name.
fn refused(visit: &Visit, refusal: &EvaluationRefusal) -> Option<AnyView> {
    let t = visit.texts;
    let code = refusal.code()?;
    let day = match refusal {
        EvaluationRefusal::NotHeard { until } | EvaluationRefusal::TooLate { until } => {
            domain::calendar::long_date(*until, visit.language)
        }
        _ => String::new(),
    };
    // Keys: evaluation-refused-oneself, -superior, -not-heard, -heard-before, -decided, -not-proposed, -too-late,
    // -nothing-to-object, -above, -not-ruled, -not-third, -nothing-to-rule, -nothing-to-look.
    let words = t.with(&format!("evaluation-refused-{code}"), [("day", day.into())].into());
    let note = view! { <div class="note warn" role="alert">{icon(visit, "circle-alert")}<p>{words}</p></div> };
    Some(note.into_any())
}

async fn draw(mut visit: Visit, (assignment, quarter): Of, typed: Typed) -> Response {
    visit.is_personal = true;
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let (view, refusal) = match visit.portal.evaluation_of(&staff, &assignment, &quarter).await {
        Ok(view) => (Some(view), typed.refusal.clone()),
        Err(Failure::Unavailable(incident)) => return fault::unavailable(&visit, &incident),
        Err(Failure::Refused(refusal)) if refusal.code().is_some() => (None, Some(refusal)),
        Err(Failure::Refused(_)) => return fault::not_found(&visit),
    };
    let t = visit.texts;
    let is_refused = refusal.is_some() || !typed.wrong.is_empty();
    let name = view.as_ref().map(|view| view.inspector_name.in_language(visit.language).to_owned());
    let title = name.unwrap_or_else(|| text!(t, "evaluation-title"));
    let head = if is_refused {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    } else {
        Head::new(title.clone())
    };
    page::draw(&visit, head.desk(), || {
        let main = view! {
            {form::summary(&visit, "evaluation", &typed.wrong)}
            <p>
                <a class="back" href=visit.to(&paths::desk_evaluations(&quarter, ""))>{text!(t, "evaluation-back")}</a>
            </p>
            <h1>{title}</h1>
            {view.as_ref().map(|view| subtitle(&visit, view))}
            <div class="stack-l mt5">
                {refusal.as_ref().and_then(|refusal| refused(&visit, refusal))}
                {view.as_ref().map(|view| body(&visit, view, &typed))}
            </div>
        };
        layout::desk(&visit, paths::DESK_EVALUATION, main)
    })
}

fn subtitle(visit: &Visit, view: &EvaluationView) -> AnyView {
    let gazetteer = visit.portal.gazetteer();
    let places: Vec<String> = view
        .sheet
        .mahallas
        .iter()
        .filter_map(|code| names::with_district(visit, &gazetteer, code).map(|place| names::heading(&place)))
        .collect();
    view! { <p class="muted">{names::quarter(visit, &view.sheet.quarter)} " · " {places.join(" · ")}</p> }.into_any()
}

fn body(visit: &Visit, view: &EvaluationView, typed: &Typed) -> AnyView {
    view! {
        {acts::next(visit, view)}
        {sheet::index(visit, view)}
        {sheet::components(visit, view)}
        {course::told(visit, view)}
        {acts::forms(visit, view, typed)}
    }
    .into_any()
}

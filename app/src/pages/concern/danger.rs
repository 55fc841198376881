//! The stop: the words tell of a danger, and a form is too slow for that. The text is kept; one button goes on.
use super::sheet::Sheet;
use crate::{
    components::icon::icon,
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use domain::category::Emergency;
use leptos::prelude::*;

/// The page.
pub fn show(visit: &Visit, sheet: &Sheet, service: Emergency) -> Response {
    let t = visit.texts;
    let head = Head::new(text!(t, "emergency-detected-title")).status(StatusCode::UNPROCESSABLE_ENTITY);
    let others = [Emergency::Any, Emergency::Police].into_iter().filter(|other| *other != service);
    let step = sheet.form.step.clone();
    page::draw(visit, head, || {
        view! {
            <main id="main" class="wrap narrow main">
                <section class="emergency" role="alert" aria-labelledby="danger">
                    <h1 id="danger">{text!(t, "emergency-detected-title")}</h1>
                    <p>{text!(t, "emergency-detected", number = service.number())}</p>
                    <p class="btns">
                        {call(visit, service, "btn")}
                        {others.map(|other| call(visit, other, "btn alt")).collect_view()}
                    </p>
                    <p>{text!(t, "emergency-quiet")}</p>
                </section>
                <form id="form" class="stack mt6" method="post" action=visit.to(paths::CONCERN_NEW) enctype="multipart/form-data" novalidate>
                    <h2>{text!(t, "concern-danger-none")}</h2>
                    <p>{text!(t, "emergency-over.hint")}</p>
                    {sheet.carry(&["safe"])}
                    {(!step.is_empty()).then(|| view! { <input r#type="hidden" name="step" value=step/> })}
                    <div class="btns">
                        <button class="btn alt" id="safe" name="safe" value="yes">{text!(t, "emergency-over")}</button>
                        <button class="btn quiet" name="step" value="details">{text!(t, "concern-danger-back")}</button>
                    </div>
                </form>
            </main>
        }
        .into_any()
    })
}

fn call(visit: &Visit, service: Emergency, class: &'static str) -> AnyView {
    let number = service.number();
    // Keys: emergency-call-112, -101, -102, -103, -104.
    let words = visit.texts.get(&format!("emergency-call-{number}"));
    view! { <a class=class href=format!("tel:{number}")>{icon(visit, "phone")}{words}</a> }.into_any()
}

//! The photos of a report while it is written: adding one with its words, taking one away.
use super::{answer, sheet::Typed};
use crate::{
    components::{
        form::{self, Field, hidden},
        photos,
    },
    found,
    pages::{concern::upload, desk},
    paths, text,
    visit::Visit,
};
use axum::{
    extract::{Multipart, Path, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    failure::Failure,
    photo::PhotoRefusal,
    report::{MOST_PICTURES, Report, ReportRefusal},
};
use leptos::prelude::*;

/// One of them.
pub async fn show(mut visit: Visit, Path((id, picture)): Path<(String, String)>) -> Response {
    visit.is_personal = true;
    match desk::staff(&visit) {
        Ok(staff) => photos::answer(found!(visit, visit.portal.picture(Some(&staff), &id, &picture).await)),
        Err(response) => *response,
    }
}

/// Adds one.
pub async fn add(mut visit: Visit, Path(id): Path<String>, parts: Result<Multipart, MultipartRejection>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let received = match parts {
        Ok(parts) => upload::read(&visit, parts).await,
        Err(_) => return StatusCode::BAD_REQUEST.into_response(),
    };
    let mut received = match received {
        Ok(received) => received,
        Err(upload::Broken::Parts(error)) => return error.into_response(),
        Err(upload::Broken::Status(status)) => return status.into_response(),
    };
    let mut word = |field: &str| {
        let found = received.words.iter_mut().find(|(name, _)| name == field);
        found.map(|(_, words)| std::mem::take(words)).unwrap_or_default()
    };
    let (caption, form) = (word("caption"), word("form"));
    let refused = |reason: &'static str| Err(Failure::Refused(ReportRefusal::Fields(vec![("photos", reason)])));
    let done = match (received.refused, received.photos.pop()) {
        (Some(refusal), _) => refused(PhotoRefusal::code(refusal)),
        (None, None) => refused("missing"),
        (None, Some(photo)) => visit.portal.add_picture(&staff, &id, photo, &caption, &form).await,
    };
    answer(&visit, &staff, &id, Typed { caption, ..Typed::default() }, done).await
}

/// Takes one away.
pub async fn remove(mut visit: Visit, Path((id, picture)): Path<(String, String)>) -> Response {
    visit.is_personal = true;
    let staff = match desk::staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    let done = visit.portal.remove_picture(&staff, &id, &picture).await;
    answer(&visit, &staff, &id, Typed::default(), done).await
}

/// Those that are there, and the form of the next one.
pub fn forms(visit: &Visit, report: &Report, typed: &Typed) -> AnyView {
    let t = visit.texts;
    let kept = report
        .pictures
        .iter()
        .map(|picture| {
            let address = visit.to(&paths::desk_picture(&report.id, &picture.id));
            view! {
                <li class="card">
                    <img src=address.clone() alt=picture.caption.clone() loading="lazy"/>
                    <p class="sm">{picture.caption.clone()}</p>
                    <form method="post" action=address>
                        <button class="btn alt">{text!(t, "deskreport-photo-remove")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let refused = form::reason(&typed.wrong, "photos").map(|reason| t.get(&format!("deskreport-photos.{reason}")));
    let class = if refused.is_some() { "field bad" } else { "field" };
    let caption = Field {
        name: "caption",
        value: typed.caption.clone(),
        kind: "text",
        max: 200,
        required: true,
        ..Field::default()
    };
    // Keys: deskreport-photos.too-large, .not-a-photo, .broken, .too-many, .busy, .missing.
    let described = if refused.is_some() { "photos-hint photos-error" } else { "photos-hint" };
    let adding = (report.pictures.len() < MOST_PICTURES).then(|| {
        view! {
            <form class="mt4" method="post" enctype="multipart/form-data" action=visit.to(&paths::desk_pictures(&report.id)) novalidate>
                {hidden("form", &visit.portal.form_token())}
                <div class=class>
                    <label for="photos">{text!(t, "deskreport-photos")}</label>
                    <p class="hint" id="photos-hint">{text!(t, "deskreport-photos.hint")}</p>
                    {refused.map(|words| view! { <p class="err" id="photos-error">{words}</p> })}
                    <input id="photos" name="photos" r#type="file" accept="image/jpeg,image/png,image/webp" aria-describedby=described/>
                </div>
                {form::field(visit, "deskreport", &typed.wrong, caption)}
                <button class="btn alt mt4">{text!(t, "deskreport-photo-add")}</button>
            </form>
        }
    });
    view! {
        <section>
            <h2>{text!(t, "deskreport-pictures")}</h2>
            <ul class="f pics mt4">{kept}</ul>
            {adding}
        </section>
    }
    .into_any()
}

//! Notices of pressure, for internal security alone: where residents told that somebody pressed them to rate in a certain way.
//! Neither who told of it nor how anybody rated is known here.
use super::{integrity::batches::notice, staff};
use crate::{
    components::icon::icon,
    layout,
    page::{self, Head},
    pages::fault,
    paths, read, text,
    visit::Visit,
};
use axum::response::Response;
use domain::batch::Rule;
use leptos::prelude::*;

/// The page.
pub async fn list(mut visit: Visit) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !Rule::Pressure.is_for(staff.role) {
        return fault::not_found(&visit);
    }
    visit.is_personal = true;
    let notices = read!(visit, visit.portal.notices(&staff).await);
    let t = visit.texts;
    page::draw(&visit, Head::new(text!(t, "batch-pressure")).desk(), || {
        let list = if notices.is_empty() {
            view! { <div class="empty mt4">{icon(&visit, "check")}<p>{text!(t, "batch-pressure.none")}</p></div> }
                .into_any()
        } else {
            let lines = notices.iter().map(|one| notice(&visit, one)).collect_view();
            view! { <ul class="acts mt4">{lines}</ul> }.into_any()
        };
        let main = view! {
            <h1>{text!(t, "batch-pressure")}</h1>
            <p class="lead mt4">{text!(t, "batch-pressure.text")}</p>
            {list}
        };
        layout::desk(&visit, paths::DESK_PRESSURE, main)
    })
}

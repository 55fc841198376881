//! A one-time link for a body without an account: looking at it opens nothing, pressing the button uses it up.
use crate::{
    components::icon::icon,
    page::{self, Head, Keeping},
    pages::fault,
    paths, text,
    visit::{Keep, Visit},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{failure::Failure, portal::SignInRefusal};
use leptos::prelude::*;

/// What the link is for, with the button.
pub async fn show(visit: Visit, Path(token): Path<String>) -> Response {
    draw(visit, &token, false)
}

/// Opens the concern.
pub async fn enter(visit: Visit, Path(token): Path<String>) -> Response {
    match visit.portal.enter(&token, &visit.client).await {
        Ok(Some((session, concern))) => {
            page::see_other(&visit, &paths::desk_concern(&concern)).keeping(Keep::Session(Some(session)))
        }
        Ok(None) | Err(Failure::Refused(SignInRefusal::Wrong)) => draw(visit, &token, true),
        Err(Failure::Refused(SignInRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
    }
}

fn draw(mut visit: Visit, token: &str, is_over: bool) -> Response {
    visit.is_personal = true;
    let t = visit.texts;
    let title = text!(t, "account-invitation");
    let head = if is_over { Head::new(title.clone()).status(StatusCode::GONE) } else { Head::new(title.clone()) };
    let action = visit.to(&paths::invitation(token));
    page::draw(&visit, head, || {
        let words = if is_over {
            view! { <div class="note warn mt4" role="alert">{icon(&visit, "info")}<p>{text!(t, "account-invitation.over")}</p></div> }
                .into_any()
        } else {
            view! {
                <p class="mt4">{text!(t, "account-invitation.text")}</p>
                <form class="mt5" method="post" action=action>
                    <button class="btn">{text!(t, "account-invitation.open")}</button>
                </form>
            }
            .into_any()
        };
        view! { <main id="main" class="wrap main"><h1>{title}</h1>{words}</main> }.into_any()
    })
}

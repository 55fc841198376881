//! Signing in and out as a member of staff. Nothing is said about whether an address exists.
use crate::{
    components::form::{self, Field, Wrong},
    page::{self, Head, Keeping},
    pages::fault,
    paths, text,
    visit::{Keep, Visit},
};
use axum::{extract::Form, http::StatusCode, response::Response};
use domain::{failure::Failure, portal::SignInRefusal};
use leptos::prelude::*;
use serde::Deserialize;

/// The form as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignIn {
    email: String,
    password: String,
}

/// The form, or the desk for who is signed in.
pub async fn form(visit: Visit) -> Response {
    if visit.actor.staff().is_some() { page::see_other(&visit, paths::DESK) } else { draw(visit, "", &Wrong::new()) }
}

/// Opens a session.
pub async fn send(visit: Visit, Form(sent): Form<SignIn>) -> Response {
    let empty: Wrong = [("email", &sent.email), ("password", &sent.password)]
        .into_iter()
        .filter(|(_, typed)| typed.trim().is_empty())
        .map(|(field, _)| (field, "missing"))
        .collect();
    if !empty.is_empty() {
        return draw(visit, &sent.email, &empty);
    }
    match visit.portal.sign_in((&sent.email, &sent.password), &visit.client, visit.language).await {
        Ok(token) => page::see_other(&visit, paths::DESK).keeping(Keep::Session(Some(token))),
        Err(Failure::Refused(SignInRefusal::Wrong)) => draw(visit, &sent.email, &vec![("email", "wrong")]),
        Err(Failure::Refused(SignInRefusal::TooMany { retry_after })) => fault::too_many(&visit, retry_after),
        Err(Failure::Unavailable(incident)) => fault::unavailable(&visit, &incident),
    }
}

/// Ends it.
pub async fn sign_out(visit: Visit) -> Response {
    let ended = match &visit.session {
        Some(token) => visit.portal.sign_out(token).await,
        None => Ok(()),
    };
    // Whatever the database says, this device forgets the session.
    let answer = match ended {
        Ok(()) => page::see_other(&visit, paths::HOME),
        Err(failure) => fault::of_read(&visit, failure),
    };
    answer.keeping(Keep::Session(None))
}

fn draw(mut visit: Visit, email: &str, wrong: &Wrong) -> Response {
    visit.is_personal = true;
    let t = visit.texts;
    let title = text!(t, "account-title");
    let head = if wrong.is_empty() {
        Head::new(title)
    } else {
        Head::new(format!("{} {title}", text!(t, "common-error-title"))).status(StatusCode::UNPROCESSABLE_ENTITY)
    };
    let email = Field {
        name: "email",
        value: email.to_owned(),
        kind: "email",
        autocomplete: "username",
        required: true,
        ..Field::default()
    };
    let password = Field {
        name: "password",
        kind: "password",
        autocomplete: "current-password",
        required: true,
        ..Field::default()
    };
    page::draw(&visit, head, || {
        view! {
            <main id="main" class="wrap narrow main stack-l">
                {form::summary(&visit, "account", wrong)}
                <h1>{text!(t, "account-title")}</h1>
                <form class="stack" method="post" action=visit.to(paths::SIGN_IN) novalidate=true>
                    {form::field(&visit, "account", wrong, email)}
                    {form::field(&visit, "account", wrong, password)}
                    <p><button class="btn">{text!(t, "account-submit")}</button></p>
                </form>
                <p class="muted">{text!(t, "account-resident")}</p>
                {visit.site.is_demo.then(|| view! { <p><a href=visit.to(paths::DEMO)>{text!(t, "account-demo")}</a></p> })}
            </main>
        }
    })
}

//! Pages for what went wrong: nothing there, too much, the machine failed. Calm, in the visitor's language, with a way on.
use crate::{
    page::{self, Head},
    paths, text,
    visit::Visit,
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use domain::failure::{Failure, Incident, Never};
use leptos::prelude::*;

/// Nothing here, or nothing for this reader: the two are not told apart.
pub fn not_found(visit: &Visit) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "fault-not-found")).status(StatusCode::NOT_FOUND), || {
        view! {
            <main id="main" class="wrap main">
                <h1>{text!(t, "fault-not-found")}</h1>
                <p class="lead mt4">{text!(t, "fault-not-found.text")}</p>
                <form class="find mt5" role="search" action=visit.to(paths::SEARCH)>
                    <label for="q">{text!(t, "fault-search")}</label>
                    <div class="in"><input id="q" name="q" type="search" maxlength="100"/><button class="btn">{text!(t, "fault-search-button")}</button></div>
                </form>
                <p class="mt5"><a href=visit.to(paths::HOME)>{text!(t, "fault-home")}</a></p>
            </main>
        }
    })
}

/// A body larger than anything a form here holds.
pub fn too_large(visit: &Visit) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "fault-too-large")).status(StatusCode::PAYLOAD_TOO_LARGE), || {
        view! {
            <main id="main" class="wrap main">
                <h1>{text!(t, "fault-too-large")}</h1>
                <p class="lead mt4">{text!(t, "fault-too-large.text")}</p>
            </main>
        }
    })
}

/// A request that no form of this portal sends.
pub fn malformed(visit: &Visit) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "fault-malformed")).status(StatusCode::BAD_REQUEST), || {
        view! {
            <main id="main" class="wrap main">
                <h1>{text!(t, "fault-malformed")}</h1>
                <p class="lead mt4">{text!(t, "fault-malformed.text")}</p>
                <p class="mt5"><a href=visit.to(paths::HOME)>{text!(t, "fault-home")}</a></p>
            </main>
        }
    })
}

/// Too many tries from here.
pub fn too_many(visit: &Visit, retry_after: u64) -> Response {
    let t = visit.texts;
    let minutes = retry_after.div_ceil(60).max(1);
    let mut response =
        page::draw(visit, Head::new(text!(t, "fault-too-many")).status(StatusCode::TOO_MANY_REQUESTS), || {
            view! {
                <main id="main" class="wrap main">
                    <h1>{text!(t, "fault-too-many")}</h1>
                    <p class="lead mt4">{text!(t, "fault-too-many.text", minutes = minutes)}</p>
                </main>
            }
        });
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(retry_after.max(1)));
    response
}

/// The machine could not do it: not the visitor's fault, with a number to name it by.
pub fn unavailable(visit: &Visit, incident: &Incident) -> Response {
    let t = visit.texts;
    page::draw(visit, Head::new(text!(t, "fault-unavailable")).status(StatusCode::SERVICE_UNAVAILABLE), || {
        view! {
            <main id="main" class="wrap main">
                <h1>{text!(t, "fault-unavailable")}</h1>
                <p class="lead mt4">{text!(t, "fault-unavailable.text")}</p>
                <p class="mt4">{text!(t, "fault-incident")} " " <b>{incident.to_string()}</b></p>
                {again(visit)}
                <p class="mt4">{text!(t, "fault-unavailable.danger")}</p>
            </main>
        }
    })
}

/// The same form once more, with every word that was typed.
fn again(visit: &Visit) -> Option<AnyView> {
    let t = visit.texts;
    (!visit.sent.is_empty()).then(|| {
        let fields = visit
            .sent
            .iter()
            .map(|(name, value)| view! { <input r#type="hidden" name=name.clone() value=value.clone()/> })
            .collect_view();
        view! {
            <form class="mt4" method="post" action=visit.to(&visit.path)>
                <p>{text!(t, "fault-again.text")}</p>
                {fields}
                <div class="btns mt2"><button class="btn">{text!(t, "fault-again")}</button></div>
            </form>
        }
        .into_any()
    })
}

/// The page for a read that failed.
pub fn of_read(visit: &Visit, failure: Failure<Never>) -> Response {
    match failure {
        Failure::Unavailable(incident) => unavailable(visit, &incident),
        Failure::Refused(never) => match never {},
    }
}

/// `found!(visit, read)`: what a read found; else the page for nothing there, or for a failed machine.
#[macro_export]
macro_rules! found {
    ($visit:expr, $read:expr) => {
        match $read {
            Ok(Some(found)) => found,
            Ok(None) => return $crate::pages::fault::not_found(&$visit),
            Err(failure) => return $crate::pages::fault::of_read(&$visit, failure),
        }
    };
}

/// `read!(visit, read)`: what a read gave; else the page for a failed machine.
#[macro_export]
macro_rules! read {
    ($visit:expr, $read:expr) => {
        match $read {
            Ok(read) => read,
            Err(failure) => return $crate::pages::fault::of_read(&$visit, failure),
        }
    };
}

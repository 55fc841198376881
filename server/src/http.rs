//! From a socket to a page: headers and cookies become a visit, what a page asks to keep becomes cookies, public pages
//! are kept compressed until something changes, and every answer carries the headers of safety.
mod api;
mod cookies;
mod files;
mod kept;
mod log;
mod metrics;
mod safety;
mod sane;
mod site;
mod visits;

use crate::{config::Config, office::Office};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::{language::Language, portal::Watch};
use std::sync::Arc;
use tower_http::services::ServeDir;

pub use kept::Kept;
pub use metrics::Metrics;
pub use site::site;

/// Bytes a request's body may have. Photos come with their own limit.
const BODY: usize = 256 * 1024;

/// What every request needs.
#[derive(Clone)]
pub struct Front {
    /// Keeps the promises.
    pub office: Arc<Office>,
    /// The set-up.
    pub config: Arc<Config>,
    /// Addresses of built files.
    pub site: Arc<app::visit::Site>,
    /// Public pages, kept.
    pub kept: Kept,
}

/// The whole portal.
pub fn router(front: Front) -> Router {
    let files = ServeDir::new(front.config.site_dir.join("pkg")).precompressed_br().precompressed_gzip();
    let pages = app::routes::routes::<()>()
        .route("/", get(to_language).with_state(front.clone()))
        .fallback(app::routes::not_found)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(middleware::from_fn(sane::sane))
        .layer(middleware::from_fn_with_state(front.clone(), visits::visit))
        .layer(middleware::from_fn_with_state(front.clone(), kept::keep))
        .layer(middleware::from_fn_with_state(front.clone(), remember_language));
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready).with_state(front.clone()))
        .nest_service("/pkg", tower::ServiceBuilder::new().layer(safety::lasting()).service(files))
        .merge(log::routes(front.clone()))
        .merge(files::routes(front.clone()))
        .merge(api::routes(front.clone()))
        .merge(pages)
        .layer(middleware::from_fn_with_state(front, safety::secure))
}

async fn ready(State(front): State<Front>) -> Response {
    if front.office.is_ready().await {
        "ok".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready").into_response()
    }
}

async fn to_language(headers: HeaderMap) -> Response {
    let language = cookies::language(&headers);
    ([(header::VARY, "Accept-Language, Cookie")], Redirect::to(&format!("/{}", language.code()))).into_response()
}

/// Remembers the language of a page that was read, where `/` would lead to another one.
async fn remember_language(State(front): State<Front>, request: Request, next: Next) -> Response {
    let first = request.uri().path().trim_start_matches('/').split('/').next().and_then(Language::of_code);
    let known = cookies::language(request.headers());
    let mut response = next.run(request).await;
    if let Some(language) = first.filter(|language| *language != known && response.status() == StatusCode::OK) {
        cookies::set_language(&front, response.headers_mut(), language.code());
    }
    response
}

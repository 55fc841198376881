//! The API: what the pages show, as JSON, read-only and the same for everybody. Its description is made of the handlers
//! and shapes themselves, so it cannot say anything else than they do.
//!
//! Every answer may be shared, has a tag by which it is asked for again, and may be read from any site. Whatever goes wrong
//! below `/api` is a problem as RFC 9457 says it, never a page.
//!
//! One more address: a handler in one of the files here with its `utoipa::path`, a shape in `shapes`, a line in [`routes`].
mod asked;
mod description;
mod edge;
mod inspectors;
mod paging;
mod places;
mod problem;
mod reports;
mod shapes;
mod statistics;

pub(super) use asked::is_name;
pub(super) use edge::{is_known, preflight, share, tag};
pub(super) use problem::Problem;

use super::Front;
use crate::limits::Limit;
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::header,
    middleware,
    response::{IntoResponse, Response},
    routing::{any, get},
};
use domain::open_data::BreakdownRow;
use moka::sync::Cache;
use std::{
    sync::{Arc, atomic::AtomicU32},
    time::Duration,
};
use utoipa_axum::{router::OpenApiRouter, routes};

/// Requests that one network may make at once, and how often one more.
const BURST: u32 = 300;
const EVERY: Duration = Duration::from_millis(200);

/// Counts of a quarter by category and kind; the number is the version of what the portal shows.
type Breakdowns = Cache<(String, u64), Arc<Vec<BreakdownRow>>>;

/// What the API knows.
#[derive(Clone)]
struct Api {
    front: Front,
    limit: Arc<Limit>,
    requests: Arc<AtomicU32>,
    breakdowns: Breakdowns,
    description: Bytes,
}

/// All addresses below `/api`.
pub fn routes(front: Front) -> Router {
    let (router, description) = OpenApiRouter::with_openapi(description::head(&front.site.public_url))
        .routes(routes!(places::regions))
        .routes(routes!(places::districts))
        .routes(routes!(places::mahallas))
        .routes(routes!(inspectors::inspector))
        .routes(routes!(inspectors::score))
        .routes(routes!(statistics::periods))
        .routes(routes!(statistics::statistics))
        .routes(routes!(reports::reports))
        .routes(routes!(reports::report))
        .split_for_parts();
    let description = description::whole(description).to_pretty_json().unwrap_or_default();
    let api = Api {
        limit: Arc::new(Limit::new(BURST, EVERY)),
        requests: Arc::default(),
        breakdowns: Cache::new(8),
        description: description.into(),
        front,
    };
    router
        .route("/api/openapi.json", get(describe))
        .route("/api", any(unknown))
        .route("/api/", any(unknown))
        .route("/api/{*rest}", any(unknown))
        .method_not_allowed_fallback(not_allowed)
        .layer(middleware::from_fn_with_state(api.clone(), edge::edge))
        .with_state(api)
}

async fn describe(State(api): State<Api>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], api.description).into_response()
}

async fn unknown() -> Problem {
    Problem::not_found("there is no such address; /api/openapi.json names all of them")
}

/// Says that an address is only read.
pub(super) async fn not_allowed() -> Response {
    let mut response = Problem::method().into_response();
    response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD, OPTIONS"));
    response
}

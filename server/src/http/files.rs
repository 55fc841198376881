//! Published files of released quarters. They never change, so they may be kept for ever.
use super::{
    Front,
    api::{Problem, is_known, is_name, not_allowed, preflight, share, tag},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{evaluation::Evaluations, open_data::OpenData, score_card::AreaScores};

/// In place of a quarter: the rules of the evaluation index.
const INDEX: &str = "index";

/// The file from which everybody recomputes a released quarter.
const CANONICAL: &str = "period.json";

/// All addresses.
pub fn routes(front: Front) -> Router {
    Router::new()
        .route("/open-data/{period}/{file}", get(file).options(|| async { preflight() }))
        .method_not_allowed_fallback(not_allowed)
        .layer(map_response(shared))
        .with_state(front)
}

/// Scripts of any site may read what is answered, and what is wrong too.
async fn shared(mut answer: Response) -> Response {
    share(answer.headers_mut());
    answer
}

async fn file(
    State(front): State<Front>,
    Path((period, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let none = || Problem::not_found("no such file was published with that quarter").into_response();
    if period == INDEX {
        return rules(&front, &name, &headers).unwrap_or_else(none);
    }
    if !is_name(&period) || !is_name(&name) {
        return none();
    }
    let found = match name.as_str() {
        CANONICAL => front.office.period_file(&period).await,
        _ => front.office.published_file(&period, &name).await,
    };
    let bytes = match found {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return none(),
        Err(failure) => return Problem::from(failure).into_response(),
    };
    let kind = if name.ends_with(".csv") { "text/csv; charset=utf-8; header=present" } else { "application/json" };
    lasting(bytes, kind, &headers)
}

/// A version of the rules of the evaluation index, or its signed note: `2026.1.json`, `2026.1.json.note`.
fn rules(front: &Front, name: &str, headers: &HeaderMap) -> Option<Response> {
    let (version, is_note) = match name.strip_suffix(".json.note") {
        Some(version) => (version, true),
        None => (name.strip_suffix(".json")?, false),
    };
    let (bytes, note) = front.office.index_rules(version)?;
    Some(if is_note {
        lasting(note.into_bytes(), "text/plain; charset=utf-8", headers)
    } else {
        lasting(bytes.as_bytes().to_vec(), "application/json", headers)
    })
}

fn lasting(bytes: Vec<u8>, kind: &'static str, headers: &HeaderMap) -> Response {
    let tag = tag(&bytes);
    let is_known = is_known(headers.get(header::IF_NONE_MATCH), &tag);
    let mut answer = if is_known { StatusCode::NOT_MODIFIED.into_response() } else { bytes.into_response() };
    let head = answer.headers_mut();
    head.insert(header::ETAG, tag);
    head.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    head.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("public, max-age=31536000, immutable"));
    answer
}

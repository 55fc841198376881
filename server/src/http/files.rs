//! Published files of released quarters. They never change, so they may be kept for ever.
use super::{
    Front,
    api::{Problem, is_known, is_name, share, tag},
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::open_data::OpenData;

/// All addresses.
pub fn routes(front: Front) -> Router {
    Router::new().route("/open-data/{period}/{file}", get(file)).with_state(front)
}

async fn file(
    State(front): State<Front>,
    Path((period, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let none = || Problem::not_found("no such file was published with that quarter").into_response();
    if !is_name(&period) || !is_name(&name) {
        return none();
    }
    let bytes = match front.office.published_file(&period, &name).await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return none(),
        Err(failure) => return Problem::from(failure).into_response(),
    };
    let tag = tag(&bytes);
    let kind = if name.ends_with(".csv") { "text/csv; charset=utf-8; header=present" } else { "application/json" };
    let is_known = is_known(headers.get(header::IF_NONE_MATCH), &tag);
    let mut answer = if is_known { StatusCode::NOT_MODIFIED.into_response() } else { bytes.into_response() };
    let head = answer.headers_mut();
    head.insert(header::ETAG, tag);
    head.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    head.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("public, max-age=31536000, immutable"));
    share(head);
    answer
}

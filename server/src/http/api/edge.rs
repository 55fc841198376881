//! What is the same for every address: who may ask how often, what is accepted, tags, and that any site may read.
use super::{super::visits, Api, problem::Problem};
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{check::hex, log::entry::document};
use std::sync::atomic::Ordering;

/// How long an answer may be kept by whoever asked.
const FRESH: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// Requests after which networks that have rested are forgotten.
const TIDY: u32 = 10_000;

/// Looks at a request before it is answered and at the answer before it leaves.
pub async fn edge(State(api): State<Api>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let known = parts.headers.get(header::IF_NONE_MATCH).cloned();
    let mut response = match refused(&api, &parts) {
        Some(response) => response,
        None => tagged(next.run(Request::from_parts(parts, body)).await, known.as_ref()).await,
    };
    share(response.headers_mut());
    response
}

fn refused(api: &Api, request: &Parts) -> Option<Response> {
    if request.method == Method::OPTIONS {
        return Some(preflight());
    }
    if api.requests.fetch_add(1, Ordering::Relaxed).is_multiple_of(TIDY) {
        api.limit.tidy();
    }
    if let Err(seconds) = api.limit.count(&visits::client(&api.front, request)) {
        return Some(Problem::too_many(seconds).into_response());
    }
    (!accepts_json(&request.headers)).then(|| Problem::not_acceptable().into_response())
}

/// What a script of another site may ask for.
pub fn preflight() -> Response {
    let head = [
        (header::ALLOW, "GET, HEAD, OPTIONS"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, head).into_response()
}

/// Lets scripts of any site read an answer and the headers that matter.
pub fn share(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let exposed = HeaderValue::from_static("ETag, Link, Retry-After");
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
}

/// The most particular range that JSON falls into decides (RFC 9110, 12.5.1).
fn accepts_json(headers: &HeaderMap) -> bool {
    let ranges: Vec<String> = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|range| range.trim().to_ascii_lowercase())
        .filter(|range| !range.is_empty())
        .collect();
    let weight = |name: &str| {
        let of = ranges.iter().find(|range| range.split(';').next().is_some_and(|kind| kind.trim() == name))?;
        let weight = of.split(';').find_map(|part| part.trim().strip_prefix("q=")).unwrap_or("1");
        Some(weight.trim().parse::<f64>().unwrap_or(1.0))
    };
    let told = ["application/json", "application/*", "*/*"].into_iter().find_map(weight);
    ranges.is_empty() || told.is_some_and(|weight| weight > 0.0)
}

/// A strong tag of these bytes.
pub fn tag(bytes: &[u8]) -> HeaderValue {
    let digits = hex(&document(bytes));
    HeaderValue::try_from(format!("\"{}\"", &digits[..32])).expect("digits are plain text")
}

/// Whether one of the tags that are known already is this one.
pub fn is_known(known: Option<&HeaderValue>, tag: &HeaderValue) -> bool {
    let Some(known) = known.and_then(|known| known.to_str().ok()) else { return false };
    let told = known.split(',').map(|one| one.trim().trim_start_matches("W/"));
    known.trim() == "*" || told.into_iter().any(|one| one.as_bytes() == tag.as_bytes())
}

async fn tagged(response: Response, known: Option<&HeaderValue>) -> Response {
    if response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let tag = tag(&bytes);
    let is_known = is_known(known, &tag);
    parts.headers.insert(header::ETAG, tag);
    parts.headers.insert(header::CACHE_CONTROL, FRESH);
    if is_known {
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_TYPE);
        return (StatusCode::NOT_MODIFIED, parts.headers).into_response();
    }
    Response::from_parts(parts, Body::from(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(ranges: &str) -> bool {
        accepts_json(&HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_str(ranges).expect("a header"))]))
    }

    #[test]
    fn json_is_given_to_who_takes_it() {
        assert!(accepts_json(&HeaderMap::new()));
        for ranges in
            ["*/*", "application/json", "text/html, application/*;q=0.5", "Application/JSON;charset=utf-8", ""]
        {
            assert!(accepts(ranges), "{ranges}");
        }
        for ranges in ["text/html", "application/json;q=0, */*", "image/*", "application/xml"] {
            assert!(!accepts(ranges), "{ranges}");
        }
    }

    #[test]
    fn a_tag_is_known_in_a_list_and_by_a_star() {
        let tag = tag(b"[]");
        let text = tag.to_str().expect("plain");
        for known in [text.to_owned(), format!("\"a\", {text}"), format!("W/{text}"), "*".to_owned()] {
            assert!(is_known(HeaderValue::from_str(&known).ok().as_ref(), &tag), "{known}");
        }
        assert!(!is_known(Some(&HeaderValue::from_static("\"a\"")), &tag));
        assert!(!is_known(None, &tag));
    }
}

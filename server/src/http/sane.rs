//! What no browser sends is refused before any page sees it: broken UTF-8, NUL, forms with thousands of fields. What a
//! form holds goes along with the visit, so that a page of a failure can send it again.
use app::visit::Visit;
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Fields a form here has at most, with room.
const FIELDS: usize = 200;

/// Looks at the query and at a form's body.
pub async fn sane(request: Request, next: Next) -> Response {
    if !request.uri().query().is_none_or(|query| is_sane(query.as_bytes())) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let kind = request.headers().get(header::CONTENT_TYPE).map(|value| value.as_bytes().to_ascii_lowercase());
    if !kind.is_some_and(|kind| kind.starts_with(b"application/x-www-form-urlencoded")) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, super::BODY).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    if !is_sane(&body) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    if let Some(visit) = parts.extensions.get_mut::<Visit>() {
        visit.sent = sent(&body).into();
    }
    next.run(Request::from_parts(parts, Body::from(body))).await
}

/// The fields of a form; none where one is a password.
fn sent(encoded: &[u8]) -> Vec<(String, String)> {
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(encoded).unwrap_or_default();
    if fields.iter().any(|(name, _)| name == "password") { Vec::new() } else { fields }
}

/// Whether urlencoded bytes hold text in UTF-8 without NUL, and not too many fields.
pub(super) fn is_sane(encoded: &[u8]) -> bool {
    if encoded.iter().filter(|byte| **byte == b'&').count() >= FIELDS {
        return false;
    }
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some((byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *byte == b'%').and_then(|two| std::str::from_utf8(two).ok());
        let value = digits.and_then(|two| u8::from_str_radix(two, 16).ok());
        decoded.push(value.unwrap_or(*byte));
        rest = if value.is_some() { &after[2..] } else { after };
    }
    !decoded.contains(&0) && std::str::from_utf8(&decoded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_sane;

    #[test]
    fn text_of_any_alphabet_is_taken_and_broken_bytes_are_not() {
        assert!(is_sane("q=Do%CA%BBstlik&x=100%".as_bytes()));
        assert!(is_sane("q=Дўстлик".as_bytes()));
        assert!(!is_sane(b"q=%FF%FE"));
        assert!(!is_sane(b"q=a%00b"));
        assert!(!is_sane("a=1&".repeat(10_000).as_bytes()));
    }
}

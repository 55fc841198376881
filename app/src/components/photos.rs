//! Photos as small pictures, each a link to itself; and a photo as an answer.
use crate::{text, visit::Visit};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

/// The photos at these addresses; none where there are none.
pub fn show(visit: &Visit, addresses: &[String]) -> Option<AnyView> {
    if addresses.is_empty() {
        return None;
    }
    let t = visit.texts;
    let photo = |(number, address): (usize, &String)| {
        let words = text!(t, "concern-photo", number = number as u64 + 1);
        let (link, address) = (visit.to(address), visit.to(address));
        view! { <li><a href=link><img src=address alt=words loading="lazy"/></a></li> }
    };
    let photos = addresses.iter().enumerate().map(photo).collect_view();
    Some(view! { <ul class="photos f">{photos}</ul> }.into_any())
}

/// A photo as an answer: only ever our own drawing, kept by nobody.
pub fn answer(jpeg: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"photo.jpg\"")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, Body::from(jpeg)).into_response()
}

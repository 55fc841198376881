//! Public pages, kept compressed per address, look and coding until the office says that something changed.
//! A personal page is never kept: it says `no-store` itself.
use super::{
    Front,
    api::{is_known, tag},
    cookies,
};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, response::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use moka::sync::Cache;
use std::{io::Write, sync::Arc};

/// May be kept, and is asked for again each time.
const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache");
/// Bytes kept in memory at most.
const ROOM: u64 = 8 * 1024 * 1024;

#[derive(Clone)]
struct Page {
    version: u64,
    day: time::Date,
    tag: HeaderValue,
    headers: HeaderMap,
    body: Bytes,
}

/// The pages.
#[derive(Clone)]
pub struct Kept {
    pages: Cache<String, Arc<Page>>,
}

impl Default for Kept {
    fn default() -> Self {
        let weigh =
            |address: &String, page: &Arc<Page>| u32::try_from(address.len() + page.body.len()).unwrap_or(u32::MAX);
        Self { pages: Cache::builder().max_capacity(ROOM).weigher(weigh).build() }
    }
}

/// Answers from memory where it can, else draws and keeps.
pub async fn keep(State(front): State<Front>, request: Request, next: Next) -> Response {
    let is_head = request.method() == Method::HEAD;
    if !(is_head || request.method() == Method::GET) || cookies::find(request.headers(), "session").is_some() {
        return next.run(request).await;
    }
    let wants = Wants::of(request.headers());
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let look = cookies::find(request.headers(), "look").unwrap_or_default();
    let address = format!("{} {look} {}", wants.name(), request.uri());
    let version = front.office.version();
    let day = domain::calendar::local_date(domain::portal::Watch::now(front.office.as_ref()));
    if let Some(page) = front.kept.pages.get(&address).filter(|page| page.version == version && page.day == day) {
        return answer(&page, known.as_ref(), is_head);
    }
    let (parts, body) = next.run(request).await.into_parts();
    let is_public = parts.status == StatusCode::OK
        && !parts.headers.contains_key(header::CACHE_CONTROL)
        && parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_public {
        if parts.status == StatusCode::OK && parts.headers.get(header::CACHE_CONTROL).is_some_and(|way| way == NO_CACHE)
        {
            return tagged(parts, body, known.as_ref()).await;
        }
        // What is not kept leaves uncompressed: secrets beside what a stranger can choose would tell about themselves.
        return Response::from_parts(parts, body);
    }
    let Ok(plain) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let page = Arc::new(page(parts.headers, plain, wants, version, day));
    // A search may be anything: only pages with a fixed address are worth their room.
    if !address.contains('?') {
        front.kept.pages.insert(address, Arc::clone(&page));
    }
    answer(&page, known.as_ref(), is_head)
}

/// A file that whoever has it asks for again: not sent where it is the same.
async fn tagged(mut parts: Parts, body: Body, known: Option<&HeaderValue>) -> Response {
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let tag = tag(&bytes);
    let is_known = is_known(known, &tag);
    parts.headers.insert(header::ETAG, tag);
    if is_known {
        parts.headers.remove(header::CONTENT_LENGTH);
        return (StatusCode::NOT_MODIFIED, parts.headers).into_response();
    }
    Response::from_parts(parts, Body::from(bytes))
}

#[derive(Clone, Copy)]
enum Wants {
    Plain,
    Gzip,
    Brotli,
}

impl Wants {
    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }

    fn of(headers: &HeaderMap) -> Self {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let (coding, quality) = part.trim().split_once(";q=").unwrap_or((part.trim(), "1"));
                coding == name && quality != "0"
            })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }
}

fn page(mut headers: HeaderMap, plain: Bytes, wants: Wants, version: u64, day: time::Date) -> Page {
    let digest = crate::secrets::digest(&plain);
    let tag = HeaderValue::try_from(format!("W/\"{}\"", BASE64_STANDARD.encode(&digest[..12])))
        .expect("base64 is plain text");
    headers.insert(header::ETAG, tag.clone());
    headers.insert(header::CACHE_CONTROL, NO_CACHE);
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie"));
    let body = match wants {
        Wants::Plain => None,
        Wants::Gzip => gzip(&plain),
        Wants::Brotli => brotli(&plain),
    };
    if body.is_some() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(wants.name()));
    }
    let body = body.unwrap_or(plain);
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    Page { version, day, tag, headers, body }
}

fn gzip(plain: &[u8]) -> Option<Bytes> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    let written = out.write_all(plain).and_then(|()| out.finish());
    written.map(Bytes::from).ok()
}

fn brotli(plain: &[u8]) -> Option<Bytes> {
    // Quality 4: a page is compressed once per change, and a visitor waits for it; 5 takes twice as long for 4 % less.
    let params =
        ::brotli::enc::BrotliEncoderParams { quality: 4, lgwin: 18, size_hint: plain.len(), ..Default::default() };
    let mut out = Vec::new();
    ::brotli::BrotliCompress(&mut &plain[..], &mut out, &params).is_ok().then(|| out.into())
}

fn answer(page: &Page, known: Option<&HeaderValue>, is_head: bool) -> Response {
    let mut headers = page.headers.clone();
    if known == Some(&page.tag) {
        headers.remove(header::CONTENT_LENGTH);
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let body = if is_head { Body::empty() } else { Body::from(page.body.clone()) };
    (StatusCode::OK, headers, body).into_response()
}

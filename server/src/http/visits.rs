//! A request becomes a visit: language from the address, actor from the session, the rest from cookies.
//! Nothing of it is logged but the route's shape, the status and the time it took.
use super::{Front, cookies};
use app::{
    pages::fault,
    text::Texts,
    visit::{Keep, Look, Visit},
};
use axum::{
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{
    check::hex,
    failure::Failure,
    language::Language,
    person::Actor,
    portal::{Desk, Portal, Watch},
};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

/// Makes the visit, runs the page, writes the cookies it asked for.
pub async fn visit(State(front): State<Front>, request: Request, next: Next) -> Response {
    let started = std::time::Instant::now();
    // A body cannot be shared between threads while the session is looked up: it waits aside.
    let (mut parts, body) = request.into_parts();
    let (method, route) =
        (parts.method.clone(), parts.extensions.get::<MatchedPath>().map(|path| path.as_str().to_owned()));
    let visit = match make(&front, &parts).await {
        Ok(visit) => visit,
        Err(response) => return *response,
    };
    if !is_from_here(&front, &parts) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let is_personal = visit.is_personal || !matches!(method, Method::GET | Method::HEAD);
    parts.extensions.insert(visit.clone());
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Some(page) = plain_fault(&visit, &response) {
        response = page;
    }
    let keeps = response.extensions_mut().remove::<Vec<Keep>>().unwrap_or_default();
    if is_personal || !keeps.is_empty() || response.status() != StatusCode::OK {
        response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    }
    cookies::write(&front, response.headers_mut(), keeps);
    tracing::info!(%method, route = route.unwrap_or_default(), status = response.status().as_u16(), ms = started.elapsed().as_millis() as u64);
    response
}

/// The framework's bare refusals become pages in the visitor's language.
fn plain_fault(visit: &Visit, response: &Response) -> Option<Response> {
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    match response.status() {
        _ if is_page => None,
        StatusCode::PAYLOAD_TOO_LARGE => Some(fault::too_large(visit)),
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => {
            Some(fault::malformed(visit))
        }
        StatusCode::METHOD_NOT_ALLOWED => {
            let mut page = fault::malformed(visit);
            *page.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
            Some(page)
        }
        _ => None,
    }
}

async fn make(front: &Front, request: &Parts) -> Result<Visit, Box<Response>> {
    let path = request.uri.path();
    let headers = &request.headers;
    let (language, rest) = split(path);
    let language = language.unwrap_or_else(|| cookies::language(headers));
    let session = cookies::find(headers, "session");
    let case = cookies::find_sealed(front, headers, "case");
    let mut visit = Visit {
        language,
        texts: Texts(language),
        path: rest.to_owned(),
        query: request.uri.query().unwrap_or_default().to_owned(),
        actor: Actor::Visitor,
        now: front.office.now(),
        portal: Arc::clone(&front.office) as Arc<dyn Portal>,
        look: cookies::find(headers, "look").map(|value| Look::of_cookie(&value)).unwrap_or_default(),
        site: Arc::clone(&front.site),
        client: client(front, request),
        is_personal: rest.starts_with("/desk")
            || rest.starts_with("/concerns/")
            || rest.starts_with("/check")
            || rest.starts_with("/receptions")
            || rest.ends_with("/reception")
            || rest.ends_with("/questions")
            || rest.ends_with("/rate")
            || rest.contains("/rate/"),
        session: session.clone(),
        case,
        receipt: cookies::find_sealed(front, headers, "receipt"),
        filed: cookies::find_sealed(front, headers, "filed"),
        challenge: cookies::find_sealed(front, headers, "challenge"),
        change_code: cookies::find_sealed(front, headers, "change"),
        slip: cookies::find_sealed(front, headers, "slip"),
        booking: cookies::find_sealed(front, headers, "booking"),
        sent: Arc::default(),
    };
    // Only pages that show who asks need the session: the others are the same for everybody.
    if let Some(token) = session.filter(|_| rest.starts_with("/desk") || rest.starts_with("/sign")) {
        match front.office.actor_of(&token).await {
            Ok(actor) => visit.actor = actor,
            Err(Failure::Unavailable(incident)) => return Err(Box::new(fault::unavailable(&visit, &incident))),
            Err(Failure::Refused(never)) => match never {},
        }
    }
    Ok(visit)
}

fn split(path: &str) -> (Option<Language>, &str) {
    let rest = path.trim_start_matches('/');
    let (code, after) = rest.split_once('/').map_or((rest, ""), |(code, _)| (code, &path[code.len() + 1..]));
    match Language::of_code(code) {
        Some(language) => (Some(language), after),
        None => (None, ""),
    }
}

/// A form must come from a page of this portal: browsers say where a request began.
fn is_from_here(front: &Front, request: &Parts) -> bool {
    if matches!(request.method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text("origin"), text("host")) {
        (Some("null"), _) => false,
        (Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, from)| from == host) || origin == front.config.public_url
        }
        _ => true,
    }
}

/// A word for the network a request came from: a /24 or a /56, for limits only.
pub(super) fn client(front: &Front, request: &Parts) -> String {
    let peer = request.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let is_trusted = peer.is_some_and(|peer| front.config.trusted_proxies.contains(&peer));
    let forwarded = || {
        let list = request.headers.get("x-forwarded-for")?.to_str().ok()?;
        list.rsplit(',').find_map(|part| part.trim().parse::<IpAddr>().ok())
    };
    match if is_trusted { forwarded().or(peer) } else { peer } {
        Some(IpAddr::V4(address)) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}")
        }
        Some(IpAddr::V6(address)) => hex(&address.octets()[..7]),
        None => "unknown".into(),
    }
}

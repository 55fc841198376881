//! Cookies: read from a request, written for what a page asks to keep. What is secret is sealed.
use super::Front;
use app::visit::Keep;
use axum::http::{HeaderMap, HeaderValue, header};
use domain::language::Language;

/// The value of a cookie.
pub fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('=').map(str::to_owned))
}

/// The language `/` leads to: of the cookie, else of the browser's wish, else Uzbek.
pub fn language(headers: &HeaderMap) -> Language {
    let chosen = find(headers, "lang").and_then(|code| Language::of_code(&code));
    let wished = || headers.get(header::ACCEPT_LANGUAGE).and_then(|value| Language::of_wish(value.to_str().ok()?));
    chosen.or_else(wished).unwrap_or_default()
}

/// The opened value of a sealed cookie.
pub fn find_sealed(front: &Front, headers: &HeaderMap, name: &str) -> Option<String> {
    front.office.secrets.open_cookie(name, &find(headers, name)?)
}

/// Seconds a cookie lives: the case of a resident half an hour, what is shown once ten minutes, a look a year.
const fn lifetime(keep: &Keep) -> u32 {
    match keep {
        Keep::Session(_) => 12 * 3600,
        Keep::Case(_) => 30 * 60,
        Keep::Receipt(_)
        | Keep::Filed(_)
        | Keep::Challenge(_)
        | Keep::ChangeCode(_)
        | Keep::Slip(_)
        | Keep::Booking(_) => 10 * 60,
        Keep::Look(_) => 365 * 24 * 3600,
    }
}

/// Writes the cookies a page asked for.
pub fn write(front: &Front, headers: &mut HeaderMap, keeps: Vec<Keep>) {
    for keep in keeps {
        let age = lifetime(&keep);
        let (name, value) = match &keep {
            Keep::Session(value) => ("session", value.clone()),
            Keep::Case(value) => ("case", sealed(front, "case", value.as_deref())),
            Keep::Receipt(value) => ("receipt", sealed(front, "receipt", value.as_deref())),
            Keep::Filed(value) => ("filed", sealed(front, "filed", value.as_deref())),
            Keep::Challenge(value) => ("challenge", sealed(front, "challenge", value.as_deref())),
            Keep::ChangeCode(value) => ("change", sealed(front, "change", value.as_deref())),
            Keep::Slip(value) => ("slip", sealed(front, "slip", value.as_deref())),
            Keep::Booking(value) => ("booking", sealed(front, "booking", value.as_deref())),
            Keep::Look(look) => ("look", Some(look.to_cookie())),
        };
        set(front, headers, name, value.as_deref(), age);
    }
}

/// Remembers a language for visits to `/`.
pub fn set_language(front: &Front, headers: &mut HeaderMap, code: &str) {
    set(front, headers, "lang", Some(code), 365 * 24 * 3600);
}

fn sealed(front: &Front, name: &str, value: Option<&str>) -> Option<String> {
    value.map(|value| front.office.secrets.seal_cookie(name, value))
}

fn set(front: &Front, headers: &mut HeaderMap, name: &str, value: Option<&str>, age: u32) {
    let secure = if front.config.is_secure() { "; Secure" } else { "" };
    let age = if value.is_some() { age } else { 0 };
    let text = format!("{name}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", value.unwrap_or_default());
    if let Ok(text) = HeaderValue::try_from(text) {
        headers.append(header::SET_COOKIE, text);
    }
}

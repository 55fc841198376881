//! Public pages in all languages, what is not there, and what a bad request gets.
use crate::support::Portal;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

#[tokio::test]
async fn every_public_page_is_there_in_every_language() {
    let portal = Portal::with_demo().await;
    let (_, mahalla, inspector) = portal.keys.codes[0].clone();
    let paths = [
        "",
        "/search?q=dostlik",
        "/regions",
        "/regions/1726",
        "/districts/1726294",
        "/reports",
        "/meetings",
        "/receptions",
        "/method",
        "/open-data",
        "/about",
        "/privacy",
        "/accessibility",
        "/duties",
        "/sign-in",
        "/demo",
        "/concerns/new",
        "/concerns/follow",
    ];
    let mut paths: Vec<String> = paths.map(str::to_owned).to_vec();
    paths.extend([
        format!("/mahallas/{mahalla}"),
        format!("/inspectors/{inspector}"),
        format!("/inspectors/{inspector}/rate"),
        format!("/inspectors/{inspector}/reception"),
    ]);
    let meetings = portal.get("/uz/meetings").await.body;
    let meetings: Vec<&str> =
        meetings.split("href=\"/uz/meetings/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    // The first that comes, the last that was held or called off.
    for meeting in meetings.iter().take(1).chain(meetings.last()) {
        paths.extend([format!("/meetings/{meeting}"), format!("/meetings/{meeting}/questions")]);
    }
    for (code, tag) in [("uz", "uz-Latn"), ("uz-cyrl", "uz-Cyrl"), ("ru", "ru"), ("en", "en")] {
        for path in &paths {
            let answer = portal.get(&format!("/{code}{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "/{code}{path}");
            assert!(answer.body.contains(&format!("<html lang=\"{tag}\"")), "/{code}{path}");
            assert_eq!(answer.body.matches("<h1").count(), 1, "one heading on /{code}{path}");
            assert_eq!(answer.body.matches("rel=\"alternate\" hreflang").count(), 4, "four languages on /{code}{path}");
            assert!(!answer.body.contains("No localization"), "a text is missing on /{code}{path}");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_says_so_in_the_visitors_language() {
    let portal = Portal::with_demo().await;
    for path in [
        "/ru/nothing",
        "/ru/regions/9999",
        "/ru/districts/x",
        "/ru/mahallas/0",
        "/ru/inspectors/zzz",
        "/ru/reports/zzz",
    ] {
        let answer = portal.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("<html lang=\"ru\""), "{path}");
    }
    assert_eq!(portal.get("/xx").await.status, StatusCode::NOT_FOUND);
    assert_eq!(portal.get("/favicon.ico").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_first_address_leads_to_the_language_of_cookie_or_browser() {
    let portal = Portal::with_demo().await;
    assert_eq!(portal.get("/").await.location(), "/uz");
    assert_eq!(portal.get_with("/", "lang=uz-cyrl").await.location(), "/uz-cyrl");
    let request =
        Request::get("/").header(header::ACCEPT_LANGUAGE, "de,ru;q=0.8,en;q=0.5").body(Body::empty()).unwrap();
    let answer = portal.ask(request).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/ru"));
}

#[tokio::test]
async fn a_public_page_is_answered_from_memory_until_something_changes() {
    let portal = Portal::with_demo().await;
    let first = portal.get("/en").await;
    let tag = first.headers[header::ETAG].clone();
    let again = Request::get("/en").header(header::IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
    assert_eq!(portal.ask(again).await.status, StatusCode::NOT_MODIFIED);
    let packed = Request::get("/en").header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).unwrap();
    assert_eq!(portal.ask(packed).await.headers[header::CONTENT_ENCODING], "br");
    portal.office.refresh().await.unwrap();
    assert_eq!(portal.get("/en").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_personal_page_is_kept_nowhere() {
    let portal = Portal::with_demo().await;
    let inspector = &portal.keys.codes[0].2;
    for path in
        ["/en/concerns/new".to_owned(), format!("/en/inspectors/{inspector}/rate"), "/en/concerns/follow".to_owned()]
    {
        let answer = portal.get(&path).await;
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store", "{path}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_safety() {
    let portal = Portal::with_demo().await;
    for path in ["/en", "/en/nothing", "/healthz"] {
        let headers = portal.get(path).await.headers;
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"), "{path}");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
        assert_eq!(headers[header::REFERRER_POLICY], "same-origin", "{path}");
    }
}

#[tokio::test]
async fn bad_requests_get_a_page_and_no_panic() {
    let portal = Portal::with_demo().await;
    let large = "text=".to_owned() + &"x".repeat(600_000);
    let post = |body: Vec<u8>| {
        Request::post("/en/concerns/follow")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap()
    };
    assert_eq!(portal.ask(post(large.into_bytes())).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(portal.ask(post(b"receipt=%FF%FE".to_vec())).await.status, StatusCode::BAD_REQUEST);
    let many = (0..10_000).map(|field| format!("f{field}=1")).collect::<Vec<_>>().join("&");
    assert_eq!(portal.ask(post(many.into_bytes())).await.status, StatusCode::BAD_REQUEST);
    let put = Request::put("/en/concerns/follow").body(Body::empty()).unwrap();
    assert_eq!(portal.ask(put).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let portal = Portal::with_demo().await;
    let request = Request::post("/en/sign-in")
        .header(header::HOST, "portal.test")
        .header(header::ORIGIN, "https://elsewhere.example")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("email=a&password=b"))
        .unwrap();
    assert_eq!(portal.ask(request).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_look_is_kept_and_shown() {
    let portal = Portal::with_demo().await;
    let chosen = portal.post("/en/accessibility", "", &[("theme", "dark"), ("size", "2"), ("contrast", "x")]).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    let page = portal.get_with("/en", &chosen.cookies()).await;
    assert!(page.body.contains("data-theme=\"dark\"") && page.body.contains("data-size=\"2\""));
    assert!(!page.body.contains("data-contrast"));
}

#[tokio::test]
async fn who_asks_for_the_head_of_a_page_leaves_the_page_as_it_is() {
    let portal = Portal::with_demo().await;
    for path in ["/en/about", "/en/regions/1726", "/en/reports"] {
        let head = portal.ask(Request::head(path).body(Body::empty()).unwrap()).await;
        let page = portal.get(path).await;
        assert!(head.body.is_empty() && page.body.contains("</html>"), "{path}");
        assert_eq!(head.headers.get(header::ETAG), page.headers.get(header::ETAG), "{path}");
        assert!(page.headers.contains_key(header::ETAG), "{path}");
    }
}

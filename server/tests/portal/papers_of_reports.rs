//! Reports as they are printed and shared: PDF, card, feed.
use crate::support::Portal;
use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use storage::ConnectionTrait;
use tower::ServiceExt;

async fn bytes(portal: &Portal, path: &str) -> (StatusCode, String, Vec<u8>) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = portal.router.clone().oneshot(request).await.unwrap();
    let kind = response.headers().get(header::CONTENT_TYPE).map(|kind| kind.to_str().unwrap().to_owned());
    let status = response.status();
    (status, kind.unwrap_or_default(), to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec())
}

/// A published report.
async fn report(portal: &Portal) -> String {
    let list = portal.get("/en/reports").await;
    list.body.split("href=\"/en/reports/").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn text(pdf: &[u8]) -> String {
    pdf_extract::extract_text_from_mem(pdf).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_report_is_printed_in_every_language() {
    let portal = Portal::with_demo().await;
    let id = report(&portal).await;
    let words = [
        ("uz", "inspektor hisoboti", "Asosiy raqamlar"),
        ("uz-cyrl", "инспектор ҳисоботи", "Асосий рақамлар"),
        ("ru", "отчёт инспектора", "Главные цифры"),
        ("en", "the inspector’s report", "Key figures"),
    ];
    for (language, title, figures) in words {
        let (status, kind, pdf) = bytes(&portal, &format!("/{language}/reports/{id}.pdf")).await;
        assert_eq!((status, kind.as_str()), (StatusCode::OK, "application/pdf"), "{language}");
        let text = text(&pdf);
        assert!(text.contains(title) && text.contains(figures), "{language}: {text}");
        assert!(text.contains(&format!("http://portal.test/{language}/reports/{id}")), "where it stands");
        assert!(memchr::memmem::find(&pdf, b"/FontFile2").is_some(), "its letters are in it");
        assert!(memchr::memmem::find(&pdf, b"/StructTreeRoot").is_some(), "it can be read aloud");
        assert!(!text.contains("г.."), "{language}");
    }
}

#[tokio::test]
async fn the_same_report_gives_the_same_bytes() {
    let portal = Portal::with_demo().await;
    let path = format!("/ru/reports/{}.pdf", report(&portal).await);
    let first = bytes(&portal, &path).await.2;
    assert_eq!(first, bytes(&portal, &path).await.2);
}

#[tokio::test]
async fn huge_and_hostile_words_flow_over_pages_and_stay_words() {
    let portal = Portal::with_demo().await;
    let id = report(&portal).await;
    let long = format!("{} {}", "w".repeat(3000), "soʻz ".repeat(200));
    let nasty = "\u{202E}gnol <script>alert(1)</script> \u{0}\u{200F}👮 =cmd|' /C calc'!A0 a\u{301}\u{301}\u{301}";
    let narrative =
        serde_json::json!({ "brought": long, "done": nasty, "failed": long, "next": nasty, "minors": long });
    let sql = format!("UPDATE report SET narrative = '{}'", narrative.to_string().replace('\'', "''"));
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
    let (status, _, pdf) = bytes(&portal, &format!("/uz/reports/{id}.pdf")).await;
    assert_eq!(status, StatusCode::OK);
    let text = text(&pdf);
    assert!(text.contains("gnol <script>alert(1)</script>"), "shown as words, in their own direction");
    assert!(!text.contains('\u{202E}'));
    let wide = text.matches("wwwwwwwwww").count();
    assert!(wide > 500, "no word is cut off: {wide}");
    let (status, _, feed) = bytes(&portal, "/uz/reports.atom").await;
    assert_eq!(status, StatusCode::OK);
    assert!(!String::from_utf8(feed).unwrap().contains("<script>"));
}

#[tokio::test]
async fn what_is_not_published_is_not_printed() {
    let portal = Portal::with_demo().await;
    let id = report(&portal).await;
    let sql = format!("UPDATE report SET state = 'submitted' WHERE id = '{id}'");
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
    for path in [format!("/en/reports/{id}.pdf"), format!("/en/reports/{id}/card.png"), "/en/reports/x.pdf".into()] {
        assert_eq!(bytes(&portal, &path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!String::from_utf8(bytes(&portal, "/en/reports.atom").await.2).unwrap().contains(&id));
}

#[tokio::test]
async fn a_shared_report_has_a_card_that_names_no_resident() {
    let portal = Portal::with_demo().await;
    let id = report(&portal).await;
    let page = portal.get(&format!("/en/reports/{id}")).await;
    let card = format!("content=\"http://portal.test/en/reports/{id}/card.png\"");
    assert!(page.body.contains(&card), "its address is whole");
    for word in ["og:title", "og:description", "og:url", "summary_large_image"] {
        assert!(page.body.contains(word), "{word}");
    }
    for language in ["uz", "uz-cyrl", "ru", "en"] {
        let (status, kind, png) = bytes(&portal, &format!("/{language}/reports/{id}/card.png")).await;
        assert_eq!((status, kind.as_str()), (StatusCode::OK, "image/png"));
        let drawn = image::load_from_memory(&png).unwrap();
        assert_eq!((drawn.width(), drawn.height()), (1200, 630));
    }
}

#[tokio::test]
async fn new_reports_come_in_a_feed() {
    let portal = Portal::with_demo().await;
    let id = report(&portal).await;
    let (status, kind, feed) = bytes(&portal, "/en/reports.atom").await;
    assert_eq!((status, kind.as_str()), (StatusCode::OK, "application/atom+xml; charset=utf-8"));
    let feed: atom_syndication::Feed = String::from_utf8(feed).unwrap().parse().unwrap();
    assert!(!feed.entries().is_empty());
    assert!(feed.entries().iter().any(|entry| entry.id().ends_with(&format!("/en/reports/{id}"))), "stable ids");
    assert!(feed.entries().windows(2).all(|pair| pair[0].published() >= pair[1].published()), "newest first");
    let of_region = bytes(&portal, "/en/reports.atom?region=1703").await.2;
    let of_region: atom_syndication::Feed = String::from_utf8(of_region).unwrap().parse().unwrap();
    assert!(of_region.entries().is_empty(), "none of that region");
    assert!(portal.get("/en/reports").await.body.contains("type=\"application/atom+xml\""));
}

#[tokio::test]
async fn who_has_a_file_is_told_that_it_is_the_same() {
    let portal = Portal::with_demo().await;
    let id = report(&portal).await;
    for path in [format!("/en/reports/{id}.pdf"), format!("/en/reports/{id}/card.png"), "/en/reports.atom".into()] {
        let first = portal.get(&path).await;
        let tag = first.headers.get(header::ETAG).expect("a tag").clone();
        let head = portal.ask(Request::head(&path).body(Body::empty()).unwrap()).await;
        assert_eq!((head.headers.get(header::ETAG), head.body.as_str()), (Some(&tag), ""), "{path}");
        let request = Request::get(&path).header(header::IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
        assert_eq!(portal.ask(request).await.status, StatusCode::NOT_MODIFIED, "{path}");
    }
}

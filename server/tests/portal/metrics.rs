//! Numbers for whoever watches over the machine: they count, and tell nothing of anybody.
use crate::support::Portal;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use server::{config::Config, http::Metrics};
use std::sync::Arc;
use tower::ServiceExt;

async fn ask(router: &Router, method: &str, path: &str) -> (StatusCode, String) {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    (status, String::from_utf8_lossy(&to_bytes(response.into_body(), usize::MAX).await.unwrap()).into_owned())
}

#[tokio::test]
async fn numbers_are_off_unless_they_are_asked_for_and_never_stand_on_the_portal_itself() {
    assert_eq!(Config::of(|_| None).unwrap().metrics_listen, None);
    let portal = Portal::with_demo().await;
    assert_eq!(portal.get("/metrics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_request_is_counted_by_the_shape_of_its_address_and_no_code_of_it_is_told() {
    let portal = Portal::with_demo().await;
    let metrics = Metrics::new().unwrap();
    let counted = metrics.counting(portal.router.clone());
    let (code, _, inspector) = portal.keys.codes[0].clone();
    for path in ["/uz/mahallas/17090001", "/en/mahallas/17090001", "/en/mahallas/nowhere"] {
        ask(&counted, "GET", path).await;
    }
    ask(&counted, "GET", &format!("/uz/inspectors/{inspector}/rate?code={code}")).await;
    ask(&counted, "BREW-17090001", "/uz").await;
    ask(&counted, "GET", "/Aziza/Karimova").await;
    let told = metrics.router(Arc::clone(&portal.office));
    let (status, text) = ask(&told, "GET", "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    let route = "route=\"/{language}/mahallas/{code}\"";
    for line in [
        format!("hisobdor_requests_total{{method=\"GET\",{route},status=\"2xx\"}} 2"),
        format!("hisobdor_requests_total{{method=\"GET\",{route},status=\"4xx\"}} 1"),
        format!("hisobdor_request_seconds_count{{method=\"GET\",{route}}} 3"),
        "hisobdor_requests_total{method=\"GET\",route=\"other\",status=\"4xx\"} 1".to_owned(),
        "hisobdor_ready 1".to_owned(),
        format!("hisobdor_build_info{{version=\"{}\"}} 1", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(text.contains(&line), "{line}\n{text}");
    }
    assert!(text.contains("hisobdor_outbox_letters{state=\"waiting\"}") && text.contains("method=\"other\""), "{text}");
    for secret in ["17090001", "nowhere", code.as_str(), inspector.as_str(), "Aziza", "BREW"] {
        assert!(!text.contains(secret), "{secret}");
    }
}

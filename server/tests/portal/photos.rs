//! Photos from the form to the desk, and what is no photo.
use crate::{
    concerns::{follow, newest, receipt},
    support::{Answer, Portal},
};
use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use tower::ServiceExt;

const BOUNDARY: &str = "----photos";

pub fn jpeg() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(60, 40, |x, y| image::Rgb([x as u8 * 4, y as u8 * 6, 90]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    let plain = bytes.into_inner();
    let note = b"Exif\0\0Kanareyka GPS 41.3111";
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xFF, 0xE1], &length, note, &plain[2..]].concat()
}

/// Sends a form of several parts.
pub async fn post(
    portal: &Portal,
    path: &str,
    cookies: &str,
    words: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in words {
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for (name, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
        );
        body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n"));
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    let request = Request::post(path)
        .header(header::COOKIE, cookies)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from(body))
        .unwrap();
    portal.ask(request).await
}

async fn send(portal: &Portal, form: &str, words: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let mahalla = portal.keys.codes[0].1.clone();
    let own = [
        ("mahalla", mahalla.as_str()),
        ("category", "noise"),
        ("kind", "application"),
        ("about", "mahalla"),
        ("text", "Har kecha soat uchgacha baland musiqa yangraydi"),
        ("identity", "anonymous"),
        ("consent", "yes"),
        ("form", form),
    ];
    post(portal, "/uz/concerns/new", "", &[&own[..], words].concat(), files).await
}

/// Addresses of the photos on a page.
pub fn photos(page: &Answer) -> Vec<String> {
    let parts = page.body.split("<img src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    parts.filter(|address| address.contains("/photos/")).map(str::to_owned).collect()
}

pub async fn bytes(portal: &Portal, address: &str, cookies: &str) -> (StatusCode, Vec<u8>) {
    let request = Request::get(address).header(header::COOKIE, cookies).body(Body::empty()).unwrap();
    let answer = portal.router.clone().oneshot(request).await.unwrap();
    let policy = answer.headers().get(header::CONTENT_SECURITY_POLICY).cloned();
    let status = answer.status();
    if status == StatusCode::OK {
        assert_eq!(policy.unwrap(), "sandbox; default-src 'none'");
    }
    (status, to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec())
}

async fn goes_all_the_way(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let photo = jpeg();
    let check = send(&portal, &form, &[("step", "check")], &[("../../x.jpg", &photo), ("b.jpg", &photo)]).await;
    assert_eq!(check.status, StatusCode::OK);
    let shown = photos(&check);
    assert_eq!(shown.len(), 2);
    assert!(!check.body.contains("x.jpg"), "the name of a file is nobody's business");
    let (status, drawn) = bytes(&portal, &shown[0], "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(!drawn.windows(9).any(|part| part == b"Kanareyka"));
    let id = shown[0].rsplit('/').next().unwrap().to_owned();
    let again = send(&portal, &form, &[("step", "check"), ("without", &id)], &[]).await;
    assert_eq!(photos(&again).len(), 1, "one was taken away");
    let code = receipt(&portal, &send(&portal, &form, &[], &[]).await).await;
    let resident = follow(&portal, &code).await;
    let case = portal.get_with("/uz/concerns/case", &resident).await;
    let own = photos(&case);
    assert_eq!(own.len(), 1);
    assert_eq!(bytes(&portal, &own[0], &resident).await.0, StatusCode::OK);
    assert_eq!(bytes(&portal, &own[0], "").await.0, StatusCode::NOT_FOUND, "not without the case");
    assert_eq!(bytes(&portal, &shown[1], "").await.0, StatusCode::NOT_FOUND, "not as a draft any more");
    let concern = newest(&portal, "inspector").await.unwrap();
    let inspector = portal.sign_in("inspector").await;
    let desk = photos(&portal.get_with(&format!("/uz/desk/concerns/{concern}"), &inspector).await);
    assert_eq!(bytes(&portal, &desk[0], &inspector).await.0, StatusCode::OK);
    let partner = portal.sign_in("partner").await;
    assert_eq!(bytes(&portal, &desk[0], &partner).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_photo_goes_from_the_form_to_the_desk_and_nowhere_else() {
    goes_all_the_way(false).await;
}

#[tokio::test]
async fn a_photo_goes_from_the_form_to_the_desk_and_nowhere_else_on_postgresql() {
    goes_all_the_way(true).await;
}

#[tokio::test]
async fn what_is_no_photo_is_told_and_no_word_is_lost() {
    let portal = Portal::with_demo().await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let html = send(&portal, &form, &[("step", "check")], &[("a.jpg", b"<html><script>alert(1)</script>")]).await;
    assert_eq!(html.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(html.body.contains("href=\"#photos\"") && html.body.contains("baland musiqa"));
    let large = vec![0xFF; 9 * 1024 * 1024];
    let large = send(&portal, &form, &[("step", "check")], &[("a.jpg", &large)]).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.body.contains("baland musiqa"));
    let photo = jpeg();
    let six = vec![("a.jpg", photo.as_slice()); 6];
    let many = send(&portal, &form, &[("step", "check")], &six).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(photos(&many).len(), 5, "the first five are kept");
    let body = vec![b'a'; 300 * 1024];
    let words = send(&portal, &form, &[("place", std::str::from_utf8(&body).unwrap())], &[]).await;
    assert_eq!(words.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn photos_lie_sealed_and_those_of_unsent_forms_are_forgotten() {
    let portal = Portal::with_demo().await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let photo = jpeg();
    let check = send(&portal, &form, &[("step", "check")], &[("a.jpg", &photo)]).await;
    let shown = photos(&check);
    let kept: Vec<u8> = ["test.db", "test.db-wal"]
        .iter()
        .filter_map(|file| std::fs::read(portal.folder.0.join(file)).ok())
        .flatten()
        .collect();
    assert!(!kept.windows(4).any(|part| part == b"JFIF"), "a picture lies open in the database");
    server::jobs::tidy(&portal.office).await.unwrap();
    assert_eq!(bytes(&portal, &shown[0], "").await.0, StatusCode::OK);
    let portal = portal.later(time::Duration::days(2)).await;
    server::jobs::tidy(&portal.office).await.unwrap();
    assert_eq!(bytes(&portal, &shown[0], "").await.0, StatusCode::NOT_FOUND);
}

//! Proof of filing: what stands on the sheet, what does not, and who gets it.
use crate::{
    concerns::{follow, raise},
    support::Portal,
};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use domain::concern::proof::Fingerprint;
use tower::ServiceExt;

/// A text with a word that must stand nowhere, as a browser sends it.
const TEXT: &str = "Kanareykaso‘z: har kecha soat uchgacha\r\nbaland musiqa yangraydi  ";
const CLEANED: &str = "Kanareykaso‘z: har kecha soat uchgacha\nbaland musiqa yangraydi";

struct File {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

impl File {
    fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// What a reader of the sheet sees, without breaks.
    fn words(&self) -> String {
        let text = pdf_extract::extract_text_from_mem(&self.bytes).unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn holds(&self, part: &str) -> bool {
        self.bytes.windows(part.len()).any(|window| window == part.as_bytes())
    }
}

async fn get(portal: &Portal, path: &str, cookies: &str) -> File {
    let request = Request::get(path).header(header::COOKIE, cookies).body(Body::empty()).unwrap();
    let (parts, body) = portal.router.clone().oneshot(request).await.unwrap().into_parts();
    File { status: parts.status, headers: parts.headers, bytes: to_bytes(body, usize::MAX).await.unwrap().to_vec() }
}

async fn named(portal: &Portal) -> (String, String) {
    let fields = [
        ("text", TEXT),
        ("place", "Kanareykajoy"),
        ("identity", "named"),
        ("name", "Kanareykaism Dilnoza"),
        ("address", "Kanareykakoʻcha 5"),
    ];
    let sent = raise(portal, &fields).await;
    let page = portal.get_with("/uz/concerns/sent", &sent.cookies()).await;
    assert!(page.body.contains("href=\"/uz/concerns/sent/proof\""));
    (page.text_of("receipt-code"), page.cookies())
}

async fn is_given(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (receipt, just_sent) = named(&portal).await;
    let resident = follow(&portal, &receipt).await;
    let case = portal.get_with("/uz/concerns/case", &resident).await;
    assert!(case.body.contains("href=\"/uz/concerns/case/proof\""));
    let mark = "hisobdor-";
    for (path, cookies) in [("/uz/concerns/sent/proof", &just_sent), ("/uz/concerns/case/proof", &resident)] {
        let file = get(&portal, path, cookies).await;
        assert_eq!((file.status, file.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/pdf"), "{path}");
        assert_eq!(file.header(header::CACHE_CONTROL), "no-store");
        let disposition = file.header(header::CONTENT_DISPOSITION);
        let number = disposition.split(mark).nth(1).and_then(|rest| rest.strip_suffix(".pdf\"")).unwrap();
        assert!(disposition.starts_with("attachment; filename=\"") && case.body.contains(number));
        let words = file.words();
        assert!(words.contains(number), "{words}");
        assert!(words.contains("2026-yil 22-noyabr, 12:00"), "when it was written");
        assert!(words.contains("2026-yil 23-noyabr"), "a Sunday's is registered on Monday");
        assert!(words.contains("2026-yil 8-dekabr, seshanba"), "when the answer is due");
        assert!(words.contains(&Fingerprint::of(CLEANED).to_string()), "{words}");
        let digits = receipt.replace(' ', "");
        for secret in ["Kanareyka", "Dilnoza", "musiqa", &receipt, &digits] {
            assert!(!words.contains(secret) && !file.holds(secret), "{secret} on the sheet");
        }
        assert!(!words.replace(' ', "").contains(&digits));
    }
    let text = get(&portal, "/uz/concerns/case/text", &resident).await;
    assert_eq!((text.status, text.bytes.as_slice()), (StatusCode::OK, CLEANED.as_bytes()), "what sha256sum reads");
}

#[tokio::test]
async fn proof_of_filing_has_number_days_and_fingerprint_and_neither_name_nor_words_nor_receipt() {
    is_given(false).await;
}

#[tokio::test]
async fn proof_of_filing_has_number_days_and_fingerprint_and_neither_name_nor_words_nor_receipt_on_postgresql() {
    is_given(true).await;
}

#[tokio::test]
async fn a_sheet_is_drawn_in_every_language_and_readable_aloud() {
    let portal = Portal::with_demo().await;
    let (receipt, _) = named(&portal).await;
    let resident = follow(&portal, &receipt).await;
    for (language, tag, title) in [
        ("uz", "uz-Latn", "Murojaat topshirilganining tasdigʻi"),
        ("uz-cyrl", "uz-Cyrl", "Мурожаат топширилганининг тасдиғи"),
        ("ru", "ru", "Подтверждение подачи обращения"),
        ("en", "en", "Proof of filing"),
    ] {
        let file = get(&portal, &format!("/{language}/concerns/case/proof"), &resident).await;
        assert!(file.words().contains(title), "{language}: {}", file.words());
        assert!(file.holds(&format!("/Lang({tag})")) && file.holds("/StructTreeRoot"), "{language}");
        assert!(file.bytes.len() < 60_000, "{} bytes", file.bytes.len());
    }
}

#[tokio::test]
async fn nobody_gets_a_proof_without_the_opened_case() {
    let portal = Portal::with_demo().await;
    let (receipt, just_sent) = named(&portal).await;
    let resident = follow(&portal, &receipt).await;
    for path in ["/uz/concerns/sent/proof", "/uz/concerns/case/proof", "/uz/concerns/case/text"] {
        for cookies in ["", "case=forged; filed=forged"] {
            assert_eq!(get(&portal, path, cookies).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    for path in ["/uz/concerns/case/proof", "/uz/concerns/case/text"] {
        let file = get(&portal, path, &just_sent).await;
        assert_eq!(file.status, StatusCode::NOT_FOUND, "having sent it opens no case: {path}");
    }
    assert_eq!(portal.get_with("/uz/concerns/case", &just_sent).await.status, StatusCode::SEE_OTHER);
    let swapped = resident.replace("case=", "filed=");
    assert_eq!(get(&portal, "/uz/concerns/sent/proof", &swapped).await.status, StatusCode::NOT_FOUND);
    let left = portal.get_with("/uz/concerns/follow?leave=1", &format!("{resident}; {just_sent}")).await;
    let forgotten = left.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    let forgotten: Vec<_> = forgotten.filter(|set| set.contains("Max-Age=0")).collect();
    assert!(forgotten.iter().any(|set| set.starts_with("filed=;")), "{forgotten:?}");
}

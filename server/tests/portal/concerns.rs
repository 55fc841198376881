//! Concerns from the first word to “solved”, and who never learns of which.
use crate::support::{Answer, Portal};
use axum::http::StatusCode;
use domain::{concern::InboxFilter, portal::Desk};

const TEXT: &str = "Har kecha soat uchgacha baland musiqa yangraydi, uxlab boʻlmaydi";

pub async fn raise(portal: &Portal, extra: &[(&str, &str)]) -> Answer {
    let mahalla = portal.keys.codes[0].1.clone();
    let form = portal.get(&format!("/uz/concerns/new?mahalla={mahalla}")).await.hidden("form");
    let mut fields = vec![
        ("mahalla", mahalla.as_str()),
        ("category", "noise"),
        ("kind", "application"),
        ("about", "mahalla"),
        ("text", TEXT),
        ("place", "hovli"),
        ("identity", "anonymous"),
        ("consent", "yes"),
        ("form", form.as_str()),
    ];
    fields.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(extra);
    portal.post("/uz/concerns/new", "", &fields).await
}

pub async fn receipt(portal: &Portal, sent: &Answer) -> String {
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/uz/concerns/sent"));
    portal.get_with(sent.location(), &sent.cookies()).await.text_of("receipt-code")
}

pub async fn follow(portal: &Portal, receipt: &str) -> String {
    let followed = portal.post("/uz/concerns/follow", "", &[("receipt", receipt)]).await;
    assert_eq!((followed.status, followed.location()), (StatusCode::SEE_OTHER, "/uz/concerns/case"));
    followed.cookies()
}

/// The address part of the newest concern in an inbox.
pub async fn newest(portal: &Portal, name: &str) -> Option<String> {
    let session = portal.sign_in(name).await;
    let token = session.split("; ").find_map(|pair| pair.strip_prefix("session=")).unwrap_or_default().to_owned();
    let actor = portal.office.actor_of(&token).await.unwrap();
    let staff = actor.staff().unwrap();
    let mut rows = Vec::new();
    for page in 1..=20 {
        rows.extend(portal.office.inbox(staff, InboxFilter::New, page).await.unwrap().rows);
    }
    rows.into_iter().max_by_key(|row| row.received_at).map(|row| row.id)
}

async fn goes_all_the_way(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    assert_eq!(code.split(' ').map(str::len).collect::<Vec<_>>(), [4; 5]);
    let resident = follow(&portal, &code).await;
    let case = portal.get_with("/uz/concerns/case", &resident).await;
    assert!(case.body.contains("data-state=\"assigned\"") && case.body.contains(TEXT));
    let id = newest(&portal, "inspector").await.unwrap();
    let officer = portal.sign_in("inspector").await;
    let desk = format!("/uz/desk/concerns/{id}");
    let form = portal.get_with(&desk, &officer).await;
    let asked = portal
        .post(&format!("{desk}/question"), &officer, &[("question", "Qaysi uyda?"), ("form", &form.hidden("form"))])
        .await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    let case = portal.get_with("/uz/concerns/case", &resident).await;
    assert!(case.body.contains("data-state=\"needs_info\"") && case.body.contains("Qaysi uyda?"));
    let said = portal
        .post("/uz/concerns/case/message", &resident, &[("text", "Beshinchi uyda"), ("form", &case.hidden("form"))])
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    let form = portal.get_with(&desk, &officer).await;
    let gap = portal
        .post(
            &format!("{desk}/answer"),
            &officer,
            &[("outcome", "satisfied"), ("text", "kept words of the letter"), ("form", &form.hidden("form"))],
        )
        .await;
    assert_eq!(gap.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gap.body.contains("kept words of the letter") && gap.body.contains("role=\"alert\""));
    let fresh = gap.hidden("form");
    let mut answer = [
        ("outcome", "satisfied"),
        ("measure", "Ijarachilar bilan suhbat oʻtkazildi, ogohlantirildi"),
        ("done_on", "2026-11-22"),
        ("ground", "OʻRQ-371"),
        ("prevention", "individual"),
        ("text", "Bugun joyiga bordim, ijarachilar bilan gaplashdim va yozma ogohlantirdim."),
        ("form", fresh.as_str()),
    ];
    let sent = portal.post(&format!("{desk}/answer"), &officer, &answer).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let twice = portal.post(&format!("{desk}/answer"), &officer, &answer).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER, "an impatient hand sees no fault");
    let later = portal.get(&format!("/uz/concerns/new?mahalla={}", portal.keys.codes[0].1)).await.hidden("form");
    answer[6].1 = &later;
    let again = portal.post(&format!("{desk}/answer"), &officer, &answer).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "an answer is final");
    assert!(again.body.contains("ijarachilar bilan gaplashdim"), "what was typed is kept");
    let case = portal.get_with("/uz/concerns/case", &resident).await;
    assert!(case.body.contains("data-state=\"answered\"") && case.body.contains("yozma ogohlantirdim"));
    let judged = portal.post("/uz/concerns/case/verdict", &resident, &[("t1", "yes")]).await;
    assert_eq!(judged.status, StatusCode::SEE_OTHER);
    assert!(portal.get_with("/uz/concerns/case", &resident).await.body.contains("data-state=\"confirmed\""));
}

#[tokio::test]
async fn a_concern_goes_from_the_first_word_to_solved() {
    goes_all_the_way(false).await;
}

#[tokio::test]
async fn a_concern_goes_from_the_first_word_to_solved_on_postgresql() {
    goes_all_the_way(true).await;
}

#[tokio::test]
async fn pressing_twice_files_once_and_shows_the_same_receipt() {
    let portal = Portal::with_demo().await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let first = receipt(&portal, &raise(&portal, &[("form", &form)]).await).await;
    let second = receipt(&portal, &raise(&portal, &[("form", &form)]).await).await;
    assert_eq!(first, second);
    let third = receipt(&portal, &raise(&portal, &[]).await).await;
    assert_ne!(first, third);
}

#[tokio::test]
async fn a_receipt_is_shown_once_and_a_wrong_one_says_nothing() {
    let portal = Portal::with_demo().await;
    let sent = raise(&portal, &[]).await;
    assert!(!receipt(&portal, &sent).await.is_empty());
    assert!(portal.get("/uz/concerns/sent").await.text_of("receipt-code").is_empty());
    let wrong = portal.post("/uz/concerns/follow", "", &[("receipt", "0000 0000 0000 0000 0000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(portal.get("/uz/concerns/case").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_refused_concern_keeps_every_word() {
    let portal = Portal::with_demo().await;
    let answer = raise(
        &portal,
        &[("identity", "named"), ("name", "Aziza"), ("place", "\"><svg/onload=alert(1)>"), ("text", "short")],
    )
    .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["href=\"#text\"", "href=\"#address\"", "Aziza", "short"] {
        assert!(answer.body.contains(kept), "{kept}");
    }
    assert!(!answer.body.contains("<svg/onload"));
}

#[tokio::test]
async fn a_danger_is_stopped_with_112_and_nothing_is_lost() {
    let portal = Portal::with_demo().await;
    let danger = "Qoʻshni uyda hozir yongʻin chiqdi, yordam bering iltimos";
    let answer = raise(&portal, &[("text", danger)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("tel:1") && answer.body.contains(danger));
    assert_eq!(raise(&portal, &[("text", danger), ("safe", "yes")]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_complaint_about_the_inspector_never_reaches_him() {
    let portal = Portal::with_demo().await;
    let canary = "Kanareyka sozi: inspektor bizni umuman qabul qilmadi va haqorat qildi";
    let sent =
        raise(&portal, &[("category", "inspector"), ("kind", "complaint"), ("about", "inspector"), ("text", canary)])
            .await;
    let code = receipt(&portal, &sent).await;
    let id = newest(&portal, "district").await.unwrap();
    let case = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("district").await).await;
    assert!(case.body.contains("Kanareyka"), "his superior reads it");
    for name in ["inspector", "security", "partner", "integrity", "admin"] {
        let session = portal.sign_in(name).await;
        let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &session).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
        for path in
            ["/uz/desk", "/uz/desk/concerns", "/uz/desk/concerns?filter=new", "/uz/desk/reports", "/uz/desk/meetings"]
        {
            let page = portal.get_with(path, &session).await;
            assert!(!page.body.contains("Kanareyka") && !page.body.contains(&id), "{name} {path}");
        }
        let post = portal.post(&format!("/uz/desk/concerns/{id}/answer"), &session, &[("text", "x")]).await;
        assert_eq!(post.status, StatusCode::NOT_FOUND, "{name} answers");
    }
    assert!(!follow(&portal, &code).await.is_empty());
}

#[tokio::test]
async fn a_bribe_goes_to_internal_security_alone() {
    let portal = Portal::with_demo().await;
    raise(&portal, &[("category", "bribe"), ("kind", "complaint"), ("about", "inspector")]).await;
    let id = newest(&portal, "security").await.unwrap();
    for name in ["inspector", "desk", "district", "region", "republic"] {
        let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in(name).await).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}

#[tokio::test]
async fn complaints_about_officers_are_in_no_public_count() {
    let portal = Portal::with_demo().await;
    let inspector = portal.keys.codes[0].2.clone();
    let before = portal.get(&format!("/uz/inspectors/{inspector}")).await.body;
    raise(&portal, &[("category", "inspector"), ("kind", "complaint"), ("about", "inspector")]).await;
    assert_eq!(portal.get(&format!("/uz/inspectors/{inspector}")).await.body, before);
}

#[tokio::test]
async fn a_confidential_name_is_sealed_and_not_shown_to_the_inspector() {
    let portal = Portal::with_demo().await;
    raise(
        &portal,
        &[
            ("identity", "confidential"),
            ("name", "Kanareyka Ismi"),
            ("address", "Kanareyka koʻchasi"),
            ("email", "canary@example.uz"),
        ],
    )
    .await;
    let id = newest(&portal, "inspector").await.unwrap();
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("inspector").await).await;
    assert!(page.body.contains(TEXT) && !page.body.contains("Kanareyka") && !page.body.contains("canary@"));
    let bytes: Vec<u8> = ["test.db", "test.db-wal"]
        .iter()
        .filter_map(|file| std::fs::read(portal.folder.0.join(file)).ok())
        .flatten()
        .collect();
    for canary in ["Kanareyka Ismi", "canary@example.uz", "baland musiqa yangraydi"] {
        assert!(
            !bytes.windows(canary.len()).any(|window| window == canary.as_bytes()),
            "{canary} lies open in the database"
        );
    }
}

#[tokio::test]
async fn a_resident_may_take_it_back_before_an_answer() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let resident = follow(&portal, &code).await;
    let back = portal.post("/uz/concerns/case/withdrawal", &resident, &[("confirm", "yes")]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    assert!(portal.get_with("/uz/concerns/case", &resident).await.body.contains("data-state=\"withdrawn\""));
    let late = portal.post("/uz/concerns/case/verdict", &resident, &[("t1", "yes")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn wrong_passwords_close_the_way_for_a_while() {
    let portal = Portal::with_demo().await;
    let try_once = async |password: &str| {
        portal.post("/uz/sign-in", "", &[("email", "desk@demo.example"), ("password", password)]).await
    };
    let wrong = try_once("no").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("desk@demo.example"));
    for _ in 0..8 {
        try_once("no").await;
    }
    let closed = try_once("no").await;
    assert_eq!(closed.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(closed.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn the_desk_is_for_staff_only_and_signing_out_ends_it() {
    let portal = Portal::with_demo().await;
    assert_eq!(portal.get("/uz/desk/concerns").await.location(), "/uz/sign-in");
    let session = portal.sign_in("desk").await;
    assert_eq!(portal.get_with("/uz/desk/concerns", &session).await.status, StatusCode::OK);
    assert_eq!(portal.post("/uz/sign-out", &session, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(portal.get_with("/uz/desk/concerns", &session).await.location(), "/uz/sign-in");
}

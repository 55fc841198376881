//! Who wrote: sealed, opened by two persons, taken back by the author, erased in time; and the keys behind it.
use crate::{
    concerns::{follow, newest, raise, receipt},
    steps::{case, step},
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use time::Duration;

const NAME: &str = "Canary Aziza Muhrlangan";
const PHONE: &str = "+998 00 111 22 33";
const REASON: &str = "Jinoyat belgilari bor, muallif bilan gaplashish zarur";

async fn confidential(portal: &Portal) -> String {
    let fields = [
        ("identity", "confidential"),
        ("name", NAME),
        ("address", "Canarykoʻcha 12"),
        ("phone", PHONE),
        ("email", "canary@example.uz"),
    ];
    receipt(portal, &raise(portal, &fields).await).await
}

async fn page(portal: &Portal, name: &str, id: &str) -> Answer {
    portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in(name).await).await
}

async fn opens_for_two(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = confidential(&portal).await;
    let id = newest(&portal, "inspector").await.unwrap();
    for name in ["inspector", "desk", "district", "region", "republic"] {
        let seen = page(&portal, name, &id).await;
        assert_eq!(seen.status, StatusCode::OK, "{name}");
        assert!(!seen.body.contains("Canary") && !seen.body.contains(PHONE), "{name} reads no name");
    }
    for name in ["inspector", "desk"] {
        let asked = step(&portal, name, &id, &[("act", "ask-name"), ("reason", REASON)]).await;
        assert_eq!(asked.status, StatusCode::CONFLICT, "{name} may not ask");
    }
    let empty = step(&portal, "district", &id, &[("act", "ask-name"), ("reason", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    let ask = [("act", "ask-name"), ("reason", REASON)];
    assert_eq!(step(&portal, "district", &id, &ask).await.status, StatusCode::SEE_OTHER);
    assert!(!page(&portal, "district", &id).await.body.contains("Canary"), "asking is not reading");
    assert!(!case(&portal, &code).await.contains(REASON), "the author hears of it when it is opened");
    let alone = step(&portal, "district", &id, &[("act", "open-name")]).await;
    assert_eq!(alone.status, StatusCode::CONFLICT, "not by the same person");
    assert_eq!(step(&portal, "region", &id, &[("act", "open-name")]).await.status, StatusCode::SEE_OTHER);
    for name in ["district", "region"] {
        let seen = page(&portal, name, &id).await;
        assert!(seen.body.contains(NAME) && seen.body.contains(PHONE), "{name} reads it now");
    }
    for name in ["inspector", "desk", "republic"] {
        assert!(!page(&portal, name, &id).await.body.contains("Canary"), "{name} does not");
    }
    let told = case(&portal, &code).await;
    assert!(told.contains("Ismingiz nazorat qiluvchi idoraga ochildi") && told.contains(REASON));
}

#[tokio::test]
async fn a_confidential_name_opens_for_two_persons_with_a_reason_that_the_author_reads() {
    opens_for_two(false).await;
}

#[tokio::test]
async fn a_confidential_name_opens_for_two_persons_with_a_reason_that_the_author_reads_on_postgresql() {
    opens_for_two(true).await;
}

#[tokio::test]
async fn a_second_person_may_refuse_and_the_name_stays_sealed() {
    let portal = Portal::with_demo().await;
    confidential(&portal).await;
    let id = newest(&portal, "inspector").await.unwrap();
    step(&portal, "district", &id, &[("act", "ask-name"), ("reason", REASON)]).await;
    let refuse = [("act", "refuse-name"), ("reason", "Ism bu ishga kerak emas")];
    assert_eq!(step(&portal, "region", &id, &refuse).await.status, StatusCode::SEE_OTHER);
    assert!(!page(&portal, "district", &id).await.body.contains("Canary"));
    assert_eq!(step(&portal, "region", &id, &[("act", "open-name")]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_author_takes_his_data_back_and_nobody_reads_them_again() {
    let portal = Portal::with_demo().await;
    let fields = [("identity", "named"), ("name", NAME), ("address", "Canarykoʻcha 12"), ("phone", PHONE)];
    let code = receipt(&portal, &raise(&portal, &fields).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    assert!(page(&portal, "inspector", &id).await.body.contains(NAME), "he knows whom he answers");
    assert!(!page(&portal, "desk", &id).await.body.contains("Canary"), "who does not answer has no need to know");
    let own = follow(&portal, &code).await;
    let unsure = portal.post("/uz/concerns/case/removal", &own, &[]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    let removed = portal.post("/uz/concerns/case/removal", &own, &[("remove", "yes")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert!(!page(&portal, "inspector", &id).await.body.contains("Canary"));
    let seen = case(&portal, &code).await;
    assert!(seen.contains("Shaxsiy maʼlumotlaringiz oʻchirilgan") && seen.contains("baland musiqa"));
    let again = portal.post("/uz/concerns/case/removal", &own, &[("remove", "yes")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "pressing twice does no harm");
}

async fn exchanges(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = confidential(&portal).await;
    let id = newest(&portal, "inspector").await.unwrap();
    step(&portal, "district", &id, &[("act", "ask-name"), ("reason", REASON)]).await;
    step(&portal, "region", &id, &[("act", "open-name")]).await;
    let exchanged = portal.office.exchange_wrapping_key().await.unwrap();
    assert!(exchanged > 100, "all cases of the demonstration: {exchanged}");
    assert!(!portal.folder.0.join("keys/kek.1").exists() && portal.folder.0.join("keys/kek.2").exists());
    let portal = portal.later(Duration::minutes(1)).await;
    assert!(case(&portal, &code).await.contains("baland musiqa"), "texts open after a restart");
    assert!(page(&portal, "district", &id).await.body.contains(NAME), "names, too");
    for (receipt, _) in &portal.keys.receipts {
        assert!(
            portal.get_with("/uz/concerns/case", &follow(&portal, receipt).await).await.body.contains("data-state")
        );
    }
}

#[tokio::test]
async fn all_cases_open_after_the_wrapping_key_was_exchanged_and_the_old_one_is_gone() {
    exchanges(false).await;
}

#[tokio::test]
async fn all_cases_open_after_the_wrapping_key_was_exchanged_and_the_old_one_is_gone_on_postgresql() {
    exchanges(true).await;
}

async fn erases(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = confidential(&portal).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let own = follow(&portal, &code).await;
    let withdrawn = portal.post("/uz/concerns/case/withdrawal", &own, &[("confirm", "yes")]).await;
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER);
    let portal = portal.later(Duration::days(89)).await;
    portal.office.erase_old().await.unwrap();
    assert!(!case(&portal, &code).await.contains("Shaxsiy maʼlumotlaringiz oʻchirildi"), "not on the 89th day");
    let portal = portal.later(Duration::days(90)).await;
    assert!(portal.office.erase_old().await.unwrap().names >= 1);
    assert!(case(&portal, &code).await.contains("baland musiqa"), "the text stays for a year");
    assert_eq!(portal.office.erase_old().await.unwrap().names, 0, "a second run finds nothing");
    let portal = portal.later(Duration::days(365)).await;
    assert!(portal.office.erase_old().await.unwrap().cases >= 1);
    let seen = case(&portal, &code).await;
    assert!(!seen.contains("baland musiqa") && seen.contains("data-state=\"withdrawn\""), "topic and outcome stay");
    assert!(!page(&portal, "inspector", &id).await.body.contains("baland musiqa"));
    assert_eq!(portal.office.erase_old().await.unwrap().cases, 0);
}

#[tokio::test]
async fn a_confidential_name_goes_after_ninety_days_and_the_text_after_a_year() {
    erases(false).await;
}

#[tokio::test]
async fn a_confidential_name_goes_after_ninety_days_and_the_text_after_a_year_on_postgresql() {
    erases(true).await;
}

async fn refusal(portal: &Portal, id: &str) -> Answer {
    let session = portal.sign_in("inspector").await;
    let form = page(portal, "inspector", id).await.hidden("form");
    let fields = [
        ("outcome", "refused"),
        ("measure", "Joyiga chiqib tekshirdim, musiqa yoʻq"),
        ("done_on", "2026-11-22"),
        ("ground", "OʻRQ-371, 21-modda"),
        ("prevention", "individual"),
        ("text", "Murojaatingiz boʻyicha kechasi uch marta joyiga chiqdim, baland musiqa eshitilmadi."),
        ("sure", "yes"),
        ("form", form.as_str()),
    ];
    portal.post(&format!("/uz/desk/concerns/{id}/answer"), &session, &fields).await
}

#[tokio::test]
async fn a_refusal_goes_out_only_under_the_signature_of_the_head() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    assert_eq!(step(&portal, "district", &id, &[("act", "sign")]).await.status, StatusCode::CONFLICT, "nothing waits");
    assert_eq!(refusal(&portal, &id).await.status, StatusCode::SEE_OTHER);
    let seen = case(&portal, &code).await;
    assert!(seen.contains("data-state=\"assigned\"") && !seen.contains("eshitilmadi"), "the author reads nothing yet");
    assert!(page(&portal, "district", &id).await.body.contains("eshitilmadi"), "the head reads it");
    assert_eq!(step(&portal, "inspector", &id, &[("act", "sign")]).await.status, StatusCode::CONFLICT);
    let back = [("act", "send-back"), ("reason", "Qoʻshnilar bilan ham gaplashing")];
    assert_eq!(step(&portal, "district", &id, &back).await.status, StatusCode::SEE_OTHER);
    let desk = page(&portal, "inspector", &id).await.body;
    assert!(desk.contains("ham gaplashing") && !desk.contains("eshitilmadi"));
    assert_eq!(refusal(&portal, &id).await.status, StatusCode::SEE_OTHER);
    assert_eq!(step(&portal, "district", &id, &[("act", "sign")]).await.status, StatusCode::SEE_OTHER);
    let seen = case(&portal, &code).await;
    assert!(seen.contains("data-state=\"answered\"") && seen.contains("eshitilmadi"));
    assert!(!seen.contains("ham gaplashing"), "what colleagues told each other is theirs");
    let own = follow(&portal, &code).await;
    let judged = portal.post("/uz/concerns/case/verdict", &own, &[("t1", "no"), ("comment", "Musiqa bor")]).await;
    assert_eq!(judged.status, StatusCode::SEE_OTHER);
    let again = case(&portal, &code).await;
    assert!(again.contains("Viloyat ichki ishlar boshqarmasi"), "who signed does not take it up again himself");
}

#[tokio::test]
async fn an_answer_is_supplemented_and_stays_as_it_was_sent() {
    let portal = Portal::with_demo().await;
    let code = receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let words = [("act", "supplement"), ("words", "Bugun yana bordim: musiqa oʻchirilgan")];
    assert_eq!(step(&portal, "inspector", &id, &words).await.status, StatusCode::CONFLICT, "nothing to add to");
    refusal(&portal, &id).await;
    step(&portal, "district", &id, &[("act", "sign")]).await;
    assert_eq!(step(&portal, "region", &id, &words).await.status, StatusCode::CONFLICT, "only who answered");
    assert_eq!(step(&portal, "inspector", &id, &words).await.status, StatusCode::SEE_OTHER);
    let seen = case(&portal, &code).await;
    assert!(seen.contains("musiqa oʻchirilgan") && seen.contains("eshitilmadi"));
}

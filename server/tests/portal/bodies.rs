//! Several bodies on one concern, copies to the prosecutor, and links for bodies without an account.
use crate::{
    concerns::{newest, raise, receipt},
    duties::account,
    steps::{case, step},
    support::Portal,
};
use axum::http::StatusCode;
use time::Duration;

const REASON: &str = "Simyogʻochlar tarmoq korxonasi balansida";
const WORD: &str = "Chiroqlar yigirmanchi dekabrda almashtiriladi";

async fn status(portal: &Portal, name: &str, id: &str) -> StatusCode {
    portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in(name).await).await.status
}

/// An account at an office, with the password of the demonstration.
pub async fn employ(portal: &Portal, name: &str, role: &str, office: &str) {
    account(portal, name, role, office, None).await;
}

async fn asks_another_body(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let code = receipt(&portal, &raise(&portal, &[("category", "lighting")]).await).await;
    let id = newest(&portal, "desk").await.unwrap();
    assert_eq!(status(&portal, "partner", &id).await, StatusCode::NOT_FOUND, "not before it is asked");
    let ask = [("act", "involve"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-346")];
    assert_eq!(step(&portal, "desk", &id, &ask).await.status, StatusCode::SEE_OTHER);
    assert_eq!(step(&portal, "desk", &id, &ask).await.status, StatusCode::CONFLICT, "each body is asked once");
    assert_eq!(status(&portal, "partner", &id).await, StatusCode::OK);
    let partner = portal.sign_in("partner").await;
    let mut pages = String::new();
    for page in 1..=5 {
        pages += &portal.get_with(&format!("/uz/desk/concerns?page={page}"), &partner).await.body;
    }
    assert!(pages.contains(&id), "it stands in its inbox");
    let not_ours = [("act", "not-ours"), ("reason", "Bu bizning ishimiz emas")];
    assert_eq!(
        step(&portal, "partner", &id, &not_ours).await.status,
        StatusCode::CONFLICT,
        "it has nothing to give back"
    );
    let word = [("act", "contribute"), ("words", WORD)];
    assert_eq!(step(&portal, "partner", &id, &word).await.status, StatusCode::SEE_OTHER);
    assert_eq!(step(&portal, "partner", &id, &word).await.status, StatusCode::CONFLICT, "a word is given once");
    let desk = portal.get_with(&format!("/uz/desk/concerns/{id}"), &portal.sign_in("desk").await).await;
    assert!(desk.body.contains(WORD));
    let seen = case(&portal, &code).await;
    assert!(seen.contains("Yana bir idoradan") && seen.contains("12/7-346"), "the author knows whom it went to");
    assert!(!seen.contains(WORD), "one body answers for the whole");
    assert!(seen.contains("data-state=\"assigned\""), "and it stands where it stood");
}

#[tokio::test]
async fn another_body_gives_its_word_and_one_answers_for_the_whole() {
    asks_another_body(false).await;
}

#[tokio::test]
async fn another_body_gives_its_word_and_one_answers_for_the_whole_on_postgresql() {
    asks_another_body(true).await;
}

#[tokio::test]
async fn the_desk_follows_what_it_forwarded_and_moves_it_no_more() {
    let portal = Portal::with_demo().await;
    raise(&portal, &[("category", "lighting")]).await;
    let id = newest(&portal, "desk").await.unwrap();
    let fields = [("act", "forward"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-345")];
    assert_eq!(step(&portal, "desk", &id, &fields).await.status, StatusCode::SEE_OTHER);
    for name in ["desk", "district"] {
        assert_eq!(status(&portal, name, &id).await, StatusCode::OK, "{name}");
        let take = [("act", "assign"), ("to", "desk"), ("reason", "Qaytarib olamiz")];
        assert_eq!(step(&portal, name, &id, &take).await.status, StatusCode::CONFLICT, "{name}");
    }
    assert_eq!(status(&portal, "inspector", &id).await, StatusCode::NOT_FOUND);
}

async fn opens_once(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    raise(&portal, &[("category", "lighting")]).await;
    let id = newest(&portal, "desk").await.unwrap();
    let fields = [("act", "forward"), ("body", "utilities"), ("reason", REASON), ("outgoing", "12/7-345")];
    step(&portal, "desk", &id, &fields).await;
    let desk = portal.sign_in("desk").await;
    let other = portal.get_with("/uz/desk/concerns", &portal.sign_in("partner").await).await;
    let is_another = |other: &&str| other.bytes().all(|byte| byte.is_ascii_alphanumeric()) && **other != id;
    let other = other.body.split("/uz/desk/concerns/").filter_map(|rest| rest.get(..10)).find(is_another);
    let link = async || {
        let made = portal.post(&format!("/uz/desk/concerns/{id}/link"), &desk, &[("body", "utilities")]).await;
        assert_eq!(made.status, StatusCode::OK);
        let address = made.text_of("link");
        address.strip_prefix("http://portal.test").unwrap().to_owned()
    };
    let (first, second) = (link().await, link().await);
    assert!(!first.contains(&id), "the address says nothing of the concern");
    assert_eq!(portal.post(&first, "", &[]).await.status, StatusCode::GONE, "a new link ends the old one");
    for _ in 0..2 {
        assert_eq!(portal.get(&second).await.status, StatusCode::OK, "looking uses nothing up");
    }
    let entered = portal.post(&second, "", &[]).await;
    assert_eq!(
        (entered.status, entered.location()),
        (StatusCode::SEE_OTHER, format!("/uz/desk/concerns/{id}").as_str())
    );
    let session = entered.cookies();
    assert_eq!(portal.get_with(entered.location(), &session).await.status, StatusCode::OK);
    assert_eq!(portal.post(&second, "", &[]).await.status, StatusCode::GONE, "once only");
    let others = portal.get_with(&format!("/uz/desk/concerns/{}", other.unwrap()), &session).await;
    assert_eq!(others.status, StatusCode::NOT_FOUND, "nothing else of that body");
    let inbox = portal.get_with("/uz/desk/concerns", &session).await.body;
    assert!(inbox.contains(&id) && !inbox.contains(other.unwrap()));
    let unknown = portal.post(&format!("/uz/desk/concerns/{id}/link"), &desk, &[("body", "health")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND, "only for bodies that have to do with it");
    let late = link().await;
    let portal = portal.later(Duration::days(8)).await;
    assert_eq!(portal.post(&late, "", &[]).await.status, StatusCode::GONE, "after a week it is over");
}

#[tokio::test]
async fn a_link_opens_one_concern_once() {
    opens_once(false).await;
}

#[tokio::test]
async fn a_link_opens_one_concern_once_on_postgresql() {
    opens_once(true).await;
}

#[tokio::test]
async fn the_prosecutor_reads_a_copy_of_what_is_grave_and_of_nothing_else() {
    let portal = Portal::with_demo().await;
    employ(&portal, "prosecutor", "partner", "p-1726-prosecutor").await;
    let grave = [("category", "bribe"), ("kind", "complaint"), ("about", "inspector")];
    let code = receipt(&portal, &raise(&portal, &grave).await).await;
    let portal = portal.later(Duration::minutes(1)).await;
    raise(&portal, &[("category", "inspector"), ("kind", "complaint"), ("about", "inspector")]).await;
    let id = newest(&portal, "prosecutor").await.unwrap();
    let session = portal.sign_in("prosecutor").await;
    let inbox = portal.get_with("/uz/desk/concerns", &session).await.body;
    assert_eq!(inbox.matches("href=\"/uz/desk/concerns/").count(), 1, "{inbox}");
    let page = portal.get_with(&format!("/uz/desk/concerns/{id}"), &session).await;
    assert!(page.body.contains("Nusxasini oʻqiydi") && !page.body.contains("name=\"act\""));
    let word = step(&portal, "prosecutor", &id, &[("act", "contribute"), ("words", WORD)]).await;
    assert_eq!(word.status, StatusCode::CONFLICT, "a copy is read");
    assert_eq!(status(&portal, "security", &id).await, StatusCode::OK);
    for name in ["inspector", "desk", "district", "partner"] {
        assert_eq!(status(&portal, name, &id).await, StatusCode::NOT_FOUND, "{name}");
    }
    assert!(case(&portal, &code).await.contains("Nusxasi prokuraturaga yuborildi"));
}

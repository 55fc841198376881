//! The desk of the operator: accounts, the registry, who did what when; and a head's people.
use crate::{
    concerns::{newest, raise},
    steps::step,
    support::{Answer, Folder, Portal, database},
};
use axum::http::StatusCode;
use server::backup::{backup, restore};

const PAGE: &str = "/en/desk/staff";

async fn seen(portal: &Portal, name: &str, path: &str) -> Answer {
    portal.get_with(path, &portal.sign_in(name).await).await
}

/// Sends a form of the operator's, with a fresh token.
async fn sent(portal: &Portal, name: &str, fields: &[(&str, &str)]) -> Answer {
    let form = domain::portal::Watch::form_token(portal.office.as_ref());
    let mut all = vec![("form", form.as_str())];
    all.extend(fields);
    portal.post(PAGE, &portal.sign_in(name).await, &all).await
}

async fn signs_in(portal: &Portal, email: &str, password: &str) -> bool {
    portal.post("/en/sign-in", "", &[("email", email), ("password", password)]).await.status == StatusCode::SEE_OTHER
}

async fn number_of(portal: &Portal, email: &str) -> String {
    let account = storage::staff::find_account(portal.office.storage.connection(), email).await.unwrap();
    account.unwrap().id.to_string()
}

async fn is_kept_by_the_operator(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let page = seen(&portal, "admin", PAGE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("desk@demo.example") && page.body.contains("22 November 2026"), "with the last sign-in");
    let new = [("act", "add"), ("email", "New@Portal.example"), ("name", "Ali Valiyev"), ("role", "desk")];
    let empty = sent(&portal, "admin", &new).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        empty.body.contains("New@Portal.example") && empty.body.contains("href=\"#office\""),
        "nothing typed is lost"
    );
    let with = |office: &'static str| [new.as_slice(), &[("office", office)]].concat();
    let other = sent(&portal, "admin", &with("r-1726")).await;
    assert!(other.status == StatusCode::UNPROCESSABLE_ENTITY && other.body.contains("another kind of office"));
    let added = sent(&portal, "admin", &with("d-1726294")).await;
    assert_eq!(added.status, StatusCode::OK);
    let password = added.text_of("password");
    assert!(password.len() == 19 && added.headers["cache-control"] == "no-store", "{password}");
    assert!(signs_in(&portal, "new@portal.example", &password).await);
    assert!(!seen(&portal, "admin", PAGE).await.body.contains(&password), "shown once");
    let taken = sent(&portal, "admin", &with("d-1726294")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);

    let number = number_of(&portal, "new@portal.example").await;
    let reset = sent(&portal, "admin", &[("act", "reset"), ("account", &number)]).await;
    assert!(!signs_in(&portal, "new@portal.example", &password).await, "the old password is over");
    assert!(signs_in(&portal, "new@portal.example", &reset.text_of("password")).await);
    let closed = sent(&portal, "admin", &[("act", "disable"), ("account", &number)]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    assert!(!signs_in(&portal, "new@portal.example", &reset.text_of("password")).await);
    sent(&portal, "admin", &[("act", "enable"), ("account", &number)]).await;
    assert!(signs_in(&portal, "new@portal.example", &reset.text_of("password")).await);
    let own = number_of(&portal, "admin@demo.example").await;
    let own = sent(&portal, "admin", &[("act", "disable"), ("account", &own)]).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody locks himself out");
}

#[tokio::test]
async fn the_operator_adds_resets_closes_and_opens_accounts() {
    is_kept_by_the_operator(false).await;
}

#[tokio::test]
async fn the_operator_adds_resets_closes_and_opens_accounts_on_postgresql() {
    is_kept_by_the_operator(true).await;
}

#[tokio::test]
async fn a_form_of_an_account_that_is_sent_twice_does_once() {
    let portal = Portal::with_demo().await;
    let cookies = portal.sign_in("admin").await;
    let form = domain::portal::Watch::form_token(portal.office.as_ref());
    let number = number_of(&portal, "desk@demo.example").await;
    let fields = [("form", form.as_str()), ("act", "reset"), ("account", number.as_str())];
    let first = portal.post(PAGE, &cookies, &fields).await;
    assert_eq!(portal.post(PAGE, &cookies, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(signs_in(&portal, "desk@demo.example", &first.text_of("password")).await, "the shown password holds");
}

#[tokio::test]
async fn only_the_operator_keeps_accounts_and_a_head_sees_his_people() {
    let portal = Portal::with_demo().await;
    let people = seen(&portal, "district", PAGE).await;
    assert_eq!(people.status, StatusCode::OK);
    assert!(people.body.contains("/en/inspectors/") && !people.body.contains("demo.example\""), "people, no accounts");
    let number = number_of(&portal, "desk@demo.example").await;
    for name in ["district", "region", "republic", "inspector", "desk", "partner", "security", "integrity"] {
        let tried = sent(&portal, name, &[("act", "reset"), ("account", &number)]).await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND, "{name}");
        if name != "district" {
            assert_eq!(seen(&portal, name, PAGE).await.status, StatusCode::NOT_FOUND, "{name}");
        }
        let reads = matches!(name, "republic");
        let registry = seen(&portal, name, "/en/desk/registry").await.status;
        assert_eq!(registry == StatusCode::OK, reads, "{name}");
        let audit = seen(&portal, name, "/en/desk/audit").await.status;
        assert_eq!(audit == StatusCode::OK, reads || name == "integrity", "{name}");
    }
    let visitor = portal.get(PAGE).await;
    assert_eq!(visitor.location(), "/en/sign-in");
}

#[tokio::test]
async fn the_registry_is_told_with_its_numbers_and_what_ended() {
    let portal = Portal::with_demo().await;
    let page = seen(&portal, "admin", "/en/desk/registry").await.body;
    assert!(page.contains("9,452") && page.contains("206") && page.contains("22 November 2026"), "numbers and day");
    assert!(page.contains("There are none."));
    let storage = &portal.office.storage;
    let day = domain::calendar::local_date(crate::support::NOW);
    let codes = ["17090001".to_owned(), "17090002".to_owned()];
    storage::registry::close_mahallas(storage.connection(), &codes, day).await.unwrap();
    let into = [("17090001".to_owned(), "17090003".to_owned())];
    storage::registry::set_merged(storage.connection(), &into).await.unwrap();
    portal.office.refresh().await.unwrap();
    let page = seen(&portal, "republic", "/en/desk/registry").await.body;
    assert!(page.contains("/en/mahallas/17090001") && page.contains("/en/mahallas/17090003") && page.contains("9,450"));
}

async fn says_who_did_what(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let fields = [("identity", "confidential"), ("name", "Canary Aziza"), ("address", "Canarykoʻcha 12")];
    raise(&portal, &fields).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let reason = "Jinoyat belgilari bor, muallif bilan gaplashish zarur";
    step(&portal, "district", &id, &[("act", "ask-name"), ("reason", reason)]).await;
    step(&portal, "region", &id, &[("act", "open-name")]).await;
    assert_eq!(seen(&portal, "republic", "/en/desk/figures.csv").await.status, StatusCode::OK);
    let number = number_of(&portal, "desk@demo.example").await;
    sent(&portal, "admin", &[("act", "disable"), ("account", &number)]).await;
    let quarter = domain::period::Quarter::of_date(domain::calendar::local_date(crate::support::NOW)).next();
    portal.office.plan_period(quarter, server::office::periods::COMMAND).await.unwrap();

    let all = seen(&portal, "admin", "/en/desk/audit").await.body;
    for words in [
        "Signed in",
        "Closed an account",
        "Asked that an author’s name be opened",
        "Opened an author’s name",
        "Took a file",
        "CSV",
        "Took a step of a quarter",
        "Command of the operator",
        "District head",
    ] {
        assert!(all.contains(words), "{words}");
    }
    for secret in [id.as_str(), "Canary", "Jinoyat", "desk@demo.example"] {
        assert!(!all.contains(secret), "{secret}: no content");
    }
    let some = seen(&portal, "integrity", "/en/desk/audit").await.body;
    assert!(some.contains("Opened an author’s name"));
    assert!(!some.contains("Signed in") && !some.contains("Took a file") && !some.contains("Closed an account"));

    let file = portal.folder.0.join("one.backup");
    let secrets = &portal.office.secrets;
    backup(&portal.office.storage, secrets, &file, crate::support::NOW, |_| {}).await.unwrap();
    let folder = Folder::new("restored");
    let storage = database(&folder, on_postgres).await.unwrap();
    restore(&storage, secrets, &portal.folder.0.join("keys"), &file, |_| {}).await.unwrap();
    let kept = async |storage: &storage::Storage| {
        storage::audit::list_lines(storage.connection(), &[], None, 1_000).await.unwrap()
    };
    assert_eq!(kept(&storage).await, kept(&portal.office.storage).await, "a copy holds it");
    storage.close().await.unwrap();
}

#[tokio::test]
async fn the_audit_says_who_did_what_when_and_no_word_of_content() {
    says_who_did_what(false).await;
}

#[tokio::test]
async fn the_audit_says_who_did_what_when_and_no_word_of_content_on_postgresql() {
    says_who_did_what(true).await;
}

#[tokio::test]
async fn older_lines_of_the_audit_are_a_page_away() {
    let portal = Portal::with_demo().await;
    let cookies = portal.sign_in("admin").await;
    for number in 0..domain::audit::SHOWN {
        let line = storage::AuditRecord {
            id: 0,
            at: crate::support::NOW.unix_timestamp(),
            account_id: None,
            act: "quarter".into(),
            kind: "quarter".into(),
            object: format!("19{:02}Q1", number % 100),
        };
        storage::audit::add_line(portal.office.storage.connection(), line).await.unwrap();
    }
    let newest = portal.get_with("/en/desk/audit", &cookies).await.body;
    assert!(!newest.contains("Signed in"));
    let older = newest.split("/en/desk/audit?before=").nth(1).unwrap().split('"').next().unwrap();
    let older = portal.get_with(&format!("/en/desk/audit?before={older}"), &cookies).await.body;
    assert!(older.contains("Signed in") && !older.contains("Older ones"));
}

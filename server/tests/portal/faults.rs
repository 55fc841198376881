//! The machine fails: a calm page with a number, nothing half-written, nothing typed lost.
use crate::{
    concerns::{raise, receipt},
    support::{Folder, Portal},
};
use axum::http::StatusCode;
use storage::Storage;

const TEXT: &str = "Hovlida kechasi chiroq yonmaydi, bolalar qorongʻida qoladi";

#[tokio::test]
async fn with_the_database_gone_pages_are_calm_and_readyz_is_red() {
    let portal = Portal::with_demo().await;
    assert_eq!(portal.get("/readyz").await.status, StatusCode::OK);
    portal.office.storage.close().await.unwrap();
    for (path, words) in [("/uz/reports", "Bizga yozsangiz"), ("/en/meetings", "If you write to us")] {
        let page = portal.get(path).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert!(page.body.contains("<h1") && page.body.contains(words), "{path} names its incident");
        assert!(!page.body.to_lowercase().contains("sql"), "{path} says nothing of the machine");
    }
    assert_eq!(portal.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(portal.get("/healthz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn while_the_database_is_locked_a_concern_waits_on_the_page_and_is_filed_once_later() {
    let portal = Portal::with_demo().await;
    let mahalla = portal.keys.codes[0].1.clone();
    let form = portal.get(&format!("/uz/concerns/new?mahalla={mahalla}")).await.hidden("form");
    let fields = [
        ("mahalla", mahalla.as_str()),
        ("category", "lighting"),
        ("kind", "application"),
        ("about", "mahalla"),
        ("text", TEXT),
        ("identity", "anonymous"),
        ("consent", "yes"),
        ("form", form.as_str()),
    ];
    let before = concerns(&portal).await;
    let other = Storage::open(&database(&portal.folder)).await.unwrap();
    let lock = other.begin().await.unwrap();
    let refused = portal.post("/uz/concerns/new", "", &fields).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.body.contains("Bizga yozsangiz") && refused.body.contains(TEXT), "what was typed is kept");
    assert_eq!(refused.hidden("form"), form, "the same form may be sent again");
    drop(lock);
    assert_eq!(concerns(&portal).await, before, "nothing half-written");
    let sent = portal.post("/uz/concerns/new", "", &fields).await;
    assert_eq!(sent.location(), "/uz/concerns/sent");
    assert_eq!(concerns(&portal).await, before + 1);
}

#[tokio::test]
async fn eight_hands_at_once_file_one_concern_and_see_one_receipt() {
    let portal = Portal::with_demo().await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let before = concerns(&portal).await;
    // One network may file five in an hour; pressing again is not filing again.
    let fields = [("form", form.as_str())];
    let sent = futures::future::join_all((0..8).map(|_| raise(&portal, &fields))).await;
    let mut receipts = Vec::new();
    for answer in sent.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER) {
        receipts.push(receipt(&portal, answer).await);
    }
    assert!(receipts.len() >= 5 && receipts.windows(2).all(|pair| pair[0] == pair[1]), "{receipts:?}");
    assert_eq!(concerns(&portal).await, before + 1);
}

#[tokio::test]
async fn a_mahalla_that_was_closed_meanwhile_is_asked_again_with_every_word_kept() {
    let portal = Portal::with_demo().await;
    let mahalla = portal.keys.codes[0].1.clone();
    let transaction = portal.office.storage.begin().await.unwrap();
    let today = domain::calendar::local_date(crate::support::NOW);
    storage::registry::close_mahallas(&transaction, &[mahalla], today).await.unwrap();
    storage::commit(transaction).await.unwrap();
    portal.office.refresh().await.unwrap();
    let before = concerns(&portal).await;
    let refused = raise(&portal, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#mahalla\"") && refused.body.contains("baland musiqa"));
    assert_eq!(concerns(&portal).await, before);
}

#[tokio::test]
async fn a_category_that_was_taken_away_meanwhile_is_asked_again_with_every_word_kept() {
    let portal = Portal::with_demo().await;
    let refused = raise(&portal, &[("category", "of-yesterday")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#category\"") && refused.body.contains("baland musiqa"));
}

#[tokio::test]
async fn a_form_that_lay_open_for_a_month_is_filed_all_the_same() {
    let portal = Portal::with_demo().await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let portal = portal.later(time::Duration::days(31)).await;
    let before = concerns(&portal).await;
    receipt(&portal, &raise(&portal, &[("form", &form)]).await).await;
    assert_eq!(concerns(&portal).await, before + 1);
}

#[tokio::test]
async fn a_password_is_never_written_into_a_page() {
    let portal = Portal::with_demo().await;
    portal.office.storage.close().await.unwrap();
    let fields = [("email", "inspector@demo.example"), ("password", "a secret of mine")];
    let page = portal.post("/en/sign-in", "", &fields).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!page.body.contains("a secret of mine"));
}

fn database(folder: &Folder) -> String {
    format!("sqlite://{}", folder.0.join("test.db").display())
}

async fn concerns(portal: &Portal) -> usize {
    use storage::inbox::{Part, Reach, list_page};
    let reach = Reach::Above { office: "republic".into(), territory: String::new() };
    list_page(portal.office.storage.connection(), &reach, (Part::Open, ""), 0, 1_000).await.unwrap().len()
}

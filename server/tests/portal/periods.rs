//! The end of a quarter: closed once, released once, and nothing left that could say who took part.
use crate::support::Portal;
use axum::http::StatusCode;
use server::office::periods::PeriodError;
use time::Duration;

async fn plays(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    for (code, _, inspector) in portal.keys.codes.iter().take(12) {
        let path = format!("/en/inspectors/{inspector}/rate");
        let form = portal.get(&path).await.hidden("form");
        let sent = portal
            .post(&path, "", &[("p6", "5"), ("p2", "4"), ("code", code), ("form", &form), ("comment", "secret words")])
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    assert!(
        matches!(portal.office.close_period("2026Q4", "command").await, Err(PeriodError::Refused(_))),
        "a quarter closes when it is over"
    );
    let portal = portal.later(Duration::days(41)).await;
    let closed = portal.office.close_period("2026Q4", "command").await.unwrap();
    assert_eq!((closed.counted, closed.lost), (12, 0));
    assert!(portal.office.close_period("2026Q4", "command").await.is_err(), "once only");
    let database = portal.office.storage.connection();
    assert!(storage::ratings::list_waiting(database, &[], 10_000).await.unwrap().is_empty());
    let before: Vec<Vec<u8>> = storage::ratings::list_ballots(database, "2026Q4")
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.ballot_key)
        .collect();
    assert_eq!(before.len(), 12);
    assert!(!portal.folder.0.join("keys/period/2026Q4.nullifier").exists());
    assert!(
        matches!(portal.office.release_period("2026Q4", "command").await, Err(PeriodError::Refused(_))),
        "the review takes 21 days"
    );
    let portal = portal.later(Duration::days(41 + 22)).await;
    let (inspector, assignment) = {
        let id = portal.keys.codes[0].2.clone();
        let assignment =
            storage::inspectors::find_last_assignment(portal.office.storage.connection(), &id).await.unwrap().unwrap();
        (id, assignment.id)
    };
    assert!(portal.office.release_period("2026Q4", "command").await.unwrap() > 0);
    assert!(portal.office.release_period("2026Q4", "command").await.is_err(), "once only");
    let database = portal.office.storage.connection();
    let after: Vec<Vec<u8>> = storage::ratings::list_ballots(database, "2026Q4")
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.ballot_key)
        .collect();
    assert!(before.iter().all(|key| !after.contains(key)), "no code leads to answers any more");
    let score = storage::ratings::find_score(database, &assignment).await.unwrap().unwrap();
    assert_eq!(score.period, "2026Q4");
    let page = portal.get(&format!("/en/inspectors/{inspector}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let rate = portal.get(&format!("/en/inspectors/{inspector}/rate")).await;
    assert!(!rate.body.contains("name=\"p6\""), "no quarter is open now");
}

#[tokio::test]
async fn a_quarter_is_closed_and_released_once() {
    plays(false).await;
}

#[tokio::test]
async fn a_quarter_is_closed_and_released_once_on_postgresql() {
    plays(true).await;
}

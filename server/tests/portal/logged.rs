//! The public log: what was told cannot be taken back or changed unseen. Integrity design §F, tests F-3 to F-7.
use crate::support::{NOW, Portal};
use axum::http::StatusCode;
use domain::{
    check::{CheckForm, Found, PublicLog},
    log::{checkpoint::Checkpoint, entry::CaseStep, is_consistent},
};
use server::{jobs, office::log::Doubt};
use storage::{ConnectionTrait, log as stored};
use time::{Duration, macros::datetime};

async fn change(portal: &Portal, sql: &str) {
    portal.office.storage.connection().execute_unprepared(sql).await.unwrap();
}

async fn doubts(portal: &Portal) -> Vec<Doubt> {
    portal.office.check_log().await.unwrap().doubts
}

async fn logged(on_postgres: bool) -> Option<Portal> {
    let portal = Portal::on(on_postgres).await?.later(Duration::hours(13)).await;
    jobs::by_night(&portal.office).await.unwrap();
    assert_eq!(doubts(&portal).await.len(), 0, "whole before anything is changed");
    Some(portal)
}

/// F-3: a stored event that is changed afterwards is named.
#[tokio::test]
async fn an_event_changed_afterwards_is_named() {
    for on_postgres in [false, true] {
        let Some(portal) = logged(on_postgres).await else { continue };
        change(
            &portal,
            "UPDATE concern_event SET at = at - 864000 WHERE id = (SELECT MIN(id) FROM concern_event WHERE kind = 'answered')",
        )
        .await;
        let found = doubts(&portal).await;
        // One case and no other: its steps stand in the order of their days, so that more than one may have moved.
        let cases: std::collections::BTreeSet<String> = found
            .iter()
            .map(|doubt| match doubt {
                Doubt::Changed { what } => what.split(',').next().unwrap().to_owned(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert!(cases.len() == 1 && cases.iter().all(|case| case.starts_with("case ")), "{found:?}");
    }
}

/// F-3: so is an entry that is changed in the log itself, a node of its tree, a signed word, and a released file.
#[tokio::test]
async fn a_log_that_was_rewritten_is_named() {
    for (sql, named) in [
        ("UPDATE log_entry SET entry = randomblob(32) WHERE number = 7", "tree"),
        ("UPDATE log_node SET hash = randomblob(32) WHERE level = 1 AND number = 3", "tree"),
        ("DELETE FROM log_entry WHERE number = 9", "missing"),
        ("UPDATE log_checkpoint SET note = replace(note, 'localhost', 'elsewhere')", "signed"),
        ("UPDATE period_file SET bytes = CAST('{}' AS BLOB) WHERE period = '2026Q3'", "the file of 2026Q3"),
        (
            "UPDATE ballot SET p6 = 5 WHERE ballot_key = (SELECT MIN(ballot_key) FROM ballot WHERE period = '2026Q3' AND p6 = 1)",
            "the ballots of 2026Q3",
        ),
    ] {
        let portal = logged(false).await.unwrap();
        change(&portal, sql).await;
        let found: Vec<String> = doubts(&portal).await.iter().map(ToString::to_string).collect();
        assert!(found.iter().any(|doubt| doubt.contains(named)), "{sql}: {found:?}");
    }
}

/// F-4: a log whose last day was taken out and grown again is not the continuation of what was signed.
#[tokio::test]
async fn a_day_taken_out_is_seen_by_whoever_kept_the_signed_word() {
    let portal = logged(false).await.unwrap();
    let database = portal.office.storage.connection().clone();
    let first = stored::count(&database).await.unwrap();
    let portal = portal.later(Duration::hours(13) + Duration::days(40)).await;
    portal.office.close_period("2026Q4", "command").await.unwrap();
    let portal = portal.later(Duration::hours(13) + Duration::days(41)).await;
    jobs::by_night(&portal.office).await.unwrap();
    let kept = portal.office.signed().await.unwrap().unwrap();
    assert!(kept.size > first);
    for sql in [
        format!("DELETE FROM log_entry WHERE number >= {first}"),
        format!("DELETE FROM log_checkpoint WHERE size > {first}"),
        "DELETE FROM log_node".to_owned(),
        "INSERT INTO log_waiting(entry, source, day) VALUES(randomblob(32), 'doc/{}', '2026-11-24'), (randomblob(32), 'doc/{}', '2026-11-24'), (randomblob(32), 'doc/{}', '2026-11-24')".to_owned(),
    ] {
        change(&portal, &sql).await;
    }
    // Whoever rewrites the log builds its tree anew as well.
    let entries = stored::list_entries(&database, 0, 1_000_000).await.unwrap();
    let mut nodes = std::collections::HashMap::new();
    for (number, record) in entries.iter().enumerate() {
        let leaf = domain::log::leaf(&record.entry);
        let added = domain::log::append(number as u64, leaf, &|node| nodes.get(&node).copied()).unwrap();
        nodes.extend(added);
    }
    stored::add_nodes(&database, &nodes.into_iter().collect::<Vec<_>>()).await.unwrap();
    let portal = portal.later(Duration::hours(13) + Duration::days(43)).await;
    portal.office.append_log().await.unwrap();
    let now = portal.office.signed().await.unwrap().unwrap();
    let key = portal.office.secrets.log_key().unwrap().verifying_key();
    let open = |note: &str| Checkpoint::opened(note, &portal.office.log_origin, &key).unwrap();
    let (old, new) = (open(&kept.note), open(&now.note));
    assert!(new.size > 0 && new.root != old.root);
    let (low, high) = if old.size <= new.size { (&old, &new) } else { (&new, &old) };
    let path = portal.office.consistency(low.size, high.size).await.unwrap().unwrap_or_default();
    assert!(!is_consistent((low.size, &low.root), (high.size, &high.root), &path));
}

/// Who holds a receipt sees the steps of his case with their proofs; nobody else recognises them.
#[tokio::test]
async fn who_holds_a_receipt_finds_the_steps_of_his_case() {
    for on_postgres in [false, true] {
        let Some(portal) = logged(on_postgres).await else { continue };
        let (receipt, _) = portal.keys.receipts.iter().find(|(_, state)| state == "answered").unwrap().clone();
        let found = portal.office.check(&CheckForm { secret: receipt.clone() }, "here").await.unwrap();
        let Found::Case { steps } = found else { panic!("{found:?}") };
        assert_eq!(steps[0].step, CaseStep::Received);
        assert!(steps.iter().any(|step| step.step == CaseStep::Replied));
        assert!(steps.iter().all(|step| step.standing.is_some() && !step.is_missing), "{steps:?}");
        let page = portal.post("/en/check", "", &[("secret", &receipt)]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(&domain::check::hex(&steps[0].standing.clone().unwrap().entry)));
        assert!(!page.body.contains(&receipt), "the receipt itself is not told again");
        change(&portal, "UPDATE concern_event SET at = at - 864000 WHERE kind = 'received'").await;
        let found = portal.office.check(&CheckForm { secret: receipt }, "here").await.unwrap();
        let Found::Case { steps } = found else { panic!("{found:?}") };
        assert!(steps[0].is_missing, "a changed day is seen by the one who holds the receipt");
    }
}

#[tokio::test]
async fn the_log_answers_programs_plainly() {
    let portal = logged(false).await.unwrap();
    let note = portal.get("/log/checkpoint").await;
    assert_eq!((note.status, note.body.lines().count()), (StatusCode::OK, 5), "{}", note.body);
    for (path, status) in [
        ("/log/proof?leaf=zz", StatusCode::BAD_REQUEST),
        ("/log/proof", StatusCode::BAD_REQUEST),
        (&format!("/log/proof?leaf={}", "0".repeat(64)) as &str, StatusCode::NOT_FOUND),
        ("/log/consistency?from=2", StatusCode::BAD_REQUEST),
        ("/log/consistency?from=2&to=99999999", StatusCode::NOT_FOUND),
        ("/log/consistency?from=9&to=3", StatusCode::NOT_FOUND),
        ("/log/consistency?from=1&to=18446744073709551615", StatusCode::NOT_FOUND),
        ("/open-data/2026Q3/period.json", StatusCode::OK),
        ("/open-data/2026Q4/period.json", StatusCode::NOT_FOUND),
    ] {
        let answer = portal.get(path).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
        assert!(answer.headers.get("set-cookie").is_none());
    }
}

/// An announcement is public with its proof: what was drawn by which chance.
#[tokio::test]
async fn the_chance_of_a_draw_is_public() {
    let portal = Portal::with_demo().await;
    let drawn = portal
        .office
        .draw_letters("2026Q4", Some("3-1-6-6-2"), domain::draw::Channel::Post, &|_| Ok(()))
        .await
        .unwrap();
    assert!(matches!(drawn, server::office::draws::Draw::Drawn(letters) if letters.len() == 180));
    let portal = portal.later(datetime!(2026-11-23 01:00 +5) - NOW).await;
    jobs::by_night(&portal.office).await.unwrap();
    let entries = stored::list_entries_of(portal.office.storage.connection(), "doc/").await.unwrap();
    let draw = entries.iter().find(|record| record.source.contains("\"kind\":\"draw\"")).unwrap();
    let proof = portal.get(&format!("/log/proof?leaf={}", domain::check::hex(&draw.entry))).await;
    assert!(proof.body.contains("3-1-6-6-2") && proof.body.contains("seed"), "{}", proof.body);
    assert!(!proof.body.contains("Bogʻiston"), "no address is told");
}

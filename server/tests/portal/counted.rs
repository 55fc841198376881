//! What an evaluation counts, and that nobody changes it unseen: late cases, who held the post, formal answers, the root in
//! the public log.
use crate::{
    concerns::{newest, raise, receipt},
    evaluation::{QUARTER, own},
    steps::{answered, step},
    support::Portal,
};
use axum::http::StatusCode;
use domain::{
    check::hash_of_hex,
    evaluation::{EvaluationSheet, sheet_entry},
    log::{is_included, leaf},
};
use serde_json::Value;
use storage::{ConnectionTrait, evaluations as stored};
use time::Duration;

const WINDOW: (&str, &str) = ("2026-10-01", "2026-12-31");

async fn late_at(portal: &Portal, assignment: &str) -> i64 {
    let late = stored::count_late(portal.office.storage.connection(), WINDOW.0, WINDOW.1).await.unwrap();
    late.iter().find(|one| one.key == assignment).map_or(0, |one| one.count)
}

async fn work_at(portal: &Portal, assignment: &str) -> stored::WorkRecord {
    let work = stored::count_work(portal.office.storage.connection(), WINDOW.0, WINDOW.1).await.unwrap();
    work.into_iter().find(|one| one.assignment_id == assignment).unwrap_or_default()
}

async fn passed(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let assignment = own(&portal, &portal.sign_in("inspector").await).await.split('/').nth(4).unwrap().to_owned();
    raise(&portal, &[]).await;
    let id = newest(&portal, "inspector").await.unwrap();
    let not_ours = [("act", "not-ours"), ("reason", "Bu chiroqlar bizning balansimizda emas")];
    let portal = portal.later(Duration::days(20)).await;
    let refused = step(&portal, "inspector", &id, &not_ours).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("sizning hisobingizda qoladi"), "refused by name");
    let (before, due) = (late_at(&portal, &assignment).await, work_at(&portal, &assignment).await.due);
    let take = [("act", "assign"), ("to", "desk"), ("reason", "Qaytarib olamiz, boshqa xodim koʻradi")];
    assert_eq!(step(&portal, "desk", &id, &take).await.status, StatusCode::SEE_OTHER);
    assert_eq!(late_at(&portal, &assignment).await, before + 1, "it stays his late case");
    assert_eq!(work_at(&portal, &assignment).await.due, due - 1, "and is counted once");
}

#[tokio::test]
async fn nobody_gets_rid_of_a_late_case_by_passing_it_on() {
    passed(false).await;
}

#[tokio::test]
async fn nobody_gets_rid_of_a_late_case_by_passing_it_on_on_postgresql() {
    passed(true).await;
}

#[tokio::test]
async fn an_answer_found_formal_is_none_in_time() {
    let portal = Portal::with_demo().await;
    let assignment = own(&portal, &portal.sign_in("inspector").await).await.split('/').nth(4).unwrap().to_owned();
    receipt(&portal, &raise(&portal, &[]).await).await;
    let id = newest(&portal, "inspector").await.unwrap();
    answered(&portal, "inspector", &id).await;
    let before = work_at(&portal, &assignment).await;
    let found = format!(
        "INSERT INTO reading(id, concern_id, kind, turn, state, points, reasons, percent, is_double, voices, officer_id, office_id, made_at, since) \
         SELECT 'found', id, 'formal', 1, 'confirmed', 3, '', 0, FALSE, 2, officer_id, office_id, 0, 0 FROM concern WHERE id = '{id}'"
    );
    portal.office.storage.connection().execute_unprepared(&found).await.unwrap();
    let after = work_at(&portal, &assignment).await;
    assert_eq!((after.in_time, after.due), (before.in_time - 1, before.due));
}

async fn evaluated_anew(portal: &Portal, changes: &[String]) {
    let database = portal.office.storage.connection();
    for sql in changes {
        database.execute_unprepared(sql).await.unwrap();
    }
    database.execute_unprepared(&format!("DELETE FROM evaluation WHERE period = '{QUARTER}'")).await.unwrap();
    portal.office.refresh().await.unwrap();
    portal.office.evaluate_quarters().await.unwrap();
}

async fn sheet(portal: &Portal, assignment: &str) -> Option<EvaluationSheet> {
    let record = stored::find_evaluation(portal.office.storage.connection(), assignment, QUARTER).await.unwrap()?;
    Some(serde_json::from_str(&record.sheet).unwrap())
}

#[tokio::test]
async fn of_two_halves_of_a_quarter_who_holds_the_post_at_its_end_is_evaluated() {
    let portal = Portal::with_demo().await;
    let first = own(&portal, &portal.sign_in("inspector").await).await.split('/').nth(4).unwrap().to_owned();
    let before = sheet(&portal, &first).await.unwrap();
    let second = format!(
        "INSERT INTO assignment(id, officer_id, post_id, valid_from) SELECT 'second-half', \
         (SELECT officer_id FROM assignment WHERE officer_id <> '{}' ORDER BY id LIMIT 1), post_id, '2026-08-16' \
         FROM assignment WHERE id = '{first}'",
        before.inspector
    );
    let left = format!("UPDATE assignment SET valid_to = '2026-08-15' WHERE id = '{first}'");
    evaluated_anew(&portal, &[second, left]).await;
    assert_eq!(sheet(&portal, &first).await, None, "who left is not evaluated");
    let after = sheet(&portal, "second-half").await.unwrap();
    assert_eq!((after.days, after.is_too_new()), (46, false));
    assert_eq!(after.mahallas, before.mahallas);
    assert_eq!(after.points.satisfaction.possible, 0.0, "and with nothing of what was rated before him");
}

#[tokio::test]
async fn a_mahalla_that_two_posts_share_is_in_both_evaluations() {
    let portal = Portal::with_demo().await;
    let own = own(&portal, &portal.sign_in("inspector").await).await.split('/').nth(4).unwrap().to_owned();
    let mine = sheet(&portal, &own).await.unwrap();
    let others =
        stored::list_evaluations(portal.office.storage.connection(), QUARTER, &mine.district, None).await.unwrap();
    let other = others.into_iter().find(|one| one.officer_id != mine.inspector).unwrap().assignment_id;
    let shared = format!(
        "INSERT INTO post_mahalla(post_id, mahalla_code, valid_from) SELECT post_id, '{}', '2026-01-01' FROM assignment \
         WHERE id = '{other}'",
        mine.mahallas[0]
    );
    evaluated_anew(&portal, &[shared]).await;
    let (mine_after, theirs) = (sheet(&portal, &own).await.unwrap(), sheet(&portal, &other).await.unwrap());
    assert!(theirs.mahallas.contains(&mine.mahallas[0]));
    assert_eq!(mine_after.points, mine.points, "each counts what was his own");
}

#[tokio::test]
async fn whoever_holds_an_evaluation_checks_that_it_stands_in_the_public_log() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let path = own(&portal, &inspector).await;
    let given = portal.get_with(&format!("{path}/data"), &inspector).await;
    let data: Value = serde_json::from_str(&given.body).unwrap();
    assert!(
        data["sheet"]["reports"].as_array().is_some_and(|reports| !reports.is_empty()),
        "each report has its marks"
    );
    assert_eq!(data["left_out"].as_array().map(Vec::len), Some(0));
    let place = &data["place"];
    let salt = hash_of_hex(place["salt"].as_str().unwrap()).unwrap();
    let (_, sheet) = given.body.split_once("\"sheet\":").unwrap();
    let entry = sheet_entry(&salt, sheet.strip_suffix('}').unwrap().as_bytes());
    assert_eq!(domain::check::hex(&entry), place["entry"].as_str().unwrap());
    let hashes: Vec<_> =
        place["path"].as_array().unwrap().iter().map(|one| hash_of_hex(one.as_str().unwrap()).unwrap()).collect();
    let (number, size) = (place["number"].as_u64().unwrap(), place["size"].as_u64().unwrap());
    let root = hash_of_hex(place["root"].as_str().unwrap()).unwrap();
    assert!(is_included(&leaf(&entry), (number, size), &hashes, &root));
    let waiting = storage::log::list_waiting(portal.office.storage.connection(), "9999").await.unwrap();
    let said = format!("\"period\":\"{QUARTER}\",\"root\":\"{}\",\"size\":{size}", place["root"].as_str().unwrap());
    assert!(waiting.iter().any(|one| one.source.contains("\"kind\":\"evaluations\"") && one.source.contains(&said)));
}

#[tokio::test]
async fn the_rules_are_announced_when_a_quarter_is_planned_and_not_after_it_is_over() {
    let portal = Portal::with_demo().await;
    let database = portal.office.storage.connection();
    for sql in ["DELETE FROM setting WHERE name LIKE 'index-rules/%'", "DELETE FROM log_waiting"] {
        database.execute_unprepared(sql).await.unwrap();
    }
    let quarter = domain::period::Quarter::parse("2027Q1").unwrap();
    portal.office.plan_period(quarter, server::office::periods::COMMAND).await.unwrap();
    let announced = || async { storage::log::list_waiting(database, "9999").await.unwrap() };
    let of_rules = announced().await.iter().filter(|one| one.source.contains("index_rules")).count();
    assert_eq!(of_rules, 1);
    portal.office.plan_period(quarter.next(), server::office::periods::COMMAND).await.unwrap();
    assert_eq!(announced().await.iter().filter(|one| one.source.contains("index_rules")).count(), 1, "once a version");
}

#[tokio::test]
async fn an_account_of_a_head_names_the_officer_it_belongs_to() {
    let portal = Portal::with_demo().await;
    let database = portal.office.storage.connection();
    let known = storage::staff::find_account(database, "inspector@demo.example").await.unwrap().unwrap();
    let officer = known.officer_id.unwrap();
    let add = |email: &str, role: &str, office: &str, officer: Option<&str>| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_hisobdor"));
        command.args(["staff", "add", email, role, office, "Somebody"]).current_dir(&portal.folder.0);
        command.env("HISOBDOR_DATA_DIR", &portal.folder.0);
        command.env("HISOBDOR_DATABASE_URL", format!("sqlite://{}", portal.folder.0.join("test.db").display()));
        if let Some(officer) = officer {
            command.args(["--inspector", officer]);
        }
        let password = portal.folder.0.join("password");
        std::fs::write(&password, "a-long-enough-password\n").unwrap();
        command.stdin(std::fs::File::open(&password).unwrap()).output().unwrap()
    };
    let office = known.office_id.as_str();
    let added = add("both@demo.example", "district", office, Some(&officer));
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    assert!(!add("nobody@demo.example", "inspector", office, None).status.success());
    assert!(!add("admin2@demo.example", "admin", "republic", Some(&officer)).status.success());
    let both = storage::staff::find_account(database, "both@demo.example").await.unwrap().unwrap();
    assert_eq!(both.officer_id.as_deref(), Some(officer.as_str()));
    let sql = "UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = 'district@demo.example') \
               WHERE email = 'both@demo.example'";
    database.execute_unprepared(sql).await.unwrap();
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    let page = portal.get_with(&path, &portal.sign_in("both").await).await;
    assert!(!page.body.contains("id=\"deciding\""), "nobody decides on himself by another account");
}

//! What may follow from an evaluation, over HTTP: support plans, training, the bonus, rulings of the council, terms that pass,
//! and letters that say so.
use crate::{
    bodies::employ,
    evaluation::{QUARTER, REASONS, early, own, refused, send, steps},
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use domain::{
    evaluation::{EvaluationSheet, Evaluations},
    index::{ByComponent, Points},
};
use server::mail::Letter;
use storage::{ConnectionTrait, evaluations as stored};
use time::Duration;

const GROUNDS: &str = "The log shows that two of the late cases lay with the desk for nine days.";

/// Puts a sheet of the inspector's down as if so much had been counted in every component.
async fn counted(portal: &Portal, path: &str, quarter: &str, (reached, possible): (f64, f64)) {
    let database = portal.office.storage.connection();
    let assignment = path.split('/').nth(4).unwrap();
    let record = stored::find_evaluation(database, assignment, quarter).await.unwrap().expect(quarter);
    let mut sheet: EvaluationSheet = serde_json::from_str(&record.sheet).unwrap();
    sheet.points = ByComponent::of(|_| Points { reached, possible });
    sheet.days = 90;
    let sheet = serde_json::to_string(&sheet).unwrap().replace('\'', "''");
    let sql = format!(
        "UPDATE evaluation SET sheet = '{sheet}' WHERE period = '{quarter}' AND assignment_id = '{assignment}'"
    );
    database.execute_unprepared(&sql).await.unwrap();
}

fn went_on(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

/// The letters that wait: to whom, and what they say.
async fn letters(portal: &Portal) -> Vec<(String, String)> {
    let due =
        storage::letters::list_due_letters(portal.office.storage.connection(), i64::MAX, 99, 10_000).await.unwrap();
    let open = |record: &storage::LetterRecord| Letter::open(&portal.office.secrets, &record.sealed).unwrap();
    due.iter().map(open).map(|letter| (letter.to, letter.body)).collect()
}

async fn plan(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let path = own(&portal, &inspector).await;
    counted(&portal, &path, QUARTER, (4.0, 160.0)).await;
    counted(&portal, &path, "2026Q1", (150.0, 160.0)).await;
    let once = portal.get_with(&path, &head).await;
    assert!(
        !once.body.contains("value=\"talk\"") && !once.body.contains("value=\"support-plan\""),
        "one window is none"
    );
    counted(&portal, &path, "2026Q1", (4.0, 160.0)).await;
    assert!(portal.get_with(&path, &head).await.body.contains("value=\"talk\""));
    let fields = [
        ("decision", "support-plan"),
        ("reasons", REASONS),
        ("step1", "A second phone for the night"),
        ("until1", "2026-12-20"),
        ("again", "2027-01-15"),
    ];
    let open = fields.map(|(name, value)| if name == "again" { (name, "2026-11-30") } else { (name, value) });
    refused(&send(&portal, &path, "decision", &head, &open).await, "Give it two weeks at least");
    went_on(&send(&portal, &path, "decision", &head, &fields).await);
    let seen = [("done1", "partly"), ("seen", "The phone is there, nobody knows the number.")];
    refused(&send(&portal, &path, "plan", &head, &seen).await, "its day has not come");

    let portal = portal.later(Duration::days(40)).await;
    let head = portal.sign_in("district").await;
    assert!(portal.get_with(&path, &head).await.body.contains("A support plan runs"), "it is not settled");
    let told = letters(&portal).await;
    let on_its_day = |(to, body): &(String, String)| to.starts_with("district@") && body.contains("2027");
    assert!(told.iter().any(on_its_day), "the head is told on the day: {told:?}");

    let portal = portal.later(Duration::days(60)).await;
    let head = portal.sign_in("district").await;
    let list = portal.get_with("/en/desk/evaluation", &head).await;
    assert!(list.body.contains("id=\"waiting\"") && list.body.contains(&path), "it waits for him on its day");
    refused(&send(&portal, &path, "plan", &head, &[("done1", "partly"), ("seen", "Short")]).await, "Too short");
    went_on(&send(&portal, &path, "plan", &head, &seen).await);
    let page = portal.get_with(&path, &head).await;
    assert!(page.body.contains("The plan was looked at again") && page.body.contains("This evaluation is settled"));
}

#[tokio::test]
async fn a_support_plan_takes_two_windows_runs_until_its_day_and_is_looked_at_then() {
    plan(false).await;
}

#[tokio::test]
async fn a_support_plan_takes_two_windows_and_is_looked_at_on_postgresql() {
    plan(true).await;
}

#[tokio::test]
async fn training_is_in_what_is_weak() {
    let portal = Portal::with_demo().await;
    let head = portal.sign_in("district").await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    counted(&portal, &path, QUARTER, (4.0, 160.0)).await;
    let blank = [("decision", "training"), ("reasons", REASONS)];
    refused(&send(&portal, &path, "decision", &head, &blank).await, "Choose the topic");
    went_on(&send(&portal, &path, "decision", &head, &[("topic", "reach"), blank[0], blank[1]]).await);
    assert!(portal.get_with(&path, &head).await.body.contains("Within reach"));
}

#[tokio::test]
async fn of_too_little_no_training_follows() {
    let portal = Portal::with_demo().await;
    let head = portal.sign_in("district").await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    counted(&portal, &path, QUARTER, (0.0, 20.0)).await;
    let page = portal.get_with(&path, &head).await;
    assert!(page.body.contains("data-band=\"too-few\"") && page.body.contains("clearly below"));
    for kind in ["training", "talk", "support-plan", "thanks", "bonus"] {
        assert!(!page.body.contains(&format!("value=\"{kind}\"")), "{kind}");
    }
}

#[tokio::test]
async fn a_quarter_with_no_data_leads_to_nothing() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let path = own(&portal, &inspector).await;
    counted(&portal, &path, QUARTER, (0.0, 0.0)).await;
    let page = portal.get_with(&path, &inspector).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Too little is known") && page.body.contains("data-band=\"too-few\""));
    assert_eq!(portal.office.evaluate_quarter("2031Q1").await.unwrap(), 0, "what was not released is not evaluated");
}

#[tokio::test]
async fn the_bonus_is_proposed_to_who_is_above_in_everything() {
    let portal = Portal::with_demo().await;
    let head = portal.sign_in("district").await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    counted(&portal, &path, QUARTER, (400.0, 400.0)).await;
    went_on(&send(&portal, &path, "decision", &head, &[("decision", "bonus"), ("reasons", REASONS)]).await);
    assert!(portal.get_with(&path, &head).await.body.contains("Proposed for the bonus"));
}

#[tokio::test]
async fn the_council_rules_over_the_highest_office_and_still_reads_what_it_ruled() {
    let portal = Portal::with_demo().await;
    let (inspector, republic) = (portal.sign_in("inspector").await, portal.sign_in("republic").await);
    let (council, region) = (portal.sign_in("integrity").await, portal.sign_in("region").await);
    let path = own(&portal, &inspector).await;
    went_on(&send(&portal, &path, "decision", &republic, &[("decision", "none"), ("reasons", REASONS)]).await);
    assert_eq!(portal.get_with(&path, &council).await.status, StatusCode::NOT_FOUND, "nobody objected yet");
    went_on(&send(&portal, &path, "objection", &inspector, &[("reach", "yes"), ("objection", GROUNDS)]).await);
    let list = portal.get_with("/en/desk/evaluation", &council).await;
    assert!(list.body.contains("1 evaluation waits for you"), "it is told");
    let ruling = [("ruling", "upheld"), ("reach", "yes"), ("grounds", GROUNDS)];
    refused(&send(&portal, &path, "ruling", &region, &ruling).await, "A third person who stands above");
    went_on(&send(&portal, &path, "ruling", &council, &ruling).await);
    let page = portal.get_with(&path, &council).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(GROUNDS));
}

#[tokio::test]
async fn of_two_heads_who_decide_at_once_one_is_refused() {
    let portal = Portal::with_demo().await;
    let database = portal.office.storage.connection();
    let account = storage::staff::find_account(database, "district@demo.example").await.unwrap().unwrap();
    employ(&portal, "second", "district", &account.office_id).await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    let heads = [portal.sign_in("district").await, portal.sign_in("second").await];
    let decision = [("decision", "none"), ("reasons", REASONS)];
    let both = tokio::join!(
        send(&portal, &path, "decision", &heads[0], &decision),
        send(&portal, &path, "decision", &heads[1], &decision)
    );
    let went = [both.0.status, both.1.status].into_iter().filter(|status| *status == StatusCode::SEE_OTHER);
    assert_eq!(went.count(), 1);
    let steps = steps(&portal, &path).await;
    assert_eq!(steps.iter().filter(|step| step.kind == "decided").count(), 1);
}

async fn undecided(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let portal = portal.later(Duration::days(25)).await;
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let region = portal.sign_in("region").await;
    let path = own(&portal, &inspector).await;
    assert!(portal.get_with(&path, &inspector).await.body.contains("No decision came in time"));
    went_on(&send(&portal, &path, "objection", &inspector, &[("timeliness", "yes"), ("objection", GROUNDS)]).await);
    let told = letters(&portal).await;
    assert!(told.iter().any(|(to, _)| to.starts_with("region@")), "who may rule is told: {told:?}");
    assert!(told.iter().all(|(_, body)| !body.contains("nine days")), "and not a word of it");
    let decision = [("decision", "none"), ("reasons", REASONS)];
    refused(&send(&portal, &path, "decision", &region, &decision).await, "The objection is ruled on first");
    let list = portal.get_with("/en/desk/evaluation", &region).await;
    assert!(list.body.contains("1 evaluation waits for you"));
    let ruling = [("ruling", "upheld"), ("timeliness", "yes"), ("grounds", GROUNDS)];
    refused(&send(&portal, &path, "ruling", &head, &ruling).await, "A third person who stands above");
    went_on(&send(&portal, &path, "ruling", &region, &ruling).await);
    refused(&send(&portal, &path, "decision", &head, &decision).await, "the office above decides");
    went_on(&send(&portal, &path, "decision", &region, &decision).await);
    let page = portal.get_with(&path, &inspector).await;
    assert!(page.body.contains(GROUNDS) && page.body.contains(REASONS) && page.body.contains("left out"));
}

#[tokio::test]
async fn where_the_head_lets_his_term_pass_the_inspector_is_not_left_waiting() {
    undecided(false).await;
}

#[tokio::test]
async fn where_the_head_lets_his_term_pass_the_inspector_is_not_left_waiting_on_postgresql() {
    undecided(true).await;
}

#[tokio::test]
async fn the_inspector_is_told_that_he_is_heard_and_that_it_was_decided() {
    let portal = early(false).await.unwrap();
    let database = portal.office.storage.connection();
    database.execute_unprepared(&format!("DELETE FROM evaluation WHERE period = '{QUARTER}'")).await.unwrap();
    portal.office.evaluate_quarters().await.unwrap();
    let to_him = |(to, _): &(String, String)| to.starts_with("inspector@");
    let told: Vec<_> = letters(&portal).await.into_iter().filter(to_him).collect();
    assert_eq!(told.len(), 1, "one letter: {told:?}");
    assert!(told[0].1.contains("noyabr") && !told[0].1.contains("ball"), "by when, and nothing of what it says");

    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let path = own(&portal, &inspector).await;
    let list = portal.get_with("/en/desk/evaluation", &inspector).await;
    assert!(list.body.contains("1 evaluation waits for you"));
    went_on(&send(&portal, &path, "hearing", &inspector, &[("nothing", "yes")]).await);
    went_on(&send(&portal, &path, "decision", &head, &[("decision", "none"), ("reasons", REASONS)]).await);
    let told: Vec<_> = letters(&portal).await.into_iter().filter(to_him).collect();
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|(_, body)| body.contains("November")), "in the language in which he signed in");
    assert_eq!(portal.office.evaluated_quarters().await.unwrap()[0], QUARTER);
}

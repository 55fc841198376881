//! Evaluations: computed once, seen by few, decided by people after hearing the inspector, contested before a third person.
use crate::support::{Answer, Portal};
use axum::http::StatusCode;
use domain::{
    evaluation::{EvaluationSheet, Evaluations},
    index::Component,
};
use storage::{ConnectionTrait, EvaluationStepRecord, evaluations as stored};
use time::Duration;

pub const QUARTER: &str = "2026Q3";
pub const REASONS: &str = "The figures are like those of comparable inspectors; nothing has to follow.";
const WORDS: &str = "The bridge was closed for five weeks, so visits took twice as long.";
const GROUNDS: &str = "The log shows that two of the late cases lay with the desk for nine days.";

/// Eleven days after the release, while the inspector may still be heard.
pub async fn early(on_postgres: bool) -> Option<Portal> {
    Some(Portal::on(on_postgres).await?.later(Duration::days(-20)).await)
}

/// The address of an inspector's own evaluation.
pub async fn own(portal: &Portal, session: &str) -> String {
    let list = portal.get_with(&format!("/en/desk/evaluation?quarter={QUARTER}"), session).await;
    assert_eq!(list.status, StatusCode::OK);
    let all = list.body.split("href=\"/en/desk/evaluation/").skip(1).filter_map(|rest| rest.split('"').next());
    let own = all.into_iter().find(|rest| rest.ends_with(QUARTER)).expect("his own evaluation is listed");
    format!("/en/desk/evaluation/{own}")
}

pub async fn send(portal: &Portal, path: &str, act: &str, session: &str, fields: &[(&str, &str)]) -> Answer {
    let form = portal.get_with("/en/concerns/new", "").await.hidden("form");
    let mut all = fields.to_vec();
    all.push(("form", form.as_str()));
    portal.post(&format!("{path}/{act}"), session, &all).await
}

/// The steps taken on the evaluation at an address.
pub async fn steps(portal: &Portal, path: &str) -> Vec<EvaluationStepRecord> {
    let assignment = path.split('/').nth(4).unwrap().to_owned();
    stored::list_steps(portal.office.storage.connection(), QUARTER, &[assignment]).await.unwrap()
}

pub fn refused(answer: &Answer, words: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(words), "refused by name: {words}");
}

async fn plays(on_postgres: bool) {
    let Some(portal) = early(on_postgres).await else { return };
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let region = portal.sign_in("region").await;
    let path = own(&portal, &inspector).await;
    let decision = [("decision", "none"), ("reasons", REASONS)];

    refused(&send(&portal, &path, "decision", &head, &decision).await, "The inspector is heard first");
    let blank = send(&portal, &path, "hearing", &inspector, &[("heard", "Short")]).await;
    refused(&blank, "Too short");
    assert!(blank.body.contains("Short</textarea>"), "nothing typed is lost");
    let heard = send(&portal, &path, "hearing", &inspector, &[("heard", WORDS)]).await;
    assert_eq!(heard.status, StatusCode::SEE_OTHER);
    let again = send(&portal, &path, "hearing", &inspector, &[("heard", WORDS)]).await;
    refused(&again, "your words stay as they are");
    assert!(portal.get_with(&path, &head).await.body.contains("The bridge was closed"), "the head reads it first");

    let gap = send(&portal, &path, "decision", &head, &[("decision", "none"), ("reasons", "No.")]).await;
    refused(&gap, "Too short");
    let own_decision = send(&portal, &path, "decision", &inspector, &decision).await;
    refused(&own_decision, "Nobody evaluates himself");
    assert_eq!(send(&portal, &path, "decision", &head, &decision).await.status, StatusCode::SEE_OTHER);
    refused(&send(&portal, &path, "decision", &head, &decision).await, "This evaluation was decided before");

    let objection = [("timeliness", "yes"), ("objection", GROUNDS)];
    let nothing = send(&portal, &path, "objection", &inspector, &[("objection", GROUNDS)]).await;
    refused(&nothing, "Mark at least one");
    assert!(nothing.body.contains("lay with the desk"), "nothing typed is lost");
    assert_eq!(send(&portal, &path, "objection", &inspector, &objection).await.status, StatusCode::SEE_OTHER);
    refused(&send(&portal, &path, "objection", &inspector, &objection).await, "you objected before");

    let ruling = [("ruling", "upheld"), ("timeliness", "yes"), ("reach", "yes"), ("grounds", GROUNDS)];
    refused(&send(&portal, &path, "ruling", &head, &ruling).await, "A third person who stands above");
    assert_eq!(send(&portal, &path, "ruling", &region, &ruling).await.status, StatusCode::SEE_OTHER);
    refused(&send(&portal, &path, "ruling", &region, &ruling).await, "There is no objection to rule on");

    let page = portal.get_with(&path, &head).await;
    for words in [WORDS, REASONS, GROUNDS, "This decision does not hold any more", "Computed anew", "left out"] {
        assert!(page.body.contains(words), "both texts stay: {words}");
    }
    assert_eq!(send(&portal, &path, "decision", &head, &decision).await.status, StatusCode::SEE_OTHER, "decided anew");
    let steps = steps(&portal, &path).await;
    let kinds: Vec<&str> = steps.iter().map(|step| step.kind.as_str()).collect();
    assert_eq!(kinds, ["heard", "decided", "objected", "ruled", "decided"], "no step is ever changed");
    assert!(steps.iter().all(|step| !String::from_utf8_lossy(&step.sealed).contains("bridge")), "under seal");
}

#[tokio::test]
async fn an_evaluation_goes_from_hearing_to_decision_objection_and_ruling() {
    plays(false).await;
}

#[tokio::test]
async fn the_same_on_postgres() {
    plays(true).await;
}

#[tokio::test]
async fn who_says_nothing_does_not_stop_the_decision() {
    let portal = Portal::with_demo().await;
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let path = own(&portal, &inspector).await;
    let late = send(&portal, &path, "hearing", &inspector, &[("heard", WORDS)]).await;
    refused(&late, "The time for it is over");
    let decided = send(&portal, &path, "decision", &head, &[("decision", "none"), ("reasons", REASONS)]).await;
    assert_eq!(decided.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_sent_twice_is_one_step() {
    let portal = early(false).await.unwrap();
    let inspector = portal.sign_in("inspector").await;
    let path = own(&portal, &inspector).await;
    let form = portal.get_with(&path, &inspector).await.hidden("form");
    for _ in 0..2 {
        let fields = [("nothing", "yes"), ("form", form.as_str())];
        let sent = portal.post(&format!("{path}/hearing"), &inspector, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "an impatient hand");
    }
    let steps = steps(&portal, &path).await;
    assert_eq!(steps.len(), 1);
}

#[tokio::test]
async fn what_the_figures_do_not_bear_is_refused() {
    let portal = Portal::with_demo().await;
    let head = portal.sign_in("district").await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    let page = portal.get_with(&path, &head).await;
    let kinds = ["bonus", "thanks", "support-plan", "training", "talk"];
    let kind = kinds.into_iter().find(|kind| !page.body.contains(&format!("value=\"{kind}\""))).unwrap();
    let sent = send(&portal, &path, "decision", &head, &[("decision", kind), ("reasons", REASONS)]).await;
    refused(&sent, "The figures do not bear that decision");
}

#[tokio::test]
async fn an_evaluation_is_there_only_for_those_concerned() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let path = own(&portal, &inspector).await;
    for name in ["inspector", "district", "region", "republic"] {
        assert_eq!(portal.get_with(&path, &portal.sign_in(name).await).await.status, StatusCode::OK, "{name}");
    }
    for name in ["desk", "partner", "security", "integrity", "admin"] {
        let session = portal.sign_in(name).await;
        for address in [path.clone(), format!("{path}/data")] {
            assert_eq!(portal.get_with(&address, &session).await.status, StatusCode::NOT_FOUND, "{name}");
        }
        let sent = send(&portal, &path, "decision", &session, &[("decision", "none"), ("reasons", REASONS)]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{name}");
    }
    let others = stored::list_evaluations(portal.office.storage.connection(), QUARTER, "", None).await.unwrap();
    let other = others.iter().find(|one| !path.contains(&one.assignment_id)).unwrap();
    let address = format!("/en/desk/evaluation/{}/{QUARTER}", other.assignment_id);
    assert_eq!(portal.get_with(&address, &inspector).await.status, StatusCode::NOT_FOUND, "not his colleague's");
    let visitor = portal.get(&path).await;
    assert_eq!((visitor.status, visitor.location()), (StatusCode::SEE_OTHER, "/en/sign-in"));
    let unknown = format!("/en/desk/evaluation/nobody/{QUARTER}");
    assert_eq!(portal.get_with(&unknown, &inspector).await.status, StatusCode::NOT_FOUND);
}

async fn make_officer(portal: &Portal, name: &str) {
    let sql = format!(
        "UPDATE account SET officer_id = (SELECT officer_id FROM account WHERE email = 'inspector@demo.example') \
         WHERE email = '{name}@demo.example'"
    );
    portal.office.storage.connection().execute_unprepared(&sql).await.unwrap();
}

#[tokio::test]
async fn a_head_who_holds_a_post_himself_does_not_evaluate_himself() {
    let portal = Portal::with_demo().await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    make_officer(&portal, "district").await;
    let head = portal.sign_in("district").await;
    let sent = send(&portal, &path, "decision", &head, &[("decision", "none"), ("reasons", REASONS)]).await;
    refused(&sent, "Nobody evaluates himself");
}

#[tokio::test]
async fn nobody_evaluates_his_superior() {
    let portal = Portal::with_demo().await;
    let path = own(&portal, &portal.sign_in("inspector").await).await;
    make_officer(&portal, "region").await;
    let head = portal.sign_in("district").await;
    let sent = send(&portal, &path, "decision", &head, &[("decision", "none"), ("reasons", REASONS)]).await;
    refused(&sent, "stands above you or beside you");
    assert!(!sent.body.contains("id=\"components\""), "and sees none of his figures");
    assert_eq!(portal.get_with(&format!("{path}/data"), &head).await.status, StatusCode::NOT_FOUND);
}

/// The rule as anybody reads it in the method, without a line of the portal's own.
fn computed_by_hand(sheet: &EvaluationSheet) -> f64 {
    let weights = [0.35, 0.20, 0.15, 0.10, 0.10, 0.10];
    let minima = [30.0, 10.0, 10.0, 30.0, 4.0, 10.0];
    let values: Vec<f64> = Component::ALL
        .into_iter()
        .zip(minima)
        .map(|(one, least)| {
            let (points, peer) = (sheet.points.get(one), sheet.peers.get(one).value);
            if points.possible < least { peer } else { (points.reached + 10.0 * peer) / (points.possible + 10.0) }
        })
        .collect();
    let raw: f64 = 100.0 * values.iter().zip(weights).map(|(value, weight)| value * weight).sum::<f64>();
    let is_low =
        |place: usize| sheet.points.get(Component::ALL[place]).possible >= minima[place] && values[place] < 0.4;
    if is_low(0) || is_low(1) { raw.min(60.0) } else { raw }
}

#[tokio::test]
async fn the_inspector_recomputes_his_index_from_what_he_is_given() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let path = own(&portal, &inspector).await;
    let given = portal.get_with(&format!("{path}/data"), &inspector).await;
    assert_eq!(given.status, StatusCode::OK);
    let mut data: serde_json::Value = serde_json::from_str(&given.body).unwrap();
    let sheet: EvaluationSheet = serde_json::from_value(data["sheet"].take()).unwrap();
    let index = (computed_by_hand(&sheet) + 0.5).floor();
    let page = portal.get_with(&path, &inspector).await;
    assert!(page.body.contains(&format!("{index} points; likely between")), "{index}");
    assert!(sheet.points.satisfaction.possible > 0.0 && sheet.points.reach.possible > 0.0, "residents are counted");
    assert!(sheet.peers.timeliness.inspectors > 0, "compared with others");
}

#[tokio::test]
async fn a_quarter_is_evaluated_once_and_stays_as_it_was() {
    let portal = Portal::with_demo().await;
    let database = portal.office.storage.connection();
    assert_eq!(portal.office.evaluated_quarters().await.unwrap(), ["2026Q3", "2026Q2", "2026Q1", "2025Q4"]);
    let before = stored::list_evaluations(database, QUARTER, "", None).await.unwrap();
    database.execute_unprepared("UPDATE concern SET verdict = 'no'").await.unwrap();
    portal.office.evaluate_quarter(QUARTER).await.unwrap();
    assert_eq!(stored::list_evaluations(database, QUARTER, "", None).await.unwrap(), before);
    let several =
        before.iter().filter(|one| serde_json::from_str::<EvaluationSheet>(&one.sheet).unwrap().mahallas.len() > 1);
    assert!(several.count() > 0, "several mahallas of a post are one evaluation");
}

#[tokio::test]
async fn who_came_in_the_middle_of_the_quarter_is_too_new() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let path = own(&portal, &inspector).await;
    let assignment = path.split('/').nth(4).unwrap();
    let database = portal.office.storage.connection();
    let begun = format!("UPDATE assignment SET valid_from = '2026-09-01' WHERE id = '{assignment}'");
    for sql in [begun.as_str(), "DELETE FROM evaluation WHERE period = '2026Q3'"] {
        database.execute_unprepared(sql).await.unwrap();
    }
    portal.office.evaluate_quarters().await.unwrap();
    let page = portal.get_with(&path, &inspector).await;
    assert!(page.body.contains("held this post for 30 days"));
    assert!(page.body.contains("data-band=\"too-few\""));
}

#[tokio::test]
async fn the_public_sees_a_band_and_no_decision() {
    let portal = Portal::with_demo().await;
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let path = own(&portal, &inspector).await;
    let decided = send(&portal, &path, "decision", &head, &[("decision", "none"), ("reasons", REASONS)]).await;
    assert_eq!(decided.status, StatusCode::SEE_OTHER);
    let page = portal.get_with(&path, &inspector).await;
    let band = page.body.split("data-band=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let record = path.split('/').nth(4).unwrap();
    let record = stored::find_evaluation(portal.office.storage.connection(), record, QUARTER).await.unwrap().unwrap();
    let public = portal.get(&format!("/en/inspectors/{}", record.officer_id)).await;
    assert!(public.body.contains(&format!("data-band=\"{band}\"")));
    for secret in [REASONS, "points; likely between", "Decided"] {
        assert!(!public.body.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn the_rules_are_published_signed_and_entered_in_the_log() {
    let portal = Portal::with_demo().await;
    let rules = portal.get("/open-data/index/2026.1.json").await;
    assert_eq!((rules.status, rules.body.as_str()), (StatusCode::OK, domain::index::FILE_2026_1));
    let note = portal.get("/open-data/index/2026.1.json.note").await;
    let hash = domain::check::hex(&sha2_of(rules.body.as_bytes()));
    assert!(note.body.contains(&format!("\nindex 2026.1\n{hash}\n\n— ")), "{}", note.body);
    assert_eq!(portal.get("/open-data/index/2025.1.json").await.status, StatusCode::NOT_FOUND);
    let announced = storage::log::list_waiting(portal.office.storage.connection(), "9999").await.unwrap();
    let said = format!("\"kind\":\"index_rules\",\"sha256\":\"{hash}\"");
    assert!(announced.iter().any(|one| one.source.contains("index_rules") && one.source.contains(&hash)), "{said}");
}

fn sha2_of(bytes: &[u8]) -> domain::log::Hash {
    let digest = server::secrets::digest(bytes);
    std::array::from_fn(|place| digest[place])
}

#[tokio::test]
async fn anybody_tries_the_index_out_without_script() {
    let portal = Portal::with_demo().await;
    let usual = portal.get("/en/method").await;
    assert!(usual.body.contains("68 points; likely between"));
    let other = portal.get("/en/method?satisfaction-k=20&satisfaction-n=80&report-k=4").await;
    assert!(other.body.contains("value=\"20\""), "what was typed stays");
    let lines = portal.get("/en/method/trial?satisfaction-k=20&satisfaction-n=80").await;
    assert!(lines.body.starts_with(|sign: char| sign.is_ascii_digit()) && lines.body.contains("Below comparable"));
    let nasty = portal.get("/en/method?reach-k=%3Cscript%3E&reach-n=-1").await;
    assert_eq!(nasty.status, StatusCode::OK);
    assert!(!nasty.body.contains("<script>alert"));
}

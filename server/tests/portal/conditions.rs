//! Working conditions: said without a name, read by heads when the quarter is over, answered, counted for the public.
use crate::support::{Answer, Portal};
use axum::http::StatusCode;
use domain::{
    condition::{Conditions, Met, Statement},
    interaction::Interactions,
};
use storage::{ConnectionTrait, conditions as stored};
use time::Duration;

const NOTE: &str = "The room has no heating in winter.";
const SAYS: [(&str, &str); 5] =
    [("office", "unfit"), ("transport", "lacks"), ("connection", "has"), ("housing", "has"), ("note", NOTE)];
const ANSWER: [(&str, &str); 3] =
    [("need", "housing"), ("answer", "Two flats are handed over in the spring."), ("by", "2027-04-01")];

async fn send(portal: &Portal, path: &str, session: &str, fields: &[(&str, &str)]) -> Answer {
    let form = portal.get("/en/concerns/new").await.hidden("form");
    let mut all = fields.to_vec();
    all.push(("form", form.as_str()));
    portal.post(path, session, &all).await
}

/// The portal with as many statements of the last quarter in the district.
async fn with_statements(portal: &Portal, count: usize) {
    let database = portal.office.storage.connection();
    database.execute_unprepared("DELETE FROM condition").await.unwrap();
    database.execute_unprepared("DELETE FROM condition_answer").await.unwrap();
    for number in 0..count {
        let statement = Statement { met: [Met::Lacks; 4], note: NOTE.into() };
        let officer = format!("officer-{number}");
        portal.office.keep_condition(database, (&officer, "1726294", "2026Q3"), &statement).await.unwrap();
    }
}

async fn plays(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let inspector = portal.sign_in("inspector").await;
    let gap = send(&portal, "/en/desk/conditions", &inspector, &[("office", "has"), ("note", NOTE)]).await;
    assert_eq!(gap.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gap.body.contains(NOTE), "nothing typed is lost");
    for _ in 0..2 {
        let kept = send(&portal, "/en/desk/conditions", &inspector, &SAYS).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "the last word counts");
    }
    let records = stored::list_conditions(portal.office.storage.connection(), "2026Q4", "").await.unwrap();
    assert_eq!(records.len(), 1);
    assert!(!String::from_utf8_lossy(&records[0].sealed).contains("heating"), "under seal");
    let page = portal.get_with("/en/desk/conditions", &inspector).await;
    assert!(page.body.contains(NOTE), "he reads what he said");
    let head = portal.sign_in("district").await;
    assert!(!portal.get_with("/en/desk/conditions", &head).await.body.contains(NOTE), "not before the quarter is over");
    let answered = send(&portal, "/en/desk/conditions/answers", &head, &ANSWER).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.body);
    let twice = send(&portal, "/en/desk/conditions/answers", &head, &ANSWER).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("This need was answered before"), "refused by name");
    let told = portal.get_with("/en/desk/conditions", &inspector).await;
    assert!(told.body.contains("Two flats are handed over"), "the inspectors read the answer");
    let public = portal.get("/en/districts/1726294").await;
    assert!(public.body.contains("Two flats are handed over"), "and so does the public");
}

#[tokio::test]
async fn an_inspector_says_what_he_lacks_and_the_head_answers() {
    plays(false).await;
}

#[tokio::test]
async fn the_same_on_postgres() {
    plays(true).await;
}

#[tokio::test]
async fn entries_have_numbers_and_no_names() {
    let portal = Portal::with_demo().await;
    let page = portal.get_with("/en/desk/conditions", &portal.sign_in("district").await).await;
    assert!(page.body.contains("Entry 1") && page.body.contains("id=\"entries\""));
    let database = portal.office.storage.connection();
    let served = storage::inspectors::list_assignments(database).await.unwrap();
    let ids: Vec<String> = served.into_iter().map(|one| one.officer_id).collect();
    let officers = storage::inspectors::list_officers(database, &ids).await.unwrap();
    assert!(officers.len() > 5);
    let entries = page.body.split("id=\"entries\"").nth(1).unwrap();
    for officer in officers {
        assert!(!entries.contains(&officer.name_en) && !entries.contains(&officer.id), "nobody is named");
    }
}

#[tokio::test]
async fn what_four_say_is_not_read_in_the_district() {
    let portal = Portal::with_demo().await;
    let head = portal.sign_in("district").await;
    with_statements(&portal, 4).await;
    let page = portal.get_with("/en/desk/conditions", &head).await;
    assert!(!page.body.contains(NOTE) && page.body.contains("read higher up"));
    assert!(page.body.contains("Fewer than 5 inspectors"), "nor is it told how few they were");
    let sent = send(&portal, "/en/desk/conditions/answers", &head, &ANSWER).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!portal.get("/en/districts/1726294").await.body.contains("id=\"conditions\""), "nor counted in public");
    with_statements(&portal, 5).await;
    assert!(portal.get_with("/en/desk/conditions", &head).await.body.contains(NOTE), "five are enough");
}

#[tokio::test]
async fn small_districts_are_read_together_in_the_region() {
    let portal = Portal::with_demo().await;
    with_statements(&portal, 3).await;
    let region = portal.sign_in("region").await;
    assert!(!portal.get_with("/en/desk/conditions", &region).await.body.contains(NOTE), "three are too few there, too");
    let database = portal.office.storage.connection();
    let statement = Statement { met: [Met::Has; 4], note: "Beside".into() };
    for number in 0..2 {
        let officer = format!("beside-{number}");
        portal.office.keep_condition(database, (&officer, "1726262", "2026Q3"), &statement).await.unwrap();
    }
    assert!(portal.get_with("/en/desk/conditions", &region).await.body.contains(NOTE));
    let counted = portal.office.public_conditions("1726").await.unwrap().unwrap();
    assert_eq!(counted.stated, 5, "together they are counted in the region");
    assert!(portal.office.public_conditions("1726294").await.unwrap().is_none());
}

#[tokio::test]
async fn the_page_is_there_for_inspectors_and_heads_alone() {
    let portal = Portal::with_demo().await;
    for name in ["desk", "partner", "security", "integrity", "admin"] {
        let session = portal.sign_in(name).await;
        let page = portal.get_with("/en/desk/conditions", &session).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
        for (path, fields) in [("/en/desk/conditions", &SAYS[..]), ("/en/desk/conditions/answers", &ANSWER[..])] {
            assert_eq!(send(&portal, path, &session, fields).await.status, StatusCode::NOT_FOUND, "{name}");
        }
    }
    let inspector = portal.sign_in("inspector").await;
    let sent = send(&portal, "/en/desk/conditions/answers", &inspector, &ANSWER).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND, "an inspector answers nobody");
    let head = portal.sign_in("district").await;
    assert_eq!(send(&portal, "/en/desk/conditions", &head, &SAYS).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn broken_text_is_shown_as_text() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let nasty = "<script>alert(1)</script>\u{202E}txt";
    let mut fields = SAYS;
    fields[4].1 = nasty;
    assert_eq!(send(&portal, "/en/desk/conditions", &inspector, &fields).await.status, StatusCode::SEE_OTHER);
    let head = portal.sign_in("district").await;
    let later = portal.later(Duration::days(45)).await;
    with_statements(&later, 0).await;
    let statement = Statement { met: [Met::Has; 4], note: nasty.into() };
    for number in 0..5 {
        let officer = format!("officer-{number}");
        let database = later.office.storage.connection();
        later.office.keep_condition(database, (&officer, "1726294", "2026Q4"), &statement).await.unwrap();
    }
    let head = if later.get_with("/en/desk/conditions", &head).await.status == StatusCode::OK {
        head
    } else {
        later.sign_in("district").await
    };
    let page = later.get_with("/en/desk/conditions", &head).await;
    assert!(!page.body.contains("<script>alert") && page.body.contains("&lt;script&gt;alert"));
}

#[tokio::test]
async fn interaction_is_told_with_its_counts() {
    let portal = Portal::with_demo().await;
    let (quarter, told) = portal.office.interaction_of_district("1726294").await.unwrap().unwrap();
    assert_eq!(quarter, "2026Q3");
    let (percent, asked) = told.reach.unwrap();
    assert!(percent <= 100 && asked > 100, "residents of the whole district");
    let page = portal.get("/en/districts/1726294").await;
    assert!(page.body.contains(&format!("{percent} % of")), "{percent}");
    assert!(page.body.contains("id=\"interaction\""));
}

#[tokio::test]
async fn of_the_whole_country_nothing_is_counted() {
    let portal = Portal::with_demo().await;
    with_statements(&portal, 6).await;
    assert!(portal.office.public_conditions("1726294").await.unwrap().is_some());
    for area in ["", "17", "1726294-001"] {
        assert!(portal.office.public_conditions(area).await.unwrap().is_none(), "{area}");
    }
}

async fn texts_go(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let database = portal.office.storage.connection();
    with_statements(&portal, 5).await;
    let statement = Statement { met: [Met::Lacks; 4], note: NOTE.into() };
    for number in 0..5 {
        let officer = format!("officer-{number}");
        portal.office.keep_condition(database, (&officer, "1726294", "2024Q3"), &statement).await.unwrap();
    }
    let sealed = stored::list_conditions(database, "2024Q3", "").await.unwrap();
    assert_eq!(portal.office.forget_conditions().await.unwrap(), 5);
    assert_eq!(portal.office.forget_conditions().await.unwrap(), 0, "once");
    let bare = stored::list_conditions(database, "2024Q3", "").await.unwrap();
    assert_eq!(bare.len(), 5, "counts stay");
    assert!(bare.iter().zip(&sealed).all(|(bare, whole)| bare.sealed != whole.sealed && !bare.has_note));
    assert!(stored::list_conditions(database, "2026Q3", "").await.unwrap().iter().all(|one| one.has_note));
}

#[tokio::test]
async fn what_was_written_is_erased_after_two_years() {
    texts_go(false).await;
}

#[tokio::test]
async fn what_was_written_is_erased_after_two_years_on_postgresql() {
    texts_go(true).await;
}

#[tokio::test]
async fn a_new_inspector_is_not_shown_the_figures_of_his_predecessor() {
    let portal = Portal::with_demo().await;
    let inspector = portal.keys.codes[0].2.clone();
    portal.office.count_quarters(None).await.unwrap();
    let path = format!("/en/inspectors/{inspector}");
    assert!(!portal.get(&path).await.body.contains("Its figures are not his"));
    let (_, told) = portal.office.interaction_of_inspector(&inspector).await.unwrap().unwrap();
    assert!(told.is_some());
    crate::meetings::reassign(&portal, &inspector, |one| one.valid_from = "2026-10-05".into()).await;
    let (_, told) = portal.office.interaction_of_inspector(&inspector).await.unwrap().unwrap();
    assert!(told.is_none());
    portal.office.changed();
    assert!(portal.get(&path).await.body.contains("Its figures are not his"));
}

//! The reading room: who reads what, what he does not learn, and what it comes to.
use crate::{
    bodies::employ,
    concerns::{follow, newest, raise, receipt},
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use storage::{ConnectionTrait, ReadingRecord};
use time::Duration;

/// Four points: no act, a stock phrase, short.
const EMPTY: &str = "Murojaatingiz koʻrib chiqildi. Kanareyka Ismi, nazoratda.";
const MEASURE: &str = "Tegishli choralar koʻrildi, nazoratga olindi";
const WHY: &str = "Nima qilingani aytilmagan, birinchi oʻquvchi";

/// More readers than the demonstration has.
async fn more_readers(portal: &Portal) {
    for name in ["second", "third", "fourth"] {
        employ(portal, name, "integrity", "integrity").await;
    }
}

async fn page(portal: &Portal, name: &str, path: &str) -> Answer {
    portal.get_with(&format!("/uz/desk/{path}"), &portal.sign_in(name).await).await
}

/// Sends a form of the desk as it is drawn on a page.
async fn send(portal: &Portal, name: &str, on: &str, to: &str, fields: &[(&str, &str)]) -> Answer {
    let session = portal.sign_in(name).await;
    let form = portal.get_with(&format!("/uz/desk/{on}"), &session).await.hidden("form");
    portal.post(&format!("/uz/desk/{to}"), &session, &[fields, &[("form", &form)]].concat()).await
}

async fn answered(portal: &Portal, id: &str, extra: &[(&str, &str)]) -> Answer {
    let mut fields = vec![
        ("outcome", "explained"),
        ("measure", MEASURE),
        ("done_on", "2026-11-22"),
        ("ground", "OʻRQ-371"),
        ("prevention", "individual"),
        ("text", EMPTY),
        ("sure", "yes"),
    ];
    fields.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    send(
        portal,
        "inspector",
        &format!("concerns/{id}"),
        &format!("concerns/{id}/answer"),
        &[&fields[..], extra].concat(),
    )
    .await
}

async fn find(portal: &Portal, concern: &str, kind: &str) -> Option<ReadingRecord> {
    storage::readings::find_of_concern(portal.office.storage.connection(), concern, &[kind]).await.unwrap()
}

/// An empty answer to a named concern, flagged; whether two read it is set, not drawn.
async fn flagged(portal: &Portal, is_double: bool) -> (String, String, String) {
    let author = [
        ("identity", "named"),
        ("name", "Kanareyka Ismi"),
        ("address", "Kanareyka koʻchasi"),
        ("email", "kanareyka@example.uz"),
    ];
    let code = receipt(portal, &raise(portal, &author).await).await;
    let concern = newest(portal, "inspector").await.unwrap();
    assert_eq!(answered(portal, &concern, &[]).await.status, StatusCode::SEE_OTHER);
    let reading = find(portal, &concern, "formal").await.expect("a flag").id;
    let set = format!("UPDATE reading SET is_double = {is_double} WHERE id = '{reading}'");
    portal.office.storage.connection().execute_unprepared(&set).await.unwrap();
    (code, concern, reading)
}

async fn say(portal: &Portal, name: &str, reading: &str, says: &str, reason: &str) -> Answer {
    let path = format!("integrity/{reading}");
    send(portal, name, &path, &path, &[("says", says), ("reason", reason)]).await
}

async fn state(portal: &Portal, concern: &str) -> String {
    find(portal, concern, "formal").await.unwrap().state
}

async fn is_read_by_two_and_a_third(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    more_readers(&portal).await;
    let (_, concern, reading) = flagged(&portal, true).await;
    let silent = say(&portal, "integrity", &reading, "formal", "").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("href=\"#reason\""));
    assert_eq!(say(&portal, "integrity", &reading, "formal", WHY).await.status, StatusCode::SEE_OTHER);
    assert_eq!(state(&portal, &concern).await, "waiting");
    let own = format!("integrity/{reading}");
    assert_eq!(page(&portal, "integrity", &own).await.status, StatusCode::NOT_FOUND, "nobody reads it twice");
    let again = send(&portal, "integrity", "integrity", &own, &[("says", "formal"), ("reason", WHY)]).await;
    assert_ne!(again.status, StatusCode::SEE_OTHER);
    let desk = format!("concerns/{concern}");
    for (reader, path) in [("second", &own), ("inspector", &desk), ("district", &desk)] {
        let seen = page(&portal, reader, path).await;
        assert_eq!(seen.status, StatusCode::OK, "{reader}");
        assert!(!seen.body.contains(WHY), "{reader} does not learn what the first said");
    }
    assert_eq!(say(&portal, "second", &reading, "concrete", "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(state(&portal, &concern).await, "waiting", "they differ");
    assert_eq!(say(&portal, "third", &reading, "formal", WHY).await.status, StatusCode::SEE_OTHER);
    assert_eq!(state(&portal, &concern).await, "confirmed");
    for (reader, is_shown) in [("inspector", true), ("district", true), ("region", false), ("desk", false)] {
        let seen = page(&portal, reader, &desk).await;
        assert_eq!(seen.body.contains(WHY) && seen.body.contains("Yuzaki javob deb topildi"), is_shown, "{reader}");
    }
    let contest = format!("{desk}/contest");
    let words = [("contest", "Oʻsha kuni joyiga chiqqanman")];
    assert_eq!(send(&portal, "district", &desk, &contest, &words).await.status, StatusCode::NOT_FOUND, "not his");
    let short = send(&portal, "inspector", &desk, &contest, &[("contest", "yoʻq")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send(&portal, "inspector", &desk, &contest, &words).await.status, StatusCode::SEE_OTHER);
    assert_eq!(state(&portal, &concern).await, "contested");
    assert_eq!(page(&portal, "third", &own).await.status, StatusCode::NOT_FOUND, "he has read it");
    assert!(page(&portal, "fourth", &own).await.body.contains(words[0].1));
    assert_eq!(say(&portal, "fourth", &reading, "concrete", "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(state(&portal, &concern).await, "cleared");
    let session = portal.sign_in("inspector").await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let twice = portal.post(&format!("/uz/desk/{contest}"), &session, &[words[0], ("form", &form)]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_flagged_answer_is_read_by_two_and_a_third_and_contested_once() {
    is_read_by_two_and_a_third(false).await;
}

#[tokio::test]
async fn a_flagged_answer_is_read_by_two_and_a_third_and_contested_once_on_postgresql() {
    is_read_by_two_and_a_third(true).await;
}

#[tokio::test]
async fn a_reader_learns_of_nobody_and_nobody_else_reads() {
    let portal = Portal::with_demo().await;
    let (_, concern, reading) = flagged(&portal, false).await;
    let record = storage::concerns::find_concern(portal.office.storage.connection(), &concern).await.unwrap().unwrap();
    let officer = record.officer_id.clone().unwrap();
    let officer =
        storage::inspectors::find_officer(portal.office.storage.connection(), &officer).await.unwrap().unwrap();
    let gazetteer = domain::portal::Places::gazetteer(portal.office.as_ref());
    let mahalla = gazetteer.mahalla(&record.mahalla_code).unwrap().names.uz.clone();
    let sheet = page(&portal, "integrity", &format!("integrity/{reading}")).await;
    assert_eq!(sheet.status, StatusCode::OK);
    for word in ["nazoratda", "Tegishli choralar", "tayyor ibora", "nom yoki ism"] {
        assert!(sheet.body.contains(word), "{word}");
    }
    let mut listed = String::new();
    for number in 1..=3 {
        listed += &page(&portal, "integrity", &format!("integrity?page={number}")).await.body;
    }
    assert!(listed.contains(&reading));
    let hidden =
        ["Kanareyka", "Ismi", "kanareyka@", "baland musiqa", "hovli", &record.number, &mahalla, &officer.name_uz];
    for word in hidden {
        assert!(!sheet.body.contains(word) && !listed.contains(word), "{word}");
    }
    assert!(!sheet.body.contains(&concern), "no way from the sheet to the concern");
    for name in ["inspector", "desk", "district", "republic", "security", "admin"] {
        for path in ["integrity".to_owned(), format!("integrity/{reading}")] {
            assert_eq!(page(&portal, name, &path).await.status, StatusCode::NOT_FOUND, "{name} {path}");
        }
    }
    assert_eq!(portal.get("/uz/desk/integrity").await.status, StatusCode::SEE_OTHER);
    assert_eq!(page(&portal, "integrity", &format!("concerns/{concern}")).await.status, StatusCode::NOT_FOUND);
    for language in ["uz-cyrl", "ru", "en"] {
        let session = portal.sign_in("integrity").await;
        let path = format!("/{language}/desk/integrity/{reading}");
        assert_eq!(portal.get_with(&path, &session).await.status, StatusCode::OK, "{language}");
    }
}

async fn lapses(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (_, concern, reading) = flagged(&portal, false).await;
    let portal = portal.later(Duration::days(20) - Duration::seconds(1)).await;
    portal.office.mind_readings().await.unwrap();
    assert_eq!(state(&portal, &concern).await, "waiting");
    let open = page(&portal, "integrity", &format!("integrity/{reading}")).await;
    let portal = portal.later(Duration::days(20)).await;
    assert!(portal.office.mind_readings().await.unwrap() > 0);
    assert_eq!(state(&portal, &concern).await, "lapsed");
    assert_eq!(portal.office.mind_readings().await.unwrap(), 0, "run twice");
    let form = open.hidden("form");
    let fields = [("says", "formal"), ("reason", WHY), ("form", form.as_str())];
    let session = portal.sign_in("integrity").await;
    let late = portal.post(&format!("/uz/desk/integrity/{reading}"), &session, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains(WHY), "what was typed is kept");
    let seen = page(&portal, "inspector", &format!("concerns/{concern}")).await;
    assert!(seen.body.contains("20 kun ichida xulosa berilmadi"));
}

#[tokio::test]
async fn what_nobody_read_in_twenty_days_is_cleared() {
    lapses(false).await;
}

#[tokio::test]
async fn what_nobody_read_in_twenty_days_is_cleared_on_postgresql() {
    lapses(true).await;
}

#[tokio::test]
async fn the_resident_who_found_it_well_explained_overrules_the_reader() {
    let portal = Portal::with_demo().await;
    for (t1, t4, expected) in [("partly", "4", "overruled"), ("yes", "3", "confirmed"), ("no", "5", "confirmed")] {
        let (code, concern, reading) = flagged(&portal, false).await;
        assert_eq!(say(&portal, "integrity", &reading, "formal", WHY).await.status, StatusCode::SEE_OTHER);
        let resident = follow(&portal, &code).await;
        let said = portal.post("/uz/concerns/case/verdict", &resident, &[("t1", t1), ("t4", t4)]).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER);
        assert_eq!(state(&portal, &concern).await, expected, "{t1} {t4}");
    }
}

async fn summary_is_read(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let told = "Ijarachi bilan gaplashildi, 14-uyda endi tinch";
    let better = "Ijarachi bilan gaplashildi, hovlida endi tinch";
    let code = receipt(&portal, &raise(&portal, &[("publish", "yes")]).await).await;
    let concern = newest(&portal, "inspector").await.unwrap();
    let inspector = portal.keys.codes.iter().find(|one| one.1 == portal.keys.codes[0].1).unwrap().2.clone();
    let public = format!("/uz/inspectors/{inspector}");
    let looked = answered(&portal, &concern, &[("summary", told), ("sure", "")]).await;
    assert_eq!(looked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(looked.body.contains("uy raqami") && looked.body.contains(told));
    assert_eq!(answered(&portal, &concern, &[("summary", told)]).await.status, StatusCode::SEE_OTHER);
    assert!(find(&portal, &concern, "summary").await.is_none(), "nobody reads what may never be public");
    let resident = follow(&portal, &code).await;
    portal.post("/uz/concerns/case/verdict", &resident, &[("t1", "yes")]).await;
    let reading = find(&portal, &concern, "summary").await.expect("it waits").id;
    assert!(!portal.get(&public).await.body.contains(told), "not before it was read");
    let sheet = page(&portal, "integrity", &format!("integrity/{reading}")).await;
    assert!(sheet.body.contains("<mark>14-uyda"), "the hint");
    assert!(!sheet.body.contains("baland musiqa"));
    let desk = format!("concerns/{concern}");
    let write = format!("{desk}/summary");
    let session = portal.sign_in("inspector").await;
    let form = portal.get("/uz/concerns/new").await.hidden("form");
    let early = portal.post(&format!("/uz/desk/{write}"), &session, &[("summary", better), ("form", &form)]).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "not while it is read");
    assert_eq!(say(&portal, "integrity", &reading, "return", "Uy raqami qolgan").await.status, StatusCode::SEE_OTHER);
    let back = page(&portal, "inspector", &desk).await;
    assert!(back.body.contains("Uy raqami qolgan") && back.body.contains(told));
    let again = send(&portal, "inspector", &desk, &write, &[("summary", told)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "worth another look");
    assert_eq!(send(&portal, "district", &desk, &write, &[("summary", better)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(send(&portal, "inspector", &desk, &write, &[("summary", better)]).await.status, StatusCode::SEE_OTHER);
    assert!(!portal.get(&public).await.body.contains(better));
    let anew = find(&portal, &concern, "summary").await.unwrap().id;
    assert_ne!(anew, reading);
    assert_eq!(say(&portal, "integrity", &anew, "approve", "").await.status, StatusCode::SEE_OTHER);
    let shown = portal.get(&public).await.body;
    assert!(shown.contains(better) && !shown.contains(told));
}

#[tokio::test]
async fn a_summary_is_public_only_after_a_reader_approved_it() {
    summary_is_read(false).await;
}

#[tokio::test]
async fn a_summary_is_public_only_after_a_reader_approved_it_on_postgresql() {
    summary_is_read(true).await;
}

#[tokio::test]
async fn answers_to_complaints_about_officers_are_read_by_nobody() {
    let portal = Portal::with_demo().await;
    raise(&portal, &[("category", "inspector"), ("kind", "complaint"), ("about", "inspector")]).await;
    let concern = newest(&portal, "district").await.unwrap();
    let path = format!("concerns/{concern}");
    let fields = [
        ("outcome", "explained"),
        ("measure", MEASURE),
        ("done_on", "2026-11-22"),
        ("ground", "OʻRQ-371"),
        ("prevention", "individual"),
        ("text", EMPTY),
        ("sure", "yes"),
    ];
    let sent = send(&portal, "district", &path, &format!("{path}/answer"), &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(find(&portal, &concern, "formal").await.is_none() && find(&portal, &concern, "sample").await.is_none());
}

#[tokio::test]
async fn the_public_reads_of_concrete_acts_and_the_room_is_not_empty() {
    let portal = Portal::with_demo().await;
    let profile = portal.get(&format!("/uz/inspectors/{}", portal.keys.codes[0].2)).await;
    assert!(profile.body.contains("aniq ish aytilgan"), "from ten answers on");
    assert!(!profile.body.contains("uzaki"), "never that word beside a name");
    let room = page(&portal, "integrity", "integrity").await;
    assert!(room.body.contains("/uz/desk/integrity/") && room.body.contains("Ochiq qisqa mazmun"));
}

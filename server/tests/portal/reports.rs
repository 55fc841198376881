//! Reports: opened with locked figures, written, approved by the head, read by all, corrected beside and never in them.
use crate::support::Portal;
use axum::http::StatusCode;
use domain::report::{AddendumState, ReportFigures, Says};
use storage::reports as stored;
use time::Duration;

const WORDS: &str = "Aholi maktab orqasidagi koʻcha yoritilishi va tungi shovqin haqida yozdi.";
const FORM: [(&str, &str); 13] = [
    ("brought", WORDS),
    ("done", WORDS),
    ("next", WORDS),
    ("minors", "Maktabda uchta suhbat oʻtkazildi"),
    ("what1", "Maktab orqasini yoritish"),
    ("by1", "2026-12-20"),
    ("evidence1", "Ustunlar yonadi"),
    ("kept1", "kept"),
    ("shown1", "Chiroqlar yonib turibdi"),
    ("kept2", "partly"),
    ("shown2", "Sement keltirildi"),
    ("kept3", "broken"),
    ("act", "submit"),
];

async fn opened(portal: &Portal, session: &str) -> String {
    let opened = portal.post("/uz/desk/reports", session, &[("quarter", "2026Q3")]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    opened.location().to_owned()
}

async fn published(portal: &Portal) -> (String, String, String) {
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let desk = opened(portal, &inspector).await;
    assert_eq!(portal.post(&desk, &inspector, &FORM).await.status, StatusCode::SEE_OTHER);
    assert_eq!(portal.post(&format!("{desk}/publication"), &head, &[]).await.status, StatusCode::SEE_OTHER);
    (desk, inspector, head)
}

async fn goes_public(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let inspector = portal.sign_in("inspector").await;
    let head = portal.sign_in("district").await;
    let desk = opened(&portal, &inspector).await;
    assert_eq!(opened(&portal, &inspector).await, desk, "opening twice gives the same report");
    assert_eq!(portal.get_with(&desk, &head).await.status, StatusCode::NOT_FOUND, "a draft is its author's alone");
    let pending = FORM.map(|(name, value)| (name, if name == "kept2" { "pending" } else { value }));
    let overdue = portal.post(&desk, &inspector, &pending).await;
    assert_eq!(overdue.status, StatusCode::UNPROCESSABLE_ENTITY, "a promise whose day has passed is answered for");
    assert!(overdue.body.contains("kuni oʻtgan"));
    let gap = portal.post(&desk, &inspector, &[("brought", "kept words"), ("act", "submit")]).await;
    assert_eq!(gap.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gap.body.contains("kept words"));
    assert_eq!(portal.post(&desk, &inspector, &FORM).await.status, StatusCode::SEE_OTHER);
    let own = portal.post(&format!("{desk}/publication"), &inspector, &[]).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(own.body.contains("Oʻz hisobotingizni oʻzingiz tasdiqlay olmaysiz"), "refused by name");
    let read = portal.get_with(&desk, &head).await.hidden("read");
    let back = portal.post(&format!("{desk}/return"), &head, &[("remark", "Aniq sanalarni yozing")]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let other = FORM.map(|(name, value)| (name, if name == "what1" { "Maktab orqasini yoritish" } else { value }));
    assert_eq!(portal.post(&desk, &inspector, &other).await.status, StatusCode::SEE_OTHER);
    let unread = portal.post(&format!("{desk}/approval"), &head, &[("read", &read)]).await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody lets through what he has not read");
    assert!(unread.body.contains("matn oʻzgargan"));
    assert_eq!(portal.post(&format!("{desk}/approval"), &head, &[]).await.status, StatusCode::SEE_OTHER);
    let public = desk.replace("/desk", "");
    assert_eq!(portal.get(&public).await.status, StatusCode::NOT_FOUND, "approved is not yet public");
    let sent = portal.post(&format!("{desk}/publication"), &inspector, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "the author publishes what was approved");
    let shown = portal.get(&public).await;
    for words in ["Maktab orqasini yoritish", "Chiroqlar yonib turibdi", "Maktabda uchta suhbat"] {
        assert!(shown.body.contains(words), "{words}");
    }
    let twice = portal.post(&format!("{desk}/publication"), &head, &[]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("qayta eʼlon qilinmaydi"), "refused by name");
    let late = portal.post(&desk, &inspector, &FORM).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "a published report never changes");
    let id = desk.rsplit('/').next().unwrap_or_default();
    let versions = stored::list_versions(portal.office.storage.connection(), id).await.unwrap();
    let states: Vec<&str> = versions.iter().map(|version| version.state.as_str()).collect();
    assert_eq!(states, ["submitted", "returned", "submitted", "approved", "published"], "every step is kept");
}

#[tokio::test]
async fn a_report_is_written_approved_and_read() {
    goes_public(false).await;
}

#[tokio::test]
async fn a_report_is_written_approved_and_read_on_postgresql() {
    goes_public(true).await;
}

#[tokio::test]
async fn figures_that_are_not_locked_yet_are_not_reported() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    for span in ["2026Q4", "2026"] {
        let early = portal.post("/uz/desk/reports", &inspector, &[("quarter", span)]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{span}");
    }
    let portal = portal.later(Duration::days(62)).await;
    let inspector = portal.sign_in("inspector").await;
    for span in ["2026Q4", "2026"] {
        let opened = portal.post("/uz/desk/reports", &inspector, &[("quarter", span)]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{span}");
    }
}

#[tokio::test]
async fn figures_are_locked_on_their_day_whether_or_not_somebody_looks() {
    let portal = Portal::with_demo().await.later(Duration::days(58)).await;
    portal.office.lock_reports().await.unwrap();
    let opened = stored::list_authors(portal.office.storage.connection(), "2026Q4").await.unwrap();
    assert_eq!(opened, [""; 0], "19 January is a day too early");
    assert_eq!(portal.office.lock_reports().await.unwrap(), 0, "what was owed before is opened once");
    let portal = portal.later(Duration::days(59)).await;
    assert!(portal.office.lock_reports().await.unwrap() > 10);
    let inspector = portal.sign_in("inspector").await;
    let list = portal.get_with("/uz/desk/reports", &inspector).await.body;
    assert!(!list.contains("value=\"2026Q4\""), "nothing is left to open");
    let draft = portal.post("/uz/desk/reports", &inspector, &[("quarter", "2026Q4")]).await;
    assert!(portal.get_with(draft.location(), &inspector).await.body.contains("20-yanvar"), "locked on the day");
}

async fn corrections_stand_beside(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (desk, inspector, head) = published(&portal).await;
    let words = "Uchta emas, toʻrtta suhbat oʻtkazilgan edi, hujjat keyin keldi.";
    let form = portal.get_with(&desk, &inspector).await.hidden("form");
    let short = portal.post(&format!("{desk}/addenda"), &inspector, &[("addendum", "qisqa"), ("form", &form)]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("qisqa"), "nothing typed is lost");
    for _ in 0..2 {
        let sent = portal.post(&format!("{desk}/addenda"), &inspector, &[("addendum", words), ("form", &form)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let public = desk.replace("/desk", "");
    assert!(!portal.get(&public).await.body.contains(words), "the head has not passed it");
    assert_eq!(
        portal.post(&format!("{desk}/addenda/1"), &inspector, &[("act", "pass")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nobody passes his own"
    );
    assert_eq!(
        portal.post(&format!("{desk}/addenda/1"), &head, &[("act", "pass")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(portal.get(&public).await.body.contains(words));
    let again = portal.post(&format!("{desk}/addenda/2"), &head, &[("act", "pass")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "pressed twice, it was sent once");
}

#[tokio::test]
async fn a_correction_stands_beside_the_report_once_the_head_passed_it() {
    corrections_stand_beside(false).await;
}

#[tokio::test]
async fn a_correction_stands_beside_the_report_once_the_head_passed_it_on_postgresql() {
    corrections_stand_beside(true).await;
}

async fn changed_figures_are_added(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (desk, ..) = published(&portal).await;
    let (database, id) = (portal.office.storage.connection(), desk.rsplit('/').next().unwrap_or_default());
    portal.office.add_changed_figures().await.unwrap();
    assert_eq!(stored::list_addenda(database, id).await.unwrap(), [], "what did not change is not told");
    let before = stored::find_report(database, id).await.unwrap().unwrap();
    let of = storage::concerns::CountOf {
        from: "2026-07-01".into(),
        to: "2026-09-30".into(),
        officer: before.officer_id.clone(),
        ..Default::default()
    };
    let concern = storage::concerns::list_counted_answers(database, &of).await.unwrap().remove(0).concern_id;
    let record = storage::concerns::find_concern(database, &concern).await.unwrap().unwrap();
    let from = record.state.clone();
    let merged = storage::ConcernRecord { state: "merged".into(), ..record };
    assert!(storage::concerns::set_concern(database, merged, &from).await.unwrap());
    assert!(portal.office.add_changed_figures().await.unwrap() >= 1);
    portal.office.add_changed_figures().await.unwrap();
    let addenda = stored::list_addenda(database, id).await.unwrap();
    assert_eq!(addenda.len(), 1, "the same change is told once");
    assert_eq!(addenda[0].state, AddendumState::Published.code());
    let Says::Figures(changes) = serde_json::from_str(&addenda[0].says).unwrap() else { panic!("words") };
    let locked: ReportFigures = serde_json::from_str(&before.figures).unwrap();
    let received = changes.iter().find(|change| change.figure == "received").unwrap();
    assert_eq!((received.was, received.is), (locked.received, locked.received - 1));
    assert_eq!(stored::find_report(database, id).await.unwrap().unwrap(), before, "locked is locked");
    assert!(portal.get(&desk.replace("/desk", "")).await.body.contains("id=\"addenda\""));
}

#[tokio::test]
async fn figures_that_change_after_the_locking_are_added_and_never_rewritten() {
    changed_figures_are_added(false).await;
}

#[tokio::test]
async fn figures_that_change_after_the_locking_are_added_and_never_rewritten_on_postgresql() {
    changed_figures_are_added(true).await;
}

async fn pictured(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (inspector, head) = (portal.sign_in("inspector").await, portal.sign_in("district").await);
    let desk = opened(&portal, &inspector).await;
    let form = portal.get_with(&desk, &inspector).await.hidden("form");
    let photo = crate::photos::jpeg();
    let words = "Maktab orqasidagi toʻrtta yangi chiroq";
    let send = async |session: &str, caption: &str, photo: &[u8]| {
        crate::photos::post(
            &portal,
            &format!("{desk}/photos"),
            session,
            &[("caption", caption), ("form", &form)],
            &[("a.jpg", photo)],
        )
        .await
    };
    let bare = send(&inspector, "", &photo).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "a photo says what it shows");
    let no_photo = send(&inspector, words, b"<svg/>").await;
    assert_eq!(no_photo.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_photo.body.contains(words), "nothing typed is lost");
    assert_eq!(send(&head, words, &photo).await.status, StatusCode::NOT_FOUND, "a draft is its author's alone");
    for _ in 0..2 {
        assert_eq!(send(&inspector, words, &photo).await.status, StatusCode::SEE_OTHER);
    }
    let addresses = crate::photos::photos(&portal.get_with(&desk, &inspector).await);
    assert_eq!(addresses.len(), 1, "pressed twice, it was added once");
    let public = addresses[0].replace("/desk", "");
    assert_eq!(portal.get(&public).await.status, StatusCode::NOT_FOUND, "not before the report is public");
    assert_eq!(portal.post(&desk, &inspector, &FORM).await.status, StatusCode::SEE_OTHER);
    assert_eq!(portal.post(&format!("{desk}/publication"), &head, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(portal.get(&desk.replace("/desk", "")).await.body.contains(words));
    let (status, bytes) = crate::photos::bytes(&portal, &public, "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(bytes.starts_with(&[0xFF, 0xD8]));
    let late = portal.post(&addresses[0], &inspector, &[]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is taken from a published report");
    assert_eq!(crate::photos::bytes(&portal, &public, "").await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_photo_goes_public_with_the_report_and_stays_in_it() {
    pictured(false).await;
}

#[tokio::test]
async fn a_photo_goes_public_with_the_report_and_stays_in_it_on_postgresql() {
    pictured(true).await;
}

#[tokio::test]
async fn promises_return_in_the_next_report_until_they_have_an_end() {
    let portal = Portal::with_demo().await;
    published(&portal).await;
    let portal = portal.later(Duration::days(62)).await;
    let inspector = portal.sign_in("inspector").await;
    let next = portal.post("/uz/desk/reports", &inspector, &[("quarter", "2026Q4")]).await;
    let drawn = portal.get_with(next.location(), &inspector).await.body;
    let promises = drawn.find("name=\"kept1\"").unwrap();
    assert!(promises < drawn.find("name=\"brought\"").unwrap(), "they stand at the top");
    assert!(drawn.contains("Maktab orqasini yoritish"));
    assert!(!drawn.contains("name=\"kept2\""), "what had an end does not come back");
}

#[tokio::test]
async fn the_head_sees_bands_and_no_rank_and_others_see_nothing() {
    let portal = Portal::with_demo().await;
    let page = portal.get_with("/en/desk/evaluation", &portal.sign_in("district").await).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("<table"));
    for name in ["desk", "partner", "security", "admin"] {
        let page = portal.get_with("/en/desk/evaluation", &portal.sign_in(name).await).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}

//! Tasks outside the duties: marked by an inspector, decided by a desk that did not give them, counted for everybody.
use crate::{
    concerns::{newest, raise},
    steps::step,
    support::{Answer, Portal},
};
use axum::http::StatusCode;
use domain::portal::{Places, Watch};
use server::{demo, office::hash_password};
use storage::{
    AccountRecord, OutsideTaskRecord,
    duties::{self as stored, TasksOf},
    inspectors::HoldersOf,
};
use time::Duration;

const DISTRICT: &str = "1726294";
const WORDS: &str = "Qarzdorlar uyma-uy yurib yigʻilsin deyishdi";
const REASON: &str = "Bu ish qonun boʻyicha inspektorning vazifasi";
const LIST: &str = "/uz/desk/duties";

pub async fn account(portal: &Portal, name: &str, role: &str, office: &str, officer: Option<&str>) {
    let record = AccountRecord {
        id: 0,
        email: format!("{name}@demo.example"),
        password_hash: hash_password(demo::PASSWORD),
        role: role.into(),
        office_id: office.into(),
        officer_id: officer.map(str::to_owned),
        name_uz: name.into(),
        name_uz_cyrl: name.into(),
        name_ru: name.into(),
        name_en: name.into(),
        disabled_at: None,
        language: "uz".into(),
    };
    storage::staff::add_account(portal.office.storage.connection(), record).await.unwrap();
}

pub async fn hero(portal: &Portal) -> AccountRecord {
    let database = portal.office.storage.connection();
    storage::staff::find_account(database, "inspector@demo.example").await.unwrap().unwrap()
}

/// A colleague in the same district, and the desk of the district beside it.
pub async fn neighbours(portal: &Portal) {
    let hero = hero(portal).await.officer_id;
    let holders = storage::inspectors::list_holders(
        portal.office.storage.connection(),
        HoldersOf::District(DISTRICT),
        "2026-11-22",
    )
    .await
    .unwrap();
    let colleague = holders.into_iter().map(|holder| holder.id).find(|id| Some(id) != hero.as_ref()).unwrap();
    account(portal, "colleague", "inspector", &format!("d-{DISTRICT}"), Some(&colleague)).await;
    let gazetteer = portal.office.gazetteer();
    let beside = gazetteer.districts_of("1726").iter().find(|district| district.code != DISTRICT).unwrap();
    account(portal, "beside", "desk", &format!("d-{}", beside.code), None).await;
}

pub async fn page(portal: &Portal, name: &str, path: &str) -> Answer {
    portal.get_with(path, &portal.sign_in(name).await).await
}

/// Marks a task with the form as it is drawn, as the inspector.
async fn mark(portal: &Portal, extra: &[(&str, &str)]) -> Answer {
    let session = portal.sign_in("inspector").await;
    let form = portal.get_with(LIST, &session).await.hidden("form");
    let mut fields = vec![
        ("done_on", "2026-11-20"),
        ("giver", "bank-tax"),
        ("sort", "payments"),
        ("hours", "3,5"),
        ("words", WORDS),
        ("form", form.as_str()),
    ];
    fields.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    portal.post(LIST, &session, &[&fields[..], extra].concat()).await
}

async fn decide(portal: &Portal, name: &str, id: &str, decision: &str, reason: &str) -> Answer {
    let form = portal.office.form_token();
    let fields = [("decision", decision), ("reason", reason), ("form", form.as_str())];
    portal.post(&format!("{LIST}/{id}"), &portal.sign_in(name).await, &fields).await
}

async fn marked(portal: &Portal) -> Vec<OutsideTaskRecord> {
    let of = TasksOf::Officer(hero(portal).await.officer_id.unwrap());
    stored::list_tasks(portal.office.storage.connection(), &of, 0, 100).await.unwrap()
}

/// Marks a task and gives its address part.
async fn newly_marked(portal: &Portal, extra: &[(&str, &str)]) -> String {
    let before: Vec<String> = marked(portal).await.into_iter().map(|task| task.id).collect();
    let sent = mark(portal, extra).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, LIST));
    marked(portal).await.into_iter().map(|task| task.id).find(|id| !before.contains(id)).unwrap()
}

async fn is_marked_once(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let before = marked(&portal).await.len();
    let refused = mark(&portal, &[("hours", "1.25"), ("done_on", "2026-11-23")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [WORDS, "value=\"1.25\"", "href=\"#hours\"", "href=\"#done_on\"", "value=\"bank-tax\" selected"] {
        assert!(refused.body.contains(kept), "{kept}");
    }
    assert_eq!(mark(&portal, &[("form", "chosen")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(marked(&portal).await.len(), before, "nothing refused is kept");
    let form = portal.office.form_token();
    for _ in 0..2 {
        assert_eq!(mark(&portal, &[("form", &form)]).await.status, StatusCode::SEE_OTHER);
    }
    let tasks = marked(&portal).await;
    assert_eq!(tasks.len(), before + 1, "sent twice, marked once");
    let sealed = tasks[0].words.clone().unwrap();
    assert!(!sealed.windows(8).any(|some| WORDS.as_bytes().windows(8).any(|plain| plain == some)));
    for file in std::fs::read_dir(&portal.folder.0).unwrap().flatten().filter(|file| file.path().is_file()) {
        let bytes = std::fs::read(file.path()).unwrap();
        let is_plain = bytes.windows(WORDS.len()).any(|some| some == WORDS.as_bytes());
        assert!(!is_plain, "the words lie open in {}", file.path().display());
    }
}

#[tokio::test]
async fn a_task_is_marked_once_and_its_words_are_sealed() {
    is_marked_once(false).await;
}

#[tokio::test]
async fn a_task_is_marked_once_and_its_words_are_sealed_on_postgresql() {
    is_marked_once(true).await;
}

async fn is_decided_by_the_desk(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    neighbours(&portal).await;
    let name = hero(&portal).await.name_uz;
    let id = newly_marked(&portal, &[]).await;
    let task = format!("{LIST}/{id}");
    for reader in ["desk", "district"] {
        assert!(page(&portal, reader, LIST).await.body.contains(&task), "{reader}");
        let seen = page(&portal, reader, &task).await;
        assert!(seen.body.contains(WORDS) && seen.body.contains(&name), "{reader}");
    }
    for stranger in ["beside", "colleague", "region", "republic"] {
        let list = page(&portal, stranger, LIST).await;
        assert_eq!(list.status, StatusCode::OK, "{stranger}");
        assert!(!list.body.contains(&task) && !list.body.contains(&name), "{stranger}");
        assert_eq!(page(&portal, stranger, &task).await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert_eq!(decide(&portal, stranger, &id, "taken-up", "").await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    for stranger in ["partner", "security", "integrity", "admin"] {
        assert_eq!(page(&portal, stranger, LIST).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    assert_eq!(decide(&portal, "inspector", &id, "taken-up", "").await.status, StatusCode::NOT_FOUND, "not his own");
    let silent = decide(&portal, "desk", &id, "within", "").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("href=\"#reason\""));
    assert_eq!(decide(&portal, "desk", &id, "within", REASON).await.status, StatusCode::SEE_OTHER);
    let late = decide(&portal, "district", &id, "taken-up", "Bankka qaytarilsin").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Bankka qaytarilsin"), "nothing typed is lost");
    let own = page(&portal, "inspector", &task).await;
    for word in [REASON, "Anvar Qodirov", WORDS] {
        assert!(own.body.contains(word), "{word}");
    }
    assert!(!own.body.contains("name=\"decision\""));
}

#[tokio::test]
async fn a_task_is_decided_once_by_the_desk_of_the_district_and_read_by_nobody_else() {
    is_decided_by_the_desk(false).await;
}

#[tokio::test]
async fn a_task_is_decided_once_by_the_desk_of_the_district_and_read_by_nobody_else_on_postgresql() {
    is_decided_by_the_desk(true).await;
}

async fn passes_the_own_office(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let name = hero(&portal).await.name_uz;
    let id = newly_marked(&portal, &[("giver", "superior")]).await;
    let task = format!("{LIST}/{id}");
    for giver in ["desk", "district"] {
        assert!(!page(&portal, giver, LIST).await.body.contains(&task), "{giver}");
        assert_eq!(page(&portal, giver, &task).await.status, StatusCode::NOT_FOUND, "{giver}");
        assert_eq!(decide(&portal, giver, &id, "within", REASON).await.status, StatusCode::NOT_FOUND, "{giver}");
    }
    assert!(page(&portal, "region", LIST).await.body.contains(&task));
    let seen = page(&portal, "region", &task).await;
    assert!(seen.body.contains(WORDS) && !seen.body.contains(&name));
    assert_eq!(decide(&portal, "region", &id, "taken-up", "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(marked(&portal).await.into_iter().find(|one| one.id == id).unwrap().state, "taken-up");
}

#[tokio::test]
async fn a_task_of_the_own_office_goes_past_it_to_the_region_without_a_name() {
    passes_the_own_office(false).await;
}

#[tokio::test]
async fn a_task_of_the_own_office_goes_past_it_to_the_region_without_a_name_on_postgresql() {
    passes_the_own_office(true).await;
}

async fn is_counted(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let (district, school) = (format!("/uz/districts/{DISTRICT}/concerns"), "Maktab yoki boshqa taʼlim muassasasi");
    let before = portal.get(&district).await.body;
    assert!(before.contains("Topshiriqlar: 15."), "what was found within the duties is not counted");
    assert!(before.contains("Hokimlik") && !before.contains(school), "one task of a school is no row");
    let (first, _) =
        (newly_marked(&portal, &[("giver", "education")]).await, mark(&portal, &[("giver", "education")]).await);
    let after = portal.get(&district).await.body;
    assert!(after.contains("Topshiriqlar: 17.") && after.contains(school), "three are");
    assert!(portal.get("/uz/regions/1726/concerns").await.body.contains("Topshiriqlar: 17."));
    assert_eq!(decide(&portal, "desk", &first, "within", REASON).await.status, StatusCode::SEE_OTHER);
    let less = portal.get(&district).await.body;
    assert!(less.contains("Topshiriqlar: 16.") && !less.contains(school));
    let above = page(&portal, "republic", LIST).await.body;
    assert!(above.contains("Topshiriqlar: 16.") && above.contains(&format!("/uz/districts/{DISTRICT}/concerns")));
    for private in [WORDS, "Sport bayramida", &hero(&portal).await.name_uz] {
        assert!(!less.contains(private) && !above.contains(private), "{private}");
    }
    let gazetteer = portal.office.gazetteer();
    let mahalla = &gazetteer.mahallas_of(DISTRICT)[0].code;
    assert!(!portal.get(&format!("/uz/mahallas/{mahalla}/concerns")).await.body.contains("id=\"outside\""));
}

#[tokio::test]
async fn tasks_are_counted_by_place_and_giver_without_small_rows() {
    is_counted(false).await;
}

#[tokio::test]
async fn tasks_are_counted_by_place_and_giver_without_small_rows_on_postgresql() {
    is_counted(true).await;
}

async fn stands_in_the_report(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    raise(&portal, &[("category", "lighting")]).await;
    let concern = newest(&portal, "inspector").await.unwrap();
    let fields = [("act", "not-ours"), ("reason", "Yoritish hokimlikning ishi, menda vakolat yoʻq")];
    assert_eq!(step(&portal, "inspector", &concern, &fields).await.status, StatusCode::SEE_OTHER);
    let id = newly_marked(&portal, &[]).await;
    let portal = portal.later(Duration::days(62)).await;
    let session = portal.sign_in("inspector").await;
    let opened = portal.post("/uz/desk/reports", &session, &[("quarter", "2026Q4")]).await;
    let report = opened.location().rsplit('/').next().unwrap_or_default().to_owned();
    let figures =
        |record: storage::ReportRecord| serde_json::from_str::<domain::report::ReportFigures>(&record.figures).unwrap();
    let locked = storage::reports::find_report(portal.office.storage.connection(), &report).await.unwrap().unwrap();
    assert_eq!((figures(locked.clone()).outside_tasks, figures(locked).outside_concerns), (3, 1));
    let drawn = portal.get_with(opened.location(), &session).await.body;
    for row in [
        "Vazifasidan tashqari topshiriqlar</th><td class=\"n\">3",
        "“Vazifamga kirmaydi” deb belgilangan murojaatlar</th><td class=\"n\">1",
    ] {
        assert!(drawn.contains(row), "{row}");
    }
    assert_eq!(decide(&portal, "desk", &id, "within", REASON).await.status, StatusCode::SEE_OTHER);
    let later = portal.get_with(opened.location(), &session).await.body;
    assert!(later.contains("Vazifasidan tashqari topshiriqlar</th><td class=\"n\">3"), "locked is locked");
}

#[tokio::test]
async fn what_was_not_his_stands_in_the_locked_figures_of_his_report() {
    stands_in_the_report(false).await;
}

#[tokio::test]
async fn what_was_not_his_stands_in_the_locked_figures_of_his_report_on_postgresql() {
    stands_in_the_report(true).await;
}

async fn loses_its_words(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let id = newly_marked(&portal, &[]).await;
    let portal = portal.later(Duration::days(363)).await;
    portal.office.erase_old().await.unwrap();
    let task = format!("{LIST}/{id}");
    assert!(page(&portal, "desk", &task).await.body.contains(WORDS), "a year is not over");
    let portal = portal.later(Duration::days(364)).await;
    assert_eq!(portal.office.erase_old().await.unwrap().tasks, 1);
    let seen = page(&portal, "desk", &task).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(!seen.body.contains(WORDS));
}

#[tokio::test]
async fn the_words_of_a_task_go_when_it_is_counted_no_more() {
    loses_its_words(false).await;
}

#[tokio::test]
async fn the_words_of_a_task_go_when_it_is_counted_no_more_on_postgresql() {
    loses_its_words(true).await;
}

//! Reports of districts, regions and the republic: figures that add up from below, words of the office, decided above it.
use crate::support::Portal;
use axum::http::StatusCode;
use domain::{
    report::{ReportFigures, ReportSpan, Reports, Standing},
    statistics::Statistics,
};
use storage::reports as stored;
use time::Duration;

const WORDS: &str = "Aholi maktab orqasidagi koʻcha yoritilishi va tungi shovqin haqida yozdi.";
const FORM: [(&str, &str); 11] = [
    ("brought", WORDS),
    ("done", WORDS),
    ("next", WORDS),
    ("what1", "Kechikkan javoblarni kamaytirish"),
    ("by1", "2026-12-20"),
    ("evidence1", "Raqamlar sahifasida koʻrinadi"),
    ("kept1", "kept"),
    ("shown1", "Yordam guruhi ishladi"),
    ("kept2", "broken"),
    ("shown2", ""),
    ("act", "submit"),
];
const QUARTER: &str = "2026Q3";

/// Who writes, whose place it is, who decides, and who may not.
const LEVELS: [(&str, &str, &str, &str); 2] =
    [("region", "1726", "republic", "district"), ("republic", "", "integrity", "region")];

async fn opened(portal: &Portal, session: &str) -> String {
    let opened = portal.post("/uz/desk/reports", session, &[("quarter", QUARTER)]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    opened.location().to_owned()
}

async fn are_written(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    for (author, territory, decider, stranger) in LEVELS {
        let [writer, head, other] =
            [portal.sign_in(author).await, portal.sign_in(decider).await, portal.sign_in(stranger).await];
        let desk = opened(&portal, &writer).await;
        assert_eq!(opened(&portal, &writer).await, desk, "opening twice gives the same report");
        assert_eq!(portal.get_with(&desk, &head).await.status, StatusCode::NOT_FOUND, "a draft is its author's alone");
        let place = portal.office.area_quarter(territory, QUARTER).await.unwrap().unwrap().figures;
        let id = desk.rsplit('/').next().unwrap_or_default();
        let record = stored::find_report(portal.office.storage.connection(), id).await.unwrap().unwrap();
        let figures: ReportFigures = serde_json::from_str(&record.figures).unwrap();
        assert_eq!(
            (figures.received, figures.answered_in_time, figures.overdue, figures.solved, figures.meetings),
            (place.received, place.answered_in_time, place.overdue, place.solved, place.meetings),
            "{author}: the figures of the place"
        );
        assert_eq!(figures.by_category.iter().map(|(_, count)| count).sum::<u64>(), place.received, "{author}");
        assert_eq!(portal.post(&desk, &writer, &FORM).await.status, StatusCode::SEE_OTHER, "{author}");
        let own = portal.post(&format!("{desk}/publication"), &writer, &[]).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "{author} does not approve his own");
        let strange = portal.post(&format!("{desk}/publication"), &other, &[]).await;
        assert_eq!(strange.status, StatusCode::NOT_FOUND, "{author}: {stranger}");
        let public = desk.replace("/desk", "");
        assert_eq!(portal.get(&public).await.status, StatusCode::NOT_FOUND, "{author}: not public yet");
        assert!(portal.get_with(&desk, &head).await.body.contains("Kechikkan javoblarni"), "{decider} reads it");
        let sent = portal.post(&format!("{desk}/publication"), &head, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{decider}");
        let shown = portal.get(&public).await;
        assert!(shown.body.contains("Kechikkan javoblarni kamaytirish") && shown.body.contains(WORDS), "{author}");
        assert_eq!(portal.get(&format!("{public}/questions")).await.status, StatusCode::NOT_FOUND);
        for more in [".pdf", "/card.png"] {
            assert_eq!(portal.get(&format!("{public}{more}")).await.status, StatusCode::OK, "{author} {more}");
        }
        assert!(portal.get("/uz/reports.atom").await.body.contains(id), "{author}: in the feed");
        let late = portal.post(&desk, &writer, &FORM).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "what is public never changes");
    }
}

#[tokio::test]
async fn each_office_reports_and_the_one_above_decides() {
    are_written(false).await;
}

#[tokio::test]
async fn each_office_reports_and_the_one_above_decides_on_postgresql() {
    are_written(true).await;
}

async fn are_judged(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let reports = portal.office.published_reports("", None, 0, 200).await.unwrap();
    let of_region = reports.iter().find(|one| one.territory == "1726" && one.author.inspector_id().is_none()).unwrap();
    let public = format!("/uz/reports/{}", of_region.id);
    let form = portal.get(&public).await.hidden("form");
    let said = [("r1", "read"), ("r2", "good"), ("r3", "noquestions"), ("r4", "partly"), ("form", form.as_str())];
    let open = portal.post(&format!("{public}/verdict"), "", &said).await;
    assert_eq!(open.status, StatusCode::SEE_OTHER, "open feedback");
    let form = portal.get(&public).await.hidden("form");
    let code = portal.keys.codes[0].0.clone();
    let by_letter = [("r1", "read"), ("r2", "bad"), ("r4", "no"), ("code", code.as_str()), ("form", form.as_str())];
    let counted = portal.post(&format!("{public}/verdict"), "", &by_letter).await;
    assert_eq!(counted.status, StatusCode::SEE_OTHER, "a letter of any mahalla of the region counts");
}

#[tokio::test]
async fn residents_of_every_mahalla_of_the_place_judge_the_report_of_its_office() {
    are_judged(false).await;
}

async fn are_missed(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let span = ReportSpan::parse(QUARTER).unwrap();
    let lines = portal.office.office_reports("1726", span).await.unwrap();
    assert_eq!(lines[0].territory, "1726");
    assert!(lines.len() > 10 && lines.iter().skip(1).all(|line| line.territory.starts_with("1726")));
    assert!(lines.iter().all(|line| line.standing == Standing::Ahead), "the twenty-ninth is not over");
    let early = ReportSpan::parse("2026Q4").unwrap();
    assert_eq!(portal.office.office_reports("1726", early).await.unwrap(), [], "nothing is owed yet");
    let portal = portal.later(Duration::days(9)).await;
    let lines = portal.office.office_reports("1726", span).await.unwrap();
    assert!(lines.iter().all(|line| line.standing == Standing::Missing));
    let page = portal.get("/en/regions/1726/figures?quarter=2026Q3").await;
    assert!(page.body.contains("id=\"offices\"") && page.body.contains("Overdue, no report"));
}

#[tokio::test]
async fn a_missing_report_of_an_office_is_seen_by_everybody() {
    are_missed(false).await;
}

#[tokio::test]
async fn a_missing_report_of_an_office_is_seen_by_everybody_on_postgresql() {
    are_missed(true).await;
}

#[tokio::test]
async fn reports_of_offices_are_opened_on_their_day_and_the_year_adds_its_quarters_up() {
    // The ninth of February is a day too early for the last quarter of the year.
    let portal = Portal::with_demo().await.later(Duration::days(79)).await;
    portal.office.count_quarters(None).await.unwrap();
    portal.office.lock_office_reports().await.unwrap();
    let database = portal.office.storage.connection();
    assert_eq!(stored::find_report_of_office(database, "1726", "2026Q4").await.unwrap(), None);
    let portal = portal.later(Duration::days(80)).await;
    portal.office.count_quarters(None).await.unwrap();
    assert!(portal.office.lock_office_reports().await.unwrap() > 200);
    let database = portal.office.storage.connection();
    let of = async |span: &str| {
        let record = stored::find_report_of_office(database, "1726", span).await.unwrap().unwrap();
        serde_json::from_str::<ReportFigures>(&record.figures).unwrap()
    };
    let mut received = 0;
    for quarter in ["2026Q1", "2026Q2", "2026Q3", "2026Q4"] {
        received += portal.office.area_quarter("1726", quarter).await.unwrap().unwrap().figures.received;
    }
    assert_eq!(of("2026").await.received, received);
    assert!(of("2026Q4").await.received < received);
    assert_eq!(portal.office.lock_office_reports().await.unwrap(), 0, "once");
}

#[tokio::test]
async fn figures_of_a_place_that_came_late_stand_beside_the_report_of_its_office() {
    let portal = Portal::with_demo().await;
    let reports = portal.office.published_reports("", None, 0, 200).await.unwrap();
    let of_region = reports
        .iter()
        .find(|one| one.territory == "1726" && one.author.inspector_id().is_none() && one.quarter == "2026Q2")
        .unwrap();
    portal.office.count_quarters(None).await.unwrap();
    portal.office.add_changed_figures().await.unwrap();
    let database = portal.office.storage.connection();
    assert_eq!(stored::list_addenda(database, &of_region.id).await.unwrap(), []);
    let sql = "UPDATE concern SET state = 'merged' WHERE received_on >= '2026-04-01' AND received_on <= '2026-06-30' \
               AND district_code = '1726294' AND is_about_officer = false";
    storage::ConnectionTrait::execute_unprepared(database, sql).await.unwrap();
    portal.office.count_quarters(None).await.unwrap();
    portal.office.add_changed_figures().await.unwrap();
    let addenda = stored::list_addenda(database, &of_region.id).await.unwrap();
    assert_eq!(addenda.len(), 1);
    assert!(addenda[0].says.contains("received"));
}

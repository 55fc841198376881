//! Published files of released quarters: made once, hashed in the public log, the same when they are made again.
use crate::support::Portal;
use axum::http::{Request, StatusCode, header};
use domain::{
    check::{PublicLog, hash_of_hex, hex},
    log::entry::document,
    open_data::{OpenData, Table},
};
use serde_json::Value;
use server::{
    jobs,
    office::open_data::{Comparison, Publishing},
};
use storage::ConnectionTrait;
use time::Duration;

const QUARTER: &str = "2026Q3";

async fn published(on_postgres: bool) -> Option<Portal> {
    let portal = Portal::on(on_postgres).await?;
    assert_eq!(portal.office.publish_files().await.unwrap().len(), 4, "all released quarters");
    Some(portal)
}

async fn change(portal: &Portal, sql: &str) {
    portal.office.storage.connection().execute_unprepared(sql).await.unwrap();
}

async fn comparison(portal: &Portal, name: &str) -> Comparison {
    let told = portal.office.rebuild_files(QUARTER).await.unwrap().unwrap();
    told.into_iter().find(|one| one.name == name).unwrap().comparison
}

async fn plays(on_postgres: bool) {
    let Some(portal) = published(on_postgres).await else { return };
    let before = portal.office.published_files().await.unwrap();
    assert_eq!(portal.office.publish_files().await.unwrap(), Vec::<String>::new(), "once only");
    assert_eq!(portal.office.publish_files_of(QUARTER).await.unwrap(), Publishing::MadeBefore);
    assert_eq!(portal.office.publish_files_of("2026Q4").await.unwrap(), Publishing::NotReleased);
    assert_eq!(portal.office.published_files().await.unwrap(), before);
    assert_eq!(before.len(), 4 * (3 * Table::ALL.len() + 1));
    for file in before.iter().filter(|file| file.period == QUARTER) {
        let answer = portal.get(&format!("/open-data/{QUARTER}/{}", file.name)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", file.name);
        assert_eq!((answer.body.len() as u64, hex(&document(answer.body.as_bytes()))), (file.size, file.hash.clone()));
        assert!(answer.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        let known = Request::get(format!("/open-data/{QUARTER}/{}", file.name))
            .header(header::IF_NONE_MATCH, &answer.headers[header::ETAG]);
        let known = portal.ask(known.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    }
    for path in ["2026Q3/secrets.csv", "2026Q4/areas.csv", "2026Q3/%00.csv", "%00/areas.csv", "2026Q3/..%2fareas.csv"] {
        let none = portal.get(&format!("/open-data/{path}")).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(none.headers[header::CONTENT_TYPE], "application/problem+json");
    }
    for table in Table::ALL {
        agrees(&portal, table).await;
    }
    packaged(&portal).await;
    let told = portal.office.rebuild_files(QUARTER).await.unwrap().unwrap();
    assert_eq!(told.len(), 3 * Table::ALL.len() + 2, "with the canonical file");
    assert!(told.iter().all(|one| one.comparison == Comparison::Identical), "{told:?}");
    assert_eq!(portal.office.rebuild_files("2026Q4").await.unwrap(), None);
}

/// CSV, JSON and schema say the same.
async fn agrees(portal: &Portal, table: Table) {
    let get = async |ending: &str| portal.get(&format!("/open-data/{QUARTER}/{}.{ending}", table.code())).await.body;
    let json: Value = serde_json::from_str(&get("json").await).unwrap();
    let schema: Value = serde_json::from_str(&get("schema.json").await).unwrap();
    let text = get("csv").await;
    assert!(text.ends_with("\r\n") && !text.starts_with('\u{feff}'));
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<&str> =
        schema["fields"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(csv.headers().unwrap().iter().collect::<Vec<_>>(), names);
    assert_eq!((json["licence"].as_str(), json["period"].as_str()), (Some("CC-BY-4.0"), Some(QUARTER)));
    let rows = json["rows"].as_array().unwrap();
    let lines: Vec<csv::StringRecord> = csv.records().map(Result::unwrap).collect();
    assert_eq!(lines.len(), rows.len());
    assert!(!rows.is_empty() || table == Table::Concerns, "{table:?}");
    let mut keys = std::collections::BTreeSet::new();
    for (line, row) in lines.iter().zip(rows) {
        for (field, cell) in schema["fields"].as_array().unwrap().iter().zip(line) {
            let told = &row[field["name"].as_str().unwrap()];
            assert!(!(field["constraints"]["required"].as_bool().unwrap() && cell.is_empty()), "{row}");
            match field["type"].as_str().unwrap() {
                "integer" if !cell.is_empty() => assert_eq!(told.as_u64(), cell.parse().ok(), "{row}"),
                _ if cell.is_empty() => assert!(told.is_null() || told == "", "{row}"),
                _ => assert_eq!(told.as_str(), Some(cell), "{row}"),
            }
        }
        let key = schema["primaryKey"].as_array().unwrap().iter().map(|name| row[name.as_str().unwrap()].to_string());
        assert!(keys.insert(key.collect::<Vec<_>>()), "{row} stands twice");
    }
}

async fn packaged(portal: &Portal) {
    let package: Value =
        serde_json::from_str(&portal.get(&format!("/open-data/{QUARTER}/datapackage.json")).await.body).unwrap();
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 2 * Table::ALL.len() + 1);
    for one in resources {
        let body = portal.get(&format!("/open-data/{QUARTER}/{}", one["path"].as_str().unwrap())).await.body;
        assert_eq!(one["hash"], format!("sha256:{}", hex(&document(body.as_bytes()))), "{one}");
        assert_eq!(one["bytes"].as_u64(), Some(body.len() as u64));
    }
}

#[tokio::test]
async fn files_of_a_quarter_are_published_once_and_are_the_same_when_they_are_made_again() {
    plays(false).await;
}

#[tokio::test]
async fn files_of_a_quarter_are_published_once_and_are_the_same_when_they_are_made_again_on_postgresql() {
    plays(true).await;
}

#[tokio::test]
async fn a_file_that_was_changed_and_a_figure_that_was_changed_are_both_found() {
    let portal = published(false).await.unwrap();
    change(&portal, "UPDATE data_file SET bytes = CAST(REPLACE(CAST(bytes AS TEXT), 'district', 'distriqt') AS BLOB) WHERE period = '2026Q3' AND name = 'areas.csv'").await;
    assert!(matches!(comparison(&portal, "areas.csv").await, Comparison::Differs { line } if line >= 1));
    assert_eq!(comparison(&portal, "areas.json").await, Comparison::Identical);
    change(
        &portal,
        "DELETE FROM report WHERE id = (SELECT MIN(id) FROM report WHERE quarter = '2026Q3' AND state = 'published' AND officer_id IS NOT NULL)",
    )
    .await;
    assert!(matches!(comparison(&portal, "reports.json").await, Comparison::Differs { line: 2 }));
    change(&portal, "UPDATE period_file SET bytes = CAST(REPLACE(CAST(bytes AS TEXT), '\"band\":\"similar\"', '\"band\":\"above\"') AS BLOB) WHERE period = '2026Q3'").await;
    assert!(matches!(comparison(&portal, "period.json").await, Comparison::Wrong { .. }));
    change(&portal, "DELETE FROM data_file WHERE period = '2026Q3' AND name = 'scores.csv'").await;
    assert_eq!(comparison(&portal, "scores.csv").await, Comparison::Missing);
}

#[tokio::test]
async fn a_report_that_is_published_later_changes_no_file() {
    let portal = published(false).await.unwrap();
    change(&portal, "UPDATE report SET published_at = published_at + 100000000 WHERE id = (SELECT MAX(id) FROM report WHERE quarter = '2026Q2' AND state = 'published' AND officer_id IS NOT NULL)").await;
    let told = portal.office.rebuild_files("2026Q2").await.unwrap().unwrap();
    let changed: Vec<&str> =
        told.iter().filter(|one| one.comparison != Comparison::Identical).map(|one| one.name.as_str()).collect();
    assert_eq!(changed, ["datapackage.json", "reports.csv", "reports.json"], "what came later does not stand in them");
}

#[tokio::test]
async fn the_public_log_names_the_files_and_their_hashes() {
    for on_postgres in [false, true] {
        let Some(portal) = published(on_postgres).await else { continue };
        let portal = portal.later(Duration::hours(13)).await;
        jobs::by_night(&portal.office).await.unwrap();
        assert_eq!(portal.office.check_log().await.unwrap().doubts, []);
        let files = portal.office.published_files().await.unwrap();
        let files = files.iter().filter(|file| file.period == QUARTER);
        let announced = serde_json::json!({
            "kind": "open_data", "format": "hisobdor/open-data/1", "period": QUARTER,
            "files": files.map(|file| serde_json::json!({"name": file.name, "sha256": file.hash})).collect::<Vec<_>>(),
        });
        let entry = document(&server::office::log::canonical(&announced));
        assert!(portal.office.standing(&entry).await.unwrap().is_some(), "anybody who has the hashes finds the entry");
        let proof = portal.get(&format!("/log/proof?leaf={}", hex(&entry))).await;
        assert!(proof.body.contains("areas.csv") && hash_of_hex(&hex(&entry)).is_some());
    }
}

#[tokio::test]
async fn the_command_says_of_each_file_whether_it_is_identical() {
    let portal = published(false).await.unwrap();
    let run = |arguments: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_hisobdor"))
            .args(arguments)
            .env("HISOBDOR_DATA_DIR", &portal.folder.0)
            .env("HISOBDOR_DATABASE_URL", format!("sqlite://{}", portal.folder.0.join("test.db").display()))
            .current_dir(&portal.folder.0)
            .output()
            .unwrap()
    };
    let told = run(&["period", "rebuild", "--all"]);
    let said = String::from_utf8_lossy(&told.stdout);
    assert!(told.status.success(), "{said}{}", String::from_utf8_lossy(&told.stderr));
    assert!(said.contains("2026Q3/areas.csv: identical") && said.ends_with("80 files, all identical\n"), "{said}");
    change(&portal, "UPDATE data_file SET bytes = CAST('x' AS BLOB) WHERE period = '2026Q3' AND name = 'scores.json'")
        .await;
    let told = run(&["period", "rebuild", QUARTER]);
    assert_eq!(told.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&told.stdout).contains("2026Q3/scores.json: differs from line 1 on"));
    assert_eq!(run(&["period", "files", "2026Q4"]).status.code(), Some(1), "it is not released");
    assert_eq!(run(&["period", "files", QUARTER]).status.code(), Some(0), "again changes nothing");
    assert_eq!(run(&["period", "rebuild"]).status.code(), Some(2));
}

#[tokio::test]
async fn what_the_registry_learns_later_changes_no_file() {
    let portal = published(false).await.unwrap();
    change(&portal, "UPDATE assignment SET valid_to = '2026-08-01' WHERE valid_to IS NULL").await;
    for name in ["inspectors.csv", "inspectors.json", "datapackage.json"] {
        assert_eq!(comparison(&portal, name).await, Comparison::Identical, "{name}");
    }
}

#[tokio::test]
async fn of_a_mahalla_files_and_programs_tell_nothing_that_points_at_its_inspector_and_no_share_of_few() {
    let portal = published(false).await.unwrap();
    let text = portal.get(&format!("/open-data/{QUARTER}/areas.csv")).await.body;
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    let heads = csv.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let of_inspectors =
        ["not_ours", "receptions_due", "receptions_held", "reports_due", "reports_in_time", "reports_late"];
    let (mut mahallas, mut few) = (0, 0);
    for row in csv.records().map(|row| row.unwrap()) {
        let is_mahalla = &row[at("level")] == "mahalla";
        mahallas += usize::from(is_mahalla);
        for name in of_inspectors {
            assert_eq!(row[at(name)].is_empty(), is_mahalla, "{name} {row:?}");
        }
        let due: u64 = ["answered_in_time", "answered_late", "overdue"]
            .map(|name| row[at(name)].parse::<u64>().unwrap())
            .iter()
            .sum();
        few += usize::from(due < 10);
        assert_eq!(row[at("in_time_percent")].is_empty(), due < 10, "{row:?}");
    }
    assert!(mahallas > 10 && few > 0);
    let mahalla = portal.keys.codes[0].1.clone();
    let told = portal.get(&format!("/api/v1/statistics?area={mahalla}&period={QUARTER}")).await.body;
    let told: Value = serde_json::from_str(&told).unwrap();
    assert!(of_inspectors.into_iter().all(|name| told[name].is_null()) && told["by_body"].is_null(), "{told}");
}

#[tokio::test]
async fn the_canonical_file_is_given_like_its_neighbours_and_nothing_there_is_written_to() {
    let portal = published(false).await.unwrap();
    for name in ["period.json", "areas.csv"] {
        let path = format!("/open-data/{QUARTER}/{name}");
        let answer = portal.get(&path).await;
        assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{name}");
        assert!(answer.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"), "{name}");
        let tag = answer.headers[header::ETAG].to_str().unwrap();
        let known = Request::get(&path).header(header::IF_NONE_MATCH, format!("\"x\", W/{tag}"));
        let known = portal.ask(known.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((known.status, known.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{name}");
        let written = portal.ask(Request::post(&path).body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(written.status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
        assert_eq!(written.headers[header::CONTENT_TYPE], "application/problem+json", "{name}");
        let asked = Request::options(&path).body(axum::body::Body::empty()).unwrap();
        assert_eq!(portal.ask(asked).await.status, StatusCode::NO_CONTENT, "a script of another site may ask for it");
    }
    for path in ["/log/consistency?from=x&to=2", "/log/consistency?from=1&from=2&to=3", "/log/proof?leaf=1&leaf=2"] {
        let wrong = portal.get(path).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(wrong.headers[header::CONTENT_TYPE], "application/problem+json", "{path}");
    }
}

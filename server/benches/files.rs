//! What published files promise: how long it takes to make all files of a quarter of the whole country and to rebuild
//! them. `cargo xtask measure files`; on SQLite, or on the PostgreSQL that `HISOBDOR_TEST_POSTGRES_URL` names.
//! Fails where a promise is missed.
#![allow(clippy::unwrap_used)]
// The country is made with more than this measure needs of it.
#[path = "glance/figures.rs"]
mod figures;
#[allow(dead_code)]
#[path = "ratings/nation.rs"]
mod nation;
#[path = "sheet.rs"]
#[allow(dead_code)]
mod sheet;

use domain::{
    open_data::OpenData,
    period::Quarter,
    report::{Narrative, ReportFigures},
};
use nation::{Nation, QUARTER};
use server::office::{
    Office,
    open_data::{Comparison, Publishing},
};
use sheet::Sheet;
use std::{process::ExitCode, time::Instant};
use storage::ConnectionTrait;
use time::macros::datetime;

/// Ballots of the quarter: enough for a score of each inspector.
const BALLOTS: usize = 150_000;

/// A published report of each inspector; gives how many there are.
async fn reports(office: &Office) -> u64 {
    let [figures, narrative] = [
        serde_json::to_string(&ReportFigures { received: 12, answered_in_time: 10, ..ReportFigures::default() }),
        serde_json::to_string(&Narrative::default()),
    ]
    .map(Result::unwrap);
    let sql = format!(
        "INSERT INTO report(id, officer_id, assignment_id, territory, mahalla_codes, quarter, state, figures, locked_at, \
         narrative, commitments, earlier, remark, published_at) SELECT 'r-' || a.id, a.officer_id, a.id, m.district_code, \
         m.code, '{QUARTER}', 'published', '{figures}', 1792432800, '{narrative}', '[]', '[]', '', 1793000000 \
         FROM assignment a JOIN post_mahalla p ON p.post_id = a.post_id JOIN mahalla m ON m.code = p.mahalla_code"
    );
    office.storage.connection().execute_unprepared(&sql).await.unwrap().rows_affected()
}

async fn files(nation: &Nation, sheet: &mut Sheet) {
    let office = nation.at(datetime!(2026-09-30 00:40 +5)).await;
    nation.wait(&office, BALLOTS).await;
    office.mix().await.unwrap();
    nation.at(datetime!(2026-10-01 00:10 +5)).await.close_period(QUARTER, "command").await.unwrap();
    let office = nation.at(datetime!(2026-10-25 09:00 +5)).await;
    let scores = office.release_period(QUARTER, "command").await.unwrap();
    let office = nation.at(datetime!(2026-11-12 01:00 +5)).await;
    figures::fill(&office, Quarter::parse(QUARTER).unwrap(), 1).await;
    let reports = reports(&office).await;
    if office.published_files().await.unwrap().is_empty() {
        let begun = Instant::now();
        assert_eq!(office.publish_files_of(QUARTER).await.unwrap(), Publishing::Made);
        sheet.note("making all files of a quarter", begun.elapsed().as_secs_f64(), "s", true, "");
    }
    let begun = Instant::now();
    let told = office.rebuild_files(QUARTER).await.unwrap().unwrap();
    let took = begun.elapsed().as_secs_f64();
    assert!(told.iter().all(|one| one.comparison == Comparison::Identical), "{told:?}");
    let bytes: usize = told.iter().map(|one| one.size).sum();
    let what = format!(
        "rebuild of {} files of a quarter, {:.1} MB, {scores} scores, {reports} reports, all identical",
        told.len(),
        bytes as f64 / 1e6
    );
    sheet.note(&what, took, "s", took <= 60.0, "at most 60");
}

#[tokio::main]
async fn main() -> ExitCode {
    let nation = Nation::make().await;
    println!(
        "\n{}, {} mahallas\n\n| measure | measured | promised |\n| --- | --- | --- |",
        nation.database,
        nation.people.len()
    );
    let mut sheet = Sheet::default();
    files(&nation, &mut sheet).await;
    if sheet.is_missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! What a quarter of ratings promises: how many ballots are accepted in a second, how long it takes to mix 600,000 of them,
//! to close and release a quarter of the whole country, and to draw the page of a score. `cargo xtask measure ratings`; on
//! SQLite, or on the PostgreSQL that `HISOBDOR_TEST_POSTGRES_URL` names. Fails where a promise is missed.
#![allow(clippy::unwrap_used)]
#[path = "ratings/nation.rs"]
mod nation;
#[path = "sheet.rs"]
mod sheet;

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use domain::{
    letter_code::LetterCode,
    portal::{Cast, Ratings, Watch},
    rating::RatingForm,
    release::{PeriodFile, verified},
    score_card::AreaScores,
};
use nation::{Nation, QUARTER};
use server::secrets::stretch;
use sheet::{Sheet, median};
use std::{
    process::ExitCode,
    time::{Duration, Instant},
};
use storage::{InviteRecord, ratings};
use time::macros::datetime;
use tower::ServiceExt;

/// Ballots of a quarter of the country.
const BALLOTS: usize = 600_000;
/// Letters used by those who vote at the same time, and how many of them do.
const LETTERS: usize = 600;
const VOTERS: usize = 60;
/// Scores that are drawn.
const PAGES: usize = 201;

/// Peak memory of this process since the last [`forget_peak`], in megabytes.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}

fn forget_peak() {
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
}

async fn accepting(nation: &Nation, sheet: &mut Sheet) {
    let office = nation.at(datetime!(2026-09-29 12:00 +5)).await;
    let salt = office.secrets.period(QUARTER).unwrap().salt;
    let begun = Instant::now();
    let codes: Vec<LetterCode> = (0..LETTERS).map(|_| LetterCode::of_random(server::secrets::random())).collect();
    let (place, invites): (_, Vec<InviteRecord>) = (
        nation.people[0].clone(),
        codes
            .iter()
            .map(|code| InviteRecord {
                lookup: office.secrets.code_lookup(&code.canonical(), &salt),
                period: QUARTER.into(),
                mahalla_code: nation.people[0].mahalla.clone(),
                pack: 1,
            })
            .collect(),
    );
    let base = LETTERS as f64 / begun.elapsed().as_secs_f64();
    ratings::add_invites(office.storage.connection(), invites).await.unwrap();
    let begun = Instant::now();
    let mut voters = Vec::new();
    for some in codes.chunks(LETTERS / VOTERS) {
        let (office, officer, some) = (std::sync::Arc::clone(&office), place.officer.clone(), some.to_vec());
        voters.push(tokio::spawn(async move {
            for code in some {
                let form = RatingForm {
                    p6: "4".into(),
                    code: code.to_string(),
                    form: office.form_token(),
                    ..RatingForm::default()
                };
                let cast = office.cast(&officer, form.parse().unwrap(), &form, Default::default(), "measure").await;
                assert!(matches!(cast, Ok(Cast::Counted { .. })), "{cast:?}");
            }
        }));
    }
    for voter in voters {
        voter.await.unwrap();
    }
    let speed = LETTERS as f64 / begun.elapsed().as_secs_f64();
    let ratio = speed / base;
    let what = format!("ballots accepted by letter code ({base:.0} codes hashed on one core in the same run)");
    sheet.note(&what, speed, "per second", ratio >= 0.7, "at least 0.7 of what one core hashes");
    // A check that the cost is the one set: nobody made hashing cheap for the measure.
    let begun = Instant::now();
    stretch("7K9QX2M4T0A3", &[7; 16]);
    sheet.note("hashing of one code", begun.elapsed().as_secs_f64() * 1e3, "ms", true, "19 MiB, two passes");
}

async fn quarter(nation: &Nation, sheet: &mut Sheet) {
    let office = nation.at(datetime!(2026-09-30 00:40 +5)).await;
    nation.wait(&office, BALLOTS).await;
    forget_peak();
    let begun = Instant::now();
    let mixed = office.mix().await.unwrap();
    let took = begun.elapsed().as_secs_f64();
    assert!(mixed.counted >= BALLOTS, "{mixed:?}");
    sheet.note(&format!("mix of {} ballots that waited together", mixed.counted), took, "s", true, "");
    sheet.note("peak memory of the mix", peak(), "MB", true, "");
    let closing = nation.at(datetime!(2026-10-01 00:10 +5)).await;
    let releasing = nation.at(datetime!(2026-10-25 09:00 +5)).await;
    forget_peak();
    let begun = Instant::now();
    closing.close_period(QUARTER, "command").await.unwrap();
    let closed = begun.elapsed().as_secs_f64();
    let scores = releasing.release_period(QUARTER, "command").await.unwrap();
    let took = begun.elapsed().as_secs_f64();
    let what =
        format!("close ({closed:.1} s) and release of the quarter, {scores} scores, {BALLOTS} ballots in the log");
    sheet.note(&what, took, "s", took <= 60.0, "at most 60");
    sheet.note("peak memory of both", peak(), "MB", peak() <= 1024.0, "at most 1 GB");
    let begun = Instant::now();
    let bytes = releasing.period_file(QUARTER).await.unwrap().unwrap();
    let file: PeriodFile = serde_json::from_slice(&bytes).unwrap();
    let (figures, wrong) = verified(&file);
    assert_eq!(wrong, []);
    let what = format!("recomputing {figures} figures from a file of {:.1} MB", bytes.len() as f64 / 1e6);
    sheet.note(&what, begun.elapsed().as_secs_f64(), "s", true, "");
    pages(nation, sheet).await;
}

async fn pages(nation: &Nation, sheet: &mut Sheet) {
    let office = nation.at(datetime!(2026-10-25 10:00 +5)).await;
    let router = nation.router(office);
    let ask = async |path: String| {
        let begun = Instant::now();
        let response = router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert!(status == StatusCode::OK && !body.is_empty());
        begun.elapsed()
    };
    let mut times: Vec<Duration> = Vec::new();
    let mut base: Vec<Duration> = Vec::new();
    for person in nation.people.iter().step_by(nation.people.len() / PAGES).take(PAGES) {
        times.push(ask(format!("/uz/inspectors/{}", person.officer)).await);
        base.push(ask(format!("/uz/privacy?{}", person.officer)).await);
    }
    let base = median(base);
    let what = format!("page of a score, drawn anew each time (a page of words alone: {base:.2} ms)");
    let median = median(times);
    sheet.note(&what, median, "ms", median <= 3.0, "at most 3");
}

#[tokio::main]
async fn main() -> ExitCode {
    let nation = Nation::make().await;
    println!(
        "\n{}, {} inspectors\n\n| measure | measured | promised |\n| --- | --- | --- |",
        nation.database,
        nation.people.len()
    );
    let mut sheet = Sheet::default();
    accepting(&nation, &mut sheet).await;
    quarter(&nation, &mut sheet).await;
    if sheet.is_missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! What the figures of the whole country promise: the pages of a district, a region and the republic over eight quarters of
//! 9,452 mahallas. `cargo xtask measure glance`; on SQLite, or on the PostgreSQL that `HISOBDOR_TEST_POSTGRES_URL` names.
//! Fails where a promise is missed.
#![allow(clippy::unwrap_used)]
#[path = "ratings/nation.rs"]
#[allow(dead_code)]
mod nation;
#[path = "sheet.rs"]
mod sheet;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use domain::{
    period::Quarter,
    portal::Places,
    statistics::{AreaFigures, QUARTERS},
};
use nation::Nation;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use server::office::{Office, statistics::rows_of_region};
use sheet::{Sheet, median};
use std::{
    collections::BTreeMap,
    process::ExitCode,
    time::{Duration, Instant},
};
use time::macros::datetime;
use tower::ServiceExt;

/// Concerns of the country in a quarter: three million in eight.
const CONCERNS: u64 = 3_000_000 / 8;
/// Times each page is asked for.
const TURNS: usize = 101;
/// Milliseconds a page may take.
const MOST: f64 = 5.0;

fn figures(chance: &mut ChaCha8Rng, mean: u64) -> AreaFigures {
    let received = chance.random_range(mean / 2..=mean * 3 / 2);
    let late = received / chance.random_range(6..20);
    let in_time = received - late;
    let solved = in_time * chance.random_range(40..80) / 100;
    let mut days = BTreeMap::new();
    for _ in 0..received {
        *days.entry(chance.random_range(1..20)).or_default() += 1;
    }
    let mut by_category = BTreeMap::new();
    for _ in 0..received {
        let category = ["noise", "roads", "lighting", "animals", "utilities", "other"][chance.random_range(0..6)];
        *by_category.entry(category.to_owned()).or_default() += 1;
    }
    let bodies = ["utilities", "hokimiyat", "road-police", "veterinary", "construction", "migration"]
        .map(|body| (body.to_owned(), (chance.random_range(0..8), 0)))
        .into_iter()
        .map(|(body, (sent, _)): (String, (u64, u64))| (body, (sent, sent * 4 / 5)));
    AreaFigures {
        mahallas: 1,
        received,
        answered_in_time: in_time,
        answered_late: late,
        overdue: chance.random_range(0..3),
        solved,
        partly: (in_time - solved) / 2,
        not_solved: (in_time - solved) / 3,
        first_days: days.clone(),
        days,
        by_category,
        bodies: bodies.collect(),
        meetings: 3,
        reports: (1, 1, 0),
        outside_tasks: chance.random_range(0..3),
        ..AreaFigures::default()
    }
}

/// Fills eight quarters as the nightly count leaves them.
async fn fill(office: &Office, chance: &mut ChaCha8Rng) {
    let gazetteer = Places::gazetteer(office);
    let mean = CONCERNS / gazetteer.counts().mahallas as u64;
    let mut quarter = Quarter::parse("2026Q4").unwrap();
    for _ in 0..QUARTERS {
        quarter = quarter.previous();
        for region in gazetteer.regions() {
            let mahallas = gazetteer.districts_of(&region.code).iter().flat_map(|one| gazetteer.mahallas_of(&one.code));
            let counted = mahallas.map(|mahalla| (mahalla.code.clone(), figures(chance, mean))).collect();
            office.keep_quarter(quarter, true, rows_of_region(&gazetteer, &region.code, counted)).await.unwrap();
        }
        office.keep_republic(quarter, true).await.unwrap();
    }
}

async fn ask(router: &Router, path: &str) -> (Duration, usize) {
    let begun = Instant::now();
    let response = router.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    assert!(status == StatusCode::OK && !body.is_empty(), "{path}: {status}");
    (begun.elapsed(), body.len())
}

#[tokio::main]
async fn main() -> ExitCode {
    let nation = Nation::make().await;
    let office = nation.at(datetime!(2026-11-22 12:00 +5)).await;
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let begun = Instant::now();
    fill(&office, &mut chance).await;
    let filled = begun.elapsed().as_secs_f64();
    let gazetteer = Places::gazetteer(&*office);
    let districts: Vec<String> = gazetteer
        .regions()
        .iter()
        .flat_map(|one| gazetteer.districts_of(&one.code))
        .map(|one| one.code.clone())
        .collect();
    let router = nation.router(office);
    println!("\n{}, eight quarters\n\n| measure | measured | promised |\n| --- | --- | --- |", nation.database);
    let mut sheet = Sheet::default();
    sheet.note("keeping eight quarters of the country", filled, "s", true, "");
    for (what, path) in [
        ("figures of the republic", "/uz/figures".to_owned()),
        ("figures of a region", "/uz/regions/1726/figures".to_owned()),
        ("figures of a district", "/uz/districts/1726294/figures".to_owned()),
        (
            "figures of a district by another figure",
            "/uz/districts/1726294/figures?by=median&quarter=2025Q2".to_owned(),
        ),
    ] {
        let mut times = Vec::new();
        let mut size = 0;
        for turn in 0..TURNS {
            // Another address each time, so that no drawn page is kept.
            let mark = if path.contains('?') { '&' } else { '?' };
            let (took, bytes) = ask(&router, &format!("{path}{mark}turn={turn}")).await;
            times.push(took);
            size = bytes;
        }
        let middle = median(times);
        sheet.note(&format!("{what}, {} kB", size / 1000), middle, "ms", middle <= MOST, "at most 5");
    }
    let mut times = Vec::new();
    for code in &districts {
        times.push(ask(&router, &format!("/uz/districts/{code}/figures")).await.0);
    }
    let middle = median(times);
    let what = format!("figures of {} districts, each for the first time", districts.len());
    sheet.note(&what, middle, "ms", true, "");
    if sheet.is_missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

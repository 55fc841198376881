//! What the figures of the whole country promise: the pages of a district, a region and the republic over eight quarters of
//! 9,452 mahallas. `cargo xtask measure glance`; on SQLite, or on the PostgreSQL that `HISOBDOR_TEST_POSTGRES_URL` names.
//! Fails where a promise is missed.
#![allow(clippy::unwrap_used)]
#[path = "glance/figures.rs"]
mod figures;
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
use domain::{period::Quarter, portal::Places, statistics::QUARTERS};
use nation::Nation;
use sheet::{Sheet, median};
use std::{
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};
use time::macros::datetime;
use tower::ServiceExt;

/// Times each page is asked for.
const TURNS: usize = 101;
/// Milliseconds a page may take.
const MOST: f64 = 5.0;

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
    let begun = Instant::now();
    figures::fill(&office, Quarter::parse("2026Q3").unwrap(), QUARTERS).await;
    let filled = begun.elapsed().as_secs_f64();
    figures::rate(&office, Quarter::parse("2026Q3").unwrap(), QUARTERS).await;
    let gazetteer = Places::gazetteer(&*office);
    let districts: Vec<String> = gazetteer
        .regions()
        .iter()
        .flat_map(|one| gazetteer.districts_of(&one.code))
        .map(|one| one.code.clone())
        .collect();
    let router = nation.router(Arc::clone(&office));
    println!("\n{}, eight quarters\n\n| measure | measured | promised |\n| --- | --- | --- |", nation.database);
    let mut sheet = Sheet::default();
    sheet.note("keeping eight quarters of the country", filled, "s", true, "");
    for (what, path) in [
        ("figures of the republic", "/uz/figures".to_owned()),
        ("figures of the republic by what residents say", "/uz/figures?by=score".to_owned()),
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
    for (what, path) in [
        ("figures of the republic, first view after a change", "/uz/figures".to_owned()),
        ("figures of a region, first view after a change", "/uz/regions/1726/figures".to_owned()),
        ("figures of a district, first view after a change", "/uz/districts/1726294/figures".to_owned()),
        ("the same by what residents say", "/uz/regions/1726/figures?by=score".to_owned()),
    ] {
        let mut times = Vec::new();
        for _ in 0..TURNS {
            office.changed();
            times.push(ask(&router, &path).await.0);
        }
        let middle = median(times);
        sheet.note(what, middle, "ms", middle <= MOST, "at most 5");
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

//! What the path of a concern promises: how many are raised in a second, how quickly long lists are drawn, how long the
//! job over all terms takes and whether anybody waits for it. `cargo xtask measure concerns`; on SQLite, or on the
//! PostgreSQL that `HISOBDOR_TEST_POSTGRES_URL` names. Fails where a promise is missed.
#![allow(clippy::unwrap_used)]
#[path = "concerns/country.rs"]
mod country;
#[path = "sheet.rs"]
mod sheet;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};
use country::{Country, NOW};
use domain::{
    concern::InboxFilter,
    person::{Role, Staff},
    place::Names,
    portal::Desk,
};
use server::secrets::stretch;
use sheet::{Sheet, median};
use std::{
    net::{Ipv4Addr, SocketAddr},
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tower::ServiceExt;

/// Cases of an inspector and of a district, and open cases of the country.
const OF_INSPECTOR: usize = 5_000;
const OF_DISTRICT: usize = 50_000;
const OF_COUNTRY: usize = 300_000;
/// Residents who write at the same time.
const WRITERS: usize = 8;
/// Times that a page is drawn.
const TURNS: usize = 41;

fn staff(role: Role, office: String, inspector: Option<String>, territory: String) -> Staff {
    Staff { account: 1, role, office, inspector, territory, only: None, name: Names::default(), email: String::new() }
}

async fn ask(router: &Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// A named concern from the empty form to the receipt.
async fn raise(router: &Router, mahalla: &str, number: usize) {
    let form = Request::get(format!("/uz/concerns/new?mahalla={mahalla}")).body(Body::empty()).unwrap();
    let page = ask(router, form).await.1;
    let token = page.split("name=\"form\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let text = format!("Har kecha soat uchgacha baland musiqa yangraydi, uxlab boʻlmaydi. {number}");
    let fields = [
        ("mahalla", mahalla),
        ("category", "noise"),
        ("kind", "application"),
        ("about", "mahalla"),
        ("text", &text),
        ("place", "hovli"),
        ("identity", "confidential"),
        ("name", "Aziza Karimova"),
        ("address", "Navoiy koʻchasi, 1"),
        ("email", "aziza@mail.example"),
        ("consent", "yes"),
        ("form", token),
    ];
    // Each resident from a network of his own: nobody is asked to wait.
    static NETWORK: AtomicU32 = AtomicU32::new(0x0100_0000);
    let network = NETWORK.fetch_add(256, Ordering::Relaxed);
    let request = Request::post("/uz/concerns/new")
        .extension(ConnectInfo(SocketAddr::from((Ipv4Addr::from_bits(network), 80))))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(serde_urlencoded::to_string(fields).unwrap()))
        .unwrap();
    let sent = router.clone().oneshot(request).await.unwrap();
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    let cookies = sent.headers().get_all(header::SET_COOKIE).iter();
    let cookies: Vec<&str> = cookies.filter_map(|value| value.to_str().ok()?.split(';').next()).collect();
    let receipt =
        Request::get("/uz/concerns/sent").header(header::COOKIE, cookies.join("; ")).body(Body::empty()).unwrap();
    let (status, page) = ask(router, receipt).await;
    assert!(status == StatusCode::OK && page.contains("id=\"receipt-code\""));
}

async fn raising(country: &Country, sheet: &mut Sheet) {
    let begun = Instant::now();
    let salt = [7; 16];
    let mut hashes = 0;
    while begun.elapsed() < Duration::from_secs(2) {
        stretch("1234 5678 9012 3456 7890", &salt);
        hashes += 1;
    }
    let base = f64::from(hashes) / begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let writers = (0..WRITERS).map(|writer| {
        let (router, mahalla) = (country.router.clone(), country.mahallas[writer].clone());
        tokio::spawn(async move {
            let mut count = 0;
            while begun.elapsed() < Duration::from_secs(8) {
                raise(&router, &mahalla, writer * 1_000_000 + count).await;
                count += 1;
            }
            count
        })
    });
    let mut count = 0;
    for writer in writers.collect::<Vec<_>>() {
        count += writer.await.unwrap();
    }
    let speed = count as f64 / begun.elapsed().as_secs_f64();
    let what = format!("concerns raised, from the form to the receipt ({base:.0} receipts hashed on one core)");
    sheet.note(&what, speed, "per second", speed >= 25.0, "at least 25");
}

async fn lists(country: &Country, sheet: &mut Sheet) {
    let inspector =
        staff(Role::Inspector, country.office(), Some(country.officer.clone()), country.mahallas[0].clone());
    let district = staff(Role::Desk, country.office(), None, country.district.clone());
    let republic = staff(Role::Republic, "republic".into(), None, String::new());
    for (name, staff, count, most) in [
        ("inspector", inspector, OF_INSPECTOR, 10.0),
        ("district", district, OF_DISTRICT, 10.0),
        ("republic", republic, OF_COUNTRY, f64::INFINITY),
    ] {
        for filter in [InboxFilter::Open, InboxFilter::Answered] {
            let pages = country.office.inbox(&staff, filter, 1).await.unwrap().pages;
            for (where_, page) in [("first", 1), ("middle", pages / 2), ("last", pages)] {
                let mut times = Vec::new();
                for _ in 0..if most.is_finite() { TURNS } else { 5 } {
                    let begun = Instant::now();
                    let inbox = country.office.inbox(&staff, filter, page.max(1)).await.unwrap();
                    times.push(begun.elapsed());
                    assert!(!inbox.rows.is_empty());
                }
                let time = median(times);
                let what = format!("list of {name}, {count} cases, {}, {where_} of {pages} pages", filter.code());
                let promised = if most.is_finite() { format!("at most {most}") } else { "not promised".into() };
                sheet.note(&what, time, "ms", time <= most, &promised);
            }
        }
    }
}

async fn terms(country: &Country, sheet: &mut Sheet) {
    let (router, mahalla) = (country.router.clone(), country.mahallas[0].clone());
    let writer = tokio::spawn(async move {
        let mut times = Vec::new();
        loop {
            let begun = Instant::now();
            raise(&router, &mahalla, times.len()).await;
            times.push(begun.elapsed());
            if times.len() > 1 && country::is_over() {
                return times;
            }
            // Thirty times as many as a year of three million brings.
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
    });
    let begun = Instant::now();
    let minded = country.office.mind_terms().await.unwrap();
    let took = begun.elapsed().as_secs_f64();
    country::end();
    let waits = writer.await.unwrap();
    let longest = waits.iter().max().unwrap().as_secs_f64();
    let steps = minded.reminded + minded.escalated + minded.recomputed + minded.closed;
    let what = format!("terms of {OF_COUNTRY} open cases minded, {steps} steps taken");
    sheet.note(&what, took, "s", took <= 30.0, "at most 30");
    let what = format!("longest of {} concerns raised meanwhile, from the form to the receipt", waits.len());
    sheet.note(&what, longest, "s", longest <= 2.0, "at most 2");
    let begun = Instant::now();
    let again = country.office.mind_terms().await.unwrap();
    assert_eq!(again.reminded + again.escalated, 0, "nothing happens twice");
    let what = "the same again, nothing to do";
    sheet.note(what, begun.elapsed().as_secs_f64(), "s", true, "not promised");
}

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    let mut sheet = Sheet::default();
    eprintln!("a country with {OF_COUNTRY} open cases is made, as of {NOW}");
    let country = Arc::new(Country::make(OF_INSPECTOR, OF_DISTRICT, OF_COUNTRY).await);
    println!("| measure, on {} | measured | promised |\n|---|---|---|", country.database);
    raising(&country, &mut sheet).await;
    lists(&country, &mut sheet).await;
    terms(&country, &mut sheet).await;
    if sheet.is_missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

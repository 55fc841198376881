//! Takes the measures the README promises, on a release build with the whole registry and the demonstration loaded, and
//! fails where one is missed. Speeds are told beside a baseline of the same run: how busy the machine is cancels out.
mod client;

use crate::{Outcome, run, server, service, site, target};
use client::Client;
use std::{
    collections::BTreeSet,
    fs,
    process::Command,
    thread,
    time::{Duration, Instant},
};

/// Requests of the memory measure.
const MIXED: usize = 10_000;
/// Connections of the throughput measure: as many as cores, so that neither side starves the other.
const CONNECTIONS: usize = 2;

pub fn measure() -> Outcome {
    site::build(true)?;
    let portal = service::portal(&server(true)?)?;
    let mut sheet = Sheet::default();
    let host = portal.address.trim_start_matches("http://").to_owned();
    let pages = pages(&host)?;
    rendering(&host, &pages, &mut sheet)?;
    keeping(&host, &pages, &mut sheet)?;
    mix(&host)?;
    sheet.note("memory after 10,000 mixed requests", portal.service.memory()? as f64 / 1e6, "MB", Bound::Most(100.0));
    let wasm = manifest("wasm")?;
    let wasm = fs::metadata(target().join("site").join(format!("{}.br", wasm.trim_start_matches('/'))))?.len();
    sheet.note("browser part, brotli", wasm as f64 / 1e3, "kB", Bound::Most(130.0));
    sheet.show();
    let weights = Command::new("node")
        .args(["support/weights.mjs", &portal.address])
        .args(&pages[..2])
        .current_dir("end2end")
        .status()?;
    if sheet.missed || !weights.success() { Err("a promise is missed".into()) } else { Ok(()) }
}

/// A country full of concerns, or a quarter of its ratings.
pub fn bench(name: &str) -> Outcome {
    run(crate::cargo().args(["bench", "--package=server", "--bench", name]))
}

/// Times how long after an edit the nearest tests have answered: of a page, a query, a rule.
pub fn edits() -> Outcome {
    let cases: [(&str, &str, &[&str]); 3] = [
        ("a page", "app/src/pages/home.rs", &["--package=server", "--test=portal", "pages::"]),
        ("a query", "server/storage/src/ratings.rs", &["--package=storage", "--test=storage"]),
        ("a rule", "app/domain/src/deadline.rs", &["--package=domain", "deadline"]),
    ];
    for (what, file, arguments) in cases {
        let test = || run(crate::cargo().args(["test", "--quiet"]).args(arguments));
        test()?;
        fs::File::options().append(true).open(file)?.set_modified(std::time::SystemTime::now())?;
        let begun = Instant::now();
        test()?;
        println!("| edit of {what} to its tests' answer | {:.1} s |", begun.elapsed().as_secs_f64());
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Bound {
    Most(f64),
    Least(f64),
}

/// What was measured, as rows of a table.
#[derive(Default)]
struct Sheet {
    rows: Vec<String>,
    missed: bool,
}

impl Sheet {
    fn note(&mut self, what: &str, value: f64, unit: &str, bound: Bound) {
        let (words, kept) = match bound {
            Bound::Most(most) => (format!("at most {most}"), value <= most),
            Bound::Least(least) => (format!("at least {least}"), value >= least),
        };
        self.missed |= !kept;
        let verdict = if kept { "" } else { " **missed**" };
        self.rows.push(format!("| {what} | {value:.2} {unit}{verdict} | {words} |"));
    }

    fn show(&self) {
        println!("| measure | measured | promised |\n|---|---|---|\n{}", self.rows.join("\n"));
    }
}

/// The home page, an inspector, his district, his report, found by following links.
fn pages(host: &str) -> Outcome<Vec<String>> {
    let mut client = Client::open(host)?;
    let mut link = |page: &str, part: &str| -> Outcome<String> {
        let html = String::from_utf8(client.get(page, "identity")?.body)?;
        links(&html).into_iter().find(|link| link.contains(part)).ok_or_else(|| format!("{page}: no {part}").into())
    };
    let district = "/uz/districts/1726294".to_owned();
    let inspector = link(&district, "/uz/inspectors/")?;
    let report = link(&inspector, "/uz/reports/")?;
    Ok(vec!["/uz".into(), inspector, district, report, "/uz/reports".into(), "/uz/regions".into()])
}

fn links(html: &str) -> Vec<String> {
    let starts = html.split("href=\"").skip(1);
    starts.filter_map(|rest| rest.split('"').next()).filter(|link| link.starts_with('/')).map(str::to_owned).collect()
}

/// A question at the end of an address makes every request a page drawn anew.
fn rendering(host: &str, pages: &[String], sheet: &mut Sheet) -> Outcome {
    let mut client = Client::open(host)?;
    let mut slowest: (f64, &str) = (0.0, "");
    for page in pages {
        let mut times: Vec<Duration> = Vec::new();
        for turn in 0..300 {
            let begun = Instant::now();
            client.get(&format!("{page}?n={turn}"), "br")?;
            times.push(begun.elapsed());
        }
        times.sort_unstable();
        let median = times[times.len() / 2].as_secs_f64() * 1e3;
        if median > slowest.0 {
            slowest = (median, page);
        }
    }
    let kind = slowest.1.split('/').nth(2).unwrap_or("home");
    sheet.note(
        &format!("page drawn anew and compressed, median, slowest kind ({kind})"),
        slowest.0,
        "ms",
        Bound::Most(3.0),
    );
    Ok(())
}

/// Kept pages against the same compressed bytes served as a file.
fn keeping(host: &str, pages: &[String], sheet: &mut Sheet) -> Outcome {
    let page = &pages[1];
    let compressed = Client::open(host)?.get(page, "br")?.body;
    let pkg = target().join("site/pkg");
    let (plain, file) = (pkg.join("measure.html"), pkg.join("measure.html.br"));
    fs::write(&plain, &compressed)?;
    fs::write(&file, &compressed)?;
    let mut ratios: Vec<(f64, f64)> = Vec::new();
    // Turn about, so that neither has the quieter moment.
    for _ in 0..5 {
        let static_file = per_second(host, "/pkg/measure.html")?;
        ratios.push((per_second(host, page)? / static_file, static_file));
    }
    fs::remove_file(plain)?;
    fs::remove_file(file)?;
    ratios.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (ratio, base) = ratios[ratios.len() / 2];
    let what = format!("kept page against a static file of the same bytes ({base:.0} per second)");
    sheet.note(&what, ratio, "times", Bound::Least(2.0));
    Ok(())
}

fn per_second(host: &str, path: &str) -> Outcome<f64> {
    let begun = Instant::now();
    let long = Duration::from_secs(2);
    let workers: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (host, path) = (host.to_owned(), path.to_owned());
            thread::spawn(move || -> Result<u64, String> {
                let mut client = Client::open(&host).map_err(|error| error.to_string())?;
                let mut count = 0;
                while begun.elapsed() < long {
                    let answer = client.get(&path, "br").map_err(|error| error.to_string())?;
                    if answer.status != 200 {
                        return Err(format!("{path}: {}", answer.status));
                    }
                    count += 1;
                }
                Ok(count)
            })
        })
        .collect();
    let mut count = 0;
    for worker in workers {
        count += worker.join().map_err(|_| "a worker fell")??;
    }
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}

/// Every kind of page in all languages, searches, files and addresses that lead nowhere.
fn mix(host: &str) -> Outcome {
    let mut client = Client::open(host)?;
    let mut known: BTreeSet<String> = ["uz", "uz-cyrl", "ru", "en"].map(|code| format!("/{code}")).into();
    let mut waiting: Vec<String> = known.iter().cloned().collect();
    while let Some(page) = waiting.pop().filter(|_| known.len() < 2_000) {
        let html = String::from_utf8_lossy(&client.get(&page, "identity")?.body).into_owned();
        waiting
            .extend(links(&html).into_iter().filter(|link| !link.contains("sign-out") && known.insert(link.clone())));
    }
    let known: Vec<String> = known.into_iter().collect();
    for turn in 0..MIXED {
        let page = match turn % 5 {
            0 => format!("/uz/search?q=do{}", turn % 977),
            1 => format!("/ru/mahallas/none-{turn}"),
            _ => known[turn * 7 % known.len()].clone(),
        };
        client.get(&page, if turn % 3 == 0 { "gzip" } else { "br" })?;
    }
    Ok(())
}

fn manifest(name: &str) -> Outcome<String> {
    let text = fs::read_to_string(target().join("site/manifest.json"))?;
    let rest = text.split(&format!("\"{name}\"")).nth(1).ok_or("the manifest does not name it")?;
    rest.split('"').nth(1).map(str::to_owned).ok_or_else(|| "the manifest does not name it".into())
}

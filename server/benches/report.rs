//! What printed reports promise: how long it takes to draw the PDF of a report with every heading full, and its card, as
//! ratios to a short one. `cargo xtask measure report`. Fails where a promise is missed.
#![allow(clippy::unwrap_used)]
#[path = "sheet.rs"]
mod sheet;

use domain::{
    language::Language,
    report::{Part, ReportSheet},
};
use server::report_sheet::draw;
use sheet::{Sheet, median};
use std::{process::ExitCode, time::Instant};
use time::macros::datetime;

/// Characters of a full heading.
const FULL: usize = 4000;
/// Times each is drawn.
const TURNS: usize = 21;

/// A report with every heading so long.
fn report(length: usize) -> ReportSheet {
    let words: String =
        "Aholi maktab orqasidagi koʻcha yoritilishi haqida yozdi. ".chars().cycle().take(length).collect();
    let mut parts = Vec::new();
    for heading in ["Murojaatlar", "Bajarilgan ishlar", "Yoshlar", "Boʻlmagan ishlar", "Keyingi chorak"] {
        parts.push(Part::Heading(heading.into()));
        parts.push(Part::Words(words.clone()));
        let rows = (1..=12).map(|month| (format!("{month}-oy"), month * 7)).collect();
        parts.push(Part::Bars { title: heading.into(), rows });
        let rows =
            (1..=10).map(|row| vec![format!("Vaʼda {row}"), "20-dekabr".into(), "Ustunlar yonadi".into()]).collect();
        let heads = vec!["Nima".into(), "Qachon".into(), "Koʻrinishi".into()];
        parts.push(Part::Table { heads, rows, has_numbers: false });
    }
    ReportSheet {
        language: Language::Uz,
        issuer: "Hisobdor".into(),
        tagline: "Mahalla inspektori — aholi nazoratida".into(),
        title: "2026-yil III chorak: inspektor hisoboti".into(),
        under: vec!["Doʻstlik mahallasi".into()],
        parts,
        address: "https://portal.example/uz/reports/abc".into(),
        page: "Bet".into(),
        made: datetime!(2026-11-22 12:00 +5),
    }
}

/// The middle of the times it takes to draw a report, in milliseconds, and its size in bytes.
fn took(length: usize) -> (f64, usize) {
    let report = report(length);
    let mut size = 0;
    let times = (0..TURNS)
        .map(|_| {
            let begun = Instant::now();
            size = draw(&report).unwrap().len();
            begun.elapsed()
        })
        .collect();
    (median(times), size)
}

fn main() -> ExitCode {
    println!("\n| measure | measured | promised |\n| --- | --- | --- |");
    let mut sheet = Sheet::default();
    let (short, _) = took(100);
    let (full, size) = took(FULL);
    let what = format!("PDF of a report with five headings of {FULL} characters, {:.0} kB", size as f64 / 1e3);
    sheet.note(&what, full, "ms", full <= 300.0, "at most 300");
    sheet.note("against one of 100 characters each", full / short, "times", true, "");
    if sheet.is_missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

//! Open data: the files that are published of a released quarter, once, and never change. Which tables there are and what
//! stands in their columns; [`rows`] fills them from what was released, [`breakdown`] says what of it is hidden.
//!
//! Files name no person: a name may have to be corrected or taken back, a published file cannot. Posts and mahallas are
//! named by their codes, which the API translates.
pub mod breakdown;
pub mod rows;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use breakdown::{Breakdown, BreakdownRow, breakdowns};

use crate::{failure::Read, statistics::AreaQuarter};
use async_trait::async_trait;
use serde::{Serialize, Serializer, ser::SerializeMap};

/// The form of the files, and its version: a column more is another one.
pub const FORMAT: &str = "hisobdor/open-data/1";
/// The licence of the portal's own figures, by its SPDX name.
pub const LICENCE: &str = "CC-BY-4.0";
/// What the republic is called where other places have their code.
pub const REPUBLIC: &str = "uz";

/// A table; each is a file as CSV and one as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Table {
    /// Released scores of inspectors at their posts.
    Scores,
    /// What each place counted.
    Areas,
    /// Published accountability reports.
    Reports,
    /// Who held which post at the end of the quarter.
    Inspectors,
    /// What concerns were about, by place.
    Concerns,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Scores, Self::Areas, Self::Reports, Self::Inspectors, Self::Concerns];

    /// The word in file names and locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scores => "scores",
            Self::Areas => "areas",
            Self::Reports => "reports",
            Self::Inspectors => "inspectors",
            Self::Concerns => "concerns",
        }
    }

    /// The columns, in the order of the file. The same name means the same in every table.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Scores => SCORES,
            Self::Areas => AREAS,
            Self::Reports => REPORTS,
            Self::Inspectors => INSPECTORS,
            Self::Concerns => CONCERNS,
        }
    }

    /// The columns that together name a row.
    pub const fn key(self) -> &'static [&'static str] {
        match self {
            Self::Scores => &["assignment"],
            Self::Areas => &["area"],
            Self::Reports => &["report"],
            Self::Inspectors => &["assignment", "mahalla"],
            Self::Concerns => &["area", "breakdown", "code"],
        }
    }
}

/// What a cell of a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words or codes.
    Text,
    /// A count or whole per cent, 0 or more.
    Whole,
    /// `yyyy-mm-dd`.
    Day,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name: the head in the file and the end of its locale key.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether no cell of it is ever empty.
    pub is_always: bool,
    /// The codes it holds, where there are no others.
    pub values: &'static [&'static str],
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, is_always: true, values: &[] }
}

const fn whole(name: &'static str) -> Column {
    Column { name, kind: Kind::Whole, is_always: true, values: &[] }
}

const fn day(name: &'static str) -> Column {
    Column { name, kind: Kind::Day, is_always: true, values: &[] }
}

const fn one_of(name: &'static str, values: &'static [&'static str]) -> Column {
    Column { values, ..text(name) }
}

/// The same, empty where it is hidden or not known.
const fn maybe(column: Column) -> Column {
    Column { is_always: false, ..column }
}

const SCORES: &[Column] = &[
    text("period"),
    text("assignment"),
    text("mahallas"),
    text("district"),
    text("region"),
    text("stratum"),
    maybe(text("group")),
    one_of("status", &["suppressed", "under", "over", "share"]),
    maybe(whole("ratings")),
    maybe(whole("percent")),
    maybe(whole("low")),
    maybe(whole("high")),
    maybe(whole("expected_percent")),
    maybe(one_of("band", &["above", "similar", "below", "too_few"])),
    maybe(one_of("change", &["up", "down", "no_clear_change"])),
    maybe(whole("open_ratings")),
    maybe(whole("open_satisfied")),
];

const AREAS: &[Column] = &[
    text("period"),
    text("area"),
    one_of("level", &["republic", "region", "district", "mahalla"]),
    maybe(text("parent")),
    whole("mahalla_count"),
    whole("received"),
    whole("answered_in_time"),
    whole("answered_late"),
    whole("overdue"),
    maybe(whole("in_time_percent")),
    whole("extended"),
    whole("forwarded"),
    whole("reopened"),
    whole("not_ours"),
    whole("verdicts"),
    maybe(whole("solved_percent")),
    maybe(whole("median_days")),
    maybe(whole("median_first_days")),
    whole("meetings"),
    whole("receptions_due"),
    whole("receptions_held"),
    whole("reports_due"),
    whole("reports_in_time"),
    whole("reports_late"),
    whole("outside_tasks"),
];

const REPORTS: &[Column] = &[
    text("period"),
    text("report"),
    text("inspector"),
    text("mahallas"),
    text("district"),
    day("published_on"),
    whole("received"),
    whole("answered_in_time"),
    whole("answered_late"),
    whole("overdue"),
    maybe(whole("in_time_percent")),
    whole("verdicts"),
    maybe(whole("solved_percent")),
    whole("meetings"),
    whole("outside_tasks"),
    whole("outside_concerns"),
    whole("promises_new"),
    whole("promises_kept"),
    whole("promises_partly"),
    whole("promises_broken"),
];

const INSPECTORS: &[Column] = &[
    text("period"),
    text("inspector"),
    text("assignment"),
    text("mahalla"),
    text("district"),
    text("region"),
    day("since"),
];

const CONCERNS: &[Column] = &[
    text("period"),
    text("area"),
    one_of("level", &["republic", "region", "district"]),
    one_of("breakdown", &["category", "kind"]),
    text("code"),
    maybe(whole("received")),
];

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words or a code.
    Text(String),
    /// A count or whole per cent.
    Whole(u64),
    /// Hidden, or not known.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Cell {
    fn from(count: u64) -> Self {
        Self::Whole(count)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl Cell {
    /// As it stands in CSV, before quotes: a text that a program of tables would take for a formula gets an apostrophe
    /// in front.
    pub fn in_csv(&self) -> String {
        match self {
            Self::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Self::Text(text) => text.clone(),
            Self::Whole(count) => count.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// A row beside its columns: in JSON an object in their order.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a>(pub Table, pub &'a [Cell]);

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.1.len()))?;
        for (column, cell) in self.0.columns().iter().zip(self.1) {
            match cell {
                Cell::Text(text) => map.serialize_entry(column.name, text)?,
                Cell::Whole(count) => map.serialize_entry(column.name, count)?,
                Cell::Empty => map.serialize_entry(column.name, &())?,
            }
        }
        map.end()
    }
}

/// What stands in a table of a quarter.
pub type Rows = Vec<Vec<Cell>>;

/// The level of a place in the tree of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The whole.
    Republic,
    /// A region.
    Region,
    /// A district or a city of district rank.
    District,
    /// A mahalla.
    Mahalla,
}

impl Level {
    /// The word in the files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Republic => "republic",
            Self::Region => "region",
            Self::District => "district",
            Self::Mahalla => "mahalla",
        }
    }

    /// The level of the places below.
    pub const fn below(self) -> Option<Self> {
        match self {
            Self::Republic => Some(Self::Region),
            Self::Region => Some(Self::District),
            Self::District => Some(Self::Mahalla),
            Self::Mahalla => None,
        }
    }
}

/// The figures of a place in a quarter with those of the places below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceFigures {
    /// Its own.
    pub own: AreaQuarter,
    /// Those below, in the order of their codes.
    pub below: Vec<Self>,
}

/// The code of a place as it is published.
pub fn area_code(area: &str) -> &str {
    if area.is_empty() { REPUBLIC } else { area }
}

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    /// `2026Q3`.
    pub period: String,
    /// `scores.csv`, `datapackage.json`.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal digits.
    pub hash: String,
}

/// What the portal promises about published files.
#[async_trait]
pub trait OpenData: Send + Sync {
    /// All files, the newest quarter first, in a quarter by name.
    async fn published_files(&self) -> Read<Vec<PublishedFile>>;
    /// One of them.
    async fn published_file(&self, period: &str, name: &str) -> Read<Option<Vec<u8>>>;
}

//! Open data: the files that are published of a released quarter, once, and never change. Which tables there are and what
//! stands in their columns; [`rows`] fills them from what was released, [`breakdown`] says what of it is hidden.
//!
//! Files name no person: a name may have to be corrected or taken back, a published file cannot. Posts and mahallas are
//! named by their codes, which the API translates.
pub mod breakdown;
mod cooperation;
pub mod rows;
mod table;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use breakdown::{Breakdown, BreakdownRow, breakdowns};
pub use cooperation::{BodyRow, cooperation};
pub use table::{Column, Kind, Table};

use crate::{failure::Read, plain::plain_cell, statistics::AreaQuarter};
use async_trait::async_trait;
use serde::{Serialize, Serializer, ser::SerializeMap};

/// The form of the files, and its version: a column more is another one.
pub const FORMAT: &str = "hisobdor/open-data/1";
/// The licence of the portal's own figures, by its SPDX name.
pub const LICENCE: &str = "CC-BY-4.0";
/// What the republic is called where other places have their code.
pub const REPUBLIC: &str = "uz";

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
    /// As it stands in CSV, before quotes: a text that a spreadsheet would take for a formula is made harmless.
    pub fn in_csv(&self) -> String {
        match self {
            Self::Text(text) => plain_cell(text),
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
    /// Counts of a quarter by category and kind, down to the districts, with small ones hidden; none while they change.
    async fn breakdowns_of(&self, quarter: &str) -> Read<Vec<BreakdownRow>>;
    /// What bodies were sent in a quarter by a place, a district at the lowest, and by the places just below it, with small
    /// counts hidden; none while they change.
    async fn cooperation_of(&self, area: &str, quarter: &str) -> Read<Vec<BodyRow>>;
}

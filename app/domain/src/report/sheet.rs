//! A report as it is printed: words and figures in the order in which they are read, ready in one language. Where they stand
//! on which page is left to whoever draws them.
use crate::{failure::Read, language::Language};
use async_trait::async_trait;
use time::OffsetDateTime;

/// A part of a printed report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading: it never stands alone at the foot of a page.
    Heading(String),
    /// Paragraphs, parted by line ends.
    Words(String),
    /// Paragraphs that may be passed over.
    Quiet(String),
    /// A table: heads of its columns, rows; all but the first column to the right where they are numbers.
    Table {
        /// Heads.
        heads: Vec<String>,
        /// Rows, as many cells in each as there are heads.
        rows: Vec<Vec<String>>,
        /// Whether all but the first column hold numbers.
        has_numbers: bool,
    },
    /// Bars beside their words, with the number behind: the longest fills its row.
    Bars {
        /// What they count.
        title: String,
        /// Label, count.
        rows: Vec<(String, u64)>,
    },
    /// A photo with its words.
    Picture {
        /// A JPEG.
        bytes: Vec<u8>,
        /// What can be seen.
        caption: String,
    },
}

/// A printed report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSheet {
    /// The language of its headings.
    pub language: Language,
    /// The portal.
    pub issuer: String,
    /// What the portal is.
    pub tagline: String,
    /// The report.
    pub title: String,
    /// Whose, where, when.
    pub under: Vec<String>,
    /// What stands in it.
    pub parts: Vec<Part>,
    /// Where it stands: at the foot of every page, and for the camera of a phone on the first.
    pub address: String,
    /// Words before the number of a page.
    pub page: String,
    /// The instant that the file says it was made: the same report gives the same bytes.
    pub made: OffsetDateTime,
}

/// A card for sharing a report: a picture of 1,200 by 630.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportCard {
    /// The portal.
    pub issuer: String,
    /// Whose report.
    pub title: String,
    /// Where.
    pub place: String,
    /// Figures: number and what it counts.
    pub figures: Vec<(String, String)>,
}

/// What the portal promises about printed reports.
#[async_trait]
pub trait ReportSheets: Send + Sync {
    /// Draws a report as a PDF on A4, readable aloud.
    async fn draw_report(&self, sheet: ReportSheet) -> Read<Vec<u8>>;
    /// Draws a card as a PNG.
    async fn draw_card(&self, card: ReportCard) -> Read<Vec<u8>>;
}

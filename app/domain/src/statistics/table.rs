//! Tables as files for spreadsheets. A text that a spreadsheet would take for a formula is written so that it is none:
//! [`crate::plain::plain_cell`].

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// Nothing is known or nothing may be shown.
    Nothing,
}

/// A table with one line of heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the columns are.
    pub heads: Vec<String>,
    /// The lines, each as long as the heads.
    pub rows: Vec<Vec<Cell>>,
}

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Text with commas.
    Csv,
    /// Office Open XML.
    Xlsx,
}

/// What the portal promises about files of tables.
pub trait TableFiles: Send + Sync {
    /// The file of a table; none where it could not be written.
    fn table_file(&self, table: &Table, kind: TableKind) -> Option<Vec<u8>>;
}

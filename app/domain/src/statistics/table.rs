//! Tables as files for spreadsheets. A text that a spreadsheet would take for a formula is written so that it is none.
use crate::plain::plain_line;

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

/// A text as it is written into a file of plain text: what can be seen of it, with an apostrophe before what begins like a
/// formula (OWASP, CSV injection).
pub fn neutralised(text: &str) -> String {
    let text = plain_line(text);
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}

/// What the portal promises about files of tables.
pub trait TableFiles: Send + Sync {
    /// The file of a table; none where it could not be written.
    fn table_file(&self, table: &Table, kind: TableKind) -> Option<Vec<u8>>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_gets_an_apostrophe() {
        for formula in ["=1+1", "+998", "-2", "@SUM(A1)"] {
            assert_eq!(neutralised(formula), format!("'{formula}"));
            for unseen in ["\t", "\r", "\u{200b}", "\u{202e}", " \u{feff}"] {
                assert_eq!(neutralised(&format!("{unseen}{formula}")), format!("'{formula}"), "{unseen:?}");
            }
        }
        for text in ["Doʻstlik", "", "2-mahalla", "a=b"] {
            assert_eq!(neutralised(text), text);
        }
    }
}

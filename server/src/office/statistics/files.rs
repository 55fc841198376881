//! Tables as files for spreadsheets.
use crate::office::Office;
use domain::{
    plain::plain_cell,
    statistics::table::{Cell, Table, TableFiles, TableKind},
};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// So that spreadsheets read the letters as UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

fn csv_file(table: &Table) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    file.write_record(table.heads.iter().map(|head| plain_cell(head)))?;
    for row in &table.rows {
        file.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => plain_cell(text),
            Cell::Number(number) => number.to_string(),
            Cell::Nothing => String::new(),
        }))?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

fn xlsx_file(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (column, head) in (0..).zip(&table.heads) {
        page.write_string_with_format(0, column, head, &bold)?;
    }
    for (line, row) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(row) {
            // Written as a string a text stays one, whatever it begins with.
            match cell {
                Cell::Text(text) => {
                    page.write_string(line, column, text)?;
                }
                Cell::Number(number) => {
                    page.write_number(line, column, *number)?;
                }
                Cell::Nothing => {}
            }
        }
    }
    book.save_to_buffer()
}

impl TableFiles for Office {
    fn table_file(&self, table: &Table, kind: TableKind) -> Option<Vec<u8>> {
        let written = match kind {
            TableKind::Csv => csv_file(table).map_err(|error| error.to_string()),
            TableKind::Xlsx => xlsx_file(table).map_err(|error| error.to_string()),
        };
        written.inspect_err(|error| tracing::error!(%error, "a table was not written")).ok()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn no_cell_of_plain_text_is_a_formula() {
        let nasty = "=HYPERLINK(\"//example.invalid\")";
        let table = Table {
            heads: vec!["@SUM(A1)".into(), "Doʻstlik".into()],
            rows: vec![
                vec![Cell::Text(nasty.into()), Cell::Number(-1.5)],
                vec![Cell::Text("+1+1".into()), Cell::Nothing],
            ],
        };
        let written = String::from_utf8(csv_file(&table).unwrap()).unwrap();
        let mut lines = written.trim_start_matches('\u{FEFF}').lines();
        assert_eq!(lines.next(), Some("'@SUM(A1),Doʻstlik"));
        assert_eq!(lines.next(), Some("\"'=HYPERLINK(\"\"//example.invalid\"\")\",-1.5"));
        assert_eq!(lines.next(), Some("'+1+1,"));
        let book = xlsx_file(&table).unwrap();
        let sheet = part_of(&book, "xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f"), "no formula: {sheet}");
        assert_eq!(sheet.matches("t=\"s\"").count(), 4, "every text is a string");
        assert_eq!(sheet.matches("<v>").count(), 5, "and the number beside them a number");
        assert!(sheet.contains("<c r=\"B2\"><v>-1.5</v></c>"), "{sheet}");
        let strings = part_of(&book, "xl/sharedStrings.xml");
        let read: Vec<&str> =
            strings.split("<t>").skip(1).filter_map(|text| Some(text.split_once("</t>")?.0)).collect();
        assert_eq!(read, ["@SUM(A1)", "Doʻstlik", "=HYPERLINK(\"//example.invalid\")", "+1+1"]);
    }

    /// A part of a spreadsheet, found in the list at the end of its archive (APPNOTE 4.3.12).
    fn part_of(book: &[u8], name: &str) -> String {
        let number = |at: usize, bytes: usize| {
            book[at..at + bytes].iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
        };
        let entries = (0..book.len() - 46).filter(|at| book[*at..].starts_with(b"PK\x01\x02"));
        let of = |entry: &usize| book[entry + 46..].starts_with(name.as_bytes()) && number(entry + 28, 2) == name.len();
        let entry = entries.into_iter().find(of).unwrap();
        let (size, local) = (number(entry + 20, 4), number(entry + 42, 4));
        let begin = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        let packed = &book[begin..begin + size];
        let mut text = String::new();
        match number(entry + 10, 2) {
            0 => text.push_str(std::str::from_utf8(packed).unwrap()),
            _ => {
                flate2::read::DeflateDecoder::new(packed).read_to_string(&mut text).unwrap();
            }
        }
        text
    }
}

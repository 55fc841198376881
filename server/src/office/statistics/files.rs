//! Tables as files for spreadsheets.
use crate::office::Office;
use domain::statistics::table::{Cell, Table, TableFiles, TableKind, neutralised};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// So that spreadsheets read the letters as UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

fn csv_file(table: &Table) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    file.write_record(table.heads.iter().map(|head| neutralised(head)))?;
    for row in &table.rows {
        file.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => neutralised(text),
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
        assert_eq!(xlsx_file(&table).unwrap().get(..2), Some(&b"PK"[..]));
    }
}

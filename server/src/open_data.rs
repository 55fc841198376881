//! The files of a released quarter as bytes: each table as CSV (RFC 4180) and as JSON with a schema beside it (Table
//! Schema, which fits both), and a data package that lists them all with their hashes (datapackage.org). Pure: what was
//! released gives the same bytes for ever, so that anybody may ask for the rebuild.
//!
//! The files hold no translated word; the dictionary of columns is a page of the portal.
mod package;

use domain::{
    open_data::{
        Column, FORMAT, Kind, LICENCE, PlaceFigures, Record, Rows, Table,
        rows::{self, Holder},
    },
    release::PeriodFile,
    report::Report,
};
use serde::Serialize;
use time::Date;

/// What was released of a quarter.
pub struct Released {
    /// Its canonical file.
    pub file: PeriodFile,
    /// The bytes of that file as they were published.
    pub canonical: Vec<u8>,
    /// The figures of all places.
    pub republic: PlaceFigures,
    /// Reports with the days they were published on.
    pub reports: Vec<(Report, Date)>,
    /// Posts on its last day.
    pub holders: Vec<Holder>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `scores.csv`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// All files of a quarter, by name.
pub fn files(released: Released) -> Vec<File> {
    let Released { file, canonical, republic, reports, holders } = released;
    let period = file.period.clone();
    let mut files = Vec::new();
    let mut holders = Some(holders);
    for table in Table::ALL {
        let rows = match table {
            Table::Scores => rows::scores(&file),
            Table::Areas => rows::areas(&period, &republic),
            Table::Reports => rows::reports(&period, &reports),
            Table::Inspectors => rows::inspectors(&period, holders.take().unwrap_or_default()),
            Table::Concerns => rows::concerns(&period, &republic),
            Table::Cooperation => rows::cooperation(&period, &republic),
        };
        let name = |ending: &str| format!("{}.{ending}", table.code());
        files.push(File { name: name("csv"), bytes: csv(table, &rows) });
        files.push(File { name: name("json"), bytes: json(table, &period, &rows) });
        files.push(File { name: name("schema.json"), bytes: pretty(&schema(table)) });
    }
    let package = package::package(&file, &canonical, &files);
    files.push(File { name: package::NAME.into(), bytes: pretty(&package) });
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

fn pretty(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn csv(table: Table, rows: &Rows) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let head = table.columns().iter().map(|column| column.name.to_owned()).collect();
    for line in std::iter::once(head).chain(rows.iter().map(|row| row.iter().map(|cell| cell.in_csv()).collect())) {
        let line: Vec<String> = line;
        writer.write_record(&line).expect("memory takes every byte, and all rows have as many cells");
    }
    writer.into_inner().expect("memory takes every byte")
}

#[derive(Serialize)]
struct Head<'a> {
    format: &'a str,
    period: &'a str,
    table: &'a str,
    licence: &'a str,
    schema: String,
}

/// One object; each row on a line of its own, so that two files are compared by line.
fn json(table: Table, period: &str, rows: &Rows) -> Vec<u8> {
    let schema = format!("{}.schema.json", table.code());
    let head = Head { format: FORMAT, period, table: table.code(), licence: LICENCE, schema };
    let mut bytes = serde_json::to_vec(&head).unwrap_or_default();
    bytes.pop();
    bytes.extend_from_slice(b",\"rows\":[");
    for (number, row) in rows.iter().enumerate() {
        bytes.extend_from_slice(if number == 0 { b"\n" } else { b",\n" });
        bytes.extend(serde_json::to_vec(&Record(table, row)).unwrap_or_default());
    }
    bytes.extend_from_slice(b"\n]}\n");
    bytes
}

#[derive(Serialize)]
struct Schema {
    #[serde(rename = "$schema")]
    profile: &'static str,
    fields: Vec<Field>,
    #[serde(rename = "primaryKey")]
    primary_key: &'static [&'static str],
    #[serde(rename = "missingValues")]
    missing_values: [&'static str; 1],
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    constraints: Constraints,
}

#[derive(Serialize)]
struct Constraints {
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u8>,
    #[serde(rename = "enum", skip_serializing_if = "<[_]>::is_empty")]
    values: &'static [&'static str],
}

fn schema(table: Table) -> Schema {
    Schema {
        profile: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: table.columns().iter().map(field).collect(),
        primary_key: table.key(),
        missing_values: [""],
    }
}

fn field(column: &Column) -> Field {
    let (kind, format, minimum) = match column.kind {
        Kind::Text => ("string", None, None),
        Kind::Whole => ("integer", None, Some(0)),
        Kind::Day => ("date", Some("default"), None),
    };
    let constraints = Constraints { required: column.is_always, minimum, values: column.values };
    Field { name: column.name, kind, format, constraints }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::open_data::Cell;

    fn rows() -> Rows {
        let mut row: Vec<Cell> = Table::Inspectors.columns().iter().map(|_| "x".into()).collect();
        row[1] = "=SUM(A1)".into();
        row[3] = "a, \"b\"".into();
        row[5] = Cell::Empty;
        vec![row]
    }

    #[test]
    fn csv_has_a_head_quotes_what_must_be_quoted_and_runs_no_formula() {
        let text = String::from_utf8(csv(Table::Inspectors, &rows())).expect("UTF-8");
        assert_eq!(
            text,
            "period,inspector,assignment,mahalla,district,region,since\r\nx,'=SUM(A1),x,\"a, \"\"b\"\"\",x,,x\r\n"
        );
    }

    #[test]
    fn json_has_the_same_cells_in_the_same_order_under_a_head_that_names_the_licence() {
        let text = String::from_utf8(json(Table::Inspectors, "2026Q3", &rows())).expect("UTF-8");
        let told: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(told["licence"], "CC-BY-4.0");
        assert_eq!(told["rows"][0]["inspector"], "=SUM(A1)");
        assert!(told["rows"][0]["region"].is_null());
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("{\"period\":\"x\",\"inspector\"")));
        let empty = String::from_utf8(json(Table::Areas, "2026Q3", &Rows::new())).expect("UTF-8");
        assert!(
            serde_json::from_str::<serde_json::Value>(&empty).is_ok_and(|told| told["rows"] == serde_json::json!([]))
        );
    }
}

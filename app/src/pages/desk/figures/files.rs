//! The same figures as a file: what is hidden on the page is hidden in it.
use crate::{
    pages::{
        desk::staff,
        fault,
        glance::{Look, counts, measure_name, together},
    },
    read, text,
    visit::Visit,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::statistics::{
    Value,
    filter::{FigureFilter, has_page},
    table::{Cell, Table, TableKind},
};

/// The file; not found outside the territory.
pub(super) async fn give(visit: Visit, filter: &FigureFilter, kind: TableKind) -> Response {
    let staff = match staff(&visit) {
        Ok(staff) => staff,
        Err(response) => return *response,
    };
    if !has_page(staff.role) {
        return fault::not_found(&visit);
    }
    let Some(look) = read!(visit, super::look(&visit, &staff, filter).await) else { return fault::not_found(&visit) };
    let kind_of_file = match kind {
        TableKind::Csv => "CSV",
        TableKind::Xlsx => "XLSX",
    };
    let () = read!(visit, visit.portal.note_export(&staff, kind_of_file).await);
    let Some(bytes) = visit.portal.table_file(&table(&visit, &look), kind) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let (sort, end) = match kind {
        TableKind::Csv => ("text/csv; charset=utf-8", "csv"),
        TableKind::Xlsx => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    };
    let name = format!("attachment; filename=\"hisobdor-{}.{end}\"", look.quarter);
    ([(header::CONTENT_TYPE, sort.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes).into_response()
}

/// Counts here are far below 2^53.
#[allow(clippy::cast_precision_loss)]
fn count(count: Option<u64>) -> Cell {
    count.map_or(Cell::Nothing, |count| Cell::Number(count as f64))
}

fn value(value: Option<&Value>) -> [Cell; 4] {
    let rounded = |number: f64| Cell::Number((number * 100.0).round() / 100.0);
    match value {
        Some(one) => [rounded(one.value), rounded(one.low), rounded(one.high), count(Some(one.of))],
        None => [Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing],
    }
}

/// A line for the place, then one for each below it.
fn table(visit: &Visit, look: &Look) -> Table {
    let t = visit.texts;
    let columns = counts::columns(visit, look);
    let sent = together::together(visit, look);
    let mut heads = vec![
        text!(t, "statistic-column-code"),
        text!(t, "glance-column-place"),
        text!(t, "glance-column-quarter"),
        measure_name(visit, look.measure),
        text!(t, "statistic-column-low"),
        text!(t, "statistic-column-high"),
        text!(t, "statistic-column-of"),
    ];
    heads.extend(columns.iter().map(|column| column.head.clone()));
    heads.extend(sent.heads.iter().map(|body| text!(t, "statistic-column-sent", body = body.clone())));
    let begin = |code: &str, name: &str, of: Option<&Value>| {
        let mut row = vec![Cell::Text(code.to_owned()), Cell::Text(name.to_owned()), Cell::Text(look.quarter.clone())];
        row.extend(value(of));
        row
    };
    let mut whole = begin(&look.code, &look.name, look.value.as_ref());
    whole.extend(columns.iter().map(|column| count(column.whole)));
    whole.extend(sent.whole.iter().map(|cell| count(Some(cell.0))));
    let mut rows = vec![whole];
    let below = look.below.iter().zip(&sent.rows).filter(|(place, _)| look.is_listed(place));
    for (at, (place, sent)) in below.enumerate() {
        let mut row = begin(&place.code, &place.name, place.value.as_ref());
        row.extend(columns.iter().map(|column| count(column.cells.get(at).copied().flatten())));
        row.extend(sent.iter().map(|cell| count(cell.0)));
        rows.push(row);
    }
    Table { heads, rows }
}

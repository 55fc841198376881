//! The same figures as a file: what is hidden on the page is hidden in it.
use crate::{
    pages::{
        desk::staff,
        fault,
        glance::{
            Look,
            counts::{self, Column},
            measure_name,
            reports::{not_public, owed},
            together,
        },
        reports::standing_word,
    },
    read, text,
    visit::Visit,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    category::PartnerKind,
    open_data::{BodyRow, area_code},
    report::OwedLine,
    statistics::{
        AreaFigures, Level, Told,
        filter::{FigureFilter, has_page},
        table::{Cell, Table, TableKind},
    },
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
    let owed = read!(visit, owed(&visit, &look.code, &look.quarter).await);
    let Some(bytes) = visit.portal.table_file(&table(&visit, &look, &owed), kind) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let (sort, end) = match kind {
        TableKind::Csv => ("text/csv; charset=utf-8", "csv"),
        TableKind::Xlsx => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    };
    let name = format!("attachment; filename=\"hisobdor-{}-{}.{end}\"", area_code(&look.code), look.quarter);
    ([(header::CONTENT_TYPE, sort.to_owned()), (header::CONTENT_DISPOSITION, name)], bytes).into_response()
}

/// Counts here are far below 2^53.
#[allow(clippy::cast_precision_loss)]
fn count(count: Option<u64>) -> Cell {
    count.map_or(Cell::Nothing, |count| Cell::Number(count as f64))
}

fn told(told: &Told) -> [Cell; 4] {
    let rounded = |number: f64| Cell::Number((number * 100.0).round() / 100.0);
    let value = told.value().map_or(Cell::Nothing, |value| rounded(value.value));
    let [low, high] = match told.ends() {
        Some((low, high)) => [rounded(low), rounded(high)],
        None => [Cell::Nothing, Cell::Nothing],
    };
    [value, low, high, count(told.of_how_many())]
}

/// Reports of inspectors: due, in time, late, not public.
fn reports(figures: &AreaFigures) -> [Cell; 4] {
    let (due, in_time, late) = figures.reports;
    [due, in_time, late, due.saturating_sub(in_time + late)].map(|number| count(Some(number)))
}

/// What bodies were sent by a place, and per cent answered in time.
fn sent(look: &Look, code: &str) -> Vec<Cell> {
    let row_of = |body| together::of_place(&look.bodies, code).find(move |row| row.body == body);
    let cells = |body| {
        let row = row_of(body);
        [count(row.and_then(|row| row.forwarded)), count(row.and_then(BodyRow::percent))]
    };
    PartnerKind::ALL.into_iter().flat_map(cells).collect()
}

/// What stands above the columns.
fn heads(visit: &Visit, look: &Look, columns: &[Column]) -> Vec<String> {
    let t = visit.texts;
    let sure = || t.number(look.measure.sureness());
    let mut heads = vec![
        text!(t, "statistic-column-code"),
        text!(t, "glance-column-place"),
        text!(t, "glance-column-quarter"),
        measure_name(visit, look.measure),
        text!(t, "statistic-column-low", sure = sure()),
        text!(t, "statistic-column-high", sure = sure()),
        text!(t, "statistic-column-of"),
    ];
    heads.extend(columns.iter().map(|column| column.head.clone()));
    heads.extend([
        text!(t, "statistic-column-due"),
        text!(t, "statistic-column-standing", standing = text!(t, "report-standing-in-time")),
        text!(t, "statistic-column-standing", standing = text!(t, "report-standing-late")),
        text!(t, "statistic-column-standing", standing = not_public(visit, &look.quarter)),
    ]);
    if look.level == Level::Mahalla {
        heads.push(text!(t, "glance-reports-standing"));
    }
    heads.extend(PartnerKind::ALL.into_iter().flat_map(|body| {
        let body = together::body_name(visit, body);
        [text!(t, "statistic-column-sent", body = body.clone()), text!(t, "statistic-column-sent-in-time", body = body)]
    }));
    heads
}

/// A line for the place, then one for each below it; `owed`: the reports of a district.
fn table(visit: &Visit, look: &Look, owed: &[OwedLine]) -> Table {
    let columns = counts::columns(visit, look);
    let has_standing = look.level == Level::Mahalla;
    let nothing = AreaFigures::default();
    let begin = |code: &str, name: &str, of: &Told| {
        let mut row = vec![Cell::Text(code.to_owned()), Cell::Text(name.to_owned()), Cell::Text(look.quarter.clone())];
        row.extend(told(of));
        row
    };
    let mut whole = begin(&look.code, &look.name, &look.told);
    whole.extend(columns.iter().map(|column| count(column.whole)));
    whole.extend(reports(look.whole.as_ref().map_or(&nothing, |whole| &whole.figures)));
    if has_standing {
        whole.push(Cell::Nothing);
    }
    whole.extend(sent(look, &look.code));
    let mut rows = vec![whole];
    for (at, place) in look.listed().enumerate() {
        let mut row = begin(&place.code, &place.name, &place.told);
        row.extend(columns.iter().map(|column| count(column.cells.get(at).copied().flatten())));
        if has_standing {
            // Of a single mahalla the list tells the report itself, by name of the place.
            row.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing]);
            let line = owed.iter().find(|line| line.mahalla_code == place.code);
            row.push(line.map_or(Cell::Nothing, |line| Cell::Text(standing_word(visit, line.standing))));
        } else {
            row.extend(reports(&place.figures));
        }
        row.extend(sent(look, &place.code));
        rows.push(row);
    }
    Table { heads: heads(visit, look, &columns), rows }
}

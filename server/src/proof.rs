//! Proof of filing as a PDF: one page. Words come ready; here is only where they stand.
use crate::paper::{
    ACCENT, BRAND, GROUND, INK, LEADING, LINE, PAGE, Paper, Pen, QUIET, SheetError, Title, letters::Face, style,
};
use domain::concern::proof::Sheet;
use krilla::{
    geom::Rect,
    tagging::{TableHeaderScope, Tag, TagGroup},
};
use time::OffsetDateTime;

/// Left and right edge of what is written, in points.
const EDGES: (f32, f32) = (62.0, PAGE.0 - 62.0);
const LEFT: f32 = EDGES.0;
const RIGHT: f32 = EDGES.1;
/// Where the values of the statements begin.
const VALUES: f32 = LEFT + 165.0;

/// Draws a sheet made at that instant.
///
/// # Errors
/// A font cannot be read, or the document would not be what it says it is.
pub fn draw(sheet: &Sheet, made: OffsetDateTime) -> Result<Vec<u8>, SheetError> {
    let mut paper = Paper::begin()?;
    let read = paper.page(|pen| {
        write(pen, sheet);
        Ok(())
    })?;
    paper.finish(&Title { language: sheet.language, title: &sheet.title, issuer: &sheet.issuer, made }, read)
}

fn write(pen: &mut Pen<'_>, sheet: &Sheet) {
    pen.block(Rect::from_xywh(0.0, 0.0, PAGE.0, 5.0), BRAND);
    pen.block(Rect::from_xywh(0.0, 5.0, PAGE.0, 1.5), ACCENT);
    pen.issuer(&sheet.issuer, &sheet.tagline, EDGES, 40.0);
    pen.y += 34.0;
    pen.title(&sheet.title, 21.0, EDGES);
    pen.y += 8.0;
    pen.paragraph(&sheet.lead, style(Face::Regular, 10.5, INK), EDGES);
    pen.y += 16.0;
    statements(pen, &sheet.rows);
    pen.y += 20.0;
    code(pen, sheet);
    pen.y += 12.0;
    for note in &sheet.notes {
        pen.paragraph(note, style(Face::Regular, 9.0, QUIET), EDGES);
        pen.y += 3.0;
    }
    foot(pen, &sheet.foot);
}

/// Name and value beside each other, a fine line between: a table with the names as heads of its rows.
fn statements(pen: &mut Pen<'_>, rows: &[(String, String)]) {
    let mut table = TagGroup::new(Tag::Table.with_summary(None));
    for (name, value) in rows {
        rule(pen);
        let top = pen.y + 5.0;
        pen.y = top + 0.8;
        let head = pen.words(name, style(Face::Regular, 9.5, QUIET), LEFT, VALUES - 14.0);
        let lower = pen.y;
        pen.y = top;
        let cell = pen.words(value, style(Face::Bold, 10.5, INK), VALUES, RIGHT);
        pen.y = pen.y.max(lower) + 5.0;
        let mut row = TagGroup::new(Tag::TR);
        row.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), head));
        row.push(TagGroup::with_children(Tag::TD, cell));
        table.push(row);
    }
    rule(pen);
    pen.read.push(table);
}

/// The code on a ground of its own, its groups in columns.
fn code(pen: &mut Pen<'_>, sheet: &Sheet) {
    const COLUMNS: usize = 4;
    let rows = sheet.code.len().div_ceil(COLUMNS);
    let height = 42.0 + rows as f32 * 20.0;
    pen.block(Rect::from_xywh(LEFT, pen.y, RIGHT - LEFT, height), GROUND);
    let bottom = pen.y + height;
    let (left, right) = (LEFT + 16.0, RIGHT - 16.0);
    pen.y += 12.0;
    let title = pen.words(&sheet.code_title, style(Face::Bold, 9.5, QUIET), left, right);
    pen.read.push(TagGroup::with_children(Tag::P, title));
    pen.y += 4.0;
    let column = (right - left) / COLUMNS as f32;
    let mut read = Vec::new();
    for row in sheet.code.chunks(COLUMNS) {
        let top = pen.y;
        for (place, group) in row.iter().enumerate() {
            pen.y = top;
            let edge = left + column * place as f32;
            read.extend(pen.words(&format!("{group} "), style(Face::Regular, 13.0, INK), edge, right));
        }
        pen.y = top + 20.0;
    }
    pen.read.push(TagGroup::with_children(Tag::P, read));
    pen.y = bottom;
}

fn foot(pen: &mut Pen<'_>, lines: &[String]) {
    let style = style(Face::Regular, 8.5, QUIET);
    let count: usize = lines.iter().map(|line| pen.faces.lines(line, style.face, style.size, RIGHT - LEFT).len()).sum();
    pen.y = pen.y.max(PAGE.1 - 48.0 - count as f32 * style.size * LEADING);
    rule(pen);
    pen.y += 8.0;
    lines.iter().for_each(|line| pen.paragraph(line, style, EDGES));
}

/// A fine line across.
fn rule(pen: &mut Pen<'_>) {
    pen.block(Rect::from_xywh(LEFT, pen.y, RIGHT - LEFT, 0.7), LINE);
}

//! A report as a PDF: A4, tagged for reading aloud, with its address for a camera. The same report gives the same bytes.
use crate::paper::{
    ACCENT, BLACK, BRAND, INK, PAGE, Paper, QUIET, SheetError, Title, WHITE,
    code::{Dark, dark},
    flow::Flow,
    letters::Face,
    style,
};
use domain::{
    plain::plain,
    report::{Part, ReportSheet},
};
use qrcodegen::{QrCode, QrCodeEcc};

/// Where the code for a camera stands, and how wide it is.
const CODE: (f32, f32, f32) = (PAGE.0 - 62.0 - 78.0, 34.0, 78.0);

/// Draws a report.
///
/// # Errors
/// A font cannot be read, or the document would not be what it says it is.
pub fn draw(sheet: &ReportSheet) -> Result<Vec<u8>, SheetError> {
    let mut paper = Paper::begin()?;
    let mut flow = Flow::begin(paper.faces(), 40.0);
    flow.block([0.0, 0.0, PAGE.0, 5.0], BRAND);
    flow.block([0.0, 5.0, PAGE.0, 1.5], ACCENT);
    code(&mut flow, &sheet.address);
    flow.words(&sheet.issuer, style(Face::Bold, 13.0, BRAND));
    flow.words(&sheet.tagline, style(Face::Regular, 8.5, QUIET));
    flow.y = 128.0;
    flow.heading(&plain(&sheet.title), 20.0, 1);
    flow.gap(4.0);
    for line in &sheet.under {
        flow.words(&plain(line), style(Face::Regular, 10.5, QUIET));
    }
    for part in &sheet.parts {
        draw_part(&mut flow, sheet, part);
    }
    let drawn = flow.end();
    let pages = drawn.pages();
    let read = paper.flow(drawn, |page| (sheet.address.clone(), format!("{} {page} / {pages}", sheet.page)))?;
    let title = Title { language: sheet.language, title: &sheet.title, issuer: &sheet.issuer, made: sheet.made };
    paper.finish(&title, read)
}

fn draw_part(flow: &mut Flow<'_>, sheet: &ReportSheet, part: &Part) {
    match part {
        Part::Heading(words) => {
            flow.gap(18.0);
            flow.heading(&plain(words), 13.5, 2);
            flow.gap(2.0);
        }
        Part::Words(words) => paragraphs(flow, words, style(Face::Regular, 10.5, INK)),
        Part::Quiet(words) => paragraphs(flow, words, style(Face::Regular, 9.0, QUIET)),
        Part::Table { heads, rows, has_numbers } => {
            flow.gap(6.0);
            let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect();
            flow.table(heads, &rows, *has_numbers);
            flow.gap(4.0);
        }
        Part::Bars { title, rows } => {
            flow.gap(8.0);
            flow.bars(title, rows, |count| domain::calendar::group_digits(count, sheet.language));
        }
        Part::Picture { bytes, caption } => {
            flow.gap(8.0);
            flow.photo(bytes.clone(), &plain(caption));
        }
    }
}

fn paragraphs(flow: &mut Flow<'_>, words: &str, of: crate::paper::Style) {
    for line in plain(words).split('\n').filter(|line| !line.trim().is_empty()) {
        flow.gap(4.0);
        flow.words(line, of);
    }
}

/// The address for a camera.
fn code(flow: &mut Flow<'_>, address: &str) {
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Medium) else { return };
    let (left, top, wide) = CODE;
    let size = wide / code.size() as f32;
    flow.block([left, top, wide, wide], WHITE);
    for Dark { columns, rows } in dark(&code) {
        let [x, y, width, height] = [columns.start, rows.start, columns.end - columns.start, rows.end - rows.start]
            .map(|edge| edge as f32 * size);
        flow.block([left + x, top + y, width, height], BLACK);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use domain::language::Language;
    use image::{ExtendedColorType, codecs::jpeg::JpegEncoder};
    use time::macros::datetime;

    fn sheet(parts: Vec<Part>) -> ReportSheet {
        ReportSheet {
            language: Language::Uz,
            issuer: "Hisobdor".into(),
            tagline: "Mahalla".into(),
            title: "Hisobot".into(),
            under: vec!["Doʻstlik mahallasi".into()],
            parts,
            address: "https://portal.example/uz/reports/abc".into(),
            page: "Bet".into(),
            made: datetime!(2026-11-22 12:00 +5),
        }
    }

    #[test]
    fn a_photo_is_printed_with_its_words() {
        let mut bytes = Vec::new();
        JpegEncoder::new(&mut bytes).encode(&[120; 64 * 48 * 3], 64, 48, ExtendedColorType::Rgb8).unwrap();
        let pdf = draw(&sheet(vec![Part::Picture { bytes, caption: "Toʻrtta chiroq".into() }])).unwrap();
        assert!(memchr::memmem::find(&pdf, b"/DCTDecode").is_some(), "as it came, not drawn anew");
        assert!(pdf_extract::extract_text_from_mem(&pdf).unwrap().contains("chiroq"));
    }

    #[test]
    fn a_photo_that_cannot_be_read_leaves_its_words() {
        let pdf = draw(&sheet(vec![Part::Picture { bytes: vec![1, 2, 3], caption: "Toʻrtta chiroq".into() }])).unwrap();
        assert!(pdf_extract::extract_text_from_mem(&pdf).unwrap().contains("chiroq"));
    }

    #[test]
    fn a_long_table_goes_over_pages_and_keeps_every_row() {
        let rows = (0..200).map(|row| vec![format!("Qator{row}"), row.to_string()]).collect();
        let table = Part::Table { heads: vec!["Nima".into(), "Soni".into()], rows, has_numbers: true };
        let pdf = draw(&sheet(vec![Part::Heading("Raqamlar".into()), table])).unwrap();
        let text = pdf_extract::extract_text_from_mem(&pdf).unwrap();
        assert!((0..200).all(|row| text.contains(&format!("Qator{row}"))));
    }
}

//! QR codes as the rectangles they are made of, so that a file holds few of them and no seam shows between modules.
use qrcodegen::QrCode;
use std::ops::Range;

/// Dark modules that make up a rectangle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dark {
    /// From the left.
    pub columns: Range<i32>,
    /// From the top.
    pub rows: Range<i32>,
}

/// All dark modules: those beside each other, with the rows below that are the same.
pub fn dark(code: &QrCode) -> Vec<Dark> {
    let mut found: Vec<Dark> = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let start = column;
            while code.get_module(column, row) {
                column += 1;
            }
            if start == column {
                column += 1;
                continue;
            }
            let columns = start..column;
            match found.iter_mut().rev().find(|dark| dark.rows.end == row && dark.columns == columns) {
                Some(above) => above.rows.end += 1,
                None => found.push(Dark { columns, rows: row..row + 1 }),
            }
        }
    }
    found
}

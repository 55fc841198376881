//! What a camera reads: a QR code with a quarter of it to spare for folds and stains.
use super::{MM, Place};
use crate::paper::{
    BLACK, Pen, SheetError,
    code::{Dark, dark},
};
use krilla::{
    geom::{PathBuilder, Rect, Transform},
    tagging::{ContentTag, Node, Tag, TagGroup},
};
use qrcodegen::{QrCode, QrCodeEcc};

/// Bare modules around it.
const QUIET: i32 = 4;
/// The smallest module that a cheap telephone tells apart, in points.
const SMALLEST: f32 = 0.6 * MM;

/// Draws `link` into a square place, its quiet edge included, and has `picture` said aloud in its stead.
///
/// # Errors
/// The link is too long.
pub fn draw(pen: &mut Pen<'_>, link: &str, picture: &str, place: Place) -> Result<(), SheetError> {
    let code = QrCode::encode_text(link, QrCodeEcc::Quartile).map_err(|_| SheetError::Full)?;
    let module = place.width / (code.size() + 2 * QUIET) as f32;
    if module < SMALLEST {
        return Err(SheetError::Full);
    }
    let mut path = PathBuilder::new();
    for Dark { columns, rows } in dark(&code) {
        let [left, right, top, bottom] = [columns.start, columns.end, rows.start, rows.end].map(|edge| edge as f32);
        Rect::from_ltrb(left, top, right, bottom).into_iter().for_each(|rect| path.push_rect(rect));
    }
    let edge = QUIET as f32 * module;
    let drawn = Node::Leaf(pen.surface.start_tagged(ContentTag::Other));
    // The file says modules in whole numbers: a third of what it would otherwise take.
    pen.surface.push_transform(&Transform::from_row(module, 0.0, 0.0, module, place.left + edge, place.top + edge));
    pen.filled(path, BLACK);
    pen.surface.pop();
    pen.surface.end_tagged();
    pen.read.push(TagGroup::with_children(Tag::Figure(Some(picture.to_owned())), vec![drawn]));
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_camera_reads_the_link() {
        const PIXELS: usize = 4;
        let link = "https://hisobdor.uz/uz-cyrl/rate#7K9Q-X2M4-T0A3";
        let code = QrCode::encode_text(link, QrCodeEcc::Quartile).unwrap();
        let dark = dark(&code);
        let edge = usize::try_from(code.size() + 2 * QUIET).unwrap() * PIXELS;
        let module = |pixel: usize| i32::try_from(pixel / PIXELS).unwrap() - QUIET;
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(edge, edge, |x, y| {
            let is_dark = dark.iter().any(|dark| dark.columns.contains(&module(x)) && dark.rows.contains(&module(y)));
            if is_dark { 0 } else { 255 }
        });
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(grids[0].decode().unwrap().1, link);
    }
}

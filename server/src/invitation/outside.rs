//! The outer side of a letter: the address where the window of an envelope shows it, and behind the code, on a panel
//! that lies inside when folded, a print that makes it hard to read for whoever holds the letter against the light.
use super::{PAGE, Place, inside};
use crate::paper::{BLACK, INK, Pen, SheetError, letters::Face, style};
use krilla::{
    geom::{PathBuilder, Rect},
    tagging::{Tag, TagGroup},
};

/// What a window of 45 by 90 mm, 20 mm from the left and 15 mm from the lower edge of a DL envelope, shows of the first
/// panel wherever the sheet slides; the panel is read with its fold below.
const WINDOW: Place = Place::mm(24.0, 53.0, 74.0, 35.0);
/// The hidden places are screened with so much around them for sheets that shift in the printer, in points.
const SHIFT: f32 = 9.0;
/// The edge of a grain of the screen, in points, for each place it hides: about a stroke of the code and a module of
/// the picture.
const GRAINS: [(Place, f32); 2] = [(inside::CODE, 4.6), (inside::PICTURE, 2.8)];

/// Writes the outer side.
///
/// # Errors
/// The address is too long for the window.
pub fn write(pen: &mut Pen<'_>, address: &[String]) -> Result<(), SheetError> {
    pen.y = WINDOW.top;
    let words =
        |line: &String| pen.words(&format!("{line} "), style(Face::Regular, 11.0, INK), WINDOW.left, WINDOW.right());
    let read = address.iter().flat_map(words).collect();
    pen.read.push(TagGroup::with_children(Tag::P, read));
    if pen.y > WINDOW.bottom() {
        return Err(SheetError::Full);
    }
    pen.stamp("screen", || [(screen(), BLACK)]);
    Ok(())
}

/// The screen behind code and picture.
fn screen() -> PathBuilder {
    let mut path = PathBuilder::new();
    for (place, grain) in GRAINS {
        grains(&mut path, behind(place), grain);
    }
    path
}

/// What lies behind a place of the inner side, with the room for shifts.
const fn behind(place: Place) -> Place {
    Place {
        left: PAGE.0 - place.right() - SHIFT,
        top: place.top - SHIFT,
        width: place.width + 2.0 * SHIFT,
        height: place.height + 2.0 * SHIFT,
    }
}

/// Dark grains without order on three quarters of a place. The same in every letter: it hides, it is no secret.
fn grains(path: &mut PathBuilder, place: Place, grain: f32) {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let (rows, columns) = ((place.height / grain) as u16, (place.width / grain) as u16);
    for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        // Xorshift.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        if state >> 62 != 0 {
            let corner = (place.left + f32::from(column) * grain, place.top + f32::from(row) * grain);
            let rect = Rect::from_xywh(corner.0, corner.1, grain, grain);
            rect.into_iter().for_each(|rect| path.push_rect(rect));
        }
    }
}

//! The inner side of a letter: what it says down to the second fold, and below, where it is hidden best, the code.
use super::{EDGES, FOLDS, Invitation, MM, PAGE, Place, Words, code};
use crate::paper::{BLACK, INK, Pen, QUIET, SheetError, letters::Face, style};
use krilla::{
    geom::{PathBuilder, Rect},
    tagging::{Tag, TagGroup},
};
use std::num::NonZeroU16;

/// Where the camera looks.
pub const PICTURE: Place = Place::mm(15.0, 214.0, 50.0, 50.0);
/// Where the code stands, in its frame.
pub const CODE: Place = Place::mm(74.0, 223.0, 116.0, 17.0);

/// Left and right edge beside the picture, in points.
const BESIDE: (f32, f32) = (CODE.left, CODE.right());
/// The lower edge a printer reaches.
const BOTTOM: f32 = PAGE.1 - 10.0 * MM;
const HEAD: NonZeroU16 = NonZeroU16::MIN.saturating_add(1);

/// Writes the inner side.
///
/// # Errors
/// It has more words than room, or the link is too long.
pub fn write(pen: &mut Pen<'_>, letter: &Invitation) -> Result<(), SheetError> {
    pen.stamp("lines", || [(lines(), QUIET)]);
    pen.comes_again = true;
    words(pen, &letter.words);
    if pen.y > FOLDS[1] - 2.0 * MM {
        return Err(SheetError::Full);
    }
    code::draw(pen, &letter.link, &letter.words.picture, PICTURE)?;
    pen.y = PICTURE.bottom();
    pen.paragraph(&letter.words.scan, style(Face::Regular, 9.0, QUIET), (EDGES.0, PICTURE.right()));
    let lower = pen.y;
    entry(pen, letter);
    if pen.y.max(lower) > BOTTOM {
        return Err(SheetError::Full);
    }
    Ok(())
}

/// Short lines at both edges where the sheet is folded, and the frame of the code.
fn lines() -> PathBuilder {
    const THICK: f32 = 0.7;
    let length = 5.0 * MM;
    let marks = FOLDS.iter().flat_map(|fold| [length, PAGE.0 - 2.0 * length].map(|left| (left, *fold, length, THICK)));
    let Place { left, top, width, height } = CODE;
    let across = [top, CODE.bottom()].map(|top| (left, top, width + THICK, THICK));
    let down = [left, CODE.right()].map(|left| (left, top, THICK, height));
    let mut path = PathBuilder::new();
    for (left, top, width, height) in marks.chain(across).chain(down) {
        Rect::from_xywh(left, top, width, height).into_iter().for_each(|rect| path.push_rect(rect));
    }
    path
}

fn words(pen: &mut Pen<'_>, words: &Words) {
    pen.issuer(&words.issuer, &words.tagline, EDGES, 30.0);
    pen.y += 18.0;
    pen.paragraph(&words.about, style(Face::Regular, 10.5, QUIET), EDGES);
    pen.title(&words.title, 19.0, EDGES);
    pen.y += 6.0;
    for text in [&words.what, &words.why] {
        pen.paragraph(text, style(Face::Regular, 11.5, INK), EDGES);
        pen.y += 5.0;
    }
    for part in &words.parts {
        pen.y += 8.0;
        let head = pen.words(&part.head, style(Face::Bold, 11.5, INK), EDGES.0, EDGES.1);
        pen.read.push(TagGroup::with_children(Tag::Hn(HEAD, Some(part.head.clone())), head));
        pen.y += 1.0;
        pen.paragraph(&part.text, style(Face::Regular, 11.0, INK), EDGES);
    }
}

/// The code, where it is typed in and until when.
fn entry(pen: &mut Pen<'_>, letter: &Invitation) {
    let words = &letter.words;
    let (name, value) = (style(Face::Regular, 9.5, QUIET), style(Face::Bold, 14.0, INK));
    pen.y = CODE.top - 5.5 * MM;
    let mut read = pen.words(&format!("{} ", words.code), name, BESIDE.0, BESIDE.1);
    pen.y = CODE.top + 1.0 * MM;
    let code = letter.code.to_string();
    let large = style(Face::Bold, 30.0, BLACK);
    let left = CODE.left + (CODE.width - pen.faces.width(&code, large.face) * large.size) / 2.0;
    pen.comes_again = false;
    read.extend(pen.words(&code, large, left, CODE.right()));
    pen.read.push(TagGroup::with_children(Tag::P, read));
    pen.comes_again = true;
    pen.y = CODE.bottom() + 1.5 * MM;
    pen.paragraph(&words.code_hint, style(Face::Regular, 9.0, QUIET), BESIDE);
    for (what, that) in [(&words.portal, &words.portal_address), (&words.last, &words.last_day)] {
        pen.y += 2.0 * MM;
        let mut read = pen.words(&format!("{what} "), name, BESIDE.0, BESIDE.1);
        read.extend(pen.words(that, value, BESIDE.0, BESIDE.1));
        pen.read.push(TagGroup::with_children(Tag::P, read));
    }
}

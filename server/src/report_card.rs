//! The card of a report for sharing: a picture of 1,200 by 630, with the letters of the printed documents.
use crate::paper::letters::{Face, Faces};
use domain::{plain::plain_line, report::ReportCard};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use std::sync::{Arc, LazyLock};

/// Width and height, as networks show it.
pub const SIZE: (u32, u32) = (1200, 630);
/// Left edge of what is written, and its width.
const LEFT: f32 = 80.0;
const WIDE: f32 = 1040.0;

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    Faces::bytes().into_iter().for_each(|bytes| fonts.load_font_data(bytes.to_vec()));
    Arc::new(fonts)
});

/// A card that could not be drawn.
#[derive(Debug, thiserror::Error)]
#[error("a card could not be drawn: {0}")]
pub struct CardError(String);

/// Words inside a drawing.
fn safe(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Lines of words, at most `most`; what does not fit ends in dots.
fn lines(faces: &Faces, words: &str, face: Face, size: f32, most: usize) -> Vec<String> {
    let words: String = plain_line(words).chars().take(300).collect();
    let mut lines = faces.lines(&words, face, size, WIDE);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}

/// Draws a card as a PNG.
///
/// # Errors
/// A font is broken, or the library refuses.
pub fn draw(card: &ReportCard) -> Result<Vec<u8>, CardError> {
    let refused = |error: String| CardError(error);
    let faces = Faces::open().ok_or_else(|| refused("a font cannot be read".into()))?;
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" font-family="Noto Sans">
<rect width="{0}" height="{1}" fill="#0C2C4D"/><rect y="604" width="{0}" height="26" fill="#E3A008"/>"##,
        SIZE.0, SIZE.1
    );
    let mut write = |words: &str, x: f32, y: f32, size: f32, is_bold: bool, colour: &str| {
        let weight = if is_bold { 700 } else { 400 };
        svg.push_str(&format!(
            r##"<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">{}</text>"##,
            safe(words)
        ));
    };
    write(&card.issuer, LEFT, 96.0, 40.0, true, "#F0B83A");
    let mut y = 190.0;
    for line in lines(&faces, &card.title, Face::Bold, 58.0, 2) {
        write(&line, LEFT, y, 58.0, true, "#FFFFFF");
        y += 72.0;
    }
    for line in lines(&faces, &card.place, Face::Regular, 32.0, 2) {
        write(&line, LEFT, y, 32.0, false, "#C6D6E5");
        y += 44.0;
    }
    let column = WIDE / card.figures.len().max(1) as f32;
    for (at, (number, label)) in card.figures.iter().enumerate() {
        let x = LEFT + column * at as f32;
        write(&plain_line(number), x, 470.0, 76.0, true, "#FFFFFF");
        let words = plain_line(label);
        for (row, line) in faces.lines(&words, Face::Regular, 26.0, column - 30.0).iter().take(2).enumerate() {
            write(line.trim_end(), x, 516.0 + 34.0 * row as f32, 26.0, false, "#C6D6E5");
        }
    }
    svg.push_str("</svg>");
    let options = Options { fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(&svg, &options).map_err(|error| refused(error.to_string()))?;
    let mut picture = Pixmap::new(SIZE.0, SIZE.1).ok_or_else(|| refused("no room".into()))?;
    resvg::render(&tree, Transform::default(), &mut picture.as_mut());
    picture.encode_png().map_err(|error| refused(error.to_string()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn card(title: &str) -> ReportCard {
        ReportCard {
            issuer: "Hisobdor".into(),
            title: title.into(),
            place: "Doʻstlik mahallasi".into(),
            figures: vec![("12".into(), "received".into())],
        }
    }

    #[test]
    fn a_card_has_the_size_that_networks_show() {
        let drawn = image::load_from_memory(&draw(&card("2026-yil III chorak")).unwrap()).unwrap();
        assert_eq!((drawn.width(), drawn.height()), SIZE);
        let white = drawn.to_rgb8().pixels().filter(|pixel| pixel.0 == [255; 3]).count();
        assert!(white > 1000, "the words are drawn: {white}");
    }

    #[test]
    fn hostile_words_stay_words() {
        for words in ["</text><script>", "\u{202E}&&&\"", &"w".repeat(5000), ""] {
            assert!(draw(&card(words)).is_ok(), "{words:.20}");
        }
    }
}

//! The two faces documents are written in, and how words break into lines. Letters stand beside each other as wide as
//! the font says; what it has no letter for becomes a question mark.
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{FontRef, MetadataProvider, instance::LocationRef, prelude::Size};

const REGULAR: &[u8] = include_bytes!("../../data/fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../data/fonts/NotoSans-Bold.ttf");

/// A face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// For reading.
    Regular,
    /// For what is looked for.
    Bold,
}

/// Both faces.
pub struct Faces([(FontRef<'static>, Font); 2]);

impl Faces {
    /// Reads both; none if one is broken.
    pub fn open() -> Option<Self> {
        let face = |bytes: &'static [u8]| Some((FontRef::new(bytes).ok()?, Font::new(bytes.into(), 0)?));
        Some(Self([face(REGULAR)?, face(BOLD)?]))
    }

    /// The files of both.
    pub const fn bytes() -> [&'static [u8]; 2] {
        [REGULAR, BOLD]
    }

    /// The font of a face.
    pub fn font(&self, face: Face) -> Font {
        self.0[face as usize].1.clone()
    }

    /// The letters of a line.
    pub fn glyphs(&self, line: &str, face: Face) -> Vec<KrillaGlyph> {
        let font = &self.0[face as usize].0;
        let letters = font.charmap();
        // In whole units, as the file has them: scaled ones are rounded, and each is then written out beside its
        // letter.
        let widths = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let units = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        let glyph = |(start, letter): (usize, char)| {
            let id = letters.map(letter).or_else(|| letters.map('?')).unwrap_or_default();
            let width = widths.advance_width(id).unwrap_or_default() / units;
            let range = start..start + letter.len_utf8();
            KrillaGlyph::new(GlyphId::new(id.to_u32()), width, 0.0, 0.0, 0.0, range, None)
        };
        line.char_indices().map(glyph).collect()
    }

    /// How wide a line is, in sizes of the face.
    pub fn width(&self, line: &str, face: Face) -> f32 {
        self.glyphs(line, face).iter().map(|glyph| glyph.x_advance).sum()
    }

    /// Lines of at most that width; a word that is wider than all of it stands alone.
    pub fn lines(&self, text: &str, face: Face, size: f32, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut filled = 0.0;
        for word in text.split_inclusive(' ') {
            if !line.is_empty() && (filled + self.width(word.trim_end(), face)) * size > width {
                lines.push(std::mem::take(&mut line));
                filled = 0.0;
            }
            line.push_str(word);
            filled += self.width(word, face);
        }
        lines.push(line);
        lines
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_line_breaks_between_words_and_keeps_every_word() {
        let faces = Faces::open().unwrap();
        let text = "Qoraqalpogʻiston Respublikasi, Nukus shahri, Doʻstlik mahallasi";
        let lines = faces.lines(text, Face::Bold, 10.0, 150.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), text);
        assert!(lines.iter().all(|line| faces.width(line.trim_end(), Face::Bold) * 10.0 <= 150.0));
        assert_eq!(faces.lines("Qoraqalpogʻiston", Face::Bold, 10.0, 5.0), ["Qoraqalpogʻiston"]);
    }

    #[test]
    fn both_faces_have_every_letter_of_the_registry_and_of_the_texts() {
        let faces = Faces::open().unwrap();
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let folders = ["data/registry", "../locales/uz", "../locales/uz-Cyrl", "../locales/ru", "../locales/en"];
        let files = folders.iter().flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
        let read = |file: std::io::Result<std::fs::DirEntry>| std::fs::read_to_string(file.unwrap().path()).unwrap();
        let letters: BTreeSet<char> = files.flat_map(|file| read(file).chars().collect::<Vec<_>>()).collect();
        // Arrows stand in the page for colleagues only.
        for letter in letters.into_iter().filter(|letter| !letter.is_control() && *letter != '→') {
            let is_known = faces.0.iter().all(|(font, _)| font.charmap().map(letter).is_some());
            assert!(is_known, "{letter} U+{:04X}", u32::from(letter));
        }
    }
}

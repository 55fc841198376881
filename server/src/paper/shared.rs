//! What stands on many pages of a document: kept in the file once, and only pointed at from each page.
use super::{Colour, LEADING, Pen, Style, fill, letters::Faces};
use krilla::{
    geom::{PathBuilder, Point, Transform},
    graphic::Graphic,
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag},
};
use std::collections::HashMap;

/// What is kept so far.
#[derive(Default)]
pub struct Shared {
    /// By words, look and width; with the height in points.
    words: HashMap<(String, [u32; 3]), (Graphic, f32)>,
    stamps: HashMap<&'static str, Graphic>,
}

/// Draws lines below each other, the first with its upper edge at `y`.
pub fn write(surface: &mut Surface<'_>, faces: &Faces, lines: &[String], style: Style, left: f32, mut y: f32) {
    surface.set_fill(Some(fill(style.colour)));
    for line in lines {
        let glyphs = faces.glyphs(line, style.face);
        let base = Point::from_xy(left, y + style.size * 1.07);
        surface.draw_glyphs(base, &glyphs, faces.font(style.face), line, style.size, false);
        y += style.size * LEADING;
    }
}

/// Draws a filled shape.
pub fn shape(surface: &mut Surface<'_>, path: PathBuilder, colour: Colour) {
    let Some(path) = path.finish() else { return };
    surface.set_fill(Some(fill(colour)));
    surface.draw_path(&path);
}

impl Pen<'_> {
    /// Shapes that nobody needs to hear of and that stand in the same place of many pages; `name` tells them from
    /// others.
    pub fn stamp<const COUNT: usize>(
        &mut self,
        name: &'static str,
        shapes: impl FnOnce() -> [(PathBuilder, Colour); COUNT],
    ) {
        if !self.shared.stamps.contains_key(name) {
            let mut stream = self.surface.stream_builder();
            let mut surface = stream.surface();
            shapes().into_iter().for_each(|(path, colour)| shape(&mut surface, path, colour));
            surface.finish();
            self.shared.stamps.insert(name, Graphic::new(stream.finish(), false));
        }
        let Some(stamp) = self.shared.stamps.get(name).cloned() else { return };
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        self.surface.draw_graphic(stamp);
        self.surface.end_tagged();
    }

    /// Words between two edges that were drawn before, or are for the next time: what is read aloud of them.
    pub(super) fn shared_words(&mut self, text: &str, style: Style, left: f32, right: f32) -> Node {
        let [red, green, blue] = style.colour;
        let look = u32::from_be_bytes([style.face as u8, red, green, blue]);
        let key = (text.to_owned(), [look, style.size.to_bits(), (right - left).to_bits()]);
        let (graphic, height) = match self.shared.words.get(&key) {
            Some(kept) => kept.clone(),
            None => {
                let kept = self.kept(text, style, right - left);
                self.shared.words.insert(key, kept.clone());
                kept
            }
        };
        let read = Node::Leaf(self.surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        self.surface.push_transform(&Transform::from_translate(left, self.y));
        self.surface.draw_graphic(graphic);
        self.surface.pop();
        self.surface.end_tagged();
        self.y += height;
        read
    }

    /// Words of that width in the upper left corner, and how high they are.
    fn kept(&mut self, text: &str, style: Style, width: f32) -> (Graphic, f32) {
        let lines = self.faces.lines(text, style.face, style.size, width);
        let mut stream = self.surface.stream_builder();
        let mut surface = stream.surface();
        write(&mut surface, self.faces, &lines, style, 0.0, 0.0);
        surface.finish();
        (Graphic::new(stream.finish(), false), lines.len() as f32 * style.size * LEADING)
    }
}

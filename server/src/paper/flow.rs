//! What flows over as many pages as it needs: words, tables, bars, photos. First everything gets its place, then page after
//! page is drawn. A heading never stands alone at the foot, a row of a table and a photo are never cut.
use super::{
    BRAND, Colour, INK, LEADING, LINE, PAGE, Paper, QUIET, SheetError, Style,
    letters::{Face, Faces},
    shared, style,
};
use krilla::{
    geom::{PathBuilder, Rect, Size, Transform},
    image::Image,
    tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag, TableHeaderScope, Tag, TagGroup},
};
use std::{collections::HashMap, num::NonZeroU16};

/// Edges of what is written.
const LEFT: f32 = 62.0;
const RIGHT: f32 = PAGE.0 - 62.0;
/// The first line of a page that is not the first, and the last of every page.
const TOP: f32 = 56.0;
const BOTTOM: f32 = PAGE.1 - 64.0;
/// Highest photo.
const PHOTO: f32 = 260.0;
/// Paragraphs of a text that are drawn: more would be a book.
const LINES_MOST: usize = 20_000;

/// What stands on a page.
enum Piece {
    /// A line, read aloud as a part of a slot; one that only comes again for the eye has none.
    Line { text: String, style: Style, left: f32, y: f32, slot: Option<usize> },
    /// A filled rectangle: left, upper edge, width, height.
    Block { at: [f32; 4], colour: Colour },
    /// A photo.
    Photo { image: Image, at: [f32; 4], slot: usize },
}

/// What a row of a table is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    Head,
    /// The head on a later page: for the eye alone.
    HeadAgain,
    Body,
}

/// What is read aloud, by the slots its words are in.
enum Told {
    Paragraph(usize),
    Heading(usize, String, u16),
    Photo(usize, String),
    Table(Vec<Vec<(bool, usize)>>),
}

/// The flow.
pub struct Flow<'a> {
    faces: &'a Faces,
    widths: HashMap<(char, bool), f32>,
    pages: Vec<Vec<Piece>>,
    told: Vec<Told>,
    slots: usize,
    /// A heading that waits for what stands under it: its words, size, level, and the gap below.
    waiting: Option<(String, f32, u16, f32)>,
    /// Upper edge of what comes next.
    pub y: f32,
}

impl<'a> Flow<'a> {
    /// Nothing yet, on a first page.
    pub fn begin(faces: &'a Faces, y: f32) -> Self {
        Self { faces, widths: HashMap::new(), pages: vec![Vec::new()], told: Vec::new(), slots: 0, waiting: None, y }
    }

    fn slot(&mut self) -> usize {
        self.slots += 1;
        self.slots - 1
    }

    fn push(&mut self, piece: Piece) {
        if let Some(page) = self.pages.last_mut() {
            page.push(piece);
        }
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    /// Begins a page where so much does not fit on this one.
    fn need(&mut self, height: f32) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.turn();
        }
    }

    /// A gap, but not at the head of a page.
    pub fn gap(&mut self, height: f32) {
        if let Some((.., below)) = &mut self.waiting {
            *below += height;
        } else if self.y > TOP {
            self.y += height;
        }
    }

    /// Begins a page where the first so many points of what comes next, with the heading that waits for it, do not fit.
    fn settle(&mut self, height: f32) {
        let Some((text, size, level, below)) = self.waiting.take() else { return self.need(height) };
        let style = style(Face::Bold, size, INK);
        let lines = self.lines(&text, style, RIGHT - LEFT).len();
        self.need(lines as f32 * size * LEADING + below + height);
        let slot = self.slot();
        self.written(&text, style, (LEFT, RIGHT), Some(slot));
        self.told.push(Told::Heading(slot, text, level));
        self.y += below;
    }

    fn width_of(&mut self, letter: char, face: Face) -> f32 {
        let faces = self.faces;
        *self
            .widths
            .entry((letter, face == Face::Bold))
            .or_insert_with(|| faces.width(letter.encode_utf8(&mut [0; 4]), face))
    }

    fn width(&mut self, text: &str, style: Style) -> f32 {
        text.chars().map(|letter| self.width_of(letter, style.face)).sum::<f32>() * style.size
    }

    /// Lines of at most that width, also of words that are wider than a line.
    fn lines(&mut self, text: &str, style: Style, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        for part in text.split('\n') {
            let (mut line, mut filled) = (String::new(), 0.0);
            for word in part.split_inclusive(' ') {
                let wide = self.width(word.trim_end(), style);
                if !line.is_empty() && filled + wide > width {
                    lines.push(std::mem::take(&mut line));
                    filled = 0.0;
                }
                if wide <= width {
                    line.push_str(word);
                    filled += self.width(word, style);
                    continue;
                }
                for letter in word.chars() {
                    let one = self.width_of(letter, style.face) * style.size;
                    if !line.is_empty() && filled + one > width {
                        lines.push(std::mem::take(&mut line));
                        filled = 0.0;
                    }
                    line.push(letter);
                    filled += one;
                }
            }
            lines.push(line);
        }
        lines.truncate(LINES_MOST);
        lines
    }

    fn written(&mut self, text: &str, style: Style, (left, right): (f32, f32), slot: Option<usize>) {
        for text in self.lines(text, style, right - left) {
            self.need(style.size * LEADING);
            self.push(Piece::Line { text, style, left, y: self.y, slot });
            self.y += style.size * LEADING;
        }
    }

    /// A paragraph.
    pub fn words(&mut self, text: &str, style: Style) {
        let lines = self.lines(text, style, RIGHT - LEFT).len().min(2);
        self.settle(lines as f32 * style.size * LEADING);
        let slot = self.slot();
        self.written(text, style, (LEFT, RIGHT), Some(slot));
        self.told.push(Told::Paragraph(slot));
    }

    /// The name of the document, level 1, or a heading, level 2: on one page with the beginning of what comes next.
    pub fn heading(&mut self, text: &str, size: f32, level: u16) {
        self.settle(0.0);
        self.waiting = Some((text.to_owned(), size, level, 0.0));
    }

    fn rule(&mut self) {
        let y = self.y;
        self.push(Piece::Block { at: [LEFT, y, RIGHT - LEFT, 0.7], colour: LINE });
    }

    /// A table; where it goes over a page, its head comes again for the eye.
    pub fn table(&mut self, heads: &[String], rows: &[Vec<String>], has_numbers: bool) {
        let columns = edges(heads.len(), has_numbers);
        let head = style(Face::Bold, 9.0, QUIET);
        let first = rows.first().map_or(0.0, |row| self.height(row, &columns));
        let least = self.height(heads, &columns) + first;
        self.settle(least.min(BOTTOM - TOP - 60.0));
        let mut told = vec![self.row(heads, &columns, [head; 2], has_numbers, Row::Head)];
        for row in rows {
            let before = self.pages.len();
            let height = self.height(row, &columns);
            self.need(height);
            if self.pages.len() > before && height < BOTTOM - TOP {
                self.row(heads, &columns, [head; 2], has_numbers, Row::HeadAgain);
            }
            let styles = [style(Face::Regular, 10.0, INK), style(Face::Regular, 10.0, INK)];
            told.push(self.row(row, &columns, styles, has_numbers, Row::Body));
        }
        self.rule();
        self.told.push(Told::Table(told));
    }

    fn height(&mut self, row: &[String], columns: &[(f32, f32)]) -> f32 {
        let of = style(Face::Regular, 10.0, INK);
        let lines = row.iter().zip(columns).map(|(cell, (left, right))| self.lines(cell, of, right - left).len()).max();
        lines.unwrap_or(1) as f32 * of.size * LEADING + 10.0
    }

    fn row(
        &mut self,
        row: &[String],
        columns: &[(f32, f32)],
        [first, others]: [Style; 2],
        has_numbers: bool,
        of: Row,
    ) -> Vec<(bool, usize)> {
        self.rule();
        let (page, top) = (self.pages.len(), self.y + 5.0);
        let mut told = Vec::new();
        let mut lowest = top;
        for (at, (cell, (left, right))) in row.iter().zip(columns).enumerate() {
            if self.pages.len() == page {
                self.y = top;
            }
            let style = if at == 0 { first } else { others };
            let slot = (of != Row::HeadAgain).then(|| self.slot());
            let lines = self.lines(cell, style, right - left);
            let is_short = lines.len() == 1;
            let edge =
                if has_numbers && at > 0 && is_short { right - self.width(cell.trim_end(), style) } else { *left };
            // A point to spare: what fits to a hair is not broken.
            self.written(cell, style, (edge, right + 1.0), slot);
            told.extend(slot.map(|slot| (of == Row::Head || at == 0, slot)));
            lowest = if self.pages.len() == page { lowest.max(self.y) } else { self.y };
        }
        self.y = lowest + 5.0;
        told
    }

    /// Bars beside their words: the numbers stand behind them, so the bars themselves say nothing.
    pub fn bars(&mut self, title: &str, rows: &[(String, u64)], number: impl Fn(u64) -> String) {
        const LABEL: f32 = 190.0;
        const NUMBER: f32 = 46.0;
        self.settle(18.0 + 18.0 * rows.len().min(4) as f32);
        self.words(title, style(Face::Bold, 10.0, INK));
        self.y += 3.0;
        let longest = rows.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
        let of = style(Face::Regular, 9.5, INK);
        let mut told = Vec::new();
        for (label, count) in rows {
            let lines = self.lines(label, of, LABEL - 10.0).len() as f32;
            self.need(lines * of.size * LEADING + 4.0);
            let top = self.y;
            let slots = (self.slot(), self.slot());
            self.written(label, of, (LEFT, LEFT + LABEL - 10.0), Some(slots.0));
            let below = self.y.max(top + 14.0);
            let whole = RIGHT - NUMBER - LEFT - LABEL;
            let wide = whole * (*count as f32 / longest as f32);
            self.push(Piece::Block { at: [LEFT + LABEL, top + 2.0, whole, 10.0], colour: LINE });
            self.push(Piece::Block { at: [LEFT + LABEL, top + 2.0, wide.max(0.1), 10.0], colour: BRAND });
            self.y = top;
            let words = number(*count);
            let edge = RIGHT - self.width(&words, of);
            self.written(&words, of, (edge, RIGHT + 1.0), Some(slots.1));
            self.y = below + 4.0;
            told.push(vec![(true, slots.0), (false, slots.1)]);
        }
        self.told.push(Told::Table(told));
    }

    /// A photo with its words under it; one that cannot be read is left out, its words are not.
    pub fn photo(&mut self, bytes: Vec<u8>, caption: &str) {
        if let Ok(image) = Image::from_jpeg(bytes.into(), false) {
            let (wide, high) = image.size();
            let scale = ((RIGHT - LEFT) / wide.max(1) as f32).min(PHOTO / high.max(1) as f32);
            let (wide, high) = (wide as f32 * scale, high as f32 * scale);
            self.settle(high + 30.0);
            let slot = self.slot();
            self.push(Piece::Photo { image, at: [LEFT, self.y, wide, high], slot });
            self.told.push(Told::Photo(slot, caption.to_owned()));
            self.y += high + 5.0;
        }
        self.words(caption, style(Face::Regular, 9.0, QUIET));
    }

    /// A filled rectangle on the page that is written.
    pub fn block(&mut self, at: [f32; 4], colour: Colour) {
        self.push(Piece::Block { at, colour });
    }

    /// Pages and what is read aloud, ready to draw.
    pub fn end(mut self) -> Drawn {
        self.settle(0.0);
        Drawn { pages: self.pages, told: self.told, slots: self.slots }
    }
}

/// Columns: the first is the widest.
fn edges(count: usize, has_numbers: bool) -> Vec<(f32, f32)> {
    let whole = RIGHT - LEFT;
    let first = match (count, has_numbers) {
        (0 | 1, _) => whole,
        (2, _) => whole * 0.66,
        (_, true) => whole * 0.55,
        (_, false) => whole * 0.36,
    };
    let other = if count > 1 { (whole - first) / (count - 1) as f32 } else { 0.0 };
    (0..count)
        .map(|at| {
            if at == 0 {
                (LEFT, LEFT + first - 10.0)
            } else {
                let left = LEFT + first + other * (at - 1) as f32;
                (left, left + other - if at + 1 == count { 0.0 } else { 10.0 })
            }
        })
        .collect()
}

/// What has its place.
pub struct Drawn {
    pages: Vec<Vec<Piece>>,
    told: Vec<Told>,
    slots: usize,
}

impl Drawn {
    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }
}

impl Paper {
    /// The letters.
    pub fn faces(&self) -> &Faces {
        &self.faces
    }

    /// Draws what has its place; `foot` stands at the foot of every page, with its number from 1. Gives what is read aloud.
    ///
    /// # Errors
    /// The library refuses a page.
    pub fn flow(
        &mut self,
        drawn: Drawn,
        foot: impl Fn(usize) -> (String, String),
    ) -> Result<Vec<TagGroup>, SheetError> {
        let mut slots: Vec<Vec<Node>> = (0..drawn.slots).map(|_| Vec::new()).collect();
        for (at, pieces) in drawn.pages.into_iter().enumerate() {
            let (left, right) = foot(at + 1);
            self.page(|pen| {
                for piece in pieces {
                    match piece {
                        Piece::Line { text, style, left, y, slot } => {
                            let tag = match slot {
                                Some(_) => ContentTag::Span(SpanTag::empty()),
                                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
                            };
                            let leaf = Node::Leaf(pen.surface.start_tagged(tag));
                            if let Some(slot) = slot {
                                slots[slot].push(leaf);
                            }
                            shared::write(&mut pen.surface, pen.faces, &[text], style, left, y);
                            pen.surface.end_tagged();
                        }
                        Piece::Block { at: [x, y, wide, high], colour } => {
                            let mut path = PathBuilder::new();
                            Rect::from_xywh(x, y, wide, high).into_iter().for_each(|rect| path.push_rect(rect));
                            pen.shape(path, colour);
                        }
                        Piece::Photo { image, at: [x, y, wide, high], slot } => {
                            let Some(size) = Size::from_wh(wide, high) else { continue };
                            slots[slot].push(Node::Leaf(pen.surface.start_tagged(ContentTag::Other)));
                            pen.surface.push_transform(&Transform::from_translate(x, y));
                            pen.surface.draw_image(image, size);
                            pen.surface.pop();
                            pen.surface.end_tagged();
                        }
                    }
                }
                let of = style(Face::Regular, 8.5, QUIET);
                pen.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
                let y = PAGE.1 - 46.0;
                let edge = RIGHT - pen.faces.width(&right, of.face) * of.size;
                shared::write(&mut pen.surface, pen.faces, &[left], of, LEFT, y);
                shared::write(&mut pen.surface, pen.faces, &[right], of, edge, y);
                pen.surface.end_tagged();
                Ok(())
            })?;
        }
        let mut take = |slot: usize| std::mem::take(&mut slots[slot]);
        let group = |told: Told| match told {
            Told::Paragraph(slot) => TagGroup::with_children(Tag::P, take(slot)),
            Told::Heading(slot, title, level) => {
                let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
                TagGroup::with_children(Tag::Hn(level, Some(title)), take(slot))
            }
            Told::Photo(slot, caption) => TagGroup::with_children(Tag::Figure(Some(caption)), take(slot)),
            Told::Table(rows) => {
                let mut table = TagGroup::new(Tag::Table.with_summary(None));
                let is_head = |row: &[(bool, usize)]| row.iter().all(|(is_head, _)| *is_head);
                for cells in rows {
                    let scope = if is_head(&cells) { TableHeaderScope::Column } else { TableHeaderScope::Row };
                    let mut row = TagGroup::new(Tag::TR);
                    for (is_head, slot) in cells {
                        row.push(if is_head {
                            TagGroup::with_children(Tag::TH(scope), take(slot))
                        } else {
                            TagGroup::with_children(Tag::TD, take(slot))
                        });
                    }
                    table.push(row);
                }
                table
            }
        };
        Ok(drawn.told.into_iter().map(group).collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_word_wider_than_the_page_is_broken_and_nothing_is_lost() {
        let faces = Faces::open().unwrap();
        let mut flow = Flow::begin(&faces, TOP);
        let text = format!("{} end\nnew", "w".repeat(4000));
        let of = style(Face::Regular, 10.0, INK);
        let lines = flow.lines(&text, of, 200.0);
        assert_eq!(lines.concat(), text.replace('\n', ""));
        assert!(lines.iter().all(|line| faces.width(line.trim_end(), of.face) * of.size <= 200.1));
    }

    #[test]
    fn a_heading_is_never_the_last_line_of_a_page() {
        let faces = Faces::open().unwrap();
        let mut flow = Flow::begin(&faces, BOTTOM - 30.0);
        flow.heading("What was done", 13.0, 2);
        flow.words("Two walks through the mahalla", style(Face::Regular, 10.0, INK));
        assert_eq!(flow.end().pages.iter().map(Vec::len).collect::<Vec<_>>(), [0, 2]);
    }

    fn words_on(page: &[Piece]) -> Vec<&str> {
        page.iter()
            .filter_map(|piece| match piece {
                Piece::Line { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn the_head_of_a_table_never_stands_without_a_row_at_the_foot_of_a_page() {
        let faces = Faces::open().unwrap();
        let mut flow = Flow::begin(&faces, BOTTOM - 50.0);
        let [heads, row] = [["Promise", "By"], ["Two walks", "May"]].map(|row| row.map(str::to_owned).to_vec());
        flow.heading("Promises", 13.0, 2);
        flow.table(&heads, &[row], false);
        let pages = flow.end().pages;
        assert_eq!(
            pages.iter().map(|page| words_on(page)).collect::<Vec<_>>(),
            [vec![], vec!["Promises", "Promise", "By", "Two walks", "May"]]
        );
    }

    #[test]
    fn a_short_number_at_the_right_edge_is_not_broken() {
        let faces = Faces::open().unwrap();
        let heads: Vec<String> = ["Koʻrsatkich", "Soni"].map(str::to_owned).to_vec();
        for size in 0..20 {
            let mut flow = Flow::begin(&faces, TOP);
            let cell = "0123456789".repeat(3)[..size + 1].to_owned();
            flow.table(&heads, &[vec!["Kelgan".into(), cell.clone()]], true);
            let pages = flow.end().pages;
            assert_eq!(words_on(&pages[0]), ["Koʻrsatkich", "Soni", "Kelgan", cell.as_str()]);
        }
    }
}

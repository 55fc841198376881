//! Drawing a sheet as a PDF on A4: one page, fonts inside, tagged in reading order with language and title, so that it
//! can be read aloud (PDF/UA-1) and kept for long (PDF/A-2a). Words come ready; here is only where they stand.
mod letters;
mod mark;

use domain::concern::proof::Sheet;
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree},
};
use letters::{Face, Faces};
use std::num::NonZeroU16;
use time::OffsetDateTime;

/// A4 in points.
const PAGE: (f32, f32) = (595.28, 841.89);
/// Left and right edge of what is written.
const LEFT: f32 = 62.0;
const RIGHT: f32 = PAGE.0 - 62.0;
/// Where the values of the statements begin.
const VALUES: f32 = LEFT + 165.0;
/// Lines stand this many times their size apart.
const LEADING: f32 = 1.42;

/// Red, green, blue.
type Colour = [u8; 3];

const INK: Colour = [0x14, 0x21, 0x2B];
const QUIET: Colour = [0x43, 0x53, 0x5F];
const BRAND: Colour = [0x13, 0x4B, 0x80];
const ACCENT: Colour = [0xE3, 0xA0, 0x08];
const LINE: Colour = [0xD9, 0xD8, 0xD1];
const GROUND: Colour = [0xF6, 0xF5, 0xF1];
const WHITE: Colour = [0xFF; 3];

/// Why a sheet could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A font of the program is broken.
    #[error("a font cannot be read")]
    Font,
    /// The library refused what was drawn.
    #[error("the document is refused: {0}")]
    Refused(String),
}

/// Draws a sheet made at that instant.
///
/// # Errors
/// A font cannot be read, or the document would not be what it says it is.
pub fn draw(sheet: &Sheet, made: OffsetDateTime) -> Result<Vec<u8>, SheetError> {
    let refused = |error: String| SheetError::Refused(error);
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| refused(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| refused("A4".to_owned()))?;
    let read = {
        let mut page = document.start_page_with(size);
        let faces = Faces::open().ok_or(SheetError::Font)?;
        let read = Pen { surface: page.surface(), faces, y: 0.0, read: Vec::new() }.sheet(sheet);
        page.finish();
        read
    };
    let mut tree = TagTree::new().with_lang(Some(sheet.language.tag().to_owned()));
    read.into_iter().for_each(|group| tree.push(group));
    document.set_tag_tree(tree);
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(sheet.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    document.set_metadata(metadata(sheet, made));
    document.finish().map_err(|error| refused(error.to_string()))
}

fn metadata(sheet: &Sheet, made: OffsetDateTime) -> Metadata {
    let made = made.to_offset(time::UtcOffset::UTC);
    let moment = DateTime::new(u16::try_from(made.year()).unwrap_or_default())
        .month(made.month().into())
        .day(made.day())
        .hour(made.hour())
        .minute(made.minute())
        .second(made.second())
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(sheet.title.clone())
        .language(sheet.language.tag().to_owned())
        .creator(sheet.issuer.clone())
        .producer(sheet.issuer.clone())
        .creation_date(moment)
}

/// How words look.
#[derive(Clone, Copy)]
struct Style {
    face: Face,
    /// In points.
    size: f32,
    colour: Colour,
}

const fn style(face: Face, size: f32, colour: Colour) -> Style {
    Style { face, size, colour }
}

/// Goes down the page, and notes what is read aloud in which order.
struct Pen<'a> {
    surface: Surface<'a>,
    faces: Faces,
    /// Upper edge of what comes next.
    y: f32,
    read: Vec<TagGroup>,
}

impl Pen<'_> {
    fn sheet(mut self, sheet: &Sheet) -> Vec<TagGroup> {
        self.head(sheet);
        self.y += 34.0;
        let title = self.words(&sheet.title, style(Face::Bold, 21.0, INK), LEFT, RIGHT);
        self.read.push(TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, Some(sheet.title.clone())), title));
        self.y += 8.0;
        self.paragraph(&sheet.lead, style(Face::Regular, 10.5, INK));
        self.y += 16.0;
        self.statements(&sheet.rows);
        self.y += 20.0;
        self.code(sheet);
        self.y += 12.0;
        for note in &sheet.notes {
            self.paragraph(note, style(Face::Regular, 9.0, QUIET));
            self.y += 3.0;
        }
        self.foot(&sheet.foot);
        self.surface.finish();
        self.read
    }

    fn head(&mut self, sheet: &Sheet) {
        self.block(Rect::from_xywh(0.0, 0.0, PAGE.0, 5.0), BRAND);
        self.block(Rect::from_xywh(0.0, 5.0, PAGE.0, 1.5), ACCENT);
        for (path, colour) in mark::shapes(LEFT, 40.0, 26.0) {
            self.shape(path, colour);
        }
        self.y = 38.0;
        let edge = LEFT + 36.0;
        let mut issuer = self.words(&sheet.issuer, style(Face::Bold, 13.0, INK), edge, RIGHT);
        self.y -= 2.0;
        issuer.extend(self.words(&sheet.tagline, style(Face::Regular, 8.5, QUIET), edge, RIGHT));
        self.read.push(TagGroup::with_children(Tag::P, issuer));
    }

    /// Name and value beside each other, a fine line between: a table with the names as heads of its rows.
    fn statements(&mut self, rows: &[(String, String)]) {
        let mut table = TagGroup::new(Tag::Table.with_summary(None));
        for (name, value) in rows {
            self.rule();
            let top = self.y + 5.0;
            self.y = top + 0.8;
            let head = self.words(name, style(Face::Regular, 9.5, QUIET), LEFT, VALUES - 14.0);
            let lower = self.y;
            self.y = top;
            let cell = self.words(value, style(Face::Bold, 10.5, INK), VALUES, RIGHT);
            self.y = self.y.max(lower) + 5.0;
            let mut row = TagGroup::new(Tag::TR);
            row.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), head));
            row.push(TagGroup::with_children(Tag::TD, cell));
            table.push(row);
        }
        self.rule();
        self.read.push(table);
    }

    /// The code on a ground of its own, its groups in columns.
    fn code(&mut self, sheet: &Sheet) {
        const COLUMNS: usize = 4;
        let rows = sheet.code.len().div_ceil(COLUMNS);
        let height = 42.0 + rows as f32 * 20.0;
        self.block(Rect::from_xywh(LEFT, self.y, RIGHT - LEFT, height), GROUND);
        let bottom = self.y + height;
        let (left, right) = (LEFT + 16.0, RIGHT - 16.0);
        self.y += 12.0;
        let title = self.words(&sheet.code_title, style(Face::Bold, 9.5, QUIET), left, right);
        self.read.push(TagGroup::with_children(Tag::P, title));
        self.y += 4.0;
        let column = (right - left) / COLUMNS as f32;
        let mut read = Vec::new();
        for row in sheet.code.chunks(COLUMNS) {
            let top = self.y;
            for (place, group) in row.iter().enumerate() {
                self.y = top;
                let edge = left + column * place as f32;
                read.extend(self.words(&format!("{group} "), style(Face::Regular, 13.0, INK), edge, right));
            }
            self.y = top + 20.0;
        }
        self.read.push(TagGroup::with_children(Tag::P, read));
        self.y = bottom;
    }

    fn foot(&mut self, lines: &[String]) {
        let style = style(Face::Regular, 8.5, QUIET);
        let count: usize =
            lines.iter().map(|line| self.faces.lines(line, style.face, style.size, RIGHT - LEFT).len()).sum();
        self.y = self.y.max(PAGE.1 - 48.0 - count as f32 * style.size * LEADING);
        self.rule();
        self.y += 8.0;
        lines.iter().for_each(|line| self.paragraph(line, style));
    }

    fn paragraph(&mut self, text: &str, style: Style) {
        let read = self.words(text, style, LEFT, RIGHT);
        self.read.push(TagGroup::with_children(Tag::P, read));
    }

    /// Words between two edges, on as many lines as they need.
    fn words(&mut self, text: &str, style: Style, left: f32, right: f32) -> Vec<Node> {
        let lines = self.faces.lines(text, style.face, style.size, right - left);
        let mut read = Vec::new();
        for line in lines {
            let glyphs = self.faces.glyphs(&line, style.face);
            let base = Point::from_xy(left, self.y + style.size * 1.07);
            self.surface.set_fill(Some(fill(style.colour)));
            read.push(Node::Leaf(self.surface.start_tagged(ContentTag::Span(SpanTag::empty()))));
            let font = self.faces.font(style.face);
            self.surface.draw_glyphs(base, &glyphs, font, &line, style.size, false);
            self.surface.end_tagged();
            self.y += style.size * LEADING;
        }
        read
    }

    /// A fine line across.
    fn rule(&mut self) {
        self.block(Rect::from_xywh(LEFT, self.y, RIGHT - LEFT, 0.7), LINE);
    }

    fn block(&mut self, rect: Option<Rect>, colour: Colour) {
        let mut path = PathBuilder::new();
        rect.into_iter().for_each(|rect| path.push_rect(rect));
        self.shape(path, colour);
    }

    /// A shape that nobody needs to hear of.
    fn shape(&mut self, path: PathBuilder, colour: Colour) {
        let Some(path) = path.finish() else { return };
        self.surface.set_fill(Some(fill(colour)));
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        self.surface.draw_path(&path);
        self.surface.end_tagged();
    }
}

fn fill([red, green, blue]: Colour) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

//! What every printed document is made of: A4, a pen that goes down the page and notes what is read aloud in which
//! order, and a file with its fonts inside, tagged with language and title, so that it can be read aloud (PDF/UA-1) and
//! kept for long (PDF/A-2a). Words come ready; what stands where is left to `proof` and `invitation`.
pub mod code;
pub mod flow;
pub mod letters;
pub mod mark;
mod shared;

use domain::language::Language;
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
    tagging::{Artifact, ArtifactType, ContentTag, Node, SpanTag, Tag, TagGroup, TagTree},
};
use letters::{Face, Faces};
use shared::Shared;
use std::num::NonZeroU16;
use time::OffsetDateTime;

/// A4 in points.
pub const PAGE: (f32, f32) = (595.28, 841.89);
/// Lines stand this many times their size apart.
pub const LEADING: f32 = 1.42;

/// Red, green, blue.
pub type Colour = [u8; 3];

/// Of words.
pub const INK: Colour = [0x14, 0x21, 0x2B];
/// Of words that may be passed over.
pub const QUIET: Colour = [0x43, 0x53, 0x5F];
/// Of the portal.
pub const BRAND: Colour = [0x13, 0x4B, 0x80];
/// Beside that of the portal.
pub const ACCENT: Colour = [0xE3, 0xA0, 0x08];
/// Of fine lines.
pub const LINE: Colour = [0xD9, 0xD8, 0xD1];
/// Behind what stands apart.
pub const GROUND: Colour = [0xF6, 0xF5, 0xF1];
/// Of bare paper.
pub const WHITE: Colour = [0xFF; 3];
/// Of what a machine reads.
pub const BLACK: Colour = [0; 3];

/// Why a document could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A font of the program is broken.
    #[error("a font cannot be read")]
    Font,
    /// The words need more room than the sheet has.
    #[error("the words do not fit on the sheet")]
    Full,
    /// There is no sheet to draw.
    #[error("there is nothing to draw")]
    Empty,
    /// The library refused what was drawn.
    #[error("the document is refused: {0}")]
    Refused(String),
}

/// What a document says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Title<'a> {
    /// The language of what names no other.
    pub language: Language,
    /// Its name.
    pub title: &'a str,
    /// Who issues it.
    pub issuer: &'a str,
    /// When it was made.
    pub made: OffsetDateTime,
}

/// A document of A4 pages.
pub struct Paper {
    document: Document,
    faces: Faces,
    size: PageSettings,
    shared: Shared,
}

impl Paper {
    /// A document without pages.
    ///
    /// # Errors
    /// A font cannot be read.
    pub fn begin() -> Result<Self, SheetError> {
        let configuration = ConfigurationBuilder::new()
            .with_archival_validator(Archival::A2_A)
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|error| SheetError::Refused(format!("{error:?}")))?;
        let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
        let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or_else(|| SheetError::Refused("A4".to_owned()))?;
        let faces = Faces::open().ok_or(SheetError::Font)?;
        Ok(Self { document: Document::new_with(settings), faces, size, shared: Shared::default() })
    }

    /// Draws the next page: what is read aloud of it.
    ///
    /// # Errors
    /// That of `draw`.
    pub fn page(
        &mut self,
        draw: impl FnOnce(&mut Pen<'_>) -> Result<(), SheetError>,
    ) -> Result<Vec<TagGroup>, SheetError> {
        let mut page = self.document.start_page_with(self.size.clone());
        let read = {
            let (surface, faces, shared) = (page.surface(), &self.faces, &mut self.shared);
            let mut pen = Pen { surface, faces, shared, comes_again: false, y: 0.0, read: Vec::new() };
            draw(&mut pen).map(|()| pen.read)
        };
        page.finish();
        read
    }

    /// The file, in which `read` is read aloud.
    ///
    /// # Errors
    /// The document would not be what it says it is.
    pub fn finish(mut self, title: &Title<'_>, read: Vec<TagGroup>) -> Result<Vec<u8>, SheetError> {
        let mut tree = TagTree::new().with_lang(Some(title.language.tag().to_owned()));
        read.into_iter().for_each(|group| tree.push(group));
        self.document.set_tag_tree(tree);
        let mut outline = Outline::new();
        outline.push_child(OutlineNode::new(title.title.to_owned(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
        self.document.set_outline(outline);
        self.document.set_metadata(metadata(title));
        self.document.finish().map_err(|error| SheetError::Refused(format!("{error:?}")))
    }
}

fn metadata(title: &Title<'_>) -> Metadata {
    let made = title.made.to_offset(time::UtcOffset::UTC);
    let moment = DateTime::new(u16::try_from(made.year()).unwrap_or_default())
        .month(made.month().into())
        .day(made.day())
        .hour(made.hour())
        .minute(made.minute())
        .second(made.second())
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(title.title.to_owned())
        .language(title.language.tag().to_owned())
        .creator(title.issuer.to_owned())
        .producer(title.issuer.to_owned())
        .creation_date(moment)
}

/// How words look.
#[derive(Clone, Copy)]
pub struct Style {
    /// The face.
    pub face: Face,
    /// In points.
    pub size: f32,
    /// The colour.
    pub colour: Colour,
}

/// A face in a size, in points, and a colour.
pub const fn style(face: Face, size: f32, colour: Colour) -> Style {
    Style { face, size, colour }
}

/// Goes down the page, and notes what is read aloud in which order. Measures are points from the upper left corner.
pub struct Pen<'a> {
    /// What it draws on.
    pub surface: Surface<'a>,
    /// What it writes in.
    pub faces: &'a Faces,
    shared: &'a mut Shared,
    /// Whether what is written now stands on other pages too: the file then holds it once.
    pub comes_again: bool,
    /// Upper edge of what comes next.
    pub y: f32,
    /// What is read aloud so far.
    pub read: Vec<TagGroup>,
}

impl Pen<'_> {
    /// Who issues the document, with the mark beside it.
    pub fn issuer(&mut self, issuer: &str, tagline: &str, (left, right): (f32, f32), top: f32) {
        let mark = mark::shapes(left, top, 26.0);
        if self.comes_again {
            self.stamp("mark", || mark);
        } else {
            mark.into_iter().for_each(|(path, colour)| self.shape(path, colour));
        }
        self.y = top - 2.0;
        let edge = left + 36.0;
        let mut read = self.words(issuer, style(Face::Bold, 13.0, INK), edge, right);
        self.y -= 2.0;
        read.extend(self.words(tagline, style(Face::Regular, 8.5, QUIET), edge, right));
        self.read.push(TagGroup::with_children(Tag::P, read));
    }

    /// The first heading of a sheet.
    pub fn title(&mut self, title: &str, size: f32, (left, right): (f32, f32)) {
        let read = self.words(title, style(Face::Bold, size, INK), left, right);
        self.read.push(TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, Some(title.to_owned())), read));
    }

    /// A paragraph between two edges.
    pub fn paragraph(&mut self, text: &str, style: Style, (left, right): (f32, f32)) {
        let read = self.words(text, style, left, right);
        self.read.push(TagGroup::with_children(Tag::P, read));
    }

    /// Words between two edges, on as many lines as they need: what is read aloud of them.
    pub fn words(&mut self, text: &str, style: Style, left: f32, right: f32) -> Vec<Node> {
        if self.comes_again {
            return vec![self.shared_words(text, style, left, right)];
        }
        let mut read = Vec::new();
        for line in self.faces.lines(text, style.face, style.size, right - left) {
            read.push(Node::Leaf(self.surface.start_tagged(ContentTag::Span(SpanTag::empty()))));
            shared::write(&mut self.surface, self.faces, &[line], style, left, self.y);
            self.surface.end_tagged();
            self.y += style.size * LEADING;
        }
        read
    }

    /// A filled rectangle.
    pub fn block(&mut self, rect: Option<Rect>, colour: Colour) {
        let mut path = PathBuilder::new();
        rect.into_iter().for_each(|rect| path.push_rect(rect));
        self.shape(path, colour);
    }

    /// A shape that nobody needs to hear of.
    pub fn shape(&mut self, path: PathBuilder, colour: Colour) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        self.filled(path, colour);
        self.surface.end_tagged();
    }

    /// A shape inside something that is tagged already.
    pub fn filled(&mut self, path: PathBuilder, colour: Colour) {
        shared::shape(&mut self.surface, path, colour);
    }
}

/// Filled evenly with a colour.
fn fill([red, green, blue]: Colour) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

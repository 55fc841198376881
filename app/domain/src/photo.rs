//! Photos of a concern: what is taken, and who may see one. Each is read by its content, drawn anew and kept sealed;
//! what a camera wrote beside the picture (place, time, maker) is gone. Integrity design §E4.
use crate::{failure::Read, person::Staff};
use async_trait::async_trait;

/// Photos a concern may have.
pub const MOST: usize = 5;
/// Bytes a photo may have when it is sent: 8 MiB.
pub const BYTES: usize = 8 * 1024 * 1024;
/// Pixels it may have: 40 million.
pub const PIXELS: u64 = 40_000_000;
/// Pixels of its longer edge as it is kept.
pub const EDGE: u32 = 2048;

/// Why a photo is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoRefusal {
    /// More bytes or pixels than may be.
    TooLarge,
    /// No JPEG, PNG or WebP by its content, whatever its name says.
    NotAPhoto,
    /// Begun like one, but it cannot be read.
    Broken,
    /// More than [`MOST`].
    TooMany,
    /// Too much at once: later.
    Busy,
}

impl PhotoRefusal {
    /// The reason in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotAPhoto => "not-a-photo",
            Self::Broken => "broken",
            Self::TooMany => "too-many",
            Self::Busy => "busy",
        }
    }
}

/// A photo drawn anew: a JPEG without anything beside the picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Prepared(pub Vec<u8>);

/// What the portal promises about photos. A photo is named by a random word.
#[async_trait]
pub trait Photos: Send + Sync {
    /// Reads what was sent and draws it anew. `client` is a word for the network it came from, used for limits only.
    async fn prepare_photo(&self, sent: Vec<u8>, client: &str) -> Result<Prepared, PhotoRefusal>;
    /// Keeps photos for the form of that token until it is sent, at most [`MOST`]; `without` are taken away. Gives all
    /// that the form has now, and whether some were too many.
    async fn keep_photos(&self, form: &str, photos: Vec<Prepared>, without: &[String]) -> Read<(Vec<String>, bool)>;
    /// A photo of a form that was not sent yet.
    async fn draft_photo(&self, id: &str) -> Read<Option<Vec<u8>>>;
    /// A photo of the case of a key, or of one that it takes up again.
    async fn case_photo(&self, key: &str, id: &str) -> Read<Option<Vec<u8>>>;
    /// A photo of a concern that the member of staff may see.
    async fn desk_photo(&self, staff: &Staff, concern: &str, id: &str) -> Read<Option<Vec<u8>>>;
}

//! Photos on their way: read part by part within limits, drawn anew at once, so that no more than one lies in memory.
use crate::visit::Visit;
use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::StatusCode,
};
use domain::photo::{BYTES, PhotoRefusal, Prepared};

/// Bytes of all words of a form together.
const WORDS: usize = 256 * 1024;
/// Bytes a form with photos may have in all.
pub const BODY: usize = domain::photo::MOST * BYTES + WORDS;

/// What came in one body.
#[derive(Default)]
pub struct Received {
    /// Words by field.
    pub words: Vec<(String, String)>,
    /// Photos, drawn anew.
    pub photos: Vec<Prepared>,
    /// Why some were not taken.
    pub refused: Option<PhotoRefusal>,
}

/// Why a body could not be read.
pub enum Broken {
    /// Broken or too long.
    Parts(MultipartError),
    /// Something else.
    Status(StatusCode),
}

/// Reads a form of several parts.
pub async fn read(visit: &Visit, mut parts: Multipart) -> Result<Received, Broken> {
    let mut received = Received::default();
    let mut room = WORDS;
    while let Some(part) = parts.next_field().await.map_err(Broken::Parts)? {
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(file) = part.file_name() {
            // A browser sends a nameless empty part where nothing was chosen.
            let is_chosen = name == "photos" && !file.is_empty();
            match bytes(part, if is_chosen { BYTES } else { 0 }).await? {
                Some(sent) if is_chosen && !sent.is_empty() => {
                    match visit.portal.prepare_photo(sent, &visit.client).await {
                        Ok(photo) => received.photos.push(photo),
                        Err(refusal) => received.refused = Some(refusal),
                    }
                }
                None if is_chosen => received.refused = Some(PhotoRefusal::TooLarge),
                _ => {}
            }
            continue;
        }
        let Some(sent) = bytes(part, room).await? else { return Err(Broken::Status(StatusCode::PAYLOAD_TOO_LARGE)) };
        room -= sent.len();
        let words = String::from_utf8(sent).map_err(|_| Broken::Status(StatusCode::BAD_REQUEST))?;
        if words.contains('\0') {
            return Err(Broken::Status(StatusCode::BAD_REQUEST));
        }
        received.words.push((name, words));
    }
    Ok(received)
}

/// A part's bytes; none where there are more than `most`, which are passed over.
async fn bytes(mut part: Field<'_>, most: usize) -> Result<Option<Vec<u8>>, Broken> {
    let mut all = Vec::new();
    let mut is_too_long = false;
    while let Some(chunk) = part.chunk().await.map_err(Broken::Parts)? {
        is_too_long |= all.len() + chunk.len() > most;
        if !is_too_long {
            all.extend_from_slice(&chunk);
        }
    }
    Ok((!is_too_long).then_some(all))
}

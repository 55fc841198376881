//! Photos in a report: few, each with words that say what can be seen, also to those who do not see it.
use super::ReportRefusal;
use crate::concern::text;

/// Photos a report may have.
pub const MOST_PICTURES: usize = 4;
/// Pixels of the longer edge of a photo in a report: it is read on a phone.
pub const PICTURE_EDGE: u32 = 1024;

/// A photo of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Address part.
    pub id: String,
    /// What can be seen: 5 to 200 characters.
    pub caption: String,
}

/// The words of a photo, cleaned.
///
/// # Errors
/// The field `caption` with its reason.
pub fn caption(words: &str) -> Result<String, ReportRefusal> {
    let mut wrong = Vec::new();
    let words = text(&mut wrong, "caption", words, 5, 200);
    if wrong.is_empty() { Ok(words) } else { Err(ReportRefusal::Fields(wrong)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_says_what_can_be_seen() {
        assert_eq!(caption("  Four lamps behind the school "), Ok("Four lamps behind the school".to_owned()));
        assert_eq!(caption(""), Err(ReportRefusal::Fields(vec![("caption", "missing")])));
        assert_eq!(caption("Yes"), Err(ReportRefusal::Fields(vec![("caption", "too-short")])));
    }
}

//! Forms as residents send them: what is cleaned out of their text, and what is wrong with which field.
//!
//! Cleaning keeps the words and drops only what cannot be read: control characters, marks that turn the direction of
//! the page, towers of accents. Escaping is left to the page, folding for search to the search.
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

/// More marks than this on one letter are dropped.
const MARKS_MOST: usize = 3;

/// What is wrong with a form: for each field the attribute of its message, such as `missing`, `unknown`, `too-long`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldErrors<F>(pub Vec<(F, &'static str)>);

impl<F> Default for FieldErrors<F> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<F: PartialEq> FieldErrors<F> {
    /// Notes that `field` is wrong.
    pub fn add(&mut self, field: F, error: &'static str) {
        self.0.push((field, error));
    }

    /// The first error of `field`.
    pub fn of(&self, field: &F) -> Option<&'static str> {
        self.0.iter().find(|(wrong, _)| wrong == field).map(|(_, error)| *error)
    }

    /// The same with the field as its name in the form, from `name`.
    pub fn named(self, name: impl Fn(&F) -> &'static str) -> Vec<(&'static str, &'static str)> {
        self.0.into_iter().map(|(field, error)| (name(&field), error)).collect()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One line: as [`clean_text`], and every run of blanks and line ends becomes one space.
pub fn clean_line(raw: &str) -> String {
    clean_text(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of several lines: composed letters (NFC), line ends as `\n`, at most one empty line in a row, no blanks at
/// either end, nothing invisible that could deceive. A text without a visible character is empty.
pub fn clean_text(raw: &str) -> String {
    let newlines = raw.replace("\r\n", "\n");
    let mut marks = 0;
    let text: String = newlines
        .chars()
        .filter_map(readable)
        .nfc()
        .filter(|character| {
            marks = if is_combining_mark(*character) { marks + 1 } else { 0 };
            marks <= MARKS_MOST
        })
        .collect();
    if text.chars().all(|character| is_blank(character) || is_joiner(character) || is_combining_mark(character)) {
        return String::new();
    }
    few_empty_lines(&text).trim_matches(is_blank).to_owned()
}

/// The character as it is kept; none if it goes.
fn readable(character: char) -> Option<char> {
    match character {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        // Marks and overrides of direction.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        _ if character.is_control() => None,
        _ if is_noncharacter(character) => Some(char::REPLACEMENT_CHARACTER),
        _ => Some(character),
    }
}

/// The code points that are no characters: the last two of every plane, and U+FDD0 to U+FDEF.
fn is_noncharacter(character: char) -> bool {
    matches!(u32::from(character), code if code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code))
}

/// Blanks, also those that do not look like one.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '\u{ad}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{2060}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
        )
}

/// Invisible, but part of emoji and of some scripts: never cut off their ends.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
}

fn few_empty_lines(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in text.split('\n').map(|line| line.trim_end_matches(is_blank)) {
        if !line.is_empty() || kept.last().is_some_and(|last| !last.is_empty()) {
            kept.push(line);
        }
    }
    kept.join("\n")
}

/// An address for letters of the portal, in lower case, so that one mailbox is one address.
///
/// # Errors
/// `too-long` beyond 254 characters, `malformed` if it cannot be an address. That it exists only a letter can show.
pub fn parse_email(raw: &str) -> Result<String, &'static str> {
    let address = clean_line(raw).to_ascii_lowercase();
    if address.len() > 254 {
        return Err("too-long");
    }
    let (mailbox, host) = address.split_once('@').ok_or("malformed")?;
    let is_plain = |text: &str| !text.is_empty() && text.chars().all(|character| character.is_ascii_graphic());
    let is_label = |label: &str| {
        let is_inner = |character: char| character.is_ascii_alphanumeric() || character == '-';
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_inner)
    };
    let has_mailbox = is_plain(mailbox)
        && mailbox.len() <= 64
        && !mailbox.contains(['"', '<', '>', ',', ';', ':', '\\', '(', ')', '[', ']']);
    let has_host = host.contains('.') && host.split('.').all(is_label);
    if has_mailbox && has_host { Ok(address) } else { Err("malformed") }
}

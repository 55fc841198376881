//! What in a text may tell who somebody is: phones, houses, names, documents. Hints for a writer before words become
//! public, and what is taken out of words before a reader outside the line gets them.
//!
//! Knows the forms of Uzbek in both scripts, Russian and English. It finds traces, not persons: too much rather than too
//! little where a slip would be public, yet dates, sums, counts and names of streets and districts are left alone. It is
//! no seal: whoever needs certainty reads. Integrity design §D6.
mod names;
mod numbers;
#[cfg(test)]
mod tests;

use crate::{fold::APOSTROPHES, formalism::normalise};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A kind of trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Trace {
    /// A phone number.
    Phone,
    /// A house or a flat.
    House,
    /// A mail address, or a name in a messenger.
    Email,
    /// A person's name.
    Name,
    /// A passport, an identity card, a bank card.
    Document,
    /// The personal number of a citizen, fourteen digits.
    Pinfl,
    /// The plate of a car.
    Plate,
}

impl Trace {
    /// All kinds, in the order they are told.
    pub const ALL: [Self; 7] =
        [Self::Name, Self::House, Self::Phone, Self::Email, Self::Document, Self::Pinfl, Self::Plate];

    /// The word in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::House => "house",
            Self::Email => "email",
            Self::Name => "name",
            Self::Document => "document",
            Self::Pinfl => "pinfl",
            Self::Plate => "plate",
        }
    }
}

/// A piece of a text, with what it may tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words as they stand.
    pub text: String,
    /// The trace they are; none for plain words.
    pub trace: Option<Trace>,
}

/// What must be found wherever it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Names and numbers of persons, found in any case: also where somebody wrote them small.
    pub people: Vec<String>,
    /// Names of places, found where they are written large: many are plain words, too.
    pub places: Vec<String>,
}

/// Where the traces stand, as byte ranges: in order, none inside another.
pub fn traces(text: &str) -> Vec<(Range<usize>, Trace)> {
    found(text, &Known::default())
}

/// The whole text in pieces, with what is known beforehand, such as the author's name.
pub fn parts(text: &str, known: &Known) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut done = 0;
    let part = |range: Range<usize>, trace| Part { text: text[range].to_owned(), trace };
    for (range, trace) in found(text, known) {
        if done < range.start {
            parts.push(part(done..range.start, None));
        }
        done = range.end;
        parts.push(part(range, Some(trace)));
    }
    if done < text.len() {
        parts.push(part(done..text.len(), None));
    }
    parts
}

fn found(text: &str, known: &Known) -> Vec<(Range<usize>, Trace)> {
    let tokens = tokens(text);
    let mut all = emails(text);
    all.extend(numbers::find(text, &tokens));
    all.extend(names::find(&tokens));
    all.extend(names::find_known(text, &tokens, known));
    all.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut kept: Vec<(Range<usize>, Trace)> = Vec::new();
    for one in all {
        if kept.last().is_none_or(|(last, _)| last.end <= one.0.start) {
            kept.push(one);
        }
    }
    kept
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Sign,
}

/// A word, a run of digits, or one other sign; blanks are none.
#[derive(Clone, Debug)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
    start: usize,
    /// A word as texts are compared: both scripts alike, without apostrophes.
    plain: String,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn is(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    fn touches(&self, next: &Self) -> bool {
        self.end() == next.start
    }

    fn is_capitalised(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic() && !APOSTROPHES.contains(*c));
        self.kind == Kind::Word
            && letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    }

    fn is_upper(&self) -> bool {
        self.kind == Kind::Word && self.text.chars().all(char::is_uppercase)
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let (kind, length) = if first.is_ascii_digit() {
            (Kind::Number, rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()))
        } else if first.is_alphabetic() {
            (Kind::Word, word(rest))
        } else {
            (Kind::Sign, first.len_utf8())
        };
        let (taken, left) = rest.split_at(length);
        rest = left;
        if !first.is_whitespace() {
            let plain = if kind == Kind::Word { normalise(taken) } else { String::new() };
            tokens.push(Token { kind, text: taken, start, plain });
        }
    }
    tokens
}

/// The length of the word that `text` begins with; an apostrophe belongs to it between letters.
fn word(text: &str) -> usize {
    let mut signs = text.char_indices().peekable();
    while let Some((index, sign)) = signs.next() {
        let goes_on = sign.is_alphabetic()
            || (APOSTROPHES.contains(sign) && signs.peek().is_some_and(|(_, next)| next.is_alphabetic()));
        if !goes_on {
            return index;
        }
    }
    text.len()
}

fn emails(text: &str) -> Vec<(Range<usize>, Trace)> {
    let is_inner = |c: char| c.is_alphanumeric() || "._%+-@".contains(c);
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_inner) {
        let tail = &rest[start..];
        let length = tail.find(|c: char| !is_inner(c)).unwrap_or(tail.len());
        let word = tail[..length].trim_end_matches(['.', '-']);
        let from = text.len() - tail.len();
        if let Some((mailbox, host)) = word.split_once('@') {
            let is_address = !mailbox.is_empty() && host.contains('.');
            let is_handle = mailbox.is_empty() && host.chars().count() >= 5;
            if is_address || is_handle {
                found.push((from..from + word.len(), Trace::Email));
            }
        }
        rest = &tail[length..];
    }
    found
}

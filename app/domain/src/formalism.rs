//! Formal answers: words without a deed. Finds them before anything is counted against an officer.
//!
//! Knows one answer, as text and as the fields of its form, and the officer's earlier answers to other people, as
//! [`Shingles`]; answers about one mass event are left out of those by the caller. Three rules meet: likeness to what
//! was sent before, missing substance, and stock phrases, which paraphrase would hide from likeness. The outcome is a
//! hint with reasons, never a verdict: a person confirms or clears it. Templates of a whole district are found with
//! [`minhash`]. Integrity design §G; reference vectors: `formalism/vectors.json`.
use crate::fold::{APOSTROPHES, is_invisible, push_latin};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};
pub mod minhash;
mod phrases;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

/// Likeness, 0 to 1, from which two answers are near-duplicates. Integrity design §G.
pub const NEAR_DUPLICATE_FROM: f64 = 0.80;

/// Likeness, 0 to 1, from which two answers are similar; below it there is no signal. Integrity design §G.
pub const SIMILAR_FROM: f64 = 0.60;

/// Points from which an answer is put before a person as formal. Integrity design §G.
pub const FORMAL_FROM: u8 = 4;

/// Normalised characters below which an answer is too short to say anything. Integrity design §G.
const TOO_SHORT_BELOW: usize = 30;

/// Normalised characters below which an answer is short. Integrity design §G.
const SHORT_BELOW: usize = 60;

/// The mark, 1 to 5, from which the resident found the explanation good. Integrity design §G.
const EXPLAINED_FROM: u8 = 4;

/// `text` as answers are compared: words of `a`–`z` with one blank between, each run of digits as `0`, the same from
/// both scripts, with any apostrophe or none. Its own normal form. Integrity design §G.
///
/// It shares the letters of [`crate::fold`] but not its key, which also joins q with k and x with h, drops doubled
/// letters and keeps digits: good for finding a name, too coarse for comparing texts.
pub fn normalise(text: &str) -> String {
    // NFKC would take ´ apart into a space and a mark, and cut the word in two.
    let visible: String = text.chars().filter(|c| *c != '\u{b4}').nfkc().filter(|c| !is_invisible(*c)).collect();
    let mut latin = String::with_capacity(visible.len());
    visible.to_lowercase().chars().for_each(|c| push_latin(&mut latin, c));
    let mut words = String::with_capacity(latin.len());
    for c in latin.nfkd().filter(|c| canonical_combining_class(*c) == 0 && !APOSTROPHES.contains(*c)) {
        let own = match c {
            'a'..='z' => c,
            _ if c.is_numeric() => '0',
            _ => ' ',
        };
        let is_new = own.is_ascii_lowercase() || !words.ends_with(own);
        if is_new && (own != ' ' || !words.is_empty()) {
            words.push(own);
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// The character 3-grams of a normalised text with a blank before and after it: sorted, each once. Integrity
/// design §G.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shingles(Vec<[u8; 3]>);

impl Shingles {
    /// The shingles of `text`, which is normalised first. A text without letters and digits has none.
    pub fn of(text: &str) -> Self {
        Self::of_normal(&normalise(text))
    }

    fn of_normal(normal: &str) -> Self {
        let padded = format!(" {normal} ");
        let mut grams: Vec<[u8; 3]> =
            padded.as_bytes().windows(3).filter_map(|gram| <[u8; 3]>::try_from(gram).ok()).collect();
        grams.sort_unstable();
        grams.dedup();
        Self(grams)
    }

    /// How many different shingles there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The shingles themselves, in byte order; each is ASCII.
    pub fn grams(&self) -> &[[u8; 3]] {
        &self.0
    }

    /// Exact Jaccard likeness, 0 to 1: shared shingles of all shingles. 0 where both have none: nothing is alike.
    pub fn similarity(&self, other: &Self) -> f64 {
        let (mut mine, mut theirs, mut shared) = (self.0.as_slice(), other.0.as_slice(), 0_usize);
        while let ([first, rest @ ..], [others, others_rest @ ..]) = (mine, theirs) {
            let order = first.cmp(others);
            shared += usize::from(order == Ordering::Equal);
            if order != Ordering::Greater {
                mine = rest;
            }
            if order != Ordering::Less {
                theirs = others_rest;
            }
        }
        let all = self.len() + other.len() - shared;
        if all == 0 { 0.0 } else { shared as f64 / all as f64 }
    }
}

/// Why an answer has its points. The officer is shown each and can contest it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nearly the same was sent to someone else: [`NEAR_DUPLICATE_FROM`].
    NearDuplicate,
    /// Much the same was sent to someone else: [`SIMILAR_FROM`].
    Similar,
    /// Below 30 normalised characters.
    TooShort,
    /// Below 60 normalised characters.
    Short,
    /// The form names no action.
    NoAction,
    /// The form has neither the day of the action nor the day of the next step.
    NoDate,
    /// A stock phrase stands where the form names no action.
    StockPhrase,
    /// The resident found it well explained and the problem solved, fully or partly: no points at all.
    ResidentConfirmed,
}

impl Reason {
    /// All reasons, in the order of the rules.
    pub const ALL: [Self; 8] = [
        Self::NearDuplicate,
        Self::Similar,
        Self::TooShort,
        Self::Short,
        Self::NoAction,
        Self::NoDate,
        Self::StockPhrase,
        Self::ResidentConfirmed,
    ];

    /// The reason that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// The word in the database and in letters.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NearDuplicate => "near_duplicate",
            Self::Similar => "similar",
            Self::TooShort => "too_short",
            Self::Short => "short",
            Self::NoAction => "no_action",
            Self::NoDate => "no_date",
            Self::StockPhrase => "stock_phrase",
            Self::ResidentConfirmed => "resident_confirmed",
        }
    }

    /// The points it adds, 0 to 3. Integrity design §G.
    pub const fn points(self) -> u8 {
        match self {
            Self::NearDuplicate => 3,
            Self::Similar | Self::TooShort | Self::NoAction => 2,
            Self::Short | Self::NoDate | Self::StockPhrase => 1,
            Self::ResidentConfirmed => 0,
        }
    }
}

/// What is known of one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerFacts<'a> {
    /// The officer's own words, without the greeting and the signature that the system adds.
    pub text: &'a str,
    /// Whether the form names an action.
    pub has_action: bool,
    /// Whether the form has the day of the action.
    pub has_action_date: bool,
    /// Whether the form has the day of the next step.
    pub has_next_date: bool,
    /// How well the resident found it explained, 1 to 5 (question T4); none until he answers.
    pub resident_explained: Option<u8>,
    /// Whether the resident said that the problem is solved, fully or partly (question T1).
    pub is_solved: bool,
}

/// What the rules say of one answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Looked {
    /// The sum of the points of the reasons, 0 to 9.
    pub points: u8,
    /// Why, in the order of the rules.
    pub reasons: Vec<Reason>,
    /// Likeness to the most alike earlier answer, 0 to 1; 0 where there is none.
    pub most_alike: f64,
    /// How many earlier answers are at least similar: [`SIMILAR_FROM`].
    pub alike: usize,
}

impl Looked {
    /// Whether a person should look at it: [`FORMAL_FROM`]. Not yet a finding.
    pub const fn is_formal(&self) -> bool {
        self.points >= FORMAL_FROM
    }
}

/// Whether a stock phrase stands in a text, whatever else does.
pub fn has_stock_phrase(text: &str) -> bool {
    phrases::has_stock_phrase(&normalise(text))
}

/// Whether what the form names as done says more than stock phrases. Integrity design §G.
pub fn names_an_act(measure: &str) -> bool {
    let normal = normalise(measure);
    !phrases::has_stock_phrase(&normal) || phrases::without_stock_phrases(&normal).len() >= TOO_SHORT_BELOW
}

/// Whether the resident found it well explained, 1 to 5 (question T4), and the problem solved at least partly (T1): then
/// no rule and no reader knows better. Integrity design §G.
pub fn is_overruled(explained: Option<u8>, is_solved: bool) -> bool {
    is_solved && explained.is_some_and(|mark| mark >= EXPLAINED_FROM)
}

/// Looks at `answer` beside `corpus`, the officer's earlier answers to other people. Integrity design §G.
///
/// A resident who found it well explained, and the problem solved at least partly, overrules every other reason; the
/// likeness is told all the same.
pub fn look(answer: &AnswerFacts<'_>, corpus: &[Shingles]) -> Looked {
    let normal = normalise(answer.text);
    let shingles = Shingles::of_normal(&normal);
    let (most_alike, alike) = corpus.iter().fold((0.0_f64, 0), |(most, alike), earlier| {
        let likeness = shingles.similarity(earlier);
        (most.max(likeness), alike + usize::from(likeness >= SIMILAR_FROM))
    });
    let is_confirmed = is_overruled(answer.resident_explained, answer.is_solved);
    let reasons =
        if is_confirmed { vec![Reason::ResidentConfirmed] } else { reasons_against(answer, &normal, most_alike) };
    Looked { points: reasons.iter().map(|reason| reason.points()).sum(), reasons, most_alike, alike }
}

fn reasons_against(answer: &AnswerFacts<'_>, normal: &str, most_alike: f64) -> Vec<Reason> {
    let likeness = if most_alike >= NEAR_DUPLICATE_FROM {
        Some(Reason::NearDuplicate)
    } else {
        (most_alike >= SIMILAR_FROM).then_some(Reason::Similar)
    };
    let length = match normal.len() {
        ..TOO_SHORT_BELOW => Some(Reason::TooShort),
        TOO_SHORT_BELOW..SHORT_BELOW => Some(Reason::Short),
        _ => None,
    };
    let action = (!answer.has_action).then_some(Reason::NoAction);
    let date = (!answer.has_action_date && !answer.has_next_date).then_some(Reason::NoDate);
    let phrase = (!answer.has_action && phrases::has_stock_phrase(normal)).then_some(Reason::StockPhrase);
    [likeness, length, action, date, phrase].into_iter().flatten().collect()
}

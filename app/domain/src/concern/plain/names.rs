//! Names of persons: capitalised words beside each other, forms of address, initials, and names known beforehand.
use super::{Kind, Known, Token, Trace};
use crate::formalism::normalise;
use std::ops::Range;

/// Words behind a name that make it one, with [`CASES`].
const BEHIND: [&str; 16] = [
    "aka", "opa", "uka", "domla", "xola", "amaki", "toga", "amma", "buvi", "buva", "bobo", "hoji", "otin", "ogli",
    "qizi", "kelin",
];
const CASES: [&str; 9] = ["", "ga", "ni", "ning", "dan", "da", "lar", "larga", "larning"];
/// Words before a name that make it one.
const BEFORE: [&str; 13] = [
    "janob",
    "xonim",
    "fuqaro",
    "grajdanin",
    "grajdanka",
    "grajdaninu",
    "gospodin",
    "gospoja",
    "gospodinu",
    "mr",
    "mrs",
    "ms",
    "gr",
];
/// Endings of surnames and patronymics.
const SURNAMES: [&str; 22] = [
    "ov", "ova", "ev", "eva", "yev", "yeva", "ovich", "evich", "ovna", "evna", "zoda", "ovga", "ovning", "ovaga",
    "ovaning", "evga", "evning", "ovu", "ovim", "evu", "ovoy", "evoy",
];
/// Words that make what stands before them a place or a body, from their beginning.
const PLACES: [&str; 34] = [
    "kocha",
    "tuman",
    "shahar",
    "shahr",
    "viloyat",
    "mahalla",
    "mfy",
    "qishlo",
    "daryo",
    "kanal",
    "bozor",
    "maktab",
    "masjid",
    "respublik",
    "shifoxona",
    "universitet",
    "xiyobon",
    "mavze",
    "dahasi",
    "qorgon",
    "street",
    "district",
    "region",
    "city",
    "avenue",
    "market",
    "school",
    "rayon",
    "oblast",
    "ulis",
    "gvardiya",
    "bank",
    "bogi",
    "metro",
];
/// Words before a place.
const OF_PLACES: [&str; 16] = [
    "ul", "ulitsa", "ulisa", "ulise", "ulisi", "kochasi", "rayon", "rayone", "rayona", "maxalla", "maxalle", "maxalli",
    "gorod", "gorode", "prospekt", "street",
];
/// Words that are no part of a name, from their beginning.
const NEVER: [&str; 26] = [
    "ozbekiston",
    "uzbekistan",
    "respublik",
    "qoraqalpog",
    "karakalpak",
    "toshkent",
    "tashkent",
    "samarqand",
    "samarkand",
    "buxoro",
    "buxara",
    "fargona",
    "fergan",
    "andijon",
    "namangan",
    "xorazm",
    "qashqadaryo",
    "surxondaryo",
    "sirdaryo",
    "jizzax",
    "hurmat",
    "assalom",
    "uvajaem",
    "ichki",
    "milliy",
    "fuqaro",
];

type Found = Vec<(Range<usize>, Trace)>;

pub(super) fn find(tokens: &[Token<'_>]) -> Found {
    let mut found = Found::new();
    let mut at = 0;
    while at < tokens.len() {
        match name(tokens, at) {
            Some(next) => {
                found.push((tokens[at].start..tokens[next - 1].end(), Trace::Name));
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// Words of names, and whole numbers, that somebody knows must not be read.
pub(super) fn find_known(text: &str, tokens: &[Token<'_>], known: &Known) -> Found {
    let (people, places) = (words(&known.people), words(&known.places));
    let is_one_of = |token: &Token<'_>, names: &[String]| {
        names.iter().any(|name| token.plain == *name || name.len() >= 4 && token.plain.starts_with(name.as_str()))
    };
    let is_known = |token: &&Token<'_>| {
        let is_large = token.is_capitalised() || token.is_upper();
        token.kind == Kind::Word && (is_one_of(token, &people) || is_large && is_one_of(token, &places))
    };
    let mut found: Found =
        tokens.iter().filter(is_known).map(|token| (token.start..token.end(), Trace::Name)).collect();
    let numbers = known.people.iter().filter(|words| words.len() >= 5 && words.contains(|c: char| c.is_ascii_digit()));
    for number in numbers {
        found.extend(text.match_indices(number).map(|(start, _)| (start..start + number.len(), Trace::Name)));
    }
    found
}

/// Words of names that are written large, as texts are compared.
fn words(names: &[String]) -> Vec<String> {
    names
        .iter()
        .flat_map(|name| name.split(|c: char| c.is_whitespace() || c == ','))
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
        .map(normalise)
        .filter(|word| word.len() >= 3)
        .collect()
}

/// The token behind a name that begins at `at`.
fn name(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = &tokens[at];
    if let Some(next) = with_initials(tokens, at) {
        return is_person(tokens, at, next).then_some(next);
    }
    if !is_part(token) {
        return None;
    }
    let begins = begins_sentence(tokens, at);
    let mut next = at + 1;
    while tokens.get(next).is_some_and(|one| is_part(one) && follows(&tokens[next - 1], one)) {
        next += 1;
    }
    let behind = tokens.get(next).is_some_and(|one| is_address(one) && !is_joined(tokens, next));
    if behind {
        return Some(next + 1);
    }
    let before = at.checked_sub(1).map(|index| tokens[index].plain.as_str());
    let is_called = before.is_some_and(|word| BEFORE.contains(&word))
        || at
            .checked_sub(2)
            .is_some_and(|index| tokens[at - 1].is(".") && BEFORE.contains(&tokens[index].plain.as_str()));
    let has_surname = tokens[at..next].iter().any(is_surname);
    let is_one = match next - at {
        1 => is_called || (!begins && is_surname(token)),
        2 => is_called || has_surname || !begins,
        _ => true,
    };
    (is_one && is_person(tokens, at, next)).then_some(next)
}

/// “A. Karimov”, “Каримов А.Б.”
fn with_initials(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let is_initial = |index: usize| {
        let is_dot = |letter: &Token<'_>| tokens.get(index + 1).is_some_and(|dot| dot.is(".") && letter.touches(dot));
        tokens.get(index).is_some_and(|one| one.is_upper() && one.text.chars().count() <= 2 && is_dot(one))
    };
    let mut next = at;
    while is_initial(next) {
        next += 2;
    }
    if next > at {
        return tokens.get(next).filter(|one| is_part(one)).map(|_| next + 1);
    }
    let mut next = at + 1;
    while is_part(&tokens[at]) && is_initial(next) && follows(&tokens[next - 1], &tokens[next]) {
        next += 2;
    }
    (next > at + 1).then_some(next)
}

fn is_part(token: &Token<'_>) -> bool {
    token.is_capitalised() && !NEVER.iter().any(|word| token.plain.starts_with(word))
}

fn is_surname(token: &Token<'_>) -> bool {
    SURNAMES.iter().any(|ending| token.plain.len() >= ending.len() + 3 && token.plain.ends_with(ending))
}

fn is_address(token: &Token<'_>) -> bool {
    token.kind == Kind::Word
        && BEHIND.iter().any(|word| token.plain.strip_prefix(word).is_some_and(|ending| CASES.contains(&ending)))
}

/// “aka-uka” are brothers, nobody's name.
fn is_joined(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|sign| sign.is("-") && tokens[at].touches(sign))
}

/// A word that stands behind another with a blank between: at most two bytes of it.
fn follows(word: &Token<'_>, next: &Token<'_>) -> bool {
    (1..=2).contains(&next.start.saturating_sub(word.end())) || word.is(".")
}

fn begins_sentence(tokens: &[Token<'_>], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|index| {
        let before = &tokens[index];
        before.kind == Kind::Sign && !matches!(before.text, "," | "-" | "–" | "—" | "(" | ")")
    })
}

/// Not a street, a district or a body named after somebody.
fn is_person(tokens: &[Token<'_>], at: usize, next: usize) -> bool {
    let is_place = |one: &Token<'_>| PLACES.iter().any(|word| one.plain.starts_with(word));
    let before = tokens[at.saturating_sub(2)..at].iter().any(|one| OF_PLACES.contains(&one.plain.as_str()));
    !before && !tokens[at..next].iter().any(is_place) && !tokens.get(next).is_some_and(is_place)
}

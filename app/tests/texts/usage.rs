//! Which texts the sources ask for, and which nobody asks for.
use super::{
    locale::{Locale, Message},
    source::Source,
};
use std::collections::BTreeSet;

/// Literals that look like keys and are none: ids of elements, names of icons.
const NOT_KEYS: &[&str] = &[];

/// Whether `word` fits `pattern`, in which `{…}` stands for one sign or more.
fn fits(pattern: &str, word: &str) -> bool {
    match pattern.split_once('{') {
        None => pattern == word,
        Some((fixed, rest)) => {
            let rest = rest.split_once('}').map_or("", |(_, rest)| rest);
            word.strip_prefix(fixed).is_some_and(|left| {
                left.char_indices()
                    .skip(1)
                    .map(|(index, _)| index)
                    .chain([left.len()])
                    .any(|index| !left.is_empty() && !left[..index].contains('.') && fits(rest, &left[index..]))
            })
        }
    }
}

/// The keys and attributes of a literal that looks like one of a known area.
fn key_of<'a>(literal: &'a str, areas: &BTreeSet<&str>) -> Option<(&'a str, &'a str)> {
    let (key, attribute) = literal.split_once('.').unwrap_or((literal, ""));
    let is_word =
        |word: &str| word.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-');
    let has_area =
        areas.iter().any(|area| key.strip_prefix(area).is_some_and(|rest| rest.starts_with('-') && rest.len() > 1));
    let is_whole = !key.ends_with('-') && (attribute.is_empty() != literal.contains('.'));
    (is_word(key) && is_word(attribute) && has_area && is_whole && !NOT_KEYS.contains(&literal))
        .then_some((key, attribute))
}

fn areas(locale: &Locale) -> BTreeSet<&str> {
    locale.messages.iter().map(|message| message.area.as_str()).collect()
}

/// Keys in the sources that are in no file of texts.
pub fn unknown(locale: &Locale, sources: &[Source]) -> Vec<String> {
    let areas = areas(locale);
    let mut complaints = Vec::new();
    for source in sources {
        for literal in &source.literals {
            let Some((key, attribute)) = key_of(literal, &areas) else { continue };
            if locale.find(key).is_none_or(|message| !message.parts.contains_key(attribute)) {
                complaints.push(format!("{}: there is no text “{literal}”", source.path));
            }
        }
    }
    complaints
}

/// Calls of `text!` that give other variables than the text takes.
pub fn wrong_variables(locale: &Locale, sources: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (source, call) in sources.iter().flat_map(|source| source.calls.iter().map(move |call| (source, call))) {
        let (key, attribute) = call.key.split_once('.').unwrap_or((&call.key, ""));
        let Some(part) = locale.find(key).and_then(|message| message.parts.get(attribute)) else { continue };
        if part.variables != call.variables {
            let (given, taken) = (&call.variables, &part.variables);
            complaints.push(format!("{}: “{}” is given {given:?} and takes {taken:?}", source.path, call.key));
        }
    }
    complaints
}

/// How a source mentions a message.
fn mentions(source: &Source, message: &Message) -> bool {
    let Message { area, key, .. } = message;
    let prefix = format!("{area}-");
    let by_pattern = |literal: &str| {
        let whole = literal.split_once('.').map_or(literal, |(before, _)| before);
        whole.starts_with(&prefix) && whole.contains('{') && fits(whole, key)
    };
    let by_name = || {
        let name = key.strip_prefix(&prefix).unwrap_or_default();
        source.literals.contains(area) && source.literals.contains(name)
    };
    source.literals.iter().any(|literal| {
        literal == key
            || literal.strip_prefix(key.as_str()).is_some_and(|rest| rest.starts_with('.'))
            || by_pattern(literal)
    }) || by_name()
}

/// Whether somebody asks for an attribute of a message: by name beside the message, as the reason of a refusal, or
/// as the hint that every field of a form may have.
fn asks_for(source: &Source, attribute: &str) -> bool {
    let ending = format!(".{attribute}");
    source.literals.iter().any(|literal| literal.ends_with(&ending) || literal.ends_with('}') && literal.contains('.'))
}

/// Texts and attributes that no source asks for. Where `{…}` stands in a literal, every word fits.
pub fn unused(locale: &Locale, sources: &[Source]) -> Vec<String> {
    let plain: BTreeSet<&str> = sources.iter().flat_map(|source| source.literals.iter().map(String::as_str)).collect();
    let taken_in: BTreeSet<&str> = locale
        .messages
        .iter()
        .flat_map(|message| message.parts.values())
        .flat_map(|part| &part.references)
        .map(String::as_str)
        .collect();
    let mut complaints = Vec::new();
    for message in &locale.messages {
        let readers: Vec<_> = sources.iter().filter(|source| mentions(source, message)).collect();
        if readers.is_empty() && !taken_in.contains(message.key.as_str()) {
            complaints.push(format!("{}.ftl: nobody asks for {}", message.area, message.key));
            continue;
        }
        for attribute in message.parts.keys().filter(|name| !name.is_empty()) {
            let is_asked = readers.iter().any(|source| asks_for(source, attribute));
            if !is_asked && attribute != "hint" && !plain.contains(attribute.as_str()) {
                complaints.push(format!("{}.ftl: nobody asks for {}.{attribute}", message.area, message.key));
            }
        }
    }
    complaints
}

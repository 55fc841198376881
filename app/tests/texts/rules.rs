//! What the files of four languages must have in common, and how keys are named. Each rule gives its complaints.
use super::locale::{Locale, Message};
use std::collections::{BTreeMap, BTreeSet};

/// Keys, attributes and variables that one language has and another has not.
pub fn differences(locales: &[Locale]) -> Vec<String> {
    let parts: Vec<_> = locales.iter().map(|locale| (locale.tag, variables_of_parts(locale))).collect();
    let all: BTreeMap<_, _> = parts
        .iter()
        .rev()
        .flat_map(|(tag, parts)| parts.iter().map(move |(name, variables)| (name, (tag, variables))))
        .collect();
    let mut complaints = Vec::new();
    for (name, (pattern, expected)) in all {
        for (tag, parts) in &parts {
            match parts.get(name) {
                None => complaints.push(format!("{tag}: {name} is missing; {pattern} has it")),
                Some(found) if found != expected => {
                    complaints.push(format!("{tag}: {name} has the variables {found:?}, in {pattern} {expected:?}"));
                }
                Some(_) => {}
            }
        }
    }
    complaints
}

fn variables_of_parts(locale: &Locale) -> BTreeMap<String, BTreeSet<String>> {
    let of_message = |message: &Message| {
        let name = format!("{}.ftl {}", message.area, message.key);
        let whole = |part: &String| if part.is_empty() { name.clone() } else { format!("{name}.{part}") };
        message.parts.iter().map(|(part, read)| (whole(part), read.variables.clone())).collect::<Vec<_>>()
    };
    locale.messages.iter().flat_map(of_message).collect()
}

/// Keys that stand in more than one place of a language.
pub fn duplicates(locales: &[Locale]) -> Vec<String> {
    let mut complaints = Vec::new();
    for locale in locales {
        let mut areas = BTreeMap::new();
        for message in &locale.messages {
            if let Some(earlier) = areas.insert(&message.key, &message.area) {
                complaints
                    .push(format!("{}: {} stands in {earlier}.ftl and {}.ftl", locale.tag, message.key, message.area));
            }
        }
    }
    complaints
}

/// Keys that do not begin with the name of their file, and messages without a value.
pub fn misnamed(locales: &[Locale]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (locale, message) in each(locales) {
        let Message { area, key, parts } = message;
        let rest = key.trim_start_matches('-').strip_prefix(area.as_str());
        if !rest.is_some_and(|rest| rest.starts_with('-') && rest.len() > 1) {
            complaints.push(format!("{}/{area}.ftl: {key} does not begin with “{area}-”", locale.tag));
        }
        if !parts.contains_key("") {
            complaints.push(format!("{}/{area}.ftl: {key} has attributes but no value", locale.tag));
        }
    }
    complaints
}

/// References to messages and terms that are not there.
pub fn dangling(locales: &[Locale]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (locale, message) in each(locales) {
        for reference in message.parts.values().flat_map(|part| &part.references) {
            if locale.find(reference).is_none() {
                complaints.push(format!("{}: {} takes in {reference}, which is not there", locale.tag, message.key));
            }
        }
    }
    complaints
}

/// The forms that a language's plurals need; none where numbers have no plural after them.
fn plural_forms(tag: &str) -> Option<BTreeSet<&'static str>> {
    match tag {
        "ru" => Some(["one", "few", "many", "other"].into()),
        "en" => Some(["one", "other"].into()),
        _ => None,
    }
}

/// Plurals that lack a form or have one too many.
pub fn wrong_plurals(locales: &[Locale]) -> Vec<String> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut complaints = Vec::new();
    for (locale, message) in each(locales) {
        for (variants, rest) in message.parts.values().flat_map(|part| &part.selectors) {
            let forms: BTreeSet<&str> =
                variants.iter().map(String::as_str).filter(|name| FORMS.contains(name)).collect();
            // “other” alone is the rest of a choice between words, not a plural.
            if forms.is_empty() || forms == BTreeSet::from(["other"]) {
                continue;
            }
            let name = format!("{}: {}", locale.tag, message.key);
            match plural_forms(locale.tag) {
                None => complaints.push(format!("{name} has a plural; Uzbek has none after a number")),
                Some(needed) if needed != forms => {
                    complaints.push(format!("{name} has the forms {forms:?}, needs {needed:?}"))
                }
                Some(_) if rest != "other" => complaints.push(format!("{name}: the rest must be “other”")),
                Some(_) => {}
            }
        }
    }
    complaints
}

/// Every message with its language.
pub fn each(locales: &[Locale]) -> impl Iterator<Item = (&Locale, &Message)> {
    locales.iter().flat_map(|locale| locale.messages.iter().map(move |message| (locale, message)))
}

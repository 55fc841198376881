//! The letters with blanks from which an officer may begin an answer.
use crate::{text::Texts, visit::Visit};
use domain::{concern::template::Template, language::Language};

/// Code and short name of every template, in the order in which a page offers them.
pub(super) fn names(visit: &Visit) -> Vec<(&'static str, String)> {
    let name = |template: Template| {
        let code = template.code();
        // template-visited, -warned, -protocol, -reconciled, -patrol, -forwarded, -not-confirmed, -more-time
        (code, visit.texts.get(&format!("template-{code}")))
    };
    Template::ALL.into_iter().map(name).collect()
}

/// The letter of a template in the language of the one who reads it.
pub(super) fn letter(language: Language, code: &str) -> Option<String> {
    let template = Template::of_code(code)?;
    // template-visited-text, -warned-text, -protocol-text, -reconciled-text, -patrol-text, -forwarded-text,
    // -not-confirmed-text, -more-time-text
    Some(Texts(language).get(&format!("template-{}-text", template.code())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::concern::template::blanks;

    #[test]
    fn every_letter_has_three_to_five_blanks_in_all_languages() {
        for language in Language::ALL {
            for template in Template::ALL {
                let letter = letter(language, template.code()).unwrap_or_default();
                assert!((3..=5).contains(&blanks(&letter).len()), "{language:?}: {letter}");
            }
        }
    }
}

//! The letters with blanks from which an officer may begin an answer.
use crate::visit::Visit;
use domain::concern::template::Template;

/// Code, short name and letter of every template, in the order in which a page offers them.
pub(super) fn list(visit: &Visit) -> Vec<(&'static str, String, String)> {
    let letter = |template: Template| {
        let code = template.code();
        // template-visited, -warned, -protocol, -reconciled, -patrol, -forwarded, -not-confirmed, -more-time
        let name = visit.texts.get(&format!("template-{code}"));
        // template-visited-text, -warned-text, -protocol-text, -reconciled-text, -patrol-text, -forwarded-text,
        // -not-confirmed-text, -more-time-text
        (code, name, visit.texts.get(&format!("template-{code}-text")))
    };
    Template::ALL.into_iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Texts;
    use domain::{concern::template::blanks, language::Language};

    #[test]
    fn every_letter_has_three_to_five_blanks_in_all_languages() {
        for language in Language::ALL {
            for template in Template::ALL {
                let letter = Texts(language).get(&format!("template-{}-text", template.code()));
                assert!((3..=5).contains(&blanks(&letter).len()), "{language:?}: {letter}");
            }
        }
    }
}

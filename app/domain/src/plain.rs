//! Text for what obeys every character: print, feeds, tables. [`clean_text`] drops what deceives a reader of a page; here
//! goes also what nobody sees, so that a line is as wide as its letters and nothing runs against the direction of the rest.
use crate::form::clean_text;

/// The text with visible letters, blanks and line ends alone. What no font can have a letter for becomes U+FFFD.
pub fn plain(text: &str) -> String {
    clean_text(&clean_text(text).chars().filter_map(seen).collect::<String>())
}

/// The same on one line.
pub fn plain_line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as it is written into a file of cells: what can be seen of it on one line, with an apostrophe before what a
/// spreadsheet would take for a formula, in letters of full width too (OWASP, CSV injection).
pub fn plain_cell(text: &str) -> String {
    let text = plain_line(text);
    if text.starts_with(FORMULAS) { format!("'{text}") } else { text }
}

/// What formulas begin with.
const FORMULAS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The character as it is seen; none if it is not.
fn seen(character: char) -> Option<char> {
    match character {
        // Blanks that do not look like one to every program.
        '\u{2800}' | '\u{180e}' => Some(' '),
        // Soft hyphens, fillers, joiners, marks that choose a form of the letter before, tags, notes between lines.
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        // For private use: each font has its own idea of it.
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(char::REPLACEMENT_CHARACTER),
        _ => Some(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_of_all_languages_stay_as_they_are() {
        for words in ["Oʻzbekiston, gʻisht, maʼno", "Қашқадарё ғишти", "В 2026 г. — «да»", "Café №5: 12\u{202f}345"]
        {
            assert_eq!(plain(words), words);
        }
    }

    #[test]
    fn nothing_turns_the_direction_of_a_line() {
        assert_eq!(plain("tinch\u{202e}olgan\u{2066} joy\u{2069}\u{200f}"), "tincholgan joy");
        assert_eq!(plain("\u{061c}12 ta\u{200e}"), "12 ta");
    }

    #[test]
    fn what_nobody_sees_is_gone() {
        assert_eq!(plain("ma\u{200b}hal\u{2060}la\u{feff}, so\u{ad}z\u{e0041}"), "mahalla, soz");
        assert_eq!(plain("\u{1f468}\u{200d}\u{1f469}\u{fe0f}"), "\u{1f468}\u{1f469}");
        assert_eq!(plain("\u{3164}\u{200b}\u{2800}"), "");
    }

    #[test]
    fn control_characters_go_and_line_ends_stay() {
        assert_eq!(plain("bir\u{0}\u{7}\u{1b}[31m\r\nikki\u{2028}uch\tbor"), "bir[31m\nikki\nuch bor");
        assert_eq!(plain_line(" bir\n\n ikki\t\u{200b} uch "), "bir ikki uch");
    }

    #[test]
    fn a_cell_that_begins_like_a_formula_gets_an_apostrophe_whatever_stands_unseen_before_it() {
        for formula in ["=1+1", "+998", "-2", "@SUM(A1)", "＝1+1", "＋1", "－2", "＠SUM(A1)"] {
            assert_eq!(plain_cell(formula), format!("'{formula}"));
            for unseen in ["\t", "\r", "\n", " ", "\u{200b}", "\u{202e}", " \u{feff}", "\u{3000}", "\r\n\u{2060} "] {
                assert_eq!(plain_cell(&format!("{unseen}{formula}")), format!("'{formula}"), "{unseen:?}");
            }
        }
        for text in ["Doʻstlik", "", "2-mahalla", "a=b", "1726-0001"] {
            assert_eq!(plain_cell(text), text);
        }
    }

    #[test]
    fn a_tower_of_accents_falls() {
        let tower = format!("z{}", "\u{301}\u{316}".repeat(400));
        assert!(plain(&tower).chars().count() <= 4);
    }

    #[test]
    fn a_letter_of_private_use_is_replaced() {
        assert_eq!(plain("a\u{e001}b\u{10fffd}c\u{fffe}"), "a\u{fffd}b\u{fffd}c\u{fffd}");
    }

    proptest! {
        #[test]
        fn whatever_was_typed_is_plain_once_and_for_all(text in "\\PC*|(.|\n|\r){0,60}") {
            let once = plain(&text);
            prop_assert_eq!(&plain(&once), &once);
            let is_plain = once.chars().all(|letter| letter == '\n' || !letter.is_control());
            prop_assert!(is_plain);
            let hidden = once.contains(['\u{202e}', '\u{2066}', '\u{200b}', '\u{feff}']);
            prop_assert!(!hidden);
        }
    }
}

//! Invitation letters as a PDF for the printer: a sheet of A4 for each household, printed on both sides, folded twice
//! and sealed. Words come ready; here and below is only where they stand.
//!
//! The first page of a sheet is its inner side (`inside`), so that a printer lays sheets down with their codes hidden;
//! the second is the outer side (`outside`), bare but for the address. Folds are 105 and 210 mm from the upper edge,
//! not in even thirds: a panel of 105 mm fills a DL envelope, so that the address cannot slide out of its window, and
//! the last one of 87 mm, with the code on it, is folded up first and lies wholly hidden when the first is folded down
//! over it. The free edge then meets the other fold: there, and on both sides, the sheet is sealed to go without an
//! envelope. `code` draws what a camera reads. Integrity design §C1, §C2.
mod code;
mod inside;
mod outside;

use crate::paper::{PAGE, Paper, SheetError, Title};
use domain::{language::Language, letter_code::LetterCode};
use krilla::tagging::{Tag, TagGroup};
use time::OffsetDateTime;

/// Points of a millimetre.
const MM: f32 = 72.0 / 25.4;
/// Left and right edge of what is written, in points.
const EDGES: (f32, f32) = (20.0 * MM, PAGE.0 - 20.0 * MM);
/// The folds, in points from the upper edge.
const FOLDS: [f32; 2] = [105.0 * MM, 210.0 * MM];

/// The letter to a household. It holds the code twice and must not reach a log: it has no debug output.
#[derive(Clone)]
pub struct Invitation {
    /// The language of its words.
    pub language: Language,
    /// The address as the post needs it, a line each: the only words on the outer side.
    pub address: Vec<String>,
    /// The code of the household.
    pub code: LetterCode,
    /// What the camera opens: the page of the rating, with the code in the fragment, which no server is sent.
    pub link: String,
    /// All other words.
    pub words: Words,
}

/// The words of a letter, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Who invites.
    pub issuer: String,
    /// What that is.
    pub tagline: String,
    /// Mahalla and quarter.
    pub about: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub what: String,
    /// Why it came to this household.
    pub why: String,
    /// What the reader can rely on, and what to do.
    pub parts: Vec<Part>,
    /// What the camera is for.
    pub scan: String,
    /// What is said aloud in place of the picture for the camera.
    pub picture: String,
    /// Before the code.
    pub code: String,
    /// How the symbols of the code are told apart.
    pub code_hint: String,
    /// Before the address of the portal.
    pub portal: String,
    /// The address of the portal, short enough to be typed.
    pub portal_address: String,
    /// Before the last day.
    pub last: String,
    /// The last day the code counts.
    pub last_day: String,
}

/// A head and what stands below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The head.
    pub head: String,
    /// The paragraph.
    pub text: String,
}

/// A place on a page, in points from the upper left corner.
#[derive(Clone, Copy, Debug)]
struct Place {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

impl Place {
    /// Of millimetres.
    const fn mm(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self { left: left * MM, top: top * MM, width: width * MM, height: height * MM }
    }

    const fn right(self) -> f32 {
        self.left + self.width
    }

    const fn bottom(self) -> f32 {
        self.top + self.height
    }
}

/// Draws the letters, two pages each, made at that instant. The file names no household before its page: nothing in it
/// leads from an address to a code.
///
/// # Errors
/// There is none, one has more words than room or a link too long for a camera, a font cannot be read, or the document
/// would not be what it says it is.
pub fn draw(letters: &[Invitation], made: OffsetDateTime) -> Result<Vec<u8>, SheetError> {
    let first = letters.first().ok_or(SheetError::Empty)?;
    let mut paper = Paper::begin()?;
    let mut read = Vec::with_capacity(letters.len());
    for letter in letters {
        let mut all = paper.page(|pen| inside::write(pen, letter))?;
        all.extend(paper.page(|pen| outside::write(pen, &letter.address))?);
        let nodes = all.into_iter().map(Into::into).collect();
        read.push(TagGroup::with_children(Tag::Section.with_lang(Some(letter.language.tag().to_owned())), nodes));
    }
    let Words { title, issuer, .. } = &first.words;
    paper.finish(&Title { language: first.language, title, issuer, made }, read)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const MADE: OffsetDateTime = datetime!(2026-10-01 09:00 UTC);

    fn letter(number: u8, language: Language) -> Invitation {
        let code = LetterCode::of_random([number; LetterCode::RANDOM_BYTES]);
        let word = |word: &str| format!("{word} {}", language.tag());
        Invitation {
            language,
            address: vec!["Doʻstlik koʻchasi, 12-uy".to_owned(), format!("1001{number:02} Toshkent")],
            code,
            link: format!("https://hisobdor.uz/{}/rate#{code}", language.code()),
            words: Words {
                issuer: "Hisobdor".to_owned(),
                title: word("Иншоотга баҳо беринг: ўқ, ғ"),
                what: word("Har chorakda"),
                parts: vec![Part { head: word("Sir"), text: word("Hech kim bilmaydi") }; 5],
                picture: word("QR"),
                portal_address: "hisobdor.uz/rate".to_owned(),
                last_day: "2026-yil 31-dekabr".to_owned(),
                ..Words::default()
            },
        }
    }

    fn letters(count: u8) -> Vec<Invitation> {
        let languages = Language::ALL.into_iter().cycle();
        (0..count).zip(languages).map(|(number, language)| letter(number, language)).collect()
    }

    /// The words of each page, without breaks.
    fn pages(file: &[u8]) -> Vec<String> {
        let pages = pdf_extract::extract_text_from_mem_by_pages(file).unwrap();
        pages.iter().map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    fn count(file: &[u8], part: &str) -> usize {
        file.windows(part.len()).filter(|window| *window == part.as_bytes()).count()
    }

    #[test]
    fn each_household_has_one_sheet_with_its_code_inside_and_nothing_but_its_address_outside() {
        let letters = letters(5);
        let pages = pages(&draw(&letters, MADE).unwrap());
        assert_eq!(pages.len(), 2 * letters.len());
        for (letter, sides) in letters.iter().zip(pages.chunks(2)) {
            let [inside, outside] = sides else { panic!("two sides") };
            let words = &letter.words;
            // Bold words: the reader takes every face of a sheet for that of the code.
            for word in [&letter.code.to_string(), &words.title, &words.portal_address, &words.last_day] {
                assert!(inside.contains(word), "{word} is not in {inside}");
            }
            assert!(!inside.contains(&letter.address[0]) && !inside.contains("https"), "{inside}");
            assert_eq!(*outside, letter.address.join(" "));
        }
    }

    #[test]
    fn each_letter_is_read_aloud_in_its_language() {
        let file = draw(&letters(4), MADE).unwrap();
        for language in Language::ALL {
            assert!(count(&file, &format!("/Lang({})", language.tag())) > 0, "{language:?}");
        }
    }

    #[test]
    fn many_letters_hold_fonts_and_words_once() {
        let [few, many] = [4, 104].map(|number| draw(&letters(number), MADE).unwrap());
        assert_eq!(count(&few, "/FontFile"), count(&many, "/FontFile"));
        assert!((many.len() - few.len()) / 100 < 12_000, "{} bytes a letter", (many.len() - few.len()) / 100);
    }

    #[test]
    fn words_that_would_cover_the_code_or_leave_the_window_are_refused() {
        let refused = |change: fn(&mut Invitation)| {
            let mut letter = letter(1, Language::Uz);
            change(&mut letter);
            matches!(draw(&[letter], MADE), Err(SheetError::Full))
        };
        assert!(!refused(|_| {}));
        assert!(refused(|letter| letter.words.parts = vec![letter.words.parts[0].clone(); 30]));
        assert!(refused(|letter| letter.words.code_hint = "uzun ".repeat(300)));
        assert!(refused(|letter| letter.address = vec!["Manzil".to_owned(); 9]));
        assert!(refused(|letter| letter.link = "x".repeat(400)));
        assert!(matches!(draw(&[], MADE), Err(SheetError::Empty)));
    }
}

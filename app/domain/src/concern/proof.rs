//! Proof of filing: a sheet the resident takes away. It says that a text was filed, when, where and with which term, and
//! carries the text's fingerprint in place of the text. Neither a name nor words nor the receipt stand on it: whoever
//! finds the paper learns no more than that, and opens nothing with it.
use super::{CaseView, ConcernState};
use crate::{
    category::{Category, Identity, Kind, LegalTerm},
    check::hex,
    deadline::due_date,
    failure::Read,
    form::clean_text,
    language::Language,
};
use async_trait::async_trait;
use sha2::{Digest, Sha256};
use std::fmt;
use time::{Date, OffsetDateTime};

/// The words of a concern exactly as their fingerprint is taken: cleaned as [`clean_text`] says (composed letters, line
/// ends of one byte, nothing at either end), in UTF-8 without a mark before them or a line end after them.
pub fn canonical(text: &str) -> Vec<u8> {
    clean_text(text).into_bytes()
}

/// SHA-256 of the [`canonical`] bytes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of a text, as typed or as kept.
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(canonical(text)).into())
    }

    /// Eight groups of eight hexadecimal digits.
    pub fn groups(&self) -> [String; 8] {
        let mut groups = [const { String::new() }; 8];
        for (group, bytes) in groups.iter_mut().zip(self.0.chunks(4)) {
            *group = hex(bytes);
        }
        groups
    }
}

/// The groups with a space between.
impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.groups().join(" "))
    }
}

/// What the sheet states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The public number.
    pub number: String,
    /// When the resident wrote; of a concern taken up again, when it was.
    pub written_at: OffsetDateTime,
    /// The day it was registered, from which the term runs.
    pub registered: Date,
    /// Whether that day is one of a later body: it was forwarded.
    pub is_forwarded: bool,
    /// The day the answer is due.
    pub due: Date,
    /// Whether that is later than the term alone says.
    pub is_extended: bool,
    /// By which term; none for words that no code stands for.
    pub term: Option<LegalTerm>,
    /// Whether the law gives a right to the answer: a signal without a name has none.
    pub is_appeal: bool,
    /// Registry code of the mahalla.
    pub mahalla_code: String,
    /// Category code.
    pub category: String,
    /// Kind code.
    pub kind: String,
    /// Identity mode, code.
    pub identity: String,
    /// Of the text.
    pub fingerprint: Fingerprint,
    /// Where it stands.
    pub state: ConcernState,
    /// Who owes an answer: a locale key suffix of a post; none once nobody does.
    pub holder: Option<String>,
    /// The numbers it had before, with the moment of each, the newest first.
    pub earlier: Vec<(String, OffsetDateTime)>,
}

impl Proof {
    /// What may be stated of a case.
    pub fn of(case: &CaseView) -> Self {
        let before = std::iter::successors(case.earlier.as_deref(), |case| case.earlier.as_deref());
        let words = Category::of_code(&case.category).zip(Kind::of_code(&case.kind));
        let term = words.map(|(category, kind)| kind.legal_term(category));
        Self {
            number: case.number.clone(),
            written_at: case.received_at,
            registered: case.clock_started,
            is_forwarded: case.events.iter().any(|event| event.kind == "forwarded"),
            due: case.due,
            is_extended: term.is_some_and(|term| case.due > due_date(case.clock_started, term)),
            term,
            is_appeal: Identity::of_code(&case.identity).is_some_and(Identity::is_appeal),
            mahalla_code: case.mahalla_code.clone(),
            category: case.category.clone(),
            kind: case.kind.clone(),
            identity: case.identity.clone(),
            fingerprint: Fingerprint::of(&case.text),
            state: case.state,
            holder: case.state.is_open().then(|| case.holder.clone()),
            earlier: before.map(|case| (case.number.clone(), case.received_at)).collect(),
        }
    }

    /// The name of the file: it tells nothing but the public number.
    pub fn file_name(&self, kind: &str) -> String {
        let number: String = self.number.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
        format!("hisobdor-{number}.{kind}")
    }
}

/// A sheet of paper in words, from top to bottom: how it looks is the server's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The language of all its words.
    pub language: Language,
    /// Who issues it.
    pub issuer: String,
    /// What that is.
    pub tagline: String,
    /// Title.
    pub title: String,
    /// One line: what it proves.
    pub lead: String,
    /// Name and value of each statement.
    pub rows: Vec<(String, String)>,
    /// What the code below is.
    pub code_title: String,
    /// A code in groups.
    pub code: Vec<String>,
    /// How the code is checked, a paragraph each.
    pub notes: Vec<String>,
    /// Last lines: when and where it was made.
    pub foot: Vec<String>,
}

/// What the portal promises about sheets.
#[async_trait]
pub trait Sheets: Send + Sync {
    /// Draws a sheet as a PDF on A4, readable aloud.
    async fn draw_sheet(&self, sheet: Sheet) -> Read<Vec<u8>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn case() -> CaseView {
        CaseView {
            number: "7K3Q-29XM".into(),
            category: "noise".into(),
            kind: "application".into(),
            about: "mahalla".into(),
            identity: "named".into(),
            mahalla_code: "1".into(),
            text: "Har kecha baland musiqa".into(),
            place: "hovli".into(),
            photos: Vec::new(),
            language: Language::Uz,
            state: ConcernState::Assigned,
            received_at: datetime!(2026-11-22 12:00 +5),
            clock_started: date!(2026 - 11 - 23),
            due: date!(2026 - 12 - 08),
            holder: "inspector".into(),
            events: Vec::new(),
            messages: Vec::new(),
            answer: None,
            verdict: None,
            verdict_until: None,
            protest: None,
            next: None,
            earlier: None,
            main: None,
            is_erased: false,
        }
    }

    #[test]
    fn a_fingerprint_is_the_sha_256_of_the_cleaned_text_in_utf_8() {
        // printf 'Bogʻda shovqin' | sha256sum
        let known = "62d10fa5c669536874cb292ccf5a779383ed22ae6e48c258049fe41ca3cc6e77";
        assert_eq!(Fingerprint::of("Bogʻda shovqin").to_string().replace(' ', ""), known);
        assert_eq!(Fingerprint::of("  Bogʻda shovqin\r\n").to_string().replace(' ', ""), known, "blanks around it");
        assert_ne!(Fingerprint::of("Bogʻda  shovqin"), Fingerprint::of("Bogʻda shovqin"), "every sign counts");
    }

    #[test]
    fn typed_and_kept_text_have_the_same_fingerprint() {
        let typed = "Birinchi qator\r\n\r\n\r\n\tikkinchi e\u{301}\u{200f}\n";
        let kept = clean_text(typed);
        assert_ne!(typed, kept);
        assert_eq!(Fingerprint::of(typed), Fingerprint::of(&kept));
        assert_eq!(canonical(&kept), kept.as_bytes());
    }

    #[test]
    fn a_fingerprint_is_written_in_eight_groups_of_eight() {
        let groups = Fingerprint::of("").groups();
        assert_eq!(groups[0], "e3b0c442");
        assert!(groups.iter().all(|group| group.len() == 8));
    }

    #[test]
    fn the_sheet_states_the_number_the_days_and_the_term() {
        let proof = Proof::of(&case());
        assert_eq!(
            (proof.number.as_str(), proof.registered, proof.due),
            ("7K3Q-29XM", date!(2026 - 11 - 23), date!(2026 - 12 - 08))
        );
        assert_eq!(proof.term, Some(LegalTerm::FifteenDays));
        assert_eq!(proof.holder.as_deref(), Some("inspector"));
        assert!(proof.is_appeal && !proof.is_forwarded && !proof.is_extended);
        assert_eq!(proof.file_name("pdf"), "hisobdor-7K3Q-29XM.pdf");
    }

    #[test]
    fn a_later_day_than_the_law_alone_gives_is_an_extended_term() {
        assert!(Proof::of(&CaseView { due: date!(2026 - 12 - 09), ..case() }).is_extended);
    }

    #[test]
    fn a_signal_has_no_right_to_the_term() {
        assert!(!Proof::of(&CaseView { identity: "anonymous".into(), ..case() }).is_appeal);
    }

    #[test]
    fn nobody_has_what_has_ended() {
        assert_eq!(Proof::of(&CaseView { state: ConcernState::Closed, ..case() }).holder, None);
    }

    #[test]
    fn what_was_taken_up_again_names_its_earlier_numbers() {
        let first = CaseView { number: "FIRST".into(), received_at: datetime!(2026-10-01 9:00 +5), ..case() };
        let second = CaseView { number: "SECOND".into(), earlier: Some(Box::new(first)), ..case() };
        let third = CaseView { earlier: Some(Box::new(second)), ..case() };
        let numbers: Vec<_> = Proof::of(&third).earlier.into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, ["SECOND", "FIRST"]);
    }

    #[test]
    fn a_file_name_holds_nothing_that_could_break_a_header() {
        let odd = CaseView { number: "A\"\r\nB/..".into(), ..case() };
        assert_eq!(Proof::of(&odd).file_name("pdf"), "hisobdor-AB.pdf");
    }
}

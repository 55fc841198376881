//! The form of a rating as it arrives, and the draft that the rules make of it.
use super::{Answer, Answers, Contact, Pressure, Reach};
use crate::{
    concern::plain::{Trace, traces},
    form::{FieldErrors, clean_line, clean_text, parse_email},
    letter_code::LetterCode,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Characters that a comment may have, after cleaning.
pub const COMMENT_MOST: usize = 500;

/// The fields of the form as they were sent. A field that was not sent is empty.
///
/// It holds secrets of the resident and therefore has no debug output.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RatingForm {
    /// `self`, `duty`, `meeting`, `none`.
    pub p0: String,
    /// `yes`, `no`.
    pub p1: String,
    /// `5` to `1`, `0` for “I cannot say”.
    pub p2: String,
    /// As `p2`.
    pub p3: String,
    /// As `p2`.
    pub p4: String,
    /// As `p2`.
    pub p5: String,
    /// As `p2`; the only question that must be answered.
    pub p6: String,
    /// `no`, `yes`, `skip`.
    pub p7: String,
    /// Free text.
    pub comment: String,
    /// `yes`: the comment goes as it is, although it may tell who wrote it or of whom.
    pub comment_ok: String,
    /// Letter code.
    pub code: String,
    /// Mail address, where there is no letter.
    pub email: String,
    /// One-use token against double sending; the server checks it.
    pub form: String,
}

/// A field that may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RatingField {
    /// Contact.
    P0,
    /// Reach.
    P1,
    /// Voice.
    P2,
    /// Neutrality.
    P3,
    /// Respect.
    P4,
    /// Motives.
    P5,
    /// Overall.
    P6,
    /// Pressure.
    P7,
    /// Free text.
    Comment,
    /// Letter code.
    Code,
    /// Mail address.
    Email,
}

impl RatingField {
    /// The name of the field in the form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::P0 => "p0",
            Self::P1 => "p1",
            Self::P2 => "p2",
            Self::P3 => "p3",
            Self::P4 => "p4",
            Self::P5 => "p5",
            Self::P6 => "p6",
            Self::P7 => "p7",
            Self::Comment => "comment",
            Self::Code => "code",
            Self::Email => "email",
        }
    }
}

/// Which ratings a rating stands with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stream {
    /// By letter to a drawn household: the only ones that count in the official score.
    Invited,
    /// By confirmed mail address: shown apart, as open feedback.
    Open,
}

impl Stream {
    /// The word in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Open => "open",
        }
    }

    /// The stream that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Invited, Self::Open].into_iter().find(|stream| stream.code() == code)
    }
}

/// By what the resident claims to take part. The server checks it.
#[derive(Clone, PartialEq, Eq)]
pub enum Claim {
    /// By the letter to the household.
    Letter(LetterCode),
    /// By a mail address, in lower case, still to be confirmed.
    Email(String),
    /// By the change code that open feedback gave: 26 symbols.
    Change(String),
    /// By a ballot paper that was signed unseen, as text.
    Token(String),
}

/// The ballot paper that a text is, if it looks like one.
fn token(written: &str) -> Option<String> {
    let text: String = written.chars().filter(|sign| !sign.is_whitespace()).collect();
    let is_text = text.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_');
    (is_text && crate::token::TEXT.contains(&text.len())).then_some(text)
}

/// The change code that a text is, if it looks like one: 26 symbols of Crockford's base 32, blanks and hyphens aside.
fn change_code(written: &str) -> Option<String> {
    let folded: String = written.to_uppercase().chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
    let is_code = folded.len() == 26 && folded.bytes().all(|sign| b"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(&sign));
    is_code.then_some(folded)
}

impl Claim {
    /// The stream that the rating goes to.
    pub const fn stream(&self) -> Stream {
        match self {
            Self::Letter(_) => Stream::Invited,
            Self::Email(_) | Self::Change(_) | Self::Token(_) => Stream::Open,
        }
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Claim({}, …)", self.stream().code())
    }
}

/// A rating that follows the rules of its form. The claim and the answers part at once: they are never stored together.
#[derive(Clone, PartialEq, Eq)]
pub struct RatingDraft {
    /// The answers; P6 is among them.
    pub answers: Answers,
    /// Cleaned free text, 1 to [`COMMENT_MOST`] characters.
    pub comment: Option<String>,
    /// By what the resident takes part.
    pub claim: Claim,
}

impl fmt::Debug for RatingDraft {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RatingDraft(…)")
    }
}

impl RatingForm {
    /// What in the comment may tell who somebody is, each kind once; nothing once the resident said that it may go so.
    pub fn doubts(&self) -> Vec<Trace> {
        if self.comment_ok == "yes" {
            return Vec::new();
        }
        let found = traces(&clean_text(&self.comment));
        Trace::ALL.into_iter().filter(|kind| found.iter().any(|(_, trace)| trace == kind)).collect()
    }

    /// Reads the form. Questions may be skipped except P6, where “I cannot say” is an answer; a letter code goes before
    /// a mail address.
    ///
    /// # Errors
    /// For each wrong field one of `missing`, `unknown` (no such choice), `too-long`; for the code also `length`,
    /// `symbol`, `check`; for the address also `malformed`. In the order of the form.
    pub fn parse(&self) -> Result<RatingDraft, FieldErrors<RatingField>> {
        let mut errors = FieldErrors::default();
        let answers = self.answers(&mut errors);
        let comment = clean_text(&self.comment);
        if comment.chars().count() > COMMENT_MOST {
            errors.add(RatingField::Comment, "too-long");
        }
        match self.claim() {
            Ok(claim) if errors.is_empty() => {
                Ok(RatingDraft { answers, comment: Some(comment).filter(|comment| !comment.is_empty()), claim })
            }
            Ok(_) => Err(errors),
            Err((field, error)) => {
                errors.add(field, error);
                Err(errors)
            }
        }
    }

    fn answers(&self, errors: &mut FieldErrors<RatingField>) -> Answers {
        let answers = Answers {
            p0: choice(RatingField::P0, &self.p0, Contact::of_code, errors),
            p1: choice(RatingField::P1, &self.p1, Reach::of_code, errors),
            p2: choice(RatingField::P2, &self.p2, Answer::of_code, errors),
            p3: choice(RatingField::P3, &self.p3, Answer::of_code, errors),
            p4: choice(RatingField::P4, &self.p4, Answer::of_code, errors),
            p5: choice(RatingField::P5, &self.p5, Answer::of_code, errors),
            p6: choice(RatingField::P6, &self.p6, Answer::of_code, errors),
            p7: choice(RatingField::P7, &self.p7, Pressure::of_code, errors),
        };
        if clean_line(&self.p6).is_empty() {
            // In the order of the form: before an error of P7.
            let place = errors.0.iter().position(|(field, _)| *field == RatingField::P7).unwrap_or(errors.0.len());
            errors.0.insert(place, (RatingField::P6, "missing"));
        }
        answers
    }

    fn claim(&self) -> Result<Claim, (RatingField, &'static str)> {
        let code = clean_line(&self.code);
        if let Some(token) = token(&self.code) {
            Ok(Claim::Token(token))
        } else if let Some(code) = change_code(&code) {
            Ok(Claim::Change(code))
        } else if !code.is_empty() {
            LetterCode::parse(&code).map(Claim::Letter).map_err(|error| (RatingField::Code, error.key()))
        } else if !clean_line(&self.email).is_empty() {
            parse_email(&self.email).map(Claim::Email).map_err(|error| (RatingField::Email, error))
        } else {
            Err((RatingField::Code, "missing"))
        }
    }
}

/// What was chosen; none if skipped, and if the choice is unknown, which is noted.
fn choice<T>(
    field: RatingField,
    raw: &str,
    of_code: impl Fn(&str) -> Option<T>,
    errors: &mut FieldErrors<RatingField>,
) -> Option<T> {
    let code = clean_line(raw);
    if code.is_empty() {
        return None;
    }
    let chosen = of_code(&code);
    if chosen.is_none() {
        errors.add(field, "unknown");
    }
    chosen
}

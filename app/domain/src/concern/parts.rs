//! Several bodies at once: one answers for the whole, the others are asked for their word, which they owe within ten
//! days (ЎРҚ-445, domain.md §1.2); the prosecutor reads a copy of what is grave (integrity design §E3).
use super::course::{Course, Illegal, Sending, Taken, Why};
use crate::calendar::add_days;
use time::{Date, OffsetDateTime};

/// Days within which another body gives what it was asked for.
const WORD_DAYS: u16 = 10;
/// Days for which a one-time link opens.
pub const LINK_DAYS: i64 = 7;

/// A body beside the one that answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What kind of body, a code of [`crate::category::PartnerKind`].
    pub body: String,
    /// Whether it only reads a copy.
    pub is_copy: bool,
    /// When it was asked.
    pub at: OffsetDateTime,
    /// The day by which it owes its word.
    pub due: Date,
    /// What it said, and when.
    pub said: Option<(OffsetDateTime, String)>,
    /// Whether the reader belongs to it.
    pub is_mine: bool,
}

/// The day by which a body that is asked on `asked` owes its word.
pub const fn word_due(asked: Date) -> Date {
    add_days(asked, WORD_DAYS)
}

type Step = Result<Taken, Illegal>;

/// Asks another body for its word; the one that has the concern answers for the whole all the same.
///
/// # Errors
/// It is not open any more, or that body has it or was asked already.
pub fn involve(course: Course, parts: &[Part], holder: Option<&str>, sending: Sending) -> Step {
    if !matches!(course, Course::Open(_)) {
        return Err(Illegal::NotOpen);
    }
    let body = sending.body.code();
    if holder == Some(body) || parts.iter().any(|part| part.body == body) {
        return Err(Illegal::InvolvedBefore);
    }
    let why = Why::Forwarded { body: body.to_owned(), reason: sending.reason, outgoing: sending.outgoing };
    Ok(Taken { course, event: "involved", why })
}

/// A body gives its word to the one that answers.
///
/// # Errors
/// It is not open any more, or the body was not asked, or said it already.
pub fn contribute(course: Course, part: Option<&Part>, text: String) -> Step {
    if !matches!(course, Course::Open(_)) {
        return Err(Illegal::NotOpen);
    }
    match part {
        Some(Part { is_copy: false, said: None, .. }) => {
            Ok(Taken { course, event: "contributed", why: Why::Contributed { text } })
        }
        _ => Err(Illegal::NotAsked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        category::{LegalTerm, PartnerKind},
        concern::course::{Holding, Open, Phase},
        deadline::Clock,
    };
    use time::macros::{date, datetime};

    fn open() -> Course {
        let holding = Holding { holder: "desk".into(), office: "d-1".into(), officer: None };
        let clock = Clock::start(date!(2026 - 11 - 02), LegalTerm::FifteenDays);
        Course::Open(Open { holding, clock, phase: Phase::Assigned })
    }

    fn part(body: PartnerKind, is_copy: bool) -> Part {
        let at = datetime!(2026-11-02 10:00 +5);
        Part { body: body.code().into(), is_copy, at, due: word_due(at.date()), said: None, is_mine: true }
    }

    fn sending(body: PartnerKind) -> Sending {
        Sending { body, reason: "Chiroqlar".into(), outgoing: "12/7".into() }
    }

    #[test]
    fn a_body_owes_its_word_within_ten_days() {
        assert_eq!(word_due(date!(2027 - 02 - 20)), date!(2027 - 03 - 02));
    }

    #[test]
    fn each_body_is_asked_once_and_never_the_one_that_answers() {
        let asked = [part(PartnerKind::Utilities, false)];
        let involve = |holder, body| involve(open(), &asked, holder, sending(body)).map(|taken| taken.event);
        assert_eq!(involve(None, PartnerKind::Health), Ok("involved"));
        assert_eq!(involve(None, PartnerKind::Utilities), Err(Illegal::InvolvedBefore));
        assert_eq!(involve(Some("health"), PartnerKind::Health), Err(Illegal::InvolvedBefore));
    }

    #[test]
    fn a_copy_is_read_and_not_answered_and_a_word_is_given_once() {
        let word = |part: Option<&Part>| contribute(open(), part, "Tekshirdik".into()).map(|taken| taken.event);
        let asked = part(PartnerKind::Utilities, false);
        assert_eq!(word(Some(&asked)), Ok("contributed"));
        let said = Part { said: Some((asked.at, "Tekshirdik".into())), ..asked };
        assert_eq!(word(Some(&said)), Err(Illegal::NotAsked));
        assert_eq!(word(Some(&part(PartnerKind::Prosecutor, true))), Err(Illegal::NotAsked));
        assert_eq!(word(None), Err(Illegal::NotAsked));
        assert_eq!(contribute(Course::Closed, None, String::new()), Err(Illegal::NotOpen));
    }
}

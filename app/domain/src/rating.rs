//! A rating: what a resident says once a quarter about the inspector of the mahalla, in eight questions.
//!
//! The words of the questions and of the answers are in the locales; here are their values and what is derived of
//! them. How ratings are sealed and mixed is left to the server, how they are counted to [`crate::score`].
//! Integrity design §A (ii); field names: contract §4.
mod form;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use form::{COMMENT_MOST, Claim, RatingDraft, RatingField, RatingForm, Stream};

use serde::{Deserialize, Serialize};

/// P0: how the resident mainly met the inspector in the last three months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// The resident turned to the inspector.
    Own,
    /// The inspector came on duty: a check, a warning, a visit.
    Duty,
    /// At a meeting or report.
    Meeting,
    /// Not at all.
    NotMet,
}

impl Contact {
    /// All contacts in the order of the form.
    pub const ALL: [Self; 4] = [Self::Own, Self::Duty, Self::Meeting, Self::NotMet];

    /// The value of the field: `self`, `duty`, `meeting`, `none`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Duty => "duty",
            Self::Meeting => "meeting",
            Self::NotMet => "none",
        }
    }

    /// The contact that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|contact| contact.code() == code)
    }
}

/// P1: whether the resident knows how to reach the inspector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Knows how.
    Known,
    /// Does not know.
    Unknown,
}

impl Reach {
    /// Both, in the order of the form.
    pub const ALL: [Self; 2] = [Self::Known, Self::Unknown];

    /// The value of the field: `yes`, `no`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Known => "yes",
            Self::Unknown => "no",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.code() == code)
    }
}

/// P2 to P6: how well something is done, in words. The numbers are never shown: in schools 3 is a mark to be ashamed of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// 5.
    VeryWell,
    /// 4.
    Well,
    /// 3: neither well nor badly.
    Middling,
    /// 2.
    Badly,
    /// 1.
    VeryBadly,
    /// 0: “I cannot say”. Counts as an answer, but in no figure.
    CannotSay,
}

impl Answer {
    /// All answers in the order of the form: the best at the top, “I cannot say” apart at the end.
    pub const ALL: [Self; 6] =
        [Self::VeryWell, Self::Well, Self::Middling, Self::Badly, Self::VeryBadly, Self::CannotSay];

    /// The value of the field, 5 to 1, and 0 for “I cannot say”. Never calculate with it: use [`Answer::grade`].
    pub const fn value(self) -> u8 {
        match self {
            Self::VeryWell => 5,
            Self::Well => 4,
            Self::Middling => 3,
            Self::Badly => 2,
            Self::VeryBadly => 1,
            Self::CannotSay => 0,
        }
    }

    /// The answer with this value.
    pub fn of_value(value: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.value() == value)
    }

    /// The answer that `code`, a single digit, names.
    pub fn of_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [digit] => Self::of_value(digit.checked_sub(b'0')?),
            _ => None,
        }
    }

    /// The grade that figures are made of, 1 to 5; none for “I cannot say”.
    pub const fn grade(self) -> Option<u8> {
        match self.value() {
            0 => None,
            grade => Some(grade),
        }
    }
}

/// P7: whether anyone asked or pressed the resident to rate in a certain way. Never shown to the inspector's chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pressure {
    /// Nobody did.
    No,
    /// Somebody did.
    Yes,
    /// The resident would rather not say.
    Withheld,
}

impl Pressure {
    /// All of them in the order of the form.
    pub const ALL: [Self; 3] = [Self::No, Self::Yes, Self::Withheld];

    /// The value of the field: `no`, `yes`, `skip`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
            Self::Withheld => "skip",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pressure| pressure.code() == code)
    }
}

/// The answers of one resident. A question that was skipped has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Answers {
    /// Contact.
    pub p0: Option<Contact>,
    /// Reach.
    pub p1: Option<Reach>,
    /// Voice: listens to the residents.
    pub p2: Option<Answer>,
    /// Neutrality: treats everyone equally.
    pub p3: Option<Answer>,
    /// Respect.
    pub p4: Option<Answer>,
    /// Motives: deals with what matters to the mahalla.
    pub p5: Option<Answer>,
    /// Overall: the headline.
    pub p6: Option<Answer>,
    /// Pressure.
    pub p7: Option<Pressure>,
}

impl Answers {
    /// Answers of P2 to P6 without which there is no composite.
    const COMPOSITE_MINIMUM: usize = 3;

    /// Whether the resident is satisfied: P6 is “well” or “very well”. None if P6 is “I cannot say” or skipped.
    pub fn is_satisfied(&self) -> Option<bool> {
        Some(self.p6?.grade()? >= 4)
    }

    /// The mean of P2 to P6 in points, 0 to 100; none with fewer than three of them answered.
    pub fn composite(&self) -> Option<f64> {
        let grades: Vec<f64> = [self.p2, self.p3, self.p4, self.p5, self.p6]
            .into_iter()
            .filter_map(|answer| answer?.grade())
            .map(f64::from)
            .collect();
        let mean = grades.iter().sum::<f64>() / grades.len() as f64;
        (grades.len() >= Self::COMPOSITE_MINIMUM).then_some(25.0 * (mean - 1.0))
    }

    /// Eight bytes, one per question, for sealing: always of the same length, so that the length tells nothing.
    /// 0 is a skipped question, otherwise the place of the answer in the form from 1, for P2 to P6 its value plus 1.
    pub fn to_bytes(&self) -> [u8; 8] {
        let graded = |answer: Option<Answer>| answer.map_or(0, |answer| answer.value() + 1);
        [
            place(&Contact::ALL, self.p0),
            place(&Reach::ALL, self.p1),
            graded(self.p2),
            graded(self.p3),
            graded(self.p4),
            graded(self.p5),
            graded(self.p6),
            place(&Pressure::ALL, self.p7),
        ]
    }

    /// The answers in `bytes` from [`Answers::to_bytes`]; none if they cannot be from there.
    pub fn of_bytes(bytes: [u8; 8]) -> Option<Self> {
        let graded = |byte: u8| match byte.checked_sub(1) {
            None => Some(None),
            Some(value) => Answer::of_value(value).map(Some),
        };
        let [p0, p1, p2, p3, p4, p5, p6, p7] = bytes;
        Some(Self {
            p0: at(&Contact::ALL, p0)?,
            p1: at(&Reach::ALL, p1)?,
            p2: graded(p2)?,
            p3: graded(p3)?,
            p4: graded(p4)?,
            p5: graded(p5)?,
            p6: graded(p6)?,
            p7: at(&Pressure::ALL, p7)?,
        })
    }
}

/// The place of `chosen` among `all`, from 1; 0 for none. No question has more than four answers: fits.
fn place<T: PartialEq>(all: &[T], chosen: Option<T>) -> u8 {
    chosen.and_then(|chosen| all.iter().position(|one| *one == chosen)).map_or(0, |place| place as u8 + 1)
}

/// What stands at `place` among `all`, from 1; 0 is a skipped question. None if there is no such place.
fn at<T: Copy>(all: &[T], place: u8) -> Option<Option<T>> {
    match usize::from(place).checked_sub(1) {
        None => Some(None),
        Some(index) => all.get(index).copied().map(Some),
    }
}

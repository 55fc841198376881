//! Steps beside the course: the sealed name of a confidential author is opened by two persons with a reason (integrity
//! design §E2), a refusal is signed by the head, an answer is supplemented (domain.md §1.7), the author takes his data
//! back. None of them moves the concern, except that a signed answer goes out.
use super::{
    Outcome,
    course::{Course, Illegal, Taken, Why},
};
use crate::person::Role;

/// Words of the history about the name.
pub const NAME_ASKED: &str = "name-asked";
/// A second person agreed.
pub const NAME_OPENED: &str = "name-opened";
/// A second person did not.
pub const NAME_REFUSED: &str = "name-refused";

/// Where the opening of a sealed name stands. Accounts are numbers of members of staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// Nobody asks.
    #[default]
    Closed,
    /// Somebody gave a reason; a second person decides.
    Asked {
        /// Who.
        by: i64,
    },
    /// Both know it.
    Opened {
        /// Who asked.
        by: i64,
        /// Who agreed.
        with: i64,
    },
}

impl Naming {
    /// Reads it from the history, oldest first: words and who took the step.
    pub fn of<'a>(history: impl IntoIterator<Item = (&'a str, Option<i64>)>) -> Self {
        history.into_iter().fold(Self::Closed, |naming, (event, account)| match (event, account, naming) {
            (NAME_ASKED, Some(by), Self::Closed) => Self::Asked { by },
            (NAME_OPENED, Some(with), Self::Asked { by }) => Self::Opened { by, with },
            (NAME_REFUSED, _, Self::Asked { .. }) => Self::Closed,
            (_, _, naming) => naming,
        })
    }

    /// Whether that member of staff may read the name: he who asked, and he who agreed.
    pub fn may_read(self, account: i64) -> bool {
        matches!(self, Self::Opened { by, with } if by == account || with == account)
    }

    /// Whether that member of staff is the second person who decides.
    pub fn is_asked_of(self, account: i64) -> bool {
        matches!(self, Self::Asked { by } if by != account)
    }
}

/// Whether an answer must be signed by the head before it goes out. The law has the head sign answers (ЎРҚ-445,
/// domain.md §1.7); favourable and explaining ones he leaves to the inspector, a refusal never.
pub const fn needs_signature(role: Role, outcome: Outcome) -> bool {
    matches!((role, outcome), (Role::Inspector, Outcome::Refused))
}

type Step = Result<Taken, Illegal>;

const fn beside(course: Course, event: &'static str, why: Why) -> Step {
    Ok(Taken { course, event, why })
}

/// Asks that the name be opened.
///
/// # Errors
/// Nothing is sealed, or it was asked or opened before.
pub fn ask_name(course: Course, naming: Naming, is_sealed: bool, reason: String) -> Step {
    match naming {
        _ if !is_sealed => Err(Illegal::NotSealed),
        Naming::Closed => beside(course, NAME_ASKED, Why::NameAsked { reason }),
        Naming::Asked { .. } | Naming::Opened { .. } => Err(Illegal::NameAskedBefore),
    }
}

/// A second person agrees; the author is told, with the reason.
///
/// # Errors
/// Nobody asked, or it is the same person.
pub fn open_name(course: Course, naming: Naming, by: i64, reason: String) -> Step {
    match naming {
        Naming::Asked { by: asked } if asked == by => Err(Illegal::SamePerson),
        Naming::Asked { .. } => beside(course, NAME_OPENED, Why::NameOpened { reason }),
        Naming::Closed | Naming::Opened { .. } => Err(Illegal::NoNameAsked),
    }
}

/// A second person does not agree.
///
/// # Errors
/// Nobody asked, or it is the same person.
pub fn refuse_name(course: Course, naming: Naming, by: i64, reason: String) -> Step {
    match naming {
        Naming::Asked { by: asked } if asked == by => Err(Illegal::SamePerson),
        Naming::Asked { .. } => beside(course, NAME_REFUSED, Why::NameRefused { reason }),
        Naming::Closed | Naming::Opened { .. } => Err(Illegal::NoNameAsked),
    }
}

/// An answer waits for the signature of the head.
///
/// # Errors
/// It is not open any more.
pub fn propose(course: Course) -> Step {
    match course {
        Course::Open(_) => beside(course, "proposed", Why::Nothing),
        _ => Err(Illegal::NotOpen),
    }
}

/// The head does not sign, and says why.
///
/// # Errors
/// Nothing waits for him.
pub fn send_back(course: Course, is_proposed: bool, reason: String) -> Step {
    if is_proposed { beside(course, "unsigned", Why::Unsigned { reason }) } else { Err(Illegal::NotProposed) }
}

/// Adds to an answer, which itself is final.
///
/// # Errors
/// It was not answered.
pub fn supplement(course: Course, text: String) -> Step {
    match course {
        Course::Answered { .. } | Course::Judged { .. } | Course::Closed => {
            beside(course, "supplemented", Why::Supplemented { text })
        }
        _ => Err(Illegal::NotAnswered),
    }
}

/// The author takes his name, address, phone and mail address back.
pub const fn forget_author(course: Course) -> Taken {
    Taken { course, event: "data-removed", why: Why::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLOSED: Course = Course::Closed;

    fn reason() -> String {
        "Jinoyat belgilari bor".to_owned()
    }

    #[test]
    fn a_name_is_opened_by_two_persons_and_only_those_two_read_it() {
        let asked = Naming::of([("received", None), (NAME_ASKED, Some(7))]);
        assert_eq!(asked, Naming::Asked { by: 7 });
        assert_eq!(open_name(CLOSED, asked, 7, reason()), Err(Illegal::SamePerson));
        assert_eq!(open_name(CLOSED, asked, 8, reason()).map(|taken| taken.event), Ok(NAME_OPENED));
        let opened = Naming::of([(NAME_ASKED, Some(7)), (NAME_OPENED, Some(8))]);
        let readers: Vec<i64> = (6..10).filter(|account| opened.may_read(*account)).collect();
        assert_eq!(readers, [7, 8]);
        assert!(!(6..10).any(|account| asked.may_read(account)), "asking is not reading");
    }

    #[test]
    fn after_a_refusal_one_may_ask_again_but_not_twice_at_once() {
        let asked = Naming::Asked { by: 7 };
        assert_eq!(ask_name(CLOSED, asked, true, reason()), Err(Illegal::NameAskedBefore));
        assert_eq!(refuse_name(CLOSED, asked, 7, reason()), Err(Illegal::SamePerson));
        let refused = Naming::of([(NAME_ASKED, Some(7)), (NAME_REFUSED, Some(8))]);
        assert!(ask_name(CLOSED, refused, true, reason()).is_ok());
        assert_eq!(ask_name(CLOSED, refused, false, reason()), Err(Illegal::NotSealed));
        assert_eq!(open_name(CLOSED, refused, 8, reason()), Err(Illegal::NoNameAsked));
    }

    #[test]
    fn only_an_inspector_s_refusal_waits_for_the_head() {
        let waits: Vec<(Role, Outcome)> = Role::ALL
            .into_iter()
            .flat_map(|role| Outcome::ALL.map(|outcome| (role, outcome)))
            .filter(|(role, outcome)| needs_signature(*role, *outcome))
            .collect();
        assert_eq!(waits, [(Role::Inspector, Outcome::Refused)]);
        assert_eq!(send_back(CLOSED, false, reason()), Err(Illegal::NotProposed));
    }

    #[test]
    fn an_answer_is_supplemented_and_never_changed() {
        let taken = supplement(CLOSED, "Chiroq yondi".into()).unwrap();
        assert_eq!((taken.course, taken.event), (CLOSED, "supplemented"));
        assert_eq!(supplement(Course::Withdrawn, "Chiroq yondi".into()), Err(Illegal::NotAnswered));
    }
}

//! How a promise may fail: refused by a rule, or the machine could not keep it.
use std::fmt;

/// The number a person reads out when a page failed, and by which the log entry is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident(pub String);

impl fmt::Display for Incident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why something did not happen. `E` names the rules that may refuse it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure<E> {
    /// A rule says no; the person is told which one.
    Refused(E),
    /// The machine could not do it. The cause is in the log under this number.
    Unavailable(Incident),
}

/// A failure for which no rule exists: reads only fail when the machine does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Never {}

/// What a read returns.
pub type Read<T> = Result<T, Failure<Never>>;

impl Failure<Never> {
    /// The same failure where rules exist.
    pub fn widen<E>(self) -> Failure<E> {
        match self {
            Self::Unavailable(incident) => Failure::Unavailable(incident),
            Self::Refused(never) => match never {},
        }
    }
}

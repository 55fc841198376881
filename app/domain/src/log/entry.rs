//! What goes into the log (integrity design §F1). An entry is a hash alone: neither place nor number of a case is in it,
//! so that the log does not show how many complaints a small place has. Who holds a receipt knows his own.
use super::{Hash, fields};
use sha2::{Digest, Sha256};
use time::Date;

/// What happened to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseStep {
    /// It was received.
    Received,
    /// It went to another body.
    Forwarded,
    /// It was answered.
    Replied,
    /// Its term passed without an answer.
    DeadlineMissed,
    /// The resident says that it is solved.
    Confirmed,
    /// The resident says that it is not.
    Denied,
    /// It was taken up again.
    Reopened,
    /// It was closed without a word of the resident.
    ClosedUnconfirmed,
    /// Its texts were erased.
    Erased,
}

impl CaseStep {
    /// All.
    pub const ALL: [Self; 9] = [
        Self::Received,
        Self::Forwarded,
        Self::Replied,
        Self::DeadlineMissed,
        Self::Confirmed,
        Self::Denied,
        Self::Reopened,
        Self::ClosedUnconfirmed,
        Self::Erased,
    ];

    /// The word in the entry.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Forwarded => "forwarded",
            Self::Replied => "replied",
            Self::DeadlineMissed => "deadline_missed",
            Self::Confirmed => "confirmed",
            Self::Denied => "denied",
            Self::Reopened => "reopened",
            Self::ClosedUnconfirmed => "closed_unconfirmed",
            Self::Erased => "erased",
        }
    }

    /// The entry that a step of the history leaves, where it leaves one.
    pub fn of_event(event: &str) -> Option<Self> {
        Some(match event {
            "received" => Self::Received,
            "forwarded" => Self::Forwarded,
            "answered" => Self::Replied,
            "escalated" => Self::DeadlineMissed,
            "verdict-yes" | "verdict-partly" => Self::Confirmed,
            "verdict-no" => Self::Denied,
            "reopened" => Self::Reopened,
            "closed" => Self::ClosedUnconfirmed,
            "erased" => Self::Erased,
            _ => return None,
        })
    }
}

/// A step of a case: `number` counts them from 0, `payload` is the SHA-256 of what was written. `blind` is known to the
/// holder of the receipt and makes the entry one that nobody else recognises.
pub fn case(blind: &[u8], number: u32, step: CaseStep, on: Date, payload: &Hash) -> Hash {
    let number = number.to_be_bytes();
    let (step, on) = (step.code().as_bytes(), on.to_string());
    Sha256::digest(fields(&[b"mfr/case-event/v1", blind, &number, step, on.as_bytes(), payload])).into()
}

/// That a ballot was counted, or why not: `status` is `counted` or `excluded:<rule>`.
pub fn ballot(period: &str, key: &[u8], status: &str) -> Hash {
    Sha256::digest(fields(&[b"mfr/ballot-counted/v1", period.as_bytes(), key, status.as_bytes()])).into()
}

/// A row of the table of ballots, salted so that its answers cannot be guessed from it.
pub fn ballot_row(row: &[&[u8]], salt: &[u8]) -> Hash {
    let all: Vec<&[u8]> =
        std::iter::once(b"mfr/ballot-row/v1".as_slice()).chain(row.iter().copied()).chain([salt]).collect();
    Sha256::digest(fields(&all)).into()
}

/// A file or an announcement in canonical JSON.
pub fn document(canonical: &[u8]) -> Hash {
    Sha256::digest(canonical).into()
}

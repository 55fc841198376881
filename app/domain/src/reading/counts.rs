//! What readings come to: nothing before people confirmed it, and a public line in positive words only.
use crate::score::{Published, Tally, publish};

/// Answers that are not formal as a share of all, 0 to 1; none without answers. `confirmed` were found formal by people.
/// Integrity design §G.
pub fn substance(confirmed: u64, answers: u64) -> Option<f64> {
    (answers > 0).then(|| 1.0 - confirmed.min(answers) as f64 / answers as f64)
}

/// What everybody reads of an officer's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acts {
    /// So many of so many answers name a concrete act.
    Of {
        /// With a concrete act.
        concrete: u64,
        /// All answers.
        answers: u64,
    },
    /// More than so many of a hundred do: the few others could be recognised.
    Over {
        /// Per cent.
        percent: u8,
    },
    /// Fewer than so many of a hundred do.
    Under {
        /// Per cent.
        percent: u8,
    },
}

/// What is published of so many answers, of which people found `confirmed` formal; none of fewer than ten. Rules of
/// publication as for ratings: integrity design §B1.
pub fn acts(confirmed: u64, answers: u64) -> Option<Acts> {
    let concrete = answers.saturating_sub(confirmed);
    let whole = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let tally = Tally { satisfied: whole(concrete), others: whole(answers - concrete) };
    match publish(tally, 0.0) {
        Published::Suppressed => None,
        Published::Under { percent } => Some(Acts::Under { percent }),
        Published::Over { percent } => Some(Acts::Over { percent }),
        Published::Share { .. } => Some(Acts::Of { concrete, answers }),
    }
}

//! What the public may see of a share: nothing of small groups, no point estimate where nearly all agree.
use super::Tally;
use serde::{Deserialize, Serialize};

/// Below this many ratings nothing is published.
pub(super) const PUBLISH_MINIMUM: u32 = 10;
/// Fewer residents than this on one side could be recognised; their side is only bounded.
const SIDE_MINIMUM: u32 = 3;

/// Below this many ratings a published estimate carries the words “few ratings”.
pub const FEW_RATINGS: u32 = 30;

/// A share as it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum Published {
    /// Fewer than 10 ratings: not even their number.
    Suppressed,
    /// Fewer than 3 satisfied residents: under so many per cent of the raw answers; no estimate, no band.
    Under {
        /// A multiple of 5 from 10 to 30.
        percent: u8,
    },
    /// Fewer than 3 other residents: over so many per cent of the raw answers; no estimate, no band.
    Over {
        /// A multiple of 5 from 70 to 90.
        percent: u8,
    },
    /// The estimate in whole per cent.
    Share {
        /// 0 to 100, rounded half up.
        percent: u8,
    },
}

impl Published {
    /// Whether an estimate, its interval and its band may stand beside it.
    pub fn has_estimate(self) -> bool {
        matches!(self, Self::Share { .. })
    }
}

/// What is published of an estimated `mean` (0 to 1) that rests on `counted` real ratings of the window.
///
/// Give the real counts, never the weighted ones: the rules protect people, not weights.
pub fn publish(counted: Tally, mean: f64) -> Published {
    let answered = counted.answered();
    // `100·3/n` in steps of five per cent is `20·3/n`. With ten answers or more a bound is 10 to 90: fits.
    let steps = 20 * u64::from(SIDE_MINIMUM);
    if answered < PUBLISH_MINIMUM {
        Published::Suppressed
    } else if counted.satisfied < SIDE_MINIMUM {
        Published::Under { percent: (5 * steps.div_ceil(answered.into())).max(10) as u8 }
    } else if counted.others < SIDE_MINIMUM {
        let sure = 20 * u64::from(answered - SIDE_MINIMUM) / u64::from(answered);
        Published::Over { percent: (5 * sure).min(90) as u8 }
    } else {
        Published::Share { percent: (100.0 * mean + 0.5).floor().clamp(0.0, 100.0) as u8 }
    }
}

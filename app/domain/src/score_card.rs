//! A released score as it is shown: share, count, interval, comparison, four quarters.
use serde::{Deserialize, Serialize};

/// What may be said about a share in public (see `score::publish`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Figure {
    /// Fewer than ten ratings: nothing.
    Suppressed,
    /// Nearly nobody: “under N %”.
    Under(u8),
    /// Nearly everybody: “over N %”.
    Over(u8),
    /// The shrunk share with its 90 % interval, whole per cent.
    Share {
        /// Estimate.
        percent: u8,
        /// Lower end.
        low: u8,
        /// Upper end.
        high: u8,
    },
}

/// How a score compares with comparable mahallas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BandName {
    /// Too few ratings to say.
    TooFew,
    /// Above.
    Above,
    /// No clear difference.
    Similar,
    /// Below.
    Below,
}

impl BandName {
    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooFew => "too-few",
            Self::Above => "above",
            Self::Similar => "similar",
            Self::Below => "below",
        }
    }
}

/// One quarter in the history of a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuarterScore {
    /// `2026Q3`.
    pub quarter: String,
    /// Letter-code ratings in the four-quarter window that ends here.
    pub ratings: u32,
    /// The figure then.
    pub figure: Figure,
    /// Expected share of comparable mahallas, whole per cent.
    pub peers_percent: u8,
}

/// A released score of one assignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoreCard {
    /// The released quarter.
    pub quarter: String,
    /// Letter-code ratings counted in the window.
    pub ratings: u32,
    /// What may be shown.
    pub figure: Figure,
    /// Expected share of comparable mahallas, whole per cent.
    pub peers_percent: u8,
    /// The band.
    pub band: BandName,
    /// Up to four quarters, oldest first, this one last.
    pub history: Vec<QuarterScore>,
    /// Open feedback by confirmed e-mail: how many, and how many said well or very well. `None` below ten.
    pub open_feedback: Option<(u32, u32)>,
}

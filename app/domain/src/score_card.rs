//! A released score as it is shown: share, count, interval, comparison, four quarters.
use crate::{failure::Read, score::Change};
use async_trait::async_trait;
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
    /// How the share moved against the window of a year before, of which this one shares no quarter; none without one.
    #[serde(default)]
    pub change: Option<Change>,
    /// Of a hundred who told how they met him, how many did meet him; none below ten.
    #[serde(default)]
    pub met_percent: Option<u8>,
    /// What became of the letter ballots of the released quarter; none where fewer than ten were counted.
    #[serde(default)]
    pub turnout: Option<Turnout>,
}

/// How many were excluded: one or two are not told apart, because they could be recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Excluded {
    /// None.
    None,
    /// One or two.
    OneOrTwo,
    /// Three or more.
    Many(u32),
}

impl Excluded {
    /// As it may be told.
    pub const fn of(count: u32) -> Self {
        match count {
            0 => Self::None,
            1 | 2 => Self::OneOrTwo,
            _ => Self::Many(count),
        }
    }

    /// The number, where it may be told.
    pub const fn number(self) -> Option<u32> {
        match self {
            Self::None => Some(0),
            Self::OneOrTwo => None,
            Self::Many(count) => Some(count),
        }
    }
}

/// Ballots received, counted, excluded: the first is always the sum of the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnout {
    /// Counted, with those who cannot say.
    pub counted: u32,
    /// Excluded.
    pub excluded: Excluded,
    /// Why: [`crate::watch::Signal`] codes, or `disputed`.
    pub reasons: Vec<String>,
}

impl Turnout {
    /// Received, where it may be told.
    pub fn received(&self) -> Option<u32> {
        Some(self.counted + self.excluded.number()?)
    }
}

/// What residents of a district, a region or the republic said in a released quarter, by letter, of all its inspectors together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaScore {
    /// District or region; empty for the republic.
    pub code: String,
    /// `2026Q3`.
    pub quarter: String,
    /// Of so many.
    pub answered: u32,
    /// What may be shown of the overall question: the plain share with its 95 % interval.
    pub figure: Figure,
    /// P2 to P6: how many answered, and of a hundred of them how many said “well” or “very well”; none where it is hidden.
    pub profile: [Option<(u32, u8)>; 5],
    /// P0, in the order of [`crate::rating::Contact::ALL`]: how many; none where it is hidden.
    pub contacts: [Option<u32>; 4],
}

/// What the portal promises about released scores of areas.
#[async_trait]
pub trait AreaScores: Send + Sync {
    /// The last released score of a district or region.
    async fn area_score(&self, code: &str) -> Read<Option<AreaScore>>;
    /// The scores that were released with a quarter, of all districts, regions and the republic.
    async fn area_scores_in(&self, quarter: &str) -> Read<Vec<AreaScore>>;
    /// All released scores of a district, a region or the republic (empty code), oldest first.
    async fn area_scores_of(&self, code: &str) -> Read<Vec<AreaScore>>;
    /// The canonical file of a released quarter: what everyone recomputes it from.
    async fn period_file(&self, quarter: &str) -> Read<Option<Vec<u8>>>;
    /// Released quarters, newest first, with the SHA-256 of their files in hexadecimal digits.
    async fn released_files(&self) -> Read<Vec<(String, String)>>;
}

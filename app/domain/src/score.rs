//! The satisfaction figure: the share of residents who find that their inspector works “well” or “very well”.
//!
//! It goes counts → [`window`] → [`posterior`] → [`band`] or [`change`] → [`publish`]; rounding and hiding come last.
//! Breakdowns hide together what would give away a small count: [`suppressed`].
//! Everything is pure, so that anyone can recompute a released period from its published file.
//! Which ratings count is left to the storage; the questions are in [`crate::rating`], the official index in
//! [`crate::index`]. Formulas: integrity design §B1; reference vectors: `score/vectors.json`.
mod posterior;
mod prior;
mod published;
mod suppress;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use posterior::{Band, Banding, Change, Comparison, Posterior, band, change, posterior};
pub use prior::{
    ByContact, CompositePeers, Expected, PEERS_MINIMUM, Prior, casemix_mu, composite_normal_normal, eb_prior,
};
pub use published::{FEW_RATINGS, Published, publish};
pub use suppress::{Suppression, suppressed};

use serde::{Deserialize, Serialize};
use std::{iter::Sum, ops::Add};

/// The weights of the last four quarters, the newest first.
pub const QUARTER_WEIGHTS: [f64; 4] = [1.0, 0.75, 0.5, 0.25];

/// The 97.5 % quantile of the standard normal distribution: two-sided 95 %.
const Z_95: f64 = 1.959_963_984_540_054;

/// Residents who answered the overall question, in whole numbers. “I cannot say” is in neither part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Answered “well” or “very well”: `k`.
    pub satisfied: u32,
    /// Answered anything from “very badly” to “neither well nor badly”: `n - k`.
    pub others: u32,
}

impl Tally {
    /// `satisfied` out of `answered`; none if that is more than all.
    pub fn of(satisfied: u32, answered: u32) -> Option<Self> {
        Some(Self { satisfied, others: answered.checked_sub(satisfied)? })
    }

    /// All who answered: `n`.
    pub fn answered(self) -> u32 {
        self.satisfied.saturating_add(self.others)
    }

    /// The plain share, 0 to 1; none without answers.
    pub fn share(self) -> Option<f64> {
        (self.answered() > 0).then(|| f64::from(self.satisfied) / f64::from(self.answered()))
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            satisfied: self.satisfied.saturating_add(other.satisfied),
            others: self.others.saturating_add(other.others),
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), Add::add)
    }
}

/// Counts satisfied (`true`) and other (`false`) residents.
impl FromIterator<bool> for Tally {
    fn from_iter<I: IntoIterator<Item = bool>>(answers: I) -> Self {
        answers
            .into_iter()
            .map(|is_satisfied| Self { satisfied: is_satisfied.into(), others: (!is_satisfied).into() })
            .sum()
    }
}

/// What the ratings of a window weigh: like a [`Tally`], but fractional after weighting. Neither part is negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Evidence {
    satisfied: f64,
    others: f64,
}

impl Evidence {
    /// `satisfied` of `answered` effective residents: neither negative, the first no more than the second.
    pub fn of(satisfied: f64, answered: f64) -> Self {
        let satisfied = satisfied.clamp(0.0, answered.max(0.0));
        Self { satisfied, others: answered.max(0.0) - satisfied }
    }

    /// Effective number of satisfied residents: `k_eff`.
    pub fn satisfied(self) -> f64 {
        self.satisfied
    }

    /// Effective number of residents who answered: `n_eff`.
    pub fn answered(self) -> f64 {
        self.satisfied + self.others
    }
}

impl From<Tally> for Evidence {
    fn from(tally: Tally) -> Self {
        Self { satisfied: tally.satisfied.into(), others: tally.others.into() }
    }
}

/// The ratings of up to four quarters, weighted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Window {
    /// The weighted share, 0 to 1; none without answers.
    pub share: Option<f64>,
    /// Kish's effective sample: what the weighted ratings are worth in equal ones.
    pub evidence: Evidence,
    /// The real counts: the only ones that [`publish`] may see.
    pub counted: Tally,
}

/// Puts together the last quarters, the newest first; those after the fourth have no weight.
///
/// Effective sample size `(Σwn)² / Σw²n` (Kish, Survey Sampling, 1965).
pub fn window(quarters: &[Tally]) -> Window {
    let quarters = &quarters[..quarters.len().min(QUARTER_WEIGHTS.len())];
    let weighed = |part: fn(Tally) -> f64| -> f64 {
        QUARTER_WEIGHTS.iter().zip(quarters).map(|(weight, tally)| weight * part(*tally)).sum()
    };
    let counted = quarters.iter().copied().sum();
    let satisfied = weighed(|tally| tally.satisfied.into());
    let others = weighed(|tally| tally.others.into());
    let answered = satisfied + others;
    if answered == 0.0 {
        return Window { share: None, evidence: Evidence::default(), counted };
    }
    let squared: f64 =
        QUARTER_WEIGHTS.iter().zip(quarters).map(|(weight, tally)| weight * weight * f64::from(tally.answered())).sum();
    // n_eff / Σwn: shrinks both parts alike, so that the share stays.
    let worth = answered / squared;
    let evidence = Evidence { satisfied: satisfied * worth, others: others * worth };
    Window { share: Some(satisfied / answered), evidence, counted }
}

/// Bounds of a share, both 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// The 95 % interval of a plain share without a prior: report verdicts, district totals, the open stream.
///
/// Wilson's score interval (Wilson, JASA 1927). Nobody asked, nothing known: 0 to 1.
pub fn wilson(tally: Tally) -> Interval {
    let Some(share) = tally.share() else { return Interval { low: 0.0, high: 1.0 } };
    let answered = f64::from(tally.answered());
    let z2 = Z_95 * Z_95;
    let stretch = 1.0 + z2 / answered;
    let centre = (share + z2 / (2.0 * answered)) / stretch;
    let half = Z_95 / stretch * (share * (1.0 - share) / answered + z2 / (4.0 * answered * answered)).sqrt();
    Interval { low: (centre - half).max(0.0), high: (centre + half).min(1.0) }
}

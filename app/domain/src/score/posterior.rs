//! What is known of an inspector after the ratings: the estimate, its band among the peers, its change over time.
use super::{Evidence, Expected};
use serde::{Deserialize, Serialize};
use statrs::function::{beta::beta_reg, erf::erfc};
use std::f64::consts::SQRT_2;

/// Halvings of [0, 1] in search of a quantile: past the last digit of a number.
const HALVINGS: u32 = 80;
/// A band needs this many effective ratings.
const BAND_MINIMUM: f64 = 30.0;
/// A band other than “similar” lies at least five percentage points away from the expected share …
const BAND_MARGIN: f64 = 0.05;
/// … with this probability.
const BAND_PROBABILITY: f64 = 0.90;
/// The smallest difference that is called a change: ten percentage points …
const CHANGE_MARGIN: f64 = 0.10;
/// … and the probability it needs.
const CHANGE_PROBABILITY: f64 = 0.95;

/// The estimate of the satisfied share of one mahalla: a Beta distribution and what is shown of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Posterior {
    /// First parameter: expected plus observed satisfied residents.
    pub alpha: f64,
    /// Second parameter: expected plus observed other residents.
    pub beta: f64,
    /// The estimate, 0 to 1.
    pub mean: f64,
    /// Lower bound of the 90 % interval: the 5 % quantile.
    pub low: f64,
    /// Upper bound of the 90 % interval: the 95 % quantile.
    pub high: f64,
}

impl Posterior {
    /// The share below which the true one lies with `probability`, both 0 to 1.
    pub fn quantile(&self, probability: f64) -> f64 {
        quantile(self.alpha, self.beta, probability)
    }

    /// The probability that the true share is below `share`.
    pub fn below(&self, share: f64) -> f64 {
        distribution(self.alpha, self.beta, share)
    }

    /// Variance of the share.
    pub fn variance(&self) -> f64 {
        let sum = self.alpha + self.beta;
        self.alpha * self.beta / (sum * sum * (sum + 1.0))
    }
}

/// The estimate from what was expected and what residents said: `Beta(μκ + k, (1-μ)κ + n - k)`, its mean and 90 %
/// interval. Without ratings it is the expected value of the peers: so a new inspector starts.
pub fn posterior(evidence: Evidence, expected: Expected) -> Posterior {
    let alpha = expected.mean() * expected.concentration() + evidence.satisfied;
    let beta = (1.0 - expected.mean()) * expected.concentration() + evidence.others;
    let (low, high) = (quantile(alpha, beta, 0.05), quantile(alpha, beta, 0.95));
    Posterior { alpha, beta, mean: alpha / (alpha + beta), low, high }
}

/// The inverse of the regularised incomplete beta function by bisection: more than ten correct digits.
fn quantile(alpha: f64, beta: f64, probability: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if distribution(alpha, beta, middle) < probability {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// The regularised incomplete beta function, also outside of [0, 1].
fn distribution(alpha: f64, beta: f64, share: f64) -> f64 {
    if share <= 0.0 {
        0.0
    } else if share >= 1.0 {
        1.0
    } else {
        beta_reg(alpha, beta, share)
    }
}

/// Where an inspector stands among comparable mahallas. There are no places, only these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Fewer than 30 effective ratings: nothing is said.
    TooFew,
    /// Clearly more satisfied than expected.
    Above,
    /// No clear difference.
    Similar,
    /// Clearly less satisfied than expected.
    Below,
}

/// A band with the probabilities it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Banding {
    /// The band.
    pub band: Band,
    /// Probability that the true share is more than 5 points above the expected one; none with too few ratings.
    pub p_above: Option<f64>,
    /// Probability that the true share is more than 5 points below the expected one; none with too few ratings.
    pub p_below: Option<f64>,
}

/// The band: above or below where the true share differs from the expected by 5 points with probability 0.90.
pub fn band(evidence: Evidence, expected: Expected) -> Banding {
    if evidence.answered() < BAND_MINIMUM {
        return Banding { band: Band::TooFew, p_above: None, p_below: None };
    }
    let estimate = posterior(evidence, expected);
    let p_above = 1.0 - estimate.below(expected.mean() + BAND_MARGIN);
    let p_below = estimate.below(expected.mean() - BAND_MARGIN);
    let band = if p_above >= BAND_PROBABILITY {
        Band::Above
    } else if p_below >= BAND_PROBABILITY {
        Band::Below
    } else {
        Band::Similar
    };
    Banding { band, p_above: Some(p_above), p_below: Some(p_below) }
}

/// What may be said of two estimates of one inspector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// At least ten points more, almost surely.
    Up,
    /// At least ten points less, almost surely.
    Down,
    /// Everything else.
    NoClearChange,
}

/// A change with the figures it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// What may be said.
    pub change: Change,
    /// Current minus previous mean, -1 to 1.
    pub difference: f64,
    /// The difference in standard errors.
    pub z: f64,
    /// Probability of a rise, Φ(z).
    pub p_up: f64,
}

/// Compares two estimates: a change is at least 10 points with probability 0.95 (normal approximation of the difference).
pub fn change(previous: &Posterior, current: &Posterior) -> Comparison {
    let difference = current.mean - previous.mean;
    let z = difference / (previous.variance() + current.variance()).sqrt();
    let p_up = 0.5 * erfc(-z / SQRT_2);
    let change = if difference >= CHANGE_MARGIN && p_up >= CHANGE_PROBABILITY {
        Change::Up
    } else if difference <= -CHANGE_MARGIN && p_up <= 1.0 - CHANGE_PROBABILITY {
        Change::Down
    } else {
        Change::NoClearChange
    };
    Comparison { change, difference, z, p_up }
}

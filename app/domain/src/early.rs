//! The early sign: a category of concerns that rises in one place against that place's own past, before anyone has
//! complained of the whole. Knows only counts of spans of one length, such as weeks; which place and category they are of,
//! and that the portal looks at four weeks, [`sign`] knows.
//!
//! The statistic is that of Farrington, Andrews, Beale and Catchpole (“A statistical algorithm for the early detection
//! of outbreaks of infectious disease”, Journal of the Royal Statistical Society A 159, 1996, 547–563) with the
//! negative binomial tail and the gentler weighing of past peaks by Noufaily and others (“An improved algorithm for
//! outbreak detection in multiple surveillance systems”, Statistics in Medicine 32, 2013, 1206–1222). Three changes of
//! ours: no trend and no season, as a mahalla's year is too thin for them, so that the first snow may give a sign; half
//! a concern is added to the past, so that a silent one expects a little (Jeffreys); peaks are measured from the
//! median, so that a single one cannot hide itself. Where the past is no wider than chance, the tail is the Gamma–Poisson
//! predictive one.
//!
//! Many places are looked at, so some signs are false. Chance alone (Poisson) gives a sign in fewer than [`TAIL`] of the
//! spans; counts whose variance is two or three times their mean give one in up to 3 % where the past is only eight
//! spans. [`FEWEST_NOW`] keeps silent places silent, which are most. Who looks at many series at once sorts
//! them by [`Rise::tail`], or compares it with [`TAIL`] divided by their number (Bonferroni). A sign is a question to
//! the officer, never a finding about anyone.
pub mod sign;

use serde::{Deserialize, Serialize};
use statrs::function::beta::checked_beta_reg;

/// Spans of past needed for any judgement.
pub const FEWEST_PAST: usize = 8;

/// Spans of past that are looked at, the last ones.
pub const MOST_PAST: usize = 52;

/// Concerns in the span below which there is no sign, whatever the past.
pub const FEWEST_NOW: u32 = 5;

/// The probability below which so many concerns are a sign: the 99.5 % quantile.
pub const TAIL: f64 = 0.005;

/// A past span further above the middle than this many standard deviations weighs less (Noufaily and others, 2013).
const PEAK: f64 = 2.58;

/// Makes the median deviation of a normal distribution its standard deviation.
const MEDIAN_TO_DEVIATION: f64 = 1.4826;

/// A category that rises in one place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rise {
    /// Concerns in a span that the past lets expect, above 0.
    pub expected: f64,
    /// The probability of so many concerns or more if nothing has changed: 0 to [`TAIL`], the smaller the rarer.
    pub tail: f64,
}

/// Whether the `now` concerns of a span are more than the spans before it let expect. `past` has the oldest first and
/// does not contain the present one; a span without concerns is a 0 in it.
///
/// None if they are not, if there are fewer than [`FEWEST_NOW`], or if the past is shorter than [`FEWEST_PAST`].
pub fn rising(past: &[u32], now: u32) -> Option<Rise> {
    if past.len() < FEWEST_PAST || now < FEWEST_NOW {
        return None;
    }
    let past: Vec<f64> = past.iter().rev().take(MOST_PAST).map(|count| f64::from(*count)).collect();
    let weights = weights(&past);
    let spans: f64 = weights.iter().sum();
    let sum = |of: &dyn Fn(f64) -> f64| -> f64 { weights.iter().zip(&past).map(|(weight, x)| weight * of(*x)).sum() };
    let expected = (sum(&|x| x) + 0.5) / spans;
    // Counts narrower than chance are chance too.
    let dispersion = (sum(&|x| (x - expected).powi(2)) / expected / (spans - 1.0)).max(1.0);
    // Variance over mean of a new span: its own, and that of the estimated mean.
    let spread = dispersion * (1.0 + 1.0 / spans);
    let tail = tail(now, expected, spread)?;
    (f64::from(now) > expected && tail < TAIL).then_some(Rise { expected, tail })
}

/// 1 for each ordinary span; for a peak one over the square of its distance from the middle, in standard deviations.
/// At least half of the spans weigh 1.
fn weights(past: &[f64]) -> Vec<f64> {
    // Anscombe (Biometrika 35, 1948): so transformed, Poisson counts have a variance of about 1.
    let even: Vec<f64> = past.iter().map(|count| 2.0 * (count + 0.375).sqrt()).collect();
    let middle = median(even.clone());
    let deviation = MEDIAN_TO_DEVIATION * median(even.iter().map(|x| (x - middle).abs()).collect());
    let distance = |x: f64| (x - middle) / deviation.max(1.0);
    even.into_iter().map(distance).map(|x| if x > PEAK { 1.0 / (x * x) } else { 1.0 }).collect()
}

/// Of an even number of values the mean of the two in the middle; of none, 0.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    let upper = values.get(half).copied().unwrap_or_default();
    if values.len() % 2 == 1 {
        return upper;
    }
    let lower = half.checked_sub(1).and_then(|place| values.get(place)).copied().unwrap_or_default();
    0.5 * (lower + upper)
}

/// The probability of `count` or more under the negative binomial distribution of that mean, above 0, and that variance
/// over mean, above 1: `I(1 − 1/spread; count, mean / (spread − 1))`.
fn tail(count: u32, mean: f64, spread: f64) -> Option<f64> {
    checked_beta_reg(f64::from(count), mean / (spread - 1.0), 1.0 - 1.0 / spread).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `SplitMix64` (Steele, Lea and Flood, 2014): the same weeks in every run.
    struct Chance(u64);

    impl Chance {
        /// From 0 to below 1.
        fn share(&mut self) -> f64 {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut bits = self.0;
            bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            ((bits ^ (bits >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
        }

        /// Poisson, by products of shares (Knuth).
        fn poisson(&mut self, mean: f64) -> u32 {
            let (limit, mut product, mut count) = ((-mean).exp(), self.share(), 0);
            while product > limit {
                product *= self.share();
                count += 1;
            }
            count
        }
    }

    /// Signs in a thousand weeks, each judged by the `weeks` before it.
    fn signs(weeks: usize, mut draw: impl FnMut() -> u32) -> usize {
        let series: Vec<u32> = (0..1000 + weeks).map(|_| draw()).collect();
        series.windows(weeks + 1).filter(|window| rising(&window[..weeks], window[weeks]).is_some()).count()
    }

    const BUSY: [u32; 12] = [20, 18, 23, 19, 22, 17, 21, 20, 24, 18, 19, 21];

    #[test]
    fn a_doubling_of_a_busy_street_is_found() {
        let rise = rising(&BUSY, 40).expect("a rise");
        assert!((rise.expected - 20.0).abs() < 0.5 && rise.tail < 0.001);
        assert_eq!(rising(&BUSY, 26), None);
    }

    #[test]
    fn more_concerns_are_a_rarer_week() {
        let tails: Vec<f64> = (36..60).filter_map(|now| rising(&BUSY, now)).map(|rise| rise.tail).collect();
        assert_eq!(tails.len(), 24);
        assert!(tails.is_sorted_by(|a, b| a > b));
    }

    #[test]
    fn two_after_nothing_is_no_sign_but_five_are() {
        assert_eq!(rising(&[0; 52], 2), None);
        assert_eq!(rising(&[0; 52], FEWEST_NOW - 1), None);
        assert!(rising(&[0; 8], FEWEST_NOW).is_some());
    }

    #[test]
    fn a_short_past_gives_no_sign() {
        assert_eq!(rising(&[], 100), None);
        assert_eq!(rising(&[1; FEWEST_PAST - 1], 100), None);
        assert!(rising(&[1; FEWEST_PAST], 100).is_some());
    }

    #[test]
    fn a_constant_series_never_gives_a_sign() {
        for count in (0..300).chain([10_000, u32::MAX]) {
            assert!(
                [8, 9, 26, 52, 60].into_iter().all(|weeks| rising(&vec![count; weeks], count).is_none()),
                "{count}"
            );
        }
    }

    #[test]
    fn a_fall_is_no_rise() {
        assert_eq!(rising(&BUSY, 5), None);
    }

    #[test]
    fn chance_gives_fewer_than_one_sign_in_a_hundred_weeks() {
        for (weeks, mean) in [(8, 3.0), (26, 3.0), (52, 3.0), (8, 0.5), (26, 12.0)] {
            let mut chance = Chance(20_261_122);
            assert!(signs(weeks, || chance.poisson(mean)) < 10, "{weeks} weeks, {mean} a week");
        }
    }

    #[test]
    fn a_restless_street_gives_few_signs() {
        let mut chance = Chance(445);
        let restless = || {
            let mean = if chance.share() < 0.5 { 3.0 } else { 9.0 };
            chance.poisson(mean)
        };
        assert!(signs(26, restless) < 20);
    }

    #[test]
    fn a_single_old_peak_hides_no_rise_and_makes_none() {
        let past = [2, 4, 3, 60, 3, 2, 4, 3, 3, 5, 2, 3];
        let rise = rising(&past, 10).expect("a rise");
        assert!(rise.expected < 3.5);
        assert_eq!(rising(&past, 5), None);
    }

    #[test]
    fn what_is_older_than_the_last_spans_is_forgotten() {
        let near = [3; MOST_PAST];
        let older: Vec<u32> = [500; 40].into_iter().chain(near).collect();
        assert!(rising(&near, 12).is_some());
        assert_eq!(rising(&older, 12), rising(&near, 12));
    }

    #[test]
    fn the_tail_is_that_of_the_negative_binomial_distribution() {
        // One failure, success one half: P(X ≥ k) = 2^-k.
        for count in 1..20 {
            let share = tail(count, 1.0, 2.0).expect("a share");
            assert!((share - 0.5_f64.powi(count as i32)).abs() < 1e-12);
        }
    }
}

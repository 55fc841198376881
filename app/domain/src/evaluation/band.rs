//! How sure an index is, and what may be said of it beside comparable inspectors.
//!
//! The value of a component is a share drawn towards the peers: its uncertainty is that of `Beta(k + pull·p, n - k +
//! pull·(1 - p))`. The index is their weighted sum; its spread follows from theirs, taken as independent.
//!
//! What is expected is the index of an inspector who is like his peers in everything, with the same cases: where the peers
//! themselves lie under the cap, it is capped, too. The cap is a step, so it makes nobody other than similar by itself: the
//! distance must be there before the cap as well as after it.
use crate::{
    index::{ByComponent, Component, Evaluation, IndexRules, Points},
    period::Quarter,
    score::Posterior,
};
use serde::{Deserialize, Serialize};
use statrs::function::erf::erfc;
use std::f64::consts::SQRT_2;

/// An index is called other than similar when it lies so many points away from that of the peers …
pub const MARGIN: f64 = 5.0;
/// … with this probability; so is a component, at as many hundredths.
pub const PROBABILITY: f64 = 0.90;
/// Standard deviations from the middle to the end of a 90 % interval.
const TO_THE_END: f64 = 1.644_853_626_951_472_2;
/// Windows count as two when they end so many quarters apart: nearer ones hold mostly the same ratings.
const APART: usize = 2;
/// So many quarters back a window is looked for.
const BACK: usize = 4;

/// How an index compares with those of comparable inspectors. Public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndexBand {
    /// Clearly above.
    Above,
    /// No clear difference.
    Similar,
    /// Clearly below.
    Below,
    /// Too little is known, or he is too new.
    TooFew,
}

impl IndexBand {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Above, Self::Similar, Self::Below, Self::TooFew];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::Similar => "similar",
            Self::Below => "below",
            Self::TooFew => "too-few",
        }
    }

    /// The band that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A 90 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// How sure an evaluation is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// Of each component, 0 to 1.
    pub components: ByComponent<Interval>,
    /// Of the index, 0 to 100.
    pub index: Interval,
    /// The index of an inspector who is like his peers in everything, with as many cases, 0 to 100.
    pub expected: f64,
    /// The band.
    pub band: IndexBand,
}

fn spread(rules: &IndexRules, points: Points, minimum: f64, peer: f64) -> Posterior {
    let peer = peer.clamp(0.02, 0.98);
    let is_imputed = points.possible < minimum;
    let (reached, possible) = if is_imputed { (0.0, 0.0) } else { (points.reached, points.possible) };
    let (alpha, beta) = (reached + rules.pull * peer, possible - reached + rules.pull * (1.0 - peer));
    let open = Posterior { alpha, beta, mean: alpha / (alpha + beta), low: 0.0, high: 1.0 };
    Posterior { low: open.quantile(0.05), high: open.quantile(0.95), ..open }
}

fn normal(deviations: f64) -> f64 {
    0.5 * erfc(-deviations / SQRT_2)
}

/// How sure `evaluation` is, which was made of `points` and `peers`. Where a component is imputed, nothing but the peers is
/// known of it, and its interval is as wide.
pub fn standing(
    rules: &IndexRules,
    points: &ByComponent<Points>,
    peers: &ByComponent<f64>,
    evaluation: &Evaluation,
) -> Standing {
    let of = |component| {
        spread(rules, *points.get(component), rules.components.get(component).minimum, *peers.get(component))
    };
    let weight = |component| rules.components.get(component).weight;
    let variance: f64 = Component::ALL.into_iter().map(|one| weight(one).powi(2) * of(one).variance()).sum();
    let deviation = 100.0 * variance.sqrt();
    let like = rules.evaluate(&like_peers(points, peers), peers);
    let top = if evaluation.is_capped { rules.cap } else { 100.0 };
    let end = |to: f64| (evaluation.raw + to * deviation).clamp(0.0, top);
    let index = Interval { low: end(-TO_THE_END), high: end(TO_THE_END) };
    // Before the cap and after it.
    let pairs = [(evaluation.raw, like.raw), (evaluation.index, like.index)];
    let is_sure = |distance: f64| normal((distance - MARGIN) / deviation) >= PROBABILITY;
    let band = match () {
        () if !evaluation.is_publishable => IndexBand::TooFew,
        () if pairs.iter().all(|(own, like)| is_sure(own - like)) => IndexBand::Above,
        () if pairs.iter().all(|(own, like)| is_sure(like - own)) => IndexBand::Below,
        () => IndexBand::Similar,
    };
    let components = ByComponent::of(|component| {
        let Posterior { low, high, .. } = of(component);
        Interval { low, high }
    });
    Standing { components, index, expected: like.index, band }
}

/// As many cases, with what the peers reach in them.
fn like_peers(points: &ByComponent<Points>, peers: &ByComponent<f64>) -> ByComponent<Points> {
    ByComponent::of(|component| {
        let possible = points.get(component).possible;
        Points { reached: peers.get(component) * possible, possible }
    })
}

/// Whether a component that speaks for itself lies clearly below that of the peers.
pub fn is_weak(rules: &IndexRules, component: Component, points: Points, peer: f64) -> bool {
    let minimum = rules.components.get(component).minimum;
    let of = spread(rules, points, minimum, peer);
    points.possible >= minimum && 1.0 - of.below(peer - MARGIN / 100.0) <= 1.0 - PROBABILITY
}

/// Whether he is below his peers in this quarter and was in another window at least two quarters before: only then may a low
/// index have consequences. `before`: bands of earlier quarters.
pub fn counted_below(quarter: Quarter, band: IndexBand, before: &[(Quarter, IndexBand)]) -> bool {
    let mut earlier = quarter;
    let mut windows = Vec::new();
    for back in 1..=BACK {
        earlier = earlier.previous();
        if back >= APART {
            windows.push(earlier);
        }
    }
    band == IndexBand::Below && before.iter().any(|(of, band)| *band == IndexBand::Below && windows.contains(of))
}

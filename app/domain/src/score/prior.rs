//! What may be expected of an inspector before anyone has rated him: the value of comparable mahallas.
//!
//! Comparable means the same region and the same stratum (urban or rural, size, risk category). Who is in the
//! group is the caller's affair; the rules for too small groups and for the mix of contacts are here.
use super::Tally;
use crate::rating::Contact;
use serde::{Deserialize, Serialize};

/// The fewest rated mahallas of a peer group. With fewer, widen: the whole region, then the stratum of the country.
pub const PEERS_MINIMUM: usize = 8;

/// Expected shares stay within these bounds, so that no prior is ever certain.
const MEAN_BOUNDS: (f64, f64) = (0.02, 0.98);

/// The prior weighs at least 10 and at most 200 ratings.
const CONCENTRATION_BOUNDS: (f64, f64) = (10.0, 200.0);

/// The share expected in one mahalla, and how many ratings this expectation weighs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Expected {
    mean: f64,
    concentration: f64,
}

impl Expected {
    /// The expected share `mean` (μ, clamped to 0.02–0.98) with the weight of `concentration` (κ, clamped to 10–200)
    /// ratings. Both must be numbers.
    pub fn new(mean: f64, concentration: f64) -> Self {
        Self {
            mean: mean.clamp(MEAN_BOUNDS.0, MEAN_BOUNDS.1),
            concentration: concentration.clamp(CONCENTRATION_BOUNDS.0, CONCENTRATION_BOUNDS.1),
        }
    }

    /// The expected share μ, 0.02 to 0.98.
    pub fn mean(self) -> f64 {
        self.mean
    }

    /// The weight κ in ratings, 10 to 200.
    pub fn concentration(self) -> f64 {
        self.concentration
    }
}

/// What a peer group tells about its members.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prior {
    /// Share of all satisfied residents of the group, 0 to 1: `m`.
    pub mean: f64,
    /// The weight of the prior in ratings, 10 to 200: `κ`.
    pub concentration: f64,
    /// Correlation of two residents of one mahalla: `ρ`. At or below 0 the mahallas do not differ.
    pub rho: f64,
    /// Weighted sum of squares between mahallas: `S`.
    pub spread: f64,
    /// Mahallas with at least one answer: `J`.
    pub groups: usize,
    /// Answers of all of them: `N`.
    pub answered: u32,
}

impl Prior {
    /// Whether the group is large enough to be compared with; otherwise take a wider one.
    pub fn has_enough_peers(&self) -> bool {
        self.groups >= PEERS_MINIMUM
    }

    /// What is expected of a mahalla with the usual mix of contacts.
    pub fn expected(&self) -> Expected {
        self.expecting(self.mean)
    }

    /// What is expected of a mahalla whose own `mean` is known, usually from [`casemix_mu`].
    pub fn expecting(&self, mean: f64) -> Expected {
        Expected::new(mean, self.concentration)
    }
}

/// The prior of a peer group from the tallies of its mahallas; none if nobody in it answered.
///
/// Beta-binomial moments: `E[S] = m(1-m)[(J-1) + ρ(N - Σn²/N - (J-1))]`, `κ = (1-ρ)/ρ` (Kleinman, JASA 1973).
/// Where mahallas differ by no more than chance, or cannot be told apart, κ is 200.
pub fn eb_prior(mahallas: &[Tally]) -> Option<Prior> {
    let answered: Vec<Tally> = mahallas.iter().copied().filter(|tally| tally.answered() > 0).collect();
    let all: Tally = answered.iter().copied().sum();
    let mean = all.share()?;
    let total = f64::from(all.answered());
    let spread: f64 = answered
        .iter()
        .map(|tally| {
            let size = f64::from(tally.answered());
            size * (f64::from(tally.satisfied) / size - mean).powi(2)
        })
        .sum();
    let squares: f64 = answered.iter().map(|tally| f64::from(tally.answered()).powi(2)).sum();
    let freedom = (answered.len() - 1) as f64;
    let variance = mean * (1.0 - mean);
    let between = variance * (total - squares / total - freedom);
    let rho = if between > 0.0 { (spread - variance * freedom) / between } else { 0.0 };
    let (lightest, heaviest) = CONCENTRATION_BOUNDS;
    let concentration = if rho <= 0.0 { heaviest } else { ((1.0 - rho) / rho).clamp(lightest, heaviest) };
    Some(Prior { mean, concentration, rho, spread, groups: answered.len(), answered: all.answered() })
}

/// One value for each way in which a resident met the inspector (question P0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByContact<T> {
    /// The resident turned to the inspector.
    pub own: T,
    /// The inspector came on duty.
    pub duty: T,
    /// At a meeting or report.
    pub meeting: T,
    /// Not at all.
    pub not_met: T,
}

impl<T> ByContact<T> {
    /// The value for `contact`.
    pub fn get(&self, contact: Contact) -> &T {
        match contact {
            Contact::Own => &self.own,
            Contact::Duty => &self.duty,
            Contact::Meeting => &self.meeting,
            Contact::NotMet => &self.not_met,
        }
    }

    /// The value for `contact`, to change it.
    pub fn get_mut(&mut self, contact: Contact) -> &mut T {
        match contact {
            Contact::Own => &mut self.own,
            Contact::Duty => &mut self.duty,
            Contact::Meeting => &mut self.meeting,
            Contact::NotMet => &mut self.not_met,
        }
    }
}

/// The share expected of a mahalla with this mix of contacts, 0 to 1; none if nobody told the contact.
///
/// `Σ n·reference / Σ n`: an inspector who makes many checks is expected to be rated lower, and is not punished for it.
/// `reference` holds the satisfied share of the peer group for each contact.
pub fn casemix_mu(counts: &ByContact<u32>, reference: &ByContact<f64>) -> Option<f64> {
    let total: f64 = Contact::ALL.iter().map(|contact| f64::from(*counts.get(*contact))).sum();
    let expected: f64 =
        Contact::ALL.iter().map(|contact| f64::from(*counts.get(*contact)) * reference.get(*contact)).sum();
    (total > 0.0).then(|| expected / total)
}

/// How the 0–100 composites of a peer group lie.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompositePeers {
    /// Mean of the group, points: `μ`.
    pub mean: f64,
    /// Variance between residents who rate one inspector, points squared: `σ²`.
    pub within: f64,
    /// Variance between inspectors, points squared: `τ²`. At 0 all are alike.
    pub between: f64,
}

/// The mean of residents' composites (0–100 points), shrunk towards the peers: a second figure, for professionals.
///
/// Normal-normal shrinkage `(n·mean + κμ)/(n + κ)`, `κ = σ²/τ²` (Efron and Morris, JASA 1975).
pub fn composite_normal_normal(composites: &[f64], peers: CompositePeers) -> f64 {
    if composites.is_empty() || peers.between <= 0.0 {
        return peers.mean;
    }
    let concentration = peers.within / peers.between;
    let sum: f64 = composites.iter().sum();
    (sum + concentration * peers.mean) / (composites.len() as f64 + concentration)
}

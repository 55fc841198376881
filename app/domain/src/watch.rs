//! Watching for bought, forced and stuffed ratings (integrity design §C4). Rules never look at whether a rating is good
//! or bad. Their signals are computed from values that are then forgotten; a ballot keeps a set of [`Signal`]s alone, and
//! the unit that is judged is a [`Batch`]: the ballots of one mahalla, stream and day.
//!
//! Thresholds are data with a version: a change is a new version, told in the public log.
use serde::{Deserialize, Serialize};
use statrs::function::{beta::checked_beta_reg, gamma::checked_gamma_lr};

#[cfg(test)]
mod tests;

/// What a single ballot, or the day it came on, was noticed for. The value is its bit on the ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// R1: more on one day than the days before let expect.
    Burst = 1,
    /// R2: from one network.
    Network = 2,
    /// R3: the same text as another one.
    SameText = 4,
    /// R4: quicker than it can be read.
    TooFast = 8,
    /// R5: the same answer to everything, on more ballots than elsewhere.
    StraightLine = 16,
    /// R9: many letters of one pack within an hour.
    Pack = 32,
}

impl Signal {
    /// All, by their bits.
    pub const ALL: [Self; 6] =
        [Self::Burst, Self::Network, Self::SameText, Self::TooFast, Self::StraightLine, Self::Pack];

    /// Its bit.
    pub const fn bit(self) -> u8 {
        self as u8
    }

    /// The name in the log and on pages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Burst => "burst",
            Self::Network => "network",
            Self::SameText => "same_text",
            Self::TooFast => "too_fast",
            Self::StraightLine => "straight_line",
            Self::Pack => "pack",
        }
    }

    /// Those of a set of bits.
    pub fn of_bits(bits: u8) -> Vec<Self> {
        Self::ALL.into_iter().filter(|signal| bits & signal.bit() != 0).collect()
    }

    /// Whether one of it is enough to set a batch aside.
    const fn is_enough(self) -> bool {
        matches!(self, Self::Burst | Self::Network | Self::Pack)
    }
}

/// The thresholds of a version.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// R1: least expected ballots of a day.
    pub burst_floor: f64,
    /// R1: share of those announced for a meeting that may rate on its day.
    pub burst_attendance: f64,
    /// R1: ballots of a day from which it is looked at.
    pub burst_from: u32,
    /// R1: the tail below which it is a signal.
    pub burst_tail: f64,
    /// R2: least share of a network in its region.
    pub network_floor: f64,
    /// R2: ballots of one network from which it is looked at.
    pub network_from: u32,
    /// R2: the tail below which it is a signal.
    pub network_tail: f64,
    /// R3: characters from which texts are compared.
    pub text_from: usize,
    /// R3: likeness from which they are the same.
    pub text_alike: f64,
    /// R4: seconds below which the form of a quarter was not read.
    pub fast_quarter: i64,
    /// R4: seconds below which the form after a concern was not read.
    pub fast_concern: i64,
    /// R5: z from which straight lines are a signal.
    pub straight_z: f64,
    /// R5: ballots from which they are looked at.
    pub straight_from: u32,
    /// R6: share of newly confirmed contacts from which a day is noticed.
    pub new_contacts_share: f64,
    /// R6: ballots of a day from which it is looked at.
    pub new_contacts_from: u32,
    /// R7: z below which so few letters were used that somebody should ask why.
    pub low_response_z: f64,
    /// R7, R10: likeness of the households of one mahalla (intraclass correlation).
    pub household_likeness: f64,
    /// R8: z from which the two streams differ.
    pub streams_z: f64,
    /// R8: ballots of each stream from which they are compared.
    pub streams_from: u32,
    /// R9: letters of a pack used within an hour.
    pub pack_from: u32,
    /// R10: z above which more letters were used than can be.
    pub over_response_z: f64,
    /// R11: residents who told of pressure in a quarter.
    pub pressure_from: u32,
    /// Share of a batch's ballots that two other signals must be on to set it aside.
    pub others_share: f64,
}

/// The version in force.
pub const VERSION: &str = "rules/2026.1";

/// The rules in force.
pub const RULES: Rules = Rules {
    burst_floor: 0.33,
    burst_attendance: 0.8,
    burst_from: 8,
    burst_tail: 1e-6,
    network_floor: 0.02,
    network_from: 6,
    network_tail: 1e-4,
    text_from: 40,
    text_alike: 0.85,
    fast_quarter: 6,
    fast_concern: 5,
    straight_z: 4.0,
    straight_from: 15,
    new_contacts_share: 0.6,
    new_contacts_from: 8,
    low_response_z: -2.0,
    household_likeness: 0.02,
    streams_z: 2.58,
    streams_from: 15,
    pack_from: 8,
    over_response_z: 3.0,
    pressure_from: 2,
    others_share: 0.5,
};

/// Letters of a mahalla in a quarter (integrity design §C1).
pub const LETTERS: u32 = 60;

/// The probability of `x` or more where `expected` are expected, if they come one by one (Poisson).
pub fn poisson_tail(x: u32, expected: f64) -> f64 {
    if x == 0 {
        return 1.0;
    }
    checked_gamma_lr(f64::from(x), expected).unwrap_or(1.0)
}

/// The probability of `x` or more among `n` where each is one with probability `q` (binomial).
pub fn binomial_tail(x: u32, n: u32, q: f64) -> f64 {
    if x == 0 {
        return 1.0;
    }
    if x > n {
        return 0.0;
    }
    checked_beta_reg(f64::from(x), f64::from(n - x + 1), q.clamp(0.0, 1.0)).unwrap_or(1.0)
}

/// How far `x` of `n` lie above the share `q`, in standard deviations.
pub fn share_z(x: u32, n: u32, q: f64) -> f64 {
    let n = f64::from(n);
    (f64::from(x) - n * q) / (n * q * (1.0 - q)).sqrt()
}

/// How far two shares lie apart, in standard deviations of their common one.
pub fn two_shares_z((x1, n1): (u32, u32), (x2, n2): (u32, u32)) -> f64 {
    let (x1, n1, x2, n2) = (f64::from(x1), f64::from(n1), f64::from(x2), f64::from(n2));
    let common = (x1 + x2) / (n1 + n2);
    (x1 / n1 - x2 / n2) / (common * (1.0 - common) * (1.0 / n1 + 1.0 / n2)).sqrt()
}

impl Rules {
    /// R1: whether the `ballots` of a day are a burst. `usual`: mean of the days of the four weeks before; `announced`:
    /// those expected at a meeting or a distribution of that day or the day before.
    pub fn is_burst(&self, ballots: u32, usual: f64, announced: u32) -> bool {
        let expected = usual.max(self.burst_floor) + self.burst_attendance * f64::from(announced);
        ballots >= self.burst_from && poisson_tail(ballots, expected) <= self.burst_tail
    }

    /// R2: whether `most` of the `ballots` of a day, from one network, are more than its share of the region's lets
    /// expect.
    pub fn is_one_network(&self, most: u32, ballots: u32, share: f64) -> bool {
        most >= self.network_from && binomial_tail(most, ballots, share.max(self.network_floor)) <= self.network_tail
    }

    /// R5: whether `straight` of the `ballots` of a day are more than the region's share of such ballots lets expect.
    pub fn is_straight(&self, straight: u32, ballots: u32, share: f64) -> bool {
        ballots >= self.straight_from && share_z(straight, ballots, share) >= self.straight_z
    }

    /// R6: whether so many of the `ballots` of a day are of contacts confirmed less than two days ago.
    pub fn is_of_new_contacts(&self, new: u32, ballots: u32) -> bool {
        ballots >= self.new_contacts_from && f64::from(new) >= self.new_contacts_share * f64::from(ballots)
    }

    /// How far those `used` of the `letters` of a mahalla lie from the region's `rate`, in standard deviations; households of
    /// one mahalla are alike.
    pub fn response_z(&self, used: u32, letters: u32, rate: f64) -> f64 {
        let letters = f64::from(letters);
        let spread = letters * rate * (1.0 - rate) * (1.0 + (letters - 1.0) * self.household_likeness);
        (f64::from(used) - letters * rate) / spread.sqrt()
    }

    /// R8: whether the open and the invited stream of a quarter say different things; no matter which the better one.
    pub fn do_streams_differ(&self, open: (u32, u32), invited: (u32, u32)) -> bool {
        open.1 >= self.streams_from
            && invited.1 >= self.streams_from
            && two_shares_z(open, invited).abs() >= self.streams_z
    }

    /// Whether a batch is set aside for people to judge.
    pub fn is_set_aside(&self, batch: &Batch) -> bool {
        let on = |signal: &Signal| batch.ballots.iter().filter(|bits| **bits & signal.bit() != 0).count();
        if Signal::ALL.iter().any(|signal| signal.is_enough() && on(signal) > 0) {
            return true;
        }
        let needed = self.others_share * batch.ballots.len() as f64;
        let others = Signal::ALL.iter().filter(|signal| !signal.is_enough());
        !batch.ballots.is_empty() && others.filter(|signal| on(signal) as f64 >= needed).count() >= 2
    }
}

/// The ballots of one mahalla, stream and day, by their signals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Bits of each ballot.
    pub ballots: Vec<u8>,
}

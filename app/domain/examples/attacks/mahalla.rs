//! The simulated mahalla: chance that comes again, ballots on their days, and what the rules set aside of them.
use domain::{
    score::Tally,
    watch::{Batch, RULES, Signal},
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Residents out of a hundred who are satisfied.
pub const SATISFIED: f64 = 0.40;
/// Honest ratings of a window.
pub const HONEST: u32 = 30;
/// Days of a quarter.
const DAYS: u32 = 91;
/// The days that the burst rule compares a day with.
const USUAL_DAYS: u32 = 28;
/// The evening on which all false ballots come.
const EVENING: u32 = 60;
/// Days over which false ballots are dripped: eight weeks.
const DRIP: std::ops::Range<u32> = 28..84;
/// Straight lines among the forms of the region.
const STRAIGHT: f64 = 0.15;

/// Chance with a seed.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The chance of `seed`.
    pub fn of(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Whether something of this probability happens.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.0.random_bool(probability)
    }

    /// To how many of `number` something of this probability happens.
    pub fn among(&mut self, number: u32, probability: f64) -> u32 {
        (0..number).map(|_| u32::from(self.happens(probability))).sum()
    }

    /// Any of a range.
    pub fn any(&mut self, range: std::ops::Range<u32>) -> u32 {
        self.0.random_range(range)
    }

    /// `number` honest ratings.
    pub fn honest(&mut self, number: u32) -> Tally {
        let satisfied = self.among(number, SATISFIED);
        Tally { satisfied, others: number - satisfied }
    }
}

/// A ballot of the open stream.
#[derive(Clone, Copy)]
pub struct Ballot {
    day: u32,
    is_satisfied: bool,
    is_straight: bool,
}

/// The ballots of a quarter.
pub struct Ballots(Vec<Ballot>);

impl Ballots {
    /// The honest ones; on the evening too if `also_that_evening`.
    pub fn honest(chance: &mut Chance, also_that_evening: bool) -> Self {
        let ballot = |_| {
            let day = chance.any(0..if also_that_evening { DAYS } else { DAYS - 1 });
            Ballot {
                day: if !also_that_evening && day >= EVENING { day + 1 } else { day },
                is_satisfied: chance.happens(SATISFIED),
                is_straight: chance.happens(STRAIGHT),
            }
        };
        Self((0..HONEST).map(ballot).collect())
    }

    /// With `number` false ones on one evening, all `is_satisfied` or none.
    pub fn with_evening(mut self, number: u32, is_satisfied: bool) -> Self {
        self.0.extend((0..number).map(|_| Ballot { day: EVENING, is_satisfied, is_straight: true }));
        self
    }

    /// With `number` satisfied false ones over eight weeks, each a straight line with the probability `straight`.
    pub fn with_drip(mut self, chance: &mut Chance, number: u32, straight: f64) -> Self {
        self.0.extend((0..number).map(|_| Ballot {
            day: chance.any(DRIP),
            is_satisfied: true,
            is_straight: chance.happens(straight),
        }));
        self
    }

    /// How they count.
    pub fn tally(&self) -> Tally {
        self.0.iter().map(|ballot| ballot.is_satisfied).collect()
    }

    /// Those that are left when the batches of a burst (R1) are set aside.
    pub fn without_bursts(&self) -> Self {
        let left = self.0.iter().filter(|ballot| !self.is_set_aside(ballot.day));
        Self(left.copied().collect())
    }

    /// Whether R1 sets a day aside.
    pub fn has_burst(&self) -> bool {
        self.0.iter().any(|ballot| self.is_set_aside(ballot.day))
    }

    fn is_set_aside(&self, day: u32) -> bool {
        let usual = f64::from(self.on(day.saturating_sub(USUAL_DAYS)..day)) / f64::from(USUAL_DAYS);
        let ballots = self.on(day..day + 1);
        let bits = if RULES.is_burst(ballots, usual, 0) { Signal::Burst.bit() } else { 0 };
        RULES.is_set_aside(&Batch { ballots: vec![bits; ballots as usize] })
    }

    fn on(&self, days: std::ops::Range<u32>) -> u32 {
        self.0.iter().map(|ballot| u32::from(days.contains(&ballot.day))).sum()
    }

    /// Whether R5 notices the straight lines of the quarter.
    pub fn has_straight_lines(&self) -> bool {
        self.is_straight_in(0..DAYS)
    }

    /// Whether R5 notices those of any day.
    pub fn has_straight_day(&self) -> bool {
        (0..DAYS).any(|day| self.is_straight_in(day..day + 1))
    }

    fn is_straight_in(&self, days: std::ops::Range<u32>) -> bool {
        let straight = self.0.iter().filter(|ballot| ballot.is_straight && days.contains(&ballot.day)).count();
        RULES.is_straight(straight as u32, self.on(days), STRAIGHT)
    }
}

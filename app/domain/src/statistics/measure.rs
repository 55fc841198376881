//! The figures by which places are compared on a map: each with its five classes, which stay the same everywhere and over
//! time, with its count, and with how sure it is.
use super::AreaFigures;
use crate::{flow::FEWEST, inspector::ConcernFigures};
use serde::{Deserialize, Serialize};

/// Half the width of a 90 % interval of a normal variable.
const Z_90: f64 = 1.644_853_626_951_472_7;

/// A level of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Regions, below the republic.
    Region,
    /// Districts, below a region.
    District,
    /// Mahallas, below a district.
    Mahalla,
}

/// What a map shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Measure {
    /// Answered in time, per cent of those that were due.
    #[default]
    InTime,
    /// Called solved, per cent of those about which residents said anything.
    Solved,
    /// Days in which half of the answers had come.
    Median,
    /// Concerns received per 1000 inhabitants.
    Received,
    /// Residents who say that inspectors work well, per cent.
    Score,
    /// Tasks outside the duties per 100 inspectors.
    Outside,
}

/// A figure of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// The figure.
    pub value: f64,
    /// Lower end of its interval, of [`Measure::sureness`].
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Of so many: concerns, verdicts, answers, ballots, inspectors.
    pub of: u64,
}

impl Measure {
    /// All of them, in the order of the choice.
    pub const ALL: [Self; 6] = [Self::InTime, Self::Solved, Self::Median, Self::Received, Self::Score, Self::Outside];

    /// The word in addresses and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InTime => "in-time",
            Self::Solved => "solved",
            Self::Median => "median",
            Self::Received => "received-per-1000",
            Self::Score => "score",
            Self::Outside => "outside",
        }
    }

    /// The measure that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.code() == code)
    }

    /// Whether places of a level are compared by it. Of a mahalla nothing is shown that would be a figure of its one
    /// inspector, and nothing by inhabitants, whose number is not known.
    pub const fn is_for(self, level: Level) -> bool {
        !matches!((self, level), (Self::Received | Self::Score | Self::Outside, Level::Mahalla))
    }

    /// Whether it is a share in per cent.
    pub const fn is_share(self) -> bool {
        matches!(self, Self::InTime | Self::Solved | Self::Score)
    }

    /// How sure its interval is, per cent: scores of places are released with the interval of a plain share.
    pub const fn sureness(self) -> u64 {
        if matches!(self, Self::Score) { 95 } else { 90 }
    }

    /// The share of residents who say “solved”, of those who say anything.
    pub fn solved(concerns: &ConcernFigures) -> Option<Value> {
        share(concerns.solved, concerns.verdicts())
    }

    /// Where the second to the fifth class begin.
    pub const fn borders(self) -> [f64; 4] {
        match self {
            Self::InTime => [70.0, 80.0, 90.0, 95.0],
            Self::Solved | Self::Score => [40.0, 50.0, 60.0, 70.0],
            Self::Median => [4.0, 7.0, 10.0, 15.0],
            Self::Received => [0.1, 0.5, 1.0, 2.0],
            Self::Outside => [1.0, 5.0, 10.0, 20.0],
        }
    }

    /// The class of a value, 1 to 5.
    pub fn class(self, value: f64) -> u8 {
        1 + self.borders().iter().map(|border| u8::from(value >= *border)).sum::<u8>()
    }

    /// The figure of a place; none where fewer than [`FEWEST`] stand behind it. Scores are not among what a place counted.
    pub fn of(self, figures: &AreaFigures, population: Option<u32>) -> Option<Value> {
        match self {
            Self::InTime => {
                let due = figures.answered_in_time + figures.answered_late + figures.overdue;
                share(figures.answered_in_time, due)
            }
            Self::Solved => Self::solved(&figures.concerns()),
            Self::Median => median(figures),
            Self::Received => {
                let population = population.filter(|people| *people > 0)?;
                (figures.received >= FEWEST)
                    .then(|| rate(figures.received, f64::from(population) / 1000.0, figures.received))
            }
            Self::Outside => {
                let inspectors = figures.reports.0;
                (inspectors >= FEWEST).then(|| rate(figures.outside_tasks, real(inspectors) / 100.0, inspectors))
            }
            Self::Score => None,
        }
    }
}

impl Value {
    /// Whether the interval reaches over the border of a class: the shade may be the next one's.
    pub fn is_unsure(self, measure: Measure) -> bool {
        measure.class(self.low) != measure.class(self.high)
    }
}

/// Counts here are far below 2^53.
#[allow(clippy::cast_precision_loss)]
const fn real(count: u64) -> f64 {
    count as f64
}

/// A share in per cent with Wilson's interval (Wilson, JASA 1927).
fn share(part: u64, of: u64) -> Option<Value> {
    if of < FEWEST {
        return None;
    }
    let (n, share, z2) = (real(of), real(part) / real(of), Z_90 * Z_90);
    let stretch = 1.0 + z2 / n;
    let centre = (share + z2 / (2.0 * n)) / stretch;
    let half = Z_90 / stretch * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let [low, high] = [centre - half, centre + half].map(|end| 100.0 * end.clamp(0.0, 1.0));
    Some(Value { value: 100.0 * share, low, high, of })
}

/// A rate with the interval of a Poisson count, by the square root that steadies its variance.
fn rate(count: u64, per: f64, of: u64) -> Value {
    let root = real(count).sqrt();
    let end = |by: f64| (root + by).max(0.0).powi(2) / per;
    Value { value: real(count) / per, low: end(-Z_90 / 2.0), high: end(Z_90 / 2.0), of }
}

/// The median with the interval of its order statistics.
fn median(figures: &AreaFigures) -> Option<Value> {
    let of: u64 = figures.days.values().sum();
    let value = figures.median_days()?;
    let at = |rank: f64| {
        let mut seen = 0;
        let found = figures.days.iter().find_map(|(day, count)| {
            seen += count;
            (real(seen) >= rank).then_some(*day)
        });
        f64::from(found.unwrap_or(value))
    };
    let (middle, half) = (real(of) / 2.0, Z_90 * real(of).sqrt() / 2.0);
    Some(Value { value: value.into(), low: at((middle - half).max(1.0)), high: at((middle + half).min(real(of))), of })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn answered(in_time: u64, late: u64) -> AreaFigures {
        AreaFigures { answered_in_time: in_time, answered_late: late, ..AreaFigures::default() }
    }

    #[test]
    fn nothing_is_said_of_fewer_than_ten() {
        assert_eq!(Measure::InTime.of(&answered(8, 1), None), None);
        assert_eq!(Measure::InTime.of(&answered(9, 1), None).unwrap().value, 90.0);
        assert_eq!(Measure::Received.of(&AreaFigures { received: 9, ..AreaFigures::default() }, Some(1000)), None);
        assert_eq!(Measure::Received.of(&AreaFigures { received: 90, ..AreaFigures::default() }, None), None);
    }

    #[test]
    fn a_share_of_few_is_unsure_and_of_many_is_not() {
        assert!(Measure::InTime.of(&answered(17, 3), None).unwrap().is_unsure(Measure::InTime));
        assert!(!Measure::InTime.of(&answered(17_000, 3_000), None).unwrap().is_unsure(Measure::InTime));
    }

    #[test]
    fn classes_begin_at_their_borders() {
        assert_eq!([69.9, 70.0, 89.9, 95.0, 100.0].map(|value| Measure::InTime.class(value)), [1, 2, 3, 5, 5]);
    }

    #[test]
    fn the_median_lies_within_its_interval() {
        let figures = AreaFigures { days: BTreeMap::from([(2, 10), (5, 30), (9, 10)]), ..AreaFigures::default() };
        let value = Measure::Median.of(&figures, None).unwrap();
        assert_eq!((value.low, value.value, value.high, value.of), (5.0, 5.0, 5.0, 50));
        let few = AreaFigures { days: BTreeMap::from([(2, 5), (9, 5)]), ..AreaFigures::default() };
        let value = Measure::Median.of(&few, None).unwrap();
        assert_eq!((value.low, value.high), (2.0, 9.0));
    }

    #[test]
    fn a_rate_is_by_inhabitants_or_inspectors() {
        let figures = AreaFigures { received: 100, reports: (50, 0, 0), outside_tasks: 5, ..AreaFigures::default() };
        assert_eq!(Measure::Received.of(&figures, Some(50_000)).unwrap().value, 2.0);
        assert_eq!(Measure::Outside.of(&figures, None).unwrap().value, 10.0);
    }

    #[test]
    fn of_a_mahalla_nothing_is_shown_that_points_at_its_inspector() {
        let shown: Vec<_> = Measure::ALL.into_iter().filter(|one| one.is_for(Level::Mahalla)).collect();
        assert_eq!(shown, [Measure::InTime, Measure::Solved, Measure::Median]);
        assert!(Measure::ALL.into_iter().all(|one| one.is_for(Level::Region)));
    }

    #[test]
    fn every_code_names_its_measure() {
        assert!(Measure::ALL.into_iter().all(|one| Measure::of_code(one.code()) == Some(one)));
        assert_eq!(Measure::of_code("rank"), None);
    }
}

//! What is said of a place by a measure: a figure, a bound, or why there is none.
use super::{AreaFigures, Measure, Value};
use crate::score_card::{AreaScore, Figure};

/// What is said.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Told {
    /// A figure with its interval.
    Value(Value),
    /// Nearly nobody says so: under that share in per cent.
    Under {
        /// The bound.
        percent: u8,
        /// Of so many.
        of: u64,
    },
    /// Nearly everybody says so: over that share in per cent.
    Over {
        /// The bound.
        percent: u8,
        /// Of so many.
        of: u64,
    },
    /// Too few stand behind it.
    #[default]
    TooFew,
    /// It is by inhabitants, and their number is not known.
    NoPopulation,
    /// Scores of that quarter are not released.
    NotReleased,
}

impl Told {
    /// Of what a place counted. Scores are not among that: [`Told::of_score`].
    pub fn of(measure: Measure, figures: &AreaFigures, population: Option<u32>) -> Self {
        if measure == Measure::Received && population.is_none_or(|people| people == 0) {
            return Self::NoPopulation;
        }
        measure.of(figures, population).map_or(Self::TooFew, Self::Value)
    }

    /// Of a score of a quarter; `is_released`: whether that quarter has any.
    pub fn of_score(score: Option<&AreaScore>, is_released: bool) -> Self {
        let Some(score) = score else { return if is_released { Self::TooFew } else { Self::NotReleased } };
        let of = u64::from(score.answered);
        match score.figure {
            Figure::Suppressed => Self::TooFew,
            Figure::Under(percent) => Self::Under { percent, of },
            Figure::Over(percent) => Self::Over { percent, of },
            Figure::Share { percent, low, high } => {
                Self::Value(Value { value: percent.into(), low: low.into(), high: high.into(), of })
            }
        }
    }

    /// The figure, where there is one.
    pub const fn value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Of how many, where anything is said.
    pub const fn of_how_many(&self) -> Option<u64> {
        match self {
            Self::Value(value) => Some(value.of),
            Self::Under { of, .. } | Self::Over { of, .. } => Some(*of),
            Self::TooFew | Self::NoPopulation | Self::NotReleased => None,
        }
    }

    /// Between what it lies: the interval of a figure, or what a bound leaves.
    pub fn ends(&self) -> Option<(f64, f64)> {
        match self {
            Self::Value(value) => Some((value.low, value.high)),
            Self::Under { percent, .. } => Some((0.0, (*percent).into())),
            Self::Over { percent, .. } => Some(((*percent).into(), 100.0)),
            Self::TooFew | Self::NoPopulation | Self::NotReleased => None,
        }
    }

    /// Where it is drawn: a bound by the middle of what it leaves.
    pub fn middle(&self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value.value),
            _ => self.ends().map(|(low, high)| f64::midpoint(low, high)),
        }
    }

    /// Its class, 1 to 5.
    pub fn class(&self, measure: Measure) -> Option<u8> {
        self.middle().map(|value| measure.class(value))
    }

    /// Whether it may be of the neighbouring class.
    pub fn is_unsure(&self, measure: Measure) -> bool {
        self.ends().is_some_and(|(low, high)| measure.class(low) != measure.class(high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(figure: Figure) -> AreaScore {
        let (code, quarter) = ("1726294".to_owned(), "2026Q3".to_owned());
        AreaScore { code, quarter, answered: 40, figure, profile: [None; 5], contacts: [None; 4] }
    }

    fn told(figure: Figure) -> Told {
        Told::of_score(Some(&score(figure)), true)
    }

    #[test]
    fn where_nearly_all_say_the_same_the_bound_is_told_and_not_that_too_few_rated() {
        let over = told(Figure::Over(90));
        assert_eq!(over, Told::Over { percent: 90, of: 40 });
        assert_eq!((over.class(Measure::Score), over.is_unsure(Measure::Score)), (Some(5), false));
        assert_eq!(told(Figure::Under(15)).class(Measure::Score), Some(1));
        assert_eq!((over.value(), over.of_how_many()), (None, Some(40)));
    }

    #[test]
    fn a_quarter_that_is_not_released_is_told_apart_from_one_in_which_too_few_rated() {
        assert_eq!(Told::of_score(None, false), Told::NotReleased);
        assert_eq!(Told::of_score(None, true), Told::TooFew);
        assert_eq!(told(Figure::Suppressed), Told::TooFew);
    }

    #[test]
    fn a_place_whose_population_is_not_known_is_told_so() {
        let figures = AreaFigures { received: 90, ..AreaFigures::default() };
        assert_eq!(Told::of(Measure::Received, &figures, None), Told::NoPopulation);
        assert_eq!(Told::of(Measure::Received, &AreaFigures::default(), Some(1000)), Told::TooFew);
        assert!(Told::of(Measure::Received, &figures, Some(1000)).value().is_some());
        assert_eq!(Told::of(Measure::InTime, &figures, None), Told::TooFew);
    }
}

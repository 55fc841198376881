//! How an inspector or a district is in touch with residents: who knows how to reach the inspector, when the first reaction
//! comes, which receptions and meetings were held. Shown with its counts; no part of it but reach counts in the evaluation.
use crate::{failure::Read, period::Quarter, release::is_enough, score::Tally, statistics::AreaFigures};
use async_trait::async_trait;
use time::Date;

/// Working days are five of seven: two of them are over after so many days at most.
pub const SOON_DAYS: u32 = 2;
/// Below this many first reactions nothing is said of their time.
const FEWEST: u64 = 10;

/// The figures of a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Interaction {
    /// Of a hundred residents who were asked by letter over four quarters, how many know how to reach him, and how many were
    /// asked; none of fewer than ten.
    pub reach: Option<(u64, u64)>,
    /// Days in which half of the first reactions had come.
    pub median_first_days: Option<u32>,
    /// First reactions within [`SOON_DAYS`] days, and all; none of fewer than ten.
    pub soon: Option<(u64, u64)>,
    /// Booked receptions that were due, and those held; none where none was due.
    pub receptions: Option<(u64, u64)>,
    /// Meetings held.
    pub meetings: u64,
}

impl Interaction {
    /// From what a place counted in a quarter, and who knows how to reach the inspector.
    pub fn of(figures: &AreaFigures, reach: Option<Tally>) -> Self {
        let all: u64 = figures.first_days.values().sum();
        let soon: u64 = figures.first_days.range(..=SOON_DAYS).map(|(_, count)| count).sum();
        let (due, held) = figures.receptions;
        let percent = |tally: Tally| {
            let share = tally.share()?;
            Some(((100.0 * share + 0.5).floor() as u64, tally.answered().into()))
        };
        Self {
            reach: reach.filter(|tally| is_enough(*tally)).and_then(percent),
            median_first_days: figures.median_first_days(),
            soon: (all >= FEWEST).then_some((soon, all)),
            receptions: (due > 0).then_some((due, held)),
            meetings: figures.meetings,
        }
    }

    /// Whether anything is known.
    pub const fn is_known(&self) -> bool {
        self.reach.is_some() || self.soon.is_some() || self.receptions.is_some() || self.meetings > 0
    }
}

/// Whether the figures of a quarter are those of who served from one day to another: he served the whole of it.
pub fn answers_for(quarter: Quarter, from: Date, until: Option<Date>) -> bool {
    from <= quarter.first_day() && until.is_none_or(|last| last >= quarter.last_day())
}

/// What the portal promises about interaction with residents.
#[async_trait]
pub trait Interactions: Send + Sync {
    /// Of an inspector in the last quarter that is over, in the mahallas he served in the whole of it; no figures where there
    /// was none, and nothing for who holds no post.
    async fn interaction_of_inspector(&self, inspector: &str) -> Read<Option<(String, Option<Interaction>)>>;
    /// Of a district in the last quarter that is over; none where nothing was counted.
    async fn interaction_of_district(&self, district: &str) -> Read<Option<(String, Interaction)>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use time::macros::date;

    fn figures() -> AreaFigures {
        AreaFigures {
            first_days: BTreeMap::from([(0, 4), (2, 5), (6, 3)]),
            receptions: (8, 6),
            meetings: 2,
            ..AreaFigures::default()
        }
    }

    #[test]
    fn first_reactions_within_two_days_are_told_with_all_of_them() {
        let told = Interaction::of(&figures(), None);
        assert_eq!((told.soon, told.median_first_days), (Some((9, 12)), Some(2)));
        assert_eq!((told.receptions, told.meetings), (Some((8, 6)), 2));
    }

    #[test]
    fn of_few_nothing_is_said() {
        let few = AreaFigures { first_days: BTreeMap::from([(0, 9)]), ..AreaFigures::default() };
        let told = Interaction::of(&few, Some(Tally { satisfied: 5, others: 4 }));
        assert_eq!(told, Interaction::default());
        assert!(!told.is_known());
    }

    #[test]
    fn nobody_answers_for_a_quarter_he_did_not_serve() {
        let quarter = Quarter::of_date(date!(2026 - 08 - 15));
        assert!(answers_for(quarter, date!(2026 - 07 - 01), None));
        assert!(answers_for(quarter, date!(2025 - 01 - 01), Some(date!(2026 - 09 - 30))));
        assert!(!answers_for(quarter, date!(2026 - 10 - 05), None), "his predecessor served");
        assert!(
            !answers_for(quarter, date!(2026 - 07 - 02), None)
                && !answers_for(quarter, date!(2026 - 01 - 01), Some(date!(2026 - 09 - 29)))
        );
    }

    #[test]
    fn reach_is_a_share_with_its_count() {
        let told = Interaction::of(&figures(), Some(Tally { satisfied: 47, others: 33 }));
        assert_eq!(told.reach, Some((59, 80)));
    }
}

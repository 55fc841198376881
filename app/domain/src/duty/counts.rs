//! Counts of tasks outside the duties: how many, how long, who gave them, quarter by quarter. A giver of few stands among
//! the others, so that no row tells of a single task.
use super::Giver;
use crate::{flow::FEWEST_OF_BODY, period::Quarter};
use std::collections::BTreeMap;

/// Tasks of one quarter, district and giver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskCount {
    /// When.
    pub quarter: Quarter,
    /// Where: a district's code.
    pub district_code: String,
    /// Who gave them.
    pub giver: Giver,
    /// How many.
    pub count: u64,
    /// How long they took, in half hours.
    pub half_hours: u64,
}

/// Tasks of one giver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GiverCount {
    /// Who.
    pub giver: Giver,
    /// How many.
    pub count: u64,
    /// How long they took, in half hours.
    pub half_hours: u64,
}

/// Tasks of a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutsideTasks {
    /// How many.
    pub count: u64,
    /// How long they took, in half hours.
    pub half_hours: u64,
    /// By giver, in the order of givers.
    pub givers: Vec<GiverCount>,
    /// By quarter: the four last ones, the oldest first.
    pub quarters: Vec<(Quarter, u64)>,
}

impl OutsideTasks {
    /// Adds counts up. `now` is the quarter that runs.
    pub fn of<'a>(counts: impl IntoIterator<Item = &'a TaskCount>, now: Quarter) -> Self {
        let mut givers: BTreeMap<Giver, (u64, u64)> = BTreeMap::new();
        let mut quarters = now.window().map(|quarter| (quarter, 0));
        quarters.reverse();
        let mut all = Self::default();
        for one in counts {
            all.count += one.count;
            all.half_hours += one.half_hours;
            let (count, half_hours) = givers.entry(one.giver).or_default();
            *count += one.count;
            *half_hours += one.half_hours;
            if let Some((_, sum)) = quarters.iter_mut().find(|(quarter, _)| *quarter == one.quarter) {
                *sum += one.count;
            }
        }
        let giver = |(giver, (count, half_hours))| GiverCount { giver, count, half_hours };
        Self { givers: givers.into_iter().map(giver).collect(), quarters: quarters.into(), ..all }
    }

    /// The same by district, in the order of codes.
    pub fn by_district(counts: &[TaskCount], now: Quarter) -> Vec<(String, Self)> {
        let mut districts: BTreeMap<&str, Vec<&TaskCount>> = BTreeMap::new();
        for one in counts {
            districts.entry(&one.district_code).or_default().push(one);
        }
        districts.into_iter().map(|(code, counts)| (code.to_owned(), Self::of(counts, now))).collect()
    }

    /// Givers of enough to be shown, the most first, and how many all others gave together.
    pub fn shown_givers(&self) -> (Vec<GiverCount>, u64) {
        let (mut shown, others): (Vec<GiverCount>, Vec<GiverCount>) =
            self.givers.iter().copied().partition(|one| one.count >= FEWEST_OF_BODY);
        shown.sort_by_key(|one| std::cmp::Reverse(one.count));
        (shown, others.iter().map(|one| one.count).sum())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn quarter(written: &str) -> Quarter {
        Quarter::parse(written).unwrap()
    }

    fn count(of: &str, district: &str, giver: Giver, count: u64) -> TaskCount {
        TaskCount { quarter: quarter(of), district_code: district.into(), giver, count, half_hours: count * 3 }
    }

    fn counts() -> Vec<TaskCount> {
        vec![
            count("2026Q4", "1726294", Giver::Hokimiyat, 2),
            count("2026Q3", "1726294", Giver::Hokimiyat, 4),
            count("2025Q4", "1726294", Giver::Hokimiyat, 1),
            count("2026Q4", "1726262", Giver::Education, 2),
            count("2026Q4", "1726262", Giver::Superior, 3),
        ]
    }

    #[test]
    fn counts_add_up_over_givers_and_places() {
        let all = OutsideTasks::of(&counts(), quarter("2026Q4"));
        assert_eq!((all.count, all.half_hours), (12, 36));
        assert_eq!(all.givers.iter().map(|one| one.count).sum::<u64>(), all.count);
        let districts = OutsideTasks::by_district(&counts(), quarter("2026Q4"));
        let sums: Vec<_> = districts.iter().map(|(code, tasks)| (code.as_str(), tasks.count)).collect();
        assert_eq!(sums, [("1726262", 5), ("1726294", 7)]);
    }

    #[test]
    fn a_quarter_of_which_only_the_end_is_counted_is_no_column() {
        let all = OutsideTasks::of(&counts(), quarter("2026Q4"));
        let quarters: Vec<_> = all.quarters.iter().map(|(quarter, count)| (quarter.to_string(), *count)).collect();
        let expected = [("2026Q1", 0), ("2026Q2", 0), ("2026Q3", 4), ("2026Q4", 7)];
        assert_eq!(quarters, expected.map(|(quarter, count)| (quarter.to_owned(), count)));
    }

    #[test]
    fn who_gave_one_or_two_stands_among_the_others() {
        let (shown, others) = OutsideTasks::of(&counts(), quarter("2026Q4")).shown_givers();
        let shown: Vec<_> = shown.into_iter().map(|one| (one.giver, one.count)).collect();
        assert_eq!(shown, [(Giver::Hokimiyat, 7), (Giver::Superior, 3)]);
        assert_eq!(others, 2);
    }
}

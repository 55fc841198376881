//! The whole at a glance: what a place counted in a quarter, from the mahalla up to the republic, by the same figures
//! everywhere. A place's figures are the sums of those below it; once its day of locking is past they change no more.
//!
//! A breakdown of few tells of single people and is hidden wherever it is published (integrity design §D6).
pub mod filter;
pub mod hiding;
mod locking;
mod measure;
pub mod table;
mod told;

pub use locking::{ADDENDA_QUARTERS, LOCK_DAYS, QUARTERS, added_up, is_locked, lock_day, quarters_to_count};
pub use measure::{Level, Measure, Value};
pub use told::Told;

use crate::{category::PartnerKind, failure::Read, flow::FEWEST, inspector::ConcernFigures};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The code under which concerns are counted whose category may not be told apart.
pub const OTHERS: &str = "other";

/// Counts of a place in a quarter. All add up from below.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AreaFigures {
    /// Mahallas counted in: one for a mahalla itself.
    pub mahallas: u64,
    /// Concerns received.
    pub received: u64,
    /// Answered within the legal term.
    pub answered_in_time: u64,
    /// Answered late.
    pub answered_late: u64,
    /// Without an answer past the term, at the day of locking.
    pub overdue: u64,
    /// With a term that the head extended.
    pub extended: u64,
    /// Sent to another body.
    pub forwarded: u64,
    /// Taken up again after an earlier answer.
    pub reopened: u64,
    /// Marked as outside the duties by the inspector.
    pub not_ours: u64,
    /// Residents: solved.
    pub solved: u64,
    /// Residents: partly.
    pub partly: u64,
    /// Residents: not solved.
    pub not_solved: u64,
    /// Received by category code; sensitive ones stand under `other`.
    pub by_category: BTreeMap<String, u64>,
    /// Received by kind (`application`, `proposal`, `complaint`).
    pub by_kind: BTreeMap<String, u64>,
    /// Received by month (`2026-07`). Empty in quarters from before it was counted, as what follows until the days.
    pub by_month: BTreeMap<String, u64>,
    /// About minors and schools.
    pub minors: u64,
    /// Answered, and the resident said nothing within the term.
    pub unjudged: u64,
    /// Left without consideration.
    pub left: u64,
    /// Taken back by the resident.
    pub withdrawn: u64,
    /// Days from the concern to the answer, with how many took as long.
    pub days: BTreeMap<u32, u64>,
    /// Days from the concern to the first reaction of any kind, with how many took as long.
    pub first_days: BTreeMap<u32, u64>,
    /// By body: how many were sent to it, how many of these it answered in time.
    pub bodies: BTreeMap<String, (u64, u64)>,
    /// Meetings held.
    pub meetings: u64,
    /// Receptions that were due by the weekly hours, and those that were held.
    pub receptions: (u64, u64),
    /// Reports of inspectors: due, published by their day, published late.
    pub reports: (u64, u64, u64),
    /// Tasks outside the duties that were given to inspectors.
    pub outside_tasks: u64,
}

fn add<K: Ord + Clone>(one: &mut BTreeMap<K, u64>, other: &BTreeMap<K, u64>) {
    for (key, count) in other {
        *one.entry(key.clone()).or_default() += count;
    }
}

impl AreaFigures {
    /// Adds the figures of a place below.
    pub fn add(&mut self, other: &Self) {
        self.mahallas += other.mahallas;
        self.received += other.received;
        self.answered_in_time += other.answered_in_time;
        self.answered_late += other.answered_late;
        self.overdue += other.overdue;
        self.extended += other.extended;
        self.forwarded += other.forwarded;
        self.reopened += other.reopened;
        self.not_ours += other.not_ours;
        self.solved += other.solved;
        self.partly += other.partly;
        self.not_solved += other.not_solved;
        add(&mut self.by_category, &other.by_category);
        add(&mut self.by_kind, &other.by_kind);
        add(&mut self.by_month, &other.by_month);
        self.minors += other.minors;
        self.unjudged += other.unjudged;
        self.left += other.left;
        self.withdrawn += other.withdrawn;
        add(&mut self.days, &other.days);
        add(&mut self.first_days, &other.first_days);
        for (body, (sent, in_time)) in &other.bodies {
            let row = self.bodies.entry(body.clone()).or_default();
            *row = (row.0 + sent, row.1 + in_time);
        }
        self.meetings += other.meetings;
        self.receptions = (self.receptions.0 + other.receptions.0, self.receptions.1 + other.receptions.1);
        let [mine, theirs] = [self.reports, other.reports];
        self.reports = (mine.0 + theirs.0, mine.1 + theirs.1, mine.2 + theirs.2);
        self.outside_tasks += other.outside_tasks;
    }

    /// The counts of concerns as other pages show them.
    pub const fn concerns(&self) -> ConcernFigures {
        ConcernFigures {
            received: self.received,
            answered_in_time: self.answered_in_time,
            answered_late: self.answered_late,
            overdue: self.overdue,
            open: 0,
            solved: self.solved,
            partly: self.partly,
            not_solved: self.not_solved,
        }
    }

    /// Days in which half of the answers had come; none below [`FEWEST`] answers.
    pub fn median_days(&self) -> Option<u32> {
        median(&self.days)
    }

    /// Days in which half of the first reactions had come; none below [`FEWEST`].
    pub fn median_first_days(&self) -> Option<u32> {
        median(&self.first_days)
    }

    /// What a body was sent and answered in time.
    pub fn of_body(&self, body: PartnerKind) -> (u64, u64) {
        self.bodies.get(body.code()).copied().unwrap_or_default()
    }
}

fn median(days: &BTreeMap<u32, u64>) -> Option<u32> {
    let all: u64 = days.values().sum();
    if all < FEWEST {
        return None;
    }
    let mut seen = 0;
    days.iter().find_map(|(day, count)| {
        seen += count;
        (seen * 2 >= all).then_some(*day)
    })
}

/// The figures of a place in a quarter, with where and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaQuarter {
    /// Code of the mahalla, the district or the region; empty for the republic.
    pub area: String,
    /// `2026Q3`.
    pub quarter: String,
    /// Whether the day of locking is past: locked figures change no more.
    pub is_locked: bool,
    /// The counts, before small ones are hidden.
    pub figures: AreaFigures,
}

/// What the portal promises about figures of places.
#[async_trait]
pub trait Statistics: Send + Sync {
    /// The last `most` quarters of a place that are over (empty code for the republic), oldest first.
    async fn quarters_of(&self, area: &str, most: u32) -> Read<Vec<AreaQuarter>>;
    /// The places just below a place in a quarter, by their codes: regions, districts of a region, mahallas of a district.
    async fn areas_below(&self, area: &str, quarter: &str) -> Read<Vec<AreaQuarter>>;
    /// One place in one quarter.
    async fn area_quarter(&self, area: &str, quarter: &str) -> Read<Option<AreaQuarter>>;
    /// What the figures of a place's locked quarters would be now, where they would differ, oldest quarter first.
    async fn addenda_of(&self, area: &str) -> Read<Vec<AreaQuarter>>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_district_is_the_sum_of_its_mahallas() {
        let one = AreaFigures {
            mahallas: 1,
            received: 7,
            by_category: BTreeMap::from([("c_noise".to_owned(), 7)]),
            days: BTreeMap::from([(3, 6), (9, 1)]),
            bodies: BTreeMap::from([("utilities".to_owned(), (3, 2))]),
            reports: (1, 1, 0),
            ..AreaFigures::default()
        };
        let mut whole = one.clone();
        whole.add(&one);
        assert_eq!((whole.mahallas, whole.received, whole.reports), (2, 14, (2, 2, 0)));
        assert_eq!(whole.by_category.get("c_noise"), Some(&14));
        assert_eq!(whole.bodies.get("utilities"), Some(&(6, 4)));
        assert_eq!(whole.median_days(), Some(3));
        assert_eq!(one.median_days(), None, "seven answers are too few to say");
    }
}

//! How concerns go through the offices of a place: what became of them, how long it took. Complaints
//! about officers are in none of the counts, merged ones count with their main one.
use crate::{failure::Read, inspector::ConcernFigures};
use async_trait::async_trait;
use time::Date;

/// Counts below this are not broken down: a breakdown of few tells of single people (integrity design §D6).
pub const FEWEST: u64 = 10;
/// Given by a body at least so many times, or it stands among the others.
pub const FEWEST_OF_BODY: u64 = 3;
/// Last days of the spans in which answers are counted; what takes longer is a span of its own.
pub const SPANS: [u32; 5] = [2, 5, 10, 15, 30];

/// Counts of a place over the last twelve months.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConcernFlow {
    /// Received, answered, overdue, and what residents say.
    pub figures: ConcernFigures,
    /// With a term that the head extended.
    pub extended: u64,
    /// Sent to another body, whatever became of it.
    pub forwarded: u64,
    /// Taken up again after an earlier answer.
    pub reopened: u64,
    /// Answered, and the resident said nothing within the term.
    pub unjudged: u64,
    /// Left without consideration.
    pub left: u64,
    /// Taken back by the resident.
    pub withdrawn: u64,
    /// Marked as outside the duties of the inspector or of the body.
    pub not_ours: u64,
    /// Days from the concern to the answer, with how many took as long.
    pub days: Vec<(u32, u64)>,
}

impl ConcernFlow {
    /// How many were answered.
    pub fn answered(&self) -> u64 {
        self.days.iter().map(|(_, count)| count).sum()
    }

    /// Days in which half of the answers had come; none below [`FEWEST`] answers.
    pub fn median_days(&self) -> Option<u32> {
        let answered = self.answered();
        if answered < FEWEST {
            return None;
        }
        let mut days = self.days.clone();
        days.sort_unstable();
        let mut seen = 0;
        days.into_iter().find_map(|(days, count)| {
            seen += count;
            (seen * 2 >= answered).then_some(days)
        })
    }

    /// Answers by [`SPANS`], the last for all that took longer; none below [`FEWEST`] answers.
    pub fn spread(&self) -> Option<[u64; 6]> {
        if self.answered() < FEWEST {
            return None;
        }
        let mut spread = [0; 6];
        for (days, count) in &self.days {
            spread[SPANS.iter().position(|last| days <= last).unwrap_or(SPANS.len())] += count;
        }
        Some(spread)
    }
}

/// A concern past its term, without a word of it and without its category: beside the mahalla that would tell whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverdueLine {
    /// The public number.
    pub number: String,
    /// Where.
    pub mahalla_code: String,
    /// When it was received.
    pub received_on: Date,
    /// When the answer was due.
    pub due: Date,
}

/// What the portal promises about the way of concerns.
#[async_trait]
pub trait Flows: Send + Sync {
    /// Counts of the last twelve months: of a region, a district or a mahalla, or of all for an empty code.
    async fn flow_of(&self, territory: &str) -> Read<ConcernFlow>;
    /// What is overdue there now, the longest first.
    async fn overdue_of(&self, territory: &str, offset: u64, limit: u64) -> Read<Vec<OverdueLine>>;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(days: &[(u32, u64)]) -> ConcernFlow {
        ConcernFlow { days: days.to_vec(), ..ConcernFlow::default() }
    }

    #[test]
    fn half_of_the_answers_had_come_by_the_median_day() {
        assert_eq!(flow(&[(15, 5), (3, 4), (4, 1)]).median_days(), Some(4));
        assert_eq!(flow(&[(15, 6), (3, 4)]).median_days(), Some(15));
        assert_eq!(flow(&[(3, 9)]).median_days(), None, "too few to say");
    }

    #[test]
    fn the_spans_add_up_to_all_answers() {
        let flow = flow(&[(0, 3), (2, 1), (3, 2), (15, 4), (16, 1), (31, 2)]);
        assert_eq!(flow.spread(), Some([4, 2, 0, 4, 1, 2]));
        assert_eq!(flow.spread().map(|spread| spread.iter().sum::<u64>()), Some(flow.answered()));
    }
}

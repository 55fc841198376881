//! The figures of a report: filled and locked by the portal, written by nobody.
use crate::{inspector::ConcernFigures, statistics::OTHERS};
use serde::{Deserialize, Serialize};
use time::Date;

/// The figures of a quarter or a year, as they stood when they were locked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportFigures {
    /// Received.
    pub received: u64,
    /// Answered within the term.
    pub answered_in_time: u64,
    /// Answered late.
    pub answered_late: u64,
    /// Without an answer past the term, at the end of the quarter.
    pub overdue: u64,
    /// Residents: solved.
    pub solved: u64,
    /// Residents: partly.
    pub partly: u64,
    /// Residents: not solved.
    pub not_solved: u64,
    /// Received by category code, most first.
    pub by_category: Vec<(String, u64)>,
    /// Received by month (first day, count).
    pub by_month: Vec<(Date, u64)>,
    /// Meetings held.
    pub meetings: u64,
    /// Tasks outside his duties that were given to him. None in reports from before they were counted.
    #[serde(default)]
    pub outside_tasks: u64,
    /// Concerns he marked as outside his duties. None in reports from before they were counted.
    #[serde(default)]
    pub outside_concerns: u64,
    /// Received by kind (`application`, `proposal`, `complaint`), most first. Empty in older reports, as all that follows.
    #[serde(default)]
    pub by_kind: Vec<(String, u64)>,
    /// With a term that the head extended.
    #[serde(default)]
    pub extended: u64,
    /// Sent to another body.
    #[serde(default)]
    pub forwarded: u64,
    /// Taken up again after an earlier answer.
    #[serde(default)]
    pub reopened: u64,
    /// Answered, and the resident said nothing within the term.
    #[serde(default)]
    pub unjudged: u64,
    /// Left without consideration.
    #[serde(default)]
    pub left: u64,
    /// Taken back by the resident.
    #[serde(default)]
    pub withdrawn: u64,
    /// Days in which half of the answers had come; none below ten answers.
    #[serde(default)]
    pub median_days: Option<u32>,
    /// Answers by kind of prevention ([`crate::concern::PREVENTION_KINDS`]), in the order of the law.
    #[serde(default)]
    pub by_prevention: Vec<(String, u64)>,
    /// Concerns about minors and schools: received, answered.
    #[serde(default)]
    pub minors: (u64, u64),
    /// Receptions: due by the weekly hours, held; none where they were not counted.
    #[serde(default)]
    pub receptions: Option<(u64, u64)>,
    /// The same counts of the span before, for comparison: received, answered in time, solved.
    pub before: Option<(u64, u64, u64)>,
}

impl From<&ReportFigures> for ConcernFigures {
    fn from(figures: &ReportFigures) -> Self {
        Self {
            received: figures.received,
            answered_in_time: figures.answered_in_time,
            answered_late: figures.answered_late,
            overdue: figures.overdue,
            open: 0,
            solved: figures.solved,
            partly: figures.partly,
            not_solved: figures.not_solved,
        }
    }
}

/// Categories of fewer concerns than this stand among the others, and kinds are told where none is so small: in one mahalla a
/// single one could point to a family.
pub const FEWEST_ALIKE: u64 = 3;

/// Fewer work with minors than this is told as “fewer”: in one mahalla a single number could point to a family.
pub const FEWEST_MINORS: u64 = 3;

/// A figure that is not what it was when it was locked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureChange {
    /// Which: the end of a locale key.
    pub figure: String,
    /// As it was locked.
    pub was: u64,
    /// As it would be now.
    pub is: u64,
}

impl ReportFigures {
    /// The same without small parts: categories of fewer than [`FEWEST_ALIKE`] are added to the others; kinds are left out
    /// where one of them is as small.
    #[must_use]
    pub fn without_small_parts(mut self) -> Self {
        let (mut told, small): (Vec<_>, Vec<_>) = std::mem::take(&mut self.by_category)
            .into_iter()
            .partition(|(code, count)| *count >= FEWEST_ALIKE && code != OTHERS);
        let others: u64 = small.iter().map(|(_, count)| count).sum();
        if others > 0 {
            told.push((OTHERS.to_owned(), others));
        }
        told.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        self.by_category = told;
        if self.by_kind.iter().any(|(_, count)| *count > 0 && *count < FEWEST_ALIKE) {
            self.by_kind.clear();
        }
        self
    }

    /// The counts that may come to differ after the locking, by name. Those of the verdicts are not among them: residents
    /// go on to say how their concerns ended, and the next report tells it.
    pub fn named(&self) -> [(&'static str, u64); 9] {
        [
            ("received", self.received),
            ("answered-in-time", self.answered_in_time),
            ("answered-late", self.answered_late),
            ("forwarded", self.forwarded),
            ("extended", self.extended),
            ("left", self.left),
            ("withdrawn", self.withdrawn),
            ("meetings", self.meetings),
            ("outside-tasks", self.outside_tasks),
        ]
    }

    /// What differs `now` from the figures that were locked. Late answers are no change: they were owed at the locking
    /// and stand there as overdue.
    pub fn changed(&self, now: &Self) -> Vec<FigureChange> {
        let pairs = self.named().into_iter().zip(now.named());
        let differing = pairs.filter(|((name, was), (_, is))| *name != "answered-late" && was != is);
        differing.map(|((name, was), (_, is))| FigureChange { figure: name.to_owned(), was, is }).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_figure_is_named_with_what_it_was() {
        let locked = ReportFigures { received: 9, overdue: 1, ..ReportFigures::default() };
        assert_eq!(locked.changed(&locked), []);
        let answered = ReportFigures { answered_late: 1, overdue: 0, ..locked.clone() };
        assert_eq!(locked.changed(&answered), [], "an answer after the locking was late, and stands there as overdue");
        let merged = ReportFigures { received: 8, ..locked.clone() };
        assert_eq!(locked.changed(&merged), [FigureChange { figure: "received".into(), was: 9, is: 8 }]);
    }

    #[test]
    fn a_single_concern_of_its_kind_is_not_told_apart() {
        let counts = |pairs: &[(&str, u64)]| pairs.iter().map(|(code, n)| ((*code).to_owned(), *n)).collect::<Vec<_>>();
        let figures = ReportFigures {
            by_category: counts(&[("noise", 5), ("animals", 2), ("lights", 1), ("other", 1)]),
            by_kind: counts(&[("application", 8), ("proposal", 1)]),
            ..ReportFigures::default()
        };
        let told = figures.clone().without_small_parts();
        assert_eq!(told.by_category, counts(&[("noise", 5), ("other", 4)]));
        assert_eq!(told.by_kind, []);
        let large = ReportFigures { by_kind: counts(&[("application", 8), ("proposal", 3)]), ..figures };
        assert_eq!(large.without_small_parts().by_kind.len(), 2);
    }

    #[test]
    fn figures_locked_before_a_count_was_made_still_read() {
        let now = ReportFigures { received: 4, outside_tasks: 3, outside_concerns: 1, ..ReportFigures::default() };
        let mut written = serde_json::to_value(&now).unwrap();
        assert_eq!(serde_json::from_value::<ReportFigures>(written.clone()).unwrap(), now);
        let fields = written.as_object_mut().unwrap();
        assert!(fields.remove("outside_tasks").is_some() && fields.remove("outside_concerns").is_some());
        let old = ReportFigures { outside_tasks: 0, outside_concerns: 0, ..now };
        assert_eq!(serde_json::from_value::<ReportFigures>(written).unwrap(), old);
    }
}

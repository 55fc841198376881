//! Promises: what, by when, how it will be seen; each comes back in the next report until it has an end.
use serde::{Deserialize, Serialize};
use time::Date;

/// How a promise of an earlier report ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// Not yet due.
    Pending,
    /// Kept.
    Kept,
    /// Kept in part.
    Partly,
    /// Not kept.
    Broken,
}

impl Kept {
    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Broken => "broken",
        }
    }

    /// The outcome that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Pending, Self::Kept, Self::Partly, Self::Broken].into_iter().find(|kept| kept.code() == code)
    }
}

/// A promise: what, by when, how residents will see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// What will be done.
    pub what: String,
    /// By when.
    pub by: Date,
    /// How residents will see it.
    pub evidence: String,
    /// How it ended.
    pub kept: Kept,
    /// By what residents can see how it ended. Empty in reports from before it was asked.
    #[serde(default)]
    pub shown: String,
}

/// Promises of the next report to tell about: those that were made, then those that were still open.
pub const MOST_EARLIER: usize = 6;

/// What a report has to answer for: the promises `made` in the one before, and of its `earlier` ones those not yet due.
pub fn carried(made: Vec<Commitment>, earlier: Vec<Commitment>) -> Vec<Commitment> {
    let open = earlier.into_iter().filter(|one| one.kept == Kept::Pending);
    made.into_iter().chain(open).map(|one| Commitment { shown: String::new(), ..one }).take(MOST_EARLIER).collect()
}

/// The promises a report has to answer for, with what was already said of those that stood there before.
pub fn kept_on(promised: Vec<Commitment>, said: &[Commitment]) -> Vec<Commitment> {
    let of = |one: &Commitment| said.iter().find(|known| known.what == one.what && known.by == one.by).cloned();
    promised.into_iter().map(|one| of(&one).unwrap_or(one)).collect()
}

/// Share of promises that were kept of those that were due on a day, a part counting half, 0 to 1; none where none was due.
/// One that is called pending although its day is past was not kept.
pub fn share_kept(promises: &[Commitment], on: Date) -> Option<f64> {
    let points = promises.iter().filter_map(|one| match one.kept {
        Kept::Pending if one.by < on => Some(0.0),
        Kept::Pending => None,
        Kept::Kept => Some(1.0),
        Kept::Partly => Some(0.5),
        Kept::Broken => Some(0.0),
    });
    let (sum, due) = points.fold((0.0, 0_u32), |(sum, due), one| (sum + one, due + 1));
    (due > 0).then(|| sum / f64::from(due))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn promise(what: &str, kept: Kept) -> Commitment {
        Commitment {
            what: what.to_owned(),
            by: date!(2026 - 12 - 20),
            evidence: String::new(),
            kept,
            shown: "A picture".to_owned(),
        }
    }

    #[test]
    fn a_promise_comes_back_until_it_has_an_end() {
        let next = carried(
            vec![promise("light", Kept::Pending)],
            vec![promise("fence", Kept::Kept), promise("patrol", Kept::Pending)],
        );
        let whats: Vec<&str> = next.iter().map(|one| one.what.as_str()).collect();
        assert_eq!(whats, ["light", "patrol"]);
        assert!(next.iter().all(|one| one.shown.is_empty()), "its evidence is asked for anew");
    }

    #[test]
    fn what_was_said_of_a_promise_stays_when_others_join_it() {
        let said = [promise("light", Kept::Kept)];
        let all = kept_on(vec![promise("fence", Kept::Pending), promise("light", Kept::Pending)], &said);
        let how: Vec<Kept> = all.iter().map(|one| one.kept).collect();
        assert_eq!(how, [Kept::Pending, Kept::Kept]);
    }

    #[test]
    fn half_kept_counts_half_and_what_is_not_due_does_not_count() {
        let all = [Kept::Kept, Kept::Partly, Kept::Broken, Kept::Pending].map(|kept| promise("x", kept));
        assert_eq!(share_kept(&all, date!(2026 - 12 - 20)), Some(0.5));
        assert_eq!(share_kept(&all[3..], date!(2026 - 12 - 20)), None, "its day is not over");
    }

    #[test]
    fn what_is_called_pending_past_its_day_was_not_kept() {
        let all = [Kept::Kept, Kept::Pending].map(|kept| promise("x", kept));
        assert_eq!(share_kept(&all, date!(2026 - 12 - 21)), Some(0.5));
        assert_eq!(share_kept(&all[1..], date!(2026 - 12 - 21)), Some(0.0));
    }
}

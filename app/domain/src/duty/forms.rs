//! What inspectors and desks send about tasks, and what is wrong with it: every field is looked at at once.
use super::{Giver, Sort, TaskState};
use crate::concern::{day, text};
use serde::{Deserialize, Serialize};
use time::{Date, Duration};

/// Days back that a task may still be marked.
const DAYS_BACK: i64 = 90;
/// Half hours of a task at least and at most.
const HALF_HOURS: std::ops::RangeInclusive<u16> = 1..=48;
/// Characters of the inspector's words at least and at most.
const WORDS: (usize, usize) = (5, 500);
/// Characters of a reason at least, where it is needed, and at most.
const REASON: (usize, usize) = (10, 500);

type Wrong = Vec<(&'static str, &'static str)>;

/// A task as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskForm {
    /// `yyyy-mm-dd`.
    pub done_on: String,
    /// Code of a [`Giver`].
    pub giver: String,
    /// Code of a [`Sort`].
    pub sort: String,
    /// Hours in steps of a half, with point or comma.
    pub hours: String,
    /// What it was, for the desk alone.
    pub words: String,
    /// One-use token.
    pub form: String,
}

/// A task that may be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskDraft {
    /// The day it was asked or done.
    pub done_on: Date,
    /// Who gave it.
    pub giver: Giver,
    /// What kind of work.
    pub sort: Sort,
    /// How long it took, in half hours.
    pub half_hours: u16,
    /// What it was.
    pub words: String,
}

impl TaskForm {
    /// Makes a task of what was typed.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, today: Date) -> Result<TaskDraft, Wrong> {
        let mut wrong = Wrong::new();
        let done_on = noted(&mut wrong, "done_on", recent_day(&self.done_on, today));
        let giver = noted(&mut wrong, "giver", choice(&self.giver, Giver::of_code));
        let sort = noted(&mut wrong, "sort", choice(&self.sort, Sort::of_code));
        let half_hours = noted(&mut wrong, "hours", half_hours(&self.hours));
        let words = text(&mut wrong, "words", &self.words, WORDS.0, WORDS.1);
        match (done_on, giver, sort, half_hours) {
            (Some(done_on), Some(giver), Some(sort), Some(half_hours)) if wrong.is_empty() => {
                Ok(TaskDraft { done_on, giver, sort, half_hours, words })
            }
            _ => Err(wrong),
        }
    }
}

/// A decision as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    /// `taken-up|within`.
    pub decision: String,
    /// Needed where it is found within the duties.
    pub reason: String,
    /// One-use token.
    pub form: String,
}

impl DecisionForm {
    /// The state it leads to, and the reason.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self) -> Result<(TaskState, String), Wrong> {
        let mut wrong = Wrong::new();
        let decided = |code: &str| TaskState::of_code(code).filter(|state| !state.is_open());
        let state = noted(&mut wrong, "decision", choice(&self.decision, decided));
        let least = if state == Some(TaskState::Within) { REASON.0 } else { 0 };
        let reason = text(&mut wrong, "reason", &self.reason, least, REASON.1);
        match state {
            Some(state) if wrong.is_empty() => Ok((state, reason)),
            _ => Err(wrong),
        }
    }
}

/// What was read; what is wrong with it is noted under its field.
pub(crate) fn noted<T>(wrong: &mut Wrong, field: &'static str, read: Result<T, &'static str>) -> Option<T> {
    read.map_err(|reason| wrong.push((field, reason))).ok()
}

/// What a code names; else that it is missing or unknown.
pub(crate) fn choice<T>(code: &str, of: impl Fn(&str) -> Option<T>) -> Result<T, &'static str> {
    of(code).ok_or(if code.is_empty() { "missing" } else { "unknown" })
}

fn recent_day(written: &str, today: Date) -> Result<Date, &'static str> {
    match day(written) {
        Some(day) if day > today => Err("future"),
        Some(day) if day < today - Duration::days(DAYS_BACK) => Err("old"),
        Some(day) => Ok(day),
        None if written.trim().is_empty() => Err("missing"),
        None => Err("wrong"),
    }
}

fn half_hours(written: &str) -> Result<u16, &'static str> {
    let written = written.trim().replace(',', ".");
    if written.is_empty() {
        return Err("missing");
    }
    let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
    let half = match part.trim_end_matches('0') {
        "" => 0,
        "5" => 1,
        _ => return Err("wrong"),
    };
    if whole.is_empty() || !whole.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err("wrong");
    }
    let halves = whole.parse::<u16>().ok().and_then(|hours| hours.checked_mul(2)).map_or(u16::MAX, |two| two | half);
    if HALF_HOURS.contains(&halves) { Ok(halves) } else { Err("range") }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn form() -> TaskForm {
        TaskForm {
            done_on: "2026-11-20".into(),
            giver: "bank-tax".into(),
            sort: "payments".into(),
            hours: "3,5".into(),
            words: "Went from house to house for the bank".into(),
            form: String::new(),
        }
    }

    fn reason(form: &TaskForm, field: &str) -> Option<&'static str> {
        form.draft(TODAY).err()?.into_iter().find(|(name, _)| *name == field).map(|(_, reason)| reason)
    }

    #[test]
    fn a_task_is_told_with_day_giver_sort_hours_and_words() {
        let draft = form().draft(TODAY).unwrap();
        assert_eq!((draft.giver, draft.sort, draft.half_hours), (Giver::BankOrTax, Sort::Payments, 7));
        assert_eq!(draft.done_on, date!(2026 - 11 - 20));
    }

    #[test]
    fn all_faults_of_a_task_are_told_at_once() {
        let fields: Vec<_> = TaskForm::default().draft(TODAY).unwrap_err();
        let all = ["done_on", "giver", "sort", "hours", "words"].map(|field| (field, "missing"));
        assert_eq!(fields, all);
    }

    #[test]
    fn a_task_lies_neither_ahead_nor_more_than_ninety_days_back() {
        let on = |day: &str| reason(&TaskForm { done_on: day.into(), ..form() }, "done_on");
        assert_eq!(on("2026-11-22"), None);
        assert_eq!(on("2026-11-23"), Some("future"));
        assert_eq!(on("2026-08-24"), None);
        assert_eq!(on("2026-08-23"), Some("old"));
        assert_eq!(on("20.11.2026"), Some("wrong"));
    }

    #[test]
    fn hours_are_counted_in_halves_up_to_a_day() {
        let of = |hours: &str| reason(&TaskForm { hours: hours.into(), ..form() }, "hours");
        for good in ["0.5", "1", "1.0", "1,50", " 24 "] {
            assert_eq!(of(good), None, "{good}");
        }
        for bad in ["0", "24.5", "99999", "32768"] {
            assert_eq!(of(bad), Some("range"), "{bad}");
        }
        for bad in ["1.25", "two", "-1", "+1", ".5", "1.5.0"] {
            assert_eq!(of(bad), Some("wrong"), "{bad}");
        }
    }

    #[test]
    fn words_are_neither_a_sign_nor_a_page() {
        let of = |words: String| reason(&TaskForm { words, ..form() }, "words");
        assert_eq!(of("bank".into()), Some("too-short"));
        assert_eq!(of("a".repeat(501)), Some("too-long"));
        assert_eq!(of("a".repeat(500)), None);
    }

    #[test]
    fn only_a_task_found_within_the_duties_needs_a_reason() {
        let form = |decision: &str, reason: &str| DecisionForm {
            decision: decision.into(),
            reason: reason.into(),
            form: String::new(),
        };
        assert_eq!(form("taken-up", "").draft(), Ok((TaskState::TakenUp, String::new())));
        assert_eq!(form("within", "").draft(), Err(vec![("reason", "missing")]));
        assert_eq!(form("within", "No").draft(), Err(vec![("reason", "too-short")]));
        assert!(form("within", "The law gives it to him").draft().is_ok());
        assert_eq!(form("sent", "").draft(), Err(vec![("decision", "unknown")]));
        assert_eq!(form("", "").draft(), Err(vec![("decision", "missing")]));
    }
}

//! What makes a report ready: words where words are due, promises with a date, an outcome for each earlier promise.
use super::{Commitment, Kept, MOST_EARLIER, Narrative, ReportForm, ReportRefusal};
use crate::{
    calendar::add_months,
    concern::{day, text},
};
use time::Date;

/// Months ahead within which a promise is to be kept.
pub const MOST_MONTHS: u8 = 12;

const OUTCOMES: [(&str, &str); MOST_EARLIER] = [
    ("kept1", "shown1"),
    ("kept2", "shown2"),
    ("kept3", "shown3"),
    ("kept4", "shown4"),
    ("kept5", "shown5"),
    ("kept6", "shown6"),
];

/// The written part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportDraft {
    /// The words.
    pub narrative: Narrative,
    /// New promises.
    pub commitments: Vec<Commitment>,
    /// Outcomes of the earlier promises with their evidence, in their order.
    pub kept: Vec<(Kept, String)>,
    /// Whether it goes to the head now.
    pub is_submitted: bool,
}

impl ReportForm {
    /// Makes a draft of what was typed. A report that is only saved may have gaps; one that is submitted may not.
    ///
    /// `earlier` are the promises to answer for. That one is not yet due may be said of it only until its day; no promise lies
    /// further ahead than [`MOST_MONTHS`]; so many are open at most as fit into the next report.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self, earlier: &[Commitment], today: Date) -> Result<ReportDraft, ReportRefusal> {
        let mut wrong = Vec::new();
        let is_submitted = self.act == "submit";
        let least = if is_submitted { 40 } else { 0 };
        let narrative = Narrative {
            brought: text(&mut wrong, "brought", &self.brought, least, 4000),
            done: text(&mut wrong, "done", &self.done, least, 4000),
            failed: text(&mut wrong, "failed", &self.failed, 0, 4000),
            next: text(&mut wrong, "next", &self.next, least, 4000),
            minors: text(&mut wrong, "minors", &self.minors, 0, 4000),
        };
        let promises = [
            ("what1", &self.what1, "by1", &self.by1, "evidence1", &self.evidence1),
            ("what2", &self.what2, "by2", &self.by2, "evidence2", &self.evidence2),
            ("what3", &self.what3, "by3", &self.by3, "evidence3", &self.evidence3),
        ];
        let mut commitments = Vec::new();
        for (what_field, what, by_field, by, evidence_field, evidence) in promises {
            let what = text(&mut wrong, what_field, what, 0, 300);
            let evidence = text(&mut wrong, evidence_field, evidence, 0, 300);
            if what.is_empty() {
                if !by.trim().is_empty() || !evidence.is_empty() {
                    wrong.push((what_field, "missing"));
                }
                continue;
            }
            match day(by) {
                Some(by) if by > add_months(today, MOST_MONTHS) => wrong.push((by_field, "far")),
                Some(by) if by > today => {
                    if is_submitted && evidence.is_empty() {
                        wrong.push((evidence_field, "missing"));
                    }
                    commitments.push(Commitment { what, by, evidence, kept: Kept::Pending, shown: String::new() });
                }
                Some(_) => wrong.push((by_field, "past")),
                None => wrong.push((by_field, if by.trim().is_empty() { "missing" } else { "wrong" })),
            }
        }
        let mut kept = Vec::new();
        for (((field, shown_field), (code, shown)), promise) in OUTCOMES.into_iter().zip(self.outcomes()).zip(earlier) {
            let shown = text(&mut wrong, shown_field, shown, 0, 300);
            match Kept::of_code(code) {
                Some(Kept::Pending) if is_submitted && promise.by < today => wrong.push((field, "due")),
                Some(one) => {
                    if is_submitted && matches!(one, Kept::Kept | Kept::Partly) && shown.is_empty() {
                        wrong.push((shown_field, "missing"));
                    }
                    kept.push((one, shown));
                }
                None if is_submitted => wrong.push((field, "missing")),
                None => kept.push((Kept::Pending, shown)),
            }
        }
        let is_told = wrong.iter().any(|(field, _)| field.starts_with("by") || field.starts_with("what"));
        let open = kept.iter().filter(|(one, _)| *one == Kept::Pending).count();
        if is_submitted && commitments.is_empty() && !is_told && open < MOST_EARLIER {
            wrong.push(("what1", "missing"));
        }
        if is_submitted && open + commitments.len() > MOST_EARLIER {
            wrong.push(("what1", "too-many"));
        }
        if wrong.is_empty() {
            Ok(ReportDraft { narrative, commitments, kept, is_submitted })
        } else {
            Err(ReportRefusal::Fields(wrong))
        }
    }
}

/// The words of a correction of what is public, cleaned: 20 to 2,000 characters.
///
/// # Errors
/// The field `addendum` with its reason.
pub fn correction(words: &str) -> Result<String, ReportRefusal> {
    let mut wrong = Vec::new();
    let words = text(&mut wrong, "addendum", words, 20, 2000);
    if wrong.is_empty() { Ok(words) } else { Err(ReportRefusal::Fields(wrong)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn due(by: Date) -> Commitment {
        Commitment {
            what: "Light".into(),
            by,
            evidence: "Lamps burn".into(),
            kept: Kept::Pending,
            shown: String::new(),
        }
    }

    fn whole() -> ReportForm {
        let words = "Residents told of dark streets behind the school and of loud nights.".to_owned();
        ReportForm {
            brought: words.clone(),
            done: words.clone(),
            next: words,
            what1: "Light behind the school".into(),
            by1: "2026-12-20".into(),
            evidence1: "Four lamps burn".into(),
            act: "submit".into(),
            ..ReportForm::default()
        }
    }

    #[test]
    fn a_report_may_be_saved_with_gaps_but_not_submitted() {
        assert!(ReportForm { act: "save".into(), ..ReportForm::default() }.draft(&[], TODAY).is_ok());
        let Err(ReportRefusal::Fields(wrong)) =
            ReportForm { act: "submit".into(), ..ReportForm::default() }.draft(&[due(date!(2026 - 10 - 01))], TODAY)
        else {
            panic!("an empty report went to the head")
        };
        assert_eq!(
            wrong,
            [
                ("brought", "missing"),
                ("done", "missing"),
                ("next", "missing"),
                ("kept1", "missing"),
                ("what1", "missing")
            ]
        );
    }

    #[test]
    fn a_whole_report_is_submitted_with_its_promise() {
        let draft = whole().draft(&[], TODAY).unwrap();
        assert!(draft.is_submitted);
        assert_eq!(draft.commitments.len(), 1);
    }

    #[test]
    fn a_day_without_a_promise_is_not_dropped_in_silence() {
        let half = ReportForm { by2: "2026-12-20".into(), act: "save".into(), ..ReportForm::default() };
        assert_eq!(half.draft(&[], TODAY), Err(ReportRefusal::Fields(vec![("what2", "missing")])));
    }

    #[test]
    fn a_promise_says_how_it_will_be_seen_and_a_kept_one_how_it_was() {
        let unseen = ReportForm { evidence1: String::new(), ..whole() }.draft(&[], TODAY);
        assert_eq!(unseen, Err(ReportRefusal::Fields(vec![("evidence1", "missing")])));
        let told = ReportForm { kept1: "kept".into(), ..whole() };
        assert_eq!(
            told.draft(&[due(date!(2026 - 10 - 01))], TODAY),
            Err(ReportRefusal::Fields(vec![("shown1", "missing")]))
        );
        let broken = ReportForm { kept1: "broken".into(), ..whole() };
        assert!(broken.draft(&[due(date!(2026 - 10 - 01))], TODAY).is_ok(), "what was not kept has nothing to show");
    }

    #[test]
    fn a_promise_whose_day_has_passed_is_answered_for() {
        let pending = ReportForm { kept1: "pending".into(), ..whole() };
        let submitted = |by| pending.draft(&[due(by)], TODAY).err();
        assert_eq!(submitted(date!(2026 - 11 - 21)), Some(ReportRefusal::Fields(vec![("kept1", "due")])));
        assert_eq!(submitted(TODAY), None, "its day is not over");
        let saved = ReportForm { act: "save".into(), ..pending.clone() };
        assert!(saved.draft(&[due(date!(2026 - 11 - 21))], TODAY).is_ok(), "nothing is lost while it is written");
    }

    #[test]
    fn no_open_promise_is_dropped_because_there_are_too_many() {
        let all = vec![due(date!(2027 - 06 - 01)); MOST_EARLIER];
        let six = ReportForm {
            kept1: "pending".into(),
            kept2: "pending".into(),
            kept3: "pending".into(),
            kept4: "pending".into(),
            kept5: "pending".into(),
            kept6: "pending".into(),
            ..whole()
        };
        assert_eq!(six.draft(&all, TODAY), Err(ReportRefusal::Fields(vec![("what1", "too-many")])));
        let none = ReportForm { what1: String::new(), by1: String::new(), evidence1: String::new(), ..six.clone() };
        assert!(none.draft(&all, TODAY).is_ok(), "six open ones are enough");
        let five = ReportForm { kept6: "broken".into(), ..six };
        assert!(five.draft(&all, TODAY).is_ok());
    }

    #[test]
    fn a_promise_lies_within_a_year() {
        let far = ReportForm { by1: "2027-11-23".into(), ..whole() }.draft(&[], TODAY);
        assert_eq!(far, Err(ReportRefusal::Fields(vec![("by1", "far")])));
        assert!(ReportForm { by1: "2027-11-22".into(), ..whole() }.draft(&[], TODAY).is_ok());
    }

    #[test]
    fn a_promise_lies_ahead() {
        let past = ReportForm { by1: "2026-11-22".into(), ..whole() }.draft(&[], TODAY);
        assert_eq!(past, Err(ReportRefusal::Fields(vec![("by1", "past")])));
    }
}

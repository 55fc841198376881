//! The contact form: what the author of an answered concern says about its outcome (T1) and about how he was treated
//! (T2 to T7). Only T1 is asked for; officers never read the rest, which serves figures alone. Integrity design §A (i).
use super::Verdict;
use crate::{
    form::clean_text,
    rating::{Answer, Pressure},
};
use serde::{Deserialize, Serialize};

/// Characters of the comment.
const COMMENT: usize = 2000;

/// The form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VerdictForm {
    /// Whether it is solved.
    pub t1: String,
    /// How well the inspector listened.
    pub t2: String,
    /// Politeness and respect.
    pub t3: String,
    /// Whether it was explained what was done and why.
    pub t4: String,
    /// Whether needs were taken into account.
    pub t5: String,
    /// Overall.
    pub t6: String,
    /// Whether anybody asked for a certain rating.
    pub t7: String,
    /// What is left, or what helped.
    pub comment: String,
}

/// The answers beside the outcome. A question that was skipped has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ContactAnswers {
    /// Voice, respect, explanation, motives, overall: T2 to T6.
    pub graded: [Option<Answer>; 5],
    /// Pressure: T7.
    pub pressure: Option<Pressure>,
}

impl ContactAnswers {
    /// Six bytes, one per question, for sealing: 0 is a skipped question, else the value plus one, for T7 its place.
    pub fn to_bytes(self) -> [u8; 6] {
        let [t2, t3, t4, t5, t6] = self.graded.map(|answer| answer.map_or(0, |answer| answer.value() + 1));
        let t7 = match self.pressure {
            None => 0,
            Some(Pressure::No) => 1,
            Some(Pressure::Yes) => 2,
            Some(Pressure::Withheld) => 3,
        };
        [t2, t3, t4, t5, t6, t7]
    }

    /// Whether pressure was told of in bytes from [`ContactAnswers::to_bytes`].
    pub fn tells_of_pressure(bytes: &[u8]) -> bool {
        bytes.get(5) == Some(&2)
    }

    /// Whether nothing was answered.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// What the author says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictDraft {
    /// The outcome.
    pub verdict: Verdict,
    /// The rest.
    pub answers: ContactAnswers,
    /// Words for whoever takes it up again.
    pub comment: String,
}

impl VerdictForm {
    /// Makes a verdict of what was typed.
    ///
    /// # Errors
    /// All wrong fields with their reasons.
    pub fn draft(&self) -> Result<VerdictDraft, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let verdict = Verdict::of_code(&self.t1);
        if verdict.is_none() {
            wrong.push(("t1", if self.t1.is_empty() { "missing" } else { "unknown" }));
        }
        let mut graded = [None; 5];
        let typed = [("t2", &self.t2), ("t3", &self.t3), ("t4", &self.t4), ("t5", &self.t5), ("t6", &self.t6)];
        for (place, (name, code)) in graded.iter_mut().zip(typed) {
            *place = Answer::of_code(code);
            if place.is_none() && !code.is_empty() {
                wrong.push((name, "unknown"));
            }
        }
        let pressure = Pressure::of_code(&self.t7);
        if pressure.is_none() && !self.t7.is_empty() {
            wrong.push(("t7", "unknown"));
        }
        let comment = clean_text(&self.comment);
        if comment.chars().count() > COMMENT {
            wrong.push(("comment", "too-long"));
        }
        match verdict {
            Some(verdict) if wrong.is_empty() => {
                Ok(VerdictDraft { verdict, answers: ContactAnswers { graded, pressure }, comment })
            }
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_the_outcome_is_asked_for() {
        let draft = VerdictForm { t1: "partly".into(), ..VerdictForm::default() }.draft().unwrap();
        assert_eq!((draft.verdict, draft.answers.is_empty()), (Verdict::Partly, true));
        assert_eq!(draft.answers.to_bytes(), [0; 6]);
    }

    #[test]
    fn what_is_no_answer_is_told_by_its_field() {
        let form =
            VerdictForm { t2: "7".into(), t7: "maybe".into(), comment: "a".repeat(2001), ..VerdictForm::default() };
        let wrong = [("t1", "missing"), ("t2", "unknown"), ("t7", "unknown"), ("comment", "too-long")];
        assert_eq!(form.draft().unwrap_err(), wrong);
    }

    #[test]
    fn i_cannot_say_is_an_answer_and_not_a_skipped_question() {
        let form = VerdictForm {
            t1: "yes".into(),
            t3: "0".into(),
            t4: "5".into(),
            t7: "skip".into(),
            ..VerdictForm::default()
        };
        assert_eq!(form.draft().unwrap().answers.to_bytes(), [0, 1, 6, 0, 0, 3]);
    }
}

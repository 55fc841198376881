//! The verdict on an accountability report or meeting: four questions (integrity design §A (iii)). With the code of a
//! letter it counts; without one it is open feedback, shown apart, that proves nothing.
use crate::{
    failure::{Failure, Read},
    form::clean_line,
    letter_code::LetterCode,
    report::{MOST_EARLIER, Report},
    score::{Published, Tally, publish},
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};

/// The fields as they were sent.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportVerdictForm {
    /// `attended`, `read`, `neither`.
    pub r1: String,
    /// `good`, `bad`, `0`.
    pub r2: String,
    /// `all`, `some`, `none`, `noquestions`.
    pub r3: String,
    /// `yes`, `partly`, `no`, `0`.
    pub r4: String,
    /// Whether the promises of the report before were kept, in their order: as `r4`. All may be left out.
    pub k1: String,
    /// The second.
    pub k2: String,
    /// The third.
    pub k3: String,
    /// The fourth.
    pub k4: String,
    /// The fifth.
    pub k5: String,
    /// The sixth.
    pub k6: String,
    /// Letter code; may be empty.
    pub code: String,
    /// One-use token.
    pub form: String,
}

/// The values of a question, in the order of the form.
pub const R1: [&str; 3] = ["attended", "read", "neither"];
/// As [`R1`].
pub const R2: [&str; 3] = ["good", "bad", "0"];
/// As [`R1`].
pub const R3: [&str; 4] = ["all", "some", "none", "noquestions"];
/// As [`R1`].
pub const R4: [&str; 4] = ["yes", "partly", "no", "0"];

/// What a resident says of a report: the place of each answer in its question, from 1; 0 for a question left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportVerdict {
    /// R1 to R4.
    pub answers: [u8; 4],
    /// Whether each promise of the report before was kept, as R4.
    pub kept: [u8; MOST_EARLIER],
}

impl ReportVerdict {
    /// All answers in eight bytes: R1 to R4, then the promises, two in a byte.
    pub const fn to_bytes(self) -> [u8; 8] {
        let ([r1, r2, r3, r4], [k1, k2, k3, k4, k5, k6]) = (self.answers, self.kept);
        [r1, r2, r3, r4, k1 | k2 << 4, k3 | k4 << 4, k5 | k6 << 4, 0]
    }

    /// The answers that [`Self::to_bytes`] wrote.
    pub const fn of_bytes([r1, r2, r3, r4, one, two, three, _]: [u8; 8]) -> Self {
        let kept = [one & 15, one >> 4, two & 15, two >> 4, three & 15, three >> 4];
        Self { answers: [r1, r2, r3, r4], kept }
    }

    /// Whether the report was found satisfactory; none for “I cannot say” and for who neither read nor attended.
    pub const fn is_satisfied(&self) -> Option<bool> {
        match self.answers[1] {
            1 => Some(true),
            2 => Some(false),
            _ => None,
        }
    }
}

/// Wrong fields, each with its reason: a locale attribute.
pub type Wrong = Vec<(&'static str, &'static str)>;

impl ReportVerdictForm {
    /// Reads the form. Who neither attended nor read says nothing more.
    ///
    /// # Errors
    /// For each wrong field `missing` or `unknown`; for the code also `length`, `symbol`, `check`.
    pub fn parse(&self) -> Result<(ReportVerdict, Option<LetterCode>), Wrong> {
        let mut wrong = Vec::new();
        let mut place = |name: &'static str, raw: &str, all: &[&str]| -> u8 {
            let raw = clean_line(raw);
            if raw.is_empty() {
                return 0;
            }
            match all.iter().position(|value| *value == raw) {
                // No question has more than four answers: fits.
                Some(place) => place as u8 + 1,
                None => {
                    wrong.push((name, "unknown"));
                    0
                }
            }
        };
        let mut answers = [
            place("r1", &self.r1, &R1),
            place("r2", &self.r2, &R2),
            place("r3", &self.r3, &R3),
            place("r4", &self.r4, &R4),
        ];
        let mut kept = [
            place("k1", &self.k1, &R4),
            place("k2", &self.k2, &R4),
            place("k3", &self.k3, &R4),
            place("k4", &self.k4, &R4),
            place("k5", &self.k5, &R4),
            place("k6", &self.k6, &R4),
        ];
        let is_without = answers[0] == 3;
        if is_without {
            (answers, kept) = ([3, 0, 0, 0], [0; MOST_EARLIER]);
        }
        for (name, answer) in [("r1", answers[0]), ("r2", answers[1])] {
            if answer == 0 && !is_without && !wrong.iter().any(|(known, _)| *known == name) {
                wrong.push((name, "missing"));
            }
        }
        let code = match clean_line(&self.code) {
            code if code.is_empty() => None,
            code => LetterCode::parse(&code).map_err(|error| wrong.push(("code", error.key()))).ok(),
        };
        if wrong.is_empty() { Ok((ReportVerdict { answers, kept }, code)) } else { Err(wrong) }
    }
}

/// What residents said of a report, by stream; released with the quarter in which they said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportVoices {
    /// Who attended or read it: how many said something.
    pub answered: u32,
    /// R2: satisfactory, unsatisfactory.
    pub satisfied: [u32; 2],
    /// R3: all, some, none, no questions.
    pub questions: [u32; 4],
    /// R4: yes, partly, no.
    pub matches: [u32; 3],
    /// Of each promise of the report before, whether it was kept: yes, partly, no. Nothing in counts from before it was asked.
    #[serde(default)]
    pub kept: [[u32; 3]; MOST_EARLIER],
}

/// Below this many voices nothing is shown of them.
pub const VOICES_MINIMUM: u32 = 10;

impl ReportVoices {
    /// Counts one more.
    pub fn add(&mut self, verdict: ReportVerdict) {
        let [r1, r2, r3, r4] = verdict.answers.map(usize::from);
        if r1 == 3 {
            return;
        }
        self.answered += 1;
        let count = |row: &mut [u32], place: usize| {
            if let Some(cell) = place.checked_sub(1).and_then(|place| row.get_mut(place)) {
                *cell += 1;
            }
        };
        count(&mut self.satisfied, r2);
        count(&mut self.questions, r3);
        count(&mut self.matches, r4);
        for (row, answer) in self.kept.iter_mut().zip(verdict.kept) {
            count(row, usize::from(answer));
        }
    }

    /// Adds what others said.
    pub fn join(&mut self, others: &Self) {
        self.answered += others.answered;
        let add = |own: &mut [u32], more: &[u32]| own.iter_mut().zip(more).for_each(|(own, more)| *own += more);
        add(&mut self.satisfied, &others.satisfied);
        add(&mut self.questions, &others.questions);
        add(&mut self.matches, &others.matches);
        for (own, more) in self.kept.iter_mut().zip(&others.kept) {
            add(own, more);
        }
    }

    /// What may be told of the answers to a question: the share of each, coded where it would tell how nearly everybody or
    /// nearly nobody answered (integrity design §B1, §D6). Where one share alone is coded, the next smallest is hidden, so that
    /// the sum does not give it away. None below [`VOICES_MINIMUM`] answers.
    pub fn told(counts: &[u32]) -> Option<Vec<Option<Published>>> {
        let answered: u32 = counts.iter().sum();
        if answered < VOICES_MINIMUM {
            return None;
        }
        let mean = |count: u32| f64::from(count) / f64::from(answered);
        let tally = |count: u32| Tally { satisfied: count, others: answered - count };
        let mut told: Vec<Option<Published>> =
            counts.iter().map(|count| Some(publish(tally(*count), mean(*count)))).collect();
        let is_share = |one: &Option<Published>| matches!(one, Some(Published::Share { .. }));
        if told.iter().filter(|one| !is_share(one)).count() == 1
            && let Some(next) = (0..counts.len()).filter(|at| is_share(&told[*at])).min_by_key(|at| counts[*at])
        {
            told[next] = None;
        }
        Some(told)
    }

    /// Adds up what was released quarter by quarter, oldest first. What fewer than [`VOICES_MINIMUM`] added waits for the next
    /// quarter: two releases betray no small group between them.
    pub fn added_up(quarters: &[Self]) -> Self {
        let (mut sum, mut waiting) = (Self::default(), Self::default());
        for quarter in quarters {
            waiting.join(quarter);
            if waiting.may_show() {
                sum.join(&std::mem::take(&mut waiting));
            }
        }
        sum
    }

    /// Whether so many said something that it may be shown.
    pub const fn may_show(&self) -> bool {
        self.answered >= VOICES_MINIMUM
    }
}

/// Rules that may refuse a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportVerdictRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
    /// The letter code opens nothing here. Nothing is said about why.
    Code,
    /// No quarter is open.
    NoOpenPeriod,
    /// Too many tries from here: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
    /// The same form was sent before: nothing was counted twice.
    SentBefore,
}

/// What the portal promises about verdicts on reports.
#[async_trait]
pub trait ReportVerdicts: Send + Sync {
    /// Takes a verdict on a published report. `None`: there is no such report.
    async fn judge_report(
        &self,
        id: &str,
        form: &ReportVerdictForm,
        client: &str,
    ) -> Result<Option<()>, Failure<ReportVerdictRefusal>>;
    /// What was said of a report, by letter and open; none where nothing is released or too few spoke.
    async fn report_voices(&self, id: &str) -> Read<[Option<ReportVoices>; 2]>;
    /// What letters said of the report before this one, whose promises return in it.
    async fn earlier_voices(&self, report: &Report) -> Read<Option<ReportVoices>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn form(r1: &str, r2: &str, r3: &str, r4: &str) -> ReportVerdictForm {
        let [r1, r2, r3, r4] = [r1, r2, r3, r4].map(str::to_owned);
        ReportVerdictForm { r1, r2, r3, r4, ..ReportVerdictForm::default() }
    }

    #[test]
    fn who_neither_attended_nor_read_says_nothing_more() {
        let (verdict, _) = form("neither", "bad", "none", "no").parse().unwrap();
        assert_eq!(verdict.answers, [3, 0, 0, 0]);
        assert_eq!(verdict.is_satisfied(), None);
    }

    #[test]
    fn what_is_said_of_each_promise_is_counted_apart_and_survives_its_seal() {
        let form = ReportVerdictForm {
            k1: "no".into(),
            k3: "yes".into(),
            k6: "0".into(),
            ..form("read", "good", "all", "yes")
        };
        let (verdict, _) = form.parse().unwrap();
        assert_eq!(verdict.kept, [3, 0, 1, 0, 0, 4]);
        assert_eq!(ReportVerdict::of_bytes(verdict.to_bytes()), verdict);
        let mut voices = ReportVoices::default();
        voices.add(verdict);
        assert_eq!((voices.kept[0], voices.kept[2], voices.kept[5]), ([0, 0, 1], [1, 0, 0], [0, 0, 0]));
        let wrong = ReportVerdictForm { k2: "perhaps".into(), ..form };
        assert_eq!(wrong.parse().unwrap_err(), [("k2", "unknown")]);
    }

    #[test]
    fn nobody_is_told_that_all_or_all_but_two_answered_alike() {
        assert_eq!(ReportVoices::told(&[9, 0]), None, "nine are too few");
        let told = |counts: &[u32]| ReportVoices::told(counts).unwrap();
        assert_eq!(told(&[10, 0]), [Some(Published::Over { percent: 70 }), Some(Published::Under { percent: 30 })]);
        assert_eq!(told(&[9, 1]), told(&[10, 0]), "one voice makes no difference");
        assert_eq!(told(&[6, 4]), [Some(Published::Share { percent: 60 }), Some(Published::Share { percent: 40 })]);
        assert_eq!(
            told(&[20, 7, 1]),
            [Some(Published::Share { percent: 71 }), None, Some(Published::Under { percent: 15 })],
            "the sum gives nothing away"
        );
    }

    #[test]
    fn two_releases_betray_no_small_group_between_them() {
        let of = |yes| ReportVoices { answered: yes, satisfied: [yes, 0], ..ReportVoices::default() };
        assert_eq!(ReportVoices::added_up(&[of(12), of(1)]).answered, 12);
        assert_eq!(ReportVoices::added_up(&[of(9), of(4), of(3)]).answered, 13);
        assert_eq!(ReportVoices::added_up(&[of(9)]).answered, 0);
    }

    #[test]
    fn whether_it_was_read_and_how_it_was_found_must_be_said() {
        assert_eq!(form("", "", "", "").parse().unwrap_err(), [("r1", "missing"), ("r2", "missing")]);
        assert_eq!(form("read", "fine", "", "").parse().unwrap_err(), [("r2", "unknown")]);
        assert_eq!(form("read", "good", "", "").parse().unwrap().0.answers, [2, 1, 0, 0]);
    }

    #[test]
    fn a_mistyped_letter_code_is_told() {
        let mistyped = ReportVerdictForm { code: "7K9Q-X2M4-T0A4".into(), ..form("read", "good", "all", "yes") };
        assert_eq!(mistyped.parse().unwrap_err(), [("code", "check")]);
    }

    #[test]
    fn voices_are_counted_and_hidden_below_ten() {
        let mut voices = ReportVoices::default();
        for _ in 0..9 {
            voices.add(ReportVerdict { answers: [1, 1, 2, 3], kept: [3, 1, 0, 0, 0, 4] });
        }
        voices.add(ReportVerdict { answers: [3, 0, 0, 0], ..ReportVerdict::default() });
        assert_eq!(
            (voices.answered, voices.satisfied, voices.questions, voices.matches),
            (9, [9, 0], [0, 9, 0, 0], [0, 0, 9])
        );
        assert!(!voices.may_show());
        voices.add(ReportVerdict { answers: [2, 2, 1, 4], ..ReportVerdict::default() });
        assert!(voices.may_show());
        assert_eq!((voices.satisfied, voices.matches), ([9, 1], [0, 0, 9]));
    }
}

//! What each component counts. Nothing that the inspector records himself counts by itself: what he says he kept of his
//! promises counts as far as residents find that his report matches what they see.
use crate::{
    index::{ByComponent, Points, ReportMarks},
    release::{coded, is_enough},
    report_verdict::{ReportVoices, VOICES_MINIMUM},
    score::Tally,
};

/// What the portal knows of an assignment in the four quarters that end with the evaluated one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// Released ratings by letter of the window, weighted by quarters: satisfied and answered.
    pub satisfied: (f64, f64),
    /// Concerns whose solution residents judged: solved, partly, not.
    pub judged: (u64, u64, u64),
    /// Concerns whose term ended: answered in substance in time, all.
    pub due: (u64, u64),
    /// P1 by letter in each quarter, oldest first: those who know how to reach him, and those who do not.
    pub reach: [Tally; 4],
    /// Answers given, and those that people found formal.
    pub answers: (u64, u64),
    /// Reports that were owed in the window.
    pub reports: Vec<ReportFacts>,
}

/// What is known of an owed report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportFacts {
    /// Whether it is public at all.
    pub is_published: bool,
    /// Whether it was public by its day.
    pub is_on_time: bool,
    /// What residents said of it by letter, as it may be told: see [`voices_told`].
    pub voices: ReportVoices,
    /// Questions that were let through, and those answered.
    pub questions: (u64, u64),
    /// Share of the promises of the report before that he says he kept; none where none was due.
    pub kept: Option<f64>,
}

/// What stands in where nobody judged a report, or no promise was due: the shares of all reports of the window together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Norms {
    /// Of R2.
    pub satisfactory: f64,
    /// Of promises.
    pub plan_closed: f64,
}

impl ReportFacts {
    /// R2, where ten or more said something.
    fn satisfactory(&self) -> Option<f64> {
        let [good, bad] = self.voices.satisfied;
        (good + bad >= VOICES_MINIMUM).then(|| f64::from(good) / f64::from(good + bad))
    }

    /// What he says he kept, as far as residents find that the report matches what they see (R4, partly counts half).
    fn plan_closed(&self) -> Option<f64> {
        let [yes, partly, no] = self.voices.matches;
        let all = yes + partly + no;
        let seen = (all >= VOICES_MINIMUM).then(|| (f64::from(yes) + 0.5 * f64::from(partly)) / f64::from(all));
        Some(self.kept? * seen?)
    }
}

impl Norms {
    /// Of the reports of all inspectors.
    pub fn of<'a>(reports: impl Iterator<Item = &'a ReportFacts> + Clone) -> Self {
        let mean = |shares: &mut dyn Iterator<Item = f64>| {
            let (sum, count) = shares.fold((0.0, 0_u32), |(sum, count), share| (sum + share, count + 1));
            if count == 0 { 0.5 } else { sum / f64::from(count) }
        };
        let public = reports.filter(|report| report.is_published);
        Self {
            satisfactory: mean(&mut public.clone().filter_map(ReportFacts::satisfactory)),
            plan_closed: mean(&mut public.clone().filter_map(ReportFacts::plan_closed)),
        }
    }
}

/// The marks of a report; one that is not public has none.
pub fn marks_of(report: &ReportFacts, norms: Norms) -> ReportMarks {
    if !report.is_published {
        return ReportMarks { is_on_time: false, satisfactory: 0.0, has_all_answers: false, plan_closed: 0.0 };
    }
    ReportMarks {
        is_on_time: report.is_on_time,
        satisfactory: report.satisfactory().unwrap_or(norms.satisfactory),
        has_all_answers: report.questions.0 == report.questions.1,
        plan_closed: report.plan_closed().unwrap_or(norms.plan_closed),
    }
}

/// Answers of quarters, oldest first, as they may be told: fewer than ten wait for the next quarter, and where nearly all
/// say the same, the other side is set to one. What still waits at the end is not counted.
pub fn increments(quarters: &[Tally]) -> Tally {
    let (told, _) = quarters.iter().fold((Tally::default(), Tally::default()), |(told, waiting), quarter| {
        let waiting = waiting + *quarter;
        if is_enough(waiting) { (told + coded(waiting), Tally::default()) } else { (told, waiting) }
    });
    told
}

/// What residents said of a report in each quarter, oldest first, as it may be told: R2 as [`increments`] tells it, R4 the
/// same way, two who say “partly” being one on each side. So nobody learns from two quarters what the eleventh said.
pub fn voices_told(quarters: &[ReportVoices]) -> ReportVoices {
    let tallies = |of: fn(&ReportVoices) -> Tally| quarters.iter().map(of).collect::<Vec<_>>();
    let satisfied = increments(&tallies(|one| Tally { satisfied: one.satisfied[0], others: one.satisfied[1] }));
    let halves = tallies(|one| {
        let [yes, partly, no] = one.matches;
        Tally { satisfied: yes + partly / 2, others: no + partly - partly / 2 }
    });
    let matches = increments(&halves);
    ReportVoices {
        answered: satisfied.answered(),
        satisfied: [satisfied.satisfied, satisfied.others],
        questions: [0; 4],
        matches: [matches.satisfied, 0, matches.others],
        ..ReportVoices::default()
    }
}

/// The points of each component.
pub fn points_of(counted: &Counted, norms: Norms) -> ByComponent<Points> {
    let points = |reached: f64, possible: f64| Points { reached, possible };
    let count = |count: u64| count as f64;
    let (solved, partly, not) = counted.judged;
    let reach = increments(&counted.reach);
    let report = counted
        .reports
        .iter()
        .map(|report| marks_of(report, norms).points())
        .fold(Points::default(), |sum, one| points(sum.reached + one.reached, sum.possible + one.possible));
    let (answers, formal) = counted.answers;
    ByComponent {
        satisfaction: points(counted.satisfied.0, counted.satisfied.1),
        resolution: points(count(solved) + 0.5 * count(partly), count(solved + partly + not)),
        timeliness: points(count(counted.due.0), count(counted.due.1)),
        reach: points(reach.satisfied.into(), reach.answered().into()),
        report,
        substance: points(count(answers.saturating_sub(formal)), count(answers)),
    }
}

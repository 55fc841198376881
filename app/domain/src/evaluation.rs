//! The evaluation of an inspector: the index of a released quarter with its uncertainty beside that of comparable
//! inspectors, and the way from it to a decision of people. The inspector is heard first, the head decides among what the
//! figures allow, the inspector may object, a third person rules. Integrity design §B4, §B5; in public only the band.
//!
//! Everything is counted for an assignment: a person at a post as long as he holds it. Several mahallas of the post add
//! up; two halves of a quarter at two posts are two assignments; fewer than [`LEAST_DAYS`] days are not evaluated. Whoever
//! holds the post on the last day of the quarter is evaluated, with what was counted while he held it; who left before is not.
mod anchor;
mod band;
mod course;
mod forms;
mod parts;
mod peers;
mod proposal;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod turns;

pub use anchor::{Placed, placed, sheet_entry};
pub use band::{IndexBand, Interval, MARGIN, PROBABILITY, Standing, counted_below, is_weak, standing};
pub use course::{
    Course, Decided, Evaluator, Heard, Objected, Round, Ruled, Stage, Subject, TERM, TERM_TO_DECIDE, TERM_TO_RULE,
    Turn, Viewed, rank,
};
pub use forms::{
    DecisionDraft, DecisionForm, HearingForm, LookForm, ObjectionDraft, ObjectionForm, Outcome, PlanStep, RulingDraft,
    RulingForm, StepState,
};
pub use parts::{Counted, Norms, ReportFacts, increments, marks_of, points_of, voices_told};
pub use peers::{Candidate, Peer, peers_of};
pub use proposal::{DecisionKind, proposals};

use crate::{
    failure::{Failure, Read},
    index::{ByComponent, Component, Evaluation, IndexRules, Points, ReportMarks},
    person::{Role, Staff},
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use time::{Date, OffsetDateTime};

/// Days an inspector must have held the post at the end of the quarter to be evaluated.
pub const LEAST_DAYS: i64 = 45;

/// Whether a role finds evaluations at its desk: heads, who decide, inspectors, who read their own, and internal
/// security, which rules.
pub const fn has_page(role: Role) -> bool {
    role.is_head() || matches!(role, Role::Inspector | Role::Integrity)
}

/// What is evaluated: an assignment in a quarter, with all that the index is made of. It is computed once, when the quarter
/// is released, and kept as it was; from it alone everybody who holds it computes the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvaluationSheet {
    /// `2026Q3`.
    pub quarter: String,
    /// The assignment.
    pub assignment: String,
    /// The officer.
    pub inspector: String,
    /// His mahallas.
    pub mahallas: Vec<String>,
    /// District.
    pub district: String,
    /// Region.
    pub region: String,
    /// What he is compared by: `urban-2-green`.
    pub stratum: String,
    /// Days at the post until the end of the quarter, within the window of four quarters.
    pub days: i64,
    /// Version of the rules.
    pub version: Cow<'static, str>,
    /// What was counted.
    pub points: ByComponent<Points>,
    /// What is expected of comparable inspectors.
    pub peers: ByComponent<Peer>,
    /// The reports of the window, each with its marks.
    #[serde(default)]
    pub reports: Vec<MarkedReport>,
}

/// A report that was owed, marked: see [`ReportMarks`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MarkedReport {
    /// What it is about: `2026Q3`.
    pub span: String,
    /// Whether it is public at all; if not, it has no points.
    pub is_published: bool,
    /// The marks.
    #[serde(flatten)]
    pub marks: ReportMarks,
}

impl EvaluationSheet {
    /// Whether he held the post too shortly.
    pub const fn is_too_new(&self) -> bool {
        self.days < LEAST_DAYS
    }

    /// The index and how sure it is. `left_out`: components that do not count because an objection to them was upheld; the
    /// value of the peers stands in.
    pub fn computed(&self, rules: &IndexRules, left_out: &[Component]) -> (Evaluation, Standing) {
        let points = ByComponent::of(|component| {
            if left_out.contains(&component) { Points::default() } else { *self.points.get(component) }
        });
        let peers = ByComponent::of(|component| self.peers.get(component).value);
        let evaluation = rules.evaluate(&points, &peers);
        let standing = standing(rules, &points, &peers, &evaluation);
        (evaluation, standing)
    }

    /// The band that is public.
    pub fn band(&self, rules: &IndexRules, left_out: &[Component]) -> IndexBand {
        if self.is_too_new() { IndexBand::TooFew } else { self.computed(rules, left_out).1.band }
    }
}

/// An evaluation as those concerned see it.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationView {
    /// What was counted.
    pub sheet: EvaluationSheet,
    /// The rules it was computed by.
    pub rules: &'static IndexRules,
    /// The index, with what objections set aside left out.
    pub evaluation: Evaluation,
    /// How sure it is, beside comparable inspectors.
    pub standing: Standing,
    /// The band that is public.
    pub band: IndexBand,
    /// The index before anything was left out; none where nothing was.
    pub uncorrected: Option<f64>,
    /// His name.
    pub inspector_name: crate::place::Names,
    /// The day the quarter was released.
    pub released: Date,
    /// Whether the viewer is the inspector himself.
    pub is_own: bool,
    /// Bands of the quarters before, newest first.
    pub before: Vec<(String, IndexBand)>,
    /// How far it has come.
    pub course: Course,
    /// What the viewer may do today.
    pub turn: Turn,
    /// What may be decided: the portal proposes and never decides.
    pub proposals: Vec<DecisionKind>,
    /// Components clearly below those of comparable inspectors.
    pub weak: Vec<Component>,
}

/// A line in a list of evaluations.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationLine {
    /// The assignment.
    pub assignment: String,
    /// `2026Q3`.
    pub quarter: String,
    /// The officer.
    pub inspector: String,
    /// His name.
    pub inspector_name: crate::place::Names,
    /// His first mahalla.
    pub mahalla_code: String,
    /// Its district.
    pub district_code: String,
    /// The band.
    pub band: IndexBand,
    /// Where it stands.
    pub stage: Stage,
}

/// Rules that may refuse an act on an evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvaluationRefusal {
    /// A field is missing or wrong: field name and reason.
    Fields(Vec<(&'static str, &'static str)>),
    /// It is not there for him.
    NotYours,
    /// Nobody evaluates himself.
    Oneself,
    /// Nobody evaluates who stands above him or beside him.
    Superior,
    /// The inspector is heard first, until this day.
    NotHeard {
        /// The last day for what he says.
        until: Date,
    },
    /// He said what he has to say.
    HeardBefore,
    /// It was decided before.
    Decided,
    /// The figures do not bear that decision.
    NotProposed,
    /// The time for it is over since this day.
    TooLate {
        /// The last day.
        until: Date,
    },
    /// There is nothing to object to, or he objected before.
    NothingToObject,
    /// The office above decides, because no decision came in time.
    Above,
    /// The objection is ruled on before anything is decided.
    NotRuled,
    /// Who decided does not rule on the objection: a third person does.
    NotThird,
    /// There is no objection to rule on, or it was ruled on.
    NothingToRule,
    /// There is no support plan to look at again, it was looked at, or its day has not come.
    NothingToLook,
}

impl EvaluationRefusal {
    /// The word in locale keys; none where fields say it, or where the evaluation is not there.
    pub const fn code(&self) -> Option<&'static str> {
        Some(match self {
            Self::Fields(_) | Self::NotYours => return None,
            Self::Oneself => "oneself",
            Self::Superior => "superior",
            Self::NotHeard { .. } => "not-heard",
            Self::HeardBefore => "heard-before",
            Self::Decided => "decided",
            Self::NotProposed => "not-proposed",
            Self::TooLate { .. } => "too-late",
            Self::NothingToObject => "nothing-to-object",
            Self::Above => "above",
            Self::NotRuled => "not-ruled",
            Self::NotThird => "not-third",
            Self::NothingToRule => "nothing-to-rule",
            Self::NothingToLook => "nothing-to-look",
        })
    }
}

/// What the portal promises about evaluations.
#[async_trait]
pub trait Evaluations: Send + Sync {
    /// Released quarters with evaluations, newest first.
    async fn evaluated_quarters(&self) -> Read<Vec<String>>;
    /// Evaluations of a quarter that the member of staff may see, by mahalla code: all, or those of a region or district.
    async fn evaluations(&self, staff: &Staff, quarter: &str, territory: &str) -> Read<Vec<EvaluationLine>>;
    /// Those of the last quarters on which the member of staff has a step to take, newest first.
    async fn evaluations_waiting(&self, staff: &Staff) -> Read<Vec<EvaluationLine>>;
    /// One of them.
    ///
    /// # Errors
    /// It is that of a superior; [`EvaluationRefusal::NotYours`] where it is not there for him.
    async fn evaluation_of(
        &self,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
    ) -> Result<EvaluationView, Failure<EvaluationRefusal>>;
    /// The inspector says what he has to say.
    async fn hear(
        &self,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
        form: &HearingForm,
    ) -> Result<(), Failure<EvaluationRefusal>>;
    /// The head decides.
    async fn decide(
        &self,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
        form: &DecisionForm,
    ) -> Result<(), Failure<EvaluationRefusal>>;
    /// The inspector objects.
    async fn object(
        &self,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
        form: &ObjectionForm,
    ) -> Result<(), Failure<EvaluationRefusal>>;
    /// A third person rules on the objection.
    async fn rule(
        &self,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
        form: &RulingForm,
    ) -> Result<(), Failure<EvaluationRefusal>>;
    /// The head looks again at a support plan.
    async fn look_again(
        &self,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
        form: &LookForm,
    ) -> Result<(), Failure<EvaluationRefusal>>;
    /// The band of an inspector at the post he holds today in the last released quarter, with the quarter: public.
    async fn public_band(&self, inspector: &str) -> Read<Option<(String, IndexBand)>>;
    /// What was counted, in canonical JSON: `sheet` to the byte as it was computed, `left_out` because an objection was upheld,
    /// `place` under the root of the quarter in the public log. From it and the rules the index follows.
    async fn evaluation_data(&self, view: &EvaluationView) -> Read<Vec<u8>>;
    /// A version of the rules as it is published, with its signed note: exact bytes.
    fn index_rules(&self, version: &str) -> Option<(&'static str, String)>;
}

/// The instant and the name of a step, as both sides keep them.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed {
    /// When.
    pub at: OffsetDateTime,
    /// Who.
    pub by: crate::place::Names,
}

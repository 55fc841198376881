//! The evaluation index of an inspector: six components that he cannot write himself, and a cap against fine paperwork.
//!
//! The rules are data with a version; a change is a new version for the next quarter, old quarters are never
//! recomputed. A low index alone has no consequence: people decide, after a review. Integrity design §B5; reference
//! vectors: `index/vectors.json`.
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

/// What the index is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Component {
    /// Satisfied residents of those who answered the overall question: invited stream, four-quarter window.
    Satisfaction,
    /// Concerns whose solution residents confirmed (1, partly 0.5), of those they answered about.
    Resolution,
    /// Concerns first answered in substance within the legal term, of those due.
    Timeliness,
    /// Residents who know how to reach the inspector, of those who answered.
    Reach,
    /// Points of the accountability reports, four for each: see [`ReportMarks`].
    Report,
    /// Replies that are not formal, of all replies, after human confirmation.
    Substance,
}

impl Component {
    /// All components, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Satisfaction, Self::Resolution, Self::Timeliness, Self::Reach, Self::Report, Self::Substance];

    /// The word in files, in forms and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Satisfaction => "satisfaction",
            Self::Resolution => "resolution",
            Self::Timeliness => "timeliness",
            Self::Reach => "reach",
            Self::Report => "report",
            Self::Substance => "substance",
        }
    }
}

/// One value for each component.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByComponent<T> {
    /// For [`Component::Satisfaction`].
    pub satisfaction: T,
    /// For [`Component::Resolution`].
    pub resolution: T,
    /// For [`Component::Timeliness`].
    pub timeliness: T,
    /// For [`Component::Reach`].
    pub reach: T,
    /// For [`Component::Report`].
    pub report: T,
    /// For [`Component::Substance`].
    pub substance: T,
}

impl<T> ByComponent<T> {
    /// The value of each component, made by `make`.
    pub fn of(mut make: impl FnMut(Component) -> T) -> Self {
        Self {
            satisfaction: make(Component::Satisfaction),
            resolution: make(Component::Resolution),
            timeliness: make(Component::Timeliness),
            reach: make(Component::Reach),
            report: make(Component::Report),
            substance: make(Component::Substance),
        }
    }

    /// The value for `component`.
    pub fn get(&self, component: Component) -> &T {
        match component {
            Component::Satisfaction => &self.satisfaction,
            Component::Resolution => &self.resolution,
            Component::Timeliness => &self.timeliness,
            Component::Reach => &self.reach,
            Component::Report => &self.report,
            Component::Substance => &self.substance,
        }
    }
}

/// What a component counts: points reached of points possible. Points may be halves or shares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Points {
    /// Points reached: `k`, 0 to `possible`.
    pub reached: f64,
    /// Points possible: `n`, not negative.
    pub possible: f64,
}

/// One accountability report, marked. Sum the points of all reports of the window.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportMarks {
    /// Published by its day.
    pub is_on_time: bool,
    /// Share of residents who found it satisfactory (R2), 0 to 1.
    pub satisfactory: f64,
    /// Every question of the residents was answered.
    pub has_all_answers: bool,
    /// Share of the items of the last plan that are closed, 0 to 1.
    pub plan_closed: f64,
}

impl ReportMarks {
    /// The points of this report, of four.
    pub fn points(&self) -> Points {
        let flags = f64::from(u8::from(self.is_on_time) + u8::from(self.has_all_answers));
        Points { reached: flags + self.satisfactory + self.plan_closed, possible: 4.0 }
    }
}

/// How much a component weighs and how many points it needs to speak for itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComponentRule {
    /// Share of the index, 0 to 1; all six add up to 1.
    pub weight: f64,
    /// Below so many possible points the value of the peers stands in.
    pub minimum: f64,
}

/// One version of the index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexRules {
    /// The name of the version, year and number.
    pub version: Cow<'static, str>,
    /// Weights and minima.
    pub components: ByComponent<ComponentRule>,
    /// How many points the peers' value weighs in every component.
    pub pull: f64,
    /// Satisfaction or resolution under this value caps the index, 0 to 1.
    pub cap_below: f64,
    /// The index then is at most this, 0 to 100.
    pub cap: f64,
    /// More imputed components than this are not published.
    pub imputed_most: usize,
}

/// Version 2026.1.
pub const RULES_2026_1: IndexRules = IndexRules {
    version: Cow::Borrowed("2026.1"),
    components: ByComponent {
        satisfaction: ComponentRule { weight: 0.35, minimum: 30.0 },
        resolution: ComponentRule { weight: 0.20, minimum: 10.0 },
        timeliness: ComponentRule { weight: 0.15, minimum: 10.0 },
        reach: ComponentRule { weight: 0.10, minimum: 30.0 },
        // One report.
        report: ComponentRule { weight: 0.10, minimum: 4.0 },
        substance: ComponentRule { weight: 0.10, minimum: 10.0 },
    },
    pull: 10.0,
    cap_below: 0.40,
    cap: 60.0,
    imputed_most: 2,
};

/// Version 2026.1 as it is published, in canonical JSON (RFC 8785): [`RULES_2026_1`] to the letter.
pub const FILE_2026_1: &str = include_str!("index/2026.1.json");

/// The rules of a version with their file.
pub fn rules_of(version: &str) -> Option<(&'static IndexRules, &'static str)> {
    static RULES: IndexRules = RULES_2026_1;
    (version == RULES.version).then_some((&RULES, FILE_2026_1))
}

/// Versions, and the year and quarter from which each holds, oldest first; the first one holds for what was before it, too.
/// A change holds from the next quarter on, and old quarters are never recomputed.
const IN_FORCE: [((u16, u8), &str); 1] = [((2026, 1), "2026.1")];

fn version_of(in_force: &[((u16, u8), &'static str)], quarter: crate::period::Quarter) -> &'static str {
    let begun =
        |((year, number), _): &&((u16, u8), &'static str)| (*year, *number) <= (quarter.year(), quarter.quarter());
    in_force.iter().rev().find(begun).or(in_force.first()).map_or("", |(_, version)| version)
}

/// The version in force for a quarter.
pub fn version_in(quarter: crate::period::Quarter) -> &'static str {
    version_of(&IN_FORCE, quarter)
}

/// The index of one inspector in one quarter, with all it was made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Version of the rules.
    pub version: Cow<'static, str>,
    /// The value of each component, 0 to 1, drawn towards the peers.
    pub components: ByComponent<f64>,
    /// Components with too few cases, where the value of the peers stands in.
    pub imputed: Vec<Component>,
    /// The weighted sum, 0 to 100, before the cap.
    pub raw: f64,
    /// Whether satisfaction or resolution (unless imputed) is so low that the cap holds, even if `raw` lies under it.
    pub is_capped: bool,
    /// The index, 0 to 100.
    pub index: f64,
    /// Whether it may be published: satisfaction speaks for itself, and few components are imputed.
    pub is_publishable: bool,
}

impl IndexRules {
    /// Evaluates the `points` of an inspector beside the values (0 to 1) of his `peers`.
    ///
    /// `value = (k + pull·peer)/(n + pull)`, or the peer's value with too few cases: hiding cases brings nothing.
    pub fn evaluate(&self, points: &ByComponent<Points>, peers: &ByComponent<f64>) -> Evaluation {
        let is_imputed = |component: Component| points.get(component).possible < self.components.get(component).minimum;
        let components = ByComponent::of(|component| {
            let (Points { reached, possible }, peer) = (*points.get(component), *peers.get(component));
            if is_imputed(component) { peer } else { (reached + self.pull * peer) / (possible + self.pull) }
        });
        let imputed: Vec<Component> = Component::ALL.into_iter().filter(|component| is_imputed(*component)).collect();
        let raw = 100.0
            * Component::ALL
                .into_iter()
                .map(|component| self.components.get(component).weight * components.get(component))
                .sum::<f64>();
        let is_capped = [Component::Satisfaction, Component::Resolution]
            .into_iter()
            .any(|component| !is_imputed(component) && *components.get(component) < self.cap_below);
        Evaluation {
            version: self.version.clone(),
            is_publishable: !is_imputed(Component::Satisfaction) && imputed.len() <= self.imputed_most,
            index: if is_capped { raw.min(self.cap) } else { raw },
            components,
            imputed,
            raw,
            is_capped,
        }
    }
}

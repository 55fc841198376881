//! The form of a report, as it is typed.
use super::MOST_EARLIER;
use serde::{Deserialize, Serialize};

/// What the report form holds, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportForm {
    /// Narrative.
    #[serde(default)]
    pub brought: String,
    /// Narrative.
    #[serde(default)]
    pub done: String,
    /// Narrative.
    #[serde(default)]
    pub failed: String,
    /// Narrative.
    #[serde(default)]
    pub next: String,
    /// Narrative.
    #[serde(default)]
    pub minors: String,
    /// Up to three promises: what.
    #[serde(default)]
    pub what1: String,
    /// By when, `yyyy-mm-dd`.
    #[serde(default)]
    pub by1: String,
    /// How it will be seen.
    #[serde(default)]
    pub evidence1: String,
    /// Second promise.
    #[serde(default)]
    pub what2: String,
    /// Second promise.
    #[serde(default)]
    pub by2: String,
    /// Second promise.
    #[serde(default)]
    pub evidence2: String,
    /// Third promise.
    #[serde(default)]
    pub what3: String,
    /// Third promise.
    #[serde(default)]
    pub by3: String,
    /// Third promise.
    #[serde(default)]
    pub evidence3: String,
    /// Outcome of the earlier promises: `kept1`… as `kept|partly|broken|pending`.
    #[serde(default)]
    pub kept1: String,
    /// Second earlier promise.
    #[serde(default)]
    pub kept2: String,
    /// Third earlier promise.
    #[serde(default)]
    pub kept3: String,
    /// Fourth earlier promise.
    #[serde(default)]
    pub kept4: String,
    /// Fifth earlier promise.
    #[serde(default)]
    pub kept5: String,
    /// Sixth earlier promise.
    #[serde(default)]
    pub kept6: String,
    /// By what residents see it: `shown1`….
    #[serde(default)]
    pub shown1: String,
    /// Of the second earlier promise.
    #[serde(default)]
    pub shown2: String,
    /// Of the third.
    #[serde(default)]
    pub shown3: String,
    /// Of the fourth.
    #[serde(default)]
    pub shown4: String,
    /// Of the fifth.
    #[serde(default)]
    pub shown5: String,
    /// Of the sixth.
    #[serde(default)]
    pub shown6: String,
    /// The report whose promises these outcomes are of; may be empty.
    #[serde(default)]
    pub earlier_of: String,
    /// `save` or `submit`.
    #[serde(default)]
    pub act: String,
}

impl ReportForm {
    /// The earlier promises in their order: how each ended, and by what that can be seen.
    pub const fn outcomes(&self) -> [(&String, &String); MOST_EARLIER] {
        [
            (&self.kept1, &self.shown1),
            (&self.kept2, &self.shown2),
            (&self.kept3, &self.shown3),
            (&self.kept4, &self.shown4),
            (&self.kept5, &self.shown5),
            (&self.kept6, &self.shown6),
        ]
    }
}

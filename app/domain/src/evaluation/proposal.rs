//! What may be decided on an evaluation. The portal proposes what the figures bear and never decides; what it does not
//! propose cannot be decided here.
use super::IndexBand;
use serde::{Deserialize, Serialize};

/// What a head may decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Named for the quarterly bonus. Whether it is paid is decided elsewhere, by people.
    Bonus,
    /// Thanks.
    Thanks,
    /// A plan that helps: steps, who helps, a day to look again.
    SupportPlan,
    /// Training in what is weak.
    Training,
    /// A talk with the head on what keeps the figures low.
    Talk,
    /// Nothing follows.
    None,
}

impl DecisionKind {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Bonus, Self::Thanks, Self::SupportPlan, Self::Training, Self::Talk, Self::None];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bonus => "bonus",
            Self::Thanks => "thanks",
            Self::SupportPlan => "support-plan",
            Self::Training => "training",
            Self::Talk => "talk",
            Self::None => "none",
        }
    }

    /// The decision that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What may be decided. A bonus needs a band above in this quarter and no component clearly below; a support plan and a talk
/// need two windows below, `is_confirmed_below` (see [`super::counted_below`]), for nothing of consequence follows from one;
/// training needs a component clearly below, `has_weak`. Where too little is known, nothing follows. Nothing may always
/// follow.
pub fn proposals(band: IndexBand, is_confirmed_below: bool, has_weak: bool) -> Vec<DecisionKind> {
    DecisionKind::ALL
        .into_iter()
        .filter(|kind| match kind {
            DecisionKind::Bonus => band == IndexBand::Above && !has_weak,
            DecisionKind::Thanks => band == IndexBand::Above,
            DecisionKind::SupportPlan | DecisionKind::Talk => band == IndexBand::Below && is_confirmed_below,
            DecisionKind::Training => band != IndexBand::TooFew && has_weak,
            DecisionKind::None => true,
        })
        .collect()
}

//! Conflict of interest: who may know of a complaint about an officer, and who decides it.
//!
//! A complaint is invisible to the officer it is about, to everyone below him, and to whoever handled the matter
//! before. [`visible`] is the only predicate: lists, details, search, counters, exports, letters and attachments all
//! ask it. Who is above whom comes through [`Chain`]; persons or offices, the rules are the same. When in doubt whether
//! a concern is about an officer, it is. Integrity design §E3; reference vectors: `routing/vectors.json`.
use serde::{Deserialize, Serialize};
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

/// The chain of command, as it is today: after a change of post the answers change at once.
pub trait Chain {
    /// Names one member.
    type Id: Clone + Eq;

    /// The direct superior of `member`; none at the top, and for a stranger.
    fn superior(&self, member: &Self::Id) -> Option<Self::Id>;

    /// Internal security responsible for `member`, from the region to the republic.
    fn internal_security(&self, member: &Self::Id) -> Vec<Self::Id>;
}

/// Who is involved in a case. An ordinary concern has no subjects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Involved<Id> {
    /// The officers the complaint is about.
    pub subjects: Vec<Id>,
    /// Those who handled the matter before.
    pub prior: Vec<Id>,
}

/// What an officer is complained of. No category of concerns says it; whoever takes up the case does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Misconduct {
    /// Rude treatment.
    Rudeness,
    /// Nothing done.
    Inaction,
    /// A bribe asked or taken.
    Bribery,
    /// Violence.
    Violence,
    /// Threats.
    Threat,
    /// Held without ground.
    UnlawfulDetention,
    /// Pressed residents to rate in a certain way.
    RatingPressure,
    /// Took revenge for a complaint.
    Retaliation,
    /// Anything else.
    Other,
}

impl Misconduct {
    /// All of them, in the order in which a form shows them.
    pub const ALL: [Self; 9] = [
        Self::Rudeness,
        Self::Inaction,
        Self::Bribery,
        Self::Violence,
        Self::Threat,
        Self::UnlawfulDetention,
        Self::RatingPressure,
        Self::Retaliation,
        Self::Other,
    ];

    /// The word in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rudeness => "rudeness",
            Self::Inaction => "inaction",
            Self::Bribery => "bribery",
            Self::Violence => "violence",
            Self::Threat => "threat",
            Self::UnlawfulDetention => "unlawful_detention",
            Self::RatingPressure => "rating_pressure",
            Self::Retaliation => "retaliation",
            Self::Other => "other",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|misconduct| misconduct.code() == code)
    }

    /// Whether it goes past all superiors, straight to internal security.
    pub const fn is_grave(self) -> bool {
        match self {
            Self::Bribery
            | Self::Violence
            | Self::Threat
            | Self::UnlawfulDetention
            | Self::RatingPressure
            | Self::Retaliation => true,
            Self::Rudeness | Self::Inaction | Self::Other => false,
        }
    }
}

/// Who decides a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Decider<Id> {
    /// A member of the chain who has no conflict of interest.
    Member(Id),
    /// Outside: nobody inside is free of it.
    Prosecutor,
}

/// The way of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Route<Id> {
    /// Who decides. There is always someone.
    pub to: Decider<Id>,
    /// Whether the prosecutor gets a copy.
    pub is_prosecutor_notified: bool,
}

/// Everyone above `member`, the nearest first. A chain that bites its tail ends there.
pub fn chain_up<C: Chain>(chain: &C, member: &C::Id) -> Vec<C::Id> {
    let mut above: Vec<C::Id> = Vec::new();
    let mut next = chain.superior(member);
    while let Some(superior) = next {
        if superior == *member || above.contains(&superior) {
            break;
        }
        next = chain.superior(&superior);
        above.push(superior);
    }
    above
}

/// Whether `member` must not know of the case: a subject, someone below a subject, or an earlier handler.
pub fn conflicted<C: Chain>(chain: &C, member: &C::Id, involved: &Involved<C::Id>) -> bool {
    involved.subjects.contains(member)
        || involved.prior.contains(member)
        || chain_up(chain, member).iter().any(|superior| involved.subjects.contains(superior))
}

/// Whether `viewer`, who has the case `in_scope` or not, may know of it. The only predicate there is.
pub fn visible<C: Chain>(chain: &C, in_scope: bool, viewer: &C::Id, involved: &Involved<C::Id>) -> bool {
    in_scope && !conflicted(chain, viewer, involved)
}

/// Who decides a complaint about the subjects of `involved`.
///
/// Grave: internal security of the region, else of the republic, and a copy to the prosecutor. Otherwise the lowest
/// superior of all subjects. Whoever has a conflict is passed over, upwards; where nobody is left, or no subject is
/// named, it goes to the prosecutor: never back down, never to nobody.
pub fn route<C: Chain>(chain: &C, is_grave: bool, involved: &Involved<C::Id>) -> Route<C::Id> {
    let candidates = if is_grave {
        common(&involved.subjects, |subject| chain.internal_security(subject))
    } else {
        common(&involved.subjects, |subject| chain_up(chain, subject))
    };
    let to = candidates
        .into_iter()
        .find(|candidate| !conflicted(chain, candidate, involved))
        .map_or(Decider::Prosecutor, Decider::Member);
    Route { to, is_prosecutor_notified: is_grave }
}

/// Those who stand over all `subjects`, in the order of the first.
fn common<Id: Eq>(subjects: &[Id], over: impl Fn(&Id) -> Vec<Id>) -> Vec<Id> {
    let Some((first, others)) = subjects.split_first() else { return Vec::new() };
    let mut shared = over(first);
    for subject in others {
        let theirs = over(subject);
        shared.retain(|candidate| theirs.contains(candidate));
    }
    shared
}

//! A released quarter: what is computed of its counts, all inspectors together, and the file from which everyone computes
//! the same. Integrity design §B, §D6; the file: [`PeriodFile`].
//!
//! Only counts that may be published go in: quarters of at least ten ratings (fewer wait for the next one), and where fewer
//! than three said the other thing, the count is set to one ([`coded`]). So the file says nothing that a page may not say,
//! and every figure follows from it exactly.
mod file;
mod stratum;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod verify;

pub use file::{
    AreaRow, GroupRow, METHOD, PeriodFile, Previous, References, ScoreRow, Shown, Totals, TurnoutRow, rounded,
};
pub use stratum::{Risk, Setting, Stratum, third_of, thirds};
pub use verify::{Disagreement, verified};

use crate::{
    rating::Contact,
    score::{
        ByContact, Change, Expected, PEERS_MINIMUM, Posterior, Prior, Published, Tally, band, casemix_mu, change,
        eb_prior, posterior, publish, window,
    },
};
use std::collections::{BTreeMap, btree_map::Entry};

/// Ratings of a quarter that are released together: with fewer, they wait and go with the next ones.
pub const INCREMENT_MINIMUM: u32 = 10;
/// Fewer than this on one side are set to one.
const SIDE_MINIMUM: u32 = 3;
/// What is expected where nobody has been rated yet.
const NOTHING_KNOWN: (f64, f64) = (0.6, 20.0);

/// Whether counts that waited, with those of a quarter, are enough to be released.
pub fn is_enough(increment: Tally) -> bool {
    increment.answered() >= INCREMENT_MINIMUM
}

/// An increment as it is published and computed with. Where fewer than three were satisfied, or fewer than three were not,
/// their number is set to one: nobody learns from two files that a whole mahalla said the same.
pub fn coded(increment: Tally) -> Tally {
    let answered = increment.answered();
    if !is_enough(increment) {
        increment
    } else if increment.satisfied < SIDE_MINIMUM {
        Tally { satisfied: 1, others: answered - 1 }
    } else if increment.others < SIDE_MINIMUM {
        Tally { satisfied: answered - 1, others: 1 }
    } else {
        increment
    }
}

/// An inspector at a post, with what was released of him.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Assignment: the person at the post, as long as he holds it.
    pub assignment: String,
    /// The mahallas.
    pub mahallas: Vec<String>,
    /// District.
    pub district: String,
    /// Region.
    pub region: String,
    /// What he is compared by.
    pub stratum: String,
    /// Increments by letter, coded, of the released quarter and the three before.
    pub quarters: [Tally; 4],
    /// The same residents by how they met him.
    pub by_contact: ByContact<Tally>,
    /// Open feedback of the window.
    pub open: Tally,
    /// The window of a year before.
    pub previous: Option<Previous>,
}

impl Member {
    fn whole(&self) -> Tally {
        self.quarters.iter().copied().sum()
    }

    fn is_rated(&self) -> bool {
        self.whole().answered() > 0
    }
}

/// A group of comparable inspectors: of a region, of a stratum, of both, or all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct GroupOf {
    region: Option<String>,
    stratum: Option<String>,
}

impl GroupOf {
    fn id(&self) -> String {
        format!("{}/{}", self.region.as_deref().unwrap_or("uz"), self.stratum.as_deref().unwrap_or("all"))
    }

    fn has(&self, member: &Member) -> bool {
        self.region.as_ref().is_none_or(|region| *region == member.region)
            && self.stratum.as_ref().is_none_or(|stratum| *stratum == member.stratum)
    }

    /// From the nearest to the widest.
    fn of(member: &Member) -> [Self; 4] {
        let (region, stratum) = (Some(member.region.clone()), Some(member.stratum.clone()));
        [
            Self { region: region.clone(), stratum: stratum.clone() },
            Self { region, stratum: None },
            Self { region: None, stratum },
            Self { region: None, stratum: None },
        ]
    }
}

struct Group {
    prior: Prior,
    reference: ByContact<Option<f64>>,
}

impl Group {
    fn of(members: &[&Member]) -> Option<Self> {
        let prior = eb_prior(&members.iter().map(|member| member.whole()).collect::<Vec<_>>())?;
        let mut cells = ByContact::<Tally>::default();
        for contact in Contact::ALL {
            *cells.get_mut(contact) = members.iter().map(|member| *member.by_contact.get(contact)).sum();
        }
        // Who did not tell is a cell of its own: together they are all, and hidden ones must not follow from the rest.
        let told: u32 = Contact::ALL.iter().map(|contact| cells.get(*contact).answered()).sum();
        let counts: Vec<u32> = Contact::ALL
            .iter()
            .map(|contact| cells.get(*contact).answered())
            .chain([prior.answered.saturating_sub(told)])
            .collect();
        let hidden = crate::score::suppressed(&counts);
        let mut reference = ByContact::<Option<f64>>::default();
        for (contact, is_hidden) in Contact::ALL.into_iter().zip(hidden.hidden) {
            let share = coded(*cells.get(contact)).share();
            // Whole per cent: finer, the counts themselves could be read from it.
            *reference.get_mut(contact) = share.filter(|_| !is_hidden).map(|share| (share * 100.0).round() / 100.0);
        }
        Some(Self { prior, reference })
    }

    /// The share expected of a mix of contacts, in whole per cent: finer, the mix itself could be read from it.
    fn expected(&self, by_contact: &ByContact<Tally>) -> Expected {
        let (mut counts, mut shares) = (ByContact::<u32>::default(), ByContact::<f64>::default());
        for contact in Contact::ALL {
            *counts.get_mut(contact) = by_contact.get(contact).answered();
            *shares.get_mut(contact) = self.reference.get(contact).unwrap_or(self.prior.mean);
        }
        let mean = casemix_mu(&counts, &shares).unwrap_or(self.prior.mean);
        self.prior.expecting((mean * 100.0).round() / 100.0)
    }

    fn row(&self, of: &GroupOf) -> GroupRow {
        GroupRow {
            id: of.id(),
            region: of.region.clone(),
            stratum: of.stratum.clone(),
            groups: self.prior.groups,
            answered: self.prior.answered,
            mean: rounded(self.prior.mean),
            rho: rounded(self.prior.rho),
            spread: rounded(self.prior.spread),
            concentration: rounded(self.prior.concentration),
            reference: References::of(&self.reference),
        }
    }
}

/// What follows from the counts of all: the groups that are compared with, and a row for each who was rated.
pub fn computed(members: &[Member]) -> (Vec<GroupRow>, Vec<ScoreRow>) {
    let rated: Vec<&Member> = members.iter().filter(|member| member.is_rated()).collect();
    let mut known: BTreeMap<GroupOf, Option<Group>> = BTreeMap::new();
    for of in rated.iter().flat_map(|member| GroupOf::of(member)) {
        if let Entry::Vacant(vacant) = known.entry(of) {
            let of_group: Vec<&Member> = rated.iter().copied().filter(|member| vacant.key().has(member)).collect();
            vacant.insert(Group::of(&of_group));
        }
    }
    let mut used: BTreeMap<GroupOf, &Group> = BTreeMap::new();
    let mut rows = Vec::new();
    for member in members {
        let chosen = GroupOf::of(member).into_iter().find_map(|of| {
            let group = known.get(&of)?.as_ref()?;
            (group.prior.groups >= PEERS_MINIMUM).then_some((of, group))
        });
        let (name, expected) = match chosen {
            Some((of, group)) => {
                let (id, expected) = (of.id(), group.expected(&member.by_contact));
                used.insert(of, group);
                (Some(id), expected)
            }
            None => (None, Expected::new(NOTHING_KNOWN.0, NOTHING_KNOWN.1)),
        };
        let open = Some(coded(member.open)).filter(|open| is_enough(*open));
        if member.is_rated() || open.is_some() {
            rows.push(row(member, name, expected, open));
        }
    }
    (used.iter().map(|(of, group)| group.row(of)).collect(), rows)
}

fn row(member: &Member, group: Option<String>, expected: Expected, open: Option<Tally>) -> ScoreRow {
    let figures = Figures::of(&member.quarters, expected, member.previous.as_ref());
    ScoreRow {
        assignment: member.assignment.clone(),
        mahallas: member.mahallas.clone(),
        district: member.district.clone(),
        region: member.region.clone(),
        stratum: member.stratum.clone(),
        group,
        quarters: member.quarters.map(|one| [one.satisfied, one.answered()]),
        mu: rounded(expected.mean()),
        kappa: rounded(expected.concentration()),
        answered: figures.answered,
        share: figures.share.map(rounded),
        k_eff: rounded(figures.k_eff),
        n_eff: rounded(figures.n_eff),
        mean: rounded(figures.posterior.mean),
        low: rounded(figures.posterior.low),
        high: rounded(figures.posterior.high),
        band: figures.band,
        published: figures.published,
        previous: member.previous.clone(),
        change: figures.change,
        open: open.map(|open| [open.satisfied, open.answered()]),
    }
}

/// What a page may see of a window. Where each of its quarters is coded on the same side, so is the whole.
fn whole(quarters: &[Tally; 4], counted: Tally) -> Tally {
    let mut rated = quarters.iter().filter(|one| one.answered() > 0).peekable();
    let answered = counted.answered();
    if rated.peek().is_none() {
        counted
    } else if rated.clone().all(|one| one.satisfied == 1) {
        Tally { satisfied: 1, others: answered - 1 }
    } else if rated.all(|one| one.others == 1) {
        Tally { satisfied: answered - 1, others: 1 }
    } else {
        counted
    }
}

/// All that follows from the increments of one inspector and what is expected of him.
pub(crate) struct Figures {
    pub answered: u32,
    pub share: Option<f64>,
    pub k_eff: f64,
    pub n_eff: f64,
    pub posterior: Posterior,
    pub band: String,
    pub published: Shown,
    pub change: Option<Change>,
}

impl Figures {
    pub fn of(quarters: &[Tally; 4], expected: Expected, previous: Option<&Previous>) -> Self {
        let window = window(quarters);
        let posterior = posterior(window.evidence, expected);
        let published = publish(whole(quarters, window.counted), posterior.mean);
        let comparison = previous
            .filter(|_| published.has_estimate())
            .map(|previous| change(&previous.posterior(), &posterior).change);
        let band = match band(window.evidence, expected).band {
            _ if !published.has_estimate() => "too_few",
            crate::score::Band::Above => "above",
            crate::score::Band::Below => "below",
            crate::score::Band::Similar => "similar",
            crate::score::Band::TooFew => "too_few",
        };
        Self {
            answered: window.counted.answered(),
            share: window.share,
            k_eff: window.evidence.satisfied(),
            n_eff: window.evidence.answered(),
            posterior,
            band: band.to_owned(),
            published: match published {
                Published::Suppressed => Shown { status: "suppressed".into(), percent: None },
                Published::Under { percent } => Shown { status: "under".into(), percent: Some(percent) },
                Published::Over { percent } => Shown { status: "over".into(), percent: Some(percent) },
                Published::Share { percent } => Shown { status: "share".into(), percent: Some(percent) },
            },
            change: comparison,
        }
    }
}

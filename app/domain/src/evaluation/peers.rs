//! What is expected of an inspector in each component: what his peers reached together. Peers are those of his region and
//! stratum; where fewer than eight of them are known, his region, then his stratum in the country, then all.
use crate::{
    index::{ByComponent, Component, Points},
    score::PEERS_MINIMUM,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What stands in where nothing is known of anybody: neither good nor bad.
const NOTHING_KNOWN: f64 = 0.5;

/// One of those who are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Region.
    pub region: String,
    /// Stratum.
    pub stratum: String,
    /// What was counted.
    pub points: ByComponent<Points>,
    /// What is expected of his satisfaction: the released score has it, by the mix of contacts.
    pub expected_satisfaction: Option<Peer>,
}

/// What is expected of comparable inspectors in a component.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Peer {
    /// The value, 0 to 1.
    pub value: f64,
    /// Whose: `1726/urban-2-green`, `1726/all`, `uz/urban-2-green`, `uz/all`; empty where nobody is known.
    pub group: String,
    /// How many inspectors it was made of.
    pub inspectors: u32,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    inspectors: u32,
    reached: f64,
    possible: f64,
}

fn groups(candidate: &Candidate) -> [String; 4] {
    let Candidate { region, stratum, .. } = candidate;
    [format!("{region}/{stratum}"), format!("{region}/all"), format!("uz/{stratum}"), "uz/all".to_owned()]
}

/// What is expected of each candidate, in their order.
pub fn peers_of(candidates: &[Candidate]) -> Vec<ByComponent<Peer>> {
    let mut sums: HashMap<(String, Component), Sum> = HashMap::new();
    for candidate in candidates {
        for group in groups(candidate) {
            for component in Component::ALL {
                let Points { reached, possible } = *candidate.points.get(component);
                if possible > 0.0 {
                    let sum = sums.entry((group.clone(), component)).or_default();
                    sum.inspectors += 1;
                    sum.reached += reached;
                    sum.possible += possible;
                }
            }
        }
    }
    let least = u32::try_from(PEERS_MINIMUM).unwrap_or(u32::MAX);
    let of = |candidate: &Candidate, component: Component| {
        let known = groups(candidate).into_iter().find_map(|group| {
            let sum = *sums.get(&(group.clone(), component))?;
            let is_enough = sum.inspectors >= least || group == "uz/all";
            is_enough.then(|| Peer { value: sum.reached / sum.possible, inspectors: sum.inspectors, group })
        });
        known.unwrap_or(Peer { value: NOTHING_KNOWN, group: String::new(), inspectors: 0 })
    };
    candidates
        .iter()
        .map(|candidate| {
            ByComponent::of(|component| match (&candidate.expected_satisfaction, component) {
                (Some(expected), Component::Satisfaction) => expected.clone(),
                _ => of(candidate, component),
            })
        })
        .collect()
}

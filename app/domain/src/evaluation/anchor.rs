//! The evaluations of a quarter as one tree: their root goes into the public log when they are computed, so that no sheet is
//! changed afterwards unseen. Whoever holds a sheet is given its way to the root; of the others he learns nothing, because each
//! leaf is salted.
use crate::log::{Hash, Node, append, entry::document, inclusion, leaf, root};
use serde::Serialize;
use std::collections::HashMap;

/// The entry of a sheet: its canonical bytes under a salt that only its holders are given.
pub fn sheet_entry(salt: &[u8], canonical: &[u8]) -> Hash {
    document(&crate::log::fields(&[b"hisobdor/evaluation/v1", salt, canonical]))
}

/// Where a sheet stands among all of its quarter, in the order of their assignments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// The salt of its entry.
    pub salt: String,
    /// Its entry: see [`sheet_entry`].
    pub entry: String,
    /// Its number, from 0.
    pub number: u64,
    /// Of so many.
    pub size: u64,
    /// The hashes beside its way to the root, nearest first (RFC 6962).
    pub path: Vec<String>,
    /// The root that stands in the public log.
    pub root: String,
}

/// The root over `entries` and the way of entry `number` to it; none where there is no such entry.
pub fn placed(entries: &[Hash], number: u64) -> Option<(Hash, Vec<Hash>)> {
    let mut nodes: HashMap<Node, Hash> = HashMap::new();
    let mut size = 0;
    for entry in entries {
        let added = append(size, leaf(entry), &|node| nodes.get(&node).copied())?;
        nodes.extend(added);
        size += 1;
    }
    let find = |node| nodes.get(&node).copied();
    Some((root(size, &find)?, inclusion(number, size, &find)?))
}

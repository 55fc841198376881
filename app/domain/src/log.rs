//! The public log: a Merkle tree to which entries are added and from which none is taken, so that whoever kept one of its
//! roots sees every later change. Hashes, proofs and their checks are those of RFC 6962 §2.1 and RFC 9162 §2.1; entries
//! are what integrity design §F1 says, each the SHA-256 of [`fields`].
//!
//! Nothing is kept here: complete subtrees lie in a store of [`Node`]s, and functions that need some ask for them.
pub mod checkpoint;
pub mod entry;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use sha2::{Digest, Sha256};

/// A hash of the tree or of an entry.
pub type Hash = [u8; 32];

/// Length-prefixed fields, so that no two lists of fields make the same bytes (`lp` of the integrity design).
pub fn fields(fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        // A field is far shorter than 4 GiB.
        bytes.extend_from_slice(&(field.len() as u32).to_be_bytes());
        bytes.extend_from_slice(field);
    }
    bytes
}

/// The hash of an entry as a leaf.
pub fn leaf(entry: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(entry).finalize().into()
}

/// The hash over two subtrees.
pub fn parent(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The root of a tree without entries.
pub fn empty() -> Hash {
    Sha256::digest([]).into()
}

/// A complete subtree: the `index`-th of those over 2^`level` entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node {
    /// 0 for a leaf.
    pub level: u8,
    /// Counted from the left, from 0.
    pub index: u64,
}

/// Complete subtrees that are known.
pub trait Nodes {
    /// The hash of a complete subtree, where it is known.
    fn find(&self, node: Node) -> Option<Hash>;
}

impl<F: Fn(Node) -> Option<Hash>> Nodes for F {
    fn find(&self, node: Node) -> Option<Hash> {
        self(node)
    }
}

/// Half of a tree of more than one entry: the largest power of two below `size`.
fn half(size: u64) -> u64 {
    1 << (63 - (size - 1).leading_zeros())
}

/// Complete subtrees from `from` to `to`, from the left: a range that begins where a tree may.
fn complete(mut from: u64, to: u64, into: &mut Vec<Node>) {
    while from < to {
        let most = 63 - (to - from).leading_zeros();
        let level = if from == 0 { most } else { from.trailing_zeros().min(most) };
        into.push(Node { level: level as u8, index: from >> level });
        from += 1 << level;
    }
}

/// The subtrees of which the root of the first `size` entries is made, the largest first.
pub fn peaks(size: u64) -> Vec<Node> {
    let mut nodes = Vec::new();
    complete(0, size, &mut nodes);
    nodes
}

/// The hash over complete subtrees that lie beside each other, the largest first.
fn folded(hashes: impl DoubleEndedIterator<Item = Hash>) -> Option<Hash> {
    hashes.rev().reduce(|right, left| parent(&left, &right))
}

fn range(from: u64, to: u64, nodes: &impl Nodes) -> Option<Hash> {
    let mut parts = Vec::new();
    complete(from, to, &mut parts);
    folded(parts.into_iter().map(|node| nodes.find(node)).collect::<Option<Vec<_>>>()?.into_iter())
}

/// The root of the first `size` entries; none where a subtree is not known.
pub fn root(size: u64, nodes: &impl Nodes) -> Option<Hash> {
    if size == 0 { Some(empty()) } else { range(0, size, nodes) }
}

/// The root over leaves that lie at hand.
pub fn root_of(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(half(leaves.len() as u64) as usize);
            parent(&root_of(left), &root_of(right))
        }
    }
}

/// Adds a leaf as entry number `size`: every complete subtree that it completes, itself first. `nodes` must know the
/// subtrees to their left; none where one is not known.
pub fn append(size: u64, leaf: Hash, nodes: &impl Nodes) -> Option<Vec<(Node, Hash)>> {
    let mut added = vec![(Node { level: 0, index: size }, leaf)];
    let mut hash = leaf;
    for level in 0..size.trailing_ones() as u8 {
        let left = nodes.find(Node { level, index: (size >> level) - 1 })?;
        hash = parent(&left, &hash);
        added.push((Node { level: level + 1, index: size >> (level + 1) }, hash));
    }
    Some(added)
}

/// Ranges whose hashes prove that entry `index` is among the first `size`, from the leaf upwards.
fn inclusion_ranges(index: u64, size: u64) -> Vec<(u64, u64)> {
    let (mut from, mut to) = (0, size);
    let mut ranges = Vec::new();
    while to - from > 1 {
        let middle = from + half(to - from);
        if index < middle {
            ranges.push((middle, to));
            to = middle;
        } else {
            ranges.push((from, middle));
            from = middle;
        }
    }
    ranges.reverse();
    ranges
}

/// Ranges whose hashes prove that the first `first` entries are the beginning of the first `second`.
fn consistency_ranges(first: u64, second: u64) -> Vec<(u64, u64)> {
    let (mut from, mut to, mut is_whole) = (0, second, true);
    let mut ranges = Vec::new();
    let mut left = first;
    while left != to - from {
        let middle = from + half(to - from);
        if from + left <= middle {
            ranges.push((middle, to));
            to = middle;
        } else {
            ranges.push((from, middle));
            left -= middle - from;
            from = middle;
            is_whole = false;
        }
    }
    if !is_whole {
        ranges.push((from, to));
    }
    ranges.reverse();
    ranges
}

fn hashes(ranges: Vec<(u64, u64)>, nodes: &impl Nodes) -> Option<Vec<Hash>> {
    ranges.into_iter().map(|(from, to)| range(from, to, nodes)).collect()
}

fn nodes_of(ranges: Vec<(u64, u64)>) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (from, to) in ranges {
        complete(from, to, &mut nodes);
    }
    nodes
}

/// The subtrees that [`inclusion`] asks for.
pub fn nodes_of_inclusion(index: u64, size: u64) -> Vec<Node> {
    if index < size { nodes_of(inclusion_ranges(index, size)) } else { Vec::new() }
}

/// Proves that entry `index` is among the first `size`; none where there is no such entry or a subtree is not known.
pub fn inclusion(index: u64, size: u64, nodes: &impl Nodes) -> Option<Vec<Hash>> {
    if index < size { hashes(inclusion_ranges(index, size), nodes) } else { None }
}

/// The subtrees that [`consistency`] asks for.
pub fn nodes_of_consistency(first: u64, second: u64) -> Vec<Node> {
    if 0 < first && first <= second { nodes_of(consistency_ranges(first, second)) } else { Vec::new() }
}

/// Proves that nothing was changed between two sizes: empty where they are one, or the first is none.
pub fn consistency(first: u64, second: u64, nodes: &impl Nodes) -> Option<Vec<Hash>> {
    match first {
        _ if first > second => None,
        0 => Some(Vec::new()),
        _ => hashes(consistency_ranges(first, second), nodes),
    }
}

/// Whether `path` proves that `leaf` is entry `index` of the `size` entries under `root` (RFC 9162 §2.1.3.2).
pub fn is_included(leaf: &Hash, (index, size): (u64, u64), path: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, *leaf);
    for other in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = parent(other, &hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = parent(&hash, other);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether `path` proves that the `first` entries under one root are the beginning of the `second` under the other
/// (RFC 9162 §2.1.4.2).
pub fn is_consistent((first, old): (u64, &Hash), (second, new): (u64, &Hash), path: &[Hash]) -> bool {
    if first > second || first == 0 {
        return first == 0 && path.is_empty() && *old == empty();
    }
    if first == second {
        return path.is_empty() && old == new;
    }
    let (mut at, mut last) = (first - 1, second - 1);
    while at & 1 == 1 {
        at >>= 1;
        last >>= 1;
    }
    // A first size that is a power of two is a subtree of its own and not in the path.
    let (start, rest) = if first.is_power_of_two() {
        (*old, path)
    } else {
        match path.split_first() {
            Some((start, rest)) => (*start, rest),
            None => return false,
        }
    };
    let (mut before, mut after) = (start, start);
    for other in rest {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            before = parent(other, &before);
            after = parent(other, &after);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            after = parent(&after, other);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && before == *old && after == *new
}

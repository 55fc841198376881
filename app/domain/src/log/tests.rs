use super::{checkpoint::Checkpoint, *};
use ed25519_dalek::SigningKey;
use entry::CaseStep;
use serde::Deserialize;
use std::collections::HashMap;
use time::macros::date;

#[derive(Deserialize)]
struct Inclusion {
    index: u64,
    size: u64,
    path: Vec<String>,
}

#[derive(Deserialize)]
struct Consistency {
    first: u64,
    second: u64,
    path: Vec<String>,
}

#[derive(Deserialize)]
struct Vectors {
    leaves_hex: Vec<String>,
    empty_root: String,
    roots: HashMap<String, String>,
    inclusion: Vec<Inclusion>,
    consistency: Vec<Consistency>,
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn hash(hex: &str) -> Hash {
    bytes(hex).try_into().unwrap()
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

/// A tree that grows leaf by leaf, with a root for each size.
struct Grown {
    nodes: HashMap<Node, Hash>,
    roots: Vec<Hash>,
}

impl Grown {
    fn of(leaves: impl Iterator<Item = Hash>) -> Self {
        let mut grown = Self { nodes: HashMap::new(), roots: vec![empty()] };
        for (size, leaf) in (0..).zip(leaves) {
            let added = append(size, leaf, &|node| grown.nodes.get(&node).copied()).unwrap();
            grown.nodes.extend(added);
            let root = root(size + 1, &|node| grown.nodes.get(&node).copied()).unwrap();
            grown.roots.push(root);
        }
        grown
    }

    fn numbered(size: u64) -> Self {
        Self::of((0..size).map(|number| leaf(&number.to_be_bytes())))
    }

    fn find(&self) -> impl Fn(Node) -> Option<Hash> + '_ {
        |node| self.nodes.get(&node).copied()
    }
}

#[test]
fn the_reference_tree_has_the_reference_roots_and_proofs() {
    let vectors = vectors();
    assert_eq!(empty(), hash(&vectors.empty_root));
    let leaves: Vec<Hash> = vectors.leaves_hex.iter().map(|hex| leaf(&bytes(hex))).collect();
    let grown = Grown::of(leaves.iter().copied());
    for (size, expected) in &vectors.roots {
        assert_eq!(grown.roots[size.parse::<usize>().unwrap()], hash(expected), "{size}");
    }
    for proof in &vectors.inclusion {
        let path: Vec<Hash> = proof.path.iter().map(|hex| hash(hex)).collect();
        assert_eq!(inclusion(proof.index, proof.size, &grown.find()).unwrap(), path);
    }
    for proof in &vectors.consistency {
        let path: Vec<Hash> = proof.path.iter().map(|hex| hash(hex)).collect();
        assert_eq!(consistency(proof.first, proof.second, &grown.find()).unwrap(), path);
    }
}

#[test]
fn every_entry_of_every_size_is_proved_and_no_other() {
    let grown = Grown::numbered(70);
    for size in 1..=70_u64 {
        let root = grown.roots[size as usize];
        for index in 0..size {
            let path = inclusion(index, size, &grown.find()).unwrap();
            let own = leaf(&index.to_be_bytes());
            assert!(is_included(&own, (index, size), &path, &root));
            assert!(!is_included(&own, ((index + 1) % size, size), &path, &root) || size == 1);
            assert!(!is_included(&leaf(b"other"), (index, size), &path, &root));
            assert_eq!(nodes_of_inclusion(index, size).is_empty(), size == 1);
        }
        assert!(inclusion(size, size, &grown.find()).is_none());
    }
}

#[test]
fn every_size_is_the_beginning_of_every_later_one() {
    let grown = Grown::numbered(40);
    for second in 1..=40_u64 {
        for first in 0..=second {
            let (old, new) = (&grown.roots[first as usize], &grown.roots[second as usize]);
            let path = consistency(first, second, &grown.find()).unwrap();
            assert!(is_consistent((first, old), (second, new), &path), "{first} of {second}");
            let other = leaf(b"other");
            assert!(!is_consistent((first, &other), (second, new), &path));
            assert!(first == 0 || !is_consistent((first, old), (second, &other), &path));
        }
        assert!(consistency(second + 1, second, &grown.find()).is_none());
    }
}

#[test]
fn one_turned_bit_of_a_proof_proves_nothing() {
    let grown = Grown::numbered(37);
    let path = inclusion(20, 37, &grown.find()).unwrap();
    for place in 0..path.len() {
        let mut turned = path.clone();
        turned[place][7] ^= 1;
        assert!(!is_included(&leaf(&20_u64.to_be_bytes()), (20, 37), &turned, &grown.roots[37]));
    }
    let path = consistency(20, 37, &grown.find()).unwrap();
    for place in 0..path.len() {
        let mut turned = path.clone();
        turned[place][0] ^= 128;
        assert!(!is_consistent((20, &grown.roots[20]), (37, &grown.roots[37]), &turned));
    }
}

#[test]
fn a_day_that_was_taken_back_and_written_anew_is_seen() {
    let before = Grown::numbered(30);
    let again =
        Grown::of((0..34_u64).map(|number| leaf(&(if number < 28 { number } else { number + 1 }).to_be_bytes())));
    let path = consistency(30, 34, &again.find()).unwrap();
    assert!(!is_consistent((30, &before.roots[30]), (34, &again.roots[34]), &path));
}

#[test]
fn entries_of_a_case_are_those_of_the_reference() {
    let blind: Vec<u8> = (0..32).collect();
    let entries = [
        entry::case(&blind, 0, CaseStep::Received, date!(2026 - 03 - 02), &entry::document(b"text")),
        entry::case(&blind, 1, CaseStep::Replied, date!(2026 - 03 - 05), &entry::document(b"reply")),
        entry::case(&blind, 2, CaseStep::Confirmed, date!(2026 - 03 - 09), &entry::document(b"")),
    ];
    let expected = [
        "256eba3ff4353e8052f9ba917a5e8d1f4acca1bb8733a4ca225d82f7ea970ac2",
        "6bbae6165f6acfadf5120b7fee5bfc52eb71368262fd9949bcd40b80c7c5ec44",
        "b3b572a8207903e4dcbf898dc38694136d81ddeb3aedb78529fe7301266c1fb9",
    ];
    assert_eq!(entries, expected.map(hash));
    let grown = Grown::of(entries.iter().map(|entry| leaf(entry)));
    assert_eq!(grown.roots[3], hash("cf4c5bcf88ec9ac03131ced6d6de447fde05a556987dbeff44d8d6be38a4e0ac"));
}

#[test]
fn a_checkpoint_is_the_reference_note_and_opens_with_its_key_only() {
    let seed: [u8; 32] = std::array::from_fn(|at| at as u8);
    let key = SigningKey::from_bytes(&seed);
    let root = hash("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    let origin = "mahalla.example/log";
    let checkpoint = Checkpoint { origin: origin.into(), size: 8, root };
    assert_eq!(checkpoint.body(), "mahalla.example/log\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n");
    let note = checkpoint.signed(&key);
    assert!(note.contains(
        "— mahalla.example/log wmygQF81d+6+QejH3K7xuDc0pXStFeoeWbfza40nHlk8GTWNdAAw1oSo8WfdBS55sGAjEj48NP3cq86OAKg/xJf5cAc="
    ));
    let public = key.verifying_key();
    assert_eq!(Checkpoint::opened(&note, origin, &public), Some(checkpoint));
    assert_eq!(Checkpoint::opened(&note.replace("\n8\n", "\n9\n"), origin, &public), None);
    assert_eq!(Checkpoint::opened(&note, "other.example/log", &public), None);
    let other = SigningKey::from_bytes(&[9; 32]);
    assert_eq!(Checkpoint::opened(&note, origin, &other.verifying_key()), None);
}

#[test]
fn an_independent_tree_has_the_same_roots_and_proofs() {
    use ct_merkle::mem_backed_tree::MemoryBackedTree;
    let (mut other, mut grown) = (MemoryBackedTree::<sha2_of_ct_merkle::Sha256, Vec<u8>>::new(), Vec::new());
    // A generator of numbers that is the same each time (Knuth, MMIX).
    let mut state = 1_u64;
    for _ in 0..600 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let entry = state.to_be_bytes()[..(state >> 61) as usize].to_vec();
        grown.push(leaf(&entry));
        other.push(entry);
    }
    let grown = Grown::of(grown.into_iter());
    assert_eq!(other.root().as_bytes().as_slice(), grown.roots[600]);
    for index in (0..600).step_by(7) {
        let path = inclusion(index, 600, &grown.find()).unwrap();
        assert_eq!(other.prove_inclusion(index as usize).as_bytes(), path.concat());
    }
    for size in (1..600_u64).step_by(11) {
        let path = consistency(size, 600, &grown.find()).unwrap();
        assert_eq!(other.prove_consistency(600 - size as usize).as_bytes(), path.concat());
    }
}

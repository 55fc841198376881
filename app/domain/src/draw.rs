//! The public draw of households that are invited to rate (integrity design §C1). Anyone who holds the list of addresses
//! can repeat it: the list stays closed, its hash is in the public log before the chance that decides is known.
use crate::log::{Hash, fields};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// Households of a mahalla that are invited in a quarter.
pub const INVITED: usize = 60;

/// Letters of a pack, which goes one way.
pub const PACK: usize = 20;

/// Quarters in which a household that was invited is not invited again.
pub const REST: usize = 8;

/// By which way a pack goes to its households.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// The post.
    Post,
    /// A public service centre.
    ServiceCentre,
    /// The chair of the mahalla: only where there is no other way; such packs are compared with the others.
    Chair,
}

impl Channel {
    /// All, the best first.
    pub const ALL: [Self; 3] = [Self::Post, Self::ServiceCentre, Self::Chair];

    /// The word in commands and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::ServiceCentre => "centre",
            Self::Chair => "chair",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// The hash of a list of addresses, whatever its order: that of its sorted keys.
pub fn hash_of_list<'a>(keys: impl IntoIterator<Item = &'a str>) -> Hash {
    let mut keys: Vec<&str> = keys.into_iter().collect();
    keys.sort_unstable();
    let all: Vec<&[u8]> = std::iter::once("mfr/addresses/v1").chain(keys).map(str::as_bytes).collect();
    Sha256::digest(fields(&all)).into()
}

/// What decides the draw of a mahalla: nobody knows it before `chance` is public, such as a dice roll at a meeting.
/// `root` is that of the log when the quarter was opened.
pub fn seed(period: &str, mahalla: &str, root: &Hash, chance: &str) -> Hash {
    let parts = [b"mfr/draw/v1".as_slice(), period.as_bytes(), mahalla.as_bytes(), root, chance.as_bytes()];
    Sha256::digest(fields(&parts)).into()
}

/// The households drawn from `addresses`, in the order of the draw: at most [`INVITED`]. Those that `rest` come again
/// only where there are too few others, the one drawn first first.
pub fn drawn<'a>(seed: &Hash, addresses: &[&'a str], rest: &HashSet<&str>) -> Vec<&'a str> {
    let place = |address: &str| -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(seed).expect("HMAC takes a key of any length");
        mac.update(address.as_bytes());
        mac.finalize().into_bytes().to_vec()
    };
    let mut placed: Vec<(bool, Vec<u8>, &str)> =
        addresses.iter().map(|address| (rest.contains(address), place(address), *address)).collect();
    placed.sort_unstable();
    placed.dedup_by(|one, other| one.2 == other.2);
    placed.into_iter().take(INVITED).map(|(_, _, address)| address).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: Hash = [7; 32];

    fn addresses(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("address-{number}")).collect()
    }

    fn draw(count: usize, chance: &str, rest: &HashSet<&str>) -> Vec<String> {
        let all = addresses(count);
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        drawn(&seed("2026Q4", "103-0085", &ROOT, chance), &all, rest).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_same_list_and_chance_draw_the_same_households_in_any_order_of_the_list() {
        let none = HashSet::new();
        let first = draw(500, "3-1-6-6-2", &none);
        assert_eq!(first.len(), INVITED);
        let mut turned: Vec<String> = addresses(500);
        turned.reverse();
        let turned: Vec<&str> = turned.iter().map(String::as_str).collect();
        assert_eq!(drawn(&seed("2026Q4", "103-0085", &ROOT, "3-1-6-6-2"), &turned, &none), first);
    }

    #[test]
    fn another_chance_quarter_or_mahalla_draws_others() {
        let none = HashSet::new();
        let first = draw(500, "3-1-6-6-2", &none);
        assert_ne!(draw(500, "3-1-6-6-3", &none), first);
        assert_ne!(seed("2026Q4", "103-0085", &ROOT, "1"), seed("2027Q1", "103-0085", &ROOT, "1"));
        assert_ne!(seed("2026Q4", "103-0085", &ROOT, "1"), seed("2026Q4", "103-0086", &ROOT, "1"));
        assert_ne!(seed("2026Q4", "103-0085", &ROOT, "1"), seed("2026Q4", "103-0085", &[8; 32], "1"));
    }

    #[test]
    fn a_household_rests_where_there_are_others() {
        let none = HashSet::new();
        let first = draw(500, "1", &none);
        let rest: HashSet<&str> = first.iter().map(String::as_str).collect();
        assert!(draw(500, "2", &rest).iter().all(|one| !rest.contains(one.as_str())));
        assert_eq!(draw(80, "2", &rest).len(), INVITED, "a small mahalla is not left out");
        assert_eq!(draw(9, "2", &none).len(), 9, "nor one with fewer households than letters");
    }

    #[test]
    fn each_household_is_drawn_about_as_often_as_any_other() {
        let none = HashSet::new();
        let mut times = std::collections::HashMap::<String, u32>::new();
        for turn in 0..400 {
            for one in draw(240, &turn.to_string(), &none) {
                *times.entry(one).or_default() += 1;
            }
        }
        // A quarter of 400 is expected, with a deviation of 8.7; five of them hold for 240 households.
        assert!(times.len() == 240 && times.values().all(|count| (56..=144).contains(count)), "{times:?}");
    }

    #[test]
    fn the_hash_of_a_list_does_not_depend_on_its_order() {
        assert_eq!(hash_of_list(["a", "b"]), hash_of_list(["b", "a"]));
        assert_ne!(hash_of_list(["a", "b"]), hash_of_list(["ab"]));
    }
}

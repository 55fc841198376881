//! Counters of the day, in memory alone: from which networks and packs ballots come. A network is known by a hash whose
//! key is made at start; nothing of it is written down but that a day, or a pack, was noticed (integrity design §C4).
use crate::secrets;
use domain::watch::{RULES, Signal};
use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
};

/// Seconds of the hour in which letters of one pack are counted.
const HOUR: i64 = 3600;

/// Where a ballot came from. Forgotten with the day.
pub struct Seen<'a> {
    /// Local day.
    pub day: &'a str,
    /// Instant, seconds.
    pub at: i64,
    /// Region.
    pub region: &'a str,
    /// Mahalla.
    pub mahalla: &'a str,
    /// Stream.
    pub stream: i32,
    /// Pack of its letter; none for open feedback.
    pub pack: Option<i32>,
    /// A word for its network.
    pub client: &'a str,
}

#[derive(Default)]
struct Day {
    day: String,
    places: HashMap<(String, i32), HashMap<u64, u32>>,
    regions: HashMap<String, HashMap<u64, u32>>,
    packs: HashMap<(String, i32), VecDeque<i64>>,
}

/// The counters.
pub struct Watching {
    key: [u8; 32],
    day: Mutex<Day>,
}

impl Default for Watching {
    fn default() -> Self {
        Self { key: secrets::random(), day: Mutex::default() }
    }
}

impl Watching {
    /// Counts a ballot: what its day, or its pack, is noticed for from now on.
    pub fn count(&self, seen: &Seen<'_>) -> Vec<Signal> {
        let hash = secrets::mac(&self.key, seen.client.as_bytes());
        let network = hash.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        let mut day = self.day.lock().unwrap_or_else(PoisonError::into_inner);
        if day.day != seen.day {
            *day = Day { day: seen.day.to_owned(), ..Day::default() };
        }
        let mut signals = Vec::new();
        let region = day.regions.entry(seen.region.to_owned()).or_default();
        *region.entry(network).or_default() += 1;
        let of_region = f64::from(region.values().sum::<u32>());
        let share = f64::from(region.get(&network).copied().unwrap_or_default()) / of_region;
        let place = day.places.entry((seen.mahalla.to_owned(), seen.stream)).or_default();
        *place.entry(network).or_default() += 1;
        let (most, all) = (place.get(&network).copied().unwrap_or_default(), place.values().sum());
        if RULES.is_one_network(most, all, share) {
            signals.push(Signal::Network);
        }
        if let Some(pack) = seen.pack {
            let times = day.packs.entry((seen.mahalla.to_owned(), pack)).or_default();
            times.push_back(seen.at);
            while times.front().is_some_and(|first| *first < seen.at - HOUR) {
                times.pop_front();
            }
            if times.len() >= RULES.pack_from as usize {
                signals.push(Signal::Pack);
            }
        }
        signals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen<'a>(day: &'a str, at: i64, mahalla: &'a str, pack: Option<i32>, client: &'a str) -> Seen<'a> {
        Seen { day, at, region: "1726", mahalla, stream: 1, pack, client }
    }

    #[test]
    fn many_ballots_of_one_network_in_one_place_are_noticed() {
        let watching = Watching::default();
        for number in 0..100 {
            let client = format!("10.0.{number}");
            assert_eq!(watching.count(&seen("2026-10-05", 0, &format!("m{}", number % 20), None, &client)), []);
        }
        let signals: Vec<bool> = (0..9)
            .map(|_| watching.count(&seen("2026-10-05", 0, "m1", None, "10.9.9")).contains(&Signal::Network))
            .collect();
        assert!(signals.contains(&true), "{signals:?}");
        assert!(!signals[4], "five are too few to be looked at");
    }

    #[test]
    fn a_network_that_half_the_region_uses_is_not_noticed() {
        let watching = Watching::default();
        for number in 0..200 {
            let client = if number % 2 == 0 { "operator" } else { "others" };
            assert_eq!(watching.count(&seen("2026-10-05", 0, &format!("m{}", number % 9), None, client)), []);
        }
    }

    #[test]
    fn eight_letters_of_a_pack_within_an_hour_are_noticed_and_within_a_day_are_not() {
        let watching = Watching::default();
        for number in 0..20 {
            let client = format!("10.0.{number}");
            let signals = watching.count(&seen("2026-10-05", number * 1800, "m1", Some(1), &client));
            assert_eq!(signals, [], "one each half hour");
        }
        let mut last = Vec::new();
        for number in 0..8 {
            last = watching.count(&seen("2026-10-05", 70_000 + number, "m1", Some(2), &format!("10.1.{number}")));
        }
        assert_eq!(last, [Signal::Pack]);
    }

    #[test]
    fn the_next_day_begins_anew() {
        let watching = Watching::default();
        for number in 0..7 {
            watching.count(&seen("2026-10-05", 86_000 + number, "m1", Some(1), &format!("10.1.{number}")));
        }
        assert_eq!(watching.count(&seen("2026-10-06", 86_400, "m1", Some(1), "10.2.1")), []);
    }
}

//! MinHash: a small sketch of an answer, by which alike answers are found among many without comparing all pairs.
//!
//! Knows only shingles. Two texts that share a band are candidates; whether they are alike, the exact
//! [`Shingles::similarity`] says. The numbers are the same on every machine, so sketches can be stored. Integrity
//! design §G.
use super::Shingles;

/// Rows of a sketch.
const ROWS: usize = 64;

/// Bands of a sketch.
const BANDS: usize = 16;

/// Rows of one band: 16 bands of 4 find nine of ten pairs at a likeness of .60, and nearly all at .80.
const BAND_ROWS: usize = ROWS / BANDS;

/// The sketch of one text: 64 rows, each the least hash of its shingles under its own seed. Integrity design §G.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinHash([u64; ROWS]);

impl MinHash {
    /// The sketch of `shingles`; without any, every row is the greatest number.
    pub fn of(shingles: &Shingles) -> Self {
        let hashes: Vec<u64> = shingles.grams().iter().map(|gram| fnv1a64(gram)).collect();
        let mut rows = [u64::MAX; ROWS];
        for (row, number) in rows.iter_mut().zip(0..) {
            let seed = splitmix64(number);
            *row = hashes.iter().map(|hash| splitmix64(hash ^ seed)).min().unwrap_or(u64::MAX);
        }
        Self(rows)
    }

    /// The rows, from the first.
    pub const fn rows(&self) -> &[u64; ROWS] {
        &self.0
    }

    /// The share of equal rows, 0 to 1: an estimate of the likeness, give or take .06.
    pub fn estimate(&self, other: &Self) -> f64 {
        let equal = self.0.iter().zip(&other.0).filter(|(mine, theirs)| mine == theirs).count();
        equal as f64 / ROWS as f64
    }

    /// One key for each band, for an index by band number and key: FNV-1a of its four rows, least byte first.
    pub fn bands(&self) -> [u64; BANDS] {
        let mut keys = [0; BANDS];
        for (key, rows) in keys.iter_mut().zip(self.0.chunks(BAND_ROWS)) {
            let bytes: Vec<u8> = rows.iter().flat_map(|row| row.to_le_bytes()).collect();
            *key = fnv1a64(&bytes);
        }
        keys
    }

    /// Whether the two share a band, and so are worth the exact comparison.
    pub fn is_candidate(&self, other: &Self) -> bool {
        self.bands().iter().zip(other.bands()).any(|(mine, theirs)| *mine == theirs)
    }
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): the hash of a shingle.
pub fn fnv1a64(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// SplitMix64 (Steele, Lea, Flood 2014): the first number after the state `state`.
pub const fn splitmix64(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

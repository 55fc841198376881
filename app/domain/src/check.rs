//! Checking that one's ballot or case stands in the public log (integrity design §F). Who holds a letter code, a slip, a
//! change code or a receipt recognises his entries; nobody else does. That a ballot was counted says nothing about how.
use crate::{
    concern::text as bounded,
    failure::{Failure, Read},
    letter_code::LetterCode,
    log::{Hash, entry::CaseStep},
    receipt::Receipt,
};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use time::Date;

/// The field, as typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckForm {
    /// Letter code, receipt, change code, or the key on a slip.
    pub secret: String,
}

/// What was typed.
#[derive(Clone, PartialEq, Eq)]
pub enum Held {
    /// A letter code.
    Letter(LetterCode),
    /// A receipt of a concern, canonical.
    Receipt(String),
    /// A change code of open feedback: 26 symbols.
    Change(String),
    /// The key of a ballot as a slip has it: 64 hexadecimal digits.
    Key(Hash),
}

impl CheckForm {
    /// Tells what was typed by its look.
    ///
    /// # Errors
    /// `missing`; `unknown` where it looks like none of them; for a letter code `length`, `symbol`, `check`.
    pub fn held(&self) -> Result<Held, &'static str> {
        let mut wrong = Vec::new();
        let typed = bounded(&mut wrong, "secret", &self.secret, 1, 200);
        let folded: String = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
        if folded.is_empty() {
            return Err("missing");
        }
        if folded.len() == 64
            && let Some(key) = hash_of_hex(&folded.to_lowercase())
        {
            return Ok(Held::Key(key));
        }
        if let Ok(receipt) = Receipt::parse(&typed) {
            return Ok(Held::Receipt(receipt.canonical()));
        }
        if folded.len() == 26 {
            return Ok(Held::Change(folded.to_uppercase()));
        }
        if (10..=14).contains(&folded.chars().count()) {
            return LetterCode::parse(&typed).map(Held::Letter).map_err(|error| error.key());
        }
        Err("unknown")
    }
}

/// A hash of 64 lower-case hexadecimal digits.
pub fn hash_of_hex(text: &str) -> Option<Hash> {
    let bytes = text.as_bytes();
    let digit = |byte: u8| char::from(byte).to_digit(16).filter(|_| !byte.is_ascii_uppercase());
    let mut hash = [0; 32];
    for (place, pair) in bytes.chunks(2).enumerate() {
        let [high, low] = pair else { return None };
        // Two digits are below 256: fits.
        *hash.get_mut(place)? = (digit(*high)? * 16 + digit(*low)?) as u8;
    }
    (bytes.len() == 64).then_some(hash)
}

/// A hash in lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Where an entry stands in the log, with its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The entry, as the log has it.
    pub entry: Hash,
    /// Its place, from 0.
    pub number: u64,
    /// Entries of the log of the proof.
    pub size: u64,
    /// Hashes beside the way from the leaf to the root.
    pub path: Vec<Hash>,
    /// The day it is of.
    pub day: Date,
}

/// Whether a ballot was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counting {
    /// It was.
    Counted,
    /// It was not; the word of the rule or of the reviewers: a [`crate::watch::Signal`] code, or `disputed`.
    Excluded(String),
}

/// A step of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEntry {
    /// What happened.
    pub step: CaseStep,
    /// When.
    pub on: Date,
    /// Where it stands in the log; none where it goes in tonight.
    pub standing: Option<Standing>,
    /// Whether it should stand there already and does not: it was changed, or left out.
    pub is_missing: bool,
}

/// What the log says of what someone holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// No entry: a wrong code, a code not used, a quarter not released yet, a quarter whose codes are forgotten. Nothing is
    /// said about which.
    Nothing,
    /// A ballot of a released quarter.
    Ballot {
        /// `2026Q3`.
        quarter: String,
        /// Whether it was counted.
        counting: Counting,
        /// The proof.
        standing: Standing,
    },
    /// A case.
    Case {
        /// Its steps, the first first.
        steps: Vec<CaseEntry>,
    },
}

/// The signed word of the log, and its public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The whole note.
    pub note: String,
    /// Entries.
    pub size: u64,
    /// Root over them, hexadecimal.
    pub root: String,
    /// Day it was signed.
    pub day: Date,
    /// The key that signed it, base64.
    pub key: String,
    /// The same as checkers of signed notes read it: name, key id, algorithm and key.
    pub verifier: String,
}

/// Rules that may refuse a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckRefusal {
    /// What was typed is nothing that can be checked: a locale attribute.
    Field(&'static str),
    /// Too many tries from here: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
}

/// What the portal promises about its public log.
#[async_trait]
pub trait PublicLog: Send + Sync {
    /// Checks what someone holds. `client` is a word for the network it came from, used for limits only.
    async fn check(&self, form: &CheckForm, client: &str) -> Result<Found, Failure<CheckRefusal>>;
    /// The last signed word; none before the first night.
    async fn signed(&self) -> Read<Option<Signed>>;
    /// Where an entry stands.
    async fn standing(&self, entry: &Hash) -> Read<Option<Standing>>;
    /// The proof that the first `from` entries are the beginning of the first `to`; none where not so many are signed.
    async fn consistency(&self, from: u64, to: u64) -> Read<Option<Vec<Hash>>>;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn held(secret: &str) -> Result<Held, &'static str> {
        CheckForm { secret: secret.into() }.held()
    }

    #[test]
    fn what_is_held_is_known_by_its_look() {
        assert!(matches!(held("7k9q-x2m4-toa3"), Ok(Held::Letter(_))));
        assert!(held("4829 1057 3364 9021 7758") == Ok(Held::Receipt("48291057336490217758".into())));
        assert!(held("abcdefgh-jkmnpqrs-tvwxyz-2345") == Ok(Held::Change("ABCDEFGHJKMNPQRSTVWXYZ2345".into())));
        assert!(held(&"0f".repeat(32)) == Ok(Held::Key([15; 32])));
        assert!(held("") == Err("missing"));
        assert!(held("7K9Q-X2M4-T0A4") == Err("check"));
        assert!(held("hello") == Err("unknown"));
    }

    #[test]
    fn a_hash_is_written_and_read_back() {
        let hash: Hash = std::array::from_fn(|place| place as u8 * 7);
        assert_eq!(hash_of_hex(&hex(&hash)), Some(hash));
        assert_eq!(hash_of_hex("ab"), None);
        assert_eq!(hash_of_hex(&"0G".repeat(32)), None);
        assert_eq!(hash_of_hex(&"0".repeat(63)), None);
    }
}

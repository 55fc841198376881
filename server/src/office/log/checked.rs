//! Checking the whole log: against what was signed, and against what the portal tells today.
use super::{Office, broken, hash_of};
use domain::{
    check::hex,
    log::{Hash, Node, append, checkpoint::Checkpoint, entry::document, leaf, peaks, root},
};
use std::collections::{BTreeSet, HashMap};
use storage::{LogRecord, Stored, concerns, log as stored, releases};

/// Entries looked at in one go.
const BATCH: u64 = 5_000;

/// What is wrong with the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// An entry is missing or does not follow the one before.
    Gap {
        /// Its place.
        number: u64,
    },
    /// What is kept of the tree is not what the entries make.
    Node {
        /// The entry at which it was seen.
        number: u64,
    },
    /// A signed word is not of these entries, or not signed by this portal.
    Checkpoint {
        /// Of how many entries.
        size: u64,
    },
    /// Something that was told is not any more as it was when it went in.
    Changed {
        /// What: a case with the number of its entry, a released quarter, an announcement.
        what: String,
    },
}

impl std::fmt::Display for Doubt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gap { number } => write!(formatter, "entry {number} is missing"),
            Self::Node { number } => write!(formatter, "the tree is not that of its entries from entry {number} on"),
            Self::Checkpoint { size } => write!(formatter, "the word signed on {size} entries is not theirs"),
            Self::Changed { what } => write!(formatter, "{what} is not as it was when it went in"),
        }
    }
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Entries.
    pub entries: u64,
    /// Signed words.
    pub checkpoints: u64,
    /// Entries that went in later than the day after theirs.
    pub late: u64,
    /// What is wrong.
    pub doubts: Vec<Doubt>,
}

impl Office {
    /// Goes through all entries from the first.
    ///
    /// # Errors
    /// The database or the keys cannot be read.
    pub async fn check_log(&self) -> Stored<Checked> {
        let database = self.storage.connection();
        let key = self.secrets.log_key()?.verifying_key();
        let signed = stored::list_checkpoints(database).await?;
        let mut words = signed.iter().peekable();
        let mut known: HashMap<Node, Hash> = HashMap::new();
        let mut checked = Checked { checkpoints: signed.len() as u64, ..Checked::default() };
        let mut size = 0;
        'all: loop {
            let batch = stored::list_entries(database, size, BATCH).await?;
            if batch.is_empty() {
                break;
            }
            for record in &batch {
                if u64::try_from(record.number) != Ok(size) {
                    checked.doubts.push(Doubt::Gap { number: size });
                    break 'all;
                }
                let added = append(size, leaf(&record.entry), &|node| known.get(&node).copied());
                let added = added.ok_or_else(|| broken(size))?;
                let above: Vec<Node> = added.iter().map(|(node, _)| *node).filter(|node| node.level > 0).collect();
                let kept = stored::find_nodes(database, &above).await?;
                if added.iter().any(|(node, hash)| node.level > 0 && kept.get(node) != Some(hash)) {
                    checked.doubts.push(Doubt::Node { number: size });
                    break 'all;
                }
                known.extend(added);
                size += 1;
                let peaks = peaks(size);
                known.retain(|node, _| peaks.contains(node));
                while let Some(word) = words.next_if(|word| u64::try_from(word.size) == Ok(size)) {
                    let root = root(size, &|node| known.get(&node).copied()).ok_or_else(|| broken(size))?;
                    let expected = Checkpoint { origin: self.log_origin.clone(), size, root };
                    if Checkpoint::opened(&word.note, &self.log_origin, &key) != Some(expected) {
                        checked.doubts.push(Doubt::Checkpoint { size });
                    }
                }
            }
            checked.late += self.late_among(&batch, &signed);
            self.compare(&batch, &mut checked.doubts).await?;
        }
        checked.entries = size;
        if let Some(word) = words.next() {
            checked.doubts.push(Doubt::Checkpoint { size: u64::try_from(word.size).unwrap_or_default() });
        }
        Ok(checked)
    }

    /// How many entries went in later than the day after theirs: told, as they may be back-dated.
    fn late_among(&self, batch: &[LogRecord], signed: &[storage::CheckpointRecord]) -> u64 {
        let is_late = |record: &&LogRecord| {
            let word = signed.iter().find(|word| word.size > record.number);
            let day = |text: &str| storage::registry::date(text, "log_entry", "day", "").ok();
            let (Some(of), Some(on)) = (day(&record.day), word.and_then(|word| day(&word.day))) else { return false };
            on > of + time::Duration::DAY
        };
        batch.iter().filter(is_late).count() as u64
    }

    /// Compares entries with what the portal tells today.
    async fn compare(&self, batch: &[LogRecord], doubts: &mut Vec<Doubt>) -> Stored {
        let database = self.storage.connection();
        let mut cases = BTreeSet::new();
        for record in batch {
            if let Some(announcement) = record.source.strip_prefix("doc/") {
                if document(announcement.as_bytes()) != hash_of(&record.entry) {
                    doubts.push(Doubt::Changed { what: format!("announcement {}", record.number) });
                }
            } else if let Some(quarter) = record.source.strip_prefix("file/") {
                let file = releases::find_file(database, quarter).await?;
                if file.is_none_or(|file| document(&file.bytes) != hash_of(&record.entry)) {
                    doubts.push(Doubt::Changed { what: format!("the file of {quarter}") });
                }
            } else if let Some(quarter) = record.source.strip_prefix("root/") {
                if self.root_entry(quarter).await? != Some(hash_of(&record.entry)) {
                    doubts.push(Doubt::Changed { what: format!("the ballots of {quarter}") });
                }
            } else if let Some(case) = record.source.strip_prefix("case/") {
                cases.insert(case.split('/').next().unwrap_or_default().to_owned());
            }
        }
        for id in cases {
            let Some(concern) = concerns::find_concern(database, &id).await? else {
                doubts.push(Doubt::Changed { what: format!("case {id}") });
                continue;
            };
            let mut told: HashMap<Hash, usize> = HashMap::new();
            for (number, (_, entry)) in self.entries_of(database, &concern).await?.into_iter().enumerate() {
                told.insert(entry, number);
            }
            for record in stored::list_entries_of(database, &format!("case/{id}/")).await? {
                if !told.contains_key(&hash_of(&record.entry)) {
                    let number = record.source.split('/').nth(2).unwrap_or_default().to_owned();
                    let what = format!("case {}, entry {number} ({})", concern.number, hex(&record.entry));
                    let doubt = Doubt::Changed { what };
                    if !doubts.contains(&doubt) {
                        doubts.push(doubt);
                    }
                }
            }
        }
        Ok(())
    }
}

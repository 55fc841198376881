//! The public log as it grows: what happened during a day waits, and goes in by night in an order of chance, in one
//! transaction with the signed word on all that stands there (integrity design §F2). Nothing is ever taken out.
use super::Office;
use domain::log::{
    Hash, Node, append, checkpoint::Checkpoint, consistency, inclusion, leaf, nodes_of_consistency, nodes_of_inclusion,
    peaks, root,
};
use rand::seq::SliceRandom;
use std::collections::HashMap;
use storage::{
    CheckpointRecord, ConnectionTrait, LogRecord, StorageError, Stored, WaitingRecord, log as stored,
    registry::written,
};

/// Entries looked at in one go when all are checked.
const BATCH: u64 = 5_000;

/// That an entry stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its place, from 0.
    pub number: u64,
    /// Entries of the log of the proof.
    pub size: u64,
    /// Hashes beside the way from the leaf to the root.
    pub path: Vec<Hash>,
    /// The day it is of.
    pub day: String,
}

/// What a check of the whole log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked {
    /// All is as it was signed: entries and signed words.
    Whole {
        /// Entries.
        entries: u64,
        /// Signed words.
        checkpoints: u64,
    },
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
}

fn broken(row: u64) -> StorageError {
    StorageError::Inconsistent { table: "log_node", column: "hash", row: row.to_string() }
}

impl Office {
    /// Lets an entry wait for the night. `source` says of what it is, for checking; it is not published.
    pub(super) async fn log(&self, database: &impl ConnectionTrait, source: String, entry: Hash) -> Stored {
        let record = WaitingRecord { entry: entry.to_vec(), source, day: written(self.today()) };
        stored::add_waiting(database, record).await
    }

    /// Adds what waited since before today. Gives how many.
    pub async fn append_log(&self, origin: &str) -> Stored<u64> {
        let today = written(self.today());
        let transaction = self.storage.begin().await?;
        let mut waiting = stored::list_waiting(&transaction, &today).await?;
        if waiting.is_empty() {
            return Ok(0);
        }
        waiting.shuffle(&mut rand::rng());
        let mut size = stored::count(&transaction).await?;
        let mut known: HashMap<Node, Hash> = stored::find_nodes(&transaction, &peaks(size)).await?;
        let (mut entries, mut nodes) = (Vec::new(), Vec::new());
        for one in waiting {
            if stored::find_entry(&transaction, &one.entry).await?.is_some() {
                continue;
            }
            let added = append(size, leaf(&one.entry), &|node| known.get(&node).copied()).ok_or_else(|| broken(size))?;
            known.extend(added.iter().copied());
            nodes.extend(added);
            let number = i64::try_from(size).unwrap_or(i64::MAX);
            entries.push(LogRecord { number, entry: one.entry, source: one.source, day: one.day });
            size += 1;
        }
        let count = entries.len() as u64;
        stored::add_entries(&transaction, entries).await?;
        stored::add_nodes(&transaction, &nodes).await?;
        stored::remove_waiting(&transaction, &today).await?;
        let root = root(size, &|node| known.get(&node).copied()).ok_or_else(|| broken(size))?;
        let note = Checkpoint { origin: origin.to_owned(), size, root }.signed(&self.secrets.log_key()?);
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        stored::add_checkpoint(&transaction, CheckpointRecord { size, note, day: today }).await?;
        storage::commit(transaction).await?;
        Ok(count)
    }

    /// The last signed word.
    pub async fn checkpoint(&self) -> Stored<Option<String>> {
        Ok(stored::find_checkpoint(self.storage.connection()).await?.map(|record| record.note))
    }

    async fn signed_size(&self) -> Stored<u64> {
        let last = stored::find_checkpoint(self.storage.connection()).await?;
        Ok(last.map_or(0, |record| u64::try_from(record.size).unwrap_or_default()))
    }

    /// Where an entry stands, with its proof for the log that was signed last.
    pub async fn standing(&self, entry: &[u8]) -> Stored<Option<Standing>> {
        let database = self.storage.connection();
        let Some(record) = stored::find_entry(database, entry).await? else { return Ok(None) };
        let (number, size) = (u64::try_from(record.number).unwrap_or_default(), self.signed_size().await?);
        let nodes = stored::find_nodes(database, &nodes_of_inclusion(number, size)).await?;
        let path = inclusion(number, size, &|node| nodes.get(&node).copied());
        Ok(path.map(|path| Standing { number, size, path, day: record.day }))
    }

    /// The proof that the first entries are the beginning of more; none where there are not so many signed.
    pub async fn unchanged(&self, first: u64, second: u64) -> Stored<Option<Vec<Hash>>> {
        if second > self.signed_size().await? {
            return Ok(None);
        }
        let nodes = nodes_of_consistency(first, second);
        let nodes = stored::find_nodes(self.storage.connection(), &nodes).await?;
        Ok(consistency(first, second, &|node| nodes.get(&node).copied()))
    }

    /// Goes through all entries from the first and says whether everything is as it was signed.
    pub async fn check_log(&self, origin: &str) -> Stored<Checked> {
        let database = self.storage.connection();
        let key = self.secrets.log_key()?.verifying_key();
        let checkpoints = stored::list_checkpoints(database).await?;
        let mut waiting = checkpoints.iter().peekable();
        let mut known: HashMap<Node, Hash> = HashMap::new();
        let mut size = 0;
        loop {
            let batch = stored::list_entries(database, size, BATCH).await?;
            if batch.is_empty() {
                break;
            }
            for record in batch {
                if u64::try_from(record.number) != Ok(size) {
                    return Ok(Checked::Gap { number: size });
                }
                let added = append(size, leaf(&record.entry), &|node| known.get(&node).copied());
                let added = added.ok_or_else(|| broken(size))?;
                let kept = stored::find_nodes(database, &added.iter().map(|(node, _)| *node).collect::<Vec<_>>()).await?;
                if added.iter().any(|(node, hash)| kept.get(node) != Some(hash)) {
                    return Ok(Checked::Node { number: size });
                }
                known.extend(added);
                size += 1;
                let peaks = peaks(size);
                known.retain(|node, _| peaks.contains(node));
                while let Some(record) = waiting.next_if(|record| u64::try_from(record.size) == Ok(size)) {
                    let root = root(size, &|node| known.get(&node).copied()).ok_or_else(|| broken(size))?;
                    let signed = Checkpoint::opened(&record.note, origin, &key);
                    if signed != Some(Checkpoint { origin: origin.to_owned(), size, root }) {
                        return Ok(Checked::Checkpoint { size });
                    }
                }
            }
        }
        match waiting.next() {
            Some(record) => Ok(Checked::Checkpoint { size: u64::try_from(record.size).unwrap_or_default() }),
            None => Ok(Checked::Whole { entries: size, checkpoints: checkpoints.len() as u64 }),
        }
    }
}

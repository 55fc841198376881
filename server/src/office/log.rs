//! The public log as it grows: what happened during a day waits, and goes in by night in an order of chance, in one
//! transaction with the signed word on all that stands there (integrity design §F2). Nothing is ever taken out.
//!
//! An entry keeps its source, which is not published: of what case and step it is, or the announcement itself. By it the
//! log is checked against what the portal tells today.
mod cases;
mod checked;

use super::Office;
use crate::secrets;
use domain::{
    check::Standing,
    log::{
        Hash, Node, append, checkpoint::Checkpoint, consistency, entry::document, inclusion, leaf,
        nodes_of_consistency, nodes_of_inclusion, peaks, root,
    },
};
use serde::Serialize;
use std::collections::HashMap;
use storage::{
    CheckpointRecord, ConnectionTrait, LogRecord, StorageError, Stored, WaitingRecord, log as stored,
    registry::{date, written},
};

pub use checked::{Checked, Doubt};

fn broken(row: u64) -> StorageError {
    StorageError::Inconsistent { table: "log_node", column: "hash", row: row.to_string() }
}

/// Canonical JSON (RFC 8785), so that everyone hashes the same bytes.
pub fn canonical(value: &impl Serialize) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap_or_default()
}

impl Office {
    /// Lets an entry wait for the night.
    pub(super) async fn log(&self, database: &impl ConnectionTrait, source: String, entry: Hash) -> Stored {
        let record = WaitingRecord { entry: entry.to_vec(), source, day: written(self.today()) };
        stored::add_waiting(database, record).await
    }

    /// Lets an announcement wait for the night: it is public itself, in canonical JSON.
    pub(super) async fn announce(&self, database: &impl ConnectionTrait, what: &impl Serialize) -> Stored {
        let json = canonical(what);
        let source = format!("doc/{}", String::from_utf8_lossy(&json));
        self.log(database, source, document(&json)).await
    }

    /// Adds what waited since before today: steps of cases and announcements. Gives how many.
    pub async fn append_log(&self) -> Stored<u64> {
        let today = written(self.today());
        let transaction = self.storage.begin().await?;
        let announced = stored::list_waiting(&transaction, &today).await?;
        let mut waiting = self.steps_of_cases(&transaction).await?;
        if waiting.is_empty() && announced.is_empty() {
            return Ok(0);
        }
        let taken = announced.iter().map(|one| one.entry.clone()).collect();
        waiting.extend(announced);
        stored::remove_waiting(&transaction, taken).await?;
        let count = self.enter(&transaction, waiting).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(count)
    }

    /// Adds entries for good and signs all that stands there. Their order is that of their hashes, which is one of chance.
    pub(super) async fn enter(&self, database: &impl ConnectionTrait, mut entries: Vec<WaitingRecord>) -> Stored<u64> {
        entries.sort_unstable_by(|one, other| one.entry.cmp(&other.entry));
        entries.dedup_by(|one, other| one.entry == other.entry);
        let mut size = stored::count(database).await?;
        let first = size;
        let mut known: HashMap<Node, Hash> = stored::find_nodes(database, &peaks(size)).await?;
        let (mut rows, mut nodes) = (Vec::new(), Vec::new());
        let standing = stored::list_standing(database, entries.iter().map(|one| one.entry.as_slice())).await?;
        for one in entries {
            if standing.contains(&one.entry) {
                continue;
            }
            let added =
                append(size, leaf(&one.entry), &|node| known.get(&node).copied()).ok_or_else(|| broken(size))?;
            known.extend(added.iter().copied());
            nodes.extend(added);
            let number = i64::try_from(size).unwrap_or(i64::MAX);
            rows.push(LogRecord { number, entry: one.entry, source: one.source, day: one.day });
            size += 1;
        }
        if size == first {
            return Ok(0);
        }
        stored::add_entries(database, rows).await?;
        stored::add_nodes(database, &nodes).await?;
        let root = root(size, &|node| known.get(&node).copied()).ok_or_else(|| broken(size))?;
        let note = Checkpoint { origin: self.log_origin.clone(), size, root }.signed(&self.secrets.log_key()?);
        let number = i64::try_from(size).unwrap_or(i64::MAX);
        let record = CheckpointRecord { size: number, note, day: written(self.today()) };
        stored::add_checkpoint(database, record).await?;
        Ok(size - first)
    }

    /// The root of the log as it was signed last: 32 zero bytes before the first night.
    pub(super) async fn signed_root(&self, database: &impl ConnectionTrait) -> Stored<Hash> {
        let Some(record) = stored::find_checkpoint(database).await? else { return Ok([0; 32]) };
        let key = self.secrets.log_key()?.verifying_key();
        Ok(Checkpoint::opened(&record.note, &self.log_origin, &key).map_or([0; 32], |signed| signed.root))
    }

    async fn signed_size(&self) -> Stored<u64> {
        let last = stored::find_checkpoint(self.storage.connection()).await?;
        Ok(last.map_or(0, |record| u64::try_from(record.size).unwrap_or_default()))
    }

    /// Where an entry stands, with its proof for the log that was signed last.
    pub(super) async fn standing_of(&self, entry: &Hash) -> Stored<Option<Standing>> {
        let database = self.storage.connection();
        let Some(record) = stored::find_entry(database, entry).await? else { return Ok(None) };
        let (number, size) = (u64::try_from(record.number).unwrap_or_default(), self.signed_size().await?);
        let nodes = stored::find_nodes(database, &nodes_of_inclusion(number, size)).await?;
        let day = date(&record.day, "log_entry", "day", &record.number.to_string())?;
        let path = inclusion(number, size, &|node| nodes.get(&node).copied());
        Ok(path.map(|path| Standing { entry: *entry, number, size, path, day }))
    }

    /// The announcement behind an entry, where it is one.
    pub async fn announcement(&self, entry: &Hash) -> Stored<Option<String>> {
        let record = stored::find_entry(self.storage.connection(), entry).await?;
        Ok(record.and_then(|record| record.source.strip_prefix("doc/").map(str::to_owned)))
    }

    /// The proof that the first entries are the beginning of more; none where there are not so many signed.
    pub(super) async fn unchanged(&self, first: u64, second: u64) -> Stored<Option<Vec<Hash>>> {
        if second > self.signed_size().await? {
            return Ok(None);
        }
        let nodes = nodes_of_consistency(first, second);
        let nodes = stored::find_nodes(self.storage.connection(), &nodes).await?;
        Ok(consistency(first, second, &|node| nodes.get(&node).copied()))
    }

    /// Keeps what makes a case's entries known to the holder of its receipt.
    pub async fn keep_blind(&self, database: &impl ConnectionTrait, concern: &str, blind: &[u8]) -> Stored {
        let sealed = self.secrets.seal(&format!("case/blind/{concern}"), blind);
        stored::add_blind(database, concern, sealed).await
    }

    /// Makes the entries of a concern that takes up another one known to the holder of the same receipt.
    pub(super) async fn keep_blind_of_repeat(&self, database: &impl ConnectionTrait, repeat: &str, of: &str) -> Stored {
        match self.blind_of(database, of).await? {
            Some(blind) => self.keep_blind(database, repeat, &secrets::mac(&blind, b"hisobdor/again/v1")).await,
            None => Ok(()),
        }
    }

    async fn blind_of(&self, database: &impl ConnectionTrait, concern: &str) -> Stored<Option<Vec<u8>>> {
        let sealed = stored::find_blind(database, concern).await?;
        Ok(sealed.and_then(|sealed| self.secrets.open_sealed(&format!("case/blind/{concern}"), &sealed)))
    }
}

/// A hash of bytes from a database.
pub(super) fn hash_of(bytes: &[u8]) -> Hash {
    Hash::try_from(bytes).unwrap_or_else(|_| {
        let digest = secrets::digest(bytes);
        std::array::from_fn(|place| digest[place])
    })
}

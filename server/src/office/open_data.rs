//! Published files: made once of a released quarter, announced in the public log, and rebuilt to show that they are what
//! was released.
//!
//! A quarter's files wait until its figures of places are locked. They are made in one transaction with their announcement:
//! whoever comes second, or again after a failure, finds them and changes nothing.
mod asked;
mod holders;
mod sources;

use super::{Office, log::hash_of};
use crate::open_data::{File, files};
use async_trait::async_trait;
use domain::{
    check::hex,
    failure::{Failure, Never, Read},
    log::entry::document,
    open_data::{BodyRow, BreakdownRow, FORMAT, Level, OpenData, PublishedFile, REPUBLIC, breakdowns, cooperation},
    period::PeriodState,
    release::{PeriodFile, verified},
};
use serde::Serialize;
use std::collections::BTreeMap;
use storage::{DataFileRecord, StorageError, open_data as stored, ratings, releases};

/// What the public log says of the files of a quarter.
#[derive(Serialize)]
struct Announced<'a> {
    kind: &'a str,
    format: &'a str,
    period: &'a str,
    files: Vec<AnnouncedFile<'a>>,
}

#[derive(Serialize)]
struct AnnouncedFile<'a> {
    name: &'a str,
    sha256: String,
}

/// Why a quarter has no files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publishing {
    /// They were made now.
    Made,
    /// It had them already.
    MadeBefore,
    /// It is not released.
    NotReleased,
    /// Its figures of places are not locked yet.
    NotLocked,
}

/// What a rebuild says of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// The file.
    pub name: String,
    /// Bytes as they are published.
    pub size: usize,
    /// How it compares.
    pub comparison: Comparison,
}

/// How a rebuilt file compares with the published one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Byte by byte the same.
    Identical,
    /// Another one from that line on.
    Differs {
        /// Counted from one.
        line: usize,
    },
    /// It was published, and does not follow from what was released.
    Unfounded,
    /// It follows, and was not published.
    Missing,
    /// So many of its figures do not follow from its counts.
    Wrong {
        /// How many.
        figures: usize,
    },
}

impl Office {
    /// Makes the files of every released quarter that has none. Gives the quarters.
    ///
    /// # Errors
    /// The database fails.
    pub async fn publish_files(&self) -> Read<Vec<String>> {
        let mut made = Vec::new();
        for period in ratings::list_periods(self.storage.connection()).await? {
            if self.publish_files_of(&period.quarter).await? == Publishing::Made {
                made.push(period.quarter);
            }
        }
        Ok(made)
    }

    /// Makes the files of a quarter, unless it has them.
    ///
    /// # Errors
    /// The database fails.
    pub async fn publish_files_of(&self, quarter: &str) -> Read<Publishing> {
        let database = self.storage.connection();
        let period = ratings::find_period(database, quarter).await?;
        if period.is_none_or(|period| period.state != PeriodState::Released.code()) {
            return Ok(Publishing::NotReleased);
        }
        if stored::has_files(database, quarter).await? {
            return Ok(Publishing::MadeBefore);
        }
        let made_at = self.now().unix_timestamp();
        let Some(released) = self.released(quarter, made_at).await? else { return Ok(Publishing::NotLocked) };
        let holders = holders::record(quarter, &released.holders);
        let files = files(released);
        let transaction = self.storage.begin().await?;
        let records = files.iter().map(|file| record(quarter, file, made_at)).collect();
        if !stored::add_files(&transaction, records).await? {
            return Ok(Publishing::MadeBefore);
        }
        stored::add_holders(&transaction, holders).await?;
        let files =
            files.iter().map(|file| AnnouncedFile { name: &file.name, sha256: hex(&document(&file.bytes)) }).collect();
        self.announce(&transaction, &Announced { kind: "open_data", format: FORMAT, period: quarter, files }).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(Publishing::Made)
    }

    /// Makes the files of a quarter again, of what was released, and compares them with those that are published. None
    /// where none are.
    ///
    /// # Errors
    /// The database fails.
    pub async fn rebuild_files(&self, quarter: &str) -> Read<Option<Vec<Rebuilt>>> {
        let published = stored::list_files_of(self.storage.connection(), quarter).await?;
        let Some(made_at) = published.first().map(|file| file.made_at) else { return Ok(None) };
        let built = match self.released(quarter, made_at).await? {
            Some(released) => files(released),
            None => Vec::new(),
        };
        let mut built: BTreeMap<String, Vec<u8>> = built.into_iter().map(|file| (file.name, file.bytes)).collect();
        let mut told = self.rebuilt_canonical(quarter).await?;
        for file in published {
            let comparison = match built.remove(&file.name) {
                None => Comparison::Unfounded,
                Some(bytes) if bytes == file.bytes && document(&bytes) == hash_of(&file.hash) => Comparison::Identical,
                Some(bytes) => Comparison::Differs { line: first_difference(&file.bytes, &bytes) },
            };
            told.push(Rebuilt { name: file.name, size: file.bytes.len(), comparison });
        }
        told.extend(built.into_keys().map(|name| Rebuilt { name, size: 0, comparison: Comparison::Missing }));
        Ok(Some(told))
    }

    /// The canonical file is recomputed from its own counts: those of single ballots went at the release.
    async fn rebuilt_canonical(&self, quarter: &str) -> Read<Vec<Rebuilt>> {
        let Some(record) = releases::find_file(self.storage.connection(), quarter).await? else {
            return Ok(Vec::new());
        };
        let file = canonical(&record.bytes, quarter)?;
        let (_, wrong) = verified(&file);
        let is_same = super::log::canonical(&file) == record.bytes && document(&record.bytes) == hash_of(&record.hash);
        let comparison = match (wrong.len(), is_same) {
            (0, true) => Comparison::Identical,
            (0, false) => Comparison::Differs { line: 1 },
            (figures, _) => Comparison::Wrong { figures },
        };
        Ok(vec![Rebuilt { name: "period.json".into(), size: record.bytes.len(), comparison }])
    }
}

fn canonical(bytes: &[u8], quarter: &str) -> Result<PeriodFile, Failure<Never>> {
    let broken = |_| StorageError::Inconsistent { table: "period_file", column: "bytes", row: quarter.to_owned() };
    Ok(serde_json::from_slice(bytes).map_err(broken)?)
}

fn record(quarter: &str, file: &File, made_at: i64) -> DataFileRecord {
    DataFileRecord {
        period: quarter.to_owned(),
        name: file.name.clone(),
        size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        hash: document(&file.bytes).to_vec(),
        bytes: file.bytes.clone(),
        made_at,
    }
}

/// The line, counted from one, in which two files differ first.
fn first_difference(one: &[u8], other: &[u8]) -> usize {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    1 + one[..same].iter().filter(|byte| **byte == b'\n').count()
}

#[async_trait]
impl OpenData for Office {
    async fn published_files(&self) -> Read<Vec<PublishedFile>> {
        let files = stored::list_files(self.storage.connection()).await?;
        let line = |file: stored::DataFileLine| PublishedFile {
            hash: hex(&hash_of(&file.hash)),
            size: u64::try_from(file.size).unwrap_or_default(),
            period: file.period,
            name: file.name,
        };
        Ok(files.into_iter().map(line).collect())
    }

    async fn published_file(&self, period: &str, name: &str) -> Read<Option<Vec<u8>>> {
        Ok(stored::find_file(self.storage.connection(), period, name).await?.map(|file| file.bytes))
    }

    async fn breakdowns_of(&self, quarter: &str) -> Read<Vec<BreakdownRow>> {
        Ok(self.places_down_to_districts(quarter).await?.as_ref().map(breakdowns).unwrap_or_default())
    }

    async fn cooperation_of(&self, area: &str, quarter: &str) -> Read<Vec<BodyRow>> {
        let Some(republic) = self.places_on_the_way_to(area, quarter).await? else { return Ok(Vec::new()) };
        let is_asked = |row: &BodyRow| match area {
            "" => row.area == REPUBLIC || row.level == Level::Region,
            _ => row.area == area || row.level == Level::District && row.area.starts_with(area),
        };
        Ok(cooperation(&republic).into_iter().filter(is_asked).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(first_difference(b"a\nb\nc\n", b"a\nb\nd\n"), 3);
        assert_eq!(first_difference(b"a\n", b"a\nb\n"), 2, "one line more");
        assert_eq!(first_difference(b"x", b"y"), 1);
    }
}

//! A copy of the portal in one file, made while it serves, and a portal made of one.
//!
//! The file: a line that names it, then a gzip stream of CBOR items: a head, every row, an end that counts them. It fits
//! SQLite and PostgreSQL alike. The keys are not in it: they are kept apart, in the folder `keys` of the data folder.
use crate::secrets::Secrets;
use ciborium::Value;
use domain::check::hex;
use flate2::{Compression, bufread::GzDecoder, write::GzEncoder};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, BufRead, BufReader, BufWriter, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};
use storage::{
    Storage, StorageError,
    backup::{Cell, Filling, Row, Sink, copy, schema},
};
use time::OffsetDateTime;

/// The first line.
const NAME: &str = "hisobdor backup 1\n";

/// Why a backup could not be made or used.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is there.
    #[error("{0} exists; name a new file")]
    Exists(PathBuf),
    /// The file cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    /// Something else, or cut short.
    #[error("{0} is no whole backup: {1}")]
    Broken(PathBuf, String),
    /// Made by another version.
    #[error("this backup is of version {0}, schema {1}: restore it with that version, then upgrade")]
    Version(String, String),
    /// The database has rows.
    #[error("the database is not empty; name an empty one in HISOBDOR_DATABASE_URL")]
    NotEmpty,
    /// The keys do not fit.
    #[error("the keys in {0} are not those of this backup: put the folder `keys` of the old portal there first")]
    Keys(PathBuf),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Rows.
    pub rows: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// When the copy was made.
    pub at: OffsetDateTime,
}

#[derive(Serialize, Deserialize)]
enum Item {
    Head(Head),
    Row(String, Vec<Value>),
    End(BTreeMap<String, u64>),
}

#[derive(Serialize, Deserialize)]
struct Head {
    schema: String,
    version: String,
    at: i64,
    /// A word that only the same keys give, hexadecimal.
    keys: String,
    /// The newest key that keys of cases are wrapped with.
    wrapping: i32,
}

fn word_of(secrets: &Secrets) -> String {
    hex(&secrets.token_hash("backup", b"the same keys"))
}

fn written(cell: Cell) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Truth(truth) => Value::Bool(truth),
        Cell::Whole(number) => Value::Integer(number.into()),
        Cell::Real(number) => Value::Float(number),
        Cell::Text(text) => Value::Text(text),
        Cell::Bytes(bytes) => Value::Bytes(bytes),
    }
}

fn read(value: Value) -> Option<Cell> {
    Some(match value {
        Value::Null => Cell::Null,
        Value::Bool(truth) => Cell::Truth(truth),
        Value::Integer(number) => Cell::Whole(i64::try_from(number).ok()?),
        Value::Float(number) => Cell::Real(number),
        Value::Text(text) => Cell::Text(text),
        Value::Bytes(bytes) => Cell::Bytes(bytes),
        _ => return None,
    })
}

struct Writer {
    file: GzEncoder<BufWriter<File>>,
    told: Box<dyn FnMut(u64) + Send>,
    rows: u64,
}

impl Writer {
    fn put(&mut self, item: &Item) -> io::Result<()> {
        ciborium::into_writer(item, &mut self.file).map_err(io::Error::other)
    }
}

impl Sink for Writer {
    fn take(&mut self, table: &'static str, row: Row) -> io::Result<()> {
        self.rows += 1;
        (self.told)(self.rows);
        self.put(&Item::Row(table.to_owned(), row.into_iter().map(written).collect()))
    }
}

/// Copies everything into a new file that only its owner reads. `told` is called with how many rows are written.
///
/// # Errors
/// The file is there or cannot be written, or the database failed; no file is left then.
pub async fn backup(
    storage: &Storage,
    secrets: &Secrets,
    file: &Path,
    at: OffsetDateTime,
    told: impl FnMut(u64) + Send + 'static,
) -> Result<Told, BackupError> {
    if file.exists() {
        return Err(BackupError::Exists(file.to_owned()));
    }
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let wrong = |error| BackupError::File(file.to_owned(), error);
    let told = match write(storage, secrets, &part, at, Box::new(told)).await {
        Ok(told) => told,
        Err(error) => {
            let _ = fs::remove_file(&part);
            return Err(match error {
                StorageError::Copy(error) => wrong(error),
                other => other.into(),
            });
        }
    };
    fs::rename(&part, file).map_err(wrong)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(wrong)?;
    Ok(told)
}

async fn write(
    storage: &Storage,
    secrets: &Secrets,
    part: &Path,
    at: OffsetDateTime,
    told: Box<dyn FnMut(u64) + Send>,
) -> Result<Told, StorageError> {
    let begun = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(part)?;
        file.write_all(NAME.as_bytes())?;
        let mut writer = Writer { file: GzEncoder::new(BufWriter::new(file), Compression::default()), told, rows: 0 };
        writer.put(&Item::Head(Head {
            schema: schema(),
            version: env!("CARGO_PKG_VERSION").into(),
            at: at.unix_timestamp(),
            keys: word_of(secrets),
            wrapping: secrets.newest_wrapping()?,
        }))?;
        Ok(writer)
    };
    let mut writer = begun().map_err(StorageError::Copy)?;
    let counts = copy(storage, &mut writer).await?;
    let ended = || {
        writer.put(&Item::End(counts.into_iter().map(|(table, count)| (table.to_owned(), count)).collect()))?;
        let rows = writer.rows;
        let file = writer.file.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok(Told { rows, bytes: file.metadata()?.len(), at })
    };
    ended().map_err(StorageError::Copy)
}

type Items = BufReader<GzDecoder<BufReader<File>>>;

/// A backup whose head was read and fits: the head, its bytes, what follows.
fn opened(secrets: &Secrets, keys: &Path, file: &Path) -> Result<(Head, u64, Items), BackupError> {
    let broken = |why: &str| BackupError::Broken(file.to_owned(), why.to_owned());
    let wrong = |error| BackupError::File(file.to_owned(), error);
    let opened = File::open(file).map_err(wrong)?;
    let bytes = opened.metadata().map_err(wrong)?.len();
    let mut opened = BufReader::new(opened);
    let mut name = Vec::new();
    opened.by_ref().take(NAME.len() as u64).read_until(b'\n', &mut name).map_err(wrong)?;
    if name != NAME.as_bytes() {
        return Err(broken("it does not begin like one"));
    }
    let mut items = BufReader::new(GzDecoder::new(opened));
    let head = ciborium::from_reader::<Item, _>(&mut items).map_err(|_| broken("it is cut short or damaged"))?;
    let Item::Head(head) = head else { return Err(broken("it has no head")) };
    if head.schema != schema() {
        return Err(BackupError::Version(head.version, head.schema));
    }
    if head.keys != word_of(secrets) || !secrets.has_wrapping(head.wrapping) {
        return Err(BackupError::Keys(keys.to_owned()));
    }
    Ok((head, bytes, items))
}

/// Whether a file is a backup of this version and these keys; it is not read to its end.
///
/// # Errors
/// It is not.
pub fn check(secrets: &Secrets, keys: &Path, file: &Path) -> Result<(), BackupError> {
    opened(secrets, keys, file).map(|_| ())
}

/// Fills an empty database from a backup, all of it or nothing.
///
/// # Errors
/// The file is no whole backup of this version and these keys, the database is not empty, or it failed.
pub async fn restore(
    storage: &Storage,
    secrets: &Secrets,
    keys: &Path,
    file: &Path,
    mut told: impl FnMut(u64),
) -> Result<Told, BackupError> {
    let broken = |why: &str| BackupError::Broken(file.to_owned(), why.to_owned());
    let (head, bytes, mut items) = opened(secrets, keys, file)?;
    let mut next =
        move || ciborium::from_reader::<Item, _>(&mut items).map(|item| (item, items.fill_buf().map(<[u8]>::is_empty)));
    let cut = |_| broken("it is cut short or damaged");
    let Some(mut filling) = Filling::begin(storage).await? else { return Err(BackupError::NotEmpty) };
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    let mut rows = 0;
    loop {
        match next().map_err(cut)? {
            (Item::Row(table, row), _) => {
                let row: Option<Row> = row.into_iter().map(read).collect();
                filling.add(&table, row.ok_or_else(|| broken("a value means nothing"))?).await?;
                *counts.entry(table).or_default() += 1;
                rows += 1;
                told(rows);
            }
            (Item::End(mut said), is_over) => {
                said.retain(|_, count| *count > 0);
                if said != counts || !is_over.map_err(|_| broken("it is cut short or damaged"))? {
                    return Err(broken("its rows are not those it counts"));
                }
                break;
            }
            (Item::Head(_), _) => return Err(broken("it has two heads")),
        }
    }
    filling.end().await?;
    let at = OffsetDateTime::from_unix_timestamp(head.at).map_err(|_| broken("its time means nothing"))?;
    Ok(Told { rows, bytes, at })
}

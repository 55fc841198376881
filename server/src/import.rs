//! Registry and staff files read into the database: all of a file or nothing of it, a bad row told with its line.
mod days_off;
mod households;
mod registry;
mod staff;

pub use days_off::import_days_off;
pub use households::{import_households, import_traits};
pub use registry::{LAST, Outcome, import_registry};
pub use staff::{StaffOutcome, import_staff, public_id};

use std::{collections::HashMap, fs::File, path::Path};

/// Why nothing of a file was taken.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be read.
    #[error("{file}: {reason}")]
    File {
        /// Its name.
        file: String,
        /// Why.
        reason: String,
    },
    /// A row is wrong.
    #[error("{file}, line {line}: {reason}; nothing was applied")]
    Row {
        /// Its name.
        file: String,
        /// Counted from one, the heading being the first.
        line: u64,
        /// Why.
        reason: String,
    },
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
}

/// A row of a file with its heading's names.
pub(crate) struct Row {
    file: String,
    line: u64,
    cells: HashMap<String, String>,
}

impl Row {
    /// A cell that must hold something.
    pub fn need(&self, name: &str) -> Result<&str, ImportError> {
        match self.cells.get(name).map(|cell| cell.trim()) {
            Some(cell) if !cell.is_empty() => Ok(cell),
            Some(_) => Err(self.wrong(&format!("{name} is empty"))),
            None => Err(self.wrong(&format!("there is no column {name}"))),
        }
    }

    /// A cell that may be empty or missing.
    pub fn may(&self, name: &str) -> &str {
        self.cells.get(name).map_or("", |cell| cell.trim())
    }

    /// A number.
    pub fn number<T: std::str::FromStr>(&self, name: &str) -> Result<T, ImportError> {
        self.need(name)?.parse().map_err(|_| self.wrong(&format!("{name} is no number")))
    }

    /// A row that cannot be.
    pub fn wrong(&self, reason: &str) -> ImportError {
        ImportError::Row { file: self.file.clone(), line: self.line, reason: reason.to_owned() }
    }
}

/// Reads a file with a heading.
pub(crate) fn rows(path: &Path) -> Result<Vec<Row>, ImportError> {
    let file = path.display().to_string();
    let told = |reason: String| ImportError::File { file: file.clone(), reason };
    let input = File::open(path).map_err(|error| told(error.to_string()))?;
    let mut reader = csv::ReaderBuilder::new().from_reader(input);
    let heading = reader.headers().map_err(|error| told(error.to_string()))?.clone();
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(index as u64 + 2, csv::Position::line);
            ImportError::Row { file: file.clone(), line, reason: "the row cannot be read".into() }
        })?;
        let line = record.position().map_or(index as u64 + 2, csv::Position::line);
        let cells = heading.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
        rows.push(Row { file: file.clone(), line, cells });
    }
    Ok(rows)
}

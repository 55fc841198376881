//! Public holidays and transferred days off, from a file of lines.
use super::ImportError;
use domain::days_off::parse;
use std::path::Path;
use storage::Storage;

/// Puts the days of a file in place of those known before. Gives how many there are.
///
/// # Errors
/// The file cannot be read, a line is wrong (nothing was applied then), or the database failed.
pub async fn import_days_off(storage: &Storage, file: &Path) -> Result<usize, ImportError> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file)
        .map_err(|error| ImportError::File { file: name.clone(), reason: error.to_string() })?;
    let days = parse(&text).map_err(|fault| ImportError::Row {
        file: name,
        line: fault.line as u64,
        reason: fault.reason.to_string(),
    })?;
    let transaction = storage.begin().await?;
    storage::days_off::set_days_off(&transaction, &days).await?;
    storage::commit(transaction).await?;
    Ok(days.len())
}

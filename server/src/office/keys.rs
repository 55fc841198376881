//! The keys of cases: made with the case, opened to read it, wrapped anew when the wrapping key is exchanged, taken
//! away when the time to keep the texts has passed (integrity design §E2, §E5).
use super::Office;
use crate::secrets::CaseKey;
use std::collections::HashMap;
use storage::{ConnectionTrait, KeyRecord, StorageError, Stored, keys as stored};

/// Keys wrapped anew in one transaction.
const BATCH: u64 = 500;

impl Office {
    /// A new case's key as it is kept.
    pub fn kept_key(&self, concern: &str, key: &CaseKey) -> Stored<KeyRecord> {
        let (version, wrapped) = self.secrets.wrap(concern, key)?;
        Ok(KeyRecord { concern_id: concern.to_owned(), version, wrapped })
    }

    /// The keys of some cases. One whose texts were erased has none.
    pub(super) async fn keys_of(
        &self,
        database: &impl ConnectionTrait,
        concerns: &[String],
    ) -> Stored<HashMap<String, CaseKey>> {
        let records = stored::list_keys(database, concerns).await?;
        let opened = records.into_iter().filter_map(|one| {
            let key = self.secrets.unwrap(&one.concern_id, one.version, &one.wrapped);
            if key.is_none() {
                tracing::error!(version = one.version, "the key of a case does not open");
            }
            Some((one.concern_id, key?))
        });
        Ok(opened.collect())
    }

    /// The key of a case, unless its texts were erased.
    pub(super) async fn find_key(&self, database: &impl ConnectionTrait, concern: &str) -> Stored<Option<CaseKey>> {
        Ok(self.keys_of(database, &[concern.to_owned()]).await?.remove(concern))
    }

    /// The key of a case that must have one: nothing is erased while somebody may still write.
    pub(super) async fn key_of(&self, database: &impl ConnectionTrait, concern: &str) -> Stored<CaseKey> {
        self.find_key(database, concern).await?.ok_or_else(|| StorageError::Inconsistent {
            table: "case_key",
            column: "wrapped",
            row: concern.to_owned(),
        })
    }

    /// Exchanges the wrapping key: the next one wraps all keys of cases, then the old ones are destroyed. Texts stay as
    /// they are. Gives how many keys were wrapped anew. Cut short, it goes on where it was when run again.
    pub async fn exchange_wrapping_key(&self) -> Stored<u64> {
        let version = self.secrets.begin_exchange()?;
        let mut wrapped = 0;
        loop {
            let transaction = self.storage.begin().await?;
            let batch = stored::list_keys_before(&transaction, version, BATCH).await?;
            if batch.is_empty() {
                break;
            }
            for record in batch {
                let lost = || StorageError::Inconsistent {
                    table: "case_key",
                    column: "wrapped",
                    row: record.concern_id.clone(),
                };
                let key = self.secrets.unwrap(&record.concern_id, record.version, &record.wrapped).ok_or_else(lost)?;
                stored::set_key(&transaction, self.kept_key(&record.concern_id, &key)?).await?;
                wrapped += 1;
            }
            storage::commit(transaction).await?;
        }
        self.secrets.end_exchange(version)?;
        Ok(wrapped)
    }
}

//! Filters that staff keep, each only for its owner.
use crate::office::{Office, once::Sent, random_id};
use async_trait::async_trait;
use domain::{
    failure::{Failure, Read},
    person::Staff,
    statistics::filter::{SaveForm, SaveRefusal, SavedFilter, SavedFilters, has_page},
};
use storage::{SavedFilterRecord, filters as stored};

#[async_trait]
impl SavedFilters for Office {
    async fn saved_filters(&self, staff: &Staff) -> Read<Vec<SavedFilter>> {
        let records = stored::list_filters(self.storage.connection(), staff.account).await?;
        let filter = |record: SavedFilterRecord| SavedFilter { id: record.id, name: record.name, query: record.query };
        Ok(records.into_iter().map(filter).collect())
    }

    async fn save_filter(&self, staff: &Staff, form: &SaveForm) -> Result<Option<()>, Failure<SaveRefusal>> {
        if !has_page(staff.role) || staff.only.is_some() {
            return Ok(None);
        }
        let transaction = self.storage.begin().await?;
        let known = stored::count_filters(&transaction, staff.account).await?;
        let name = form.name(usize::try_from(known).unwrap_or(usize::MAX)).map_err(Failure::Refused)?;
        match self.sent(&transaction, &form.form).await? {
            Sent::First => {}
            Sent::Before => return Ok(Some(())),
            Sent::Unknown => return Err(Failure::Refused(SaveRefusal::Fields(vec![("name", "again")]))),
        }
        let record = SavedFilterRecord {
            id: random_id(),
            account_id: staff.account,
            name,
            query: form.filter.to_query(),
            made_at: self.now().unix_timestamp(),
        };
        stored::add_filter(&transaction, record).await?;
        storage::commit(transaction).await?;
        Ok(Some(()))
    }

    async fn remove_filter(&self, staff: &Staff, id: &str) -> Read<bool> {
        Ok(stored::remove_filter(self.storage.connection(), staff.account, id).await?)
    }
}

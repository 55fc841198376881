//! Photos of concerns: drawn anew aside, two at a time, and kept sealed under their name.
use super::{Office, random_id};
use crate::photos::prepare;
use async_trait::async_trait;
use domain::{
    failure::Read,
    person::Staff,
    photo::{MOST, PhotoRefusal, Photos, Prepared},
};
use storage::{PhotoRecord, Stored, concerns, photos as stored};
use tokio::sync::Semaphore;

/// Photos drawn anew at the same time: each takes up to some hundred megabytes for a moment.
static DRAWING: Semaphore = Semaphore::const_new(2);

fn place(id: &str) -> String {
    format!("photo/{id}")
}

impl Office {
    fn opened(&self, record: &PhotoRecord) -> Option<Vec<u8>> {
        self.secrets.open_sealed(&place(&record.id), &record.sealed)
    }

    /// A photo that belongs to a concern, or to one that it takes up again.
    async fn photo_in(&self, concern: &str, id: &str) -> Stored<Option<Vec<u8>>> {
        let database = self.storage.connection();
        let Some(record) = stored::find_photo(database, id).await? else { return Ok(None) };
        let mut next = Some(concern.to_owned());
        while let Some(one) = next {
            if record.concern_id.as_deref() == Some(&one) {
                return Ok(self.opened(&record));
            }
            next = concerns::find_concern(database, &one).await?.and_then(|record| record.repeat_of);
        }
        Ok(None)
    }

    async fn keep_of_form(&self, form: &str, photos: Vec<Prepared>, without: &[String]) -> Stored<(Vec<String>, bool)> {
        let hash = self.secrets.token_hash("photos", form.as_bytes());
        let transaction = self.storage.begin().await?;
        if !without.is_empty() {
            stored::remove_of_form(&transaction, &hash, without).await?;
        }
        let mut names = stored::list_of_form(&transaction, &hash).await?;
        let room = MOST.saturating_sub(names.len());
        let is_too_many = photos.len() > room;
        for photo in photos.into_iter().take(room) {
            let id = random_id();
            let record = PhotoRecord {
                sealed: self.secrets.seal(&place(&id), &photo.0),
                form_hash: Some(hash.clone()),
                concern_id: None,
                at: self.now().unix_timestamp(),
                id: id.clone(),
            };
            stored::add_photo(&transaction, record).await?;
            names.push(id);
        }
        storage::commit(transaction).await?;
        Ok((names, is_too_many))
    }
}

#[async_trait]
impl Photos for Office {
    async fn prepare_photo(&self, sent: Vec<u8>, client: &str) -> Result<Prepared, PhotoRefusal> {
        self.limits.photos.count(client).map_err(|_| PhotoRefusal::Busy)?;
        let _place = DRAWING.acquire().await.map_err(|_| PhotoRefusal::Busy)?;
        tokio::task::spawn_blocking(move || prepare(&sent)).await.unwrap_or(Err(PhotoRefusal::Broken))
    }

    async fn keep_photos(&self, form: &str, photos: Vec<Prepared>, without: &[String]) -> Read<(Vec<String>, bool)> {
        if !self.secrets.is_form_token(form) {
            return Ok((Vec::new(), false));
        }
        Ok(self.keep_of_form(form, photos, without).await?)
    }

    async fn draft_photo(&self, id: &str) -> Read<Option<Vec<u8>>> {
        let record = stored::find_photo(self.storage.connection(), id).await?;
        Ok(record.filter(|record| record.concern_id.is_none()).and_then(|record| self.opened(&record)))
    }

    async fn case_photo(&self, key: &str, id: &str) -> Read<Option<Vec<u8>>> {
        Ok(self.photo_in(key, id).await?)
    }

    async fn desk_photo(&self, staff: &Staff, concern: &str, id: &str) -> Read<Option<Vec<u8>>> {
        if self.find_visible(self.storage.connection(), staff, concern).await?.is_none() {
            return Ok(None);
        }
        Ok(self.photo_in(concern, id).await?)
    }
}

//! Photos of concerns: drawn anew aside, two at a time, and kept sealed under their name.
use super::{Office, random_id};
use crate::{photos::prepare, secrets::CaseKey};
use async_trait::async_trait;
use domain::{
    failure::Read,
    person::Staff,
    photo::{MOST, PhotoRefusal, Photos, Prepared},
};
use storage::{ConnectionTrait, PhotoRecord, Stored, concerns, photos as stored};
use tokio::sync::Semaphore;

/// Photos drawn anew at the same time: each takes up to some hundred megabytes for a moment.
static DRAWING: Semaphore = Semaphore::const_new(2);

fn place(id: &str) -> String {
    format!("photo/{id}")
}

fn key_place(id: &str) -> String {
    format!("photo/key/{id}")
}

impl Office {
    /// A photo of a form that was not sent yet.
    fn opened_unsent(&self, record: &PhotoRecord) -> Option<Vec<u8>> {
        let key = self.secrets.unwrap_unsent(&key_place(&record.id), record.wrapped.as_deref()?)?;
        key.open(&place(&record.id), &record.sealed)
    }

    async fn opened_of(&self, concern: &str, record: &PhotoRecord) -> Stored<Option<Vec<u8>>> {
        let case = self.find_key(self.storage.connection(), concern).await?;
        let own = case.zip(record.wrapped.as_deref()).and_then(|(case, own)| case.unwrap(&key_place(&record.id), own));
        Ok(own.and_then(|own| own.open(&place(&record.id), &record.sealed)))
    }

    /// Hands the photos of a form over to its concern: their keys open with the key of the case from now on.
    pub(super) async fn take_photos(
        &self,
        database: &impl ConnectionTrait,
        form_hash: &[u8],
        concern: &str,
        case: &CaseKey,
    ) -> Stored {
        for id in stored::list_of_form(database, form_hash).await? {
            let wrapped = stored::find_photo(database, &id).await?.and_then(|record| record.wrapped);
            let own = wrapped.and_then(|wrapped| self.secrets.unwrap_unsent(&key_place(&id), &wrapped));
            if let Some(own) = own {
                storage::keys::set_photo_key(database, &id, case.wrap(&key_place(&id), &own)).await?;
            }
        }
        stored::set_concern_of_form(database, form_hash, concern).await
    }

    /// A photo that belongs to a concern, or to one that it takes up again.
    async fn photo_in(&self, concern: &str, id: &str) -> Stored<Option<Vec<u8>>> {
        let database = self.storage.connection();
        let Some(record) = stored::find_photo(database, id).await? else { return Ok(None) };
        let mut next = Some(concern.to_owned());
        while let Some(one) = next {
            if record.concern_id.as_deref() == Some(&one) {
                return self.opened_of(&one, &record).await;
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
            let own = CaseKey::fresh();
            let record = PhotoRecord {
                sealed: own.seal(&place(&id), &photo.0),
                wrapped: Some(self.secrets.wrap_unsent(&key_place(&id), &own)),
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
        Ok(record.filter(|record| record.concern_id.is_none()).and_then(|record| self.opened_unsent(&record)))
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

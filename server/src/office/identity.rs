//! Who wrote: sealed apart from the text. A named author is known to whoever answers; a confidential one is sealed to
//! the office that supervises, and opens for two persons of staff after a reason was given. The mail address alone
//! stays usable for letters that say nothing.
use super::{
    Office,
    steps::{By, course_of},
};
use crate::secrets::CaseKey;
use domain::{
    category,
    concern::{Identity, further},
    failure::Failure,
};
use storage::{
    ConcernRecord, ConnectionTrait, EventRecord, IdentityRecord, Stored, concerns as concerns_stored, keys as stored,
};

fn place(concern: &str) -> String {
    format!("concern_identity/{concern}")
}

fn key_place(concern: &str) -> String {
    format!("concern_identity/key/{concern}")
}

fn mail_place(concern: &str) -> String {
    format!("concern_identity/mail/{concern}")
}

impl Office {
    /// The office to which a confidential author is sealed: the one that decides about a complaint, else the district's.
    fn supervising(&self, record: &ConcernRecord) -> String {
        if record.is_about_officer {
            record.office_id.clone()
        } else {
            self.tree().district_office(&record.district_code)
        }
    }

    /// Keeps who wrote a new concern.
    pub async fn keep_identity(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        author: &Identity,
        case: &CaseKey,
    ) -> Stored {
        let id = &record.id;
        let own = CaseKey::fresh();
        let fields = serde_json::to_vec(&[&author.name, &author.address, &author.phone]).unwrap_or_default();
        let is_confidential = record.identity == category::Identity::Confidential.code();
        let sealed_to = is_confidential.then(|| self.supervising(record));
        let wrapped = match &sealed_to {
            Some(office) => self.secrets.wrap_to(office, &key_place(id), &own)?,
            None => case.wrap(&key_place(id), &own),
        };
        let mail = (!author.email.is_empty()).then(|| case.seal(&mail_place(id), author.email.as_bytes()));
        let kept = IdentityRecord {
            concern_id: id.clone(),
            sealed: own.seal(&place(id), &fields),
            sealed_to,
            wrapped: Some(wrapped),
            mail,
        };
        stored::add_identity(database, kept).await
    }

    /// The concern that the author filed himself: one that was taken up again refers to it.
    async fn filed(&self, database: &impl ConnectionTrait, record: &ConcernRecord) -> Stored<String> {
        let (mut id, mut before) = (record.id.clone(), record.repeat_of.clone());
        while let Some(earlier) = before {
            before = concerns_stored::find_concern(database, &earlier).await?.and_then(|record| record.repeat_of);
            id = earlier;
        }
        Ok(id)
    }

    /// Whether a name is sealed in it.
    pub(super) async fn is_sealed(&self, database: &impl ConnectionTrait, record: &ConcernRecord) -> Stored<bool> {
        let filed = self.filed(database, record).await?;
        Ok(stored::find_identity(database, &filed).await?.is_some_and(|kept| kept.sealed_to.is_some()))
    }

    /// Where letters about it go.
    pub(super) async fn mail_of(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
    ) -> Stored<Option<String>> {
        let filed = self.filed(database, record).await?;
        let Some(sealed) = stored::find_identity(database, &filed).await?.and_then(|kept| kept.mail) else {
            return Ok(None);
        };
        let key = self.find_key(database, &filed).await?;
        let opened = key.and_then(|key| key.open(&mail_place(&filed), &sealed));
        Ok(opened.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    /// Who wrote, opened. Callers have asked whether the reader may know.
    pub(super) async fn author_of(&self, record: &ConcernRecord) -> Stored<Option<Identity>> {
        let database = self.storage.connection();
        let filed = self.filed(database, record).await?;
        let Some(kept) = stored::find_identity(database, &filed).await? else { return Ok(None) };
        let Some(case) = self.find_key(database, &filed).await? else { return Ok(None) };
        let wrapped = kept.wrapped.unwrap_or_default();
        let own = match &kept.sealed_to {
            Some(office) => self.secrets.unwrap_of(office, &key_place(&filed), &wrapped),
            None => case.unwrap(&key_place(&filed), &wrapped),
        };
        let fields = own.and_then(|own| own.open(&place(&filed), &kept.sealed));
        let fields = fields.and_then(|bytes| serde_json::from_slice::<[String; 3]>(&bytes).ok());
        let Some([name, address, phone]) = fields else { return Ok(None) };
        let mail = kept.mail.and_then(|sealed| case.open(&mail_place(&filed), &sealed));
        let email = mail.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        Ok(Some(Identity { name, address, email, phone }))
    }

    /// Erases who wrote, in this concern and in those it takes up again; the history says so. False where nobody was
    /// known.
    pub(super) async fn forget_author(
        &self,
        database: &impl ConnectionTrait,
        record: ConcernRecord,
        by: By<'_>,
    ) -> Stored<bool> {
        let filed = self.filed(database, &record).await?;
        if !stored::remove_identity(database, &filed).await? {
            return Ok(false);
        }
        let (mut one, course) = (record.clone(), course_of(&record)?);
        loop {
            stored::set_anonymous(database, &one.id).await?;
            let Some(earlier) = one.repeat_of else { break };
            let Some(earlier) = concerns_stored::find_concern(database, &earlier).await? else { break };
            one = earlier;
        }
        self.write_step(database, record, further::forget_author(course), by).await
    }

    /// The author takes his data back.
    pub(super) async fn forgotten_by_author<E>(&self, key: &str) -> Result<(), Failure<E>> {
        let transaction = self.storage.begin().await?;
        let Some(record) = concerns_stored::find_concern(&transaction, key).await? else { return Ok(()) };
        if self.forget_author(&transaction, record, By::Author).await? {
            storage::commit(transaction).await?;
        }
        Ok(())
    }
}

/// How far the opening of the name has come, from the history.
pub(super) fn naming_of(events: &[EventRecord]) -> further::Naming {
    further::Naming::of(events.iter().map(|event| (event.kind.as_str(), event.account_id)))
}

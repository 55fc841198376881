//! Several bodies on one concern: asked for their word, reading a copy, let in by a one-time link.
use super::{Office, desk::Known, instant, random_id, steps::course_of};
use crate::{
    office::hash_password,
    secrets::{self, CaseKey},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    calendar::local_date,
    category::PartnerKind,
    concern::{
        course::{Illegal, Sending, Taken, Why},
        parts::{LINK_DAYS, Part, contribute, involve, word_due},
        step::StepRefusal,
    },
    failure::Failure,
    language::Language,
    person::{Role, Staff},
};
use storage::{
    AccountRecord, ConcernRecord, ConnectionTrait, LinkRecord, PartRecord, SessionRecord, Stored, parts as stored,
    registry::{date, written},
};

/// Seconds for which whoever came by a link may stay.
const LINK_SESSION: i64 = 2 * 3600;

type Refused<T> = Result<T, Failure<StepRefusal>>;

fn illegal(illegal: Illegal) -> Failure<StepRefusal> {
    Failure::Refused(StepRefusal::Illegal(illegal))
}

fn place(part: &str) -> String {
    format!("concern_part/{part}")
}

impl Office {
    /// The bodies beside the one that answers, as `staff` reads them.
    pub(super) async fn parts_of(
        &self,
        database: &impl ConnectionTrait,
        concern: &str,
        key: Option<&CaseKey>,
        staff: Option<&Staff>,
    ) -> Stored<Vec<Part>> {
        let records = stored::list_parts(database, &[concern.to_owned()]).await?;
        let part = |one: PartRecord| {
            let said = one.said_at.zip(one.said.as_deref()).zip(key);
            let said = said.and_then(|((at, said), key)| {
                Some((instant(at), String::from_utf8(key.open(&place(&one.id), said)?).ok()?))
            });
            Ok(Part {
                due: date(&one.due, "concern_part", "due", &one.id)?,
                is_mine: staff.is_some_and(|staff| staff.office == one.office_id),
                body: one.body,
                is_copy: one.is_copy,
                at: instant(one.at),
                said,
            })
        };
        records.into_iter().map(part).collect()
    }

    async fn add_part(
        &self,
        database: &impl ConnectionTrait,
        concern: &str,
        body: PartnerKind,
        office: String,
        is_copy: bool,
    ) -> Stored {
        let now = self.now();
        let record = PartRecord {
            id: random_id(),
            concern_id: concern.to_owned(),
            body: body.code().to_owned(),
            office_id: office,
            is_copy,
            at: now.unix_timestamp(),
            due: written(word_due(local_date(now))),
            said_at: None,
            said: None,
        };
        stored::add_part(database, record).await
    }

    /// The prosecutor of the region reads a copy of what is grave.
    pub(super) async fn copy_to_prosecutor(
        &self,
        database: &impl ConnectionTrait,
        concern: &str,
        district_code: &str,
    ) -> Stored {
        let office = self.tree().prosecutor_office(district_code);
        self.add_part(database, concern, PartnerKind::Prosecutor, office, true).await
    }

    /// Asks another body for its word.
    pub(super) async fn involved(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        sending: Sending,
    ) -> Refused<Taken> {
        // A complaint about an officer stays with those who decide it.
        if record.is_about_officer {
            return Err(Failure::Refused(StepRefusal::Conflict));
        }
        let parts = self.parts_of(database, &record.id, None, None).await?;
        let holder = record.forwarded_to.as_deref().filter(|_| record.holder == Role::Partner.code());
        let body = sending.body;
        let taken = involve(course_of(record)?, &parts, holder, sending).map_err(illegal)?;
        let office = self.tree().partner_office(&record.district_code, body.code());
        self.add_part(database, &record.id, body, office, false).await?;
        Ok(taken)
    }

    /// A body gives its word.
    pub(super) async fn contributed(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        record: &ConcernRecord,
        text: String,
    ) -> Refused<Taken> {
        let key = self.key_of(database, &record.id).await?;
        let records = stored::list_parts(database, std::slice::from_ref(&record.id)).await?;
        let parts = self.parts_of(database, &record.id, Some(&key), Some(staff)).await?;
        let waiting = records.iter().zip(&parts).find(|(_, part)| part.is_mine && !part.is_copy && part.said.is_none());
        let taken = contribute(course_of(record)?, waiting.map(|(_, part)| part), text.clone()).map_err(illegal)?;
        if let Some((one, _)) = waiting {
            let sealed = key.seal(&place(&one.id), text.as_bytes());
            if !stored::set_said(database, &one.id, self.now().unix_timestamp(), sealed).await? {
                return Err(Failure::Refused(StepRefusal::Changed));
            }
        }
        Ok(taken)
    }

    /// Makes a link by which a body of the concern opens it once. `None`: there is no such concern for him, or no such
    /// body on it.
    pub(super) async fn linked(&self, staff: &Staff, id: &str, body: &str) -> Refused<Option<String>> {
        let transaction = self.storage.begin().await?;
        let Some(known) = self.find_visible(&transaction, staff, id).await? else { return Ok(None) };
        if !matches!(staff.role, Role::Desk | Role::DistrictHead | Role::Security) {
            return Err(Failure::Refused(StepRefusal::NotYours));
        }
        let Some(office) = self.office_of_body(&transaction, &known, body).await? else { return Ok(None) };
        let token = BASE64_URL_SAFE_NO_PAD.encode(secrets::random::<32>());
        let link = LinkRecord {
            token_hash: self.secrets.token_hash("link", token.as_bytes()),
            concern_id: id.to_owned(),
            office_id: office,
            expires_at: self.now().unix_timestamp() + LINK_DAYS * 86_400,
        };
        stored::set_link(&transaction, link).await?;
        let taken = Taken { course: course_of(&known.record)?, event: "linked", why: Why::Nothing };
        if !self.write_step(&transaction, known.record, taken, super::steps::By::Staff(staff)).await? {
            return Err(Failure::Refused(StepRefusal::Changed));
        }
        storage::commit(transaction).await?;
        Ok(Some(token))
    }

    async fn office_of_body(
        &self,
        database: &impl ConnectionTrait,
        known: &Known,
        body: &str,
    ) -> Stored<Option<String>> {
        let record = &known.record;
        if record.holder == Role::Partner.code() && record.forwarded_to.as_deref() == Some(body) {
            return Ok(Some(record.office_id.clone()));
        }
        let parts = stored::list_parts(database, std::slice::from_ref(&record.id)).await?;
        Ok(parts.into_iter().find(|part| part.body == body).map(|part| part.office_id))
    }

    /// Opens a session of one concern with a link, which is used up. `None` for a link that opens nothing.
    pub(super) async fn entered(&self, token: &str) -> Stored<Option<(String, String)>> {
        let now = self.now().unix_timestamp();
        let transaction = self.storage.begin().await?;
        let hash = self.secrets.token_hash("link", token.as_bytes());
        let Some(link) = stored::take_link(&transaction, &hash).await?.filter(|link| link.expires_at > now) else {
            return Ok(None);
        };
        let account = self.account_of_body(&transaction, &link.office_id).await?;
        let session = BASE64_URL_SAFE_NO_PAD.encode(secrets::random::<32>());
        let record = SessionRecord {
            token_hash: self.secrets.token_hash("session", session.as_bytes()),
            account_id: account.id,
            created_at: now,
            seen_at: now,
            expires_at: now + LINK_SESSION,
            only_concern: Some(link.concern_id.clone()),
        };
        storage::staff::add_session(&transaction, record).await?;
        storage::commit(transaction).await?;
        Ok(Some((session, link.concern_id)))
    }

    /// The account under which a body acts that has none of its own: nobody can sign in with it.
    async fn account_of_body(&self, database: &impl ConnectionTrait, office: &str) -> Stored<AccountRecord> {
        let email = format!("{office}@link.invalid");
        if let Some(account) = storage::staff::find_account(database, &email).await? {
            return Ok(account);
        }
        let tree = self.tree();
        let name = |of: fn(&storage::OfficeRecord) -> &String| tree.office(office).map(of).cloned().unwrap_or_default();
        let unknown = BASE64_URL_SAFE_NO_PAD.encode(secrets::random::<32>());
        let record = AccountRecord {
            id: 0,
            email: email.clone(),
            password_hash: hash_password(&unknown),
            role: Role::Partner.code().into(),
            office_id: office.to_owned(),
            officer_id: None,
            name_uz: name(|one| &one.name_uz),
            name_uz_cyrl: name(|one| &one.name_uz_cyrl),
            name_ru: name(|one| &one.name_ru),
            name_en: name(|one| &one.name_en),
            disabled_at: None,
            language: Language::default().code().into(),
        };
        storage::staff::add_account(database, record).await?;
        storage::staff::find_account(database, &email).await?.ok_or_else(|| storage::StorageError::Inconsistent {
            table: "account",
            column: "email",
            row: office.to_owned(),
        })
    }
}

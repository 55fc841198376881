//! Filing a concern: where it goes, what is sealed.
use super::{Office, random_id};
use crate::secrets::CaseKey;
use domain::{
    calendar::local_date,
    category::Competence,
    concern::{ConcernDraft, ConcernRefusal, ConcernState, course::Why},
    deadline,
    failure::Failure,
    language::Language,
    receipt::{CaseNumber, Receipt},
    routing::{Decider, Involved, route},
};
use serde::{Deserialize, Serialize};
use storage::{ConcernRecord, EventRecord, MessageRecord, StorageError, Stored, concerns as stored, registry::written};

/// What was written, under seal.
#[derive(Serialize, Deserialize)]
pub struct Body {
    /// What happened.
    pub text: String,
    /// Where.
    pub place: String,
}

impl Body {
    fn place(concern: &str) -> String {
        format!("concern/body/{concern}")
    }

    /// Under the seal of its case.
    pub fn sealed(&self, concern: &str, key: &CaseKey) -> Vec<u8> {
        key.seal(&Self::place(concern), &serde_json::to_vec(self).unwrap_or_default())
    }

    /// Opened again.
    pub(super) fn open(concern: &str, key: &CaseKey, sealed: &[u8]) -> Stored<Self> {
        let opened = key.open(&Self::place(concern), sealed).and_then(|bytes| serde_json::from_slice(&bytes).ok());
        opened.ok_or_else(|| StorageError::Inconsistent { table: "concern", column: "body", row: concern.to_owned() })
    }
}

/// An answer, under seal.
#[derive(Serialize, Deserialize)]
pub struct SealedAnswer {
    /// Outcome code.
    pub outcome: String,
    /// What was done.
    pub measure: String,
    /// When, as stored dates are written.
    pub done_on: String,
    /// Legal ground.
    pub ground: String,
    /// Kind of prevention.
    pub prevention: String,
    /// The letter.
    pub text: String,
}

impl SealedAnswer {
    fn place(concern: &str) -> String {
        format!("concern/answer/{concern}")
    }

    /// Under the seal of its case.
    pub fn sealed(&self, concern: &str, key: &CaseKey) -> Vec<u8> {
        key.seal(&Self::place(concern), &serde_json::to_vec(self).unwrap_or_default())
    }

    /// Opened again.
    pub(super) fn open(concern: &str, key: &CaseKey, sealed: &[u8]) -> Option<Self> {
        serde_json::from_slice(&key.open(&Self::place(concern), sealed)?).ok()
    }
}

/// A message, under the seal of its case.
pub fn message(concern: &str, key: &CaseKey, at: i64, from_resident: bool, text: &str) -> MessageRecord {
    let sealed = key.seal(&message_place(concern), text.as_bytes());
    MessageRecord { id: 0, concern_id: concern.into(), at, from_resident, sealed }
}

pub(super) fn message_place(concern: &str) -> String {
    format!("concern/message/{concern}")
}

/// What a step obliged to, under the seal of its case.
pub fn sealed_why(concern: &str, key: &CaseKey, why: &Why) -> Vec<u8> {
    key.seal(&why_place(concern), &serde_json::to_vec(why).unwrap_or_default())
}

pub(super) fn why_place(concern: &str) -> String {
    format!("concern/why/{concern}")
}

/// Who will answer, and where it lies.
struct Desk {
    is_copied: bool,
    holder: &'static str,
    office: String,
    officer: Option<String>,
}

/// An event of the history.
pub fn event(concern: &str, at: i64, kind: &str, holder: &str, actor: &str, states: (&str, &str)) -> EventRecord {
    EventRecord {
        id: 0,
        concern_id: concern.into(),
        at,
        kind: kind.into(),
        holder: holder.into(),
        actor: actor.into(),
        from_state: states.0.into(),
        to_state: states.1.into(),
        account_id: None,
        why: None,
    }
}

impl Office {
    fn desk_of(&self, draft: &ConcernDraft, district_code: &str) -> Desk {
        let tree = self.tree();
        let holders = tree.holders_of(&draft.mahalla);
        let district = tree.district_office(district_code);
        if draft.is_about_officer() {
            let subjects = holders.iter().map(|officer| format!("officer:{officer}")).collect();
            let way = route(tree.as_ref(), draft.is_grave(), &Involved { subjects, prior: Vec::new() });
            let office = match way.to {
                Decider::Member(member) => member.trim_start_matches("office:").to_owned(),
                // A vacant post has no superior to walk up from: the district's head decides on its behalf.
                Decider::Prosecutor if holders.is_empty() && !draft.is_grave() => district,
                Decider::Prosecutor => "sec".to_owned(),
            };
            let holder = match tree.office(&office).map(|record| record.kind.as_str()) {
                Some("security") => "security",
                Some("region") => "region",
                Some("republic") => "republic",
                _ => "district",
            };
            return Desk { is_copied: way.is_prosecutor_notified, holder, office, officer: None };
        }
        match (draft.category.competence(), holders.first()) {
            (Competence::Inspector | Competence::InspectorWithOthers, Some(officer)) => {
                Desk { is_copied: false, holder: "inspector", office: district, officer: Some(officer.clone()) }
            }
            _ => Desk { is_copied: false, holder: "desk", office: district, officer: None },
        }
    }

    /// Files a concern: the receipt belongs to the form, so that sending it twice files once.
    pub(super) async fn file(
        &self,
        draft: ConcernDraft,
        language: Language,
        form: &str,
    ) -> Result<String, Failure<ConcernRefusal>> {
        let unlikely = || Failure::Unavailable(domain::failure::Incident("CHANCE".into()));
        let receipt =
            Receipt::of_random(&self.secrets.of_form("receipt", form, Receipt::RANDOM_BYTES)).ok_or_else(unlikely)?;
        let (secrets, canonical) = (self.secrets.clone(), receipt.canonical());
        let busy = Failure::Refused(ConcernRefusal::TooMany { retry_after: 20 });
        let keys = self.slowly(move || secrets.receipt_keys(&canonical)).await.ok_or(busy)?;
        let now = self.now();
        let gazetteer = self.gazetteer();
        let district_code =
            gazetteer.mahalla(&draft.mahalla).map(|mahalla| mahalla.district_code.clone()).unwrap_or_default();
        let desk = self.desk_of(&draft, &district_code);
        let (id, key) = (random_id(), CaseKey::fresh());
        let started = deadline::registered_on(now, &self.days_off());
        let body = Body { text: draft.text.clone(), place: draft.place.clone() };
        let record = ConcernRecord {
            number: CaseNumber::of_random(crate::secrets::random()).to_string(),
            lookup: keys.lookup,
            mahalla_code: draft.mahalla.clone(),
            district_code,
            category: draft.category.code().into(),
            kind: draft.kind.code().into(),
            about: draft.about.code().into(),
            identity: draft.identity.code().into(),
            language: language.code().into(),
            state: ConcernState::Assigned.code().into(),
            is_about_officer: draft.is_about_officer(),
            body: body.sealed(&id, &key),
            received_at: now.unix_timestamp(),
            received_on: written(local_date(now)),
            clock_started: written(started),
            due: written(deadline::due_date(started, draft.kind.legal_term(draft.category))),
            holder: desk.holder.into(),
            desk: stored::desk_of(&desk.office).to_owned(),
            office_id: desk.office,
            officer_id: desk.officer,
            answered_at: None,
            answered_on: None,
            verdict: None,
            verdict_on: None,
            may_publish: draft.may_publish && !draft.category.never_public() && !draft.is_about_officer(),
            summary: None,
            repeat_of: None,
            merged_into: None,
            forwarded_to: None,
            reminded: 0,
            ended_on: None,
            is_open: true,
            is_new: true,
            moved_at: now.unix_timestamp(),
            id: id.clone(),
        };
        let transaction = self.storage.begin().await?;
        if stored::add_concern(&transaction, record.clone()).await? {
            storage::keys::add_keys(&transaction, vec![self.kept_key(&id, &key)?]).await?;
            self.keep_blind(&transaction, &id, &keys.blind).await?;
            if !draft.author.name.is_empty() {
                self.keep_identity(&transaction, &record, &draft.author, &key).await?;
            }
            if draft.is_about_officer() {
                for officer in self.tree().holders_of(&draft.mahalla) {
                    stored::add_subject(&transaction, &id, officer).await?;
                }
            }
            let photos = self.secrets.token_hash("photos", form.as_bytes());
            self.take_photos(&transaction, &photos, &id, &key).await?;
            let at = now.unix_timestamp();
            let mut events = vec![
                event(&id, at, "received", "desk", "resident", ("", "assigned")),
                event(&id, at, "assigned", desk.holder, "portal", ("assigned", "assigned")),
            ];
            if desk.is_copied {
                self.copy_to_prosecutor(&transaction, &id, &record.district_code).await?;
                events.push(event(&id, at, "copied", desk.holder, "portal", ("assigned", "assigned")));
            }
            stored::add_events(&transaction, events).await?;
            storage::commit(transaction).await?;
            self.changed();
        }
        Ok(receipt.to_string())
    }
}

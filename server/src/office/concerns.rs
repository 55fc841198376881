//! Filing a concern: where it goes, what is sealed.
use super::{Office, random_id};
use domain::{
    calendar::local_date,
    category::Competence,
    concern::{ConcernDraft, ConcernRefusal, ConcernState, Identity},
    deadline,
    failure::Failure,
    language::Language,
    receipt::{CaseNumber, Receipt},
    routing::{Decider, Involved, route},
};
use serde::{Deserialize, Serialize};
use storage::{
    ConcernRecord, ConnectionTrait, EventRecord, MessageRecord, StorageError, Stored, concerns as stored,
    registry::written,
};

/// What was written, under seal.
#[derive(Serialize, Deserialize)]
pub struct Body {
    /// What happened.
    pub text: String,
    /// Where.
    pub place: String,
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

/// Who will answer, and where it lies.
struct Desk {
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
            return Desk { holder, office, officer: None };
        }
        match (draft.category.competence(), holders.first()) {
            (Competence::Inspector | Competence::InspectorWithOthers, Some(officer)) => {
                Desk { holder: "inspector", office: district, officer: Some(officer.clone()) }
            }
            _ => Desk { holder: "desk", office: district, officer: None },
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
        let lookup = self.slowly(move || secrets.receipt_lookup(&canonical)).await.ok_or(busy)?;
        let now = self.now();
        let gazetteer = self.gazetteer();
        let district_code =
            gazetteer.mahalla(&draft.mahalla).map(|mahalla| mahalla.district_code.clone()).unwrap_or_default();
        let desk = self.desk_of(&draft, &district_code);
        let id = random_id();
        let started = deadline::registered_on(now, &self.days_off());
        let body = Body { text: draft.text.clone(), place: draft.place.clone() };
        let record = ConcernRecord {
            number: CaseNumber::of_random(crate::secrets::random()).to_string(),
            lookup,
            mahalla_code: draft.mahalla.clone(),
            district_code,
            category: draft.category.code().into(),
            kind: draft.kind.code().into(),
            about: draft.about.code().into(),
            identity: draft.identity.code().into(),
            language: language.code().into(),
            state: ConcernState::Assigned.code().into(),
            is_about_officer: draft.is_about_officer(),
            body: self.secrets.seal(&format!("concern/body/{id}"), &serde_json::to_vec(&body).unwrap_or_default()),
            received_at: now.unix_timestamp(),
            received_on: written(local_date(now)),
            clock_started: written(started),
            due: written(deadline::due_date(started, draft.kind.legal_term(draft.category))),
            holder: desk.holder.into(),
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
            id: id.clone(),
        };
        let transaction = self.storage.begin().await?;
        if stored::add_concern(&transaction, record).await? {
            if !draft.author.name.is_empty() {
                stored::add_identity(&transaction, &id, self.seal_identity(&id, &draft.author)).await?;
            }
            if draft.is_about_officer() {
                for officer in self.tree().holders_of(&draft.mahalla) {
                    stored::add_subject(&transaction, &id, officer).await?;
                }
            }
            let photos = self.secrets.token_hash("photos", form.as_bytes());
            storage::photos::set_concern_of_form(&transaction, &photos, &id).await?;
            let at = now.unix_timestamp();
            let events = vec![
                event(&id, at, "received", "desk", "resident", ("", "assigned")),
                event(&id, at, "assigned", desk.holder, "portal", ("assigned", "assigned")),
            ];
            stored::add_events(&transaction, events).await?;
            storage::commit(transaction).await?;
            self.changed();
        }
        Ok(receipt.to_string())
    }

    pub(super) fn seal_identity(&self, id: &str, author: &Identity) -> Vec<u8> {
        let fields = [&author.name, &author.address, &author.email, &author.phone];
        self.secrets.seal(&format!("concern/identity/{id}"), &serde_json::to_vec(&fields).unwrap_or_default())
    }

    pub(super) async fn identity_of(&self, id: &str) -> Stored<Option<Identity>> {
        self.identity_in(self.storage.connection(), id).await
    }

    pub(super) async fn identity_in(&self, database: &impl ConnectionTrait, id: &str) -> Stored<Option<Identity>> {
        let Some(sealed) = stored::find_identity(database, id).await? else { return Ok(None) };
        let opened = self.secrets.open_sealed(&format!("concern/identity/{id}"), &sealed);
        let fields = opened.and_then(|bytes| serde_json::from_slice::<[String; 4]>(&bytes).ok());
        Ok(fields.map(|[name, address, email, phone]| Identity { name, address, email, phone }))
    }

    pub(super) fn body_of(&self, record: &ConcernRecord) -> Stored<Body> {
        let opened = self.secrets.open_sealed(&format!("concern/body/{}", record.id), &record.body);
        opened.and_then(|bytes| serde_json::from_slice(&bytes).ok()).ok_or_else(|| StorageError::Inconsistent {
            table: "concern",
            column: "body",
            row: record.id.clone(),
        })
    }

    pub(super) fn message(&self, id: &str, at: i64, from_resident: bool, text: &str) -> MessageRecord {
        let sealed = self.secrets.seal(&format!("concern/message/{id}"), text.as_bytes());
        MessageRecord { id: 0, concern_id: id.into(), at, from_resident, sealed }
    }
}

//! Concerns as their authors meet them: filed, followed, discussed, taken back, judged.
use super::{Office, instant, random_id, state_of};
use async_trait::async_trait;
use domain::{
    calendar::local_date,
    category::Competence,
    concern::{
        Answer, CaseEvent, CaseView, ConcernDraft, ConcernForm, ConcernRefusal, ConcernState, Identity, Message,
        Outcome, Verdict,
    },
    deadline,
    failure::{Failure, Read},
    form::clean_text,
    language::Language,
    portal::Concerns,
    receipt::{CaseNumber, Receipt},
    routing::{Decider, Involved, route},
};
use serde::{Deserialize, Serialize};
use storage::{
    ConcernRecord, EventRecord, MessageRecord, StorageError, Stored, concerns as stored,
    registry::{date, written},
};
use time::Date;

type Refused<T> = Result<T, Failure<ConcernRefusal>>;

/// Days in which the resident may say how it ended.
pub const DAYS_TO_JUDGE: i64 = 10;

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

    async fn file(&self, draft: ConcernDraft, language: Language, form: &str) -> Refused<String> {
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
        let started = deadline::registered_on(now);
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

    fn seal_identity(&self, id: &str, author: &Identity) -> Vec<u8> {
        let fields = [&author.name, &author.address, &author.email, &author.phone];
        self.secrets.seal(&format!("concern/identity/{id}"), &serde_json::to_vec(&fields).unwrap_or_default())
    }

    pub(super) async fn identity_of(&self, id: &str) -> Stored<Option<Identity>> {
        let Some(sealed) = stored::find_identity(self.storage.connection(), id).await? else { return Ok(None) };
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

    /// A concern with its exchange and answer, as its author may read it.
    pub(super) async fn view_of(&self, record: &ConcernRecord) -> Stored<CaseView> {
        let database = self.storage.connection();
        let body = self.body_of(record)?;
        let events = stored::list_events(database, &record.id).await?;
        let messages = stored::list_messages(database, &record.id).await?;
        let answer = stored::find_answer(database, &record.id).await?;
        let day = |text: &str, column| date(text, "concern", column, &record.id);
        let answered_on = record.answered_on.as_deref().map(|text| day(text, "answered_on")).transpose()?;
        let events = events
            .into_iter()
            .map(|one| CaseEvent { at: instant(one.at), kind: one.kind, holder: one.holder })
            .collect();
        let messages = messages
            .into_iter()
            .filter_map(|one| {
                let text = self.secrets.open_sealed(&format!("concern/message/{}", record.id), &one.sealed)?;
                Some(Message {
                    at: instant(one.at),
                    from_resident: one.from_resident,
                    text: String::from_utf8(text).ok()?,
                })
            })
            .collect();
        Ok(CaseView {
            number: record.number.clone(),
            category: record.category.clone(),
            kind: record.kind.clone(),
            about: record.about.clone(),
            identity: record.identity.clone(),
            mahalla_code: record.mahalla_code.clone(),
            text: body.text,
            place: body.place,
            language: Language::of_code(&record.language).unwrap_or_default(),
            state: state_of(record)?,
            received_at: instant(record.received_at),
            clock_started: day(&record.clock_started, "clock_started")?,
            due: day(&record.due, "due")?,
            holder: record.holder.clone(),
            events,
            messages,
            answer: answer.and_then(|one| self.open_answer(&record.id, one.at, &one.sealed)),
            verdict: record.verdict.as_deref().and_then(Verdict::of_code),
            verdict_until: answered_on.map(|day| day + time::Duration::days(DAYS_TO_JUDGE)),
        })
    }

    fn open_answer(&self, id: &str, at: i64, sealed: &[u8]) -> Option<Answer> {
        let opened = self.secrets.open_sealed(&format!("concern/answer/{id}"), sealed)?;
        let answer: SealedAnswer = serde_json::from_slice(&opened).ok()?;
        Some(Answer {
            at: instant(at),
            outcome: Outcome::of_code(&answer.outcome)?,
            measure: answer.measure,
            done_on: date(&answer.done_on, "concern_answer", "sealed", id).ok()?,
            ground: answer.ground,
            prevention: answer.prevention,
            text: answer.text,
        })
    }

    pub(super) fn message(&self, id: &str, at: i64, from_resident: bool, text: &str) -> MessageRecord {
        let sealed = self.secrets.seal(&format!("concern/message/{id}"), text.as_bytes());
        MessageRecord { id: 0, concern_id: id.into(), at, from_resident, sealed }
    }

    /// The concern of a key, for an act of its author.
    async fn mine(
        &self,
        database: &impl storage::ConnectionTrait,
        key: &str,
    ) -> Refused<(ConcernRecord, ConcernState)> {
        let record = stored::find_concern(database, key).await?.ok_or(Failure::Refused(ConcernRefusal::NotNow))?;
        let state = state_of(&record)?;
        Ok((record, state))
    }

    fn verdict_is_in_time(&self, record: &ConcernRecord) -> Stored<bool> {
        let answered: Option<Date> =
            record.answered_on.as_deref().map(|day| date(day, "concern", "answered_on", &record.id)).transpose()?;
        Ok(answered.is_some_and(|day| self.today() <= day + time::Duration::days(DAYS_TO_JUDGE)))
    }
}

#[async_trait]
impl Concerns for Office {
    async fn check_concern(&self, form: &ConcernForm) -> Refused<()> {
        form.draft(|code| self.mahalla_exists(code)).map(|_| ()).map_err(Failure::Refused)
    }

    async fn raise_concern(&self, form: &ConcernForm, language: Language, client: &str) -> Refused<String> {
        let draft = form.draft(|code| self.mahalla_exists(code)).map_err(Failure::Refused)?;
        if !self.secrets.is_form_token(&form.form) {
            return Err(Failure::Refused(ConcernRefusal::Fields(vec![("form", "missing")])));
        }
        self.limits
            .concerns
            .count(client)
            .map_err(|retry_after| Failure::Refused(ConcernRefusal::TooMany { retry_after }))?;
        self.file(draft, language, &form.form).await
    }

    async fn follow(&self, receipt: &str, client: &str) -> Refused<Option<String>> {
        let too_many = |retry_after| Failure::Refused(ConcernRefusal::TooMany { retry_after });
        self.limits.codes.is_open(client).map_err(too_many)?;
        let Ok(receipt) = Receipt::parse(receipt) else { return Ok(None) };
        let (secrets, canonical) = (self.secrets.clone(), receipt.canonical());
        let lookup = self.slowly(move || secrets.receipt_lookup(&canonical)).await.ok_or_else(|| too_many(20))?;
        let found = stored::find_by_lookup(self.storage.connection(), &lookup).await?;
        if found.is_none() {
            self.limits.codes.failed(client);
        }
        Ok(found.map(|record| record.id))
    }

    async fn followed_case(&self, key: &str) -> Read<Option<CaseView>> {
        match stored::find_concern(self.storage.connection(), key).await? {
            Some(record) => Ok(Some(self.view_of(&record).await?)),
            None => Ok(None),
        }
    }

    async fn add_message(&self, key: &str, text: &str, form: &str) -> Refused<()> {
        let text = clean_text(text);
        let fault = match text.chars().count() {
            0 => Some("missing"),
            1..=2000 => None,
            _ => Some("too-long"),
        };
        if let Some(reason) = fault {
            return Err(Failure::Refused(ConcernRefusal::Fields(vec![("text", reason)])));
        }
        let transaction = self.storage.begin().await?;
        let (record, state) = self.mine(&transaction, key).await?;
        if !state.may_be_discussed() {
            return Err(Failure::Refused(ConcernRefusal::NotNow));
        }
        if !self.secrets.is_form_token(form) {
            return Err(Failure::Refused(ConcernRefusal::Fields(vec![("form", "missing")])));
        }
        let used = self.secrets.token_hash("form", form.as_bytes());
        // Sent twice by an impatient hand: it is there already.
        if !storage::ratings::add_form_use(&transaction, used, &written(self.today())).await? {
            return Ok(());
        }
        let at = self.now().unix_timestamp();
        stored::add_messages(&transaction, vec![self.message(key, at, true, &text)]).await?;
        let to = if state == ConcernState::NeedsInfo { ConcernState::Assigned } else { state };
        let event = event(key, at, "replied", &record.holder, "resident", (state.code(), to.code()));
        stored::add_events(&transaction, vec![event]).await?;
        if to != state {
            stored::set_concern(&transaction, ConcernRecord { state: to.code().into(), ..record }, state.code())
                .await?;
        }
        Ok(storage::commit(transaction).await?)
    }

    async fn withdraw(&self, key: &str) -> Refused<()> {
        let transaction = self.storage.begin().await?;
        let (record, state) = self.mine(&transaction, key).await?;
        if !state.may_be_withdrawn() {
            return Err(Failure::Refused(ConcernRefusal::NotNow));
        }
        let to = ConcernState::Withdrawn.code();
        let event =
            event(key, self.now().unix_timestamp(), "withdrawn", &record.holder, "resident", (state.code(), to));
        stored::set_concern(&transaction, ConcernRecord { state: to.into(), ..record }, state.code()).await?;
        stored::add_events(&transaction, vec![event]).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    async fn judge(&self, key: &str, verdict: Verdict, comment: &str) -> Refused<()> {
        let comment = clean_text(comment);
        if comment.chars().count() > 2000 {
            return Err(Failure::Refused(ConcernRefusal::Fields(vec![("comment", "too-long")])));
        }
        let transaction = self.storage.begin().await?;
        let (record, state) = self.mine(&transaction, key).await?;
        if !state.may_be_judged() || !self.verdict_is_in_time(&record)? {
            return Err(Failure::Refused(ConcernRefusal::NotNow));
        }
        let to = verdict.leads_to();
        let at = self.now().unix_timestamp();
        let mut events = Vec::new();
        if !comment.is_empty() {
            stored::add_messages(&transaction, vec![self.message(key, at, true, &comment)]).await?;
        }
        if to != state {
            events.push(event(
                key,
                at,
                &format!("verdict-{}", verdict.code()),
                &record.holder,
                "resident",
                (state.code(), to.code()),
            ));
            let verdict_on = Some(written(self.today()));
            let record =
                ConcernRecord { state: to.code().into(), verdict: Some(verdict.code().into()), verdict_on, ..record };
            stored::set_concern(&transaction, record, state.code()).await?;
        }
        stored::add_events(&transaction, events).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }
}

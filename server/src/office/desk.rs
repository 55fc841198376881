//! The staff's side: signing in, the inbox, asking, answering, the head's view.
use super::{
    Office,
    concerns::message,
    doubts::doubts,
    identity::naming_of,
    inspectors::line,
    once::Sent,
    state_of,
    steps::{By, course_of},
    tree::Others,
};
use crate::secrets;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use async_trait::async_trait;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    audit::Act,
    calendar::local_date,
    category,
    concern::{
        AnswerForm, Author, ConcernState, DeskCase, DeskRefusal, Inbox, InboxFilter, QuestionForm,
        course::{Illegal, Open},
        step::{StepForm, StepRefusal},
    },
    failure::{Failure, Read},
    form::clean_text,
    language::Language,
    person::{Actor, Role, Staff},
    place::Names,
    portal::{Desk, EvaluationRow, SignInRefusal},
};
use std::collections::{HashMap, HashSet};
use storage::{AccountRecord, ConcernRecord, SessionRecord, Stored, concerns as stored, registry::written};

/// Seconds a session lasts at most, and without use.
const SESSION_LASTS: i64 = 12 * 3600;
const SESSION_IDLES: i64 = 2 * 3600;

/// The stored form of a password.
pub fn hash_password(password: &str) -> String {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()).unwrap_or_default()
}

fn is_password(password: &str, hash: &str) -> bool {
    Argon2::default().verify_password(password.as_bytes(), hash).is_ok()
}

fn not_now(_: Illegal) -> Failure<DeskRefusal> {
    Failure::Refused(DeskRefusal::NotNow)
}

/// A concern with its state.
pub(super) struct Known {
    pub(super) record: ConcernRecord,
    pub(super) state: ConcernState,
}

impl Office {
    /// A member of staff, by his account; `only`: the one concern he came for by a link.
    pub fn staff_of(&self, account: AccountRecord, only: Option<String>) -> Option<Staff> {
        let tree = self.tree();
        let office = tree.office(&account.office_id)?;
        Some(Staff {
            account: account.id,
            role: Role::of_code(&account.role)?,
            office: account.office_id,
            territory: office.territory.clone(),
            inspector: account.officer_id,
            email: account.email,
            only,
            name: Names {
                uz: account.name_uz,
                uz_cyrl: account.name_uz_cyrl,
                ru: account.name_ru,
                en: account.name_en,
            },
        })
    }

    /// Those of the concerns that he may see, by the one predicate.
    pub(super) async fn seen_of(&self, staff: &Staff, records: Vec<ConcernRecord>) -> Stored<Vec<Known>> {
        let tree = self.tree();
        let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
        let others = self.others_of(self.storage.connection(), &ids).await?;
        let nobody = Others::default();
        records
            .into_iter()
            .filter(|record| tree.may_see(staff, record, others.get(&record.id).unwrap_or(&nobody)))
            .map(|record| Ok(Known { state: state_of(&record)?, record }))
            .collect()
    }

    /// Who has to do with concerns beside those who have them.
    pub(super) async fn others_of(
        &self,
        database: &impl storage::ConnectionTrait,
        concerns: &[String],
    ) -> Stored<HashMap<String, Others>> {
        let mut all = HashMap::<String, Others>::new();
        for (concern, officer) in stored::list_subjects(database, concerns).await? {
            all.entry(concern).or_default().subjects.push(officer);
        }
        for (concern, officer) in stored::list_handlers(database, concerns).await? {
            all.entry(concern).or_default().prior.push(officer);
        }
        for part in storage::parts::list_parts(database, concerns).await? {
            all.entry(part.concern_id).or_default().parts.push(part.office_id);
        }
        Ok(all)
    }

    pub(super) async fn find_visible(
        &self,
        database: &impl storage::ConnectionTrait,
        staff: &Staff,
        id: &str,
    ) -> Stored<Option<Known>> {
        let Some(record) = stored::find_concern(database, id).await? else { return Ok(None) };
        let others = self.others_of(database, &[id.to_owned()]).await?.remove(id).unwrap_or_default();
        if !self.tree().may_see(staff, &record, &others) {
            return Ok(None);
        }
        Ok(Some(Known { state: state_of(&record)?, record }))
    }

    /// Whether it is his to answer. What rose because a term passed may still be answered by the inspector, too.
    pub(super) fn is_mine(staff: &Staff, record: &ConcernRecord) -> bool {
        let at_his_office = staff.office == record.office_id;
        match staff.role {
            Role::Inspector => {
                let holds = matches!(record.holder.as_str(), "inspector" | "district" | "region" | "republic");
                holds && staff.inspector.is_some() && staff.inspector == record.officer_id
            }
            Role::DistrictHead => at_his_office && matches!(record.holder.as_str(), "desk" | "district"),
            role => at_his_office && record.holder == role.code(),
        }
    }

    fn open_course(known: &Known) -> Result<Open, Failure<DeskRefusal>> {
        course_of(&known.record)?.open().map_err(not_now)
    }

    fn may_act(staff: &Staff, known: &Known) -> Result<(), Failure<DeskRefusal>> {
        if !Self::is_mine(staff, &known.record) {
            return Err(Failure::Refused(DeskRefusal::NotYours));
        }
        if !known.state.is_open() {
            return Err(Failure::Refused(DeskRefusal::NotNow));
        }
        Ok(())
    }

    /// Whether a form of the desk was sent before.
    async fn is_sent_before(
        &self,
        database: &impl storage::ConnectionTrait,
        form: &str,
    ) -> Result<bool, Failure<DeskRefusal>> {
        match self.sent(database, form).await? {
            Sent::Unknown => Err(Failure::Refused(DeskRefusal::Fields(vec![("form", "missing")]))),
            sent => Ok(sent == Sent::Before),
        }
    }

    async fn rows_to_evaluate(&self, staff: &Staff, district: &str) -> Stored<Vec<EvaluationRow>> {
        if !staff.role.is_head() || district.len() != 7 || !district.starts_with(&staff.territory) {
            return Ok(Vec::new());
        }
        let day = written(self.today());
        let database = self.storage.connection();
        let of = storage::inspectors::HoldersOf::District(district);
        let gazetteer = self.gazetteer();
        let figures = self.figures_by_officer(district).await?;
        let mut seen = HashSet::new();
        let mut rows = Vec::new();
        for holder in storage::inspectors::list_holders(database, of, &day).await? {
            let Some(mahalla) = gazetteer.mahalla(&holder.mahalla_code) else { continue };
            if !seen.insert(holder.id.clone()) {
                continue;
            }
            let report = storage::reports::find_last_published(database, Some(&holder.id), "", None).await?;
            rows.push(EvaluationRow {
                district_code: mahalla.district_code.clone(),
                score: self.score_card(&holder.assignment_id).await?,
                figures: figures.get(&holder.id).copied().unwrap_or_default(),
                last_report: report.map(|report| (report.id, report.quarter)),
                inspector: line(holder),
            });
        }
        Ok(rows)
    }
}

#[async_trait]
impl Desk for Office {
    async fn sign_in(
        &self,
        (email, password): (&str, &str),
        client: &str,
        language: Language,
    ) -> Result<String, Failure<SignInRefusal>> {
        let too_many = |retry_after| Failure::Refused(SignInRefusal::TooMany { retry_after });
        let email = email.trim().to_lowercase();
        self.limits.accounts.is_open(&email).map_err(too_many)?;
        self.limits.sign_ins.is_open(client).map_err(too_many)?;
        let account = storage::staff::find_account(self.storage.connection(), &email)
            .await?
            .filter(|account| account.disabled_at.is_none());
        // An unknown address costs the same time as a wrong password.
        static NOBODY: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| hash_password("nobody"));
        let hash = account.as_ref().map_or_else(|| NOBODY.clone(), |account| account.password_hash.clone());
        let password = password.to_owned();
        let is_right = self.slowly(move || is_password(&password, &hash)).await.ok_or_else(|| too_many(20))?;
        let Some(account) = account.filter(|_| is_right) else {
            self.limits.accounts.failed(&email);
            self.limits.sign_ins.failed(client);
            return Err(Failure::Refused(SignInRefusal::Wrong));
        };
        let token = BASE64_URL_SAFE_NO_PAD.encode(secrets::random::<32>());
        let now = self.now().unix_timestamp();
        let record = SessionRecord {
            token_hash: self.secrets.token_hash("session", token.as_bytes()),
            account_id: account.id,
            created_at: now,
            seen_at: now,
            expires_at: now + SESSION_LASTS,
            only_concern: None,
        };
        let transaction = self.storage.begin().await?;
        storage::staff::add_session(&transaction, record).await?;
        storage::staff::set_language(&transaction, account.id, language.code()).await?;
        self.note_act(&transaction, Some(account.id), Act::SignIn, "").await?;
        storage::commit(transaction).await?;
        Ok(token)
    }

    async fn sign_out(&self, token: &str) -> Read<()> {
        let hash = self.secrets.token_hash("session", token.as_bytes());
        Ok(storage::staff::remove_session(self.storage.connection(), &hash).await?)
    }

    async fn actor_of(&self, token: &str) -> Read<Actor> {
        let hash = self.secrets.token_hash("session", token.as_bytes());
        let database = self.storage.connection();
        let now = self.now().unix_timestamp();
        let session = storage::staff::find_session(database, &hash).await?;
        let Some(session) = session.filter(|session| session.expires_at > now && session.seen_at + SESSION_IDLES > now)
        else {
            return Ok(Actor::Visitor);
        };
        if now - session.seen_at > 60 {
            storage::staff::set_session_seen(database, &hash, now).await?;
        }
        let account = storage::staff::find_account_by_id(database, session.account_id).await?;
        let staff = account
            .filter(|account| account.disabled_at.is_none())
            .and_then(|account| self.staff_of(account, session.only_concern));
        Ok(staff.map_or(Actor::Visitor, |staff| Actor::Staff(Box::new(staff))))
    }

    async fn inbox(&self, staff: &Staff, filter: InboxFilter, page: u64) -> Read<Inbox> {
        Ok(self.inbox_of(staff, filter, page).await?)
    }

    async fn desk_case(&self, staff: &Staff, id: &str) -> Read<Option<DeskCase>> {
        let Some(known) = self.find_visible(self.storage.connection(), staff, id).await? else { return Ok(None) };
        let is_mine = Self::is_mine(staff, &known.record);
        let author = match category::Identity::of_code(&known.record.identity) {
            Some(category::Identity::Named) if is_mine => {
                self.author_of(&known.record).await?.map_or(Author::Anonymous, Author::Known)
            }
            Some(category::Identity::Named) => Author::Elsewhere,
            Some(category::Identity::Anonymous) => Author::Anonymous,
            Some(category::Identity::Confidential) => {
                let events = stored::list_events(self.storage.connection(), id).await?;
                let may_read = naming_of(&events).may_read(staff.account);
                let author = if may_read { self.author_of(&known.record).await? } else { None };
                author.map_or(Author::Sealed, Author::Known)
            }
            None => Author::Sealed,
        };
        Ok(Some(self.desk_view(staff, &known, author, is_mine).await?))
    }

    async fn answer(&self, staff: &Staff, id: &str, form: &AnswerForm) -> Result<Option<()>, Failure<DeskRefusal>> {
        let transaction = self.storage.begin().await?;
        let Some(known) = self.find_visible(&transaction, staff, id).await? else { return Ok(None) };
        if self.is_sent_before(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        Self::may_act(staff, &known)?;
        let received = local_date(super::instant(known.record.received_at));
        let draft = form.draft(received, self.today()).map_err(|wrong| Failure::Refused(DeskRefusal::Fields(wrong)))?;
        let looked = self.look_at(&transaction, &known.record, (&draft.text, &draft.measure)).await?;
        let doubts = doubts(&known.record, &draft, &looked);
        if form.sure != "yes" && !doubts.is_empty() {
            return Err(Failure::Refused(DeskRefusal::LookAgain(doubts)));
        }
        self.answered(&transaction, staff, known, draft).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }

    async fn ask(&self, staff: &Staff, id: &str, form: &QuestionForm) -> Result<Option<()>, Failure<DeskRefusal>> {
        let text = clean_text(&form.question);
        let transaction = self.storage.begin().await?;
        let Some(known) = self.find_visible(&transaction, staff, id).await? else { return Ok(None) };
        if self.is_sent_before(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        Self::may_act(staff, &known)?;
        let reason = match text.chars().count() {
            0 => Some("missing"),
            1..=2000 => None,
            _ => Some("too-long"),
        };
        if let Some(reason) = reason {
            return Err(Failure::Refused(DeskRefusal::Fields(vec![("question", reason)])));
        }
        let at = self.now().unix_timestamp();
        let taken = Self::open_course(&known)?.ask().map_err(not_now)?;
        let key = self.key_of(&transaction, id).await?;
        stored::add_messages(&transaction, vec![message(id, &key, at, false, &text)]).await?;
        if !self.write_step(&transaction, known.record, taken, By::Staff(staff)).await? {
            return Err(Failure::Refused(DeskRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        Ok(Some(()))
    }

    async fn link(&self, staff: &Staff, id: &str, body: &str) -> Result<Option<String>, Failure<StepRefusal>> {
        self.linked(staff, id, body).await
    }

    async fn enter(&self, token: &str, client: &str) -> Result<Option<(String, String)>, Failure<SignInRefusal>> {
        let too_many = |retry_after| Failure::Refused(SignInRefusal::TooMany { retry_after });
        self.limits.sign_ins.is_open(client).map_err(too_many)?;
        let entered = self.entered(token).await?;
        if entered.is_none() {
            self.limits.sign_ins.failed(client);
        }
        Ok(entered)
    }

    async fn take_step(&self, staff: &Staff, id: &str, form: &StepForm) -> Result<Option<()>, Failure<StepRefusal>> {
        self.stepped_by(staff, id, form).await
    }

    async fn evaluation(&self, staff: &Staff, district: &str) -> Read<Vec<EvaluationRow>> {
        Ok(self.rows_to_evaluate(staff, district).await?)
    }
}

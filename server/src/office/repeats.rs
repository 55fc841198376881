//! Taking up again: what the resident says is not solved, and what he protests against, becomes a new, repeat appeal
//! at the superior, with a new number and clock, out of sight of those who handled it (domain.md §1.3).
use super::{
    Office,
    concerns::{Body, event, sealed_why},
    random_id,
    steps::term_of,
};
use crate::secrets::CaseKey;
use domain::{
    calendar::local_date,
    concern::{ConcernState, course::Why},
    deadline,
    receipt::CaseNumber,
};
use storage::{ConcernRecord, ConnectionTrait, EventRecord, Stored, concerns as stored, registry::written};

impl Office {
    /// Takes an ended concern up again. False where nobody stands above, or it was taken up before.
    pub(super) async fn take_up_again(&self, database: &impl ConnectionTrait, record: &ConcernRecord) -> Stored<bool> {
        let (Some(to), Some(term)) = (self.above(record), term_of(&record.category, &record.kind)) else {
            return Ok(false);
        };
        let now = self.now();
        let started = deadline::registered_on(now, &self.days_off());
        let id = random_id();
        let before = self.key_of(database, &record.id).await?;
        let body = Body::open(&record.id, &before, &record.body)?;
        let key = CaseKey::fresh();
        let repeat = ConcernRecord {
            number: CaseNumber::of_random(crate::secrets::random()).to_string(),
            // The receipt opens the first concern; the newest is found from there.
            lookup: self.secrets.token_hash("repeat", &record.lookup),
            state: ConcernState::Reopened.code().into(),
            body: body.sealed(&id, &key),
            received_at: now.unix_timestamp(),
            received_on: written(local_date(now)),
            clock_started: written(started),
            due: written(deadline::due_date(started, term)),
            holder: to.holder,
            desk: stored::desk_of(&to.office).to_owned(),
            office_id: to.office,
            officer_id: None,
            answered_at: None,
            answered_on: None,
            verdict: None,
            verdict_on: None,
            summary: None,
            repeat_of: Some(record.id.clone()),
            merged_into: None,
            forwarded_to: None,
            reminded: 0,
            ended_on: None,
            is_open: true,
            is_new: true,
            moved_at: now.unix_timestamp(),
            id: id.clone(),
            ..record.clone()
        };
        let holder = repeat.holder.clone();
        if !stored::add_concern(database, repeat).await? {
            return Ok(false);
        }
        storage::keys::add_keys(database, vec![self.kept_key(&id, &key)?]).await?;
        self.keep_blind_of_repeat(database, &id, &record.id).await?;
        let one = [record.id.clone()];
        for (_, officer) in stored::list_subjects(database, &one).await? {
            stored::add_subject(database, &id, &officer).await?;
        }
        let before = stored::list_handlers(database, &one).await?.into_iter().map(|(_, officer)| officer);
        for officer in before.chain(record.officer_id.clone()) {
            stored::add_handler(database, &id, &officer).await?;
        }
        let why = Some(sealed_why(&id, &key, &Why::Repeat { of: record.number.clone() }));
        let entry =
            event(&id, now.unix_timestamp(), "reopened", &holder, "resident", ("", ConcernState::Reopened.code()));
        stored::add_events(database, vec![EventRecord { why, ..entry }]).await?;
        Ok(true)
    }

    /// The concern that took this one up again last, else the same.
    pub(super) async fn newest_of(&self, mut id: String) -> Stored<String> {
        while let Some(next) = stored::find_repeat(self.storage.connection(), &id).await? {
            id = next.id;
        }
        Ok(id)
    }
}

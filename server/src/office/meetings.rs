//! Meetings: announced by their inspector, moved or called off with a reason, held with minutes that nobody changes.
use super::{
    Office, address_part,
    inspectors::{meeting, names},
    instant,
    once::Sent,
};
use async_trait::async_trait;
use domain::{
    failure::{Failure, Read},
    meeting::{
        self as rules, MeetingAct, MeetingDesk, MeetingLine, MeetingRefusal, MeetingState, MeetingStep,
        MeetingStepForm, Meetings, Minutes, Note, PlanForm, Planning, Stage, WholeMeeting,
    },
    person::Staff,
    place::Names,
    report_verdict::{ReportVerdictForm, ReportVerdictRefusal, ReportVoices},
};
use std::collections::HashMap;
use storage::{
    ConnectionTrait, MeetingNoteRecord, MeetingRecord, StorageError, Stored,
    inspectors::HoldersOf,
    meetings::{self as stored, HeldBy, When},
    registry::written,
};

/// Coming meetings on the desk at most.
const COMING: u64 = 50;
/// Past meetings on the desk at most.
const PAST: u64 = 20;

type Refused<T> = Result<T, Failure<MeetingRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(MeetingRefusal::Fields(fields)))
}

fn inconsistent(column: &'static str, row: &str) -> StorageError {
    StorageError::Inconsistent { table: "meeting", column, row: row.to_owned() }
}

fn note(record: MeetingNoteRecord) -> Stored<Note> {
    Ok(Note {
        act: MeetingAct::of_code(&record.act).ok_or_else(|| inconsistent("act", &record.meeting_id))?,
        at: instant(record.at),
        was: record.was.map(instant),
        words: record.words,
    })
}

fn minutes(record: &MeetingRecord) -> Option<Minutes> {
    Some(Minutes {
        at: instant(record.held_at?),
        present: u32::try_from(record.present?).ok()?,
        said: record.said.clone(),
        agreed: record.agreed.clone(),
    })
}

/// The meeting after a step, and what is noted of it.
fn stepped(record: MeetingRecord, step: MeetingStep, now: i64) -> (MeetingRecord, Option<MeetingNoteRecord>) {
    let note = |act: MeetingAct, was: Option<i64>, words: String| {
        Some(MeetingNoteRecord { id: 0, meeting_id: record.id.clone(), act: act.code().into(), at: now, was, words })
    };
    match step {
        MeetingStep::Move { starts_at, place, reason } => {
            let note = note(MeetingAct::Move, Some(record.starts_at), reason);
            (MeetingRecord { starts_at: starts_at.unix_timestamp(), place, ..record }, note)
        }
        MeetingStep::Cancel { reason } => {
            let note = note(MeetingAct::Cancel, None, reason);
            (MeetingRecord { state: MeetingState::Cancelled.code().into(), ..record }, note)
        }
        MeetingStep::Minutes { present, said, agreed } => {
            let state = MeetingState::Held.code().into();
            let present = i32::try_from(present).ok();
            (MeetingRecord { state, present, said, agreed, held_at: Some(now), ..record }, None)
        }
        MeetingStep::Addendum { words } => {
            let note = note(MeetingAct::Addendum, None, words);
            (record, note)
        }
    }
}

impl Office {
    pub(super) fn stage_of(&self, record: &MeetingRecord) -> Stored<Stage> {
        let state = MeetingState::of_code(&record.state).ok_or_else(|| inconsistent("state", &record.id))?;
        Ok(Stage::of(state, instant(record.starts_at), self.now()))
    }

    /// The district of a mahalla; empty for one that is unknown.
    pub(super) fn district_of(&self, mahalla_code: &str) -> String {
        self.gazetteer().mahalla(mahalla_code).map(|one| one.district_code.clone()).unwrap_or_default()
    }

    /// Names of officers by id.
    pub(super) async fn officer_names<'a>(
        &self,
        ids: impl Iterator<Item = &'a String>,
    ) -> Stored<HashMap<String, Names>> {
        let mut ids: Vec<String> = ids.cloned().collect();
        ids.sort();
        ids.dedup();
        let officers = storage::inspectors::list_officers(self.storage.connection(), &ids).await?;
        Ok(officers.into_iter().map(|officer| (officer.id.clone(), names(officer))).collect())
    }

    /// The mahallas an officer serves today.
    pub(super) async fn served_by(&self, officer: &str) -> Stored<Vec<String>> {
        let of = HoldersOf::Officer(officer);
        let holders = storage::inspectors::list_holders(self.storage.connection(), of, &written(self.today())).await?;
        Ok(holders.into_iter().map(|holder| holder.mahalla_code).collect())
    }

    async fn whole_meetings(&self, records: Vec<MeetingRecord>) -> Stored<Vec<WholeMeeting>> {
        let names = self.officer_names(records.iter().map(|record| &record.officer_id)).await?;
        let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
        let mut notes: HashMap<String, Vec<Note>> = HashMap::new();
        for record in stored::list_notes(self.storage.connection(), &ids).await? {
            notes.entry(record.meeting_id.clone()).or_default().push(note(record)?);
        }
        let whole = |record: MeetingRecord| {
            Ok(WholeMeeting {
                inspector: names.get(&record.officer_id).cloned().unwrap_or_default(),
                district_code: self.district_of(&record.mahalla_code),
                stage: self.stage_of(&record)?,
                notes: notes.remove(&record.id).unwrap_or_default(),
                minutes: minutes(&record),
                place: record.place.clone(),
                meeting: meeting(record),
            })
        };
        records.into_iter().map(whole).collect()
    }

    async fn meeting_lines(&self, of: HeldBy<'_>, when: When, limit: u64) -> Stored<Vec<MeetingLine>> {
        let records = stored::list_held(self.storage.connection(), of, when, limit).await?;
        let names = self.officer_names(records.iter().map(|record| &record.officer_id)).await?;
        let line = |record: MeetingRecord| {
            Ok(MeetingLine {
                inspector: names.get(&record.officer_id).cloned().unwrap_or_default(),
                stage: self.stage_of(&record)?,
                meeting: meeting(record),
            })
        };
        records.into_iter().map(line).collect()
    }

    fn is_own_meeting(staff: &Staff, record: &MeetingRecord) -> bool {
        rules::plans(staff.role) && staff.inspector.as_deref() == Some(&record.officer_id)
    }

    async fn planning(&self, staff: &Staff) -> Stored<Option<Planning>> {
        let Some(officer) = staff.inspector.as_ref().filter(|_| rules::plans(staff.role)) else { return Ok(None) };
        let mahalla_codes = self.served_by(officer).await?;
        let (day, time) = rules::proposed(self.today(), &self.days_off());
        Ok((!mahalla_codes.is_empty()).then_some(Planning { mahalla_codes, day, time }))
    }

    /// Whether a form is sent for the first time; a foreign token is refused.
    async fn is_first_meeting_form(&self, database: &impl ConnectionTrait, form: &str) -> Refused<bool> {
        match self.sent(database, form).await? {
            Sent::Unknown => wrong(vec![("form", "missing")]),
            sent => Ok(sent == Sent::First),
        }
    }
}

#[async_trait]
impl Meetings for Office {
    async fn meeting(&self, id: &str) -> Read<Option<WholeMeeting>> {
        let found = stored::find_meeting(self.storage.connection(), id).await?;
        Ok(self.whole_meetings(found.into_iter().collect()).await?.pop())
    }

    async fn past_meetings(&self, of: &str, limit: u64) -> Read<Vec<MeetingLine>> {
        let whose = match of {
            "" => HeldBy::Everybody,
            code if self.gazetteer().mahalla(code).is_some() => HeldBy::Mahalla(code),
            officer => HeldBy::Officer(officer),
        };
        Ok(self.meeting_lines(whose, When::Over, limit).await?)
    }

    async fn announced_meetings(&self, mahalla_code: &str, limit: u64) -> Read<Vec<WholeMeeting>> {
        let of = if mahalla_code.is_empty() { HeldBy::Everybody } else { HeldBy::Mahalla(mahalla_code) };
        let from = When::From(self.now().unix_timestamp());
        Ok(self.whole_meetings(stored::list_held(self.storage.connection(), of, from, limit).await?).await?)
    }

    async fn judge_meeting(
        &self,
        id: &str,
        form: &ReportVerdictForm,
        client: &str,
    ) -> Result<Option<()>, Failure<ReportVerdictRefusal>> {
        let found = stored::find_meeting(self.storage.connection(), id).await?;
        let Some(record) = found else { return Ok(None) };
        if !self.stage_of(&record)?.takes_verdicts() {
            return Ok(None);
        }
        let mut mahallas = vec![record.mahalla_code.clone()];
        mahallas.extend(self.served_by(&record.officer_id).await?);
        self.judged(&record.id, &mahallas, form, client).await?;
        Ok(Some(()))
    }

    async fn meeting_voices(&self, id: &str) -> Read<[Option<ReportVoices>; 2]> {
        Ok(self.voices_of(id).await?)
    }

    async fn desk_meetings(&self, staff: &Staff) -> Read<Option<MeetingDesk>> {
        if !staff.role.may_handle_concerns() {
            return Ok(None);
        }
        let of = match staff.inspector.as_deref().filter(|_| rules::plans(staff.role)) {
            Some(officer) => HeldBy::Officer(officer),
            None if staff.territory.is_empty() => HeldBy::Everybody,
            None => HeldBy::Territory(&staff.territory),
        };
        let coming = self.meeting_lines(of, When::Open, COMING).await?;
        let past = self.meeting_lines(of, When::Over, PAST).await?;
        Ok(Some(MeetingDesk { planning: self.planning(staff).await?, coming, past }))
    }

    async fn desk_meeting(&self, staff: &Staff, id: &str) -> Read<Option<(WholeMeeting, Vec<MeetingAct>)>> {
        let found = stored::find_meeting(self.storage.connection(), id).await?;
        let Some(record) = found else { return Ok(None) };
        let is_own = Self::is_own_meeting(staff, &record);
        let is_seen = rules::oversees(staff.role) && self.district_of(&record.mahalla_code) == staff.territory;
        if !is_own && !is_seen {
            return Ok(None);
        }
        let acts = if is_own { self.stage_of(&record)?.acts().to_vec() } else { Vec::new() };
        Ok(self.whole_meetings(vec![record]).await?.pop().map(|meeting| (meeting, acts)))
    }

    async fn plan_meeting(&self, staff: &Staff, form: &PlanForm) -> Refused<Option<String>> {
        let Some(officer) = staff.inspector.clone().filter(|_| rules::plans(staff.role)) else { return Ok(None) };
        let own = self.served_by(&officer).await?;
        if own.is_empty() {
            return Ok(None);
        }
        let transaction = self.storage.begin().await?;
        let is_first = self.is_first_meeting_form(&transaction, &form.form).await?;
        let id = address_part(&self.secrets.of_form("meeting", &form.form, 10));
        if !is_first {
            return Ok(Some(id));
        }
        let draft = form.draft(&own, self.today(), &self.days_off()).or_else(wrong)?;
        let record = MeetingRecord {
            id: id.clone(),
            officer_id: officer,
            mahalla_code: draft.mahalla_code,
            starts_at: draft.starts_at.unix_timestamp(),
            topic: draft.topic.code().into(),
            place: draft.place,
            state: MeetingState::Announced.code().into(),
            present: None,
            said: String::new(),
            agreed: String::new(),
            held_at: None,
        };
        stored::add_meeting(&transaction, record).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(id))
    }

    async fn take_meeting_step(&self, staff: &Staff, id: &str, form: &MeetingStepForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let found = stored::find_meeting(&transaction, id).await?;
        let Some(record) = found.filter(|record| Self::is_own_meeting(staff, record)) else { return Ok(None) };
        if !self.is_first_meeting_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let act = MeetingAct::of_code(&form.act);
        let stage = self.stage_of(&record)?;
        if act.is_some_and(|act| !stage.acts().contains(&act)) {
            return Err(Failure::Refused(MeetingRefusal::NotNow));
        }
        let step = form.step(self.today(), &self.days_off()).or_else(wrong)?;
        let from = record.state.clone();
        let (record, note) = stepped(record, step, self.now().unix_timestamp());
        if !stored::set_meeting(&transaction, record, &from).await? {
            return Err(Failure::Refused(MeetingRefusal::NotNow));
        }
        if let Some(note) = note {
            stored::add_note(&transaction, note).await?;
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }
}

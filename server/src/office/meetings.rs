//! Meetings: announced by their inspector, one a day in a mahalla, moved or called off with a reason, held with minutes that
//! nobody changes.
use super::{
    Office, address_part,
    inspectors::{meeting, names},
    instant,
    once::Sent,
};
use async_trait::async_trait;
use domain::{
    calendar::{end_of_day, local_date, start_of_day},
    failure::{Failure, Read},
    meeting::{
        self as rules, MeetingAct, MeetingDesk, MeetingLine, MeetingRefusal, MeetingState, MeetingStep,
        MeetingStepForm, Meetings, Minutes, Note, PlanForm, Planning, Stage, WholeMeeting, unwritten_before,
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
use time::{Date, Duration, OffsetDateTime};

/// Coming meetings on the desk at most.
const COMING: u64 = 50;
/// Past meetings on the desk at most.
const PAST: u64 = 20;
/// Days over which meetings without minutes are counted.
const COUNTED: Duration = Duration::days(365);

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
        is_of_office: record.is_of_office,
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
fn stepped(
    record: MeetingRecord,
    step: MeetingStep,
    is_of_office: bool,
    at: i64,
) -> (MeetingRecord, Option<MeetingNoteRecord>) {
    let note = |act: MeetingAct, was: Option<i64>, words: String| {
        let (meeting_id, act) = (record.id.clone(), act.code().into());
        Some(MeetingNoteRecord { id: 0, meeting_id, act, at, was, words, is_of_office })
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
        MeetingStep::Unheld { reason } => {
            let note = note(MeetingAct::Unheld, None, reason);
            (MeetingRecord { state: MeetingState::Unheld.code().into(), ..record }, note)
        }
        MeetingStep::Minutes { present, said, agreed } => {
            let state = MeetingState::Held.code().into();
            let present = i32::try_from(present).ok();
            (MeetingRecord { state, present, said, agreed, held_at: Some(at), ..record }, None)
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
        self.lines_of_meetings(stored::list_held(self.storage.connection(), of, when, 0, limit).await?).await
    }

    /// Lines of meetings, whoever announced them, also where he is gone.
    pub(super) async fn lines_of_meetings(&self, records: Vec<MeetingRecord>) -> Stored<Vec<MeetingLine>> {
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

    /// What a member of staff may do with a meeting now; none for whom it is not there.
    fn meeting_acts(&self, staff: &Staff, record: &MeetingRecord) -> Stored<Option<Vec<MeetingAct>>> {
        let stage = self.stage_of(record)?;
        if Self::is_own_meeting(staff, record) {
            return Ok(Some(stage.acts().to_vec()));
        }
        let is_above = rules::oversees(staff.role) && self.district_of(&record.mahalla_code) == staff.territory;
        Ok(is_above.then(|| stage.acts_of_office().to_vec()))
    }

    /// How many meetings of the last year stand without minutes after their term.
    pub(super) async fn count_unwritten(&self, of: HeldBy<'_>) -> Stored<u64> {
        let until = unwritten_before(self.today());
        let from = (until - COUNTED).unix_timestamp();
        stored::count_announced(self.storage.connection(), of, from, until.unix_timestamp()).await
    }

    /// Refuses a second meeting of a mahalla on a day: each lets more ratings be expected.
    async fn only_one_a_day(
        &self,
        database: &impl ConnectionTrait,
        mahalla_code: &str,
        starts_at: OffsetDateTime,
        but: &str,
    ) -> Refused<()> {
        let day: Date = local_date(starts_at);
        let span = (start_of_day(day).unix_timestamp(), end_of_day(day).unix_timestamp());
        if stored::is_announced(database, mahalla_code, span, but).await? {
            return wrong(vec![("day", "taken")]);
        }
        Ok(())
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
            code if self.gazetteer().region(code).is_some() => HeldBy::Territory(code),
            officer => HeldBy::Officer(officer),
        };
        let now = self.now().unix_timestamp();
        // Those called off before their day stand among the coming ones of their mahalla.
        let when = if matches!(whose, HeldBy::Mahalla(_)) { When::Past(now) } else { When::Over(now) };
        Ok(self.meeting_lines(whose, when, limit).await?)
    }

    async fn announced_meetings(&self, mahalla_code: &str, limit: u64) -> Read<Vec<WholeMeeting>> {
        let of = if mahalla_code.is_empty() { HeldBy::Everybody } else { HeldBy::Mahalla(mahalla_code) };
        let (database, now) = (self.storage.connection(), self.now().unix_timestamp());
        let mut records = stored::list_held(database, of, When::Coming(now), 0, limit).await?;
        records.extend(stored::list_held(database, of, When::CalledOff(now), 0, limit).await?);
        records.sort_by(|one, other| one.starts_at.cmp(&other.starts_at).then_with(|| one.id.cmp(&other.id)));
        Ok(self.whole_meetings(records).await?)
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
        let now = self.now().unix_timestamp();
        Ok(Some(MeetingDesk {
            planning: self.planning(staff).await?,
            coming: self.meeting_lines(of, When::Coming(now), COMING).await?,
            awaited: self.meeting_lines(of, When::Awaited(now), COMING).await?,
            unwritten: self.count_unwritten(of).await?,
            past: self.meeting_lines(of, When::Settled, PAST).await?,
        }))
    }

    async fn desk_meeting(&self, staff: &Staff, id: &str) -> Read<Option<(WholeMeeting, Vec<MeetingAct>)>> {
        let found = stored::find_meeting(self.storage.connection(), id).await?;
        let Some(record) = found else { return Ok(None) };
        let Some(acts) = self.meeting_acts(staff, &record)? else { return Ok(None) };
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
        self.only_one_a_day(&transaction, &draft.mahalla_code, draft.starts_at, &id).await?;
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
        let Some(record) = found else { return Ok(None) };
        let Some(acts) = self.meeting_acts(staff, &record)? else { return Ok(None) };
        if !self.is_first_meeting_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        if MeetingAct::of_code(&form.act).is_some_and(|act| !acts.contains(&act)) {
            return Err(Failure::Refused(MeetingRefusal::NotNow));
        }
        let step = form.step(instant(record.starts_at), self.today(), &self.days_off()).or_else(wrong)?;
        if let MeetingStep::Move { starts_at, .. } = &step {
            self.only_one_a_day(&transaction, &record.mahalla_code, *starts_at, &record.id).await?;
        }
        let from = record.state.clone();
        let is_of_office = !Self::is_own_meeting(staff, &record);
        let (record, note) = stepped(record, step, is_of_office, self.now().unix_timestamp());
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

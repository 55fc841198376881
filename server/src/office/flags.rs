//! Readings as they begin and end beside a concern: an answer is drawn, a summary waits, the resident overrules, time
//! passes; and what the writer and his head see of it.
use super::{Office, doubts::percent, instant, random_id};
use crate::secrets::CaseKey;
use domain::{
    calendar::local_date,
    concern::{ConcernState, Verdict, VerdictDraft},
    formalism::{self, Looked, Reason},
    person::Staff,
    reading::{self, Contest, DAYS_TO_READ, Flag, Kind, Reading, Says, State, Summary},
};
use storage::{ConcernRecord, ConnectionTrait, ReadingRecord, StorageError, Stored, VoiceRecord, readings as stored};

/// Kinds about the answer itself.
pub(super) const OF_ANSWER: [&str; 2] = [Kind::Formal.code(), Kind::Sample.code()];
/// The kind about the summary.
pub(super) const OF_SUMMARY: [&str; 1] = [Kind::Summary.code()];
/// Readings looked at in one go.
const BATCH: u64 = 200;

/// A stored reading as the domain knows it.
pub(super) fn reading_of(record: &ReadingRecord, voices: &[VoiceRecord]) -> Stored<Reading> {
    let wrong = |column| StorageError::Inconsistent { table: "reading", column, row: record.id.clone() };
    let voice = |one: &VoiceRecord| Says::of_code(&one.says).map(|says| (one.reader, says));
    Ok(Reading {
        kind: Kind::of_code(&record.kind).ok_or_else(|| wrong("kind"))?,
        is_double: record.is_double,
        state: State::of_code(&record.state).ok_or_else(|| wrong("state"))?,
        since: instant(record.since),
        is_contested: record.contested_at.is_some(),
        voices: voices.iter().map(voice).collect::<Option<_>>().ok_or_else(|| wrong("voices"))?,
    })
}

/// The reasons of a stored reading.
pub(super) fn reasons_of(record: &ReadingRecord) -> Vec<Reason> {
    record.reasons.split(',').filter_map(Reason::of_code).collect()
}

/// Whether an answer is that member's own.
pub(super) fn is_writer(staff: &Staff, record: &ReadingRecord) -> bool {
    let by_account = record.account_id == Some(staff.account);
    by_account || (record.officer_id.is_some() && record.officer_id == staff.inspector)
}

/// Who wrote what is read.
pub(super) struct Writer {
    pub(super) officer: Option<String>,
    pub(super) office: String,
    pub(super) account: Option<i64>,
}

impl From<&Staff> for Writer {
    fn from(staff: &Staff) -> Self {
        Self { officer: staff.inspector.clone(), office: staff.office.clone(), account: Some(staff.account) }
    }
}

impl From<&ConcernRecord> for Writer {
    fn from(record: &ConcernRecord) -> Self {
        Self { officer: record.officer_id.clone(), office: record.office_id.clone(), account: None }
    }
}

impl Office {
    /// A new reading.
    fn new_reading(&self, writer: Writer, concern: &str, kind: Kind, turn: i32) -> ReadingRecord {
        let now = self.now().unix_timestamp();
        ReadingRecord {
            id: random_id(),
            concern_id: concern.to_owned(),
            kind: kind.code().into(),
            turn,
            state: State::Waiting.code().into(),
            points: 0,
            reasons: String::new(),
            percent: 0,
            is_double: false,
            voices: 0,
            officer_id: writer.officer,
            office_id: writer.office,
            account_id: writer.account,
            made_at: now,
            since: now,
            contested_at: None,
            contest: None,
            ended_at: None,
        }
    }

    /// Puts an answer before readers, where its points or the lot say so.
    pub(super) async fn draw_for_reading(
        &self,
        database: &impl ConnectionTrait,
        writer: Writer,
        concern: &ConcernRecord,
        looked: &Looked,
    ) -> Stored {
        let number = |purpose| {
            let keyed = self.secrets.token_hash(purpose, concern.id.as_bytes());
            keyed.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte))
        };
        let (chance, lot) = (number("reading-double"), number("reading-sample"));
        let Some((kind, is_double)) = reading::drawn(concern.is_about_officer, looked.points, chance, lot) else {
            return Ok(());
        };
        let codes: Vec<&str> = looked.reasons.iter().map(|reason| reason.code()).collect();
        let record = ReadingRecord {
            points: looked.points.into(),
            reasons: codes.join(","),
            percent: percent(looked).into(),
            is_double,
            ..self.new_reading(writer, &concern.id, kind, 0)
        };
        stored::add_reading(database, record).await.map(|_| ())
    }

    /// Puts a summary before readers; false when it is there already.
    pub(super) async fn put_summary(
        &self,
        database: &impl ConnectionTrait,
        writer: Writer,
        concern: &str,
    ) -> Stored<bool> {
        let turn = stored::find_of_concern(database, concern, &OF_SUMMARY).await?.map_or(0, |last| last.turn + 1);
        stored::add_reading(database, self.new_reading(writer, concern, Kind::Summary, turn)).await
    }

    /// What the resident's word does to readings: it may overrule those of the answer, and a summary of what is solved
    /// goes before readers.
    pub(super) async fn read_after_verdict(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        said: &VerdictDraft,
    ) -> Stored {
        let [_, _, explained, ..] = said.answers.graded;
        let is_solved = matches!(said.verdict, Verdict::Solved | Verdict::Partly);
        if formalism::is_overruled(explained.and_then(domain::rating::Answer::grade), is_solved)
            && let Some(flag) = stored::find_of_concern(database, &record.id, &OF_ANSWER).await?
        {
            let voices = stored::list_voices(database, &flag.id).await?;
            if let Ok(reading) = reading_of(&flag, &voices)?.overrule() {
                self.set_reading(database, &flag, &reading).await?;
            }
        }
        if said.verdict == Verdict::Solved && record.may_publish && record.summary.is_some() {
            self.put_summary(database, record.into(), &record.id).await?;
        }
        Ok(())
    }

    /// Writes back a reading after a step: false when somebody was quicker.
    pub(super) async fn set_reading(
        &self,
        database: &impl ConnectionTrait,
        from: &ReadingRecord,
        reading: &Reading,
    ) -> Stored<bool> {
        let record = ReadingRecord {
            state: reading.state.code().into(),
            // At most four people read one thing.
            voices: reading.voices.len() as i32,
            since: reading.since.unix_timestamp(),
            ended_at: (!reading.state.is_open()).then(|| self.now().unix_timestamp()),
            ..from.clone()
        };
        stored::set_reading(database, record, from).await
    }

    /// Clears what nobody decided on in time. Gives how many.
    pub async fn mind_readings(&self) -> Stored<u64> {
        let before = (self.now() - time::Duration::days(DAYS_TO_READ)).unix_timestamp();
        let database = self.storage.connection();
        let mut cleared = 0;
        loop {
            let batch = stored::list_unread(database, before, BATCH).await?;
            let mut now_cleared = 0;
            for record in batch {
                let voices = stored::list_voices(database, &record.id).await?;
                if let Ok(lapsed) = reading_of(&record, &voices)?.lapse(self.now()) {
                    now_cleared += u64::from(self.set_reading(database, &record, &lapsed).await?);
                }
            }
            cleared += now_cleared;
            if now_cleared < BATCH {
                return Ok(cleared);
            }
        }
    }

    /// The flag on an answer, where the member of staff is shown it.
    pub(super) async fn flag_of(&self, staff: &Staff, concern: &ConcernRecord) -> Stored<Option<Flag>> {
        let database = self.storage.connection();
        let Some(record) = stored::find_of_concern(database, &concern.id, &OF_ANSWER).await? else { return Ok(None) };
        let is_writer = is_writer(staff, &record);
        let voices = stored::list_voices(database, &record.id).await?;
        let reading = reading_of(&record, &voices)?;
        if !reading.is_told() || !reading::may_see_flag(staff.role, is_writer, staff.office == record.office_id) {
            return Ok(None);
        }
        let key = self.find_key(database, &concern.id).await?;
        let words = |one: &VoiceRecord| words_of_voice(key.as_ref()?, one);
        let said = |one: &VoiceRecord| (one.says == Says::Formal.code()).then(|| words(one)).flatten();
        // What one reader said is nobody's to know before it is decided.
        let is_found = matches!(reading.state, State::Confirmed | State::Contested);
        let readers = if is_found { voices.iter().filter_map(said).collect() } else { Vec::new() };
        Ok(Some(Flag {
            reasons: reasons_of(&record),
            state: reading.state,
            lapses_on: reading.lapses_at().map(local_date),
            readers,
            contest: key
                .and_then(|key| contest_of(&key, &record))
                .zip(record.contested_at)
                .map(|(words, at)| Contest { at: instant(at), words }),
            may_contest: is_writer && reading.may_be_contested(),
        }))
    }

    /// The summary of an answer, for the one who answers.
    pub(super) async fn summary_of(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        concern: &ConcernRecord,
    ) -> Stored<Option<Summary>> {
        let state = super::state_of(concern)?;
        let is_answered = matches!(state, ConcernState::Answered | ConcernState::Confirmed);
        if !concern.may_publish || !is_answered || !Self::is_mine(staff, concern) {
            return Ok(None);
        }
        let record = stored::find_of_concern(database, &concern.id, &OF_SUMMARY).await?;
        let reading = record.as_ref().and_then(|record| State::of_code(&record.state));
        let reason = match &record {
            Some(record) if reading == Some(State::Returned) => {
                let voices = stored::list_voices(database, &record.id).await?;
                let key = self.find_key(database, &concern.id).await?;
                key.zip(voices.last()).and_then(|(key, voice)| words_of_voice(&key, voice)).unwrap_or_default()
            }
            _ => String::new(),
        };
        Ok(Some(Summary {
            text: concern.summary.clone().unwrap_or_default(),
            state: reading,
            reason,
            may_write: reading::may_write_summary(concern.may_publish, is_answered, reading),
        }))
    }
}

fn place_of_voice(reading: &str, reader: i64) -> String {
    format!("reading/words/{reading}/{reader}")
}

/// Words of a reader, under the seal of the case.
pub fn sealed_voice(key: &CaseKey, reading: &str, reader: i64, words: &str) -> Vec<u8> {
    key.seal(&place_of_voice(reading, reader), words.as_bytes())
}

fn words_of_voice(key: &CaseKey, voice: &VoiceRecord) -> Option<String> {
    let opened = key.open(&place_of_voice(&voice.reading_id, voice.reader), &voice.words)?;
    String::from_utf8(opened).ok().filter(|words| !words.is_empty())
}

fn place_of_contest(reading: &str) -> String {
    format!("reading/contest/{reading}")
}

/// What the writer says against a flag, under the seal of the case.
pub(super) fn sealed_contest(key: &CaseKey, reading: &str, words: &str) -> Vec<u8> {
    key.seal(&place_of_contest(reading), words.as_bytes())
}

/// What the writer said against a flag.
pub(super) fn contest_of(key: &CaseKey, record: &ReadingRecord) -> Option<String> {
    String::from_utf8(key.open(&place_of_contest(&record.id), record.contest.as_deref()?)?).ok()
}

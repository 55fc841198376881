//! The reading room: what lies before a reader, with all that tells of persons and places taken out, and what he and the
//! writer say of it.
use super::{
    Office,
    flags::{OF_ANSWER, OF_SUMMARY, contest_of, is_writer, reading_of, reasons_of, sealed_contest, sealed_voice},
    once::Sent,
    views::open_answer,
};
use async_trait::async_trait;
use domain::{
    calendar::local_date,
    concern::{
        ConcernState,
        plain::{Known, Part, parts},
    },
    failure::{Failure, Read},
    language::Language,
    person::Staff,
    reading::{
        self, ContestForm, DAYS_TO_READ, Kind, Page, Reading, ReadingRefusal, Readings, Row, SayForm, Sheet, State,
        Subject, SummaryForm, Waiting,
    },
};
use storage::{
    ConcernRecord, ConnectionTrait, ReadingRecord, Stored, VoiceRecord, concerns as cases,
    readings::{self as stored, QueueOf},
};

/// Lines of a page of the queue.
const ROWS: u64 = 25;
/// Characters of a line.
const EXCERPT: usize = 90;
/// Days before it lapses from which a line counts as pressing.
const PRESSING: i64 = 5;

type Refused<T> = Result<T, Failure<ReadingRefusal>>;

fn refused<T>(refusal: ReadingRefusal) -> Refused<T> {
    Err(Failure::Refused(refusal))
}

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    refused(ReadingRefusal::Fields(fields))
}

/// The first characters of a text in pieces.
fn excerpt(parts: Vec<Part>) -> Vec<Part> {
    let mut left = EXCERPT;
    let mut short = Vec::new();
    for part in parts {
        let count = part.text.chars().count();
        if count > left {
            let text = format!("{}…", part.text.chars().take(left).collect::<String>());
            short.push(Part { text, ..part });
            break;
        }
        left -= count;
        short.push(part);
    }
    short
}

impl Office {
    fn queue_of(&self, staff: &Staff) -> QueueOf {
        QueueOf { reader: staff.account, line: self.tree().below(&staff.office) }
    }

    /// Something that a member of staff may read, with what was said of it.
    async fn readable(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        id: &str,
    ) -> Stored<Option<(ReadingRecord, Reading)>> {
        let Some(record) = stored::find_reading(database, id).await? else { return Ok(None) };
        let reading = reading_of(&record, &stored::list_voices(database, id).await?)?;
        let is_in_line = self.tree().below(&staff.office).contains(&record.office_id);
        let may_read = reading::may_read(staff.role, is_in_line, reading.is_read_by(staff.account));
        Ok(may_read.then_some((record, reading)))
    }

    /// Names and numbers that no reader may learn, wherever an officer wrote them.
    async fn known_of(&self, concern: &ConcernRecord, reading: &ReadingRecord) -> Stored<Known> {
        let database = self.storage.connection();
        let mut people = vec![concern.number.clone()];
        let mut places = Vec::new();
        // A name that is sealed to an office is unknown to the one who answers too.
        if !self.is_sealed(database, concern).await?
            && let Some(author) = self.author_of(concern).await?
        {
            people.extend([author.name, author.phone, author.email]);
            places.push(author.address);
        }
        if let Some(id) = &reading.officer_id
            && let Some(officer) = storage::inspectors::find_officer(database, id).await?
        {
            people.extend([officer.name_uz, officer.name_uz_cyrl, officer.name_ru, officer.name_en]);
        }
        if let Some(id) = reading.account_id
            && let Some(account) = storage::staff::find_account_by_id(database, id).await?
        {
            people.extend([account.name_uz, account.name_uz_cyrl, account.name_ru, account.name_en]);
        }
        let gazetteer = self.gazetteer();
        if let Some(mahalla) = gazetteer.mahalla(&concern.mahalla_code) {
            let names = &mahalla.names;
            places.extend([&names.uz, &names.uz_cyrl, &names.ru, &names.en].map(Clone::clone));
        }
        Ok(Known { people, places })
    }

    async fn subject_of(&self, record: &ReadingRecord, concern: &ConcernRecord) -> Stored<Option<Subject>> {
        if record.kind == Kind::Summary.code() {
            let text = parts(concern.summary.as_deref().unwrap_or_default(), &Known::default());
            return Ok(Some(Subject::Summary { text, category: concern.category.clone() }));
        }
        let database = self.storage.connection();
        let Some(key) = self.find_key(database, &concern.id).await? else { return Ok(None) };
        let stored = cases::find_answer(database, &concern.id).await?;
        let answer = stored.and_then(|one| open_answer(&concern.id, &key, one.at, &one.sealed));
        let Some(answer) = answer else { return Ok(None) };
        let known = self.known_of(concern, record).await?;
        Ok(Some(Subject::Answer {
            letter: parts(&answer.text, &known),
            measure: parts(&answer.measure, &known),
            done_on: answer.done_on,
            outcome: answer.outcome,
            reasons: reasons_of(record),
            percent: u8::try_from(record.percent).unwrap_or_default(),
            contest: parts(&contest_of(&key, record).unwrap_or_default(), &known),
        }))
    }

    async fn sheet_of(&self, record: &ReadingRecord, reading: &Reading) -> Stored<Option<Sheet>> {
        let Some(concern) = cases::find_concern(self.storage.connection(), &record.concern_id).await? else {
            return Ok(None);
        };
        let subject = self.subject_of(record, &concern).await?;
        Ok(subject.map(|subject| Sheet {
            id: record.id.clone(),
            since: reading.since,
            lapses_on: reading.lapses_at().map(local_date),
            language: Language::of_code(&concern.language).unwrap_or_default(),
            subject,
        }))
    }

    async fn page_of(&self, staff: &Staff, page: u64) -> Stored<Page> {
        let (database, of) = (self.storage.connection(), self.queue_of(staff));
        let now = self.now();
        let pressing = (now - time::Duration::days(DAYS_TO_READ - PRESSING)).unix_timestamp();
        let count = |kinds: &'static [&'static str], before| stored::count_waiting(database, &of, kinds, before);
        let waiting = Waiting {
            answers: count(&OF_ANSWER, i64::MAX).await?,
            summaries: count(&OF_SUMMARY, i64::MAX).await?,
            lapsing: count(&OF_ANSWER, pressing).await?,
        };
        let pages = (waiting.answers + waiting.summaries).div_ceil(ROWS).max(1);
        let mut rows = Vec::new();
        for record in stored::list_waiting(database, &of, (page.clamp(1, pages) - 1) * ROWS, ROWS).await? {
            let reading = reading_of(&record, &[])?;
            let Some(sheet) = self.sheet_of(&record, &reading).await? else { continue };
            let (is_summary, text) = match sheet.subject {
                Subject::Answer { letter, .. } => (false, letter),
                Subject::Summary { text, .. } => (true, text),
            };
            rows.push(Row {
                id: sheet.id,
                is_summary,
                since: sheet.since,
                lapses_on: sheet.lapses_on,
                excerpt: excerpt(text),
            });
        }
        Ok(Page { waiting, rows, pages })
    }

    /// Whether a form of the room is sent for the first time; a foreign token is refused.
    async fn is_first_form(&self, database: &impl ConnectionTrait, form: &str) -> Refused<bool> {
        match self.sent(database, form).await? {
            Sent::Unknown => wrong(vec![("form", "missing")]),
            sent => Ok(sent == Sent::First),
        }
    }
}

#[async_trait]
impl Readings for Office {
    async fn queue(&self, staff: &Staff, page: u64) -> Read<Option<Page>> {
        if !reading::is_reader(staff.role) {
            return Ok(None);
        }
        Ok(Some(self.page_of(staff, page).await?))
    }

    async fn sheet(&self, staff: &Staff, id: &str) -> Read<Option<Sheet>> {
        match self.readable(self.storage.connection(), staff, id).await? {
            Some((record, reading)) if reading.state.is_open() => Ok(self.sheet_of(&record, &reading).await?),
            _ => Ok(None),
        }
    }

    async fn say(&self, staff: &Staff, id: &str, form: &SayForm) -> Refused<Option<()>> {
        if !reading::is_reader(staff.role) {
            return Ok(None);
        }
        let transaction = self.storage.begin().await?;
        if !self.is_first_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let Some((record, reading)) = self.readable(&transaction, staff, id).await? else { return Ok(None) };
        let said = form.draft(reading.kind).or_else(wrong)?;
        let not_now = |_| Failure::Refused(ReadingRefusal::NotNow);
        let turn = record.voices;
        let reading = reading.say(staff.account, said.says).map_err(not_now)?;
        if !self.set_reading(&transaction, &record, &reading).await? {
            return refused(ReadingRefusal::NotNow);
        }
        let key = self.key_of(&transaction, &record.concern_id).await?;
        let voice = VoiceRecord {
            reading_id: id.to_owned(),
            reader: staff.account,
            turn,
            says: said.says.code().into(),
            at: self.now().unix_timestamp(),
            words: sealed_voice(&key, id, staff.account, &said.reason),
        };
        stored::add_voice(&transaction, voice).await?;
        storage::commit(transaction).await?;
        if matches!(reading.state, State::Confirmed | State::Approved) {
            self.changed();
        }
        Ok(Some(()))
    }

    async fn contest(&self, staff: &Staff, concern: &str, form: &ContestForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        if self.find_visible(&transaction, staff, concern).await?.is_none() {
            return Ok(None);
        }
        let flag = stored::find_of_concern(&transaction, concern, &OF_ANSWER).await?;
        let Some(record) = flag.filter(|record| is_writer(staff, record)) else { return Ok(None) };
        if !self.is_first_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let reading = reading_of(&record, &stored::list_voices(&transaction, &record.id).await?)?;
        let was_confirmed = reading.state == State::Confirmed;
        let not_now = |_| Failure::Refused(ReadingRefusal::NotNow);
        let reading = reading.contest(self.now()).map_err(not_now)?;
        let words = form.draft().or_else(wrong)?;
        let key = self.key_of(&transaction, concern).await?;
        let contested = ReadingRecord {
            state: reading.state.code().into(),
            since: reading.since.unix_timestamp(),
            contested_at: Some(self.now().unix_timestamp()),
            contest: Some(sealed_contest(&key, &record.id, &words)),
            ended_at: None,
            ..record.clone()
        };
        if !stored::set_reading(&transaction, contested, &record).await? {
            return refused(ReadingRefusal::NotNow);
        }
        storage::commit(transaction).await?;
        if was_confirmed {
            self.changed();
        }
        Ok(Some(()))
    }

    async fn summarise(&self, staff: &Staff, concern: &str, form: &SummaryForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let Some(known) = self.find_visible(&transaction, staff, concern).await? else { return Ok(None) };
        let Some(summary) = self.summary_of(&transaction, staff, &known.record).await? else { return Ok(None) };
        if !self.is_first_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        if !summary.may_write {
            return refused(ReadingRefusal::NotNow);
        }
        let text = form.draft().or_else(wrong)?;
        let doubts = reading::doubts_of_summary(&text);
        if form.sure != "yes" && !doubts.is_empty() {
            return refused(ReadingRefusal::LookAgain(doubts));
        }
        let from = known.record.state.clone();
        if !cases::set_concern(&transaction, ConcernRecord { summary: Some(text), ..known.record }, &from).await? {
            return refused(ReadingRefusal::NotNow);
        }
        if known.state == ConcernState::Confirmed && !self.put_summary(&transaction, staff.into(), concern).await? {
            return refused(ReadingRefusal::NotNow);
        }
        Ok(Some(storage::commit(transaction).await?))
    }
}

//! Questions of residents: asked without a name, read first by the district's desk, answered by the inspector in public.
use super::{Office, once::Sent, random_id};
use async_trait::async_trait;
use domain::{
    failure::{Failure, Read},
    person::Staff,
    question::{
        self as rules, AskForm, DAYS_OF_REFUSED, DeskQuestion, Ground, Moderation, ModerationForm, Question,
        QuestionDesk, QuestionLine, QuestionRefusal, QuestionState, Questions, ReplyForm, Subject,
    },
    report::ReportState,
};
use std::collections::HashMap;
use storage::{
    ConnectionTrait, QuestionRecord, StorageError, Stored,
    questions::{self as stored, AskedOf},
    registry::{date, written},
};
use time::{Date, Duration};

/// Questions on a page at most.
const MOST: u64 = 200;
/// Characters of a question in a list.
const SHORT: usize = 140;

type Refused<T> = Result<T, Failure<QuestionRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(QuestionRefusal::Fields(fields)))
}

fn inconsistent(column: &'static str, row: &str) -> StorageError {
    StorageError::Inconsistent { table: "question", column, row: row.to_owned() }
}

/// Where the words of a question are sealed.
pub fn place_of_question(id: &str) -> String {
    format!("question/{id}")
}

/// Whose work a subject is, where, and whether it may be asked about now.
struct About {
    officer: String,
    mahalla: String,
    is_open: bool,
}

fn state_of(record: &QuestionRecord) -> Stored<QuestionState> {
    QuestionState::of_code(&record.state).ok_or_else(|| inconsistent("state", &record.id))
}

fn day(written: &str, column: &'static str, record: &QuestionRecord) -> Stored<Date> {
    date(written, "question", column, &record.id)
}

fn answer(record: &QuestionRecord) -> Stored<Option<(Date, String)>> {
    let (Some(on), Some(words)) = (&record.answered_on, &record.answer) else { return Ok(None) };
    Ok(Some((day(on, "answered_on", record)?, words.clone())))
}

fn shown_on(record: &QuestionRecord) -> Stored<Date> {
    day(record.decided_on.as_deref().unwrap_or(&record.asked_on), "decided_on", record)
}

fn is_own(staff: &Staff, record: &QuestionRecord) -> bool {
    staff.inspector.as_deref() == Some(&record.officer_id)
}

/// Whether a member of staff reads a question before others do: by role and district, and never about his own work.
fn is_moderator(staff: &Staff, record: &QuestionRecord) -> bool {
    rules::moderates(staff.role) && record.district_code == staff.territory && !is_own(staff, record)
}

fn is_answerer(staff: &Staff, record: &QuestionRecord) -> bool {
    rules::answers(staff.role) && is_own(staff, record) && record.state == QuestionState::Shown.code()
}

impl Office {
    async fn about(&self, subject: &Subject) -> Stored<Option<About>> {
        let database = self.storage.connection();
        match subject {
            Subject::Meeting(id) => {
                let Some(record) = storage::meetings::find_meeting(database, id).await? else { return Ok(None) };
                let is_open = self.stage_of(&record)?.takes_questions();
                Ok(Some(About { officer: record.officer_id, mahalla: record.mahalla_code, is_open }))
            }
            Subject::Report(id) => {
                let found = storage::reports::find_report(database, id).await?;
                let found = found.filter(|record| record.state == ReportState::Published.code());
                // Of an office's report residents say what they think; questions go to inspectors.
                Ok(found.and_then(|record| {
                    let mahalla = record.mahalla_codes.split(',').next().unwrap_or_default().to_owned();
                    Some(About { mahalla, officer: record.officer_id?, is_open: true })
                }))
            }
        }
    }

    fn words_of(&self, record: &QuestionRecord) -> Option<String> {
        let bytes = self.secrets.open_sealed(&place_of_question(&record.id), record.words.as_ref()?)?;
        String::from_utf8(bytes).ok()
    }

    async fn question_lines(&self, records: &[QuestionRecord]) -> Stored<Vec<QuestionLine>> {
        let names = self.officer_names(records.iter().map(|record| &record.officer_id)).await?;
        let line = |record: &QuestionRecord| {
            Ok(QuestionLine {
                id: record.id.clone(),
                subject: Subject::of(&record.subject, &record.subject_id)
                    .ok_or_else(|| inconsistent("subject", &record.id))?,
                inspector: names.get(&record.officer_id).cloned().unwrap_or_default(),
                mahalla_code: record.mahalla_code.clone(),
                words: self.words_of(record).unwrap_or_default().chars().take(SHORT).collect(),
                since: shown_on(record)?,
            })
        };
        records.iter().map(line).collect()
    }

    async fn listed_questions(
        &self,
        of: AskedOf<'_>,
        state: QuestionState,
        is_open: bool,
    ) -> Stored<Vec<QuestionLine>> {
        let records = stored::list_questions(self.storage.connection(), of, state.code(), is_open, MOST).await?;
        self.question_lines(&records).await
    }

    /// Questions of the same subject that are shown, as address part and words.
    async fn alike(&self, database: &impl ConnectionTrait, record: &QuestionRecord) -> Stored<Vec<(String, String)>> {
        let of = AskedOf::Subject(&record.subject_id);
        let shown = stored::list_questions(database, of, QuestionState::Shown.code(), false, MOST).await?;
        let others = shown.iter().filter(|one| one.id != record.id);
        Ok(others.map(|one| (one.id.clone(), self.words_of(one).unwrap_or_default())).collect())
    }

    async fn whole_question(&self, staff: &Staff, record: QuestionRecord) -> Stored<Option<DeskQuestion>> {
        let Some(line) = self.question_lines(std::slice::from_ref(&record)).await?.pop() else { return Ok(None) };
        let state = state_of(&record)?;
        let may_moderate = state == QuestionState::Waiting && is_moderator(staff, &record);
        let alike = if may_moderate { self.alike(self.storage.connection(), &record).await? } else { Vec::new() };
        Ok(Some(DeskQuestion {
            words: self.words_of(&record),
            ground: record.ground.as_deref().and_then(Ground::of_code),
            answer: answer(&record)?,
            may_answer: is_answerer(staff, &record) && record.answered_on.is_none(),
            may_moderate,
            alike,
            state,
            line,
        }))
    }

    /// Whether a form is sent for the first time; a foreign token is refused.
    async fn is_first_question_form(&self, database: &impl ConnectionTrait, form: &str) -> Refused<bool> {
        match self.sent(database, form).await? {
            Sent::Unknown => wrong(vec![("form", "missing")]),
            sent => Ok(sent == Sent::First),
        }
    }

    /// Erases the words of questions that were refused a month ago. Gives how many had some.
    pub async fn forget_questions(&self) -> Stored<u64> {
        let before = written(self.today() - Duration::days(DAYS_OF_REFUSED));
        stored::remove_words(self.storage.connection(), &before).await
    }
}

#[async_trait]
impl Questions for Office {
    async fn ask_about(&self, subject: &Subject, form: &AskForm, client: &str) -> Refused<Option<()>> {
        let Some(about) = self.about(subject).await? else { return Ok(None) };
        if !about.is_open {
            return Err(Failure::Refused(QuestionRefusal::NotNow));
        }
        let words = form.draft().or_else(wrong)?;
        let transaction = self.storage.begin().await?;
        if !self.is_first_question_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let too_many = |retry_after| Failure::Refused(QuestionRefusal::TooMany { retry_after });
        self.limits.questions.count(client).map_err(too_many)?;
        let id = random_id();
        let record = QuestionRecord {
            subject: subject.kind().into(),
            subject_id: subject.id().into(),
            officer_id: about.officer,
            district_code: self.district_of(&about.mahalla),
            mahalla_code: about.mahalla,
            asked_on: written(self.today()),
            state: QuestionState::Waiting.code().into(),
            words: Some(self.secrets.seal(&place_of_question(&id), words.as_bytes())),
            ground: None,
            joined_to: None,
            decided_on: None,
            decided_by: None,
            answer: None,
            answered_on: None,
            id,
        };
        stored::add_question(&transaction, record).await?;
        storage::commit(transaction).await?;
        Ok(Some(()))
    }

    async fn questions_about(&self, subject: &Subject) -> Read<Vec<Question>> {
        let database = self.storage.connection();
        let of = AskedOf::Subject(subject.id());
        let records = stored::list_questions(database, of, QuestionState::Shown.code(), false, MOST).await?;
        let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
        let joined: HashMap<String, i64> = stored::count_joined(database, &ids).await?.into_iter().collect();
        let shown = |record: QuestionRecord| {
            Ok(Question {
                words: self.words_of(&record).unwrap_or_default(),
                shown_on: shown_on(&record)?,
                joined: joined.get(&record.id).and_then(|count| u64::try_from(*count).ok()).unwrap_or_default(),
                answer: answer(&record)?,
                id: record.id,
            })
        };
        Ok(records.into_iter().map(shown).collect::<Stored<_>>()?)
    }

    async fn desk_questions(&self, staff: &Staff) -> Read<Option<QuestionDesk>> {
        if rules::moderates(staff.role) {
            let of = AskedOf::District(&staff.territory);
            return Ok(Some(QuestionDesk {
                is_moderator: true,
                waiting: self.listed_questions(of, QuestionState::Waiting, false).await?,
                unanswered: self.listed_questions(of, QuestionState::Shown, true).await?,
            }));
        }
        let Some(officer) = staff.inspector.as_deref().filter(|_| rules::answers(staff.role)) else { return Ok(None) };
        let waiting = self.listed_questions(AskedOf::Officer(officer), QuestionState::Shown, true).await?;
        Ok(Some(QuestionDesk { is_moderator: false, waiting, unanswered: Vec::new() }))
    }

    async fn desk_question(&self, staff: &Staff, id: &str) -> Read<Option<DeskQuestion>> {
        let found = stored::find_question(self.storage.connection(), id).await?;
        match found.filter(|record| is_moderator(staff, record) || is_answerer(staff, record)) {
            Some(record) => Ok(self.whole_question(staff, record).await?),
            None => Ok(None),
        }
    }

    async fn moderate_question(&self, staff: &Staff, id: &str, form: &ModerationForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let found = stored::find_question(&transaction, id).await?;
        let Some(record) = found.filter(|record| is_moderator(staff, record)) else { return Ok(None) };
        if !self.is_first_question_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        if state_of(&record)? != QuestionState::Waiting {
            return Err(Failure::Refused(QuestionRefusal::NotNow));
        }
        let alike: Vec<String> = self.alike(&transaction, &record).await?.into_iter().map(|(id, _)| id).collect();
        let (state, ground, joined_to) = match form.draft(&alike).or_else(wrong)? {
            Moderation::Show => (QuestionState::Shown, None, None),
            Moderation::Refuse(ground) => (QuestionState::Refused, Some(ground), None),
            Moderation::Join(other) => (QuestionState::Refused, Some(Ground::Repeated), Some(other)),
        };
        let decided = QuestionRecord {
            state: state.code().into(),
            ground: ground.map(|ground| ground.code().into()),
            joined_to,
            decided_on: Some(written(self.today())),
            decided_by: Some(staff.account),
            ..record
        };
        if !stored::set_decision(&transaction, decided, QuestionState::Waiting.code()).await? {
            return Err(Failure::Refused(QuestionRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }

    async fn answer_question(&self, staff: &Staff, id: &str, form: &ReplyForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let found = stored::find_question(&transaction, id).await?;
        if found.is_none_or(|record| !is_answerer(staff, &record)) {
            return Ok(None);
        }
        if !self.is_first_question_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let words = form.draft().or_else(wrong)?;
        if !stored::set_answer(&transaction, id, &words, &written(self.today())).await? {
            return Err(Failure::Refused(QuestionRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }
}

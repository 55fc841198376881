//! Questions of residents: asked without a name, read first by the district's desk, answered by the inspector in public; where
//! he is gone, by whoever serves the mahalla now, or by the head.
use super::{Office, once::Sent, random_id};
use async_trait::async_trait;
use domain::{
    failure::{Failure, Read},
    person::Staff,
    question::{
        self as rules, Answerer, AskForm, DAYS_OF_REFUSED, DeskQuestion, Ground, Moderation, ModerationForm, Question,
        QuestionDesk, QuestionLine, QuestionRefusal, QuestionState, Questions, ReplyForm, Subject, Unshown,
        moderation_due,
    },
    report::ReportState,
};
use std::collections::HashMap;
use storage::{
    ConnectionTrait, QuestionRecord, StorageError, Stored,
    inspectors::HoldersOf,
    questions::{self as stored, AskedOf},
    registry::{date, written},
};
use time::{Date, Duration};

/// Questions on a page at most.
const MOST: u64 = 200;
/// In place of an officer: the head answered.
const HEAD: &str = "head";
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

/// Whether a member of staff answers a question about his own work.
fn is_asked(staff: &Staff, record: &QuestionRecord) -> bool {
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

    /// Who serves the mahalla of a question today.
    async fn serve_mahalla_of(&self, record: &QuestionRecord) -> Stored<Vec<String>> {
        let (database, today) = (self.storage.connection(), written(self.today()));
        let of = HoldersOf::Mahalla(&record.mahalla_code);
        let holders = storage::inspectors::list_holders(database, of, &today).await?;
        Ok(holders.into_iter().map(|holder| holder.id).collect())
    }

    /// Whether a member of staff may answer a question, and the word for who he is where he was not asked himself.
    async fn answerer(&self, staff: &Staff, record: &QuestionRecord) -> Stored<Option<String>> {
        if is_asked(staff, record) {
            return Ok(Some(String::new()));
        }
        let is_head = rules::answers_for_gone(staff.role) && record.district_code == staff.territory;
        let officer = staff.inspector.as_ref().filter(|_| rules::answers(staff.role));
        if record.state != QuestionState::Shown.code() || !is_head && officer.is_none() {
            return Ok(None);
        }
        let serve = self.serve_mahalla_of(record).await?;
        if serve.contains(&record.officer_id) {
            return Ok(None);
        }
        let successor = officer.filter(|officer| serve.contains(officer)).cloned();
        Ok(successor.or_else(|| is_head.then(|| HEAD.to_owned())))
    }

    /// Questions in the mahallas of an officer to somebody who serves there no longer.
    async fn left_to(&self, officer: &str) -> Stored<Vec<QuestionLine>> {
        let mahallas = self.served_by(officer).await?;
        let (database, of) = (self.storage.connection(), AskedOf::Mahallas(&mahallas));
        let open = stored::list_questions(database, of, QuestionState::Shown.code(), true, MOST).await?;
        let mut left = Vec::new();
        for record in open.into_iter().filter(|record| record.officer_id != officer) {
            if !self.serve_mahalla_of(&record).await?.contains(&record.officer_id) {
                left.push(record);
            }
        }
        self.question_lines(&left).await
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
            may_answer: record.answered_on.is_none() && self.answerer(staff, &record).await?.is_some(),
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
            answered_by: String::new(),
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
        let others = records.iter().map(|record| &record.answered_by).filter(|by| !by.is_empty() && *by != HEAD);
        let names = self.officer_names(others).await?;
        let by = |by: &str| match by {
            "" => None,
            HEAD => Some(Answerer::Head),
            id => Some(Answerer::Successor { id: id.to_owned(), name: names.get(id).cloned().unwrap_or_default() }),
        };
        let shown = |record: QuestionRecord| {
            Ok(Question {
                words: self.words_of(&record).unwrap_or_default(),
                shown_on: shown_on(&record)?,
                joined: joined.get(&record.id).and_then(|count| u64::try_from(*count).ok()).unwrap_or_default(),
                answer: answer(&record)?,
                answered_by: by(&record.answered_by),
                id: record.id,
            })
        };
        Ok(records.into_iter().map(shown).collect::<Stored<_>>()?)
    }

    async fn unshown_questions(&self, subject: &Subject) -> Read<Unshown> {
        let (today, days_off) = (self.today(), self.days_off());
        let mut unshown = Unshown::default();
        for (state, asked_on, count) in stored::count_unshown(self.storage.connection(), subject.id()).await? {
            let count = u64::try_from(count).unwrap_or_default();
            if state == QuestionState::Refused.code() {
                unshown.refused += count;
                continue;
            }
            unshown.waiting += count;
            let asked_on = date(&asked_on, "question", "asked_on", subject.id())?;
            if moderation_due(asked_on, &days_off) < today {
                unshown.late += count;
            }
        }
        Ok(unshown)
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
        let mut waiting = self.listed_questions(AskedOf::Officer(officer), QuestionState::Shown, true).await?;
        waiting.extend(self.left_to(officer).await?);
        Ok(Some(QuestionDesk { is_moderator: false, waiting, unanswered: Vec::new() }))
    }

    async fn desk_question(&self, staff: &Staff, id: &str) -> Read<Option<DeskQuestion>> {
        let found = stored::find_question(self.storage.connection(), id).await?;
        let Some(record) = found else { return Ok(None) };
        if !is_moderator(staff, &record) && self.answerer(staff, &record).await?.is_none() {
            return Ok(None);
        }
        Ok(self.whole_question(staff, record).await?)
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
        let Some(record) = found else { return Ok(None) };
        let Some(by) = self.answerer(staff, &record).await? else { return Ok(None) };
        if !self.is_first_question_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let words = form.draft().or_else(wrong)?;
        if !stored::set_answer(&transaction, id, &words, &written(self.today()), &by).await? {
            return Err(Failure::Refused(QuestionRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }
}

//! Judging batches that were set aside: by two, who see signals and counts and never an answer (integrity design §C5).
use super::{
    Office, instant,
    mix::{COUNTED, EXCLUDED, LETTERS_ARRIVE},
    once::Sent,
    ratings::INVITED,
};
use async_trait::async_trait;
use domain::{
    batch::{
        BatchLine, BatchSheet, Batches, Decision, JudgeForm, JudgeRefusal, Notice, Outcome, Reason, Rule,
        WORKING_DAYS_TO_JUDGE, may_judge, outcome, outcome_by_time,
    },
    calendar::local_date,
    failure::{Failure, Read},
    period::PeriodState,
    person::{Role, Staff},
    watch::{Signal, VERSION},
};
use serde::Serialize;
use std::collections::HashMap;
use storage::{
    BatchRecord, ConnectionTrait, JudgementRecord, PeriodRecord, Stored, Transaction, batches as stored, draws,
    inspectors::MeetingsOf,
    ratings,
    registry::{date, written},
    releases,
};
use time::{Date, Duration, OffsetDateTime};

/// Notices shown at most.
const NOTICES: u64 = 10_000;

/// An announcement of how a batch ended. Small numbers are told as one or two.
#[derive(Serialize)]
struct Decided<'a> {
    kind: &'a str,
    period: &'a str,
    mahalla: &'a str,
    n: String,
    rule_bits: i32,
    decision: &'a str,
    reason_code: &'a str,
    rules_version: &'a str,
}

fn signals_of(record: &BatchRecord) -> Vec<Signal> {
    Signal::of_bits(u8::try_from(record.signals).unwrap_or_default())
}

impl Office {
    fn line_of(&self, record: &BatchRecord, period: &PeriodRecord, judged: bool) -> Stored<BatchLine> {
        let day = date(&record.day, "batch", "day", &record.id)?;
        let is_due = period.state == PeriodState::UnderReview.code();
        let closed = period.closed_at.map(|at| local_date(instant(at)));
        Ok(BatchLine {
            id: record.id.clone(),
            quarter: record.period.clone(),
            mahalla_code: record.mahalla_code.clone(),
            is_invited: record.stream == INVITED,
            day,
            ballots: record.ballots.unsigned_abs(),
            signals: signals_of(record),
            due: closed
                .filter(|_| is_due)
                .map(|closed| self.days_off().working_days_after(closed, WORKING_DAYS_TO_JUDGE)),
            is_judged_by_me: judged,
            outcome: record.outcome.as_deref().and_then(Outcome::of_code),
        })
    }

    /// Ends a batch: its ballots count or do not, and the public log is told.
    async fn end_batch(
        &self,
        database: &impl ConnectionTrait,
        record: &BatchRecord,
        outcome: Outcome,
        reason: &str,
    ) -> Stored {
        let now = self.now().unix_timestamp();
        if !stored::set_outcome(database, &record.id, outcome.code(), reason, now).await? {
            return Ok(());
        }
        let status = if outcome == Outcome::Accepted { COUNTED } else { EXCLUDED };
        let count = stored::count_of(database, &record.id).await?;
        stored::set_status_of(database, &record.id, status).await?;
        // Ballots cast again are in other batches, or in none.
        let n = if (1..3).contains(&count) { "1-2".to_owned() } else { count.to_string() };
        let decided = Decided {
            kind: "batch_decision",
            period: &record.period,
            mahalla: &record.mahalla_code,
            n,
            rule_bits: record.signals,
            decision: outcome.code(),
            reason_code: reason,
            rules_version: VERSION,
        };
        self.announce(database, &decided).await
    }

    /// Ends what nobody judged in time, as the rules say.
    pub(super) async fn end_batches(&self, database: &impl ConnectionTrait, quarter: &str) -> Stored {
        for record in stored::list_batches(database, quarter).await? {
            if record.outcome.is_none() {
                let said = stored::list_judgements(database, std::slice::from_ref(&record.id)).await?;
                let decisions: Vec<Decision> = said.iter().filter_map(|one| Decision::of_code(&one.decision)).collect();
                if let Some(ended) = outcome(&decisions) {
                    self.end_batch(database, &record, ended, "judged").await?;
                    continue;
                }
                let day = date(&record.day, "batch", "day", &record.id)?;
                let (meetings, letters) = self.events_around(database, &record, day).await?;
                let ended = outcome_by_time(&signals_of(&record), !meetings.is_empty() || letters > 0);
                self.end_batch(database, &record, ended, "not_judged").await?;
            }
        }
        Ok(())
    }

    /// Meetings in a mahalla on a day or the day before, and letters handed on in the days in which they arrive.
    async fn events_around(
        &self,
        database: &impl ConnectionTrait,
        record: &BatchRecord,
        day: Date,
    ) -> Stored<(Vec<OffsetDateTime>, u32)> {
        let from = domain::calendar::start_of_day(day.saturating_sub(Duration::DAY)).unix_timestamp();
        let until = domain::calendar::end_of_day(day).unix_timestamp() + 1;
        let mahallas = [record.mahalla_code.clone()];
        let meetings =
            storage::inspectors::list_meetings(database, MeetingsOf::Mahallas(&mahallas), from, until, 20).await?;
        let days = written(day.saturating_sub(LETTERS_ARRIVE))..=written(day);
        let letters = draws::list_packs_of(database, &record.period, &record.mahalla_code)
            .await?
            .into_iter()
            .filter(|pack| days.contains(&pack.handed_on))
            .map(|pack| pack.letters.unsigned_abs())
            .sum();
        Ok((meetings.into_iter().map(|meeting| instant(meeting.starts_at)).collect(), letters))
    }

    async fn batch_sheet(&self, line: BatchLine, record: &BatchRecord) -> Stored<BatchSheet> {
        let database = self.storage.connection();
        let around =
            written(line.day.saturating_sub(Duration::days(14)))..=written(line.day.saturating_add(Duration::days(7)));
        let mut days = Vec::new();
        for one in stored::list_days(database, &record.mahalla_code).await? {
            if one.stream == record.stream && around.contains(&one.day) {
                days.push((date(&one.day, "watch_day", "day", &one.mahalla_code)?, one.ballots.unsigned_abs()));
            }
        }
        let (meetings, letters) = self.events_around(database, record, line.day).await?;
        let mut decisions = Vec::new();
        if line.outcome.is_some() {
            for one in stored::list_judgements(database, std::slice::from_ref(&record.id)).await? {
                decisions.extend(Decision::of_code(&one.decision).zip(Reason::of_code(&one.reason)));
            }
        }
        let counts: Vec<(Signal, u32)> = serde_json::from_str(&record.counts).unwrap_or_default();
        Ok(BatchSheet { line, counts, usual: record.usual, days, meetings, letters, decisions })
    }

    async fn judge(
        &self,
        transaction: Transaction,
        staff: &Staff,
        record: BatchRecord,
        form: &JudgeForm,
    ) -> Result<(), Failure<JudgeRefusal>> {
        let judgement = form.draft().map_err(|wrong| Failure::Refused(JudgeRefusal::Fields(wrong)))?;
        let period = ratings::find_period(&transaction, &record.period).await?;
        if record.outcome.is_some() {
            return Err(Failure::Refused(JudgeRefusal::Ended));
        }
        if period.is_none_or(|period| period.state != PeriodState::UnderReview.code()) {
            return Err(Failure::Refused(JudgeRefusal::NotYet));
        }
        match self.sent(&transaction, &form.form).await? {
            Sent::Unknown => return Err(Failure::Refused(JudgeRefusal::Fields(vec![("form", "missing")]))),
            Sent::Before => return Err(Failure::Refused(JudgeRefusal::SentBefore)),
            Sent::First => {}
        }
        let row = JudgementRecord {
            batch_id: record.id.clone(),
            reader: staff.account,
            decision: judgement.decision.code().into(),
            reason: judgement.reason.code().into(),
            remark: self.secrets.seal(&format!("batch/remark/{}", record.id), judgement.remark.as_bytes()),
            at: self.now().unix_timestamp(),
        };
        if !stored::add_judgement(&transaction, row).await? {
            return Err(Failure::Refused(JudgeRefusal::JudgedBefore));
        }
        let said = stored::list_judgements(&transaction, std::slice::from_ref(&record.id)).await?;
        let decisions: Vec<Decision> = said.iter().filter_map(|one| Decision::of_code(&one.decision)).collect();
        if let Some(ended) = outcome(&decisions) {
            let reason = if ended == Outcome::Disputed { "disputed" } else { judgement.reason.code() };
            self.end_batch(&transaction, &record, ended, reason).await?;
        }
        Ok(storage::commit(transaction).await?)
    }
}

#[async_trait]
impl Batches for Office {
    async fn batches(&self, staff: &Staff) -> Read<Vec<BatchLine>> {
        if !may_judge(staff.role) {
            return Ok(Vec::new());
        }
        let database = self.storage.connection();
        let mut lines = Vec::new();
        for period in ratings::list_periods(database).await? {
            let is_shown =
                matches!(PeriodState::of_code(&period.state), Some(PeriodState::UnderReview | PeriodState::Released));
            if !is_shown || lines.len() > 200 {
                continue;
            }
            let records = stored::list_batches(database, &period.quarter).await?;
            let ids: Vec<String> = records.iter().map(|one| one.id.clone()).collect();
            let said = stored::list_judgements(database, &ids).await?;
            let mut mine: HashMap<&str, bool> = HashMap::new();
            for one in said.iter().filter(|one| one.reader == staff.account) {
                mine.insert(&one.batch_id, true);
            }
            for record in &records {
                lines.push(self.line_of(record, &period, mine.contains_key(record.id.as_str()))?);
            }
        }
        lines.sort_by_key(|line| (line.outcome.is_some() || line.is_judged_by_me || line.due.is_none(), line.due));
        Ok(lines)
    }

    async fn batch(&self, staff: &Staff, id: &str) -> Read<Option<BatchSheet>> {
        if !may_judge(staff.role) {
            return Ok(None);
        }
        let database = self.storage.connection();
        let Some(record) = stored::find_batch(database, id).await? else { return Ok(None) };
        let period = ratings::find_period(database, &record.period).await?;
        let begun = PeriodState::UnderReview..=PeriodState::Released;
        let is_begun =
            |one: &PeriodRecord| PeriodState::of_code(&one.state).is_some_and(|state| begun.contains(&state));
        let Some(period) = period.filter(is_begun) else { return Ok(None) };
        let said = stored::list_judgements(database, std::slice::from_ref(&record.id)).await?;
        let line = self.line_of(&record, &period, said.iter().any(|one| one.reader == staff.account))?;
        Ok(Some(self.batch_sheet(line, &record).await?))
    }

    async fn judge_batch(
        &self,
        staff: &Staff,
        id: &str,
        form: &JudgeForm,
    ) -> Result<Option<()>, Failure<JudgeRefusal>> {
        if !may_judge(staff.role) {
            return Ok(None);
        }
        let transaction = self.storage.begin().await?;
        let Some(record) = stored::hold_batch(&transaction, id).await? else { return Ok(None) };
        self.judge(transaction, staff, record, form).await.map(Some)
    }

    async fn notices(&self, staff: &Staff) -> Read<Vec<Notice>> {
        if !matches!(staff.role, Role::Integrity | Role::Security) {
            return Ok(Vec::new());
        }
        let rules: Vec<&str> =
            Rule::ALL.into_iter().filter(|rule| rule.is_for(staff.role)).map(|rule| rule.code()).collect();
        let records = releases::list_notices(self.storage.connection(), &rules, NOTICES).await?;
        let notices = records.into_iter().filter_map(|record| {
            let rule = Rule::of_code(&record.rule).filter(|rule| rule.is_for(staff.role))?;
            let is_theirs =
                staff.role == Role::Integrity || self.region_of(&record.mahalla_code).starts_with(&staff.territory);
            is_theirs.then_some(Notice {
                quarter: record.period,
                mahalla_code: record.mahalla_code,
                rule,
                value: record.value,
            })
        });
        Ok(notices.collect())
    }
}

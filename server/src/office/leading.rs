//! The staff screen of quarters: what each stands at, and its steps taken from there.
use super::{Office, instant, once::Sent, periods::PeriodError};
use async_trait::async_trait;
use domain::{
    audit::Act,
    calendar::local_date,
    failure::{Failure, Read},
    period::{EARLY_DAYS, PeriodState, Quarter, REVIEW_DAYS},
    person::Staff,
    quarter_step::{QuarterLine, Quarters, Step, StepRefusal, Taken, may_lead},
};
use std::collections::HashMap;
use storage::{
    PeriodRecord, PeriodStepRecord, Stored, batches, draws,
    registry::date,
    releases::{self, FileLine},
};
use time::{Date, Duration};

impl Office {
    fn next_step(record: &PeriodRecord, state: PeriodState, quarter: Quarter) -> Option<(Step, Date)> {
        let step = Step::after(state)?;
        let closed = record.closed_at.map(|at| local_date(instant(at)));
        let from = match step {
            Step::Plan | Step::Open => quarter.first_day().saturating_sub(Duration::days(EARLY_DAYS)),
            Step::Close => quarter.last_day().saturating_add(Duration::DAY),
            Step::Review => closed?,
            Step::Release => closed?.saturating_add(Duration::days(REVIEW_DAYS.into())),
        };
        Some((step, from))
    }

    async fn line_of_quarter(
        &self,
        record: &PeriodRecord,
        taken: Vec<Taken>,
        file: Option<&FileLine>,
    ) -> Stored<Option<QuarterLine>> {
        let database = self.storage.connection();
        let name = &record.quarter;
        let (Some(quarter), Some(state)) = (Quarter::parse(name), PeriodState::of_code(&record.state)) else {
            return Ok(None);
        };
        let is_over = state > PeriodState::Open;
        let batches = if is_over { batches::list_batches(database, name).await? } else { Vec::new() };
        let waiting = batches.iter().filter(|batch| batch.outcome.is_none()).count();
        let draws = draws::list_draws(database, name).await?;
        let letters: u64 = draws.iter().map(|draw| u64::from(draw.letters.unsigned_abs())).sum();
        let count = |count: i64| count.unsigned_abs();
        Ok(Some(QuarterLine {
            quarter: name.clone(),
            state,
            opens_on: date(&record.opens_on, "period", "opens_on", name)?,
            closes_on: date(&record.closes_on, "period", "closes_on", name)?,
            taken,
            next: Self::next_step(record, state, quarter),
            batches: (batches.len() as u64, waiting as u64),
            letters: (draws.len() as u64, letters),
            counts: file.map(|file| (count(file.received), count(file.counted), count(file.excluded))),
        }))
    }
}

fn taken(record: &PeriodStepRecord) -> Option<Taken> {
    Some(Taken { step: Step::of_code(&record.step)?, at: instant(record.at), by: record.actor.clone() })
}

fn refusal(error: PeriodError) -> Failure<StepRefusal> {
    match error {
        PeriodError::Unknown(_) | PeriodError::ListChanged(_) => Failure::Refused(StepRefusal::Unknown),
        PeriodError::Refused(refusal) => Failure::Refused(StepRefusal::Period(refusal)),
        PeriodError::ClockBack => Failure::Refused(StepRefusal::ClockBack),
        PeriodError::TakenBefore => Failure::Refused(StepRefusal::Taken),
        PeriodError::Storage(error) => error.into(),
        PeriodError::Keys(error) => storage::StorageError::Keys(error).into(),
    }
}

#[async_trait]
impl Quarters for Office {
    async fn quarters(&self, staff: &Staff) -> Read<Vec<QuarterLine>> {
        if !may_lead(staff.role) {
            return Ok(Vec::new());
        }
        let mut steps: HashMap<String, Vec<Taken>> = HashMap::new();
        for record in releases::list_steps(self.storage.connection()).await? {
            steps.entry(record.period.clone()).or_default().extend(taken(&record));
        }
        let files = releases::list_files(self.storage.connection()).await?;
        let mut lines = Vec::new();
        for record in self.periods().await? {
            let file = files.iter().find(|file| file.period == record.quarter);
            let mut taken = steps.remove(&record.quarter).unwrap_or_default();
            taken.sort_by_key(|one| one.step);
            lines.extend(self.line_of_quarter(&record, taken, file).await?);
        }
        Ok(lines)
    }

    async fn plannable(&self) -> Read<String> {
        let newest = self.periods().await?.first().and_then(|record| Quarter::parse(&record.quarter));
        Ok(newest.map_or_else(|| Quarter::of_date(self.today()), Quarter::next).to_string())
    }

    async fn take_quarter_step(
        &self,
        staff: &Staff,
        quarter: &str,
        step: Step,
        form: &str,
    ) -> Result<Option<()>, Failure<StepRefusal>> {
        if !may_lead(staff.role) {
            return Ok(None);
        }
        let parsed = Quarter::parse(quarter).ok_or(Failure::Refused(StepRefusal::Unknown))?;
        if step == Step::Plan && self.plannable().await.map_err(Failure::widen)? != quarter {
            return Err(Failure::Refused(StepRefusal::Unknown));
        }
        match self.sent(self.storage.connection(), form).await? {
            Sent::Unknown => return Err(Failure::Refused(StepRefusal::Unknown)),
            Sent::Before => return Err(Failure::Refused(StepRefusal::SentBefore)),
            Sent::First => {}
        }
        let by = staff.role.code();
        let done = match step {
            Step::Plan => self.plan_period(parsed, by).await,
            Step::Open => self.open_period_of(parsed, by).await,
            Step::Close => self.close_period(quarter, by).await.map(|_| ()),
            Step::Review => self.review_period(quarter, by).await.map(|_| ()),
            Step::Release => self.release_period(quarter, by).await.map(|_| ()),
        };
        done.map_err(refusal)?;
        self.note_act(self.storage.connection(), Some(staff.account), Act::Quarter, quarter).await?;
        Ok(Some(()))
    }
}

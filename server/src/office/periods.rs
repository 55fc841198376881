//! Quarters of rating and their steps: planned, opened, closed, reviewed, released, each once, written down and announced
//! in the public log. What closing and releasing do has files of its own.
use super::Office;
use domain::{
    audit::Act,
    period::{PeriodRefusal, PeriodState, Quarter},
    quarter_step::Step,
};
use serde::Serialize;
use storage::{
    PeriodRecord, PeriodStepRecord, StorageError, Stored, Transaction, ratings as stored,
    registry::{self, written},
    releases,
};

/// Who takes a step: the word that is written down.
pub const COMMAND: &str = "command";

/// Why a step of a quarter was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PeriodError {
    /// There is no such quarter.
    #[error("there is no quarter {0}; `period list` shows them")]
    Unknown(String),
    /// A rule says no.
    #[error("{}", told(.0))]
    Refused(PeriodRefusal),
    /// The clock stands before an earlier step.
    #[error("the clock stands before the last step that was taken: set it right")]
    ClockBack,
    /// Another one took the step first.
    #[error("another process took this step first")]
    TakenBefore,
    /// Addresses were imported after the list was announced.
    #[error("the addresses of mahalla {0} are not those that were announced: import them again as they were")]
    ListChanged(String),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The keys cannot be read or destroyed.
    #[error("keys: {0}")]
    Keys(#[from] std::io::Error),
}

fn told(refusal: &PeriodRefusal) -> String {
    match refusal {
        PeriodRefusal::Begun => "it was opened before".into(),
        PeriodRefusal::Over => "its last day is over".into(),
        PeriodRefusal::NotOpen => "it is not open".into(),
        PeriodRefusal::NotClosed => "close it first".into(),
        PeriodRefusal::AlreadyReleased => "it is released already; corrections go into the next one".into(),
        PeriodRefusal::TooEarly { from } => format!("too early: possible from {from}"),
    }
}

/// An announcement of a step.
#[derive(Serialize)]
struct Announced<'a> {
    kind: &'a str,
    period: &'a str,
    step: &'a str,
    on: String,
}

/// The setting that holds the root of the log as it was when a quarter was opened.
pub(super) fn root_setting(quarter: &str) -> String {
    format!("log-root/{quarter}")
}

impl Office {
    pub(super) async fn quarter(&self, name: &str) -> Result<(Quarter, PeriodRecord, PeriodState), PeriodError> {
        let unknown = || PeriodError::Unknown(name.to_owned());
        let quarter = Quarter::parse(name).ok_or_else(unknown)?;
        let record = stored::find_period(self.storage.connection(), name).await?.ok_or_else(unknown)?;
        let state = PeriodState::of_code(&record.state).ok_or_else(|| StorageError::Inconsistent {
            table: "period",
            column: "state",
            row: name.to_owned(),
        })?;
        Ok((quarter, record, state))
    }

    /// Writes a step down and announces it, in the transaction that takes it.
    pub(super) async fn note_step(
        &self,
        transaction: &Transaction,
        quarter: &str,
        step: Step,
        actor: &str,
    ) -> Result<(), PeriodError> {
        let at = self.now().unix_timestamp();
        if releases::list_steps(transaction).await?.last().is_some_and(|last| last.at > at) {
            return Err(PeriodError::ClockBack);
        }
        let (period, step) = (quarter.to_owned(), step.code());
        let record = PeriodStepRecord { period, step: step.into(), at, actor: actor.into() };
        if !releases::add_step(transaction, record).await? {
            return Err(PeriodError::TakenBefore);
        }
        if actor == COMMAND {
            self.note_act(transaction, None, Act::Quarter, quarter).await?;
        }
        let on = written(self.today());
        Ok(self.announce(transaction, &Announced { kind: "period_step", period: quarter, step, on }).await?)
    }

    /// Plans a quarter: its days, its keys.
    ///
    /// # Errors
    /// It was planned before.
    pub async fn plan_period(&self, quarter: Quarter, actor: &str) -> Result<(), PeriodError> {
        let name = quarter.to_string();
        if stored::find_period(self.storage.connection(), &name).await?.is_some() {
            return Err(PeriodError::Refused(PeriodRefusal::Begun));
        }
        self.secrets.period(&name)?;
        let record = PeriodRecord {
            quarter: name.clone(),
            opens_on: written(quarter.first_day()),
            closes_on: written(quarter.last_day()),
            state: PeriodState::Planned.code().into(),
            closed_at: None,
            released_at: None,
        };
        let transaction = self.storage.begin().await?;
        self.note_step(&transaction, &name, Step::Plan, actor).await?;
        self.announce_rules(&transaction, quarter).await?;
        stored::add_period(&transaction, record).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    /// Opens a quarter for rating; one that was not planned is planned first.
    ///
    /// # Errors
    /// It was opened before, is over, or too far away.
    pub async fn open_period_of(&self, quarter: Quarter, actor: &str) -> Result<(), PeriodError> {
        let name = quarter.to_string();
        if stored::find_period(self.storage.connection(), &name).await?.is_none() {
            PeriodState::Planned.may_open(quarter, self.today()).map_err(PeriodError::Refused)?;
            self.plan_period(quarter, actor).await?;
        }
        let (_, record, state) = self.quarter(&name).await?;
        state.may_open(quarter, self.today()).map_err(PeriodError::Refused)?;
        let transaction = self.storage.begin().await?;
        let after = PeriodRecord { state: PeriodState::Open.code().into(), ..record };
        if !stored::set_period_state(&transaction, &after, state.code()).await? {
            return Err(PeriodError::TakenBefore);
        }
        self.note_step(&transaction, &name, Step::Open, actor).await?;
        self.announce_rules(&transaction, quarter).await?;
        let root = domain::check::hex(&self.signed_root(&transaction).await?);
        registry::set_setting(&transaction, &root_setting(&name), &root).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    /// All quarters with their states, newest first.
    pub async fn periods(&self) -> Stored<Vec<PeriodRecord>> {
        stored::list_periods(self.storage.connection()).await
    }
}

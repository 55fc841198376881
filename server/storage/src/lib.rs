//! What the portal remembers, on SQLite or PostgreSQL. The only place that names a table.
//!
//! Each area has a file of free functions over any connection or transaction: `find_` gives an option, `list_`
//! a vector, `add_`, `set_`, `remove_` write. Records are plain rows without behaviour; rules stay in the domain
//! crate, transactions begin and end in the office.
//! One more area: a migration, a `table!` line in `entity.rs`, a file here, a test in `tests/` on both databases.
mod entity;

pub mod audit;
pub mod backup;
pub mod batches;
pub mod bookings;
pub mod concerns;
pub mod conditions;
pub mod days_off;
pub mod draws;
pub mod duties;
pub mod early;
pub mod evaluations;
pub mod filters;
pub mod flows;
pub mod inbox;
pub mod inspectors;
pub mod keys;
pub mod letters;
pub mod log;
pub mod meetings;
pub mod open_data;
pub mod parts;
pub mod photos;
pub mod questions;
pub mod ratings;
pub mod readings;
pub mod registry;
pub mod releases;
pub mod reports;
pub mod staff;
pub mod statistics;
pub mod substitutions;

use domain::failure::{Failure, Incident};
use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use std::time::Duration;

pub use entity::{
    account::Model as AccountRecord, area_addendum::Model as AreaAddendumRecord,
    area_quarter::Model as AreaQuarterRecord, area_score::Model as AreaScoreRecord,
    assignment::Model as AssignmentRecord, audit::Model as AuditRecord, ballot::Model as BallotRecord,
    ballot_comment::Model as CommentRecord, batch::Model as BatchRecord, batch_voice::Model as JudgementRecord,
    booking::Model as BookingRecord, case_key::Model as KeyRecord, challenge::Model as ChallengeRecord,
    concern::Model as ConcernRecord, concern_answer::Model as AnswerRecord, concern_event::Model as EventRecord,
    concern_identity::Model as IdentityRecord, concern_late::Model as LateRecord, concern_link::Model as LinkRecord,
    concern_message::Model as MessageRecord, concern_part::Model as PartRecord,
    concern_proposal::Model as ProposalRecord, condition::Model as ConditionRecord,
    condition_answer::Model as ConditionAnswerRecord, data_file::Model as DataFileRecord, draw::Model as DrawRecord,
    evaluation::Model as EvaluationRecord, evaluation_step::Model as EvaluationStepRecord,
    holder_list::Model as HolderListRecord, household::Model as HouseholdRecord, inbox::Model as InboxRecord,
    invite::Model as InviteRecord, issuer::Model as IssuerRecord, letter::Model as LetterRecord,
    log_checkpoint::Model as CheckpointRecord, log_entry::Model as LogRecord, log_waiting::Model as WaitingRecord,
    mahalla_trait::Model as TraitRecord, meeting::Model as MeetingRecord, meeting_note::Model as MeetingNoteRecord,
    notice::Model as NoticeRecord, office::Model as OfficeRecord, officer::Model as OfficerRecord,
    outside_task::Model as OutsideTaskRecord, pack::Model as PackRecord, period::Model as PeriodRecord,
    period_file::Model as PeriodFileRecord, period_step::Model as PeriodStepRecord, photo::Model as PhotoRecord,
    post::Model as PostRecord, post_mahalla::Model as PostMahallaRecord, question::Model as QuestionRecord,
    reading::Model as ReadingRecord, reading_voice::Model as VoiceRecord, reception::Model as ReceptionRecord,
    report::Model as ReportRecord, report_addendum::Model as AddendumRecord,
    report_ballot::Model as ReportBallotRecord, report_picture::Model as PictureRecord,
    report_version::Model as VersionRecord, report_voice::Model as ReportVoiceRecord,
    response::Model as ResponseRecord, saved_filter::Model as SavedFilterRecord, score::Model as ScoreRecord,
    session::Model as SessionRecord, substitution::Model as SubstitutionRecord, tally::Model as TallyRecord,
    tally_contact::Model as ContactTallyRecord, tally_reach::Model as ReachTallyRecord,
    watch_day::Model as WatchDayRecord, watch_flag::Model as WatchFlagRecord,
};
pub use sea_orm::ConnectionTrait;

/// A transaction: nothing of it stays unless it is committed.
pub type Transaction = DatabaseTransaction;

/// What the database could not do.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// It said no, or was not there.
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// The keys that lie beside the database cannot be read.
    #[error("keys: {0}")]
    Keys(#[from] std::io::Error),
    /// A copy cannot be written.
    #[error("copy: {0}")]
    Copy(std::io::Error),
    /// A stored value means nothing.
    #[error("stored value in {table}.{column} means nothing: row {row}")]
    Inconsistent {
        /// Table.
        table: &'static str,
        /// Column.
        column: &'static str,
        /// Key of the row; never a personal value.
        row: String,
    },
}

/// Gives an error its incident number and writes it to the log, once, at the border.
pub fn incident(error: &StorageError) -> Incident {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let number = format!("{:04X}-{:04X}", std::process::id() & 0xFFFF, NEXT.fetch_add(1, Ordering::Relaxed) & 0xFFFF);
    tracing::error!(incident = number, %error, "storage failed");
    Incident(number)
}

impl<E> From<StorageError> for Failure<E> {
    fn from(error: StorageError) -> Self {
        Self::Unavailable(incident(&error))
    }
}

/// What a storage function returns.
pub type Stored<T = ()> = Result<T, StorageError>;

/// The database.
#[derive(Clone, Debug)]
pub struct Storage {
    database: DatabaseConnection,
}

impl Storage {
    /// Opens `url` (`sqlite://…`, `sqlite::memory:` or `postgres://…`) and brings its schema up to date.
    pub async fn open(url: &str) -> Stored<Self> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).acquire_timeout(Duration::from_secs(5)).connect_timeout(Duration::from_secs(5));
        if url.starts_with("sqlite:") {
            let is_memory = url.contains(":memory:");
            // A database in memory lives in its one connection: a second would see an empty one.
            options.max_connections(if is_memory { 1 } else { 4 }).min_connections(1);
            if is_memory {
                options.idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
            }
            options.map_sqlx_sqlite_opts(|sqlite| {
                sqlite
                    .create_if_missing(true)
                    .foreign_keys(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Normal)
                    .busy_timeout(Duration::from_secs(5))
                    // Deleted ballots and codes leave no bytes behind.
                    .pragma("secure_delete", "ON")
                    // Kibibytes of pages each connection keeps; the system keeps the file itself.
                    .pragma("cache_size", "-1000")
            });
        } else {
            options.max_connections(16);
        }
        let database = Database::connect(options).await?;
        Migrator::up(&database, None).await?;
        Ok(Self { database })
    }

    /// Opens a database that is there, to look at it: nothing is made, no step of the schema is taken.
    pub async fn look(url: &str) -> Stored<Self> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).max_connections(1).connect_timeout(Duration::from_secs(5));
        options.map_sqlx_sqlite_opts(|sqlite| sqlite.create_if_missing(false).busy_timeout(Duration::from_secs(5)));
        Ok(Self { database: Database::connect(options).await? })
    }

    /// How many steps of the schema were not taken yet.
    pub async fn missing_steps(&self) -> Stored<usize> {
        let statement = Statement::from_string(
            self.database.get_database_backend(),
            "SELECT version FROM seaql_migrations".to_owned(),
        );
        let rows = self.database.query_all_raw(statement).await?;
        let taken: Vec<String> = rows.iter().map(|row| row.try_get("", "version")).collect::<Result<_, _>>()?;
        Ok(Migrator::migrations().iter().filter(|step| !taken.iter().any(|name| name == step.name())).count())
    }

    /// The connection for reads outside a transaction.
    pub const fn connection(&self) -> &DatabaseConnection {
        &self.database
    }

    /// Begins a transaction. On SQLite it takes the write lock at once, so that it cannot fail half-way for want of it.
    pub async fn begin(&self) -> Stored<Transaction> {
        let mode =
            (self.database.get_database_backend() == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..TransactionOptions::default() };
        Ok(self.database.begin_with_options(options).await?)
    }

    /// Closes all connections: what was written is in its place then.
    pub async fn close(&self) -> Stored {
        Ok(self.database.clone().close().await?)
    }

    /// Whether the database answers and knows every step of the schema.
    pub async fn is_ready(&self) -> bool {
        matches!(Migrator::get_pending_migrations(&self.database).await, Ok(pending) if pending.is_empty())
    }
}

/// Commits.
pub async fn commit(transaction: Transaction) -> Stored {
    Ok(transaction.commit().await?)
}

//! The office keeps the portal's promises: it asks the domain what is allowed, stores what follows, and writes
//! letters, in one transaction each. One file per area.
mod accounts;
mod answers;
mod audit;
mod author;
mod batches;
mod beside;
mod checking;
mod closing;
mod concerns;
mod conditions;
mod desk;
mod doubts;
pub mod draws;
mod duties;
mod early;
mod evaluations;
mod flags;
mod flows;
mod identity;
mod inbox;
mod inspectors;
mod interaction;
mod keys;
mod leading;
pub mod log;
mod meetings;
pub mod mix;
mod notices;
mod once;
pub mod open_data;
mod outbox;
mod papers;
mod parts;
pub mod periods;
mod photos;
mod places;
mod questions;
mod ratings;
mod reading_room;
mod receptions;
mod releasing;
mod remembered;
mod repeats;
mod reports;
mod retention;
mod sheets;
mod standing;
pub mod statistics;
mod steps;
mod substitutes;
pub mod terms;
mod tree;
mod verdicts;
mod views;
mod watch;
mod watching;

use crate::{
    config::Clock,
    limits::Limits,
    secrets::{self, Secrets},
};
use domain::{
    calendar,
    concern::ConcernState,
    days_off::DaysOff,
    duty::OutsideTasks,
    early::sign::EarlySign,
    flow::ConcernFlow,
    gazetteer::Gazetteer,
    inspector::{ConcernFigures, InspectorLine},
    meeting::MeetingLine,
    outline::Drawing,
    period::Quarter,
    report::{OwedLine, ReportLine},
    score_card::AreaScore,
    statistics::AreaQuarter,
};
use remembered::Remembered;
use std::{
    collections::HashMap,
    sync::{
        Arc, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};
use storage::{
    Storage, Stored,
    concerns::{CountOf, GroupBy},
};
use time::{Date, OffsetDateTime};
use tokio::sync::Semaphore;

pub use concerns::{Body, SealedAnswer, event, message, sealed_why};
pub use desk::hash_password;
pub use duties::place_of_task;
pub use evaluations::{Decision, Step};
pub use flags::sealed_voice;
pub use places::Maps;
pub use questions::place_of_question;
pub use ratings::{Waiting, seal_ballot};
pub use tree::Tree;

/// What the office knows by heart and reads again when it changes.
struct Memory {
    day: Date,
    gazetteer: Arc<Gazetteer>,
    tree: Arc<Tree>,
    days_off: Arc<DaysOff>,
}

/// Keeps the promises.
pub struct Office {
    /// The database.
    pub storage: Storage,
    /// The keys.
    pub secrets: Secrets,
    /// The clock.
    pub clock: Clock,
    /// Whether this is a demonstration.
    pub is_demo: bool,
    /// Whose log the public log is: host and path, without a scheme.
    pub log_origin: String,
    watching: watching::Watching,
    limits: Limits,
    memory: RwLock<Memory>,
    country: Arc<Drawing>,
    regions: HashMap<String, Arc<Drawing>>,
    changes: AtomicU64,
    notices: notices::Notices,
    changes_of_figures: AtomicU64,
    counts: Remembered<(CountOf, GroupBy), Vec<(String, ConcernFigures)>>,
    inspectors: Remembered<String, Vec<InspectorLine>>,
    flows: Remembered<String, ConcernFlow>,
    signs: Remembered<String, Vec<EarlySign>>,
    outside: Remembered<String, OutsideTasks>,
    meetings: Remembered<(String, u64, u64), Vec<MeetingLine>>,
    last_reports: Remembered<(String, u64), Vec<ReportLine>>,
    owed: Remembered<(String, String), Vec<OwedLine>>,
    statistics: Remembered<statistics::Asked, Vec<AreaQuarter>>,
    area_scores: Remembered<checking::AskedScores, Vec<AreaScore>>,
    stretching: Arc<Semaphore>,
    stretching_queue: Semaphore,
}

impl Office {
    /// Opens the office over a database.
    pub async fn open(storage: Storage, secrets: Secrets, clock: Clock, is_demo: bool, maps: &Maps) -> Stored<Self> {
        let heard = notices::Heard::now(storage.connection()).await?;
        let memory = recall(&storage, calendar::local_date(clock.now())).await?;
        Ok(Self {
            storage,
            secrets,
            clock,
            is_demo,
            log_origin: "localhost/log".into(),
            watching: watching::Watching::default(),
            limits: Limits::default(),
            memory: RwLock::new(memory),
            country: Arc::clone(&maps.country),
            regions: maps.regions.clone(),
            changes: AtomicU64::new(1),
            notices: notices::Notices::beginning_with(heard),
            changes_of_figures: AtomicU64::new(1),
            counts: Remembered::with_room_for(2_000),
            inspectors: Remembered::with_room_for(64),
            flows: Remembered::with_room_for(256),
            signs: Remembered::with_room_for(256),
            outside: Remembered::with_room_for(256),
            meetings: Remembered::with_room_for(256),
            last_reports: Remembered::with_room_for(256),
            owed: Remembered::with_room_for(256),
            statistics: Remembered::with_room_for(1_000),
            area_scores: Remembered::with_room_for(500),
            stretching: Arc::new(Semaphore::new(4)),
            stretching_queue: Semaphore::new(100),
        })
    }

    /// Reads again what it knows by heart, and lets other processes do so: after an import.
    pub async fn refresh(&self) -> Stored {
        self.recall().await?;
        self.notices.note_known();
        self.changed();
        Ok(())
    }

    async fn recall(&self) -> Stored {
        let memory = recall(&self.storage, self.today()).await?;
        *self.memory.write().unwrap_or_else(std::sync::PoisonError::into_inner) = memory;
        self.forget_figures();
        Ok(())
    }

    /// A number that grows with each change of what pages show.
    pub fn version(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// Says that what pages show has changed: here at once, in other processes when they next look.
    pub fn changed(&self) {
        self.notices.note_shown();
        self.forget_answers();
    }

    fn forget_answers(&self) {
        self.changes.fetch_add(1, Ordering::AcqRel);
    }

    /// A number that grows with each change of figures of places and released scores.
    fn version_of_figures(&self) -> u64 {
        self.changes_of_figures.load(Ordering::Acquire)
    }

    /// Forgets what is known by heart of figures and of pages: another process changed something.
    fn forget_figures(&self) {
        self.changes_of_figures.fetch_add(1, Ordering::AcqRel);
        self.forget_answers();
    }

    /// Says that figures of places or released scores have changed, and so what pages show.
    fn figures_changed(&self) {
        self.changes_of_figures.fetch_add(1, Ordering::AcqRel);
        self.changed();
    }

    fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    pub(crate) fn today(&self) -> Date {
        calendar::local_date(self.now())
    }

    /// The last quarter that is over.
    fn quarter_over(&self) -> Quarter {
        Quarter::of_date(self.today()).previous()
    }

    fn gazetteer(&self) -> Arc<Gazetteer> {
        Arc::clone(&self.memory.read().unwrap_or_else(std::sync::PoisonError::into_inner).gazetteer)
    }

    pub(crate) fn days_off(&self) -> Arc<DaysOff> {
        Arc::clone(&self.memory.read().unwrap_or_else(std::sync::PoisonError::into_inner).days_off)
    }

    fn tree(&self) -> Arc<Tree> {
        Arc::clone(&self.memory.read().unwrap_or_else(std::sync::PoisonError::into_inner).tree)
    }

    /// Runs slow hashing aside, four at a time; `None` when a hundred wait already.
    async fn slowly<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let _waiting = self.stretching_queue.try_acquire().ok()?;
        let place = Arc::clone(&self.stretching).acquire_owned().await.ok()?;
        tokio::task::spawn_blocking(move || {
            let _place = place;
            work()
        })
        .await
        .ok()
    }

    /// Whether somebody holds the post of a mahalla, as far as the office knows by heart.
    pub fn has_holder(&self, mahalla_code: &str) -> bool {
        !self.tree().holders_of(mahalla_code).is_empty()
    }

    fn mahalla_exists(&self, code: &str) -> bool {
        self.gazetteer().mahalla(code).is_some_and(|mahalla| mahalla.valid_to.is_none())
    }
}

async fn recall(storage: &Storage, today: Date) -> Stored<Memory> {
    let (regions, districts, mahallas) = storage::registry::list_places(storage.connection()).await?;
    let tree = Tree::load(storage, today).await?;
    let days_off = storage::days_off::list_days_off(storage.connection()).await?.into();
    Ok(Memory {
        day: today,
        gazetteer: Arc::new(Gazetteer::new(regions, districts, mahallas)),
        tree: Arc::new(tree),
        days_off: Arc::new(days_off),
    })
}

/// A random word for an address: ten symbols without look-alikes.
pub fn random_id() -> String {
    address_part(&secrets::random::<10>())
}

/// The word for an address that bytes make.
fn address_part(bytes: &[u8]) -> String {
    const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    bytes.iter().map(|byte| char::from(SYMBOLS[usize::from(byte % 32)])).collect()
}

/// A stored instant.
pub fn instant(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

fn state_of(record: &storage::ConcernRecord) -> Stored<ConcernState> {
    ConcernState::of_code(&record.state).ok_or_else(|| storage::StorageError::Inconsistent {
        table: "concern",
        column: "state",
        row: record.id.clone(),
    })
}

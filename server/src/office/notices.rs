//! What other processes on the same database change. Two numbers lie in it: one grows with whatever public pages show, the
//! other with what the office knows by heart. Each process tells what it changed itself, and hears of the others.
use super::Office;
use std::sync::{
    PoisonError,
    atomic::{AtomicBool, Ordering},
};
use storage::{ConnectionTrait, Stored, registry};
use tokio::sync::Mutex;

/// Grows with what public pages show.
const SHOWN: &str = "changes/shown";
/// Grows with the registry, the staff and the days off.
const KNOWN: &str = "changes/known";

/// What this process changed and did not tell yet, and what it heard last.
#[derive(Default)]
pub(super) struct Notices {
    shown: AtomicBool,
    known: AtomicBool,
    heard: Mutex<Heard>,
}

/// The numbers as they were when this process last looked.
#[derive(Clone, Copy, Default)]
pub(super) struct Heard {
    shown: i64,
    known: i64,
}

impl Heard {
    /// Reads both.
    pub(super) async fn now(database: &impl ConnectionTrait) -> Stored<Self> {
        Ok(Self { shown: number(database, SHOWN).await?, known: number(database, KNOWN).await? })
    }
}

async fn number(database: &impl ConnectionTrait, name: &str) -> Stored<i64> {
    Ok(registry::find_setting(database, name).await?.and_then(|value| value.parse().ok()).unwrap_or_default())
}

/// Tells others of an own change, if there was one. Gives the number, and how much of it is this process's own.
async fn tell(database: &impl ConnectionTrait, own: &AtomicBool, name: &str) -> Stored<(i64, i64)> {
    if !own.swap(false, Ordering::AcqRel) {
        return Ok((number(database, name).await?, 0));
    }
    match registry::count_up(database, name).await {
        Ok(number) => Ok((number, 1)),
        Err(error) => {
            own.store(true, Ordering::Release);
            Err(error)
        }
    }
}

impl Notices {
    pub(super) fn beginning_with(heard: Heard) -> Self {
        Self { heard: Mutex::new(heard), ..Self::default() }
    }

    pub(super) fn note_shown(&self) {
        self.shown.store(true, Ordering::Release);
    }

    pub(super) fn note_known(&self) {
        self.known.store(true, Ordering::Release);
    }
}

impl Office {
    /// Tells other processes what this one changed, and forgets what they changed: pages are drawn anew. What is known by
    /// heart is read again when they changed it, and when a new day began.
    ///
    /// # Errors
    /// The database failed: the next call does what this one could not.
    pub async fn notice_others(&self) -> Stored {
        let mut heard = self.notices.heard.lock().await;
        let database = self.storage.connection();
        let (known, own) = tell(database, &self.notices.known, KNOWN).await?;
        let is_known_new = known != heard.known + own;
        let is_day_new = self.memory.read().unwrap_or_else(PoisonError::into_inner).day != self.today();
        heard.known += own;
        if is_known_new || is_day_new {
            self.recall().await?;
        }
        heard.known = known;
        let (shown, own) = tell(database, &self.notices.shown, SHOWN).await?;
        if shown != heard.shown + own {
            self.forget_figures();
        }
        heard.shown = shown;
        Ok(())
    }
}

//! How the machine stands, for whoever watches over it: nothing about places or persons.
use super::Office;
use crate::jobs::NIGHT;
use domain::{calendar::start_of_day, outbox::TRIES, portal::Watch};
use storage::{Stored, letters, registry};

/// How it stands. What could not be read is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether the database answers and no letter is stuck.
    pub is_ready: bool,
    /// Letters that wait, and letters that were given up.
    pub letters: Option<(u64, u64)>,
    /// Beginning of the day of the last night's work that was done.
    pub night: Option<i64>,
}

impl Office {
    /// How the machine stands.
    pub async fn machine_standing(&self) -> Standing {
        Standing {
            is_ready: self.is_ready().await,
            letters: self.letters().await.ok(),
            night: self.last_night().await.ok().flatten(),
        }
    }

    async fn letters(&self) -> Stored<(u64, u64)> {
        let database = self.storage.connection();
        Ok((letters::count_waiting(database, TRIES).await?, letters::count_given_up(database, TRIES).await?))
    }

    async fn last_night(&self) -> Stored<Option<i64>> {
        let Some(day) = registry::find_setting(self.storage.connection(), NIGHT).await? else { return Ok(None) };
        let day = registry::date(&day, "setting", "value", NIGHT)?;
        Ok(Some(start_of_day(day).unix_timestamp()))
    }
}

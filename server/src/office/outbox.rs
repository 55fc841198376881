//! Letters, as the operator sees them.
use super::{Office, instant};
use async_trait::async_trait;
use domain::{
    failure::Read,
    outbox::{GivenUp, Outbox, Outboxes, TRIES},
    person::{Role, Staff},
};
use storage::letters as stored;

/// Given up letters shown at once.
const SHOWN: u64 = 100;

#[async_trait]
impl Outboxes for Office {
    async fn outbox(&self, staff: &Staff) -> Read<Option<Outbox>> {
        if staff.role != Role::Admin {
            return Ok(None);
        }
        let database = self.storage.connection();
        let given_up = stored::list_given_up(database, TRIES, SHOWN).await?;
        let line = |record: storage::LetterRecord| GivenUp {
            number: record.id,
            tries: u32::try_from(record.attempts).unwrap_or_default(),
            since: instant(record.next_at),
        };
        Ok(Some(Outbox {
            waiting: stored::count_waiting(database, TRIES).await?,
            given_up: given_up.into_iter().map(line).collect(),
        }))
    }

    async fn send_again(&self, staff: &Staff, number: i64) -> Read<Option<()>> {
        if staff.role != Role::Admin {
            return Ok(None);
        }
        let now = self.now().unix_timestamp();
        let is_waiting = stored::set_waiting_again(self.storage.connection(), number, TRIES, now).await?;
        Ok(is_waiting.then_some(()))
    }
}

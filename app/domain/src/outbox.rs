//! Letters that wait, and those that were given up after many tries: the operator sees that there are some, sends them
//! again, and learns nothing of what they say or to whom.
use crate::{failure::Read, person::Staff};
use async_trait::async_trait;
use time::OffsetDateTime;

/// Tries after which a letter is given up: with an hour between the last ones, more than three days.
pub const TRIES: i32 = 80;

/// A letter that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenUp {
    /// Its number.
    pub number: i64,
    /// How often it was tried.
    pub tries: u32,
    /// When it would have been tried next.
    pub since: OffsetDateTime,
}

/// How letters stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outbox {
    /// Waiting for their turn.
    pub waiting: u64,
    /// Given up, the oldest first.
    pub given_up: Vec<GivenUp>,
}

/// What the portal promises to its operator about letters. None for everybody else.
#[async_trait]
pub trait Outboxes: Send + Sync {
    /// How letters stand.
    async fn outbox(&self, staff: &Staff) -> Read<Option<Outbox>>;
    /// Tries a letter again from the start; none where it is not given up.
    async fn send_again(&self, staff: &Staff, number: i64) -> Read<Option<()>>;
}

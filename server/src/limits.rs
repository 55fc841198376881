//! How often something may be tried from one place. Keys are hashed with a key made at start; nothing is stored.
//! Only what failed counts where guessing is the danger, so that a thousand people behind one address can vote.
use crate::secrets;
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};
use std::{num::NonZeroU32, time::Duration};

type Limiter = RateLimiter<Vec<u8>, DefaultKeyedStateStore<Vec<u8>>, DefaultClock>;

/// One limit: so many at once, then one each while.
pub struct Limit {
    tries: Limiter,
    blocked: moka::sync::Cache<Vec<u8>, std::time::Instant>,
    every: Duration,
    key: [u8; 32],
}

impl Limit {
    /// `burst` at once, then one each `every`.
    pub fn new(burst: u32, every: Duration) -> Self {
        let quota = Quota::with_period(every)
            .expect("the pause is longer than nothing")
            .allow_burst(NonZeroU32::new(burst).expect("more than none"));
        Self {
            tries: RateLimiter::keyed(quota),
            blocked: moka::sync::Cache::builder().max_capacity(100_000).time_to_live(every).build(),
            every,
            key: secrets::random(),
        }
    }

    fn key(&self, who: &str) -> Vec<u8> {
        secrets::mac(&self.key, who.as_bytes())
    }

    /// Counts a try: the seconds to wait when there were too many.
    pub fn count(&self, who: &str) -> Result<(), u64> {
        let key = self.key(who);
        self.tries.check_key(&key).map_err(|until| until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }

    /// Whether failures have closed the way for now: the seconds to wait.
    #[allow(clippy::disallowed_methods)]
    pub fn is_open(&self, who: &str) -> Result<(), u64> {
        match self.blocked.get(&self.key(who)) {
            Some(since) => Err((self.every.saturating_sub(since.elapsed())).as_secs() + 1),
            None => Ok(()),
        }
    }

    /// Counts a failure; too many close the way for a while.
    #[allow(clippy::disallowed_methods)]
    pub fn failed(&self, who: &str) {
        let key = self.key(who);
        if self.tries.check_key(&key).is_err() {
            self.blocked.insert(key, std::time::Instant::now());
        }
    }

    /// Forgets keys that have rested.
    pub fn tidy(&self) {
        self.tries.retain_recent();
    }
}

/// All limits of the portal.
pub struct Limits {
    /// Wrong letter codes and receipts per client.
    pub codes: Limit,
    /// Mail codes asked for per contact.
    pub contacts: Limit,
    /// Mail codes asked for per client.
    pub contact_clients: Limit,
    /// Ballots per client.
    pub ballots: Limit,
    /// Concerns per client.
    pub concerns: Limit,
    /// Photos per client.
    pub photos: Limit,
    /// Questions before meetings and on reports per client.
    pub questions: Limit,
    /// Times of receptions taken per client.
    pub bookings: Limit,
    /// Wrong passwords per account.
    pub accounts: Limit,
    /// Wrong passwords per client.
    pub sign_ins: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        let minutes = |count: u64| Duration::from_secs(count * 60);
        Self {
            codes: Limit::new(10, Duration::from_secs(30)),
            contacts: Limit::new(3, minutes(20)),
            contact_clients: Limit::new(20, minutes(3)),
            ballots: Limit::new(30, minutes(2)),
            concerns: Limit::new(5, minutes(12)),
            photos: Limit::new(40, minutes(1)),
            questions: Limit::new(5, minutes(12)),
            bookings: Limit::new(3, minutes(20)),
            accounts: Limit::new(5, minutes(1)),
            sign_ins: Limit::new(20, minutes(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_who_failed_too_often_waits() {
        let limit = Limit::new(2, Duration::from_secs(60));
        for _ in 0..2 {
            limit.failed("a");
            assert!(limit.is_open("a").is_ok());
        }
        limit.failed("a");
        assert!(limit.is_open("a").is_err_and(|seconds| seconds <= 61));
        assert!(limit.is_open("b").is_ok());
    }
}

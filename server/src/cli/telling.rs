//! Whoever waits is told: a line every few seconds while a command works.
use std::{
    sync::mpsc::{RecvTimeoutError, Sender, channel},
    thread::spawn,
    time::{Duration, Instant},
};

/// Time between two lines.
const PAUSE: Duration = Duration::from_secs(2);

/// Tells that something works, until it is dropped. A thread of its own: what works may keep all others busy.
pub(super) struct Telling(#[expect(dead_code, reason = "its end is what is heard")] Sender<()>);

impl Telling {
    pub(super) fn of(what: &'static str) -> Self {
        let (stop, stopped) = channel::<()>();
        let begun = Instant::now();
        spawn(move || {
            while stopped.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                eprintln!("{what}: at work for {} s", begun.elapsed().as_secs());
            }
        });
        Self(stop)
    }
}

//! What was measured beside what was promised, as rows of a table.
use std::time::Duration;

/// The rows so far.
#[derive(Default)]
pub struct Sheet {
    /// Whether a promise was missed.
    pub is_missed: bool,
}

impl Sheet {
    /// One more row.
    pub fn note(&mut self, what: &str, measured: f64, unit: &str, is_kept: bool, promised: &str) {
        self.is_missed |= !is_kept;
        let verdict = if is_kept { "" } else { " **missed**" };
        println!("| {what} | {measured:.2} {unit}{verdict} | {promised} |");
    }
}

/// The middle of some times, in milliseconds.
pub fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1e3
}

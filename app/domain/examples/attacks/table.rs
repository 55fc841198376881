//! Plays the rows and compares them with the design.
use crate::{
    design::{Figures, Row},
    mahalla::Chance,
};
use domain::score::{Band, Expected, Tally, band, posterior, window};
use std::{collections::HashMap, fmt::Write};

/// How far a change of a share may lie from the design's, points of 100: its figures are rounded and simulated too.
pub const POINTS: f64 = 0.5;
/// How far a chance may, per cent; besides three standard errors of the runs.
pub const CHANCES: f64 = 1.0;

/// The share of the peers, and how many ratings it weighs.
const PEERS: (f64, f64) = (0.60, 20.0);
const SEED: u64 = 2026;

/// A row with what came out.
pub struct Played {
    /// The row.
    pub row: Row,
    /// What came out; all are there.
    ours: Figures,
}

impl Played {
    /// The columns: ours, the design's, and how far apart they may be.
    fn columns(&self, runs: u32) -> [(f64, Option<f64>, f64); 4] {
        let (ours, design) = (self.ours, self.row.design);
        let chance = |ours: Option<f64>, design: Option<f64>| {
            let share = design.unwrap_or_default() / 100.0;
            let error = 100.0 * (share * (1.0 - share) / f64::from(runs)).sqrt();
            (ours.unwrap_or_default(), design, CHANCES + 3.0 * error)
        };
        [
            (ours.raw.unwrap_or_default(), design.raw, POINTS),
            (ours.published.unwrap_or_default(), design.published, POINTS),
            chance(ours.below, design.below),
            chance(ours.caught, design.caught),
        ]
    }

    /// The columns that differ from the design.
    pub fn far(&self, runs: u32) -> Vec<usize> {
        let is_far =
            |(ours, design, apart): (f64, Option<f64>, f64)| design.is_some_and(|one| (ours - one).abs() > apart);
        self.columns(runs).into_iter().enumerate().filter(|(_, column)| is_far(*column)).map(|(at, _)| at).collect()
    }
}

/// Estimates and bands, each pair of counts looked up once.
#[derive(Default)]
struct Scores(HashMap<(u32, u32), (f64, bool)>);

impl Scores {
    /// The published share, 0 to 1, and whether the band is “below”.
    fn of(&mut self, tally: Tally) -> (f64, bool) {
        *self.0.entry((tally.satisfied, tally.others)).or_insert_with(|| {
            let (evidence, expected) = (window(&[tally]).evidence, Expected::new(PEERS.0, PEERS.1));
            (posterior(evidence, expected).mean, band(evidence, expected).band == Band::Below)
        })
    }
}

/// Plays each row `runs` times.
pub fn played(rows: &[Row], runs: u32) -> Vec<Played> {
    let mut scores = Scores::default();
    rows.iter()
        .zip(SEED..)
        .map(|(row, seed)| Played { row: *row, ours: figures(row, runs, seed, &mut scores) })
        .collect()
}

fn figures(row: &Row, runs: u32, seed: u64, scores: &mut Scores) -> Figures {
    let mut chance = Chance::of(seed);
    let mut sums = [0.0; 4];
    for _ in 0..runs {
        let run = (row.play)(&mut chance);
        let (before, _) = scores.of(run.before);
        let (after, is_below) = scores.of(run.after);
        let raw = run.after.share().unwrap_or_default() - run.before.share().unwrap_or_default();
        let seen = [raw, after - before, f64::from(u8::from(is_below)), f64::from(u8::from(run.is_caught))];
        sums.iter_mut().zip(seen).for_each(|(sum, one)| *sum += one);
    }
    let [raw, published, below, caught] = sums.map(|sum| Some(100.0 * sum / f64::from(runs)));
    Figures { raw, published, below, caught }
}

/// The rows as text.
pub fn drawn(rows: &[Played], runs: u32) -> String {
    let mut text = String::new();
    let head = ["raw share", "published", "“below”", "caught"].map(|word| format!("{word:>17}")).concat();
    let _ = writeln!(text, "{:<27}{:<21}{head}", "attack", "rules");
    for played in rows {
        let far = played.far(runs);
        let _ = write!(text, "{:<27}{:<21}", played.row.attack, played.row.defence);
        for (at, (ours, design, _)) in played.columns(runs).into_iter().enumerate() {
            let beside = design.map_or_else(String::new, |figure| format!("({figure:.1})"));
            let mark = if far.contains(&at) { '!' } else { ' ' };
            // Without the sign of a zero that was rounded.
            let _ = write!(text, "{:>8.1} {beside:>7}{mark}", (ours * 10.0).round() / 10.0 + 0.0);
        }
        text.push('\n');
    }
    text
}

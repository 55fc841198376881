//! The attacks with the figures of the design (§B6), row by row.
use crate::{
    attacks::{self, Run},
    mahalla::Chance,
};

/// The figures of a row; none where the design gives none.
#[derive(Clone, Copy)]
pub struct Figures {
    /// Change of the raw share, points of 100.
    pub raw: Option<f64>,
    /// Change of the published share, points of 100.
    pub published: Option<f64>,
    /// Chance of the band “below”, per cent. Without an attack it would be the right one.
    pub below: Option<f64>,
    /// Chance that a rule notices, per cent.
    pub caught: Option<f64>,
}

/// An attack against a defence.
#[derive(Clone, Copy)]
pub struct Row {
    /// The attack.
    pub attack: &'static str,
    /// The rules in force.
    pub defence: &'static str,
    /// One run.
    pub play: fn(&mut Chance) -> Run,
    /// What the design says.
    pub design: Figures,
}

const NOTHING: Figures = Figures { raw: None, published: None, below: None, caught: None };

fn row(attack: &'static str, defence: &'static str, play: fn(&mut Chance) -> Run, design: Figures) -> Row {
    Row { attack, defence, play, design }
}

/// Changes of the raw and the published share; the chances are added.
const fn changes(raw: f64, published: f64) -> Figures {
    Figures { raw: Some(raw), published: Some(published), ..NOTHING }
}

const fn below(chance: f64, figures: Figures) -> Figures {
    Figures { below: Some(chance), ..figures }
}

const fn caught(chance: f64, figures: Figures) -> Figures {
    Figures { caught: Some(chance), ..figures }
}

/// The rows of the design; where it names two rules for one attack, one row for each.
pub fn rows() -> Vec<Row> {
    let stuffed = below(0.0, changes(24.0, 14.8));
    let unchanged = below(29.0, changes(0.0, 0.0));
    let silent = below(0.0, changes(17.1, 10.5));
    vec![
        row("none", "R8, false alarms", attacks::none, caught(1.0, unchanged)),
        row("S1 20 in one evening", "shrinkage only", attacks::evening, stuffed),
        row("S1", "R1 burst", attacks::evening_watched, caught(100.0, unchanged)),
        row("S2 20 in 8 weeks, varied", "R1, R5", attacks::drip, caught(0.9, stuffed)),
        row("S2b 20 in 8 weeks, all 5", "R5 straight lines", attacks::drip_of_fives, caught(100.0, NOTHING)),
        row("S1, S2", "score by letters, R8", attacks::two_streams, caught(85.5, unchanged)),
        row("S3 3 letters bought", "letters, R9 packs", |chance| attacks::bought(chance, 3), changes(6.7, 3.3)),
        row("S3 6 letters bought", "letters, R9 packs", |chance| attacks::bought(chance, 6), changes(12.0, 6.1)),
        row("S3 10 letters bought", "letters, R9 packs", |chance| attacks::bought(chance, 10), changes(17.7, 9.4)),
        row("B1 half of unhappy silent", "R7 low response", attacks::silent, caught(10.5, silent)),
        row("B1", "R11 pressure", attacks::silent_told, caught(29.0, silent)),
        row("B2 half of unhappy forced", "R11", attacks::forced, caught(29.0, below(0.0, changes(30.0, 18.0)))),
        row("B2", "R11, 60 % correct it", attacks::forced_corrected, below(3.0, changes(12.0, 7.2))),
        row("R1 15 from outside", "shrinkage only", attacks::rivals, below(99.0, changes(-13.4, -11.1))),
        row("R1", "R1 burst", attacks::rivals_watched, caught(100.0, unchanged)),
    ]
}

/// What the design does not say.
pub fn beyond() -> Vec<Row> {
    vec![
        row("S1, honest that evening", "R1 burst", attacks::busy_evening_watched, NOTHING),
        row("S2b 20 in 8 weeks, all 5", "R5 day by day", attacks::drip_of_fives_by_day, NOTHING),
        row("B1 half of unhappy silent", "R7 twice in a row", attacks::silent_twice, NOTHING),
    ]
}

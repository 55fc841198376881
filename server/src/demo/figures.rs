//! Figures of places: the last quarters as they are counted from the demonstration, those before it in their likeness.
use super::DemoError;
use crate::office::{Office, statistics::rows_of_region};
use domain::{
    period::Quarter,
    portal::Places,
    statistics::{AreaFigures, QUARTERS, Statistics},
};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;

/// Quarters that the demonstration's concerns fill whole; what is before them is invented.
const COUNTED: u32 = 3;

/// A count of another quarter: each of the likeness is there or not, a little more or less often.
fn like(count: u64, share: f64, chance: &mut ChaCha8Rng) -> u64 {
    (0..count).map(|_| u64::from(chance.random_bool(share)) + u64::from(chance.random_bool(0.15))).sum()
}

fn likeness(of: &AreaFigures, share: f64, chance: &mut ChaCha8Rng) -> AreaFigures {
    let mut spread = |counts: &BTreeMap<String, u64>| -> BTreeMap<String, u64> {
        counts.iter().map(|(key, count)| (key.clone(), like(*count, share, chance))).filter(|(_, n)| *n > 0).collect()
    };
    let by_category = spread(&of.by_category);
    let received = by_category.values().sum();
    let mut answered = received;
    let mut take = |of_all: u64| {
        let taken = of_all.min(answered);
        answered -= taken;
        taken
    };
    let answered_late = take(like(of.answered_late, 1.0, chance));
    let overdue = take(like(of.overdue, 0.5, chance));
    let answered_in_time = answered;
    let solved = like(of.solved, share, chance).min(answered_in_time + answered_late);
    let partly = like(of.partly, share, chance).min(answered_in_time + answered_late - solved);
    let not_solved = like(of.not_solved, 1.0, chance).min(answered_in_time + answered_late - solved - partly);
    let bodies = of.bodies.iter().map(|(body, (sent, in_time))| {
        let sent = like(*sent, share, chance);
        (body.clone(), (sent, like(*in_time, share, chance).min(sent)))
    });
    let bodies: BTreeMap<String, (u64, u64)> = bodies.filter(|(_, (sent, _))| *sent > 0).collect();
    let mut days = BTreeMap::new();
    for _ in 0..answered_in_time {
        *days.entry(chance.random_range(2..15)).or_default() += 1;
    }
    for _ in 0..answered_late {
        *days.entry(chance.random_range(16..27)).or_default() += 1;
    }
    AreaFigures {
        mahallas: 1,
        received,
        answered_in_time,
        answered_late,
        overdue,
        forwarded: bodies.values().map(|(sent, _)| sent).sum(),
        extended: like(of.extended, share, chance),
        solved,
        partly,
        not_solved,
        by_kind: BTreeMap::from([("application".to_owned(), received)]),
        by_category,
        days,
        bodies,
        meetings: of.meetings,
        reports: (of.reports.0, of.reports.0, 0),
        outside_tasks: like(of.outside_tasks, share, chance),
        ..AreaFigures::default()
    }
}

/// Counts the quarters of the demonstration and invents those before.
pub async fn add(office: &Office, open: Quarter, chance: &mut ChaCha8Rng) -> Result<(), DemoError> {
    let mut quarter = open;
    let mut newest = quarter.previous();
    for back in 0..COUNTED {
        quarter = quarter.previous();
        office.count_quarters(Some(quarter)).await?;
        newest = if back == 0 { quarter } else { newest };
    }
    let gazetteer = office.gazetteer();
    for back in COUNTED..QUARTERS {
        quarter = quarter.previous();
        let share = 0.86 - f64::from(back) * 0.02;
        for region in gazetteer.regions() {
            let mut mahallas = BTreeMap::new();
            for district in gazetteer.districts_of(&region.code) {
                let Ok(known) = office.areas_below(&district.code, &newest.to_string()).await else { continue };
                for area in known {
                    mahallas.insert(area.area, likeness(&area.figures, share, chance));
                }
            }
            office.keep_quarter(quarter, true, rows_of_region(&gazetteer, &region.code, mahallas)).await?;
        }
        office.keep_republic(quarter, true).await?;
    }
    Ok(())
}

//! One run of each attack: the ratings that count before and after it, and whether a rule notices it.
use crate::mahalla::{Ballots, Chance, HONEST, SATISFIED};
use domain::{
    draw::PACK,
    score::Tally,
    watch::{LETTERS, RULES},
};

/// False ballots of S1 and S2.
const STUFFED: u32 = 20;
/// False ballots of R1.
const RIVALS: u32 = 15;
/// Straight lines among false answers that are varied.
const VARIED: f64 = 0.30;
/// Letters that are answered, of a hundred in the region.
const RESPONSE: f64 = 0.40;
/// Honest ballots by letter in a quarter.
const INVITED: u32 = 24;
/// The unhappy who are pressed.
const PRESSED: f64 = 0.50;
/// Those pressed who tell.
const TELLS: f64 = 0.15;
/// Those forced who correct their ballot later.
const CORRECTS: f64 = 0.60;

/// What one run gives.
pub struct Run {
    /// What would count without the attack.
    pub before: Tally,
    /// What counts after it.
    pub after: Tally,
    /// Whether a rule notices it.
    pub is_caught: bool,
}

fn false_ones(satisfied: u32) -> Tally {
    Tally { satisfied, others: 0 }
}

/// No attack; `is_caught` is a false alarm of R8.
pub fn none(chance: &mut Chance) -> Run {
    let before = chance.honest(HONEST);
    let (open, invited) = (chance.honest(STUFFED + HONEST - INVITED), chance.honest(INVITED));
    Run { before, after: before, is_caught: differ(open, invited) }
}

fn differ(open: Tally, invited: Tally) -> bool {
    RULES.do_streams_differ((open.satisfied, open.answered()), (invited.satisfied, invited.answered()))
}

/// S1: twenty in one evening, all count.
pub fn evening(chance: &mut Chance) -> Run {
    let before = chance.honest(HONEST);
    Run { before, after: before + false_ones(STUFFED), is_caught: false }
}

/// S1 with the burst rule.
pub fn evening_watched(chance: &mut Chance) -> Run {
    bursting(Ballots::honest(chance, false), STUFFED, true)
}

/// S1 with the burst rule, where honest ballots come on that evening too.
pub fn busy_evening_watched(chance: &mut Chance) -> Run {
    bursting(Ballots::honest(chance, true), STUFFED, true)
}

fn bursting(honest: Ballots, number: u32, is_satisfied: bool) -> Run {
    let before = honest.tally();
    let all = honest.with_evening(number, is_satisfied);
    Run { before, after: all.without_bursts().tally(), is_caught: all.has_burst() }
}

/// S2: twenty over eight weeks, varied; burst and straight lines.
pub fn drip(chance: &mut Chance) -> Run {
    dripping(chance, VARIED, Ballots::has_straight_lines)
}

/// S2b: twenty over eight weeks, all the same.
pub fn drip_of_fives(chance: &mut Chance) -> Run {
    dripping(chance, 1.0, Ballots::has_straight_lines)
}

/// S2b, each day looked at alone.
pub fn drip_of_fives_by_day(chance: &mut Chance) -> Run {
    dripping(chance, 1.0, Ballots::has_straight_day)
}

fn dripping(chance: &mut Chance, straight: f64, is_noticed: fn(&Ballots) -> bool) -> Run {
    let honest = Ballots::honest(chance, true);
    let before = honest.tally();
    let all = honest.with_drip(chance, STUFFED, straight);
    Run { before, after: all.without_bursts().tally(), is_caught: all.has_burst() || is_noticed(&all) }
}

/// S1, S2 where the score rests on letters alone: R8 compares the streams.
pub fn two_streams(chance: &mut Chance) -> Run {
    let invited = chance.honest(INVITED);
    let score = invited + chance.honest(HONEST - INVITED);
    let open = chance.honest(HONEST - INVITED) + false_ones(STUFFED);
    Run { before: score, after: score, is_caught: differ(open, invited) }
}

/// S3: `bought` of the unused letters; the packs (R9) are those of the draw.
pub fn bought(chance: &mut Chance, bought: u32) -> Run {
    let before = chance.honest(INVITED);
    let mut left: Vec<u32> = (0..LETTERS).collect();
    let mut packs = [0; LETTERS as usize / PACK];
    for at in 0..INVITED + bought {
        let letter = left.swap_remove(chance.any(0..left.len() as u32) as usize);
        if at >= INVITED {
            packs[letter as usize / PACK] += 1;
        }
    }
    Run { before, after: before + false_ones(bought), is_caught: packs.iter().any(|used| *used >= RULES.pack_from) }
}

/// B1: half of the unhappy keep silent; R7 in one quarter.
pub fn silent(chance: &mut Chance) -> Run {
    Run { is_caught: is_low(chance), ..silenced(chance) }
}

/// B1 with R7 as it is: two quarters in a row.
pub fn silent_twice(chance: &mut Chance) -> Run {
    let is_caught = is_low(chance) && is_low(chance);
    Run { is_caught, ..silenced(chance) }
}

/// B1 with the question about pressure.
pub fn silent_told(chance: &mut Chance) -> Run {
    Run { is_caught: is_told(chance), ..silenced(chance) }
}

fn silenced(chance: &mut Chance) -> Run {
    let before = chance.honest(HONEST);
    let others = chance.among(before.others, 1.0 - PRESSED);
    Run { before, after: Tally { others, ..before }, is_caught: false }
}

fn is_low(chance: &mut Chance) -> bool {
    let used = chance.among(LETTERS, RESPONSE * (1.0 - (1.0 - SATISFIED) * PRESSED));
    RULES.response_z(used, domain::watch::LETTERS, RESPONSE) <= RULES.low_response_z
}

fn is_told(chance: &mut Chance) -> bool {
    chance.among(INVITED, (1.0 - SATISFIED) * PRESSED * TELLS) >= RULES.pressure_from
}

/// B2: half of the unhappy are forced; the question about pressure.
pub fn forced(chance: &mut Chance) -> Run {
    forcing(chance, 0.0)
}

/// B2 where a ballot may be corrected until the close.
pub fn forced_corrected(chance: &mut Chance) -> Run {
    forcing(chance, CORRECTS)
}

fn forcing(chance: &mut Chance, corrects: f64) -> Run {
    let before = chance.honest(HONEST);
    let turned = chance.among(before.others, PRESSED * (1.0 - corrects));
    let after = Tally { satisfied: before.satisfied + turned, others: before.others - turned };
    Run { before, after, is_caught: is_told(chance) }
}

/// R1: fifteen from outside in one evening, all count.
pub fn rivals(chance: &mut Chance) -> Run {
    let before = chance.honest(HONEST);
    Run { before, after: before + Tally { satisfied: 0, others: RIVALS }, is_caught: false }
}

/// R1 with the burst rule.
pub fn rivals_watched(chance: &mut Chance) -> Run {
    bursting(Ballots::honest(chance, false), RIVALS, false)
}

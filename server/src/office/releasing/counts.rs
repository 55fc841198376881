//! Counting the ballots of a quarter.
use super::COUNTED;
use crate::office::ratings::INVITED;
use domain::{
    rating::Contact,
    release::{AreaRow, Member, ScoreRow, Totals, TurnoutRow, coded, is_enough, rounded},
    score::{Tally, publish, suppressed, wilson},
    score_card::{AreaScore, Excluded, Figure, Turnout},
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use storage::{BallotRecord, ContactTallyRecord, TallyRecord};

/// What ballots of an assignment by letter say.
#[derive(Clone, Default)]
struct Invited {
    counted: u32,
    excluded: u32,
    reasons: BTreeSet<String>,
    /// P2 to P6.
    profile: [Tally; 5],
    /// P0, and who did not tell.
    contacts: [u32; 5],
}

/// Counts of a quarter.
#[derive(Default)]
pub struct Counts {
    overall: BTreeMap<(String, i32), Tally>,
    by_contact: BTreeMap<(String, i32), Tally>,
    invited: BTreeMap<String, Invited>,
    places: BTreeMap<String, (u32, u32, BTreeSet<String>)>,
    totals: Totals,
}

impl Counts {
    /// Counts a ballot. `reasons`: why those of a batch do not count.
    pub fn add(&mut self, ballot: &BallotRecord, reasons: &HashMap<String, String>) {
        self.totals.received += 1;
        let is_counted = ballot.status == COUNTED;
        let is_invited = ballot.stream == INVITED;
        if is_counted {
            self.totals.counted += 1;
        } else {
            self.totals.excluded += 1;
        }
        if is_invited {
            let place = self.places.entry(ballot.mahalla_code.clone()).or_default();
            let of = self.invited.entry(ballot.assignment_id.clone()).or_default();
            if !is_counted {
                let reason = ballot.batch.as_ref().and_then(|batch| reasons.get(batch)).cloned();
                let reason = reason.unwrap_or_else(|| "disputed".to_owned());
                of.excluded += 1;
                of.reasons.insert(reason.clone());
                place.1 += 1;
                place.2.insert(reason);
                return;
            }
            place.0 += 1;
            of.counted += 1;
            let answers = [ballot.p2, ballot.p3, ballot.p4, ballot.p5, ballot.p6];
            for (tally, answer) in of.profile.iter_mut().zip(answers) {
                *tally = *tally + Tally::from_iter(answer.map(|grade| grade >= 4));
            }
            let contact = ballot.p0.and_then(|place| usize::try_from(place - 1).ok()).filter(|place| *place < 4);
            of.contacts[contact.unwrap_or(4)] += 1;
        }
        let (true, Some(grade)) = (is_counted, ballot.p6) else { return };
        let tally = Tally::from_iter([grade >= 4]);
        let sum = self.overall.entry((ballot.assignment_id.clone(), ballot.stream)).or_default();
        *sum = *sum + tally;
        if let (true, Some(contact)) = (is_invited, ballot.p0) {
            let sum = self.by_contact.entry((ballot.assignment_id.clone(), contact)).or_default();
            *sum = *sum + tally;
        }
    }

    /// Received, counted, excluded.
    pub fn totals(&self) -> Totals {
        self.totals
    }

    /// Counts by assignment and stream, not released yet.
    pub fn tallies(&self, quarter: &str) -> Vec<TallyRecord> {
        let row = |((assignment_id, stream), tally): (&(String, i32), &Tally)| TallyRecord {
            period: quarter.to_owned(),
            assignment_id: assignment_id.clone(),
            stream: *stream,
            satisfied: signed(tally.satisfied),
            counted: signed(tally.answered()),
            released_in: None,
        };
        self.overall.iter().map(row).collect()
    }

    /// Counts by assignment and contact.
    pub fn contact_tallies(&self, quarter: &str) -> Vec<ContactTallyRecord> {
        let row = |((assignment_id, contact), tally): (&(String, i32), &Tally)| ContactTallyRecord {
            period: quarter.to_owned(),
            assignment_id: assignment_id.clone(),
            contact: *contact,
            satisfied: signed(tally.satisfied),
            counted: signed(tally.answered()),
        };
        self.by_contact.iter().map(row).collect()
    }

    /// Districts and regions, of those whose counts were released now: `new`.
    pub fn areas(&self, members: &[Member], rows: &[ScoreRow], new: &HashSet<String>) -> Vec<AreaRow> {
        let mut areas: BTreeMap<&str, Area> = BTreeMap::new();
        for row in rows {
            let newest = Tally::of(row.quarters[0][0], row.quarters[0][1]).unwrap_or_default();
            for code in [&row.district, &row.region] {
                let sum = &mut areas.entry(code).or_default().overall;
                *sum = *sum + newest;
            }
        }
        for member in members.iter().filter(|member| new.contains(&member.assignment)) {
            let Some(of) = self.invited.get(&member.assignment) else { continue };
            for code in [&member.district, &member.region] {
                let area = areas.entry(code).or_default();
                area.members += 1;
                let sum = &mut area.of;
                for (all, one) in sum.profile.iter_mut().zip(of.profile) {
                    *all = *all + one;
                }
                for (all, one) in sum.contacts.iter_mut().zip(of.contacts) {
                    *all += one;
                }
            }
        }
        let mut rows: Vec<AreaRow> =
            areas.into_iter().filter(|(_, area)| is_enough(area.overall)).map(area_row).collect();
        hide_across(&mut rows, members, new);
        rows
    }

    /// Letter ballots by mahalla, where enough were counted.
    pub fn turnout(&self) -> Vec<TurnoutRow> {
        self.places
            .iter()
            .filter(|(_, (counted, _, _))| *counted >= domain::release::INCREMENT_MINIMUM)
            .map(|(mahalla, (counted, excluded, reasons))| {
                let excluded = Excluded::of(*excluded).number();
                TurnoutRow {
                    mahalla: mahalla.clone(),
                    received: excluded.map(|excluded| counted + excluded),
                    counted: *counted,
                    excluded,
                    reasons: reasons.iter().cloned().collect(),
                }
            })
            .collect()
    }

    /// Letter ballots of an assignment, where enough were counted.
    pub fn turnout_of(&self, assignment: &str) -> Option<Turnout> {
        let of = self.invited.get(assignment)?;
        (of.counted >= domain::release::INCREMENT_MINIMUM).then(|| Turnout {
            counted: of.counted,
            excluded: Excluded::of(of.excluded),
            reasons: of.reasons.iter().cloned().collect(),
        })
    }
}

fn signed(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Inspectors of an area whose breakdown may be shown: of fewer, it would be one inspector's.
const MEMBERS_MINIMUM: usize = 3;

/// What is counted in an area.
#[derive(Default)]
struct Area {
    overall: Tally,
    members: usize,
    of: Invited,
}

fn area_row((code, area): (&str, Area)) -> AreaRow {
    let Area { overall: tally, members, of } = area;
    let interval = wilson(tally);
    let hidden = suppressed(&of.contacts);
    let mut contacts = [None; 4];
    for (place, cell) in contacts.iter_mut().enumerate() {
        *cell = (!hidden.hidden[place] && members >= MEMBERS_MINIMUM).then_some(of.contacts[place]);
    }
    let mut profile = of.profile.map(|tally| {
        let tally = coded(tally);
        (is_enough(tally) && members >= MEMBERS_MINIMUM).then(|| [tally.satisfied, tally.answered()])
    });
    // The overall answer as it is told above: uncoded, it would undo the coding of its parts.
    profile[4] = Some([tally.satisfied, tally.answered()]);
    AreaRow {
        code: code.to_owned(),
        satisfied: tally.satisfied,
        answered: tally.answered(),
        low: rounded(interval.low),
        high: rounded(interval.high),
        profile,
        contacts,
    }
}

/// Hides a cell of a region where it is hidden in exactly one of its districts: it would follow from the others.
fn hide_across(rows: &mut [AreaRow], members: &[Member], new: &HashSet<String>) {
    let mut districts: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for member in members.iter().filter(|member| new.contains(&member.assignment)) {
        districts.entry(&member.region).or_default().insert(&member.district);
    }
    let known: HashMap<String, AreaRow> = rows.iter().map(|row| (row.code.clone(), row.clone())).collect();
    for row in rows {
        let Some(below) = districts.get(row.code.as_str()) else { continue };
        let hidden = |is_shown: &dyn Fn(&AreaRow) -> bool| {
            below.iter().filter(|code| known.get(**code).is_none_or(|row| !is_shown(row))).count()
        };
        for place in 0..4 {
            if hidden(&|one| one.contacts[place].is_some()) == 1 {
                row.contacts[place] = None;
            }
            if hidden(&|one| one.profile[place].is_some()) == 1 {
                row.profile[place] = None;
            }
        }
    }
}

/// An area as pages show it.
pub fn area_card(quarter: &str, area: &AreaRow) -> AreaScore {
    let of_hundred = |[satisfied, answered]: [u32; 2]| (answered, whole(f64::from(satisfied) / f64::from(answered)));
    let tally = Tally::of(area.satisfied, area.answered).unwrap_or_default();
    AreaScore {
        code: area.code.clone(),
        quarter: quarter.to_owned(),
        answered: area.answered,
        figure: figure(tally, area.low, area.high),
        profile: area.profile.map(|cell| cell.map(of_hundred)),
        contacts: area.contacts,
    }
}

/// The republic: the sum of the inspectors of the file, which anybody can add up. What they say beside the overall answer is
/// told of districts and regions.
pub fn republic_card(quarter: &str, rows: &[ScoreRow]) -> AreaScore {
    let newest = rows.iter().filter_map(|row| Tally::of(row.quarters[0][0], row.quarters[0][1]));
    let tally = newest.fold(Tally::default(), |sum, one| sum + one);
    let interval = wilson(tally);
    AreaScore {
        code: String::new(),
        quarter: quarter.to_owned(),
        answered: tally.answered(),
        figure: figure(tally, interval.low, interval.high),
        profile: [None; 5],
        contacts: [None; 4],
    }
}

/// Whole per cent, rounded half up.
fn whole(share: f64) -> u8 {
    (100.0 * share + 0.5).floor() as u8
}

fn figure(tally: Tally, low: f64, high: f64) -> Figure {
    match publish(tally, tally.share().unwrap_or_default()) {
        domain::score::Published::Suppressed => Figure::Suppressed,
        domain::score::Published::Under { percent } => Figure::Under(percent),
        domain::score::Published::Over { percent } => Figure::Over(percent),
        domain::score::Published::Share { percent } => Figure::Share { percent, low: whole(low), high: whole(high) },
    }
}

/// Of a hundred who told how they met him, how many did; none where few told, or nearly all say the same.
pub fn met_percent(member: &Member) -> Option<u8> {
    let told: u32 = Contact::ALL.iter().map(|contact| member.by_contact.get(*contact).answered()).sum();
    let not = member.by_contact.get(Contact::NotMet).answered();
    let tally = Tally::of(told.checked_sub(not)?, told)?;
    let may_show = is_enough(tally) && coded(tally) == tally;
    may_show.then(|| (100.0 * tally.share().unwrap_or_default() + 0.5).floor() as u8)
}

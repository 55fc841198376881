//! What concerns were about, by place, with small counts hidden (integrity design §D6).
//!
//! From the district up only. The places just below one place show the same categories: one is shown of all of them or of
//! none, never below where it is hidden above. So the hidden counts of neighbours form a block of which only the sums of
//! its rows and columns are known. Each sum is ten or more and each row hides two counts or more, so every hidden count
//! may be anything in a range of ten: at most the smaller of its two sums, at least what the rest of the block cannot hold.
//! A place with nothing at all says so by its total; its zeros are no secret and hide nothing of its neighbours.
use super::{Level, PlaceFigures, area_code};
use crate::flow::FEWEST;
use std::collections::{BTreeMap, BTreeSet};

/// By what concerns are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Breakdown {
    /// By category; sensitive ones stand together under `other`.
    Category,
    /// By kind of appeal.
    Kind,
}

impl Breakdown {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Category, Self::Kind];

    /// The word in the files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Kind => "kind",
        }
    }

    const fn of(self, place: &PlaceFigures) -> &BTreeMap<String, u64> {
        match self {
            Self::Category => &place.own.figures.by_category,
            Self::Kind => &place.own.figures.by_kind,
        }
    }
}

/// One count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakdownRow {
    /// Code of the place; `uz` for the republic.
    pub area: String,
    /// Its level.
    pub level: Level,
    /// By what is counted.
    pub breakdown: Breakdown,
    /// Code of the category or the kind.
    pub code: String,
    /// How many concerns; none where it is hidden.
    pub received: Option<u64>,
}

/// All counts of a quarter, from the republic down to the districts, by category and by kind.
pub fn breakdowns(republic: &PlaceFigures) -> Vec<BreakdownRow> {
    let mut rows = Vec::new();
    for breakdown in Breakdown::ALL {
        let mut codes = BTreeSet::new();
        collect(republic, breakdown, Level::Republic, &mut codes);
        let counts_of = |place: &PlaceFigures| -> Vec<u64> {
            let counts = breakdown.of(place);
            codes.iter().map(|code| counts.get(*code).copied().unwrap_or_default()).collect()
        };
        for told in told(republic, codes.len(), &counts_of) {
            rows.extend(codes.iter().zip(told.counts).map(|(code, received)| BreakdownRow {
                area: area_code(&told.place.own.area).to_owned(),
                level: told.level,
                breakdown,
                code: (*code).to_owned(),
                received,
            }));
        }
    }
    rows.sort_by(|one, other| key(one).cmp(&key(other)));
    rows
}

fn key(row: &BreakdownRow) -> (Level, &str, Breakdown, &str) {
    (row.level, &row.area, row.breakdown, &row.code)
}

fn collect<'a>(place: &'a PlaceFigures, breakdown: Breakdown, level: Level, codes: &mut BTreeSet<&'a str>) {
    codes.extend(breakdown.of(place).keys().map(String::as_str));
    if let Some(below) = level.below().filter(|below| *below < Level::Mahalla) {
        place.below.iter().for_each(|one| collect(one, breakdown, below, codes));
    }
}

/// A place with those of its counts that may be told.
pub(super) struct Told<'a> {
    /// The place.
    pub place: &'a PlaceFigures,
    /// Its level.
    pub level: Level,
    /// By column; none where it is hidden.
    pub counts: Vec<Option<u64>>,
}

/// What may be told of the counts of `columns`, from the republic down to the districts.
pub(super) fn told<'a>(
    republic: &'a PlaceFigures,
    columns: usize,
    counts_of: &dyn Fn(&PlaceFigures) -> Vec<u64>,
) -> Vec<Told<'a>> {
    let mut all = Vec::new();
    descend(std::slice::from_ref(republic), Level::Republic, &vec![true; columns], counts_of, &mut all);
    all
}

/// Places with one place above them, and all that lies below.
fn descend<'a>(
    places: &'a [PlaceFigures],
    level: Level,
    above: &[bool],
    counts_of: &dyn Fn(&PlaceFigures) -> Vec<u64>,
    all: &mut Vec<Told<'a>>,
) {
    let counts: Vec<Vec<u64>> = places.iter().map(counts_of).collect();
    let shown = shown(&counts, above);
    for (place, counts) in places.iter().zip(counts) {
        let counts = counts.into_iter().zip(&shown).map(|(count, is_shown)| is_shown.then_some(count)).collect();
        all.push(Told { place, level, counts });
    }
    if let Some(below) = level.below().filter(|below| *below < Level::Mahalla) {
        places.iter().for_each(|place| descend(&place.below, below, &shown, counts_of, all));
    }
}

/// Which columns of a family are shown, of those that are shown above it.
pub(super) fn shown(rows: &[Vec<u64>], above: &[bool]) -> Vec<bool> {
    let rows: Vec<&Vec<u64>> = rows.iter().filter(|row| row.iter().any(|count| *count > 0)).collect();
    let mut shown: Vec<bool> =
        above.iter().enumerate().map(|(at, is_shown)| *is_shown && rows.iter().all(|row| row[at] >= FEWEST)).collect();
    while rows.iter().any(|row| is_narrow(row, &shown)) {
        let total = |at: &usize| rows.iter().map(|row| row[*at]).sum::<u64>();
        let Some(next) = (0..shown.len()).filter(|at| shown[*at]).min_by_key(total) else { break };
        shown[next] = false;
    }
    shown
}

/// Whether the hidden counts of a row are too few to hide each other.
fn is_narrow(row: &[u64], shown: &[bool]) -> bool {
    let hidden = || row.iter().zip(shown).filter(|(_, is_shown)| !**is_shown).map(|(count, _)| count);
    match hidden().count() {
        0 => false,
        1 => true,
        _ => hidden().sum::<u64>() < FEWEST,
    }
}

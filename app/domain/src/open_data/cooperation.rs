//! Which bodies concerns were forwarded to, by place, and how many of these were answered in time. Hidden by the rule of
//! [`super::breakdown`]: the same bodies in the same order on all levels, a body of all neighbours or of none.
use super::{
    Level, PlaceFigures, area_code,
    breakdown::{Told, told},
};
use crate::category::PartnerKind;

/// What a body was sent by a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyRow {
    /// Code of the place; `uz` for the republic.
    pub area: String,
    /// Its level.
    pub level: Level,
    /// Which body.
    pub body: PartnerKind,
    /// Concerns forwarded to it; none where it is hidden.
    pub forwarded: Option<u64>,
    /// Of these, answered within the legal term; hidden with them.
    pub in_time: Option<u64>,
}

impl BodyRow {
    /// Whole per cent answered in time.
    pub fn percent(&self) -> Option<u64> {
        let (forwarded, in_time) = (self.forwarded.filter(|count| *count > 0)?, self.in_time?);
        Some((in_time * 100 + forwarded / 2) / forwarded)
    }
}

/// All bodies of each place, from the republic down to the districts.
pub fn cooperation(republic: &PlaceFigures) -> Vec<BodyRow> {
    let counts_of = |place: &PlaceFigures| PartnerKind::ALL.map(|body| place.own.figures.of_body(body).0).to_vec();
    let mut places = told(republic, PartnerKind::ALL.len(), &counts_of);
    places.sort_by(|one, other| key(one).cmp(&key(other)));
    places.iter().flat_map(rows).collect()
}

fn key<'a>(told: &Told<'a>) -> (Level, &'a str) {
    (told.level, &told.place.own.area)
}

fn rows<'a>(told: &'a Told<'a>) -> impl Iterator<Item = BodyRow> + 'a {
    PartnerKind::ALL.into_iter().zip(&told.counts).map(|(body, forwarded)| BodyRow {
        area: area_code(&told.place.own.area).to_owned(),
        level: told.level,
        body,
        forwarded: *forwarded,
        in_time: forwarded.map(|_| told.place.own.figures.of_body(body).1),
    })
}

//! Which signs the staff of a place are shown: a category whose last four weeks are more than the four weeks before let
//! expect, in one of their mahallas, or in the district as a whole where no single mahalla explains it. Complaints about
//! officers are in none of the counts; merged concerns count with their main one.
use super::{Rise, rising};
use crate::{
    concern::InboxRow,
    failure::Read,
    person::{Role, Staff},
};
use async_trait::async_trait;
use std::collections::HashSet;
use time::{Date, Duration};

/// Days of a span: four whole weeks, so that each has the same weekdays.
pub const DAYS: i64 = 28;
/// Spans that are looked at, the present one and its past: 52 weeks.
pub const SPANS: usize = 13;

/// First days of the spans that end with `today`, the oldest first.
pub fn first_days(today: Date) -> Vec<Date> {
    let days = |span: usize| Duration::days(DAYS * i64::try_from(span).unwrap_or_default() - 1);
    (1..=SPANS).rev().map(|span| today - days(span)).collect()
}

/// How many concerns of a category came in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Category code.
    pub category: String,
    /// The code of the place: a mahalla, or a district as a whole.
    pub place: String,
    /// The district it is or lies in.
    pub district: String,
    /// Concerns in each span, the oldest first and the present one last. Spans before the first concern of the district
    /// are left out: nobody could write then.
    pub counts: Vec<u32>,
}

impl Series {
    /// The same as a sign, if it rises.
    fn sign(self) -> Option<EarlySign> {
        let (now, past) = self.counts.split_last()?;
        let rise = rising(past, *now)?;
        Some(EarlySign { now: *now, usual: usual(past), rise, series: self })
    }
}

/// A category that rises in a place.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlySign {
    /// What and where, with its counts.
    pub series: Series,
    /// Concerns in the last four weeks.
    pub now: u32,
    /// Fewest and most concerns in the middle half of its past spans.
    pub usual: (u32, u32),
    /// How much it rises.
    pub rise: Rise,
}

/// The signs among all series, the rarest first. A district is none where one of its mahallas is one in that category.
pub fn signs(all: Vec<Series>) -> Vec<EarlySign> {
    let mut signs: Vec<EarlySign> = all.into_iter().filter_map(Series::sign).collect();
    let explained: HashSet<(String, String)> = signs
        .iter()
        .map(|sign| &sign.series)
        .filter(|series| series.place != series.district)
        .map(|series| (series.category.clone(), series.district.clone()))
        .collect();
    signs.retain(|EarlySign { series, .. }| {
        series.place != series.district || !explained.contains(&(series.category.clone(), series.district.clone()))
    });
    signs.sort_by(|one, other| {
        let name = |sign: &EarlySign| (sign.series.place.clone(), sign.series.category.clone());
        one.rise.tail.total_cmp(&other.rise.tail).then_with(|| name(one).cmp(&name(other)))
    });
    signs
}

/// The lower and the upper quartile.
fn usual(past: &[u32]) -> (u32, u32) {
    let mut sorted = past.to_vec();
    sorted.sort_unstable();
    let cut = sorted.len() / 4;
    let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
    (at(cut), at((sorted.len() - cut).saturating_sub(1)))
}

/// Whether this role minds a place as a whole and is shown its signs.
pub const fn minds_place(role: Role) -> bool {
    matches!(role, Role::Desk | Role::DistrictHead | Role::Region | Role::Republic)
}

/// What the portal promises about early signs.
#[async_trait]
pub trait EarlySigns: Send + Sync {
    /// The signs in his territory, the rarest first. None for those who mind no place.
    async fn early_signs(&self, staff: &Staff) -> Read<Vec<EarlySign>>;
    /// One of them with the concerns behind it that he may see, the newest first.
    async fn behind_sign(&self, staff: &Staff, category: &str, place: &str)
    -> Read<Option<(EarlySign, Vec<InboxRow>)>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const DISTRICT: &str = "1726294";

    fn series(place: &str, category: &str, past: [u32; 12], now: u32) -> Series {
        let counts = past.into_iter().chain([now]).collect();
        Series { category: category.into(), place: place.into(), district: DISTRICT.into(), counts }
    }

    fn places(signs: &[EarlySign]) -> Vec<(&str, &str)> {
        signs.iter().map(|sign| (sign.series.place.as_str(), sign.series.category.as_str())).collect()
    }

    const CALM: [u32; 12] = [2, 3, 2, 2, 3, 1, 2, 3, 3, 2, 4, 2];

    #[test]
    fn thirteen_spans_of_four_weeks_end_today() {
        let days = first_days(date!(2026 - 11 - 22));
        assert_eq!(days.len(), SPANS);
        assert_eq!(days.last(), Some(&date!(2026 - 10 - 26)));
        assert_eq!(days.first(), Some(&date!(2025 - 11 - 24)));
        assert!(days.windows(2).all(|pair| pair[1] - pair[0] == Duration::days(DAYS)));
    }

    #[test]
    fn nine_in_four_weeks_where_two_or_three_are_usual_is_a_sign() {
        let signs = signs(vec![series("126-0001", "noise", CALM, 9)]);
        assert_eq!(signs.len(), 1);
        assert_eq!((signs[0].now, signs[0].usual), (9, (2, 3)));
    }

    #[test]
    fn four_after_nothing_and_four_after_two_are_no_sign() {
        assert!(signs(vec![series("126-0001", "noise", [0; 12], 4), series("126-0002", "noise", CALM, 4)]).is_empty());
    }

    #[test]
    fn a_district_is_told_of_only_where_no_mahalla_of_it_explains_the_rise() {
        let all = vec![
            series(DISTRICT, "noise", CALM, 12),
            series("126-0001", "noise", [0; 12], 9),
            series(DISTRICT, "theft", CALM, 12),
        ];
        let found = signs(all);
        let found = places(&found);
        assert!(found.contains(&("126-0001", "noise")) && found.contains(&(DISTRICT, "theft")), "{found:?}");
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn the_rarest_comes_first() {
        let all = vec![series("126-0001", "noise", CALM, 9), series("126-0002", "theft", CALM, 20)];
        assert_eq!(places(&signs(all)), [("126-0002", "theft"), ("126-0001", "noise")]);
    }

    #[test]
    fn a_portal_that_has_just_begun_gives_no_sign() {
        let young = Series { counts: vec![1, 2, 1, 2, 1, 2, 1, 30], ..series("126-0001", "noise", CALM, 0) };
        assert!(signs(vec![young]).is_empty());
    }

    #[test]
    fn inspectors_and_those_outside_the_line_mind_no_place() {
        let minding: Vec<Role> = Role::ALL.into_iter().filter(|role| minds_place(*role)).collect();
        assert_eq!(minding, [Role::Desk, Role::DistrictHead, Role::Region, Role::Republic]);
    }
}

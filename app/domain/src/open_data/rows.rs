//! The rows of the published tables, from what was released. Pure: the same released quarter gives the same rows for ever.
use super::{Cell, Level, PlaceFigures, Rows, area_code, breakdowns, cooperation as bodies};
use crate::{
    inspector::ConcernFigures,
    release::{PeriodFile, ScoreRow},
    report::{Kept, Report},
    score::{Change, FEW_RATINGS},
    statistics::AreaFigures,
};
use time::Date;

/// A post at the end of a quarter, in one of its mahallas.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holder {
    /// The mahalla.
    pub mahalla: String,
    /// Assignment: the person at the post.
    pub assignment: String,
    /// Address part of the inspector's page.
    pub inspector: String,
    /// District.
    pub district: String,
    /// Region.
    pub region: String,
    /// First day in this post.
    pub since: Date,
}

/// `yyyy-mm-dd`.
fn written(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

fn percent(share: f64) -> u64 {
    (100.0 * share + 0.5).floor().clamp(0.0, 100.0) as u64
}

/// Released scores, by assignment.
pub fn scores(file: &PeriodFile) -> Rows {
    let mut rows: Vec<&ScoreRow> = file.scores.iter().collect();
    rows.sort_by(|one, other| one.assignment.cmp(&other.assignment));
    rows.into_iter().map(|row| score(&file.period, row)).collect()
}

/// Nothing but the status where too few rated; no estimate where nearly all said the same.
fn score(period: &str, row: &ScoreRow) -> Vec<Cell> {
    let is_known = row.published.status != "suppressed";
    let has_estimate = row.published.status == "share";
    let band = if row.answered < FEW_RATINGS { "too_few" } else { row.band.as_str() };
    let change = row.change.map(|change| match change {
        Change::Up => "up",
        Change::Down => "down",
        Change::NoClearChange => "no_clear_change",
    });
    let share = |share: f64| has_estimate.then(|| percent(share));
    vec![
        period.into(),
        row.assignment.as_str().into(),
        row.mahallas.join(" ").into(),
        row.district.as_str().into(),
        row.region.as_str().into(),
        row.stratum.as_str().into(),
        row.group.as_deref().into(),
        row.published.status.as_str().into(),
        is_known.then_some(u64::from(row.answered)).into(),
        row.published.percent.map(u64::from).into(),
        share(row.low).into(),
        share(row.high).into(),
        share(row.mu).into(),
        has_estimate.then_some(band).into(),
        change.filter(|_| is_known).into(),
        row.open.map(|[_, answered]| u64::from(answered)).into(),
        row.open.map(|[satisfied, _]| u64::from(satisfied)).into(),
    ]
}

/// What each place counted: the republic, regions, districts, mahallas, each by code.
pub fn areas(period: &str, republic: &PlaceFigures) -> Rows {
    let mut places = Vec::new();
    gather(republic, Level::Republic, None, &mut places);
    places.sort_by_key(|(level, place, _)| (*level, place.own.area.clone()));
    places.into_iter().map(|(level, place, parent)| area(period, level, place, parent)).collect()
}

type Placed<'a> = (Level, &'a PlaceFigures, Option<&'a str>);

fn gather<'a>(place: &'a PlaceFigures, level: Level, parent: Option<&'a str>, places: &mut Vec<Placed<'a>>) {
    places.push((level, place, parent));
    if let Some(below) = level.below() {
        place.below.iter().for_each(|one| gather(one, below, Some(area_code(&place.own.area)), places));
    }
}

/// A count of what inspectors do, which of a single mahalla would point at its inspector: reports and receptions, what he
/// marked as outside his duties. His own page and his report tell of it, with his word beside it.
pub const fn told_of(level: Level, count: u64) -> Option<u64> {
    match level {
        Level::Mahalla => None,
        _ => Some(count),
    }
}

fn area(period: &str, level: Level, place: &PlaceFigures, parent: Option<&str>) -> Vec<Cell> {
    let AreaFigures { receptions, reports, .. } = place.own.figures;
    let figures = &place.own.figures;
    let of_inspectors = |count| Cell::from(told_of(level, count));
    let concerns = figures.concerns();
    vec![
        period.into(),
        area_code(&place.own.area).into(),
        level.code().into(),
        parent.into(),
        figures.mahallas.into(),
        figures.received.into(),
        figures.answered_in_time.into(),
        figures.answered_late.into(),
        figures.overdue.into(),
        concerns.told_in_time_percent().into(),
        figures.extended.into(),
        figures.forwarded.into(),
        figures.reopened.into(),
        of_inspectors(figures.not_ours),
        concerns.verdicts().into(),
        concerns.solved_percent().into(),
        figures.median_days().map(u64::from).into(),
        figures.median_first_days().map(u64::from).into(),
        figures.meetings.into(),
        of_inspectors(receptions.0),
        of_inspectors(receptions.1),
        of_inspectors(reports.0),
        of_inspectors(reports.1),
        of_inspectors(reports.2),
        of_inspectors(figures.outside_tasks),
    ]
}

/// Published reports with the days they were published on, by id.
pub fn reports(period: &str, reports: &[(Report, Date)]) -> Rows {
    let mut all: Vec<&(Report, Date)> = reports.iter().collect();
    all.sort_by(|one, other| one.0.id.cmp(&other.0.id));
    all.into_iter().map(|(one, published_on)| report(period, one, *published_on)).collect()
}

fn report(period: &str, report: &Report, published_on: Date) -> Vec<Cell> {
    let figures = &report.figures;
    let concerns = ConcernFigures::from(figures);
    let ended = |how: Kept| report.earlier.iter().filter(|promise| promise.kept == how).count() as u64;
    vec![
        period.into(),
        report.id.as_str().into(),
        report.author.inspector_id().unwrap_or_default().into(),
        report.author.mahalla_codes().join(" ").into(),
        report.territory.as_str().into(),
        written(published_on).into(),
        figures.received.into(),
        figures.answered_in_time.into(),
        figures.answered_late.into(),
        figures.overdue.into(),
        concerns.told_in_time_percent().into(),
        concerns.verdicts().into(),
        concerns.solved_percent().into(),
        figures.meetings.into(),
        figures.outside_tasks.into(),
        figures.outside_concerns.into(),
        (report.commitments.len() as u64).into(),
        ended(Kept::Kept).into(),
        ended(Kept::Partly).into(),
        ended(Kept::Broken).into(),
    ]
}

/// Who held which post on the last day of the quarter, by mahalla.
pub fn inspectors(period: &str, mut holders: Vec<Holder>) -> Rows {
    holders.sort();
    holders
        .into_iter()
        .map(|one| {
            vec![
                period.into(),
                one.inspector.into(),
                one.assignment.into(),
                one.mahalla.into(),
                one.district.into(),
                one.region.into(),
                written(one.since).into(),
            ]
        })
        .collect()
}

/// What concerns were about, from the republic down to the districts.
pub fn concerns(period: &str, republic: &PlaceFigures) -> Rows {
    breakdowns(republic)
        .into_iter()
        .map(|row| {
            vec![
                period.into(),
                row.area.into(),
                row.level.code().into(),
                row.breakdown.code().into(),
                row.code.into(),
                row.received.into(),
            ]
        })
        .collect()
}

/// Which bodies concerns were forwarded to, from the republic down to the districts.
pub fn cooperation(period: &str, republic: &PlaceFigures) -> Rows {
    bodies(republic)
        .into_iter()
        .map(|row| {
            vec![
                period.into(),
                row.area.into(),
                row.level.code().into(),
                row.body.code().into(),
                row.forwarded.into(),
                row.in_time.into(),
            ]
        })
        .collect()
}

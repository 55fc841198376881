//! Quarters with their files, and figures of places.
use super::{Names, day};
use crate::office::instant;
use domain::{
    calendar::local_date,
    open_data::{BodyRow, Breakdown, BreakdownRow, Level, PublishedFile, area_code, rows::told_of},
    period::PeriodState,
    place,
    statistics::AreaQuarter,
};
use serde::Serialize;
use storage::PeriodRecord;
use utoipa::ToSchema;

/// A quarter of rating.
#[derive(Debug, Serialize, ToSchema)]
pub struct Period {
    /// Its name, such as `2026Q3`.
    #[schema(pattern = "^[0-9]{4}Q[1-4]$")]
    pub period: String,
    /// `planned`, `open`, `closed`, `under-review` or `released`.
    state: String,
    /// First day.
    #[schema(format = "date")]
    opens_on: String,
    /// Last day on which a ballot counts.
    #[schema(format = "date")]
    closes_on: String,
    /// Day of the release; null before.
    #[schema(required, format = "date")]
    released_on: Option<String>,
    /// Published files; none before the release.
    files: Vec<DataFile>,
}

impl Period {
    /// With its files.
    pub fn of(record: PeriodRecord, files: Vec<DataFile>) -> Self {
        let is_released = record.state == PeriodState::Released.code();
        let released_at = record.released_at.filter(|_| is_released);
        Self {
            period: record.quarter,
            state: record.state,
            opens_on: record.opens_on,
            closes_on: record.closes_on,
            released_on: released_at.map(|at| day(local_date(instant(at)))),
            files,
        }
    }
}

/// A published file. It never changes.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DataFile {
    /// Its name.
    name: String,
    /// Where it lies.
    #[schema(format = "uri-reference")]
    url: String,
    /// Size; null for the canonical file.
    #[schema(required)]
    bytes: Option<u64>,
    /// SHA-256 in hexadecimal digits.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
}

impl DataFile {
    /// The canonical file of a quarter.
    pub fn canonical(period: &str, hash: &str) -> Self {
        Self { name: "period.json".into(), url: url(period, "period.json"), bytes: None, sha256: hash.to_owned() }
    }
}

impl From<&PublishedFile> for DataFile {
    fn from(file: &PublishedFile) -> Self {
        Self {
            name: file.name.clone(),
            url: url(&file.period, &file.name),
            bytes: Some(file.size),
            sha256: file.hash.clone(),
        }
    }
}

fn url(period: &str, name: &str) -> String {
    format!("/open-data/{period}/{name}")
}

/// What a place counted in a quarter.
#[derive(Debug, Serialize, ToSchema)]
pub struct Statistics {
    /// Code of the place; `uz` for the republic.
    area: String,
    /// `republic`, `region`, `district` or `mahalla`.
    level: &'static str,
    /// Its name; null for the republic.
    #[schema(required)]
    names: Option<Names>,
    /// The quarter.
    #[schema(pattern = "^[0-9]{4}Q[1-4]$")]
    period: String,
    /// Whether the figures change no more.
    is_locked: bool,
    /// Mahallas counted in.
    mahalla_count: u64,
    /// Concerns received.
    received: u64,
    /// Answered within the legal term.
    answered_in_time: u64,
    /// Answered late.
    answered_late: u64,
    /// Without an answer past the term, at the end of counting.
    overdue: u64,
    /// Of a hundred that were due, answered in time; null below ten.
    #[schema(required, maximum = 100)]
    in_time_percent: Option<u64>,
    /// With a term that the head extended.
    extended: u64,
    /// Sent to another body.
    forwarded: u64,
    /// Taken up again after an earlier answer.
    reopened: u64,
    /// Marked by the inspector as outside his duties; null of a single mahalla.
    #[schema(required)]
    not_ours: Option<u64>,
    /// Residents who said whether it was solved.
    verdicts: u64,
    /// Of a hundred of them, who said that it was; null below ten.
    #[schema(required, maximum = 100)]
    solved_percent: Option<u64>,
    /// Days in which half of the answers had come; null below ten.
    #[schema(required)]
    median_days: Option<u32>,
    /// Days in which half of the first reactions had come; null below ten.
    #[schema(required)]
    median_first_days: Option<u32>,
    /// Meetings held.
    meetings: u64,
    /// Receptions due by the weekly hours; null of a single mahalla.
    #[schema(required)]
    receptions_due: Option<u64>,
    /// Receptions held; null of a single mahalla.
    #[schema(required)]
    receptions_held: Option<u64>,
    /// Reports due; null of a single mahalla.
    #[schema(required)]
    reports_due: Option<u64>,
    /// Reports published by their day; null of a single mahalla.
    #[schema(required)]
    reports_in_time: Option<u64>,
    /// Reports published late; null of a single mahalla.
    #[schema(required)]
    reports_late: Option<u64>,
    /// Tasks outside the duties that were given to inspectors; null of a single mahalla.
    #[schema(required)]
    outside_tasks: Option<u64>,
    /// Concerns by category, from the district up and once locked; null otherwise. Sensitive ones stand under `other`.
    #[schema(required)]
    by_category: Option<Vec<Count>>,
    /// Concerns by kind of appeal; null as above.
    #[schema(required)]
    by_kind: Option<Vec<Count>>,
    /// Concerns by the body they were forwarded to; null as above.
    #[schema(required)]
    by_body: Option<Vec<BodyCount>>,
}

/// What a body was sent.
#[derive(Debug, Serialize, ToSchema)]
struct BodyCount {
    /// Code of the body.
    body: &'static str,
    /// Concerns forwarded to it; null where it is hidden.
    #[schema(required)]
    forwarded: Option<u64>,
    /// Of these, answered within the legal term; null where it is hidden.
    #[schema(required)]
    in_time: Option<u64>,
}

impl From<&BodyRow> for BodyCount {
    fn from(row: &BodyRow) -> Self {
        Self { body: row.body.code(), forwarded: row.forwarded, in_time: row.in_time }
    }
}

/// What is hidden in part: counts of the quarter by what they were about and by body.
pub struct Counts<'a> {
    /// By category and kind.
    pub breakdowns: &'a [BreakdownRow],
    /// By body.
    pub bodies: &'a [BodyRow],
}

/// How many of one sort.
#[derive(Debug, Serialize, ToSchema)]
struct Count {
    /// Code of the category or the kind.
    code: String,
    /// How many; null where it is hidden.
    #[schema(required)]
    received: Option<u64>,
}

impl Statistics {
    /// Of a place, with the counts of its quarter.
    pub fn of(place: &AreaQuarter, level: Level, names: Option<&place::Names>, counts: &Counts) -> Self {
        let (figures, concerns) = (&place.figures, place.figures.concerns());
        let is_told = place.is_locked && level != Level::Mahalla;
        let of_inspectors = |count| told_of(level, count);
        let by = |breakdown: Breakdown| {
            let rows = counts.breakdowns.iter();
            let rows = rows.filter(|row| row.area == area_code(&place.area) && row.breakdown == breakdown);
            let counts = rows.map(|row| Count { code: row.code.clone(), received: row.received }).collect();
            is_told.then_some(counts)
        };
        let bodies = counts.bodies.iter().filter(|row| row.area == area_code(&place.area)).map(Into::into);
        Self {
            area: area_code(&place.area).to_owned(),
            level: level.code(),
            names: names.map(Into::into),
            period: place.quarter.clone(),
            is_locked: place.is_locked,
            mahalla_count: figures.mahallas,
            received: figures.received,
            answered_in_time: figures.answered_in_time,
            answered_late: figures.answered_late,
            overdue: figures.overdue,
            in_time_percent: concerns.told_in_time_percent(),
            extended: figures.extended,
            forwarded: figures.forwarded,
            reopened: figures.reopened,
            not_ours: of_inspectors(figures.not_ours),
            verdicts: concerns.verdicts(),
            solved_percent: concerns.solved_percent(),
            median_days: figures.median_days(),
            median_first_days: figures.median_first_days(),
            meetings: figures.meetings,
            receptions_due: of_inspectors(figures.receptions.0),
            receptions_held: of_inspectors(figures.receptions.1),
            reports_due: of_inspectors(figures.reports.0),
            reports_in_time: of_inspectors(figures.reports.1),
            reports_late: of_inspectors(figures.reports.2),
            outside_tasks: of_inspectors(figures.outside_tasks),
            by_category: by(Breakdown::Category),
            by_kind: by(Breakdown::Kind),
            by_body: is_told.then(|| bodies.collect()),
        }
    }
}

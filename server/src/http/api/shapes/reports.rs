//! Published reports.
use super::{Names, day, posts::Score};
use domain::{
    calendar::local_date,
    inspector::ConcernFigures,
    open_data::area_code,
    report::{self, Author, ReportFigures},
};
use serde::Serialize;
use utoipa::ToSchema;

/// A published report in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportLine {
    /// Its name in addresses.
    pub id: String,
    /// Whose; null of a report of the office of a place.
    #[schema(required)]
    inspector: Option<String>,
    /// His name; null of an office.
    #[schema(required)]
    names: Option<Names>,
    /// The first of the mahallas he served; null of an office.
    #[schema(required)]
    mahalla: Option<String>,
    /// Code of the district he served in, or of the place of the office; `uz` for the republic.
    area: String,
    /// The quarter or the year it is about.
    #[schema(pattern = "^[0-9]{4}(Q[1-4])?$")]
    period: String,
    /// Day of publication.
    #[schema(required, format = "date")]
    published_on: Option<String>,
}

impl From<&report::ReportLine> for ReportLine {
    fn from(line: &report::ReportLine) -> Self {
        Self {
            id: line.id.clone(),
            inspector: line.author.inspector_id().map(str::to_owned),
            names: names_of(&line.author),
            mahalla: line.author.mahalla_codes().first().cloned(),
            area: area_code(&line.territory).to_owned(),
            period: line.quarter.clone(),
            published_on: line.published_at.map(|at| day(local_date(at))),
        }
    }
}

fn names_of(author: &Author) -> Option<Names> {
    match author {
        Author::Inspector { name, .. } => Some(name.into()),
        Author::Office => None,
    }
}

/// A published report: figures as the portal locked them, words as the author wrote them.
#[derive(Debug, Serialize, ToSchema)]
pub struct Report {
    /// Its name in addresses.
    id: String,
    /// Whose; null of a report of the office of a place.
    #[schema(required)]
    inspector: Option<String>,
    /// His name at that time; null of an office.
    #[schema(required)]
    names: Option<Names>,
    /// Code of the district he served in, or of the place of the office; `uz` for the republic.
    area: String,
    /// Codes of the mahallas he served; none of an office.
    mahallas: Vec<String>,
    /// The quarter or the year it is about.
    #[schema(pattern = "^[0-9]{4}(Q[1-4])?$")]
    period: String,
    /// Day of publication.
    #[schema(required, format = "date")]
    published_on: Option<String>,
    /// The figures.
    figures: Figures,
    /// What residents brought.
    brought: String,
    /// What was done.
    done: String,
    /// What did not work, and why.
    failed: String,
    /// What comes next.
    next: String,
    /// New promises.
    promises: Vec<Promise>,
    /// Promises of the report before, as they ended.
    earlier: Vec<Promise>,
    /// The score released with that quarter; null where there is none.
    #[schema(required)]
    score: Option<Score>,
}

/// Figures of a report, as they were locked.
#[derive(Debug, Serialize, ToSchema)]
struct Figures {
    /// Concerns received.
    received: u64,
    /// Answered within the legal term.
    answered_in_time: u64,
    /// Answered late.
    answered_late: u64,
    /// Without an answer past the term.
    overdue: u64,
    /// Of a hundred that were due, answered in time; null below ten.
    #[schema(required, maximum = 100)]
    in_time_percent: Option<u64>,
    /// Residents who said whether it was solved.
    verdicts: u64,
    /// Of a hundred of them, who said that it was; null below ten.
    #[schema(required, maximum = 100)]
    solved_percent: Option<u64>,
    /// Meetings held.
    meetings: u64,
    /// Tasks outside his duties that were given to him.
    outside_tasks: u64,
    /// Concerns he marked as outside his duties.
    outside_concerns: u64,
}

impl From<&ReportFigures> for Figures {
    fn from(figures: &ReportFigures) -> Self {
        let concerns = ConcernFigures::from(figures);
        Self {
            received: figures.received,
            answered_in_time: figures.answered_in_time,
            answered_late: figures.answered_late,
            overdue: figures.overdue,
            in_time_percent: concerns.told_in_time_percent(),
            verdicts: concerns.verdicts(),
            solved_percent: concerns.solved_percent(),
            meetings: figures.meetings,
            outside_tasks: figures.outside_tasks,
            outside_concerns: figures.outside_concerns,
        }
    }
}

/// A promise of a report.
#[derive(Debug, Serialize, ToSchema)]
struct Promise {
    /// What will be done.
    what: String,
    /// By when.
    #[schema(format = "date")]
    by: String,
    /// How residents will see it.
    evidence: String,
    /// `pending`, `kept`, `partly` or `broken`.
    kept: &'static str,
}

impl From<&report::Commitment> for Promise {
    fn from(promise: &report::Commitment) -> Self {
        Self {
            what: promise.what.clone(),
            by: day(promise.by),
            evidence: promise.evidence.clone(),
            kept: promise.kept.code(),
        }
    }
}

impl From<report::Report> for Report {
    fn from(report: report::Report) -> Self {
        Self {
            names: names_of(&report.author),
            figures: (&report.figures).into(),
            score: report.author.inspector_id().zip(report.score.as_ref()).map(|(id, card)| Score::of(id, card)),
            published_on: report.published_at.map(|at| day(local_date(at))),
            promises: report.commitments.iter().map(Into::into).collect(),
            earlier: report.earlier.iter().map(Into::into).collect(),
            brought: report.narrative.brought,
            done: report.narrative.done,
            failed: report.narrative.failed,
            next: report.narrative.next,
            id: report.id,
            inspector: report.author.inspector_id().map(str::to_owned),
            area: area_code(&report.territory).to_owned(),
            mahallas: report.author.mahalla_codes().to_vec(),
            period: report.quarter,
        }
    }
}

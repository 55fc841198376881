//! Reports as they are read: those that are public, those on a desk, and who owes one.
mod addenda;
mod figures;
mod of_offices;
mod owed;
mod pictures;
pub(super) mod served;
mod writing;

pub(super) use figures::{is_of_minors, public_category};

use super::{Office, inspectors::names, instant};
use async_trait::async_trait;
use domain::{
    calendar::local_date,
    failure::{Failure, Read},
    meeting::MeetingState,
    person::Staff,
    photo::Prepared,
    place::Names,
    report::{
        AddendumState, Author, Commitment, OfficeLine, OwedLine, Report, ReportForm, ReportLine, ReportRefusal,
        ReportSpan, ReportState, Reports, Stage, Standing, Version, decides, heads, is_author,
    },
};
use std::collections::HashMap;
use storage::{ReportRecord, StorageError, Stored, VersionRecord, inspectors::MeetingsOf, reports as stored};

type Refused<T> = Result<T, Failure<ReportRefusal>>;

fn inconsistent(column: &'static str, row: &str) -> StorageError {
    StorageError::Inconsistent { table: "report", column, row: row.to_owned() }
}

pub(super) fn commitments(text: &str, row: &str) -> Stored<Vec<Commitment>> {
    serde_json::from_str(text).map_err(|_| inconsistent("commitments", row))
}

fn earlier_of(record: &ReportRecord) -> Stored<Vec<Commitment>> {
    commitments(&record.earlier, &record.id)
}

/// A remark of the head: ten characters or more.
fn remarked(remark: &str) -> Refused<String> {
    let remark = domain::form::clean_text(remark);
    if remark.chars().count() < 10 { Err(Failure::Refused(ReportRefusal::RemarkMissing)) } else { Ok(remark) }
}

fn version(record: VersionRecord) -> Stored<Version> {
    Ok(Version {
        number: u32::try_from(record.number).unwrap_or_default(),
        state: ReportState::of_code(&record.state).ok_or_else(|| inconsistent("state", &record.report_id))?,
        at: instant(record.at),
        by: record.author.as_deref().and_then(|author| serde_json::from_str(author).ok()),
        narrative: serde_json::from_str(&record.narrative).map_err(|_| inconsistent("narrative", &record.report_id))?,
        commitments: commitments(&record.commitments, &record.report_id)?,
        earlier: commitments(&record.earlier, &record.report_id)?,
        remark: record.remark,
    })
}

fn state(record: &ReportRecord) -> Stored<ReportState> {
    ReportState::of_code(&record.state).ok_or_else(|| inconsistent("state", &record.id))
}

/// Who reports, by his name, with his first `most` mahallas.
fn author(record: &ReportRecord, name: Names, most: usize) -> Author {
    match &record.officer_id {
        Some(officer) => Author::Inspector {
            name,
            mahalla_codes: record.mahalla_codes.split(',').take(most).map(str::to_owned).collect(),
            id: officer.clone(),
        },
        None => Author::Office,
    }
}

impl Office {
    pub(super) async fn lines(&self, records: Vec<ReportRecord>) -> Stored<Vec<ReportLine>> {
        let mut ids: Vec<String> = records.iter().filter_map(|record| record.officer_id.clone()).collect();
        ids.sort();
        ids.dedup();
        let officers = storage::inspectors::list_officers(self.storage.connection(), &ids).await?;
        let officers: HashMap<String, Names> =
            officers.into_iter().map(|officer| (officer.id.clone(), names(officer))).collect();
        let line = |record: ReportRecord| {
            let name = record.officer_id.as_ref().and_then(|officer| officers.get(officer)).cloned();
            let author = author(&record, name.unwrap_or_default(), 1);
            Ok(ReportLine {
                state: state(&record)?,
                published_at: record.published_at.map(instant),
                standing: self.standing_of_report(&record, &author)?,
                author,
                id: record.id,
                territory: record.territory,
                quarter: record.quarter,
            })
        };
        records.into_iter().map(line).collect()
    }

    fn standing_of_report(&self, record: &ReportRecord, author: &Author) -> Stored<Standing> {
        let span = ReportSpan::parse(&record.quarter).ok_or_else(|| inconsistent("quarter", &record.id))?;
        Ok(Standing::of(author.due_on(span), record.published_at.map(|at| local_date(instant(at))), self.today()))
    }

    /// How far a report has come: whether a meeting about it was held, whether residents were heard.
    async fn stage(&self, record: &ReportRecord) -> Stored<Stage> {
        let (database, state) = (self.storage.connection(), state(record)?);
        let Some(published) = record.published_at else { return Ok(Stage::of(state, false, false)) };
        let was_discussed = match &record.officer_id {
            Some(officer) => {
                let (of, until) = (MeetingsOf::Officer(officer), self.now().unix_timestamp());
                let meetings = storage::inspectors::list_meetings(database, of, published, until, 100).await?;
                meetings.iter().any(|one| one.topic == "report" && one.state == MeetingState::Held.code())
            }
            None => false,
        };
        let has_voices = self.voices_of(&record.id).await?.iter().any(Option::is_some);
        Ok(Stage::of(state, was_discussed, has_voices))
    }

    pub(super) async fn whole(&self, record: ReportRecord) -> Stored<Report> {
        let database = self.storage.connection();
        let quarter = ReportSpan::parse(&record.quarter).and_then(ReportSpan::score_quarter);
        let quarter = quarter.map(|quarter| quarter.to_string()).unwrap_or_default();
        let score = match &record.assignment_id {
            Some(assignment) => storage::ratings::find_score_of(database, assignment, &quarter).await?,
            None => None,
        };
        let officer = match &record.officer_id {
            Some(officer) => storage::inspectors::find_officer(database, officer).await?,
            None => None,
        };
        let author = author(&record, officer.map(names).unwrap_or_default(), usize::MAX);
        let versions = stored::list_versions(database, &record.id).await?;
        Ok(Report {
            standing: self.standing_of_report(&record, &author)?,
            stage: self.stage(&record).await?,
            addenda: self.addenda_of(&record.id).await?,
            pictures: self.pictures_of(&record.id).await?,
            versions: versions.into_iter().map(version).collect::<Stored<_>>()?,
            state: state(&record)?,
            author,
            figures: serde_json::from_str(&record.figures).map_err(|_| inconsistent("figures", &record.id))?,
            locked_at: instant(record.locked_at),
            narrative: serde_json::from_str(&record.narrative).map_err(|_| inconsistent("narrative", &record.id))?,
            commitments: commitments(&record.commitments, &record.id)?,
            earlier: earlier_of(&record)?,
            earlier_of: record.earlier_of,
            remark: record.remark,
            published_at: record.published_at.map(instant),
            score: score.and_then(|score| serde_json::from_str(&score.card).ok()),
            id: record.id,
            territory: record.territory,
            quarter: record.quarter,
        })
    }

    /// Whether a report is a member of staff's own.
    fn is_own(staff: &Staff, record: &ReportRecord) -> bool {
        is_author(staff, record.officer_id.as_deref(), &record.territory)
    }

    /// Whether a report belongs to the desk of a member of staff: his own, or one below him or for him to decide about that
    /// has left its author.
    fn is_on_desk(staff: &Staff, record: &ReportRecord) -> bool {
        let is_below = staff.role.is_head() && record.territory.starts_with(&staff.territory);
        let is_his = is_below || decides(staff, record.officer_id.as_deref(), &record.territory);
        Self::is_own(staff, record) || (is_his && record.state != ReportState::Draft.code())
    }
}

#[async_trait]
impl Reports for Office {
    async fn published_reports(
        &self,
        territory: &str,
        quarter: Option<&str>,
        offset: u64,
        limit: u64,
    ) -> Read<Vec<ReportLine>> {
        let ask = async {
            let database = self.storage.connection();
            self.lines(stored::list_published(database, territory, quarter, offset, limit).await?).await
        };
        if quarter.is_some() || offset > 0 {
            return Ok(ask.await?);
        }
        Ok(self.last_reports.or_ask(self, (territory.to_owned(), limit), ask).await?)
    }

    async fn published_report(&self, id: &str) -> Read<Option<Report>> {
        let record = stored::find_report(self.storage.connection(), id).await?;
        match record.filter(|record| record.state == ReportState::Published.code()) {
            Some(record) => {
                let mut report = self.whole(record).await?;
                report.versions.clear();
                report.addenda.retain(|addendum| addendum.state == AddendumState::Published);
                Ok(Some(report))
            }
            None => Ok(None),
        }
    }

    async fn desk_reports(&self, staff: &Staff) -> Read<Vec<ReportLine>> {
        let records = match (&staff.inspector, staff.role.is_head()) {
            (Some(officer), _) => stored::list_of_officer(self.storage.connection(), officer).await?,
            (None, true) => stored::list_of_territory(self.storage.connection(), &staff.territory).await?,
            (None, false) => {
                let republic = [String::new()];
                stored::list_of_offices(self.storage.connection(), &republic, None).await?
            }
        };
        Ok(self.lines(records.into_iter().filter(|record| Self::is_on_desk(staff, record)).collect()).await?)
    }

    async fn desk_report(&self, staff: &Staff, id: &str) -> Read<Option<Report>> {
        match self.find_on_desk(staff, id).await {
            Ok(record) => Ok(Some(self.whole(self.refreshed(record).await?).await?)),
            Err(Failure::Refused(_)) => Ok(None),
            Err(Failure::Unavailable(incident)) => Err(Failure::Unavailable(incident)),
        }
    }

    async fn reports_due(&self, staff: &Staff) -> Read<Vec<String>> {
        let Some(officer) = &staff.inspector else { return Ok(self.due_of_office(staff).await?) };
        let mut due = Vec::new();
        for span in self.owed_by(officer).await? {
            if stored::find_report_of(self.storage.connection(), officer, &span.to_string()).await?.is_none() {
                due.push(span.to_string());
            }
        }
        Ok(due)
    }

    async fn open_report(&self, staff: &Staff, quarter: &str) -> Refused<String> {
        match (&staff.inspector, ReportSpan::parse(quarter)) {
            (Some(officer), Some(span)) => self.opened_report(officer, span).await,
            (None, Some(span)) if heads(staff, &staff.territory) => {
                self.opened_office_report(&staff.territory, span).await
            }
            _ => Err(Failure::Refused(ReportRefusal::NotYours)),
        }
    }

    async fn write_report(&self, staff: &Staff, id: &str, form: &ReportForm) -> Refused<()> {
        self.written(staff, id, form).await
    }

    async fn approve_report(&self, staff: &Staff, id: &str, read: Option<u32>) -> Refused<()> {
        self.decided(staff, id, ReportState::Approved, "", read).await
    }

    async fn publish_report(&self, staff: &Staff, id: &str, read: Option<u32>) -> Refused<()> {
        self.made_public(staff, id, read).await
    }

    async fn return_report(&self, staff: &Staff, id: &str, remark: &str) -> Refused<()> {
        self.decided(staff, id, ReportState::Returned, &remarked(remark)?, None).await
    }

    async fn add_picture(&self, staff: &Staff, id: &str, photo: Prepared, caption: &str, form: &str) -> Refused<()> {
        self.pictured(staff, id, photo, caption, form).await
    }

    async fn remove_picture(&self, staff: &Staff, id: &str, picture: &str) -> Refused<()> {
        self.unpictured(staff, id, picture).await
    }

    async fn picture(&self, staff: Option<&Staff>, id: &str, picture: &str) -> Read<Option<Vec<u8>>> {
        Ok(self.picture_of(staff, id, picture).await?)
    }

    async fn add_addendum(&self, staff: &Staff, id: &str, words: &str, form: &str) -> Refused<()> {
        self.corrected(staff, id, words, form).await
    }

    async fn decide_addendum(&self, staff: &Staff, id: &str, number: u32, remark: Option<&str>) -> Refused<()> {
        let remark = remark.map(remarked).transpose()?;
        self.passed(staff, id, number, remark.as_deref()).await
    }

    async fn owed_reports(&self, district_code: &str, span: ReportSpan) -> Read<Vec<OwedLine>> {
        let question = (district_code.to_owned(), span.to_string());
        Ok(self.owed.or_ask(self, question, self.owed_in(district_code, span)).await?)
    }

    async fn office_reports(&self, territory: &str, span: ReportSpan) -> Read<Vec<OfficeLine>> {
        Ok(self.offices_owing(territory, span).await?)
    }
}

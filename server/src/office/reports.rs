//! Reports: opened with locked figures, written, approved, published.
use super::{
    Office,
    inspectors::{figures, names},
    instant, random_id,
};
use async_trait::async_trait;
use domain::{
    calendar::{end_of_day, start_of_day},
    category::Category,
    failure::{Failure, Read},
    inspector::ConcernFigures,
    period::Quarter,
    person::{Role, Staff},
    place::Names,
    report::{Commitment, Report, ReportFigures, ReportForm, ReportLine, ReportRefusal, ReportState, Reports},
};
use std::collections::{BTreeMap, HashMap};
use storage::{
    ReportRecord, StorageError, Stored,
    concerns::{CountOf, GroupBy},
    registry::{date, written},
    reports as stored,
};

type Refused<T> = Result<T, Failure<ReportRefusal>>;

fn inconsistent(column: &'static str, row: &str) -> StorageError {
    StorageError::Inconsistent { table: "report", column, row: row.to_owned() }
}

pub(super) fn commitments(text: &str, row: &str) -> Stored<Vec<Commitment>> {
    serde_json::from_str(text).map_err(|_| inconsistent("commitments", row))
}

/// Sensitive matters are counted together: in one mahalla a single number could point to a family.
fn public_category(code: String) -> String {
    let is_open = Category::of_code(&code).is_some_and(|category| !category.is_sensitive() && !category.never_public());
    if is_open { code } else { "other".to_owned() }
}

fn state(record: &ReportRecord) -> Stored<ReportState> {
    ReportState::of_code(&record.state).ok_or_else(|| inconsistent("state", &record.id))
}

impl Office {
    pub(super) async fn lines(&self, records: Vec<ReportRecord>) -> Stored<Vec<ReportLine>> {
        let mut ids: Vec<String> = records.iter().map(|record| record.officer_id.clone()).collect();
        ids.sort();
        ids.dedup();
        let officers = storage::inspectors::list_officers(self.storage.connection(), &ids).await?;
        let officers: HashMap<String, Names> =
            officers.into_iter().map(|officer| (officer.id.clone(), names(officer))).collect();
        let line = |record: ReportRecord| {
            Ok(ReportLine {
                state: state(&record)?,
                inspector_name: officers.get(&record.officer_id).cloned().unwrap_or_default(),
                mahalla_code: record.mahalla_codes.split(',').next().unwrap_or_default().to_owned(),
                published_at: record.published_at.map(instant),
                id: record.id,
                inspector_id: record.officer_id,
                quarter: record.quarter,
            })
        };
        records.into_iter().map(line).collect()
    }

    pub(super) async fn whole(&self, record: ReportRecord) -> Stored<Report> {
        let officer = storage::inspectors::find_officer(self.storage.connection(), &record.officer_id).await?;
        let score =
            storage::ratings::find_score_of(self.storage.connection(), &record.assignment_id, &record.quarter).await?;
        Ok(Report {
            state: state(&record)?,
            inspector_name: officer.map(names).unwrap_or_default(),
            mahalla_codes: record.mahalla_codes.split(',').map(str::to_owned).collect(),
            figures: serde_json::from_str(&record.figures).map_err(|_| inconsistent("figures", &record.id))?,
            locked_at: instant(record.locked_at),
            narrative: serde_json::from_str(&record.narrative).map_err(|_| inconsistent("narrative", &record.id))?,
            commitments: commitments(&record.commitments, &record.id)?,
            earlier: commitments(&record.earlier, &record.id)?,
            remark: record.remark,
            published_at: record.published_at.map(instant),
            score: score.and_then(|score| serde_json::from_str(&score.card).ok()),
            id: record.id,
            inspector_id: record.officer_id,
            district_code: record.district_code,
            quarter: record.quarter,
        })
    }

    /// Whether a report belongs to the desk of a member of staff: his own, or one of his territory that has left its author.
    fn is_on_desk(staff: &Staff, record: &ReportRecord) -> bool {
        match staff.role {
            Role::Inspector => staff.inspector.as_deref() == Some(&record.officer_id),
            role if role.is_head() => {
                record.district_code.starts_with(&staff.territory) && record.state != ReportState::Draft.code()
            }
            _ => false,
        }
    }

    async fn find_on_desk(&self, staff: &Staff, id: &str) -> Refused<ReportRecord> {
        let record = stored::find_report(self.storage.connection(), id).await?;
        record.filter(|record| Self::is_on_desk(staff, record)).ok_or(Failure::Refused(ReportRefusal::NotYours))
    }

    /// Fills the figures of a quarter from what the portal knows.
    pub(crate) async fn figures_of_quarter(&self, officer: &str, quarter: Quarter) -> Stored<ReportFigures> {
        let database = self.storage.connection();
        let of = |quarter: Quarter| CountOf {
            from: written(quarter.first_day()),
            to: written(quarter.last_day()),
            today: written(self.today()),
            territory: String::new(),
            officer: Some(officer.to_owned()),
        };
        let count = |counts: Vec<storage::concerns::CountRecord>| counts.first().map(figures).unwrap_or_default();
        let now: ConcernFigures =
            count(storage::concerns::count_concerns(database, &of(quarter), GroupBy::Nothing).await?);
        let before =
            count(storage::concerns::count_concerns(database, &of(quarter.previous()), GroupBy::Nothing).await?);
        let mut by_category: HashMap<String, u64> = HashMap::new();
        let mut by_month: BTreeMap<time::Date, u64> = BTreeMap::new();
        for month in 0..3 {
            by_month.insert(domain::calendar::add_months(quarter.first_day(), month), 0);
        }
        for (category, day) in storage::concerns::list_received(database, &of(quarter)).await? {
            let day = date(&day, "concern", "received_on", officer)?;
            *by_category.entry(public_category(category)).or_default() += 1;
            *by_month.entry(day.replace_day(1).unwrap_or(day)).or_default() += 1;
        }
        let mut by_category: Vec<_> = by_category.into_iter().collect();
        by_category.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        let from = start_of_day(quarter.first_day()).unix_timestamp();
        let to = end_of_day(quarter.last_day()).unix_timestamp();
        let meetings = storage::inspectors::list_meetings(
            database,
            storage::inspectors::MeetingsOf::Officer(officer),
            from,
            to,
            1000,
        )
        .await?;
        let (outside_tasks, outside_concerns) = self.outside_of_officer(officer, quarter).await?;
        Ok(ReportFigures {
            received: now.received,
            answered_in_time: now.answered_in_time,
            answered_late: now.answered_late,
            overdue: now.overdue,
            solved: now.solved,
            partly: now.partly,
            not_solved: now.not_solved,
            by_category,
            by_month: by_month.into_iter().collect(),
            meetings: meetings.len() as u64,
            outside_tasks,
            outside_concerns,
            before: (before.received > 0).then_some((before.received, before.answered_in_time, before.solved)),
        })
    }

    async fn fill(&self, officer: &str, quarter: Quarter) -> Stored<Option<ReportRecord>> {
        let database = self.storage.connection();
        let Some(assignment) = storage::inspectors::find_last_assignment(database, officer).await? else {
            return Ok(None);
        };
        let mahallas = storage::inspectors::list_post_mahallas(database, &assignment.post_id).await?;
        let codes: Vec<String> = mahallas.into_iter().map(|one| one.mahalla_code).collect();
        let gazetteer = self.gazetteer();
        let Some(mahalla) = codes.first().and_then(|code| gazetteer.mahalla(code)) else { return Ok(None) };
        let earlier = stored::find_last_published(database, officer, Some(&quarter.to_string())).await?;
        Ok(Some(ReportRecord {
            id: random_id(),
            officer_id: officer.to_owned(),
            assignment_id: assignment.id,
            district_code: mahalla.district_code.clone(),
            mahalla_codes: codes.join(","),
            quarter: quarter.to_string(),
            state: ReportState::Draft.code().into(),
            figures: serde_json::to_string(&self.figures_of_quarter(officer, quarter).await?).unwrap_or_default(),
            locked_at: self.now().unix_timestamp(),
            narrative: serde_json::to_string(&domain::report::Narrative::default()).unwrap_or_default(),
            commitments: "[]".into(),
            earlier: earlier.map_or_else(|| "[]".into(), |report| report.commitments),
            remark: String::new(),
            published_at: None,
        }))
    }

    async fn decide(&self, staff: &Staff, id: &str, to: ReportState, remark: &str) -> Refused<()> {
        let record = self.find_on_desk(staff, id).await?;
        // The head of the author's own district decides, and never on a report of his own.
        if staff.role != Role::DistrictHead || staff.inspector.as_deref() == Some(&record.officer_id) {
            return Err(Failure::Refused(ReportRefusal::NotYours));
        }
        if record.state != ReportState::Submitted.code() {
            return Err(Failure::Refused(ReportRefusal::NotSubmitted));
        }
        let published_at = (to == ReportState::Published).then(|| self.now().unix_timestamp());
        let record = ReportRecord { state: to.code().into(), remark: remark.to_owned(), published_at, ..record };
        if !stored::set_report(self.storage.connection(), record, ReportState::Submitted.code()).await? {
            return Err(Failure::Refused(ReportRefusal::NotSubmitted));
        }
        self.changed();
        Ok(())
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
            Some(record) => Ok(Some(self.whole(record).await?)),
            None => Ok(None),
        }
    }

    async fn desk_reports(&self, staff: &Staff) -> Read<Vec<ReportLine>> {
        let records = match (&staff.inspector, staff.role.is_head()) {
            (Some(officer), _) => stored::list_of_officer(self.storage.connection(), officer).await?,
            (None, true) => stored::list_of_territory(self.storage.connection(), &staff.territory).await?,
            (None, false) => Vec::new(),
        };
        Ok(self.lines(records.into_iter().filter(|record| Self::is_on_desk(staff, record)).collect()).await?)
    }

    async fn desk_report(&self, staff: &Staff, id: &str) -> Read<Option<Report>> {
        match self.find_on_desk(staff, id).await {
            Ok(record) => Ok(Some(self.whole(record).await?)),
            Err(Failure::Refused(_)) => Ok(None),
            Err(Failure::Unavailable(incident)) => Err(Failure::Unavailable(incident)),
        }
    }

    async fn reports_due(&self, staff: &Staff) -> Read<Vec<String>> {
        let Some(officer) = &staff.inspector else { return Ok(Vec::new()) };
        let mut due = Vec::new();
        for quarter in Quarter::of_date(self.today()).previous_four() {
            if stored::find_report_of(self.storage.connection(), officer, &quarter.to_string()).await?.is_none() {
                due.push(quarter.to_string());
            }
        }
        Ok(due)
    }

    async fn open_report(&self, staff: &Staff, quarter: &str) -> Refused<String> {
        let (Some(officer), Some(quarter)) = (&staff.inspector, Quarter::parse(quarter)) else {
            return Err(Failure::Refused(ReportRefusal::NotYours));
        };
        if quarter.last_day() >= self.today() {
            return Err(Failure::Refused(ReportRefusal::QuarterNotOver));
        }
        let record = self.fill(officer, quarter).await?.ok_or(Failure::Refused(ReportRefusal::NotYours))?;
        let id = record.id.clone();
        if stored::add_report(self.storage.connection(), record).await? {
            return Ok(id);
        }
        let known = stored::find_report_of(self.storage.connection(), officer, &quarter.to_string()).await?;
        known.map(|report| report.id).ok_or(Failure::Refused(ReportRefusal::NotYours))
    }

    async fn write_report(&self, staff: &Staff, id: &str, form: &ReportForm) -> Refused<()> {
        let record = self.find_on_desk(staff, id).await?;
        if staff.inspector.as_deref() != Some(&record.officer_id) {
            return Err(Failure::Refused(ReportRefusal::NotYours));
        }
        let from = state(&record)?;
        if !from.is_open() {
            return Err(Failure::Refused(ReportRefusal::NotOpen));
        }
        let mut earlier = commitments(&record.earlier, &record.id)?;
        let draft = form.draft(earlier.len(), self.today()).map_err(Failure::Refused)?;
        for (promise, kept) in earlier.iter_mut().zip(&draft.kept) {
            promise.kept = *kept;
        }
        let to = if draft.is_submitted { ReportState::Submitted } else { from };
        let record = ReportRecord {
            state: to.code().into(),
            narrative: serde_json::to_string(&draft.narrative).unwrap_or_default(),
            commitments: serde_json::to_string(&draft.commitments).unwrap_or_default(),
            earlier: serde_json::to_string(&earlier).unwrap_or_default(),
            ..record
        };
        if stored::set_report(self.storage.connection(), record, from.code()).await? {
            Ok(())
        } else {
            Err(Failure::Refused(ReportRefusal::NotOpen))
        }
    }

    async fn publish_report(&self, staff: &Staff, id: &str) -> Refused<()> {
        self.decide(staff, id, ReportState::Published, "").await
    }

    async fn return_report(&self, staff: &Staff, id: &str, remark: &str) -> Refused<()> {
        let remark = domain::form::clean_text(remark);
        if remark.chars().count() < 10 {
            return Err(Failure::Refused(ReportRefusal::RemarkMissing));
        }
        self.decide(staff, id, ReportState::Returned, &remark).await
    }
}

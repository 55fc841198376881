//! Reports of offices: of a district, a region and the republic. Their figures are those of the place as they were locked;
//! kinds of prevention are the sums of what the reports of the inspectors below count.
use super::{super::Office, Refused, inconsistent, writing::LOCKING};
use crate::office::{instant, random_id, statistics::area};
use domain::{
    calendar::local_date,
    failure::{Failure, Read},
    open_data::{Breakdown, BreakdownRow, OpenData, area_code},
    person::Staff,
    report::{
        Narrative, OfficeLine, Parts, Report, ReportFigures, ReportRefusal, ReportSpan, ReportState, Standing, heads,
        level_of,
    },
    statistics::AreaFigures,
};
use std::collections::{BTreeMap, HashSet};
use storage::{AreaQuarterRecord, ReportRecord, Stored, reports as stored};

/// What may be told of concerns by category and by kind, of all places, one list for each quarter of a span.
type ToldApart = Vec<Vec<BreakdownRow>>;

/// The places just below a place, by their codes: regions, or districts of a region.
fn below(gazetteer: &domain::gazetteer::Gazetteer, territory: &str) -> Vec<String> {
    let mut codes: Vec<String> = match level_of(territory) {
        domain::open_data::Level::Republic => gazetteer.regions().iter().map(|one| one.code.clone()).collect(),
        domain::open_data::Level::Region => {
            gazetteer.districts_of(territory).iter().map(|one| one.code.clone()).collect()
        }
        _ => Vec::new(),
    };
    codes.sort();
    codes
}

impl Office {
    /// The mahallas a report tells of: those its author served, or all of the place.
    pub(in super::super) fn mahallas_of(&self, report: &Report) -> Vec<String> {
        if report.author.inspector_id().is_some() {
            return report.author.mahalla_codes().to_vec();
        }
        let gazetteer = self.gazetteer();
        let districts = gazetteer.regions().iter().flat_map(|region| gazetteer.districts_of(&region.code));
        let those = districts.filter(|district| district.code.starts_with(&report.territory));
        those.flat_map(|one| gazetteer.mahallas_of(&one.code)).map(|mahalla| mahalla.code.clone()).collect()
    }

    /// The figures of a place in a span, added up over its quarters; `as_now`: with what came late. None while one of the
    /// quarters that the portal counted is not locked, or none was counted.
    async fn place_in(&self, territory: &str, span: ReportSpan, as_now: bool) -> Stored<Option<AreaFigures>> {
        let database = self.storage.connection();
        let late = if as_now { storage::statistics::list_addenda(database, territory).await? } else { Vec::new() };
        let mut sum: Option<AreaFigures> = None;
        for quarter in span.quarters().iter().map(|quarter| quarter.to_string()) {
            let Some(found) = storage::statistics::find_quarter(database, territory, &quarter).await? else { continue };
            if !found.is_locked {
                return Ok(None);
            }
            let figures = match late.iter().find(|one| one.quarter == quarter) {
                Some(late) => area(AreaQuarterRecord { figures: late.figures.clone(), ..found })?,
                None => area(found)?,
            };
            sum.get_or_insert_default().add(&figures.figures);
        }
        Ok(sum)
    }

    /// What may be told apart of all places in a span, by quarter: the same for every office.
    async fn told_apart(&self, span: ReportSpan) -> Read<ToldApart> {
        let mut quarters = Vec::new();
        for quarter in span.quarters() {
            quarters.push(self.breakdowns_of(&quarter.to_string()).await?);
        }
        Ok(quarters)
    }

    async fn parts_of_place(&self, territory: &str, span: ReportSpan, apart: &ToldApart) -> Stored<Parts> {
        let mut parts = Parts::default();
        for rows in apart {
            let of = |breakdown| {
                let those = rows.iter().filter(move |row| row.area == area_code(territory));
                those.filter(move |row| row.breakdown == breakdown)
            };
            parts.categories.add(of(Breakdown::Category));
            parts.kinds.add(of(Breakdown::Kind));
        }
        let mut measures: BTreeMap<String, u64> = BTreeMap::new();
        for record in stored::list_of_inspectors(self.storage.connection(), territory, &span.to_string()).await? {
            let figures: ReportFigures =
                serde_json::from_str(&record.figures).map_err(|_| inconsistent("figures", &record.id))?;
            for (kind, count) in figures.by_prevention {
                *measures.entry(kind).or_default() += count;
            }
        }
        parts.measures = measures;
        Ok(parts)
    }

    /// The counts of an office's report as they would be with what came late; nothing told apart. None while none is locked.
    pub(super) async fn counts_of_office_now(
        &self,
        territory: &str,
        span: ReportSpan,
    ) -> Stored<Option<ReportFigures>> {
        let place = self.place_in(territory, span, true).await?;
        Ok(place.map(|place| ReportFigures::of_place(&place, span, &Parts::default(), None)))
    }

    /// The figures of an office's report. None while they are not locked.
    pub(crate) async fn figures_of_office(&self, territory: &str, span: ReportSpan) -> Read<Option<ReportFigures>> {
        let apart = self.told_apart(span).await?;
        Ok(self.figures_apart(territory, span, &apart).await?)
    }

    async fn figures_apart(
        &self,
        territory: &str,
        span: ReportSpan,
        apart: &ToldApart,
    ) -> Stored<Option<ReportFigures>> {
        let Some(place) = self.place_in(territory, span, false).await? else { return Ok(None) };
        let before = self.place_in(territory, span.previous(), false).await?;
        let parts = self.parts_of_place(territory, span, apart).await?;
        Ok(Some(ReportFigures::of_place(&place, span, &parts, before.as_ref())))
    }

    /// Opens the report of a territory's office with locked figures; opening twice gives the same.
    pub(super) async fn opened_office_report(&self, territory: &str, span: ReportSpan) -> Refused<String> {
        let not_locked = || Failure::Refused(ReportRefusal::NotLocked { from: span.office_locks_on() });
        if span.office_locks_on() > self.today() {
            return Err(not_locked());
        }
        let (database, name) = (self.storage.connection(), span.to_string());
        if let Some(known) = stored::find_report_of_office(database, territory, &name).await? {
            return Ok(known.id);
        }
        let apart = self.told_apart(span).await.map_err(Failure::widen)?;
        self.filled_office_report(territory, span, &apart).await
    }

    async fn filled_office_report(&self, territory: &str, span: ReportSpan, apart: &ToldApart) -> Refused<String> {
        let not_locked = || Failure::Refused(ReportRefusal::NotLocked { from: span.office_locks_on() });
        let (database, name) = (self.storage.connection(), span.to_string());
        let figures = self.figures_apart(territory, span, apart).await?.ok_or_else(not_locked)?;
        let (earlier_of, earlier) = self.promised_before(None, territory, span).await?;
        let record = ReportRecord {
            id: random_id(),
            officer_id: None,
            assignment_id: None,
            territory: territory.to_owned(),
            mahalla_codes: String::new(),
            quarter: name.clone(),
            state: ReportState::Draft.code().into(),
            figures: serde_json::to_string(&figures).unwrap_or_default(),
            locked_at: self.now().unix_timestamp(),
            narrative: serde_json::to_string(&Narrative::default()).unwrap_or_default(),
            commitments: "[]".into(),
            earlier: serde_json::to_string(&earlier).unwrap_or_default(),
            remark: String::new(),
            published_at: None,
            earlier_of,
        };
        let id = record.id.clone();
        if stored::add_report(database, record).await? {
            return Ok(id);
        }
        let known = stored::find_report_of_office(database, territory, &name).await?;
        known.map(|report| report.id).ok_or_else(not_locked)
    }

    /// Opens, and so locks, the reports of all offices whose day has come. Gives how many were opened.
    pub async fn lock_office_reports(&self) -> Stored<u64> {
        let (mut opened, gazetteer) = (0, self.gazetteer());
        let mut territories = vec![String::new()];
        for region in below(&gazetteer, "") {
            territories.extend(below(&gazetteer, &region));
            territories.push(region);
        }
        let today = self.today();
        let spans = ReportSpan::to_report_by_offices(today);
        for span in spans.into_iter().filter(|span| today - span.office_locks_on() < LOCKING) {
            let known =
                stored::list_of_offices(self.storage.connection(), &territories, Some(&span.to_string())).await?;
            let known: HashSet<String> = known.into_iter().map(|report| report.territory).collect();
            let owing: Vec<&String> = territories.iter().filter(|territory| !known.contains(*territory)).collect();
            if owing.is_empty() {
                continue;
            }
            let Ok(apart) = self.told_apart(span).await else {
                tracing::error!(%span, "what may be told apart could not be read: offices' reports are opened later");
                continue;
            };
            for territory in owing {
                match self.filled_office_report(territory, span, &apart).await {
                    Ok(_) => opened += 1,
                    Err(Failure::Refused(_)) => {}
                    Err(Failure::Unavailable(incident)) => {
                        tracing::error!(?incident, "the report of an office was not locked on its day");
                    }
                }
            }
        }
        Ok(opened)
    }

    /// The spans a member of staff owes the report of his office of, which nobody has opened yet.
    pub(super) async fn due_of_office(&self, staff: &Staff) -> Stored<Vec<String>> {
        let mut due = Vec::new();
        if !heads(staff, &staff.territory) {
            return Ok(due);
        }
        for span in ReportSpan::to_report_by_offices(self.today()) {
            let (database, name) = (self.storage.connection(), span.to_string());
            if stored::find_report_of_office(database, &staff.territory, &name).await?.is_none() {
                due.push(name);
            }
        }
        Ok(due)
    }

    /// Whether the report of an office of a span, and those of the offices just below it, are public.
    pub(super) async fn offices_owing(&self, territory: &str, span: ReportSpan) -> Stored<Vec<OfficeLine>> {
        if span.office_locks_on() > self.today() {
            return Ok(Vec::new());
        }
        let mut territories = vec![territory.to_owned()];
        territories.extend(below(&self.gazetteer(), territory));
        let reports = stored::list_of_offices(self.storage.connection(), &territories, Some(&span.to_string())).await?;
        let line = |territory: String| {
            let report = reports.iter().find(|one| one.territory == territory);
            let report = report.filter(|one| one.state == ReportState::Published.code());
            let day = report.and_then(|one| one.published_at).map(|at| local_date(instant(at)));
            OfficeLine {
                report_id: report.map(|one| one.id.clone()),
                standing: Standing::of(span.office_due_on(), day, self.today()),
                territory,
            }
        };
        Ok(territories.into_iter().map(line).collect())
    }
}

//! Who owes a report of a quarter or a year, and whether it came: late and missing ones are told like the others.
use super::super::{Office, inspectors::names, instant};
use domain::{
    calendar::local_date,
    report::{OwedLine, ReportSpan, ReportState, Standing},
};
use std::collections::{BTreeMap, HashMap};
use storage::{
    ReportRecord, Stored,
    registry::{date, written},
    reports as stored,
};
use time::Date;

/// First mahalla, first and last day of one who served.
type Served = (String, Date, Option<Date>);

impl Office {
    /// In the order of mahallas.
    pub(super) async fn owed_in(&self, district_code: &str, span: ReportSpan) -> Stored<Vec<OwedLine>> {
        let database = self.storage.connection();
        let (from, to) = (written(span.first_day()), written(span.last_day()));
        let rows = storage::inspectors::list_served(database, district_code, None, &from, &to).await?;
        let mut served: BTreeMap<String, Served> = BTreeMap::new();
        for row in rows {
            let begun = date(&row.valid_from, "assignment", "valid_from", &row.assignment_id)?;
            let ended = row.valid_to.as_deref().map(|day| date(day, "assignment", "valid_to", &row.assignment_id));
            let ended = ended.transpose()?;
            let known = served.entry(row.officer_id).or_insert_with(|| (row.mahalla_code, begun, ended));
            known.1 = known.1.min(begun);
            known.2 = known.2.zip(ended).map(|(one, other)| one.max(other));
        }
        served.retain(|_, (_, begun, ended)| span.is_owed(*begun, *ended));
        let reports = stored::list_of_district(database, district_code, &span.to_string()).await?;
        let reports: HashMap<String, ReportRecord> =
            reports.into_iter().map(|report| (report.officer_id.clone(), report)).collect();
        let ids: Vec<String> = served.keys().cloned().collect();
        let officers = storage::inspectors::list_officers(database, &ids).await?;
        let mut lines: Vec<OwedLine> = officers
            .into_iter()
            .filter_map(|officer| {
                let (mahalla_code, _, _) = served.remove(&officer.id)?;
                let report = reports.get(&officer.id).filter(|one| one.state == ReportState::Published.code());
                let day = report.and_then(|one| one.published_at).map(|at| local_date(instant(at)));
                Some(OwedLine {
                    inspector_id: officer.id.clone(),
                    inspector_name: names(officer),
                    mahalla_code,
                    report_id: report.map(|one| one.id.clone()),
                    standing: Standing::of(span, day, self.today()),
                })
            })
            .collect();
        lines.sort_by(|one, other| one.mahalla_code.cmp(&other.mahalla_code));
        Ok(lines)
    }
}

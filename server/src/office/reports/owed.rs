//! Who owes a report of a quarter or a year, and whether it came: late and missing ones are told like the others.
use super::{
    super::{Office, inspectors::names, instant},
    served::owing,
};
use domain::{
    calendar::local_date,
    report::{OwedLine, ReportSpan, ReportState, Standing},
};
use std::collections::HashMap;
use storage::{ReportRecord, Stored, registry::written, reports as stored};

impl Office {
    /// In the order of mahallas.
    pub(super) async fn owed_in(&self, district_code: &str, span: ReportSpan) -> Stored<Vec<OwedLine>> {
        let database = self.storage.connection();
        let (from, to) = (written(span.first_day()), written(span.last_day()));
        let rows = storage::inspectors::list_served(database, district_code, None, &from, &to).await?;
        let mut served = owing(rows, span)?;
        let ids: Vec<String> = served.keys().cloned().collect();
        // Whoever moved on in the span has his report where he served last: it is looked for by who owes it.
        let reports = stored::list_of_officers(database, &ids, &span.to_string()).await?;
        let reports: HashMap<String, ReportRecord> =
            reports.into_iter().filter_map(|report| Some((report.officer_id.clone()?, report))).collect();
        let officers = storage::inspectors::list_officers(database, &ids).await?;
        let mut lines: Vec<OwedLine> = officers
            .into_iter()
            .filter_map(|officer| {
                let mahalla_code = served.remove(&officer.id)?.mahallas.into_iter().next()?;
                let report = reports.get(&officer.id).filter(|one| one.state == ReportState::Published.code());
                let day = report.and_then(|one| one.published_at).map(|at| local_date(instant(at)));
                Some(OwedLine {
                    inspector_id: officer.id.clone(),
                    inspector_name: names(officer),
                    mahalla_code,
                    report_id: report.map(|one| one.id.clone()),
                    standing: Standing::of(span.due_on(), day, self.today()),
                })
            })
            .collect();
        lines.sort_by(|one, other| one.mahalla_code.cmp(&other.mahalla_code));
        Ok(lines)
    }
}

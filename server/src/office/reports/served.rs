//! Who served in the span of a report, and so owes one: all assignments and mahallas of an officer count together.
use domain::report::ReportSpan;
use std::collections::BTreeMap;
use storage::{Stored, inspectors::ServedRecord, registry::date};
use time::Date;

/// The service of one officer in a span.
pub struct Served {
    /// The assignment that began last.
    pub assignment: String,
    /// Mahallas, each once.
    pub mahallas: Vec<String>,
    /// The mahalla of that assignment that comes first: where the report belongs.
    pub home: String,
    /// First and last days of service, none: still.
    days: Vec<(Date, Option<Date>)>,
    last: (String, String),
}

/// By officer, those who served long enough to owe a report.
pub fn owing(rows: Vec<ServedRecord>, span: ReportSpan) -> Stored<BTreeMap<String, Served>> {
    let mut served: BTreeMap<String, Served> = BTreeMap::new();
    for row in rows {
        let begun = date(&row.valid_from, "assignment", "valid_from", &row.assignment_id)?;
        let ended = row.valid_to.as_deref().map(|day| date(day, "assignment", "valid_to", &row.assignment_id));
        let ended = ended.transpose()?;
        let last = (row.valid_from, row.assignment_id);
        let known = served.entry(row.officer_id).or_insert_with(|| Served {
            assignment: last.1.clone(),
            mahallas: Vec::new(),
            home: row.mahalla_code.clone(),
            days: Vec::new(),
            last: last.clone(),
        });
        known.days.push((begun, ended));
        if last > known.last {
            known.assignment.clone_from(&last.1);
            known.home.clone_from(&row.mahalla_code);
            known.last = last;
        }
        if !known.mahallas.contains(&row.mahalla_code) {
            known.mahallas.push(row.mahalla_code);
        }
    }
    served.retain(|_, one| span.is_owed(&one.days));
    Ok(served)
}

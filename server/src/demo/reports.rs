//! Reports of the last quarters, with figures as the portal fills them.
use super::{
    DemoError,
    people::{Cast, Person},
};
use crate::office::Office;
use domain::{
    period::Quarter,
    report::{Commitment, Kept, LOCK_DAYS, Narrative, ReportSpan, ReportState},
};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;
use storage::{ReportRecord, reports as stored};
use time::Duration;

const REPORTS: &str = include_str!("../../data/demo/reports.jsonl");

#[derive(Deserialize)]
struct Told {
    brought: String,
    done: String,
    failed: String,
    next: String,
    commitments: Vec<Promise>,
}

#[derive(Deserialize)]
struct Promise {
    what: String,
    evidence: String,
}

fn record(
    office: &Office,
    person: &Person,
    quarter: Quarter,
    told: &Told,
    state: ReportState,
    (earlier, figures): (&str, String),
    published_after: i64,
) -> ReportRecord {
    let closed = domain::calendar::end_of_day(quarter.last_day()).unix_timestamp();
    let narrative = Narrative {
        brought: told.brought.clone(),
        done: told.done.clone(),
        failed: told.failed.clone(),
        next: told.next.clone(),
        minors: String::new(),
    };
    let promise = |(index, promise): (usize, &Promise)| Commitment {
        what: promise.what.clone(),
        by: quarter.last_day() + Duration::days(45 + 20 * index as i64),
        evidence: promise.evidence.clone(),
        kept: Kept::Pending,
        shown: String::new(),
    };
    let commitments: Vec<Commitment> = told.commitments.iter().enumerate().map(promise).collect();
    ReportRecord {
        id: crate::import::public_id(&office.secrets, "report", &format!("{} {quarter}", person.officer)),
        officer_id: person.officer.clone(),
        assignment_id: person.assignment.clone(),
        district_code: person.district.clone(),
        mahalla_codes: person.mahallas.join(","),
        quarter: quarter.to_string(),
        state: state.code().into(),
        figures,
        locked_at: closed + (LOCK_DAYS - 1) * 24 * 3600 + 1,
        narrative: serde_json::to_string(&narrative).unwrap_or_default(),
        commitments: serde_json::to_string(&commitments).unwrap_or_default(),
        earlier: earlier.to_owned(),
        remark: String::new(),
        published_at: (state == ReportState::Published).then_some(closed + published_after * 24 * 3600),
    }
}

fn ended(commitments: &str, chance: &mut ChaCha8Rng) -> String {
    let mut promises: Vec<Commitment> = serde_json::from_str(commitments).unwrap_or_default();
    for promise in &mut promises {
        promise.kept = [Kept::Kept, Kept::Kept, Kept::Partly, Kept::Broken][chance.random_range(0..4)];
        if promise.kept != Kept::Broken {
            promise.shown.clone_from(&promise.evidence);
        }
    }
    serde_json::to_string(&promises).unwrap_or_default()
}

/// Three quarters of the district's inspectors, the last one of some of the region's; one waits for its head, and the
/// inspector one signs in as has the last quarter still to write.
pub async fn add(office: &Office, cast: &Cast, open: Quarter, chance: &mut ChaCha8Rng) -> Result<(), DemoError> {
    let told: Vec<Told> =
        REPORTS.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut quarters = open.previous_four();
    quarters.sort_by_key(|quarter| quarter.first_day());
    let hero = cast.hero().officer.clone();
    let mut records = Vec::new();
    let chosen = cast.people.iter().enumerate().filter(|(index, person)| {
        let every = if person.is_thin { 60 } else { 9 };
        person.district == cast.hero().district || index % every == 0
    });
    for (index, person) in chosen {
        let mut earlier = "[]".to_owned();
        for quarter in &quarters[1..] {
            let is_last = *quarter == quarters[3];
            let state = match (is_last, index % 6) {
                (true, _) if person.officer == hero => break,
                (true, 2) => ReportState::Submitted,
                (true, 4) => break,
                _ => ReportState::Published,
            };
            let figures =
                serde_json::to_string(&office.figures_of_span(&person.officer, ReportSpan::Quarter(*quarter)).await?)?;
            let told = &told[chance.random_range(0..told.len())];
            // Every seventh comes late.
            let published_after = if index % 7 == 5 { 47 } else { 24 + index as i64 % 14 };
            let report = record(office, person, *quarter, told, state, (&earlier, figures), published_after);
            earlier = ended(&report.commitments, chance);
            records.push(report);
        }
    }
    let transaction = office.storage.begin().await?;
    for report in records {
        stored::add_report(&transaction, report).await?;
    }
    storage::commit(transaction).await?;
    Ok(())
}

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
const OFFICES: &str = include_str!("../../data/demo/office_reports.jsonl");

#[derive(Deserialize)]
struct Told {
    brought: String,
    done: String,
    failed: String,
    next: String,
    commitments: Vec<Promise>,
}

/// What an office tells.
#[derive(Deserialize)]
struct ToldByOffice {
    level: String,
    #[serde(flatten)]
    told: Told,
}

#[derive(Deserialize)]
struct Promise {
    what: String,
    evidence: String,
}

/// The words and the promises of a quarter's report.
fn written_of(told: &Told, quarter: Quarter) -> (Narrative, Vec<Commitment>) {
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
    (narrative, told.commitments.iter().enumerate().map(promise).collect())
}

fn record(
    office: &Office,
    person: &Person,
    quarter: Quarter,
    told: &Told,
    state: ReportState,
    (earlier_of, earlier, figures): (Option<String>, &str, String),
    published_after: i64,
) -> ReportRecord {
    let closed = domain::calendar::end_of_day(quarter.last_day()).unix_timestamp();
    let (narrative, commitments) = written_of(told, quarter);
    ReportRecord {
        id: crate::import::public_id(&office.secrets, "report", &format!("{} {quarter}", person.officer)),
        officer_id: Some(person.officer.clone()),
        assignment_id: Some(person.assignment.clone()),
        territory: person.district.clone(),
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
        earlier_of,
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

/// Reports of the offices above the district of the demonstration: two quarters are public, the last one of the district waits
/// for the region; that of the region is still to be written.
pub async fn add_of_offices(office: &Office, cast: &Cast, open: Quarter) -> Result<(), DemoError> {
    let told: Vec<ToldByOffice> =
        OFFICES.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>()?;
    let today = domain::calendar::local_date(office.clock.now());
    let district = cast.hero().district.clone();
    let territories =
        [("district", district.clone()), ("region", district[..4].to_owned()), ("republic", String::new())];
    let mut quarters = open.previous_four();
    quarters.sort_by_key(|quarter| quarter.first_day());
    for (level, territory) in territories {
        let Some(told) = told.iter().find(|one| one.level == level).map(|one| &one.told) else { continue };
        let (mut earlier_of, mut earlier) = (None, "[]".to_owned());
        for quarter in &quarters[1..] {
            let span = ReportSpan::Quarter(*quarter);
            let is_last = *quarter == quarters[3];
            if span.office_locks_on() > today || (is_last && level != "district") {
                continue;
            }
            let state = if is_last { ReportState::Submitted } else { ReportState::Published };
            let Ok(Some(figures)) = office.figures_of_office(&territory, span).await else { continue };
            let written = written_of(told, *quarter);
            let locked = domain::calendar::start_of_day(span.office_locks_on()).unix_timestamp();
            let id = crate::import::public_id(&office.secrets, "office report", &format!("{territory} {quarter}"));
            let report = ReportRecord {
                id: id.clone(),
                officer_id: None,
                assignment_id: None,
                territory: territory.clone(),
                mahalla_codes: String::new(),
                quarter: quarter.to_string(),
                state: state.code().into(),
                figures: serde_json::to_string(&figures)?,
                locked_at: locked,
                narrative: serde_json::to_string(&written.0)?,
                commitments: serde_json::to_string(&written.1)?,
                earlier: earlier.clone(),
                remark: String::new(),
                published_at: (!is_last).then_some(locked + 9 * 24 * 3600),
                earlier_of,
            };
            let promises = written.1.into_iter();
            let kept = promises.map(|one| Commitment { kept: Kept::Kept, shown: one.evidence.clone(), ..one });
            earlier = serde_json::to_string(&kept.collect::<Vec<_>>())?;
            earlier_of = (!is_last).then_some(id);
            stored::add_report(office.storage.connection(), report).await?;
        }
    }
    Ok(())
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
        let (mut earlier_of, mut earlier) = (None, "[]".to_owned());
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
            let report =
                record(office, person, *quarter, told, state, (earlier_of, &earlier, figures), published_after);
            earlier = ended(&report.commitments, chance);
            earlier_of = (state == ReportState::Published).then(|| report.id.clone());
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

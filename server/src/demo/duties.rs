//! Tasks outside the duties that inspectors of the district marked, in every state.
use super::{DemoError, people::Cast};
use crate::{
    import::public_id,
    office::{Office, place_of_task},
};
use domain::{calendar::start_of_day, duty::Giver, period::Quarter};
use serde::Deserialize;
use storage::{OutsideTaskRecord, duties as stored, registry::written};
use time::{Date, Duration};

const DUTIES: &str = include_str!("../../data/demo/duties.jsonl");
/// Seconds of an hour.
const HOUR: i64 = 3600;

#[derive(Deserialize)]
struct Told {
    /// Which of the district's inspectors; the first is the one who signs in.
    person: usize,
    /// Days ago.
    days: i64,
    giver: String,
    sort: String,
    half_hours: i32,
    state: String,
    words: String,
    reason: String,
}

/// Adds them; the desk has decided some, the region those that the district's own office gave.
pub async fn add(office: &Office, cast: &Cast, today: Date) -> Result<(), DemoError> {
    let told: Vec<Told> =
        DUTIES.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>()?;
    let people: Vec<_> = cast.of_district().collect();
    let transaction = office.storage.begin().await?;
    for (number, told) in told.iter().enumerate() {
        let Some(person) = people.get(told.person) else { continue };
        let decider = if told.giver == Giver::Superior.code() { "region" } else { "desk" };
        let decider = storage::staff::find_account(&transaction, &format!("{decider}@demo.example")).await?;
        let done_on = today - Duration::days(told.days);
        let id = public_id(&office.secrets, "outside task", &format!("{} {number}", person.officer));
        let sealed = |part: &str, words: &str| office.secrets.seal(&place_of_task(part, &id), words.as_bytes());
        let sent_at = start_of_day(done_on).unix_timestamp() + 32 * HOUR;
        let is_decided = told.state != "sent";
        let record = OutsideTaskRecord {
            officer_id: person.officer.clone(),
            district_code: person.district.clone(),
            quarter: Quarter::of_date(done_on).to_string(),
            done_on: written(done_on),
            giver: told.giver.clone(),
            sort: told.sort.clone(),
            half_hours: told.half_hours,
            words: Some(sealed("words", &told.words)),
            state: told.state.clone(),
            sent_at,
            decided_at: is_decided.then_some(sent_at + 25 * HOUR),
            decided_by: decider.filter(|_| is_decided).map(|account| account.id),
            reason: (!told.reason.is_empty()).then(|| sealed("reason", &told.reason)),
            id,
        };
        stored::add_task(&transaction, record).await?;
    }
    Ok(storage::commit(transaction).await?)
}

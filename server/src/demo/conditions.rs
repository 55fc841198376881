//! What the district's inspectors lacked in the last quarter, and what its head answered.
use super::{DISTRICT, DemoError, people::Cast};
use crate::office::Office;
use domain::{
    condition::{Met, Need, Statement},
    period::Quarter,
};
use serde::Deserialize;
use storage::{ConditionAnswerRecord, conditions as stored, registry::written};
use time::Duration;

const CONDITIONS: &str = include_str!("../../data/demo/conditions.jsonl");

#[derive(Deserialize)]
#[serde(untagged)]
enum Told {
    Statement { met: [Met; 4], note: String },
    Answer { need: Need, words: String },
}

/// Adds them.
pub async fn add(office: &Office, cast: &Cast, open: Quarter) -> Result<(), DemoError> {
    let quarter = open.previous();
    let transaction = office.storage.begin().await?;
    let head = storage::staff::find_account(&transaction, "district@demo.example").await?;
    let mut people = cast.of_district();
    for line in CONDITIONS.lines().filter(|line| !line.trim().is_empty()) {
        match serde_json::from_str(line)? {
            Told::Statement { met, note } => {
                let Some(person) = people.next() else { continue };
                let of = (person.officer.as_str(), DISTRICT, quarter.to_string());
                let statement = Statement { met, note };
                office.keep_condition(&transaction, (of.0, of.1, &of.2), &statement).await?;
            }
            Told::Answer { need, words } => {
                let record = ConditionAnswerRecord {
                    quarter: quarter.to_string(),
                    area: DISTRICT.into(),
                    need: need.code().into(),
                    words,
                    by_day: Some(written(open.last_day())),
                    answered_on: written(open.first_day() + Duration::days(9)),
                    account_id: head.as_ref().map(|account| account.id).unwrap_or_default(),
                };
                stored::add_answer(&transaction, record).await?;
            }
        }
    }
    storage::commit(transaction).await?;
    Ok(())
}

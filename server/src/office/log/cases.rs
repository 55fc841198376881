//! Steps of cases in the log: which go in, and how the holder of a receipt finds his.
use super::{Office, hash_of};
use crate::office::{
    concerns::{Body, SealedAnswer},
    instant,
};
use crate::secrets::{lp, mac};
use domain::{
    calendar::{self, local_date},
    check::CaseEntry,
    log::{
        Hash,
        entry::{self, CaseStep, document},
    },
};
use std::collections::HashMap;
use storage::{
    ConcernRecord, ConnectionTrait, EventRecord, Stored, WaitingRecord, concerns, log as stored, registry::written,
};

/// The setting that holds the instant before which all events went in.
const CURSOR: &str = "log-until";
/// Events looked at in one go.
const BATCH: u64 = 2_000;

/// The hash of what was written, masked by what only the portal and the holder of the receipt know, or unmasked again: kept
/// beside the entry, it outlives the words, and nobody can try words against it.
fn masked(blind: &[u8], number: u32, payload: &Hash) -> Hash {
    let mask = mac(blind, &lp(&[b"hisobdor/payload/v1", &number.to_be_bytes()]));
    std::array::from_fn(|place| payload[place] ^ mask[place])
}

/// The source of a case's entry: the case, its number among the case's entries, the masked hash of what was written.
fn source(concern: &str, number: u32, masked: &Hash) -> String {
    format!("case/{concern}/{number}/{}", domain::check::hex(masked))
}

/// The instant before which all events went in.
async fn taken_until(database: &impl ConnectionTrait) -> Stored<i64> {
    let cursor = storage::registry::find_setting(database, CURSOR).await?;
    Ok(cursor.and_then(|text| text.parse().ok()).unwrap_or_default())
}

impl Office {
    /// Entries of what happened to cases since the last night and before today.
    pub(super) async fn steps_of_cases(&self, database: &impl ConnectionTrait) -> Stored<Vec<WaitingRecord>> {
        let midnight = calendar::start_of_day(self.today()).unix_timestamp();
        let before = taken_until(database).await?;
        let mut last = (before, -1);
        let mut numbers: HashMap<String, Option<(Vec<u8>, u32)>> = HashMap::new();
        let mut entries = Vec::new();
        loop {
            let events = stored::list_events_from(database, last, midnight, BATCH).await?;
            let Some(end) = events.last() else { break };
            last = (end.at, end.id);
            for event in events {
                let Some(step) = CaseStep::of_event(&event.kind) else { continue };
                if !numbers.contains_key(&event.concern_id) {
                    let known = self.blind_of(database, &event.concern_id).await?;
                    let count = stored::list_entries_of(database, &format!("case/{}/", event.concern_id)).await?.len();
                    let next = known.map(|blind| (blind, u32::try_from(count).unwrap_or(u32::MAX)));
                    numbers.insert(event.concern_id.clone(), next);
                }
                let Some(Some((blind, number))) = numbers.get_mut(&event.concern_id) else { continue };
                let day = local_date(instant(event.at));
                let payload = document(&self.written_in(database, &event, step).await?.unwrap_or_default());
                let entry = entry::case(blind, *number, step, day, &payload);
                let source = source(&event.concern_id, *number, &masked(blind, *number, &payload));
                entries.push(WaitingRecord { entry: entry.to_vec(), source, day: written(day) });
                *number += 1;
            }
        }
        if midnight > before {
            storage::registry::set_setting(database, CURSOR, &midnight.to_string()).await?;
        }
        Ok(entries)
    }

    /// What was written with a step: the text of a concern, the letter of an answer. None where it was erased.
    async fn written_in(
        &self,
        database: &impl ConnectionTrait,
        event: &EventRecord,
        step: CaseStep,
    ) -> Stored<Option<Vec<u8>>> {
        let id = &event.concern_id;
        if !matches!(step, CaseStep::Received | CaseStep::Replied) {
            return Ok(Some(Vec::new()));
        }
        let Some(key) = self.find_key(database, id).await? else { return Ok(None) };
        if step == CaseStep::Received {
            let Some(concern) = concerns::find_concern(database, id).await? else { return Ok(None) };
            return Ok(Some(Body::open(id, &key, &concern.body)?.text.into_bytes()));
        }
        let answer = concerns::find_answer(database, id).await?;
        let answer = answer.and_then(|answer| SealedAnswer::open(id, &key, &answer.sealed));
        Ok(answer.map(|answer| answer.text.into_bytes()))
    }

    /// The entries that a case should have by its history today, with the hashes of what was written as the log knew them.
    pub(super) async fn entries_of(
        &self,
        database: &impl ConnectionTrait,
        concern: &ConcernRecord,
    ) -> Stored<Vec<(CaseEntry, Hash)>> {
        let Some(blind) = self.blind_of(database, &concern.id).await? else { return Ok(Vec::new()) };
        let standing = stored::list_entries_of(database, &format!("case/{}/", concern.id)).await?;
        let known: HashMap<u32, Hash> = standing
            .iter()
            .filter_map(|record| {
                let mut parts = record.source.split('/').skip(2);
                let number = parts.next()?.parse().ok()?;
                Some((number, masked(&blind, number, &domain::check::hash_of_hex(parts.next()?)?)))
            })
            .collect();
        let until = taken_until(database).await?;
        let mut entries = Vec::new();
        let mut number = 0;
        let mut events = concerns::list_events(database, &concern.id).await?;
        // In the order in which they went in.
        events.sort_by_key(|event| (event.at, event.id));
        for event in events {
            let Some(step) = CaseStep::of_event(&event.kind) else { continue };
            let on = local_date(instant(event.at));
            // What was erased cannot be hashed any more: its hash stands in the log.
            let payload = match self.written_in(database, &event, step).await? {
                Some(written) => document(&written),
                None => known.get(&number).copied().unwrap_or_else(|| document(b"")),
            };
            let entry = entry::case(&blind, number, step, on, &payload);
            let is_missing = event.at < until && !standing.iter().any(|record| hash_of(&record.entry) == entry);
            entries.push((CaseEntry { step, on, standing: None, is_missing }, entry));
            number += 1;
        }
        Ok(entries)
    }

    /// What the log says of a case.
    pub(in crate::office) async fn case_in_log(&self, concern: &ConcernRecord) -> Stored<Vec<CaseEntry>> {
        let mut steps = Vec::new();
        for (step, entry) in self.entries_of(self.storage.connection(), concern).await? {
            let standing = self.standing_of(&entry).await?;
            steps.push(CaseEntry { standing, ..step });
        }
        Ok(steps)
    }
}

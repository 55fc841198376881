//! What lies in the reading room: summaries that were read long ago and some that wait, a few answers that say nothing.
use crate::{
    office::{SealedAnswer, sealed_voice},
    secrets::CaseKey,
};
use domain::{
    concern::ConcernState,
    formalism::{AnswerFacts, Shingles, look, names_an_act},
    language::Language,
    reading::{Kind, Says, State},
};
use std::collections::HashMap;
use storage::{AnswerRecord, ConcernRecord, ReadingRecord, VoiceRecord};

/// Summaries that wait, answers with a flag, those of the inspector one signs in as, answers drawn by lot.
const WAITING: usize = 4;
const FLAGGED: usize = 7;
const OF_HERO: usize = 2;
const DRAWN: usize = 2;
/// Seconds of a day.
const DAY: i64 = 24 * 3600;

/// What was read and what waits.
#[derive(Default)]
pub struct Readings {
    /// Each reading.
    pub readings: Vec<ReadingRecord>,
    /// What was said.
    pub voices: Vec<VoiceRecord>,
}

fn id_of(concern: &ConcernRecord, kind: Kind) -> String {
    format!("{}{}", &kind.code()[..1], &concern.id[..9])
}

fn reading(concern: &ConcernRecord, kind: Kind, state: State, made_at: i64) -> ReadingRecord {
    ReadingRecord {
        id: id_of(concern, kind),
        concern_id: concern.id.clone(),
        kind: kind.code().into(),
        turn: 0,
        state: state.code().into(),
        points: 0,
        reasons: String::new(),
        percent: 0,
        is_double: false,
        voices: 0,
        officer_id: concern.officer_id.clone(),
        office_id: concern.office_id.clone(),
        account_id: None,
        made_at,
        since: made_at,
        contested_at: None,
        contest: None,
        ended_at: (!state.is_open()).then_some(made_at + DAY),
    }
}

/// Summaries of solved concerns: the newest wait, the others were approved.
pub fn of_summaries(concerns: &mut [ConcernRecord]) -> Readings {
    let mut solved: Vec<&mut ConcernRecord> = concerns
        .iter_mut()
        .filter(|one| one.may_publish && one.summary.is_some() && one.state == ConcernState::Confirmed.code())
        .collect();
    solved.sort_by_key(|one| std::cmp::Reverse((one.answered_at, one.id.clone())));
    let mut all = Readings::default();
    for (place, concern) in solved.into_iter().enumerate() {
        let state = if place < WAITING { State::Waiting } else { State::Approved };
        if place == 0 {
            // One that must not become public as it is.
            let words = concern.summary.take().unwrap_or_default();
            concern.summary = Some(format!("{words} (14-uy, +998 90 000-00-00)"));
        }
        let made_at = concern.answered_at.unwrap_or(concern.received_at) + 3 * DAY;
        all.readings.push(reading(concern, Kind::Summary, state, made_at));
    }
    all
}

/// Some of the newest answers become empty phrases and wait; one was found formal; two are drawn by lot.
pub fn of_answers(
    hero: &str,
    (concerns, cases): (&[ConcernRecord], &HashMap<String, CaseKey>),
    answers: &mut [AnswerRecord],
    phrases: &[(Language, String)],
) -> Readings {
    let is_answered = |one: &&ConcernRecord| one.officer_id.is_some() && one.state == ConcernState::Answered.code();
    let mut newest: Vec<&ConcernRecord> = concerns.iter().filter(is_answered).collect();
    newest.sort_by_key(|one| std::cmp::Reverse((one.answered_at, one.id.clone())));
    let (own, others): (Vec<_>, Vec<_>) = newest.into_iter().partition(|one| one.officer_id.as_deref() == Some(hero));
    let corpus: Vec<Shingles> = phrases.iter().map(|(_, text)| Shingles::of(text)).collect();
    let mut all = Readings::default();
    let mut newest = own.into_iter().take(OF_HERO).chain(others);
    for (place, concern) in newest.by_ref().take(FLAGGED).enumerate() {
        let same: Vec<&String> =
            phrases.iter().filter(|(language, _)| language.code() == concern.language).map(|(_, text)| text).collect();
        let Some(key) = cases.get(&concern.id) else { continue };
        let Some(answer) = answers.iter_mut().find(|one| one.concern_id == concern.id) else { continue };
        let Some(text) = same.get(place % same.len().max(1)) else { continue };
        let facts = AnswerFacts {
            text,
            has_action: names_an_act(text),
            has_action_date: true,
            has_next_date: false,
            resident_explained: None,
            is_solved: false,
        };
        let looked = look(&facts, &corpus);
        if !looked.is_formal() {
            continue;
        }
        answer.sealed = sealed(key, concern, answer, text);
        let state = if place == 1 { State::Confirmed } else { State::Waiting };
        let codes: Vec<&str> = looked.reasons.iter().map(|reason| reason.code()).collect();
        let record = ReadingRecord {
            points: looked.points.into(),
            reasons: codes.join(","),
            percent: 100,
            ..reading(concern, Kind::Formal, state, answer.at)
        };
        if state == State::Confirmed {
            all.voices.push(voice(key, &record));
        }
        all.readings.push(ReadingRecord { voices: i32::from(state == State::Confirmed), ..record });
    }
    all.readings.extend(newest.take(DRAWN).map(|concern| {
        let made_at = concern.answered_at.unwrap_or(concern.received_at);
        reading(concern, Kind::Sample, State::Waiting, made_at)
    }));
    all
}

fn sealed(key: &CaseKey, concern: &ConcernRecord, answer: &AnswerRecord, text: &str) -> Vec<u8> {
    let done_on = domain::calendar::local_date(crate::office::instant(answer.at));
    let empty = SealedAnswer {
        outcome: "explained".into(),
        measure: text.to_owned(),
        done_on: storage::registry::written(done_on),
        ground: "OʻRQ-371".into(),
        prevention: "general".into(),
        text: text.to_owned(),
    };
    empty.sealed(&concern.id, key)
}

/// A reader of the past, without an account.
fn voice(key: &CaseKey, record: &ReadingRecord) -> VoiceRecord {
    let words = "Nima qilingani aytilmagan: faqat tayyor iboralar.";
    VoiceRecord {
        reading_id: record.id.clone(),
        reader: 0,
        turn: 0,
        says: Says::Formal.code().into(),
        at: record.made_at + DAY,
        words: sealed_voice(key, &record.id, 0, words),
    }
}

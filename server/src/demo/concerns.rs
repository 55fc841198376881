//! Concerns in every state, with their exchanges and answers.
use super::{
    DemoError,
    authors::Authors,
    fates::{self, Fate},
    people::{Cast, Person},
    readings,
};
use crate::{
    office::{Body, Office, SealedAnswer, event, message as sealed_message, sealed_why},
    secrets::{CaseKey, ReceiptKeys},
};
use domain::{
    calendar::start_of_day,
    category::{Category, Kind, PartnerKind},
    concern::{ConcernState, Identity, course::Why},
    days_off::DaysOff,
    deadline,
    language::Language,
    receipt::{CaseNumber, Receipt},
};
use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde::Deserialize;
use std::collections::HashMap;
use storage::{
    AnswerRecord, ConcernRecord, EventRecord, KeyRecord, MessageRecord, concerns as stored, registry::written,
};
use time::{Date, Duration};

const CONCERNS: &str = include_str!("../../data/demo/concerns.jsonl");
const ANSWERS: &str = include_str!("../../data/demo/answers.jsonl");
const PLACES: &str = include_str!("../../data/demo/places.json");

#[derive(Clone, Deserialize)]
struct Told {
    lang: String,
    category: String,
    text: String,
}

#[derive(Clone, Deserialize)]
struct Answered {
    lang: String,
    kind: String,
    text: String,
}

#[derive(Deserialize)]
struct Summaries {
    summaries: HashMap<String, Vec<String>>,
}

struct Texts {
    told: Vec<(Language, Category, String)>,
    answered: Vec<(Language, String)>,
    /// Letters that say nothing.
    empty: Vec<(Language, String)>,
    summaries: HashMap<String, Vec<String>>,
}

/// Everything that is written at once.
#[derive(Default)]
struct Pile {
    concerns: Vec<ConcernRecord>,
    blinds: Vec<(String, Vec<u8>)>,
    events: Vec<EventRecord>,
    messages: Vec<MessageRecord>,
    answers: Vec<AnswerRecord>,
    subjects: Vec<(String, String)>,
    cases: HashMap<String, CaseKey>,
    keys: Vec<KeyRecord>,
    authors: Vec<(ConcernRecord, Identity, CaseKey)>,
}

/// The table at which concerns are written.
struct Desk<'a> {
    /// Officer of the account one signs in with.
    hero: String,
    pile: Pile,
    office: &'a Office,
    texts: Texts,
    authors: Authors,
    today: Date,
}

/// A concern whose history is to be written.
struct Case<'a> {
    id: &'a str,
    key: &'a CaseKey,
    holder: &'a str,
    fate: Fate,
    received_at: i64,
    answered_at: Option<i64>,
    language: Language,
}

fn language(tag: &str) -> Language {
    match tag {
        "uz-Cyrl" => Language::UzCyrl,
        "ru" => Language::Ru,
        "en" => Language::En,
        _ => Language::Uz,
    }
}

fn category(name: &str) -> Category {
    match name {
        "theft" => Category::Theft,
        "fraud_phone" => Category::Fraud,
        "noise" => Category::Noise,
        "inspector_unreachable" | "rude_treatment" => Category::Inspector,
        "utilities" => Category::Utilities,
        "street_lighting" => Category::Lighting,
        "public_drunkenness" => Category::Alcohol,
        "domestic_conflict" => Category::Family,
        "youth_gathering" | "playground" => Category::Minors,
        "stray_dogs" => Category::Animals,
        "illegal_parking" => Category::Roads,
        "neighbour_dispute" => Category::Neighbours,
        "vacant_house" => Category::Empty,
        "debt_usury" => Category::Threats,
        "school_route" => Category::School,
        "drug_suspicion" => Category::Drugs,
        "gambling" => Category::Gambling,
        "missing_document" | "registration" => Category::Registration,
        "garbage" => Category::Cleanliness,
        "elderly_alone" => Category::Social,
        _ => Category::Proposal,
    }
}

fn lines<T: for<'a> Deserialize<'a>>(text: &str) -> Result<Vec<T>, serde_json::Error> {
    text.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect()
}

fn texts() -> Result<Texts, serde_json::Error> {
    let told = lines::<Told>(CONCERNS)?
        .into_iter()
        .map(|one| (language(&one.lang), category(&one.category), one.text))
        .collect();
    let (answered, empty): (Vec<Answered>, Vec<Answered>) =
        lines::<Answered>(ANSWERS)?.into_iter().partition(|one| one.kind == "substantive");
    let letters = |some: Vec<Answered>| some.into_iter().map(|one| (language(&one.lang), one.text)).collect();
    let (answered, empty) = (letters(answered), letters(empty));
    Ok(Texts { told, answered, empty, summaries: serde_json::from_str::<Summaries>(PLACES)?.summaries })
}

impl Desk<'_> {
    fn add_one(
        &mut self,
        person: &Person,
        told: &(Language, Category, String),
        fate: Fate,
        keys: ReceiptKeys,
        chance: &mut ChaCha8Rng,
    ) -> Result<(), DemoError> {
        let (office, texts, today) = (self.office, &self.texts, self.today);
        let pile = &mut self.pile;
        let (language, category, text) = told;
        let id: String = chance
            .random::<[u8; 10]>()
            .iter()
            .map(|byte| char::from(b"0123456789abcdefghjkmnpqrstvwxyz"[usize::from(byte % 32)]))
            .collect();
        let key = CaseKey::fresh();
        let received_on = today - Duration::days(fate.age);
        let received_at = start_of_day(received_on).unix_timestamp()
            + if fate.age == 0 { 60 } else { chance.random_range(8 * 3600..20 * 3600) };
        let about_officer = category.is_about_officer();
        let kind = if about_officer { Kind::Complaint } else { Kind::Application };
        let registered = deadline::registered_on(crate::office::instant(received_at), &DaysOff::default());
        let identity = ["anonymous", "confidential", "named"][chance.random_range(0..3)];
        // What is another body's is sent there on the second day, but for the inspector whose desk shows all states.
        let body_kind = category.competence().partner().filter(|_| person.officer != self.hero && !about_officer);
        let (holder, officer) = match body_kind {
            Some(_) => ("partner", None),
            None if about_officer => ("district", None),
            None => ("inspector", Some(person.officer.clone())),
        };
        let sent_on = body_kind.map(|_| received_on + Duration::days(1));
        let registered = sent_on.unwrap_or(registered);
        let due = deadline::due_date(registered, kind.legal_term(*category));
        let body = Body { text: text.clone(), place: String::new() };
        let answered_on = fate.answered_after.map(|after| received_on + Duration::days(after));
        let answered_at = answered_on.map(|day| start_of_day(day).unix_timestamp() + 16 * 3600);
        let may_publish = !category.never_public() && chance.random_range(0..2) == 0;
        let summary = texts.summaries.get(category.code()).and_then(|some| some.choose(chance)).cloned();
        pile.keys.push(office.kept_key(&id, &key)?);
        pile.blinds.push((id.clone(), keys.blind));
        pile.cases.insert(id.clone(), key.clone());
        let record = ConcernRecord {
            number: CaseNumber::of_random(chance.random()).to_string(),
            lookup: keys.lookup,
            mahalla_code: person.mahallas[0].clone(),
            district_code: person.district.clone(),
            category: category.code().into(),
            kind: kind.code().into(),
            about: if about_officer { "inspector" } else { "mahalla" }.into(),
            identity: identity.into(),
            language: language.code().into(),
            state: if body_kind.is_some() && fate.state == ConcernState::Assigned {
                ConcernState::Forwarded.code().into()
            } else {
                fate.state.code().into()
            },
            is_about_officer: about_officer,
            body: body.sealed(&id, &key),
            received_at,
            received_on: written(received_on),
            clock_started: written(registered),
            due: written(due),
            holder: holder.into(),
            office_id: match body_kind {
                Some(_) => format!("p-{}", person.district),
                None => format!("d-{}", person.district),
            },
            officer_id: officer,
            answered_at,
            answered_on: answered_on.map(written),
            verdict: fate.verdict.map(str::to_owned),
            verdict_on: answered_on.filter(|_| fate.verdict.is_some()).map(|day| written(day + Duration::days(3))),
            may_publish,
            summary: summary.filter(|_| may_publish && answered_on.is_some()),
            repeat_of: None,
            merged_into: None,
            forwarded_to: body_kind.map(|kind| kind.code().to_owned()),
            // What is told of by the jobs was told of in the past.
            reminded: 0,
            ended_on: (!fate.state.is_open() && fate.state != ConcernState::Answered)
                .then(|| written(answered_on.map_or(received_on, |day| (day + Duration::days(3)).min(today)))),
            is_open: fate.state.is_open(),
            is_new: answered_at.is_none() && fate.state != ConcernState::NeedsInfo && body_kind.is_none(),
            moved_at: answered_at.unwrap_or(received_at),
            desk: person.district.clone(),
            id: id.clone(),
        };
        if identity != "anonymous" {
            pile.authors.push((record.clone(), self.authors.draw(*language, chance), key.clone()));
        }
        pile.concerns.push(record);
        if about_officer {
            pile.subjects.push((id.clone(), person.officer.clone()));
        }
        if let (Some(kind), Some(day)) = (body_kind, sent_on) {
            self.add_sending(&id, &key, kind, day, chance);
        }
        self.add_history(
            &Case { id: &id, key: &key, holder, fate, received_at, answered_at, language: *language },
            chance,
        );
        Ok(())
    }

    /// How it was sent to the body that is competent.
    fn add_sending(&mut self, id: &str, key: &CaseKey, kind: PartnerKind, day: Date, chance: &mut ChaCha8Rng) {
        let why = Why::Forwarded {
            body: kind.code().to_owned(),
            reason: "OʻRQ-445".to_owned(),
            outgoing: format!("12/7-{}", chance.random_range(100..1000)),
        };
        let sealed = sealed_why(id, key, &why);
        let at = start_of_day(day).unix_timestamp() + 10 * 3600;
        let entry = event(id, at, "forwarded", "partner", "staff", ("assigned", "forwarded"));
        self.pile.events.push(EventRecord { why: Some(sealed), ..entry });
    }

    fn add_history(&mut self, case: &Case<'_>, chance: &mut ChaCha8Rng) {
        let Case { id, key, holder, fate, received_at, answered_at, language } = *case;
        let texts = &self.texts;
        let pile = &mut self.pile;
        pile.events.push(event(id, received_at, "received", "desk", "resident", ("", "assigned")));
        let first = if holder == "partner" { "desk" } else { holder };
        pile.events.push(event(id, received_at + 1800, "assigned", first, "portal", ("assigned", "assigned")));
        let mut message = |at: i64, from_resident: bool, text: &str| {
            pile.messages.push(sealed_message(id, key, at, from_resident, text));
        };
        let end = fate.state.code();
        match fate.state {
            ConcernState::NeedsInfo => {
                let question = match language {
                    Language::Uz => "Qaysi kunlari va soat nechada boʻlishini yozib yuboring, iltimos.",
                    Language::UzCyrl => "Қайси кунлари ва соат нечада бўлишини ёзиб юборинг, илтимос.",
                    Language::Ru => "Напишите, пожалуйста, в какие дни и в котором часу это бывает.",
                    Language::En => "Please write on which days and at what time it happens.",
                };
                message(received_at + 86_400, false, question);
                pile.events.push(event(id, received_at + 86_400, "asked", holder, "staff", ("assigned", end)));
            }
            ConcernState::Withdrawn => {
                pile.events.push(event(id, received_at + 90_000, "withdrawn", holder, "resident", ("assigned", end)))
            }
            ConcernState::Reopened => {
                pile.events.push(event(id, received_at + 500_000, "reopened", holder, "portal", ("not_resolved", end)))
            }
            _ => {}
        }
        let Some(at) = answered_at else { return };
        let same: Vec<&(Language, String)> =
            texts.answered.iter().filter(|(written, _)| *written == language).collect();
        let text = same.choose(chance).map_or_else(|| texts.answered[0].1.clone(), |(_, text)| text.clone());
        let measure: String = text.split_inclusive(['.', '!']).take(2).collect();
        let answer = SealedAnswer {
            outcome: ["satisfied", "satisfied", "explained"][chance.random_range(0..3)].into(),
            measure: measure.trim().to_owned(),
            done_on: written(domain::calendar::local_date(crate::office::instant(at))),
            ground: "OʻRQ-371".into(),
            prevention: ["general", "special", "individual", "victim"][chance.random_range(0..4)].into(),
            text,
        };
        let sealed = answer.sealed(id, key);
        pile.answers.push(AnswerRecord { concern_id: id.into(), at, sealed });
        pile.events.push(event(id, at, "answered", holder, "staff", ("assigned", "answered")));
        if let Some(verdict) = fate.verdict {
            pile.events.push(event(
                id,
                at + 259_200,
                &format!("verdict-{verdict}"),
                holder,
                "resident",
                ("answered", end),
            ));
        } else if fate.state == ConcernState::Closed {
            pile.events.push(event(id, at + 864_000, "closed", holder, "portal", ("answered", end)));
        }
    }
}

/// Keys of a receipt that nobody holds.
fn no_receipt(chance: &mut ChaCha8Rng) -> ReceiptKeys {
    ReceiptKeys { lookup: chance.random::<[u8; 32]>().to_vec(), blind: chance.random::<[u8; 32]>().to_vec() }
}

/// Writes them all. Gives receipts with the states they lead to.
pub async fn add(
    office: &Office,
    cast: &Cast,
    today: Date,
    chance: &mut ChaCha8Rng,
) -> Result<Vec<(String, String)>, DemoError> {
    let mut desk = Desk {
        hero: cast.hero().officer.clone(),
        pile: Pile::default(),
        office,
        texts: texts()?,
        authors: Authors::read()?,
        today,
    };
    let told = desk.texts.told.clone();
    let mut receipts = Vec::new();
    let hero = cast.hero();
    let ordinary: Vec<&(Language, Category, String)> =
        told.iter().filter(|(_, category, _)| !category.is_about_officer()).collect();
    let complaints: Vec<&(Language, Category, String)> =
        told.iter().filter(|(_, category, _)| category.is_about_officer()).collect();
    for (index, fate) in fates::of_hero().into_iter().enumerate() {
        let receipt = Receipt::of_random(&chance.random::<[[u8; 20]; 2]>().concat());
        let canonical = receipt.map(|receipt| receipt.canonical()).unwrap_or_default();
        desk.add_one(
            hero,
            ordinary[(index * 7) % ordinary.len()],
            fate,
            office.secrets.receipt_keys(&canonical),
            chance,
        )?;
        if let Some(receipt) = receipt {
            receipts.push((receipt.to_string(), fate.state.code().to_owned()));
        }
    }
    for person in &cast.people {
        let count = match person {
            person if person.officer == hero.officer => 40,
            person if person.is_thin => chance.random_range(0..2),
            _ => chance.random_range(3..12),
        };
        for _ in 0..count {
            let told =
                if chance.random_range(0..20) == 0 { complaints.choose(chance) } else { ordinary.choose(chance) };
            let Some(told) = told.copied() else { continue };
            let mut fate = fates::of_any(chance);
            if told.1.is_about_officer() && fate.age > 12 && fate.answered_after.is_none() {
                fate.answered_after = Some(9);
                fate.state = ConcernState::Closed;
            }
            desk.add_one(person, told, fate, no_receipt(chance), chance)?;
        }
    }
    let own: Vec<&(Language, Category, String)> =
        ordinary.iter().filter(|(_, category, _)| category.competence().partner().is_none()).copied().collect();
    // Chance of its own: whoever else there is stays as he is.
    let mut apart = ChaCha8Rng::seed_from_u64(chance.clone().random());
    for person in cast.well_known() {
        for fate in fates::of_busy(person, &mut apart) {
            let Some(told) = own.choose(&mut apart).copied() else { continue };
            desk.add_one(person, told, fate, no_receipt(&mut apart), &mut apart)?;
        }
    }
    let mut pile = desk.pile;
    let summaries = readings::of_summaries(&mut pile.concerns);
    let flags =
        readings::of_answers(&hero.officer, (&pile.concerns, &pile.cases), &mut pile.answers, &desk.texts.empty);
    let transaction = office.storage.begin().await?;
    stored::add_concerns(&transaction, pile.concerns).await?;
    storage::keys::add_keys(&transaction, pile.keys).await?;
    for (concern, blind) in pile.blinds {
        office.keep_blind(&transaction, &concern, &blind).await?;
    }
    stored::add_events(&transaction, pile.events).await?;
    stored::add_messages(&transaction, pile.messages).await?;
    stored::add_answers(&transaction, pile.answers).await?;
    storage::readings::add_readings(&transaction, summaries.readings).await?;
    storage::readings::add_readings(&transaction, flags.readings).await?;
    for voice in flags.voices {
        storage::readings::add_voice(&transaction, voice).await?;
    }
    for (concern, officer) in pile.subjects {
        stored::add_subject(&transaction, &concern, &officer).await?;
    }
    for (record, author, key) in pile.authors {
        office.keep_identity(&transaction, &record, &author, &key).await?;
    }
    storage::commit(transaction).await?;
    Ok(receipts)
}

//! A concern as it is read: by its author, and on the desk.
use super::{
    Office,
    concerns::{Body, SealedAnswer, message_place, why_place},
    desk::Known,
    instant, state_of,
    steps::{course_of, may_take, superior},
};
use crate::secrets::CaseKey;
use domain::{
    concern::{
        Answer, Author, CaseEvent, CaseView, DeskCase, Main, Message, Outcome, Verdict,
        course::{Course, Holding, Protest, Why, is_for_author},
        step::Act,
    },
    deadline::reopen_by,
    language::Language,
    person::{Role, Staff},
    place::Names,
};
use std::collections::{BTreeMap, HashMap};
use storage::{ConcernRecord, ConnectionTrait, EventRecord, Stored, concerns as stored, registry::date};

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// The one who wrote it.
    Author,
    /// A member of staff who may see it.
    Desk,
}

/// An answer, opened.
pub(super) fn open_answer(id: &str, key: &CaseKey, at: i64, sealed: &[u8]) -> Option<Answer> {
    as_read(id, at, SealedAnswer::open(id, key, sealed)?)
}

/// An answer as it is read.
pub(super) fn as_read(id: &str, at: i64, answer: SealedAnswer) -> Option<Answer> {
    Some(Answer {
        at: instant(at),
        outcome: Outcome::of_code(&answer.outcome)?,
        measure: answer.measure,
        done_on: date(&answer.done_on, "concern_answer", "sealed", id).ok()?,
        ground: answer.ground,
        prevention: answer.prevention,
        text: answer.text,
    })
}

/// What a step obliged to, opened.
pub(super) fn why_of(concern: &str, key: &CaseKey, record: &EventRecord) -> Why {
    let opened = record.why.as_deref().and_then(|why| key.open(&why_place(concern), why));
    opened.and_then(|why| serde_json::from_slice(&why).ok()).unwrap_or_default()
}

impl Office {
    /// A concern with its exchange and answer, and with what it repeats or was merged with.
    pub(super) async fn view_of(&self, record: &ConcernRecord, reader: Reader) -> Stored<CaseView> {
        let database = self.storage.connection();
        let key = self.find_key(database, &record.id).await?;
        let body = match &key {
            Some(key) => Body::open(&record.id, key, &record.body)?,
            None => Body { text: String::new(), place: String::new() },
        };
        let messages = stored::list_messages(database, &record.id).await?;
        let answer = stored::find_answer(database, &record.id).await?;
        let day = |text: &str, column| date(text, "concern", column, &record.id);
        let answered_on = record.answered_on.as_deref().map(|text| day(text, "answered_on")).transpose()?;
        let messages = messages
            .into_iter()
            .filter_map(|one| {
                let text = key.as_ref()?.open(&message_place(&record.id), &one.sealed)?;
                Some(Message {
                    at: instant(one.at),
                    from_resident: one.from_resident,
                    text: String::from_utf8(text).ok()?,
                })
            })
            .collect();
        let earlier = match &record.repeat_of {
            Some(id) => stored::find_concern(database, id).await?,
            None => None,
        };
        let earlier = match earlier {
            Some(earlier) => Some(Box::new(Box::pin(self.view_of(&earlier, reader)).await?)),
            None => None,
        };
        Ok(CaseView {
            number: record.number.clone(),
            category: record.category.clone(),
            kind: record.kind.clone(),
            about: record.about.clone(),
            identity: record.identity.clone(),
            mahalla_code: record.mahalla_code.clone(),
            text: body.text,
            place: body.place,
            language: Language::of_code(&record.language).unwrap_or_default(),
            state: state_of(record)?,
            received_at: instant(record.received_at),
            clock_started: day(&record.clock_started, "clock_started")?,
            due: day(&record.due, "due")?,
            holder: record.holder.clone(),
            events: self.events_of(record, key.as_ref(), reader).await?,
            messages,
            photos: if key.is_some() {
                storage::photos::list_of_concern(database, &record.id).await?
            } else {
                Vec::new()
            },
            answer: answer.zip(key.as_ref()).and_then(|(one, key)| open_answer(&record.id, key, one.at, &one.sealed)),
            verdict: record.verdict.as_deref().and_then(Verdict::of_code),
            verdict_until: answered_on.map(reopen_by),
            protest: self.protest_of(database, record, &course_of(record)?).await?,
            next: stored::find_repeat(database, &record.id).await?.map(|next| next.number),
            earlier,
            main: self.main_of(record).await?,
            is_erased: key.is_none(),
        })
    }

    async fn events_of(&self, record: &ConcernRecord, key: Option<&CaseKey>, reader: Reader) -> Stored<Vec<CaseEvent>> {
        let database = self.storage.connection();
        let events = stored::list_events(database, &record.id).await?;
        let names = match reader {
            Reader::Author => HashMap::new(),
            Reader::Desk => self.names_of(&events).await?,
        };
        let event = |one: EventRecord| {
            let why = key.map_or(Why::Nothing, |key| why_of(&record.id, key, &one));
            let why = if reader == Reader::Author { why.for_author() } else { why };
            let by = one.account_id.and_then(|account| names.get(&account).cloned());
            CaseEvent { at: instant(one.at), kind: one.kind, holder: one.holder, why, by }
        };
        let is_shown = |one: &EventRecord| reader == Reader::Desk || is_for_author(&one.kind);
        Ok(events.into_iter().filter(is_shown).map(event).collect())
    }

    async fn names_of(&self, events: &[EventRecord]) -> Stored<HashMap<i64, Names>> {
        let mut names = HashMap::new();
        for account in events.iter().filter_map(|event| event.account_id) {
            if names.contains_key(&account) {
                continue;
            }
            if let Some(found) = storage::staff::find_account_by_id(self.storage.connection(), account).await? {
                let name =
                    Names { uz: found.name_uz, uz_cyrl: found.name_uz_cyrl, ru: found.name_ru, en: found.name_en };
                names.insert(account, name);
            }
        }
        Ok(names)
    }

    async fn main_of(&self, record: &ConcernRecord) -> Stored<Option<Main>> {
        let database = self.storage.connection();
        let Some(id) = &record.merged_into else { return Ok(None) };
        let Some(main) = stored::find_concern(database, id).await? else { return Ok(None) };
        let answer = stored::find_answer(database, id).await?;
        let key = self.find_key(database, id).await?;
        let answer = answer.zip(key).and_then(|(one, key)| open_answer(id, &key, one.at, &one.sealed));
        Ok(Some(Main {
            state: state_of(&main)?,
            due: date(&main.due, "concern", "due", id)?,
            // The letter was written to somebody who may be another person.
            answer: answer.map(|answer| Answer { text: String::new(), ..answer }),
            number: main.number,
        }))
    }

    /// Who stands above whoever has the concern now.
    pub(super) fn above(&self, record: &ConcernRecord) -> Option<Holding> {
        let holding = Holding {
            holder: record.holder.clone(),
            office: record.office_id.clone(),
            officer: record.officer_id.clone(),
        };
        superior(&self.tree(), &holding, &record.district_code)
    }

    /// What a protest of the author would lead to now.
    pub(super) async fn protest_of(
        &self,
        database: &impl ConnectionTrait,
        record: &ConcernRecord,
        course: &Course,
    ) -> Stored<Option<Protest>> {
        let Some(way) = course.protest().filter(|_| self.above(record).is_some()) else { return Ok(None) };
        let is_again = way == Protest::Repeats && stored::find_repeat(database, &record.id).await?.is_some();
        Ok((!is_again).then_some(way))
    }

    /// The concern as a member of staff reads it, with the steps open to him.
    pub(super) async fn desk_view(
        &self,
        staff: &Staff,
        known: &Known,
        author: Author,
        is_mine: bool,
    ) -> Stored<DeskCase> {
        let (record, database) = (&known.record, self.storage.connection());
        let key = self.find_key(database, &record.id).await?;
        let case = self.view_of(record, Reader::Desk).await?;
        let open = course_of(record)?.open().ok();
        let standing = self.standing(database, staff, known).await?;
        let acts: Vec<Act> =
            Act::ALL.into_iter().filter(|act| act.is_possible(&standing) && may_take(staff, record, *act)).collect();
        let mut officers = BTreeMap::new();
        if acts.contains(&Act::Assign) {
            for line in domain::inspector::Inspectors::inspectors_of_district(self, &record.district_code)
                .await
                .unwrap_or_default()
            {
                officers.entry(line.id).or_insert((line.name, line.mahalla_code));
            }
        }
        Ok(DeskCase {
            id: record.id.clone(),
            case,
            author,
            is_mine,
            may_publish: record.may_publish,
            acts,
            officers: officers.into_iter().map(|(id, (name, mahalla))| (id, name, mahalla)).collect(),
            seen: stored::count_events(self.storage.connection(), &record.id).await?,
            latest_extension: open.map(|open| open.clock.latest_extension()),
            proposed: self.proposed_of(record).await?,
            parts: self.parts_of(database, &record.id, key.as_ref(), Some(staff)).await?,
            forwarded_to: record.forwarded_to.clone().filter(|_| record.holder == Role::Partner.code()),
            may_link: matches!(staff.role, Role::Desk | Role::DistrictHead | Role::Security),
            flag: self.flag_of(staff, record).await?,
            summary: self.summary_of(self.storage.connection(), staff, record).await?,
        })
    }
}

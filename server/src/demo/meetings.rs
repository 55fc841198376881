//! What goes on around meetings in the district: questions in every state, a meeting that was called off, one that was moved and
//! some whose minutes are awaited, booked receptions, and somebody who stands in.
use super::{
    DemoError,
    people::{Cast, Person},
};
use crate::{
    import::public_id,
    office::{Office, place_of_question},
};
use domain::{
    booking::{BookingState, slots},
    calendar::{local_date, start_of_day},
    inspector::Reception,
    meeting::{MeetingAct, MeetingState},
    portal::Watch,
    question::QuestionState,
    receipt::Receipt,
    substitution::Absence,
};
use serde::Deserialize;
use storage::{
    BookingRecord, MeetingNoteRecord, MeetingRecord, QuestionRecord, SubstitutionRecord, Transaction, bookings,
    inspectors::{MeetingsOf, list_meetings},
    meetings, questions,
    registry::written,
    substitutions,
};
use time::{Date, Duration, OffsetDateTime, Time, Weekday};

const QUESTIONS: &str = include_str!("../../data/demo/questions.jsonl");
/// Seconds of a day.
const DAY: i64 = 24 * 3600;

#[derive(Deserialize)]
struct Told {
    /// `meeting` that comes, `held`, or `report`.
    about: String,
    state: String,
    /// Days ago.
    days: i64,
    words: String,
    answer: String,
}

/// Adds all of it.
pub async fn add(office: &Office, cast: &Cast, today: Date) -> Result<(), DemoError> {
    let people: Vec<&Person> = cast.of_district().collect();
    let transaction = office.storage.begin().await?;
    add_questions(office, &transaction, cast.hero(), today).await?;
    if let [_, second, third, fourth, ..] = people[..] {
        let now = start_of_day(today).unix_timestamp();
        call_off(&transaction, second, now).await?;
        put_off(&transaction, third, now).await?;
        add_substitution(office, &transaction, cast, (fourth, second), today).await?;
    }
    for ago in [1, 2] {
        await_minutes(office, &transaction, cast.hero(), today - Duration::days(ago)).await?;
    }
    add_bookings(office, &transaction, cast, today).await?;
    Ok(storage::commit(transaction).await?)
}

async fn coming(database: &Transaction, officer: &str, from: i64) -> Result<Option<MeetingRecord>, DemoError> {
    Ok(list_meetings(database, MeetingsOf::Officer(officer), from, i64::MAX, 1).await?.pop())
}

async fn add_questions(office: &Office, database: &Transaction, hero: &Person, today: Date) -> Result<(), DemoError> {
    let told: Vec<Told> =
        QUESTIONS.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect::<Result<_, _>>()?;
    let now = start_of_day(today).unix_timestamp();
    let next = coming(database, &hero.officer, now).await?.map(|one| one.id);
    let held = list_meetings(database, MeetingsOf::Officer(&hero.officer), 0, now, 1).await?.pop().map(|one| one.id);
    let report =
        storage::reports::find_last_published(database, Some(&hero.officer), "", None).await?.map(|one| one.id);
    let desk = storage::staff::find_account(database, "desk@demo.example").await?.map(|account| account.id);
    for (number, told) in told.iter().enumerate() {
        let (subject, of) = match told.about.as_str() {
            "meeting" => ("meeting", &next),
            "held" => ("meeting", &held),
            _ => ("report", &report),
        };
        let Some(subject_id) = of.clone() else { continue };
        let id = public_id(&office.secrets, "question", &format!("{} {number}", hero.officer));
        let asked_on = today - Duration::days(told.days);
        let is_shown = told.state == QuestionState::Shown.code();
        let is_answered = !told.answer.is_empty();
        let record = QuestionRecord {
            subject: subject.into(),
            subject_id,
            officer_id: hero.officer.clone(),
            district_code: hero.district.clone(),
            mahalla_code: hero.mahallas[0].clone(),
            asked_on: written(asked_on),
            state: told.state.clone(),
            words: Some(office.secrets.seal(&place_of_question(&id), told.words.as_bytes())),
            ground: None,
            joined_to: None,
            decided_on: is_shown.then(|| written(asked_on)),
            decided_by: desk.filter(|_| is_shown),
            answer: is_answered.then(|| told.answer.clone()),
            answered_on: is_answered.then(|| written(asked_on + Duration::days(6))),
            answered_by: String::new(),
            id,
        };
        questions::add_question(database, record).await?;
    }
    Ok(())
}

/// The next meeting of somebody is called off.
async fn call_off(database: &Transaction, person: &Person, now: i64) -> Result<(), DemoError> {
    let Some(record) = coming(database, &person.officer, now).await? else { return Ok(()) };
    let words =
        "Mahalla idorasida taʼmirlash boshlangani uchun yigʻilish oʻtkazilmaydi. Yangi kuni alohida eʼlon qilinadi.";
    note(database, &record.id, MeetingAct::Cancel, now - DAY, None, words).await?;
    let cancelled = MeetingRecord { state: MeetingState::Cancelled.code().into(), ..record };
    meetings::set_meeting(database, cancelled, MeetingState::Announced.code()).await?;
    Ok(())
}

/// Somebody met residents on a day of this week and has not written the minutes yet.
async fn await_minutes(office: &Office, database: &Transaction, person: &Person, day: Date) -> Result<(), DemoError> {
    let record = MeetingRecord {
        id: public_id(&office.secrets, "meeting", &format!("{} awaited {day}", person.officer)),
        officer_id: person.officer.clone(),
        mahalla_code: person.mahallas[0].clone(),
        starts_at: start_of_day(day).unix_timestamp() + 17 * 3600,
        topic: "reception".into(),
        place: "Mahalla idorasi, 2-xona".into(),
        state: MeetingState::Announced.code().into(),
        present: None,
        said: String::new(),
        agreed: String::new(),
        held_at: None,
    };
    meetings::add_meeting(database, record).await?;
    Ok(())
}

/// The next meeting of somebody is moved by a week.
async fn put_off(database: &Transaction, person: &Person, now: i64) -> Result<(), DemoError> {
    let Some(record) = coming(database, &person.officer, now).await? else { return Ok(()) };
    let words = "Oʻsha kuni tumanda umumiy yigʻilish boʻlgani uchun bir hafta keyinga koʻchirildi.";
    note(database, &record.id, MeetingAct::Move, now - DAY, Some(record.starts_at), words).await?;
    let moved = MeetingRecord { starts_at: record.starts_at + 7 * DAY, ..record };
    meetings::set_meeting(database, moved, MeetingState::Announced.code()).await?;
    Ok(())
}

async fn note(
    database: &Transaction,
    meeting: &str,
    act: MeetingAct,
    at: i64,
    was: Option<i64>,
    words: &str,
) -> Result<(), DemoError> {
    let (meeting_id, act, words) = (meeting.to_owned(), act.code().into(), words.to_owned());
    let record = MeetingNoteRecord { id: 0, meeting_id, act, at, was, words, is_of_office: false };
    Ok(meetings::add_note(database, record).await?)
}

/// One is on leave, a colleague stands in.
async fn add_substitution(
    office: &Office,
    database: &Transaction,
    cast: &Cast,
    (absent, colleague): (&Person, &Person),
    today: Date,
) -> Result<(), DemoError> {
    let Some(post) = post_of(cast, absent) else { return Ok(()) };
    let head = storage::staff::find_account(database, "district@demo.example").await?.map(|account| account.id);
    let record = SubstitutionRecord {
        id: public_id(&office.secrets, "substitution", &absent.officer),
        post_id: post,
        officer_id: colleague.officer.clone(),
        from_day: written(today - Duration::days(3)),
        to_day: written(today + Duration::days(11)),
        reason: Absence::Leave.code().into(),
        set_at: start_of_day(today - Duration::days(5)).unix_timestamp(),
        set_by: head.unwrap_or_default(),
    };
    Ok(substitutions::add_substitution(database, record).await?)
}

fn post_of(cast: &Cast, person: &Person) -> Option<String> {
    cast.posts.assignments.iter().find(|one| one.officer_id == person.officer).map(|one| one.post_id.clone())
}

/// Times of the hero's receptions: some of the last weeks with how they went, some that come.
async fn add_bookings(office: &Office, database: &Transaction, cast: &Cast, today: Date) -> Result<(), DemoError> {
    let hero = cast.hero();
    let Some(post) = post_of(cast, hero) else { return Ok(()) };
    let receptions: Vec<Reception> =
        cast.posts.receptions.iter().filter(|one| one.post_id == post).filter_map(weekly).collect();
    let starts = |from: Date| slots(&receptions, from, &Watch::days_off(office));
    let past: Vec<OffsetDateTime> =
        starts(today - Duration::days(15)).into_iter().filter(|start| local_date(*start) < today).collect();
    let states = [
        (BookingState::Held, "lighting"),
        (BookingState::Absent, ""),
        (BookingState::Held, "noise"),
        (BookingState::Unkept, ""),
        (BookingState::Booked, "neighbours"),
        (BookingState::Booked, "lighting"),
    ];
    let gone = past.into_iter().step_by(3).zip(states);
    let ahead =
        starts(today).into_iter().step_by(4).zip([(BookingState::Booked, "lighting"), (BookingState::Booked, "")]);
    for (number, (start, (state, topic))) in gone.chain(ahead).enumerate() {
        let random = office.secrets.of_form("demo booking", &number.to_string(), Receipt::RANDOM_BYTES);
        let Some(receipt) = Receipt::of_random(&random) else { continue };
        let record = BookingRecord {
            id: public_id(&office.secrets, "booking", &format!("{} {number}", hero.officer)),
            lookup: office.secrets.receipt_lookup(&receipt.canonical()),
            post_id: post.clone(),
            officer_id: hero.officer.clone(),
            district_code: hero.district.clone(),
            day: written(local_date(start)),
            starts_at: start.unix_timestamp(),
            topic: topic.into(),
            state: state.code().into(),
            is_told: state == BookingState::Unkept,
            reason: String::new(),
        };
        bookings::add_booking(database, record).await?;
    }
    Ok(())
}

fn weekly(record: &storage::ReceptionRecord) -> Option<Reception> {
    let time = |minute: i32| Time::from_hms((minute / 60).try_into().ok()?, (minute % 60).try_into().ok()?, 0).ok();
    let weekday = Weekday::Monday.nth_next(u8::try_from(record.weekday - 1).ok()?);
    Some(Reception { weekday, from: time(record.from_minute)?, to: time(record.to_minute)? })
}

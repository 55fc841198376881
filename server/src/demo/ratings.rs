//! Ballots of four released quarters, and the codes of the one that is open.
use super::{
    DemoError,
    people::{Cast, Person},
};
use crate::office::{
    Office,
    draws::{Address, Household},
    mix::{COUNTED, EXCLUDED},
    periods::COMMAND,
    random_id,
};
use domain::{
    batch::{Outcome, Reason},
    language::Language,
    letter_code::LetterCode,
    period::{PeriodState, Quarter},
    quarter_step::Step,
    watch::Signal,
};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use storage::{
    BallotRecord, BatchRecord, InviteRecord, PeriodRecord, PeriodStepRecord, ratings as stored, registry::written,
};

/// Codes made per mahalla, for the first few mahallas of the district.
const CODES: usize = 40;
const MAHALLAS: usize = 3;
/// Households of each of them.
const HOUSEHOLDS: usize = 150;
/// Seconds of a day.
const DAY: i64 = 86_400;

fn grade(chance: &mut ChaCha8Rng, quality: f64) -> Option<i32> {
    if chance.random_range(0.0..1.0) < 0.05 {
        return None;
    }
    Some(if chance.random_range(0.0..1.0) < quality { chance.random_range(4..=5) } else { chance.random_range(1..=3) })
}

fn ballot(person: &Person, quarter: &str, stream: i32, day: &str, chance: &mut ChaCha8Rng) -> BallotRecord {
    let quality = person.quality;
    let mahalla = chance.random_range(0..person.mahallas.len());
    BallotRecord {
        ballot_key: chance.random::<[u8; 32]>().to_vec(),
        period: quarter.to_owned(),
        assignment_id: person.assignment.clone(),
        mahalla_code: person.mahallas[mahalla].clone(),
        stream,
        batch_date: day.to_owned(),
        p0: Some(chance.random_range(1..=4)),
        p1: Some(chance.random_range(1..=2)),
        p2: grade(chance, quality),
        p3: grade(chance, quality - 0.05),
        p4: grade(chance, quality + 0.05),
        p5: grade(chance, quality),
        p6: grade(chance, quality),
        p7: Some(1),
        flags: 0,
        status: COUNTED,
        batch: None,
    }
}

/// Four quarters before the open one: ballots, and scores as a release computes them.
pub async fn add_released(
    office: &Office,
    cast: &Cast,
    open: Quarter,
    chance: &mut ChaCha8Rng,
) -> Result<(), DemoError> {
    let mut quarters = open.previous_four();
    quarters.sort_by_key(|quarter| quarter.first_day());
    for quarter in quarters {
        let name = quarter.to_string();
        let day = written(quarter.last_day());
        let mut ballots = Vec::new();
        for (index, person) in cast.people.iter().enumerate() {
            // A few mahallas have hardly any letters answered: what that looks like belongs to the demonstration.
            let most = if person.is_thin { 13 } else { 32 };
            let invited = if index % 17 == 5 { 2 } else { chance.random_range(9..most) };
            let open = if index % 5 == 0 && !person.is_thin { chance.random_range(2..7) } else { 0 };
            ballots.extend((0..invited).map(|_| ballot(person, &name, 1, &day, chance)));
            ballots.extend((0..open).map(|_| ballot(person, &name, 2, &day, chance)));
        }
        let at = domain::calendar::end_of_day(quarter.last_day()).unix_timestamp();
        let transaction = office.storage.begin().await?;
        let record = PeriodRecord {
            quarter: name.clone(),
            opens_on: written(quarter.first_day()),
            closes_on: day.clone(),
            state: PeriodState::Released.code().into(),
            closed_at: Some(at + 3600),
            released_at: Some(at + 22 * 24 * 3600),
        };
        stored::add_period(&transaction, record).await?;
        let begun = domain::calendar::start_of_day(quarter.first_day()).unix_timestamp();
        let steps = [
            (Step::Plan, begun - 30 * DAY),
            (Step::Open, begun),
            (Step::Close, at + 3600),
            (Step::Review, at + 3700),
            (Step::Release, at + 22 * DAY),
        ];
        for (step, at) in steps {
            let (period, step) = (name.clone(), step.code().to_owned());
            let record = PeriodStepRecord { period, step, at, actor: COMMAND.into() };
            storage::releases::add_step(&transaction, record).await?;
        }
        if quarter == open.previous() {
            let stuffed = stuffed(cast, &name, &day, chance, &mut ballots);
            storage::batches::add_batches(&transaction, stuffed).await?;
        }
        stored::add_ballots(&transaction, ballots).await?;
        office.publish(&transaction, quarter, false).await?;
        storage::commit(transaction).await?;
    }
    Ok(())
}

/// Ballots of one evening that two reviewers excluded, about the one whose account is shown.
fn stuffed(
    cast: &Cast,
    quarter: &str,
    day: &str,
    chance: &mut ChaCha8Rng,
    ballots: &mut Vec<BallotRecord>,
) -> Vec<BatchRecord> {
    const MANY: usize = 9;
    let person = cast.hero();
    let Some(mahalla) = person.mahallas.first() else { return Vec::new() };
    let id = random_id();
    for _ in 0..MANY {
        let one = ballot(person, quarter, 1, day, chance);
        let (p6, flags) = (Some(5), Signal::Burst.bit().into());
        let mahalla_code = mahalla.clone();
        ballots.push(BallotRecord { mahalla_code, p6, flags, status: EXCLUDED, batch: Some(id.clone()), ..one });
    }
    vec![BatchRecord {
        id,
        period: quarter.to_owned(),
        mahalla_code: mahalla.clone(),
        stream: 1,
        day: day.to_owned(),
        ballots: i32::try_from(MANY).unwrap_or_default(),
        signals: Signal::Burst.bit().into(),
        counts: serde_json::to_string(&[(Signal::Burst, MANY)]).unwrap_or_default(),
        usual: 0.3,
        outcome: Some(Outcome::Excluded.code().into()),
        reason: Some(Reason::Stuffing.code().into()),
        ended_at: None,
    }]
}

/// Households of the mahallas that have codes: so that letters can be drawn.
async fn add_households(office: &Office, cast: &Cast) -> Result<(), DemoError> {
    let mut households = Vec::new();
    for person in cast.of_district().take(MAHALLAS) {
        let Some(mahalla) = person.mahallas.first() else { continue };
        for number in 1..=HOUSEHOLDS {
            let language = Language::ALL[number % Language::ALL.len()];
            let address = Address {
                name: String::new(),
                street: format!("Bogʻiston koʻchasi, {number}"),
                postcode: "100000".into(),
            };
            let id = format!("{mahalla}-{number}");
            households.push(Household { id, mahalla: mahalla.clone(), language, address });
        }
    }
    office.keep_households(households).await?;
    Ok(())
}

/// The open quarter with unused codes.
pub async fn add_open(
    office: &Office,
    cast: &Cast,
    quarter: Quarter,
    chance: &mut ChaCha8Rng,
) -> Result<Vec<(String, String, String)>, DemoError> {
    office.open_period_of(quarter, COMMAND).await?;
    add_households(office, cast).await?;
    let keys = office.secrets.period(&quarter.to_string())?;
    let mut codes = Vec::new();
    let mut invites = Vec::new();
    for person in cast.of_district().take(MAHALLAS) {
        let Some(mahalla) = person.mahallas.first() else { continue };
        for _ in 0..CODES {
            let code = LetterCode::of_random(chance.random());
            let (secrets, salt, canonical) = (office.secrets.clone(), keys.salt.clone(), code.canonical());
            invites
                .push((tokio::task::spawn_blocking(move || secrets.code_lookup(&canonical, &salt)), mahalla.clone()));
            codes.push((code.to_string(), mahalla.clone(), person.officer.clone()));
        }
    }
    let mut records = Vec::new();
    for (lookup, mahalla_code) in invites {
        let lookup = lookup.await.map_err(std::io::Error::other)?;
        records.push(InviteRecord { lookup, period: quarter.to_string(), mahalla_code, pack: 1 });
    }
    let transaction = office.storage.begin().await?;
    stored::add_invites(&transaction, records).await?;
    storage::commit(transaction).await?;
    Ok(codes)
}

//! The invented inspectors, their posts, receptions and meetings, and the accounts one may sign in with.
use super::{DISTRICT, DemoError, PASSWORD, REGION, Size};
use crate::{
    import::public_id,
    office::{Office, hash_password},
};
use domain::{calendar::start_of_day, gazetteer::Gazetteer, language::Language, meeting::MeetingState, place::Mahalla};
use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;
use storage::{
    AccountRecord, AssignmentRecord, MeetingRecord, OfficerRecord, PostMahallaRecord, PostRecord, ReceptionRecord,
    inspectors::NewPosts, registry::written,
};
use time::{Date, Duration, Weekday};

const NAMES: &str = include_str!("../../data/demo/names.json");
const PLACES: &str = include_str!("../../data/demo/places.json");
const MINUTES: &str = include_str!("../../data/demo/minutes.jsonl");

/// Inspectors at either end of whom much is known.
const WELL_KNOWN: usize = 5;

#[derive(Clone, Deserialize)]
struct Written {
    latn: String,
    cyrl: String,
    ru: String,
}

#[derive(Deserialize)]
struct Surname {
    m: Written,
}

#[derive(Deserialize)]
struct Names {
    given_male: Vec<Written>,
    surname: Vec<Surname>,
    rank_weights_demo: std::collections::BTreeMap<String, u32>,
}

#[derive(Deserialize)]
struct Addresses {
    addresses: Vec<String>,
}

#[derive(Deserialize)]
struct Told {
    said: String,
    agreed: String,
}

/// One invented inspector.
#[derive(Clone, Debug)]
pub struct Person {
    /// Officer.
    pub officer: String,
    /// Assignment.
    pub assignment: String,
    /// His mahallas.
    pub mahallas: Vec<String>,
    /// Their district.
    pub district: String,
    /// The share of residents who think well of him.
    pub quality: f64,
    /// Whether his history is a thin one: outside the region shown.
    pub is_thin: bool,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Cast {
    /// The people.
    pub people: Vec<Person>,
    /// Their rows.
    pub posts: NewPosts,
}

impl Cast {
    /// The people of the district the accounts belong to.
    pub fn of_district(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.district == DISTRICT)
    }

    /// Those of the district of whom much is known: whom residents think least of, and most.
    pub fn well_known(&self) -> Vec<&Person> {
        let mut people: Vec<&Person> = self.of_district().skip(1).collect();
        people.sort_by(|one, other| one.quality.total_cmp(&other.quality));
        let rest = people.split_off(people.len().min(WELL_KNOWN));
        people.extend(rest.into_iter().rev().take(WELL_KNOWN));
        people
    }

    /// The inspector one signs in as.
    pub fn hero(&self) -> &Person {
        self.of_district().next().unwrap_or(&self.people[0])
    }
}

/// Invents them.
pub fn cast(
    gazetteer: &Gazetteer,
    office: &Office,
    size: Size,
    today: Date,
    chance: &mut ChaCha8Rng,
) -> Result<Cast, DemoError> {
    let names: Names = serde_json::from_str(NAMES)?;
    let addresses: Addresses = serde_json::from_str(PLACES)?;
    let mut cast = Cast::default();
    // The region shown comes first: it is the same whatever else there is.
    let others = gazetteer.regions().iter().map(|region| region.code.as_str()).filter(|code| *code != REGION);
    let regions = std::iter::once(REGION).chain(others.filter(|_| size == Size::Nation));
    for district in regions.flat_map(|region| gazetteer.districts_of(region)) {
        if size == Size::Small && district.code != DISTRICT {
            continue;
        }
        let mahallas: Vec<&Mahalla> =
            gazetteer.mahallas_of(&district.code).iter().filter(|one| one.valid_to.is_none()).collect();
        let mut rest = &mahallas[..];
        while let Some((_, others)) = rest.split_first() {
            // Every eighth inspector serves two mahallas; the last mahalla of a district waits for one.
            let serves = if !others.is_empty() && chance.random_range(0..8) == 0 { 2 } else { 1 };
            let mine = &rest[..serves];
            rest = &rest[serves..];
            if rest.is_empty() && mahallas.len() > 10 {
                break;
            }
            add_person(&mut cast, office, &names, &addresses.addresses, mine, today, chance);
        }
    }
    Ok(cast)
}

fn add_person(
    cast: &mut Cast,
    office: &Office,
    names: &Names,
    addresses: &[String],
    mahallas: &[&Mahalla],
    today: Date,
    chance: &mut ChaCha8Rng,
) {
    let key = &mahallas[0].code;
    let id = |kind: &str| public_id(&office.secrets, kind, &format!("demo {key}"));
    let (officer, post, assignment) = (id("officer"), id("post"), id("assignment"));
    let given = &names.given_male[chance.random_range(0..names.given_male.len())];
    let surname = &names.surname[chance.random_range(0..names.surname.len())].m;
    let ranks: Vec<(&String, &u32)> = names.rank_weights_demo.iter().collect();
    let rank = ranks
        .choose_weighted(chance, |(_, weight)| **weight)
        .map_or("kapitan".to_owned(), |(rank, _)| rank.replace('_', "-"));
    let ascii = |text: &str| text.replace(['ʻ', 'ʼ'], "'");
    cast.posts.officers.push(OfficerRecord {
        id: officer.clone(),
        name_uz: format!("{} {}", given.latn, surname.latn),
        name_uz_cyrl: format!("{} {}", given.cyrl, surname.cyrl),
        name_ru: format!("{} {}", given.ru, surname.ru),
        name_en: format!("{} {}", ascii(&given.latn), ascii(&surname.latn)),
        rank,
    });
    let kind = if chance.random_range(0..3) == 0 { "tayanch-punkti" } else { "mhtm" };
    let address = addresses.choose(chance).cloned().unwrap_or_default();
    let office_id = format!("d-{}", mahallas[0].district_code);
    cast.posts.posts.push(PostRecord {
        id: post.clone(),
        office_id,
        kind: kind.into(),
        address,
        is_senior: mahallas.len() > 1,
    });
    let since = today - Duration::days(chance.random_range(500..1600));
    for mahalla in mahallas {
        cast.posts.post_mahallas.push(PostMahallaRecord {
            post_id: post.clone(),
            mahalla_code: mahalla.code.clone(),
            valid_from: written(since),
            valid_to: None,
        });
    }
    for (weekday, from, to) in [(1, 17 * 60, 20 * 60), (4, 14 * 60, 18 * 60), (6, 9 * 60, 12 * 60)] {
        if weekday == 4 || chance.random_range(0..3) > 0 {
            cast.posts.receptions.push(ReceptionRecord {
                post_id: post.clone(),
                weekday,
                from_minute: from,
                to_minute: to,
            });
        }
    }
    cast.posts.assignments.push(AssignmentRecord {
        id: assignment.clone(),
        officer_id: officer.clone(),
        post_id: post,
        valid_from: written(since),
        valid_to: None,
    });
    add_meetings(cast, office, &officer, &mahallas[0].code, today, chance);
    cast.people.push(Person {
        officer,
        assignment,
        mahallas: mahallas.iter().map(|mahalla| mahalla.code.clone()).collect(),
        district: mahallas[0].district_code.clone(),
        is_thin: !mahallas[0].district_code.starts_with(REGION),
        quality: (0.62 + chance.random_range(-0.22..0.22_f64)).clamp(0.25, 0.9),
    });
}

/// One meeting in each of the last four quarters, with minutes, and one that comes, on Thursdays.
fn add_meetings(cast: &mut Cast, office: &Office, officer: &str, mahalla: &str, today: Date, chance: &mut ChaCha8Rng) {
    let mut days: Vec<Date> =
        (1..=4).map(|quarter| today - Duration::days(quarter * 91 - chance.random_range(0..40))).collect();
    days.push(today + Duration::days(chance.random_range(1..60)));
    let told: Vec<Told> = MINUTES.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    for (index, day) in days.into_iter().enumerate() {
        // No chance of its own, so that everything after it stays as it is.
        let number = cast.people.len() + index;
        let minutes = (index < 4).then(|| &told[number % told.len()]);
        let thursday = if day.weekday() == Weekday::Thursday { day } else { day.next_occurrence(Weekday::Thursday) };
        let starts_at = start_of_day(thursday).unix_timestamp() + chance.random_range(16..19) * 3600;
        let topic = ["report", "safety", "reception"][chance.random_range(0..3)];
        cast.posts.meetings.push(MeetingRecord {
            id: public_id(&office.secrets, "meeting", &format!("{officer} {thursday}")),
            officer_id: officer.to_owned(),
            mahalla_code: mahalla.to_owned(),
            starts_at,
            topic: topic.into(),
            place: "Mahalla idorasi, katta zal".into(),
            state: if minutes.is_some() { MeetingState::Held } else { MeetingState::Announced }.code().into(),
            present: minutes.and(i32::try_from(18 + number * 7 % 45).ok()),
            said: minutes.map(|told| told.said.clone()).unwrap_or_default(),
            agreed: minutes.map(|told| told.agreed.clone()).unwrap_or_default(),
            held_at: minutes.map(|_| starts_at + 26 * 3600),
        });
    }
}

/// The accounts of the contract, all of one district.
pub async fn add_accounts(office: &Office, cast: &Cast) -> Result<Vec<(String, String)>, DemoError> {
    let hash = hash_password(PASSWORD);
    let hero = cast.hero();
    let offices = [
        ("inspector", "inspector", format!("d-{DISTRICT}")),
        ("desk", "desk", format!("d-{DISTRICT}")),
        ("district", "district", format!("d-{DISTRICT}")),
        ("region", "region", format!("r-{REGION}")),
        ("republic", "republic", "republic".to_owned()),
        ("partner", "partner", format!("p-{DISTRICT}")),
        ("security", "security", format!("sec-{REGION}")),
        ("integrity", "integrity", "integrity".to_owned()),
        ("admin", "admin", "republic".to_owned()),
        ("council", "integrity", "integrity".to_owned()),
    ];
    let others = [
        "Anvar Qodirov",
        "Jasur Toʻrayev",
        "Rustam Ergashev",
        "Sherzod Mahmudov",
        "Bekzod Aliyev",
        "Ulugʻbek Nazarov",
        "Farhod Umarov",
        "Davron Saidov",
        "Zuhra Rahimova",
    ];
    let cyrillic = [
        "Анвар Қодиров",
        "Жасур Тўраев",
        "Рустам Эргашев",
        "Шерзод Маҳмудов",
        "Бекзод Алиев",
        "Улуғбек Назаров",
        "Фарҳод Умаров",
        "Даврон Саидов",
        "Зуҳра Раҳимова",
    ];
    let russian = [
        "Анвар Кадыров",
        "Жасур Тураев",
        "Рустам Эргашев",
        "Шерзод Махмудов",
        "Бекзод Алиев",
        "Улугбек Назаров",
        "Фарход Умаров",
        "Даврон Саидов",
        "Зухра Рахимова",
    ];
    let officer = cast.posts.officers.iter().find(|officer| officer.id == hero.officer);
    let mut accounts = Vec::new();
    for (index, (name, role, office_id)) in offices.into_iter().enumerate() {
        let email = format!("{name}@demo.example");
        let names = match (officer, index.checked_sub(1)) {
            (Some(officer), None) => {
                [&officer.name_uz, &officer.name_uz_cyrl, &officer.name_ru, &officer.name_en].map(Clone::clone)
            }
            (_, other) => {
                let other = other.unwrap_or_default();
                let ascii = others[other].replace('ʻ', "'");
                [others[other].to_owned(), cyrillic[other].to_owned(), russian[other].to_owned(), ascii]
            }
        };
        let [name_uz, name_uz_cyrl, name_ru, name_en] = names;
        let record = AccountRecord {
            id: 0,
            email: email.clone(),
            password_hash: hash.clone(),
            role: role.into(),
            office_id,
            officer_id: (index == 0).then(|| hero.officer.clone()),
            name_uz,
            name_uz_cyrl,
            name_ru,
            name_en,
            disabled_at: None,
            language: Language::default().code().into(),
        };
        storage::staff::add_account(office.storage.connection(), record).await?;
        accounts.push((email, role.to_owned()));
    }
    Ok(accounts)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{config::Clock, import::import_registry, office::Maps, secrets::Secrets};
    use rand_chacha::rand_core::SeedableRng;
    use std::{collections::HashSet, path::Path};
    use time::macros::datetime;

    #[tokio::test]
    async fn the_nation_has_inspectors_everywhere_and_is_the_same_at_every_run() {
        let now = datetime!(2026-11-22 12:00 +5);
        let folder = std::env::temp_dir().join(format!("hisobdor-nation-{}", std::process::id()));
        let storage = storage::Storage::open("sqlite::memory:").await.unwrap();
        let registry = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/registry");
        import_registry(&storage, &registry, now.date()).await.unwrap();
        let (secrets, maps) = (Secrets::open(&folder).unwrap(), Maps::draw().unwrap());
        let office = Office::open(storage, secrets, Clock::Fixed(now), true, &maps).await.unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        let gazetteer = domain::portal::Places::gazetteer(&office);
        let made = |size| cast(&gazetteer, &office, size, now.date(), &mut ChaCha8Rng::seed_from_u64(7)).unwrap();
        let (nation, again, region) = (made(Size::Nation), made(Size::Nation), made(Size::Region));
        let districts: HashSet<&str> = nation.people.iter().map(|person| person.district.as_str()).collect();
        assert_eq!(districts.len(), gazetteer.counts().districts);
        let ids = |cast: &Cast| cast.people.iter().map(|person| person.officer.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&nation), ids(&again));
        assert_eq!(ids(&nation)[..region.people.len()], ids(&region)[..], "the region shown is the same");
        assert_eq!(nation.people.iter().filter(|person| !person.is_thin).count(), region.people.len());
    }
}

//! A country with an inspector in each mahalla, and ballots that wait for the mix.
use axum::Router;
use domain::{calendar::local_date, period::Quarter};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use server::{
    config::{self, Config},
    http, import,
    office::{Maps, Office, Waiting, seal_ballot},
    secrets::{Secrets, random},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use storage::{
    AssignmentRecord, InboxRecord, OfficerRecord, PostMahallaRecord, PostRecord, Storage,
    inspectors::{NewPosts, set_posts},
    ratings,
    registry::written,
};
use time::{Duration, OffsetDateTime, macros::datetime};

/// The quarter that is measured.
pub const QUARTER: &str = "2026Q3";
/// Ballots come on so many days.
const DAYS: usize = 60;

/// An inspector.
#[derive(Clone)]
pub struct Person {
    pub officer: String,
    pub assignment: String,
    pub mahalla: String,
}

/// The portal of the measure.
pub struct Nation {
    pub people: Vec<Person>,
    pub database: &'static str,
    storage: Storage,
    maps: Maps,
    folder: PathBuf,
}

impl Drop for Nation {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Nation {
    /// Makes it, with the quarter open.
    pub async fn make() -> Self {
        let folder = std::env::temp_dir().join(format!("hisobdor-measure-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (storage, database) = match std::env::var("HISOBDOR_TEST_POSTGRES_URL") {
            Ok(server) => (postgres(&server).await, "PostgreSQL"),
            Err(_) => {
                let file = format!("sqlite://{}", folder.join("hisobdor.db").display());
                (Storage::open(&file).await.unwrap(), "SQLite")
            }
        };
        let begun = datetime!(2026-07-01 09:00 +5);
        let registry = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/registry");
        import::import_registry(&storage, &registry, local_date(begun)).await.unwrap();
        let mut nation = Self { people: Vec::new(), database, storage, maps: Maps::draw().unwrap(), folder };
        nation.people().await;
        nation.at(begun).await.open_period_of(Quarter::parse(QUARTER).unwrap(), "command").await.unwrap();
        nation
    }

    /// The portal at an instant.
    pub async fn at(&self, instant: OffsetDateTime) -> Arc<Office> {
        let secrets = Secrets::open(&self.folder).unwrap();
        let clock = config::Clock::Fixed(instant);
        Arc::new(Office::open(self.storage.clone(), secrets, clock, false, &self.maps).await.unwrap())
    }

    /// Its pages.
    pub fn router(&self, office: Arc<Office>) -> Router {
        let values = [("HISOBDOR_DATA_DIR", self.folder.display().to_string())];
        let config = Config::of(|name| values.iter().find(|(one, _)| *one == name).map(|(_, value)| value.clone()));
        http::router(http::Front {
            office,
            config: Arc::new(config.unwrap()),
            site: Arc::new(app::visit::Site::default()),
            kept: http::Kept::default(),
        })
    }

    async fn people(&mut self) {
        let office = self.at(datetime!(2026-07-01 09:00 +5)).await;
        let gazetteer = domain::portal::Places::gazetteer(&*office);
        let mut posts = NewPosts::default();
        for region in gazetteer.regions() {
            for district in gazetteer.districts_of(&region.code) {
                for mahalla in gazetteer.mahallas_of(&district.code) {
                    let key = |kind: &str| format!("{kind}{}", mahalla.code);
                    let (officer, post, assignment) = (key("o"), key("p"), key("a"));
                    posts.officers.push(OfficerRecord {
                        id: officer.clone(),
                        name_uz: "Anvar Qodirov".into(),
                        name_uz_cyrl: "Анвар Қодиров".into(),
                        name_ru: "Анвар Кадыров".into(),
                        name_en: "Anvar Qodirov".into(),
                        rank: "kapitan".into(),
                    });
                    posts.posts.push(PostRecord {
                        id: post.clone(),
                        office_id: format!("d-{}", district.code),
                        kind: "mhtm".into(),
                        address: "Navoiy koʻchasi, 1".into(),
                        is_senior: false,
                    });
                    posts.post_mahallas.push(PostMahallaRecord {
                        post_id: post.clone(),
                        mahalla_code: mahalla.code.clone(),
                        valid_from: "2025-01-01".into(),
                        valid_to: None,
                    });
                    posts.assignments.push(AssignmentRecord {
                        id: assignment.clone(),
                        officer_id: officer.clone(),
                        post_id: post,
                        valid_from: "2025-01-01".into(),
                        valid_to: None,
                    });
                    self.people.push(Person { officer, assignment, mahalla: mahalla.code.clone() });
                }
            }
        }
        set_posts(self.storage.connection(), posts).await.unwrap();
    }

    /// Lets ballots wait, as many in each mahalla, of all days of the last two months.
    pub async fn wait(&self, office: &Office, ballots: usize) {
        let keys = office.secrets.period(QUARTER).unwrap();
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        let last = local_date(office.clock.now());
        let mut number = 0;
        while number < ballots {
            let transaction = self.storage.begin().await.unwrap();
            let mut records = Vec::new();
            for _ in 0..10_000.min(ballots - number) {
                let person = &self.people[number % self.people.len()];
                let day = last - Duration::days(((number / self.people.len()) % DAYS) as i64 + 1);
                let grade = |chance: &mut ChaCha8Rng| chance.random_range(2..=6_u8);
                let waiting = Waiting {
                    period: QUARTER.into(),
                    assignment: person.assignment.clone(),
                    mahalla: person.mahalla.clone(),
                    stream: 1,
                    answers: [
                        chance.random_range(1..=4),
                        chance.random_range(1..=2),
                        grade(&mut chance),
                        grade(&mut chance),
                        grade(&mut chance),
                        grade(&mut chance),
                        grade(&mut chance),
                        1,
                    ],
                    comment: String::new(),
                    day: written(day),
                    pack: Some(1),
                    is_fast: false,
                    report: None,
                };
                let ballot_key = random::<32>().to_vec();
                records.push(InboxRecord { sealed: seal_ballot(&keys, &ballot_key, &waiting), ballot_key });
                number += 1;
            }
            ratings::add_waiting(&transaction, records).await.unwrap();
            storage::commit(transaction).await.unwrap();
        }
    }
}

/// A database of its own on that server.
async fn postgres(server: &str) -> Storage {
    let name = format!("measure{}", std::process::id());
    let admin = Storage::open(server).await.unwrap();
    storage::ConnectionTrait::execute_unprepared(admin.connection(), &format!("CREATE DATABASE {name}")).await.unwrap();
    let base = server.rsplit_once('/').map_or(server, |(base, _)| base);
    Storage::open(&format!("{base}/{name}")).await.unwrap()
}

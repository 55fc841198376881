//! A country whose desks are full: concerns of the last weeks everywhere, reminded of yesterday, and one district with
//! more than anybody should have.
use axum::Router;
use domain::{
    calendar::{local_date, start_of_day},
    category::{Category, Kind},
    days_off::DaysOff,
    deadline::{self, Clock},
};
use server::{
    config::{self, Config},
    http, import,
    office::{Body, Maps, Office, event, instant},
    secrets::{CaseKey, Secrets},
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use storage::{ConcernRecord, Storage, registry::written};
use time::{Duration, OffsetDateTime, macros::datetime};

/// The instant of the measure: a Monday morning in Tashkent.
pub const NOW: OffsetDateTime = datetime!(2026-11-23 09:00:00 +5);
/// Of so many concerns of the full district one is open still; the others ended within the last year.
const OPEN: usize = 10;

static IS_OVER: AtomicBool = AtomicBool::new(false);

/// Tells those who write beside the job that it is done.
pub fn end() {
    IS_OVER.store(true, Ordering::Release);
}

/// Whether the job is done.
pub fn is_over() -> bool {
    IS_OVER.load(Ordering::Acquire)
}

/// The portal of the measure.
pub struct Country {
    pub office: Arc<Office>,
    pub router: Router,
    pub district: String,
    pub officer: String,
    pub mahallas: Vec<String>,
    pub database: &'static str,
    folder: PathBuf,
}

impl Drop for Country {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Where a concern lies.
struct Place {
    district: String,
    mahalla: String,
    officer: Option<String>,
    is_ended: bool,
}

impl Country {
    /// Makes it.
    pub async fn make(of_inspector: usize, of_district: usize, of_country: usize) -> Self {
        let folder = std::env::temp_dir().join(format!("hisobdor-measure-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (storage, database) = match std::env::var("HISOBDOR_TEST_POSTGRES_URL") {
            Ok(server) => (postgres(&server).await, "PostgreSQL"),
            Err(_) => {
                let file = format!("sqlite://{}", folder.join("hisobdor.db").display());
                (Storage::open(&file).await.unwrap(), "SQLite")
            }
        };
        let registry = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/registry");
        import::import_registry(&storage, &registry, local_date(NOW)).await.unwrap();
        let secrets = Secrets::open(&folder).unwrap();
        let maps = Maps::draw().unwrap();
        let office = Arc::new(Office::open(storage, secrets, config::Clock::Fixed(NOW), false, &maps).await.unwrap());
        let values = [("HISOBDOR_DATA_DIR", folder.display().to_string())];
        let config = Config::of(|name| values.iter().find(|(one, _)| *one == name).map(|(_, value)| value.clone()));
        let front = http::Front {
            office: Arc::clone(&office),
            config: Arc::new(config.unwrap()),
            site: Arc::new(app::visit::Site::default()),
            kept: http::Kept::default(),
        };
        let gazetteer = domain::portal::Places::gazetteer(&*office);
        let districts = gazetteer.regions().iter().flat_map(|region| gazetteer.districts_of(&region.code));
        let place = |one: &domain::place::Mahalla| (one.district_code.clone(), one.code.clone());
        let all: Vec<(String, String)> =
            districts.flat_map(|district| gazetteer.mahallas_of(&district.code)).map(place).collect();
        let district = all[0].0.clone();
        let mahallas: Vec<String> =
            all.iter().filter(|(of, _)| *of == district).map(|(_, code)| code.clone()).collect();
        let officer = "measured".to_owned();
        let country = Self { router: http::router(front), office, district, officer, mahallas, database, folder };
        let others: Vec<&(String, String)> = all.iter().filter(|(of, _)| *of != country.district).collect();
        let mut places = Vec::with_capacity(2 * of_country);
        for number in 0..of_district {
            places.push(Place {
                district: country.district.clone(),
                mahalla: country.mahallas[number % country.mahallas.len()].clone(),
                officer: (number < of_inspector).then(|| country.officer.clone()),
                is_ended: !number.is_multiple_of(OPEN),
            });
        }
        for number in 0..of_country - of_district / OPEN {
            let (district, mahalla) = others[number * 31 % others.len()];
            places.push(Place { district: district.clone(), mahalla: mahalla.clone(), officer: None, is_ended: false });
        }
        for (number, some) in places.chunks(1_000).enumerate() {
            country.add(number * 1_000, some).await;
        }
        country
    }

    /// The office of the full district.
    pub fn office(&self) -> String {
        format!("d-{}", self.district)
    }

    async fn add(&self, first: usize, places: &[Place]) {
        let (mut records, mut keys, mut events) = (Vec::new(), Vec::new(), Vec::new());
        for (number, place) in (first..).zip(places) {
            let (record, key) = self.concern(number, place);
            keys.push(self.office.kept_key(&record.id, &key).unwrap());
            events.push(event(&record.id, record.received_at, "filed", "inspector", "resident", ("", "assigned")));
            records.push(record);
        }
        let transaction = self.office.storage.begin().await.unwrap();
        storage::concerns::add_concerns(&transaction, records).await.unwrap();
        storage::keys::add_keys(&transaction, keys).await.unwrap();
        storage::concerns::add_events(&transaction, events).await.unwrap();
        storage::commit(transaction).await.unwrap();
    }

    /// One that came on one of the days of its term, with the reminders it had until yesterday.
    fn concern(&self, number: usize, place: &Place) -> (ConcernRecord, CaseKey) {
        let today = local_date(NOW);
        let category = Category::of_code("noise").unwrap();
        // Spread over the term by a step that shares no factor with it.
        let age = i64::try_from(number * 7 % 15).unwrap();
        let received_at = (start_of_day(today - Duration::days(age)) + Duration::hours(7)).unix_timestamp();
        let started = deadline::registered_on(instant(received_at), &DaysOff::default());
        let clock = Clock::start(started, Kind::Application.legal_term(category));
        let mark = clock.mark(today - Duration::days(1), &DaysOff::default());
        let (id, key) = (format!("m{number:09}"), CaseKey::fresh());
        let text = format!("Har kecha baland musiqa yangraydi, uxlab boʻlmaydi. Hovlida {number} kishi yigʻiladi.");
        let ended_at =
            (place.is_ended).then(|| (NOW - Duration::days(i64::try_from(number % 365).unwrap())).unix_timestamp());
        let answered = ended_at.map(|at| written(local_date(instant(at))));
        let record = ConcernRecord {
            number: format!("M-{number}"),
            lookup: format!("{number:032}").into_bytes(),
            mahalla_code: place.mahalla.clone(),
            district_code: place.district.clone(),
            category: category.code().into(),
            kind: Kind::Application.code().into(),
            about: "mahalla".into(),
            identity: "anonymous".into(),
            language: "uz".into(),
            state: if place.is_ended { "confirmed" } else { "assigned" }.into(),
            is_about_officer: false,
            body: Body { text, place: String::new() }.sealed(&id, &key),
            received_at,
            received_on: written(local_date(instant(received_at))),
            clock_started: written(clock.started),
            due: written(clock.due),
            holder: "inspector".into(),
            office_id: format!("d-{}", place.district),
            officer_id: place.officer.clone(),
            answered_at: ended_at,
            verdict: answered.as_ref().map(|_| "yes".into()),
            verdict_on: answered.clone(),
            answered_on: answered.clone(),
            may_publish: false,
            summary: None,
            repeat_of: None,
            merged_into: None,
            forwarded_to: None,
            reminded: mark.map_or(0, |mark| mark.level().into()),
            ended_on: answered,
            is_open: !place.is_ended,
            is_new: number.is_multiple_of(3),
            moved_at: ended_at.unwrap_or(received_at),
            desk: place.district.clone(),
            id,
        };
        (record, key)
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

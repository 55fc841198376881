//! A portal to ask: a fresh SQLite each, or PostgreSQL where `HISOBDOR_TEST_POSTGRES_URL` names a server. The registry
//! and a small demonstration are made once and copied.
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use server::{
    config::{Clock, Config},
    demo, http, import,
    office::{Maps, Office},
    secrets::Secrets,
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU32, Ordering},
    },
};
use storage::Storage;
use time::{Duration, OffsetDateTime, macros::datetime};
use tower::ServiceExt;

/// The instant of all tests: a Sunday at noon in Tashkent.
pub const NOW: OffsetDateTime = datetime!(2026-11-22 12:00:00 +5);

static NEXT: AtomicU32 = AtomicU32::new(0);
static MAPS: LazyLock<Maps> = LazyLock::new(|| Maps::draw().expect("the boundary files are whole"));

/// A folder of its own that goes with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("hisobdor-{name}-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The registry kept in the project.
pub fn registry() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/registry")
}

/// A portal with its clock in hand.
pub struct Portal {
    pub office: Arc<Office>,
    pub router: Router,
    pub keys: demo::Keys,
    pub folder: Folder,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// `name=value` of the cookies set, to send back.
    pub fn cookies(&self) -> String {
        let set = self.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        set.filter_map(|value| value.split(';').next())
            .filter(|pair| !pair.ends_with('='))
            .collect::<Vec<_>>()
            .join("; ")
    }

    /// The value of the first hidden field of that name.
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let rest = self.body.split(&mark).nth(1).unwrap_or_default();
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// What stands in the element of that id, without tags.
    pub fn text_of(&self, id: &str) -> String {
        let rest = self.body.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_default();
        let rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        rest.split('<').next().unwrap_or_default().trim().to_owned()
    }
}

/// A database of the kind asked for, empty.
pub async fn database(folder: &Folder, on_postgres: bool) -> Option<Storage> {
    open(folder, if on_postgres { Some(new_database("").await?) } else { None }).await
}

/// Makes a database on the PostgreSQL of the tests, empty or as a copy, and gives its address.
async fn new_database(template: &str) -> Option<String> {
    let server = std::env::var("HISOBDOR_TEST_POSTGRES_URL").ok()?;
    let name = format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let admin = Storage::open(&server).await.expect("the PostgreSQL of the tests");
    let copy = if template.is_empty() {
        String::new()
    } else {
        format!(" TEMPLATE {}", template.rsplit('/').next().unwrap_or_default())
    };
    storage::ConnectionTrait::execute_unprepared(admin.connection(), &format!("CREATE DATABASE {name}{copy}"))
        .await
        .expect("a database");
    let base = server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base);
    Some(format!("{base}/{name}"))
}

async fn open(folder: &Folder, postgres: Option<String>) -> Option<Storage> {
    let url = postgres.unwrap_or_else(|| format!("sqlite://{}?mode=rwc", folder.0.join("test.db").display()));
    Some(Storage::open(&url).await.expect("a database"))
}

/// A furnished portal that others are copied from: its folder, its address on PostgreSQL, its keys.
struct Template {
    folder: Folder,
    postgres: Option<String>,
    keys: demo::Keys,
}

impl Template {
    async fn make(on_postgres: bool) -> Option<Self> {
        let folder = Folder::new("template");
        let postgres = if on_postgres { Some(new_database("").await?) } else { None };
        let storage = open(&folder, postgres.clone()).await?;
        import::import_registry(&storage, &registry(), domain::calendar::local_date(NOW)).await.expect("the registry");
        let office = office_over(&folder, storage, Clock::Fixed(NOW)).await;
        let keys = demo::make(&office, demo::Size::Small, 7).await.expect("a demonstration");
        // Closed, so that nothing waits in a journal and PostgreSQL lets it be copied.
        office.storage.close().await.expect("the template closes");
        Some(Self { folder, postgres, keys })
    }

    async fn of(on_postgres: bool) -> Option<&'static Self> {
        static SQLITE: tokio::sync::OnceCell<Option<Template>> = tokio::sync::OnceCell::const_new();
        static POSTGRES: tokio::sync::OnceCell<Option<Template>> = tokio::sync::OnceCell::const_new();
        let cell = if on_postgres { &POSTGRES } else { &SQLITE };
        cell.get_or_init(|| Self::make(on_postgres)).await.as_ref()
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the template").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

async fn office_over(folder: &Folder, storage: Storage, clock: Clock) -> Office {
    let secrets = Secrets::open(&folder.0).expect("keys");
    Office::open(storage, secrets, clock, true, &MAPS).await.expect("an office")
}

fn router(office: &Arc<Office>, folder: &Folder) -> Router {
    let values = [("HISOBDOR_DEMO", "1".to_owned()), ("HISOBDOR_DATA_DIR", folder.0.display().to_string())];
    let config = Config::of(|name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()))
        .expect("a set-up");
    let site =
        app::visit::Site { public_url: "http://portal.test".into(), is_demo: true, ..app::visit::Site::default() };
    http::router(http::Front {
        office: Arc::clone(office),
        config: Arc::new(config),
        site: Arc::new(site),
        kept: http::Kept::default(),
    })
}

impl Portal {
    /// With the registry and the small demonstration.
    pub async fn with_demo() -> Self {
        Self::on(false).await.expect("SQLite is always there")
    }

    /// The same on PostgreSQL, where one is.
    pub async fn on(on_postgres: bool) -> Option<Self> {
        let template = Template::of(on_postgres).await?;
        let folder = Folder::new("portal");
        copy(&template.folder.0, &folder.0);
        let postgres = match &template.postgres {
            Some(address) => Some(new_database(address).await?),
            None => None,
        };
        let office = office_over(&folder, open(&folder, postgres).await?, Clock::Fixed(NOW)).await;
        let keys = template.keys.clone();
        let office = Arc::new(office);
        Some(Self { router: router(&office, &folder), office, keys, folder })
    }

    /// The same portal with its keys over another database.
    pub async fn over(&self, storage: Storage) -> Self {
        let folder = Folder::new("portal");
        copy(&self.folder.0.join("keys"), &folder.0.join("keys"));
        let office = Arc::new(office_over(&folder, storage, Clock::Fixed(NOW)).await);
        Self { router: router(&office, &folder), office, keys: self.keys.clone(), folder }
    }

    /// The same portal, later.
    pub async fn later(self, by: Duration) -> Self {
        let storage = self.office.storage.clone();
        let office = Arc::new(office_over(&self.folder, storage, Clock::Fixed(NOW + by)).await);
        Self { router: router(&office, &self.folder), office, keys: self.keys, folder: self.folder }
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("the router always answers");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, "").await
    }

    pub async fn get_with(&self, path: &str, cookies: &str) -> Answer {
        self.ask(Request::get(path).header(header::COOKIE, cookies).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, cookies: &str, fields: &[(&str, &str)]) -> Answer {
        let form: String = fields
            .iter()
            .map(|(name, value)| {
                format!("{name}={}", value.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>())
            })
            .collect::<Vec<_>>()
            .join("&");
        let request = Request::post(path)
            .header(header::COOKIE, cookies)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .expect("a request");
        self.ask(request).await
    }

    /// Signs in: the cookie of the session.
    pub async fn sign_in(&self, name: &str) -> String {
        let email = format!("{name}@demo.example");
        let answer = self.post("/en/sign-in", "", &[("email", &email), ("password", demo::PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{name} signs in");
        answer.cookies()
    }
}

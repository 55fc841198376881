//! A demonstration: believable, the same at every run, in an empty database. One region's inspectors with four released
//! quarters, a quarter that is open, concerns in every state, reports, meetings; accounts, codes and receipts to try.
//! All names and events are invented.
mod authors;
mod concerns;
mod conditions;
mod duties;
mod evaluations;
mod fates;
mod figures;
mod meetings;
mod people;
mod ratings;
mod readings;
mod reports;

use crate::office::{Office, periods::PeriodError};
use domain::{period::Quarter, portal::DemoKeys};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use serde::{Deserialize, Serialize};
use storage::StorageError;

/// The setting that holds the keys shown on the demonstration page.
pub const SETTING: &str = "demo";
/// Password of all demonstration accounts.
pub const PASSWORD: &str = "mahalla-demo-2026";
/// The region shown, and the district whose people the accounts are.
const REGION: &str = "1726";
const DISTRICT: &str = "1726294";

/// How much is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// One district.
    Small,
    /// One region.
    Region,
    /// That region, and all others with a thinner history.
    Nation,
}

/// What the demonstration page shows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Keys {
    /// Address and role.
    pub accounts: Vec<(String, String)>,
    /// Letter code, mahalla, inspector.
    pub codes: Vec<(String, String, String)>,
    /// Receipt and state.
    pub receipts: Vec<(String, String)>,
}

impl From<Keys> for DemoKeys {
    fn from(keys: Keys) -> Self {
        Self { accounts: keys.accounts, password: PASSWORD.into(), codes: keys.codes, receipts: keys.receipts }
    }
}

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// Only an empty database takes one.
    #[error("the database is not empty: a demonstration is made in an empty one")]
    NotEmpty,
    /// Places are missing.
    #[error("the registry is not loaded: run `hisobdor import registry` first")]
    NoRegistry,
    /// The files of the demonstration are broken.
    #[error("demonstration files: {0}")]
    Files(#[from] serde_json::Error),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A quarter failed.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// Keys failed.
    #[error("keys: {0}")]
    Keys(#[from] std::io::Error),
}

/// Makes the demonstration.
pub async fn make(office: &Office, size: Size, seed: u64) -> Result<Keys, DemoError> {
    let database = office.storage.connection();
    if !storage::staff::list_accounts(database).await?.is_empty()
        || !storage::ratings::list_periods(database).await?.is_empty()
    {
        return Err(DemoError::NotEmpty);
    }
    let gazetteer = domain::portal::Places::gazetteer(office);
    if gazetteer.district(DISTRICT).is_none() {
        return Err(DemoError::NoRegistry);
    }
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let today = domain::calendar::local_date(office.clock.now());
    let cast = people::cast(&gazetteer, office, size, today, &mut chance)?;
    let transaction = office.storage.begin().await?;
    storage::inspectors::set_posts(&transaction, cast.posts.clone()).await?;
    storage::commit(transaction).await?;
    office.refresh().await?;
    let mut keys = Keys { accounts: people::add_accounts(office, &cast).await?, ..Keys::default() };
    let quarter = Quarter::of_date(today);
    ratings::add_released(office, &cast, quarter, &mut chance).await?;
    keys.codes = ratings::add_open(office, &cast, quarter, &mut chance).await?;
    keys.receipts = concerns::add(office, &cast, today, &mut chance).await?;
    duties::add(office, &cast, today).await?;
    reports::add(office, &cast, quarter, &mut chance).await?;
    meetings::add(office, &cast, today).await?;
    figures::add(office, quarter, &mut chance).await?;
    reports::add_of_offices(office, &cast, quarter).await?;
    conditions::add(office, &cast, quarter).await?;
    office.evaluate_quarters().await?;
    evaluations::add(office, &cast, quarter).await?;
    let stored = serde_json::to_string(&keys)?;
    storage::registry::set_setting(database, SETTING, &stored).await?;
    office.append_log().await?;
    office.refresh().await?;
    Ok(keys)
}

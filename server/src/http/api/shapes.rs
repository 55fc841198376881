//! The shapes of what the API gives. Their comments are the description that programs read: plain, with units and with what
//! a null means.
mod places;
mod posts;
mod reports;
mod work;

pub use places::{District, Mahalla, Region};
pub use posts::{Inspector, Score};
pub use reports::{Report, ReportLine};
pub use work::{Counts, DataFile, Period, Statistics};

use domain::place;
use serde::Serialize;
use time::Date;
use utoipa::ToSchema;

/// A name in the four written languages of the portal.
#[derive(Debug, Serialize, ToSchema)]
pub struct Names {
    /// Uzbek, Latin script.
    uz: String,
    /// Uzbek, Cyrillic script.
    uz_cyrl: String,
    /// Russian.
    ru: String,
    /// English.
    en: String,
}

impl From<&place::Names> for Names {
    fn from(names: &place::Names) -> Self {
        let place::Names { uz, uz_cyrl, ru, en } = names.clone();
        Self { uz, uz_cyrl, ru, en }
    }
}

/// `yyyy-mm-dd`.
fn day(day: Date) -> String {
    storage::registry::written(day)
}

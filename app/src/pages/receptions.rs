//! Times of a reception: chosen on the inspector's page without a name, held by a receipt, looked at and given back with it.
mod held;
mod times;

pub(super) use held::state;
pub use held::{change, door, enter, held};
pub use times::{book, times};

use crate::{text, visit::Visit};
use domain::calendar::{clock_time, day_month_weekday, local_date, local_time};
use time::OffsetDateTime;

/// What a time was taken for, in words; empty for nothing.
pub(super) fn topic(visit: &Visit, code: &str) -> String {
    if code.is_empty() {
        return text!(visit.texts, "booking-topic-none");
    }
    // Keys: category-<code> of domain::category, all in category.ftl.
    visit.texts.get(&format!("category-{code}"))
}

/// Day and time of a reception.
pub(super) fn moment(visit: &Visit, at: OffsetDateTime) -> String {
    let day = day_month_weekday(local_date(at), visit.language);
    text!(visit.texts, "booking-moment", day = day, time = clock_time(local_time(at)))
}

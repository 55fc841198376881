//! How long the texts of a concern and the name of its author are kept after it ended (integrity design §E5).
use crate::{calendar::add_months, category::Identity};
use time::{Date, Duration};

/// Days for which the name of a confidential author is kept.
const NAME_DAYS: i64 = 90;
/// Months for which texts are kept whose author is not known to whoever answered.
const TEXT_MONTHS: u8 = 12;
/// Months of the archive term of an appeal under a name.
const ARCHIVE_MONTHS: u8 = 60;

/// Days for which the words of a task outside the duties are kept.
const TASK_DAYS: i64 = 365;

/// The day from which the texts are erased; topic, days and outcome stay.
pub fn texts_erased_on(ended: Date, identity: Identity) -> Date {
    let months = match identity {
        Identity::Named => ARCHIVE_MONTHS,
        Identity::Anonymous | Identity::Confidential => TEXT_MONTHS,
    };
    add_months(ended, months)
}

/// The day from which the name of the author is erased.
pub fn name_erased_on(ended: Date, identity: Identity) -> Date {
    match identity {
        Identity::Confidential => ended + Duration::days(NAME_DAYS),
        Identity::Anonymous | Identity::Named => texts_erased_on(ended, identity),
    }
}

/// The first day of which the words of tasks outside the duties are kept: as long as the tasks are counted.
pub fn task_words_kept_from(today: Date) -> Date {
    today - Duration::days(TASK_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const ENDED: Date = date!(2027 - 11 - 30);

    #[test]
    fn a_confidential_name_goes_after_ninety_days_and_the_text_after_a_year() {
        assert_eq!(name_erased_on(ENDED, Identity::Confidential), date!(2028 - 02 - 28));
        assert_eq!(texts_erased_on(ENDED, Identity::Confidential), date!(2028 - 11 - 30));
        assert_eq!(texts_erased_on(ENDED, Identity::Anonymous), date!(2028 - 11 - 30));
    }

    #[test]
    fn an_appeal_under_a_name_is_archived_for_five_years_with_the_name() {
        assert_eq!(texts_erased_on(ENDED, Identity::Named), date!(2032 - 11 - 30));
        assert_eq!(name_erased_on(ENDED, Identity::Named), date!(2032 - 11 - 30));
        assert_eq!(texts_erased_on(date!(2028 - 02 - 29), Identity::Anonymous), date!(2029 - 02 - 28));
    }
}

//! Times of a reception that residents take beforehand, without a name: a receipt of twenty digits holds one, and gives it
//! back. The desk and the inspector see the time and at most a topic, and say afterwards whether the reception was held;
//! the resident may say that nobody was there, and his word stands. Who cannot receive calls a time off beforehand, with a reason.
//! What was is kept for a month, then only counted.
mod forms;

pub use forms::{BookForm, BookingActForm, MarkForm, REASON};

use crate::{
    calendar::{TASHKENT, local_date},
    category::Category,
    days_off::{DayKind, DaysOff},
    failure::{Failure, Read},
    inspector::Reception,
    person::{Role, Staff},
    place::Names,
};
use async_trait::async_trait;
use time::{Date, Duration, OffsetDateTime};

/// How long one resident is received.
pub const SLOT: Duration = Duration::minutes(20);
/// For so many days a time may be taken, from tomorrow on.
pub const DAYS_AHEAD: i64 = 14;
/// For so many days after it a booking is kept, and what was may be said of it.
pub const DAYS_KEPT: i64 = 30;

/// The beginnings of all times in the coming days: from tomorrow on, on the weekdays of the receptions, on no public holiday.
pub fn slots(receptions: &[Reception], today: Date, days_off: &DaysOff) -> Vec<OffsetDateTime> {
    let days = (1..=DAYS_AHEAD).map(|ahead| today.saturating_add(Duration::days(ahead)));
    let open = days.filter(|day| is_reception_day(*day, days_off));
    let mut all: Vec<OffsetDateTime> = open.flat_map(|day| slots_of_day(receptions, day)).collect();
    all.sort();
    all
}

/// Whether receptions are held on a day at all.
pub fn is_reception_day(day: Date, days_off: &DaysOff) -> bool {
    days_off.get(day).is_none_or(|one| one.kind != DayKind::Off)
}

fn slots_of_day(receptions: &[Reception], day: Date) -> impl Iterator<Item = OffsetDateTime> {
    let of_day = receptions.iter().filter(move |one| one.weekday == day.weekday()).copied();
    of_day.flat_map(move |one| {
        let moment = |time| day.with_time(time).assume_offset(TASHKENT);
        let (from, to) = (moment(one.from), moment(one.to));
        std::iter::successors(Some(from), |start| Some(*start + SLOT)).take_while(move |start| *start + SLOT <= to)
    })
}

/// The topics that may be told beforehand: none that is sensitive, or about an officer.
pub fn topics() -> impl Iterator<Item = Category> {
    Category::ALL.into_iter().filter(|one| !one.is_sensitive() && !one.never_public() && !one.is_about_officer())
}

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BookingState {
    /// The time is taken.
    Booked,
    /// The resident gave it back.
    Cancelled,
    /// He was received.
    Held,
    /// He did not come.
    Absent,
    /// Nobody was there to receive him.
    Unkept,
    /// Called off beforehand by whoever was to receive him, or by the desk.
    CalledOff,
}

impl BookingState {
    /// All states.
    pub const ALL: [Self; 6] = [Self::Booked, Self::Cancelled, Self::Held, Self::Absent, Self::Unkept, Self::CalledOff];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Cancelled => "cancelled",
            Self::Held => "held",
            Self::Absent => "absent",
            Self::Unkept => "unkept",
            Self::CalledOff => "called-off",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether it counts among the receptions that were due: the resident neither gave it back nor stayed away.
    pub const fn is_due(self) -> bool {
        matches!(self, Self::Booked | Self::Held | Self::Unkept | Self::CalledOff)
    }
}

/// A booking as its rules see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booking {
    /// When the reception begins.
    pub starts_at: OffsetDateTime,
    /// Where it stands.
    pub state: BookingState,
    /// Whether the resident said that nobody was there.
    pub is_told: bool,
}

impl Booking {
    /// Whether the resident may give it back: until it begins.
    pub fn may_be_cancelled(&self, now: OffsetDateTime) -> bool {
        self.state == BookingState::Booked && now < self.starts_at
    }

    /// Whether the resident may say that nobody was there: from its end, as long as it is kept, whatever others said.
    pub fn may_be_told(&self, now: OffsetDateTime) -> bool {
        self.state != BookingState::Cancelled && !self.is_told && self.is_over(now)
    }

    /// Whether staff may say how it went: once, from its beginning, and not against the word of the resident.
    pub fn may_be_marked(&self, now: OffsetDateTime) -> bool {
        self.state == BookingState::Booked && now >= self.starts_at
    }

    /// Whether staff may call it off: until it begins.
    pub fn may_be_called_off(&self, now: OffsetDateTime) -> bool {
        self.state == BookingState::Booked && now < self.starts_at
    }

    fn is_over(&self, now: OffsetDateTime) -> bool {
        let last = local_date(self.starts_at).saturating_add(Duration::days(DAYS_KEPT));
        now >= self.starts_at + SLOT && local_date(now) <= last
    }
}

/// The first day whose bookings are kept.
pub fn kept_from(today: Date) -> Date {
    today.saturating_sub(Duration::days(DAYS_KEPT))
}

/// Whether a role sees and marks the bookings of a whole district.
pub const fn oversees(role: Role) -> bool {
    matches!(role, Role::Desk | Role::DistrictHead)
}

/// Whether a role sees and marks the bookings of its own receptions.
pub const fn receives(role: Role) -> bool {
    matches!(role, Role::Inspector)
}

/// Where and when an inspector can be met, with the times that are free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceptionPage {
    /// The inspector.
    pub inspector_id: String,
    /// His name.
    pub inspector: Names,
    /// His mahallas.
    pub mahalla_codes: Vec<String>,
    /// Street and house.
    pub address: String,
    /// Times that are free, soonest first.
    pub free: Vec<OffsetDateTime>,
}

/// A booking as its holder sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBooking {
    /// The inspector.
    pub inspector_id: String,
    /// His name: of whoever stands in, where somebody does.
    pub inspector: Names,
    /// Street and house.
    pub address: String,
    /// Time and state.
    pub booking: Booking,
    /// Code of a category; empty for none.
    pub topic: String,
    /// Why it was called off; empty where it was not.
    pub reason: String,
}

/// A booking as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingLine {
    /// Address part, random.
    pub id: String,
    /// Who receives.
    pub inspector: Names,
    /// Time and state.
    pub booking: Booking,
    /// Code of a category; empty for none.
    pub topic: String,
    /// Why it was called off; empty where it was not.
    pub reason: String,
    /// Whether the one who looks may say now how it went.
    pub may_mark: bool,
    /// Whether he may call it off now.
    pub may_call_off: bool,
}

/// The bookings a member of staff sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BookingDesk {
    /// Those that come, soonest first.
    pub coming: Vec<BookingLine>,
    /// Those of the last days, newest first.
    pub past: Vec<BookingLine>,
}

/// Rules that may refuse what is done about a booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookingRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
    /// It stands otherwise meanwhile.
    NotNow,
    /// Too many tries from here: seconds until the next one.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
}

/// What the portal promises about receptions. `None` for what is not there for the one who asks.
#[async_trait]
pub trait Receptions: Send + Sync {
    /// Where and when an inspector receives.
    async fn reception(&self, inspector_id: &str) -> Read<Option<ReceptionPage>>;
    /// Takes a time. Gives the receipt: the same one when the same form is sent twice.
    async fn book(
        &self,
        inspector_id: &str,
        form: &BookForm,
        client: &str,
    ) -> Result<Option<String>, Failure<BookingRefusal>>;
    /// Whether a receipt holds a booking.
    async fn has_booking(&self, receipt: &str, client: &str) -> Result<bool, Failure<BookingRefusal>>;
    /// The booking of a receipt.
    async fn booking(&self, receipt: &str) -> Read<Option<HeldBooking>>;
    /// Its holder gives it back, or says that nobody was there.
    async fn change_booking(&self, receipt: &str, form: &BookingActForm)
    -> Result<Option<()>, Failure<BookingRefusal>>;
    /// The bookings a member of staff sees.
    async fn desk_bookings(&self, staff: &Staff) -> Read<BookingDesk>;
    /// One of them.
    async fn desk_booking(&self, staff: &Staff, id: &str) -> Read<Option<BookingLine>>;
    /// He says how one went, or calls it off beforehand.
    async fn mark_booking(
        &self,
        staff: &Staff,
        id: &str,
        form: &MarkForm,
    ) -> Result<Option<()>, Failure<BookingRefusal>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::days_off::DayOff;
    use time::{
        Weekday,
        macros::{date, datetime, time},
    };

    const START: OffsetDateTime = datetime!(2026-11-26 14:00 +5);

    fn thursdays() -> Vec<Reception> {
        vec![Reception { weekday: Weekday::Thursday, from: time!(14:00), to: time!(15:10) }]
    }

    fn booking(state: BookingState) -> Booking {
        Booking { starts_at: START, state, is_told: false }
    }

    #[test]
    fn a_reception_is_parted_into_twenty_minutes_and_the_rest_is_nobodys() {
        let free = slots(&thursdays(), date!(2026 - 11 - 22), &DaysOff::default());
        assert_eq!(free.len(), 6);
        let first = [START, datetime!(2026-11-26 14:20 +5), datetime!(2026-11-26 14:40 +5)];
        assert_eq!(free[..3], first);
        assert_eq!(free[3], datetime!(2026-12-03 14:00 +5));
    }

    #[test]
    fn nobody_books_for_today_or_for_a_holiday() {
        let off: DaysOff =
            vec![DayOff { date: date!(2026 - 12 - 03), kind: DayKind::Off, name: "Bayram".into() }].into();
        let free = slots(&thursdays(), date!(2026 - 11 - 26), &off);
        assert_eq!(free.first(), Some(&datetime!(2026-12-10 14:00 +5)));
        assert_eq!(free.len(), 3);
    }

    #[test]
    fn a_time_is_given_back_until_it_begins() {
        assert!(booking(BookingState::Booked).may_be_cancelled(START - Duration::SECOND));
        assert!(!booking(BookingState::Booked).may_be_cancelled(START));
        assert!(!booking(BookingState::Cancelled).may_be_cancelled(START - Duration::SECOND));
    }

    #[test]
    fn the_word_of_the_resident_stands_over_that_of_staff() {
        let held = booking(BookingState::Held);
        assert!(held.may_be_told(START + SLOT), "also after staff said that it was held");
        assert!(!held.may_be_told(START) && !held.may_be_told(START + Duration::days(31)));
        let told = Booking { state: BookingState::Unkept, is_told: true, ..held };
        assert!(!told.may_be_told(START + SLOT) && !told.may_be_marked(START + SLOT));
    }

    #[test]
    fn staff_say_once_how_it_went_and_not_beforehand() {
        assert!(!booking(BookingState::Booked).may_be_marked(START - Duration::SECOND));
        assert!(booking(BookingState::Booked).may_be_marked(START));
        assert!(!booking(BookingState::Absent).may_be_marked(START));
    }

    #[test]
    fn a_time_is_called_off_beforehand_and_the_resident_may_still_say_that_nobody_was_there() {
        let booked = booking(BookingState::Booked);
        assert!(booked.may_be_called_off(START - Duration::SECOND) && !booked.may_be_called_off(START));
        let called_off = booking(BookingState::CalledOff);
        assert!(!called_off.may_be_called_off(START - Duration::SECOND) && !called_off.may_be_marked(START));
        assert!(!called_off.may_be_cancelled(START - Duration::SECOND) && called_off.may_be_told(START + SLOT));
    }

    #[test]
    fn no_reception_was_due_to_who_gave_it_back_or_stayed_away() {
        let due: Vec<_> = BookingState::ALL.into_iter().filter(|state| state.is_due()).collect();
        assert_eq!(due, [BookingState::Booked, BookingState::Held, BookingState::Unkept, BookingState::CalledOff]);
    }

    #[test]
    fn no_sensitive_topic_stands_beside_a_time() {
        assert!(topics().all(|topic| !topic.is_sensitive() && !topic.is_about_officer()));
        assert!(topics().any(|topic| topic.code() == "lighting"));
    }
}

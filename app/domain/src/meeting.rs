//! Meetings of an inspector with the residents of his mahallas. A meeting is public as soon as it is planned; it may be
//! moved or called off with a reason that everybody reads. From its beginning on residents judge it, whatever its inspector
//! writes: its minutes, once, within [`MINUTES_DAYS`] days, or that it did not take place. Whatever is put right later stands
//! below the minutes with its day. Thursday is the day of crime prevention, the day proposed (domain.md §1.6).
mod forms;
mod told;

pub use forms::{MeetingDraft, MeetingStep, MeetingStepForm, PlanForm};
pub use told::{MeetingDesk, MeetingLine, Minutes, Note, Planning, WholeMeeting};

use crate::{
    calendar::{local_date, start_of_day},
    days_off::DaysOff,
    failure::{Failure, Read},
    person::{Role, Staff},
    report_verdict::{ReportVerdictForm, ReportVerdictRefusal, ReportVoices},
};
use async_trait::async_trait;
use time::{Date, Duration, OffsetDateTime, Time, Weekday, macros::time};

/// Days between the announcement and the meeting at least.
pub const DAYS_AHEAD_LEAST: i64 = 3;
/// Days between the announcement and the meeting at most.
pub const DAYS_AHEAD_MOST: i64 = 60;
/// Days after a meeting within which its minutes are due.
pub const MINUTES_DAYS: i64 = 7;
/// The hour that is proposed, Asia/Tashkent: when people come home from work.
const USUAL_HOUR: Time = time!(17:00);
/// How long a meeting takes where nobody says otherwise, for calendars: an hour.
pub const LASTS: Duration = Duration::HOUR;

/// What a meeting is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The inspector reports on his work.
    Report,
    /// He receives whoever comes.
    Reception,
    /// Safety in the mahalla.
    Safety,
}

impl Topic {
    /// All topics, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Report, Self::Reception, Self::Safety];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Reception => "reception",
            Self::Safety => "safety",
        }
    }

    /// The topic that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.code() == code)
    }
}

/// How far a meeting has come, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeetingState {
    /// Everybody can read when and where.
    Announced,
    /// Its minutes are published.
    Held,
    /// Called off before it began, with a reason.
    Cancelled,
    /// Its time came and it did not take place, with a reason.
    Unheld,
}

impl MeetingState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Announced, Self::Held, Self::Cancelled, Self::Unheld];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
            Self::Unheld => "unheld",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// How a meeting stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It has not begun.
    Coming,
    /// It has begun, or should have; nothing was said of it yet.
    Begun,
    /// Nothing was said of it in the term for minutes.
    Unwritten,
    /// Its minutes are published.
    Held,
    /// It was called off.
    Cancelled,
    /// It did not take place.
    Unheld,
}

impl Stage {
    /// The stage of a meeting.
    pub fn of(state: MeetingState, starts_at: OffsetDateTime, now: OffsetDateTime) -> Self {
        match state {
            MeetingState::Announced if now < starts_at => Self::Coming,
            MeetingState::Announced if local_date(now) <= minutes_due(starts_at) => Self::Begun,
            MeetingState::Announced => Self::Unwritten,
            MeetingState::Held => Self::Held,
            MeetingState::Cancelled => Self::Cancelled,
            MeetingState::Unheld => Self::Unheld,
        }
    }

    /// The word in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Begun => "begun",
            Self::Unwritten => "unwritten",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
            Self::Unheld => "unheld",
        }
    }

    /// Whether residents may ask before it.
    pub const fn takes_questions(self) -> bool {
        matches!(self, Self::Coming)
    }

    /// Whether residents may judge it: from its beginning on, so that no inspector chooses which of his meetings are judged.
    pub const fn takes_verdicts(self) -> bool {
        matches!(self, Self::Begun | Self::Unwritten | Self::Held | Self::Unheld)
    }

    /// Whether its minutes are not there yet.
    pub const fn lacks_minutes(self) -> bool {
        matches!(self, Self::Begun | Self::Unwritten)
    }

    /// What its inspector may do with it.
    pub const fn acts(self) -> &'static [MeetingAct] {
        match self {
            Self::Coming => &[MeetingAct::Move, MeetingAct::Cancel],
            Self::Begun | Self::Unwritten => &[MeetingAct::Minutes, MeetingAct::Unheld],
            Self::Held => &[MeetingAct::Addendum],
            Self::Cancelled | Self::Unheld => &[],
        }
    }

    /// What the office above him may do with it: its inspector may be gone.
    pub const fn acts_of_office(self) -> &'static [MeetingAct] {
        match self {
            Self::Coming => &[MeetingAct::Cancel],
            _ => &[],
        }
    }
}

/// The beginning of the first day whose meetings may still wait for their minutes: whatever was before stands without.
pub fn unwritten_before(today: Date) -> OffsetDateTime {
    start_of_day(today.saturating_sub(Duration::days(MINUTES_DAYS)))
}

/// The last day of the term for the minutes of a meeting.
pub fn minutes_due(starts_at: OffsetDateTime) -> Date {
    local_date(starts_at).saturating_add(Duration::days(MINUTES_DAYS))
}

/// What an inspector does with a meeting of his.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeetingAct {
    /// To another day or another place.
    Move,
    /// Calls it off before it begins.
    Cancel,
    /// Says afterwards that it did not take place.
    Unheld,
    /// Publishes the minutes.
    Minutes,
    /// Puts something right that stands in the minutes.
    Addendum,
}

impl MeetingAct {
    /// All acts.
    pub const ALL: [Self; 5] = [Self::Move, Self::Cancel, Self::Unheld, Self::Minutes, Self::Addendum];

    /// The word in forms, in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Cancel => "cancel",
            Self::Unheld => "unheld",
            Self::Minutes => "minutes",
            Self::Addendum => "addendum",
        }
    }

    /// The act that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.code() == code)
    }
}

/// Whether a role plans meetings and writes their minutes.
pub const fn plans(role: Role) -> bool {
    matches!(role, Role::Inspector)
}

/// Whether a role reads every meeting of its district on the desk.
pub const fn oversees(role: Role) -> bool {
    matches!(role, Role::Desk | Role::DistrictHead)
}

/// When to meet, as it is proposed: the next Thursday that is worked and far enough ahead, at five in the afternoon.
pub fn proposed(today: Date, days_off: &DaysOff) -> (Date, Time) {
    let mut day = today.saturating_add(Duration::days(DAYS_AHEAD_LEAST - 1)).next_occurrence(Weekday::Thursday);
    while !days_off.is_working_day(day) && day < today.saturating_add(Duration::days(DAYS_AHEAD_MOST)) {
        day = day.next_occurrence(Weekday::Thursday);
    }
    (day, USUAL_HOUR)
}

/// Rules that may refuse what is done about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingRefusal {
    /// A field is missing or wrong: field name and reason, a locale attribute.
    Fields(Vec<(&'static str, &'static str)>),
    /// It stands otherwise meanwhile.
    NotNow,
}

/// What the portal promises about meetings. `None` for what is not there for the one who asks.
#[async_trait]
pub trait Meetings: Send + Sync {
    /// A meeting with its minutes, as everybody reads it.
    async fn meeting(&self, id: &str) -> Read<Option<WholeMeeting>>;
    /// Meetings that have begun or were called off, newest first: of a region, a mahalla or an inspector, of all for an empty
    /// word.
    async fn past_meetings(&self, of: &str, limit: u64) -> Read<Vec<MeetingLine>>;
    /// Meetings that come in a mahalla, soonest first: of all for an empty code. At most so many that will take place, and at
    /// most as many that were called off.
    async fn announced_meetings(&self, mahalla_code: &str, limit: u64) -> Read<Vec<WholeMeeting>>;
    /// Takes a resident's verdict on a meeting that has begun.
    async fn judge_meeting(
        &self,
        id: &str,
        form: &ReportVerdictForm,
        client: &str,
    ) -> Result<Option<()>, Failure<ReportVerdictRefusal>>;
    /// What was said of a meeting, by letter and open; none where nothing is released or too few spoke.
    async fn meeting_voices(&self, id: &str) -> Read<[Option<ReportVoices>; 2]>;
    /// The meetings of a member of staff.
    async fn desk_meetings(&self, staff: &Staff) -> Read<Option<MeetingDesk>>;
    /// One of them, with what he may do.
    async fn desk_meeting(&self, staff: &Staff, id: &str) -> Read<Option<(WholeMeeting, Vec<MeetingAct>)>>;
    /// An inspector announces a meeting. Gives its address part: the same one when the same form is sent twice.
    async fn plan_meeting(&self, staff: &Staff, form: &PlanForm) -> Result<Option<String>, Failure<MeetingRefusal>>;
    /// He moves it, calls it off, publishes its minutes or adds to them; the office above may call it off.
    async fn take_meeting_step(
        &self,
        staff: &Staff,
        id: &str,
        form: &MeetingStepForm,
    ) -> Result<Option<()>, Failure<MeetingRefusal>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::days_off::{DayKind, DayOff};
    use time::macros::{date, datetime};

    const START: OffsetDateTime = datetime!(2026-11-26 17:00 +5);

    fn off(date: Date) -> DaysOff {
        vec![DayOff { date, kind: DayKind::Off, name: "Bayram".into() }].into()
    }

    #[test]
    fn a_worked_thursday_far_enough_ahead_is_proposed() {
        let worked = DaysOff::default();
        assert_eq!(proposed(date!(2026 - 11 - 22), &worked), (date!(2026 - 11 - 26), time!(17:00)));
        assert_eq!(proposed(date!(2026 - 11 - 23), &worked).0, date!(2026 - 11 - 26));
        assert_eq!(proposed(date!(2026 - 11 - 24), &worked).0, date!(2026 - 12 - 03));
        assert_eq!(proposed(date!(2026 - 11 - 22), &off(date!(2026 - 11 - 26))).0, date!(2026 - 12 - 03));
    }

    #[test]
    fn before_it_begins_a_meeting_takes_questions_and_may_be_moved() {
        let coming = Stage::of(MeetingState::Announced, START, START - Duration::MINUTE);
        assert_eq!(coming, Stage::Coming);
        assert!(coming.takes_questions() && !coming.takes_verdicts());
        assert_eq!(coming.acts(), [MeetingAct::Move, MeetingAct::Cancel]);
    }

    #[test]
    fn minutes_are_written_only_after_the_beginning_and_only_once() {
        let begun = Stage::of(MeetingState::Announced, START, START);
        assert_eq!(begun.acts(), [MeetingAct::Minutes, MeetingAct::Unheld]);
        let held = Stage::of(MeetingState::Held, START, START);
        assert_eq!(held.acts(), [MeetingAct::Addendum]);
        assert!(held.takes_verdicts() && !held.takes_questions());
    }

    #[test]
    fn residents_judge_a_meeting_from_its_beginning_on_whatever_its_inspector_writes() {
        let at = |state, now| Stage::of(state, START, now);
        assert!(at(MeetingState::Announced, START).takes_verdicts());
        assert!(at(MeetingState::Announced, START + Duration::days(90)).takes_verdicts());
        assert!(at(MeetingState::Unheld, START).takes_verdicts());
        assert!(!at(MeetingState::Cancelled, START).takes_verdicts(), "nobody was asked to come");
    }

    #[test]
    fn once_it_has_begun_no_meeting_is_called_off() {
        let begun = Stage::of(MeetingState::Announced, START, START);
        let late = Stage::of(MeetingState::Announced, START, START + Duration::days(30));
        for stage in [begun, late, Stage::Held, Stage::Unheld] {
            assert!(!stage.acts().contains(&MeetingAct::Cancel) && stage.acts_of_office().is_empty());
        }
        assert_eq!(Stage::Coming.acts_of_office(), [MeetingAct::Cancel]);
    }

    #[test]
    fn after_a_week_a_meeting_stands_without_minutes_and_they_may_still_be_written() {
        let at = |days| Stage::of(MeetingState::Announced, START, START + Duration::days(days));
        assert_eq!(minutes_due(START), date!(2026 - 12 - 03));
        assert_eq!((at(7), at(8)), (Stage::Begun, Stage::Unwritten));
        assert_eq!(unwritten_before(date!(2026 - 12 - 04)), datetime!(2026-11-27 00:00 +5));
        assert!(at(8).lacks_minutes() && at(8).acts().contains(&MeetingAct::Minutes));
    }

    #[test]
    fn nothing_is_done_about_a_meeting_that_was_called_off_or_did_not_take_place() {
        assert!(Stage::of(MeetingState::Cancelled, START, START).acts().is_empty());
        assert!(Stage::of(MeetingState::Unheld, START, START).acts().is_empty());
    }

    #[test]
    fn inspectors_plan_and_their_district_reads() {
        let of = |rule: fn(Role) -> bool| Role::ALL.into_iter().filter(|role| rule(*role)).collect::<Vec<_>>();
        assert_eq!(of(plans), [Role::Inspector]);
        assert_eq!(of(oversees), [Role::Desk, Role::DistrictHead]);
    }

    #[test]
    fn every_word_names_what_it_stands_for() {
        assert!(Topic::ALL.into_iter().all(|topic| Topic::of_code(topic.code()) == Some(topic)));
        assert!(MeetingState::ALL.into_iter().all(|state| MeetingState::of_code(state.code()) == Some(state)));
        assert!(MeetingAct::ALL.into_iter().all(|act| MeetingAct::of_code(act.code()) == Some(act)));
    }
}

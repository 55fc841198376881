//! Meetings as pages tell them: whole with their minutes, as lines of lists, and what an inspector plans one with.
use super::{MeetingAct, Stage};
use crate::{
    calendar::{local_date, local_time},
    inspector::Meeting,
    place::Names,
};
use time::{Date, OffsetDateTime, Time};

/// Something that was said of a meeting after its announcement, with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Moved, called off, not held, or added to the minutes.
    pub act: MeetingAct,
    /// Whether the office above the inspector said it.
    pub is_of_office: bool,
    /// When it was said.
    pub at: OffsetDateTime,
    /// When the meeting was to be before: for one that was moved.
    pub was: Option<OffsetDateTime>,
    /// The reason, or what was added.
    pub words: String,
}

/// What was said and agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// When they were published.
    pub at: OffsetDateTime,
    /// How many residents came, as the inspector counted.
    pub present: u32,
    /// What was spoken about.
    pub said: String,
    /// What was agreed; empty where nothing was.
    pub agreed: String,
}

/// A meeting with all that is public of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeMeeting {
    /// When, where, who, what about.
    pub meeting: Meeting,
    /// The inspector's name.
    pub inspector: Names,
    /// The district of its mahalla.
    pub district_code: String,
    /// Where exactly; empty where only the mahalla is known.
    pub place: String,
    /// How it stands now.
    pub stage: Stage,
    /// What was said of it since, oldest first.
    pub notes: Vec<Note>,
    /// The minutes, once it was held.
    pub minutes: Option<Minutes>,
}

impl WholeMeeting {
    /// Its day in Tashkent.
    pub fn day(&self) -> Date {
        local_date(self.meeting.starts_at)
    }

    /// Its time on the wall in Tashkent.
    pub fn time(&self) -> Time {
        local_time(self.meeting.starts_at)
    }
}

/// A line in a list of meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// When, where, who, what about.
    pub meeting: Meeting,
    /// The inspector's name.
    pub inspector: Names,
    /// How it stands now.
    pub stage: Stage,
}

/// What an inspector plans a meeting with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planning {
    /// His mahallas.
    pub mahalla_codes: Vec<String>,
    /// The day that is proposed.
    pub day: Date,
    /// The time that is proposed.
    pub time: Time,
}

/// The meetings page of a member of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingDesk {
    /// What to plan with, for an inspector.
    pub planning: Option<Planning>,
    /// Meetings that come, soonest first.
    pub coming: Vec<MeetingLine>,
    /// Those that have begun and have no minutes, newest first.
    pub awaited: Vec<MeetingLine>,
    /// How many of the last year stand without minutes after their term.
    pub unwritten: u64,
    /// Those that were held, called off or did not take place, newest first.
    pub past: Vec<MeetingLine>,
}

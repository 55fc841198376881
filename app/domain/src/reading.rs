//! The reading room: people outside the officers' line read what the rules point at, before anything counts or is shown.
//!
//! Two things are read: answers that look formal (and a few drawn by lot, so that the rules are tested, too), and short
//! public summaries. The rules here say who may read what, when it is decided, when it lapses and what counts against an
//! officer; the server keeps the voices. In doubt, and when time passes, it is for the officer; a summary that nobody read
//! stays closed. Integrity design §G.
mod counts;
mod room;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use counts::{Acts, acts, substance};
pub use room::{
    Contest, ContestForm, Flag, Page, ReadingRefusal, Readings, Row, Said, SayForm, Sheet, Subject, Summary,
    SummaryForm, Waiting, doubts_of_summary,
};

use crate::{formalism::FORMAL_FROM, person::Role};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// Days after which an answer that nobody decided on is cleared. Integrity design §G.
pub const DAYS_TO_READ: i64 = 20;
/// Of a hundred flagged answers, so many are read by two. Integrity design §G.
pub const DOUBLE_PERCENT: u64 = 10;
/// Of a hundred answers without a flag, so many are read all the same, by two.
pub const SAMPLE_PERCENT: u64 = 3;

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// An answer that the rules find formal.
    Formal,
    /// An answer drawn by lot among the others.
    Sample,
    /// A public summary.
    Summary,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Formal, Self::Sample, Self::Summary];

    /// The word in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Sample => "sample",
            Self::Summary => "summary",
        }
    }

    /// The kind that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What one reader says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Says {
    /// The answer is words without a deed.
    Formal,
    /// The answer is one for this person.
    Concrete,
    /// The summary may be public.
    Approve,
    /// The summary goes back to its writer.
    Return,
}

impl Says {
    /// All words.
    pub const ALL: [Self; 4] = [Self::Formal, Self::Concrete, Self::Approve, Self::Return];

    /// The word in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Concrete => "concrete",
            Self::Approve => "approve",
            Self::Return => "return",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|says| says.code() == code)
    }

    /// Whether it is said of that kind.
    pub const fn is_of(self, kind: Kind) -> bool {
        matches!(self, Self::Approve | Self::Return) == matches!(kind, Kind::Summary)
    }

    /// Whether it goes against the writer, who is told why.
    pub const fn is_against(self) -> bool {
        matches!(self, Self::Formal | Self::Return)
    }

    const fn state(self) -> State {
        match self {
            Self::Formal => State::Confirmed,
            Self::Concrete => State::Cleared,
            Self::Approve => State::Approved,
            Self::Return => State::Returned,
        }
    }
}

/// Where a reading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    /// For readers to read.
    Waiting,
    /// Found formal, contested, for one more reader to decide.
    Contested,
    /// Found formal by people: the only state that counts against an officer.
    Confirmed,
    /// Found concrete by people.
    Cleared,
    /// Nobody decided in time: cleared.
    Lapsed,
    /// The resident said that it was solved and well explained: cleared, whatever readers said.
    Overruled,
    /// The summary may be public.
    Approved,
    /// The summary went back to its writer.
    Returned,
}

impl State {
    /// All states.
    pub const ALL: [Self; 8] = [
        Self::Waiting,
        Self::Contested,
        Self::Confirmed,
        Self::Cleared,
        Self::Lapsed,
        Self::Overruled,
        Self::Approved,
        Self::Returned,
    ];

    /// The word in the database and in locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Contested => "contested",
            Self::Confirmed => "confirmed",
            Self::Cleared => "cleared",
            Self::Lapsed => "lapsed",
            Self::Overruled => "overruled",
            Self::Approved => "approved",
            Self::Returned => "returned",
        }
    }

    /// The state that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether readers are awaited.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Contested)
    }
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Illegal {
    /// It was decided, or lapsed.
    Ended,
    /// Nobody reads the same thing twice.
    ReadBefore,
    /// That is not said of this kind.
    WrongWord,
    /// It was contested before, or there is nothing to contest.
    NotContestable,
    /// The time to read is not over, or never is.
    NotYet,
}

/// One thing to be read, with what readers said of it so far. Readers are known by account numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What is read.
    pub kind: Kind,
    /// Whether the lot says that two read it; a sample is always read by two.
    pub is_double: bool,
    /// Where it stands.
    pub state: State,
    /// Since when readers are awaited: made, or contested.
    pub since: OffsetDateTime,
    /// Whether the officer contested.
    pub is_contested: bool,
    /// Who said what, the first first.
    pub voices: Vec<(i64, Says)>,
}

impl Reading {
    /// One that nobody has read.
    pub fn begin(kind: Kind, is_double: bool, now: OffsetDateTime) -> Self {
        Self { kind, is_double, state: State::Waiting, since: now, is_contested: false, voices: Vec::new() }
    }

    /// Whether two must agree.
    pub fn needs_two(&self) -> bool {
        self.kind == Kind::Sample || (self.kind == Kind::Formal && self.is_double)
    }

    /// Whether that reader has said something already.
    pub fn is_read_by(&self, reader: i64) -> bool {
        self.voices.iter().any(|(by, _)| *by == reader)
    }

    /// A reader says what he found. One decides, or two who agree; where they differ a third decides, and after the
    /// officer contested a fresh one.
    ///
    /// # Errors
    /// It ended, the reader has read it, or the word belongs to another kind.
    pub fn say(mut self, reader: i64, says: Says) -> Result<Self, Illegal> {
        if !self.state.is_open() {
            return Err(Illegal::Ended);
        }
        if self.is_read_by(reader) {
            return Err(Illegal::ReadBefore);
        }
        if !says.is_of(self.kind) {
            return Err(Illegal::WrongWord);
        }
        let is_decided = match &self.voices[..] {
            _ if self.state == State::Contested || !self.needs_two() => true,
            [] => false,
            [(_, first)] => *first == says,
            _ => true,
        };
        self.voices.push((reader, says));
        if is_decided {
            self.state = says.state();
        }
        Ok(self)
    }

    /// The officer contests, once: while it waits, or after it was found formal. Then the time to
    /// read begins again.
    ///
    /// # Errors
    /// It was contested before, ended in his favour, or is no answer.
    pub fn contest(mut self, now: OffsetDateTime) -> Result<Self, Illegal> {
        match (self.kind, self.state) {
            _ if self.is_contested => return Err(Illegal::NotContestable),
            (Kind::Formal, State::Waiting) => {}
            (Kind::Formal | Kind::Sample, State::Confirmed) => (self.state, self.since) = (State::Contested, now),
            _ => return Err(Illegal::NotContestable),
        }
        self.is_contested = true;
        Ok(self)
    }

    /// When it lapses; a summary never does.
    pub fn lapses_at(&self) -> Option<OffsetDateTime> {
        (self.kind != Kind::Summary && self.state.is_open()).then(|| self.since + Duration::days(DAYS_TO_READ))
    }

    /// Time passed.
    ///
    /// # Errors
    /// The time to read is not over.
    pub fn lapse(mut self, now: OffsetDateTime) -> Result<Self, Illegal> {
        match self.lapses_at() {
            Some(at) if at <= now => {
                self.state = State::Lapsed;
                Ok(self)
            }
            _ => Err(Illegal::NotYet),
        }
    }

    /// The resident found it well explained and at least partly solved: no reader knows better.
    ///
    /// # Errors
    /// It is a summary, or was cleared before.
    pub fn overrule(mut self) -> Result<Self, Illegal> {
        if self.kind == Kind::Summary || !(self.state.is_open() || self.state == State::Confirmed) {
            return Err(Illegal::Ended);
        }
        self.state = State::Overruled;
        Ok(self)
    }

    /// Whether its writer and his head are shown it: a flag from the start, a drawn one when it was found formal.
    pub const fn is_told(&self) -> bool {
        match self.kind {
            Kind::Formal => true,
            Kind::Sample => self.is_contested || matches!(self.state, State::Confirmed),
            Kind::Summary => false,
        }
    }

    /// Whether its writer may contest it now.
    pub fn may_be_contested(&self) -> bool {
        self.is_told() && self.clone().contest(self.since).is_ok()
    }
}

/// Whether a role reads at all.
pub const fn is_reader(role: Role) -> bool {
    matches!(role, Role::Integrity)
}

/// Whether a member of staff may read: by his role, outside the writer's line, and each thing once.
pub const fn may_read(role: Role, is_in_line: bool, has_read: bool) -> bool {
    is_reader(role) && !is_in_line && !has_read
}

/// Whether a member of staff is shown a flag on an answer he may see: its writer, and the head of the district it was
/// written in.
pub const fn may_see_flag(role: Role, is_writer: bool, is_own_office: bool) -> bool {
    is_writer || (matches!(role, Role::DistrictHead) && is_own_office)
}

/// Whether an answer with so many points is read, and by how many; none where nobody reads it. Answers to complaints
/// about officers are read by nobody: they are sealed to those who decide them. `chance` and `lot` are numbers nobody can
/// foresee and that stay the same for the same answer.
pub const fn drawn(is_about_officer: bool, points: u8, chance: u64, lot: u64) -> Option<(Kind, bool)> {
    if is_about_officer {
        None
    } else if points >= FORMAL_FROM {
        Some((Kind::Formal, chance % 100 < DOUBLE_PERCENT))
    } else if lot % 100 < SAMPLE_PERCENT {
        Some((Kind::Sample, true))
    } else {
        None
    }
}

/// Whether a summary may be public: the resident agreed and said that it is solved, and a reader approved these words.
pub const fn is_public(may_publish: bool, is_confirmed: bool, reading: Option<State>) -> bool {
    may_publish && is_confirmed && matches!(reading, Some(State::Approved))
}

/// Whether the writer may write the summary now: with consent, once answered and not disputed, and not while it is read
/// or after it was approved.
pub const fn may_write_summary(may_publish: bool, is_answered: bool, reading: Option<State>) -> bool {
    may_publish && is_answered && matches!(reading, None | Some(State::Returned))
}

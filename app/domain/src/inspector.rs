//! The prevention inspector as the public knows him: post, mahallas, receptions, score, concerns, reports.
use crate::{failure::Read, meeting::MeetingLine, place::Names, score_card::ScoreCard};
use async_trait::async_trait;
use time::{Date, OffsetDateTime, Time, Weekday};

/// Where an inspector receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostKind {
    /// Mahalla huquq-tartibot maskani.
    Mhtm,
    /// Tayanch punkti, the older support point.
    TayanchPunkti,
}

impl PostKind {
    /// The word in files, the database and locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mhtm => "mhtm",
            Self::TayanchPunkti => "tayanch-punkti",
        }
    }

    /// The kind that `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Mhtm, Self::TayanchPunkti].into_iter().find(|kind| kind.code() == code)
    }
}

/// Who holds the post of a mahalla: enough for a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InspectorLine {
    /// Address part of the public profile; says nothing about how many there are.
    pub id: String,
    /// Surname and given name.
    pub name: Names,
    /// Special rank, as a locale key suffix: `leytenant`, `katta-leytenant`, …
    pub rank: String,
    /// Whether the post is that of a senior inspector.
    pub is_senior: bool,
    /// The mahalla this line is about.
    pub mahalla_code: String,
}

/// One weekly reception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reception {
    /// Day of the week.
    pub weekday: Weekday,
    /// Begin, Asia/Tashkent.
    pub from: Time,
    /// End, Asia/Tashkent.
    pub to: Time,
}

/// A coming meeting with residents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Identifier.
    pub id: String,
    /// Who holds it.
    pub inspector_id: String,
    /// Where: the mahalla whose house it is held in.
    pub mahalla_code: String,
    /// When.
    pub starts_at: OffsetDateTime,
    /// What about: a locale key suffix (`report`, `reception`, `safety`).
    pub topic: String,
}

/// Counts of concerns of one place over a span. Complaints about officers are in none of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConcernFigures {
    /// Received in the span.
    pub received: u64,
    /// Answered within the legal term.
    pub answered_in_time: u64,
    /// Answered after it.
    pub answered_late: u64,
    /// Past the term and without an answer now.
    pub overdue: u64,
    /// Within the term and without an answer now.
    pub open: u64,
    /// The resident said: solved.
    pub solved: u64,
    /// The resident said: partly.
    pub partly: u64,
    /// The resident said: not solved.
    pub not_solved: u64,
}

impl ConcernFigures {
    /// How many residents said whether it was solved.
    pub const fn verdicts(&self) -> u64 {
        self.solved + self.partly + self.not_solved
    }

    /// Whole per cent answered in time of all that were due; `None` when none was due.
    pub fn in_time_percent(&self) -> Option<u64> {
        let due = self.answered_in_time + self.answered_late + self.overdue;
        (due > 0).then(|| (self.answered_in_time * 100 + due / 2) / due)
    }

    /// The same as files and programs are told it: none where fewer than ten were due.
    pub fn told_in_time_percent(&self) -> Option<u64> {
        let due = self.answered_in_time + self.answered_late + self.overdue;
        self.in_time_percent().filter(|_| due >= crate::flow::FEWEST)
    }

    /// Whole per cent that residents called solved; `None` below ten verdicts.
    pub fn solved_percent(&self) -> Option<u64> {
        let said = self.verdicts();
        (said >= 10).then(|| (self.solved * 100 + said / 2) / said)
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            received: self.received + other.received,
            answered_in_time: self.answered_in_time + other.answered_in_time,
            answered_late: self.answered_late + other.answered_late,
            overdue: self.overdue + other.overdue,
            open: self.open + other.open,
            solved: self.solved + other.solved,
            partly: self.partly + other.partly,
            not_solved: self.not_solved + other.not_solved,
        }
    }
}

/// A public answer: only with the resident's consent to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicAnswer {
    /// Category code.
    pub category: String,
    /// Where.
    pub mahalla_code: String,
    /// When it was answered.
    pub answered_on: Date,
    /// Days from the concern to the answer.
    pub days: u32,
    /// What was done, as the officer wrote it.
    pub measure: String,
    /// What the resident said, as a verdict code: `yes`, `partly`, `no`; empty while he has not.
    pub verdict: String,
}

/// Everything on an inspector's public page.
#[derive(Clone, Debug, PartialEq)]
pub struct InspectorProfile {
    /// Address part of the public profile.
    pub id: String,
    /// Surname and given name.
    pub name: Names,
    /// Special rank, as a locale key suffix.
    pub rank: String,
    /// Whether the post is that of a senior inspector.
    pub is_senior: bool,
    /// In this post since.
    pub since: Date,
    /// The last day, for someone who left.
    pub until: Option<Date>,
    /// Kind of the place where he receives.
    pub post_kind: PostKind,
    /// Street and house of the post.
    pub address: String,
    /// The mahallas he serves now.
    pub mahalla_codes: Vec<String>,
    /// The district he serves in.
    pub district_code: String,
    /// Weekly receptions.
    pub receptions: Vec<Reception>,
    /// The released score; `None` before the first release in this post.
    pub score: Option<ScoreCard>,
    /// Concerns of the last twelve months.
    pub figures: ConcernFigures,
    /// How many of these answers name a concrete act; none of fewer than ten.
    pub acts: Option<crate::reading::Acts>,
    /// Last public answers, newest first.
    pub answers: Vec<PublicAnswer>,
    /// The last published report: its id and quarter (`2026Q3`).
    pub last_report: Option<(String, String)>,
    /// Promises of the last report.
    pub commitments: Vec<crate::report::Commitment>,
    /// The next meeting.
    pub next_meeting: Option<Meeting>,
    /// His meetings of the last twelve months that stand without minutes after their term.
    pub unwritten_meetings: u64,
}

/// What the portal promises about inspectors.
#[async_trait]
pub trait Inspectors: Send + Sync {
    /// Everyone who holds a post in the district today.
    async fn inspectors_of_district(&self, district_code: &str) -> Read<Vec<InspectorLine>>;
    /// Everyone who holds the post of the mahalla today.
    async fn inspectors_of_mahalla(&self, mahalla_code: &str) -> Read<Vec<InspectorLine>>;
    /// The public page.
    async fn inspector(&self, id: &str) -> Read<Option<InspectorProfile>>;
    /// Coming meetings, soonest first, after the first `offset`: of a district, of a region, or of all for an empty code. Also
    /// those of an inspector who is gone, until somebody calls them off.
    async fn coming_meetings(&self, territory: &str, offset: u64, limit: u64) -> Read<Vec<MeetingLine>>;
    /// Counts of the last twelve months per territory below `territory` (regions for an empty code, else districts).
    async fn figures_below(&self, territory: &str) -> Read<Vec<(String, ConcernFigures)>>;
    /// Counts of the last twelve months of one territory: empty for all, a region, a district or a mahalla.
    async fn figures_of(&self, territory: &str) -> Read<ConcernFigures>;
    /// Last public answers anywhere.
    async fn last_public_answers(&self, limit: u64) -> Read<Vec<PublicAnswer>>;
}

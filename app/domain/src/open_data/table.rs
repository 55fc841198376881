//! The published tables and their columns. A column of the same name means the same in every table; what it means stands in
//! the dictionary, under its name.

/// A table; each is a file as CSV and one as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Table {
    /// Released scores of inspectors at their posts.
    Scores,
    /// What each place counted.
    Areas,
    /// Published accountability reports.
    Reports,
    /// Who held which post at the end of the quarter.
    Inspectors,
    /// What concerns were about, by place.
    Concerns,
    /// Which bodies concerns were forwarded to, by place.
    Cooperation,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Scores, Self::Areas, Self::Reports, Self::Inspectors, Self::Concerns, Self::Cooperation];

    /// The word in file names and locale keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scores => "scores",
            Self::Areas => "areas",
            Self::Reports => "reports",
            Self::Inspectors => "inspectors",
            Self::Concerns => "concerns",
            Self::Cooperation => "cooperation",
        }
    }

    /// The columns, in the order of the file. The same name means the same in every table.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Scores => SCORES,
            Self::Areas => AREAS,
            Self::Reports => REPORTS,
            Self::Inspectors => INSPECTORS,
            Self::Concerns => CONCERNS,
            Self::Cooperation => COOPERATION,
        }
    }

    /// The columns that together name a row.
    pub const fn key(self) -> &'static [&'static str] {
        match self {
            Self::Scores => &["assignment"],
            Self::Areas => &["area"],
            Self::Reports => &["report"],
            Self::Inspectors => &["assignment", "mahalla"],
            Self::Concerns => &["area", "breakdown", "code"],
            Self::Cooperation => &["area", "body"],
        }
    }
}

/// What a cell of a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words or codes.
    Text,
    /// A count or whole per cent, 0 or more.
    Whole,
    /// `yyyy-mm-dd`.
    Day,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name: the head in the file and the end of its locale key.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether no cell of it is ever empty.
    pub is_always: bool,
    /// The codes it holds, where there are no others.
    pub values: &'static [&'static str],
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, is_always: true, values: &[] }
}

const fn whole(name: &'static str) -> Column {
    Column { name, kind: Kind::Whole, is_always: true, values: &[] }
}

const fn day(name: &'static str) -> Column {
    Column { name, kind: Kind::Day, is_always: true, values: &[] }
}

const fn one_of(name: &'static str, values: &'static [&'static str]) -> Column {
    Column { values, ..text(name) }
}

/// The same, empty where it is hidden or not known.
const fn maybe(column: Column) -> Column {
    Column { is_always: false, ..column }
}

const SCORES: &[Column] = &[
    text("period"),
    text("assignment"),
    text("mahallas"),
    text("district"),
    text("region"),
    text("stratum"),
    maybe(text("group")),
    one_of("status", &["suppressed", "under", "over", "share"]),
    maybe(whole("ratings")),
    maybe(whole("percent")),
    maybe(whole("low")),
    maybe(whole("high")),
    maybe(whole("expected_percent")),
    maybe(one_of("band", &["above", "similar", "below", "too_few"])),
    maybe(one_of("change", &["up", "down", "no_clear_change"])),
    maybe(whole("open_ratings")),
    maybe(whole("open_satisfied")),
];

const AREAS: &[Column] = &[
    text("period"),
    text("area"),
    one_of("level", &["republic", "region", "district", "mahalla"]),
    maybe(text("parent")),
    whole("mahalla_count"),
    whole("received"),
    whole("answered_in_time"),
    whole("answered_late"),
    whole("overdue"),
    maybe(whole("in_time_percent")),
    whole("extended"),
    whole("forwarded"),
    whole("reopened"),
    maybe(whole("not_ours")),
    whole("verdicts"),
    maybe(whole("solved_percent")),
    maybe(whole("median_days")),
    maybe(whole("median_first_days")),
    whole("meetings"),
    maybe(whole("receptions_due")),
    maybe(whole("receptions_held")),
    maybe(whole("reports_due")),
    maybe(whole("reports_in_time")),
    maybe(whole("reports_late")),
    maybe(whole("outside_tasks")),
];

const REPORTS: &[Column] = &[
    text("period"),
    text("report"),
    text("inspector"),
    text("mahallas"),
    text("district"),
    day("published_on"),
    whole("received"),
    whole("answered_in_time"),
    whole("answered_late"),
    whole("overdue"),
    maybe(whole("in_time_percent")),
    whole("verdicts"),
    maybe(whole("solved_percent")),
    whole("meetings"),
    whole("outside_tasks"),
    whole("outside_concerns"),
    whole("promises_new"),
    whole("promises_kept"),
    whole("promises_partly"),
    whole("promises_broken"),
];

const INSPECTORS: &[Column] = &[
    text("period"),
    text("inspector"),
    text("assignment"),
    text("mahalla"),
    text("district"),
    text("region"),
    day("since"),
];

const CONCERNS: &[Column] = &[
    text("period"),
    text("area"),
    one_of("level", &["republic", "region", "district"]),
    one_of("breakdown", &["category", "kind"]),
    text("code"),
    maybe(whole("received")),
];

const COOPERATION: &[Column] = &[
    text("period"),
    text("area"),
    one_of("level", &["republic", "region", "district"]),
    text("body"),
    maybe(whole("body_forwarded")),
    maybe(whole("body_in_time")),
];

//! Inspectors and their scores.
use super::{Names, day};
use domain::{
    calendar::clock_time,
    inspector::{self, InspectorProfile},
    score::{Change, FEW_RATINGS},
    score_card::{BandName, Figure, QuarterScore, ScoreCard, Turnout},
};
use serde::Serialize;
use utoipa::ToSchema;

/// Who holds a post today.
#[derive(Debug, Serialize, ToSchema)]
pub struct Inspector {
    /// The last part of the address of his page.
    id: String,
    /// Surname and given name.
    names: Names,
    /// Special rank, such as `kapitan`.
    rank: String,
    /// Whether the post is that of a senior inspector.
    is_senior: bool,
    /// First day in this post.
    #[schema(format = "date")]
    since: String,
    /// Code of the district.
    district: String,
    /// Codes of the mahallas he serves.
    mahallas: Vec<String>,
    /// Where he receives: `mhtm` or `tayanch-punkti`.
    post_kind: &'static str,
    /// Street and house of it.
    post_address: String,
    /// When he receives.
    receptions: Vec<Reception>,
    /// His last published report.
    #[schema(required)]
    last_report: Option<String>,
}

/// One weekly reception, Asia/Tashkent.
#[derive(Debug, Serialize, ToSchema)]
struct Reception {
    /// 1 is Monday.
    #[schema(minimum = 1, maximum = 7)]
    weekday: u8,
    /// Begin, `hh:mm`.
    #[schema(pattern = "^[0-2][0-9]:[0-5][0-9]$")]
    from: String,
    /// End, `hh:mm`.
    #[schema(pattern = "^[0-2][0-9]:[0-5][0-9]$")]
    to: String,
}

impl From<&inspector::Reception> for Reception {
    fn from(reception: &inspector::Reception) -> Self {
        let [from, to] = [reception.from, reception.to].map(clock_time);
        Self { weekday: reception.weekday.number_from_monday(), from, to }
    }
}

impl From<InspectorProfile> for Inspector {
    fn from(profile: InspectorProfile) -> Self {
        Self {
            names: (&profile.name).into(),
            rank: profile.rank,
            is_senior: profile.is_senior,
            since: day(profile.since),
            district: profile.district_code,
            mahallas: profile.mahalla_codes,
            post_kind: profile.post_kind.code(),
            post_address: profile.address,
            receptions: profile.receptions.iter().map(Into::into).collect(),
            last_report: profile.last_report.map(|(id, _)| id),
            id: profile.id,
        }
    }
}

/// How a share is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Status {
    /// Fewer than ten ratings: nothing else is told.
    Suppressed,
    /// Nearly nobody is satisfied: fewer than `percent`.
    Under,
    /// Nearly everybody is: more than `percent`.
    Over,
    /// An estimate with its interval.
    Share,
}

/// Against comparable mahallas.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Band {
    /// Too few ratings to say.
    TooFew,
    /// Above.
    Above,
    /// No clear difference.
    Similar,
    /// Below.
    Below,
}

/// Against the window of a year before.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Moved {
    /// Ten points more or better, almost surely.
    Up,
    /// Ten points less or worse, almost surely.
    Down,
    /// Everything else.
    NoClearChange,
}

/// A share of residents who say “well” or “very well”, over four quarters.
#[derive(Debug, Serialize, ToSchema)]
struct Share {
    /// How it is shown.
    status: Status,
    /// Ratings by letter code in the window; null where suppressed.
    #[schema(required)]
    ratings: Option<u32>,
    /// Whole per cent: the estimate, or the bound for `under` and `over`.
    #[schema(required, maximum = 100)]
    percent: Option<u8>,
    /// Lower end of the 90 % interval, whole per cent; only beside an estimate.
    #[schema(required, maximum = 100)]
    low: Option<u8>,
    /// Upper end, whole per cent.
    #[schema(required, maximum = 100)]
    high: Option<u8>,
    /// What is expected of comparable mahallas, whole per cent; only beside an estimate.
    #[schema(required, maximum = 100)]
    expected_percent: Option<u8>,
}

impl Share {
    fn of(figure: Figure, ratings: u32, peers: u8) -> Self {
        let (status, percent, interval) = match figure {
            Figure::Suppressed => (Status::Suppressed, None, None),
            Figure::Under(percent) => (Status::Under, Some(percent), None),
            Figure::Over(percent) => (Status::Over, Some(percent), None),
            Figure::Share { percent, low, high } => (Status::Share, Some(percent), Some((low, high))),
        };
        Self {
            status,
            ratings: (status != Status::Suppressed).then_some(ratings),
            percent,
            low: interval.map(|(low, _)| low),
            high: interval.map(|(_, high)| high),
            expected_percent: interval.map(|_| peers),
        }
    }
}

/// A quarter in the history of a score.
#[derive(Debug, Serialize, ToSchema)]
struct Past {
    /// The quarter whose release it came with.
    period: String,
    /// The share then.
    share: Share,
}

/// Open feedback by confirmed e-mail, apart from the ratings by letter.
#[derive(Debug, Serialize, ToSchema)]
struct OpenFeedback {
    /// How many.
    ratings: u32,
    /// How many of them said “well” or “very well”.
    satisfied: u32,
}

/// What became of the letter ballots of the quarter.
#[derive(Debug, Serialize, ToSchema)]
struct Ballots {
    /// Received; null where one or two were excluded.
    #[schema(required)]
    received: Option<u32>,
    /// Counted.
    counted: u32,
    /// Excluded; null for one or two.
    #[schema(required)]
    excluded: Option<u32>,
    /// Why, by the codes of the method.
    reasons: Vec<String>,
}

impl From<&Turnout> for Ballots {
    fn from(turnout: &Turnout) -> Self {
        Self {
            received: turnout.received(),
            counted: turnout.counted,
            excluded: turnout.excluded.number(),
            reasons: turnout.reasons.clone(),
        }
    }
}

/// A released score of who holds a post today.
#[derive(Debug, Serialize, ToSchema)]
pub struct Score {
    /// Whose.
    inspector: String,
    /// The released quarter, the last of four.
    period: String,
    /// The share.
    share: Share,
    /// Against comparable mahallas; null without an estimate.
    #[schema(required)]
    band: Option<Band>,
    /// Against the window of a year before; null where there is none.
    #[schema(required)]
    change: Option<Moved>,
    /// Of a hundred who told how they met him, how many did; null below ten.
    #[schema(required, maximum = 100)]
    met_percent: Option<u8>,
    /// Ballots of the quarter; null below ten.
    #[schema(required)]
    ballots: Option<Ballots>,
    /// Open feedback; null below ten.
    #[schema(required)]
    open_feedback: Option<OpenFeedback>,
    /// Up to four releases, oldest first, this one last.
    history: Vec<Past>,
}

impl Score {
    /// As it may be shown: beside a suppressed share only open feedback.
    pub fn of(inspector: &str, card: &ScoreCard) -> Self {
        let share = Share::of(card.figure, card.ratings, card.peers_percent);
        let is_known = share.status != Status::Suppressed;
        let band = match card.band {
            _ if card.ratings < FEW_RATINGS => Band::TooFew,
            BandName::TooFew => Band::TooFew,
            BandName::Above => Band::Above,
            BandName::Similar => Band::Similar,
            BandName::Below => Band::Below,
        };
        let change = card.change.map(|change| match change {
            Change::Up => Moved::Up,
            Change::Down => Moved::Down,
            Change::NoClearChange => Moved::NoClearChange,
        });
        let past = |one: &QuarterScore| Past {
            period: one.quarter.clone(),
            share: Share::of(one.figure, one.ratings, one.peers_percent),
        };
        Self {
            inspector: inspector.to_owned(),
            period: card.quarter.clone(),
            band: (share.status == Status::Share).then_some(band),
            share,
            change: change.filter(|_| is_known),
            met_percent: card.met_percent.filter(|_| is_known),
            ballots: card.turnout.as_ref().filter(|_| is_known).map(Into::into),
            open_feedback: card.open_feedback.map(|(ratings, satisfied)| OpenFeedback { ratings, satisfied }),
            history: if is_known { card.history.iter().map(past).collect() } else { Vec::new() },
        }
    }
}

//! The file of a released quarter. Written as canonical JSON (RFC 8785), so that its hash in the public log is that of
//! every copy.
use crate::{
    rating::Contact,
    score::{ByContact, Change, Evidence, Expected, Posterior, QUARTER_WEIGHTS, posterior},
};
use serde::{Deserialize, Serialize};

/// The format, and its version.
const FORMAT: &str = "hisobdor/period/1";
/// The method, and its version: the formulas of [`crate::score`].
pub const METHOD: &str = "score/2026.1";

/// A figure as it stands in the file: six decimals, half to even.
pub fn rounded(figure: f64) -> f64 {
    let scaled = (figure * 1e6).round_ties_even() / 1e6;
    if scaled == 0.0 { 0.0 } else { scaled }
}

/// A released quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PeriodFile {
    /// What this is: `hisobdor/period/1`.
    pub format: String,
    /// `2026Q3`.
    pub period: String,
    /// Day of the release, `yyyy-mm-dd`.
    pub released_on: String,
    /// Version of the formulas.
    pub method: String,
    /// Version of the rules by which ballots were set aside.
    pub rules: String,
    /// Weights of the quarters, the newest first.
    pub weights: Vec<f64>,
    /// Ballots of the quarter, all places and both streams together.
    pub totals: Totals,
    /// Root over the ballots and their salts, hexadecimal: opened to an auditor alone.
    pub ballots_root: String,
    /// Groups that inspectors are compared with.
    pub groups: Vec<GroupRow>,
    /// Inspectors at their posts.
    pub scores: Vec<ScoreRow>,
    /// Districts and regions, by letter, of what was released with this quarter.
    pub areas: Vec<AreaRow>,
    /// Letter ballots by mahalla, where ten or more were counted.
    pub turnout: Vec<TurnoutRow>,
}

impl PeriodFile {
    /// An empty file of a quarter.
    pub fn new(period: String, released_on: String, totals: Totals, ballots_root: String) -> Self {
        Self {
            format: FORMAT.into(),
            period,
            released_on,
            method: METHOD.into(),
            rules: crate::watch::VERSION.into(),
            weights: QUARTER_WEIGHTS.to_vec(),
            totals,
            ballots_root,
            groups: Vec::new(),
            scores: Vec::new(),
            areas: Vec::new(),
            turnout: Vec::new(),
        }
    }

    /// Whether the format and the versions are those this program knows.
    pub fn is_known(&self) -> bool {
        self.format == FORMAT && self.method == METHOD && self.weights == QUARTER_WEIGHTS
    }
}

/// Ballots received, counted, excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// All.
    pub received: u64,
    /// Counted.
    pub counted: u64,
    /// Excluded.
    pub excluded: u64,
}

/// Satisfied shares of a group by how residents met the inspector; none where hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct References {
    /// The resident turned to him.
    #[serde(rename = "self")]
    pub own: Option<f64>,
    /// He came on duty.
    pub duty: Option<f64>,
    /// At a meeting.
    pub meeting: Option<f64>,
    /// Not at all.
    pub none: Option<f64>,
}

impl References {
    pub(super) fn of(shares: &ByContact<Option<f64>>) -> Self {
        let at = |contact| *shares.get(contact);
        Self {
            own: at(Contact::Own),
            duty: at(Contact::Duty),
            meeting: at(Contact::Meeting),
            none: at(Contact::NotMet),
        }
    }

    pub(super) fn known(self) -> impl Iterator<Item = f64> {
        [self.own, self.duty, self.meeting, self.none].into_iter().flatten()
    }
}

/// A group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupRow {
    /// Region and stratum, `uz` and `all` where it is not narrowed by them.
    pub id: String,
    /// Region, where its members have one in common.
    pub region: Option<String>,
    /// Stratum, where its members have one in common.
    pub stratum: Option<String>,
    /// Members with ratings: `J`.
    pub groups: usize,
    /// Ratings: `N`.
    pub answered: u32,
    /// Share of the satisfied: `m`.
    pub mean: f64,
    /// `ρ`.
    pub rho: f64,
    /// `S`.
    pub spread: f64,
    /// `κ`.
    pub concentration: f64,
    /// Shares by contact.
    pub reference: References,
}

/// What a window says after shrinking, kept for the comparison a year later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Previous {
    /// Its quarter.
    pub period: String,
    /// Effective satisfied residents.
    pub k_eff: f64,
    /// Effective residents.
    pub n_eff: f64,
    /// Expected share then.
    pub mu: f64,
    /// Weight of the expectation then.
    pub kappa: f64,
}

impl Previous {
    /// The estimate of that window.
    pub fn posterior(&self) -> Posterior {
        posterior(Evidence::of(self.k_eff, self.n_eff), Expected::new(self.mu, self.kappa))
    }
}

/// How a figure is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// `suppressed`, `under`, `over`, `share`.
    pub status: String,
    /// Whole per cent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub percent: Option<u8>,
}

/// An inspector at his post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoreRow {
    /// Assignment.
    pub assignment: String,
    /// Mahallas.
    pub mahallas: Vec<String>,
    /// District.
    pub district: String,
    /// Region.
    pub region: String,
    /// Stratum.
    pub stratum: String,
    /// The group he is compared with; none where there is none large enough.
    pub group: Option<String>,
    /// Satisfied and answered of the quarter and the three before; 0 of 0 where nothing was released with one.
    pub quarters: [[u32; 2]; 4],
    /// Expected share, whole per cent.
    pub mu: f64,
    /// Its weight in ratings.
    pub kappa: f64,
    /// Ratings of the window.
    pub answered: u32,
    /// Weighted share.
    pub share: Option<f64>,
    /// Effective satisfied residents.
    pub k_eff: f64,
    /// Effective residents.
    pub n_eff: f64,
    /// Estimate.
    pub mean: f64,
    /// 5 % quantile.
    pub low: f64,
    /// 95 % quantile.
    pub high: f64,
    /// `above`, `similar`, `below`, `too_few`.
    pub band: String,
    /// What pages show.
    pub published: Shown,
    /// The window of a year before.
    pub previous: Option<Previous>,
    /// Against it.
    pub change: Option<Change>,
    /// Open feedback of the window: satisfied and answered.
    pub open: Option<[u32; 2]>,
}

/// A district or a region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaRow {
    /// Its code.
    pub code: String,
    /// Satisfied residents.
    pub satisfied: u32,
    /// Residents.
    pub answered: u32,
    /// 95 % interval, lower bound.
    pub low: f64,
    /// 95 % interval, upper bound.
    pub high: f64,
    /// P2 to P6: satisfied and answered; none where hidden.
    pub profile: [Option<[u32; 2]>; 5],
    /// P0: how many by contact; none where hidden.
    pub contacts: [Option<u32>; 4],
}

/// Letter ballots of a mahalla in the quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnoutRow {
    /// Mahalla.
    pub mahalla: String,
    /// Received; none where one or two were excluded.
    pub received: Option<u32>,
    /// Counted.
    pub counted: u32,
    /// Excluded; none for one or two.
    pub excluded: Option<u32>,
    /// Why.
    pub reasons: Vec<String>,
}

//! Quarters of rating: opened, closed once, released once. Scores are computed at release and never before.
use super::{Office, ratings};
use crate::secrets;
use domain::{
    period::{PeriodRefusal, PeriodState, Quarter},
    score::{Band, Expected, Published, Tally, band, eb_prior, posterior, publish, window},
    score_card::{BandName, Figure, QuarterScore, ScoreCard},
};
use rand::seq::SliceRandom;
use std::collections::HashMap;
use storage::{
    BallotRecord, CommentRecord, PeriodRecord, ScoreRecord, StorageError, Stored, TallyRecord, ratings as stored,
    registry::written,
};
use time::Date;

/// Why a command about a quarter was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum PeriodError {
    /// There is no such quarter.
    #[error("there is no quarter {0}; `period list` shows them")]
    Unknown(String),
    /// A rule says no.
    #[error("{0}")]
    Refused(String),
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The keys cannot be read or destroyed.
    #[error("keys: {0}")]
    Keys(#[from] std::io::Error),
}

fn told(refusal: &PeriodRefusal) -> PeriodError {
    PeriodError::Refused(match refusal {
        PeriodRefusal::NotOpen => "it is not open".into(),
        PeriodRefusal::NotClosed => "close it first".into(),
        PeriodRefusal::AlreadyReleased => "it is released already; corrections go into the next one".into(),
        PeriodRefusal::TooEarly { from } => format!("too early: possible from {from}"),
    })
}

/// What a closing counted: ballots taken over, and ballots that could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Taken over.
    pub counted: usize,
    /// Unreadable.
    pub lost: usize,
}

impl Office {
    async fn quarter(&self, name: &str) -> Result<(Quarter, PeriodRecord, PeriodState), PeriodError> {
        let unknown = || PeriodError::Unknown(name.to_owned());
        let quarter = Quarter::parse(name).ok_or_else(unknown)?;
        let record = stored::find_period(self.storage.connection(), name).await?.ok_or_else(unknown)?;
        let state = PeriodState::of_code(&record.state).ok_or_else(|| StorageError::Inconsistent {
            table: "period",
            column: "state",
            row: name.to_owned(),
        })?;
        Ok((quarter, record, state))
    }

    /// Opens a quarter for rating.
    pub async fn open_period_of(&self, quarter: Quarter) -> Result<(), PeriodError> {
        if stored::find_period(self.storage.connection(), &quarter.to_string()).await?.is_some() {
            return Err(PeriodError::Refused(format!("{quarter} exists already")));
        }
        self.secrets.period(&quarter.to_string())?;
        let record = PeriodRecord {
            quarter: quarter.to_string(),
            opens_on: written(quarter.first_day()),
            closes_on: written(quarter.last_day()),
            state: PeriodState::Open.code().into(),
            closed_at: None,
            released_at: None,
        };
        stored::add_period(self.storage.connection(), record).await?;
        self.changed();
        Ok(())
    }

    /// Closes a quarter: waiting ballots are opened, shuffled and taken over; what could say who took part is destroyed.
    pub async fn close_period(&self, name: &str) -> Result<Closed, PeriodError> {
        let (quarter, record, state) = self.quarter(name).await?;
        state.may_close(quarter, self.today()).map_err(|refusal| told(&refusal))?;
        let keys = self.secrets.period(name)?;
        let transaction = self.storage.begin().await?;
        let mut closed = Closed::default();
        let mut ballots = Vec::new();
        let mut comments = Vec::new();
        for waiting in stored::list_waiting(&transaction).await? {
            let Some(open) = ratings::open_ballot(&keys, &waiting).filter(|open| open.period == name) else {
                closed.lost += 1;
                continue;
            };
            if !open.comment.is_empty() {
                let id = secrets::random::<16>().to_vec();
                let sealed = self.secrets.seal("ballot/comment", open.comment.as_bytes());
                comments.push(CommentRecord {
                    id,
                    period: name.into(),
                    mahalla_code: open.mahalla.clone(),
                    sealed,
                    state: 0,
                });
            }
            ballots.push(ballot(waiting.ballot_key, &open, &written(self.today())));
        }
        ballots.shuffle(&mut rand::rng());
        comments.shuffle(&mut rand::rng());
        closed.counted = ballots.len();
        stored::add_tallies(&transaction, tallies(name, &ballots)).await?;
        stored::add_ballots(&transaction, ballots).await?;
        stored::add_comments(&transaction, comments).await?;
        stored::remove_eligibility(&transaction).await?;
        let after = PeriodRecord {
            state: PeriodState::Closed.code().into(),
            closed_at: Some(self.now().unix_timestamp()),
            ..record
        };
        if !stored::set_period_state(&transaction, &after, state.code()).await? {
            return Err(PeriodError::Refused("another process closed it first".into()));
        }
        storage::commit(transaction).await?;
        stored::forget_order(self.storage.connection()).await?;
        self.secrets.destroy_period(name)?;
        self.changed();
        Ok(closed)
    }

    /// Releases a closed quarter: scores of the four-quarter window, once, for all mahallas together. Gives their count.
    pub async fn release_period(&self, name: &str) -> Result<usize, PeriodError> {
        let (quarter, record, state) = self.quarter(name).await?;
        let closed =
            record.closed_at.map_or_else(|| self.today(), |at| domain::calendar::local_date(super::instant(at)));
        state.may_release(closed, self.today()).map_err(|refusal| told(&refusal))?;
        let scores = self.scores_of(quarter).await?;
        let released = scores.len();
        let transaction = self.storage.begin().await?;
        stored::add_scores(&transaction, scores).await?;
        for ballot in stored::list_ballots(&transaction, name).await? {
            stored::set_ballot_key(&transaction, &ballot.ballot_key, secrets::random::<32>().to_vec()).await?;
        }
        let after = PeriodRecord {
            state: PeriodState::Released.code().into(),
            released_at: Some(self.now().unix_timestamp()),
            ..record
        };
        if !stored::set_period_state(&transaction, &after, state.code()).await? {
            return Err(PeriodError::Refused("another process released it first".into()));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(released)
    }

    /// Scores of all assignments that hold a post on the last day of `quarter`, from the counts of its window.
    pub(crate) async fn scores_of(&self, quarter: Quarter) -> Stored<Vec<ScoreRecord>> {
        let names: Vec<String> = quarter.window().iter().map(ToString::to_string).collect();
        let tallies = stored::list_tallies(self.storage.connection(), &names).await?;
        let mut counts: HashMap<(String, i32, String), Tally> = HashMap::new();
        for one in tallies {
            if let Some(tally) = Tally::of(one.satisfied.unsigned_abs(), one.counted.unsigned_abs()) {
                counts.insert((one.assignment_id, one.stream, one.period), tally);
            }
        }
        let assignments = storage::inspectors::list_assignments(self.storage.connection()).await?;
        let places = self.places_of(&assignments, quarter.last_day()).await?;
        let of = |assignment: &str, stream: i32| -> Vec<Tally> {
            names
                .iter()
                .map(|name| counts.get(&(assignment.to_owned(), stream, name.clone())).copied().unwrap_or_default())
                .collect()
        };
        let mut by_region: HashMap<&str, Vec<Tally>> = HashMap::new();
        for (assignment, district) in &places {
            let whole: Tally = of(assignment, 1).into_iter().sum();
            if whole.answered() > 0 {
                by_region.entry(district.get(..4).unwrap_or_default()).or_default().push(whole);
            }
        }
        let country: Vec<Tally> = by_region.values().flatten().copied().collect();
        let country = eb_prior(&country).map_or_else(|| Expected::new(0.6, 20.0), |prior| prior.expected());
        let expected: HashMap<&str, Expected> = by_region
            .iter()
            .filter_map(|(region, tallies)| {
                Some((*region, eb_prior(tallies).filter(domain::score::Prior::has_enough_peers)?.expected()))
            })
            .collect();
        let mut scores = Vec::new();
        for (assignment, district) in &places {
            let prior = expected.get(district.get(..4).unwrap_or_default()).copied().unwrap_or(country);
            let invited = of(assignment, 1);
            let whole: Tally = invited.iter().copied().sum();
            let open: Tally = of(assignment, 2).into_iter().sum();
            let before = stored::find_score(self.storage.connection(), assignment).await?;
            let history =
                before.and_then(|score| serde_json::from_str::<ScoreCard>(&score.card).ok()).map(|card| card.history);
            if whole.answered() == 0 && open.answered() == 0 && history.is_none() {
                continue;
            }
            let card = card(quarter, &invited, open, prior, history.unwrap_or_default());
            let evidence = window(&invited).evidence;
            scores.push(ScoreRecord {
                period: quarter.to_string(),
                assignment_id: assignment.clone(),
                k: evidence.satisfied(),
                n: evidence.answered(),
                mu: prior.mean(),
                kappa: prior.concentration(),
                card: serde_json::to_string(&card).unwrap_or_default(),
            });
        }
        Ok(scores)
    }

    async fn places_of(&self, assignments: &[storage::AssignmentRecord], day: Date) -> Stored<Vec<(String, String)>> {
        let gazetteer = self.gazetteer();
        let mut places = Vec::new();
        let today = written(day);
        let holders = storage::inspectors::list_holders(
            self.storage.connection(),
            storage::inspectors::HoldersOf::Everywhere,
            &today,
        )
        .await?;
        let mahalla: HashMap<String, String> =
            holders.into_iter().map(|holder| (holder.assignment_id, holder.mahalla_code)).collect();
        for assignment in assignments {
            if let Some(found) = mahalla.get(&assignment.id).and_then(|code| gazetteer.mahalla(code)) {
                places.push((assignment.id.clone(), found.district_code.clone()));
            }
        }
        Ok(places)
    }

    /// All quarters with their states, newest first.
    pub async fn periods(&self) -> Stored<Vec<PeriodRecord>> {
        stored::list_periods(self.storage.connection()).await
    }
}

fn ballot(ballot_key: Vec<u8>, open: &ratings::Waiting, day: &str) -> BallotRecord {
    let answers = ratings::answers(open);
    let grade = |answer: Option<domain::rating::Answer>| answer.and_then(domain::rating::Answer::grade).map(i32::from);
    let code = |place: Option<usize>| place.and_then(|place| i32::try_from(place).ok());
    let bytes = answers.to_bytes();
    let byte = |at: usize| code(Some(usize::from(bytes[at]))).filter(|value| *value != 0);
    BallotRecord {
        ballot_key,
        period: open.period.clone(),
        assignment_id: open.assignment.clone(),
        mahalla_code: open.mahalla.clone(),
        stream: open.stream,
        batch_date: day.to_owned(),
        p0: byte(0),
        p1: byte(1),
        p2: grade(answers.p2),
        p3: grade(answers.p3),
        p4: grade(answers.p4),
        p5: grade(answers.p5),
        p6: grade(answers.p6),
        p7: byte(7),
        flags: 0,
        status: 1,
    }
}

/// Counts by assignment and stream: of those who said something to the overall question, how many said well or very well.
pub fn tallies(quarter: &str, ballots: &[BallotRecord]) -> Vec<TallyRecord> {
    let mut counts: HashMap<(&str, i32), (i32, i32)> = HashMap::new();
    for ballot in ballots {
        if let Some(grade) = ballot.p6 {
            let count = counts.entry((&ballot.assignment_id, ballot.stream)).or_default();
            count.0 += i32::from(grade >= 4);
            count.1 += 1;
        }
    }
    let tally = |((assignment, stream), (satisfied, counted)): ((&str, i32), (i32, i32))| TallyRecord {
        period: quarter.to_owned(),
        assignment_id: assignment.to_owned(),
        stream,
        satisfied,
        counted,
    };
    counts.into_iter().map(tally).collect()
}

/// The card of a released score. `invited` are the counts of the window, newest first.
pub fn card(
    quarter: Quarter,
    invited: &[Tally],
    open: Tally,
    expected: Expected,
    mut history: Vec<QuarterScore>,
) -> ScoreCard {
    let window = window(invited);
    let posterior = posterior(window.evidence, expected);
    let percent = |share: f64| (100.0 * share + 0.5).floor() as u8;
    let figure = match publish(window.counted, posterior.mean) {
        Published::Suppressed => Figure::Suppressed,
        Published::Under { percent } => Figure::Under(percent),
        Published::Over { percent } => Figure::Over(percent),
        Published::Share { percent: share } => {
            Figure::Share { percent: share, low: percent(posterior.low), high: percent(posterior.high) }
        }
    };
    let has_estimate = matches!(figure, Figure::Share { .. });
    let band = match band(window.evidence, expected).band {
        Band::Above if has_estimate => BandName::Above,
        Band::Below if has_estimate => BandName::Below,
        Band::Similar if has_estimate => BandName::Similar,
        _ => BandName::TooFew,
    };
    let peers_percent = percent(expected.mean());
    let ratings = window.counted.answered();
    history.retain(|one| one.quarter != quarter.to_string());
    history.push(QuarterScore { quarter: quarter.to_string(), ratings, figure, peers_percent });
    let history = history.split_off(history.len().saturating_sub(4));
    // The same coding as for the score: where nearly all or nearly nobody agrees, an exact count would tell how each one voted.
    let is_mixed = open.satisfied >= 3 && open.others >= 3;
    let open_feedback = (open.answered() >= 10 && is_mixed).then(|| (open.answered(), open.satisfied));
    ScoreCard { quarter: quarter.to_string(), ratings, figure, peers_percent, band, history, open_feedback }
}

//! The end of a quarter: the last mix, signals that only the whole shows, and the end of all that could say who took part
//! (integrity design §C4, §D3). Then what was set aside goes to the reviewers.
use super::{
    Office,
    mix::{ASIDE, COUNTED, Place, batch_record},
    periods::PeriodError,
    ratings::{INVITED, OPEN},
};
use domain::{
    batch::Rule,
    concern::ContactAnswers,
    period::{PeriodState, Quarter},
    quarter_step::Step,
    watch::{Batch, RULES, Signal},
};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use storage::{
    BallotRecord, ConnectionTrait, NoticeRecord, PeriodRecord, ResponseRecord, Stored, batches, ratings as stored,
    registry::written, releases,
};

/// Fewest letters of a mahalla whose use is compared with its region's.
const LETTERS_COMPARED: u32 = 20;

/// How long a code can still be asked for after the release.
const SALT_KEPT: time::Duration = time::Duration::days(30);
/// How long comments are kept after the release.
const COMMENTS_KEPT: time::Duration = time::Duration::days(90);
/// How long counts of days are kept: a quarter, its review, and the four weeks the usual is made of.
const DAYS_KEPT: time::Duration = time::Duration::days(150);

/// What a closing counted: ballots taken over by the last mix, and ballots that could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Taken over.
    pub counted: usize,
    /// Unreadable.
    pub lost: usize,
}

/// An announcement that keys are gone.
#[derive(Serialize)]
struct Destroyed<'a> {
    kind: &'a str,
    period: &'a str,
    keys: &'a [&'a str],
    on: String,
}

/// Mahalla, stream and day of the mix.
type Day<'a> = (&'a str, i32, &'a str);

/// The same answer to everything: the best, or the worst.
fn straight(ballot: &BallotRecord) -> Option<usize> {
    let all = [ballot.p2, ballot.p3, ballot.p4, ballot.p5, ballot.p6];
    [5, 1].into_iter().position(|grade| all.iter().all(|one| *one == Some(grade)))
}

impl Office {
    /// Closes a quarter. Cut short, it is closed or not; run again, the rest is done.
    ///
    /// # Errors
    /// It is not open, not over, or was closed.
    pub async fn close_period(&self, name: &str, actor: &str) -> Result<Closed, PeriodError> {
        let (quarter, record, state) = self.quarter(name).await?;
        if state > PeriodState::Open && self.secrets.has_period(name) {
            let counted = stored::count_ballots(self.storage.connection(), name).await?;
            self.finish_closing().await?;
            return Ok(Closed { counted: usize::try_from(counted).unwrap_or_default(), lost: 0 });
        }
        state.may_close(quarter, self.today()).map_err(PeriodError::Refused)?;
        let transaction = self.storage.begin().await?;
        let after = PeriodRecord {
            state: PeriodState::Closed.code().into(),
            closed_at: Some(self.now().unix_timestamp()),
            ..record
        };
        // First of all: nobody puts a ballot in from here on, and a second closing waits and is told.
        if !stored::set_period_state(&transaction, &after, state.code()).await? {
            return Err(PeriodError::TakenBefore);
        }
        self.note_step(&transaction, name, Step::Close, actor).await?;
        let mixed = self.mix_in(&transaction, name, true).await?;
        let letters = stored::count_invites(&transaction, name).await?;
        self.watch_whole(&transaction, quarter, letters).await?;
        stored::remove_eligibility(&transaction, name).await?;
        batches::remove_flags(&transaction, &written(quarter.last_day())).await?;
        let keys = ["nullifier", "inbox"];
        let gone = Destroyed { kind: "keys_destroyed", period: name, keys: &keys, on: written(self.today()) };
        self.announce(&transaction, &gone).await?;
        storage::commit(transaction).await?;
        self.finish_closing().await?;
        self.changed();
        Ok(Closed { counted: mixed.counted, lost: mixed.lost })
    }

    /// Does what a closing that was cut short left: order and keys of closed quarters are forgotten.
    pub async fn finish_closing(&self) -> Result<(), PeriodError> {
        for period in self.periods().await? {
            let is_over = PeriodState::of_code(&period.state).is_some_and(|state| state > PeriodState::Open);
            if is_over && self.secrets.has_period(&period.quarter) {
                stored::forget_order(self.storage.connection()).await?;
                self.secrets.destroy_period(&period.quarter)?;
            }
        }
        Ok(())
    }

    /// Forgets what is over: what closings that were cut short left, salts of quarters released a month ago, counts of days
    /// long past. A closed quarter goes to its reviewers.
    ///
    /// # Errors
    /// The database or the keys cannot be written.
    pub async fn forget_quarters(&self) -> Stored {
        let unstored = |error: PeriodError| match error {
            PeriodError::Storage(error) => error,
            PeriodError::Keys(error) => storage::StorageError::Keys(error),
            other => storage::StorageError::Keys(std::io::Error::other(other.to_string())),
        };
        self.finish_closing().await.map_err(unstored)?;
        let old = (self.now() - SALT_KEPT).unix_timestamp();
        for period in self.periods().await? {
            if period.state == PeriodState::Closed.code() {
                self.review_period(&period.quarter, "clock").await.map_err(unstored)?;
            }
            if period.released_at.is_some_and(|at| at < old) && self.secrets.destroy_salt(&period.quarter)? {
                let gone = Destroyed {
                    kind: "keys_destroyed",
                    period: &period.quarter,
                    keys: &["salt"],
                    on: written(self.today()),
                };
                self.announce(self.storage.connection(), &gone).await?;
            }
        }
        let forgotten = (self.now() - COMMENTS_KEPT).unix_timestamp();
        for period in self.periods().await? {
            if period.released_at.is_some_and(|at| at < forgotten) {
                stored::remove_comments_of(self.storage.connection(), &period.quarter).await?;
            }
        }
        self.finish_release().await?;
        self.end_issuing().await?;
        batches::remove_days(self.storage.connection(), &written(self.today().saturating_sub(DAYS_KEPT))).await
    }

    /// Hands what was set aside to the reviewers.
    ///
    /// # Errors
    /// The quarter is not closed, or was handed over.
    pub async fn review_period(&self, name: &str, actor: &str) -> Result<usize, PeriodError> {
        let (_, record, state) = self.quarter(name).await?;
        if state != PeriodState::Closed {
            return Err(PeriodError::Refused(domain::period::PeriodRefusal::NotClosed));
        }
        let transaction = self.storage.begin().await?;
        let after = PeriodRecord { state: PeriodState::UnderReview.code().into(), ..record };
        if !stored::set_period_state(&transaction, &after, state.code()).await? {
            return Err(PeriodError::TakenBefore);
        }
        self.note_step(&transaction, name, Step::Review, actor).await?;
        let count = batches::list_batches(&transaction, name).await?.len();
        storage::commit(transaction).await?;
        self.changed();
        Ok(count)
    }

    /// Signals of the whole quarter: straight lines (R5), use of letters (R7, R10), two streams (R8), pressure (R11).
    async fn watch_whole(
        &self,
        database: &impl ConnectionTrait,
        quarter: Quarter,
        letters: Vec<(String, i64)>,
    ) -> Stored {
        let name = quarter.to_string();
        let ballots = stored::list_ballots(database, &name).await?;
        self.watch_lines(database, &name, &ballots).await?;
        let mut notices = self.notices_of(&ballots);
        let before: HashMap<String, f64> = releases::list_responses(database, &quarter.previous().to_string())
            .await?
            .into_iter()
            .map(|one| (one.mahalla_code, one.z))
            .collect();
        let responses = self.responses(&name, &ballots, letters);
        for one in &responses {
            if one.z >= RULES.over_response_z {
                notices.push((one.mahalla_code.clone(), Rule::OverResponse, one.z));
            }
            let was_low = before.get(&one.mahalla_code).is_some_and(|z| *z <= RULES.low_response_z);
            if one.z <= RULES.low_response_z && was_low {
                notices.push((one.mahalla_code.clone(), Rule::LowResponse, one.z));
            }
        }
        notices.extend(self.pressure(database, &name, &ballots).await?);
        let notices = notices.into_iter().map(|(mahalla_code, rule, value)| NoticeRecord {
            period: name.clone(),
            mahalla_code,
            rule: rule.code().into(),
            value,
        });
        releases::add_notices(database, notices.collect(), responses).await
    }

    /// R5: the same answer to everything, more often in a mahalla than in its region. On half of a day's ballots, with
    /// another signal, it sets them aside.
    async fn watch_lines(&self, database: &impl ConnectionTrait, name: &str, ballots: &[BallotRecord]) -> Stored {
        let region = |ballot: &BallotRecord| self.region_of(&ballot.mahalla_code);
        let mut of_region: HashMap<(String, i32), [u32; 3]> = HashMap::new();
        let mut of_mahalla: HashMap<(&str, i32), [u32; 3]> = HashMap::new();
        for ballot in ballots {
            for count in [
                of_region.entry((region(ballot), ballot.stream)).or_default(),
                of_mahalla.entry((&ballot.mahalla_code, ballot.stream)).or_default(),
            ] {
                count[2] += 1;
                if let Some(kind) = straight(ballot) {
                    count[kind] += 1;
                }
            }
        }
        let is_noticed = |ballot: &BallotRecord| {
            let Some(kind) = straight(ballot) else { return false };
            let here = of_mahalla.get(&(ballot.mahalla_code.as_str(), ballot.stream)).copied().unwrap_or_default();
            let all = of_region.get(&(region(ballot), ballot.stream)).copied().unwrap_or_default();
            RULES.is_straight(here[kind], here[2], f64::from(all[kind]) / f64::from(all[2]))
        };
        let mut by_flags: BTreeMap<i32, Vec<Vec<u8>>> = BTreeMap::new();
        let mut by_day: BTreeMap<Day<'_>, Vec<(Vec<u8>, u8)>> = BTreeMap::new();
        for ballot in ballots.iter().filter(|ballot| ballot.status == COUNTED) {
            let mut flags = ballot.flags;
            if is_noticed(ballot) {
                flags |= i32::from(Signal::StraightLine.bit());
                by_flags.entry(flags).or_default().push(ballot.ballot_key.clone());
            }
            let day = by_day.entry((&ballot.mahalla_code, ballot.stream, &ballot.batch_date)).or_default();
            day.push((ballot.ballot_key.clone(), u8::try_from(flags).unwrap_or_default()));
        }
        for (flags, keys) in by_flags {
            stored::set_signals(database, &keys, flags, None).await?;
        }
        let mut set_aside = Vec::new();
        for ((mahalla, stream, day), ballots) in by_day {
            let signals: Vec<u8> = ballots.iter().map(|(_, bits)| *bits).collect();
            if !RULES.is_set_aside(&Batch { ballots: signals.clone() }) {
                continue;
            }
            let id = super::random_id();
            for (key, bits) in ballots {
                stored::set_signals(database, &[key], bits.into(), Some((ASIDE, &id))).await?;
            }
            set_aside.push(batch_record(&id, &Place { quarter: name, mahalla, stream, day }, &signals, 0.0));
        }
        batches::add_batches(database, set_aside).await
    }

    pub(super) fn region_of(&self, mahalla: &str) -> String {
        let gazetteer = self.gazetteer();
        let district = gazetteer.mahalla(mahalla).and_then(|mahalla| gazetteer.district(&mahalla.district_code));
        district.map(|district| district.region_code.clone()).unwrap_or_default()
    }

    /// R8.
    fn notices_of(&self, ballots: &[BallotRecord]) -> Vec<(String, Rule, f64)> {
        let mut shares: BTreeMap<&str, [(u32, u32); 2]> = BTreeMap::new();
        for ballot in ballots.iter().filter(|ballot| ballot.status == COUNTED) {
            let Some(grade) = ballot.p6 else { continue };
            let share = &mut shares.entry(&ballot.mahalla_code).or_default()[usize::from(ballot.stream == OPEN)];
            share.0 += u32::from(grade >= 4);
            share.1 += 1;
        }
        shares
            .into_iter()
            .filter(|(_, [invited, open])| RULES.do_streams_differ(*open, *invited))
            .map(|(mahalla, [invited, open])| {
                // Without a sign: nobody who judges learns which stream is the better one.
                (mahalla.to_owned(), Rule::Streams, domain::watch::two_shares_z(open, invited).abs())
            })
            .collect()
    }

    /// How letters were used in each mahalla, against the rate of its region.
    fn responses(&self, name: &str, ballots: &[BallotRecord], letters: Vec<(String, i64)>) -> Vec<ResponseRecord> {
        let mut used: HashMap<&str, u32> = HashMap::new();
        for ballot in ballots.iter().filter(|ballot| ballot.stream == INVITED) {
            *used.entry(&ballot.mahalla_code).or_default() += 1;
        }
        let mut of_region: HashMap<String, (u32, u32)> = HashMap::new();
        let mut rows = Vec::new();
        for (mahalla, count) in &letters {
            let (used, count) = (used.get(mahalla.as_str()).copied().unwrap_or(0), u32::try_from(*count).unwrap_or(0));
            let region = self.region_of(mahalla);
            let sum = of_region.entry(region.clone()).or_default();
            *sum = (sum.0 + used, sum.1 + count);
            rows.push((mahalla, region, used, count));
        }
        rows.into_iter()
            .filter(|(_, _, _, count)| *count >= LETTERS_COMPARED)
            .map(|(mahalla, region, used, count)| {
                let (all_used, all) = of_region.get(&region).copied().unwrap_or_default();
                let rate = f64::from(all_used) / f64::from(all.max(1));
                let z = RULES.response_z(used, count, rate);
                ResponseRecord {
                    period: name.to_owned(),
                    mahalla_code: mahalla.clone(),
                    used: i32::try_from(used).unwrap_or(i32::MAX),
                    z: if z.is_finite() { z } else { 0.0 },
                }
            })
            .collect()
    }

    /// R11: residents who told of pressure, on ballots and after concerns.
    async fn pressure(
        &self,
        database: &impl ConnectionTrait,
        name: &str,
        ballots: &[BallotRecord],
    ) -> Stored<Vec<(String, Rule, f64)>> {
        let mut told: BTreeMap<String, u32> = BTreeMap::new();
        // The place of “yes” in its question.
        for ballot in ballots.iter().filter(|ballot| ballot.p7 == Some(2)) {
            *told.entry(ballot.mahalla_code.clone()).or_default() += 1;
        }
        let contacts = storage::concerns::list_contacts(database, name).await?;
        let ids: Vec<String> = contacts.iter().map(|(id, _, _)| id.clone()).collect();
        let keys = self.keys_of(database, &ids).await?;
        for (id, mahalla, sealed) in contacts {
            let opened = keys.get(&id).and_then(|key| key.open(&format!("concern/contact/{id}"), &sealed));
            if opened.is_some_and(|bytes| ContactAnswers::tells_of_pressure(&bytes)) {
                *told.entry(mahalla).or_default() += 1;
            }
        }
        let enough = told.into_iter().filter(|(_, count)| *count >= RULES.pressure_from);
        Ok(enough.map(|(mahalla, count)| (mahalla, Rule::Pressure, f64::from(count))).collect())
    }
}

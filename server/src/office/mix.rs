//! The nightly mix: ballots that wait under seal are opened, watched for signals, shuffled and taken over without time or
//! order. A mahalla's are mixed when five wait, or one has waited for a week, or the quarter ends (integrity design §D4).
use super::{Office, ratings};
use crate::secrets::{self, PeriodKeys};
use domain::{
    formalism::Shingles,
    log::fields,
    watch::{Batch, RULES, Signal},
};
use rand::seq::SliceRandom;
use std::collections::{BTreeMap, HashMap, HashSet};
use storage::{
    BallotRecord, BatchRecord, CommentRecord, ConnectionTrait, MeetingRecord, ReportBallotRecord, Stored,
    WatchDayRecord, batches, draws,
    inspectors::MeetingsOf,
    ratings as stored,
    registry::{date, written},
    releases,
};
use time::{Date, Duration};

/// Ballots that must wait in a mahalla to be mixed.
const ENOUGH: usize = 5;
/// Days after which they are mixed however few.
const LONGEST: Duration = Duration::days(7);
/// Ballots read in one go.
const PAGE: u64 = 2_000;
/// Days before a day whose mean is the usual.
const USUAL_DAYS: i64 = 28;
/// Residents expected at a meeting of an inspector.
const ATTENDANCE: u32 = 20;

/// Days in which letters arrive after they were handed on.
pub const LETTERS_ARRIVE: Duration = Duration::days(10);
/// Of so many letters one is used on the fullest of these days.
const LETTERS_A_DAY: u32 = 3;

/// Ballots that count, that were set aside, that reviewers excluded.
pub const COUNTED: i32 = 1;
/// See [`COUNTED`].
pub const ASIDE: i32 = 2;
/// See [`COUNTED`].
pub const EXCLUDED: i32 = 3;

/// What a mix took over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mixed {
    /// Ballots and verdicts on reports.
    pub counted: usize,
    /// Ballots that could not be read.
    pub lost: usize,
    /// Batches set aside.
    pub batches: usize,
}

struct Opened {
    key: Vec<u8>,
    waiting: ratings::Waiting,
}

/// What is known of the days around.
struct Around {
    days: HashMap<(String, i32, String), u32>,
    flags: HashMap<(String, i32, String, i32), i32>,
    meetings: HashSet<(String, String)>,
    letters: HashMap<(String, String), u32>,
}

impl Around {
    fn usual(&self, mahalla: &str, stream: i32, day: Date) -> f64 {
        let before = (1..=USUAL_DAYS).map(|back| written(day - Duration::days(back)));
        let sum: u32 = before.filter_map(|day| self.days.get(&(mahalla.to_owned(), stream, day))).sum();
        f64::from(sum) / USUAL_DAYS as f64
    }

    /// Ballots that a meeting of the day and one of the day before, however many were announced for either, and letters on their way, let expect.
    fn announced(&self, mahalla: &str, day: Date) -> u32 {
        let key = |day: Date| (mahalla.to_owned(), written(day));
        let met = [day, day.saturating_sub(Duration::DAY)];
        let meetings = met.into_iter().filter(|day| self.meetings.contains(&key(*day))).count() as u32;
        let arriving = (0..=LETTERS_ARRIVE.whole_days()).map(|back| day.saturating_sub(Duration::days(back)));
        let letters: u32 = arriving.filter_map(|day| self.letters.get(&key(day))).sum();
        meetings * ATTENDANCE + letters / LETTERS_A_DAY
    }
}

/// What a mix writes.
#[derive(Default)]
struct Pile {
    ballots: Vec<BallotRecord>,
    reports: Vec<ReportBallotRecord>,
    comments: Vec<CommentRecord>,
    batches: Vec<BatchRecord>,
    days: BTreeMap<(String, i32, String), i32>,
}

impl Office {
    /// Mixes what is due in the quarter that is open.
    pub async fn mix(&self) -> Stored<Mixed> {
        let periods = stored::list_periods(self.storage.connection()).await?;
        let mut mixed = Mixed::default();
        for period in periods.iter().filter(|one| one.state == domain::period::PeriodState::Open.code()) {
            let transaction = self.storage.begin().await?;
            let done = self.mix_in(&transaction, &period.quarter, false).await?;
            storage::commit(transaction).await?;
            stored::forget_traces(self.storage.connection()).await?;
            mixed = Mixed {
                counted: mixed.counted + done.counted,
                lost: mixed.lost + done.lost,
                batches: mixed.batches + done.batches,
            };
        }
        Ok(mixed)
    }

    /// Mixes in a transaction: what is due, or all where the quarter ends.
    pub(super) async fn mix_in(&self, database: &impl ConnectionTrait, quarter: &str, is_last: bool) -> Stored<Mixed> {
        let keys = self.secrets.period(quarter)?;
        stored::hold_inbox(database).await?;
        // A day is mixed when it is over, so that its ballots are watched together.
        let today = written(self.today());
        let mut mixed = Mixed::default();
        let mut by_mahalla: BTreeMap<String, Vec<Opened>> = BTreeMap::new();
        let mut last = Vec::new();
        let mut unreadable = Vec::new();
        loop {
            let page = stored::list_waiting(database, &last, PAGE).await?;
            let Some(end) = page.last() else { break };
            last.clone_from(&end.ballot_key);
            for record in page {
                match ratings::open_ballot(&keys, &record) {
                    Some(waiting) if waiting.period == quarter && (is_last || waiting.day < today) => {
                        let opened = Opened { key: record.ballot_key, waiting };
                        by_mahalla.entry(opened.waiting.mahalla.clone()).or_default().push(opened);
                    }
                    // Of another quarter that is open: left alone.
                    Some(_) => {}
                    None => unreadable.push(record),
                }
            }
        }
        let mut pile = Pile::default();
        let oldest = written(self.today().saturating_sub(LONGEST));
        by_mahalla.retain(|_, waiting| {
            let ballots = waiting.iter().filter(|one| one.waiting.report.is_none()).count();
            is_last || ballots >= ENOUGH || waiting.iter().any(|one| one.waiting.day <= oldest)
        });
        let first =
            by_mahalla.values().flatten().filter_map(|one| date(&one.waiting.day, "inbox", "day", "").ok()).min();
        let since = first.unwrap_or_else(|| self.today()).saturating_sub(Duration::days(USUAL_DAYS));
        let around = self.around(database, quarter, since).await?;
        let mut taken = Vec::new();
        for (mahalla, waiting) in by_mahalla {
            taken.extend(waiting.iter().map(|one| one.key.clone()));
            let texts = self.texts_of(database, quarter, &mahalla, &waiting).await?;
            self.take(&keys, &around, waiting, &texts, &mut pile);
        }
        if is_last {
            // What no key of a quarter that is still open opens either.
            let others = self.other_keys(database, quarter).await?;
            unreadable.retain(|record| others.iter().all(|keys| ratings::open_ballot(keys, record).is_none()));
            mixed.lost = unreadable.len();
            taken.extend(unreadable.into_iter().map(|record| record.ballot_key));
        }
        mixed.counted = pile.ballots.len() + pile.reports.len();
        mixed.batches = pile.batches.len();
        stored::remove_waiting(database, &taken).await?;
        let Pile { mut ballots, reports, mut comments, batches: set_aside, days } = pile;
        ballots.shuffle(&mut rand::rng());
        comments.shuffle(&mut rand::rng());
        let recast: Vec<Vec<u8>> = ballots.iter().map(|one| one.ballot_key.clone()).collect();
        stored::remove_ballots(database, &recast, quarter).await?;
        stored::add_ballots(database, ballots).await?;
        // Also where the later ballot says nothing: what was dictated goes with the ballot.
        let earlier: Vec<Vec<u8>> = recast.iter().map(|key| comment_id(&keys, key)).collect();
        stored::remove_comments(database, &earlier).await?;
        stored::add_comments(database, comments).await?;
        releases::add_report_ballots(database, reports).await?;
        batches::add_batches(database, set_aside).await?;
        let days = days.into_iter().map(|((mahalla_code, stream, day), ballots)| WatchDayRecord {
            mahalla_code,
            stream,
            day,
            ballots,
        });
        batches::add_days(database, days.collect()).await?;
        Ok(mixed)
    }

    /// Keys of the other quarters that are planned or open.
    async fn other_keys(&self, database: &impl ConnectionTrait, quarter: &str) -> Stored<Vec<PeriodKeys>> {
        let mut keys = Vec::new();
        for period in stored::list_periods(database).await? {
            let is_begun = domain::period::PeriodState::of_code(&period.state)
                .is_some_and(|state| state <= domain::period::PeriodState::Open);
            if is_begun && period.quarter != quarter {
                keys.push(self.secrets.period(&period.quarter)?);
            }
        }
        Ok(keys)
    }

    async fn around(&self, database: &impl ConnectionTrait, quarter: &str, since: Date) -> Stored<Around> {
        let days = batches::list_all_days(database, &written(since)).await?;
        let flags = batches::list_flags(database).await?;
        let mut around = Around {
            days: days
                .into_iter()
                .map(|one| ((one.mahalla_code, one.stream, one.day), one.ballots.unsigned_abs()))
                .collect(),
            flags: HashMap::new(),
            meetings: HashSet::new(),
            letters: HashMap::new(),
        };
        for one in flags {
            *around.flags.entry((one.mahalla_code, one.stream, one.day, one.pack)).or_default() |= one.signal;
        }
        let from = (self.now() - Duration::days(120)).unix_timestamp();
        let until = self.now().unix_timestamp() + 86_400;
        for meeting in
            storage::inspectors::list_meetings(database, MeetingsOf::Everywhere, from, until, 1_000_000).await?
        {
            around.meetings.insert(place_and_day(meeting));
        }
        for pack in draws::list_packs(database, quarter).await? {
            *around.letters.entry((pack.mahalla_code, pack.handed_on)).or_default() += pack.letters.unsigned_abs();
        }
        Ok(around)
    }

    /// Comments of a mahalla that others are compared with: those mixed before and those that come now.
    async fn texts_of(
        &self,
        database: &impl ConnectionTrait,
        quarter: &str,
        mahalla: &str,
        waiting: &[Opened],
    ) -> Stored<HashSet<Vec<u8>>> {
        let compared = |text: &str| {
            let shingles = Shingles::of(text);
            (domain::formalism::normalise(text).chars().count() >= RULES.text_from).then_some(shingles)
        };
        let new: Vec<(&Vec<u8>, Shingles)> =
            waiting.iter().filter_map(|one| Some((&one.key, compared(&one.waiting.comment)?))).collect();
        if new.is_empty() {
            return Ok(HashSet::new());
        }
        let mut known = Vec::new();
        for record in stored::list_comments(database, quarter, mahalla).await? {
            let opened = self.secrets.open_sealed("ballot/comment", &record.sealed);
            known.extend(opened.and_then(|bytes| compared(&String::from_utf8_lossy(&bytes))));
        }
        let mut same = HashSet::new();
        for (place, (key, text)) in new.iter().enumerate() {
            let others = new.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, (_, other))| other);
            if known.iter().chain(others).any(|other| text.similarity(other) >= RULES.text_alike) {
                same.insert((*key).clone());
            }
        }
        Ok(same)
    }

    /// Takes over the ballots of a mahalla, by stream and day.
    fn take(&self, keys: &PeriodKeys, around: &Around, waiting: Vec<Opened>, same: &HashSet<Vec<u8>>, pile: &mut Pile) {
        let today = written(self.today());
        let mut by_day: BTreeMap<(i32, String), Vec<Opened>> = BTreeMap::new();
        for one in waiting {
            if let Some(report) = &one.waiting.report {
                pile.reports.push(report_ballot(&one, report));
                continue;
            }
            self.take_comment(keys, &one, pile);
            by_day.entry((one.waiting.stream, one.waiting.day.clone())).or_default().push(one);
        }
        for ((stream, day), ballots) in by_day {
            let Some(mahalla) = ballots.first().map(|one| one.waiting.mahalla.clone()) else { continue };
            let on = date(&day, "inbox", "day", "").unwrap_or_else(|_| self.today());
            let count = u32::try_from(ballots.len()).unwrap_or(u32::MAX);
            let usual = around.usual(&mahalla, stream, on);
            let is_burst = RULES.is_burst(count, usual, around.announced(&mahalla, on));
            let flag =
                |pack: i32| around.flags.get(&(mahalla.clone(), stream, day.clone(), pack)).copied().unwrap_or(0);
            let signals: Vec<u8> = ballots
                .iter()
                .map(|one| {
                    let mut bits = u8::try_from(flag(0) | one.waiting.pack.map_or(0, flag)).unwrap_or_default();
                    for (is_on, signal) in [
                        (is_burst, Signal::Burst),
                        (same.contains(&one.key), Signal::SameText),
                        (one.waiting.is_fast, Signal::TooFast),
                    ] {
                        bits |= if is_on { signal.bit() } else { 0 };
                    }
                    bits
                })
                .collect();
            let batch = RULES.is_set_aside(&Batch { ballots: signals.clone() }).then(super::random_id);
            if let Some(id) = &batch {
                let place = Place { quarter: &ballots[0].waiting.period, mahalla: &mahalla, stream, day: &day };
                pile.batches.push(batch_record(id, &place, &signals, usual));
            }
            *pile.days.entry((mahalla, stream, day)).or_default() += i32::try_from(count).unwrap_or(i32::MAX);
            for (one, bits) in ballots.into_iter().zip(signals) {
                let status = if batch.is_some() { ASIDE } else { COUNTED };
                let record = ballot(one.key, &one.waiting, &today);
                pile.ballots.push(BallotRecord { flags: bits.into(), status, batch: batch.clone(), ..record });
            }
        }
    }

    /// A comment parts from its ballot here: its name follows from the ballot's only while the quarter's key is kept, so
    /// that a ballot cast again replaces it.
    fn take_comment(&self, keys: &PeriodKeys, one: &Opened, pile: &mut Pile) {
        if one.waiting.comment.is_empty() {
            return;
        }
        pile.comments.push(CommentRecord {
            id: comment_id(keys, &one.key),
            period: one.waiting.period.clone(),
            mahalla_code: one.waiting.mahalla.clone(),
            sealed: self.secrets.seal("ballot/comment", one.waiting.comment.as_bytes()),
            state: 0,
        });
    }
}

/// What a meeting counts as: however many are announced for a day in a mahalla, residents come once.
fn place_and_day(meeting: MeetingRecord) -> (String, String) {
    let day = written(domain::calendar::local_date(super::instant(meeting.starts_at)));
    (meeting.mahalla_code, day)
}

/// The name of a ballot's comment.
fn comment_id(keys: &PeriodKeys, ballot_key: &[u8]) -> Vec<u8> {
    secrets::mac(&keys.inbox, &fields(&[b"hisobdor/comment/v1", ballot_key]))[..16].to_vec()
}

/// Where a batch is of.
pub(super) struct Place<'a> {
    pub quarter: &'a str,
    pub mahalla: &'a str,
    pub stream: i32,
    pub day: &'a str,
}

/// A batch with how many of its ballots carry each signal.
pub(super) fn batch_record(id: &str, place: &Place<'_>, signals: &[u8], usual: f64) -> BatchRecord {
    let counts: Vec<(Signal, usize)> = Signal::ALL
        .into_iter()
        .map(|signal| (signal, signals.iter().filter(|bits| **bits & signal.bit() != 0).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    BatchRecord {
        id: id.to_owned(),
        period: place.quarter.to_owned(),
        mahalla_code: place.mahalla.to_owned(),
        stream: place.stream,
        day: place.day.to_owned(),
        ballots: i32::try_from(signals.len()).unwrap_or(i32::MAX),
        signals: signals.iter().fold(0, |all, bits| all | i32::from(*bits)),
        counts: serde_json::to_string(&counts).unwrap_or_default(),
        usual,
        outcome: None,
        reason: None,
        ended_at: None,
    }
}

fn report_ballot(one: &Opened, report: &str) -> ReportBallotRecord {
    let [r1, r2, r3, r4, promises @ ..] = one.waiting.answers;
    let [r1, r2, r3, r4] = [r1, r2, r3, r4].map(i32::from);
    ReportBallotRecord {
        ballot_key: one.key.clone(),
        report_id: report.to_owned(),
        period: one.waiting.period.clone(),
        stream: one.waiting.stream,
        r1,
        r2,
        r3,
        r4,
        kept: u32::from_be_bytes(promises).into(),
    }
}

fn ballot(ballot_key: Vec<u8>, open: &ratings::Waiting, day: &str) -> BallotRecord {
    let answers = ratings::answers(open);
    let grade = |answer: Option<domain::rating::Answer>| answer.and_then(domain::rating::Answer::grade).map(i32::from);
    let bytes = answers.to_bytes();
    let byte = |at: usize| Some(i32::from(bytes[at])).filter(|value| *value != 0);
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
        status: COUNTED,
        batch: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn meeting(hour: i64) -> MeetingRecord {
        MeetingRecord {
            id: hour.to_string(),
            officer_id: "anvar".into(),
            mahalla_code: "1726294-001".into(),
            starts_at: datetime!(2026-11-26 00:00 +5).unix_timestamp() + hour * 3600,
            topic: "report".into(),
            place: String::new(),
            state: "announced".into(),
            present: None,
            said: String::new(),
            agreed: String::new(),
            held_at: None,
        }
    }

    #[test]
    fn five_meetings_of_one_thursday_let_no_more_ratings_be_expected_than_one() {
        let announced = |meetings: &[i64]| {
            let around = Around {
                days: HashMap::new(),
                flags: HashMap::new(),
                meetings: meetings.iter().map(|hour| place_and_day(meeting(*hour))).collect(),
                letters: HashMap::new(),
            };
            around.announced("1726294-001", date!(2026 - 11 - 26))
        };
        assert_eq!(announced(&[17]), ATTENDANCE);
        assert_eq!(announced(&[9, 11, 13, 15, 17]), ATTENDANCE);
    }
}

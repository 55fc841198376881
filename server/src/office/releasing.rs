//! The release of a quarter: batches that nobody judged end, counts large enough are released, everything is computed of
//! all inspectors together, written into one file, and entered in the public log; ballots get new keys. Once, in one
//! transaction (integrity design §B, §D6).
mod counts;

use super::{
    Office,
    log::{canonical, hash_of},
    mix::COUNTED,
    periods::PeriodError,
};
use crate::secrets;
use counts::Counts;
use domain::{
    batch::Outcome,
    calendar::local_date,
    log::{Hash, entry, leaf, root_of},
    period::{PeriodRefusal, PeriodState, Quarter},
    quarter_step::Step,
    release::{
        Member, PeriodFile, Previous, ScoreRow, Stratum, Totals, computed, is_enough, rounded, third_of, thirds,
    },
    score::Tally,
    score_card::{BandName, Figure, QuarterScore, ScoreCard},
    watch::Signal,
};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use storage::{
    AreaScoreRecord, BallotRecord, ConnectionTrait, PeriodFileRecord, PeriodRecord, ReportVoiceRecord, ScoreRecord,
    Stored, WaitingRecord, batches, draws,
    inspectors::HoldersOf,
    ratings as stored,
    registry::{find_setting, set_setting, written},
    releases,
};

/// What goes into the log of the ballots of a quarter.
#[derive(Serialize)]
struct BallotsRoot<'a> {
    kind: &'a str,
    period: &'a str,
    root: String,
    received: i64,
    counted: i64,
    excluded: i64,
}

/// Ballots read at once.
const PIECE: u64 = 10_000;

/// The setting that names a released quarter whose ballots still lie in their old order.
const ORDER: &str = "ballot-order";

/// What is released with a quarter.
struct Released {
    file: Vec<u8>,
    scores: Vec<ScoreRecord>,
    areas: Vec<AreaScoreRecord>,
}

impl Office {
    /// Releases a quarter: scores of the four-quarter window, once, for all mahallas together. Gives their count.
    ///
    /// # Errors
    /// It is not closed, the review is not over, or it was released.
    pub async fn release_period(&self, name: &str, actor: &str) -> Result<usize, PeriodError> {
        let (quarter, record, state) = self.quarter(name).await?;
        let closed = record.closed_at.map_or_else(|| self.today(), |at| local_date(super::instant(at)));
        state.may_release(closed, self.today()).map_err(PeriodError::Refused)?;
        self.finish_closing().await?;
        if state == PeriodState::Closed {
            self.review_period(name, actor).await?;
        }
        let transaction = self.storage.begin().await?;
        let now = self.now().unix_timestamp();
        let after = PeriodRecord { state: PeriodState::Released.code().into(), released_at: Some(now), ..record };
        // First of all: a second release waits here and is told.
        if !stored::set_period_state(&transaction, &after, PeriodState::UnderReview.code()).await? {
            return Err(PeriodError::Refused(PeriodRefusal::AlreadyReleased));
        }
        self.note_step(&transaction, name, Step::Release, actor).await?;
        self.end_batches(&transaction, name).await?;
        let count = self.publish(&transaction, quarter, true).await?;
        set_setting(&transaction, ORDER, name).await?;
        storage::commit(transaction).await?;
        self.finish_release().await?;
        self.figures_changed();
        if self.publish_files_of(name).await.is_err() {
            tracing::warn!(quarter = name, "the release stands; its files are made later");
        }
        if let Err(error) = self.evaluate_quarter(name).await {
            tracing::warn!(quarter = name, %error, "the release stands; its evaluations are made by night");
        }
        Ok(count)
    }

    /// Forgets where ballots lay before they got new keys; what a release that was cut short left is done by night.
    pub(super) async fn finish_release(&self) -> Stored {
        let database = self.storage.connection();
        if find_setting(database, ORDER).await?.is_some_and(|quarter| !quarter.is_empty()) {
            stored::forget_order(database).await?;
            set_setting(database, ORDER, "").await?;
        }
        Ok(())
    }

    /// Publishes a quarter whose batches have ended. `with_ballots`: each ballot is entered in the log. Gives how many scores.
    pub async fn publish(
        &self,
        database: &impl ConnectionTrait,
        quarter: Quarter,
        with_ballots: bool,
    ) -> Stored<usize> {
        let name = quarter.to_string();
        let reasons = self.reasons_of(database, &name).await?;
        let today = written(self.today());
        let (mut entries, mut counts, mut last) = (Vec::new(), Counts::default(), Vec::new());
        loop {
            let ballots = releases::list_ballots_after(database, &name, &last, PIECE).await?;
            let Some(end) = ballots.last() else { break };
            last.clone_from(&end.ballot_key);
            for ballot in &ballots {
                counts.add(ballot, &reasons);
                if with_ballots {
                    let entry = entry::ballot(&name, &ballot.ballot_key, &status_of(ballot, &reasons));
                    entries.push(WaitingRecord {
                        entry: entry.to_vec(),
                        source: format!("ballot/{name}"),
                        day: today.clone(),
                    });
                }
            }
        }
        stored::add_tallies(database, counts.tallies(&name)).await?;
        releases::add_contact_tallies(database, counts.contact_tallies(&name)).await?;
        let new = self.let_go(database, quarter).await?;
        releases::forget_keys(database, &name).await?;
        let root = self.ballots_root(database, &name).await?;
        let totals = counts.totals();
        let released = self.compute(database, quarter, &counts, &new, totals, &root).await?;
        let count = released.scores.len();
        stored::add_scores(database, released.scores).await?;
        releases::add_area_scores(database, released.areas).await?;
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let hash = entry::document(&released.file);
        let file = PeriodFileRecord {
            period: name.clone(),
            bytes: released.file,
            hash: hash.to_vec(),
            root: root.to_vec(),
            received: number(totals.received),
            counted: number(totals.counted),
            excluded: number(totals.excluded),
        };
        entries.push(WaitingRecord {
            entry: document_of(&file).to_vec(),
            source: format!("root/{name}"),
            day: today.clone(),
        });
        entries.push(WaitingRecord { entry: hash.to_vec(), source: format!("file/{name}"), day: today });
        releases::add_file(database, file).await?;
        self.enter(database, entries).await?;
        self.publish_voices(database, &name).await?;
        Ok(count)
    }

    /// Why ballots of each batch do not count.
    async fn reasons_of(&self, database: &impl ConnectionTrait, name: &str) -> Stored<HashMap<String, String>> {
        let batches = batches::list_batches(database, name).await?;
        let reason = |one: &storage::BatchRecord| match one.outcome.as_deref().and_then(Outcome::of_code) {
            Some(Outcome::Disputed) => "disputed".to_owned(),
            _ => {
                let signals = Signal::of_bits(u8::try_from(one.signals).unwrap_or_default());
                signals.first().map_or("disputed", |signal| signal.code()).to_owned()
            }
        };
        Ok(batches.iter().map(|one| (one.id.clone(), reason(one))).collect())
    }

    /// Lets counts go that are large enough, with what waited of earlier quarters. Gives whose by letter.
    async fn let_go(&self, database: &impl ConnectionTrait, quarter: Quarter) -> Stored<HashSet<String>> {
        let name = quarter.to_string();
        let mut withheld: BTreeMap<(i32, String), Tally> = BTreeMap::new();
        for one in releases::list_withheld(database, &name).await? {
            let tally = Tally::of(one.satisfied.unsigned_abs(), one.counted.unsigned_abs()).unwrap_or_default();
            let sum = withheld.entry((one.stream, one.assignment_id)).or_default();
            *sum = *sum + tally;
        }
        let mut gone = HashSet::new();
        for stream in [super::ratings::INVITED, super::ratings::OPEN] {
            let enough: Vec<String> = withheld
                .iter()
                .filter(|((of, _), tally)| *of == stream && is_enough(**tally))
                .map(|((_, assignment), _)| assignment.clone())
                .collect();
            releases::set_released(database, &name, stream, &enough).await?;
            if stream == super::ratings::INVITED {
                gone.extend(enough);
            }
        }
        Ok(gone)
    }

    /// Root over the ballots of a quarter, each salted, in the order of their keys.
    pub(super) async fn ballots_root(&self, database: &impl ConnectionTrait, name: &str) -> Stored<Hash> {
        let key = self.secrets.audit_key(name)?;
        let (mut leaves, mut last) = (Vec::new(), Vec::new());
        loop {
            let ballots = releases::list_ballots_after(database, name, &last, PIECE).await?;
            let Some(end) = ballots.last() else { break };
            last.clone_from(&end.ballot_key);
            leaves.extend(ballots.iter().map(|ballot| {
                let answers = [ballot.p0, ballot.p1, ballot.p2, ballot.p3, ballot.p4, ballot.p5, ballot.p6, ballot.p7];
                let text = |answer: Option<i32>| answer.map(|answer| answer.to_string()).unwrap_or_default();
                let [p0, p1, p2, p3, p4, p5, p6, p7] = answers.map(text);
                let (stream, status) = (ballot.stream.to_string(), ballot.status.to_string());
                let words = [
                    &ballot.period,
                    &ballot.assignment_id,
                    &ballot.mahalla_code,
                    &stream,
                    &p0,
                    &p1,
                    &p2,
                    &p3,
                    &p4,
                    &p5,
                    &p6,
                    &p7,
                    &status,
                ];
                let fields: Vec<&[u8]> = words.iter().map(|word| word.as_bytes()).collect();
                leaf(&entry::ballot_row(&fields, &secrets::mac(&key, &ballot.ballot_key)))
            }));
        }
        Ok(root_of(&leaves))
    }

    /// The entry of the ballots of a released quarter, as they lie there today.
    pub(super) async fn root_entry(&self, name: &str) -> Stored<Option<Hash>> {
        let database = self.storage.connection();
        let Some(file) = releases::find_file(database, name).await? else { return Ok(None) };
        let root = self.ballots_root(database, name).await?;
        Ok(Some(document_of(&PeriodFileRecord { root: root.to_vec(), ..file })))
    }

    /// Everyone who holds a post on the last day of the quarter, with what was released of him.
    pub(super) async fn members(&self, database: &impl ConnectionTrait, quarter: Quarter) -> Stored<Vec<Member>> {
        let names: Vec<String> = quarter.window().iter().map(ToString::to_string).collect();
        let mut members: BTreeMap<String, Member> = BTreeMap::new();
        let gazetteer = self.gazetteer();
        let day = written(quarter.last_day());
        for holder in storage::inspectors::list_holders(database, HoldersOf::Everywhere, &day).await? {
            let Some(mahalla) = gazetteer.mahalla(&holder.mahalla_code) else { continue };
            let member = members.entry(holder.assignment_id.clone()).or_default();
            member.assignment = holder.assignment_id;
            if member.mahallas.is_empty() {
                member.district.clone_from(&mahalla.district_code);
                member.region = self.region_of(&holder.mahalla_code);
            }
            member.mahallas.push(holder.mahalla_code);
        }
        let mut released_in: HashMap<(String, String), String> = HashMap::new();
        let mut sums: HashMap<(String, i32, usize), Tally> = HashMap::new();
        let mut first = names.last().cloned().unwrap_or_default();
        for one in releases::list_released(database, &names).await? {
            let Some(released) = one.released_in else { continue };
            let Some(place) = names.iter().position(|name| *name == released) else { continue };
            let tally = Tally::of(one.satisfied.unsigned_abs(), one.counted.unsigned_abs()).unwrap_or_default();
            let sum = sums.entry((one.assignment_id.clone(), one.stream, place)).or_default();
            *sum = *sum + tally;
            if one.stream == super::ratings::INVITED {
                first = first.min(one.period.clone());
                released_in.insert((one.assignment_id, one.period), released);
            }
        }
        for ((assignment, stream, place), sum) in sums {
            let Some(member) = members.get_mut(&assignment) else { continue };
            if stream == super::ratings::INVITED {
                member.quarters[place] = domain::release::coded(sum);
            } else {
                member.open = member.open + domain::release::coded(sum);
            }
        }
        for one in releases::list_contact_tallies(database, &first).await? {
            let is_released = released_in.contains_key(&(one.assignment_id.clone(), one.period.clone()));
            let contact = usize::try_from(one.contact).ok().and_then(|place| place.checked_sub(1));
            let contact = contact.and_then(|place| domain::rating::Contact::ALL.get(place));
            let (Some(member), Some(contact), true) = (members.get_mut(&one.assignment_id), contact, is_released)
            else {
                continue;
            };
            let tally = Tally::of(one.satisfied.unsigned_abs(), one.counted.unsigned_abs()).unwrap_or_default();
            let sum = member.by_contact.get_mut(*contact);
            *sum = *sum + tally;
        }
        let year_ago = quarter.previous_four()[3].to_string();
        for score in stored::list_scores(database, &year_ago).await? {
            if let Some(member) = members.get_mut(&score.assignment_id).filter(|_| score.n > 0.0) {
                member.previous = Some(Previous {
                    period: year_ago.clone(),
                    k_eff: rounded(score.k),
                    n_eff: rounded(score.n),
                    mu: rounded(score.mu),
                    kappa: rounded(score.kappa),
                });
            }
        }
        let mut members: Vec<Member> = members.into_values().collect();
        self.set_strata(database, &mut members).await?;
        Ok(members)
    }

    /// What each is compared by: what an import told of his mahallas; town or country also by their kind.
    async fn set_strata(&self, database: &impl ConnectionTrait, members: &mut [Member]) -> Stored {
        use domain::{
            place::PlaceKind,
            release::{Risk, Setting},
        };
        let traits: HashMap<String, storage::TraitRecord> =
            draws::list_traits(database).await?.into_iter().map(|one| (one.mahalla_code.clone(), one)).collect();
        let mut households: HashMap<String, u32> = draws::count_households(database)
            .await?
            .into_iter()
            .map(|(code, count)| (code, u32::try_from(count).unwrap_or_default()))
            .collect();
        for one in traits.values() {
            if let Some(count) = one.households {
                households.insert(one.mahalla_code.clone(), count.unsigned_abs());
            }
        }
        let of = |member: &Member| -> Option<u32> {
            member.mahallas.iter().map(|code| households.get(code).copied()).sum::<Option<u32>>()
        };
        let bounds = thirds(members.iter().filter_map(of).collect());
        let gazetteer = self.gazetteer();
        let setting = |code: &String| {
            let told = traits.get(code).and_then(|one| Setting::of_code(one.setting.as_deref()?));
            told.or_else(|| {
                let mahalla = gazetteer.mahalla(code)?;
                let district = gazetteer.district(&mahalla.district_code)?;
                let region = gazetteer.region(&district.region_code)?;
                let is_town = district.kind == PlaceKind::Shahar || region.kind == PlaceKind::Shahar;
                let is_urban = is_town && mahalla.kind == PlaceKind::Mfy;
                Some(if is_urban { Setting::Urban } else { Setting::Rural })
            })
        };
        for member in members {
            let risks = member.mahallas.iter().filter_map(|code| Risk::of_code(traits.get(code)?.risk.as_deref()?));
            let stratum = Stratum {
                setting: member.mahallas.first().and_then(setting),
                size: of(member).zip(bounds).map(|(count, bounds)| third_of(count, bounds)),
                risk: risks.max(),
            };
            member.stratum = stratum.code();
        }
        Ok(())
    }

    async fn compute(
        &self,
        database: &impl ConnectionTrait,
        quarter: Quarter,
        counts: &Counts,
        new: &HashSet<String>,
        totals: Totals,
        root: &Hash,
    ) -> Stored<Released> {
        let name = quarter.to_string();
        let members = self.members(database, quarter).await?;
        let (groups, rows) = computed(&members);
        let mut file = PeriodFile::new(name.clone(), written(self.today()), totals, domain::check::hex(root));
        file.areas = counts.areas(&members, &rows, new);
        file.turnout = counts.turnout();
        (file.groups, file.scores) = (groups, rows);
        let before: HashMap<String, Vec<QuarterScore>> = stored::list_scores(database, &quarter.previous().to_string())
            .await?
            .into_iter()
            .filter_map(|score| {
                Some((score.assignment_id, serde_json::from_str::<ScoreCard>(&score.card).ok()?.history))
            })
            .collect();
        let met: HashMap<&str, Option<u8>> =
            members.iter().map(|member| (member.assignment.as_str(), counts::met_percent(member))).collect();
        let mut scores = Vec::new();
        for row in &file.scores {
            let history = before.get(&row.assignment).cloned().unwrap_or_default();
            let card = ScoreCard {
                met_percent: met.get(row.assignment.as_str()).copied().flatten(),
                turnout: counts.turnout_of(&row.assignment),
                ..card(&name, row, history)
            };
            scores.push(ScoreRecord {
                period: name.clone(),
                assignment_id: row.assignment.clone(),
                k: row.k_eff,
                n: row.n_eff,
                mu: row.mu,
                kappa: row.kappa,
                card: serde_json::to_string(&card).unwrap_or_default(),
            });
        }
        let areas = file.areas.iter().map(|area| AreaScoreRecord {
            period: name.clone(),
            code: area.code.clone(),
            card: serde_json::to_string(&counts::area_card(&name, area)).unwrap_or_default(),
        });
        let republic = AreaScoreRecord {
            period: name.clone(),
            code: String::new(),
            card: serde_json::to_string(&counts::republic_card(&name, &file.scores)).unwrap_or_default(),
        };
        Ok(Released { areas: areas.chain([republic]).collect(), scores, file: canonical(&file) })
    }

    /// Counts of what was said of reports during the quarter.
    async fn publish_voices(&self, database: &impl ConnectionTrait, name: &str) -> Stored {
        use domain::report_verdict::{ReportVerdict, ReportVoices};
        let mut voices: BTreeMap<(String, i32), ReportVoices> = BTreeMap::new();
        for one in releases::list_report_ballots(database, name).await? {
            let [r1, r2, r3, r4] =
                [one.r1, one.r2, one.r3, one.r4].map(|answer| u8::try_from(answer).unwrap_or_default());
            let [k1, k2, k3, k4] = u32::try_from(one.kept).unwrap_or_default().to_be_bytes();
            let verdict = ReportVerdict::of_bytes([r1, r2, r3, r4, k1, k2, k3, k4]);
            voices.entry((one.report_id, one.stream)).or_default().add(verdict);
        }
        let rows = voices.into_iter().map(|((report_id, stream), voices)| ReportVoiceRecord {
            report_id,
            stream,
            period: name.to_owned(),
            voices: serde_json::to_string(&voices).unwrap_or_default(),
        });
        releases::add_report_voices(database, rows.collect()).await
    }
}

/// The status of a ballot as its entry in the log has it.
fn status_of(ballot: &BallotRecord, reasons: &HashMap<String, String>) -> String {
    if ballot.status == COUNTED {
        return "counted".to_owned();
    }
    let reason = ballot.batch.as_ref().and_then(|batch| reasons.get(batch));
    format!("excluded:{}", reason.map_or("disputed", String::as_str))
}

fn document_of(file: &PeriodFileRecord) -> Hash {
    entry::document(&canonical(&BallotsRoot {
        kind: "ballot_root",
        period: &file.period,
        root: domain::check::hex(&hash_of(&file.root)),
        received: file.received,
        counted: file.counted,
        excluded: file.excluded,
    }))
}

/// The card of a released score.
fn card(quarter: &str, row: &ScoreRow, mut history: Vec<QuarterScore>) -> ScoreCard {
    let percent = |share: f64| (100.0 * share + 0.5).floor() as u8;
    let shown = row.published.percent.unwrap_or_default();
    let figure = match row.published.status.as_str() {
        "under" => Figure::Under(shown),
        "over" => Figure::Over(shown),
        "share" => Figure::Share { percent: shown, low: percent(row.low), high: percent(row.high) },
        _ => Figure::Suppressed,
    };
    let band = match row.band.as_str() {
        "above" => BandName::Above,
        "below" => BandName::Below,
        "similar" => BandName::Similar,
        _ => BandName::TooFew,
    };
    let peers_percent = percent(row.mu);
    history.retain(|one| one.quarter != quarter);
    history.push(QuarterScore { quarter: quarter.to_owned(), ratings: row.answered, figure, peers_percent });
    let history = history.split_off(history.len().saturating_sub(4));
    ScoreCard {
        quarter: quarter.to_owned(),
        ratings: row.answered,
        figure,
        peers_percent,
        band,
        history,
        open_feedback: row.open.map(|[satisfied, answered]| (answered, satisfied)),
        change: row.change,
        met_percent: None,
        turnout: None,
    }
}

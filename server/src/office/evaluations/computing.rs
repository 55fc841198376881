//! Evaluations are computed once, of all inspectors together, when a quarter is released: from its file, from what was
//! counted of concerns and reports in the four quarters that end with it, and from the clock.
use super::super::{Office, instant, mix::COUNTED, ratings::INVITED, reports::served::owing};
use crate::mail::News;
use domain::{
    calendar::local_date,
    check::hex,
    evaluation::{
        Candidate, Counted, EvaluationSheet, MarkedReport, Norms, Peer, ReportFacts, TERM, marks_of, peers_of,
        points_of, sheet_entry, voices_told,
    },
    index::version_in,
    log::{leaf, root_of},
    period::{PeriodState, Quarter},
    release::{Member, PeriodFile, ScoreRow},
    report::{ReportSpan, ReportState, share_kept},
    report_verdict::ReportVoices,
    score::Tally,
};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use storage::{
    AssignmentRecord, ConnectionTrait, EvaluationRecord, StorageError, Stored, evaluations as stored, ratings,
    registry::{date, find_setting, set_setting, written},
    releases,
};

/// An announcement of the rules an index is made by.
#[derive(Serialize)]
struct Announced<'a> {
    kind: &'static str,
    version: &'a str,
    sha256: String,
    from: &'a str,
}

/// An announcement of all evaluations of a quarter: the root over them, in the order of their assignments.
#[derive(Serialize)]
struct Evaluated<'a> {
    kind: &'static str,
    period: &'a str,
    size: usize,
    root: String,
}

/// Reports owed at an assignment, each with what it is about.
type Owed = HashMap<String, Vec<(ReportSpan, ReportFacts)>>;

impl Office {
    /// Computes the evaluations of all released quarters that have none yet, oldest first.
    pub async fn evaluate_quarters(&self) -> Stored {
        let database = self.storage.connection();
        let known: HashSet<String> = stored::list_quarters(database).await?.into_iter().collect();
        let mut released = ratings::list_periods(database).await?;
        released.retain(|one| one.state == PeriodState::Released.code() && !known.contains(&one.quarter));
        released.sort_by(|one, other| one.quarter.cmp(&other.quarter));
        for one in released {
            self.evaluate_quarter(&one.quarter).await?;
        }
        Ok(())
    }

    /// Computes the evaluations of a released quarter; where they are there, nothing changes. Gives how many.
    ///
    /// # Errors
    /// The database failed, or the file of the quarter is broken.
    pub async fn evaluate_quarter(&self, name: &str) -> Stored<usize> {
        let broken = |column| StorageError::Inconsistent { table: "period_file", column, row: name.to_owned() };
        let quarter = Quarter::parse(name).ok_or_else(|| broken("period"))?;
        let transaction = self.storage.begin().await?;
        if stored::has_evaluations(&transaction, name).await? {
            return Ok(0);
        }
        let Some(file) = releases::find_file(&transaction, name).await? else { return Ok(0) };
        let file: PeriodFile = serde_json::from_slice(&file.bytes).map_err(|_| broken("bytes"))?;
        let period = ratings::find_period(&transaction, name).await?;
        let released = period.and_then(|period| period.released_at).map(|at| local_date(instant(at)));
        let released = released.unwrap_or_else(|| self.today());
        let mut sheets = self.sheets(&transaction, quarter, &file).await?;
        sheets.sort_by(|one, other| one.assignment.cmp(&other.assignment));
        let mut entries = Vec::new();
        let records: Vec<EvaluationRecord> = sheets
            .into_iter()
            .map(|sheet| {
                let bytes = super::super::log::canonical(&sheet);
                let entry = sheet_entry(&self.salt_of_sheet(name, &sheet.assignment), &bytes);
                entries.push(entry);
                EvaluationRecord {
                    period: name.to_owned(),
                    officer_id: sheet.inspector,
                    district_code: sheet.district,
                    mahalla_code: sheet.mahallas.first().cloned().unwrap_or_default(),
                    released_on: written(released),
                    sheet: String::from_utf8_lossy(&bytes).into_owned(),
                    entry: Some(entry.to_vec()),
                    assignment_id: sheet.assignment,
                }
            })
            .collect();
        let count = records.len();
        let officers: HashSet<String> = records.iter().map(|record| record.officer_id.clone()).collect();
        stored::add_evaluations(&transaction, records).await?;
        self.announce_rules(&transaction, quarter).await?;
        if count > 0 {
            let leaves: Vec<_> = entries.iter().map(|entry| leaf(entry)).collect();
            let root = hex(&root_of(&leaves));
            self.announce(&transaction, &Evaluated { kind: "evaluations", period: name, size: count, root }).await?;
        }
        let hear_until = self.days_off().working_days_after(released, TERM);
        if self.today() <= hear_until {
            self.tell_officers(&transaction, officers, (News::Computed, hear_until)).await?;
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(count)
    }

    /// The salt of a sheet's entry: it is given to those who may read the sheet.
    pub(super) fn salt_of_sheet(&self, quarter: &str, assignment: &str) -> Vec<u8> {
        self.secrets.token_hash("evaluation", format!("{quarter}/{assignment}").as_bytes())
    }

    /// Announces the rules in force in a quarter in the public log, once for each version: when the first quarter that it
    /// holds for is planned.
    pub(in crate::office) async fn announce_rules(&self, database: &impl ConnectionTrait, quarter: Quarter) -> Stored {
        let (version, from) = (version_in(quarter), &quarter.to_string());
        let setting = format!("index-rules/{version}");
        let Some((_, bytes)) = domain::index::rules_of(version) else { return Ok(()) };
        if find_setting(database, &setting).await?.is_some() {
            return Ok(());
        }
        let sha256 = super::hash_of_rules(bytes);
        self.announce(database, &Announced { kind: "index_rules", version, sha256, from }).await?;
        set_setting(database, &setting, from).await
    }

    async fn sheets(
        &self,
        database: &impl ConnectionTrait,
        quarter: Quarter,
        file: &PeriodFile,
    ) -> Stored<Vec<EvaluationSheet>> {
        let window = quarter.window();
        let (first, last) = (window[3].first_day(), quarter.last_day());
        let members = self.members(database, quarter).await?;
        let assignments = storage::inspectors::list_assignments(database).await?;
        let assignments: HashMap<&str, &AssignmentRecord> =
            assignments.iter().map(|one| (one.id.as_str(), one)).collect();
        let rows: HashMap<&str, &ScoreRow> = file.scores.iter().map(|row| (row.assignment.as_str(), row)).collect();
        let sizes: HashMap<&str, usize> = file.groups.iter().map(|group| (group.id.as_str(), group.groups)).collect();
        let mut counted = self.counted(database, &window, &rows).await?;
        let owed = self.owed_reports_of(database, quarter, (first, last)).await?;
        let norms = Norms::of(owed.values().flatten().map(|(_, facts)| facts));
        let mut sheets = Vec::new();
        let mut candidates = Vec::new();
        for Member { assignment, mahallas, district, region, stratum, .. } in members {
            let Some(known) = assignments.get(assignment.as_str()) else { continue };
            let begun = date(&known.valid_from, "assignment", "valid_from", &assignment)?;
            let mut own = counted.remove(&assignment).unwrap_or_default();
            let reports = owed.get(&assignment).map_or(&[][..], Vec::as_slice);
            own.reports = reports.iter().map(|(_, facts)| facts.clone()).collect();
            let points = points_of(&own, norms);
            let row = rows.get(assignment.as_str());
            let expected = row.and_then(|row| row.group.as_ref().map(|group| (row, group)));
            candidates.push(Candidate {
                region: region.clone(),
                stratum: stratum.clone(),
                points,
                expected_satisfaction: expected.map(|(row, group)| Peer {
                    value: row.mu,
                    inspectors: sizes.get(group.as_str()).and_then(|size| u32::try_from(*size).ok()).unwrap_or(0),
                    group: group.clone(),
                }),
            });
            sheets.push(EvaluationSheet {
                quarter: quarter.to_string(),
                inspector: known.officer_id.clone(),
                days: (last - begun.max(first)).whole_days() + 1,
                version: version_in(quarter).into(),
                points,
                peers: Default::default(),
                reports: reports.iter().map(|(span, facts)| marked(*span, facts, norms)).collect(),
                assignment,
                mahallas,
                district,
                region,
                stratum,
            });
        }
        for (sheet, peers) in sheets.iter_mut().zip(peers_of(&candidates)) {
            sheet.peers = peers;
        }
        Ok(sheets)
    }

    /// Counts by assignment, without reports.
    async fn counted(
        &self,
        database: &impl ConnectionTrait,
        window: &[Quarter; 4],
        rows: &HashMap<&str, &ScoreRow>,
    ) -> Stored<HashMap<String, Counted>> {
        let mut all: HashMap<String, Counted> = HashMap::new();
        for (assignment, row) in rows {
            all.entry((*assignment).to_owned()).or_default().satisfied = (row.k_eff, row.n_eff);
        }
        let (from, to) = (written(window[3].first_day()), written(window[0].last_day()));
        let count = |count: i64| u64::try_from(count).unwrap_or_default();
        for work in stored::count_work(database, &from, &to).await? {
            let own = all.entry(work.assignment_id).or_default();
            own.judged = (count(work.solved), count(work.partly), count(work.not_solved));
            own.due = (count(work.in_time), count(work.due));
            own.answers.0 = count(work.answers);
        }
        for late in stored::count_late(database, &from, &to).await? {
            all.entry(late.key).or_default().due.1 += count(late.count);
        }
        for formal in stored::count_formal(database, &from, &to).await? {
            all.entry(formal.key).or_default().answers.1 = count(formal.count);
        }
        let mut names: Vec<String> = window.iter().map(ToString::to_string).collect();
        names.reverse();
        let known = stored::list_reach_quarters(database, &names).await?;
        for name in names.iter().filter(|name| !known.contains(name)) {
            stored::count_reach(database, name, INVITED, COUNTED).await?;
        }
        for one in stored::list_reach(database, &names).await? {
            let Some(place) = names.iter().position(|name| *name == one.period) else { continue };
            let tally = Tally::of(one.knows.unsigned_abs(), one.answered.unsigned_abs()).unwrap_or_default();
            all.entry(one.assignment_id).or_default().reach[place] = tally;
        }
        Ok(all)
    }

    /// Reports that were due in the window, at the last assignment of their span, public or not.
    async fn owed_reports_of(
        &self,
        database: &impl ConnectionTrait,
        quarter: Quarter,
        (first, last): (time::Date, time::Date),
    ) -> Stored<Owed> {
        let mut voices: HashMap<String, Vec<ReportVoices>> = HashMap::new();
        for (report, said) in stored::list_voices(database, INVITED, &quarter.to_string()).await? {
            let said: ReportVoices = serde_json::from_str(&said).map_err(|_| StorageError::Inconsistent {
                table: "report_voice",
                column: "voices",
                row: report.clone(),
            })?;
            voices.entry(report).or_default().push(said);
        }
        let questions: HashMap<String, (u64, u64)> =
            stored::count_questions_of_reports(database, &written(self.today()))
                .await?
                .into_iter()
                .map(|one| (one.key, (one.count.unsigned_abs(), one.part.unsigned_abs())))
                .collect();
        let mut owed = Owed::new();
        for span in ReportSpan::due_between(first, last) {
            let mut reports: HashMap<String, ReportFacts> = HashMap::new();
            let submitted = self.submitted(database, span).await?;
            for report in stored::list_reports(database, &span.to_string()).await? {
                let earlier = super::super::reports::commitments(&report.earlier, &report.id)?;
                let public = report.published_at.map(|at| local_date(instant(at)));
                // What the head keeps lying takes nothing off him.
                let day = submitted.get(&report.id).copied().min(public).or(public);
                let facts = ReportFacts {
                    is_published: true,
                    is_on_time: day.is_some_and(|day| day <= span.due_on()),
                    voices: voices_told(voices.get(&report.id).map_or(&[], Vec::as_slice)),
                    questions: questions.get(&report.id).copied().unwrap_or_default(),
                    kept: share_kept(&earlier, public.unwrap_or_else(|| span.due_on())),
                };
                reports.extend(report.officer_id.map(|officer| (officer, facts)));
            }
            let (from, to) = (written(span.first_day()), written(span.last_day()));
            let rows = storage::inspectors::list_served(database, "", None, &from, &to).await?;
            for (officer, served) in owing(rows, span)? {
                owed.entry(served.assignment).or_default().push((span, reports.remove(&officer).unwrap_or_default()));
            }
        }
        Ok(owed)
    }

    /// The days on which reports were submitted last without being returned.
    async fn submitted(
        &self,
        database: &impl ConnectionTrait,
        span: ReportSpan,
    ) -> Stored<HashMap<String, time::Date>> {
        let mut submitted = HashMap::new();
        for (report, state, at) in stored::list_submissions(database, &span.to_string()).await? {
            if state == ReportState::Submitted.code() {
                submitted.insert(report, local_date(instant(at)));
            } else {
                submitted.remove(&report);
            }
        }
        Ok(submitted)
    }
}

fn marked(span: ReportSpan, facts: &ReportFacts, norms: Norms) -> MarkedReport {
    MarkedReport { span: span.to_string(), is_published: facts.is_published, marks: marks_of(facts, norms) }
}

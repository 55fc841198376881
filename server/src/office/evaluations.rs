//! Evaluations: read by the inspector and the heads above him, and taken step by step to a decision. What may be done, by
//! whom and when is the domain's to say.
mod computing;
mod lines;
mod news;
mod steps;

use super::{Office, inspectors::names, once::Sent};
use async_trait::async_trait;
use domain::{
    audit::Act,
    check::hex,
    evaluation::{
        Course, DecisionForm, EvaluationLine, EvaluationRefusal, EvaluationSheet, EvaluationView, Evaluations,
        Evaluator, HearingForm, IndexBand, LookForm, ObjectionForm, Placed, RulingForm, Subject, TERM, Viewed,
        counted_below, is_weak, placed, proposals, rank,
    },
    failure::{Failure, Read},
    index::{Component, IndexRules, rules_of},
    log::{Hash, checkpoint::note},
    period::Quarter,
    person::{Role, Staff},
};
use std::collections::HashMap;
pub use steps::{Decision, Step};
use storage::{ConnectionTrait, EvaluationRecord, StorageError, Stored, evaluations as stored, registry::date};

type Refused<T> = Result<T, Failure<EvaluationRefusal>>;

/// Quarters before that are looked at.
const BEFORE: u64 = 4;

fn inconsistent(column: &'static str, record: &EvaluationRecord) -> StorageError {
    let row = format!("{}/{}", record.period, record.assignment_id);
    StorageError::Inconsistent { table: "evaluation", column, row }
}

fn sheet_of(record: &EvaluationRecord) -> Stored<(EvaluationSheet, &'static IndexRules)> {
    let sheet: EvaluationSheet = serde_json::from_str(&record.sheet).map_err(|_| inconsistent("sheet", record))?;
    let (rules, _) = rules_of(&sheet.version).ok_or_else(|| inconsistent("version", record))?;
    Ok((sheet, rules))
}

/// What is announced of a file of rules: its SHA-256.
fn hash_of_rules(bytes: &str) -> String {
    domain::check::hex(&crate::secrets::digest(bytes.as_bytes()))
}

/// An evaluation with what is needed to say what may be done.
struct Open {
    record: EvaluationRecord,
    sheet: EvaluationSheet,
    rules: &'static IndexRules,
    steps: usize,
    course: Course,
    viewed: Viewed,
    evaluator: Evaluator,
    before: Vec<(String, IndexBand)>,
}

impl Open {
    fn band(&self) -> IndexBand {
        self.sheet.band(self.rules, &self.course.left_out())
    }

    fn weak(&self) -> Vec<Component> {
        let left_out = self.course.left_out();
        let of = |one: &Component| {
            !left_out.contains(one)
                && is_weak(self.rules, *one, *self.sheet.points.get(*one), self.sheet.peers.get(*one).value)
        };
        if self.sheet.is_too_new() { Vec::new() } else { Component::ALL.into_iter().filter(of).collect() }
    }

    fn proposals(&self) -> Vec<domain::evaluation::DecisionKind> {
        let band = self.band();
        let before: Vec<(Quarter, IndexBand)> =
            self.before.iter().filter_map(|(name, band)| Some((Quarter::parse(name)?, *band))).collect();
        let quarter = Quarter::parse(&self.sheet.quarter);
        let is_confirmed = quarter.is_some_and(|quarter| counted_below(quarter, band, &before));
        proposals(band, is_confirmed, !self.weak().is_empty())
    }
}

fn evaluator_of(staff: &Staff) -> Evaluator {
    Evaluator {
        account: staff.account,
        inspector: staff.inspector.clone(),
        role: staff.role,
        territory: staff.territory.clone(),
    }
}

fn subject(record: &EvaluationRecord, heads: &HashMap<String, Role>) -> Subject {
    Subject {
        inspector: record.officer_id.clone(),
        district: record.district_code.clone(),
        role: heads.get(&record.officer_id).copied().unwrap_or(Role::Inspector),
    }
}

impl Office {
    /// Heads who hold a post themselves, with their highest role.
    async fn head_officers(&self, officer: Option<&str>) -> Stored<HashMap<String, Role>> {
        let accounts = storage::staff::list_head_officers(self.storage.connection(), officer).await?;
        let mut heads: HashMap<String, Role> = HashMap::new();
        for account in accounts {
            let (Some(officer), Some(role)) = (account.officer_id, Role::of_code(&account.role)) else { continue };
            let known = heads.entry(officer).or_insert(role);
            if rank(role) > rank(*known) {
                *known = role;
            }
        }
        Ok(heads)
    }

    /// Bands of the quarters before, newest first.
    async fn bands_before(
        &self,
        database: &impl ConnectionTrait,
        record: &EvaluationRecord,
    ) -> Stored<Vec<(String, IndexBand)>> {
        let all = stored::list_of_assignment(database, &record.assignment_id, &record.period, BEFORE + 1).await?;
        let mut bands = Vec::new();
        for one in all.into_iter().filter(|one| one.period != record.period) {
            bands.push((one.period.clone(), self.band_of(database, &one).await?));
        }
        Ok(bands)
    }

    async fn band_of(&self, database: &impl ConnectionTrait, record: &EvaluationRecord) -> Stored<IndexBand> {
        let (sheet, rules) = sheet_of(record)?;
        let steps = stored::list_steps(database, &record.period, std::slice::from_ref(&record.assignment_id)).await?;
        Ok(sheet.band(rules, &self.course_of(record, &steps)?.left_out()))
    }

    async fn opened_evaluation(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        assignment: &str,
        quarter: &str,
    ) -> Refused<Open> {
        let record = stored::find_evaluation(database, assignment, quarter).await?;
        let record = record.ok_or(Failure::Refused(EvaluationRefusal::NotYours))?;
        let heads = self.head_officers(Some(&record.officer_id)).await?;
        let steps = stored::list_steps(database, quarter, std::slice::from_ref(&record.assignment_id)).await?;
        let course = self.course_of(&record, &steps)?;
        let evaluator = evaluator_of(staff);
        let viewed = evaluator.sees(&subject(&record, &heads), &course).map_err(Failure::Refused)?;
        let (sheet, rules) = sheet_of(&record)?;
        let before = self.bands_before(database, &record).await?;
        Ok(Open { steps: steps.len(), sheet, rules, record, course, viewed, evaluator, before })
    }

    /// Takes a step, in one transaction, once for a form.
    async fn take_evaluation_step(
        &self,
        staff: &Staff,
        (assignment, quarter, form): (&str, &str, &str),
        step: impl FnOnce(&Open) -> Result<Step, EvaluationRefusal> + Send,
    ) -> Refused<()> {
        let transaction = self.storage.begin().await?;
        let open = self.opened_evaluation(&transaction, staff, assignment, quarter).await?;
        match self.sent(&transaction, form).await? {
            Sent::Unknown => {
                return Err(Failure::Refused(EvaluationRefusal::Fields(vec![("form", "missing")])));
            }
            Sent::Before => return Ok(()),
            Sent::First => {}
        }
        let step = step(&open).map_err(Failure::Refused)?;
        let number = i32::try_from(open.steps + 1).unwrap_or(i32::MAX);
        let record = self.sealed_step(&open.record, number, (staff, self.now()), step);
        self.note_act(&transaction, Some(staff.account), Act::Evaluation, quarter).await?;
        if !stored::add_step(&transaction, record).await? {
            return Err(Failure::Refused(EvaluationRefusal::Decided));
        }
        self.tell_step(&transaction, &open.record).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(())
    }

    /// Where a sheet stands under the root of its quarter; none where places were not kept yet.
    async fn place_of(&self, quarter: &str, assignment: &str) -> Stored<Option<Placed>> {
        let mut known = stored::list_entries(self.storage.connection(), quarter).await?;
        known.sort();
        let entries: Option<Vec<Hash>> = known.iter().map(|(_, entry)| entry.as_deref()?.try_into().ok()).collect();
        let Some(entries) = entries else { return Ok(None) };
        let Some(number) = known.iter().position(|(of, _)| of == assignment) else { return Ok(None) };
        Ok(placed(&entries, number as u64).map(|(root, path)| Placed {
            salt: hex(&self.salt_of_sheet(quarter, assignment)),
            entry: hex(&entries[number]),
            number: number as u64,
            size: entries.len() as u64,
            path: path.iter().map(|hash| hex(hash)).collect(),
            root: hex(&root),
        }))
    }
}

#[async_trait]
impl Evaluations for Office {
    async fn evaluated_quarters(&self) -> Read<Vec<String>> {
        Ok(stored::list_quarters(self.storage.connection()).await?)
    }

    async fn evaluations(&self, staff: &Staff, quarter: &str, district: &str) -> Read<Vec<EvaluationLine>> {
        Ok(self.lines_of(staff, quarter, district).await?)
    }

    async fn evaluations_waiting(&self, staff: &Staff) -> Read<Vec<EvaluationLine>> {
        Ok(self.waiting_for(staff).await?)
    }

    async fn evaluation_of(&self, staff: &Staff, assignment: &str, quarter: &str) -> Refused<EvaluationView> {
        let database = self.storage.connection();
        let open = self.opened_evaluation(database, staff, assignment, quarter).await?;
        let officer = std::slice::from_ref(&open.record.officer_id);
        let officers = storage::inspectors::list_officers(database, officer).await?;
        let released = date(&open.record.released_on, "evaluation", "released_on", assignment)?;
        let left_out = open.course.left_out();
        let (evaluation, standing) = open.sheet.computed(open.rules, &left_out);
        Ok(EvaluationView {
            inspector_name: officers.into_iter().next().map(names).unwrap_or_default(),
            released,
            band: open.band(),
            uncorrected: (!left_out.is_empty()).then(|| open.sheet.computed(open.rules, &[]).0.index),
            rules: open.rules,
            evaluation,
            standing,
            turn: open.course.turn(open.viewed, &open.evaluator, self.today()),
            proposals: open.proposals(),
            weak: open.weak(),
            sheet: open.sheet,
            before: open.before,
            course: open.course,
            is_own: open.viewed == Viewed::Own,
        })
    }

    async fn hear(&self, staff: &Staff, assignment: &str, quarter: &str, form: &HearingForm) -> Refused<()> {
        let today = self.today();
        self.take_evaluation_step(staff, (assignment, quarter, &form.form), |open| {
            open.course.may_hear(open.viewed, today)?;
            Ok(Step::Heard { words: form.draft()? })
        })
        .await
    }

    async fn decide(&self, staff: &Staff, assignment: &str, quarter: &str, form: &DecisionForm) -> Refused<()> {
        let (today, days_off) = (self.today(), self.days_off());
        self.take_evaluation_step(staff, (assignment, quarter, &form.form), |open| {
            open.course.may_decide(open.viewed, &open.evaluator, today)?;
            let draft = form.draft(&open.proposals(), &open.weak(), today)?;
            Ok(Step::Decided(Decision::of(staff, draft, days_off.working_days_after(today, TERM))))
        })
        .await
    }

    async fn object(&self, staff: &Staff, assignment: &str, quarter: &str, form: &ObjectionForm) -> Refused<()> {
        let today = self.today();
        self.take_evaluation_step(staff, (assignment, quarter, &form.form), |open| {
            open.course.may_object(open.viewed, today)?;
            let draft = form.draft()?;
            Ok(Step::Objected { items: draft.items, words: draft.words })
        })
        .await
    }

    async fn rule(&self, staff: &Staff, assignment: &str, quarter: &str, form: &RulingForm) -> Refused<()> {
        self.take_evaluation_step(staff, (assignment, quarter, &form.form), |open| {
            open.course.may_rule(open.viewed, &open.evaluator)?;
            let items = open.course.waiting();
            let draft = form.draft(items.map_or(&[], |objected| &objected.items))?;
            Ok(Step::Ruled { outcome: draft.outcome, left_out: draft.left_out, reasons: draft.grounds })
        })
        .await
    }

    async fn look_again(&self, staff: &Staff, assignment: &str, quarter: &str, form: &LookForm) -> Refused<()> {
        let today = self.today();
        self.take_evaluation_step(staff, (assignment, quarter, &form.form), |open| {
            open.course.may_look(open.viewed, today)?;
            let steps = open.course.standing().map_or(0, |round| round.decided.plan.len());
            let (states, seen) = form.draft(steps)?;
            Ok(Step::Looked { states, seen })
        })
        .await
    }

    async fn public_band(&self, inspector: &str) -> Read<Option<(String, IndexBand)>> {
        let database = self.storage.connection();
        let today = storage::registry::written(self.today());
        let officer = [inspector.to_owned()];
        let of = storage::inspectors::HoldersOf::Officers(&officer);
        let holder = storage::inspectors::list_holders(database, of, &today).await?.into_iter().next();
        let Some(holder) = holder else { return Ok(None) };
        let last = stored::list_of_assignment(database, &holder.assignment_id, "9999Q4", 1).await?;
        let Some(record) = last.into_iter().next() else { return Ok(None) };
        Ok(Some((record.period.clone(), self.band_of(database, &record).await?)))
    }

    async fn evaluation_data(&self, view: &EvaluationView) -> Read<Vec<u8>> {
        let (quarter, assignment) = (&view.sheet.quarter, &view.sheet.assignment);
        let record = stored::find_evaluation(self.storage.connection(), assignment, quarter).await?;
        let left_out = super::log::canonical(&view.course.left_out());
        let place = super::log::canonical(&self.place_of(quarter, assignment).await?);
        let sheet = record.map(|record| record.sheet).unwrap_or_default().into_bytes();
        // The names stand in their order, and the sheet is not read and written anew: its hash is over these bytes.
        let parts: [&[u8]; 7] = [b"{\"left_out\":", &left_out, b",\"place\":", &place, b",\"sheet\":", &sheet, b"}"];
        Ok(parts.concat())
    }

    fn index_rules(&self, version: &str) -> Option<(&'static str, String)> {
        let (_, bytes) = rules_of(version)?;
        let hash = hash_of_rules(bytes);
        let body = format!("{}\nindex {version}\n{hash}\n", self.log_origin);
        let key = self.secrets.log_key().ok()?;
        Some((bytes, note(&self.log_origin, &body, &key)))
    }
}

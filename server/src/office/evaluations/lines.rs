//! Lists of evaluations: those of a quarter that somebody may see, and those on which he has a step to take.
use super::{evaluator_of, names, sheet_of, subject};
use crate::office::Office;
use domain::{
    evaluation::{Course, EvaluationLine, Evaluator, Subject, Viewed},
    person::{Role, Staff},
};
use std::collections::HashMap;
use storage::{EvaluationRecord, EvaluationStepRecord, Stored, evaluations as stored};

/// Quarters that are looked through for what waits: a support plan runs a year at most.
const LOOKED_THROUGH: usize = 5;

/// A record with all that is needed to say what the viewer may do.
struct Seen {
    record: EvaluationRecord,
    subject: Subject,
    course: Course,
    viewed: Viewed,
}

impl Office {
    /// Those that the member of staff may see of `records`; `heads` are all officers who head an office.
    async fn seen(
        &self,
        evaluator: &Evaluator,
        quarter: &str,
        records: Vec<EvaluationRecord>,
        heads: &HashMap<String, Role>,
    ) -> Stored<Vec<Seen>> {
        let mut seen = Vec::new();
        let assignments: Vec<String> = records.iter().map(|record| record.assignment_id.clone()).collect();
        let mut steps: HashMap<String, Vec<EvaluationStepRecord>> = HashMap::new();
        for step in stored::list_steps(self.storage.connection(), quarter, &assignments).await? {
            steps.entry(step.assignment_id.clone()).or_default().push(step);
        }
        for record in records {
            let own = steps.get(&record.assignment_id).map_or(&[][..], Vec::as_slice);
            let (course, subject) = (self.course_of(&record, own)?, subject(&record, heads));
            if let Ok(viewed) = evaluator.sees(&subject, &course) {
                seen.push(Seen { record, subject, course, viewed });
            }
        }
        Ok(seen)
    }

    fn evaluation_line(&self, seen: Seen) -> Stored<EvaluationLine> {
        let (sheet, rules) = sheet_of(&seen.record)?;
        Ok(EvaluationLine {
            band: sheet.band(rules, &seen.course.left_out()),
            stage: seen.course.stage(self.today()),
            assignment: seen.record.assignment_id,
            quarter: seen.record.period,
            inspector: seen.record.officer_id,
            inspector_name: Default::default(),
            mahalla_code: seen.record.mahalla_code,
            district_code: seen.record.district_code,
        })
    }

    async fn with_names(&self, mut lines: Vec<EvaluationLine>) -> Stored<Vec<EvaluationLine>> {
        let mut ids: Vec<String> = lines.iter().map(|line| line.inspector.clone()).collect();
        ids.sort();
        ids.dedup();
        let officers = storage::inspectors::list_officers(self.storage.connection(), &ids).await?;
        let officers: HashMap<String, _> =
            officers.into_iter().map(|officer| (officer.id.clone(), names(officer))).collect();
        for line in &mut lines {
            line.inspector_name = officers.get(&line.inspector).cloned().unwrap_or_default();
        }
        Ok(lines)
    }

    pub(super) async fn lines_of(&self, staff: &Staff, quarter: &str, district: &str) -> Stored<Vec<EvaluationLine>> {
        let (territory, officer) = match (staff.role, &staff.inspector) {
            (role, _) if role.is_head() && district.starts_with(&staff.territory) => (district, None),
            (role, _) if role.is_head() => (staff.territory.as_str(), None),
            (Role::Integrity, _) => ("", None),
            (_, Some(officer)) => ("", Some(officer.as_str())),
            _ => return Ok(Vec::new()),
        };
        let records = stored::list_evaluations(self.storage.connection(), quarter, territory, officer).await?;
        let heads = self.head_officers(None).await?;
        let seen = self.seen(&evaluator_of(staff), quarter, records, &heads).await?;
        let lines = seen.into_iter().map(|seen| self.evaluation_line(seen)).collect::<Stored<Vec<_>>>()?;
        self.with_names(lines).await
    }

    /// Those of the last quarters on which a step waits for the member of staff, newest first. Above the district nothing
    /// waits but what was taken up there already, or is of a head: so no more is looked at.
    pub(super) async fn waiting_for(&self, staff: &Staff) -> Stored<Vec<EvaluationLine>> {
        let database = self.storage.connection();
        let (evaluator, today, heads) = (evaluator_of(staff), self.today(), self.head_officers(None).await?);
        let mut lines = Vec::new();
        for quarter in stored::list_quarters(database).await?.into_iter().take(LOOKED_THROUGH) {
            let records = match (staff.role, &staff.inspector) {
                (Role::DistrictHead, _) => stored::list_evaluations(database, &quarter, &staff.territory, None).await?,
                (Role::Region | Role::Republic | Role::Integrity, _) => {
                    let mut officers: Vec<String> = heads.keys().cloned().collect();
                    officers.extend(staff.inspector.clone());
                    stored::list_touched(database, &quarter, &staff.territory, &officers).await?
                }
                (_, Some(officer)) => stored::list_evaluations(database, &quarter, "", Some(officer)).await?,
                _ => Vec::new(),
            };
            for seen in self.seen(&evaluator, &quarter, records, &heads).await? {
                if seen.course.waits_for(seen.viewed, &evaluator, &seen.subject, today) {
                    lines.push(self.evaluation_line(seen)?);
                }
            }
        }
        self.with_names(lines).await
    }
}

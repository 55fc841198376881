//! What inspectors lack: kept under a key made of officer and quarter, so that the last word counts and no row names anybody;
//! read by heads once the quarter is over.
use super::{Office, once::Sent};
use async_trait::async_trait;
use domain::{
    check::hex,
    condition::{
        ConditionDesk, ConditionRefusal, Conditions, HeadConditions, Need, NeedAnswer, NeedAnswerForm,
        PublicConditions, Statement, StatementForm, counts, has_page, read_here, texts_kept_from, told_count,
    },
    failure::{Failure, Read},
    period::Quarter,
    person::{Role, Staff},
};
use std::collections::BTreeMap;
use storage::{
    ConditionAnswerRecord, ConditionRecord, StorageError, Stored, conditions as stored,
    registry::{date, written},
};

/// Statements whose texts are erased in one go.
const BATCH: u64 = 500;

type Refused<T> = Result<T, Failure<ConditionRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(ConditionRefusal::Fields(fields)))
}

fn place(quarter: &str, key: &[u8]) -> String {
    format!("condition/{quarter}/{}", hex(key))
}

fn answer(record: ConditionAnswerRecord) -> Stored<(String, NeedAnswer)> {
    let row = || format!("{}/{}", record.quarter, record.area);
    let broken = || StorageError::Inconsistent { table: "condition_answer", column: "need", row: row() };
    let day = |day: &str| date(day, "condition_answer", "answered_on", &row());
    let answer = NeedAnswer {
        need: Need::of_code(&record.need).ok_or_else(broken)?,
        by: record.by_day.as_deref().map(day).transpose()?,
        on: day(&record.answered_on)?,
        words: record.words.clone(),
    };
    Ok((record.quarter, answer))
}

impl Office {
    fn condition_key(&self, officer: &str, quarter: &str) -> Vec<u8> {
        self.secrets.token_hash("condition", &crate::secrets::lp(&[officer.as_bytes(), quarter.as_bytes()]))
    }

    fn opened_condition(&self, record: &ConditionRecord) -> Stored<Statement> {
        let place = place(&record.quarter, &record.key);
        let opened = self.secrets.open_sealed(&place, &record.sealed);
        opened.and_then(|bytes| serde_json::from_slice(&bytes).ok()).ok_or(StorageError::Inconsistent {
            table: "condition",
            column: "sealed",
            row: place,
        })
    }

    /// Statements of a territory in a quarter, by district.
    async fn statements(&self, quarter: &str, territory: &str) -> Stored<BTreeMap<String, Vec<Statement>>> {
        let mut all: BTreeMap<String, Vec<Statement>> = BTreeMap::new();
        for record in stored::list_conditions(self.storage.connection(), quarter, territory).await? {
            let statement = self.opened_condition(&record)?;
            all.entry(record.district_code).or_default().push(statement);
        }
        Ok(all)
    }

    async fn answers_of(&self, areas: &[&str], quarter: Option<&str>) -> Stored<Vec<(String, NeedAnswer)>> {
        let records = stored::list_answers(self.storage.connection(), areas, quarter).await?;
        records.into_iter().map(answer).collect()
    }

    async fn read_by(&self, staff: &Staff) -> Stored<HeadConditions> {
        let quarter = self.quarter_over().to_string();
        let by_district = self.statements(&quarter, &staff.territory).await?;
        let stated = by_district.values().map(Vec::len).sum();
        let is_of_district = staff.territory.len() == 7;
        let groups: Vec<Vec<Statement>> = if staff.role == Role::Republic {
            // What a region is too small for, too, is read here.
            let mut regions: BTreeMap<String, Vec<Vec<Statement>>> = BTreeMap::new();
            for (district, of_one) in by_district {
                regions.entry(district.chars().take(4).collect()).or_default().push(of_one);
            }
            regions.retain(|_, districts| read_here(districts.clone(), false).is_empty());
            regions.into_values().flatten().collect()
        } else {
            by_district.into_values().collect()
        };
        let answers = self.answers_of(&[&staff.territory], Some(&quarter)).await?;
        Ok(HeadConditions {
            entries: read_here(groups, is_of_district),
            answers: answers.into_iter().map(|(_, answer)| answer).collect(),
            stated: told_count(stated),
            quarter,
        })
    }

    /// Erases what was written in quarters long over; how far needs were met stays. Gives how many texts there were.
    pub async fn forget_conditions(&self) -> Stored<u64> {
        let before = texts_kept_from(self.today()).to_string();
        let mut forgotten = 0;
        loop {
            let transaction = self.storage.begin().await?;
            let old = stored::list_noted_before(&transaction, &before, BATCH).await?;
            if old.is_empty() {
                return Ok(forgotten);
            }
            for record in &old {
                let bare = Statement { note: String::new(), ..self.opened_condition(record)? };
                let json = serde_json::to_vec(&bare).unwrap_or_default();
                let sealed = self.secrets.seal(&place(&record.quarter, &record.key), &json);
                let record = ConditionRecord { sealed, has_note: false, ..record.clone() };
                stored::set_condition(&transaction, record).await?;
            }
            storage::commit(transaction).await?;
            forgotten += old.len() as u64;
        }
    }

    /// Keeps what an inspector says. Also for the demonstration.
    pub async fn keep_condition(
        &self,
        database: &impl storage::ConnectionTrait,
        (officer, district, quarter): (&str, &str, &str),
        statement: &Statement,
    ) -> Stored {
        let key = self.condition_key(officer, quarter);
        let json = serde_json::to_vec(statement).unwrap_or_default();
        let record = ConditionRecord {
            sealed: self.secrets.seal(&place(quarter, &key), &json),
            quarter: quarter.to_owned(),
            district_code: district.to_owned(),
            has_note: !statement.note.is_empty(),
            key,
        };
        stored::set_condition(database, record).await
    }
}

#[async_trait]
impl Conditions for Office {
    async fn conditions(&self, staff: &Staff) -> Read<Option<ConditionDesk>> {
        if !has_page(staff.role) {
            return Ok(None);
        }
        let mut desk = ConditionDesk { own: None, head: None, answers: Vec::new() };
        if staff.role.is_head() {
            desk.head = Some(self.read_by(staff).await?);
        } else if let Some(officer) = &staff.inspector {
            let quarter = Quarter::of_date(self.today()).to_string();
            let key = self.condition_key(officer, &quarter);
            let record = stored::find_condition(self.storage.connection(), &key).await?;
            let own = record.map(|record| self.opened_condition(&record)).transpose()?;
            desk.own = Some((quarter, own));
            let region: String = staff.territory.chars().take(4).collect();
            desk.answers = self.answers_of(&[&staff.territory, &region, ""], None).await?;
        }
        Ok(Some(desk))
    }

    async fn state_conditions(&self, staff: &Staff, form: &StatementForm) -> Refused<Option<()>> {
        let (Role::Inspector, Some(officer)) = (staff.role, &staff.inspector) else { return Ok(None) };
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, &form.form).await? {
            Sent::Unknown => return wrong(vec![("form", "missing")]),
            Sent::Before => return Ok(Some(())),
            Sent::First => {}
        }
        let statement = form.draft().or_else(wrong)?;
        let quarter = Quarter::of_date(self.today()).to_string();
        self.keep_condition(&transaction, (officer, &staff.territory, &quarter), &statement).await?;
        storage::commit(transaction).await?;
        Ok(Some(()))
    }

    async fn answer_need(&self, staff: &Staff, form: &NeedAnswerForm) -> Refused<Option<()>> {
        if !staff.role.is_head() {
            return Ok(None);
        }
        let read = self.read_by(staff).await?;
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, &form.form).await? {
            Sent::Unknown => return wrong(vec![("form", "missing")]),
            Sent::Before => return Ok(Some(())),
            Sent::First => {}
        }
        if read.entries.is_empty() {
            return Err(Failure::Refused(ConditionRefusal::TooFew));
        }
        let answer = form.draft(self.today()).or_else(wrong)?;
        let record = ConditionAnswerRecord {
            quarter: read.quarter,
            area: staff.territory.clone(),
            need: answer.need.code().into(),
            words: answer.words,
            by_day: answer.by.map(written),
            answered_on: written(answer.on),
            account_id: staff.account,
        };
        if !stored::add_answer(&transaction, record).await? {
            return Err(Failure::Refused(ConditionRefusal::Answered));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }

    async fn public_conditions(&self, area: &str) -> Read<Option<PublicConditions>> {
        let gazetteer = self.gazetteer();
        // Of the whole country nothing is counted: an empty code would be all of them.
        if gazetteer.region(area).is_none() && gazetteer.district(area).is_none() {
            return Ok(None);
        }
        let quarter = self.quarter_over().to_string();
        let by_district = self.statements(&quarter, area).await?;
        // What is counted of a district is not counted of its region again: nothing follows from a difference.
        let statements = read_here(by_district.into_values().collect(), area.len() == 7);
        let Some(counts) = counts(&statements) else { return Ok(None) };
        let answers = self.answers_of(&[area], Some(&quarter)).await?;
        Ok(Some(PublicConditions {
            stated: statements.len(),
            answers: answers.into_iter().map(|(_, answer)| answer).collect(),
            counts,
            quarter,
        }))
    }
}

//! Tasks outside the duties: marked by an inspector, decided by a desk that did not give them, counted for everybody.
use super::{Office, inspectors::names, instant, once::Sent, random_id};
use async_trait::async_trait;
use domain::{
    duty::{
        self, Decided, DecisionForm, Duties, DutyPage, DutyRefusal, Giver, OutsideTasks, Sort, Task, TaskCount,
        TaskForm, TaskRow, TaskState,
    },
    failure::{Failure, Read},
    period::Quarter,
    person::Staff,
    place::Names,
    report::ReportSpan,
};
use std::collections::HashMap;
use storage::{
    ConnectionTrait, OutsideTaskRecord, StorageError, Stored,
    duties::{self as stored, TasksOf},
    registry::{date, written},
};

/// Lines of a page.
const ROWS: u64 = 25;

type Refused<T> = Result<T, Failure<DutyRefusal>>;

fn wrong<T>(fields: Vec<(&'static str, &'static str)>) -> Refused<T> {
    Err(Failure::Refused(DutyRefusal::Fields(fields)))
}

fn inconsistent(column: &'static str, row: &str) -> StorageError {
    StorageError::Inconsistent { table: "outside_task", column, row: row.to_owned() }
}

/// Where the words of a task, or the reason of its decision, are sealed.
pub fn place_of_task(part: &str, id: &str) -> String {
    format!("outside_task/{part}/{id}")
}

fn counted() -> Vec<&'static str> {
    TaskState::ALL.into_iter().filter(|state| state.is_counted()).map(TaskState::code).collect()
}

fn state_of(record: &OutsideTaskRecord) -> Stored<TaskState> {
    TaskState::of_code(&record.state).ok_or_else(|| inconsistent("state", &record.id))
}

fn giver_of(record: &OutsideTaskRecord) -> Stored<Giver> {
    Giver::of_code(&record.giver).ok_or_else(|| inconsistent("giver", &record.id))
}

fn is_own(staff: &Staff, record: &OutsideTaskRecord) -> bool {
    staff.inspector.as_deref() == Some(&record.officer_id)
}

/// Whether a member of staff decides about a task: by his role and place, and never about one of his own.
fn is_heard(staff: &Staff, record: &OutsideTaskRecord, giver: Giver) -> bool {
    !is_own(staff, record) && duty::is_heard_by(staff.role, giver) && record.district_code.starts_with(&staff.territory)
}

/// The list of a member of staff; none where he reads no task.
fn list_of(staff: &Staff) -> Option<TasksOf> {
    if duty::is_author(staff.role) {
        return staff.inspector.clone().map(TasksOf::Officer);
    }
    let givers: Vec<_> = Giver::ALL.into_iter().filter(|giver| duty::is_heard_by(staff.role, *giver)).collect();
    let givers = givers.into_iter().map(Giver::code).collect::<Vec<_>>();
    (!givers.is_empty()).then(|| TasksOf::Territory { code: staff.territory.clone(), givers })
}

impl Office {
    fn opened(&self, part: &str, id: &str, sealed: Option<&Vec<u8>>) -> Option<String> {
        let bytes = self.secrets.open_sealed(&place_of_task(part, id), sealed?)?;
        String::from_utf8(bytes).ok()
    }

    /// Lines, with the inspectors' names where the reader learns them.
    async fn task_rows(&self, staff: &Staff, records: &[OutsideTaskRecord]) -> Stored<Vec<TaskRow>> {
        let mut authors: HashMap<String, Names> = HashMap::new();
        if duty::may_know_author(staff.role) {
            let mut ids: Vec<String> = records.iter().map(|record| record.officer_id.clone()).collect();
            ids.sort();
            ids.dedup();
            let officers = storage::inspectors::list_officers(self.storage.connection(), &ids).await?;
            authors.extend(officers.into_iter().map(|officer| (officer.id.clone(), names(officer))));
        }
        let row = |record: &OutsideTaskRecord| {
            Ok(TaskRow {
                id: record.id.clone(),
                done_on: date(&record.done_on, "outside_task", "done_on", &record.id)?,
                giver: giver_of(record)?,
                sort: Sort::of_code(&record.sort).ok_or_else(|| inconsistent("sort", &record.id))?,
                half_hours: u16::try_from(record.half_hours).map_err(|_| inconsistent("half_hours", &record.id))?,
                state: state_of(record)?,
                district_code: record.district_code.clone(),
                author: authors.get(&record.officer_id).cloned(),
            })
        };
        records.iter().map(row).collect()
    }

    /// A task that a member of staff may read: his own, or one he hears of.
    async fn readable_task(
        &self,
        database: &impl ConnectionTrait,
        staff: &Staff,
        id: &str,
    ) -> Stored<Option<OutsideTaskRecord>> {
        let Some(record) = stored::find_task(database, id).await? else { return Ok(None) };
        let may_read =
            duty::is_author(staff.role) && is_own(staff, &record) || is_heard(staff, &record, giver_of(&record)?);
        Ok(may_read.then_some(record))
    }

    async fn whole_task(&self, staff: &Staff, record: OutsideTaskRecord) -> Stored<Option<Task>> {
        let Some(row) = self.task_rows(staff, std::slice::from_ref(&record)).await?.pop() else { return Ok(None) };
        let decided = match record.decided_at {
            None => None,
            Some(at) => {
                let by = match record.decided_by {
                    Some(id) => storage::staff::find_account_by_id(self.storage.connection(), id).await?,
                    None => None,
                };
                let by = by.map(|account| Names {
                    uz: account.name_uz,
                    uz_cyrl: account.name_uz_cyrl,
                    ru: account.name_ru,
                    en: account.name_en,
                });
                let reason = self.opened("reason", &record.id, record.reason.as_ref()).unwrap_or_default();
                Some(Decided { at: instant(at), by, reason })
            }
        };
        Ok(Some(Task {
            words: self.opened("words", &record.id, record.words.as_ref()),
            sent_at: instant(record.sent_at),
            may_decide: row.state.is_open() && is_heard(staff, &record, row.giver),
            decided,
            row,
        }))
    }

    async fn task_counts(&self, territory: &str) -> Stored<Vec<TaskCount>> {
        let whole = |count: i64| u64::try_from(count).unwrap_or_default();
        let groups = stored::count_groups(self.storage.connection(), &self.last_year(territory), &counted()).await?;
        let count = |(quarter, district_code, giver, count, half_hours): (String, String, String, i64, i64)| {
            Ok(TaskCount {
                quarter: Quarter::parse(&quarter).ok_or_else(|| inconsistent("quarter", "counted"))?,
                giver: Giver::of_code(&giver).ok_or_else(|| inconsistent("giver", "counted"))?,
                district_code,
                count: whole(count),
                half_hours: whole(half_hours),
            })
        };
        groups.into_iter().map(count).collect()
    }

    /// How many tasks, and how many concerns, an officer marked as not his in a quarter.
    pub(super) async fn outside_of_officer(&self, officer: &str, span: ReportSpan) -> Stored<(u64, u64)> {
        let database = self.storage.connection();
        let (mut tasks, mut quarter) = (0, Quarter::of_date(span.first_day()));
        while quarter.first_day() <= span.last_day() {
            tasks += stored::count_of_officer(database, officer, &quarter.to_string(), &counted()).await?;
            quarter = quarter.next();
        }
        let from = domain::calendar::start_of_day(span.first_day()).unix_timestamp();
        let to = domain::calendar::end_of_day(span.last_day()).unix_timestamp();
        Ok((tasks, stored::count_concerns(database, officer, from, to).await?))
    }

    async fn duty_page(&self, staff: &Staff, page: u64) -> Stored<DutyPage> {
        let mut drawn = DutyPage { is_author: duty::is_author(staff.role), pages: 1, ..DutyPage::default() };
        if let Some(of) = list_of(staff) {
            let database = self.storage.connection();
            drawn.has_list = true;
            drawn.pages = stored::count_tasks(database, &of).await?.div_ceil(ROWS).max(1);
            let offset = (page.clamp(1, drawn.pages) - 1) * ROWS;
            let records = stored::list_tasks(database, &of, offset, ROWS).await?;
            drawn.rows = self.task_rows(staff, &records).await?;
        }
        if duty::may_see_counts(staff.role) {
            let (counts, now) = (self.task_counts(&staff.territory).await?, Quarter::of_date(self.today()));
            drawn.whole = Some(OutsideTasks::of(&counts, now));
            drawn.districts = OutsideTasks::by_district(&counts, now);
        }
        Ok(drawn)
    }

    /// Whether a form is sent for the first time; a foreign token is refused.
    async fn is_first_task_form(&self, database: &impl ConnectionTrait, form: &str) -> Refused<bool> {
        match self.sent(database, form).await? {
            Sent::Unknown => wrong(vec![("form", "missing")]),
            sent => Ok(sent == Sent::First),
        }
    }
}

#[async_trait]
impl Duties for Office {
    async fn duties(&self, staff: &Staff, page: u64) -> Read<Option<DutyPage>> {
        if !duty::has_page(staff.role) {
            return Ok(None);
        }
        Ok(Some(self.duty_page(staff, page).await?))
    }

    async fn task(&self, staff: &Staff, id: &str) -> Read<Option<Task>> {
        match self.readable_task(self.storage.connection(), staff, id).await? {
            Some(record) => Ok(self.whole_task(staff, record).await?),
            None => Ok(None),
        }
    }

    async fn mark_task(&self, staff: &Staff, form: &TaskForm) -> Refused<Option<()>> {
        let Some(officer) = staff.inspector.clone().filter(|_| duty::is_author(staff.role)) else { return Ok(None) };
        let transaction = self.storage.begin().await?;
        if !self.is_first_task_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let task = form.draft(self.today()).or_else(wrong)?;
        let id = random_id();
        let record = OutsideTaskRecord {
            officer_id: officer,
            district_code: staff.territory.clone(),
            quarter: Quarter::of_date(task.done_on).to_string(),
            done_on: written(task.done_on),
            giver: task.giver.code().into(),
            sort: task.sort.code().into(),
            half_hours: task.half_hours.into(),
            words: Some(self.secrets.seal(&place_of_task("words", &id), task.words.as_bytes())),
            state: TaskState::Sent.code().into(),
            sent_at: self.now().unix_timestamp(),
            decided_at: None,
            decided_by: None,
            reason: None,
            id,
        };
        stored::add_task(&transaction, record).await?;
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }

    async fn decide_task(&self, staff: &Staff, id: &str, form: &DecisionForm) -> Refused<Option<()>> {
        let transaction = self.storage.begin().await?;
        let Some(record) = stored::find_task(&transaction, id).await? else { return Ok(None) };
        if !is_heard(staff, &record, giver_of(&record)?) {
            return Ok(None);
        }
        if !self.is_first_task_form(&transaction, &form.form).await? {
            return Ok(Some(()));
        }
        let (from, open) = (record.state.clone(), state_of(&record)?.is_open());
        if !open {
            return Err(Failure::Refused(DutyRefusal::NotNow));
        }
        let (state, reason) = form.draft().or_else(wrong)?;
        let reason = (!reason.is_empty()).then(|| self.secrets.seal(&place_of_task("reason", id), reason.as_bytes()));
        let decided = OutsideTaskRecord {
            state: state.code().into(),
            decided_at: Some(self.now().unix_timestamp()),
            decided_by: Some(staff.account),
            reason,
            ..record
        };
        if !stored::set_decision(&transaction, decided, &from).await? {
            return Err(Failure::Refused(DutyRefusal::NotNow));
        }
        storage::commit(transaction).await?;
        self.changed();
        Ok(Some(()))
    }

    async fn outside_tasks(&self, territory: &str) -> Read<OutsideTasks> {
        let ask = async {
            let counts = self.task_counts(territory).await?;
            Ok(OutsideTasks::of(&counts, Quarter::of_date(self.today())))
        };
        Ok(self.outside.or_ask(self, territory.to_owned(), ask).await?)
    }
}

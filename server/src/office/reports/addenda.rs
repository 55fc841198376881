//! What is added to a published report: corrections of the author that his head passes, and figures that came to differ
//! after they were locked. The report itself stays as it is.
use super::{super::Office, Refused, inconsistent, state};
use crate::office::{instant, once::Sent};
use domain::{
    failure::Failure,
    person::Staff,
    report::{
        Addendum, AddendumState, FigureChange, ReportFigures, ReportRefusal, ReportSpan, ReportState, Says, correction,
    },
};
use storage::{AddendumRecord, ReportRecord, Stored, reports as stored};
use time::Duration;

/// For so long after the locking the figures are counted again.
const WATCHED: Duration = Duration::days(200);
/// Numbers tried for an addendum while others are added beside it.
const TRIES: usize = 20;
/// Reports read at once.
const PIECE: u64 = 200;

pub(super) fn addendum(record: AddendumRecord) -> Stored<Addendum> {
    let broken = |column| inconsistent(column, &record.report_id);
    Ok(Addendum {
        number: u32::try_from(record.number).map_err(|_| broken("number"))?,
        says: serde_json::from_str(&record.says).map_err(|_| broken("says"))?,
        state: AddendumState::of_code(&record.state).ok_or_else(|| broken("state"))?,
        at: instant(record.at),
        remark: record.remark,
    })
}

/// The figures as the portal told them last: as locked, with what its addenda said since.
fn told_last(mut told: Vec<FigureChange>, addenda: &[Addendum]) -> Vec<FigureChange> {
    for change in &mut told {
        let said = addenda.iter().rev().find_map(|one| match &one.says {
            Says::Figures(changes) => changes.iter().find(|said| said.figure == change.figure),
            Says::Words(_) => None,
        });
        if let Some(said) = said {
            change.was = said.is;
        }
    }
    told.retain(|change| change.was != change.is);
    told
}

impl Office {
    pub(super) async fn addenda_of(&self, report: &str) -> Stored<Vec<Addendum>> {
        let records = stored::list_addenda(self.storage.connection(), report).await?;
        records.into_iter().map(addendum).collect()
    }

    pub(super) async fn corrected(&self, staff: &Staff, id: &str, words: &str, form: &str) -> Refused<()> {
        let record = self.find_on_desk(staff, id).await?;
        if !Self::is_own(staff, &record) {
            return Err(Failure::Refused(ReportRefusal::NotYours));
        }
        if state(&record)? != ReportState::Published {
            return Err(Failure::Refused(ReportRefusal::NotOpen));
        }
        let words = correction(words).map_err(Failure::Refused)?;
        let transaction = self.storage.begin().await?;
        match self.sent(&transaction, form).await? {
            Sent::First => {}
            Sent::Before => return Ok(()),
            Sent::Unknown => return Err(Failure::Refused(ReportRefusal::Fields(vec![("form", "missing")]))),
        }
        let (says, mut number) = (Says::Words(words), stored::list_addenda(&transaction, id).await?.len());
        for _ in 0..TRIES {
            number += 1;
            if self.added(&transaction, id, number, &says, AddendumState::Submitted).await? {
                storage::commit(transaction).await?;
                return Ok(());
            }
        }
        // Others took every number: the form stays unused and may be sent again.
        Err(Failure::Refused(ReportRefusal::Fields(vec![("form", "missing")])))
    }

    async fn added(
        &self,
        database: &impl storage::ConnectionTrait,
        report: &str,
        number: usize,
        says: &Says,
        state: AddendumState,
    ) -> Stored<bool> {
        let record = AddendumRecord {
            report_id: report.to_owned(),
            number: i32::try_from(number).unwrap_or(i32::MAX),
            says: serde_json::to_string(says).unwrap_or_default(),
            at: self.now().unix_timestamp(),
            state: state.code().to_owned(),
            remark: String::new(),
        };
        stored::add_addendum(database, record).await
    }

    pub(super) async fn passed(&self, staff: &Staff, id: &str, number: u32, remark: Option<&str>) -> Refused<()> {
        self.find_to_decide(staff, id).await?;
        let state = if remark.is_some() { AddendumState::Returned } else { AddendumState::Published };
        let record = AddendumRecord {
            report_id: id.to_owned(),
            number: i32::try_from(number).unwrap_or(i32::MAX),
            says: String::new(),
            at: 0,
            state: state.code().to_owned(),
            remark: remark.unwrap_or_default().to_owned(),
        };
        if !stored::set_addendum(self.storage.connection(), record).await? {
            return Err(Failure::Refused(ReportRefusal::NotSubmitted));
        }
        self.changed();
        Ok(())
    }

    /// Counts the figures of the published reports of the last months again and adds to a report what came to differ.
    /// Gives how many reports got an addendum.
    pub async fn add_changed_figures(&self) -> Stored<u64> {
        let since = (self.now() - WATCHED).unix_timestamp();
        let (mut last, mut added) = (String::new(), 0);
        loop {
            let records = stored::list_locked_after(self.storage.connection(), since, &last, PIECE).await?;
            let Some(end) = records.last() else { break };
            last.clone_from(&end.id);
            for record in records {
                added += u64::from(self.add_changes(&record).await?);
            }
        }
        if added > 0 {
            self.changed();
        }
        Ok(added)
    }

    async fn add_changes(&self, record: &ReportRecord) -> Stored<bool> {
        let span = ReportSpan::parse(&record.quarter).ok_or_else(|| inconsistent("quarter", &record.id))?;
        let locked: ReportFigures =
            serde_json::from_str(&record.figures).map_err(|_| inconsistent("figures", &record.id))?;
        let now = match &record.officer_id {
            Some(officer) => self.counts_of_span(officer, span).await?,
            None => match self.counts_of_office_now(&record.territory, span).await? {
                Some(figures) => figures,
                None => return Ok(false),
            },
        };
        let addenda = self.addenda_of(&record.id).await?;
        let all = locked.named().into_iter().zip(now.named()).filter(|((name, _), _)| *name != "answered-late");
        let all = all.map(|((name, was), (_, is))| FigureChange { figure: name.to_owned(), was, is }).collect();
        let changes = told_last(all, &addenda);
        if changes.is_empty() {
            return Ok(false);
        }
        let says = Says::Figures(changes);
        self.added(self.storage.connection(), &record.id, addenda.len() + 1, &says, AddendumState::Published).await
    }
}

//! Letters about evaluations: that there is news and by when something may be done, never what it says. They go out in the
//! transaction of the step they tell of.
use super::stored;
use crate::{
    mail::{Letter, News},
    office::Office,
};
use domain::{calendar::start_of_day, evaluation::rank, language::Language, person::Role};
use std::collections::HashSet;
use storage::{AccountRecord, ConnectionTrait, EvaluationRecord, Stored, staff};
use time::Date;

/// Seconds after midnight at which a letter for a later day goes out.
const MORNING: i64 = 9 * 3600;

impl Office {
    /// Lets letters wait, to each account once: from now on, or from the morning of a later day.
    async fn tell_accounts(
        &self,
        database: &impl ConnectionTrait,
        accounts: Vec<AccountRecord>,
        (news, day): (News, Date),
        from: i64,
    ) -> Stored {
        for account in accounts {
            let language = Language::of_code(&account.language).unwrap_or_default();
            let letter = Letter::evaluation_news(&account.email, language, news, day);
            storage::letters::add_letter(database, letter.sealed(&self.secrets), from).await?;
        }
        Ok(())
    }

    /// Tells officers at their own accounts.
    pub(super) async fn tell_officers(
        &self,
        database: &impl ConnectionTrait,
        officers: HashSet<String>,
        news: (News, Date),
    ) -> Stored {
        let mut accounts = staff::list_officer_accounts(database, &[]).await?;
        accounts.retain(|account| account.officer_id.as_ref().is_some_and(|officer| officers.contains(officer)));
        self.tell_accounts(database, accounts, news, self.now().unix_timestamp()).await
    }

    /// Tells of the last step those whom it concerns: of a decision the inspector, of an objection who may rule on it next, of
    /// a ruling the inspector and who decided, of a support plan the head on its day.
    pub(super) async fn tell_step(&self, database: &impl ConnectionTrait, record: &EvaluationRecord) -> Stored {
        let steps = stored::list_steps(database, &record.period, std::slice::from_ref(&record.assignment_id)).await?;
        let course = self.course_of(record, &steps)?;
        let (now, today) = (self.now().unix_timestamp(), self.today());
        let Some(last) = steps.last() else { return Ok(()) };
        let officer = [record.officer_id.clone()];
        match last.kind.as_str() {
            "decided" => {
                let Some(decided) = course.standing().map(|round| &round.decided) else { return Ok(()) };
                let accounts = staff::list_officer_accounts(database, &officer).await?;
                self.tell_accounts(database, accounts, (News::Decided, decided.object_until), now).await?;
                let Some(day) = decided.look_on else { return Ok(()) };
                let head = staff::find_account_by_id(database, decided.account).await?.into_iter().collect();
                let from = start_of_day(day).unix_timestamp() + MORNING;
                self.tell_accounts(database, head, (News::PlanDue, day), from).await
            }
            "objected" => {
                let Some(objected) = course.waiting() else { return Ok(()) };
                let above = match course.standing().map(|round| round.decided.rank) {
                    Some(decided) if decided >= rank(Role::Republic) => Role::Integrity,
                    Some(decided) if decided >= rank(Role::Region) => Role::Republic,
                    _ => Role::Region,
                };
                let accounts = staff::list_accounts_above(database, above.code(), &record.district_code).await?;
                self.tell_accounts(database, accounts, (News::Objected, objected.rule_until), now).await
            }
            "ruled" => {
                let mut accounts = staff::list_officer_accounts(database, &officer).await?;
                if let Some(round) = course.rounds.last() {
                    let head = staff::find_account_by_id(database, round.decided.account).await?;
                    accounts.extend(head.filter(|head| head.disabled_at.is_none()));
                }
                self.tell_accounts(database, accounts, (News::Ruled, today), now).await
            }
            _ => Ok(()),
        }
    }
}

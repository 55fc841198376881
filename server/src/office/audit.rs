//! The audit: lines are written with what they tell of, and read by those whose business it is.
use super::{Office, instant};
use async_trait::async_trait;
use domain::{
    audit::{Act, AuditLine, AuditPage, Audits, SHOWN, has_page},
    failure::Read,
    person::{Role, Staff},
    place::Names,
};
use std::collections::HashMap;
use storage::{AuditRecord, ConnectionTrait, Stored, audit as stored};

impl Office {
    /// Notes what was done, in the transaction that does it. `object` says nothing of a person or a case.
    pub(crate) async fn note_act(
        &self,
        database: &impl ConnectionTrait,
        account: Option<i64>,
        act: Act,
        object: &str,
    ) -> Stored {
        let record = AuditRecord {
            id: 0,
            at: self.now().unix_timestamp(),
            account_id: account,
            act: act.code().into(),
            kind: act.object_kind().into(),
            object: object.to_owned(),
        };
        stored::add_line(database, record).await
    }

    async fn audit_of(&self, staff: &Staff, before: Option<i64>) -> Stored<AuditPage> {
        let acts: Vec<&str> = Act::ALL.into_iter().filter(|act| act.is_read_by(staff.role)).map(Act::code).collect();
        let database = self.storage.connection();
        let records = stored::list_lines(database, &acts, before, SHOWN + 1).await?;
        let has_older = records.len() as u64 > SHOWN;
        let mut people: HashMap<i64, (Names, Role)> = HashMap::new();
        for account in storage::staff::list_accounts(database).await? {
            let Some(role) = Role::of_code(&account.role) else { continue };
            let names =
                Names { uz: account.name_uz, uz_cyrl: account.name_uz_cyrl, ru: account.name_ru, en: account.name_en };
            people.insert(account.id, (names, role));
        }
        let line = |record: AuditRecord| {
            Some(AuditLine {
                number: record.id,
                at: instant(record.at),
                act: Act::of_code(&record.act)?,
                who: record.account_id.and_then(|account| people.get(&account).cloned()),
                object: record.object,
            })
        };
        let shown = usize::try_from(SHOWN).unwrap_or(usize::MAX);
        let lines: Vec<AuditLine> = records.into_iter().take(shown).filter_map(line).collect();
        Ok(AuditPage { older: lines.last().filter(|_| has_older).map(|line| line.number), lines })
    }
}

#[async_trait]
impl Audits for Office {
    async fn audit(&self, staff: &Staff, before: Option<i64>) -> Read<Option<AuditPage>> {
        if !has_page(staff.role) {
            return Ok(None);
        }
        Ok(Some(self.audit_of(staff, before).await?))
    }

    async fn note_export(&self, staff: &Staff, kind: &'static str) -> Read<()> {
        Ok(self.note_act(self.storage.connection(), Some(staff.account), Act::Export, kind).await?)
    }
}
